#pragma once
#include <fmt/format.h>

#include <string>
#include <string_view>
#include <vector>

#include "claimdex/text/text.hpp"
#include "selection.hpp"

/// What commands share that put claims into something with a name: a dossier, an event.
namespace claimdex::cli {

inline std::string dry(const Context& context) { return context.options.dry_run ? " (dry run)" : ""; }

/// The claims that stand behind the name, in the order in which they are named; `example`: how it is done, for who named none.
inline Result<Selection> claims_behind(Context& context, const std::vector<std::string>& words,
                                       std::string_view example) {
  Selection out;
  for (std::size_t i = 1; i < words.size(); ++i) {
    CLAIMDEX_TRY(const bool taken, take_word(context, out, words[i]));
    if (!taken)
      return fail(ErrorCode::Usage, fmt::format("\"{}\" is no claim's handle", text::printable(words[i])),
                  std::string(example));
  }
  if (out.ids.empty() && !out.bulk && !context.options.query)
    return fail(ErrorCode::Usage, "which claims?", "handles, - for those on standard input, or --query");
  return out;
}

/// `change(desk, ids, dry_run)` gives what becomes of each claim; where nothing does, it is `already` so.
template <typename Change>
int rearrange(Context& context, const std::vector<std::string>& words, std::string_view example,
              std::string_view question, std::string_view already, const Change& change) {
  auto selection = claims_behind(context, words, example);
  if (!selection) return report(context, selection.error());
  auto desk = context.open_desk(store::Store::Mode::Write);
  if (!desk) return report(context, desk.error());
  if (context.options.query) {
    const auto found = desk->find_all(*context.options.query);
    if (!found) return report(context, found.error());
    selection->ids.insert(selection->ids.end(), found->begin(), found->end());
    selection->bulk = true;
  }
  if (selection->ids.empty()) return nothing_found(context);
  const auto outcome = [&](const app::Arranged& one) {
    return fmt::format("{}  {}", one.before.id.str(), one.changes.empty() ? already : one.changes.front());
  };
  const auto preview = [&](const app::Arranged& one) { return outcome(one) + "  " + text::printable(one.before.text); };
  const auto done = carry_out(context, *selection, question, preview,
                              [&](bool dry_run) { return change(*desk, selection->ids, dry_run); });
  if (!done) return refuse(context, done.error());
  for (const app::Arranged& one : *done) context.out.line(outcome(one) + dry(context));
  return kDone;
}

}  // namespace claimdex::cli
