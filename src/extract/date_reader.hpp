#pragma once
#include <optional>
#include <string_view>

#include "date_words.hpp"
#include "tense.hpp"

namespace claimdex::extract {

/// One expression for a period, and which days that is as far as anybody can tell: an end is nothing where the words leave it open or
/// where it hangs on a day that isn't known.
struct Point {
  std::uint32_t first = 0, last = 0;  ///< tokens
  std::optional<Day> from, to;
  Granularity granularity = Granularity::Day;
  bool relative = false;   ///< needs the day of publication, or a date told before
  bool year = false;       ///< names its year
  int month = 0, day = 0;  ///< as named
  bool weekday = false;    ///< a bare weekday

  void set(Days days, Granularity g) {
    from = days.from, to = days.to;
    granularity = g;
  }
  [[nodiscard]] std::optional<Days> days() const { return from && to ? std::optional(Days{*from, *to}) : std::nullopt; }
  /// A year is missing that another date can lend.
  [[nodiscard]] bool lacks_year() const { return month != 0 && !year; }
};

/// Reads the dates of one sentence after the other. Everything is looked for within a few tokens. A reading begins at one token and says
/// where it ends; what isn't there is nothing. Where no day of publication is known, what needs it is found and stays unresolved.
class DateReader : private DateWords {
 public:
  explicit DateReader(const Analysis& a) : DateWords(a), today_(a.published) {}
  void next_sentence(const SentenceInfo& sentence);
  /// The date that begins at token t. Sets `skip` to where reading goes on where the words only look like one.
  std::optional<Point> span(std::uint32_t t, std::uint32_t& skip);
  /// Tells of a date that was kept, so that "the previous day" can be counted from it.
  void kept(const Point& p);

 private:
  // date_spans.cpp: two points joined, and points that are ends
  std::optional<Point> read_span(std::uint32_t t);
  std::optional<Point> point_after(std::uint32_t t);
  std::optional<Point> one_end(std::uint32_t t);
  [[nodiscard]] Point since(std::uint32_t t, Point p) const;
  Point by(std::uint32_t t, Point p);
  std::optional<Point> so_far(std::uint32_t t);
  [[nodiscard]] std::optional<Point> now(std::uint32_t t) const;
  std::optional<Point> joined(std::uint32_t t, std::uint32_t first, DateClass join);
  std::optional<Point> join_days(std::uint32_t t, std::uint32_t first, DateClass join);
  [[nodiscard]] std::optional<Point> later_day(const Point& a, std::uint32_t t) const;
  [[nodiscard]] std::optional<Point> join(Point a, Point b) const;

  // date_points.cpp: what is written out
  std::optional<Point> point(std::uint32_t t);
  std::optional<Point> read_point(std::uint32_t t);
  Point with_surroundings(Point p);
  [[nodiscard]] std::optional<int> short_year(std::uint32_t t) const;
  [[nodiscard]] bool two_years_at(std::uint32_t t) const;
  std::optional<int> year_after(std::uint32_t& t) const;
  std::optional<int> relative_year(std::uint32_t& t, bool& relative) const;
  std::optional<Point> day_month(std::uint32_t t);
  std::optional<Point> month_day(std::uint32_t t, std::uint32_t at, std::optional<int> weekday);
  std::optional<Point> day_of(Point p, int day, int last, std::optional<int> weekday);
  std::optional<Point> day_alone(std::uint32_t t);
  std::optional<Point> quarter_to_month(Point p, std::optional<int> year);
  std::optional<Point> month(std::uint32_t t);
  [[nodiscard]] bool certain_month(std::uint32_t t) const;
  bool may_is_a_name();

  // date_years.cpp
  std::optional<Point> year(std::uint32_t t) const;
  [[nodiscard]] bool part_of_a_number(std::uint32_t t) const;
  [[nodiscard]] bool many_people(std::uint32_t t) const;
  [[nodiscard]] bool placed_year(std::uint32_t t, int year) const;
  std::optional<Point> decade(std::uint32_t t) const;
  std::optional<Point> century(std::uint32_t t) const;

  // date_numeric.cpp: numbers and names joined by signs
  std::optional<Point> numeric(std::uint32_t t);
  std::optional<Point> figures_on(int weekday, std::uint32_t t);
  std::optional<Point> three_parts(std::uint32_t t);
  std::optional<Point> two_parts(std::uint32_t t);
  std::optional<Point> dotted(std::uint32_t t);
  [[nodiscard]] std::optional<Point> compact(std::uint32_t t) const;
  std::optional<Point> day_in_figures(std::uint32_t first, std::uint32_t last, int one, int two,
                                      std::optional<int> year);
  bool month_comes_first(bool& known);

  // date_periods.cpp: parts of periods, quarters, seasons
  std::optional<Point> part(std::uint32_t t);
  std::optional<Point> whole(std::uint32_t t);
  std::optional<Point> nth(std::uint32_t t);
  std::optional<Point> quarter(std::uint32_t t);
  Point of_year(Point p, std::optional<int> year, int months, int n);
  std::optional<Point> season(std::uint32_t t);
  std::optional<Point> year_or_quarter_ended(const Point& p, Measure m);
  std::optional<Point> fiscal(std::uint32_t t);

  // date_holidays.cpp
  std::optional<Point> holiday(std::uint32_t t);

  // date_relative.cpp: how far off
  std::optional<Point> relative(std::uint32_t t);
  std::optional<Point> relative_to_today(std::uint32_t t, std::uint32_t at, int n, bool told);
  std::optional<Point> relative_unit(Point p, const ReadUnit& unit, int n, bool told);
  std::optional<Point> relative_weekday(Point p, std::uint32_t at, int n);
  [[nodiscard]] std::optional<Point> relative_month(Point p, std::uint32_t at, int n) const;
  std::optional<Point> relative_day(std::uint32_t t, std::uint32_t at, int n);
  [[nodiscard]] Point day_in_week(Point week) const;
  std::optional<Point> week_by_number(std::uint32_t t);
  std::optional<Point> stretch(std::uint32_t t);
  std::optional<Point> recent(std::uint32_t t) const;
  std::optional<Point> side(std::uint32_t t);
  std::optional<Point> weekend(std::uint32_t t);
  std::optional<Point> weekday(std::uint32_t t);
  std::optional<Point> weekday_and(std::uint32_t t, const LexMatch& w);
  std::optional<Point> numbered_weekday(std::uint32_t t, const LexMatch& w);
  std::optional<Point> week_by_day(std::uint32_t t);
  std::optional<Point> fixed(std::uint32_t t) const;

  // date_distance.cpp: a number of units from somewhere
  std::optional<Point> distance(std::uint32_t t);
  std::optional<Point> shifted(std::uint32_t t, std::uint32_t at, const ReadCount& count, Measure m, int n);
  std::optional<Point> lasting(std::uint32_t t, std::uint32_t at, const ReadCount& count, Measure m);
  std::optional<Point> ended(std::uint32_t t, std::uint32_t at, const ReadCount& count, Measure m);
  std::optional<Point> beside(std::uint32_t t, std::uint32_t end, const std::optional<ReadCount>& counted, Measure m);
  std::optional<Point> lies_ahead(std::uint32_t t, std::uint32_t end, const ReadCount& count, Measure m);
  [[nodiscard]] bool over(std::uint32_t t, Measure m) const;
  [[nodiscard]] Point away(Point p, const ReadCount& count, Measure m, int n) const;
  [[nodiscard]] Point hedged(Point p, Day base, int n) const;
  std::optional<Point> told(std::uint32_t t);
  std::optional<Point> beside_told(std::uint32_t t, std::uint32_t at);
  Point from_told(Point p, Measure m, int n, bool exact);

  Tense tense(const Point& p);
  static Point make(std::uint32_t first, std::uint32_t last, Granularity granularity = Granularity::Day);
  static Point make_relative(std::uint32_t first, std::uint32_t last, Granularity granularity = Granularity::Day);

  std::optional<Day> today_;
  std::uint32_t paragraph_ = 0;
  std::optional<Point> told_;       ///< the last date kept in this sentence, or a day in the one before
  std::uint32_t last_ = 0;          ///< where it ends
  Tense list_tense_ = Tense::None;  ///< of its verb
  bool told_here_ = false;          ///< in this sentence
  int may_is_a_name_ = -1;          ///< of the article; -1 not asked yet
  int month_first_ = -1;            ///< likewise: 5/12 is a day in May; 2 the article doesn't say
  static constexpr int kDeepest = 3;
  int depth_ = 0;
  static constexpr std::uint32_t kNowhere = 0xFFFFFFFF;
  std::uint32_t known_at_ = kNowhere;
  std::optional<Point> known_;
};

}  // namespace claimdex::extract
