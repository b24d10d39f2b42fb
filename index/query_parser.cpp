/// Recursive descent: or := and { OR and }, and := not { [AND] not }, not := NOT not | near, near := leaf { NEAR leaf }, leaf := ( or ) | word …
///
/// Nothing here knows Xapian. Its own query parser would read this language nearly, and its errors name none of the user's words; here every refusal quotes the
/// piece that is wrong. One pass, one token ahead; depth, saved searches and words cut short are counted, so no query exhausts stack or time.
#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "claimdex/index/fields.hpp"
#include "claimdex/index/index.hpp"
#include "claimdex/text/text.hpp"
#include "query_lexer.hpp"
#include "query_spellings.hpp"
#include "query_values.hpp"

namespace claimdex::index {
namespace {

constexpr std::string_view kOperatorHint =
    "AND, OR, NOT, NEAR and ADJ in capitals are operators; write them small or in quotes to search for the words";
constexpr int kDeepest = 64, kMostSaved = 50, kMostPrefixes = 16;
using Kind = QueryNode::Kind;

/// A node, or nothing where a piece holds no word ("—", "&").
using MaybeNode = std::optional<QueryNode>;

/// What a query and the saved searches in it have in common.
struct Reading {
  const QueryContext& context;
  std::vector<std::string> open;  // saved searches that are being read, the outermost first
  int saved = 0, prefixes = 0;
};

Result<QueryNode> read(std::string_view typed, Reading& reading);

class Parser {
 public:
  Parser(std::string_view text, Reading& reading) : lexer_(text), reading_(reading) {}

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
      case Token::Kind::Saved:
        return true;
      default:
        return false;
    }
  }

  Result<void> need_operand() const {
    if (at_operand()) return {};
    return fail(ErrorCode::Usage, fmt::format("something to search for is missing after {}", shown(previous_.piece)),
                std::string(kOperatorHint));
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
      CLAIMDEX_CHECK(not_near());
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
    if (token_.kind == Token::Kind::Not) {
      CLAIMDEX_CHECK(advance());
      return negated(depth);
    }
    return near(depth);
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

  [[nodiscard]] bool at_near() const {
    return token_.kind == Token::Kind::Near || token_.kind == Token::Kind::Adjacent;
  }

  /// a NEAR/3 b NEAR/3 c: all three within one stretch.
  Result<MaybeNode> near(int depth) {
    const std::string_view first = token_.piece;
    CLAIMDEX_TRY(auto left, leaf(depth));
    if (!at_near()) return left;
    QueryNode node;
    const Token op = token_;
    node.kind = op.kind == Token::Kind::Near ? Kind::Near : Kind::Adjacent;
    node.distance = op.distance;
    CLAIMDEX_CHECK(stands_near(left, first));
    node.children.push_back(*std::move(left));
    while (at_near()) {
      if (token_.kind != op.kind || token_.distance != op.distance)
        return fail(ErrorCode::Usage, fmt::format("{} and {} can't be mixed", shown(op.piece), shown(token_.piece)),
                    "join two groups with AND");
      CLAIMDEX_CHECK(advance());
      CLAIMDEX_CHECK(need_operand());
      const std::string_view piece = token_.piece;
      CLAIMDEX_TRY(auto next, leaf(depth));
      CLAIMDEX_CHECK(stands_near(next, piece));
      node.children.push_back(*std::move(next));
    }
    return MaybeNode(std::move(node));
  }

  static bool is_word(const QueryNode& node) { return node.kind == Kind::Word || node.kind == Kind::Prefix; }

  static Result<void> stands_near(const MaybeNode& node, std::string_view piece) {
    const bool fits =
        node && (is_word(*node) || node->kind == Kind::Phrase ||
                 (node->kind == Kind::Or && std::all_of(node->children.begin(), node->children.end(), is_word)));
    if (fits) return {};
    return fail(ErrorCode::Usage, fmt::format("NEAR and ADJ stand between words: {} is none", shown(piece)),
                "words, phrases, or brackets with words joined by OR: (killed OR dead) NEAR/5 miners");
  }

  Result<MaybeNode> leaf(int depth) {
    const Token token = token_;
    CLAIMDEX_CHECK(advance());
    switch (token.kind) {
      case Token::Kind::Open:
        return bracketed(depth);
      case Token::Kind::Phrase:
      case Token::Kind::Text:
        return words(token);
      case Token::Kind::Field: {
        CLAIMDEX_TRY(auto node, field_node(token, reading_.context));
        if (node.prefix) CLAIMDEX_CHECK(count_prefix(token.piece));
        return MaybeNode(std::move(node));
      }
      case Token::Kind::Saved:
        return saved(token);
      case Token::Kind::Not:
        return fail(ErrorCode::Usage, fmt::format("NEAR and ADJ stand between words: {} is none", shown(token.piece)),
                    "put NOT in front of the whole: NOT (killed NEAR/5 miners)");
      default:
        return MaybeNode(QueryNode{});
    }
  }

  Result<MaybeNode> bracketed(int depth) {
    if (token_.kind == Token::Kind::Close) return fail(ErrorCode::Usage, "there is nothing in the brackets \"()\"");
    CLAIMDEX_TRY(auto inside, either(depth + 1));
    if (token_.kind != Token::Kind::Close) return fail(ErrorCode::Usage, "an opening bracket \"(\" is never closed");
    CLAIMDEX_CHECK(advance());
    return inside;
  }

  Result<MaybeNode> words(const Token& token) {
    const bool in_quotes = token.kind == Token::Kind::Phrase;
    auto node = words_node(token.value, in_quotes);
    if (!node && in_quotes)
      return fail(ErrorCode::Usage, fmt::format("there is no word in the quotes {}", shown(token.value)));
    if (!node && token.value.ends_with('*'))
      return fail(ErrorCode::Usage, fmt::format("there is no word before the *: {}", shown(token.piece)),
                  "reserv* finds every word that begins so; * alone is everything");
    if (node && node->kind == Kind::Prefix) CLAIMDEX_CHECK(count_prefix(token.piece));
    if (node)
      for (const QueryNode& child : node->children)
        if (child.kind == Kind::Prefix) CLAIMDEX_CHECK(count_prefix(token.piece));
    return node;
  }

  Result<void> count_prefix(std::string_view piece) {
    if (++reading_.prefixes <= kMostPrefixes) return {};
    return fail(ErrorCode::Usage, fmt::format("{}: a query can have {} words cut short with *, and no more",
                                              shown(piece), kMostPrefixes));
  }

  Result<MaybeNode> saved(const Token& token) {
    const std::string name = text::fold(token.value);
    if (std::find(reading_.open.begin(), reading_.open.end(), name) != reading_.open.end())
      return fail(ErrorCode::Usage, fmt::format("the saved search @{} leads back to itself", text::printable(name)),
                  "claimdex saved list");
    if (!reading_.context.saved || ++reading_.saved > kMostSaved)
      return fail(ErrorCode::Usage, fmt::format("{}: saved searches can't be used here", shown(token.piece)),
                  "a query can hold 50 of them, those inside others included");
    CLAIMDEX_TRY(const std::string text, reading_.context.saved(name));
    reading_.open.push_back(name);
    auto tree = read(text, reading_);
    reading_.open.pop_back();
    if (tree) return MaybeNode(*std::move(tree));
    Error error = tree.error();
    if (reading_.open.empty()) error.message = fmt::format("in @{}: {}", text::printable(name), error.message);
    return tl::unexpected(std::move(error));
  }

  [[nodiscard]] Result<void> not_near() const {
    if (!at_near()) return {};
    return fail(ErrorCode::Usage, fmt::format("NEAR and ADJ stand between words: {}", shown(token_.piece)),
                "killed NEAR/5 miners");
  }

  [[nodiscard]] Result<void> not_an_operator() const {
    if (token_.kind != Token::Kind::And && token_.kind != Token::Kind::Or && !at_near()) return {};
    return fail(ErrorCode::Usage, fmt::format("something to search for is missing before {}", shown(token_.piece)),
                std::string(kOperatorHint));
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
  Reading& reading_;
  Token token_, previous_;
};

Result<QueryNode> read(std::string_view typed, Reading& reading) {
  CLAIMDEX_TRY(const std::string text, clean_query(typed));
  return Parser(text, reading).parse();
}

}  // namespace

Result<QueryNode> parse_query(std::string_view typed, const QueryContext& context) {
  Reading reading{context, {}, 0, 0};
  return read(typed, reading);
}

std::vector<std::string> saved_names(std::string_view typed) {
  std::vector<std::string> names;
  const auto text = clean_query(typed);
  if (!text) return names;
  Lexer lexer(*text);
  for (auto token = lexer.next(); token && token->kind != Token::Kind::End; token = lexer.next())
    if (token->kind == Token::Kind::Saved) names.push_back(text::fold(token->value));
  return names;
}

}  // namespace claimdex::index
