#include <fmt/format.h>

#include "claimdex/app/desk.hpp"
#include "claimdex/text/text.hpp"

namespace claimdex::app {

Result<ShownArticle> Desk::show(ArticleId id) {
  ShownArticle shown;
  CLAIMDEX_TRY(shown.record, store_.article(id));
  if (shown.record.forgotten) return shown;
  CLAIMDEX_TRY(shown.claims, store_.claims(shown.record.claims));
  CLAIMDEX_TRY(shown.copies, store_.copies(shown.record.origin, id));
  for (const ArticleRecord::Version& version : shown.record.versions) {
    if (version.number != shown.record.newest || !version.notice) continue;
    CLAIMDEX_TRY(auto words, store_.article_text(id, version.number));
    shown.notice = text::slice(words, *version.notice);
  }
  return shown;
}

Result<ArticleDiff> Desk::diff(ArticleId id) {
  CLAIMDEX_TRY(auto record, store_.article(id));
  if (record.forgotten) return fail(ErrorCode::NotFound, fmt::format("{} was forgotten", id.str()), "");
  ArticleDiff out;
  // The one before it is the one published last before it: an older text can be read later.
  const ArticleRecord::Version* before = nullptr;
  for (const ArticleRecord::Version& version : record.versions) {
    if (version.number == record.newest) continue;
    if (before == nullptr || version.published.value_or("") >= before->published.value_or("")) before = &version;
  }
  if (before != nullptr) out.before = before->number;
  out.after = record.newest;
  if (out.before == 0)
    return fail(ErrorCode::NotFound, fmt::format("{} has one version only", id.str()),
                "another text under the same address makes a second one");
  CLAIMDEX_TRY(out.old_text, store_.article_text(id, out.before));
  CLAIMDEX_TRY(out.new_text, store_.article_text(id, out.after));
  return out;
}

}  // namespace claimdex::app
