#pragma once
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "claimdex/store/store.hpp"
#include "impl.hpp"

/// Changes are taken back by what they did to the rows of the record.
namespace claimdex::store {

/// Before COMMIT: what the recording saw becomes part of the record.
void keep_for_undo(Transaction& t);

/// NotFound; Refused says why: what it did isn't kept, it was undone already, a later change touched the same, a claim is sealed. Where rows may have
/// been put back already, the change that does this has failed.
Result<TakenBack> take_back(Transaction& t, ChangeId change);

/// The last change of that person that can be undone; for redo their last undo that hasn't been taken back, if they have changed nothing else since.
std::optional<std::int64_t> last_undoable(Database& db, const std::string& who);
std::optional<std::int64_t> last_undo(Database& db, const std::string& who);

/// What was done to this article, its mentions and their claims can't be undone any more: words of theirs have to go.
void drop_undo_of(Database& db, ArticleId article);
/// Nor what rows with such words were a part of. How many changes that is.
std::int64_t drop_undo_with(Database& db, const std::function<bool(std::string_view)>& holds);

}  // namespace claimdex::store
