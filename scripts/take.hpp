#pragma once
#include <cstdlib>
#include <iostream>
#include <type_traits>

#include "claimdex/core/result.hpp"

/// For the tools here: the value, or the program ends with the error's message.
template <typename T>
T take(claimdex::Result<T> result) {
  if (!result) {
    std::cerr << result.error().message << "\n";
    std::exit(1);
  }
  if constexpr (!std::is_void_v<T>) return *std::move(result);
}
