// Why do two figures differ?
//
// The questions are asked in the order in which an editor asks them. Is it the same thing (kind, unit, something that happened, a total)? The same
// place, time, people? Then, can both numbers be true, and would anybody have put it so? And only where not: does the later one go on from the
// earlier, was one taken back? What is left is an alarm, where enough says that it is one thing (same_thing.hpp): what isn't known may hide a reason why
// two figures differ.
#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "bounds.hpp"
#include "claimdex/figures/figures.hpp"
#include "cues.hpp"
#include "same_thing.hpp"
#include "slots.hpp"

namespace claimdex::figures {
namespace {

constexpr double kOpposedSides = 0.5;  // what makes a conflict of two sides more worth looking at

bool taken_back(const Stated& s) {
  return !s.row.slots.attribution.empty() && s.row.slots.attribution.front().stance == Stance::Retracts;
}

/// How people are at a moment, and not what happened to them: a day is when they were counted.
bool is_state(ClaimType type) {
  return type == ClaimType::CasualtyMissing || type == ClaimType::CasualtyTrapped || type == ClaimType::DetentionHeld ||
         type == ClaimType::MobilizationStationed;
}

bool is_partial(const Stated& s) {
  const Role role = s.row.slots.figure->role;
  // "Another 20 are missing", besides those who are dead.
  return s.is_rate || role == Role::Rate || (role == Role::Increment && !is_state(s.row.slots.type)) ||
         role == Role::Change;
}

bool is_part(const Figure& f) { return f.role == Role::Subset || f.of; }

/// While more becomes known tolls grow, and fewer are missing.
bool goes_on(const Stated& older, const Stated& newer, Match time) {
  constexpr int kSettled = 30;  // days after which a toll is what it is
  const ClaimType type = newer.row.slots.type;
  const double before = number(*older.row.slots.figure), after = number(*newer.row.slots.figure);
  if (is_state(type)) return type == ClaimType::MobilizationStationed || after < before;
  if (after < before) return false;
  if (older.to && *older.day - *older.to > kSettled) return false;
  const std::string_view family = family_of(type);
  if (family == "casualty" || family == "detention" || type == ClaimType::QuantityEquipmentLost ||
      type == ClaimType::QuantityEvents)  // cases of an illness
    return true;
  if (!newer.sense.empty() && !counts_people(type)) return true;  // houses that a fire destroys
  constexpr int kPeriod = 7;  // days: what ended on the day of the report is over, too
  const bool long_one = older.from && older.to && *older.to - *older.from >= kPeriod;
  const bool over =
      time == Match::Same && older.to && !older.open_period && *older.to < *older.day + (long_one ? 1 : 0);
  return !over && (family == "displacement" || family == "mobilization");
}

std::string voice(const Stated& s) {
  if (!s.row.slots.attribution.empty()) return s.row.slots.attribution.front().name;
  if (s.row.article && s.row.article->source) return *s.row.article->source;
  return "nobody named";
}

std::string both(const Stated& a, const Stated& b) {
  std::string out = fmt::format("{} against {}", a.row.slots.figure->text, b.row.slots.figure->text);
  const std::string x = voice(a), y = voice(b);
  return x == y ? out + "; " + x : fmt::format("{}; {} against {}", out, x, y);
}

/// Who was killed is among the losses of their side: more killed than that can't be.
bool exceeds_losses(const Stated& killed, const Stated& losses) {
  if (killed.row.slots.type != ClaimType::CasualtyKilled || losses.row.slots.type != ClaimType::CasualtyLosses)
    return false;
  const bool named = !killed.people.empty() && !losses.people.empty();
  if (named && killed.people != losses.people) return false;  // "lost 14 soldiers", "killed 55 fighters"
  if (!killed.whose.empty() && killed.whose != losses.whose) return false;
  return !same_article(killed, losses) && possible(killed).low > possible(losses).high;
}

std::optional<Comparison> compare_kinds(const Stated& a, const Stated& b) {
  const Figure &x = *a.row.slots.figure, &y = *b.row.slots.figure;
  const ClaimType p = a.row.slots.type, q = b.row.slots.type;
  if (counts_people(p) && counts_people(q) && p != q) {
    if (is_partial(a) != is_partial(b)) return Comparison{Difference::Rate, "a rate beside a total"};
    if (is_part(x) != is_part(y)) return Comparison{Difference::Subset, "a part"};
  }
  if (p != q && (p == ClaimType::QuantityChange || q == ClaimType::QuantityChange))
    return Comparison{Difference::Rate, "a rate beside a total"};
  if (p != q && family_of(p) != family_of(q) && !(counts_people(p) && counts_people(q)))
    return Comparison{Difference::Scope, "another kind of number"};
  if (!happened(a) || !happened(b)) return Comparison{Difference::NotActual, "denied, planned or possible"};
  if (p == ClaimType::CasualtyWounded && a.in_hospital != b.in_hospital &&
      number(a.in_hospital ? x : y) < number(a.in_hospital ? y : x))
    return Comparison{Difference::Definition, "in hospital beside all who were hurt"};
  if (p != q && !exceeds_losses(a, b) && !exceeds_losses(b, a))
    return Comparison{Difference::Definition, "another kind of count"};
  // Whom something befell, and who of them got out of it.
  const bool got_out = family_of(p) == "casualty" &&
                       (is_phrase(" " + a.sense + " ", Cue::GotOut) || is_phrase(" " + b.sense + " ", Cue::GotOut));
  if (a.sense != b.sense && (got_out || (!a.sense.empty() && !b.sense.empty())))
    return Comparison{Difference::Definition, "something else befell them"};
  if (counts_people(p) ? a.counts_groups != b.counts_groups : x.unit != y.unit)
    return Comparison{Difference::Scope, "another unit"};
  if (taken_back(a) || taken_back(b)) return Comparison{Difference::Correction, "taken back"};
  if (is_partial(a) || is_partial(b))
    if (is_partial(a) != is_partial(b) || x.role == Role::Increment)
      return Comparison{Difference::Rate, "a rate beside a total"};
  return std::nullopt;
}

bool opposed_sides(const Stated& a, const Stated& b) {
  if (!a.side.empty() && !b.side.empty() && a.side != b.side) return true;
  return opposed(a.camp, b.camp);
}

/// People who marched, drones, and houses that something befell; not what is weighed, measured or traded.
bool counts_things(const Stated& s) {
  const ClaimType type = s.row.slots.type;
  return type == ClaimType::QuantityPeople || type == ClaimType::QuantityWeapons ||
         type == ClaimType::QuantityEquipmentLost || type == ClaimType::QuantityEvents || !s.sense.empty();
}

/// Two reports of one story count cases, houses that burned, people who marched: the noun and what befell it say of what.
bool are_of_one_noun(const Stated& a, const Stated& b) {
  const bool tells = a.row.slots.type == ClaimType::QuantityEvents || !a.sense.empty();
  return tells && !same_article(a, b) && same_story(a, b) && a.row.slots.figure->unit == b.row.slots.figure->unit &&
         a.sense == b.sense;
}

/// "16,000 children have fled", with no place and time of its own: of the people who fled, where the report has said.
bool is_of_the_scene(const Stated& some, const Stated& all) {
  return same_article(some, all) && some.row.paragraph_start >= all.row.paragraph_start && !kind_of(some).empty() &&
         all.row.slots.who && kind_of(all).empty() && !some.row.slots.place && !some.row.slots.time;
}

/// An article that gives no day for its news, and one some days back for something else.
bool is_looked_back_on(const Stated& then, const Stated& now) {
  constexpr int kNews = 2;  // days
  return same_article(then, now) && !now.to && then.to && then.day && *then.day - *then.to > kNews;
}

/// The slots, where they say that it isn't one thing.
std::optional<Comparison> compare_slots(const Stated& a, const Stated& b, Match place, Match time, Match people) {
  if (place == Match::Differs) return Comparison{Difference::Scope, "another place"};
  const bool day_is_of_the_count = is_state(a.row.slots.type) || a.says_revised || b.says_revised;
  if (time == Match::Differs && !day_is_of_the_count) return Comparison{Difference::Scope, "another time"};
  if (people == Match::Differs) return Comparison{Difference::Scope, "other people"};
  if (family_of(a.row.slots.type) != "mobilization" && (counts_people(a.row.slots.type) || counts_things(a)) &&
      a.looks_back != b.looks_back)
    return Comparison{Difference::Scope, "another time"};
  if (tell_of_different_things(a, b)) return Comparison{Difference::Scope, "another event"};
  if (tell_apart(a.aspects, b.aspects)) return Comparison{Difference::Scope, "another one of that kind"};
  if ((a.is_alone && !b.row.slots.place) || (b.is_alone && !a.row.slots.place))
    return Comparison{Difference::Scope, "a place and one inside it"};
  if (a.is_additional != b.is_additional) return Comparison{Difference::Scope, "beside others"};
  if (is_looked_back_on(a, b) || is_looked_back_on(b, a)) return Comparison{Difference::Scope, "another time"};
  // Who is at work somewhere, and with what, is another number on another day.
  if (counts_things(a) && (a.counts_present || b.counts_present) && a.day && b.day && *a.day != *b.day &&
      time != Match::Same)
    return Comparison{Difference::Scope, "another time"};
  return std::nullopt;
}

/// "Wages for the cleaning of the beaches cost" beside "the cleaning of the beaches cost": a part of the bill.
bool is_item_of(const Stated& some, const Stated& all) {
  constexpr std::ptrdiff_t kFew = 3;  // words
  const std::string &item = some.lead, &bill = all.lead;
  if (!item.ends_with(bill) || std::count(bill.begin(), bill.end(), ' ') <= kFew) return false;
  const std::string_view before = std::string_view(item).substr(0, item.size() - bill.size() + 1);
  return before.ends_with(" for ") || before.ends_with(" of ");
}

bool says_so(const Stated& s) { return is_part(*s.row.slots.figure) || s.is_some_of; }

/// Which of the two is a part of the other, by its role or because it counts one kind of them.
const Stated* part_of(const Stated& a, const Stated& b, Match people) {
  if (says_so(a) != says_so(b)) return says_so(a) ? &a : &b;
  if (a.counts_bodies != b.counts_bodies) {  // those that were found on one day
    const Stated &bodies = a.counts_bodies ? a : b, &all = a.counts_bodies ? b : a;
    if (number(*bodies.row.slots.figure) < number(*all.row.slots.figure)) return &bodies;
  }
  if (is_item_of(a, b) != is_item_of(b, a)) return is_item_of(a, b) ? &a : &b;
  if (people != Match::Inside) return nullptr;
  if (is_narrower(a, b) != is_narrower(b, a)) return is_narrower(a, b) ? &a : &b;
  if (kind_of(a).empty() != kind_of(b).empty()) return kind_of(a).empty() ? &b : &a;
  return a.row.slots.who && a.row.slots.who->side ? &a : &b;
}

/// Can it be a part of that? Not of none, of those in one place, of some of others, of "several, 23 at the last count", nor where it has a whole of
/// its own: "laid off 40, and sent 90 of its 560 home". "The toll rose to 24 after three died. Fifteen of the dead were women": not of the three.
bool may_be_part(const Stated& part, const Stated& whole) {
  const Figure& all = *whole.row.slots.figure;
  const auto& own = part.row.slots.figure->of;
  if (whole.is_additional && part.row.sentence != whole.row.sentence) return false;
  return !is_zero(all) && all.hedge != Hedge::Vague && !whole.is_alone && !whole.is_some_of &&
         (!own || own->value == number(all));
}

/// `together`: a part that is larger than this whole is a mistake, and not of another whole.
Comparison beside_whole(const Stated& part, const Stated& whole, bool together) {
  const Ends few = possible(part), all = possible(whole);
  // "25 percent, including 40 percent of that in machines" has another whole each time.
  const bool shares = part.row.slots.type == ClaimType::QuantityPercent;
  if (together && may_be_part(part, whole) && !shares && few.low > all.high && !is_rough_for(whole, part))
    return {Difference::SubsetLarger,
            {},
            fmt::format("{} of {}", part.row.slots.figure->text, whole.row.slots.figure->text),
            distance(few, all)};
  return {Difference::Subset, "a part"};
}

/// "25 pupils, among them 30 girls": it says itself that they are a part, whoever is counted. Of the total before it, close by.
std::optional<Comparison> compare_stated_part(const Stated& whole, const Stated& part) {
  constexpr std::uint32_t kClose = 300;  // code points
  if (part.row.slots.figure->role != Role::Subset || whole.row.slots.figure->role != Role::Total) return std::nullopt;
  if (!same_article(whole, part) || whole.row.slots.type != part.row.slots.type) return std::nullopt;
  const auto &all_at = whole.row.slots.figure->span, &few_at = part.row.slots.figure->span;
  if (!all_at || !few_at || few_at->start < all_at->end || few_at->start - all_at->end > kClose) return std::nullopt;
  return beside_whole(part, whole, true);
}

std::optional<Comparison> compare_parts(const Stated& a, const Stated& b, Match people) {
  if (are_of_one_noun(a, b) && !says_so(a) && !says_so(b)) return std::nullopt;
  const Stated* part = part_of(a, b, people);
  // "20 soldiers, nine rebels and 12 civilians": of the same whole.
  const bool listed = same_article(a, b) && a.row.sentence == b.row.sentence && says_so(a) == says_so(b);
  if (part == nullptr || listed) return std::nullopt;
  const Stated& whole = part == &a ? b : a;
  const auto &few_at = part->row.slots.figure->span, &all_at = whole.row.slots.figure->span;
  const bool follows = !few_at || !all_at || all_at->start < few_at->start;
  const bool behind = follows && (says_so(*part) || kind_of(*part) != kFighter);
  const bool together = behind && (a.row.paragraph_start == b.row.paragraph_start || is_of_the_scene(*part, whole));
  return beside_whole(*part, whole, same_article(a, b) && together);
}

/// In an article one voice counts several things; that it contradicts itself is the last that one would think of.
bool beside_each_other(const Stated& a, const Stated& b) {
  if (!same_article(a, b)) return false;
  if (a.row.sentence == b.row.sentence) return true;
  if (voice(a) == voice(b) && !is_headline(a) && !is_headline(b)) return true;
  return !opposed_sides(a, b) && (is_zero(*a.row.slots.figure) || is_zero(*b.row.slots.figure));
}

/// "Six, not nine": it names the other number as what it is not.
bool denies_number(const Stated& a, const Stated& of) {
  const std::vector<std::string>& denied = a.around->denied;
  if (denied.empty()) return false;
  const std::string words = as_words(of.row.slots.figure->text);
  const std::string digits = fmt::format("{}", number(*of.row.slots.figure));
  return std::any_of(denied.begin(), denied.end(), [&](const std::string& word) {
    return word == digits || words.find(" " + word + " ") != std::string::npos;
  });
}

/// The later of two, where one is.
const Stated* later_of(const Stated& a, const Stated& b) {
  if (!a.day || !b.day || *a.day == *b.day) return nullptr;
  return *a.day > *b.day ? &a : &b;
}

/// Why the two differ although they are about one thing: the news went on, or one of them was wrong.
std::optional<Difference> explained_by_order(const Stated& a, const Stated& b, Match time) {
  if (a.row.slots.figure->role == Role::Superseded || b.row.slots.figure->role == Role::Superseded)
    return Difference::Revision;
  const Stated* later = later_of(a, b);
  if (!opposed_sides(a, b) && (denies_number(a, b) || denies_number(b, a))) return Difference::Correction;
  if (later ? later->says_corrected : a.says_corrected || b.says_corrected) return Difference::Correction;
  if (!later) return a.says_revised || b.says_revised ? std::optional(Difference::Revision) : std::nullopt;
  const Stated& older = later == &a ? b : a;
  if (older.says_provisional && !opposed_sides(a, b)) return Difference::Revision;
  if (later->says_revised && number(*later->row.slots.figure) > number(*older.row.slots.figure))
    return Difference::Revision;
  if (!opposed_sides(a, b) && goes_on(older, *later, time)) return Difference::Revision;
  return std::nullopt;
}

/// "At least 18" in the morning, 46 at night: of a first count nobody expects more, unless it is far off.
bool is_early_count(const Stated& a, const Stated& b) {
  constexpr double kFar = 4;
  const bool a_less = number(*a.row.slots.figure) < number(*b.row.slots.figure);
  const Figure &early = *(a_less ? a : b).row.slots.figure, &late = *(a_less ? b : a).row.slots.figure;
  return family_of(a.row.slots.type) == "casualty" && !same_article(a, b) && number(late) < kFar * number(early) &&
         (early.hedge == Hedge::AtLeast || early.hedge == Hedge::MoreThan);
}

/// As if they were of one thing; an alarm is still without its words.
Comparison compare_values(const Stated& a, const Stated& b) {
  const Match place = match_places(a, b), time = match_times(a, b), people = match_people(a, b);
  if (auto other = compare_slots(a, b, place, time, people)) return *std::move(other);
  if (auto parts = compare_parts(a, b, people)) return *std::move(parts);
  if (beside_each_other(a, b)) return {Difference::Scope, "said side by side"};
  if (says_so(a) && says_so(b) && people != Match::Same) return {Difference::Scope, "other people"};

  const Figure &x = *a.row.slots.figure, &y = *b.row.slots.figure;
  const Ends hard_x = possible(a), hard_y = possible(b), soft_x = plausible(a), soft_y = plausible(b);
  const bool can_hold = meet(hard_x, hard_y);
  if (can_hold && meet(soft_x, soft_y))
    return {stands_for(x, y) || stands_for(y, x) ? Difference::Rounding : Difference::Consistent, "both can be true"};
  if (put_roughly(a, b)) return {Difference::Rounding, "put roughly"};
  if (place == Match::Inside) return {Difference::Scope, "a place and one inside it"};
  if (time == Match::Inside) return {Difference::Scope, "a period and one inside it"};
  if (const auto explained = explained_by_order(a, b, time))
    return {*explained, "one went on from the other, or was taken back"};
  if (can_hold && is_early_count(a, b)) return {Difference::Revision, "a first count"};
  const bool vague = x.hedge == Hedge::Vague || y.hedge == Hedge::Vague;
  const bool about = x.hedge == Hedge::About || y.hedge == Hedge::About;
  if ((vague && near_each_other(soft_x, soft_y)) || (about && next_to_each_other(soft_x, soft_y)))
    return {Difference::Consistent, "both can be true"};
  if (can_hold || vague)
    return {Difference::Tension, {}, {}, (can_hold ? distance(soft_x, soft_y) : distance(hard_x, hard_y)) / 2};
  const bool sides = opposed_sides(a, b);
  return {sides ? Difference::Belligerents : Difference::Contradiction,
          {},
          {},
          distance(hard_x, hard_y) + (sides ? kOpposedSides : 0)};
}

}  // namespace

Comparison compare(const Stated& a, const Stated& b, double likely) {
  if (auto other = compare_kinds(a, b)) return *std::move(other);
  if (auto part = compare_stated_part(a, b)) return *std::move(part);
  if (auto part = compare_stated_part(b, a)) return *std::move(part);
  Comparison out = compare_values(a, b);
  // Whom something befell in an event that somebody named is one thing; other numbers in it may be of anything.
  const bool named = !a.event.empty() && a.event == b.event && is_about_people(a.row.slots.type);
  if (!is_alarm(out.difference)) return out;
  if (!named && !(same_thing(a, b) >= likely)) return {Difference::Scope, "nothing says that it is one thing"};
  if (out.why.empty()) out.why = both(a, b);
  return out;
}

}  // namespace claimdex::figures
