#include "sheet_changes.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <string>

namespace claimdex::app {
namespace {

using exporter::ChangedPart;
using exporter::SheetChange;
using Words = std::optional<std::string>;

/// Of evidence: what a sheet shows.
constexpr std::array<std::string_view, 5> kPublicDetails{"stance", "quote", "at", "captured", "media_type"};

/// What a part is called in the log. Evidence and what moves whole claims have words of their own.
std::optional<ChangedPart> part_named(std::string_view field) {
  const auto part = parse_name<ChangedPart>(field);
  return part && *part <= ChangedPart::Modality ? part : std::nullopt;
}

struct Item {
  int count = 0;  ///< of the same name: two recordings may be called alike
  std::string at;
};

/// What a sheet shows of a claim.
struct State {
  struct Value {
    Words words;
    std::string at;
    Words at_first = {};  ///< what it was before the log tells of it
  };
  std::map<ChangedPart, Value> parts;
  std::map<std::string, Item> evidence;  ///< by address or file name
  std::map<std::string, Value> details;  ///< "e3 stance"
  std::map<std::string, Value> once;     ///< what happened and has no earlier state, by its words
  bool published = false;

  State() { parts[ChangedPart::Verdict].words = name_of(Verdict::Unchecked); }
};

class Replay {
 public:
  explicit Replay(const std::string& claim) : claim_(claim) {}
  [[nodiscard]] const State& state() const { return state_; }

  void take(const EventRecord& event) {
    if (event.subject != claim_ && event.action == "merge" && event.field == "merged_into") {
      state_.once[event.subject] = {event.subject, event.at};
      return;
    }
    // A claim that was merged into this one has a history of its own.
    if (event.subject != claim_ && event.subject.front() == 'c') return;
    if (event.action == "gone") state_.once[""] = {std::nullopt, event.at};
    if (event.action == "evidence" || event.field == "evidence" || (event.field && is_evidence(*event.field)))
      return evidence(event);
    if (!event.field) return;
    if (event.field == "progress") return progress(event);
    const auto part = part_named(*event.field);
    if (!part) return;
    State::Value& value = state_.parts[*part];
    value = {event.new_value, event.at, value.at.empty() ? event.old_value : value.at_first};
    // A verdict stands with its reason. What a merge gives as its own may be the reason for merging, so nothing is said of it.
    if (part == ChangedPart::Verdict && event.action == "mark")
      state_.parts[ChangedPart::Reason] = {event.why, reason_at(event)};
  }

 private:
  /// "e3", "e3 stance".
  static bool is_evidence(std::string_view field) {
    return EvidenceId::parse(field.substr(0, field.find(' '))).has_value();
  }

  /// Marked again for the same reason, it is as old as it was.
  std::string reason_at(const EventRecord& event) {
    const State::Value& known = state_.parts[ChangedPart::Reason];
    return known.words == event.why && !known.at.empty() ? known.at : event.at;
  }

  void progress(const EventRecord& event) {
    const bool published = event.new_value == name_of(Progress::Published);
    if (published != state_.published)
      state_.parts[ChangedPart::Publication] = {published ? Words("published") : Words(), event.at};
    state_.published = published;
  }

  void evidence(const EventRecord& event) {
    const std::size_t blank = event.field ? event.field->find(' ') : std::string::npos;
    if (blank != std::string::npos) {
      const std::string_view detail = std::string_view(*event.field).substr(blank + 1);
      if (std::find(kPublicDetails.begin(), kPublicDetails.end(), detail) != kPublicDetails.end() &&
          event.change != added_in_)
        state_.details[*event.field] = {event.new_value, event.at};
      else if (event.change == added_in_)
        state_.details[*event.field] = {event.new_value, ""};
      return;
    }
    count(event.old_value, -1, event.at);
    count(event.new_value, 1, event.at);
    if (event.new_value || !event.field) added_in_ = event.change;
  }

  void count(const Words& name, int by, const std::string& at) {
    if (!name) return;
    Item& item = state_.evidence[*name];
    item.count += by;
    item.at = at;
  }

  const std::string& claim_;
  State state_;
  ChangeId added_in_;  ///< the last change that added evidence: details of the same change came with it
};

/// `public_before`, `public_after`: may readers see the words of the one state, of the other?
std::vector<SheetChange> compare(const State& a, const State& b, bool public_before, bool public_after) {
  std::vector<SheetChange> out;
  const auto add = [&](ChangedPart part, const std::string& at, Words before, Words after) {
    const bool always = part == ChangedPart::Verdict || part == ChangedPart::Publication;
    if (!public_before && !always) before.reset();
    if (!public_after && !always) after.reset();
    out.push_back({part, at, std::move(before), std::move(after)});
  };
  for (const auto& [part, value] : b.parts) {
    const auto before = a.parts.find(part);
    const Words words = before != a.parts.end() ? before->second.words : value.at_first;
    if (words != value.words) add(part, value.at, words, value.words);
  }
  for (const auto& [name, item] : b.evidence) {
    const auto before = a.evidence.find(name);
    const int had = before != a.evidence.end() ? before->second.count : 0;
    if (item.count > had) add(ChangedPart::Evidence, item.at, {}, name);
    if (item.count < had) add(ChangedPart::Evidence, item.at, name, {});
  }
  for (const auto& [key, value] : b.details) {
    const auto before = a.details.find(key);
    const Words words = before != a.details.end() ? before->second.words : Words();
    if (value.at.empty() || words == value.words) continue;
    const std::string detail = key.substr(key.find(' ') + 1) + ": ";
    add(ChangedPart::Evidence, value.at, words ? Words(detail + *words) : words,
        value.words ? Words(detail + *value.words) : value.words);
  }
  for (const auto& [key, value] : b.once) {
    const auto before = a.once.find(key);
    if (before == a.once.end() || before->second.at != value.at)
      out.push_back({key.empty() ? ChangedPart::Words : ChangedPart::Joined, value.at, {}, value.words});
  }
  std::stable_sort(out.begin(), out.end(), [](const SheetChange& x, const SheetChange& y) { return x.at < y.at; });
  return out;
}

}  // namespace

PublicHistory::PublicHistory(ClaimId claim, std::vector<EventRecord> events)
    : claim_(claim.str()), events_(std::move(events)) {}

std::vector<SheetChange> PublicHistory::between(std::int64_t after, std::int64_t upto) const {
  Replay replay(claim_);
  auto event = events_.begin();
  for (; event != events_.end() && event->seq <= after; ++event) replay.take(*event);
  const State before = replay.state();
  for (; event != events_.end() && event->seq <= upto; ++event) replay.take(*event);
  const bool now = event == events_.end();  // what a sheet shows anyhow
  return compare(before, replay.state(), before.published, now || replay.state().published);
}

std::vector<SheetChange> PublicHistory::since_published() const {
  std::vector<std::int64_t> ends;
  for (const EventRecord& event : events_)
    if (event.subject == claim_ && event.action == "publish" && event.field == "progress") ends.push_back(event.seq);
  if (ends.empty()) return {};
  ends.push_back(kNow);
  std::vector<SheetChange> out;
  for (std::size_t i = 0; i + 1 < ends.size(); ++i)
    for (SheetChange& change : between(ends[i], ends[i + 1]))
      if (change.part != ChangedPart::Publication) out.push_back(std::move(change));
  return out;
}

}  // namespace claimdex::app
