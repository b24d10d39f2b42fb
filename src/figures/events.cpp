// Which figures are about one event?
//
// They are taken in the order of their days, and each looks only at the last few that had a word in common with it: its family together with its
// place, a place around that, a name beside it, its article. A toll that is reported day after day stays one event, however long it goes on, because each report
// joins the one before it. So the work grows with the figures, whatever the desk is full of.
#include <algorithm>
#include <array>
#include <cstdlib>
#include <map>
#include <numeric>
#include <unordered_map>

#include "claimdex/figures/figures.hpp"
#include "cues.hpp"
#include "slots.hpp"

namespace claimdex::figures {
namespace {

constexpr int kDaysApart = 3;
constexpr std::size_t kLastReports = 8;

bool same_event(const Stated& a, const Stated& b) {
  const bool one_article = same_article(a, b);
  // "30 million dollars for Colombo, including 45 million from Japan": a part, wherever it comes from.
  const auto is_part = [](const Stated& s) { return s.row.slots.figure->role == Role::Subset; };
  if (one_article && a.row.sentence == b.row.sentence && (is_part(a) || is_part(b))) return true;
  const Match place = match_places(a, b), time = match_times(a, b);
  if (place == Match::Differs || time == Match::Differs) return false;
  if (one_article) return true;
  if (same_story(a, b)) return true;
  const std::size_t names = shared_names(a, b);
  if (place == Match::Same) return time == Match::Same || names > 0;
  if (time == Match::Same || within_a_day(a, b)) return names > 0;
  return names > 1;
}

using Keys = std::vector<std::uint64_t>;

std::uint64_t mixed(std::uint64_t a, std::uint64_t b) {
  constexpr std::uint64_t kOdd = 0x9E3779B97F4A7C15u;  // spreads neighbours, as hash tables want them
  return (a ^ (b + kOdd + (a << 6U) + (a >> 2U))) * kOdd;
}

Keys keys_of(const Stated& s) {
  enum Kind : std::uint64_t { Article, Place, Name };
  const std::uint64_t family = hash_of(family_of(s.row.slots.type));
  Keys keys;
  const auto add_key = [&](Kind kind, std::uint64_t what) { keys.push_back(mixed(family + kind, what)); };
  if (s.row.article) add_key(Article, static_cast<std::uint64_t>(s.row.article->id.number));
  if (const auto& place = s.row.slots.place; place && place->id)
    for (std::string_view id = *place->id; !id.empty();) {
      add_key(Place, hash_of(id));
      const std::size_t end = id.find_last_of("-/");
      id = end == std::string_view::npos ? std::string_view() : id.substr(0, end);
    }
  // Prices and shares are in every report, and of something else in each: of those only the paragraph's own names count.
  const bool tells =
      counts_people(s.row.slots.type) || s.row.slots.type == ClaimType::QuantityEvents || !s.sense.empty();
  const auto add = [&](std::uint64_t name) { add_key(Name, name); };
  const std::vector<std::uint64_t>& names = s.around->names;
  std::for_each(names.begin(), names.end(), add);
  if (tells && s.story)
    for (const std::uint64_t name : s.story->names)
      if (!std::binary_search(names.begin(), names.end(), name)) add(name);
  return keys;
}

/// The last few figures that have a key.
class Last {
 public:
  void add(std::size_t figure) { figures_[count_++ % kLastReports] = figure; }
  template <typename Take>
  void each(const Take& take) const {
    for (std::size_t i = count_ - std::min(count_, kLastReports); i < count_; ++i) take(figures_[i % kLastReports]);
  }

 private:
  std::array<std::size_t, kLastReports> figures_{};
  std::size_t count_ = 0;
};

class Groups {
 public:
  /// What people put into one event is together from the start.
  explicit Groups(const StatedList& figures) : parent_(figures.size()), event_(figures.size()), days_(figures.size()) {
    std::iota(parent_.begin(), parent_.end(), std::size_t{0});
    std::map<std::string_view, std::size_t> first;
    for (std::size_t i = 0; i < figures.size(); ++i) {
      days_[i] = {figures[i].day, figures[i].day};
      if (figures[i].event.empty()) continue;
      event_[i] = figures[i].event;
      const auto [at, fresh] = first.emplace(event_[i], i);
      if (fresh) continue;
      parent_[i] = find(at->second);
      add_days(days_[parent_[i]], days_[i]);
    }
  }
  std::size_t find(std::size_t i) {
    while (parent_[i] != i) i = parent_[i] = parent_[parent_[i]];
    return i;
  }
  /// May they be joined by what they say? What has no day must not join what is months apart.
  bool may_join(std::size_t a, std::size_t b) {
    const std::size_t x = find(a), y = find(b);
    if (x == y || (!event_[x].empty() && !event_[y].empty())) return false;
    const Days &p = days_[x], &q = days_[y];
    return !p.first || !q.first || std::max(*p.first, *q.first) - std::min(*p.last, *q.last) <= kDaysApart;
  }
  void join(std::size_t a, std::size_t b) {
    const std::size_t x = find(a), y = find(b);
    parent_[x] = y;
    if (event_[y].empty()) event_[y] = event_[x];
    add_days(days_[y], days_[x]);
  }
  std::string_view event_of(std::size_t i) { return event_[find(i)]; }

 private:
  struct Days {
    std::optional<int> first, last;
  };
  static void add_days(Days& to, const Days& more) {
    if (!more.first) return;
    to.first = std::min(to.first.value_or(*more.first), *more.first);
    to.last = std::max(to.last.value_or(*more.last), *more.last);
  }

  std::vector<std::size_t> parent_;
  std::vector<std::string_view> event_;  // this and the next: of a group's root
  std::vector<Days> days_;
};

bool earlier(const Stated& a, const Stated& b) {
  if (a.day.has_value() != b.day.has_value()) return a.day.has_value();
  if (a.day != b.day) return a.day < b.day;
  if (a.row.claim != b.row.claim) return a.row.claim < b.row.claim;
  return a.row.origin < b.row.origin;
}

void describe(Event& event, const StatedList& figures) {
  std::map<std::string, int> places;
  for (const std::size_t i : event.figures) {
    const Stated& s = figures[i];
    if (s.day && !event.from) event.from = s.day;
    if (s.day) event.to = s.day;
    if (const auto& place = s.row.slots.place) ++places[place->name.value_or(place->text)];
  }
  event.family = family_of(figures[event.figures.front()].row.slots.type);
  const auto most =
      std::max_element(places.begin(), places.end(), [](const auto& x, const auto& y) { return x.second < y.second; });
  if (most != places.end()) event.place = most->first;
}

}  // namespace

std::vector<Event> events(const StatedList& figures) {
  std::vector<std::size_t> order(figures.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(),
                   [&](std::size_t x, std::size_t y) { return earlier(figures[x], figures[y]); });

  Groups groups(figures);
  std::unordered_map<std::uint64_t, Last> recent;
  recent.reserve(figures.size());
  for (const std::size_t i : order) {
    for (const std::uint64_t key : keys_of(figures[i])) {
      Last& last = recent[key];
      last.each([&](std::size_t j) {
        const bool close = !figures[i].day || !figures[j].day || *figures[i].day - *figures[j].day <= kDaysApart;
        if (close && groups.may_join(i, j) && same_event(figures[i], figures[j])) groups.join(i, j);
      });
      last.add(i);
    }
  }

  std::vector<Event> events;
  std::unordered_map<std::size_t, std::size_t> event_of;
  for (const std::size_t i : order) {
    const auto [at, fresh] = event_of.emplace(groups.find(i), events.size());
    if (fresh) events.emplace_back().name = groups.event_of(i);
    events[at->second].figures.push_back(i);
  }
  for (Event& event : events) describe(event, figures);
  return events;
}

}  // namespace claimdex::figures
