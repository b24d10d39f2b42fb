#pragma once
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "context.hpp"

/// The claims that a command changes: handles, handles from standard input (-), all that a query finds (--query).
namespace claimdex::cli {

struct Selection {
  std::vector<ClaimId> ids;  ///< ascending, each once, when find() is done
  bool bulk = false;         ///< nobody typed these handles: previewed and asked about
};

/// True where the word names claims, which are added then; false where it is no handle. Usage for what stands wrongly on standard input.
Result<bool> take_word(Context& context, Selection& selection, const std::string& word);
/// Adds what --query finds. Afterwards there may be none: whoever asked for them hears that nothing was changed.
Result<void> find(Context& context, app::Desk& desk, Selection& selection);

/// Says so, and gives the exit status.
int nothing_found(Context& context);

/// "248 claims", the first five lines, a question; nothing of this for claims that were named one by one. `line` gives clean text. Refused for a no,
/// and where nobody can be asked.
Result<void> agree(Context& context, const Selection& selection, std::string_view question,
                   const std::function<std::string(std::size_t i)>& line);

}  // namespace claimdex::cli
