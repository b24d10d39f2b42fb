#pragma once
#include <xapian.h>

#include "claimdex/index/index.hpp"

namespace claimdex::index {

/// What add_names() writes, count_values() counts: names as values, since the words of a name are terms each by itself.
void add_names(Xapian::Document& doc, const Document& claim);

/// Functions throw Xapian::Error.
HitSet all_hits(const Xapian::Database& db, const Xapian::Query& query);
FieldCounts count_values(const Xapian::Database& db, const HitSet& hits, const Field& field);

}  // namespace claimdex::index
