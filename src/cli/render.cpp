#include "render.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <span>
#include <utility>

#include "claimdex/exporter/sheet.hpp"
#include "claimdex/text/text.hpp"

namespace claimdex::cli {
namespace {

/// A claim that forty outlets copied is still one page.
constexpr std::size_t kMentionsShown = 20, kLinksShown = 20, kEventsShown = 40;

Ink verdict_ink(Verdict verdict) {
  switch (verdict) {
    case Verdict::Unchecked:
      return Ink::Dim;
    case Verdict::Verified:
    case Verdict::MostlyVerified:
      return Ink::Green;
    case Verdict::Disputed:
    case Verdict::Misleading:
      return Ink::Yellow;
    case Verdict::Refuted:
      return Ink::Red;
    case Verdict::Unverifiable:
    case Verdict::Outdated:
      return Ink::Magenta;
  }
  return Ink::Plain;
}

std::string field(const Terminal& terminal, std::string_view name, std::string_view value) {
  return fmt::format("  {}  {}\n", paint(terminal, Ink::Dim, fmt::format("{:<10}", name)), value);
}

/// "looks like c12, disputed: …" and what to do about it: the earlier claim stays.
std::string link_lines(const Terminal& terminal, ClaimId own, const ClaimLink& link) {
  const std::string other = fmt::format("{}, {}", link.other.str(), name_of(link.other_verdict));
  const std::string why = link.why ? fmt::format(" ({})", text::printable(*link.why)) : "";
  if (link.state == LinkState::Proposed && link.relation == Relation::Repeats) {
    const ClaimId later = link.outgoing ? own : link.other, earlier = link.outgoing ? link.other : own;
    return field(terminal, "looks like", other + why) + field(terminal, "", text::printable(link.other_text)) +
           field(terminal, "", paint(terminal, Ink::Dim, answers_to_likeness(later, earlier)));
  }
  const std::string_view label = link.state == LinkState::Proposed   ? "proposed"
                                 : link.state == LinkState::Declined ? "refused"
                                                                     : "link";
  return field(terminal, label,
               fmt::format("{} {}{}", exporter::relation_words(link.relation, link.outgoing), other, why));
}

/// What is said a thousand times has a thousand links: those that somebody decided on or that lead to a verdict come first.
std::string links_lines(const Terminal& terminal, ClaimId own, std::vector<ClaimLink> links) {
  if (links.size() > kLinksShown)
    std::stable_partition(links.begin(), links.end(), [](const ClaimLink& link) {
      return link.state != LinkState::Proposed || link.other_verdict != Verdict::Unchecked;
    });
  std::string out;
  for (const ClaimLink& link : std::span(links).first(std::min(links.size(), kLinksShown)))
    out += link_lines(terminal, own, link);
  if (links.size() > kLinksShown)
    out += field(terminal, "", fmt::format("… and {} more links: --json has all", links.size() - kLinksShown));
  return out;
}

bool has_flag(const ClaimRecord& claim, Flag flag) {
  return std::find(claim.slots.flags.begin(), claim.slots.flags.end(), flag) != claim.slots.flags.end();
}

/// By the names of the options that edit them.
std::string edited_words(const std::vector<std::string>& fields) {
  std::string out;
  for (const std::string& name : fields)
    out += (out.empty() ? "" : ", ") + (name == "attribution" ? std::string("speaker") : name);
  return out;
}

std::string seen_lines(const Terminal& terminal, const ClaimRecord& claim) {
  if (!claim.seen) return "";
  std::string words = seen_words(*claim.seen);
  if (words.empty())
    words = has_flag(claim, Flag::SourceForgotten) ? "in an article that was forgotten" : "not said where";
  std::string out = field(terminal, "seen", words);
  if (claim.seen->sha256) out += field(terminal, "", fmt::format("archived, sha256 {}", *claim.seen->sha256));
  return out;
}

std::string slots_lines(const Terminal& terminal, const ClaimRecord& claim) {
  const Slots& slots = claim.slots;
  std::string out;
  if (slots.figure) out += field(terminal, "figure", text::printable(exporter::figure_words(*slots.figure)));
  if (slots.who) out += field(terminal, "who", who_words(*slots.who));
  if (slots.actor) out += field(terminal, "by", text::printable(slots.actor->text));
  if (slots.place) out += field(terminal, "where", text::printable(slots.place->text));
  if (slots.time) out += field(terminal, "when", time_words(*slots.time));
  out += field(terminal, "said by", voice_words(claim));
  if (slots.modality != Modality::Actual) out += field(terminal, "modality", name_of(slots.modality));
  for (Flag flag : slots.flags)
    out += field(terminal, "flag", fmt::format("{}: {}", name_of(flag), kFlags[static_cast<std::size_t>(flag)].help));
  return out;
}

}  // namespace

std::string paint(const Terminal& terminal, Ink ink, std::string_view text) {
  static constexpr std::string_view codes[] = {"0", "1", "2", "31", "32", "33", "34", "35", "36"};
  if (!terminal.color || ink == Ink::Plain) return std::string(text);
  return fmt::format("\x1b[{}m{}\x1b[0m", codes[static_cast<std::size_t>(ink)], text);
}

std::string verdict_words(const Terminal& terminal, Verdict verdict, int columns) {
  const auto i = static_cast<std::size_t>(verdict);
  const std::string& label = terminal.desk.labels[i];
  std::string words = label.empty() ? std::string(name_of(verdict)) : text::printable(label);
  const int width = text::display_width(words);
  if (width < columns) words.append(static_cast<std::size_t>(columns - width), ' ');
  const auto own = std::find(app::kColours.begin(), app::kColours.end(), terminal.desk.colours[i]);
  const Ink ink = own == app::kColours.end() ? verdict_ink(verdict) : static_cast<Ink>(own - app::kColours.begin());
  return paint(terminal, ink, words);
}

std::string highlighted(const Terminal& terminal, std::string_view words, const std::vector<ByteSpan>& spans,
                        int indent) {
  const std::string margin(static_cast<std::size_t>(indent), ' ');
  // Off a terminal nothing is wrapped or cut, and there is no colour: the words as they are.
  if (!terminal.tty && !terminal.color) return margin + text::printable(words) + "\n";
  std::string out = margin;
  int column = indent;
  std::size_t at = 0;
  auto span = spans.begin();
  while (at < words.size()) {
    std::size_t end = words.find_first_of(" \n", at);
    if (end == std::string_view::npos) end = words.size();
    const int width = text::display_width(text::printable(words.substr(at, end - at)));
    if (terminal.tty && column > indent && column + 1 + width > terminal.columns) {
      out += "\n" + margin;
      column = indent;
    } else if (column > indent) {
      out += ' ';
      ++column;
    }
    std::size_t piece = at;
    for (; span != spans.end() && span->start < end; ++span) {
      const std::size_t from = std::max<std::size_t>(span->start, piece);
      const std::size_t to = std::min<std::size_t>(span->end, end);
      out += text::printable(words.substr(piece, from - piece));
      if (from < to) out += paint(terminal, Ink::Bold, text::printable(words.substr(from, to - from)));
      piece = std::max(piece, to);
      if (span->end > end) break;
    }
    out += text::printable(words.substr(piece, end - piece));
    column += width;
    at = end + 1;
  }
  return out + "\n";
}

namespace {

std::string event_values(const EventRecord& event) {
  if (event.action == "tag" && !event.field && (event.new_value || event.old_value))
    return (event.new_value ? ": +" : ": -") + text::printable(event.new_value ? *event.new_value : *event.old_value);
  if (event.field == "reading") return "";  // all slots before and after: log --json has them
  if ((event.action == "save" || event.action == "dossier") && event.old_value && !event.new_value)
    return fmt::format(": {} → none", text::printable(*event.old_value));
  if (event.old_value && event.new_value)
    return fmt::format(": {} → {}", text::printable(*event.old_value), text::printable(*event.new_value));
  if (event.new_value) return ": " + text::printable(*event.new_value);
  return event.old_value && event.field ? fmt::format(": {} → none", text::printable(*event.old_value)) : "";
}

}  // namespace

std::string event_line(const Terminal& terminal, const EventRecord& event) {
  std::string out = fmt::format("{}  {:<10} {:<6} {}", paint(terminal, Ink::Dim, event.at), text::printable(event.who),
                                event.subject, event.action);
  if (event.field && *event.field != event.action)
    out += " " + (*event.field == "attribution" ? std::string("speaker") : *event.field);
  out += event_values(event);
  if (event.why) out += fmt::format(" ({})", text::printable(*event.why));
  if (terminal.tty) out = terminal.color ? out : text::fit(out, terminal.columns - 1);
  return out + "\n";
}

namespace {

/// "asked press office, by 2031-06-03: is the count final? (no answer yet)"
std::string entry_words(const Note& note, const std::vector<Note>& all) {
  std::string out;
  if (note.kind == NoteKind::NoAnswer)
    out = "no answer";
  else if (note.kind != NoteKind::Note)
    out = name_of(note.kind);
  if (note.about) out += (out.empty() ? "on " : " to ") + note.about->str();
  if (note.place) out += " " + text::printable(*note.place);
  if (note.deadline) out += ", by " + *note.deadline;
  if (!note.text.empty()) out += (out.empty() ? "" : ": ") + text::printable(note.text);
  const bool open = note.kind == NoteKind::Asked && std::none_of(all.begin(), all.end(), [&](const Note& other) {
                      return other.about == note.id && other.kind != NoteKind::Note;
                    });
  return open ? out + " (no answer yet)" : out;
}

std::string notes_and_history(const Terminal& terminal, const app::Shown& shown) {
  std::string out;
  const std::vector<Note>& notes = shown.detail.notes;
  if (!notes.empty()) out += "\n" + paint(terminal, Ink::Dim, "working log (internal)") + "\n";
  for (const Note& note : notes)
    out += fmt::format("  {}  {:<10} {:<4} {}\n", paint(terminal, Ink::Dim, note.at), text::printable(note.who),
                       note.id.str(), entry_words(note, notes));
  const auto& events = shown.detail.events;
  if (!events.empty()) out += "\n" + paint(terminal, Ink::Dim, "history") + "\n";
  if (events.size() > kEventsShown)
    out += fmt::format("  … {} earlier: claimdex log {}\n", events.size() - kEventsShown, shown.detail.claim.id.str());
  for (const EventRecord& event : std::span(events).last(std::min(events.size(), kEventsShown)))
    out += "  " + event_line(terminal, event);
  return out;
}

/// Of a claim that is none any more: what it said, where that may still be said, and what became of it.
std::string retired_page(const Terminal& terminal, const app::Shown& shown) {
  const ClaimRecord& claim = shown.detail.claim;
  const std::vector<EventRecord>& events = shown.detail.events;
  const char* why = "extraction doesn't find it any more";
  if (has_flag(claim, Flag::SourceForgotten)) why = "its article was forgotten, and its words with it";
  if (!events.empty() && events.back().action == "undo") why = "the change that made it was undone";
  std::string out = fmt::format("{}  retired: {}\n", paint(terminal, Ink::Bold, claim.id.str()), why);
  if (!claim.text.empty()) out += "\n" + highlighted(terminal, claim.text, {}, 2);
  return out + notes_and_history(terminal, shown);
}

}  // namespace

std::string looks_like(const app::LooksLike& alike) {
  return fmt::format("       looks like {}, {}: {}\n", alike.known.id.str(), name_of(alike.known.verdict),
                     text::printable(alike.why));
}

std::vector<exporter::Alike> alike_for_json(const std::vector<app::LooksLike>& alike) {
  std::vector<exporter::Alike> out;
  for (const app::LooksLike& one : alike) out.push_back({one.claim.id, one.known.id, one.known.verdict, one.why});
  return out;
}

std::string answers_to_likeness(ClaimId later, ClaimId earlier) {
  return fmt::format("claimdex merge {} {}   claimdex link {} {} --refuse", earlier.str(), later.str(), later.str(),
                     earlier.str());
}

std::string claim_page(const Terminal& terminal, const app::Shown& shown) {
  const ClaimRecord& claim = shown.detail.claim;
  if (claim.retired) return retired_page(terminal, shown);
  std::string out =
      fmt::format("{}  {}  {}, {}\n\n", paint(terminal, Ink::Bold, claim.id.str()), name_of(claim.slots.type),
                  verdict_words(terminal, claim.verdict, 0), name_of(claim.progress));
  const std::string around = shown.before + claim.text + shown.after;
  const auto start = static_cast<std::uint32_t>(shown.before.size());
  const ByteSpan words{start, start + static_cast<std::uint32_t>(claim.text.size())};
  out += highlighted(terminal, terminal.color ? around : claim.text,
                     terminal.color ? std::vector{words} : std::vector<ByteSpan>(), 2);
  if (!terminal.color && around != claim.text) out += "\n" + highlighted(terminal, around, {}, 2);
  out += "\n" + slots_lines(terminal, claim);
  if (claim.article) out += field(terminal, "article", article_words(*claim.article));
  if (claim.article && claim.article->url) out += field(terminal, "", text::printable(*claim.article->url));
  out += seen_lines(terminal, claim);
  out += field(terminal, "mentions",
               fmt::format("{} in {} origin{}", claim.mentions, claim.origins, claim.origins == 1 ? "" : "s"));
  // Of an unchecked claim that was read once, the line above says it.
  if (rests_on_one_origin(claim) && (claim.mentions > 1 || claim.verdict != Verdict::Unchecked))
    out += field(terminal, "rests on", exporter::one_origin_words());
  const auto& mentions = shown.detail.mentions;
  if (mentions.size() > 1)
    for (const MentionRecord& mention : std::span(mentions).first(std::min(mentions.size(), kMentionsShown)))
      out +=
          field(terminal, "",
                fmt::format("{} in {}, origin {}{}{}", mention.id.str(), article_words(mention.article),
                            mention.origin.str(), mention.agency ? " (" + text::printable(*mention.agency) + ")" : "",
                            mention.gone ? ", gone from the present version" : ""));
  if (mentions.size() > kMentionsShown)
    out += field(terminal, "", fmt::format("… and {} more: --json has all", mentions.size() - kMentionsShown));
  out += field(
      terminal, "worth",
      fmt::format("{:.2f}, confidence {:.2f}, rule {}", claim.slots.worth, claim.slots.confidence, claim.slots.rule));
  if (!claim.edited.empty()) out += field(terminal, "edited", edited_words(claim.edited));
  out += links_lines(terminal, claim.id, shown.detail.links);
  if (claim.reason) out += field(terminal, "because", text::printable(*claim.reason));
  if (claim.assignee) out += field(terminal, "assigned", text::printable(*claim.assignee));
  if (claim.review_by) out += field(terminal, "due", *claim.review_by);
  if (!claim.tags.empty()) out += field(terminal, "tags", fmt::format("{}", fmt::join(claim.tags, " ")));
  for (const std::string& why : claim.stale) out += field(terminal, "stale", text::printable(why));
  for (const Evidence& e : shown.detail.evidence) {
    std::string_view label = "evidence";
    for (const std::string& line : evidence_lines(e)) out += field(terminal, std::exchange(label, ""), line);
  }
  return out + notes_and_history(terminal, shown);
}

}  // namespace claimdex::cli
