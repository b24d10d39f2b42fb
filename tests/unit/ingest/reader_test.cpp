#include <doctest/doctest.h>
#include <sys/stat.h>

#include "support.hpp"

using namespace claimdex;
using ingest::Item;
using ingest::reads_as;

namespace {

std::string message(const Item& item) { return item.article ? "(read)" : item.article.error().message; }
const std::string kData = CLAIMDEX_TEST_DATA;

}  // namespace

TEST_CASE("a text's first line, alone, is its title") {
  struct Case {
    std::string what, bytes, title, text;
  };
  const Case cases[] = {
      {"title and body", "Nine dead\n\nThe toll rose.\n", "Nine dead", "Nine dead\n\nThe toll rose."},
      {"blank lines before and more behind", "\r\n\r\nNine dead\r\n \r\n\r\nThe toll rose.", "Nine dead",
       "Nine dead\n\nThe toll rose."},
      {"a paragraph of two lines is no title", "Nine people\ndied.\n\nMore.", "", "Nine people\ndied.\n\nMore."},
      {"nor is the only line", "Nine people died.", "", "Nine people died."},
      {"nor is a long one", std::string(201, 'x') + "\n\nBody", "", std::string(201, 'x') + "\n\nBody"},
      {"length is counted in characters", "Ж" + std::string(199, 'x') + "\n\nBody", "Ж" + std::string(199, 'x'),
       "Ж" + std::string(199, 'x') + "\n\nBody"},
  };
  for (const Case& c : cases) {
    CAPTURE(c.what);
    Item item = read_named("a.txt", c.bytes);
    REQUIRE(item.article);
    CHECK(item.article->details.title.value_or("") == c.title);
    CHECK(item.article->text == c.text);
    CHECK(item.bytes == c.bytes);
    CHECK(item.article->sha256 == ingest::sha256_hex(c.bytes));
  }
}

TEST_CASE("sha256_hex") {
  CHECK(ingest::sha256_hex("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  CHECK(ingest::sha256_hex("") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
}

TEST_CASE("make_article: title, blank line, body, and no title twice") {
  auto text = [](std::optional<std::string> title, std::string_view body) {
    ArticleDetails details;
    details.title = std::move(title);
    return ingest::make_article("x", details, body, "", {})->text;
  };
  CHECK(text("Nine  dead ", "The toll\u00a0rose.") == "Nine dead\n\nThe toll rose.");
  CHECK(text("Nine dead", "Nine dead\n\nThe toll rose.") == "Nine dead\n\nThe toll rose.");
  CHECK(text("Nine dead", "Nine dead, police say.") == "Nine dead\n\nNine dead, police say.");
  CHECK(text(std::nullopt, "Body") == "Body");
  CHECK(text(" ", "Body") == "Body");
}

TEST_CASE("make_article: details") {
  ArticleDetails details;
  details.lang = "en-GB";
  details.author = " A.\nWriter ";
  ingest::Options options;
  options.supplied = {"2031-03-10", "Courier", "de", "https://courier.example/1"};
  options.detect = [](std::string_view) { return std::optional<std::string>("fr"); };
  auto article = ingest::make_article("x", details, "Body", "", options);
  REQUIRE(article);
  CHECK(article->details.lang == "en");
  CHECK(article->details.author == "A. Writer");
  CHECK(article->details.published == "2031-03-10");
  CHECK(article->details.source == "Courier");
  CHECK(article->details.url == "https://courier.example/1");

  SUBCASE("the command line's language comes before the detector's") {
    CHECK(ingest::make_article("x", {}, "Body", "", options)->details.lang == "de");
    options.supplied.lang.reset();
    CHECK(ingest::make_article("x", {}, "Body", "", options)->details.lang == "fr");
  }
  SUBCASE("an impossible date is refused") {
    details.published = "2031-02-30";
    auto refused = ingest::make_article("x", details, "Body", "", {});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().message.find("2031-02-30") != std::string::npos);
  }
}

TEST_CASE("formats by ending, or by how they begin") {
  CHECK(read_one("{\"text\":\"Nine died.\"}").article->text == "Nine died.");
  CHECK(read_one(" \n<p>Nine died.</p>").article->text == "Nine died.");
  CHECK(read_one("\xEF\xBB\xBF<html><p>Nine died.").article->text == "Nine died.");
  CHECK(read_one("Nine died.").article->text == "Nine died.");
  CHECK(read_named("page", "<p>Nine died.</p>").article->text == "Nine died.");
  CHECK(read_named("page.TXT", "<p>Nine died.</p>").article->text == "<p>Nine died.</p>");
  CHECK(read_named("lines.data", "{\"text\":\"Nine died.\"}\n").line == 1);
  CHECK(read_one("Nine died.").id == "-");
}

TEST_CASE("what can't be read is said, in plain words with a hint") {
  Folder folder;
  const std::string pipe = (folder / "pipe.txt").string(), broken = (folder / "gone.txt").string();
  REQUIRE(mkfifo(pipe.c_str(), 0600) == 0);
  std::filesystem::create_symlink("nowhere", broken);
  struct Case {
    std::string path, message;
    ErrorCode code;
  };
  const Case cases[] = {
      {folder.file("empty.txt", ""), "empty", ErrorCode::BadInput},
      {folder.file("blank.txt", " \n\t\n"), "empty", ErrorCode::BadInput},
      {folder.file("bom.md", "\xEF\xBB\xBF"), "empty", ErrorCode::BadInput},
      {folder.file("empty.jsonl", "\n\n"), "empty", ErrorCode::BadInput},
      {folder.file("nul.txt", std::string("a\0b\0\0c", 6)), "binary", ErrorCode::BadInput},
      {folder.file("cut.txt", "Погибли \xD0"), "byte 15", ErrorCode::BadInput},
      {folder.file("large.txt", std::string(2000, 'x')), "too large", ErrorCode::BadInput},
      {folder.file("script.html", "<script>x</script>"), "no text in it", ErrorCode::BadInput},
      {folder.file("rule.md", "---\n"), "no text in it", ErrorCode::BadInput},
      {pipe, "not a regular file", ErrorCode::BadInput},
      {broken, "no such file", ErrorCode::NotFound},
      {(folder / "missing.txt").string(), "no such file", ErrorCode::NotFound},
      {folder.file("pictures/a.png", "x").substr(0, folder.str().size() + 9), "no articles", ErrorCode::BadInput},
  };
  ingest::Options options;
  options.max_bytes = 1000;
  for (const Case& c : cases) {
    CAPTURE(c.path);
    Item item = std::move(read_all({c.path}, options).at(0));
    REQUIRE_FALSE(item.article);
    CHECK(item.input == c.path);
    CHECK(item.id == c.path);
    CHECK(item.bytes.empty());
    CHECK(message(item).find(c.message) != std::string::npos);
    CHECK(item.article.error().code == c.code);
    CHECK_FALSE(item.article.error().hint.empty());
    CHECK_FALSE(message(item).ends_with('.'));
  }
}

TEST_CASE("folders: sorted by bytes, hidden and foreign files left out, links to folders not followed") {
  Folder folder;
  folder.file("b.txt", "b");
  folder.file("a/z.md", "z");
  folder.file("a.txt", "a");
  folder.file("B.HTML", "<p>B</p>");
  folder.file("notes.pdf", "no");
  folder.file(".hidden/x.txt", "no");
  folder.file(".x.txt", "no");
  std::filesystem::create_directory_symlink(folder.str(), folder / "loop");
  std::string order;
  for (const Item& item : read_all({folder.str()})) {
    REQUIRE(item.article);
    order += item.input.substr(folder.str().size() + 1) + " ";
  }
  CHECK(order == "B.HTML a.txt a/z.md b.txt ");
  CHECK(ingest::count_inputs({folder.str(), "-", "/no/such/file"}) == 6);
}

TEST_CASE("one bad document never stops the others; the taker can") {
  Folder folder;
  std::vector<std::string> inputs{folder.file("1.txt", "one"), "/no/such/file", folder.file("3.txt", "three")};
  auto items = read_all(inputs);
  REQUIRE(items.size() == 3);
  CHECK(items[0].article);
  CHECK_FALSE(items[1].article);
  CHECK(items[2].article);

  int taken = 0;
  ingest::read(
      inputs, {}, [] { return std::string(); }, [&](Item&&) { return ++taken < 2; });
  CHECK(taken == 2);
}

TEST_CASE("our articles: every one is read") {
  auto items = read_all({kData + "/articles"});
  CHECK(items.size() == 20);
  for (const Item& item : items) {
    CAPTURE(item.input);
    REQUIRE(item.article);
    REQUIRE(item.article->details.title);
    CHECK(item.article->text.starts_with(*item.article->details.title + "\n\n"));
    CHECK(item.article->text.size() > 500);
    bool tells = item.line || item.input.ends_with(".html");
    CHECK(item.article->details.published.has_value() == tells);
    CHECK(item.article->details.url.has_value() == tells);
    CHECK(item.article->details.source.has_value() == tells);
  }
}

TEST_CASE("what was read can be read again from its bytes, and gives the same text") {
  for (const Item& item : read_all({kData + "/articles"})) {
    CAPTURE(item.id);
    CHECK(reads_as(item.bytes, item.id, item.article->text));
    CHECK_FALSE(reads_as(item.bytes, item.id, item.article->text + "x"));
  }
  CHECK(reads_as("# Flood\n\n*Two* died.", "a.md", "Flood\n\nTwo died."));
  CHECK(reads_as("# Flood\n\n*Two* died.", "-", "# Flood\n\n*Two* died."));
  CHECK(reads_as(R"({"id":"page.html","title":"Flood","text":"Two died."})", "page.html", "Flood\n\nTwo died."));
  CHECK_FALSE(reads_as("", "a.txt", ""));
}

TEST_CASE("our hostile files: text is kept, addresses that run are not") {
  auto items = read_all({kData + "/bad/hostile.html", kData + "/bad/hostile.txt"});
  for (const Item& item : items) {
    REQUIRE(item.article);
    CHECK(item.article->text.find("At least 12 people were killed in Port Havel") != std::string::npos);
    CHECK(item.article->text.find("99 people") == std::string::npos);
    CHECK_FALSE(item.article->details.url);
  }
}
