#include <doctest/doctest.h>

#include <functional>

#include "claimdex/app/lint.hpp"
#include "find_figure.hpp"

using namespace claimdex;

namespace {

/// A claim that has nothing to be said of it: fourteen people, verified by evidence from elsewhere, and somebody looked for the other side.
app::LintFacts sound() {
  app::LintFacts facts;
  ClaimRecord& claim = facts.claim;
  claim.id = ClaimId{12};
  claim.text = "A missile killed 14 people";
  claim.article = ArticleRef{};
  claim.article->id = ArticleId{7};
  claim.verdict = Verdict::Verified;
  claim.progress = Progress::Published;
  claim.reason = "the hospital's list";
  claim.mentions = claim.origins = claim.evidence = claim.supporting = 1;
  claim.slots.figure = Figure{};
  claim.slots.figure->value = 14;
  claim.slots.figure->bounds.low = claim.slots.figure->bounds.high = 14;
  claim.slots.attribution.push_back({});
  facts.words_there = claim.text;
  facts.tried = true;
  facts.page_url = "https://desk.example/havel";
  app::EvidenceFacts evidence;
  evidence.evidence.id = EvidenceId{3};
  evidence.evidence.url = "https://hospital.example/list";
  evidence.evidence.sha256 = "ab";
  evidence.evidence.details.quote = "Fourteen bodies were brought in.";
  evidence.copy = exporter::CopyState::Kept;
  evidence.quote = exporter::QuoteState::Verbatim;
  evidence.holds_figure = true;
  facts.evidence.push_back(evidence);
  return facts;
}

std::string found(const app::LintFacts& facts, const app::LintLevels& levels = app::default_lint_levels()) {
  std::string out;
  for (const app::LintFinding& finding : app::lint(facts, levels)) {
    out += out.empty() ? "" : ", ";
    out += std::string(name_of(finding.severity)) + " " + std::string(name_of(finding.code));
    if (finding.evidence) out += " " + finding.evidence->str();
  }
  return out;
}

}  // namespace

TEST_CASE("lint: each rule, and what it forgives") {
  using Facts = app::LintFacts;
  using exporter::CopyState;
  using exporter::QuoteState;
  struct Row {
    const char* what;
    std::function<void(Facts&)> change;
    const char* found;
  };
  const Row rows[] = {
      {"nothing", [](Facts&) {}, ""},
      {"no reason", [](Facts& f) { f.claim.reason.reset(); }, "error reason-missing"},
      {"a blank one", [](Facts& f) { f.claim.reason = " \n"; }, "error reason-missing"},
      {"other words in the article", [](Facts& f) { f.words_there = "A missile killed 15 people"; },
       "error quote-not-verbatim"},
      {"no article", [](Facts& f) { f.words_there.reset(), f.claim.article.reset(); }, ""},
      {"a quote that its copy lacks", [](Facts& f) { f.evidence[0].quote = QuoteState::Missing; },
       "error quote-not-verbatim e3"},
      {"other quotation marks", [](Facts& f) { f.evidence[0].quote = QuoteState::Differs; }, ""},
      {"a picture", [](Facts& f) { f.evidence[0].quote = QuoteState::NotChecked; }, ""},
      {"a copy that is gone", [](Facts& f) { f.evidence[0].copy = CopyState::Missing; }, "error dead-evidence e3"},
      {"a damaged one", [](Facts& f) { f.evidence[0].copy = CopyState::Damaged; }, "error dead-evidence e3"},
      {"no copy", [](Facts& f) { f.evidence[0].evidence.sha256.reset(), f.evidence[0].copy = CopyState::None; },
       "warning unarchived-evidence e3"},
      {"copies only", [](Facts& f) { f.claim.mentions = 40, f.claim.supporting = 0; }, "warning one-origin"},
      {"two reports", [](Facts& f) { f.claim.origins = 2, f.claim.supporting = 0; }, ""},
      {"seen once, by hand", [](Facts& f) { f.claim.mentions = f.claim.origins = f.claim.supporting = 0; },
       "warning one-origin"},
      {"refuted: one origin is enough", [](Facts& f) { f.claim.verdict = Verdict::Refuted, f.claim.supporting = 0; },
       ""},
      {"nobody looked", [](Facts& f) { f.tried = false; }, "warning no-counter-evidence"},
      {"context is a look", [](Facts& f) { f.tried = false, f.evidence[0].evidence.details.stance = "context"; }, ""},
      {"what is disputed has two sides", [](Facts& f) { f.tried = false, f.claim.verdict = Verdict::Disputed; }, ""},
      {"another number", [](Facts& f) { f.evidence[0].holds_figure = false; }, "warning evidence-lacks-figure e3"},
      {"another number refutes",
       [](Facts& f) { f.evidence[0].holds_figure = false, f.evidence[0].evidence.details.stance = "refutes"; }, ""},
      {"its side isn't said, and the claim is disputed",
       [](Facts& f) { f.evidence[0].holds_figure = false, f.claim.verdict = Verdict::Disputed; }, ""},
      {"in another language", [](Facts& f) { f.evidence[0].holds_figure.reset(); }, ""},
      {"published nowhere", [](Facts& f) { f.page_url.reset(); }, "warning claimreview-fields"},
      {"not published yet", [](Facts& f) { f.page_url.reset(), f.claim.progress = Progress::Checked; }, ""},
      {"no verdict", [](Facts& f) { f.claim.verdict = Verdict::Unchecked, f.claim.reason.reset(); },
       "warning claimreview-fields"},
      {"two reasons to look again",
       [](Facts& f) {
         f.claim.stale = {"c9 revises it", "to be looked at again"};
       },
       "warning stale, warning stale"},
      {"75 characters", [](Facts& f) { f.claim.text = *(f.words_there = std::string(73, 'x') + "éé"); }, ""},
      {"76 characters", [](Facts& f) { f.claim.text = *(f.words_there = std::string(74, 'x') + "éé"); },
       "note long-claim"},
      {"nobody is named", [](Facts& f) { f.claim.slots.attribution.clear(); }, "note unattributed-number"},
      {"no number", [](Facts& f) { f.claim.slots.attribution.clear(), f.claim.slots.figure.reset(); }, ""},
  };
  for (const Row& row : rows) {
    CAPTURE(row.what);
    Facts facts = sound();
    row.change(facts);
    CHECK(found(facts) == row.found);
  }
}

TEST_CASE("lint: the desk says how severe a finding is, and the worst rules come first") {
  app::LintFacts facts = sound();
  facts.claim.text = *(facts.words_there = std::string(100, 'x'));
  facts.claim.reason.reset();
  CHECK(found(facts) == "error reason-missing, note long-claim");
  app::LintLevels levels = app::default_lint_levels();
  levels[static_cast<std::size_t>(app::LintCode::LongClaim)] = app::Severity::Error;
  levels[static_cast<std::size_t>(app::LintCode::ReasonMissing)] = app::Severity::Off;
  CHECK(found(facts, levels) == "error long-claim");
}

TEST_CASE("lint: the table of rules is in the order of their codes") {
  for (std::size_t i = 0; i < app::kLintCodes; ++i) CHECK(app::kLintRules[i].code == static_cast<app::LintCode>(i));
}

TEST_CASE("a figure is found in a text as a value, in whatever way it is written") {
  struct Row {
    double low, high;
    const char *text, *found;
  };
  const Row rows[] = {
      {300000, 300000, "Some 300,000 reservists were called up.", "Some 300,000"},
      {300000, 300000, "Three hundred thousand people left.", "Three hundred thousand"},
      {300000, 300000, "They called up 300k reservists.", "300k"},
      {300000, 300000, "In 2030, 30,000 people left.", nullptr},
      {250000, 350000, "Then 312,000 people had left.", "312,000"},
      {14, 14, "Between 10 and 20 people died.", "Between 10 and 20"},
      {14, 14, "It happened on 14 March.", nullptr},
      {14, 14, "Only 14 percent had a shelter.", nullptr},
      {14, 14, "", nullptr},
  };
  const auto extractor = *extract::Extractor::load();
  for (const Row& row : rows) {
    CAPTURE(row.text);
    Figure figure;
    figure.unit = "person";
    figure.bounds.low = row.low;
    figure.bounds.high = row.high;
    if (row.low == row.high) figure.value = row.low;
    Article text;
    text.text = row.text;
    const app::FigureSought sought = app::find_figure(figure, text, extractor);
    CHECK(sought.readable);
    REQUIRE(sought.found.has_value() == (row.found != nullptr));
    if (row.found != nullptr) CHECK(sought.found->text == row.found);
  }
  Article russian;
  russian.text = "Погибли 14 человек.";
  Figure figure;
  figure.value = 14;
  CHECK_FALSE(app::find_figure(figure, russian, extractor).readable);
}
