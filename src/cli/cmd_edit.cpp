#include <fmt/format.h>

#include "claimdex/exporter/json_reports.hpp"
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

namespace {

Result<app::AddRequest> read_request(const Options& o) {
  if (!o.words.empty() || !o.text)
    return fail(ErrorCode::Usage, "add takes a claim's words",
                "claimdex add --text '…' --type casualty.killed --figure 12");
  app::AddRequest request;
  if (o.article) {
    request.article = ArticleId::parse(*o.article);
    if (!request.article)
      return fail(ErrorCode::Usage, fmt::format("--article {}: not an article's handle", text::printable(*o.article)),
                  "a7");
    if (o.seen_at || o.url || o.media)
      return fail(ErrorCode::Usage, "a claim of an article was seen there", "leave out --seen-at, --url and --media");
  }
  if (o.url) CLAIMDEX_CHECK(app::check_web_address("--url ", *o.url));
  request.text = *o.text;
  request.type = o.type;
  request.because = o.because;
  request.slots = slot_words(o);
  request.slots.type.reset();
  request.seen_at = o.seen_at;
  request.url = o.url;
  request.media = o.media;
  return request;
}

/// A desk is made only for a claim that goes into it: not for what is refused, nor for an article's, whose desk is there, nor for a dry run.
Result<app::Added> add(Context& context) {
  const Options& o = context.options;
  CLAIMDEX_TRY(auto request, read_request(o));
  CLAIMDEX_TRY(const auto extractor, load_extractor(context));
  CLAIMDEX_TRY(const auto addition, app::read_addition(std::move(request), extractor));
  auto desk = o.article || o.dry_run ? context.open_desk(store::Store::Mode::Write) : context.open_or_create_desk();
  if (!desk && desk.error().code == ErrorCode::NoDesk && !o.article) {
    app::Added first;  // what a new desk would begin with
    first.claim.id = ClaimId{1};
    first.claim.slots = addition.slots;
    first.claim.text = addition.request.text;
    return first;
  }
  if (!desk) return tl::unexpected(desk.error());
  return desk->add(addition, extractor, o.dry_run);
}

}  // namespace

int cmd_add(Context& context) {
  const Options& o = context.options;
  const auto added = add(context);
  if (!added) {
    // What is wrong with a recording is wrong with what was typed.
    context.complain(added.error());
    return added.error().code == ErrorCode::BadInput ? static_cast<int>(kUsage) : exit_status(added.error().code);
  }
  const ClaimRecord& claim = added->claim;
  if (o.json) {
    std::string line;
    exporter::add_json(line, claim.id, alike_for_json(added->alike));
    context.out.line(line);
    return kDone;
  }
  if (o.dry_run)
    context.out.line(
        fmt::format("{}: {} (dry run: nothing is stored)", name_of(claim.slots.type), text::printable(claim.text)));
  else
    context.out.write(claim_entry(context.terminal, claim, {}));
  for (const app::LooksLike& one : added->alike) {
    context.out.write(looks_like(one));
    if (!o.dry_run) context.out.line("       " + answers_to_likeness(claim.id, one.known.id));
  }
  return kDone;
}

}  // namespace claimdex::cli
