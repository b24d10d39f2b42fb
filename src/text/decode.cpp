// Bytes of unknown charset to UTF-8. The steps are in the order of how much can go wrong: a BOM is certain, valid UTF-8
// with multibyte characters is never anything else by accident, a declaration is often false, a guess is a guess. UTF-8
// that is cut or damaged must not reach the guess: any bytes at all are Windows-1252 somehow, and an article of "Ð¿Ñ€"
// in the record is worse than an error.
#include <fmt/format.h>
#include <unicode/ucnv.h>

#include <algorithm>
#include <vector>

#include "charset.hpp"
#include "claimdex/text/text.hpp"
#include "code_point.hpp"

namespace claimdex::text {
namespace {

constexpr std::string_view kHint = "save it as UTF-8 and try again";

struct LabelledCharset {
  std::string_view label;
  Charset charset;
};

// Labels as browsers read them (WHATWG Encoding), of charsets that news comes in.
constexpr Charset k1252{"windows-1252", "windows-1252"}, k1251{"windows-1251", "windows-1251"};
constexpr Charset k1254{"windows-1254", "windows-1254"}, kGb{"gb18030", "gb18030"}, kKr{"euc-kr", "windows-949"};
constexpr Charset kSjis{"shift_jis", "ibm-943_P15A-2003"}, kBig5{"big5", "Big5-HKSCS"};
constexpr LabelledCharset kCharsets[] = {
    {"windows-1252", k1252},
    {"cp1252", k1252},
    {"x-cp1252", k1252},
    {"iso-8859-1", k1252},
    {"iso8859-1", k1252},
    {"iso88591", k1252},
    {"iso_8859-1", k1252},
    {"latin1", k1252},
    {"latin-1", k1252},
    {"l1", k1252},
    {"ascii", k1252},
    {"us-ascii", k1252},
    {"cp819", k1252},
    {"windows-1251", k1251},
    {"cp1251", k1251},
    {"x-cp1251", k1251},
    {"win-1251", k1251},
    {"koi8-r", {"koi8-r", "koi8-r"}},
    {"koi8", {"koi8-r", "koi8-r"}},
    {"koi8_r", {"koi8-r", "koi8-r"}},
    {"koi8-u", {"koi8-u", "koi8-u"}},
    {"ibm866", {"ibm866", "ibm-866"}},
    {"cp866", {"ibm866", "ibm-866"}},
    {"iso-8859-5", {"iso-8859-5", "iso-8859-5"}},
    {"cyrillic", {"iso-8859-5", "iso-8859-5"}},
    {"windows-1250", {"windows-1250", "windows-1250"}},
    {"cp1250", {"windows-1250", "windows-1250"}},
    {"iso-8859-2", {"iso-8859-2", "iso-8859-2"}},
    {"latin2", {"iso-8859-2", "iso-8859-2"}},
    {"windows-1253", {"windows-1253", "windows-1253"}},
    {"iso-8859-7", {"iso-8859-7", "iso-8859-7"}},
    {"windows-1254", k1254},
    {"iso-8859-9", k1254},
    {"latin5", k1254},
    {"windows-1255", {"windows-1255", "windows-1255"}},
    {"iso-8859-8", {"iso-8859-8", "iso-8859-8"}},
    {"iso-8859-8-i", {"iso-8859-8", "iso-8859-8"}},
    {"windows-1256", {"windows-1256", "windows-1256"}},
    {"iso-8859-6", {"iso-8859-6", "iso-8859-6"}},
    {"windows-1257", {"windows-1257", "windows-1257"}},
    {"iso-8859-4", {"iso-8859-4", "iso-8859-4"}},
    {"iso-8859-13", {"iso-8859-13", "iso-8859-13"}},
    {"windows-1258", {"windows-1258", "windows-1258"}},
    {"iso-8859-15", {"iso-8859-15", "iso-8859-15"}},
    {"latin-9", {"iso-8859-15", "iso-8859-15"}},
    {"macintosh", {"macintosh", "macintosh"}},
    {"x-mac-roman", {"macintosh", "macintosh"}},
    {"gb2312", kGb},
    {"gbk", kGb},
    {"gb18030", kGb},
    {"x-gbk", kGb},
    {"big5", kBig5},
    {"big5-hkscs", kBig5},
    {"shift_jis", kSjis},
    {"shift-jis", kSjis},
    {"sjis", kSjis},
    {"windows-31j", kSjis},
    {"x-sjis", kSjis},
    {"euc-jp", {"euc-jp", "euc-jp"}},
    {"x-euc-jp", {"euc-jp", "euc-jp"}},
    {"euc-kr", kKr},
    {"ks_c_5601-1987", kKr},
    {"windows-949", kKr},
    {"cp949", kKr},
};

/// UTF-16 in the byte order given; nothing where a surrogate stands alone or a byte is left over.
std::optional<std::u16string> read_utf16(std::string_view bytes, bool big_endian) {
  if (bytes.size() % 2 != 0) return std::nullopt;
  std::u16string out(bytes.size() / 2, u'\0');
  for (std::size_t i = 0; i < out.size(); ++i) {
    unsigned first = byte_at(bytes, 2 * i), second = byte_at(bytes, 2 * i + 1);
    out[i] = static_cast<char16_t>(big_endian ? first << 8 | second : second << 8 | first);
  }
  for (std::size_t i = 0; i < out.size(); ++i) {
    if ((out[i] & 0xFC00) == 0xD800 && i + 1 < out.size() && (out[i + 1] & 0xFC00) == 0xDC00)
      ++i;
    else if ((out[i] & 0xF800) == 0xD800)
      return std::nullopt;
  }
  return out;
}

/// Does it look like what people write, rather than like a picture read two bytes at a time?
bool plausible_utf16(std::u16string_view text) {
  std::size_t odd = 0;
  text = text.substr(0, 8192);
  for (char16_t c : text) {
    if (c == 0 || (c < 0x20 && c != '\t' && c != '\n' && c != '\r')) return false;
    bool usual = c < 0x600 || (c >= 0x1E00 && c < 0x2200);
    odd += !usual;
  }
  return !text.empty() && odd * 10 <= text.size();
}

Result<Decoded> decode_utf16(std::string_view bytes, bool big_endian) {
  std::string name = big_endian ? "utf-16be" : "utf-16le";
  auto text = read_utf16(bytes, big_endian);
  if (!text) return fail(ErrorCode::BadInput, "broken UTF-16: cut short or damaged", std::string(kHint));
  if (text->find(u'\0') != std::u16string::npos)
    return fail(ErrorCode::BadInput, "binary: it holds NUL characters",
                "only text, Markdown, HTML and JSON Lines are read");
  return Decoded{utf8_from_utf16(*text), std::move(name)};
}

/// UTF-16 without a BOM shows by its NUL bytes: they stand in every other place, and only there.
std::optional<Decoded> utf16_by_nuls(std::string_view bytes) {
  std::size_t nuls[2] = {0, 0};
  for (std::size_t i = 0; i < std::min<std::size_t>(bytes.size(), 65536); ++i) nuls[i % 2] += bytes[i] == '\0';
  if ((nuls[0] == 0) == (nuls[1] == 0)) return std::nullopt;
  bool big_endian = nuls[0] > 0;
  auto text = read_utf16(bytes, big_endian);
  if (!text || !plausible_utf16(*text)) return std::nullopt;
  return Decoded{utf8_from_utf16(*text), big_endian ? "utf-16be" : "utf-16le"};
}

/// How near to UTF-8 bytes are that aren't.
struct Utf8Damage {
  std::size_t first = 0;      // offset of the first byte that doesn't fit
  std::size_t broken = 0;     // bytes that don't fit
  std::size_t multibyte = 0;  // well-formed sequences of two bytes and more
  bool only_cut = false;      // nothing is wrong but the end
};

Utf8Damage utf8_damage(std::string_view bytes) {
  Utf8Damage damage;
  damage.first = bytes.size();
  for (std::size_t at = 0; at < bytes.size();) {
    std::size_t length = sequence_length(bytes, at);
    if (length == 0) {
      damage.first = std::min(damage.first, at);
      ++damage.broken;
    }
    damage.multibyte += length > 1;
    at += std::max<std::size_t>(length, 1);
  }
  damage.only_cut = damage.broken > 0 && byte_at(bytes, damage.first) >= 0xC2 && bytes.size() - damage.first < 4 &&
                    std::all_of(bytes.begin() + static_cast<std::ptrdiff_t>(damage.first) + 1, bytes.end(),
                                [](char c) { return is_continuation(static_cast<unsigned char>(c)); });
  return damage;
}

bool is_damaged_utf8(const Utf8Damage& damage) {
  return damage.multibyte > 0 && (damage.only_cut || damage.broken * 4 <= damage.multibyte);
}

/// Text has no control characters to speak of; a picture or an archive is full of them.
bool mostly_controls(std::string_view bytes) {
  bytes = bytes.substr(0, 65536);
  auto odd = std::count_if(bytes.begin(), bytes.end(), [](char c) {
    auto b = static_cast<unsigned char>(c);
    return (b < 0x20 && b != '\t' && b != '\n' && b != '\r' && b != '\f') || b == 0x7F;
  });
  return static_cast<std::size_t>(odd) * 20 > bytes.size();
}

tl::unexpected<Error> binary() {
  return fail(ErrorCode::BadInput, "binary, not text", "only text, Markdown, HTML and JSON Lines are read");
}

tl::unexpected<Error> broken_utf8(std::size_t offset) {
  return fail(ErrorCode::BadInput, fmt::format("broken UTF-8 at byte {}", offset),
              "the file may be cut short; get a whole copy, or save it as UTF-8");
}

std::string lower(std::string_view label) {
  std::string out(label);
  for (char& c : out)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + 32);
  while (!out.empty() && (out.back() == ' ' || out.back() == '"' || out.back() == '\'')) out.pop_back();
  return out.substr(std::min(out.find_first_not_of(" \"'"), out.size()));
}

/// Steps after UTF-8 was ruled out.
Result<Decoded> decode_legacy(std::string_view bytes, std::optional<std::string_view> declared) {
  Utf8Damage damage = utf8_damage(bytes);
  if (is_damaged_utf8(damage)) return broken_utf8(damage.first);
  if (mostly_controls(bytes)) return binary();
  if (declared) {
    if (auto charset = charset_of(*declared))
      if (auto text = convert(bytes, *charset)) return Decoded{*std::move(text), std::string(charset->name)};
  }
  if (auto charset = guess_charset(bytes))
    if (auto text = convert(bytes, *charset)) return Decoded{*std::move(text), std::string(charset->name)};
  return fail(ErrorCode::BadInput,
              fmt::format("unknown encoding: not UTF-8 from byte {} on, and no other charset fits", damage.first),
              std::string(kHint));
}

}  // namespace

std::optional<Charset> charset_of(std::string_view label) {
  std::string wanted = lower(label);
  for (const LabelledCharset& entry : kCharsets)
    if (entry.label == wanted) return entry.charset;
  return std::nullopt;
}

std::string utf8_from_utf16(std::u16string_view text) {
  std::string out;
  out.reserve(text.size() + text.size() / 2);
  for (std::size_t i = 0; i < text.size(); ++i) {
    char32_t c = text[i];
    if ((c & 0xFC00) == 0xD800 && i + 1 < text.size()) c = 0x10000 + ((c & 0x3FF) << 10) + (text[++i] & 0x3FFu);
    append_code_point(out, c);
  }
  return out;
}

std::optional<std::string> convert(std::string_view bytes, const Charset& charset) {
  UErrorCode status = U_ZERO_ERROR;
  UConverter* converter = ucnv_open(std::string(charset.converter).c_str(), &status);
  if (U_FAILURE(status)) return std::nullopt;
  ucnv_setToUCallBack(converter, UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
  std::u16string out(bytes.size() + 1, u'\0');  // no charset of ours makes two units of one byte
  std::int32_t length = ucnv_toUChars(converter, out.data(), static_cast<std::int32_t>(out.size()), bytes.data(),
                                      static_cast<std::int32_t>(bytes.size()), &status);
  ucnv_close(converter);
  if (U_FAILURE(status)) return std::nullopt;
  return utf8_from_utf16(std::u16string_view(out).substr(0, static_cast<std::size_t>(length)));
}

Result<Decoded> decode(std::string_view bytes, std::optional<std::string_view> declared) {
  if (bytes.size() > (std::size_t{1} << 30))
    return fail(ErrorCode::BadInput, "too large: more than 1 GiB in one document", "split it");
  if (bytes.starts_with("\xEF\xBB\xBF")) {
    std::string_view rest = bytes.substr(3);
    if (!valid_utf8(rest)) return broken_utf8(utf8_damage(rest).first + 3);
    if (rest.find('\0') != std::string_view::npos) return binary();
    return Decoded{std::string(rest), "utf-8"};
  }
  if (bytes.starts_with("\xFF\xFE")) return decode_utf16(bytes.substr(2), false);
  if (bytes.starts_with("\xFE\xFF")) return decode_utf16(bytes.substr(2), true);
  if (bytes.find('\0') != std::string_view::npos) {
    if (auto text = utf16_by_nuls(bytes)) return *std::move(text);
    return binary();
  }
  if (!valid_utf8(bytes)) return decode_legacy(bytes, declared);
  if (mostly_controls(bytes)) return binary();
  return Decoded{std::string(bytes), "utf-8"};
}

}  // namespace claimdex::text
