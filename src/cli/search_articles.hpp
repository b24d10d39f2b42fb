#pragma once
#include "claimdex/app/desk.hpp"
#include "context.hpp"
#include "hit_forms.hpp"

namespace claimdex::cli {

/// The answer to `search in:article …`. Usage for a form that only claims have.
Result<void> print_articles(Context& context, const HitForm& form, const app::ArticleHits& found);

}  // namespace claimdex::cli
