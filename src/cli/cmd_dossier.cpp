// dossier: one story's claims in an order of their own, under the heading and the introduction of their sheet.
#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "claimdex/exporter/json.hpp"
#include "claimdex/text/text.hpp"
#include "commands.hpp"
#include "context.hpp"
#include "rearrange.hpp"
#include "render.hpp"

namespace claimdex::cli {
namespace {

using Words = std::vector<std::string>;

/// As it was typed: what is refused about it names it itself.
std::string shown(const std::string& name) { return text::printable(text::fold(name)); }

app::DossierWords words_said(const Context& context) { return {context.options.title, context.options.text}; }

// ---- the dossier itself ----

int list(Context& context, const Words&) {
  auto desk = context.open_desk(store::Store::Mode::Read);
  if (!desk) return report(context, desk.error());
  const auto all = desk->dossiers();
  if (!all) return report(context, all.error());
  std::string line;
  for (const exporter::DossierList& one : *all) {
    line.clear();
    if (context.options.json)
      exporter::dossier_json(line, one);
    else
      line = fmt::format("{:>9}  {:<16} {}", one.claims.size(), one.dossier.name,
                         text::printable(one.dossier.title.value_or("")));
    line.erase(line.find_last_not_of(' ') + 1);
    context.out.line(line);
  }
  if (all->empty() && context.terminal.tty) context.say("there is no dossier yet");
  return kDone;
}

int make(Context& context, const Words& words) {
  auto desk = context.open_desk(store::Store::Mode::Write);
  if (!desk) return report(context, desk.error());
  const auto made = desk->make_dossier(words[0], words_said(context), context.options.dry_run);
  if (!made) return refuse(context, made.error());
  context.out.line(made->name + "  made" + dry(context));
  return kDone;
}

int edit(Context& context, const Words& words) {
  if (!context.options.title && !context.options.text)
    return report(context, {ErrorCode::Usage, "say what else: --title, --text",
                            "claimdex dossier edit flood --title 'The flood at Velmark'"});
  auto desk = context.open_desk(store::Store::Mode::Write);
  if (!desk) return report(context, desk.error());
  const auto done = desk->edit_dossier(words[0], words_said(context), context.options.dry_run);
  if (!done) return refuse(context, done.error());
  context.out.line(shown(words[0]) + (*done ? "  changed" : "  was so already") + dry(context));
  return kDone;
}

int take_away(Context& context, const Words& words) {
  auto desk = context.open_desk(store::Store::Mode::Write);
  if (!desk) return report(context, desk.error());
  const auto claims = desk->delete_dossier(words[0], context.options.dry_run);
  if (!claims) return refuse(context, claims.error());
  context.out.line(fmt::format("{}  deleted; {} {} in it{}", shown(words[0]), *claims,
                               *claims == 1 ? "claim was" : "claims were", dry(context)));
  return kDone;
}

std::string paragraphs(const Terminal& terminal, std::string_view words) {
  std::string out;
  while (!words.empty()) {
    const std::size_t end = std::min(words.find('\n'), words.size());
    out += highlighted(terminal, words.substr(0, end), {}, 0);
    words.remove_prefix(std::min(end + 1, words.size()));
  }
  return out;
}

int show(Context& context, const Words& words) {
  auto desk = context.open_desk(store::Store::Mode::Read);
  if (!desk) return report(context, desk.error());
  if (auto dressed = context.dress(*desk); !dressed) return report(context, dressed.error());
  const auto found = desk->show_dossier(words[0]);
  if (!found) return report(context, found.error());
  const Dossier& dossier = found->dossier;
  if (context.options.json) {
    std::vector<ClaimId> ids;
    for (const ClaimRecord& claim : found->claims) ids.push_back(claim.id);
    std::string line;
    exporter::dossier_json(line, {dossier, std::move(ids)});
    context.out.line(line);
    return kDone;
  }
  const Terminal& terminal = context.terminal;
  if (dossier.title) context.out.line(paint(terminal, Ink::Bold, text::printable(*dossier.title)));
  if (dossier.introduction) context.out.write(paragraphs(terminal, *dossier.introduction));
  if (dossier.title || dossier.introduction) context.out.line("");
  std::size_t place = 0;
  for (const ClaimRecord& claim : found->claims) {
    const std::string line =
        fmt::format("{:>4}  {:<6} {} {}", ++place, claim.id.str(),
                    claim.retired ? fmt::format("{:<15}", "retired") : verdict_words(terminal, claim.verdict, 15),
                    text::printable(claim.text));
    context.out.line(terminal.tty && !terminal.color ? text::fit(line, terminal.columns - 1) : line);
  }
  if (found->claims.empty()) context.say(fmt::format("there is no claim in {} yet", dossier.name));
  return kDone;
}

// ---- its claims ----

using Ids = std::vector<ClaimId>;

constexpr std::string_view kExample = "claimdex dossier add flood c12 c9";

int add(Context& context, const Words& words) {
  return rearrange(
      context, words, kExample, "Add them?", "is in it already",
      [&](app::Desk& desk, const Ids& ids, bool dry_run) { return desk.add_to_dossier(words[0], ids, dry_run); });
}

int remove(Context& context, const Words& words) {
  return rearrange(context, words, kExample, "Take them out?", "", [&](app::Desk& desk, const Ids& ids, bool dry_run) {
    return desk.remove_from_dossier(words[0], ids, dry_run);
  });
}

int move(Context& context, const Words& words) {
  const auto place = context.options.to;
  if (!place) return report(context, {ErrorCode::Usage, "move them where?", "claimdex dossier move flood c12 --to 1"});
  return rearrange(context, words, kExample, "Move them?", "stands there already",
                   [&](app::Desk& desk, const Ids& ids, bool dry_run) {
                     return desk.move_in_dossier(words[0], ids, *place, dry_run);
                   });
}

// ---- which of them ----

struct Deed {
  std::string_view name;
  int (*run)(Context&, const Words& words);  ///< what stands behind the deed's name
  bool named, says, claims, place;           ///< it takes a dossier's name; --title, --text; claims, --query; --to
};

constexpr std::array<Deed, 8> kDeeds{{{"new", make, true, true, false, false},
                                      {"add", add, true, false, true, false},
                                      {"remove", remove, true, false, true, false},
                                      {"move", move, true, false, true, true},
                                      {"show", show, true, false, false, false},
                                      {"edit", edit, true, true, false, false},
                                      {"delete", take_away, true, false, false, false},
                                      {"list", list, false, false, false, false}}};

/// What goes with other deeds only would be lost without a word.
std::optional<Error> misplaced(const Options& options, const Deed& deed, const Words& words) {
  const auto usage = [](std::string message) {
    return Error{ErrorCode::Usage, std::move(message), "claimdex dossier --help"};
  };
  if (deed.named && words.empty()) return usage(fmt::format("{} which dossier?", deed.name));
  if (!deed.claims && words.size() > (deed.named ? 1U : 0U))
    return usage(fmt::format("{} takes {}", deed.name, deed.named ? "one name" : "no words"));
  if (!deed.says && (options.title || options.text)) return usage("--title and --text go with new and edit");
  if (!deed.claims && options.query) return usage("--query goes with add, remove and move");
  if (!deed.place && options.to) return usage("--to goes with move");
  return std::nullopt;
}

}  // namespace

int cmd_dossier(Context& context) {
  const Words& words = context.options.words;
  const std::string name = words.empty() ? "list" : words.front();
  const Words rest(words.begin() + (words.empty() ? 0 : 1), words.end());
  std::vector<std::string_view> names;
  for (const Deed& deed : kDeeds) {
    if (deed.name == name) {
      const auto wrong = misplaced(context.options, deed, rest);
      return wrong ? report(context, *wrong) : deed.run(context, rest);
    }
    names.push_back(deed.name);
  }
  const auto near = text::nearest(name, names);
  return report(context, {ErrorCode::Usage, fmt::format("dossier can't \"{}\"", text::printable(name)),
                          near ? fmt::format("did you mean claimdex dossier {}?", *near)
                               : fmt::format("{}", fmt::join(names, " "))});
}

}  // namespace claimdex::cli
