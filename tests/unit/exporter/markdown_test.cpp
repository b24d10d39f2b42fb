#include <doctest/doctest.h>

#include "sample.hpp"

using namespace claimdex;
using namespace claimdex::exporter;

namespace {

/// How a claim's text stands in the quotation.
std::string quoted(const std::string& text) {
  SheetClaim claim;
  claim.id = {1};
  claim.text = text;
  const std::string out = render(sample_sheet({claim}), Format::Markdown);
  const std::size_t start = out.find("\n> **") + 5;
  return out.substr(start, out.find("**\n\n- ", start) - start);
}

TEST_CASE("words of articles are never markup") {
  const std::pair<std::string, std::string> rows[] = {
      {"17 women", "17 women"},
      {"*bold* _it_ `code` ~~gone~~", R"(\*bold\* \_it\_ \`code\` \~\~gone\~\~)"},
      {"[click](http://evil.example)", R"(\[click\](http\://evil.example))"},
      {"![x](y)", R"(!\[x\](y))"},
      {"<script>alert(1)</script>", R"(\<script>alert(1)\</script>)"},
      {"<http://evil.example>", R"(\<http\://evil.example>)"},
      {"see www.evil.example", R"(see www\.evil.example)"},
      {"mailto:x@evil.example", R"(mailto\:x\@evil.example)"},
      {"at 10:30: now", "at 10:30: now"},
      {"AT&T &amp; &#42;", R"(AT&T \&amp; \&\#42;)"},
      {"a | b # c \\ d $x$", R"(a \| b \# c \\ d \$x\$)"},
      {"# heading", R"(\# heading)"},
      {"> quote", R"(\> quote)"},
      {"- item", R"(\- item)"},
      {"+ item", R"(\+ item)"},
      {"1. item", R"(1\. item)"},
      {"1) item", R"(1\) item)"},
      {"1.5 million", "1.5 million"},
      {"---", R"(\---)"},
      {"===", R"(\===)"},
      {"    code", "code"},
      {"tab\tand \x1b[31mred", R"(tab and ^\[\[31mred)"},
  };
  for (const auto& [text, expected] : rows) CHECK(quoted(text) == expected);
}

TEST_CASE("a claim of several lines stays inside its quotation") {
  SheetClaim claim = sample_sheet_claim();
  claim.before = "Head\n\nHe said: ";
  claim.text = "“One.\n\nTwo.”";
  claim.after = " The end.\n- no list";
  CHECK(contains(render(sample_sheet({claim}), Format::Markdown),
                 "\n> Head\n>\n> He said: **“One.**\n>\n> **Two.”** The end.\n>\n> \\- no list\n>\n> — Northline, "
                 "“Fire in the mine”, "
                 "11 March 2031, <https://northline.example/mine>\n\n- Kind: "));
}

TEST_CASE("a free claim says where it was seen, and that nobody is named") {
  SheetClaim claim;
  claim.id = ClaimId{9};
  claim.text = "Forty dead at the bridge";
  claim.seen = Seen{"a *leaflet*", {}, "leaflet.jpg", {}};
  CHECK(contains(render(sample_sheet({claim}), Format::Markdown),
                 "- Said by: nobody named\n- Seen: a \\*leaflet\\*, leaflet.jpg\n"));
}

TEST_CASE("a whole section") {
  CHECK(render(sample_sheet({sample_sheet_claim()}), Format::Markdown) ==
        "# Fact-check sheet\n\n1 claim. As of 14 March 2031, 10:20 UTC.\n\n## c12: more than 12 miners were killed\n\n"
        "**Disputed**: The company says nine.\n\n"
        "> Officials said on Tuesday that **more than 12 miners were killed** in the fire at Koldava. A search goes "
        "on.\n>\n"
        "> — Northline, “Fire in the mine”, 11 March 2031, <https://northline.example/mine>\n\n"
        "- Kind: Casualty: killed\n"
        "- Said by: Ana Brel, via Sarna Wire (reported speech)\n- Figure: more than 12 of 40 (13 or more)\n- Who: "
        "miners (worker; side KO)\n"
        "- Done by: Fire\n- Where: Koldava, Upper Sarna (“Koldava”)\n- When: 10 March 2031 (“on Monday”)\n"
        "- Found in: 3 places, 2 independent origins\n"
        "- Caution: \"losses\" or \"casualties\": killed, or killed and wounded, or more; never compared with killed\n"
        "- Caution: a large figure without a number: \"a large number\", \"mass\", \"countless\"\n- May be out of "
        "date: newer figure\n"
        "- Progress: checked\n- Recorded: 12 March 2031\n- Last changed: 13 March 2031\n\n"
        "Evidence:\n\n1. refutes: <https://mine.example/list?day=1&x=2>: “Nine names.” (captured 12 March 2031, added "
        "13 March "
        "2031)\n"
        "2. supports: briefing 2.pdf, p. 12 (added 13 March 2031, SHA-256 `" +
            std::string(64, 'b') +
            "`)\n\n---\n\nHow this sheet was made: the claims that `kind:casualty` finds, as of 14 March 2031, 10:20 "
            "UTC, log at `" +
            std::string(64, 'f') + "`. Made with claimdex.\n");
}

TEST_CASE("links are only those that are addresses") {
  SheetClaim claim = sample_sheet_claim();
  for (const char* bad : {"javascript:alert(1)", "data:text/html,x", "http://x y", "https://x>y", "http://",
                          "https:///x", "ftp://x", "http://\u202ex", "http://x\x1b", "//x.example"}) {
    claim.evidence.resize(1);
    claim.evidence[0] = {};
    claim.evidence[0].url = bad;
    claim.evidence[0].added = "2031-03-13T08:00:00Z";
    CHECK_MESSAGE(!contains(render(sample_sheet({claim}), Format::Markdown), std::string("1. <")), bad);
  }
  for (const char* good : {"http://x.example", "HTTPS://x.example/a?b=c&d#e", "https://пример.example/ж"}) {
    claim.evidence[0].url = good;
    CHECK_MESSAGE(contains(render(sample_sheet({claim}), Format::Markdown), std::string("1. <") + good + ">"), good);
  }
}

TEST_CASE("a query with backticks stays code") {
  Sheet sheet = sample_sheet({});
  sheet.query = "a ``b` *c*";
  CHECK(contains(render(sheet, Format::Markdown), "the claims that ```a ``b` *c*``` finds"));
  sheet.query = "`";
  CHECK(contains(render(sheet, Format::Markdown), "the claims that `` ` `` finds"));
}

}  // namespace
