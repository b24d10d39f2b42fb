// What digits are worth.
#include "digits.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstdint>
#include <string>
#include <utility>

namespace claimdex::extract {

namespace {

/// "1.234.567,50", "1.234.567": points that separate thousands, a comma before the decimals. Nothing for "3.500" and "1.2.3".
std::string continental(std::string_view digits) {
  const std::size_t comma = std::min(digits.find(','), digits.size());
  const auto points = std::count(digits.begin(), digits.end(), '.');
  if (points == 0 || (points == 1 && comma == digits.size()) || comma < digits.rfind('.')) return {};
  std::string out;
  for (std::size_t i = 0; i < comma; ++i) {
    const bool separator = i > 0 && (comma - i) % 4 == 0;
    if (separator != (digits[i] == '.')) return {};
    if (!separator) out += digits[i];
  }
  if (digits.size() - comma == 4) return {};  // "1.234,567" is anybody's guess
  if (comma < digits.size()) out.append(".").append(digits.substr(comma + 1));
  return out.find(',') == std::string::npos ? out : std::string{};
}

}  // namespace

std::optional<double> digits_value(std::string_view digits) {
  double value = 0;
  bool fraction = false;
  if (digits.size() > 40) return std::nullopt;
  if (const std::string plain = digits.size() > 4 ? continental(digits) : std::string{}; !plain.empty())
    return digits_value(plain);
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

double unit_of_digits(std::string_view digits, double value) {
  const std::size_t dot = digits.find('.');
  if (dot == std::string_view::npos || value == std::floor(value)) return 1;
  return std::pow(10.0, -static_cast<double>(digits.size() - dot - 1));
}

double tidy(double value) {
  if (value == std::floor(value) || !std::isfinite(value)) return value;
  const double whole = std::round(value);
  if (std::abs(value - whole) <= 1e-11 * std::abs(value)) return whole;
  const double digits = 11 - std::floor(std::log10(std::abs(value)));
  if (digits < 0 || digits > 15) return value;
  const double scale = std::pow(10.0, digits);
  return std::round(value * scale) / scale;
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
