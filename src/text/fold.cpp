// Folding words for comparison.
//
// The whole rule is: Unicode's NFKC case folding, taken apart, marks dropped by script, put together again. That costs
// about a microsecond a word, and an index asks for millions, so three ways lead to the same answer. ASCII goes through
// a table of bytes; letters below U+0530 (Latin, Greek, Cyrillic) that no combining mark follows go through a table
// filled by the whole rule itself; only the rest takes the long way.
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/uscript.h>

#include <array>

#include "claimdex/text/text.hpp"
#include "code_point.hpp"

namespace claimdex::text {
namespace {

constexpr char32_t kTableEnd = 0x530;

bool is_apostrophe(char32_t c) {
  switch (c) {
    case 0x27:
    case 0x60:
    case 0xB4:
    case 0x2018:
    case 0x2019:
    case 0x201B:
    case 0x2BB:
    case 0x2BC:
    case 0x2BD:
    case 0x2032:
    case 0x2035:
    case 0x55A:
    case 0xA78C:
    case 0xFF07:
      return true;
    default:
      return false;
  }
}

/// Latin letters that Unicode does not take apart but people type without.
std::string_view plain_latin(char32_t c) {
  switch (c) {
    case U'ø':
      return "o";
    case U'ł':
      return "l";
    case U'đ':
    case U'ð':
      return "d";
    case U'ħ':
      return "h";
    case U'ŧ':
      return "t";
    case U'ı':
      return "i";
    case U'æ':
      return "ae";
    case U'œ':
      return "oe";
    case U'þ':
      return "th";
    default:
      return {};
  }
}

std::string straight_apostrophes(std::string_view utf8) {
  std::string out;
  out.reserve(utf8.size());
  for (std::size_t at = 0; at < utf8.size();) {
    char32_t c = next_code_point(utf8, at);
    append_code_point(out, is_apostrophe(c) ? U'\'' : c);
  }
  return out;
}

std::string normalised_by(const icu::Normalizer2* form, const std::string& text, UErrorCode& status) {
  std::string out;
  out.reserve(text.size());
  icu::StringByteSink<std::string> sink(&out);
  if (U_SUCCESS(status)) form->normalizeUTF8(0, text, sink, nullptr, status);
  return out;
}

enum class Script : std::uint8_t { Latin, Cyrillic, Other };

Script script_of(char32_t c) {
  UErrorCode status = U_ZERO_ERROR;
  UScriptCode script = uscript_getScript(static_cast<UChar32>(c), &status);
  return script == USCRIPT_LATIN ? Script::Latin : script == USCRIPT_CYRILLIC ? Script::Cyrillic : Script::Other;
}

/// Is the mark part of the letter, in a text taken apart? Stress marks on Cyrillic are not; the breve of й, the dots of
/// ї are.
bool keeps_mark(Script script, char32_t base, char32_t mark) {
  switch (script) {
    case Script::Latin:
      return false;
    case Script::Other:
      return true;
    case Script::Cyrillic:
      break;
  }
  if (mark == 0x301) return base == U'г' || base == U'к';
  if (mark == 0x300) return base == U'и';
  return !(mark == 0x308 && base == U'е');
}

std::string drop_marks(std::string_view apart) {
  std::string out;
  out.reserve(apart.size());
  Script script = Script::Other;
  char32_t base = 0;
  for (std::size_t at = 0; at < apart.size();) {
    char32_t c = next_code_point(apart, at);
    if (c >= 0x300 && u_charType(static_cast<UChar32>(c)) == U_NON_SPACING_MARK) {
      if (keeps_mark(script, base, c)) append_code_point(out, c);
      continue;
    }
    base = c;
    script = script_of(c);
    if (is_apostrophe(c))
      out.push_back('\'');  // the one that ŉ is folded to
    else if (std::string_view plain = plain_latin(c); !plain.empty())
      out.append(plain);
    else
      append_code_point(out, c);
  }
  return out;
}

/// The whole rule.
std::string fold_any(std::string_view utf8) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2* folding = icu::Normalizer2::getNFKCCasefoldInstance(status);
  const icu::Normalizer2* apart = icu::Normalizer2::getNFDInstance(status);
  const icu::Normalizer2* together = icu::Normalizer2::getNFCInstance(status);
  std::string straight = straight_apostrophes(utf8);
  std::string folded = normalised_by(apart, normalised_by(folding, straight, status), status);
  folded = normalised_by(together, drop_marks(folded), status);
  return U_SUCCESS(status) ? folded : straight;
}

constexpr std::array<char, 128> make_ascii() {
  std::array<char, 128> table{};
  for (std::size_t i = 0; i < table.size(); ++i)
    table[i] = static_cast<char>(i >= 'A' && i <= 'Z' ? i + 32 : i == '`' ? std::size_t{'\''} : i);
  return table;
}
constexpr auto kAscii = make_ascii();

/// What the whole rule makes of each code point below kTableEnd, standing alone. Marks have no entry: their letter
/// decides.
struct Table {
  struct Entry {
    std::array<char, 6> bytes{};
    std::uint8_t size = 0;
    bool usable = false;
  };
  std::array<Entry, kTableEnd> entries{};

  Table() {
    for (char32_t c = 0; c < kTableEnd; ++c) {
      if (u_charType(static_cast<UChar32>(c)) == U_NON_SPACING_MARK) continue;
      std::string letter;
      append_code_point(letter, c);
      std::string folded = fold_any(letter);
      Entry& entry = entries[c];
      entry.usable = folded.size() <= entry.bytes.size();
      if (!entry.usable) continue;
      entry.size = static_cast<std::uint8_t>(folded.size());
      folded.copy(entry.bytes.data(), folded.size());
    }
  }
};

/// Nothing where a code point needs the long way.
std::optional<std::string> fold_by_table(std::string_view utf8) {
  static const Table table;
  std::string out;
  out.reserve(utf8.size());
  for (std::size_t at = 0; at < utf8.size();) {
    char32_t c = next_code_point(utf8, at);
    if (c < kTableEnd && table.entries[c].usable) {
      out.append(table.entries[c].bytes.data(), table.entries[c].size);
    } else if (is_apostrophe(c)) {
      out.push_back('\'');
    } else {
      return std::nullopt;
    }
  }
  return out;
}

}  // namespace

std::string fold(std::string_view utf8) {
  if (ascii_prefix(utf8) == utf8.size()) {
    std::string out(utf8);
    for (char& c : out) c = kAscii[static_cast<unsigned char>(c)];
    return out;
  }
  if (auto folded = fold_by_table(utf8)) return *std::move(folded);
  return fold_any(utf8);
}

}  // namespace claimdex::text
