#include "sheet_changes.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace claimdex;
using namespace claimdex::app;

namespace {

using Words = std::optional<std::string>;

EventRecord event(std::int64_t seq, std::string action, Words field, Words before, Words after, Words why = {}) {
  EventRecord e;
  e.seq = seq;
  e.at = "2031-03-0" + std::to_string(seq) + "T10:00:00Z";
  e.change = ChangeId{seq};
  e.subject = "c1";
  e.action = std::move(action);
  e.field = std::move(field);
  e.old_value = std::move(before);
  e.new_value = std::move(after);
  e.why = std::move(why);
  return e;
}

/// "verdict disputed>refuted; evidence >https://a.example/", a dot for what isn't told.
std::string in_short(const std::vector<exporter::SheetChange>& changes) {
  std::string out;
  for (const exporter::SheetChange& change : changes) {
    if (!out.empty()) out += "; ";
    out += std::string(name_of(change.part)) + " " + change.before.value_or(".") + ">" + change.after.value_or(".");
  }
  return out;
}

}  // namespace

TEST_CASE("what a reader saw before, beside what a reader sees now; steps in between are nobody's business") {
  const PublicHistory history(
      ClaimId{1},
      {event(1, "mark", "verdict", "unchecked", "disputed", "one"),
       event(2, "publish", "progress", "checked", "published", "internal"),
       event(3, "reopen", "progress", "published", "in_progress", "internal"),
       event(4, "mark", "verdict", "disputed", "verified", "draft"), event(5, "note", {}, {}, "internal", "internal"),
       event(6, "tag", {}, {}, "internal"), event(7, "mark", "verdict", "verified", "refuted", "two"),
       event(8, "edit", "figure", "12", "9", "internal")});
  CHECK(in_short(history.between(0, kNow)) == "verdict unchecked>refuted; reason .>two; figure .>9");
  CHECK(in_short(history.between(2, kNow)) ==
        "publication published>.; verdict disputed>refuted; reason one>two; figure 12>9");
  CHECK(in_short(history.between(4, kNow)) == "verdict verified>refuted; reason .>two; figure .>9");
  CHECK(in_short(history.between(3, 4)) == "verdict disputed>verified; reason .>.");
  CHECK(in_short(history.between(4, 6)).empty());
  CHECK(in_short(history.since_published()) == "verdict disputed>refuted; reason one>two; figure 12>9");
}

TEST_CASE("A, B and A again is no change, and what was undone isn't there") {
  const PublicHistory history(ClaimId{1}, {event(1, "mark", "verdict", "unchecked", "verified", "one"),
                                           event(2, "mark", "verdict", "verified", "refuted", "two"),
                                           event(3, "undo", "verdict", "refuted", "verified", "t2"),
                                           event(4, "undo", "reason", "two", "one", "t2"),
                                           event(5, "evidence", {}, {}, "https://a.example/", "a note"),
                                           event(6, "undo", "evidence", "https://a.example/", {}, "t5")});
  CHECK(in_short(history.between(1, kNow)).empty());
  CHECK(in_short(history.between(1, 5)) == "evidence .>.");
  CHECK(in_short(history.since_published()).empty());
}

TEST_CASE("evidence: what came, what went, and only those details that a sheet shows") {
  EventRecord stance = event(1, "evidence", "e1 stance", {}, "supports");
  const PublicHistory history(
      ClaimId{1}, {event(1, "evidence", {}, {}, "https://a.example/", "a note"), stance,
                   event(2, "publish", "progress", "checked", "published"),
                   event(3, "reopen", "progress", "published", "in_progress"),
                   event(4, "evidence", "e1 stance", "supports", "refutes"),
                   event(5, "evidence", "e1 finder", {}, "internal"), event(6, "evidence", {}, {}, "list.pdf")});
  CHECK(in_short(history.since_published()) == "evidence stance: supports>stance: refutes; evidence .>list.pdf");
  CHECK(in_short(history.between(0, 2)) == "evidence .>https://a.example/; publication .>published");
}
