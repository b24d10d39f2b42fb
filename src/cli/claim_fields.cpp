#include "claim_fields.hpp"

#include <fmt/format.h>

#include <array>

#include "claimdex/exporter/csv.hpp"
#include "claimdex/text/text.hpp"

namespace claimdex::cli {
namespace {

using Claim = ClaimRecord;
using Words = std::string;

Words maybe(const std::optional<std::string>& words) { return words.value_or(""); }
Words number(const std::optional<double>& value) { return value ? exporter::plain_number(*value) : Words(); }
Words offset(const Claim& claim, std::uint32_t Span::*end) {
  return claim.span ? std::to_string((*claim.span).*end) : Words();
}
Words of_figure(const Claim& claim, std::optional<double> Interval::*bound) {
  return claim.slots.figure ? number(claim.slots.figure->bounds.*bound) : Words();
}
Words of_article(const Claim& claim, std::optional<std::string> ArticleRef::*detail) {
  return claim.article ? maybe((*claim.article).*detail) : Words();
}

Words joined(const std::vector<std::string>& words, std::string_view by) {
  return fmt::format("{}", fmt::join(words, by));
}

Words voices(const Claim& claim) {
  std::vector<std::string> names;
  for (std::size_t i = 1; i < claim.slots.attribution.size(); ++i) names.push_back(claim.slots.attribution[i].name);
  return joined(names, "; ");
}

Words flags(const Claim& claim) {
  std::vector<std::string> names;
  for (const Flag flag : claim.slots.flags) names.emplace_back(name_of(flag));
  return joined(names, " ");
}

Words place(const Claim& claim) {
  if (!claim.slots.place) return {};
  return claim.slots.place->name ? *claim.slots.place->name : claim.slots.place->text;
}

// In the order of the sheets' CSV, then what only the desk knows.
constexpr std::array kFields{
    ClaimField{"id", false, [](const Claim& c) { return c.id.str(); }},
    ClaimField{"type", false, [](const Claim& c) { return Words(name_of(c.slots.type)); }},
    ClaimField{"text", false, [](const Claim& c) { return c.text; }},
    ClaimField{"verdict", false, [](const Claim& c) { return Words(name_of(c.verdict)); }},
    ClaimField{"progress", false, [](const Claim& c) { return Words(name_of(c.progress)); }},
    ClaimField{"reason", false, [](const Claim& c) { return maybe(c.reason); }},
    ClaimField{"figure", false, [](const Claim& c) { return c.slots.figure ? c.slots.figure->text : Words(); }},
    ClaimField{"value", true, [](const Claim& c) { return c.slots.figure ? number(c.slots.figure->value) : Words(); }},
    ClaimField{"low", true, [](const Claim& c) { return of_figure(c, &Interval::low); }},
    ClaimField{"high", true, [](const Claim& c) { return of_figure(c, &Interval::high); }},
    ClaimField{"hedge", false,
               [](const Claim& c) { return c.slots.figure ? Words(name_of(c.slots.figure->hedge)) : Words(); }},
    ClaimField{"unit", false, [](const Claim& c) { return c.slots.figure ? maybe(c.slots.figure->unit) : Words(); }},
    ClaimField{"speaker", false,
               [](const Claim& c) { return c.slots.attribution.empty() ? Words() : c.slots.attribution[0].name; }},
    ClaimField{"via", false, voices},
    ClaimField{"form", false, [](const Claim& c) { return c.slots.form ? Words(name_of(*c.slots.form)) : Words(); }},
    ClaimField{"modality", false, [](const Claim& c) { return Words(name_of(c.slots.modality)); }},
    ClaimField{"who", false, [](const Claim& c) { return c.slots.who ? c.slots.who->text : Words(); }},
    ClaimField{"side", false, [](const Claim& c) { return c.slots.who ? maybe(c.slots.who->side) : Words(); }},
    ClaimField{"place", false, place},
    ClaimField{"time_from", false, [](const Claim& c) { return c.slots.time ? maybe(c.slots.time->from) : Words(); }},
    ClaimField{"time_to", false, [](const Claim& c) { return c.slots.time ? maybe(c.slots.time->to) : Words(); }},
    ClaimField{"published", false, [](const Claim& c) { return of_article(c, &ArticleRef::published); }},
    ClaimField{"source", false, [](const Claim& c) { return of_article(c, &ArticleRef::source); }},
    ClaimField{"title", false, [](const Claim& c) { return of_article(c, &ArticleRef::title); }},
    ClaimField{"url", false, [](const Claim& c) { return of_article(c, &ArticleRef::url); }},
    ClaimField{"lang", false, [](const Claim& c) { return maybe(c.lang); }},
    ClaimField{"article", false, [](const Claim& c) { return c.article ? c.article->id.str() : Words(); }},
    ClaimField{"start", true, [](const Claim& c) { return offset(c, &Span::start); }},
    ClaimField{"end", true, [](const Claim& c) { return offset(c, &Span::end); }},
    ClaimField{"mentions", true, [](const Claim& c) { return std::to_string(c.mentions); }},
    ClaimField{"origins", true, [](const Claim& c) { return std::to_string(c.origins); }},
    ClaimField{"evidence", true, [](const Claim& c) { return std::to_string(c.evidence); }},
    ClaimField{"flags", false, flags},
    ClaimField{"stale", false, [](const Claim& c) { return joined(c.stale, "; "); }},
    ClaimField{"tags", false, [](const Claim& c) { return joined(c.tags, " "); }},
    ClaimField{"assignee", false, [](const Claim& c) { return maybe(c.assignee); }},
    ClaimField{"review_by", false, [](const Claim& c) { return maybe(c.review_by); }},
    ClaimField{"worth", true, [](const Claim& c) { return exporter::plain_number(c.slots.worth); }},
    ClaimField{"confidence", true, [](const Claim& c) { return exporter::plain_number(c.slots.confidence); }},
    ClaimField{"created", false, [](const Claim& c) { return c.created; }},
    ClaimField{"changed", false, [](const Claim& c) { return c.changed; }},
    ClaimField{"uid", false, [](const Claim& c) { return c.uid; }},
};

const ClaimField* find_field(std::string_view name) {
  for (const ClaimField& field : kFields)
    if (field.name == name) return &field;
  return nullptr;
}

Error unknown(std::string_view name) {
  std::vector<std::string_view> names;
  for (const ClaimField& field : kFields) names.push_back(field.name);
  const auto near = text::nearest(name, names);
  return {
      ErrorCode::Usage, fmt::format("--format: a claim has no {{{}}}", text::printable(name)),
      fmt::format("{}there are: {}", near ? fmt::format("did you mean {{{}}}? ", *near) : "", fmt::join(names, " "))};
}

/// What stands behind a backslash on command lines; another letter stays with its backslash.
std::string_view escaped(char c) {
  switch (c) {
    case 't':
      return "\t";
    case 'n':
      return "\n";
    case '\\':
      return "\\";
    default:
      return {};
  }
}

}  // namespace

std::span<const ClaimField> claim_fields() { return kFields; }

Result<LineTemplate> LineTemplate::parse(std::string_view text) {
  LineTemplate out;
  out.pieces_.emplace_back();
  for (std::size_t at = 0; at < text.size(); ++at) {
    const char c = text[at];
    const char next = at + 1 < text.size() ? text[at + 1] : '\0';
    std::string& literal = out.pieces_.back().literal;
    if (c == '\\' && !escaped(next).empty()) {
      literal += escaped(next);
      ++at;
    } else if ((c == '{' || c == '}') && next == c) {
      literal += c;
      ++at;
    } else if (c == '{') {
      const std::size_t end = text.find('}', at);
      if (end == std::string_view::npos)
        return fail(ErrorCode::Usage, fmt::format("--format: \"{}\" has no }}", text::printable(text.substr(at))),
                    "'{id} {figure}'; {{ is a brace itself");
      const std::string_view name = text.substr(at + 1, end - at - 1);
      const ClaimField* field = find_field(name);
      if (field == nullptr) return tl::unexpected(unknown(name));
      out.pieces_.back().field = field;
      out.pieces_.emplace_back();
      at = end;
    } else {
      literal += c;
    }
  }
  return out;
}

std::string LineTemplate::fill(const ClaimRecord& claim) const {
  std::string out;
  for (const Piece& piece : pieces_) {
    out += piece.literal;
    if (piece.field != nullptr) out += text::printable(piece.field->words(claim));
  }
  return out;
}

}  // namespace claimdex::cli
