#pragma once
#include <string_view>

#include "claimdex/core/result.hpp"
#include "claimdex/index/index.hpp"
#include "query_lexer.hpp"

namespace claimdex::index {

/// The tree's leaf for field:value. Usage where the value makes no sense for the field; the message has the whole as typed. Asks for today
/// only where the value counts from it.
Result<QueryNode> field_node(const Token& token, const QueryContext& context);

/// A number as people type it: 300000 300,000 "300 000" 1.5 1,5 300k 10m 2bn. `piece` is for the message.
Result<double> parse_number(std::string_view text, std::string_view piece, std::string_view hint);

struct Ends {
  std::string_view low, high;
};
/// lo..hi; a single value is both ends.
Ends split_range(std::string_view value);

/// A refusal that quotes the piece.
tl::unexpected<Error> malformed(std::string_view piece, std::string_view why, std::string_view hint);

}  // namespace claimdex::index
