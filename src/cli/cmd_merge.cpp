#include <fmt/format.h>

#include "claimdex/text/text.hpp"
#include "commands.hpp"
#include "context.hpp"
#include "inputs.hpp"

namespace claimdex::cli {
namespace {

Result<app::MergeRequest> read_request(const Options& options) {
  app::MergeRequest request;
  if (options.words.size() < 2)
    return fail(ErrorCode::Usage, "merge takes two claims or more: the first one stays", "claimdex merge c12 c40");
  std::vector<ClaimId> ids;
  for (const std::string& word : options.words) {
    CLAIMDEX_TRY(auto id, parse_claim_id(word));
    ids.push_back(id);
  }
  request.keep = ids.front();
  request.others.assign(ids.begin() + 1, ids.end());
  if (options.verdict) {
    request.verdict = parse_name<Verdict>(*options.verdict);
    if (!request.verdict)
      return fail(ErrorCode::Usage, fmt::format("--verdict {}: there is none", text::printable(*options.verdict)),
                  fmt::format("verdicts: {}", fmt::join(Names<Verdict>::values, " ")));
  }
  request.because = options.because;
  request.dry_run = options.dry_run;
  return request;
}

}  // namespace

int cmd_merge(Context& context) {
  auto request = read_request(context.options);
  if (!request) return report(context, request.error());
  auto desk = context.open_desk(store::Store::Mode::Write);
  if (!desk) return report(context, desk.error());
  std::vector<ClaimId> all{request->keep};
  all.insert(all.end(), request->others.begin(), request->others.end());
  auto types = desk->types_of(all);
  if (!types) return report(context, types.error());
  if (types->size() > 1 && request->because && !request->dry_run) {
    auto agreed = context.confirm(
        fmt::format("{} and {} are different things. Merge them?", name_of(types->at(0)), name_of(types->at(1))));
    if (!agreed) return report(context, agreed.error());
  }
  auto merged = desk->merge(*request);
  if (!merged) return report(context, merged.error());
  for (ClaimId other : request->others)
    context.out.line(
        fmt::format("{} is {} now{}", other.str(), merged->id.str(), context.options.dry_run ? " (dry run)" : ""));
  context.out.line(fmt::format("{}  {}, {} mention{} in {} origin{}", merged->id.str(), name_of(merged->verdict),
                               merged->mentions, merged->mentions == 1 ? "" : "s", merged->origins,
                               merged->origins == 1 ? "" : "s"));
  return kDone;
}

int cmd_split(Context& context) {
  const Options& options = context.options;
  const Error usage{ErrorCode::Usage, "split takes a claim and the mentions that leave it",
                    "claimdex split c12 m5; claimdex show c12 lists its mentions"};
  if (options.words.size() < 2) return report(context, usage);
  auto id = parse_claim_id(options.words[0]);
  if (!id) return report(context, id.error());
  std::vector<MentionId> mentions;
  for (std::size_t i = 1; i < options.words.size(); ++i) {
    auto mention = MentionId::parse(options.words[i]);
    if (!mention) return report(context, usage);
    mentions.push_back(*mention);
  }
  auto desk = context.open_desk(store::Store::Mode::Write);
  if (!desk) return report(context, desk.error());
  auto fresh = desk->split(*id, mentions, options.because, options.dry_run);
  if (!fresh) return report(context, fresh.error());
  context.out.line(fmt::format("{}  from {}: {}{}", fresh->id.str(), id->str(), text::printable(fresh->text),
                               options.dry_run ? " (dry run)" : ""));
  return kDone;
}

}  // namespace claimdex::cli
