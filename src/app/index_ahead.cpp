// An ingest is recorded by one thread, since there is one record; to index what was recorded takes longer than to record it. So the two go on side by
// side. As soon as so much is missing in the index that it will be built anew anyhow, the new one is begun, and each committed batch is read back
// out of the record while the next ones are written.
//
// The record stays the only source: what is read back is what catching up would read, and a batch that was rolled back is never seen. Nobody else has to
// wait: the index's lock is taken at the end, when only the last merge is left. The old index answers, and may be written, until then; as the new one
// holds the record to its end, it loses nothing that others put into the old one. But words that had to go meanwhile (`redact`) are in its
// blocks already, and Xapian never clears a block: then it is thrown away. So it is where the disk gets full: the record needs the room. Whoever is
// killed leaves a folder that the next builder clears away.
#include "index_ahead.hpp"

#include <algorithm>
#include <chrono>
#include <exception>
#include <system_error>

#include "index_rows.hpp"

namespace claimdex::app {
namespace {

constexpr std::int64_t kShare = 3;             // a third of all
constexpr std::uintmax_t kSpare = 256u << 20;  // bytes of the disk that are left to the record
constexpr std::size_t kMostAgain = 5'000;      // claims that were changed after they were indexed: they wait in memory

bool has_room(const std::filesystem::path& desk) {
  std::error_code ec;
  const auto space = std::filesystem::space(desk, ec);
  return !ec && space.available >= kSpare;
}

/// An event; 0 for none.
Result<std::int64_t> last_redaction(store::Store& record) {
  CLAIMDEX_TRY(const auto events, record.events({.subject = "desk", .limit = std::nullopt}));
  std::int64_t last = 0;
  for (const EventRecord& event : events)
    if (event.action == "redact") last = event.seq;
  return last;
}

}  // namespace

bool IndexAhead::is_due(std::int64_t seen, std::int64_t end, std::int64_t from) {
  return end - seen >= std::max(from, seen / kShare);
}

/// Nothing of this record, where there is no index or it is another desk's.
std::int64_t IndexAhead::seen_by_old() const {
  const auto record = store::Store::open(desk_, store::Store::Mode::Read);
  const auto old = index::Searcher::open(desk_ / "index");
  return record && old && old->state().desk_uid == record->uid() ? old->state().seq : 0;
}

Result<void> IndexAhead::begin() {
  CLAIMDEX_TRY(auto record, store::Store::open(desk_, store::Store::Mode::Read));
  if (!record.reads_live()) return fail(ErrorCode::IndexStale, "what others write isn't seen here");
  CLAIMDEX_TRY(auto writer, index::Writer::ahead(desk_ / "index"));
  CLAIMDEX_TRY(const std::int64_t redacted, last_redaction(record));
  build_.emplace(Build{std::move(record), std::move(writer), redacted, {}});
  return {};
}

Result<void> IndexAhead::follow_once() {
  if (!build_) CLAIMDEX_CHECK(begin());
  if (!has_room(desk_)) return fail(ErrorCode::DeskIo, "the disk is nearly full");
  CLAIMDEX_TRY(const Followed done, follow(build_->record, build_->seen.seq, build_->writer));
  build_->seen = done.until;
  CLAIMDEX_TRY(const std::int64_t redacted, last_redaction(build_->record));
  if (redacted != build_->redacted) return fail(ErrorCode::IndexStale, "words had to go meanwhile");
  if (build_->writer.waiting() > kMostAgain)
    return fail(ErrorCode::IndexStale, "what was indexed goes on being changed");
  return {};
}

Result<void> IndexAhead::take_place() {
  CLAIMDEX_CHECK(follow_once());
  CLAIMDEX_CHECK(build_->writer.lock());
  CLAIMDEX_CHECK(follow_once());  // up to what the old index may hold, which nobody changes now
  return build_->writer.commit(state_of(build_->record, build_->seen));
}

bool IndexAhead::done_or_given_up(Result<void> (IndexAhead::*work)()) {
  try {
    if ((this->*work)()) return true;
  } catch (const std::exception&) {  // no memory, a folder that vanished: whatever it is, the record doesn't need this
  }
  given_up_ = true;
  build_.reset();
  return false;
}

void IndexAhead::go_on(std::int64_t end) {
  if (working_.valid()) {
    if (working_.wait_for(std::chrono::seconds(0)) != std::future_status::ready) return;
    working_.get();
  }
  if (given_up_) return;
  if (!old_seen_) old_seen_ = seen_by_old();
  if (!build_ && !is_due(*old_seen_, end, from_)) return;
  try {
    working_ = std::async(std::launch::async, [this] { done_or_given_up(&IndexAhead::follow_once); });
  } catch (const std::system_error&) {  // no thread is to be had
    given_up_ = true;
  }
}

bool IndexAhead::finish() {
  if (working_.valid()) working_.get();
  if (!build_) return false;
  const bool done = done_or_given_up(&IndexAhead::take_place);
  build_.reset();
  return done;
}

}  // namespace claimdex::app
