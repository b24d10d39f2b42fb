/// The values of fields: names out of lists, handles, codes, ranges of numbers and of days.
#include "query_values.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <vector>

#include "claimdex/core/record.hpp"
#include "claimdex/text/text.hpp"
#include "query_dates.hpp"

namespace claimdex::index {
namespace {

std::string days_hint(std::string_view field) {
  if (field == "due") return "for example due:..7d due:2031-06 due:..today";
  return fmt::format("for example {0}:2022-11-24 {0}:2022-11 {0}:2022-09..2022-11 {0}:7d.. {0}:yesterday", field);
}

constexpr std::array<std::string_view, 8> kWhoClasses{"civilian", "soldier",  "police", "child",
                                                      "medic",    "prisoner", "worker", "other"};
struct Has {
  std::string_view what;
  bool record;
};
constexpr std::array<Has, 11> kHas{{{"figure", false},
                                    {"place", false},
                                    {"time", false},
                                    {"speaker", false},
                                    {"evidence", true},
                                    {"note", true},
                                    {"tag", true},
                                    {"assignee", true},
                                    {"due", true},
                                    {"link", true},
                                    {"edit", true}}};

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

Result<void> one_of(const QueryNode& node, std::string_view piece, const std::vector<std::string_view>& names) {
  if (std::find(names.begin(), names.end(), node.value) != names.end()) return {};
  const auto near = text::nearest(node.value, names);
  return malformed(piece, fmt::format("there is no such {}", node.field == "has" ? "thing to have" : node.field),
                   near ? fmt::format("did you mean {}:{} ?", node.field, *near)
                        : fmt::format("{} is one of {}", node.field, fmt::join(names, " ")));
}

template <typename E>
std::vector<std::string_view> names_of() {
  return {Names<E>::values.begin(), Names<E>::values.end()};
}

std::vector<std::string_view> class_names() {
  auto names = names_of<SourceClass>();
  names.insert(names.begin(), kWhoClasses.begin(), kWhoClasses.end());
  return names;
}

bool is_code(std::string_view value, std::size_t shortest, std::size_t longest) {
  return value.size() >= shortest && value.size() <= longest &&
         std::all_of(value.begin(), value.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

Result<void> check_term(QueryNode& node, std::string_view piece) {
  node.value = text::fold(node.value);
  if (node.field == "kind") return check_kind(node.value, piece);
  if (node.field == "class") return one_of(node, piece, class_names());
  if (node.field == "modality") return one_of(node, piece, names_of<Modality>());
  if (node.field == "flag") {
    // These depend on what happened later, so the record knows them.
    const auto flag = parse_name<Flag>(node.value);
    node.record = flag == Flag::GoneFromArticle || flag == Flag::NoLongerExtracted || flag == Flag::SourceForgotten;
    return one_of(node, piece, names_of<Flag>());
  }
  if (node.field == "has") {
    std::vector<std::string_view> names;
    for (const Has& has : kHas) {
      names.push_back(has.what);
      if (has.what == node.value) node.record = has.record;
    }
    return one_of(node, piece, names);
  }
  if (node.field == "side" && !is_code(node.value, 2, 2))
    return malformed(piece, "a side is a country's code of two letters", "for example side:UA");
  if (node.field == "lang" && !is_code(node.value, 2, 3))
    return malformed(piece, "a language is a code of two letters", "for example lang:de");
  return {};
}

template <typename Id>
Result<void> check_handle(QueryNode& node, std::string_view piece, std::string_view what) {
  node.value = text::fold(node.value);
  if (Id::parse(node.value)) return {};
  return malformed(piece, fmt::format("{} has a handle like {}7", what, Id::kLetter),
                   fmt::format("for example {}:{}7", node.field, Id::kLetter));
}

/// The name that was typed before the colon, for examples that repeat it.
std::string_view typed_name(std::string_view piece) { return piece.substr(0, piece.find(':')); }

std::string backward_hint(std::string_view piece, std::string_view mark, const Ends& ends) {
  return fmt::format("did you mean {}:{}{}..{} ?", text::printable(typed_name(piece)), mark, text::printable(ends.high),
                     text::printable(ends.low));
}

Result<void> read_numbers(QueryNode& node, std::string_view value, std::string_view piece, std::string_view mark,
                          const std::string& hint) {
  const Ends ends = split_range(value);
  if (ends.low.empty() && ends.high.empty()) return malformed(piece, "a range needs at least one end", hint);
  if (!ends.low.empty()) {
    CLAIMDEX_TRY(node.low, parse_number(ends.low, piece, hint));
  }
  if (!ends.high.empty()) {
    CLAIMDEX_TRY(node.high, parse_number(ends.high, piece, hint));
  }
  if (node.low && node.high && *node.low > *node.high)
    return malformed(piece, "the range runs backward", backward_hint(piece, mark, ends));
  return {};
}

Result<void> read_figure(QueryNode& node, std::string_view piece) {
  const std::string name(typed_name(piece));
  const std::string hint = fmt::format("for example {0}:300 {0}:10..500 {0}:300k.. {0}:..1.5m", name);
  std::string_view value = node.value, mark;
  if (value[0] == '~' || value[0] == '=') {
    node.reading = value[0] == '~' ? QueryNode::Reading::Possible : QueryNode::Reading::Written;
    mark = value.substr(0, 1);
    value.remove_prefix(1);
  }
  std::string plain;
  if (name == "percent" || node.field == "percent") {
    std::copy_if(value.begin(), value.end(), std::back_inserter(plain), [](char c) { return c != '%'; });
    value = plain;
  }
  return read_numbers(node, value, piece, mark, hint);
}

Result<DayRange> parse_days(std::string_view word, std::string_view piece, std::string_view field,
                            const QueryContext& context) {
  const std::string hint = days_hint(field);
  const Direction direction = field == "due" ? Direction::Ahead : Direction::Back;
  if (auto range = parse_period(word)) return *range;
  if (is_relative(word)) {
    if (!context.today) return malformed(piece, "what day is it today?", hint);
    CLAIMDEX_TRY(const Day today, context.today());
    if (auto range = relative_days(word, today, direction)) return *range;
    return malformed(piece, fmt::format("{} is too far off", shown(word)), hint);
  }
  return malformed(piece, fmt::format("{} is no day, month or year", shown(word)), hint);
}

Result<void> read_days(QueryNode& node, std::string_view piece, const QueryContext& context) {
  const Ends ends = split_range(node.value);
  if (ends.low.empty() && ends.high.empty())
    return malformed(piece, "a range needs at least one end", days_hint(node.field));
  if (!ends.low.empty()) {
    CLAIMDEX_TRY(auto low, parse_days(ends.low, piece, node.field, context));
    node.from = low.from;
  }
  if (!ends.high.empty()) {
    CLAIMDEX_TRY(auto high, parse_days(ends.high, piece, node.field, context));
    node.to = high.to;
  }
  if (node.from && node.to && *node.from > *node.to)
    return malformed(piece, "the range runs backward", backward_hint(piece, "", ends));
  return {};
}

Result<void> read_share(QueryNode& node, std::string_view piece) {
  const std::string hint = "for example worth:0.7.. worth:0.3..0.5";
  CLAIMDEX_CHECK(read_numbers(node, node.value, piece, "", hint));
  if (node.low.value_or(0) > 1 || node.high.value_or(0) > 1) return malformed(piece, "it goes from 0 to 1", hint);
  return {};
}

Result<void> read_record(QueryNode& node, std::string_view piece, const QueryContext& context) {
  if (node.field == "id") return check_handle<ClaimId>(node, piece, "a claim");
  if (node.field == "article") return check_handle<ArticleId>(node, piece, "an article");
  if (node.field == "origin") return check_handle<OriginId>(node, piece, "an origin");
  if (node.field == "due") return read_days(node, piece, context);
  if (node.field == "mentions" || node.field == "origins")
    return read_numbers(node, node.value, piece, "", fmt::format("for example {0}:2.. {0}:1", node.field));
  if (node.field == "stale") {
    node.value = text::fold(node.value);
    return one_of(node, piece, {"yes", "no"});
  }
  return {};
}

Result<void> read_words(QueryNode& node, std::string_view piece) {
  std::string_view value = node.value;
  node.prefix = value.size() > 1 && value.ends_with('*');
  if (node.prefix) value.remove_suffix(1);
  if (value.find('*') != std::string_view::npos)
    return malformed(piece, "* can only stand at the end of a word", fmt::format("for example {}:orl*", node.field));
  for (text::Word& word : text::words(value)) node.words.push_back(std::move(word.folded));
  if (node.words.empty())
    return malformed(piece, "there is no word in it", fmt::format("for example {}", find_field(node.field)->example));
  return {};
}

}  // namespace

Result<QueryNode> field_node(const Token& token, const QueryContext& context) {
  QueryNode node;
  node.kind = QueryNode::Kind::Field;
  node.field = token.field->name;
  node.figure_of = token.figure_of;
  node.record = token.field->kind == FieldKind::Record;
  const std::size_t begin = token.value.find_first_not_of(' ');
  node.value = token.value.substr(begin, token.value.find_last_not_of(' ') - begin + 1);
  auto read = [&]() -> Result<void> {
    switch (token.field->kind) {
      case FieldKind::Term:
        return check_term(node, token.piece);
      case FieldKind::Words:
        return read_words(node, token.piece);
      case FieldKind::Figure:
        return read_figure(node, token.piece);
      case FieldKind::Days:
        return read_days(node, token.piece, context);
      case FieldKind::Share:
        return read_share(node, token.piece);
      case FieldKind::Record:
        break;
    }
    return read_record(node, token.piece, context);
  };
  CLAIMDEX_CHECK(read());
  return node;
}

}  // namespace claimdex::index
