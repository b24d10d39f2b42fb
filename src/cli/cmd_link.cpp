#include <fmt/format.h>

#include "claimdex/exporter/sheet.hpp"
#include "claimdex/text/text.hpp"
#include "commands.hpp"
#include "context.hpp"
#include "inputs.hpp"

namespace claimdex::cli {
namespace {

struct Asked {
  ClaimId from, to;
  Relation relation = Relation::Repeats;
};

/// "c40 revises c12", "c40 c12" (repeats).
Result<Asked> read_words(const std::vector<std::string>& words) {
  const Error usage{ErrorCode::Usage, "link takes two claims and how the first is related to the second",
                    "claimdex link c40 revises c12; repeats revises contradicts subset_of scope_differs"};
  if (words.size() < 2 || words.size() > 3) return tl::unexpected(usage);
  Asked asked;
  CLAIMDEX_TRY(asked.from, parse_claim_id(words.front()));
  CLAIMDEX_TRY(asked.to, parse_claim_id(words.back()));
  if (words.size() == 2) return asked;
  const auto relation = parse_name<Relation>(words[1]);
  if (!relation) {
    const std::vector<std::string_view> names(Names<Relation>::values.begin(), Names<Relation>::values.end());
    const auto near = text::nearest(words[1], names);
    return fail(ErrorCode::Usage, fmt::format("\"{}\" is no relation", text::printable(words[1])),
                near ? fmt::format("did you mean {}?", *near) : fmt::format("one of {}", fmt::join(names, " ")));
  }
  asked.relation = *relation;
  return asked;
}

}  // namespace

int cmd_link(Context& context) {
  auto asked = read_words(context.options.words);
  if (!asked) return report(context, asked.error());
  auto desk = context.open_desk(store::Store::Mode::Write);
  if (!desk) return report(context, desk.error());
  const bool refuse = context.options.refuse;
  auto done = desk->link(asked->from, asked->relation, asked->to, refuse ? LinkState::Declined : LinkState::Accepted,
                         context.options.because, context.options.dry_run);
  if (!done) return report(context, done.error());
  context.out.line(fmt::format("{}{} {} {}{}", refuse ? "refused: " : "", asked->from.str(),
                               exporter::relation_words(asked->relation, true), asked->to.str(),
                               context.options.dry_run ? " (dry run)" : ""));
  return kDone;
}

}  // namespace claimdex::cli
