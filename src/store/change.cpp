// What people do to claims, and how a change ends.
#include <fmt/format.h>

#include <cassert>

#include "people.hpp"
#include "undo.hpp"

namespace claimdex::store {

Store::Change::Change(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}
Store::Change::Change(Change&&) noexcept = default;
Store::Change::~Change() = default;

ChangeId Store::Change::id() const { return ChangeId{impl_->log.change().id}; }

Result<void> Store::Change::mark(ClaimId id, Verdict verdict, const std::optional<std::string>& reason) {
  return step(*impl_, [&]() -> Result<void> {
    CLAIMDEX_TRY(std::int64_t claim, workable(impl_->db, id));
    CLAIMDEX_CHECK(refuse_published(impl_->db, claim));
    std::string subject = ClaimId{claim}.str();
    std::string old_verdict, old_progress;
    {
      Query q = impl_->db.query("SELECT verdict, progress FROM claim WHERE id = ?");
      q.bind(claim);
      q.next();
      old_verdict = q.text(0);
      old_progress = q.text(1);
    }
    std::string new_verdict(name_of(verdict));
    std::string new_progress(name_of(verdict == Verdict::Unchecked ? Progress::InProgress : Progress::Checked));
    impl_->log.append({subject, "mark", "verdict", old_verdict, new_verdict, reason});
    if (new_progress != old_progress)
      impl_->log.append({subject, "mark", "progress", old_progress, new_progress, reason});
    impl_->db.run("UPDATE claim SET verdict = ?, progress = ?, reason = ?, changed = ?, touched = 1 WHERE id = ?",
                  new_verdict, new_progress, reason, impl_->log.change().id, claim);
    return {};
  });
}

Result<void> Store::Change::advance(ClaimId id, std::string_view action, Progress to,
                                    const std::optional<std::string>& because, const Publication& published) {
  return step(*impl_, [&]() -> Result<void> {
    CLAIMDEX_TRY(std::int64_t claim, workable(impl_->db, id));
    const std::string subject = ClaimId{claim}.str(), done(action), progress(name_of(to));
    std::string before;
    {
      Query q = impl_->db.query("SELECT progress FROM claim WHERE id = ?");
      q.bind(claim);
      q.next();
      before = q.text(0);
    }
    if (to == Progress::Published || before == name_of(Progress::Published)) impl_->never_undone();
    impl_->log.append({subject, done, "progress", before, progress, because});
    if (published.url) impl_->log.append({subject, done, "url", {}, published.url, {}});
    if (published.sheet)
      impl_->log.append({subject, done, "sheet", {}, *published.sheet + " " + published.sha256.value_or(""), {}});
    impl_->db.run("UPDATE claim SET progress = ? WHERE id = ?", progress, claim);
    touch(*impl_, claim);
    return {};
  });
}

Result<TakenBack> Store::Change::undo(std::optional<ChangeId> change) {
  return step(*impl_, [&]() -> Result<TakenBack> {
    if (change) return take_back(*impl_, *change);
    const std::string& who = impl_->log.change().who;
    if (const auto last = last_undoable(impl_->db, who)) return take_back(*impl_, ChangeId{*last});
    return fail(ErrorCode::NotFound, who + " has changed nothing that can be undone");
  });
}

Result<TakenBack> Store::Change::redo() {
  return step(*impl_, [&]() -> Result<TakenBack> {
    const std::string& who = impl_->log.change().who;
    if (const auto last = last_undo(impl_->db, who)) return take_back(*impl_, ChangeId{*last});
    return fail(ErrorCode::NotFound, who + " has undone nothing since their last change");
  });
}

Result<void> Store::Change::commit() {
  return step(*impl_, [&]() -> Result<void> {
    // Nothing happened: no event, no change, no flush of the disk.
    if (impl_->log.empty()) {
      impl_->db.rollback();
      return {};
    }
    keep_for_undo(*impl_);
    impl_->log.finish();
    impl_->db.run("COMMIT");
    return {};
  });
}

}  // namespace claimdex::store
