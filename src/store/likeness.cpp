// Looks alike, but isn't proven: the side is not said, another word for the people, a quotation cut short.
//
// Candidates were found by their keys (likeness_keys.cpp). Here slots are compared: what both say and say differently rules a pair out; what
// both say alike counts; what one doesn't say counts for nothing. A proposal changes nothing by itself, so this may be wrong now and then; it must never
// be wrong about what it says is equal, for that is its reason.
#include "likeness.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "claimdex/core/date.hpp"
#include "claimdex/text/text.hpp"
#include "nature.hpp"
#include "passages.hpp"

namespace claimdex::store {

namespace {

constexpr double kLarge = 100;  // a number that isn't met by chance
constexpr std::int64_t kDaysApart = 7;
constexpr int kEnough = 4;               // points for claims about people
constexpr double kSameStatement = 0.55;  // of all words of both, for what was said in other words
constexpr double kSameNumber = 0.35;     // the same, beside an equal number and unit
constexpr double kSameEvent = 0.6;
constexpr std::size_t kPartOfQuote = 4;  // words, for a quotation that stands in another one

bool meet(const Interval& a, const Interval& b) {
  return (!a.low || !b.high || *a.low <= *b.high) && (!b.low || !a.high || *b.low <= *a.high);
}

enum class Match { Unknown, Differs, Near, Same };

Match match_places(const std::optional<Place>& a, const std::optional<Place>& b) {
  if (!a || !b) return Match::Unknown;
  if (a->id && b->id) {
    if (*a->id == *b->id) return Match::Same;
    return lies_in(*a->id, *b->id) || lies_in(*b->id, *a->id) ? Match::Near : Match::Differs;
  }
  const auto name = [](const Place& p) { return text::fold(p.name ? *p.name : p.text); };
  if (name(*a) == name(*b)) return Match::Same;
  return a->id || b->id ? Match::Unknown : Match::Differs;
}

std::optional<std::int64_t> days(const std::optional<std::string>& iso) {
  if (!iso) return std::nullopt;
  const std::optional<Day> day = Day::parse(*iso);
  if (!day) return std::nullopt;
  return day->number;
}

Match match_times(const std::optional<EventTime>& a, const std::optional<EventTime>& b) {
  if (!a || !b) return Match::Unknown;
  const auto a_from = days(a->from), a_to = days(a->to), b_from = days(b->from), b_to = days(b->to);
  if (!a_from || !a_to || !b_from || !b_to) return Match::Unknown;
  if (*a_to < *b_from || *b_to < *a_from) return Match::Differs;
  return std::max(*a_to - *a_from, *b_to - *b_from) < kDaysApart ? Match::Same : Match::Near;
}

Match match_words(const std::optional<std::string>& a, const std::optional<std::string>& b) {
  if (!a || !b) return Match::Unknown;
  return text::fold(*a) == text::fold(*b) ? Match::Same : Match::Differs;
}

/// "Ada Berg" and "Berg" may be one person; two full names are two.
Match match_speakers(const Slots& a, const Slots& b) {
  if (a.attribution.empty() || b.attribution.empty()) return Match::Unknown;
  const AttributionLink& x = a.attribution.front();
  const AttributionLink& y = b.attribution.front();
  if (nameless(x) || nameless(y)) return Match::Unknown;
  if (x.id && y.id) return *x.id == *y.id ? Match::Same : Match::Differs;
  const std::string p = text::fold(x.name), q = text::fold(y.name);
  if (p == q) return Match::Same;
  return last_word(p) == last_word(q) ? Match::Near : Match::Differs;
}

std::size_t shared_names(const Compared& a, const Compared& b) { return count_shared(a.names, b.names); }

std::vector<std::uint64_t> as_set(std::vector<std::uint64_t> words) {
  std::sort(words.begin(), words.end());
  words.erase(std::unique(words.begin(), words.end()), words.end());
  return words;
}

double overlap(const std::vector<std::uint64_t>& a, const std::vector<std::uint64_t>& b) {
  const auto x = as_set(a), y = as_set(b);
  const std::size_t shared = count_shared(x, y);
  const std::size_t all = x.size() + y.size() - shared;
  return all == 0 ? 0 : static_cast<double>(shared) / static_cast<double>(all);
}

bool stands_in(const std::vector<std::uint64_t>& part, const std::vector<std::uint64_t>& whole) {
  return std::search(whole.begin(), whole.end(), part.begin(), part.end()) != whole.end();
}

/// One of them stands in the other, in one piece.
bool contains_other(const std::vector<std::uint64_t>& a, const std::vector<std::uint64_t>& b) {
  return a.size() <= b.size() ? stands_in(a, b) : stands_in(b, a);
}

std::optional<std::int64_t> days_between(const Compared& a, const Compared& b) {
  if (!a.published || !b.published) return std::nullopt;
  return std::abs(*a.published - *b.published);
}

/// What the reason says, in the order in which it was found.
class Reason {
 public:
  void same(std::string_view what) { same_.emplace_back(what); }
  void add(std::string more) { more_.push_back(std::move(more)); }
  void figures(const std::optional<Figure>& a, const std::optional<Figure>& b) {
    if (!a || !b) return;
    const bool other_words = text::fold(a->text) != text::fold(b->text);
    if (other_words && a->value == b->value && a->bounds == b->bounds)
      add(fmt::format("equal figures: {} and {}", a->text, b->text));
    else
      add(fmt::format("figure {} against {}", a->text, b->text));
  }
  [[nodiscard]] std::string str() const {
    std::string out = same_.empty() ? "" : "same ";
    for (std::size_t i = 0; i < same_.size(); ++i)
      out += (i == 0 ? "" : i + 1 == same_.size() ? " and " : ", ") + same_[i];
    for (const std::string& m : more_) out += (out.empty() ? "" : "; ") + m;
    return out;
  }

 private:
  std::vector<std::string> same_, more_;
};

bool same_number(const Slots& a, const Slots& b) {
  if (!a.figure || !b.figure) return !a.figure && !b.figure;
  if (a.figure->role != b.figure->role || a.figure->unit != b.figure->unit) return false;
  return number_of(a) == number_of(b) && meet(a.figure->bounds, b.figure->bounds);
}

std::optional<Resemblance> compare_people(const Compared& a, const Compared& b) {
  if (!a.slots->figure || !same_number(*a.slots, *b.slots)) return std::nullopt;
  const Match place = match_places(a.slots->place, b.slots->place);
  const Match time = match_times(a.slots->time, b.slots->time);
  if (place == Match::Differs || time == Match::Differs) return std::nullopt;
  Match cls = Match::Unknown, side = Match::Unknown, who = Match::Unknown;
  if (a.slots->who && b.slots->who) {
    cls = match_words(a.slots->who->cls, b.slots->who->cls);
    side = match_words(a.slots->who->side, b.slots->who->side);
    who = match_words(a.slots->who->text, b.slots->who->text);
  }
  const bool other_people = cls == Match::Differs && a.slots->who->cls != "other" && b.slots->who->cls != "other";
  if (other_people || side == Match::Differs) return std::nullopt;

  Resemblance out;
  Reason reason;
  reason.same("type");
  if (place == Match::Same) reason.same("place"), out.score += 2;
  if (place == Match::Near) reason.add("one place lies in the other"), out.score += 1;
  const auto apart = days_between(a, b);
  const bool week = apart && *apart <= kDaysApart;
  if (time == Match::Same)
    reason.same("days"), out.score += 2;
  else if (week)
    reason.same("week"), out.score += 1;
  if (apart && !week && time != Match::Same) out.score -= 2;
  if (who == Match::Same) reason.same("people"), out.score += 1;
  const std::size_t names = shared_names(a, b);
  if (names > 0) reason.add(names == 1 ? "a name in common" : fmt::format("{} names in common", names));
  out.score += static_cast<int>(std::min<std::size_t>(names, 2));
  const double n = number_of(*a.slots).value_or(0);
  out.score += n >= kLarge ? 2 : n >= kTelling ? 1 : 0;
  if (overlap(a.words, b.words) >= kSameStatement) reason.add("nearly the same words"), out.score += 2;
  reason.figures(a.slots->figure, b.slots->figure);
  if (out.score < kEnough || (place == Match::Unknown && names == 0)) return std::nullopt;
  out.why = reason.str();
  return out;
}

std::optional<Resemblance> compare_said(const Compared& a, const Compared& b) {
  const Match speaker = match_speakers(*a.slots, *b.slots);
  if (speaker == Match::Differs) return std::nullopt;
  const auto& shorter = a.words.size() <= b.words.size() ? a.words : b.words;
  const auto& longer = a.words.size() <= b.words.size() ? b.words : a.words;
  Reason reason;
  if (speaker == Match::Same) reason.same("speaker");
  if (speaker == Match::Near) reason.add("speakers of one surname");
  const int known = speaker == Match::Same ? 3 : speaker == Match::Near ? 2 : 0;
  const bool enough = shorter.size() >= (known > 0 ? kPartOfQuote : 2 * kPartOfQuote);
  if (enough && stands_in(shorter, longer)) {
    reason.add(shorter.size() == longer.size() ? "the same words" : "the words of one stand in the other");
    return Resemblance{known + 5, reason.str()};
  }
  const bool quotes = a.slots->type == ClaimType::AttributionQuote && b.slots->type == ClaimType::AttributionQuote;
  if (quotes || known == 0 || overlap(a.words, b.words) < kSameStatement) return std::nullopt;
  reason.add("nearly the same words");
  return Resemblance{known + 2, reason.str()};
}

std::optional<Resemblance> compare_measured(const Compared& a, const Compared& b) {
  if (!a.slots->figure || !same_number(*a.slots, *b.slots)) return std::nullopt;
  if (match_times(a.slots->time, b.slots->time) == Match::Differs ||
      match_places(a.slots->place, b.slots->place) == Match::Differs)
    return std::nullopt;
  const double words = overlap(a.words, b.words);
  const auto apart = days_between(a, b);
  const bool week = apart && *apart <= kDaysApart;
  const std::size_t names = shared_names(a, b);
  if (words < (week && names > 0 ? kSameNumber : kSameEvent)) return std::nullopt;
  Reason reason;
  reason.same("type");
  if (week) reason.same("week");
  if (names > 0)
    reason.add(names == 1 ? "a name in common" : fmt::format("{} names in common", names));
  else
    reason.add("nearly the same words");
  reason.figures(a.slots->figure, b.slots->figure);
  return Resemblance{2 + static_cast<int>(words * 5), reason.str()};
}

std::optional<Resemblance> compare_told(const Compared& a, const Compared& b) {
  if (!same_number(*a.slots, *b.slots) || match_times(a.slots->time, b.slots->time) == Match::Differs ||
      overlap(a.words, b.words) < kSameEvent)
    return std::nullopt;
  Reason reason;
  reason.same("type");
  reason.add("nearly the same words");
  return Resemblance{3, reason.str()};
}

}  // namespace

std::vector<std::uint64_t> hashed_words(std::string_view text) {
  std::vector<std::uint64_t> out;
  for (const text::Word& word : text::words(text)) out.push_back(stable_hash(word.folded));
  return out;
}

Compared compared(const Slots& slots, std::string_view text, std::optional<std::int64_t> published) {
  Compared out{&slots, {}, {}, names_in(text), published, {}};
  for (const HashedWord& word : words_in(text)) add_word(out, word);
  return out;
}

void add_word(Compared& claim, const HashedWord& word) {
  constexpr std::uint32_t kLong = 5;
  claim.words.push_back(word.hash);
  if (word.size >= kLong) claim.long_words.push_back(word.hash);
}

bool may_resemble(const Compared& a, ClaimType type, const std::vector<std::uint64_t>& words) {
  const Nature nature = nature_of(a.slots->type);
  if (nature != nature_of(type) || (nature != Nature::Said && a.slots->type != type)) return false;
  switch (nature) {
    case Nature::People:
      return true;
    case Nature::Said:
      return overlap(a.words, words) >= kSameStatement || contains_other(a.words, words);
    case Nature::Measured:
      return overlap(a.words, words) >= kSameNumber;
    case Nature::Told:
      return overlap(a.words, words) >= kSameEvent;
  }
  return false;
}

double shared_words(const Compared& a, const Compared& b) { return overlap(a.words, b.words); }

std::optional<Resemblance> resemblance(const Compared& a, const Compared& b) {
  const Nature nature = nature_of(a.slots->type);
  if (nature != nature_of(b.slots->type)) return std::nullopt;
  const bool denied = (a.slots->modality == Modality::Negated) != (b.slots->modality == Modality::Negated);
  if (denied || (nature == Nature::People && a.slots->modality != b.slots->modality)) return std::nullopt;
  if (nature != Nature::Said && a.slots->type != b.slots->type) return std::nullopt;
  switch (nature) {
    case Nature::People:
      return compare_people(a, b);
    case Nature::Said:
      return compare_said(a, b);
    case Nature::Measured:
      return compare_measured(a, b);
    case Nature::Told:
      return compare_told(a, b);
  }
  return std::nullopt;
}

}  // namespace claimdex::store
