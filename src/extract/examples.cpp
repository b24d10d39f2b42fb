// The examples in the data files, run against what the cascade makes of them.
#include "examples.hpp"

#include <fmt/format.h>

#include <charconv>
#include <cmath>
#include <vector>

#include "stages.hpp"

namespace claimdex::extract {
namespace {

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

}  // namespace

std::optional<std::string> check_example(const Example& example, const Annotation& annotation) {
  auto want = fields(example.expected);
  if (!want.empty()) {
    if (want[0] == "quantity" || (parse_name<QuantityKind>(want[0]) && want[0].find('.') == std::string_view::npos))
      return check_quantity(example, want, annotation);
    if (want[0] == "date") return check_date(example, want, annotation);
    if (want[0] == "sentences") {
      auto n = fmt::format("{}", annotation.sentences.size());
      return want.size() == 2 && want[1] == n ? std::nullopt : std::optional("there are " + n);
    }
  }
  return check_claim_example(example, annotation);
}

}  // namespace claimdex::extract
