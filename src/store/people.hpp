#pragma once
#include <cstdint>
#include <optional>
#include <string>

#include "impl.hpp"
#include "translate.hpp"

/// What the functions share that carry out what people say.
namespace claimdex::store {

/// Runs one step of a change; a step that broke off half-way condemns the whole, a refusal doesn't.
template <typename Body>
auto step(Transaction& t, Body&& body) -> std::invoke_result_t<Body> {
  using Out = std::invoke_result_t<Body>;
  if (t.failed) return Out(tl::unexpected(*t.failed));
  auto out = guard(std::forward<Body>(body));
  if (!out && out.error().code != ErrorCode::NotFound && out.error().code != ErrorCode::Refused) t.failed = out.error();
  return out;
}

/// A person worked on it: no rule changes or retires it from now on.
void touch(Transaction& t, std::int64_t claim);

/// The claim that a handle stands for, if it can be worked on: NotFound, and Refused for one that was retired or forgotten.
Result<std::int64_t> workable(Database& db, ClaimId id);

/// Sealed claims are left alone.
Result<void> refuse_published(Database& db, std::int64_t claim);

/// After mentions came or went: the first one, and with it the claim's words, type and what the index holds (`seq`: the event that says so).
void settle(Transaction& t, std::int64_t claim, std::int64_t seq);

}  // namespace claimdex::store
