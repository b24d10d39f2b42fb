#include <fmt/format.h>

#include <algorithm>

#include "claimdex/text/text.hpp"
#include "commands.hpp"
#include "context.hpp"
#include "editor.hpp"
#include "inputs.hpp"

namespace claimdex::cli {
namespace {

/// Handles of claims, or one of another entry, and the words.
struct Request {
  std::vector<ClaimId> ids;
  std::optional<NoteId> about;
  std::string words;
};

/// Leading handles say what it is about; the rest is the note.
Result<Request> read_request(const std::vector<std::string>& words) {
  Request out;
  std::size_t at = 0;
  if (!words.empty()) out.about = NoteId::parse(words[0]);
  if (out.about) ++at;
  for (; !out.about && at < words.size() && ClaimId::parse(words[at]); ++at)
    out.ids.push_back(*ClaimId::parse(words[at]));
  if (at == 0) {
    if (words.empty())
      return fail(ErrorCode::Usage, "note takes a claim's handle and the words",
                  "claimdex note c12 'asked the ministry on Monday'");
    CLAIMDEX_TRY(const ClaimId claim, parse_claim_id(words[0]));
    static_cast<void>(claim);
  }
  out.words = fmt::format("{}", fmt::join(words.begin() + static_cast<std::ptrdiff_t>(at), words.end(), " "));
  return out;
}

/// Is there what the note is about? Asked before somebody writes one.
Result<void> check_there(app::Desk& desk, const Request& request) {
  if (request.about) {
    CLAIMDEX_TRY(const auto entry, desk.store().note(*request.about));
    static_cast<void>(entry);
    return {};
  }
  CLAIMDEX_TRY(const auto claims, desk.store().claims(request.ids));
  static_cast<void>(claims);
  return {};
}

Result<std::vector<ClaimId>> write_down(app::Desk& desk, const Request& request) {
  if (!request.about) {
    CLAIMDEX_CHECK(desk.note(request.ids, request.words));
    return request.ids;
  }
  CLAIMDEX_CHECK(app::Desk::check_words("note", request.words));
  CLAIMDEX_TRY(const ClaimId claim,
               desk.answer_note(*request.about, {NoteKind::Note, request.words, {}, {}, {}}, false));
  return std::vector<ClaimId>{claim};
}

}  // namespace

int cmd_note(Context& context) {
  auto request = read_request(context.options.words);
  if (!request) return report(context, request.error());
  const bool in_editor = request->words.empty() && can_write_in_editor(context);
  if (request->words.empty() && !in_editor)
    return report(context, {ErrorCode::Usage, "note takes a claim's handle and the words",
                            "claimdex note c12 'asked the ministry on Monday'"});
  auto desk = context.open_desk(store::Store::Mode::Write);
  if (!desk) return report(context, desk.error());
  std::optional<Draft> draft;
  if (in_editor) {
    if (auto there = check_there(*desk, *request); !there) return report(context, there.error());
    auto written = Draft::write(
        context, fmt::format("A note on {}. Internal: no sheet ever shows it.", fmt::join(context.options.words, " ")));
    if (!written) return report(context, written.error());
    draft.emplace(*std::move(written));
    request->words = draft->words();
  }
  auto done = write_down(*desk, *request);
  if (!done && draft) draft->say_where(context);
  if (!done) return report(context, done.error());
  if (draft) draft->done();
  for (ClaimId id : *done) context.out.line(id.str() + "  noted");
  return kDone;
}

}  // namespace claimdex::cli
