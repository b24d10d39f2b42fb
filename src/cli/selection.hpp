#pragma once
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
/// Complains, and gives the exit status: what can't be done because of what was typed is wrong usage, files that were named included.
int refuse(Context& context, const Error& error);

/// "248 claims", the first five lines, a question. `lines` are clean text. Refused for a no, and where nobody can be asked.
Result<void> agree(Context& context, const std::vector<std::string>& lines, std::string_view question);

/// Carries a change out, and asks before where nobody typed these handles. `change(dry_run)` gives one outcome for each claim; it is tried without
/// writing first, so that nobody is asked about what the rules refuse.
template <typename Line, typename Change>
auto carry_out(Context& context, const Selection& selection, std::string_view question, const Line& line,
               const Change& change) -> decltype(change(true)) {
  if (context.options.dry_run) return change(true);
  if (selection.bulk && !context.options.yes) {
    auto planned = change(true);
    if (!planned) return planned;
    std::vector<std::string> lines;
    for (const auto& one : *planned) lines.push_back(line(one));
    if (auto agreed = agree(context, lines, question); !agreed) return tl::unexpected(agreed.error());
  }
  return change(false);
}

}  // namespace claimdex::cli
