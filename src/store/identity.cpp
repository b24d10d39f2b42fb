#include "identity.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "claimdex/core/date.hpp"
#include "claimdex/store/store.hpp"
#include "claimdex/text/text.hpp"
#include "digest.hpp"

namespace claimdex::store {

namespace {

constexpr std::size_t kKeyBytes = 16;
constexpr double kWorthEntering = 0.5;
constexpr std::size_t kQuoteWords = 4;
constexpr int kWeek = 7;

std::string lower(std::string_view ascii) {
  std::string out(ascii);
  for (char& c : out)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + 32);
  return out;
}

std::string without_tracking(std::string_view query) {
  std::string out;
  while (!query.empty()) {
    std::size_t end = std::min(query.find('&'), query.size());
    std::string_view parameter = query.substr(0, end);
    query.remove_prefix(std::min(end + 1, query.size()));
    if (lower(parameter.substr(0, 4)) == "utm_" || parameter.empty()) continue;
    if (!out.empty()) out += '&';
    out += parameter;
  }
  return out;
}

/// Words apart by one space each, without punctuation and case.
std::string folded(std::string_view text) {
  std::string out;
  for (const text::Word& word : text::words(text)) {
    if (!out.empty()) out += ' ';
    out += word.folded;
  }
  return out;
}

std::optional<std::string> number(const std::optional<double>& value) {
  if (!value) return std::nullopt;
  return fmt::format("{}", *value);
}

void add_figure(Sha256& hash, const std::optional<Figure>& figure) {
  if (!figure) {
    hash.field("no figure");
    return;
  }
  const Interval& b = figure->bounds;
  hash.field(number(b.low)).field(number(b.high)).field(b.low_open ? "open" : "").field(b.high_open ? "open" : "");
  hash.field(figure->unit).field(name_of(figure->role));
  hash.field(figure->of ? number(figure->of->value) : std::nullopt);
}

/// "id:..." of the gazetteer, else the canonical name; bare words may mean any of several places.
std::optional<std::string> place_identity(const std::optional<Place>& place) {
  if (!place) return std::nullopt;
  if (place->id) return "id:" + *place->id;
  if (!place->name) return std::nullopt;
  std::string name = folded(*place->name);
  if (name.empty()) return std::nullopt;
  return "name:" + name;
}

/// "id:..." of the gazetteer, else a proper name. "A witness" of one article needn't be the witness of another, nor one country's
/// "health ministry" that of the next.
std::optional<std::string> speaker_identity(const AttributionLink& speaker) {
  if (speaker.id) return "id:" + *speaker.id;
  const bool one_of_many = speaker.cls == SourceClass::Anonymous || speaker.cls == SourceClass::AnonymousOfficial ||
                           speaker.cls == SourceClass::Collective || speaker.cls == SourceClass::Office ||
                           speaker.cls == SourceClass::Government;
  const std::string name = folded(speaker.name);
  if (one_of_many || name.empty()) return std::nullopt;
  return "name:" + name;
}

/// What stands between quotation marks, or all of it where there are none: the words around a quotation in part are the article's.
std::string quoted(std::string_view words) {
  static constexpr std::pair<std::string_view, std::string_view> kMarks[] = {
      {"\"", "\""}, {"\u201c", "\u201d"}, {"\u00ab", "\u00bb"}, {"\u201e", "\u201c"}};
  for (const auto& [open, close] : kMarks) {
    std::string out;
    std::size_t at = words.find(open);
    while (at != std::string_view::npos) {
      const std::size_t begin = at + open.size(), end = std::min(words.find(close, begin), words.size());
      out.append(words.substr(begin, end - begin)).append(" ");
      at = end == words.size() ? std::string_view::npos : words.find(open, end + close.size());
    }
    if (!out.empty()) return out;
  }
  return std::string(words);
}

std::string cut(std::string digest) {
  digest.resize(kKeyBytes);
  return digest;
}

}  // namespace

std::optional<std::string> canonical_url(std::string_view url) {
  url = url.substr(0, url.find('#'));
  if (url.empty()) return std::nullopt;
  std::size_t scheme = url.find("://");
  if (scheme == std::string_view::npos) return std::string(url);
  std::size_t host_end = std::min(url.find_first_of("/?", scheme + 3), url.size());
  std::string_view rest = url.substr(host_end);
  std::string_view path = rest.substr(0, rest.find('?'));
  std::string query = path.size() == rest.size() ? std::string() : without_tracking(rest.substr(path.size() + 1));
  std::string out = lower(url.substr(0, host_end));
  out += path.empty() ? std::string_view("/") : path;
  if (!query.empty()) out += "?" + query;
  return out;
}

bool enters_desk(const Slots& slots) {
  return is_about_people(slots.type) || family_of(slots.type) == "attribution" || slots.worth >= kWorthEntering;
}

std::optional<std::string> figure_key(const Slots& slots) {
  if (!is_about_people(slots.type) || !slots.figure || !slots.who || !slots.who->side) return std::nullopt;
  if (!slots.figure->bounds.low && !slots.figure->bounds.high) return std::nullopt;
  std::string who = folded(slots.who->text);
  std::optional<std::string> place = place_identity(slots.place);
  if (who.empty() || !place) return std::nullopt;
  Sha256 hash;
  hash.field("figure").field(name_of(slots.type)).field(name_of(slots.modality));
  add_figure(hash, slots.figure);
  hash.field(who).field(slots.who->cls).field(slots.who->side).field(place);
  return cut(hash.finish());
}

std::optional<std::string> quote_key(const Slots& slots, std::string_view words) {
  if (slots.type != ClaimType::AttributionQuote || slots.attribution.empty()) return std::nullopt;
  const std::optional<std::string> speaker = speaker_identity(slots.attribution.front());
  const std::string said = folded(quoted(words));
  if (!speaker || static_cast<std::size_t>(std::count(said.begin(), said.end(), ' ')) + 1 < kQuoteWords)
    return std::nullopt;
  return cut(Sha256().field("quote").field(*speaker).field(said).finish());
}

std::optional<std::string> identity_key(const Slots& slots, std::string_view words) {
  return slots.type == ClaimType::AttributionQuote ? quote_key(slots, words) : figure_key(slots);
}

std::string sentence_key(std::int64_t origin, const Slots& slots, std::string_view words, std::string_view sentence,
                         int nth) {
  Sha256 hash;
  hash.field("sentence").field(std::to_string(origin)).field(name_of(slots.type)).field(name_of(slots.modality));
  add_figure(hash, slots.figure);
  hash.field(words).field(sentence).field(std::to_string(nth));
  return cut(hash.finish());
}

bool periods_overlap(std::string_view from, std::string_view to, std::string_view other_from,
                     std::string_view other_to) {
  if (from == other_from && to == other_to) return true;
  if (to < other_from || other_to < from) return false;
  const auto days = [](std::string_view a, std::string_view b) -> std::optional<int> {
    const std::optional<Day> first = Day::parse(a), last = Day::parse(b);
    if (!first || !last) return std::nullopt;
    return last->number - first->number;
  };
  const std::optional<int> one = days(from, to), other = days(other_from, other_to);
  return one && other && *one < kWeek && *other < kWeek;
}

bool times_conflict(const std::optional<EventTime>& a, const std::optional<std::string>& from,
                    const std::optional<std::string>& to) {
  if (!a || !a->from || !a->to || !from || !to) return false;
  return *a->to < *from || *to < *a->from;
}

}  // namespace claimdex::store
