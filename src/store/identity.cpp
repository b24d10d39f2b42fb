#include "identity.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "claimdex/store/store.hpp"
#include "claimdex/text/text.hpp"
#include "digest.hpp"

namespace claimdex::store {

namespace {

constexpr std::size_t kKeyBytes = 16;
constexpr double kWorthEntering = 0.5;
constexpr std::size_t kQuoteWords = 4;

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

bool is_about_people(ClaimType type) {
  std::string_view family = family_of(type);
  return family == "casualty" || family == "mobilization" || family == "displacement" || family == "detention";
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
  const AttributionLink& speaker = slots.attribution.front();
  // "A witness" of one article needn't be the witness of another.
  if (speaker.cls == SourceClass::Anonymous || speaker.cls == SourceClass::AnonymousOfficial ||
      speaker.cls == SourceClass::Collective)
    return std::nullopt;
  std::string name = folded(speaker.name);
  std::string said = folded(words);
  if (name.empty() || static_cast<std::size_t>(std::count(said.begin(), said.end(), ' ')) + 1 < kQuoteWords)
    return std::nullopt;
  return cut(Sha256().field("quote").field(name).field(said).finish());
}

std::optional<std::string> identity_key(const Slots& slots, std::string_view words) {
  return slots.type == ClaimType::AttributionQuote ? quote_key(slots, words) : figure_key(slots);
}

std::string sentence_key(std::int64_t origin, const Slots& slots, std::string_view words, std::string_view sentence,
                         int nth) {
  Sha256 hash;
  hash.field("sentence").field(std::to_string(origin)).field(name_of(slots.type));
  add_figure(hash, slots.figure);
  hash.field(words).field(sentence).field(std::to_string(nth));
  return cut(hash.finish());
}

bool times_conflict(const std::optional<EventTime>& a, const std::optional<std::string>& from,
                    const std::optional<std::string>& to) {
  if (!a || !a->from || !a->to || !from || !to) return false;
  return *a->to < *from || *to < *a->from;
}

}  // namespace claimdex::store
