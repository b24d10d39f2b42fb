#include <fmt/format.h>

#include "claimdex/text/text.hpp"
#include "commands.hpp"
#include "context.hpp"
#include "inputs.hpp"
#include "render.hpp"

namespace claimdex::cli {
namespace {

app::SlotWords slot_words(const Options& o) {
  return {o.type, o.figure, o.who, o.side, o.place, o.time, o.speaker, o.modality};
}

bool has_details(const Options& o) {
  return o.title || o.author || o.published || o.source || o.lang || o.url || o.origin;
}

Error wrong_kind(const std::string& handle, bool article) {
  return article ? Error{ErrorCode::Usage, fmt::format("{} is an article: it has no such slot", handle),
                         "--title --author --published --source --lang --url --origin"}
                 : Error{ErrorCode::Usage, fmt::format("{} is no article: it has no such detail", handle),
                         "--type --figure --who --side --place --time --speaker --modality"};
}

Result<std::vector<app::Edited>> edit_one(Context& context, app::Desk& desk, const std::string& handle,
                                          const extract::Extractor& extractor) {
  const Options& o = context.options;
  const app::SlotWords slots = slot_words(o);
  if (auto article = ArticleId::parse(handle)) {
    if (!slots.empty()) return tl::unexpected(wrong_kind(handle, true));
    if (!has_details(o)) return fail(ErrorCode::Usage, "edit what?", wrong_kind(handle, true).hint);
    return desk.edit(*article, {o.title, o.author, o.published, o.source, o.lang, o.url, o.origin}, *o.because,
                     extractor, o.dry_run);
  }
  if (!ClaimId::parse(handle) && !MentionId::parse(handle))
    return fail(ErrorCode::Usage,
                fmt::format("\"{}\" is not the handle of a claim, a mention or an article", text::printable(handle)),
                "claimdex edit c12 --figure 17 --because '…'");
  if (has_details(o)) return tl::unexpected(wrong_kind(handle, false));
  if (slots.empty()) return fail(ErrorCode::Usage, "edit what?", wrong_kind(handle, false).hint);
  return desk.edit(handle, slots, *o.because, extractor, o.dry_run);
}

}  // namespace

int cmd_edit(Context& context) {
  const Options& options = context.options;
  if (options.words.size() != 1)
    return report(context, {ErrorCode::Usage, "edit takes one handle", "claimdex edit c12 --figure 17 --because '…'"});
  if (!options.because)
    return report(context,
                  {ErrorCode::Refused, "an edit needs a reason", "--because 'the list of the hospital says 17'"});
  auto extractor = load_extractor(context);
  if (!extractor) return report(context, extractor.error());
  auto desk = context.open_desk(store::Store::Mode::Write);
  if (!desk) return report(context, desk.error());
  auto edited = edit_one(context, *desk, options.words[0], *extractor);
  if (!edited) return report(context, edited.error());
  for (const app::Edited& e : *edited)
    context.out.line(fmt::format("{}  {}: {} → {}{}", e.subject, e.field == "attribution" ? "speaker" : e.field,
                                 text::printable(e.before.value_or("none")), text::printable(e.after.value_or("none")),
                                 options.dry_run ? " (dry run)" : ""));
  return kDone;
}

int cmd_add(Context& context) {
  const Options& o = context.options;
  if (!o.words.empty() || !o.text)
    return report(context, {ErrorCode::Usage, "add takes a claim's words",
                            "claimdex add --text '…' --type casualty.killed --figure 12"});
  app::AddRequest request;
  if (o.article) {
    request.article = ArticleId::parse(*o.article);
    if (!request.article)
      return report(context, {ErrorCode::Usage,
                              fmt::format("--article {}: not an article's handle", text::printable(*o.article)), "a7"});
    if (o.seen_at || o.url || o.media)
      return report(context, {ErrorCode::Usage, "a claim of an article was seen there",
                              "leave out --seen-at, --url and --media"});
  }
  if (o.url && !o.url->starts_with("http://") && !o.url->starts_with("https://"))
    return report(context,
                  {ErrorCode::Usage, fmt::format("--url {}: not a web address", text::printable(*o.url)), "https://…"});
  request.text = *o.text;
  request.type = o.type;
  request.because = o.because;
  request.slots = slot_words(o);
  request.slots.type.reset();
  request.seen_at = o.seen_at;
  request.url = o.url;
  request.media = o.media;
  request.dry_run = o.dry_run;
  auto extractor = load_extractor(context);
  if (!extractor) return report(context, extractor.error());
  auto desk = context.open_or_create_desk();
  if (!desk) return report(context, desk.error());
  auto added = desk->add(request, *extractor);
  if (!added) {
    context.complain(added.error());
    return added.error().code == ErrorCode::BadInput ? static_cast<int>(kUsage) : exit_status(added.error().code);
  }
  if (o.dry_run) {
    context.out.line(
        fmt::format("{}: {} (dry run: nothing is stored)", name_of(added->slots.type), text::printable(added->text)));
    return kDone;
  }
  context.out.write(claim_entry(context.terminal, *added, {}));
  return kDone;
}

}  // namespace claimdex::cli
