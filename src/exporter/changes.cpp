// Corrections in words: what a sheet says of a claim that isn't what it was.
#include <algorithm>
#include <array>

#include "claimdex/exporter/sheet.hpp"
#include "words.hpp"

namespace claimdex::exporter {
namespace {

/// What readers call a part, at the beginning of a sentence.
std::string_view part_words(ChangedPart part) {
  switch (part) {
    case ChangedPart::Type:
      return "Kind";
    case ChangedPart::Figure:
      return "Figure";
    case ChangedPart::Who:
      return "Who it is about";
    case ChangedPart::Actor:
      return "Who did it";
    case ChangedPart::Place:
      return "Place";
    case ChangedPart::Time:
      return "Time";
    case ChangedPart::Attribution:
      return "Who says it";
    case ChangedPart::Modality:
      return "How it is told";
    case ChangedPart::Evidence:
      return "Evidence";
    case ChangedPart::Reason:
      return "Reason";
    default:
      return "";
  }
}

std::string label(const std::optional<std::string>& name, const VerdictLabels& labels) {
  const auto verdict = name ? parse_name<Verdict>(*name) : std::nullopt;
  return verdict ? std::string(verdict_label(*verdict, labels)) : "unknown";
}

std::string verdict_words(const SheetChange& change, const VerdictLabels& labels) {
  if (change.before == name_of(Verdict::Unchecked)) return "Checked: " + label(change.after, labels);
  if (change.after == name_of(Verdict::Unchecked)) return "Verdict taken back: was " + label(change.before, labels);
  return "Verdict changed from " + label(change.before, labels) + " to " + label(change.after, labels);
}

std::string quoted(const std::string& words) { return "“" + words + "”"; }

std::string part_words(const SheetChange& change) {
  std::string out(part_words(change.part));
  const bool evidence = change.part == ChangedPart::Evidence;
  if (change.before && change.after)
    return out + " changed from " + quoted(*change.before) + " to " + quoted(*change.after);
  if (change.after) return out + (evidence ? " added: " : " changed to ") + quoted(*change.after);
  if (change.before) return out + " taken out: " + quoted(*change.before);
  return out + " changed";
}

}  // namespace

std::vector<ChangeGroup> groups_of(const std::vector<SheetChange>& changes) {
  std::vector<ChangeGroup> out;
  for (const SheetChange& change : changes) {
    if (change.part == ChangedPart::Verdict)
      out.push_back(change.before == name_of(Verdict::Unchecked) ? ChangeGroup::NewlyChecked
                                                                 : ChangeGroup::VerdictChanged);
    if (change.part == ChangedPart::Publication && change.after) out.push_back(ChangeGroup::NewlyPublished);
  }
  if (out.empty()) out.push_back(ChangeGroup::OtherwiseChanged);
  std::sort(out.begin(), out.end());
  return out;
}

std::string handles(const std::vector<ClaimId>& ids) {
  std::string out;
  for (const ClaimId id : ids) out += (out.empty() ? "" : ", ") + id.str();
  return out;
}

std::map<ChangeGroup, std::vector<ClaimId>> claims_by_change(const Sheet& sheet) {
  std::map<ChangeGroup, std::vector<ClaimId>> out;
  for (const SheetClaim& claim : sheet.claims)
    for (const ChangeGroup group : groups_of(claim.changes)) out[group].push_back(claim.id);
  return out;
}

std::string change_words(const SheetChange& change, const VerdictLabels& labels) {
  std::string out;
  switch (change.part) {
    case ChangedPart::Verdict:
      out = verdict_words(change, labels);
      break;
    case ChangedPart::Publication:
      out = change.after ? "Published" : "Taken back, to be checked again";
      break;
    case ChangedPart::Words:
      out = "Its article doesn’t say it in these words any more";
      break;
    case ChangedPart::Joined:
      out = change.after.value_or("another claim") + " was found to be the same claim";
      break;
    default:
      out = part_words(change);
  }
  return out + ", " + day_words(change.at);
}

std::string_view changes_heading(const Sheet& sheet) {
  return sheet.period ? "What changed" : "Corrections since publication";
}

std::string_view group_words(ChangeGroup group) {
  constexpr std::array<std::string_view, 4> kWords{"Verdict changed", "Newly checked", "Newly published",
                                                   "Otherwise changed"};
  return kWords[static_cast<std::size_t>(group)];
}

std::string changes_title(std::string_view what, const SheetPeriod& period, std::string_view heading) {
  std::string out(heading);
  if (!out.empty()) out += ": ";
  return out.append(what).append(" ").append(moment_words(period.since));
}

}  // namespace claimdex::exporter
