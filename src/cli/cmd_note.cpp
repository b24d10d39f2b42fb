#include <fmt/format.h>

#include "claimdex/text/text.hpp"
#include "commands.hpp"
#include "context.hpp"
#include "inputs.hpp"

namespace claimdex::cli {

int cmd_note(Context& context) {
  const std::vector<std::string>& words = context.options.words;
  const Error usage{ErrorCode::Usage, "note takes a claim's handle and the words",
                    "claimdex note c12 'asked the ministry on Monday'"};
  if (words.size() < 2) return report(context, usage);
  auto first = parse_claim_id(words[0]);
  if (!first) return report(context, first.error());
  // Leading handles are claims, the rest is the note.
  std::vector<ClaimId> ids;
  std::size_t at = 0;
  for (; at + 1 < words.size() && ClaimId::parse(words[at]); ++at) ids.push_back(*ClaimId::parse(words[at]));
  const std::string note =
      fmt::format("{}", fmt::join(words.begin() + static_cast<std::ptrdiff_t>(at), words.end(), " "));
  if (!text::valid_utf8(note)) return report(context, {ErrorCode::Usage, "the note is not valid UTF-8", ""});
  auto desk = context.open_desk(store::Store::Mode::Write);
  if (!desk) return report(context, desk.error());
  if (auto done = desk->note(ids, note); !done) return report(context, done.error());
  for (ClaimId id : ids) context.out.line(id.str() + "  noted");
  return kDone;
}

}  // namespace claimdex::cli
