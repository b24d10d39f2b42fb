#pragma once
#include <optional>
#include <string>

#include "impl.hpp"
#include "prepare.hpp"

namespace claimdex::store {

/// A detail of an article as a person gives it, over what its document said; for later versions, too. `read_anew` is the present version, read with
/// the new detail: its relative dates are worked out anew.
Result<void> edit_details(Transaction& t, ArticleId article, const std::string& field,
                          const std::optional<std::string>& value, const std::optional<std::string>& because,
                          const Prepared::Impl& read_anew);

}  // namespace claimdex::store
