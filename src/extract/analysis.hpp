#pragma once
#include <cstdint>
#include <deque>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "claimdex/core/annotation.hpp"
#include "claimdex/core/article.hpp"
#include "claimdex/core/date.hpp"
#include "lexicon.hpp"

/// What the stages of the cascade pass to each other about one article. Everything is in bytes of the article's text and in
/// token numbers; finish() turns it into an Annotation in code points. Each stage reads what the ones before it wrote.
///
///   scan -> tokens   lexicon -> matches   sentences   numerals -> quantities   dates   quotes   attributions   frames -> claims
namespace claimdex::extract {

/// What is one token: a number with its separators and decimals ("300,000", "3.5"); a word with the apostrophes and digits inside it
/// ("don't", "O'Neill", "G7"); initials with their dots ("U.S.", "p.m."); a web address. Split off are the possessive ('s is a Word of
/// its own, the apostrophe of "soldiers'" a Punct), hyphens (Dash tokens without space_before: "15-year-old" is five tokens,
/// "Novo-Ogaryovo" three), units written to a number ("5km", "15th", "1990s": Number and Word) and every currency sign (Symbol).
/// A single quote is a Quote where it opens or closes one, a Punct where it is an apostrophe; two single ones are one Quote.
enum class TokenKind : std::uint8_t {
  Word,
  Number,
  Punct,
  Quote,
  Dash,
  Symbol,
  Break
};  // Break: a blank line, or line end in a headline

struct Token {
  ByteSpan span;
  TokenKind kind = TokenKind::Word;
  bool capital = false;   ///< first letter is upper case
  bool all_caps = false;  ///< two or more letters, all upper case
  bool space_before = false;
  bool line_start = false;
  std::string_view
      folded;  ///< lower case, accents dropped, apostrophes straight, a hyphen of any kind "-"; views the Analysis' arena
};

/// Half-open range of token numbers.
struct TokenRange {
  std::uint32_t first = 0, last = 0;
  bool operator==(const TokenRange&) const = default;
  [[nodiscard]] bool empty() const { return first == last; }
  [[nodiscard]] bool contains(std::uint32_t t) const { return first <= t && t < last; }
};

struct SentenceInfo {
  TokenRange tokens;
  std::uint32_t paragraph = 0;
  Zone zone = Zone::Body;
  bool withdrawn = false;  ///< "An earlier version of this article said …": what it tells is claimed no more
};

/// A number with its hedge and unit. `number` is the numeral alone, `all` with hedge and unit words.
struct QuantityInfo {
  TokenRange number, all;
  QuantityKind kind = QuantityKind::Cardinal;
  std::optional<double> value;
  Interval bounds;
  Hedge hedge = Hedge::Exact;
  std::optional<std::string> unit;
  std::string per;                 ///< what a rate is counted for: "day", "100,000 people"; see rates.hpp
  bool dollars = false;            ///< money without a unit: some country's dollars
  std::optional<TokenRange> noun;  ///< what is counted: head noun's token(s), when there is one
  bool vague = false;              ///< "dozens", "a large number of"
  std::optional<Figure::Whole> of;
  std::vector<Flag> flags;
};

struct DateInfo {
  TokenRange tokens;
  std::optional<Day> from, to;
  Granularity granularity = Granularity::Day;
  bool resolved = false;
  bool relative = false;
};

struct Analysis {
  std::string_view text;
  std::optional<Day> published;
  std::vector<Token> tokens;
  std::vector<std::uint32_t> hashes;       ///< of the folded words, by token: word_hash.hpp
  std::vector<LexMatch> matches;           ///< ascending by first token, longest first
  std::vector<std::uint32_t> match_begin;  ///< matches that begin at token t: [match_begin[t], match_begin[t+1])
  std::vector<LexKinds> kinds;             ///< kinds of the matches that begin at token t
  std::vector<SentenceInfo> sentences;
  std::vector<std::uint32_t> sentence_of;          ///< token -> sentence
  std::vector<QuantityInfo> quantities;            ///< ascending, not overlapping
  std::vector<DateInfo> dates;                     ///< ascending, not overlapping
  std::vector<std::int32_t> quantity_at, date_at;  ///< token -> index or -1
  std::deque<std::string>
      arena;  ///< backing of folded words: the whole text in lower case, then those that aren't ASCII

  [[nodiscard]] std::span<const LexMatch> matches_at(std::uint32_t t) const {
    return {matches.data() + match_begin[t], matches.data() + match_begin[t + 1]};
  }
  /// Does an entry of one of the kinds begin at token t? None does behind the last.
  [[nodiscard]] bool any(std::uint32_t t, LexKinds of) const { return t < kinds.size() && (kinds[t] & of) != 0; }
  /// The longest entry of that kind that begins at token t, or null.
  [[nodiscard]] const LexMatch* match(std::uint32_t t, LexKind kind) const {
    if (!any(t, kind_bit(kind))) return nullptr;
    for (const LexMatch& m : matches_at(t))
      if (m.kind == kind) return &m;
    return nullptr;
  }
  /// The same, where its value is `value`.
  [[nodiscard]] const LexMatch* match(std::uint32_t t, LexKind kind, std::string_view value) const {
    if (!any(t, kind_bit(kind))) return nullptr;
    for (const LexMatch& m : matches_at(t))
      if (m.kind == kind && m.entry->value == value) return &m;
    return nullptr;
  }
  /// The first of these in r, or null.
  [[nodiscard]] const LexMatch* match(TokenRange r, LexKind kind, std::string_view value) const {
    for (std::uint32_t t = r.first; t < r.last; ++t)
      if (const LexMatch* found = match(t, kind, value)) return found;
    return nullptr;
  }
  [[nodiscard]] std::string_view slice(ByteSpan s) const { return text.substr(s.start, s.end - s.start); }
  [[nodiscard]] ByteSpan bytes(TokenRange r) const { return {tokens[r.first].span.start, tokens[r.last - 1].span.end}; }
};

}  // namespace claimdex::extract
