// A sheet as a page of named texts, and the caller's side of claimdex_template.so. Texts are cleaned here, and escaped here for Markdown; for HTML the engine
// escapes, who knows where each of them stands.
#include "claimdex/exporter/user_template.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <memory>
#include <utility>

#include "claim_facts.hpp"
#include "clean.hpp"
#include "markdown_escape.hpp"
#include "module.hpp"
#include "template_check.hpp"
#include "template_module.hpp"
#include "words.hpp"

namespace claimdex::exporter {
namespace {

constexpr std::size_t kLargestSheet = 256u << 20;  // bytes

/// Sheet, claim or piece of evidence, or the text of an optional section.
class Item {
 public:
  Item(const TemplateCalls& calls, void* item, Format form) : calls_(calls), item_(item), form_(form) {}

  /// Names that end in URL are addresses: only what is one for certain looks like one.
  void field(std::string_view name, std::string_view foreign) const {
    const bool link = name.ends_with("URL");
    std::string words = link && !is_linkable(foreign) ? "no web address: " : "";
    if (form_ == Format::Html)
      words += one_line(foreign);
    else
      words += link ? markdown_link(foreign) : markdown_text(foreign);
    calls_.set(item_, name.data(), name.size(), words.data(), words.size());
  }
  void some(std::string_view name, std::string_view foreign) const {
    if (!foreign.empty()) add(name).field(name, foreign);
  }
  void known(std::string_view name, const std::optional<std::string>& foreign) const {
    if (foreign) some(name, *foreign);
  }
  void day(std::string_view name, const std::optional<std::string>& iso) const {
    if (iso) some(name, day_words(*iso));
  }
  void number(std::string_view name, std::size_t n) const {
    if (n > 0) some(name, number_words(static_cast<double>(n)));
  }
  void each_line(std::string_view name, std::string_view foreign) const {
    const std::string clean = lines(foreign);
    for (std::string_view rest = clean; !rest.empty();) {
      const std::size_t end = std::min(rest.find('\n'), rest.size());
      some(name, rest.substr(0, end));
      rest.remove_prefix(std::min(end + 1, rest.size()));
    }
  }
  [[nodiscard]] Item add(std::string_view section) const {
    return {calls_, calls_.add(item_, section.data(), section.size()), form_};
  }

 private:
  const TemplateCalls& calls_;
  void* item_;
  Format form_;
};

void fill_evidence(const Item& item, const SheetEvidence& e) {
  item.known("URL", e.url);
  item.known("FILE", e.file);
  item.known("QUOTE", e.quote);
  item.known("AT", e.at);
  item.known("MEDIA_TYPE", e.media_type);
  item.day("CAPTURED", e.captured);
  item.field("ADDED", day_words(e.added));
  item.known("SHA256", e.sha256);
}

std::string_view evidence_section(const std::optional<EvidenceStance>& stance) {
  if (!stance) return "EVIDENCE_OTHER";
  switch (*stance) {
    case EvidenceStance::Refutes:
      return "EVIDENCE_AGAINST";
    case EvidenceStance::Supports:
      return "EVIDENCE_FOR";
    case EvidenceStance::Context:
      break;
  }
  return "EVIDENCE_CONTEXT";
}

void fill_slots(const Item& item, const Slots& slots, bool in_article) {
  item.field("TYPE", type_words(slots.type));
  item.field("SAID_BY", attribution_words(slots, in_article));
  if (slots.figure) item.some("FIGURE", figure_words(*slots.figure));
  if (slots.who) item.some("WHO", who_words(*slots.who));
  if (slots.actor) item.some("DONE_BY", slots.actor->text);
  if (slots.place) item.some("PLACE", place_words(*slots.place));
  if (slots.time) item.some("TIME", time_words(*slots.time));
  item.some("NOT_STATED", not_stated_words(slots));
  item.some("MODALITY", modality_words(slots.modality));
  for (const Flag flag : slots.flags) item.some("CAUTION", kFlags[static_cast<std::size_t>(flag)].help);
}

void fill_where(const Item& item, const SheetClaim& claim) {
  if (const auto& article = claim.article) {
    item.known("SOURCE", article->source);
    item.known("ARTICLE_TITLE", article->title);
    item.known("ARTICLE_URL", article->url);
    item.some("ARTICLE_SHA256", article->sha256);
    item.day("PUBLISHED", article->published);
    item.some("NOT_KNOWN", not_known_words(*article));
  }
  if (claim.seen) {
    item.known("SEEN_AT", claim.seen->at);
    item.known("SEEN_URL", claim.seen->url);
    item.known("SEEN_FILE", claim.seen->media);
  }
  item.number("MENTIONS", static_cast<std::size_t>(claim.mentions));
  item.number("ORIGINS", static_cast<std::size_t>(claim.origins));
  if (claim.one_origin) item.some("ONE_ORIGIN", one_origin_words());
}

void fill_claim(const Item& item, const SheetClaim& claim, const Sheet& sheet) {
  item.field("ID", claim.id.str());
  item.field("UID", claim.uid);
  item.field("TEXT", claim.text);
  item.some("BEFORE", claim.before);
  item.some("AFTER", claim.after);
  item.known("LANG", claim.lang);
  item.field("VERDICT", verdict_label(claim.verdict, sheet.labels));
  item.field("VERDICT_KEY", name_of(claim.verdict));
  item.field("VERDICT_SIGN", verdict_sign(claim.verdict));
  item.field("VERDICT_MEANING", verdict_meaning(claim.verdict));
  if (claim.reason)
    item.each_line("REASON", *claim.reason);
  else
    item.some("NO_REASON", without_reason_words(claim));
  item.field("PROGRESS", spaced_words(name_of(claim.progress)));
  fill_slots(item, claim.slots, claim.article.has_value());
  fill_where(item, claim);
  for (const std::string& why : claim.stale) item.some("STALE", spaced_words(why));
  item.field("CREATED", day_words(claim.created));
  item.field("CHANGED", day_words(claim.changed));
  if (claim.publication) {
    item.some("FIRST_PUBLISHED", day_words(claim.publication->first));
    item.known("PUBLISHED_URL", claim.publication->url);
  }
  if (!claim.changes.empty()) item.some("CORRECTIONS", changes_heading(sheet));
  for (const SheetChange& change : claim.changes) item.some("CORRECTION", change_words(change, sheet.labels));
  item.number("EVIDENCE", claim.evidence.size());
  if (claim.evidence.empty()) item.some("NO_EVIDENCE", "No evidence is recorded.");
  for (const EvidenceSide& side : evidence_sides(claim.evidence))
    for (const SheetEvidence* e : side.items) fill_evidence(item.add(evidence_section(side.stance)), *e);
}

void fill(const Item& page, const Sheet& sheet) {
  page.field("TITLE", sheet.title);
  page.field("COUNT", number_words(static_cast<double>(sheet.claims.size())));
  page.each_line("INTRODUCTION", sheet.introduction);
  page.some("DESK", sheet.desk_name);
  if (!sheet.as_of.empty()) page.some("AS_OF", moment_words(sheet.as_of));
  page.some("QUERY", sheet.query);
  page.field("METHOD", kMethod.substr(kMethod.find_first_not_of(". ")));
  page.some("LOG_HEAD", sheet.log_head);
  for (const SheetClaim& claim : sheet.claims) fill_claim(page.add("CLAIM"), claim, sheet);
}

/// A line with nothing on it but the begin or end of a section, or a comment, is no line of the sheet.
std::string without_mark_lines(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size() - 1) + 1;
    const std::string_view line = text.substr(0, end);
    text.remove_prefix(end);
    const std::size_t first = std::min(line.find_first_not_of(" \t"), line.size());
    const std::string_view mark = line.substr(first, line.find_last_not_of(" \t\r\n") + 1 - first);
    const bool alone = mark.size() > 4 && mark.starts_with("{{") &&
                       std::string_view("#/!").find(mark[2]) != std::string_view::npos &&
                       mark.find("}}") == mark.size() - 2;
    out += alone ? mark : line;
  }
  return out;
}

}  // namespace

std::optional<Format> format_of_template(std::string_view path) {
  if (path.ends_with(".md.tpl")) return Format::Markdown;
  if (path.ends_with(".html.tpl")) return Format::Html;
  return std::nullopt;
}

UserTemplate::UserTemplate(std::string name, std::string text, Format form)
    : name_(std::move(name)), text_(std::move(text)), form_(form) {}

Result<UserTemplate> UserTemplate::parse(std::string name, std::string_view text, Format form) {
  if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
  CLAIMDEX_CHECK(check_template(name, text, form));
  return UserTemplate(std::move(name), without_mark_lines(text), form);
}

Result<std::string> UserTemplate::render(const Sheet& sheet, const std::string& program_dir) const {
  CLAIMDEX_TRY(const Module module, open_module(program_dir, "claimdex_template.so"));
  const auto get = reinterpret_cast<GetTemplateCalls>(dlsym(module.get(), kGetTemplateCalls));
  const TemplateCalls* calls = get != nullptr ? get() : nullptr;
  if (calls == nullptr)
    return fail(ErrorCode::OutputIo, "claimdex_template.so can't be used", "is the installation complete?");
  const std::unique_ptr<void, void (*)(void*)> page(calls->open(), calls->drop);
  fill(Item(*calls, page.get(), form_), sheet);
  std::string out;
  const auto append = [](void* to, const char* bytes, std::size_t size) {
    static_cast<std::string*>(to)->append(bytes, size);
  };
  if (const char* wrong =
          calls->expand(page.get(), text_.data(), text_.size(), form_ == Format::Html, kLargestSheet, append, &out))
    return fail(ErrorCode::Usage, fmt::format("{}: {}", name_, one_line(wrong)), "claimdex help template");
  return out;
}

}  // namespace claimdex::exporter
