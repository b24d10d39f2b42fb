/// Numbers as people type them. One comma or point before one or two digits is a decimal mark; before three, a comma groups and a point can be
/// read in two ways.
#include <fmt/format.h>

#include <charconv>
#include <cmath>

#include "claimdex/text/ascii.hpp"
#include "claimdex/text/text.hpp"
#include "query_values.hpp"

namespace claimdex::index {
namespace {

constexpr double kLargest = 1e15;  // whole numbers are exact up to here, and nobody counts further

struct Scale {
  std::string_view word;
  double factor;
};
/// The longer ones first: "bn" before "n" of nothing.
constexpr Scale kScales[] = {{"thousand", 1e3}, {"million", 1e6}, {"billion", 1e9}, {"trillion", 1e12}, {"tsd", 1e3},
                             {"mln", 1e6},      {"mio", 1e6},     {"mrd", 1e9},     {"тыс", 1e3},       {"млн", 1e6},
                             {"млрд", 1e9},     {"bn", 1e9},      {"mn", 1e6},      {"tn", 1e12},       {"k", 1e3},
                             {"m", 1e6},        {"b", 1e9},       {"t", 1e12}};

/// "300 000": blanks between digits group them.
std::string without_blanks(std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool groups = text[i] == ' ' && i > 0 && i + 1 < text.size();
    if (!groups) out += text[i];
  }
  return out;
}

/// Digits in groups of three where there are commas, with a decimal mark.
std::optional<double> digits_value(std::string text) {
  if (text.empty() || !text::is_ascii_digit(text[0])) return std::nullopt;
  const std::size_t comma = text.find(',');
  const bool decimal_comma = comma != std::string::npos && text.find_first_of(",.", comma + 1) == std::string::npos &&
                             text.size() - comma - 1 >= 1 && text.size() - comma - 1 <= 2;
  if (decimal_comma) {
    text[comma] = '.';
  } else if (comma != std::string::npos) {
    const std::size_t point = std::min(text.find('.'), text.size());
    if (comma > 3 || point < comma || (point - comma) % 4 != 0) return std::nullopt;
    std::string digits = text.substr(0, comma);
    for (std::size_t at = comma; at < point; at += 4) {
      if (text[at] != ',') return std::nullopt;
      digits += text.substr(at + 1, 3);
    }
    text = digits + text.substr(point);
  }
  double value = 0;
  const char* end = text.data() + text.size();
  const auto read = std::from_chars(text.data(), end, value, std::chars_format::fixed);
  if (read.ec != std::errc() || read.ptr != end) return std::nullopt;
  return value;
}

}  // namespace

tl::unexpected<Error> malformed(std::string_view piece, std::string_view why, std::string_view hint) {
  return fail(ErrorCode::Usage, fmt::format("{}: {}", shown(piece), why), std::string(hint));
}

Ends split_range(std::string_view value) {
  const std::size_t dots = value.find("..");
  if (dots == std::string_view::npos) return {value, value};
  auto trimmed = [](std::string_view s) {
    while (!s.empty() && s.front() == ' ') s.remove_prefix(1);
    while (!s.empty() && s.back() == ' ') s.remove_suffix(1);
    return s;
  };
  return {trimmed(value.substr(0, dots)), trimmed(value.substr(dots + 2))};
}

Result<double> parse_number(std::string_view text, std::string_view piece, std::string_view hint) {
  std::string number = without_blanks(text::fold(text));
  double factor = 1;
  for (const Scale& scale : kScales)
    if (number.size() > scale.word.size() && number.ends_with(scale.word)) {
      number.resize(number.size() - scale.word.size());
      factor = scale.factor;
      break;
    }
  const std::size_t point = number.find('.');
  if (point != std::string::npos && factor == 1 && number.size() - point == 4 && number.find(',') == std::string::npos)
    return malformed(piece, fmt::format("{} can be read in two ways", shown(text)), "write 300000 or 300,000");
  const auto value = digits_value(number);
  if (!value) return malformed(piece, fmt::format("{} is no number", shown(text)), hint);
  if (*value * factor > kLargest) return malformed(piece, "that is more than anybody counts", hint);
  // 2.3m is 2300000 and not a hair less.
  const double scaled = *value * factor, whole = std::round(scaled);
  return factor > 1 && std::abs(scaled - whole) < 1e-6 * factor ? whole : scaled;
}

}  // namespace claimdex::index
