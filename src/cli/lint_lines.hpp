#pragma once
#include <string>
#include <vector>

#include "claimdex/app/desk.hpp"
#include "context.hpp"

/// What `lint` finds, for people.
namespace claimdex::cli {

/// A claim and its findings below it; nothing where there are none.
std::string lint_block(const Terminal& terminal, const app::LintedClaim& claim);

/// `export --strict`: errors among the sheet's claims go to stderr and make kCheckFailed.
int refuse_errors(Context& context, app::Desk& desk, const std::vector<ClaimId>& ids);

}  // namespace claimdex::cli
