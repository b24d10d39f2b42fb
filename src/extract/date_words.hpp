#pragma once
#include <optional>
#include <string_view>

#include "analysis.hpp"
#include "calendar.hpp"

namespace claimdex::extract {

constexpr LexKinds kDateKinds =
    kind_bit(LexKind::Month) | kind_bit(LexKind::Weekday) | kind_bit(LexKind::Season) | kind_bit(LexKind::DateWord);

/// A number read, and the token after it.
struct ReadNumber {
  int value = 0;
  std::uint32_t last = 0;
};
/// "two", "a", "several" before a unit; open where nobody can say how many ("dozens").
struct ReadCount {
  int low = 1, high = 1;
  std::uint32_t last = 0;
  bool open = false;
  [[nodiscard]] bool exact() const { return !open && low == high; }
};
struct ReadUnit {
  Measure measure;
  std::uint32_t last = 0;
  bool plural = false;
};

/// One sentence as the readers of dates see it: which month, day, year, count or unit the words at a token say. What lies outside the
/// sentence isn't there: words are empty, readings nothing.
class DateWords {
 public:
  explicit DateWords(const Analysis& a) : a_(a) {}
  void look_at(TokenRange sentence) { s_ = sentence; }

  [[nodiscard]] std::string_view word(std::uint32_t t) const {
    return s_.contains(t) ? a_.tokens[t].folded : std::string_view{};
  }
  [[nodiscard]] std::string_view before(std::uint32_t t, std::uint32_t back = 1) const {
    return t >= s_.first + back ? word(t - back) : std::string_view{};
  }
  [[nodiscard]] bool is(std::uint32_t t, TokenKind kind) const { return s_.contains(t) && a_.tokens[t].kind == kind; }
  /// Written to the token before it.
  [[nodiscard]] bool tight(std::uint32_t t) const { return s_.contains(t) && !a_.tokens[t].space_before; }
  [[nodiscard]] bool capital(std::uint32_t t) const { return s_.contains(t) && a_.tokens[t].capital; }
  /// A word that names or describes, so that what stands before it is a part of it: "the Christmas tree", "12 miners".
  [[nodiscard]] bool noun_like(std::uint32_t t) const;
  [[nodiscard]] bool any(std::uint32_t t, LexKind kind) const { return s_.contains(t) && a_.any(t, kind_bit(kind)); }

  [[nodiscard]] const LexMatch* match(std::uint32_t t, LexKind kind) const;
  /// Does an entry of that kind and value begin at t?
  [[nodiscard]] bool match(std::uint32_t t, LexKind kind, std::string_view value) const {
    return s_.contains(t) && a_.match(t, kind, value) != nullptr;
  }
  [[nodiscard]] const LexMatch* date(std::uint32_t t, DateClass cls) const;
  /// All classes of date words that begin at t, one bit each.
  [[nodiscard]] std::uint64_t classes(std::uint32_t t) const;
  template <class... Class>
  static constexpr std::uint64_t bits(Class... cls) {
    return ((std::uint64_t{1} << static_cast<unsigned>(cls)) | ...);
  }
  [[nodiscard]] bool numeral(std::uint32_t t, NumeralClass cls) const;
  /// A capitalised month's name.
  [[nodiscard]] const LexMatch* month_at(std::uint32_t t) const;
  /// Also in lower case, where a day or a year stands beside it.
  [[nodiscard]] const LexMatch* loose_month_at(std::uint32_t t) const;
  [[nodiscard]] const LexMatch* weekday_at(std::uint32_t t) const;
  static int number(const LexMatch* m) { return static_cast<int>(m->entry->number); }
  static int attribute(const LexMatch* m, std::string_view key, int otherwise = 0);
  static bool has(const LexMatch* m, std::string_view key) { return !m->entry->attribute(key).empty(); }

  /// One token of digits and nothing else, `most` at the most.
  [[nodiscard]] std::optional<int> integer(std::uint32_t t, std::size_t most = 4) const;
  /// Four digits that can be a year.
  [[nodiscard]] std::optional<int> year_at(std::uint32_t t) const;
  /// "two thousand and fifteen", "nineteen ninety-six", where no noun follows that they could count.
  [[nodiscard]] std::optional<ReadNumber> spelt_year(std::uint32_t t) const;
  /// "3", "3rd", "third" as the day of a month.
  [[nodiscard]] std::optional<ReadNumber> day_at(std::uint32_t t) const;
  /// "April One", "May twenty nine": a day in words as it stands after a month.
  [[nodiscard]] std::optional<ReadNumber> spelt_day(std::uint32_t t) const;
  [[nodiscard]] std::optional<ReadNumber> ordinal_at(std::uint32_t t) const;
  [[nodiscard]] std::optional<ReadCount> count_at(std::uint32_t t) const;
  [[nodiscard]] std::optional<ReadUnit> unit_at(std::uint32_t t) const;

 protected:
  const Analysis& a_;
  TokenRange s_;
};

}  // namespace claimdex::extract
