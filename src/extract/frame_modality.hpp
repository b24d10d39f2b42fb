#pragma once
#include "arguments.hpp"
#include "trigger_at.hpp"

namespace claimdex::extract {

/// Did it happen? Read from the trigger's verb group, or from what stands before (and for plans behind) a noun.
class ModalityReader {
 public:
  ModalityReader(const Scene& s, const Phrases& phrases, const Arguments& arguments, const TriggerAt& trigger)
      : s_(s), a_(s.a), r_(phrases.sentence()), arguments_(arguments), t_(trigger) {}

  [[nodiscard]] Modality modality_of(const Frame& f) const;

 private:
  [[nodiscard]] std::optional<Modality> modality_behind(std::uint32_t t) const;
  [[nodiscard]] std::optional<Modality> modality_of_there(std::uint32_t t) const;
  [[nodiscard]] bool alive_after_all(const Frame& f) const;
  [[nodiscard]] bool hindered(std::uint32_t t) const;
  [[nodiscard]] bool infinitive() const;
  [[nodiscard]] bool stops(std::uint32_t t) const;
  [[nodiscard]] std::optional<Modality> modality_at(std::uint32_t t) const;
  [[nodiscard]] bool conditions() const;

  const Scene& s_;
  const Analysis& a_;
  TokenRange r_;
  const Arguments& arguments_;
  const TriggerAt& t_;
};

}  // namespace claimdex::extract
