/// A tree for people and for tests: on one line, and leaf by leaf in words.
#include <fmt/format.h>

#include <algorithm>

#include "claimdex/index/fields.hpp"
#include "claimdex/index/index.hpp"
#include "claimdex/text/text.hpp"

namespace claimdex::index {
namespace {

using Kind = QueryNode::Kind;
using Reading = QueryNode::Reading;

std::string number(const std::optional<double>& n) { return n ? fmt::format("{}", *n) : std::string(); }
std::string day(const std::optional<Day>& d) { return d ? d->iso() : std::string(); }

std::string ends(const std::string& low, const std::string& high) {
  return low == high ? low : fmt::format("{}..{}", low, high);
}

std::string kind_name(ClaimType type) {
  const std::string_view name = name_of(type);
  return std::string(name.substr(name.find('.') + 1));
}

std::string described_field(const QueryNode& node) {
  std::string value = text::printable(node.value);
  const char* mark = node.reading == Reading::Possible ? "~" : node.reading == Reading::Written ? "=" : "";
  if (node.low || node.high)
    value = mark + ends(number(node.low), number(node.high));
  else if (node.from || node.to)
    value = ends(day(node.from), day(node.to));
  else if (value.find(' ') != std::string::npos)
    value = fmt::format("\"{}\"", value);
  return fmt::format("{}:{}", node.figure_of ? kind_name(*node.figure_of) : node.field, value);
}

std::string described_list(std::string_view head, const std::vector<std::string>& parts) {
  return fmt::format("({} {})", head, fmt::join(parts, " "));
}

std::string range_in_words(const std::string& low, const std::string& high, std::string_view from) {
  if (low == high) return low;
  if (high.empty()) return fmt::format("{} and {}", low, from);
  if (low.empty()) return fmt::format("up to {}", high);
  return fmt::format("{} to {}", low, high);
}

std::string figure_in_words(const QueryNode& node) {
  const std::string range = range_in_words(number(node.low), number(node.high), "more");
  const std::string what = node.figure_of           ? std::string(name_of(*node.figure_of)) + ", figure"
                           : node.field == "figure" ? "a count"
                           : node.field == "money"  ? "an amount of money"
                                                    : "a percentage";
  if (node.reading == Reading::Possible) return fmt::format("{} that the words allow to be {}", what, range);
  if (node.reading == Reading::Written) return fmt::format("{} written as {}", what, range);
  return fmt::format("{} that is plausibly {}", what, range);
}

std::string quoted(const std::vector<std::string>& words) {
  return fmt::format("\"{}\"", text::printable(fmt::format("{}", fmt::join(words, " "))));
}

std::string with_spellings(const QueryNode& node, std::string out) {
  for (const auto& words : node.also) out += ", or " + quoted(words);
  for (const auto& word : node.instead)
    out += fmt::format(", or \"{}\" where there is no such word", text::printable(word));
  return out;
}

std::string field_in_words(const QueryNode& node) {
  const Field& field = *find_field(node.field);
  const std::string value = text::printable(node.value);
  switch (field.kind) {
    case FieldKind::Figure:
      return figure_in_words(node);
    case FieldKind::Words:
      return node.prefix ? fmt::format("{}: {}, cut short", node.field, quoted(node.words))
                         : fmt::format("{}: {}", node.field, quoted(node.words));
    default:
      break;
  }
  if (node.from || node.to)
    return fmt::format("{} {}", node.field, range_in_words(day(node.from), day(node.to), "later"));
  if (node.low || node.high)
    return fmt::format("{}: {}", node.field, range_in_words(number(node.low), number(node.high), "more"));
  if (node.field == "has") return "has " + value;
  return fmt::format("{} is {}", node.field, value);
}

}  // namespace

std::string describe(const QueryNode& node) {
  std::vector<std::string> parts;
  for (const std::string& word : node.words) parts.push_back(text::printable(word));
  for (const QueryNode& child : node.children) parts.push_back(describe(child));
  switch (node.kind) {
    case Kind::All:
      return "*";
    case Kind::Word:
      return parts.front();
    case Kind::Prefix:
      return parts.front() + "*";
    case Kind::Phrase:
      return described_list("phrase", parts);
    case Kind::Near:
      return described_list(fmt::format("near/{}", node.distance), parts);
    case Kind::Adjacent:
      return described_list(fmt::format("adj/{}", node.distance), parts);
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

std::string in_words(const QueryNode& node) {
  switch (node.kind) {
    case Kind::All:
      return "every claim";
    case Kind::Word:
      return with_spellings(node, fmt::format("the word {} in any form", quoted(node.words)));
    case Kind::Prefix:
      return fmt::format("a word that begins with {}", quoted(node.words));
    case Kind::Phrase:
      return with_spellings(node, fmt::format("side by side: {}", quoted(node.words)));
    case Kind::Near:
      return fmt::format("near each other, at most {} words between", node.distance);
    case Kind::Adjacent:
      return node.distance == 0 ? std::string("side by side")
                                : fmt::format("in this order, at most {} words between", node.distance);
    case Kind::Field:
      return field_in_words(node);
    case Kind::And:
      return "all of these";
    case Kind::Or:
      return "any of these";
    case Kind::Not:
      return "not";
  }
  return {};
}

}  // namespace claimdex::index
