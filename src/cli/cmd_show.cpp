#include <fmt/format.h>

#include "claimdex/exporter/json.hpp"
#include "claimdex/exporter/json_checks.hpp"
#include "claimdex/text/text.hpp"
#include "commands.hpp"
#include "context.hpp"
#include "inputs.hpp"
#include "render.hpp"
#include "render_checks.hpp"

namespace claimdex::cli {
namespace {

Result<void> show_claim(Context& context, app::Desk& desk, ClaimId id) {
  CLAIMDEX_TRY(const auto shown, desk.show(id));
  if (context.options.json) {
    std::string line;
    exporter::claim_detail_json(line, shown.detail);
    context.out.line(line);
  } else {
    if (shown.detail.claim.id != id)
      context.out.line(fmt::format("{} was merged into {}", id.str(), shown.detail.claim.id.str()));
    context.out.write(claim_page(context.terminal, shown));
  }
  return {};
}

Result<void> show_article(Context& context, app::Desk& desk, ArticleId id) {
  if (context.options.diff) {
    CLAIMDEX_TRY(const auto diff, desk.diff(id));
    context.out.write(article_diff(context.terminal, id, diff));
    return {};
  }
  if (context.options.json) {
    // Handles only: what its claims say is not read.
    CLAIMDEX_TRY(const auto article, desk.store().article(id));
    CLAIMDEX_TRY(const auto copies, desk.store().copies(article.origin, id));
    std::string line;
    exporter::article_record_json(line, article, article.forgotten ? Copies() : copies);
    context.out.line(line);
    return {};
  }
  CLAIMDEX_TRY(const auto shown, desk.show(id));
  context.out.write(article_page(context.terminal, shown));
  return {};
}

Result<void> show_origin(Context& context, app::Desk& desk, OriginId id) {
  CLAIMDEX_TRY(const auto articles, desk.store().copies(id));
  if (articles.count == 0)
    return fail(ErrorCode::NotFound, fmt::format("there is no article in {} any more", id.str()));
  if (!context.options.json) {
    context.out.write(origin_page(context.terminal, id, articles));
    return {};
  }
  for (const Copies::Copy& article : articles.first) CLAIMDEX_CHECK(show_article(context, desk, article.id));
  return {};
}

Result<void> show_fact_check(Context& context, app::Desk& desk, FactCheckId id) {
  CLAIMDEX_TRY(const auto check, desk.fact_check(id));
  if (!context.options.json) {
    context.out.write(fact_check_page(context.terminal, check));
    return {};
  }
  std::string line;
  exporter::fact_check_json(line, check);
  context.out.line(line);
  return {};
}

Result<void> show_one(Context& context, app::Desk& desk, const std::string& word) {
  if (context.options.diff && context.options.json)
    return fail(ErrorCode::Usage, "--diff is for people: there is no JSON of it", "claimdex show a7 --diff");
  if (context.options.diff && !ArticleId::parse(word))
    return fail(ErrorCode::Usage,
                fmt::format("--diff compares versions of an article, and {} is none", text::printable(word)),
                "claimdex show a7 --diff");
  if (auto id = ClaimId::parse(word)) return show_claim(context, desk, *id);
  if (auto id = ArticleId::parse(word)) return show_article(context, desk, *id);
  if (auto id = OriginId::parse(word)) return show_origin(context, desk, *id);
  if (auto id = FactCheckId::parse(word)) return show_fact_check(context, desk, *id);
  if (auto id = MentionId::parse(word)) {
    CLAIMDEX_TRY(const ClaimId claim, desk.store().claim_of(*id));
    return show_claim(context, desk, claim);
  }
  if (auto id = EvidenceId::parse(word)) {
    CLAIMDEX_TRY(const Evidence evidence, desk.store().evidence(*id));
    return show_claim(context, desk, evidence.claim);
  }
  return fail(ErrorCode::Usage, fmt::format("\"{}\" is no handle", text::printable(word)),
              "a claim c12, an article a7, a mention m3, evidence e5, an origin o2, a fact-check f9; claimdex search "
              "--ids prints handles");
}

}  // namespace

int cmd_show(Context& context) {
  const Options& options = context.options;
  if (options.words.empty()) return report(context, {ErrorCode::Usage, "show which claim?", "claimdex show c12"});
  auto desk = context.open_desk(store::Store::Mode::Read);
  if (!desk) return report(context, desk.error());
  if (auto dressed = options.json ? Result<void>() : context.dress(*desk); !dressed)
    return report(context, dressed.error());
  bool first = true;
  for (const std::string& word : options.words) {
    if (!first && !options.json) context.out.line("");
    first = false;
    if (auto done = show_one(context, *desk, word); !done) {
      context.complain(done.error());
      return done.error().code == ErrorCode::NotFound ? kNothingFound : exit_status(done.error().code);
    }
  }
  return kDone;
}

}  // namespace claimdex::cli
