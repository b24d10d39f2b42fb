// What a change did is taken back exactly, whatever it was; what came later is never overwritten.
#include <sstream>

#include "people_fixture.hpp"
#include "slots_json.hpp"

using namespace claimdex;
using namespace claimdex::store;
using namespace claimdex::store::test;

namespace {

/// All that a person can see of a desk but its log and when claims were changed.
std::string seen(Desk& desk) {
  std::ostringstream out;
  for (std::int64_t id = 1; id <= 6; ++id) {
    const auto found = desk.store.claims(std::vector<ClaimId>{{id}});
    if (!found) continue;
    const ClaimRecord& c = found->front();
    if (c.retired) continue;
    out << "c" << id << " is " << c.id.str() << " " << name_of(c.verdict) << " " << name_of(c.progress) << " "
        << c.reason.value_or("-") << " " << c.text << " " << slots_to_json(c.slots) << " mentions " << c.mentions
        << " origins " << c.origins << "\n";
    for (const std::string& m : mentions(desk, id)) out << "  " << m;
    for (const std::string& l : links(desk, id)) out << "  " << l;
    for (const std::string& e : c.edited) out << "  edited " << e;
    for (const Evidence& e : take(desk.store.evidence(c.id))) out << "  " << e.id.str() << " " << e.url.value_or("-");
    for (const Note& n : take(desk.store.notes(c.id))) out << "  " << n.text;
    out << "\n";
  }
  const ArticleRecord a = take(desk.store.article(ArticleId{1}));
  out << a.details.source.value_or("-") << " " << a.details.published.value_or("-") << " " << a.origin.str() << "\n";
  return out.str();
}

TakenBack undo(Desk& desk, std::optional<std::int64_t> change = {}) {
  return work(desk, [&](auto& c) { return c.undo(change ? std::optional(ChangeId{*change}) : std::nullopt); });
}
TakenBack redo(Desk& desk) {
  return work(desk, [](auto& c) { return c.redo(); });
}
std::string no_undo(Desk& desk, std::int64_t change, ErrorCode code = ErrorCode::Refused) {
  Store::Change c = take(desk.store.begin(session(), "work"));
  const auto result = c.undo(ChangeId{change});
  REQUIRE_FALSE(result.has_value());
  CHECK(result.error().code == code);
  return result.error().message;
}

std::int64_t last_change(Desk& desk) { return take(desk.store.events({})).back().change.number; }

}  // namespace

TEST_CASE("whatever was done: undo gives back what was, redo what was done, and once more") {
  struct Row {
    const char* what;
    std::function<void(Desk&)> act;
  };
  const Row rows[] = {
      {"a verdict", [](Desk& d) { d.mark(ClaimId{1}, Verdict::Refuted, "eleven"); }},
      {"another reason for the same verdict", [](Desk& d) { d.mark(ClaimId{2}, Verdict::Disputed, "two counts"); }},
      {"a note", [](Desk& d) { note(d, 1, "asked the mine"); }},
      {"evidence", [](Desk& d) { evidence(d, 1, "https://mine.example/"); }},
      {"a step of the work",
       [](Desk& d) { work(d, [](auto& c) { return c.advance(ClaimId{1}, "dismiss", Progress::Dismissed, "why"); }); }},
      {"an edit", [](Desk& d) { edit_figure(d, "c1", 13); }},
      {"an edit of a mention", [](Desk& d) { edit_figure(d, "m2", 13); }},
      {"a second edit of a slot", [](Desk& d) { edit_figure(d, "c3", 15); }},
      {"an edit taken off", [](Desk& d) { edit(d, "c3", "figure", {}); }},
      {"a merge of all that claims have", [](Desk& d) { merge(d, 1, 2, Verdict::Disputed); }},
      {"a merge of an edited claim", [](Desk& d) { merge(d, 3, 1); }},
      {"a link", [](Desk& d) { link(d, 1, Relation::Revises, 2, LinkState::Accepted); }},
      {"a link that is refused", [](Desk& d) { link(d, 1, Relation::Repeats, 2, LinkState::Declined); }},
      {"an origin",
       [](Desk& d) { work(d, [](auto& c) { return c.set_origin(ArticleId{1}, OriginId{2}, "the same wire"); }); }},
      {"a claim by hand",
       [](Desk& d) {
         NewFreeClaim fresh;
         fresh.text = "We lost 40 men";
         killed(fresh.slots, 40);
         work(d, [&](auto& c) { return c.add_claim(fresh); });
       }},
  };
  for (const Row& row : rows) {
    CAPTURE(row.what);
    Desk desk;
    put_two(desk);
    desk.put(Doc("Three\n\n14 soldiers were killed by the river.\n").claim("14 soldiers were killed", killed(14)));
    note(desk, 2, "asked the ministry");
    evidence(desk, 2, "https://ministry.example/");
    desk.mark(ClaimId{2}, Verdict::Disputed, "the ministry counts 11");
    edit_figure(desk, "c3", 16);
    const std::string before = seen(desk);
    row.act(desk);
    const std::string after = seen(desk);
    REQUIRE(before != after);
    for (int times = 0; times < 2; ++times) {
      undo(desk);
      CHECK(seen(desk) == before);
      CHECK(desk.findings().empty());
      redo(desk);
      CHECK(seen(desk) == after);
      CHECK(desk.findings().empty());
    }
  }
}

TEST_CASE("a split is undone: the mentions go back, the new claim's handle isn't used again") {
  Desk desk;
  put_one_of_three(desk);
  const std::string before = seen(desk);
  const std::int64_t fresh = split(desk, 1, {MentionId{2}, MentionId{3}});
  CHECK(desk.claim(1).mentions == 1);
  undo(desk);
  CHECK(seen(desk) == before);
  CHECK(desk.claim(fresh).retired);
  CHECK(split(desk, 1, {MentionId{3}}) == fresh + 1);
  CHECK(desk.findings().empty());
}

TEST_CASE("an undo says in the log what it gives back") {
  Desk desk;
  put_two(desk);
  desk.mark(ClaimId{1}, Verdict::Disputed, "eleven");
  const std::int64_t change = last_change(desk), before = desk.events();
  const TakenBack back = undo(desk);
  CHECK(back.change == ChangeId{change});
  CHECK(back.who == "ada");
  CHECK(numbers(back.claims) == std::vector<std::int64_t>{1});
  const std::string t = ChangeId{change}.str();
  CHECK(log_after(desk, before) == std::vector<std::string>{
                                       t + " undo -: - > mark because -",
                                       "c1 undo verdict: disputed > unchecked because " + t,
                                       "c1 undo progress: checked > new because " + t,
                                       "c1 undo reason: eleven > - because " + t,
                                   });
}

TEST_CASE("what several rows have alike is told once") {
  Desk desk;
  const auto report = [](const char* day, const char* more) {
    return Doc("Mine\n\nA dozen miners died.\n" + std::string(more), details("https://news.example/1", day));
  };
  desk.put(report("2031-03-02", ""));
  const Doc now = report("2031-03-03", "The pit is closed.\n");
  desk.put(now);
  work(desk, [&](auto& c) {
    return c.edit_article(ArticleId{1}, "source", "Northline", {}, Prepared(now.article, now.annotation));
  });
  undo(desk);
  const std::vector<EventRecord> log = take(desk.store.events({}));
  CHECK(std::count_if(log.begin(), log.end(), [](const EventRecord& e) { return e.action == "undo" && e.field; }) == 1);
}

TEST_CASE("undo goes back step by step, each person through what they did themselves") {
  Desk desk;
  put_two(desk);
  desk.mark(ClaimId{1}, Verdict::Disputed, "first");
  desk.mark(ClaimId{1}, Verdict::Refuted, "second");
  {
    Store::Change other = take(desk.store.begin({"mira", "2031-04-03T10:00:00Z", true}, "note"));
    done(other.add_note(ClaimId{2}, "mira's"));
    done(other.commit());
  }
  undo(desk);
  CHECK(desk.claim(1).verdict == Verdict::Disputed);
  undo(desk);
  CHECK(desk.claim(1).verdict == Verdict::Unchecked);
  Store::Change more = take(desk.store.begin(session(), "undo"));
  CHECK(code_of(more.undo({})) == ErrorCode::NotFound);  // what is left is an ingest, and mira's
  CHECK(take(desk.store.notes(ClaimId{2})).size() == 1);
}

TEST_CASE("other work ends what can be done again") {
  Desk desk;
  put_two(desk);
  desk.mark(ClaimId{1}, Verdict::Disputed, "first");
  undo(desk);
  const std::int64_t undone = last_change(desk);
  note(desk, 2, "something else");
  {
    Store::Change change = take(desk.store.begin(session(), "redo"));
    CHECK(code_of(change.redo()) == ErrorCode::NotFound);
  }
  undo(desk, undone);  // by its handle it still goes
  CHECK(desk.claim(1).verdict == Verdict::Disputed);
}

TEST_CASE("what came later is not overwritten") {
  Desk desk;
  put_two(desk);
  desk.mark(ClaimId{1}, Verdict::Disputed, "first");
  const std::int64_t first = last_change(desk);
  note(desk, 1, "asked");
  const std::int64_t noted = last_change(desk);
  desk.mark(ClaimId{1}, Verdict::Refuted, "second");
  const std::int64_t second = last_change(desk);
  CHECK(no_undo(desk, first) ==
        ChangeId{first}.str() + " can't be undone: " + ChangeId{second}.str() + " changed c1 later");
  undo(desk, noted);  // another field
  CHECK(take(desk.store.notes(ClaimId{1})).empty());
  CHECK(desk.claim(1).verdict == Verdict::Refuted);
  CHECK(no_undo(desk, noted) == ChangeId{noted}.str() + " was undone already, by " + ChangeId{last_change(desk)}.str());
  undo(desk, second);
  undo(desk, first);
  CHECK(desk.claim(1).verdict == Verdict::Unchecked);
}

TEST_CASE("a claim that was added can't go when somebody has worked on it") {
  Desk desk;
  put_two(desk);
  NewFreeClaim fresh;
  fresh.text = "We lost 40 men";
  killed(fresh.slots, 40);
  const std::int64_t id = work(desk, [&](auto& c) { return c.add_claim(fresh); }).claim.number;
  const std::int64_t added = last_change(desk);
  note(desk, id, "who is it?");
  CHECK(no_undo(desk, added).find("changed c3 later") != std::string::npos);
  undo(desk);
  undo(desk, added);
  CHECK(desk.claim(id).retired);
}

TEST_CASE("a claim that a change made can't go when something hangs on it") {
  NewFreeClaim fresh;
  fresh.text = "We lost 40 men";
  killed(fresh.slots, 40);
  const std::function<void(Desk&)> rows[] = {
      [](Desk& d) { merge(d, 3, 1); },
      [](Desk& d) { merge(d, 1, 3); },
      [](Desk& d) { link(d, 1, Relation::Contradicts, 3, LinkState::Accepted); },
      [](Desk& d) { evidence(d, 3, "https://one.example/"); },
  };
  for (const auto& later : rows) {
    Desk desk;
    put_two(desk);
    work(desk, [&](auto& c) { return c.add_claim(fresh); });
    const std::int64_t added = last_change(desk);
    later(desk);
    no_undo(desk, added);
    undo(desk);
    undo(desk, added);
    CHECK(desk.claim(3).retired);
    CHECK(desk.findings().empty());
  }
}

TEST_CASE("other edits of a claim stay in force when one is undone") {
  Desk desk;
  put_two(desk);
  edit_figure(desk, "c1", 13);
  const std::int64_t first = last_change(desk);
  edit(desk, "c1", "place", [](Slots& s) { s.place = Place{{}, "Koldava", "Koldava", "geo:7"}; });
  undo(desk, first);
  CHECK(desk.claim(1).slots.figure->value == 12);
  REQUIRE(desk.claim(1).slots.place.has_value());
  CHECK(desk.claim(1).slots.place->name == "Koldava");
}

TEST_CASE("what was set to the same again later, or back and forth, was changed later") {
  const auto dismiss = [](Desk& d, const char* why) {
    work(d, [&](auto& c) { return c.advance(ClaimId{1}, "dismiss", Progress::Dismissed, why); });
  };
  Desk desk;
  put_two(desk);
  desk.mark(ClaimId{1}, Verdict::Refuted, "eleven");
  const std::int64_t marked = last_change(desk);
  desk.mark(ClaimId{1}, Verdict::Refuted, "eleven");
  no_undo(desk, marked);
  dismiss(desk, "an opinion");
  const std::int64_t dismissed = last_change(desk);
  work(desk, [](auto& c) { return c.advance(ClaimId{1}, "reopen", Progress::InProgress, "not so"); });
  dismiss(desk, "a court's order");
  no_undo(desk, dismissed);
}

TEST_CASE("an edit is sealed with its claim, and a reopening is not undone") {
  Desk desk;
  put_two(desk);
  edit_figure(desk, "c1", 13);
  edit_figure(desk, "m1", 14);
  const std::int64_t second = last_change(desk);
  const auto advance = [&](const char* action, Progress to) {
    work(desk, [&](auto& c) { return c.advance(ClaimId{1}, action, to, "why"); });
  };
  advance("publish", Progress::Published);
  CHECK(no_undo(desk, second).find("published, and sealed") != std::string::npos);
  advance("reopen", Progress::InProgress);
  CHECK(no_undo(desk, last_change(desk)).find("isn't kept") != std::string::npos);  // it is called "work" here
}

TEST_CASE("there and back, as often as one likes") {
  Desk desk;
  put_two(desk);
  desk.mark(ClaimId{1}, Verdict::Disputed, "first");
  const std::int64_t first = last_change(desk);
  desk.mark(ClaimId{2}, Verdict::Refuted, "second");
  undo(desk);
  redo(desk);
  undo(desk, last_change(desk));  // the redo
  CHECK(desk.claim(2).verdict == Verdict::Unchecked);
  CHECK(undo(desk).change == ChangeId{first});
  CHECK(desk.claim(1).verdict == Verdict::Unchecked);
}

TEST_CASE("reading in and publishing aren't undone, and what is published is left alone") {
  Desk desk;
  put_two(desk);
  const std::int64_t read = last_change(desk);
  CHECK(no_undo(desk, 99, ErrorCode::NotFound) == "there is no change t99");
  desk.mark(ClaimId{1}, Verdict::Disputed, "eleven");
  edit_figure(desk, "c1", 13);
  const std::int64_t edited = last_change(desk);
  {
    Store::Change change = take(desk.store.begin(session(), "publish"));
    done(change.advance(ClaimId{1}, "publish", Progress::Published, {}));
    done(change.commit());
  }
  const std::int64_t published = last_change(desk);
  CHECK(no_undo(desk, read).find("isn't undone") != std::string::npos);
  CHECK(no_undo(desk, published).find("isn't undone") != std::string::npos);
  CHECK(no_undo(desk, edited) == ChangeId{edited}.str() + " can't be undone: c1 is published, and sealed");
}

TEST_CASE("words that had to go don't come back by undo") {
  Desk desk;
  put_two(desk);
  NewMention fresh;
  fresh.article = ArticleId{1};
  fresh.text = "died at dawn";
  fresh.span = {20, 32};
  fresh.sentence = {5, 33};
  killed(fresh.slots, 12);
  work(desk, [&](auto& c) { return c.add_mention(fresh); });
  const std::int64_t added = last_change(desk);
  CHECK(file_holds(desk, "undo.changeset", "died at dawn"));
  forget(desk, 1);
  CHECK_FALSE(file_holds(desk, "undo.changeset", "died at dawn"));
  CHECK(no_undo(desk, added).find("isn't kept") != std::string::npos);
}

TEST_CASE("nor words that a split gave to a claim") {
  Desk desk;
  put_two(desk);
  merge(desk, 1, 2);
  split(desk, 1, {MentionId{1}});
  CHECK(file_holds(desk, "undo.changeset", "Twelve people were killed"));
  forget(desk, 2);
  CHECK_FALSE(file_holds(desk, "undo.changeset", "Twelve people were killed"));
}
