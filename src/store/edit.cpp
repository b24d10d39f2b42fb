// Edits are a layer: a row says which slot of which record, and what it is now; nothing extracted is overwritten. What the layer changes for
// "is it the same claim?" is worked out anew, and what it was before is kept beside it (mention.former_key), so that the next article with the
// unedited figure is shown as a likeness and not joined.
#include <fmt/format.h>

#include "alike.hpp"
#include "edits.hpp"
#include "identity.hpp"
#include "origins.hpp"
#include "people.hpp"
#include "prepare.hpp"
#include "put_article.hpp"
#include "rekey.hpp"
#include "slots_json.hpp"

namespace claimdex::store {

namespace {

struct Target {
  std::string subject;
  std::int64_t claim = 0;
};

Result<Target> target_of(Database& db, const std::string& handle) {
  if (auto id = ClaimId::parse(handle)) {
    CLAIMDEX_TRY(const std::int64_t claim, workable(db, *id));
    return Target{ClaimId{claim}.str(), claim};
  }
  const auto mention = MentionId::parse(handle);
  const std::optional<std::int64_t> claim =
      mention ? db.find("SELECT claim_id FROM mention WHERE id = ? AND state = 'live'", mention->number) : std::nullopt;
  if (!claim) return fail(ErrorCode::NotFound, fmt::format("there is no mention {}", handle));
  return Target{mention->str(), *claim};
}

}  // namespace

Result<void> Store::Change::edit(const std::string& handle, const SlotEdit& edit) {
  return step(*impl_, [&]() -> Result<void> {
    Transaction& t = *impl_;
    CLAIMDEX_TRY(const Target target, target_of(t.db, handle));
    CLAIMDEX_CHECK(refuse_published(t.db, target.claim));
    const std::int64_t seq =
        t.log.append({target.subject, "edit", edit.field, edit.old_words, edit.new_words, edit.because});
    std::optional<std::string> value;
    if (edit.value) value = slots_to_json(*edit.value);
    t.db.run("INSERT INTO edit (subject, field, event, value) VALUES (?, ?, ?, ?)", target.subject, edit.field, seq,
             value);
    t.db.run("UPDATE claim SET edited = ? WHERE id = ?", has_edits(t.db, target.claim) ? 1 : 0, target.claim);
    rekey_claim(t.db, target.claim);
    settle(t, target.claim, seq);
    make_findable(t.db, target.claim);
    touch(t, target.claim);
    return {};
  });
}

Result<void> Store::Change::edit_article(ArticleId id, const std::string& field,
                                         const std::optional<std::string>& value,
                                         const std::optional<std::string>& because, const Prepared& read_anew) {
  return step(*impl_, [&]() -> Result<void> {
    Transaction& t = *impl_;
    if (!t.db.find("SELECT 1 FROM article WHERE id = ? AND forgotten IS NULL", id.number))
      return fail(ErrorCode::NotFound, fmt::format("there is no article {}", id.str()));
    return edit_details(t, id, field, value, because, *read_anew.impl_);
  });
}

Result<void> Store::Change::set_origin(ArticleId id, const std::optional<OriginId>& origin,
                                       const std::optional<std::string>& because) {
  return step(*impl_, [&]() -> Result<void> {
    Transaction& t = *impl_;
    const std::optional<std::int64_t> before =
        t.db.find("SELECT origin_id FROM article WHERE id = ? AND forgotten IS NULL", id.number);
    if (!before) return fail(ErrorCode::NotFound, fmt::format("there is no article {}", id.str()));
    std::int64_t now = 0;
    if (origin) {
      now = origin->number;
      if (!t.db.find("SELECT 1 FROM origin WHERE id = ?", now))
        return fail(ErrorCode::NotFound, fmt::format("there is no origin {}", origin->str()),
                    "claimdex show a7 names an article's origin; \"new\" makes one");
    } else {
      now = new_origin(t);
    }
    t.log.append({id.str(), "edit", "origin", OriginId{*before}.str(), OriginId{now}.str(), because});
    t.db.run("UPDATE article SET origin_id = ?, origin_by = 'person' WHERE id = ?", now, id.number);
    t.db.run("UPDATE OR IGNORE passage SET origin_id = ? WHERE article_id = ? AND origin_id = ?", now, id.number,
             *before);
    t.db.run("UPDATE mention SET origin_id = NULL WHERE article_id = ? AND origin_id = ?", id.number, now);
    rekey_article(t.db, id.number);
    t.db.run("UPDATE claim SET changed = ? WHERE id IN (SELECT claim_id FROM mention WHERE article_id = ?)",
             t.log.change().id, id.number);
    return {};
  });
}

}  // namespace claimdex::store
