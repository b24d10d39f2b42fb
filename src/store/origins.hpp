#pragma once
#include <cstdint>
#include <utility>
#include <vector>

#include "impl.hpp"
#include "passages.hpp"

/// Whose report is this article, and whose are its passages?
namespace claimdex::store {

struct Provenance {
  std::int64_t origin = 0;       ///< of the report that most of it was copied from; 0 = its own
  std::int64_t copied_from = 0;  ///< an article of that origin
  int percent = 0;               ///< of the shorter one's words that both have
  std::vector<std::int64_t> of;  ///< for each passage the origin it was copied from; 0 = not copied
  /// Marks of copied passages that the report they come from hasn't, since an editor changed words there: mark and origin. A copy of this copy has
  /// them.
  std::vector<std::pair<std::uint64_t, std::int64_t>> edited;
  /// Earlier articles in whose middle this one stands whole: they were put together from it and others, and were read first.
  std::vector<std::int64_t> merged_into;
};

/// An origin that no article belongs to yet.
std::int64_t new_origin(Transaction& t);

/// `published`: days since 1970. `self`: an article that doesn't count, 0 for none. Looks at a bounded number of earlier articles, however many there are.
Provenance find_provenance(Database& db, const std::vector<Passage>& passages, const Contents& contents,
                           std::optional<std::int64_t> published, std::int64_t self);

/// What stands in `merged` from a report that was read later becomes that report's.
void give_back(Transaction& t, std::int64_t merged, const Contents& contents, std::int64_t origin,
               std::int64_t article);

/// What was known by an article that goes is known by another one of its origin, as far as that has it.
void hand_over_passages(Transaction& t, std::int64_t article);
/// For an article whose text lost words: it keeps the passages that still stand in it, and hands over the others.
void keep_passages(Transaction& t, std::int64_t article);

/// Makes an article's own sentences known to later ones.
void remember_passages(Database& db, const std::vector<Passage>& passages, const Provenance& provenance,
                       std::int64_t origin, std::int64_t article);

}  // namespace claimdex::store
