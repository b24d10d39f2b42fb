#include "media_type.hpp"

#include <doctest/doctest.h>

using claimdex::app::is_media_type;
using claimdex::app::media_type_of;
using namespace std::string_view_literals;

TEST_CASE("media types: by the first bytes, by the ending only where these don't contradict it") {
  struct Row {
    std::string_view bytes, name;
    const char* type;  // null: not known
  };
  const Row rows[] = {
      {"%PDF-1.7\n", "report.txt", "application/pdf"},
      {"\x89PNG\r\n\x1a\n....", "photo", "image/png"},
      {"\xff\xd8\xff\xe0", "a.png", "image/jpeg"},
      {"RIFF....WEBPVP8 ", "a", "image/webp"},
      {"RIFF....AVI LIST", "a.avi", nullptr},
      {"NOTRIFF.WEBP", "a", nullptr},
      {"....ftypisom....", "a", "video/mp4"},
      {"....ftypqt  ....", "a", "video/quicktime"},
      {"PK\x03\x04....", "a.docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"},
      {"PK\x03\x04....", "a.jar", nullptr},
      {"\n  <!DOCTYPE html><title>x", "a", "text/html"},
      {"\xEF\xBB\xBF<HTML>", "a", "text/html"},
      {"plain words", "a.txt", "text/plain"},
      {"plain words", "A.TXT", "text/plain"},
      {"plain words", "a", nullptr},
      {"a,b\n1,2\n", "a.csv", "text/csv"},
      {"a\0b"sv, "a.txt", nullptr},
      {"\xff\xfe bad", "a.txt", nullptr},
      {"", "a.txt", nullptr},
  };
  for (const Row& row : rows) {
    CAPTURE(row.bytes);
    CAPTURE(row.name);
    CHECK(media_type_of(row.bytes, row.name) == (row.type ? std::optional<std::string>(row.type) : std::nullopt));
  }
}

TEST_CASE("media types as words") {
  for (const char* good : {"text/html", "image/svg+xml", "application/vnd.ms-excel"}) CHECK(is_media_type(good));
  for (const char* bad :
       {"", "text", "/html", "text/", "text/html/x", "text/ html", "Text/html", "text/html; charset=x"})
    CHECK_MESSAGE(!is_media_type(bad), bad);
}
