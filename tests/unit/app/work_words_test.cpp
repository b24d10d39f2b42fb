// Days, tags, names and texts as people type them.
#include <doctest/doctest.h>

#include "claimdex/app/desk.hpp"

using namespace claimdex;

TEST_CASE("a day is a date, or so many days or weeks from now") {
  struct Row {
    const char* typed;
    const char* day;  ///< "" = none
  };
  for (const Row& row : {Row{"2031-06-01", "2031-06-01"},
                         {"today", "2031-05-20"},
                         {"0d", "2031-05-20"},
                         {"7d", "2031-05-27"},
                         {"2w", "2031-06-03"},
                         {"2031-02-30", ""},
                         {"2031-06", ""},
                         {"d", ""},
                         {"-1d", ""},
                         {"7", ""},
                         {"7 d", ""},
                         {"99999d", ""},
                         {"99999999999d", ""},
                         {"", ""}}) {
    CAPTURE(row.typed);
    const auto day = app::read_day(row.typed, "2031-05-20T23:30:00Z");
    CHECK((day ? day->iso() : "") == row.day);
  }
}

TEST_CASE("a tag is one folded word") {
  struct Row {
    const char* typed;
    const char* tag;  ///< "" = refused
  };
  for (const Row& row : {Row{"Kherson", "kherson"},
                         {"front-line", "front-line"},
                         {"v1.2_b", "v1.2_b"},
                         {"Херсон", "херсон"},
                         {"Zürich", "zurich"},
                         {"two words", ""},
                         {"-x", ""},
                         {"x-", ""},
                         {"a--b", ""},
                         {"a:b", ""},
                         {"a\nb", ""},
                         {"\x1b[31m", ""},
                         {"\xff", ""},
                         {"", ""}}) {
    CAPTURE(row.typed);
    const auto tag = app::read_tag(row.typed);
    CHECK((tag ? *tag : "") == row.tag);
  }
  CHECK(app::read_tag(std::string(40, 'x')).has_value());
  CHECK_FALSE(app::read_tag(std::string(41, 'x')).has_value());
}

TEST_CASE("a name is one line, and isn't the word for nobody") {
  CHECK(app::read_name("  Ada   Berg ").value() == "Ada Berg");
  for (const char* typed : {"", " ", "none", "nobody", "a\x1b[31m", "a\x07", "\xc3"}) {
    CAPTURE(typed);
    CHECK_FALSE(app::read_name(typed).has_value());
  }
  CHECK_FALSE(app::read_name(std::string(101, 'x')).has_value());
}

TEST_CASE("a note may have lines and tabs, and is no book") {
  CHECK(app::Desk::check_words("note", "one\n\ttwo \u202e three").has_value());
  CHECK(app::Desk::check_words("note", std::string(100'000, 'x')).has_value());
  for (const std::string& words :
       {std::string(" \n\t"), std::string("a\0b", 3), std::string("\x1b[31m"), std::string("a\r"),
        std::string("\xc2\x9b"), std::string("\xff"), std::string(1'000'000, 'x')})
    CHECK_FALSE(app::Desk::check_words("note", words).has_value());
}
