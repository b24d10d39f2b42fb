#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "claimdex/core/result.hpp"
#include "claimdex/core/span.hpp"

/// Everything that has to know Unicode. ICU lives behind this header and nowhere else. All functions are pure and safe
/// to call from several threads; text is UTF-8.
namespace claimdex::text {

struct Decoded {
  std::string utf8;     ///< valid UTF-8, no BOM
  std::string charset;  ///< "utf-8", "utf-16le", "windows-1251", ... as used
};

/// Bytes of unknown charset to UTF-8. A BOM wins; then valid UTF-8 (also against a wrong declaration); then the
/// declared charset; then detection (ICU's detector, restricted to charsets that news comes in). Fails with BadInput
/// where the bytes are no text: NUL bytes without a UTF-16 pattern, or UTF-8 that is cut or broken (message names the
/// byte offset) without any other charset that fits. Truncated UTF-8 that is otherwise valid UTF-8 with multibyte
/// characters is broken UTF-8, not Windows-1252.
Result<Decoded> decode(std::string_view bytes, std::optional<std::string_view> declared = {});

/// The one normal form of article text, idempotent: NFC; line ends to \n; NBSP, thin and other spaces and tabs to a
/// space; runs of spaces to one; no spaces at either end of a line; three and more line breaks to two; soft hyphens,
/// zero-width characters (ZWJ/ZWNJ kept between letters of scripts that need them, ZWJ inside one emoji), BOMs and
/// Unicode noncharacters dropped. Quotes, dashes, control characters other than those and bidi controls are kept as
/// written (offsets and quotes are exact; output is cleaned where it is shown). Line ends are CR, CRLF, VT, FF, NEL and
/// LS too; a paragraph separator is two. No leading or trailing blank lines; bytes that are no UTF-8 become U+FFFD.
std::string normalise(std::string_view utf8);
/// The same and on one line: titles, authors, outlets.
std::string normalise_line(std::string_view utf8);

bool valid_utf8(std::string_view bytes);
/// Bytes in front of the first that is no well-formed UTF-8; the size where all are.
std::size_t valid_utf8_prefix(std::string_view bytes);
std::size_t count_code_points(std::string_view utf8);
/// The text at a span of code points, as far as it lies inside.
std::string_view slice(std::string_view utf8, Span span);

/// Bytes to code points and back in one text, O(1) or O(log n); free for ASCII. Keeps no reference to the text.
class OffsetMap {
 public:
  explicit OffsetMap(std::string_view utf8);
  /// Inside a code point, the one behind it.
  [[nodiscard]] std::uint32_t to_code_point(std::uint32_t byte) const;
  [[nodiscard]] std::uint32_t to_byte(std::uint32_t code_point) const;
  [[nodiscard]] Span to_span(ByteSpan s) const { return {to_code_point(s.start), to_code_point(s.end)}; }
  [[nodiscard]] ByteSpan to_bytes(Span s) const { return {to_byte(s.start), to_byte(s.end)}; }

 private:
  bool ascii_ = true;
  std::uint32_t size_ = 0, count_ = 0;  // bytes; code points where not ascii_
  std::vector<std::uint32_t> blocks_;   // code points before every 64th byte
  std::vector<std::uint64_t> starts_;   // bit per byte: begins a code point
};

/// For comparing and indexing words: case folded, compatibility forms taken apart (NFKC casefold), accents dropped for
/// Latin letters (ł ø æ too: l o ae), ё as е, apostrophes of all kinds as '. Cyrillic й and ї keep their marks, stress
/// marks go. Idempotent. Fast for ASCII.
std::string fold(std::string_view utf8);

struct Word {
  ByteSpan span;  ///< in the text as given
  std::string folded;
};
/// The words of a text as search sees them: runs of letters, digits and marks; apostrophes inside a word belong to it
/// (`folded` drops a final 's); hyphens separate; "300,000" and "3.5" are one word. The same function serves the
/// indexer, queries and highlighting.
std::vector<Word> words(std::string_view utf8);

/// For people's terminals: C0, C1, DEL, ESC sequences, bidi controls, line and paragraph separators and unassigned
/// characters become visible (U+FFFD or a caret form); tabs are spaces, and so are newlines where they are not asked
/// for. Invisible format characters that don't turn text around (ZWJ, variation selectors) stay.
std::string printable(std::string_view utf8, bool keep_newlines = false);
/// Columns on a terminal (wide = 2, combining = 0) of printable text.
int display_width(std::string_view utf8);
/// Longest beginning that fits `columns`, with "…" where something was cut. Never splits a grapheme.
std::string fit(std::string_view utf8, int columns);
/// Lines of at most `columns` columns, broken at spaces and at newlines; a longer word is broken between graphemes.
std::vector<std::string> wrap(std::string_view utf8, int columns);

/// Damerau-Levenshtein over code points, as given: for "did you mean".
int edit_distance(std::string_view a, std::string_view b);
/// The candidate nearest to `word` (distance at most a third of its length, at least 1, both folded), or nothing; the
/// first of several.
std::optional<std::string_view> nearest(std::string_view word, const std::vector<std::string_view>& candidates);

}  // namespace claimdex::text
