#pragma once
#include <optional>
#include <string_view>

namespace claimdex::extract {

/// The value of "300,000", "3.5", ".001"; nothing for "1.2.3".
std::optional<double> digits_value(std::string_view digits);

/// The value of "½"; nothing where the token is no such sign.
std::optional<double> fraction_sign(std::string_view token);

/// The place value of the last digit that is written: 0.01 for "3.25".
double unit_of_digits(std::string_view digits, double value);

/// The decimal number of twelve digits that was meant: 2.05 times a million is 2050000.
double tidy(double value);

/// Place value of the last digit of `value` that isn't zero, at least `unit`.
double place_of(double value, double unit);

}  // namespace claimdex::extract
