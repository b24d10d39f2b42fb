#include "slots.hpp"

#include <algorithm>
#include <cstdlib>
#include <iterator>
#include <string>

#include "claimdex/text/text.hpp"
#include "cues.hpp"

namespace claimdex::figures {
namespace {

constexpr int kMuchLonger = 7;  // days

using Hashes = std::vector<std::uint64_t>;

Hashes both(const Hashes& a, const Hashes& b) {
  Hashes out;
  std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(out));
  return out;
}

/// All until then: "since Monday", "by Saturday noon". Days and hours say when it was counted.
bool counts_until(const Stated& s) { return s.open_period || (!s.from && s.to); }

/// Where; of those who are called up, the country that calls them.
std::optional<std::string> place_id(const Stated& s) {
  if (s.row.slots.place) return s.row.slots.place->id;
  if (s.row.slots.type != ClaimType::MobilizationCalledUp) return std::nullopt;
  std::string country = first_side_in(as_words(s.row.text));
  return country.empty() ? std::nullopt : std::optional(std::move(country));
}

/// It says when, in words that no day could be found for although its article has one.
bool unresolved(const Stated& s) {
  return s.row.slots.time && !s.from && !s.to && s.row.article && s.row.article->published;
}

}  // namespace

Match match_places(const Stated& a, const Stated& b) {
  if (const auto x = place_id(a), y = place_id(b); x && y) {
    if (*x == *y) return Match::Same;
    return lies_in(*x, *y) || lies_in(*y, *x) ? Match::Inside : Match::Differs;
  }
  const auto &p = a.row.slots.place, &q = b.row.slots.place;
  if (!p || !q) return Match::Unknown;
  return a.place == b.place ? Match::Same : Match::Differs;
}

Match match_times(const Stated& a, const Stated& b) {
  const bool until = counts_until(a) && counts_until(b);
  if (!until && !a.daypart.empty() && !b.daypart.empty() && a.daypart != b.daypart) return Match::Differs;
  if (unresolved(a) && unresolved(b) && text::fold(a.row.slots.time->text) != text::fold(b.row.slots.time->text))
    return Match::Differs;  // "this summer", "last summer"
  const auto long_ago = [](const Stated& s) { return s.from && s.to && *s.to - *s.from > kMuchLonger; };
  if (until && (!a.from || !b.from) && !long_ago(a) && !long_ago(b)) return Match::Unknown;
  if (!a.from || !a.to || !b.from || !b.to)
    // "Since May" beside a report of today's: nobody says that it is the same day.
    return a.open_period != b.open_period ? Match::Inside : Match::Unknown;
  if (a.open_period && b.open_period) return std::abs(*a.from - *b.from) <= kMuchLonger ? Match::Same : Match::Inside;
  if (*a.to < *b.from || *b.to < *a.from) return Match::Differs;
  const int x = *a.to - *a.from, y = *b.to - *b.from;
  return std::abs(x - y) >= kMuchLonger || a.open_period != b.open_period ? Match::Inside : Match::Same;
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
  if (!p || !q) return Match::Unknown;
  if (!a.whose.empty() && !b.whose.empty() && a.whose != b.whose) return Match::Differs;
  const std::string &x = a.people, &y = b.people;
  const bool same_word = x == y;
  if ((is_narrow(x, "male") && is_narrow(y, "female")) || (is_narrow(x, "female") && is_narrow(y, "male")))
    return Match::Differs;
  if (is_narrower(a, b) || is_narrower(b, a)) return Match::Inside;
  const std::string_view k = kind_of(a), l = kind_of(b);
  if (!k.empty() && !l.empty()) {
    if (k != l) return Match::Differs;
    return p->side.has_value() != q->side.has_value() && !same_word ? Match::Inside : Match::Same;
  }
  if (k.empty() != l.empty()) return Match::Inside;
  if (p->side.has_value() != q->side.has_value() && !same_word) return Match::Inside;
  return same_word ? Match::Same : Match::Unknown;
}

bool is_zero(const Figure& f) { return f.bounds.high && *f.bounds.high <= 0; }

bool same_article(const Stated& a, const Stated& b) {
  return a.row.article && b.row.article && a.row.article->id == b.row.article->id;
}

bool within_a_day(const Stated& a, const Stated& b) { return a.day && b.day && std::abs(*a.day - *b.day) <= 1; }

std::size_t shared_names(const Stated& a, const Stated& b) { return both(a.names, b.names).size(); }

std::size_t shared_names_within(const Stated& a, const Stated& b) {
  Hashes names = both(a.names, b.names);
  std::erase_if(names, is_country);
  return names.size();
}

std::size_t shared_names_of_others(const Stated& a, const Stated& b) {
  Hashes names = both(a.names, b.names);
  std::erase_if(names, [](std::uint64_t hash) { return is_place(hash); });
  return names.size();
}

bool tell_of_different_things(const Stated& a, const Stated& b) {
  if (a.happenings.empty() || b.happenings.empty()) return false;
  return std::none_of(a.happenings.begin(), a.happenings.end(), [&](const std::string& one) {
    return std::binary_search(b.happenings.begin(), b.happenings.end(), one);
  });
}

bool name_the_same(const Stated& a, const Stated& b) {
  return std::includes(b.told.begin(), b.told.end(), a.own_names.begin(), a.own_names.end()) &&
         std::includes(a.told.begin(), a.told.end(), b.own_names.begin(), b.own_names.end());
}

bool each_names_another(const Stated& a, const Stated& b) {
  const auto holds = [](const Hashes& all, const Hashes& some) {
    return std::includes(all.begin(), all.end(), some.begin(), some.end());
  };
  return !holds(a.own_names, b.own_names) && !holds(b.own_names, a.own_names);
}

std::size_t shared_words(const Stated& a, const Stated& b) { return both(a.words, b.words).size(); }

bool share_their_words(const Stated& a, const Stated& b) {
  constexpr std::size_t kFew = 2;
  const std::size_t words = shared_words(a, b);
  return words >= kFew && 2 * words >= std::min(a.words.size(), b.words.size());
}

}  // namespace claimdex::figures
