#pragma once
#include "claimdex/index/index.hpp"
#include "claimdex/store/store.hpp"

namespace claimdex::app {

/// What the index holds of one claim of the record.
index::Document index_document(const store::IndexRow& row);

}  // namespace claimdex::app
