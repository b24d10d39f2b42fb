#pragma once
#include <optional>
#include <string_view>

namespace claimdex::extract {

/// The value of "300,000", "3.5", ".001"; nothing for "1.2.3".
std::optional<double> digits_value(std::string_view digits);

/// The value of "½"; nothing where the token is no such sign.
std::optional<double> fraction_sign(std::string_view token);

/// Place value of the last digit of `value` that isn't zero, at least `unit`.
double place_of(double value, double unit);

}  // namespace claimdex::extract
