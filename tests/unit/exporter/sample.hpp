#pragma once
#include <string>

#include "claimdex/exporter/json.hpp"
#include "claimdex/exporter/sheet.hpp"

/// A claim with every slot filled, on which the tests of this folder look from several sides.
namespace claimdex::exporter {

inline Figure sample_figure() {
  Figure f;
  f.text = "more than 12";
  f.span = Span{30, 42};
  f.value = 12;
  f.bounds.low = 13;
  f.bounds.soft_low = 13;
  f.bounds.soft_high = 24.5;
  f.hedge = Hedge::MoreThan;
  f.unit = "person";
  f.role = Role::Subset;
  f.of = Figure::Whole{40, "the 40"};
  return f;
}

inline Slots sample_slots() {
  Slots s;
  s.type = ClaimType::CasualtyKilled;
  s.form = Form::Indirect;
  s.figure = sample_figure();
  s.who = Who{Span{43, 49}, "miners", "worker", "KO"};
  s.actor = Actor{Span{0, 4}, "Fire", std::nullopt};
  s.place = Place{Span{60, 67}, "Koldava", "Koldava, Upper Sarna", "x1"};
  s.time = EventTime{Span{70, 79}, "on Monday", "2031-03-10", "2031-03-10"};
  s.attribution = {
      {"Ana Brel", std::nullopt, SourceClass::Person, LinkRole::Speaker, "said", Stance::Asserts, false, Span{80, 88}},
      {"Sarna Wire", "w1", SourceClass::Media, LinkRole::Channel, std::nullopt, Stance::Asserts, true, std::nullopt}};
  s.modality = Modality::Actual;
  s.flags = {Flag::LossesAmbiguous, Flag::VagueLarge};
  s.worth = 0.83;
  s.confidence = 0.7;
  s.rule = "casualty.killed.passive";
  return s;
}

inline ArticleRef sample_article() {
  ArticleRef a;
  a.id = {7};
  a.version = 2;
  a.title = "Fire in the mine";
  a.source = "Northline";
  a.url = "https://northline.example/mine";
  a.published = "2031-03-11T08:00:00+02:00";
  a.sha256 = std::string(64, 'a');
  return a;
}

inline ClaimRecord sample_claim() {
  ClaimRecord c;
  c.id = {12};
  c.uid = std::string(32, '1');
  c.text = "more than 12 miners were killed";
  c.span = Span{30, 61};
  c.sentence = Span{20, 90};
  c.article = sample_article();
  c.lang = "en";
  c.slots = sample_slots();
  c.verdict = Verdict::Disputed;
  c.progress = Progress::Checked;
  c.reason = "The company says nine.";
  c.stale = {"newer_figure"};
  c.mentions = 3;
  c.origins = 2;
  c.evidence = 1;
  c.tags = {"mine"};
  c.assignee = "eva";
  c.review_by = "2031-06-01";
  c.created = "2031-03-12T09:00:00Z";
  c.changed = "2031-03-13T09:00:00Z";
  return c;
}

/// What belongs to nobody: a claim added by hand, with nothing filled in.
inline ClaimRecord bare_claim() {
  ClaimRecord c;
  c.id = {1};
  c.uid = std::string(32, '0');
  c.text = "it rained";
  c.created = c.changed = "2031-03-12T09:00:00Z";
  return c;
}

inline SheetClaim sample_sheet_claim() {
  const ClaimRecord c = sample_claim();
  SheetClaim s;
  s.id = c.id;
  s.uid = c.uid;
  s.text = c.text;
  s.before = "Officials said on Tuesday that ";
  s.after = " in the fire at Koldava. A search goes on.";
  s.slots = c.slots;
  s.article = c.article;
  s.lang = c.lang;
  s.span = c.span;
  s.verdict = c.verdict;
  s.progress = c.progress;
  s.reason = c.reason;
  s.stale = c.stale;
  s.mentions = c.mentions;
  s.origins = c.origins;
  s.created = c.created;
  s.changed = c.changed;
  SheetEvidence page, file;
  page.url = "https://mine.example/list?day=1&x=2";
  page.stance = "refutes";
  page.quote = "Nine names.";
  page.captured = "2031-03-12";
  page.added = "2031-03-13T08:00:00Z";
  file.file = "briefing 2.pdf";
  file.sha256 = std::string(64, 'b');
  file.stance = "supports";
  file.at = "p. 12";
  file.added = "2031-03-13T08:30:00Z";
  s.evidence = {page, file};
  return s;
}

inline Sheet sample_sheet(std::vector<SheetClaim> claims) {
  Sheet s;
  s.title = "Fact-check sheet";
  s.query = "kind:casualty";
  s.as_of = "2031-03-14T10:20:30Z";
  s.log_head = std::string(64, 'f');
  s.claims = std::move(claims);
  return s;
}

/// A claim whose every foreign text is `hostile`.
inline SheetClaim hostile_claim(const std::string& hostile) {
  SheetClaim s = sample_sheet_claim();
  s.text = s.before = s.after = hostile;
  s.reason = hostile;
  s.lang = hostile;
  s.stale = {hostile};
  s.slots.figure->text = hostile;
  s.slots.figure->unit = hostile;
  s.slots.who = Who{std::nullopt, hostile, hostile, hostile};
  s.slots.actor->text = hostile;
  s.slots.place = Place{std::nullopt, hostile, hostile, hostile};
  s.slots.time = EventTime{std::nullopt, hostile, hostile, hostile};
  for (AttributionLink& link : s.slots.attribution) link.name = hostile;
  s.article->title = s.article->source = s.article->url = s.article->published = hostile;
  s.evidence = {{hostile, hostile, hostile, hostile, hostile, hostile, hostile, hostile, hostile}};
  return s;
}

inline bool contains(std::string_view text, std::string_view part) { return text.find(part) != std::string_view::npos; }

}  // namespace claimdex::exporter
