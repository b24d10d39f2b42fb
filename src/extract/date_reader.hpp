#pragma once
#include <optional>
#include <string_view>

#include "date_words.hpp"

namespace claimdex::extract {

/// One expression for a period, and which days that is.
struct Point {
  std::uint32_t first = 0, last = 0;
  std::optional<Day> from, to;
  Granularity granularity = Granularity::Day;
  bool relative = false;  ///< needs the day of publication
  int month = 0;          ///< where a month was named
  bool year = false;      ///< where a year was named
};
Point make_point(std::uint32_t first, std::uint32_t last, Granularity granularity = Granularity::Day);

/// Reads the dates of one sentence after the other. Everything is looked for within a few tokens.
class DateReader : private DateWords {
 public:
  explicit DateReader(const Analysis& a) : DateWords(a), today_(a.published) {}
  void next_sentence(TokenRange sentence);
  /// The longest date that begins at token t.
  std::optional<Point> span(std::uint32_t t);

 private:
  // date_spans.cpp
  std::optional<Point> since(std::uint32_t t, Point p) const;
  /// "now", "to date": the day of publication, as the end of a span
  std::optional<Point> now(std::uint32_t t) const;
  /// `first` and `second` joined: "3 to 5 May", "May to September 2019", "2014-2018"
  std::optional<Point> two(std::uint32_t t, std::uint32_t first, std::string_view join);

  // date_points.cpp
  /// Remembers the last one: a token is asked first as the beginning of a span, then for itself.
  std::optional<Point> point(std::uint32_t t);
  /// Most tokens can begin none of these, and what kind of word it is says which to try.
  std::optional<Point> read_point(std::uint32_t t);
  /// 2022-11-25, 11/25/2022 where the order is plain, 25.11.2022
  std::optional<Point> numeric(std::uint32_t t) const;
  /// "25 November 2022", "the 25th of November", "Nov. 25, 2022", with a weekday before it
  std::optional<Point> day_month(std::uint32_t t);
  std::optional<Point> day_of(std::uint32_t first, std::uint32_t end, int month, int day, int last);
  /// "September 2022", "September" where a preposition or a part of it says that it is the month
  std::optional<Point> month(std::uint32_t t);
  /// "May" and "March" are also other words; "April" and "June" are people.
  [[nodiscard]] bool certain_month(std::uint32_t t) const;
  /// "late September", "the end of 2019", "the beginning of the year", "mid-May"
  std::optional<Point> part(std::uint32_t t);
  static Point narrowed(Point p, std::string_view which);
  /// "the first quarter of 2019", "Q3", "the second half of 2020"
  std::optional<Point> quarter(std::uint32_t t);
  /// "the first week of 2019", "last week of July": whole weeks from Monday
  std::optional<Point> week_of(std::uint32_t t);
  std::optional<Point> fixed(std::uint32_t t);
  /// "2019", "the 1990s"; not "2,019" and not "2019 people"
  std::optional<Point> year(std::uint32_t t);
  [[nodiscard]] bool placed_year(std::uint32_t t, int y) const;

  // date_relative.cpp
  void set(Point& p, Day from, Day to, Granularity g) const;
  void set_month(Point& p, int year, int month) const;
  /// The year of a day or month that names none.
  int year_for(int month, int day);
  void set_period(Point& p, std::string_view unit, int size, int n) const;
  static Point relative_only(Point p);
  /// "last week", "this year", "next Thursday", "last September", "the past two weeks", "recent weeks"
  std::optional<Point> relative(std::uint32_t t);
  /// "the past two weeks", "in the next 10 days"
  std::optional<Point> stretch(std::uint32_t t);
  /// "Friday 2022-11-25", "Tuesday of last week"
  std::optional<Point> weekday_and(std::uint32_t t, const LexMatch& w);
  /// "Friday the 31st", "Tue 13th": the nearest such day in the direction of the sentence's tense
  std::optional<Point> numbered_weekday(std::uint32_t t, const LexMatch& w);
  std::optional<Point> weekday(std::uint32_t t);
  std::optional<Point> season(std::uint32_t t);
  std::optional<Point> season_of(std::uint32_t first, std::uint32_t end, int month, std::optional<int> year, int n);
  /// "two days ago", "a week later", "in three months"
  std::optional<Point> distance(std::uint32_t t);
  bool future();

  std::optional<Day> today_;
  int future_ = -1;
  static constexpr std::uint32_t kNowhere = 0xFFFFFFFF;
  std::uint32_t known_at_ = kNowhere;
  std::optional<Point> known_;
};

}  // namespace claimdex::extract
