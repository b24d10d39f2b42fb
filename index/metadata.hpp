#pragma once
#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <string_view>

#include "claimdex/index/index.hpp"

namespace claimdex::index {

/// Raised by every change to the terms or values of a document: an index of another number is built anew, never read.
inline constexpr int kSchema = 2;
inline constexpr const char* kMetadataKey = "claimdex";

/// What the index says about itself, under one key of Xapian's metadata: read with one look-up, written in one commit with the documents.
struct Metadata {
  State state;
  /// Languages of its documents, "" for unknown: a query's word is stemmed by the rules of each.
  std::set<std::string> langs;
  bool operator==(const Metadata&) const = default;
};

std::string encode(const Metadata& metadata);
/// Nothing where it is of another schema or not ours.
std::optional<Metadata> decode(std::string_view bytes);

}  // namespace claimdex::index
