#pragma once
#include <optional>
#include <string_view>
#include <utility>

#include "analysis.hpp"

namespace claimdex::extract {

constexpr LexKinds kDateKinds =
    kind_bit(LexKind::Month) | kind_bit(LexKind::Weekday) | kind_bit(LexKind::Season) | kind_bit(LexKind::DateWord);

/// One sentence as the readers of dates see it: which month, day or year the words at a token say. What lies outside the sentence isn't
/// there: words are empty, readings nothing.
class DateWords {
 public:
  explicit DateWords(const Analysis& a) : a_(a) {}
  void look_at(TokenRange sentence) { s_ = sentence; }

  [[nodiscard]] std::string_view word(std::uint32_t t) const {
    return s_.contains(t) ? a_.tokens[t].folded : std::string_view{};
  }
  [[nodiscard]] bool tight(std::uint32_t t) const { return s_.contains(t) && !a_.tokens[t].space_before; }
  static int number(const LexMatch* m) { return static_cast<int>(m->entry->number); }
  [[nodiscard]] const LexMatch* match(std::uint32_t t, LexKind kind) const;
  [[nodiscard]] const LexMatch* date_word(std::uint32_t t, std::string_view value) const;
  [[nodiscard]] const LexMatch* month_at(std::uint32_t t) const;
  /// Also in lower case, where a day or a year stands beside it.
  [[nodiscard]] const LexMatch* loose_month_at(std::uint32_t t) const;
  [[nodiscard]] std::optional<int> integer(std::uint32_t t, std::size_t most = 4) const;
  [[nodiscard]] std::optional<int> year_at(std::uint32_t t) const;
  /// "3", "3rd", "third" as the day of a month, with where it ends.
  [[nodiscard]] std::optional<std::pair<int, std::uint32_t>> day_at(std::uint32_t t) const;
  /// A year after a month or day: "2022", ", 2022", "of 2022", "in 2022", "-2022"
  std::optional<int> year_after(std::uint32_t& t) const;

 protected:
  const Analysis& a_;
  TokenRange s_;
};

}  // namespace claimdex::extract
