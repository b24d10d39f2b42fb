#include <doctest/doctest.h>

#include <algorithm>

#include "sample.hpp"

using namespace claimdex;
using namespace claimdex::exporter;

namespace {

using Rows = std::vector<std::vector<std::string>>;

/// RFC 4180, strictly: anything else fails the test.
Rows read_csv(const std::string& text) {
  Rows rows(1);
  std::size_t i = 0;
  while (i < text.size()) {
    std::string cell;
    if (text[i] == '"') {
      for (++i;; ++i) {
        if (i >= text.size()) FAIL("a quotation without end");
        if (text[i] == '"' && (i + 1 == text.size() || text[i + 1] != '"')) break;
        if (text[i] == '"') ++i;
        cell += text[i];
      }
      ++i;
    } else {
      while (i < text.size() && text[i] != ',' && text[i] != '\r') {
        if (text[i] == '"' || text[i] == '\n') FAIL("a cell that should be quoted");
        cell += text[i++];
      }
    }
    rows.back().push_back(cell);
    REQUIRE(i < text.size());
    if (text[i] == ',') {
      ++i;
      if (i == text.size() || text[i] == '\r') rows.back().emplace_back();
      if (text[i] != '\r') continue;
    }
    REQUIRE(text.substr(i, 2) == "\r\n");
    i += 2;
    if (i < text.size()) rows.emplace_back();
  }
  return rows;
}

std::string cell(const SheetClaim& claim, const std::string& column) {
  const Rows rows = read_csv(render(sample_sheet({claim}), Format::Csv));
  REQUIRE(rows.size() == 2);
  REQUIRE(rows[0].size() == rows[1].size());
  for (std::size_t i = 0; i < rows[0].size(); ++i)
    if (rows[0][i] == column) return rows[1][i];
  FAIL("no column " << column);
  return {};
}

TEST_CASE("the columns, and a claim with everything") {
  const std::string out = render(sample_sheet({sample_sheet_claim()}), Format::Csv);
  CHECK(out ==
        "id,type,text,verdict,progress,reason,figure,value,low,high,hedge,unit,speaker,via,form,who,place,time_from,"
        "time_to,"
        "published,source,title,url,article,start,end,mentions,origins,evidence,created,changed,uid\r\n"
        "c12,casualty.killed,more than 12 miners were killed,disputed,checked,The company says nine.,more than "
        "12,12,13,,more_than,"
        "person,Ana Brel,Sarna Wire,indirect,miners,\"Koldava, Upper "
        "Sarna\",2031-03-10,2031-03-10,2031-03-11T08:00:00+02:00,"
        "Northline,Fire in the mine,https://northline.example/mine,a7,30,61,3,2,https://mine.example/list?day=1&x=2 "
        "briefing%202.pdf,"
        "2031-03-12T09:00:00Z,2031-03-13T09:00:00Z,11111111111111111111111111111111\r\n");
}

TEST_CASE("TSV is the same table, a line a claim") {
  SheetClaim claim = sample_sheet_claim();
  claim.text = "=1\tand \"no\",\r\ntwice";
  claim.slots.figure->value = -5;
  const std::string out = render(sample_sheet({claim, claim}), Format::Tsv);
  CHECK(contains(out, "id\ttype\ttext\tverdict\t"));
  CHECK(contains(out, "\tuid\nc12\tcasualty.killed\t\"'=1 and \"\"no\"\", twice\"\tdisputed\t"));
  CHECK(contains(out, "\tmore than 12\t-5\t13\t\tmore_than\t"));
  CHECK(contains(out, "\tKoldava, Upper Sarna\t"));
  CHECK(std::count(out.begin(), out.end(), '\n') == 3);
  CHECK(std::count(out.begin(), out.end(), '\t') == 3 * 31);
  CHECK_FALSE(contains(out, "\r"));
}

TEST_CASE("what is unknown is an empty cell") {
  SheetClaim bare;
  bare.id = {1};
  bare.text = "it rained";
  const Rows rows = read_csv(render(sample_sheet({bare}), Format::Csv));
  CHECK(rows[1] == std::vector<std::string>{"c1", "event", "it rained", "unchecked", "new", "",  "", "", "", "", "",
                                            "",   "",      "",          "",          "",    "",  "", "", "", "", "",
                                            "",   "",      "",          "",          "0",   "0", "", "", "", ""});
}

TEST_CASE("texts that a spreadsheet would run") {
  const std::pair<const char*, const char*> rows[] = {
      {"=HYPERLINK(\"http://x\")", "'=HYPERLINK(\"http://x\")"},
      {"+1", "'+1"},
      {"-1+cmd|' /C calc'!A0", "'-1+cmd|' /C calc'!A0"},
      {"@SUM(1)", "'@SUM(1)"},
      {"\x1b=1", "'=1"},
      {"\u202e=1", "'=1"},
      {"\t=1", "'=1"},
      {"  =1", "'  =1"},
      {"＝1", "'＝1"},
      {"a=1", "a=1"},
      {"\tplain", "'plain"},
      {"\rplain", "'plain"},
      {"\t", ""},
      {"say \"no\", twice", "say \"no\", twice"},
      {"one\r\n\ntwo\tthree", "one two three"},
      {"a\x07\u0085\u200f\xff z", "a z"},
  };
  for (const auto& [text, expected] : rows) {
    SheetClaim claim = sample_sheet_claim();
    claim.text = claim.slots.attribution[0].name = text;
    claim.reason = text;
    CHECK(cell(claim, "text") == expected);
    CHECK(cell(claim, "reason") == expected);
    CHECK(cell(claim, "speaker") == expected);
  }
}

TEST_CASE("numbers stay numbers") {
  SheetClaim claim = sample_sheet_claim();
  claim.slots.figure->value = -5;
  claim.slots.figure->bounds.low = -5.5;
  claim.slots.figure->bounds.high = 1e21;
  CHECK(cell(claim, "value") == "-5");
  CHECK(cell(claim, "low") == "-5.5");
  CHECK(cell(claim, "high") == "1000000000000000000000");
}

TEST_CASE("hostile cells don't break the table") {
  for (const std::string hostile : {"\"", "\",\"", "\r\n\"x\",", ",", "=\"\n\"", "\"\"\""}) {
    const Rows rows = read_csv(render(sample_sheet({hostile_claim(hostile), sample_sheet_claim()}), Format::Csv));
    REQUIRE(rows.size() == 3);
    for (const auto& row : rows) CHECK(row.size() == 32);
    CHECK(rows[2][0] == "c12");
  }
}

}  // namespace
