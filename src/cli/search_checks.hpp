#pragma once
#include "claimdex/app/desk.hpp"
#include "context.hpp"
#include "hit_forms.hpp"

namespace claimdex::cli {

/// The answer to `search in:checks …`: fact-checks of others. Usage for a form that only claims have.
Result<void> print_fact_checks(Context& context, app::Desk& desk, const HitForm& form, const app::CheckHits& found);

}  // namespace claimdex::cli
