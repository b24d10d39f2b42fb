// What digits are worth.
#include "digits.hpp"

#include <charconv>
#include <cmath>
#include <cstdint>
#include <string>
#include <utility>

namespace claimdex::extract {

std::optional<double> digits_value(std::string_view digits) {
  double value = 0;
  bool fraction = false;
  if (digits.size() > 40) return std::nullopt;
  for (char c : digits) {
    if (c == ',') {
      if (fraction) return std::nullopt;
    } else if (c == '.') {
      if (fraction) return std::nullopt;
      fraction = true;
    } else if (c < '0' || c > '9') {
      return std::nullopt;
    }
  }
  if (!fraction && digits.size() <= 15) {  // nearly all of them, and exact in a double
    std::int64_t whole = 0;
    bool any = false;
    for (char c : digits)
      if (c != ',') whole = whole * 10 + (c - '0'), any = true;
    return any ? std::optional(static_cast<double>(whole)) : std::nullopt;
  }
  std::string plain(digits.starts_with('.') ? 1 : 0, '0');
  for (char c : digits)
    if (c != ',') plain += c;
  auto [end, error] = std::from_chars(plain.data(), plain.data() + plain.size(), value);
  if (error != std::errc() || end != plain.data() + plain.size()) return std::nullopt;
  return value;
}

double place_of(double value, double unit) {
  value = std::abs(value);
  if (value == 0 || !std::isfinite(value)) return unit;
  if (unit == 1 && value < 1e8 && value == std::floor(value)) {
    auto whole = static_cast<std::int64_t>(value);
    std::int64_t ten = 1;
    while (whole % (ten * 10) == 0) ten *= 10;
    return static_cast<double>(ten);
  }
  double place = unit;
  for (int i = 0; i < 40; ++i) {
    double digits = value / (place * 10);
    if (std::abs(digits - std::round(digits)) > 1e-9 * digits) break;
    place *= 10;
  }
  return place;
}

std::optional<double> fraction_sign(std::string_view token) {
  if (token.empty() || static_cast<unsigned char>(token[0]) < 0x80) return std::nullopt;
  constexpr std::pair<std::string_view, double> kSigns[] = {
      {"½", 0.5},   {"¼", 0.25},  {"¾", 0.75},  {"⅓", 1.0 / 3}, {"⅔", 2.0 / 3},
      {"⅛", 0.125}, {"⅜", 0.375}, {"⅝", 0.625}, {"⅞", 0.875},   {"⅕", 0.2},
      {"⅖", 0.4},   {"⅗", 0.6},   {"⅘", 0.8},   {"⅙", 1.0 / 6}, {"⅚", 5.0 / 6}};
  for (auto [sign, value] : kSigns)
    if (token == sign) return value;
  return std::nullopt;
}

}  // namespace claimdex::extract
