#pragma once
#include "arguments.hpp"
#include "modal_words.hpp"
#include "trigger_at.hpp"

namespace claimdex::extract {

/// Did it happen? Read from the trigger's verb group, or from what stands before (and for plans behind) a noun.
class ModalityReader {
 public:
  ModalityReader(const Scene& s, const Phrases& phrases, const Arguments& arguments, const TriggerAt& trigger)
      : s_(s), a_(s.a), r_(phrases.sentence()), arguments_(arguments), t_(trigger) {}

  /// Without words where none say so: the verb's form does, or nothing speaks against it.
  [[nodiscard]] ModalWord modality_of(const Frame& f) const;

 private:
  [[nodiscard]] std::optional<ModalWord> modality_behind(std::uint32_t t) const;
  [[nodiscard]] std::optional<ModalWord> modality_of_there(std::uint32_t t) const;
  [[nodiscard]] bool alive_after_all(const Frame& f) const;
  [[nodiscard]] std::optional<ModalWord> hindered(std::uint32_t t) const;
  [[nodiscard]] bool infinitive() const;
  [[nodiscard]] bool stops(std::uint32_t t) const;
  [[nodiscard]] std::optional<ModalWord> modality_at(std::uint32_t t) const {
    return modal_word(s_, t, t_.at, t_.verb != nullptr);
  }

  const Scene& s_;
  const Analysis& a_;
  TokenRange r_;
  const Arguments& arguments_;
  const TriggerAt& t_;
};

}  // namespace claimdex::extract
