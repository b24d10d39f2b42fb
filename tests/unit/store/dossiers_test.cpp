// Dossiers: an order that stays whatever happens to the claims, and every change of it can be taken back.
#include "people_fixture.hpp"

using namespace claimdex;
using namespace claimdex::store;
using namespace claimdex::store::test;

namespace {

/// Free claims c1 … cN, and an empty dossier.
struct Story : Desk {
  explicit Story(int claims) {
    work(*this, [&](auto& c) -> Result<bool> {
      for (int i = 0; i < claims; ++i)
        CLAIMDEX_CHECK(c.add_claim({"claim " + std::to_string(i), quote("Ada Berg"), {}, {}}));
      return c.set_dossier({"story", {}, {}});
    });
  }
  static Slots quote(const std::string& speaker) {
    Slots slots;
    test::quote(speaker)(slots);
    return slots;
  }
  void add(const std::vector<std::int64_t>& claims) {
    work(*this, [&](auto& c) -> Result<bool> {
      for (std::int64_t claim : claims) CLAIMDEX_CHECK(c.add_to_dossier("story", ClaimId{claim}));
      return true;
    });
  }
  bool move(const std::vector<std::int64_t>& claims, std::size_t place) {
    std::vector<ClaimId> ids;
    for (std::int64_t claim : claims) ids.push_back(ClaimId{claim});
    return work(*this, [&](auto& c) { return c.move_in_dossier("story", ids, place); });
  }
  void remove(std::int64_t claim) {
    work(*this, [&](auto& c) { return c.remove_from_dossier("story", ClaimId{claim}); });
  }
  /// Why a change can't be taken back.
  std::string refused(ChangeId change) {
    Store::Change turn = take(store.begin(session(), "undo"));
    const auto out = turn.undo(change);
    REQUIRE_FALSE(out.has_value());
    CHECK(out.error().code == ErrorCode::Refused);
    return out.error().message;
  }
  ChangeId last() { return take(store.events({.subject = {}, .limit = 1})).front().change; }
  void undo(std::optional<ChangeId> change = {}) {
    work(*this, [&](auto& c) { return c.undo(change); });
  }
  std::vector<std::int64_t> order() { return numbers(take(store.dossier_claims("story"))); }
};

using Order = std::vector<std::int64_t>;

}  // namespace

TEST_CASE("claims stand in the order in which they came; one that is there already stays where it is") {
  Story desk(5);
  desk.add({3, 1, 5});
  CHECK(desk.order() == Order{3, 1, 5});
  CHECK_FALSE(work(desk, [](auto& c) { return c.add_to_dossier("story", ClaimId{3}); }));
  desk.add({2});
  CHECK(desk.order() == Order{3, 1, 5, 2});
  CHECK(numbers(take(desk.store.in_dossier("story"))) == Order{1, 2, 3, 5});
  desk.remove(1);
  CHECK(desk.order() == Order{3, 5, 2});
  CHECK(refusal(
            desk, [](auto& c) { return c.remove_from_dossier("story", ClaimId{1}); }, ErrorCode::NotFound) ==
        "c1 isn't in story");
  CHECK(refusal(
            desk, [](auto& c) { return c.add_to_dossier("other", ClaimId{1}); }, ErrorCode::NotFound) ==
        "there is no dossier other");
  CHECK(desk.findings().empty());
}

TEST_CASE("moving: the first of them gets the place, the others come behind it") {
  struct Move {
    Order claims;
    std::size_t place;
    Order order;
  };
  const Move table[] = {
      {{4}, 1, {4, 1, 2, 3, 5}},    {{1}, 5, {2, 3, 4, 5, 1}},
      {{5}, 3, {1, 2, 5, 3, 4}},    {{2}, 4, {1, 3, 4, 2, 5}},
      {{5, 1}, 2, {2, 5, 1, 3, 4}}, {{3, 2}, 4, {1, 4, 5, 3, 2}},
      {{2, 3}, 2, {1, 2, 3, 4, 5}}, {{5, 4, 3, 2, 1}, 1, {5, 4, 3, 2, 1}},
      {{3, 3}, 1, {3, 1, 2, 4, 5}},
  };
  for (const Move& m : table) {
    CAPTURE(m.place);
    Story desk(5);
    desk.add({1, 2, 3, 4, 5});
    const bool moved = desk.move(m.claims, m.place);
    CHECK(desk.order() == m.order);
    CHECK(moved == (m.order != Order{1, 2, 3, 4, 5}));
    if (!moved) continue;
    desk.undo();
    CHECK(desk.order() == Order{1, 2, 3, 4, 5});
    work(desk, [](auto& c) { return c.redo(); });
    CHECK(desk.order() == m.order);
    CHECK(desk.findings().empty());
  }
  Story desk(3);
  desk.add({1, 2});
  const auto move = [](Order claims, std::size_t place) {
    return [=](auto& c) { return c.move_in_dossier("story", {ClaimId{claims[0]}}, place); };
  };
  CHECK(refusal(desk, move({1}, 3)) == "there is no place 3: story has 2 claims");
  CHECK(refusal(desk, move({3}, 1), ErrorCode::NotFound) == "c3 isn't in story");
}

TEST_CASE("one spot again and again: the room there is used up and made anew, and the order holds") {
  Story desk(4);
  desk.add({1, 2, 3, 4});
  Order wanted{1, 2, 3, 4};
  for (int i = 0; i < 200; ++i) {
    desk.move({wanted[3]}, 2);
    wanted = {wanted[0], wanted[3], wanted[1], wanted[2]};
    REQUIRE(desk.order() == wanted);
  }
  for (int i = 0; i < 200; ++i) {
    desk.move({wanted[3]}, 1);
    wanted = {wanted[3], wanted[0], wanted[1], wanted[2]};
    REQUIRE(desk.order() == wanted);
  }
  desk.undo();
  CHECK(desk.order() == Order{wanted[1], wanted[2], wanted[3], wanted[0]});
  CHECK(desk.findings().empty());
}

TEST_CASE("a move writes what it moves, however long the dossier is") {
  Story desk(300);
  Order all;
  for (std::int64_t i = 1; i <= 300; ++i) all.push_back(i);
  desk.add(all);
  const std::int64_t before = desk.events();
  desk.move({300, 299}, 1);
  CHECK(log_after(desk, before) ==
        std::vector<std::string>{"c300 dossier -: story, place 300 > story, place 1 because -",
                                 "c299 dossier -: story, place 299 > story, place 2 because -"});
}

TEST_CASE("moves of several people are taken back one by one, also past one another") {
  Story desk(4);
  desk.add({1, 2, 3, 4});
  desk.move({4}, 1);
  const ChangeId first = desk.last();
  desk.move({3}, 2);
  CHECK(desk.order() == Order{4, 3, 1, 2});
  desk.undo(first);
  CHECK(desk.order() == Order{3, 1, 2, 4});
  const std::vector<std::string> told = log_after(desk, desk.events() - 1);
  CHECK(told == std::vector<std::string>{"c4 undo dossier: story, place 1 > story, place 4 because " + first.str()});
}

TEST_CASE("heading and introduction; a dossier goes with its order, and comes back with it") {
  Story desk(2);
  const auto said = [&] {
    const auto dossier = take(desk.store.dossier("story"));
    return dossier ? dossier->title.value_or("-") + "|" + dossier->introduction.value_or("-") : "none";
  };
  CHECK(work(desk, [](auto& c) { return c.set_dossier({"story", "The pit", "One.\nTwo."}); }));
  CHECK_FALSE(work(desk, [](auto& c) { return c.set_dossier({"story", "The pit", "One.\nTwo."}); }));
  CHECK(work(desk, [](auto& c) { return c.set_dossier({"story", "The mine", {}}); }));
  CHECK(said() == "The mine|-");
  desk.undo();
  CHECK(said() == "The pit|One.\nTwo.");
  desk.add({2, 1});
  const std::int64_t before = desk.events();
  CHECK(work(desk, [](auto& c) { return c.delete_dossier("story"); }));
  CHECK(log_after(desk, before) ==
        std::vector<std::string>{"c2 dossier -: story > - because -", "c1 dossier -: story > - because -",
                                 "desk dossier -: story, title: The pit > - because -",
                                 "desk dossier -: story, introduction: One.\nTwo. > - because -",
                                 "desk dossier -: story > - because -"});
  CHECK(said() == "none");
  CHECK_FALSE(work(desk, [](auto& c) { return c.delete_dossier("story"); }));
  desk.undo();
  CHECK(said() == "The pit|One.\nTwo.");
  CHECK(desk.order() == Order{2, 1});
  work(desk, [](auto& c) { return c.redo(); });
  CHECK(said() == "none");
  CHECK(desk.findings().empty());
}

TEST_CASE("what can't be taken back says why") {
  Story desk(3);
  work(desk, [](auto& c) { return c.set_dossier({"other", {}, {}}); });
  const ChangeId made = desk.last();
  work(desk, [](auto& c) { return c.add_to_dossier("other", ClaimId{1}); });
  CHECK(desk.refused(made) == made.str() + " can't be undone: other has claims in it by now");
  desk.add({1, 2});
  const ChangeId added = desk.last();
  desk.remove(2);
  const ChangeId removed = desk.last();
  CHECK(desk.refused(added) == added.str() + " can't be undone: " + removed.str() + " changed c2 later");
  SUBCASE("its dossier is gone") {
    work(desk, [](auto& c) { return c.delete_dossier("story"); });
    CHECK(desk.refused(removed) == removed.str() + " can't be undone: there is no dossier story any more");
  }
  SUBCASE("the claim became another one") {
    merge(desk, 3, 2);
    CHECK(desk.refused(removed) == removed.str() + " can't be undone: " + desk.last().str() + " changed c2 later");
  }
  CHECK(desk.findings().empty());
}

TEST_CASE("a merged claim's place is that of what it became, and nobody stands there twice") {
  Story desk(4);
  desk.add({1, 2, 3});
  merge(desk, 4, 2);
  CHECK(desk.order() == Order{1, 4, 3});
  desk.undo();
  CHECK(desk.order() == Order{1, 2, 3});
  merge(desk, 3, 1);
  CHECK(desk.order() == Order{2, 3});
  // By its former handle it is the same claim.
  CHECK_FALSE(work(desk, [](auto& c) { return c.add_to_dossier("story", ClaimId{1}); }));
  CHECK(desk.move({1}, 1));
  CHECK(desk.order() == Order{3, 2});
  desk.undo();
  desk.undo();
  CHECK(desk.order() == Order{1, 2, 3});
  CHECK(desk.findings().empty());
}

TEST_CASE("a split leaves the dossier with the claim that was in it; a claim in a dossier outlives its article") {
  Desk desk;
  put_one_of_three(desk);
  work(desk, [](auto& c) { return c.set_dossier({"story", {}, {}}); });
  work(desk, [](auto& c) { return c.add_to_dossier("story", ClaimId{1}); });
  split(desk, 1, {MentionId{2}});
  CHECK(numbers(take(desk.store.dossier_claims("story"))) == Order{1});
  for (std::int64_t article : {1, 3}) forget(desk, article);
  CHECK_FALSE(desk.claim(1).retired);
  CHECK(numbers(take(desk.store.in_dossier("story"))) == Order{1});
  CHECK(desk.findings().empty());
}

TEST_CASE("a published claim can be in a dossier: nothing of what is sealed changes") {
  Story desk(2);
  work(desk, [](auto& c) { return c.advance(ClaimId{1}, "publish", Progress::Published, {}); });
  desk.add({2, 1});
  desk.move({1}, 1);
  desk.undo();
  desk.undo();
  CHECK(desk.order().empty());
  CHECK(desk.claim(1).progress == Progress::Published);
}

TEST_CASE("a claim that is retired stays where it was put, and no query finds it") {
  Story desk(1);
  work(desk, [](auto& c) { return c.add_claim({"a mistake", Story::quote("Ida Holm"), {}, {}}); });
  const ChangeId made = desk.last();
  desk.add({2, 1});
  desk.undo();
  const ChangeId undone = desk.last();
  desk.undo(made);
  CHECK(desk.claim(2).retired);
  desk.undo(undone);
  CHECK(desk.order() == Order{2, 1});
  CHECK(numbers(take(desk.store.in_dossier("story"))) == Order{1});
  desk.move({2}, 2);
  desk.remove(2);
  CHECK(desk.order() == Order{1});
  CHECK(desk.findings().empty());
}

TEST_CASE(
    "words that have to go are blanked in heading and introduction; a name of such words makes room for one of ours") {
  Story desk(2);
  desk.add({2, 1});
  work(desk, [](auto& c) { return c.set_dossier({"ola-venn", "What Ola Venn saw", "Venn, Ola; and Ola Venn."}); });
  work(desk, [](auto& c) { return c.add_to_dossier("ola-venn", ClaimId{1}); });
  work(desk, [](auto& c) { return c.set_dossier({"redacted", {}, {}}); });
  work(desk, [](auto& c) { return c.redact("Ola Venn", {}, "she asked for it"); });
  const auto all = take(desk.store.dossiers());
  REQUIRE(all.size() == 3);
  CHECK(all[1] == Dossier{"redacted-2", "What ████████ saw", "Venn, Ola; and ████████."});
  CHECK(numbers(take(desk.store.dossier_claims("redacted-2"))) == Order{1});
  for (const char* where : {"dossier.name", "dossier.title", "dossier_claim.dossier", "event_payload.value"})
    for (const char* words : {"Ola Venn", "ola-venn"}) CHECK_FALSE(file_holds(desk, where, words));
  CHECK(desk.order() == Order{2, 1});
  CHECK(desk.findings().empty());
}

TEST_CASE("doctor finds a merged claim in a dossier, and claims of one that isn't there") {
  Story desk(2);
  desk.add({1});
  merge(desk, 1, 2);
  behind_its_back(desk.dir.path(), "INSERT INTO dossier_claim VALUES ('story', 2, 7), ('other', 1, 7)");
  CHECK(desk.findings() == std::vector<std::string>{"dossier desk", "dossier c2"});
}
