#include <fmt/format.h>

#include "commands.hpp"
#include "context.hpp"
#include "hit_forms.hpp"
#include "inputs.hpp"
#include "pager.hpp"

namespace claimdex::cli {

int cmd_similar(Context& context) {
  const Options& options = context.options;
  if (options.words.size() != 1)
    return report(context, {ErrorCode::Usage, "similar to which claim? Name one", "claimdex similar c12"});
  const auto id = parse_claim_id(options.words.front());
  if (!id) return report(context, id.error());
  const auto form = hit_form(options);
  if (!form) return report(context, form.error());
  auto desk = context.open_desk(store::Store::Mode::Read);
  if (!desk) return report(context, desk.error());
  const auto found = desk->similar(*id, options.limit, options.offset);
  if (!found) {
    context.complain(found.error());
    return found.error().code == ErrorCode::NotFound ? kNothingFound : exit_status(found.error().code);
  }
  if (shows_verdicts(*form))
    if (auto dressed = context.dress(*desk); !dressed) return report(context, dressed.error());
  std::vector<Hit> hits(found->size());
  for (std::size_t i = 0; i < hits.size(); ++i) {
    hits[i].claim = &(*found)[i].claim;
    hits[i].why = &(*found)[i].why;
  }
  print_paged(context, listed(context.terminal, *form, hits));
  if (hits.empty() && context.terminal.tty)
    context.say(options.offset > 0 ? "no more claims" : fmt::format("no claim is like {}", id->str()));
  return hits.empty() ? kNothingFound : kDone;
}

}  // namespace claimdex::cli
