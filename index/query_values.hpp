#pragma once
#include <string_view>

#include "claimdex/core/result.hpp"
#include "claimdex/index/fields.hpp"
#include "claimdex/index/index.hpp"

namespace claimdex::index {

/// The tree's leaf for field:value. Usage where the value makes no sense for the field; `piece` is the whole as typed, for the message.
Result<QueryNode> field_node(const Field& field, std::string_view value, std::string_view piece);

}  // namespace claimdex::index
