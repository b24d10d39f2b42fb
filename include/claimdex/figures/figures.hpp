#pragma once
#include <array>
#include <cstdint>
#include <deque>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "claimdex/core/names.hpp"
#include "claimdex/core/record.hpp"

/// Who gave which number when, and where two numbers can't both be true. Pure functions over rows of the record: no I/O, no clock, thread-safe.
namespace claimdex::figures {

/// How two figures for what looks like one thing differ. The first five are alarms; the others are why a difference is none.
enum class Difference : std::uint8_t {
  Contradiction,  ///< both can't be true
  Belligerents,   ///< the same, and the two who say it are opposed sides
  Tension,        ///< both can be true, but no writer who knew one of them would put the other so
  DoesNotAddUp,   ///< parts that an article gives for a total have another sum
  SubsetLarger,   ///< a part is larger than its whole
  Revision,       ///< the later one goes on from the earlier one
  Correction,     ///< one of them was taken back
  Subset,         ///< one counts a part of the other
  Scope,          ///< another place, period, group of people, event
  Definition,     ///< losses beside killed
  Rounding,       ///< one is the other, put roughly
  Consistent,     ///< both can be true
  Rate,           ///< a rate, an increment, a change beside a total
  NotActual,      ///< denied, planned, possible
};

}  // namespace claimdex::figures

template <>
struct claimdex::Names<claimdex::figures::Difference> {
  static constexpr std::array<std::string_view, 14> values{
      "contradiction", "belligerents", "tension",    "does_not_add_up", "subset_larger", "revision", "correction",
      "subset",        "scope",        "definition", "rounding",        "consistent",    "rate",     "not_actual"};
};

namespace claimdex::figures {

constexpr bool is_alarm(Difference d) { return d <= Difference::SubsetLarger; }

/// What a report is about, by all of its paragraphs that have figures. Ascending.
struct Story {
  std::vector<std::uint64_t> names;      ///< rare ones, no countries
  std::vector<std::uint64_t> words;      ///< the same with the words of its title and what kinds of thing are told
  std::vector<std::uint64_t> told;       ///< all names, however many reports have them
  std::vector<std::uint64_t> countries;  ///< and their people
};

/// What title and paragraph say: of all figures in it.
struct Passage {
  std::vector<std::uint64_t> names, told;  ///< capitalised words that few other reports have; all of them; ascending
  std::vector<std::string> denied;         ///< words that it says it is not: "nine" of "six, not nine"
  std::vector<std::string> happenings;     ///< what kinds of thing are told: "rail", "fire"; ascending
};

/// A row with what comparing needs of it.
struct Stated {
  FigureRow row;
  std::shared_ptr<Passage> around;  ///< not null once it is read; shared by the figures of one paragraph
  std::optional<int> day;           ///< as of: when it was published, else when it happened; since 1970
  std::optional<int> from, to;      ///< when it happened, by its words; `to` is `day` in open periods ("since May")
  bool open_period = false;
  bool long_period = false;  ///< "in nine years"
  bool says_revised = false, says_corrected = false, is_rate = false, is_unreal = false;
  bool says_provisional = false;  ///< its own sentence calls it a first estimate
  bool in_hospital = false;       ///< counts those who were taken to one
  bool is_somebody = false;       ///< "a soldier": who is meant, and not how many there were
  bool is_some_of = false;        ///< "five of the soldiers"
  bool is_additional = false;     ///< "four were also killed": beside others that are told of before
  bool counts_bodies = false;     ///< "two bodies were found"
  bool counts_groups = false;     ///< families, battalions
  bool counts_present = false;    ///< how many are there, and not what happened
  bool is_alone = false;          ///< "in the capital alone"
  bool is_rest = false;           ///< "the other two": with them all are named
  bool in_lead = false;           ///< in the headline or the first paragraphs: it belongs to what the report is about
  bool looks_back = false;        ///< long before its report, or its sentence names an earlier year
  std::vector<std::uint64_t> sites;  ///< names in the claim that stand where a place does: "in Lwarai Mandi"; ascending
  std::vector<std::string>
      places_near;      ///< ids: of a claim without a place of its own; those it names, else the last before it
  std::string daypart;  ///< "night"; "" where unknown
  std::vector<std::string>
      aspects;  ///< what tells two events or places apart: "bank:left", "hospital:civil"; ascending
  std::vector<std::string> own_happenings;  ///< what kinds of thing are told in its own sentence; ascending
  std::string sense;                        ///< of a count of things: "damaged"; "" where unknown
  std::string place, people;                ///< as compared: the place's name, the last word of who; "" for none
  std::string camp, side;                   ///< of who is quoted: "state", "UA"; "" where unknown
  std::vector<std::uint64_t> words;         ///< of the claim itself, the longer ones without numbers; ascending
  std::vector<double> rarity;               ///< of each of these: log((reports + 1) / reports that have it)
  std::string lead;                         ///< of money and measures: the claim's words before the figure
  std::vector<std::uint64_t> behind;        ///< starts of the longer words right behind the figure; ascending
  std::size_t of_its_type = 1;              ///< so many figures of its type are in its report
  std::size_t of_its_noun = 1;              ///< and of what it counts
  bool noun_is_rare = false;                ///< few reports count that
  std::vector<std::uint64_t> own_names;     ///< all capitalised words of the claim itself; ascending
  std::shared_ptr<const Story> story;       ///< of its report
  std::string event;                        ///< that somebody put it into; "" where nobody did
  std::string whose;                        ///< "UA": whose people they are; "" where unknown
};

/// Each stays where it is while more are added.
using StatedList = std::deque<Stated>;

/// Reads what rows say, on other cores while more of them come. One thread adds and finishes; errors there are none.
class Reader {
 public:
  Reader();
  ~Reader();
  void add(FigureRow&& row);
  /// All that were added, in their order. Then the reader is used up.
  StatedList finish();

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};
/// The same of rows that are all there.
StatedList read(std::vector<FigureRow> rows);

struct Comparison {
  Difference difference = Difference::Scope;
  std::string_view reason = {};  ///< why it is no alarm: "another place"; a literal
  std::string why = {};          ///< of an alarm: "14 against at least 20; the governor against police"
  double severity =
      0;  ///< decimal orders between the nearest bounds, and a little for opposed sides; 0 where they meet
};
/// Only what is one thing can disagree; how sure that has to be is `likely`, a chance.
inline constexpr double kLikely = 0.55;
Comparison compare(const Stated& a, const Stated& b, double likely = kLikely);

/// What the chance that two figures count one thing is made from, a number for each name: for scripts/train_conflicts, which learns how much each counts.
std::vector<std::string_view> sign_names();
std::vector<double> signs(const Stated& a, const Stated& b);

/// Figures about one event: of one family, one place (or one inside the other), days close to each other, names in common. Those that somebody put
/// into one event are in one, whatever they say, and those of two events are in two.
struct Event {
  std::string name;                  ///< that somebody gave it; "" for none
  std::vector<std::size_t> figures;  ///< into what was given; by day, then claim
  std::string family;                ///< "casualty"
  std::string place;                 ///< the commonest name; "" where none is known
  std::optional<int> from, to;       ///< days of the first and last figure
};
/// Each figure is in one event. In the order of their first days, those without one last.
std::vector<Event> events(const StatedList& figures);

struct Conflict {
  std::size_t a = 0, b = 0;  ///< into what was given; a is the earlier one
  Comparison comparison;
};
/// Within events, each figure against the last ones before it: the work grows with the figures, not with their pairs. One conflict for two values
/// of one slot, however many reports have them. The most severe first.
std::vector<Conflict> conflicts(const StatedList& figures, std::span<const Event> events);

}  // namespace claimdex::figures
