// What queries ask of the record, as sets: they have to say what each claim by itself is shown with.
#include <fstream>
#include <functional>
#include <sstream>

#include "people_fixture.hpp"

using namespace claimdex;
using namespace claimdex::store;
using namespace claimdex::store::test;

namespace {

using Having = Store::Having;
using Count = Store::Count;

/// A desk that people worked on, upgraded: edits, merges, tags, dates, versions, copies, a forgotten article.
Store worked_on(const TempDir& dir, int format) {
  std::ifstream in(CLAIMDEX_TEST_DATA "/desks/format" + std::to_string(format) + ".sql");
  REQUIRE(in.good());
  std::ostringstream sql;
  sql << in.rdbuf();
  behind_its_back(dir.path(), "PRAGMA journal_mode = WAL;" + sql.str());
  return take(Store::open(dir.path(), Store::Mode::Write));
}

std::vector<ClaimRecord> all_claims(Store& store) { return take(store.claims(take(store.newest(100000, 0)))); }

std::vector<std::int64_t> those(const std::vector<ClaimRecord>& claims,
                                const std::function<bool(const ClaimRecord&)>& fits) {
  std::vector<std::int64_t> out;
  for (const ClaimRecord& claim : claims)
    if (fits(claim)) out.push_back(claim.id.number);
  std::sort(out.begin(), out.end());
  return out;
}

bool flagged(const ClaimRecord& claim, Flag flag) {
  return std::find(claim.slots.flags.begin(), claim.slots.flags.end(), flag) != claim.slots.flags.end();
}

/// Of those that the desk has.
std::vector<std::int64_t> named(const Store::Counted& counted, const std::vector<ClaimRecord>& claims) {
  return those(claims, [&](const ClaimRecord& claim) {
    const bool listed = std::find(counted.ids.begin(), counted.ids.end(), claim.id) != counted.ids.end();
    return listed != counted.all_but;
  });
}

}  // namespace

TEST_CASE("sets of claims say what each claim is shown with") {
  for (int format : {1, 2, 3, 5}) {
    CAPTURE(format);
    TempDir dir;
    Store store = worked_on(dir, format);
    const std::vector<ClaimRecord> claims = all_claims(store);
    const auto check = [&](Having what, const std::function<bool(const ClaimRecord&)>& fits) {
      CAPTURE(static_cast<int>(what));
      CHECK(numbers(take(store.having(what))) == those(claims, fits));
    };
    check(Having::Tag, [](const auto& c) { return !c.tags.empty(); });
    check(Having::Assignee, [](const auto& c) { return c.assignee.has_value(); });
    check(Having::Review, [](const auto& c) { return c.review_by.has_value(); });
    check(Having::Edit, [](const auto& c) { return !c.edited.empty(); });
    check(Having::Note, [&](const auto& c) { return !take(store.notes(c.id)).empty(); });
    check(Having::Change, [](const auto& c) { return !c.stale.empty(); });
    check(Having::GoneFromArticle, [](const auto& c) { return flagged(c, Flag::GoneFromArticle); });
    check(Having::NoLongerExtracted, [](const auto& c) { return flagged(c, Flag::NoLongerExtracted); });
    check(Having::SourceForgotten, [](const auto& c) { return flagged(c, Flag::SourceForgotten); });

    const std::pair<std::optional<double>, std::optional<double>> ranges[] = {{0, 0}, {1, 1}, {2, {}}, {{}, 1},
                                                                              {0, 1}, {3, 5}, {1, {}}, {1.5, {}}};
    for (const auto& [low, high] : ranges) {
      const auto fits = [low = low, high = high](int n) { return (!low || n >= *low) && (!high || n <= *high); };
      CHECK(named(take(store.counted(Count::Mentions, low, high)), claims) ==
            those(claims, [&](const auto& c) { return fits(c.mentions); }));
      CHECK(named(take(store.counted(Count::Origins, low, high)), claims) ==
            those(claims, [&](const auto& c) { return fits(c.origins); }));
    }

    const auto makes = [&](const ClaimRecord& c, const std::function<bool(const MentionRecord&)>& fits) {
      const auto mentions = take(store.mentions(c.id));
      return std::any_of(mentions.begin(), mentions.end(), fits);
    };
    CHECK(numbers(take(store.of_article(ArticleId{1}))) == those(claims, [&](const auto& c) {
            return makes(c, [](const MentionRecord& m) { return m.article.id == ArticleId{1}; });
          }));
    CHECK(numbers(take(store.of_origin(OriginId{2}))) == those(claims, [&](const auto& c) {
            return makes(c, [](const MentionRecord& m) { return m.origin == OriginId{2}; });
          }));
    CHECK(code_of(store.of_article(ArticleId{999})) == ErrorCode::NotFound);
    CHECK(code_of(store.of_origin(OriginId{999})) == ErrorCode::NotFound);
    CHECK(code_of(store.present(ClaimId{999999})) == ErrorCode::NotFound);
    CHECK(take(store.present(ClaimId{1})) == ClaimId{1});
  }
}

TEST_CASE("what a revision makes stale, also across a merge, until it is refused") {
  Desk desk;
  desk.put(Doc("One\n\n12 soldiers died in Koldava.\n", details("https://one.example/1"))
               .claim("12 soldiers died", miners(12)));
  desk.put(Doc("Two\n\n14 soldiers died in Koldava.\n", details("https://two.example/2"))
               .claim("14 soldiers died", miners(14)));
  desk.put(
      Doc("Three\n\n30 men fell near Brennik.\n", details("https://three.example/3")).claim("30 men fell", miners(30)));
  const auto stale = [&] { return numbers(take(desk.store.having(Having::Change))); };
  CHECK(stale().empty());
  work(desk, [](auto& c) { return c.link(ClaimId{2}, Relation::Revises, ClaimId{3}, LinkState::Accepted, "later"); });
  CHECK(stale() == std::vector<std::int64_t>{3});
  work(desk, [](auto& c) { return c.merge(ClaimId{1}, ClaimId{3}, {}, {}); });
  CHECK(stale() == std::vector<std::int64_t>{1});
  CHECK_FALSE(desk.claim(1).stale.empty());
  work(desk, [](auto& c) { return c.link(ClaimId{2}, Relation::Revises, ClaimId{1}, LinkState::Declined, "no"); });
  CHECK(desk.claim(1).stale.empty());
  CHECK(stale().empty());
}

TEST_CASE("saved searches: replaced, taken off, undone, redacted") {
  Desk desk;
  const auto save = [&](const char* name, std::optional<std::string> query) {
    return work(desk, [&](auto& c) { return c.save_search(name, query); });
  };
  const auto all = [&] {
    std::string out;
    for (const auto& saved : take(desk.store.saved_searches())) out += saved.name + "=" + saved.query + ";";
    return out;
  };
  CHECK(save("toll", "killed"));
  CHECK(save("mine", "miners"));
  CHECK_FALSE(save("toll", "killed"));
  CHECK(save("toll", "wounded"));
  CHECK(all() == "mine=miners;toll=wounded;");
  CHECK(take(desk.store.saved_search("toll")) == "wounded");
  CHECK_FALSE(take(desk.store.saved_search("none")).has_value());
  work(desk, [](auto& c) { return c.undo({}); });
  CHECK(all() == "mine=miners;toll=killed;");
  CHECK(save("mine", std::nullopt));
  CHECK(all() == "toll=killed;");
  work(desk, [](auto& c) { return c.undo({}); });
  CHECK(all() == "mine=miners;toll=killed;");
  CHECK(save("toll", "other"));
  Store::Change late = take(desk.store.begin(session(), "undo"));
  CHECK(code_of(late.undo(ChangeId{1})) == ErrorCode::Refused);  // somebody has changed it since
}
