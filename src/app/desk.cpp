/// A desk is a folder with a record, an index and an archive. The record is the truth. The index follows it by revision: it remembers
/// the log position (and that position's hash) that it was made from, so a desk whose index is missing, half-written, old, or another desk's is
/// recognised by one comparison. A gap is caught up, anything else is rebuilt; no case needs a person.
#include "claimdex/app/desk.hpp"

#include <sys/stat.h>

#include <fmt/format.h>

#include <algorithm>

#include "desk_folder.hpp"
#include "index_ahead.hpp"
#include "index_rows.hpp"

namespace claimdex::app {
namespace fs = std::filesystem;

namespace {

void say_upgrade(const store::Store& store, const Notice& notice) {
  if (const auto& done = store.upgrade())
    notice(fmt::format("this desk had format {} and was brought up to date, format {}; as it was, it is kept as {}",
                       done->from, done->to, done->kept.string()));
}

}  // namespace

Result<bool> make_desk_folder(const fs::path& dir) {
  std::error_code ec;
  if (fs::exists(dir, ec)) return false;
  fs::create_directories(dir, ec);
  if (!ec) fs::permissions(dir, fs::perms::owner_all, ec);
  if (!ec) return true;
  return fail(ErrorCode::DeskIo, fmt::format("{}: {}", dir.string(), ec.message()),
              "name another folder with --desk DIR");
}

Result<Desk> Desk::create(const fs::path& dir, const Session& session, Notice notice) {
  CLAIMDEX_CHECK(make_desk_folder(dir));
  CLAIMDEX_TRY(auto store, store::Store::create(dir, session));
  say_upgrade(store, notice);
  return Desk(dir, session, std::move(store), std::move(notice));
}

Result<Desk> Desk::open(const fs::path& dir, const Session& session, store::Store::Mode mode, Notice notice) {
  CLAIMDEX_TRY(auto store, store::Store::open(dir, mode));
  say_upgrade(store, notice);
  return Desk(dir, session, std::move(store), std::move(notice));
}

/// Was the index made from this record's own history?
bool Desk::is_ours(const index::State& have, const store::Store::Standing& standing) const {
  return have.desk_uid == store_.uid() && (have.seq == 0 || standing.hash == have.hash);
}

/// Puts every claim whose indexed content changed after event `after` into the writer's index and commits. Returns how many.
Result<std::int64_t> Desk::fill(index::Writer writer, std::int64_t after) {
  CLAIMDEX_TRY(const Followed done, follow(store_, after, writer));
  CLAIMDEX_CHECK(writer.commit(state_of(store_, done.until)));
  return done.claims;
}

/// Brings the index to the record's state. The lock comes first and the index's revision is read under it, so two processes that catch
/// up one after the other never write a gap.
Result<void> Desk::catch_up() {
  auto writer = index::Writer::open(index_dir());
  if (!writer && writer.error().code != ErrorCode::IndexStale) return tl::unexpected(writer.error());
  if (writer) {
    const index::State have = writer->state();
    CLAIMDEX_TRY(auto standing, store_.standing(have.seq));
    const bool fresh = have.desk_uid.empty();
    if (fresh || is_ours(have, standing)) {
      if (standing.content_seq <= have.seq) return fresh ? writer->commit(state_of(store_, {})) : Result<void>();
      CLAIMDEX_TRY(auto head, store_.head());
      if (!IndexAhead::is_due(have.seq, head.seq)) {
        CLAIMDEX_TRY(auto done, fill(*std::move(writer), have.seq));
        static_cast<void>(done);
        return {};
      }
    }
    index::Writer release = *std::move(writer);  // its lock goes before the new index takes the old one's place
  }
  CLAIMDEX_TRY(auto done, reindex());
  static_cast<void>(done);
  return {};
}

Result<std::int64_t> Desk::reindex() {
  CLAIMDEX_TRY(auto writer, index::Writer::rebuild(index_dir()));
  return fill(std::move(writer), 0);
}

}  // namespace claimdex::app
