// Which charset is it? For bytes that are neither UTF-8 nor UTF-16.
//
// ICU's detector needs a few hundred letters and mistakes short Russian for Greek, Turkish or Korean. But Cyrillic is
// easy to know by itself: its words consist of high bytes alone, small letters aren't followed by capitals (which tells
// KOI8-R, whose cases stand the other way round, from Windows-1251), о, е, а, ст, но are frequent and ъ and Ђ are not.
// So each Cyrillic charset is tried and scored by these, and the best one taken if it reads like language at all.
// Western text is known by high bytes standing alone among ASCII letters or being typographic punctuation; between the
// Latin charsets, and for everything else, ICU's detector is asked.
#include <unicode/uchar.h>
#include <unicode/ucsdet.h>

#include <algorithm>
#include <cmath>
#include <memory>

#include "charset.hpp"
#include "code_point.hpp"

namespace claimdex::text {
namespace {

constexpr std::size_t kSample = 32 * 1024;
constexpr double kSurely = 3.5,
                 kPerhaps = 2.7;  // Cyrillic text has 3.5 to 4.3, Greek and Hebrew read as Cyrillic 2.7 to 3.4

bool is_cyrillic(char32_t c) { return c >= 0x400 && c < 0x530; }
bool is_ascii_letter(char32_t c) { return (c | 0x20) >= 'a' && (c | 0x20) <= 'z'; }
bool is_upper(char32_t c) { return c >= 0x400 && c < 0x430; }
char32_t lower(char32_t c) { return c < 0x410 ? c + 0x50 : c < 0x430 ? c + 0x20 : c; }

/// Logarithm of how often a letter stands among a thousand, in Russian and Ukrainian news.
double letter_weight(char32_t c) {
  static constexpr std::array<double, 32> kPerMille{80, 16, 45, 17, 30, 85, 9, 16, 74, 12, 35,  44, 32, 67, 109, 28,
                                                    47, 55, 63, 26, 3,  10, 5, 14, 7,  4,  0.4, 19, 17, 3,  6,   20};
  c = lower(c);
  if (c >= 0x430 && c < 0x450) return std::log(kPerMille[c - 0x430]);
  if (c == U'і') return std::log(50.0);
  if (c == U'ї' || c == U'є') return std::log(6.0);
  return c == U'ё' ? 0.7 : -1;
}

/// Pairs that stand in one of three Russian or Ukrainian words; in the wrong charset nearly never.
bool is_frequent_pair(char32_t a, char32_t b) {
  static constexpr std::u32string_view kPairs =
      U"ст но то на ен ов ни ра во ко ал ли по ре ро ер пр ос го ет не та ка ан ло ва ол ог от ом ор ти те ль ел ть ит "
      U"ны ла "
      U"ин ри од ем ми ил об ие ог иб че ве за ки ві ів ня ми ся до ую ть";
  for (std::size_t i = 0; i + 1 < kPairs.size(); i += 3)
    if (kPairs[i] == a && kPairs[i + 1] == b) return true;
  return false;
}

/// What a character that is no letter says about the charset.
double symbol_weight(char32_t c) {
  static constexpr std::u32string_view kUsual = U"«»–—„“”‘’…№•§\u00A0";
  if (kUsual.find(c) != std::u32string_view::npos) return 2;
  auto type = u_charType(static_cast<UChar32>(c));
  if (type == U_CONTROL_CHAR || type == U_UNASSIGNED) return -10;
  return c >= 0x2500 && c < 0x2600 ? -6 : -3;  // box drawing: capitals of another charset
}

double cyrillic_score(std::string_view utf8) {
  double sum = 0;
  std::size_t high = 0, letters = 0;
  char32_t before = ' ';
  for (std::size_t at = 0; at < utf8.size();) {
    char32_t c = next_code_point(utf8, at);
    if (is_cyrillic(c)) {
      sum += letter_weight(c);
      if (is_cyrillic(before) && is_upper(c)) sum -= is_upper(before) ? 0.3 : 6;
      if (is_cyrillic(before) && is_frequent_pair(lower(before), lower(c))) sum += 0.8;
      ++letters;
    } else if (c >= 0x80) {
      sum += symbol_weight(c);
    }
    high += c >= 0x80;
    if ((is_cyrillic(c) && is_ascii_letter(before)) || (is_cyrillic(before) && is_ascii_letter(c))) sum -= 4;
    before = c;
  }
  return letters * 2 < high || letters < 2 ? -10 : sum / static_cast<double>(high);
}

struct Guess {
  std::optional<Charset> charset;
  double score = 0;
};

Guess guess_cyrillic(std::string_view sample) {
  Guess best{std::nullopt, kPerhaps};
  for (std::string_view name : {"windows-1251", "koi8-r", "koi8-u", "iso-8859-5", "ibm866"}) {
    auto charset = charset_of(name);
    auto text = convert(sample, *charset);
    if (!text) continue;
    if (double score = cyrillic_score(*text); score > best.score) best = {charset, score};
  }
  return best;
}

/// Letters with accents among ASCII ones, quotes and dashes: as Western text has them.
bool reads_as_western(std::string_view sample) {
  auto text = convert(sample, *charset_of("windows-1252"));
  if (!text) return false;
  std::size_t high = 0, good = 0, controls = 0;
  char32_t before = ' ';
  for (std::size_t at = 0; at < text->size();) {
    char32_t c = next_code_point(*text, at);
    std::size_t ahead = at;
    char32_t after = at < text->size() ? next_code_point(*text, ahead) : U' ';
    if (c >= 0x80) {
      ++high;
      bool letter = u_isalpha(static_cast<UChar32>(c)) != 0;
      good +=
          letter ? before < 0x80 && after < 0x80 : !(is_ascii_letter(before) && is_ascii_letter(after)) || c == 0x2019;
      controls += c < 0xA0;
    }
    before = c;
  }
  return controls == 0 && high > 0 && good * 10 >= high * 8;
}

struct DetectorCloser {
  void operator()(UCharsetDetector* d) const { ucsdet_close(d); }
};

/// ICU's answers that we know, best first. `accept` decides by name and confidence.
template <typename Accept>
std::optional<Charset> ask_icu(std::string_view sample, Accept accept) {
  UErrorCode status = U_ZERO_ERROR;
  std::unique_ptr<UCharsetDetector, DetectorCloser> detector(ucsdet_open(&status));
  if (U_FAILURE(status)) return std::nullopt;
  ucsdet_setText(detector.get(), sample.data(), static_cast<std::int32_t>(sample.size()), &status);
  ucsdet_enableInputFilter(detector.get(), 1);
  std::int32_t count = 0;
  const UCharsetMatch** matches = ucsdet_detectAll(detector.get(), &count, &status);
  if (U_FAILURE(status)) return std::nullopt;
  for (std::int32_t i = 0; i < count; ++i) {
    const char* name = ucsdet_getName(matches[i], &status);
    auto charset = U_SUCCESS(status) ? charset_of(name) : std::nullopt;
    if (charset && accept(*charset, ucsdet_getConfidence(matches[i], &status))) return charset;
  }
  return std::nullopt;
}

bool is_latin(std::string_view name) {
  return name == "windows-1252" || name == "windows-1250" || name == "iso-8859-2" || name == "windows-1254";
}

bool is_right_to_left_or_greek(std::string_view name) {
  return name == "iso-8859-7" || name == "windows-1253" || name == "iso-8859-8" || name == "windows-1255" ||
         name == "iso-8859-6" || name == "windows-1256";
}

}  // namespace

std::optional<Charset> guess_charset(std::string_view bytes) {
  // What tells charsets apart are the high bytes, which may begin far behind a page's styles and scripts.
  std::size_t first = ascii_prefix(bytes);
  std::size_t from = first - std::min<std::size_t>(first, 256);
  std::string_view sample = bytes.substr(from, kSample);
  if (Guess cyrillic = guess_cyrillic(sample); cyrillic.charset) {
    if (cyrillic.score >= kSurely) return cyrillic.charset;
    auto other = ask_icu(
        sample, [](const Charset& c, int confidence) { return confidence >= 30 && is_right_to_left_or_greek(c.name); });
    return other ? other : cyrillic.charset;
  }
  if (reads_as_western(sample)) {
    auto western = charset_of("windows-1252");
    auto as_western = convert(sample, *western);
    auto latin = ask_icu(sample, [&](const Charset& c, int confidence) {
      return is_latin(c.name) && confidence >= 30 && (c.name == western->name || convert(sample, c) != as_western);
    });
    return latin ? latin : western;
  }
  return ask_icu(sample, [&](const Charset& c, int confidence) {
    return confidence >= (is_latin(c.name) ? 25 : 10) && convert(bytes, c).has_value();
  });
}

}  // namespace claimdex::text
