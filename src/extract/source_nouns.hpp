#pragma once
#include "names.hpp"

/// What a source's words say of it where they name nobody: one or several, he or she, an office, a paper, a crowd.
namespace claimdex::extract {

class SourceNouns {
 public:
  explicit SourceNouns(const Scene& scene) : s_(scene), a_(scene.a) {}

  /// The token of its main noun.
  [[nodiscard]] std::uint32_t head(TokenRange words) const;
  [[nodiscard]] bool plural(TokenRange words) const;
  [[nodiscard]] Gender gender(TokenRange words) const;
  /// Nothing where no word tells.
  [[nodiscard]] std::optional<SourceClass> class_of(TokenRange words) const;

 private:
  [[nodiscard]] bool somebody(std::uint32_t t) const;
  [[nodiscard]] std::optional<SourceClass> class_of_place(std::uint32_t t) const;
  [[nodiscard]] SourceClass office_class(TokenRange words, const LexEntry& title) const;
  [[nodiscard]] std::optional<SourceClass> class_of_noun(TokenRange words, bool many) const;

  const Scene& s_;
  const Analysis& a_;
};

}  // namespace claimdex::extract
