/// The article as extraction sees it. Every code point gets the ink of the innermost layer that covers it: a figure inside a claim inside a quote shows as
/// the figure. Without colour the claims are numbered in brackets instead, so that the page can be read in a pipe.
#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "claimdex/exporter/sheet.hpp"
#include "claimdex/text/text.hpp"
#include "render.hpp"

namespace claimdex::cli {
namespace {

Ink family_ink(ClaimType type) {
  const std::string_view family = family_of(type);
  if (family == "casualty") return Ink::Red;
  if (family == "mobilization") return Ink::Magenta;
  if (family == "displacement" || family == "detention") return Ink::Yellow;
  if (family == "attribution") return Ink::Blue;
  return Ink::Green;
}

/// Layers from the outside in: long claims, short claims, sources, cues, figures.
std::vector<Ink> inks(const Annotation& annotation, std::size_t length) {
  std::vector<Ink> ink(length, Ink::Plain);
  auto fill = [&](Span span, Ink with) {
    for (std::size_t i = span.start; i < std::min<std::size_t>(span.end, length); ++i) ink[i] = with;
  };
  std::vector<const ExtractedClaim*> claims;
  for (const ExtractedClaim& claim : annotation.claims) claims.push_back(&claim);
  std::stable_sort(claims.begin(), claims.end(), [](const ExtractedClaim* a, const ExtractedClaim* b) {
    return a->spans[0].end - a->spans[0].start > b->spans[0].end - b->spans[0].start;
  });
  for (const ExtractedClaim* claim : claims)
    for (Span span : claim->spans) fill(span, family_ink(claim->slots.type));
  for (const Attribution& attribution : annotation.attributions) {
    if (attribution.source) fill(attribution.source->span, Ink::Bold);
    if (attribution.cue) fill(attribution.cue->span, Ink::Dim);
  }
  for (const Quantity& quantity : annotation.quantities) fill(quantity.span, Ink::Cyan);
  return ink;
}

std::string coloured(const Terminal& terminal, std::string_view words, const Annotation& annotation) {
  const std::vector<Ink> ink = inks(annotation, text::count_code_points(words));
  const text::OffsetMap map(words);
  std::string out;
  for (std::uint32_t at = 0; at < ink.size();) {
    std::uint32_t end = at + 1;
    while (end < ink.size() && ink[end] == ink[at]) ++end;
    const ByteSpan piece = map.to_bytes({at, end});
    out += paint(terminal, ink[at], text::printable(words.substr(piece.start, piece.size()), true));
    at = end;
  }
  return out;
}

std::string bracketed(std::string_view words, const Annotation& annotation) {
  std::multimap<std::uint32_t, std::string> marks;
  const text::OffsetMap map(words);
  for (const ExtractedClaim& claim : annotation.claims) {
    const ByteSpan span = map.to_bytes(claim.spans[0]);
    marks.emplace(span.end, "]");
    marks.emplace(span.start, fmt::format("[{}: ", claim.n));
  }
  std::string out;
  std::size_t at = 0;
  for (const auto& [byte, mark] : marks) {
    out += text::printable(words.substr(at, byte - at), true) + mark;
    at = byte;
  }
  return out + text::printable(words.substr(at), true);
}

/// One line for each step, indented; steps with the same slot stand under one name.
std::string reasons_text(const Terminal& terminal, const std::vector<Reason>& reasons) {
  std::string out;
  for (std::size_t i = 0; i < reasons.size(); ++i) {
    const Reason& r = reasons[i];
    const bool again = i > 0 && reasons[i - 1].slot == r.slot;
    out += "       " + paint(terminal, Ink::Bold,
                             fmt::format("{:<12}", again                         ? ""
                                                   : r.slot == Reasoned::NoClaim ? "why"
                                                                                 : name_of(r.slot)));
    if (r.span) out += paint(terminal, Ink::Cyan, "\"" + text::printable(r.text) + "\"") + " ";
    out += text::printable(r.what);
    if (!r.at.empty()) out += paint(terminal, Ink::Dim, " (" + text::printable(r.at) + ")");
    out += "\n";
  }
  return out;
}

std::string silence_text(const Terminal& terminal, const Article& article, const Annotation& annotation) {
  std::string out;
  const text::OffsetMap map(article.text);
  for (std::size_t i = 0; i < annotation.explanation->sentences.size(); ++i) {
    const std::vector<Reason>& reasons = annotation.explanation->sentences[i];
    if (reasons.empty()) continue;
    const ByteSpan words = map.to_bytes(annotation.sentences[i].span);
    out += fmt::format("  -  no claim\n     \"{}\"\n",
                       text::printable(std::string_view(article.text).substr(words.start, words.size())));
    out += reasons_text(terminal, reasons);
  }
  return out;
}

}  // namespace

std::string annotated_text(const Terminal& terminal, const Article& article, const Annotation& annotation) {
  std::string out = terminal.color ? coloured(terminal, article.text, annotation) : bracketed(article.text, annotation);
  out += "\n\n";
  for (const ExtractedClaim& claim : annotation.claims) {
    const Slots& slots = claim.slots;
    out += fmt::format("{:>3}  {}", claim.n, paint(terminal, family_ink(slots.type), name_of(slots.type)));
    if (slots.figure) out += "  " + text::printable(exporter::figure_words(*slots.figure));
    out += fmt::format("\n     \"{}\"\n     {}", text::printable(claim.text),
                       text::printable(exporter::attribution_words(slots, true)));
    if (slots.place) out += " · " + text::printable(slots.place->text);
    if (slots.time) out += " · " + text::printable(slots.time->text);
    for (Flag flag : slots.flags) out += fmt::format(" · {}", name_of(flag));
    for (const auto& link : claim.links) out += fmt::format(" · {} {}", name_of(link.relation), link.n);
    out += paint(terminal, Ink::Dim,
                 fmt::format(" · worth {:.2f}, confidence {:.2f}, {}", slots.worth, slots.confidence, slots.rule));
    out += "\n";
    if (annotation.explanation)
      out += reasons_text(terminal,
                          annotation.explanation->claims[static_cast<std::size_t>(&claim - annotation.claims.data())]);
  }
  if (annotation.explanation) out += silence_text(terminal, article, annotation);
  return out;
}

}  // namespace claimdex::cli
