#pragma once
#include <cstdint>
#include <limits>
#include <vector>

#include "claimdex/core/record.hpp"
#include "claimdex/exporter/sheet.hpp"

/// What the log says of a claim, as far as readers may know it: the state that a sheet would have shown at one event beside that at a later one. Somebody's
/// steps in between are nobody else's business, so A, B and A again is no change.
///
/// Words that people wrote and took back (a reason, a source, the words of a slot) are told only where the claim was published with them: what never left the
/// desk is a draft. A verdict is a word of ours, and always told.
namespace claimdex::app {

inline constexpr std::int64_t kNow = std::numeric_limits<std::int64_t>::max();

/// The events of one claim and of its mentions, by their numbers; nothing of what they say of work inside the desk is read.
class PublicHistory {
 public:
  explicit PublicHistory(ClaimId claim, std::vector<EventRecord> events);
  /// From the state behind event `after` to that behind event `upto`.
  [[nodiscard]] std::vector<exporter::SheetChange> between(std::int64_t after, std::int64_t upto) const;
  /// From each publication to the next one, and from the last one to now.
  [[nodiscard]] std::vector<exporter::SheetChange> since_published() const;

 private:
  std::string claim_;
  std::vector<EventRecord> events_;
};

}  // namespace claimdex::app
