// What every sheet says of a whole claim, in the order in which it says it; how single values read is words.cpp's.
#include "claim_facts.hpp"

#include <algorithm>
#include <utility>

#include "words.hpp"

namespace claimdex::exporter {
namespace {

/// "a, b and c".
std::string listed(const std::vector<std::string_view>& names) {
  std::string out;
  for (std::size_t i = 0; i < names.size(); ++i)
    out.append(i == 0 ? "" : i + 1 < names.size() ? ", " : " and ").append(names[i]);
  return out;
}

}  // namespace

std::string_view without_reason_words(const SheetClaim& claim) {
  if (claim.verdict != Verdict::Unchecked) return "No reason is recorded.";
  if (claim.progress == Progress::InProgress) return "The desk is checking this claim.";
  return "Nobody has checked this claim.";
}

std::string not_stated_words(const Slots& slots) {
  std::vector<std::string_view> names;
  if (family_of(slots.type) != "attribution") {
    if (!slots.figure) names.emplace_back("a figure");
    if (!slots.who) names.emplace_back("who");
  }
  if (!slots.place) names.emplace_back("where");
  if (!slots.time) names.emplace_back("when");
  return listed(names);
}

std::string not_known_words(const ArticleRef& article) {
  std::vector<std::string_view> unknown;
  if (!article.source) unknown.emplace_back("outlet");
  if (!article.published) unknown.emplace_back("date");
  if (!article.url) unknown.emplace_back("address");
  return unknown.empty() ? std::string() : listed(unknown) + " not known";
}

std::vector<EvidenceSide> evidence_sides(const std::vector<SheetEvidence>& list) {
  if (list.empty()) return {};
  std::vector<EvidenceSide> sides{{EvidenceStance::Refutes, "Against", {}},
                                  {EvidenceStance::Supports, "For", {}},
                                  {EvidenceStance::Context, "Context", {}},
                                  {std::nullopt, "Not said for which side", {}}};
  for (const SheetEvidence& e : list) {
    const auto stance = e.stance ? parse_name<EvidenceStance>(*e.stance) : std::nullopt;
    std::find_if(sides.begin(), sides.end(), [&](const EvidenceSide& side) {
      return side.stance == stance;
    })->items.push_back(&e);
  }
  sides.erase(
      std::remove_if(sides.begin() + 2, sides.end(), [](const EvidenceSide& side) { return side.items.empty(); }),
      sides.end());
  return sides;
}

std::vector<Fact> facts_of(const SheetClaim& claim) {
  using Kind = Fact::Piece::Kind;
  std::vector<Fact> out;
  const auto say = [&](std::string_view label, std::string_view words, bool caution = false) {
    if (!words.empty()) out.push_back({label, {{Kind::Words, std::string(words)}}, caution});
  };
  const Slots& slots = claim.slots;
  say("Said by", attribution_words(slots, claim.article.has_value()));
  if (const auto& seen = claim.seen; seen && (seen->at || seen->url || seen->media)) {
    Fact fact{"Seen", {}};
    if (seen->at) fact.pieces.push_back({Kind::Words, *seen->at});
    if (seen->url) fact.pieces.push_back({Kind::Link, *seen->url});
    if (seen->media) fact.pieces.push_back({Kind::Words, *seen->media});
    out.push_back(std::move(fact));
  }
  if (slots.figure) say("Figure", figure_words(*slots.figure));
  if (slots.who) say("Who", who_words(*slots.who));
  if (slots.actor) say("Done by", slots.actor->text);
  if (slots.place) say("Where", place_words(*slots.place));
  if (slots.time) say("When", time_words(*slots.time));
  say("Not stated", not_stated_words(slots));
  say("Told as", modality_words(slots.modality));
  if (claim.mentions > 0)
    say("Found in", count_words(claim.mentions, "place") + ", " + count_words(claim.origins, "independent origin"));
  if (claim.one_origin) say("Rests on", one_origin_words());
  for (const Flag flag : slots.flags) say("Caution", kFlags[static_cast<std::size_t>(flag)].help, true);
  for (const std::string& why : claim.stale) say("May be out of date", spaced_words(why), true);
  say("Progress", spaced_words(name_of(claim.progress)));
  if (claim.publication) {
    out.push_back({"Published", {{Kind::Day, claim.publication->first}}});
    if (claim.publication->url) out.back().pieces.push_back({Kind::Link, *claim.publication->url});
  }
  out.push_back({"Recorded", {{Kind::Day, claim.created}}});
  if (claim.changed != claim.created) out.push_back({"Last changed", {{Kind::Day, claim.changed}}});
  return out;
}

}  // namespace claimdex::exporter
