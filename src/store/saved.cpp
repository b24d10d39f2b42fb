// Saved searches: queries under a name. They belong to the desk, not to a claim, so the desk is the log's subject. The name stands in the values, where
// words can be blanked.
#include "claimdex/store/store.hpp"
#include "impl.hpp"
#include "people.hpp"
#include "translate.hpp"

namespace claimdex::store {

namespace {

std::optional<std::string> query_of(Database& db, const std::string& name) {
  Query q = db.query("SELECT query FROM saved_search WHERE name = ?");
  q.bind(name);
  if (!q.next()) return std::nullopt;
  return q.text(0);
}

}  // namespace

Result<std::vector<Store::SavedSearch>> Store::saved_searches() {
  return guard([&]() -> Result<std::vector<SavedSearch>> {
    std::vector<SavedSearch> out;
    Query q = impl_->db.query("SELECT name, query FROM saved_search ORDER BY name");
    while (q.next()) out.push_back({q.text(0), q.text(1)});
    return out;
  });
}

Result<std::optional<std::string>> Store::saved_search(const std::string& name) {
  return guard([&]() -> Result<std::optional<std::string>> { return query_of(impl_->db, name); });
}

Result<bool> Store::Change::save_search(const std::string& name, const std::optional<std::string>& query) {
  return step(*impl_, [&]() -> Result<bool> {
    const std::optional<std::string> before = query_of(impl_->db, name);
    if (before == query) return false;
    const auto in_words = [&](const std::optional<std::string>& of) {
      return of ? std::optional("@" + name + " " + *of) : std::optional<std::string>();
    };
    impl_->log.append({"desk", "save", {}, in_words(before), in_words(query), {}});
    if (!query)
      impl_->db.run("DELETE FROM saved_search WHERE name = ?", name);
    else if (before)
      impl_->db.run("UPDATE saved_search SET query = ? WHERE name = ?", *query, name);
    else
      impl_->db.run("INSERT INTO saved_search (name, query) VALUES (?, ?)", name, *query);
    return true;
  });
}

}  // namespace claimdex::store
