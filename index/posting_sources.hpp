#pragma once
#include <xapian.h>

#include <memory>

#include "claimdex/index/index.hpp"

/// Lists of claims that are no terms of the index, as parts of a Xapian query. They weigh nothing.
namespace claimdex::index {

/// The claims that a set of the record names, whether it means them or all but them. The record may know claims that the index doesn't
/// have yet: they are left out.
Xapian::Query listed_claims(std::shared_ptr<const IdSet> set);

/// Every id from `first` on; only as a filter of something else, since it doesn't ask which of them exist.
Xapian::Query claims_from(Xapian::docid first);

}  // namespace claimdex::index
