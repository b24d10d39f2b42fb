// The words of a text. One scan from left to right; what a character is comes from a table for ASCII and from ICU for
// the rest.
#include <unicode/uchar.h>

#include <array>

#include "claimdex/text/find_words.hpp"
#include "claimdex/text/text.hpp"
#include "code_point.hpp"

namespace claimdex::text {
namespace {

constexpr std::size_t npos = std::string_view::npos;

enum class Kind : std::uint8_t {
  Gap,     // ends a word
  Letter,  // letters and marks
  Digit,
  Apostrophe,  // belongs to the word where letters or digits stand on both sides
  Point,       // "." and ",": inside numbers
  Invisible,   // soft hyphens, joiners: in a word, but not of it
};

constexpr std::array<Kind, 128> make_kinds() {
  std::array<Kind, 128> table{};
  for (std::size_t c = '0'; c <= '9'; ++c) table[c] = Kind::Digit;
  for (std::size_t c = 'a'; c <= 'z'; ++c) table[c] = table[c - 32] = Kind::Letter;
  table['\''] = Kind::Apostrophe;
  table['.'] = table[','] = Kind::Point;
  return table;
}
constexpr auto kKinds = make_kinds();

Kind kind_of(char32_t c) {
  if (c < 128) return kKinds[c];
  if (c == 0x2019 || c == 0x2BC || c == 0x2018 || c == 0xFF07) return Kind::Apostrophe;
  auto cp = static_cast<UChar32>(c);
  std::uint32_t mask = U_GET_GC_MASK(cp);
  if (u_hasBinaryProperty(cp, UCHAR_DEFAULT_IGNORABLE_CODE_POINT)) return Kind::Invisible;
  if ((mask & (U_GC_ND_MASK | U_GC_NL_MASK)) != 0) return Kind::Digit;
  return (mask & (U_GC_L_MASK | U_GC_M_MASK)) != 0 ? Kind::Letter : Kind::Gap;
}

Kind kind_at(std::string_view s, std::size_t at) {
  if (at >= s.size()) return Kind::Gap;
  return byte_at(s, at) < 128 ? kKinds[byte_at(s, at)] : kind_of(next_code_point(s, at));
}

bool in_word(Kind kind) { return kind == Kind::Letter || kind == Kind::Digit; }

/// The end of the word that begins at `start`. `at` runs ahead of it over what only counts when more of the word
/// follows.
std::size_t word_end(std::string_view s, std::size_t start) {
  std::size_t end = start;
  Kind last = Kind::Gap;
  for (std::size_t at = start; at < s.size();) {
    Kind kind = kind_at(s, at);
    if (kind == Kind::Gap) break;
    std::size_t behind = at + (byte_at(s, at) < 128 ? 1 : sequence_length(s, at));
    if (in_word(kind)) {
      end = behind;
      last = kind;
    } else if (kind == Kind::Point) {
      if (last != Kind::Digit || kind_at(s, behind) != Kind::Digit) break;
    } else if (kind == Kind::Apostrophe) {
      if (!in_word(kind_at(s, behind))) break;
    }
    at = behind;
  }
  return end;
}

/// The same for a word of ASCII letters and digits that ends in a way which needs no thought, as most do; npos for any other.
std::size_t plain_end(std::string_view s, std::size_t start) {
  std::size_t end = start;
  while (end < s.size() && byte_at(s, end) < 128 && in_word(kKinds[byte_at(s, end)])) ++end;
  if (end == s.size()) return end;
  if (byte_at(s, end) >= 128) return npos;
  const Kind behind = kKinds[byte_at(s, end)];
  const bool ends_sentence = behind == Kind::Point && kKinds[byte_at(s, end - 1)] == Kind::Letter;
  return behind == Kind::Gap || ends_sentence ? end : npos;
}

std::string lowered(std::string_view plain) {
  std::string out(plain);
  for (char& c : out)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + ('a' - 'A'));
  return out;
}

std::string folded_word(std::string_view word) {
  std::string folded = fold(word);
  if (folded.size() > 2 && folded.ends_with("'s")) folded.resize(folded.size() - 2);
  return folded;
}

}  // namespace

std::vector<Word> words(std::string_view utf8) {
  constexpr std::size_t kBytes = 6;  // of a word with the space behind it, as prose has them
  std::vector<Word> out;
  out.reserve(utf8.size() / kBytes + 1);
  for (std::size_t at = 0; at < utf8.size();) {
    if (!in_word(kind_at(utf8, at))) {
      if (byte_at(utf8, at) < 128)
        ++at;
      else
        next_code_point(utf8, at);
      continue;
    }
    const std::size_t plain = plain_end(utf8, at), end = plain != npos ? plain : word_end(utf8, at);
    const std::string_view word = utf8.substr(at, end - at);
    std::string folded = plain != npos ? lowered(word) : folded_word(word);
    if (!folded.empty())
      out.push_back({{static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(end)}, std::move(folded)});
    at = end;
  }
  return out;
}

std::vector<ByteSpan> find_words(std::string_view utf8, const std::vector<std::string>& folded) {
  constexpr std::uint32_t kWidestGap = 4;  // bytes
  std::vector<ByteSpan> out;
  if (folded.empty()) return out;
  const std::vector<Word> all = words(utf8);
  for (std::size_t i = 0; i + folded.size() <= all.size();) {
    std::size_t same = 0;
    while (same < folded.size() && all[i + same].folded == folded[same] &&
           (same == 0 || all[i + same].span.start - all[i + same - 1].span.end <= kWidestGap))
      ++same;
    if (same == folded.size()) out.push_back({all[i].span.start, all[i + same - 1].span.end});
    i += same == folded.size() ? same : 1;
  }
  return out;
}

}  // namespace claimdex::text
