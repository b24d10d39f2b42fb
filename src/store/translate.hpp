#pragma once
#include <SQLiteCpp/Exception.h>

#include <exception>
#include <type_traits>

#include "claimdex/core/result.hpp"

namespace claimdex::store {

/// What SQLite says, in words for a person.
Error translate(const SQLite::Exception& exception);
Error translate(const std::exception& exception);

/// Runs `body` (which returns a Result) and turns every exception into an Error: nothing is thrown past the store.
template <typename Body>
auto guard(Body&& body) -> std::invoke_result_t<Body> {
  try {
    return body();
  } catch (const SQLite::Exception& e) {
    return tl::unexpected(translate(e));
  } catch (const std::exception& e) {
    return tl::unexpected(translate(e));
  }
}

}  // namespace claimdex::store
