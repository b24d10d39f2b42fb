// The examples in the data files, run against what the cascade makes of them.
#include "examples.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <utility>
#include <vector>

namespace claimdex::extract {
namespace {

std::string_view trim(std::string_view s) {
  while (!s.empty() && (s.front() == ' ' || s.front() == '\r')) s.remove_prefix(1);
  while (!s.empty() && (s.back() == ' ' || s.back() == '\r')) s.remove_suffix(1);
  return s;
}

/// `+ "text" @2022-11-25 => expected`
Result<Example> read_example(std::string_view line, const std::string& file, int number) {
  Example example;
  example.file = file;
  example.line = number;
  example.positive = line.front() == '+';
  std::size_t open = line.find('"'), arrow = line.rfind("=>");
  std::size_t close = line.substr(0, arrow).rfind('"');
  if (open == std::string_view::npos || close == std::string_view::npos || close <= open)
    return fail(ErrorCode::BadInput,
                fmt::format("{}:{}: an example is + \"text\" => what it yields", example.file, number));
  example.text = std::string(line.substr(open + 1, close - open - 1));
  std::string_view between = trim(line.substr(close + 1, arrow == std::string_view::npos ? arrow : arrow - close - 1));
  if (between.starts_with('@')) example.published = std::string(between.substr(1));
  if (arrow != std::string_view::npos) example.expected = std::string(trim(line.substr(arrow + 2)));
  if (example.positive && example.expected.empty())
    return fail(ErrorCode::BadInput, fmt::format("{}:{}: the example says not what it yields", example.file, number));
  return example;
}

std::vector<std::string_view> fields(std::string_view s) {
  std::vector<std::string_view> out;
  while (!s.empty()) {
    std::size_t end = std::min(s.find(' '), s.size());
    if (end > 0) out.push_back(s.substr(0, end));
    s.remove_prefix(std::min(end + 1, s.size()));
  }
  return out;
}

std::string number_words(std::optional<double> value) { return value ? fmt::format("{:.6g}", *value) : std::string(); }

std::string describe(const Quantity& q) {
  return fmt::format("{} {} {}..{} {}", name_of(q.kind), name_of(q.hedge), number_words(q.bounds.low),
                     number_words(q.bounds.high), q.unit.value_or("-"));
}

bool same_end(std::string_view written, std::optional<double> value) {
  if (written.empty() || !value) return written.empty() && !value;
  double expected = 0;
  std::from_chars(written.data(), written.data() + written.size(), expected);
  return std::abs(expected - *value) <= 1e-4 * std::max(1.0, std::abs(expected));
}

/// `KIND HEDGE LOW..HIGH UNIT`; the kind `quantity` is any.
bool fits(const std::vector<std::string_view>& want, const Quantity& q) {
  if (want[0] != "quantity" && want[0] != name_of(q.kind)) return false;
  if (want.size() > 1 && want[1] != name_of(q.hedge)) return false;
  if (want.size() > 2) {
    std::size_t dots = want[2].find("..");
    if (dots == std::string_view::npos || !same_end(want[2].substr(0, dots), q.bounds.low) ||
        !same_end(want[2].substr(dots + 2), q.bounds.high))
      return false;
  }
  std::string unit;
  for (std::size_t i = 3; i < want.size(); ++i) {
    if (!unit.empty()) unit += ' ';
    unit.append(want[i]);
  }
  return unit.empty() || unit == q.unit.value_or("-");
}

std::optional<std::string> check_quantity(const Example& example, const std::vector<std::string_view>& want,
                                          const Annotation& found) {
  std::string seen;
  for (const Quantity& q : found.quantities) {
    if (fits(want, q)) return example.positive ? std::nullopt : std::optional("there is " + describe(q));
    seen += (seen.empty() ? "" : "; ") + describe(q);
  }
  if (!example.positive) return std::nullopt;
  return fmt::format("no {}, but {}", example.expected, seen.empty() ? "nothing" : seen);
}

/// `date FROM..TO`, an open end empty, `date unresolved`
std::optional<std::string> check_date(const Example& example, const std::vector<std::string_view>& want,
                                      const Annotation& found) {
  std::string seen;
  for (const DateMention& d : found.dates) {
    std::string days = d.from || d.to ? fmt::format("{}..{}", d.from.value_or(""), d.to.value_or("")) : "unresolved";
    if (want.size() == 1 || want[1] == days) return example.positive ? std::nullopt : std::optional("there is " + days);
    seen += (seen.empty() ? "" : "; ") + days;
  }
  if (!example.positive) return std::nullopt;
  return fmt::format("no {}, but {}", example.expected, seen.empty() ? "nothing" : seen);
}

/// `TYPE LOW..HIGH`, then slots: ` | who soldiers`, ` | by The mayor`.
struct WantedClaim {
  ClaimType type = ClaimType::Event;
  std::string_view figure;
  std::vector<std::pair<std::string_view, std::string_view>> slots;
};

std::string figure_words(const ExtractedClaim& c) {
  if (!c.slots.figure) return {};
  const Interval& i = c.slots.figure->bounds;
  return number_words(i.low) + ".." + number_words(i.high);
}

constexpr std::array<std::string_view, 9> kSlots{"who",      "actor", "by",   "place", "time",
                                                 "modality", "role",  "unit", "text"};

/// What the claim has in the slot of that name, as its words; empty where it has nothing.
std::string slot_words(const ExtractedClaim& c, std::string_view slot) {
  const Slots& s = c.slots;
  if (slot == "who") return s.who ? s.who->text : "";
  if (slot == "actor") return s.actor ? s.actor->text : "";
  if (slot == "by") return s.attribution.empty() ? "" : s.attribution[0].name;
  if (slot == "place") return s.place ? s.place->text : "";
  if (slot == "time") return s.time ? s.time->text : "";
  if (slot == "modality") return std::string(name_of(s.modality));
  if (slot == "role") return s.figure ? std::string(name_of(s.figure->role)) : "";
  if (slot == "unit") return s.figure ? s.figure->unit.value_or("") : "";
  return c.text;
}

bool fits(const WantedClaim& want, const ExtractedClaim& c) {
  if (c.slots.type != want.type) return false;
  if (!want.figure.empty()) {
    const std::size_t dots = want.figure.find("..");
    if (!c.slots.figure || !same_end(want.figure.substr(0, dots), c.slots.figure->bounds.low) ||
        !same_end(want.figure.substr(dots + 2), c.slots.figure->bounds.high))
      return false;
  }
  return std::all_of(want.slots.begin(), want.slots.end(),
                     [&](const auto& slot) { return slot_words(c, slot.first) == slot.second; });
}

std::string describe(const ExtractedClaim& c, const WantedClaim& want) {
  std::string out = fmt::format("{} {}", name_of(c.slots.type), figure_words(c));
  for (const auto& [slot, value] : want.slots) out += fmt::format(" | {} {}", slot, slot_words(c, slot));
  return out;
}

/// Nothing where the words are no claim at all.
std::optional<WantedClaim> wanted_claim(std::string_view expected) {
  WantedClaim want;
  std::string_view head = expected.substr(0, expected.find(" | "));
  const auto type = parse_name<ClaimType>(head.substr(0, head.find(' ')));
  if (!type) return std::nullopt;
  want.type = *type;
  if (head.find(' ') != std::string_view::npos) want.figure = head.substr(head.find(' ') + 1);
  if (!want.figure.empty() && want.figure.find("..") == std::string_view::npos) return std::nullopt;
  while (expected.find(" | ") != std::string_view::npos) {
    expected.remove_prefix(expected.find(" | ") + 3);
    const std::string_view slot = expected.substr(0, expected.find(" | "));
    const std::string_view name = slot.substr(0, slot.find(' '));
    if (std::find(kSlots.begin(), kSlots.end(), name) == kSlots.end()) return std::nullopt;
    want.slots.emplace_back(name, slot.substr(std::min(name.size() + 1, slot.size())));
  }
  return want;
}

std::optional<std::string> check_claim(const Example& example, const WantedClaim& want, const Annotation& found) {
  std::string seen;
  for (const ExtractedClaim& c : found.claims) {
    if (fits(want, c)) return example.positive ? std::nullopt : std::optional("there is " + describe(c, want));
    seen += (seen.empty() ? "" : "; ") + describe(c, want);
  }
  if (!example.positive) return std::nullopt;
  return fmt::format("no {}, but {}", example.expected, seen.empty() ? "nothing" : seen);
}

/// `FORM SOURCE`; no source: nobody is named.
std::optional<std::string> check_attribution(const Example& example, Form form, std::string_view source,
                                             const Annotation& found) {
  std::string seen;
  for (const Attribution& x : found.attributions) {
    const std::string_view words = x.source ? std::string_view(x.source->text) : std::string_view();
    const std::string here = fmt::format("{} {}", name_of(x.form), words);
    if (x.form == form && words == source) return example.positive ? std::nullopt : std::optional("there is " + here);
    seen += (seen.empty() ? "" : "; ") + here;
  }
  if (!example.positive) return std::nullopt;
  return fmt::format("no {}, but {}", example.expected, seen.empty() ? "nothing" : seen);
}

/// `credit NAME`; without a name any.
std::optional<std::string> check_credit(const Example& example, std::string_view name, const Annotation& found) {
  const bool so = found.credit && (name.empty() || found.credit->name == name);
  if (so == example.positive) return std::nullopt;
  return found.credit ? "it is credited to " + found.credit->name : std::string("nobody is credited");
}

/// A sentence that must make no claim: numbers, events and reports in it are not judged.
std::optional<std::string> check_silence(const Example& example, const Annotation& found) {
  const std::string_view file = std::string_view(example.file).substr(example.file.find('/') + 1);
  const bool of_voices = file == "cues.tsv" || file == "sources.tsv" || file == "agencies.tsv";
  if (of_voices && !found.attributions.empty()) return "yields an attribution";
  for (const ExtractedClaim& c : found.claims) {
    const std::string_view family = family_of(c.slots.type);
    if (family != "quantity" && family != "event" && family != "attribution")
      return fmt::format("yields {}", name_of(c.slots.type));
  }
  return std::nullopt;
}

}  // namespace

bool is_example(std::string_view line) { return line.starts_with("+ \"") || line.starts_with("- \""); }

Result<std::vector<Example>> read_examples(const DataFile& file) {
  std::vector<Example> examples;
  int number = 0;
  for (std::string_view rest = file.bytes; !rest.empty();) {
    const std::size_t end = std::min(rest.find('\n'), rest.size());
    const std::string_view line = rest.substr(0, end);
    rest.remove_prefix(std::min(end + 1, rest.size()));
    ++number;
    if (!is_example(line)) continue;
    CLAIMDEX_TRY(Example example, read_example(line, std::string(file.path), number));
    examples.push_back(std::move(example));
  }
  return examples;
}

std::optional<std::string> check_example(const Example& example, const Annotation& annotation) {
  const std::string_view expected = example.expected;
  if (expected.empty()) return check_silence(example, annotation);
  const auto want = fields(expected);
  if (want[0] == "quantity" || parse_name<QuantityKind>(want[0])) return check_quantity(example, want, annotation);
  if (want[0] == "date") return check_date(example, want, annotation);
  if (want[0] == "sentences") {
    auto n = fmt::format("{}", annotation.sentences.size());
    const bool so = want.size() == 2 && want[1] == n;
    return so == example.positive ? std::nullopt : std::optional("there are " + n);
  }
  const std::string_view rest = expected.substr(std::min(want[0].size() + 1, expected.size()));
  if (want[0] == "credit") return check_credit(example, rest, annotation);
  if (const auto form = parse_name<Form>(want[0])) return check_attribution(example, *form, rest, annotation);
  if (const auto claim = wanted_claim(expected)) return check_claim(example, *claim, annotation);
  return fmt::format("\"{}\" is nothing that an example can expect", expected);
}

}  // namespace claimdex::extract
