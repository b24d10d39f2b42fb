/// The values of fields: claim types, handles, language codes, ranges of counts and of days.
#include "query_values.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <vector>

#include "claimdex/text/text.hpp"
#include "query_lexer.hpp"

namespace claimdex::index {
namespace {

constexpr double kLargestCount = 1e15;  // whole numbers are exact up to here, and nobody counts further

constexpr std::string_view kFigureHint = "for example figure:300 figure:10..500 figure:300k.. figure:..1.5m";
constexpr std::string_view kPublishedHint =
    "for example published:2022-11-24 published:2022-11 published:2022-09..2022-11 published:2022..";

tl::unexpected<Error> malformed(std::string_view piece, std::string_view why, std::string_view hint) {
  return fail(ErrorCode::Usage, fmt::format("{}: {}", shown(piece), why), std::string(hint));
}

struct Ends {
  std::string_view low, high;
  bool span = false;
};
/// lo..hi; a single value is both ends.
Ends split_range(std::string_view value) {
  const std::size_t dots = value.find("..");
  if (dots == std::string_view::npos) return {value, value, false};
  return {value.substr(0, dots), value.substr(dots + 2), true};
}

Result<void> check_kind(std::string_view value, std::string_view piece) {
  std::vector<std::string_view> names;
  const auto& types = Names<ClaimType>::values;
  for (std::string_view name : types) {
    const std::string_view family = name.substr(0, name.find('.'));
    if (value == name || value == family) return {};
    if (names.empty() || !names.back().starts_with(family)) names.push_back(family);
    if (name != family) names.push_back(name);
  }
  std::optional<std::string_view> near;
  for (std::string_view name : types)  // "killed" for "casualty.killed"
    if (!near && name.size() > value.size() && name.ends_with(value) && name[name.size() - value.size() - 1] == '.')
      near = name;
  if (!near) near = text::nearest(value, names);
  return fail(ErrorCode::Usage, fmt::format("{}: there is no such kind of claim", shown(piece)),
              near ? fmt::format("did you mean kind:{} ?", *near) : "kinds are listed by `claimdex help query`");
}

/// Digits, in groups of three where there are commas.
std::optional<double> digits_value(std::string_view text) {
  if (text.empty() || text[0] < '0' || text[0] > '9') return std::nullopt;
  std::string digits;
  const std::size_t comma = text.find(',');
  if (comma != std::string_view::npos && (comma > 3 || (text.size() - comma) % 4 != 0)) return std::nullopt;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool separator = comma != std::string_view::npos && i >= comma && (i - comma) % 4 == 0;
    if (separator != (text[i] == ',')) return std::nullopt;
    if (!separator) digits += text[i];
  }
  double value = 0;
  const char* end = digits.data() + digits.size();
  const auto read = std::from_chars(digits.data(), end, value, std::chars_format::fixed);
  if (read.ec != std::errc() || read.ptr != end) return std::nullopt;
  return value;
}

struct Scale {
  std::string_view suffix;
  double factor;
};
constexpr Scale kScales[] = {{"bn", 1e9}, {"b", 1e9}, {"k", 1e3}, {"m", 1e6}};

Result<double> parse_count(std::string_view text, std::string_view piece) {
  std::string number = text::fold(text);
  double factor = 1;
  for (const Scale& scale : kScales)
    if (number.size() > scale.suffix.size() && number.ends_with(scale.suffix)) {
      number.resize(number.size() - scale.suffix.size());
      factor = scale.factor;
      break;
    }
  const std::size_t point = number.find('.');
  if (point != std::string::npos && factor == 1 && number.size() - point == 4)
    return malformed(piece, fmt::format("{} can be read in two ways", shown(text)), "write 300000 or 300,000");
  const auto value = digits_value(number);
  if (!value) return malformed(piece, fmt::format("{} is no number", shown(text)), kFigureHint);
  if (*value * factor > kLargestCount) return malformed(piece, "that is more than anybody counts", kFigureHint);
  return *value * factor;
}

Result<void> read_figure(QueryNode& node, std::string_view piece) {
  if (node.value[0] == '~' || node.value[0] == '=')
    return malformed(piece, fmt::format("figure:{} can't be used yet", node.value[0]), kFigureHint);
  const Ends ends = split_range(node.value);
  if (ends.low.empty() && ends.high.empty()) return malformed(piece, "a range needs at least one end", kFigureHint);
  if (!ends.low.empty()) {
    CLAIMDEX_TRY(node.low, parse_count(ends.low, piece));
  }
  if (!ends.high.empty()) {
    CLAIMDEX_TRY(node.high, parse_count(ends.high, piece));
  }
  if (node.low && node.high && *node.low > *node.high)
    return malformed(piece, "the range runs backward",
                     fmt::format("did you mean figure:{}..{} ?", ends.high, ends.low));
  return {};
}

Result<DayRange> parse_days(std::string_view text, std::string_view piece) {
  if (auto range = parse_period(text)) return *range;
  return malformed(piece, fmt::format("{} is no day, month or year", shown(text)), kPublishedHint);
}

Result<void> read_published(QueryNode& node, std::string_view piece) {
  const Ends ends = split_range(node.value);
  if (ends.low.empty() && ends.high.empty()) return malformed(piece, "a range needs at least one end", kPublishedHint);
  if (!ends.low.empty()) {
    CLAIMDEX_TRY(auto low, parse_days(ends.low, piece));
    node.from = low.from;
  }
  if (!ends.high.empty()) {
    CLAIMDEX_TRY(auto high, parse_days(ends.high, piece));
    node.to = high.to;
  }
  if (node.from && node.to && *node.from > *node.to)
    return malformed(piece, "the range runs backward",
                     fmt::format("did you mean published:{}..{} ?", ends.high, ends.low));
  return {};
}

Result<void> check_term(QueryNode& node, std::string_view piece) {
  node.value = text::fold(node.value);
  if (node.field == "kind") return check_kind(node.value, piece);
  if (node.field == "article") {
    if (!ArticleId::parse(node.value))
      return malformed(piece, "an article has a handle like a7", "for example article:a7");
    return {};
  }
  const bool letters = std::all_of(node.value.begin(), node.value.end(), [](char c) { return c >= 'a' && c <= 'z'; });
  if (!letters || node.value.size() < 2 || node.value.size() > 3)
    return malformed(piece, "a language is a code of two letters", "for example lang:de");
  return {};
}

}  // namespace

Result<QueryNode> field_node(const Field& field, std::string_view value, std::string_view piece) {
  QueryNode node;
  node.kind = QueryNode::Kind::Field;
  node.field = field.name;
  const std::size_t begin = value.find_first_not_of(' ');
  node.value = value.substr(begin, value.find_last_not_of(' ') - begin + 1);
  switch (field.kind) {
    case FieldKind::Term:
      CLAIMDEX_CHECK(check_term(node, piece));
      break;
    case FieldKind::Words:
      for (text::Word& word : text::words(node.value)) node.words.push_back(std::move(word.folded));
      if (node.words.empty())
        return malformed(piece, "there is no word in it", fmt::format("for example {}", field.example));
      break;
    case FieldKind::Range:
      CLAIMDEX_CHECK(field.name == "figure" ? read_figure(node, piece) : read_published(node, piece));
      break;
    case FieldKind::Record:
      break;
  }
  return node;
}

}  // namespace claimdex::index
