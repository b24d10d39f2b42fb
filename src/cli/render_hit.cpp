/// A claim in a list: what it is, its words, where they stand, and what belongs to the hit.
#include <fmt/format.h>

#include "claimdex/exporter/sheet.hpp"
#include "claimdex/text/text.hpp"
#include "excerpt.hpp"
#include "hit_forms.hpp"
#include "render.hpp"

namespace claimdex::cli {
namespace {

constexpr int kMargin = 7, kMostLines = 4;

std::string dim_line(const Terminal& terminal, std::string words) {
  if (terminal.tty) words = text::fit(words, terminal.columns - kMargin - 1);
  return std::string(kMargin, ' ') + paint(terminal, Ink::Dim, words) + "\n";
}

std::string head(const Terminal& terminal, const ClaimRecord& claim) {
  std::string out = fmt::format("{}  {}  {}", paint(terminal, Ink::Bold, fmt::format("{:<5}", claim.id.str())),
                                verdict_words(terminal, claim.verdict, 15), name_of(claim.slots.type));
  if (claim.slots.figure)
    out += "  " + paint(terminal, Ink::Cyan, text::printable(exporter::figure_words(*claim.slots.figure)));
  // A figure of what was planned, or didn't happen, must not read like a fact.
  if (const auto told = exporter::modality_words(claim.slots.modality); !told.empty())
    out += fmt::format("  ({})", told);
  return out + "\n";
}

std::string where(const ClaimRecord& claim) {
  std::string out = voice_words(claim);
  if (claim.article) out += " · " + article_words(*claim.article);
  if (const std::string seen = claim.seen ? seen_words(*claim.seen) : ""; !seen.empty()) out += " · seen: " + seen;
  if (claim.mentions > 1)
    out += fmt::format(" · {} mentions, {} origin{}", claim.mentions, claim.origins, claim.origins == 1 ? "" : "s");
  return out;
}

std::string own_words(const Terminal& terminal, const Hit& hit) {
  if (!terminal.tty) return highlighted(terminal, hit.claim->text, hit.highlights, kMargin);
  const Excerpt piece = excerpt(hit.claim->text, hit.highlights, kMostLines * (terminal.columns - kMargin - 1));
  return highlighted(terminal, piece.text, piece.spans, kMargin);
}

std::string found_elsewhere(const Terminal& terminal, const app::HitWords& words) {
  constexpr std::string_view label = "in the sentence: ";
  const int room = terminal.columns - kMargin - 1 - static_cast<int>(label.size());
  return std::string(kMargin, ' ') + paint(terminal, Ink::Dim, label) +
         excerpt_line(terminal, words.text, words.highlights, room) + "\n";
}

/// The sentences as they follow each other, the claim's own marked.
std::string sentences(const Terminal& terminal, const app::SentencesAround& around) {
  std::string out;
  const auto add = [&](std::string_view mark, const std::vector<app::SentencesAround::Sentence>& all) {
    for (const auto& sentence : all) {
      std::string lines = highlighted(terminal, sentence.text, {}, kMargin + 2);
      lines.replace(kMargin, mark.size(), mark);
      out += lines;
    }
  };
  add(" ", around.before);
  add(">", around.own);
  add(" ", around.after);
  return out;
}

}  // namespace

std::string hit_entry(const Terminal& terminal, const Hit& hit) {
  std::string out = head(terminal, *hit.claim) + own_words(terminal, hit);
  if (hit.around != nullptr)
    out += sentences(terminal, *hit.around);
  else if (hit.elsewhere != nullptr)
    out += found_elsewhere(terminal, *hit.elsewhere);
  out += dim_line(terminal, where(*hit.claim));
  if (hit.why != nullptr)
    out += dim_line(terminal, text::printable(fmt::format("alike: {}", fmt::join(*hit.why, "; "))));
  return out;
}

std::string claim_entry(const Terminal& terminal, const ClaimRecord& claim, const std::vector<ByteSpan>& highlights) {
  Hit hit;
  hit.claim = &claim;
  hit.highlights = highlights;
  return hit_entry(terminal, hit);
}

}  // namespace claimdex::cli
