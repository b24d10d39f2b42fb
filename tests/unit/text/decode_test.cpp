#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <fstream>
#include <iterator>

#include "claimdex/text/text.hpp"

using namespace claimdex;
using namespace std::string_literals;

namespace {

std::string file(const std::string& name) {
  std::ifstream in(CLAIMDEX_TEST_DATA "/" + name, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

/// Russian or Ukrainian text in a single-byte charset, by its rule for а..я; enough for the tests' words.
enum class Rule { Windows1251, Koi8, Iso5, Ibm866 };
std::string in(Rule rule, std::u32string_view text) {
  static constexpr std::u32string_view kKoi = U"юабцдефгхийклмнопярстужвьызшэщчъЮАБЦДЕФГХИЙКЛМНОПЯРСТУЖВЬЫЗШЭЩЧЪ";
  std::string out;
  for (char32_t c : text) {
    char32_t n = c - U'А';
    if (c < 0x80)
      out += static_cast<char>(c);
    else if (rule == Rule::Koi8)
      out += static_cast<char>(c == U'ё' ? 0xA3 : 0xC0 + kKoi.find(c));
    else if (rule == Rule::Windows1251)
      out += static_cast<char>(c == U'ё' ? 0xB8 : c == U'і' ? 0xB3 : c == U'ї' ? 0xBF : 0xC0 + n);
    else if (rule == Rule::Iso5)
      out += static_cast<char>(0xB0 + n);
    else
      out += static_cast<char>(n < 48 ? 0x80 + n : 0xE0 + n - 48);
  }
  return out;
}

}  // namespace

TEST_CASE("decode: certain charsets") {
  struct Case {
    std::string what, bytes, utf8, charset;
  };
  const Case cases[] = {
      {"ASCII", "plain", "plain", "utf-8"},
      {"UTF-8", "caf\u00e9", "caf\u00e9", "utf-8"},
      {"a BOM is no text", "\xEF\xBB\xBFx", "x", "utf-8"},
      {"UTF-16 by BOM", "\xFF\xFEH\0i\0"s, "Hi", "utf-16le"},
      {"UTF-16, the other order", "\xFE\xFF\0H\0i"s, "Hi", "utf-16be"},
      {"UTF-16 without BOM", "H\0e\0l\0l\0o\0"s, "Hello", "utf-16le"},
      {"UTF-16 without BOM, the other order", "\0H\0e\0l\0l\0o"s, "Hello", "utf-16be"},
      {"surrogate pairs", "\xFF\xFE\x3D\xD8\x00\xDE"s, "\U0001F600", "utf-16le"},
      {"Russian UTF-16 without BOM: the space shows", "\x14\x04\x30\x04\x20\x00\x34\x04"s, "Да д", "utf-16le"},
      {"nothing", "", "", "utf-8"},
  };
  for (const Case& c : cases) {
    CAPTURE(c.what);
    auto decoded = text::decode(c.bytes);
    REQUIRE(decoded);
    CHECK(decoded->utf8 == c.utf8);
    CHECK(decoded->charset == c.charset);
  }
}

TEST_CASE("decode: a declaration counts where the bytes don't contradict it") {
  CHECK(text::decode("caf\xE9", "iso-8859-1")->charset == "windows-1252");  // as browsers do
  CHECK(text::decode("\x93quoted\x94", "ISO-8859-1")->utf8 == "“quoted”");
  CHECK(text::decode("\xC4\xE0", "windows-1251")->utf8 == "Да");
  CHECK(text::decode("caf\u00e9", "windows-1252")->charset == "utf-8");
  CHECK(text::decode("caf\xE9 ole", "utf-8")->charset == "windows-1252");
  CHECK(text::decode("caf\xE9 ole", "no-such-charset")->charset == "windows-1252");
}

TEST_CASE("decode: short Cyrillic in every charset it comes in") {
  const std::u32string_view texts[] = {
      U"Привет",
      U"По словам мэра, погибли 12 человек",
      U"МЧС: ПОГИБЛИ ДВОЕ",
      U"В среду мобилизовали около 40000 резервистов, сказал министр обороны. Ещё двое ранены.",
      U"сказал он в Киеве",
  };
  for (std::u32string_view written : texts) {
    auto windows = text::decode(in(Rule::Windows1251, written)), koi = text::decode(in(Rule::Koi8, written));
    REQUIRE(windows);
    REQUIRE(koi);
    CAPTURE(windows->utf8);
    CHECK(windows->charset == "windows-1251");
    CHECK(koi->charset == "koi8-r");
    CHECK(koi->utf8 == windows->utf8);
    if (written.find(U'ё') != std::u32string_view::npos) continue;
    CHECK(text::decode(in(Rule::Iso5, written))->charset == "iso-8859-5");
    CHECK(text::decode(in(Rule::Ibm866, written))->charset == "ibm866");
  }
  CHECK(text::decode(in(Rule::Windows1251, U"Україні потрібні люди, кажуть її військові"))->charset == "windows-1251");
}

TEST_CASE("decode: other undeclared charsets") {
  struct Case {
    std::string bytes, charset, utf8;
  };
  const Case cases[] = {
      {"Die Zahl der Toten ist f\xFCr die Beh\xF6rden unklar, sagte ein Sprecher.", "windows-1252", ""},
      {"\x93We lost 12 men,\x94 he said \x97 it\x92s true.", "windows-1252", "“We lost 12 men,” he said — it’s true."},
      {"Un mort et deux bless\xE9s \xE0 N\xEEmes", "windows-1252", "Un mort et deux blessés à Nîmes"},
      {"caf\xE9", "windows-1252", "café"},
      {"costs \x80 5", "windows-1252", "costs € 5"},
  };
  for (const Case& c : cases) {
    auto decoded = text::decode(c.bytes);
    REQUIRE(decoded);
    CHECK(decoded->charset == c.charset);
    if (!c.utf8.empty()) CHECK(decoded->utf8 == c.utf8);
  }
}

TEST_CASE("decode: what is no text is refused, with its place") {
  struct Case {
    std::string what, bytes, message;
  };
  const Case cases[] = {
      {"NULs", "ab\0c\0\0def"s, "binary"},
      {"a picture's beginning", "\x89PNG\r\n\x1a\n\0\0\0\rIHDR"s, "binary"},
      {"control characters", "\x01\x02\x03\x04\xff\xfe\xfd", "binary"},
      {"UTF-8, cut", "Погибли \xD0", "byte 15"},
      {"UTF-8, cut behind a BOM",
       "\xEF\xBB\xBF"
       "caf\xC3",
       "byte 6"},
      {"UTF-8 with a hole", "Погибли двена\xFFдцать", "byte 25"},
      {"UTF-16 with half a character", "\xFF\xFEH", "UTF-16"},
      {"a surrogate alone", "\xFF\xFE\x3D\xD8"s, "UTF-16"},
  };
  for (const Case& c : cases) {
    CAPTURE(c.what);
    auto decoded = text::decode(c.bytes);
    REQUIRE_FALSE(decoded);
    CHECK(decoded.error().code == ErrorCode::BadInput);
    CHECK(decoded.error().message.find(c.message) != std::string::npos);
    CHECK_FALSE(decoded.error().hint.empty());
    CHECK_FALSE(decoded.error().message.ends_with('.'));
  }
}

TEST_CASE("decode: our test articles") {
  struct Case {
    std::string name, charset, holds;
  };
  const Case cases[] = {
      {"articles/troop-withdrawal.txt", "utf-16le", ""},
      {"articles/de-hochwasser-sarna.txt", "windows-1252", "für"},
      {"articles/ru-udar-port-gavel.txt", "windows-1251", "Порт"},
      {"articles/ru-otvod-voysk.txt", "koi8-r", "войск"},
      {"articles/uk-rodyny-viyskovykh.txt", "utf-8", "військ"},
      {"articles/de-einberufung.html", "windows-1252", "ü"},
      {"bad/wrong-charset.html", "windows-1251", "человек"},
  };
  for (const Case& c : cases) {
    CAPTURE(c.name);
    auto decoded = text::decode(file(c.name));
    REQUIRE(decoded);
    CHECK(decoded->charset == c.charset);
    CHECK(decoded->utf8.find(c.holds) != std::string::npos);
  }
  CHECK_FALSE(text::decode(file("bad/binary.bin")));
  CHECK(text::decode(file("bad/truncated-utf8.txt")).error().message.find("broken UTF-8 at byte") == 0);
}

TEST_CASE("decode: properties") {
  CHECK(rc::check("any bytes are valid text, or refused with a reason", [](const std::string& bytes) {
    for (auto declared : {std::optional<std::string_view>(), std::optional<std::string_view>("shift_jis")}) {
      auto decoded = text::decode(bytes, declared);
      if (decoded)
        RC_ASSERT(text::valid_utf8(decoded->utf8));
      else
        RC_ASSERT_FALSE(decoded.error().message.empty());
    }
  }));
}
