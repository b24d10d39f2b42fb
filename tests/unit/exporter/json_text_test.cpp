#include <doctest/doctest.h>
#include <rapidcheck.h>
#include <rapidjson/document.h>

#include <algorithm>
#include <cmath>

#include "claimdex/text/text.hpp"
#include "sample.hpp"

/// Texts and numbers inside JSON, seen through the message of an error and the value of a figure.
using namespace claimdex;
using namespace claimdex::exporter;

namespace {

std::string json_of(const std::string& text) {
  std::string out;
  error_json(out, {"", "", std::nullopt, "", text});
  return out;
}

std::string written(const std::string& text) {
  const std::string json = json_of(text);
  const std::string key = "\"message\":\"";
  const std::size_t at = json.find(key) + key.size();
  return json.substr(at, json.size() - at - 2);
}

std::optional<std::string> read_back(const std::string& json) {
  rapidjson::Document doc;
  doc.Parse<rapidjson::kParseValidateEncodingFlag>(json.data(), json.size());
  if (doc.HasParseError()) return std::nullopt;
  return std::string(doc["message"].GetString(), doc["message"].GetStringLength());
}

std::string utf8(char32_t c) {
  const auto byte = [](char32_t b) { return static_cast<char>(static_cast<unsigned char>(b)); };
  if (c < 0x80) return {byte(c)};
  if (c < 0x800) return {byte(0xC0 | (c >> 6)), byte(0x80 | (c & 0x3F))};
  if (c < 0x10000) return {byte(0xE0 | (c >> 12)), byte(0x80 | ((c >> 6) & 0x3F)), byte(0x80 | (c & 0x3F))};
  return {byte(0xF0 | (c >> 18)), byte(0x80 | ((c >> 12) & 0x3F)), byte(0x80 | ((c >> 6) & 0x3F)),
          byte(0x80 | (c & 0x3F))};
}

TEST_CASE("what is escaped, and how") {
  const std::pair<std::string, std::string> rows[] = {
      {"plain", "plain"},
      {"say \"no\"", R"(say \"no\")"},
      {"a\\b", R"(a\\b)"},
      {"a/b", "a/b"},
      {"one\ntwo\tthree\r", R"(one\ntwo\tthree\r)"},
      {std::string("\0\x01\x1b[31m", 7), R"(\u0000\u0001\u001b[31m)"},
      {"\x7f", R"(\u007f)"},
      {"\u0080\u009f", R"(\u0080\u009f)"},
      {"\u2028\u2029", R"(\u2028\u2029)"},
      {"\u061c\u200e\u200f", R"(\u061c\u200e\u200f)"},
      {"\u202a\u202b\u202c\u202d\u202e", R"(\u202a\u202b\u202c\u202d\u202e)"},
      {"\u2066\u2067\u2068\u2069", R"(\u2066\u2067\u2068\u2069)"},
      {"резервистов “300” é \U0001F600 أكثر", "резервистов “300” é \U0001F600 أكثر"},
      {"\u00a0", "\u00a0"},
      {"cut \xD0", "cut \uFFFD"},
      {"cut \xE2\x80", "cut \uFFFD\uFFFD"},
      {"\xC0\xAF\xED\xA0\x80 \xF5", "\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD \uFFFD"},
  };
  for (const auto& [text, expected] : rows) CHECK(written(text) == expected);
}

TEST_CASE("every code point comes back, on one line without control characters") {
  std::string all;
  for (char32_t c = 0; c <= 0x10FFFF; ++c)
    if (c < 0xD800 || c > 0xDFFF) all += utf8(c);
  const std::string json = json_of(all);
  CHECK(read_back(json) == all);
  const auto control = [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; };
  CHECK(std::none_of(json.begin(), json.end(), control));
}

TEST_CASE("any bytes give valid JSON; valid UTF-8 comes back") {
  CHECK(rc::check("", [](const std::string& bytes) {
    const auto back = read_back(json_of(bytes));
    RC_ASSERT(back.has_value());
    RC_ASSERT(text::valid_utf8(*back));
    if (text::valid_utf8(bytes)) RC_ASSERT(*back == bytes);
  }));
}

TEST_CASE("lengths around the buffer's") {
  for (std::size_t n = 4000; n < 4200; ++n) {
    std::string text(n, 'x');
    text += "\"é\n";
    REQUIRE(read_back(json_of(text)) == text);
  }
}

std::string number(double value) {
  Annotation a;
  Quantity q;
  q.value = value;
  a.quantities.push_back(q);
  std::string json;
  annotation_json(json, {}, a);
  const std::string key = "\"value\":";
  const std::size_t at = json.find(key) + key.size();
  return json.substr(at, json.find(',', at) - at);
}

TEST_CASE("numbers") {
  const std::pair<double, const char*> rows[] = {
      {0, "0"},
      {-0.0, "0"},
      {12, "12"},
      {-7, "-7"},
      {300000, "300000"},
      {9007199254740992.0, "9007199254740992"},
      {0.5, "0.5"},
      {0.05, "0.05"},
      {0.1, "0.1"},
      {0.83, "0.83"},
      {0.99, "0.99"},
      {0.995, "0.995"},
      {0.001, "0.001"},
      {3.25, "3.25"},
      {-0.5, "-0.5"},
      {1e22, "1e+22"},
      {0.1 + 0.2, "0.30000000000000004"},
      {NAN, "null"},
      {INFINITY, "null"},
  };
  for (const auto& [value, expected] : rows) CHECK(number(value) == expected);
}

TEST_CASE("every finite number comes back") {
  CHECK(rc::check("", [](double value) {
    if (!std::isfinite(value)) return;
    RC_ASSERT(std::strtod(number(value).c_str(), nullptr) == value);
  }));
  for (int i = 0; i <= 1000; ++i) REQUIRE(std::strtod(number(i / 1000.0).c_str(), nullptr) == i / 1000.0);
}

}  // namespace
