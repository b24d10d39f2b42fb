#include "claimdex/exporter/user_template.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <set>
#include <vector>

#include "sample.hpp"

using namespace claimdex;
using namespace claimdex::exporter;

namespace {

constexpr Format kMd = Format::Markdown, kHtml = Format::Html;

/// Tests lie beside the program and its modules.
std::string program_dir() { return std::filesystem::read_symlink("/proc/self/exe").parent_path().string(); }

std::string made(std::string_view text, Format form, const Sheet& sheet) {
  const auto look = UserTemplate::parse("t", text, form);
  REQUIRE_MESSAGE(look.has_value(), look.error().message);
  auto bytes = look->render(sheet, program_dir());
  REQUIRE_MESSAGE(bytes.has_value(), bytes.error().message);
  return *std::move(bytes);
}

std::string refusal(std::string_view text, Format form) {
  const auto look = UserTemplate::parse("t", text, form);
  if (look) return "taken";
  CHECK(look.error().code == ErrorCode::Usage);
  return look.error().message;
}

Sheet full_sheet() {
  SheetClaim claim = sample_sheet_claim();
  claim.one_origin = true;
  claim.slots.modality = Modality::Planned;
  claim.article->source.reset();
  claim.publication = SheetPublication{"2031-03-13T09:00:00Z", "https://desk.example/mine"};
  claim.changes = {{ChangedPart::Verdict, "2031-03-14T09:00:00Z", "disputed", "refuted"}};
  claim.evidence[0].media_type = "text/html";
  for (const char* stance : {"context", "other"}) {
    claim.evidence.push_back(claim.evidence[0]);
    claim.evidence.back().stance = stance;
  }
  SheetClaim bare;
  bare.text = "it rained";
  bare.created = bare.changed = "2031-03-12T09:00:00Z";
  bare.article = sample_article();
  bare.seen = Seen{"Channel 5", "https://seen.example/", "rain.mp4", std::nullopt};
  Sheet sheet = sample_sheet({claim, bare});
  sheet.introduction = "One.\nTwo.";
  sheet.desk_name = "The Desk";
  return sheet;
}

/// A template that names everything once: "NAME=text;".
std::string everything() {
  std::string levels[3];
  for (const TemplateName& name : kTemplateNames) {
    const std::string word(name.name);
    std::string& out = levels[static_cast<std::size_t>(name.level)];
    const std::string field = word + "={{" + word + "}};";
    if (name.kind == TemplateKind::Field) out += field;
    if (name.kind == TemplateKind::Optional || name.kind == TemplateKind::Lines)
      out += "{{#" + word + "}}" + field + "{{/" + word + "}}";
  }
  for (const TemplateName& name : kTemplateNames)
    if (name.kind == TemplateKind::List && name.level == TemplateLevel::Claim)
      levels[1] += "{{#" + std::string(name.name) + "}}" + levels[2] + "{{/" + std::string(name.name) + "}}";
  return levels[0] + "{{#CLAIM}}" + levels[1] + "{{/CLAIM}}";
}

TEST_CASE("what is wrong with a template, and in which line") {
  struct Row {
    const char* text;
    Format form;
    const char* message;
  };
  const Row rows[] = {
      {"{{#CLAIM}}\n{{TXET}}\n{{/CLAIM}}", kMd, "t:2: there is no field \"TXET\""},
      {"{{#CLAIMS}}{{/CLAIMS}}", kMd, "t:1: there is no section \"CLAIMS\""},
      {"{{ TITLE }}", kMd, "t:1: there is no field \" TITLE \""},
      {"{{{TITLE}}}", kMd, "t:1: there is no field \"{TITLE\""},
      {"{{}}", kMd, "t:1: there is no field \"\""},
      {"{{BI_NEWLINE}}", kMd, "t:1: there is no field \"BI_NEWLINE\""},
      {"{{#CLAIM_separator}}", kMd, "t:1: there is no section \"CLAIM_separator\""},
      {"a\n\n{{TITLE", kMd, "t:3: {{ without }}"},
      {"\n{{>/etc/passwd}}", kMd, "t:2: a template can't include others"},
      {"{{%AUTOESCAPE context=\"HTML\"}}", kHtml, "t:1: pragmas and other delimiters aren't allowed"},
      {"{{=<< >>=}}", kHtml, "t:1: pragmas and other delimiters aren't allowed"},
      {"{{TITLE:none}}", kHtml, "t:1: modifiers aren't allowed"},
      {"{{TITLE:h}}", kMd, "t:1: modifiers aren't allowed"},
      {"{{! {{TITLE:none}}", kMd, "t:1: a comment holds no {{"},
      {"{{TEXT}}", kMd, "t:1: TEXT stands only inside {{#CLAIM}}"},
      {"{{#CLAIM}}{{#URL}}{{URL}}{{/URL}}{{/CLAIM}}", kMd, "t:1: URL stands only inside {{#EVIDENCE_FOR}}"},
      {"{{#CLAIM}}\n{{REASON}}{{/CLAIM}}", kMd, "t:2: REASON isn't always there"},
      {"{{CLAIM}}", kMd, "t:1: CLAIM is a section"},
      {"{{#TITLE}}{{/TITLE}}", kMd, "t:1: TITLE is no section, it is always there"},
      {"{{#CLAIM}}\n{{#REASON}}", kMd, "t:2: the section REASON isn't closed"},
      {"{{/CLAIM}}", kMd, "t:1: CLAIM ends and hasn't begun"},
      {"{{#CLAIM}}{{#WHO}}\n{{/CLAIM}}{{/WHO}}", kMd, "t:2: CLAIM ends inside WHO, which began in line 1"},
      {"{{#CLAIM}}{{#CLAIM}}", kMd, "t:1: CLAIM is open already, since line 1"},
      {"{{#CLAIM}}{{#INTRODUCTION}}", kMd, "t:1: INTRODUCTION can't stand in CLAIM"},
      {"{{#CLAIM}}{{#REASON}}{{#CAUTION}}", kMd, "t:1: CAUTION can't stand in REASON"},
      {"{{#CLAIM}}{{#EVIDENCE_FOR}}{{#EVIDENCE_AGAINST}}", kMd, "t:1: EVIDENCE_AGAINST can't stand in EVIDENCE_FOR"},
      {"\xff", kMd, "t: no text in UTF-8"},
      {"<b>{{TITLE}}</b>", kMd,
       "t:1: a Markdown template holds no HTML, where Markdown's escapes don't hold; write &lt; for <"},
      {"\n<{{TITLE}}", kMd, "t:2: behind < no field can stand; write &lt;"},
      {"\\{{TITLE}}", kMd, "t:1: a backslash in front of a field would undo its escapes"},
      {"[x]({{TITLE}})", kMd, "t:1: the target of a link is a field ending in URL"},
      {"{{#CLAIM}}({{ID}}) [x]{{/CLAIM}}", kMd, "t:1: a section that repeats can't end in ]"},
      {"[x]: {{TITLE}}", kMd, "t:1: a Markdown template holds no definitions of links"},
      {"{{#DESK}}\\{{/DESK}}{{TITLE}}", kMd, "t:1: behind < or a backslash no section can begin or end"},
      {"[x]{{#DESK}}({{/DESK}}", kMd, "t:1: a section ends where it began: in the same link, or outside of all links"},
      {"<{{TITLE}}>", kHtml, "t:1: in a tag fields stand inside quoted values only"},
      {"<p {{TITLE}}>", kHtml, "t:1: in a tag fields stand inside quoted values only"},
      {"<p title={{TITLE}}>", kHtml, "t:1: in a tag fields stand inside quoted values only"},
      {"<p onclick=\"{{TITLE}}\">", kHtml, "t:1: no field can stand in the attribute onclick"},
      {"<iframe srcdoc='{{TITLE}}'>", kHtml, "t:1: no field can stand in the attribute srcdoc"},
      {"<script src=\"{{TITLE}}\">", kHtml, "t:1: no field can stand in the attribute src"},
      {"<a href=\"{{TITLE}}\">", kHtml,
       "t:1: an address is one field ending in URL, or begins with # or https://; and in <a> only"},
      {"<a {{#DESK}}><b {{/DESK}}>", kHtml,
       "t:1: a section ends where it began: in the same tag, or outside of all tags"},
      {"<a {{#DESK}}>{{/DESK}}", kHtml, "t:1: a section ends where it began: in the same tag, or outside of all tags"},
      {"<script>{{#DESK}}", kHtml, "t:1: in <script> no section can stand"},
      {"<!-- {{#DESK}}", kHtml, "t:1: in a comment no section can stand"},
      {"<a href=\"{{#DESK}}", kHtml, "t:1: in the middle of a tag or an address no section can stand"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    CHECK(refusal(row.text, row.form) == row.message);
  }
  CHECK(refusal(std::string(kLargestTemplate + 1, 'x'), kMd) == "t: larger than 1 MB");
}

TEST_CASE("the nearest name is offered") {
  const auto hint = [](std::string_view text) { return UserTemplate::parse("t", text, kMd).error().hint; };
  CHECK(hint("{{TITEL}}") == "did you mean TITLE?");
  CHECK(hint("{{title}}") == "did you mean TITLE?");
  CHECK(hint("{{WEATHER}}") == "claimdex help template lists what there is");
}

TEST_CASE("no name stands twice, and every name is filled") {
  std::set<std::string_view> names;
  for (const TemplateName& name : kTemplateNames) CHECK_MESSAGE(names.insert(name.name).second, name.name);
  for (const Format form : {kMd, kHtml}) {
    const std::string page = made(everything(), form, full_sheet());
    for (const TemplateName& name : kTemplateNames)
      if (name.kind != TemplateKind::List) CHECK_MESSAGE(contains(page, std::string(name.name) + "="), name.name);
  }
}

TEST_CASE("what isn't known leaves nothing; inner sections see what is around them") {
  const Sheet sheet = full_sheet();
  CHECK(made("{{#CLAIM}}{{ID}}:{{#FIGURE}}{{FIGURE}}{{/FIGURE}};{{/CLAIM}}", kMd, sheet) ==
        "c12:more than 12 of 40 (13 or more);c0:;");
  CHECK(made("{{#CLAIM}}{{#EVIDENCE_FOR}}{{TITLE}} {{ID}} {{#FILE}}{{FILE}}{{/FILE}}{{#QUOTE}}{{QUOTE}}{{/QUOTE}}{{/"
             "EVIDENCE_FOR}}{{/CLAIM}}",
             kMd, sheet) == "Fact-check sheet c12 briefing 2.pdf");
  CHECK(made("{{#CLAIM}}{{#CORRECTIONS}}{{CORRECTIONS}}: "
             "{{#CORRECTION}}{{CORRECTION}}.{{/CORRECTION}}{{/CORRECTIONS}}{{/CLAIM}}",
             kMd, sheet) == "Corrections since publication: Verdict changed from Disputed to Refuted, 14 March 2031.");
}

TEST_CASE("a line with nothing but the begin or end of a section is none") {
  CHECK(made("{{! a look }}\n# {{TITLE}}\n\n  {{#INTRODUCTION}}\r\n- {{INTRODUCTION}}\n{{/INTRODUCTION}}\n\nend {{! c "
             "}}\n",
             kMd, full_sheet()) == "# Fact-check sheet\n\n- One.\n- Two.\n\nend \n");
}

TEST_CASE("words of others stay words in HTML") {
  const std::string hostile =
      "</script><script>alert(1)</script>\"'><img src=x onerror=alert(2)> javascript:alert(3) \x1b[31m\u202e";
  const std::string page = made(
      "<!DOCTYPE html><title>{{TITLE}}</title>{{#CLAIM}}<p title=\"{{TEXT}}\" title='{{TEXT}}' data-x=\"{{TEXT}}\" "
      "style=\"color:{{TEXT}}\">{{TEXT}}"
      "{{#ARTICLE_URL}}<a href=\"{{ARTICLE_URL}}\">{{ARTICLE_URL}}</a>{{/ARTICLE_URL}}<a "
      "href=\"#{{TEXT}}\">x</a></p>{{/CLAIM}}",
      kHtml, sample_sheet({hostile_claim(hostile)}));
  CHECK_FALSE(contains(page, "<script"));
  CHECK_FALSE(contains(page, "<img"));
  CHECK_FALSE(contains(page, "href=\"java"));
  CHECK_FALSE(contains(page, "\x1b"));
  CHECK_FALSE(contains(page, "\u202e"));
  CHECK(contains(page, "href=\"#\""));
}

TEST_CASE("in a script a text is the inside of a string, in a style a plain word") {
  Sheet sheet = sample_sheet({});
  sheet.title = "\";alert(1)//</script>}";
  CHECK(
      made("<script>let a=\"{{TITLE}}\", b='{{TITLE}}', c={{TITLE}};</script>", kHtml, sheet) ==
      "<script>let a=\"\\x22;alert(1)//\\x3c/script\\x3e}\", b='\\x22;alert(1)//\\x3c/script\\x3e}', c=null;</script>");
  CHECK(made("<style>p{color:{{TITLE}}}</style>", kHtml, sheet) == "<style>p{color:alert1script}</style>");
}

TEST_CASE("words of others stay words in Markdown, and only what is an address is a link") {
  SheetClaim claim = hostile_claim("a](javascript:alert(1)) <script>x</script> *b* `c`\nd");
  const std::string page = made("{{#CLAIM}}[{{TEXT}}]{{#ARTICLE_URL}}({{ARTICLE_URL}}){{/ARTICLE_URL}}\n{{/CLAIM}}",
                                kMd, sample_sheet({claim}));
  CHECK(page ==
        "[a\\](javascript\\:alert(1)) \\<script>x\\</script> \\*b\\* \\`c\\` d](no web address: "
        "a\\](javascript\\:alert(1)) \\<script>x\\</script> \\*b\\* "
        "\\`c\\` d)\n");
  claim.article->url = "https://northline.example/a_b";
  CHECK(made("{{#CLAIM}}{{#ARTICLE_URL}}[x]({{ARTICLE_URL}}){{/ARTICLE_URL}}{{/CLAIM}}", kMd, sample_sheet({claim})) ==
        "[x](<https://northline.example/a_b>)");
}

TEST_CASE("what the engine says of a template is passed on") {
  const auto look = UserTemplate::parse("t", "<p>{{TITLE}}</p>\n<p =x>{{TITLE}}", kHtml);
  REQUIRE(look.has_value());
  const auto failed = look->render(sample_sheet({}), program_dir());
  REQUIRE_FALSE(failed.has_value());
  CHECK(contains(failed.error().message, "t: Auto-Escape: Failed parsing"));
}

TEST_CASE("a sheet that would be larger than 256 MB is none") {
  Sheet sheet = sample_sheet({});
  sheet.title = std::string(1u << 20, 'x');
  std::string text;
  for (int i = 0; i < 300; ++i) text += "{{TITLE}}";
  const auto failed = UserTemplate::parse("t", text, kMd)->render(sheet, program_dir());
  REQUIRE_FALSE(failed.has_value());
  CHECK(failed.error().message == "t: the sheet would be too large");
}

TEST_CASE("the same sheet and template give the same bytes") {
  for (const Format form : {kMd, kHtml})
    CHECK(made(everything(), form, full_sheet()) == made(everything(), form, full_sheet()));
}

TEST_CASE("without its module there is no page") {
  const auto failed = UserTemplate::parse("t", "{{TITLE}}", kMd)->render(sample_sheet({}), "/nowhere");
  REQUIRE_FALSE(failed.has_value());
  CHECK(failed.error().code == ErrorCode::OutputIo);
}

TEST_CASE("which form a template has by its name") {
  CHECK(format_of_template("a/b.md.tpl") == kMd);
  CHECK(format_of_template("b.html.tpl") == kHtml);
  CHECK(format_of_template("b.tpl") == std::nullopt);
}

}  // namespace
