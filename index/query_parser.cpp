/// Recursive descent: or := and { OR and }, and := not { [AND] not }, not := NOT not | ( or ) | leaf.
///
/// Nothing here knows Xapian. Its own query parser would read this language nearly, and its errors name none of the user's words; here every refusal quotes the
/// piece that is wrong. One pass, one token ahead; depth is limited, so no query can exhaust the stack.
#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "claimdex/index/fields.hpp"
#include "claimdex/index/index.hpp"
#include "claimdex/text/text.hpp"
#include "query_lexer.hpp"
#include "query_values.hpp"

namespace claimdex::index {
namespace {

constexpr int kDeepest = 64;
using Kind = QueryNode::Kind;

/// A node, or nothing where a piece holds no word ("—", "&").
using MaybeNode = std::optional<QueryNode>;

class Parser {
 public:
  explicit Parser(std::string_view text) : lexer_(text) {}

  Result<QueryNode> parse() {
    CLAIMDEX_CHECK(advance());
    CLAIMDEX_TRY(auto tree, either(0));
    if (token_.kind == Token::Kind::Close) return fail(ErrorCode::Usage, "a closing bracket \")\" has no opening one");
    if (!tree) return fail(ErrorCode::Usage, "there is nothing to search for in the query", "* alone is everything");
    return *std::move(tree);
  }

 private:
  Result<void> advance() {
    previous_ = token_;
    CLAIMDEX_TRY(token_, lexer_.next());
    return {};
  }

  [[nodiscard]] bool at_operand() const {
    switch (token_.kind) {
      case Token::Kind::Text:
      case Token::Kind::Phrase:
      case Token::Kind::Field:
      case Token::Kind::Open:
      case Token::Kind::Not:
      case Token::Kind::All:
        return true;
      default:
        return false;
    }
  }

  Result<void> need_operand() const {
    if (at_operand()) return {};
    return fail(ErrorCode::Usage, fmt::format("something to search for is missing after {}", shown(previous_.piece)),
                "AND, OR and NOT in capitals are operators; write them small or in quotes to search for the words");
  }

  Result<MaybeNode> either(int depth) {
    CLAIMDEX_CHECK(not_an_operator());
    std::vector<QueryNode> children;
    while (true) {
      CLAIMDEX_TRY(auto node, both(depth));
      if (node) children.push_back(*std::move(node));
      if (token_.kind != Token::Kind::Or) break;
      CLAIMDEX_CHECK(advance());
      CLAIMDEX_CHECK(need_operand());
    }
    return joined(Kind::Or, std::move(children));
  }

  Result<MaybeNode> both(int depth) {
    std::vector<QueryNode> children;
    while (at_operand()) {
      CLAIMDEX_TRY(auto node, one(depth));
      if (node) children.push_back(*std::move(node));
      if (token_.kind != Token::Kind::And) continue;
      CLAIMDEX_CHECK(advance());
      CLAIMDEX_CHECK(need_operand());
    }
    return joined(Kind::And, std::move(children));
  }

  Result<MaybeNode> one(int depth) {
    if (depth > kDeepest)
      return fail(ErrorCode::Usage,
                  fmt::format("the query is nested too deep at {}: at most {} levels", shown(token_.piece), kDeepest));
    const Token token = token_;
    CLAIMDEX_CHECK(advance());
    switch (token.kind) {
      case Token::Kind::Not:
        return negated(depth);
      case Token::Kind::Open:
        return bracketed(depth);
      case Token::Kind::Phrase:
        return phrase(token, true);
      case Token::Kind::Text:
        return phrase(token, false);
      case Token::Kind::Field:
        return field_node(*find_field(token.name), token.value, token.piece).map([](QueryNode&& node) {
          return MaybeNode(std::move(node));
        });
      default:
        return MaybeNode(QueryNode{});
    }
  }

  Result<MaybeNode> negated(int depth) {
    CLAIMDEX_CHECK(need_operand());
    CLAIMDEX_TRY(auto child, one(depth + 1));
    if (!child) return MaybeNode();
    QueryNode node;
    node.kind = Kind::Not;
    node.children.push_back(*std::move(child));
    return MaybeNode(std::move(node));
  }

  Result<MaybeNode> bracketed(int depth) {
    if (token_.kind == Token::Kind::Close) return fail(ErrorCode::Usage, "there is nothing in the brackets \"()\"");
    CLAIMDEX_TRY(auto inside, either(depth + 1));
    if (token_.kind != Token::Kind::Close) return fail(ErrorCode::Usage, "an opening bracket \"(\" is never closed");
    CLAIMDEX_CHECK(advance());
    return inside;
  }

  /// Words in quotes; also what is one piece to the eye but several words to the index: anti-war, 10:30, an address.
  static Result<MaybeNode> phrase(const Token& token, bool in_quotes) {
    QueryNode node;
    for (text::Word& word : text::words(token.value)) node.words.push_back(std::move(word.folded));
    if (node.words.empty()) {
      if (!in_quotes) return MaybeNode();
      return fail(ErrorCode::Usage, fmt::format("there is no word in the quotes {}", shown(token.value)));
    }
    node.kind = node.words.size() == 1 ? Kind::Word : Kind::Phrase;
    return MaybeNode(std::move(node));
  }

  [[nodiscard]] Result<void> not_an_operator() const {
    if (token_.kind != Token::Kind::And && token_.kind != Token::Kind::Or) return {};
    return fail(ErrorCode::Usage, fmt::format("something to search for is missing before {}", shown(token_.piece)),
                "AND, OR and NOT in capitals are operators; write them small or in quotes to search for the words");
  }

  static MaybeNode joined(Kind kind, std::vector<QueryNode> children) {
    if (children.empty()) return std::nullopt;
    if (children.size() == 1) return std::move(children.front());
    QueryNode node;
    node.kind = kind;
    node.children = std::move(children);
    return node;
  }

  Lexer lexer_;
  Token token_, previous_;
};

std::string described_ends(std::string_view low, std::string_view high) {
  return low == high ? std::string(low) : fmt::format("{}..{}", low, high);
}

std::string described_field(const QueryNode& node) {
  std::string value = text::printable(node.value);
  auto number = [](const std::optional<double>& n) { return n ? fmt::format("{}", *n) : std::string(); };
  auto day = [](const std::optional<Day>& d) { return d ? d->iso() : std::string(); };
  if (node.low || node.high)
    value = described_ends(number(node.low), number(node.high));
  else if (node.from || node.to)
    value = described_ends(day(node.from), day(node.to));
  else if (value.find(' ') != std::string::npos)
    value = fmt::format("\"{}\"", value);
  return fmt::format("{}:{}", node.field, value);
}

std::string described_list(std::string_view head, const std::vector<std::string>& parts) {
  return fmt::format("({} {})", head, fmt::join(parts, " "));
}

}  // namespace

Result<QueryNode> parse_query(std::string_view typed) {
  CLAIMDEX_TRY(const std::string text, clean_query(typed));
  return Parser(text).parse();
}

std::string describe(const QueryNode& node) {
  std::vector<std::string> parts;
  for (const std::string& word : node.words) parts.push_back(text::printable(word));
  for (const QueryNode& child : node.children) parts.push_back(describe(child));
  switch (node.kind) {
    case Kind::All:
      return "*";
    case Kind::Word:
      return parts.front();
    case Kind::Phrase:
      return described_list("phrase", parts);
    case Kind::Field:
      return described_field(node);
    case Kind::And:
      return described_list("and", parts);
    case Kind::Or:
      return described_list("or", parts);
    case Kind::Not:
      return described_list("not", parts);
  }
  return {};
}

}  // namespace claimdex::index
