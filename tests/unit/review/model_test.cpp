#include "model.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <algorithm>

#include "pressing.hpp"

using namespace claimdex;
using namespace claimdex::cli::review;
using What = Ask::What;

namespace {

/// A model with a list of ten and c3 at hand, as the rules of a desk have it: a reason for every verdict but unchecked, for some evidence too.
AtHand claim_at_hand() {
  AtHand claim{ClaimId{3}, Verdict::Unchecked, {}, {}};
  for (auto& needs : claim.needs) needs = app::Needs{true, false};
  claim.needs[static_cast<std::size_t>(Verdict::Unchecked)] = app::Needs{false, false};
  for (const Verdict v : {Verdict::Verified, Verdict::Disputed, Verdict::Refuted})
    claim.needs[static_cast<std::size_t>(v)] = app::Needs{true, true};
  return claim;
}

Model model_with(AtHand claim = claim_at_hand()) {
  Model model;
  model.resize(4, 8, false);
  model.list(10);
  model.at_hand(std::move(claim));
  model.page(20, 0);
  return model;
}

std::string in_words(const Ask& ask) {
  static constexpr std::string_view names[] = {"mark",   "start",          "dismiss", "evidence", "note",
                                               "tag",    "accept",         "refuse",  "undo",     "redo",
                                               "search", "next unchecked", "skip",    "reread",   "quit"};
  std::string out(names[static_cast<std::size_t>(ask.what)]);
  if (ask.verdict) out += fmt::format(" {}", name_of(*ask.verdict));
  if (!ask.words.empty()) out += fmt::format(" \"{}\"", ask.words);
  if (!ask.evidence.empty()) out += " " + ask.evidence;
  return out;
}

/// What a desk that agrees to everything was asked for; then what the screen asks, if anything.
std::string after(Model& model, std::string_view written) {
  std::string out;
  for (const Key& key : keys(written))
    if (const auto ask = model.press(key)) {
      out += (out.empty() ? "" : "; ") + in_words(*ask);
      model.done("done");
    }
  if (model.prompt())
    out += (out.empty() ? "? " : "; ? ") + model.prompt()->label + ": " + model.prompt()->editor.text();
  if (model.choice()) out += (out.empty() ? "? " : "; ? ") + model.choice()->question;
  return out;
}

}  // namespace

TEST_CASE("one key, and what the desk is asked for") {
  struct Case {
    std::string_view what, keys, asked;
  };
  const Case cases[] = {
      {"a verdict asks for its reason", "o", "? c3 outdated because: "},
      {"and is given with it", "oold<Enter>", "mark outdated \"old\""},
      {"where the rules need it, evidence is asked for, too", "dthe mine counts 11<Enter>",
       "? what shows that c3 is disputed: "},
      {"both go together", "d11<Enter>https://m.example<Enter>", "mark disputed \"11\" https://m.example"},
      {"from the evidence Escape leads back to the reason, as it was typed", "d11<Enter>x<Esc>",
       "? c3 disputed because: 11"},
      {"which can be corrected", "d11<Enter>x<Esc><BS>2<Enter>e<Enter>", "mark disputed \"12\" e"},
      {"once more, and nothing was changed", "d11<Enter><Esc><Esc>", ""},
      {"a blank reason is none", "o  <Enter>", "? c3 outdated because:   "},
      {"unchecked needs no reason", "c", "mark unchecked"},
      {"start", "s", "start"},
      {"dismiss", "xan opinion<Enter>", "dismiss \"an opinion\""},
      {"evidence", "ehttps://m.example<Enter>", "evidence \"https://m.example\""},
      {"a note", "nasked on Monday<Enter>", "note \"asked on Monday\""},
      {"keys are letters where somebody types", "nq?u<Tab><Enter>", "note \"q?u\""},
      {"a pasted newline doesn't submit", "n<Paste>one<Enter>two</Paste>", "? note on c3: one two"},
      {"what is pasted where nothing is asked is no command", "<Paste>sxq<Enter></Paste>", ""},
      {"Up brings back what was typed last", "oold<Enter>o<Up>", "mark outdated \"old\"; ? c3 outdated because: old"},
      {"also what was given up", "oold<Esc>o<Up>", "? c3 outdated because: old"},
      {"but a reason is no note", "oold<Esc>n<Up>", "? note on c3: "},
      {"search", "/kind:event<Enter>", "search \"kind:event\""},
      {"the whole list", "\\/<Enter>", "search; search"},
      {"undo, redo", "uU<^R>", "undo; redo; redo"},
      {"going on", "<Tab>-", "next unchecked; skip"},
      {"nothing is proposed", "yN", ""},
      {"keys that mean nothing", "Zzt<Left><^X><Esc>", ""},
      {"help is closed by any key, which does nothing else", "?s", ""},
      {"and read on in", "? jks", ""},
      {"leave", "q", "quit"},
  };
  for (const Case& c : cases) {
    CAPTURE(c.what);
    Model model = model_with();
    CHECK(after(model, c.keys) == c.asked);
  }
}

TEST_CASE("a refusal is shown, and nothing that was typed is lost") {
  Model model = model_with();
  for (const Key& key : keys("d11<Enter>ftp://m.example<Enter>"))
    if (model.press(key)) model.refused({ErrorCode::Usage, "only http and https can be cited", "give a file"});
  CHECK(model.message().text == "only http and https can be cited · give a file");
  CHECK(model.message().alert);
  CHECK(model.prompt()->editor.text() == "ftp://m.example");
  CHECK(after(model, "<Home><Del><Del><Del>http<Enter>") == "mark disputed \"11\" http://m.example");
}

TEST_CASE("what can't be marked says so before anything is typed") {
  AtHand sealed = claim_at_hand();
  for (auto& needs : sealed.needs)
    needs = fail(ErrorCode::Refused, "c3 is published, and sealed", "claimdex reopen c3");
  Model model = model_with(sealed);
  CHECK(after(model, "d").empty());
  CHECK(model.message().text == "c3 is published, and sealed · claimdex reopen c3");
}

TEST_CASE("what is proposed") {
  struct Case {
    std::string_view what;
    Verdict own;
    AtHand::Proposal proposal;
    std::string_view keys, asked;
  };
  const ClaimId other{12};
  const Case cases[] = {
      {"the same", Verdict::Unchecked, {other, true, true, Verdict::Disputed}, "y", "accept"},
      {"not the same", Verdict::Unchecked, {other, true, true, Verdict::Disputed}, "N", "refuse"},
      {"another relation holds", Verdict::Refuted, {other, false, false, Verdict::Disputed}, "y", "accept"},
      {"another kind of claim needs a reason",
       Verdict::Unchecked,
       {other, true, false, Verdict::Unchecked},
       "yone event<Enter>",
       "accept \"one event\""},
      {"two verdicts: which one holds?",
       Verdict::Refuted,
       {other, true, true, Verdict::Disputed},
       "y",
       "? which verdict holds? 1 refuted (c3), 2 disputed (c12)"},
      {"that one, because",
       Verdict::Refuted,
       {other, true, true, Verdict::Disputed},
       "y2newer<Enter>",
       "accept disputed \"newer\""},
      {"none of them", Verdict::Refuted, {other, true, true, Verdict::Disputed}, "yx", ""},
  };
  for (const Case& c : cases) {
    CAPTURE(c.what);
    AtHand claim = claim_at_hand();
    claim.verdict = c.own;
    claim.proposals = {c.proposal};
    Model model = model_with(claim);
    CHECK(after(model, c.keys) == c.asked);
  }
}

TEST_CASE("which of several proposals the keys answer") {
  AtHand claim = claim_at_hand();
  claim.proposals = {{ClaimId{12}, true, true, Verdict::Unchecked}, {ClaimId{14}, false, true, Verdict::Unchecked}};
  Model model = model_with(claim);
  CHECK(model.proposal() == 0);
  after(model, "p");
  CHECK(model.proposal() == 1);
  after(model, "p");
  CHECK(model.proposal() == 0);
  after(model, "pj");
  CHECK(model.proposal() == 0);
}

TEST_CASE("moving: ten claims, four rows, pages of eight lines with twenty to show") {
  struct Case {
    std::string_view keys;
    std::size_t selected, top;
    int scroll;
  };
  const Case cases[] = {
      {"", 0, 0, 0},     {"j", 1, 0, 0},       {"k", 0, 0, 0},  {"jjjj", 4, 1, 0},        {"<PgDn>", 4, 1, 0},
      {"G", 9, 6, 0},    {"G<Down>", 9, 6, 0}, {"Gg", 0, 0, 0}, {"<End><PgUp>", 5, 5, 0}, {" ", 0, 0, 6},
      {"   ", 0, 0, 12}, {"  b", 0, 0, 6},     {"b", 0, 0, 0},
  };
  for (const Case& c : cases) {
    CAPTURE(c.keys);
    Model model = model_with();
    after(model, c.keys);
    CHECK(model.selected() == c.selected);
    CHECK(model.top() == c.top);
    CHECK(model.scroll() == c.scroll);
  }
}

TEST_CASE("a page begins where the claim's words are in sight") {
  Model model = model_with();
  after(model, "j");
  model.page(40, 30);
  CHECK(model.scroll() == 28);
  after(model, "j");
  model.page(40, 5);
  CHECK(model.scroll() == 0);
  after(model, "f");
  model.page(100, 50);
  CHECK(model.scroll() == 48);
}

TEST_CASE("another size keeps the claim at hand in sight, and what is being typed") {
  Model model = model_with();
  after(model, "Gnhalf a no");
  model.resize(1, 3, false);
  CHECK(model.top() == 9);
  CHECK(model.prompt()->editor.text() == "half a no");
  model.resize(0, 0, true);
  CHECK(after(model, "te").ends_with("half a no"));  // nobody sees what they type
  model.resize(4, 8, false);
  CHECK(after(model, "te<Enter>") == "note \"half a note\"");
}

TEST_CASE("in a window that is too small only leaving is possible") {
  Model model = model_with();
  model.resize(0, 0, true);
  CHECK(after(model, "sc<Tab>") == "");
  CHECK(after(model, "q") == "quit");
}

TEST_CASE("each key is written once") {
  std::string all;
  for (const Binding& b : kBindings) all += b.keys;
  for (const char c : all) CHECK(std::count(all.begin(), all.end(), c) == 1);
  CHECK(binding_of(Key{Key::Kind::Char, U'z', false}) == nullptr);
}
