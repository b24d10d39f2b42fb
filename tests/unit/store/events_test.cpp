// Events of figures, as people name them: a claim is in one at most, and every change of it can be taken back.
#include "people_fixture.hpp"

using namespace claimdex;
using namespace claimdex::store;
using namespace claimdex::store::test;

namespace {

struct Named : Desk {
  Named() {
    work(*this, [&](auto& c) -> Result<bool> {
      Slots slots;
      quote("Ada Berg")(slots);
      for (int i = 1; i <= 3; ++i) CLAIMDEX_CHECK(c.add_claim({"claim " + std::to_string(i), slots, {}, {}}));
      return true;
    });
  }
  bool put(std::int64_t claim, const std::optional<std::string>& name) {
    return work(*this, [&](auto& c) { return c.set_event(ClaimId{claim}, name); });
  }
  /// "1:flood 3:fire".
  std::string all() {
    std::string out;
    for (const auto& [claim, name] : take(store.figure_events()))
      out += (out.empty() ? "" : " ") + std::to_string(claim.number) + ":" + name;
    return out;
  }
  void undo() {
    work(*this, [&](auto& c) { return c.undo(std::nullopt); });
  }
};

}  // namespace

TEST_CASE("a claim goes into an event, into another one, and back to its words; each is undone") {
  Named desk;
  CHECK(desk.put(1, "flood"));
  CHECK_FALSE(desk.put(1, "flood"));
  CHECK(desk.put(1, "fire"));
  CHECK(desk.put(3, "fire"));
  CHECK(desk.all() == "1:fire 3:fire");
  CHECK(numbers(take(desk.store.in_event("fire"))) == std::vector<std::int64_t>{1, 3});
  CHECK(desk.put(1, {}));
  CHECK(desk.all() == "3:fire");
  CHECK_FALSE(desk.put(1, {}));
  desk.undo();
  CHECK(desk.all() == "1:fire 3:fire");
  desk.undo();
  desk.undo();
  CHECK(desk.all() == "1:flood");
  work(desk, [](auto& c) { return c.redo(); });
  CHECK(desk.all() == "1:fire");
  CHECK(desk.findings().empty());
}

TEST_CASE("a merged claim's event is that of what it became, unless that has one") {
  Named desk;
  desk.put(1, "flood");
  desk.put(2, "fire");
  merge(desk, 3, 1);
  CHECK(desk.all() == "2:fire 3:flood");
  merge(desk, 2, 3);
  CHECK(desk.all() == "2:fire");
  desk.undo();
  desk.undo();
  CHECK(desk.all() == "1:flood 2:fire");
  CHECK(desk.findings().empty());
}

TEST_CASE("words that have to go are in no event's name; the claims stay together") {
  Named desk;
  desk.put(1, "berg-trial");
  desk.put(2, "berg-trial");
  desk.put(3, "redacted");
  work(desk, [](auto& c) { return c.redact("berg", {}, std::nullopt); });
  CHECK(desk.all() == "1:redacted-2 2:redacted-2 3:redacted");
}
