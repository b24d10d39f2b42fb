#include "line_editor.hpp"

#include <doctest/doctest.h>

#include "pressing.hpp"

using namespace claimdex::cli::review;

TEST_CASE("line editor: keys, and the line with the cursor as |") {
  struct Case {
    std::string_view what, keys, line;
  };
  const Case cases[] = {
      {"typed", "the mine counts 11", "the mine counts 11|"},
      {"in the middle", "ac<Left>b", "ab|c"},
      {"both ends", "b<Home>a<End>c", "abc|"},
      {"beyond the ends", "a<Right><Right><Left><Left><Left>b", "b|a"},
      {"backspace", "ab<BS>", "a|"},
      {"backspace at the beginning", "ab<Home><BS>", "|ab"},
      {"delete", "abc<Home><Del>", "|bc"},
      {"a letter with its mark is one", "xe\u0301<BS>", "x|"},
      {"so is a family", "x👩\u200D👧<BS>", "x|"},
      {"wide, right to left", "漢שלום<Left><BS>", "漢של|ם"},
      {"a word", "ask the ministry<^W>", "ask the |"},
      {"two words", "ask the ministry<^W><^W>", "ask |"},
      {"to the beginning, to the end", "ab cd<Left><Left><^U>x<^K>", "x|"},
      {"unknown control characters", "a<^X>b", "ab|"},
      {"pasted newlines and tabs are spaces", "a<Paste>b<Enter>c<Tab>d</Paste>e", "ab c de|"},
      {"pasted escapes are text without their escape", "<Paste>\x1b[31mred</Paste>", "[31mred|"},
      {"other control characters go", "a\x01\x7f\u0085z", "az|"},
  };
  for (const Case& c : cases) {
    CAPTURE(c.what);
    LineEditor editor;
    for (const Key& key : keys(c.keys)) editor.press(key);
    std::string line = editor.text();
    line.insert(editor.cursor(), "|");
    CHECK(line == c.line);
  }
}

TEST_CASE("line editor: keys that aren't its own") {
  LineEditor editor("abc");
  for (const Key& key : keys("<Enter><Esc><Up><Down><Tab><PgUp>")) CHECK_FALSE(editor.press(key));
  CHECK(editor.text() == "abc");
}

TEST_CASE("line editor: in a narrow window the cursor is always in sight") {
  struct Case {
    std::string_view what, keys;
    int columns;
    std::string_view shown;
    int cursor;
  };
  const Case cases[] = {
      {"fits", "abc", 10, "abc", 3},
      {"the end of a long line", "abcdefghij", 5, "ghij", 4},
      {"its beginning", "abcdefghij<Home>", 5, "abcde", 0},
      {"its middle", "abcdefghij<Left><Left><Left>", 5, "defgh", 4},
      {"wide characters aren't halved", "漢字漢字", 4, "字", 2},
      {"what would turn the line around is visible", "a\u202Eb", 10, "a\uFFFDb", 3},
  };
  for (const Case& c : cases) {
    CAPTURE(c.what);
    LineEditor editor;
    for (const Key& key : keys(c.keys)) editor.press(key);
    const LineEditor::Shown shown = editor.shown(c.columns);
    CHECK(shown.text == c.shown);
    CHECK(shown.cursor == c.cursor);
  }
}
