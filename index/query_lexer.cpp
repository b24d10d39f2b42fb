/// What people paste into a search box is not only what they type: curly quotes count as quotes, a headline's "Kyiv:" or a clock's 10:30 are words,
/// an address is words. Only letters directly before a colon with something directly behind it claim to be a field, and then have to be one.
#include "query_lexer.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <vector>

#include "claimdex/index/fields.hpp"
#include "claimdex/text/text.hpp"

namespace claimdex::index {
namespace {

constexpr std::size_t kLongestQuery = 8192;

struct Quotes {
  std::string_view open;
  std::array<std::string_view, 2> close;
};
constexpr std::array<Quotes, 5> kQuotes{{
    {"\"", {"\"", "\""}},
    {"“", {"”", "“"}},
    {"„", {"“", "”"}},
    {"”", {"”", "”"}},
    {"«", {"»", "»"}},
}};

const Quotes* quotes_at(std::string_view text, std::size_t at) {
  for (const Quotes& q : kQuotes)
    if (text.substr(at).starts_with(q.open)) return &q;
  return nullptr;
}

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; }

std::string lower(std::string_view ascii) {
  std::string out(ascii);
  for (char& c : out)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + 32);
  return out;
}

std::vector<std::string_view> field_names() {
  std::vector<std::string_view> names;
  for (const Field& f : kFields) names.push_back(f.name);
  for (const Alias& alias : kAliases) names.push_back(alias.name);
  for (std::string_view type : Names<ClaimType>::values) {
    const std::string_view kind = type.substr(type.find('.') + 1);
    if (figure_kind(kind)) names.push_back(kind);
  }
  return names;
}

tl::unexpected<Error> unknown_field(std::string_view piece, const std::string& name) {
  const auto near = text::nearest(name, field_names());
  return fail(ErrorCode::Usage, fmt::format("there is no field {} in {}", shown(name + ":"), shown(piece)),
              near ? fmt::format("did you mean {}: ?", *near)
                   : "claimdex help query lists the fields; put other words with a colon in quotes");
}

constexpr int kDistance = 10, kMostDistance = 100;

/// NEAR, NEAR/3, ADJ, ADJ/3.
bool is_proximity(std::string_view piece) {
  const std::string_view name = piece.substr(0, piece.find('/'));
  return name == "NEAR" || name == "ADJ";
}

Result<Token> proximity(Token token) {
  const std::size_t slash = token.piece.find('/');
  token.kind = token.piece.starts_with('N') ? Token::Kind::Near : Token::Kind::Adjacent;
  token.distance = kDistance;
  if (slash == std::string_view::npos) return token;
  const std::string_view digits = token.piece.substr(slash + 1);
  const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), token.distance);
  if (read.ec != std::errc() || read.ptr != digits.data() + digits.size() || token.distance < 0 ||
      token.distance > kMostDistance)
    return fail(
        ErrorCode::Usage,
        fmt::format("{}: how many words may stand between is a number up to {}", shown(token.piece), kMostDistance),
        "for example killed NEAR/5 miners");
  return token;
}

/// @name
bool is_saved(std::string_view piece) {
  return piece.size() > 1 && piece[0] == '@' && std::all_of(piece.begin() + 1, piece.end(), [](char c) {
           return is_letter(c) || (c >= '0' && c <= '9') || c == '-' || c == '.' ||
                  (static_cast<unsigned char>(c) >= 0x80);
         });
}

}  // namespace

std::string shown(std::string_view piece) { return fmt::format("\"{}\"", text::fit(text::printable(piece), 60)); }

Result<std::string> clean_query(std::string_view typed) {
  if (typed.size() > kLongestQuery)
    return fail(ErrorCode::Usage,
                fmt::format("the query is too long: {} bytes, at most {}", typed.size(), kLongestQuery));
  if (!text::valid_utf8(typed)) return fail(ErrorCode::Usage, "the query is not valid UTF-8");
  std::string query(typed);
  for (std::size_t i = 0; i < query.size(); ++i) {
    const auto c = static_cast<unsigned char>(query[i]);
    if (c < 0x20 || c == 0x7F) query[i] = ' ';
    if (c == 0xC2 && static_cast<unsigned char>(query[i + 1]) < 0xA0)
      query[i] = query[i + 1] = ' ';  // U+0080 to U+009F
  }
  return text::normalise_line(query);
}

Result<Token> Lexer::next() {
  while (at_ < text_.size() && text_[at_] == ' ') ++at_;
  if (at_ == text_.size()) return Token{};
  const std::size_t start = at_;
  if (text_[at_] == '(' || text_[at_] == ')') {
    ++at_;
    return Token{text_[start] == '(' ? Token::Kind::Open : Token::Kind::Close, text_.substr(start, 1)};
  }
  if (quotes_at(text_, start) != nullptr) {
    CLAIMDEX_TRY(auto inside, quoted(start));
    return Token{Token::Kind::Phrase, text_.substr(start, at_ - start), inside};
  }
  std::size_t colon = start;
  while (colon < text_.size() && is_letter(text_[colon])) ++colon;
  if (colon > start && colon < text_.size() && text_[colon] == ':') {
    const std::string_view name = text_.substr(start, colon - start);
    const bool followed = colon + 1 < text_.size() && text_[colon + 1] != ' ';
    const bool address = text_.substr(colon).starts_with("://");
    if (!address && (followed || find_field(lower(name)) != nullptr || figure_kind(lower(name))))
      return field(start, colon);
  }
  at_ = word_end(start);
  return plain(text_.substr(start, at_ - start));
}

/// Where the run of anything but spaces, brackets and quotes ends that begins at `from`.
std::size_t Lexer::word_end(std::size_t from) const {
  std::size_t end = from;
  while (end < text_.size() && text_[end] != ' ' && text_[end] != '(' && text_[end] != ')' &&
         quotes_at(text_, end) == nullptr)
    ++end;
  return end;
}

/// What stands between the quote at `start` and the one that closes it; goes on behind that.
Result<std::string_view> Lexer::quoted(std::size_t start) {
  const Quotes& quotes = *quotes_at(text_, start);
  const std::size_t inside = start + quotes.open.size();
  const std::size_t first = text_.find(quotes.close[0], inside), second = text_.find(quotes.close[1], inside);
  const std::size_t end = std::min(first, second);
  if (end == std::string_view::npos)
    return fail(ErrorCode::Usage, fmt::format("a quotation mark is never closed: {}", shown(text_.substr(start))));
  at_ = end + (end == first ? quotes.close[0] : quotes.close[1]).size();
  return text_.substr(inside, end - inside);
}

Result<Token> Lexer::field(std::size_t start, std::size_t colon) {
  const std::string name = lower(text_.substr(start, colon - start));
  Token token;
  token.kind = Token::Kind::Field;
  token.field = find_field(name);
  if (token.field == nullptr) {
    token.figure_of = figure_kind(name);
    if (!token.figure_of) return unknown_field(text_.substr(start, word_end(start) - start), name);
    token.field = find_field("figure");
  }
  const std::size_t value = colon + 1;
  if (value < text_.size() && quotes_at(text_, value) != nullptr) {
    CLAIMDEX_TRY(token.value, quoted(value));
  } else {
    if (value < text_.size() && text_[value] == '(')
      return fail(ErrorCode::Usage, fmt::format("{} doesn't take brackets", shown(fmt::format("{}:", name))),
                  fmt::format("write {0}:… OR {0}:…", name));
    at_ = word_end(value);
    token.value = text_.substr(value, at_ - value);
  }
  token.piece = text_.substr(start, at_ - start);
  if (token.value.find_first_not_of(' ') == std::string_view::npos)
    return fail(ErrorCode::Usage, fmt::format("{} needs a value", shown(token.piece)),
                token.figure_of ? fmt::format("for example {}:10..50", name)
                                : fmt::format("for example {}", token.field->example));
  return token;
}

Result<Token> Lexer::plain(std::string_view piece) {
  Token token;
  token.kind = Token::Kind::Text;
  token.piece = token.value = piece;
  const std::size_t star = piece.find('*');
  if (piece == "AND")
    token.kind = Token::Kind::And;
  else if (piece == "OR")
    token.kind = Token::Kind::Or;
  else if (piece == "NOT")
    token.kind = Token::Kind::Not;
  else if (piece == "*")
    token.kind = Token::Kind::All;
  else if (is_proximity(piece))
    return proximity(token);
  else if (star != std::string_view::npos && (star == 0 || star + 1 < piece.size()))
    return fail(ErrorCode::Usage, fmt::format("* can only stand at the end of a word: {}", shown(piece)),
                "reserv* finds every word that begins so; * alone is everything");
  else if (is_saved(piece)) {
    token.kind = Token::Kind::Saved;
    token.value.remove_prefix(1);
  } else if (piece.size() > 1 && piece[0] == '-' && is_letter(piece[1]))
    return fail(ErrorCode::Usage, fmt::format("a minus excludes nothing here: {}", shown(piece)),
                fmt::format("write NOT {}", text::printable(piece.substr(1))));
  return token;
}

}  // namespace claimdex::index
