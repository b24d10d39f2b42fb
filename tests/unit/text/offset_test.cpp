#include <doctest/doctest.h>
#include <rapidcheck.h>

#include "claimdex/text/text.hpp"
#include "random_text.hpp"

using namespace claimdex;

TEST_CASE("valid_utf8") {
  for (std::string_view good : {"", "abcdefghij", "é", "漢字", "👩", "\U0010FFFF", "abcdefgh\u00e9ijklmnop"})
    CHECK(text::valid_utf8(good));
  for (std::string_view bad : {"\x80", "\xC0\x80", "\xC3", "\xE0\x80\x80", "\xED\xA0\x80", "\xF4\x90\x80\x80",
                               "\xF5\x80\x80\x80", "\xE2\x82", "abcdefgh\xFFijklmnop"})
    CHECK_FALSE(text::valid_utf8(bad));
}

TEST_CASE("count_code_points and slice count code points, not bytes") {
  std::string_view s = "Погибли 12 человек, “said” 漢 👩 end";
  CHECK(text::count_code_points(s) == 34);
  CHECK(text::slice(s, {0, 7}) == "Погибли");
  CHECK(text::slice(s, {8, 10}) == "12");
  CHECK(text::slice(s, {27, 28}) == "漢");
  CHECK(text::slice(s, {31, 34}) == "end");
  CHECK(text::slice(s, {34, 34}) == "");
  CHECK(text::slice(s, {31, 99}) == "end");
  CHECK(text::slice(s, {50, 99}) == "");
}

TEST_CASE("OffsetMap: bytes to code points and back") {
  std::string s(100, 'x');
  s += "é";
  s += std::string(100, 'y');
  text::OffsetMap map(s);
  CHECK(map.to_code_point(0) == 0);
  CHECK(map.to_code_point(100) == 100);
  CHECK(map.to_code_point(102) == 101);
  CHECK(map.to_code_point(202) == 201);
  CHECK(map.to_byte(101) == 102);
  CHECK(map.to_byte(201) == 202);
  CHECK(map.to_span({100, 102}) == Span{100, 101});
  CHECK(map.to_bytes({100, 101}) == ByteSpan{100, 102});
  CHECK(text::OffsetMap("").to_byte(0) == 0);
}

TEST_CASE("OffsetMap: properties") {
  CHECK(rc::check("round trip, and slice agrees", [] {
    std::string s = *random_valid_text();
    while (s.size() < 200 && !s.empty()) s += s;
    text::OffsetMap map(s);
    auto count = static_cast<std::uint32_t>(text::count_code_points(s));
    for (std::uint32_t n = 0; n <= count; ++n) {
      RC_ASSERT(map.to_code_point(map.to_byte(n)) == n);
      RC_ASSERT(text::slice(s, {0, n}).size() == map.to_byte(n));
      RC_ASSERT(text::slice(s, {n, count}) == std::string_view(s).substr(map.to_byte(n)));
    }
    RC_ASSERT(map.to_byte(count) == s.size());
  }));
}
