#include "slots.hpp"

#include <algorithm>
#include <cstdlib>
#include <iterator>
#include <string>

#include "claimdex/core/shared.hpp"
#include "claimdex/text/text.hpp"
#include "cues.hpp"

namespace claimdex::figures {
namespace {

constexpr int kMuchLonger = 7;  // days

using Hashes = std::vector<std::uint64_t>;

/// All until then: "since Monday", "by Saturday noon". Days and hours say when it was counted.
bool counts_until(const Stated& s) { return s.open_period || (!s.from && s.to); }

/// Where; of those who are called up, the country that calls them.
std::optional<std::string> place_id(const Stated& s) {
  if (s.row.slots.place) return s.row.slots.place->id;
  if (s.row.slots.type != ClaimType::MobilizationCalledUp) return std::nullopt;
  std::string country = first_side_in(as_words(s.row.text));
  return country.empty() ? std::nullopt : std::optional(std::move(country));
}

/// Where it is by its own words or by those before it: ids inside a country.
std::vector<std::string_view> places_of(const Stated& s) {
  if (s.row.slots.place && s.row.slots.place->id && s.places_near.empty()) return {*s.row.slots.place->id};
  return {s.places_near.begin(), s.places_near.end()};
}

/// Each is told of a place, and none of one's lies in any of the other's.
bool told_of_other_places(const Stated& a, const Stated& b) {
  if (a.places_near.empty() && b.places_near.empty()) return false;
  const std::vector<std::string_view> x = places_of(a), y = places_of(b);
  if (x.empty() || y.empty()) return false;
  return std::none_of(x.begin(), x.end(), [&](std::string_view p) {
    return std::any_of(y.begin(), y.end(),
                       [&](std::string_view q) { return p == q || lies_in(p, q) || lies_in(q, p); });
  });
}

/// Since some days, for as long as its event may have lasted.
bool began_lately(const Stated& s) {
  return s.from && s.day && *s.day - *s.from <= kMuchLonger && Cues(as_words(s.row.slots.time->text)).says(Cue::Since);
}

/// Does the other report name the place of this one? A village that is on no map of ours is in no report but those that tell of it.
bool tells_of_it(const Stated& here, const Stated& other) {
  if (here.row.slots.place->id || !other.story || same_article(here, other)) return true;
  const std::vector<text::Word> words = text::words(here.place);
  return std::any_of(words.begin(), words.end(), [&](const text::Word& word) {
    return word.folded.size() <= kShortName ||
           std::binary_search(other.story->told.begin(), other.story->told.end(), name_hash(word.folded));
  });
}

/// It says when, in words that no day could be found for although its article has one.
bool unresolved(const Stated& s) {
  return s.row.slots.time && !s.from && !s.to && s.row.article && s.row.article->published;
}

}  // namespace

Match match_places(const Stated& a, const Stated& b) {
  if (told_of_other_places(a, b)) return Match::Differs;
  if ((a.places_near.size() > 1) != (b.places_near.size() > 1)) return Match::Inside;  // "in Kharkiv and Dnipro"
  if (const auto x = place_id(a), y = place_id(b); x && y) {
    if (*x == *y) return Match::Same;
    return lies_in(*x, *y) || lies_in(*y, *x) ? Match::Inside : Match::Differs;
  }
  const auto &p = a.row.slots.place, &q = b.row.slots.place;
  if (!p && !q) return Match::Unknown;
  if (!p || !q) return tells_of_it(p ? a : b, p ? b : a) ? Match::Unknown : Match::Differs;
  return a.place == b.place ? Match::Same : Match::Differs;
}

Match match_times(const Stated& a, const Stated& b) {
  const bool until = counts_until(a) && counts_until(b);
  if (!until && !a.daypart.empty() && !b.daypart.empty() && a.daypart != b.daypart) return Match::Differs;
  if (a.long_period != b.long_period && (!a.to || !b.to)) return Match::Inside;
  if (unresolved(a) && unresolved(b) && text::fold(a.row.slots.time->text) != text::fold(b.row.slots.time->text))
    return Match::Differs;  // "this summer", "last summer"
  const auto long_ago = [](const Stated& s) { return s.from && s.to && *s.to - *s.from > kMuchLonger; };
  if (until && (!a.from || !b.from) && !long_ago(a) && !long_ago(b)) return Match::Unknown;
  if (!a.from || !a.to || !b.from || !b.to)
    // "Since May" beside a report of today's: nobody says that it is the same day. "Since Sunday night" is the whole of it.
    return (a.open_period && !began_lately(a)) != (b.open_period && !began_lately(b)) ? Match::Inside : Match::Unknown;
  if (a.open_period && b.open_period) return std::abs(*a.from - *b.from) <= kMuchLonger ? Match::Same : Match::Inside;
  if (*a.to < *b.from || *b.to < *a.from) return Match::Differs;
  const int x = *a.to - *a.from, y = *b.to - *b.from;
  const bool opens = a.open_period && !began_lately(a), other_opens = b.open_period && !began_lately(b);
  return std::abs(x - y) >= kMuchLonger || opens != other_opens ? Match::Inside : Match::Same;
}

std::string_view kind_of(const Stated& s) {
  const auto& who = s.row.slots.who;
  if (who && who->cls && *who->cls != "other") return *who->cls;
  return kind_of(std::string_view(s.people));
}

bool is_narrower(const Stated& some, const Stated& all) {
  const auto &p = some.row.slots.who, &q = all.row.slots.who;
  if (!p || !q || !q->cls) return false;
  constexpr std::string_view kWomen = "female";
  if (kind_of(some) == kWomen && kind_of(all) != kWomen) return true;
  const std::string_view cls = *q->cls;
  return is_narrow(some.people, cls) && !is_narrow(all.people, cls);
}

Match match_people(const Stated& a, const Stated& b) {
  const auto &p = a.row.slots.who, &q = b.row.slots.who;
  const std::string_view k = kind_of(a), l = kind_of(b);
  if (!p || !q) {  // "19 dead", "22 rebels", "six children"
    if (!k.empty() && !l.empty() && k != l) return Match::Differs;
    const auto some = [](std::string_view kind) { return kind == kFighter || kind == "child" || kind == "female"; };
    return k != l && (some(k) || some(l)) ? Match::Inside : Match::Unknown;
  }
  if (!a.whose.empty() && !b.whose.empty() && a.whose != b.whose) return Match::Differs;
  const std::string &x = a.people, &y = b.people;
  const bool same_word = x == y;
  if ((is_narrow(x, "male") && is_narrow(y, "female")) || (is_narrow(x, "female") && is_narrow(y, "male")))
    return Match::Differs;
  if (is_narrower(a, b) || is_narrower(b, a)) return Match::Inside;
  if (!k.empty() && !l.empty()) {
    if (k != l) return Match::Differs;
    return p->side.has_value() != q->side.has_value() && !same_word ? Match::Inside : Match::Same;
  }
  if (k.empty() != l.empty()) return Match::Inside;
  if (p->side.has_value() != q->side.has_value() && !same_word) return Match::Inside;
  return same_word ? Match::Same : Match::Unknown;
}

bool happened(const Stated& s) {
  if (s.is_unreal) return false;
  if (s.row.slots.modality != Modality::Actual && s.row.slots.modality != Modality::Presupposed) return false;
  return s.row.slots.attribution.empty() || (s.row.slots.attribution.front().stance != Stance::Denies &&
                                             s.row.slots.attribution.front().stance != Stance::Doubts);
}

bool is_zero(const Figure& f) { return f.bounds.high && *f.bounds.high <= 0; }

bool is_headline(const Stated& s) { return s.row.paragraph_start == 0 && s.row.article && s.row.article->title; }

bool same_article(const Stated& a, const Stated& b) {
  return a.row.article && b.row.article && a.row.article->id == b.row.article->id;
}

bool within_a_day(const Stated& a, const Stated& b) { return a.day && b.day && std::abs(*a.day - *b.day) <= 1; }

std::size_t shared_names(const Stated& a, const Stated& b) { return count_shared(a.around->names, b.around->names); }

bool same_story(const Stated& a, const Stated& b) {
  constexpr std::size_t kNames = 2, kWords = 3;
  constexpr int kAWeek = 7;  // days
  if (!a.story || !b.story || !a.day || !b.day || std::abs(*a.day - *b.day) > kAWeek) return false;
  const Hashes &x = a.story->countries, &y = b.story->countries;
  if (!x.empty() && !y.empty() && count_shared(x, y) == 0) return false;  // "quake in Peru", "quake in Iran"
  return count_shared(a.story->names, b.story->names) >= kNames ||
         count_shared(a.story->words, b.story->words) >= kWords;
}

bool names_strangers(const Stated& a, const Stated& b) {
  if (!b.story) return false;
  Hashes own;
  const Hashes& names = a.around->names;
  std::set_intersection(a.sites.begin(), a.sites.end(), names.begin(), names.end(), std::back_inserter(own));
  return !own.empty() && count_shared(own, b.story->told) == 0;
}

bool tell_of_different_things(const Stated& a, const Stated& b) {
  const auto differ = [](const std::vector<std::string>& some, const std::vector<std::string>& others) {
    return !some.empty() && !others.empty() && std::none_of(some.begin(), some.end(), [&](const std::string& one) {
      return std::binary_search(others.begin(), others.end(), one);
    });
  };
  return differ(a.around->happenings, b.around->happenings) || differ(a.own_happenings, b.own_happenings);
}

bool name_the_same(const Stated& a, const Stated& b) {
  const auto tells = [](const Stated& of, const Hashes& names) {
    const Hashes& told = of.around->told;
    return std::includes(told.begin(), told.end(), names.begin(), names.end());
  };
  return tells(b, a.own_names) && tells(a, b.own_names);
}

std::size_t shared_words(const Stated& a, const Stated& b) { return count_shared(a.words, b.words); }

}  // namespace claimdex::figures
