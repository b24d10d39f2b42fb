/// assign, tag, due: who has claims, how they are sorted, when they are looked at again.
#include <fmt/format.h>

#include "claimdex/text/text.hpp"
#include "commands.hpp"
#include "context.hpp"
#include "inputs.hpp"
#include "selection.hpp"

namespace claimdex::cli {
namespace {

std::string outcome(const app::Arranged& one, std::string_view already) {
  if (one.changes.empty()) return fmt::format("{}  {}", one.before.id.str(), already);
  return fmt::format("{}  {}", one.before.id.str(), text::printable(fmt::format("{}", fmt::join(one.changes, " "))));
}

/// Handles of claims, - and --query are taken out of the words; what is left is the command's own.
Result<std::vector<std::string>> take_claims(Context& context, Selection& selection, const Error& usage) {
  std::vector<std::string> rest;
  for (const std::string& word : context.options.words) {
    CLAIMDEX_TRY(const bool taken, take_word(context, selection, word));
    if (!taken) rest.push_back(word);
  }
  if (selection.ids.empty() && !selection.bulk && !context.options.query) return tl::unexpected(usage);
  return rest;
}

/// `change(desk, dry_run)` does it to selection.ids.
template <typename Change>
int arrange(Context& context, Selection& selection, std::string_view question, std::string_view already,
            const Change& change) {
  auto desk = context.open_desk(store::Store::Mode::Write);
  if (!desk) return report(context, desk.error());
  if (auto found = find(context, *desk, selection); !found) return report(context, found.error());
  if (selection.ids.empty()) return nothing_found(context);
  const auto preview = [&](const app::Arranged& one) {
    return outcome(one, already) + "  " + text::printable(one.before.text);
  };
  const auto done =
      carry_out(context, selection, question, preview, [&](bool dry_run) { return change(*desk, dry_run); });
  if (!done) return refuse(context, done.error());
  for (const app::Arranged& one : *done)
    context.out.line(outcome(one, already) + (context.options.dry_run ? " (dry run)" : ""));
  return kDone;
}

}  // namespace

int cmd_assign(Context& context) {
  const Error usage{ErrorCode::Usage, "assign takes handles of claims and a name", "claimdex assign c12 ada"};
  Selection selection;
  auto words = take_claims(context, selection, usage);
  if (!words) return report(context, words.error());
  if (words->size() + (context.options.nobody ? 1 : 0) != 1)
    return report(context, {ErrorCode::Usage, words->empty() ? "assign them to whom?" : "assign takes one name",
                            "claimdex assign c12 ada, claimdex assign c12 --nobody; a name with a blank in quotes"});
  std::optional<std::string> name;
  if (!words->empty()) {
    auto read = app::read_name(words->front());
    if (read && *read == "me") {
      auto session = context.session();
      if (!session) return report(context, session.error());
      read = session->user;
    }
    if (!read) return report(context, read.error());
    name = *read;
  }
  const std::string already = name ? text::printable(*name) + " has it already" : "nobody has it already";
  return arrange(context, selection, "Assign them?", already,
                 [&](app::Desk& desk, bool dry_run) { return desk.assign(selection.ids, name, dry_run); });
}

int cmd_tag(Context& context) {
  const Error usage{ErrorCode::Usage, "tag takes handles of claims and tags", "claimdex tag c12 +kherson -draft"};
  Selection selection;
  auto words = take_claims(context, selection, usage);
  if (!words) return report(context, words.error());
  if (words->empty()) return report(context, usage);
  std::vector<std::string> plus, minus;
  for (const std::string& word : *words) {
    const bool on = word[0] == '+', off = word[0] == '-';
    if (!on && !off)
      return report(context, {ErrorCode::Usage,
                              fmt::format("\"{}\" is neither a claim's handle nor a tag", text::printable(word)),
                              fmt::format("+{0} puts it on, -{0} takes it off", text::printable(word))});
    auto tag = app::read_tag(std::string_view(word).substr(1));
    if (!tag) return report(context, tag.error());
    (on ? plus : minus).push_back(*tag);
  }
  for (const std::string& tag : plus)
    if (std::find(minus.begin(), minus.end(), tag) != minus.end())
      return report(context, {ErrorCode::Usage, fmt::format("+{0} and -{0}: which one?", tag), ""});
  return arrange(context, selection, "Tag them?", "is tagged so already",
                 [&](app::Desk& desk, bool dry_run) { return desk.tag(selection.ids, plus, minus, dry_run); });
}

int cmd_due(Context& context) {
  const Error usage{ErrorCode::Usage, "due takes handles of claims and a day", "claimdex due c12 2031-06-01"};
  Selection selection;
  auto words = take_claims(context, selection, usage);
  if (!words) return report(context, words.error());
  if (words->size() != 1) return report(context, usage);
  auto session = context.session();
  if (!session) return report(context, session.error());
  std::optional<Day> day;
  if (words->front() != "none") {
    auto read = app::read_day(words->front(), session->now);
    if (!read) return report(context, read.error());
    day = *read;
  }
  const int done = arrange(context, selection, "Set the day?", "has that already",
                           [&](app::Desk& desk, bool dry_run) { return desk.due(selection.ids, day, dry_run); });
  if (done == kDone && !context.options.dry_run && day && day->iso() < session->now.substr(0, 10))
    context.say(fmt::format("{} has passed: they are stale from now on", day->iso()));
  return done;
}

}  // namespace claimdex::cli
