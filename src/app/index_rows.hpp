#pragma once
#include <cstdint>

#include "claimdex/index/index.hpp"
#include "claimdex/store/store.hpp"

namespace claimdex::app {

/// What the index holds of one claim of the record.
index::Document index_document(const store::IndexRow& row);

struct Followed {
  std::int64_t claims = 0;
  store::Revision until;  ///< where the record stood
};
/// Puts every claim whose indexed content changed after event `after` into the writer's index. Commits nothing.
Result<Followed> follow(store::Store& store, std::int64_t after, index::Writer& writer);

/// What an index says of itself that holds the record up to there.
index::State state_of(const store::Store& store, const store::Revision& revision);

}  // namespace claimdex::app
