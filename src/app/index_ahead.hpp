#pragma once
#include <cstdint>
#include <filesystem>
#include <future>
#include <optional>

#include "claimdex/index/index.hpp"
#include "claimdex/store/store.hpp"

namespace claimdex::app {

/// Builds a desk's index anew while a large ingest is being recorded; why and how: index_ahead.cpp. One thread uses it. Nothing of it fails: where it
/// can't do its work it leaves the old index alone, and finish() says so.
class IndexAhead {
 public:
  /// Fewer new events than this are always put into the old index.
  static constexpr std::int64_t kFrom = 5'000;
  /// Is so much missing, from what an index has seen to the end of the log, that building anew beats changing the index in place?
  static bool is_due(std::int64_t seen, std::int64_t end, std::int64_t from = kFrom);

  explicit IndexAhead(std::filesystem::path desk, std::int64_t from = kFrom) : desk_(std::move(desk)), from_(from) {}

  /// The log goes on to there. Returns at once.
  void go_on(std::int64_t end);
  /// Waits for the rest, and the new index takes the old one's place. False: it did not, and the old one has to catch up.
  bool finish();

 private:
  struct Build {
    store::Store record;  ///< a connection of its own
    index::Writer writer;
    std::int64_t redacted;  ///< the last redaction before it began
    store::Revision seen;   ///< what it holds the record up to
  };
  [[nodiscard]] std::int64_t seen_by_old() const;
  Result<void> begin();
  Result<void> follow_once();
  Result<void> take_place();
  bool done_or_given_up(Result<void> (IndexAhead::*work)());

  std::filesystem::path desk_;
  std::int64_t from_;
  std::optional<std::int64_t> old_seen_;
  std::optional<Build> build_;
  bool given_up_ = false;
  std::future<void> working_;  ///< on all of the above; the last member, so that it ends before they go
};

}  // namespace claimdex::app
