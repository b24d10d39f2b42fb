#pragma once
#include <cstdint>
#include <string>
#include <vector>

#include "impl.hpp"

namespace claimdex::store {

/// What an article is to a desk, by the identity rules of the design: by url first, then by text.
struct Classified {
  Outcome outcome = Outcome::New;
  std::int64_t article = 0, origin = 0;  ///< what it repeats, supplies, copies, is a version of
  int version = 0;                       ///< of `article`: the one with this text; for NewVersion the newest
  std::int64_t text_id = 0;              ///< 0: a text that isn't there yet
  std::optional<std::string> url_key;
  /// Supplied: column and value of each detail that is known now.
  std::vector<std::pair<std::string, std::string>> details;
};

Classified classify(Record& record, const Article& article);

}  // namespace claimdex::store
