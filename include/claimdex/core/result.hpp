#pragma once
#include <string>
#include <tl/expected.hpp>
#include <utility>

namespace claimdex {

/// Why something in the world did not work. Bugs are asserts, never Errors.
///
/// The code decides the exit status (see exit_status in src/cli), the message names what failed and why in words for
/// a person, the hint says what to do next and may be empty. Neither ends in a full stop or holds control characters.
enum class ErrorCode {
  Usage,        ///< the request makes no sense: unknown field, bad range, missing reason
  NotFound,     ///< no such claim, article, file
  BadInput,     ///< one document can't be read: encoding, syntax, binary, too large
  NoDesk,       ///< there is no desk here
  DeskLocked,   ///< somebody else is writing and did not stop in time
  DeskDamaged,  ///< the record is not what it was: cut short, malformed
  DeskNewer,    ///< made by a newer claimdex
  DeskIo,       ///< the desk's files can't be read or written: permissions, full disk
  Refused,      ///< the rules of the ledger don't allow it
  OutputIo,     ///< the output can't be written
  IndexStale,   ///< the index is missing, old, damaged; the record is fine
};

struct Error {
  ErrorCode code = ErrorCode::BadInput;
  std::string message;
  std::string hint;
};

template <typename T>
using Result = tl::expected<T, Error>;

inline tl::unexpected<Error> fail(ErrorCode code, std::string message, std::string hint = {}) {
  return tl::unexpected<Error>(Error{code, std::move(message), std::move(hint)});
}

}  // namespace claimdex

#define CLAIMDEX_CONCAT_(a, b) a##b
#define CLAIMDEX_CONCAT(a, b) CLAIMDEX_CONCAT_(a, b)
#define CLAIMDEX_TRY_(tmp, lhs, expr)                      \
  auto tmp = (expr);                                       \
  if (!tmp) return tl::unexpected(std::move(tmp).error()); \
  lhs = *std::move(tmp)
#define CLAIMDEX_CHECK_(tmp, expr) \
  if (auto tmp = (expr); !tmp) return tl::unexpected(std::move(tmp).error())

/// `CLAIMDEX_TRY(auto x, f());`: x is f's value, or this function returns f's error.
#define CLAIMDEX_TRY(lhs, expr) CLAIMDEX_TRY_(CLAIMDEX_CONCAT(try_, __COUNTER__), lhs, expr)
/// `CLAIMDEX_CHECK(f());` for a Result<void>: goes on, or returns f's error.
#define CLAIMDEX_CHECK(expr) CLAIMDEX_CHECK_(CLAIMDEX_CONCAT(check_, __COUNTER__), expr)
