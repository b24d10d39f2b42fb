#include "search_articles.hpp"

#include <fmt/format.h>

#include "claimdex/exporter/json_search.hpp"
#include "claimdex/text/text.hpp"
#include "excerpt.hpp"
#include "pager.hpp"
#include "render.hpp"

namespace claimdex::cli {
namespace {

constexpr int kMargin = 7;

/// "a7 "Title", Outlet, 2031-03-04 · 12 claims", and the words where they stand.
std::string article_entry(const Terminal& terminal, const app::ArticleHit& hit) {
  const ArticleRecord& article = hit.article;
  if (article.forgotten) return fmt::format("{:<5}  forgotten\n", article.id.str());
  const std::string handle = fmt::format("{:<5}", article.id.str());
  std::string about =
      article.details.title ? fmt::format("\"{}\"", text::printable(*article.details.title)) : "(no title)";
  if (article.details.source) about += ", " + text::printable(*article.details.source);
  if (article.details.published) about += fmt::format(", {}", text::printable(day_of(*article.details.published)));
  const std::size_t claims = article.claims.size();
  about += fmt::format(" · {} claim{}", claims, claims == 1 ? "" : "s");
  if (terminal.tty) about = text::fit(about, terminal.columns - kMargin - 1);
  // What was cut off in front moves the words to the right.
  const std::string before = hit.span.start > 0 ? "… " : "";
  std::vector<ByteSpan> spans = hit.highlights;
  for (ByteSpan& span : spans) {
    span.start += static_cast<std::uint32_t>(before.size());
    span.end += static_cast<std::uint32_t>(before.size());
  }
  return paint(terminal, Ink::Bold, handle) + "  " + about + "\n" +
         highlighted(terminal, before + hit.snippet + " …", spans, kMargin);
}

std::string article_line(const app::ArticleHit& hit) {
  std::string line;
  exporter::article_hit_json(line, hit.article, {hit.span, &hit.snippet}, hit.matches);
  return line + "\n";
}

}  // namespace

Result<void> print_articles(Context& context, const HitForm& form, const app::ArticleHits& found) {
  std::string page;
  switch (form.form) {
    case Form::Ids:
      for (const ArticleId id : found.ids) page += id.str() + "\n";
      break;
    case Form::Json:
      for (const app::ArticleHit& hit : found.hits) page += article_line(hit);
      break;
    case Form::Entries:
      for (const app::ArticleHit& hit : found.hits) {
        if (context.terminal.tty && !page.empty()) page += '\n';
        page += article_entry(context.terminal, hit);
      }
      break;
    default:
      return fail(ErrorCode::Usage, "this --format is for claims, and in:article finds articles",
                  "--format text or json, or --ids");
  }
  print_paged(context, page);
  return {};
}

}  // namespace claimdex::cli
