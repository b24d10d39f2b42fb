#pragma once
#include <array>
#include <cstdint>
#include <optional>
#include <string>

#include "claimdex/core/clock.hpp"
#include "database.hpp"
#include "digest.hpp"

/// The one way into the log.
///
/// An event's hash is SHA-256 over the words "claimdex event 1" and a line feed, then these fields, each as a netstring (decimal length,
/// colon, bytes, comma; "-," for nothing):
///
///     seq at who clock change subject action field old new why prev
///
/// clock is "injected" or "real"; change is a handle ("t41"); old, new and why are digests in lower-case hex; prev is the hash of event seq - 1 in lower-case hex,
/// nothing for the first one. A digest is SHA-256 over 16 random bytes of salt and the value. The words themselves are no part of
/// the chain, so they can be redacted and every hash still verifies.
namespace claimdex::store {

/// Who did what when: a row of `change`.
struct ChangeInfo {
  std::int64_t id = 0;
  std::string at, who;
  bool clock_injected = false;
};

struct EventFields {
  std::string subject, action;
  std::optional<std::string> field, old_value, new_value, why;
};

/// The parts of an event that its hash covers beside the change's; digests and prev raw, empty prev for the first event.
struct ChainLink {
  std::int64_t seq = 0;
  std::string subject, action;
  std::optional<std::string> field, old_digest, new_digest, why_digest;
  std::string prev;
};
std::string hash_of(const ChangeInfo& change, const ChainLink& link);
std::string payload_digest(std::string_view salt, std::string_view value);

enum class Counter : std::uint8_t {
  Article,
  Origin,
  Text,
  Claim,
  Mention,
  Evidence,
  Note,
  Relation,
  Change,
  Event,
  FactCheck,
  kCount
};

/// Numbers and events of one change. Lives inside its transaction; nothing is written before the first event.
class Log {
 public:
  /// With `resume`, goes on with that change where it has events already.
  Log(Database& db, const Session& session, std::string command, std::optional<std::int64_t> resume);

  [[nodiscard]] const ChangeInfo& change() const { return change_; }
  [[nodiscard]] bool empty() const { return last_ == first_; }
  /// A new handle's number; never one that was given before.
  std::int64_t next(Counter kind);
  /// The number given last.
  [[nodiscard]] std::int64_t last(Counter kind) const { return last_[static_cast<std::size_t>(kind)]; }
  /// 16 random bytes.
  std::string uid() { return random_.take(16); }
  /// The event's number.
  std::int64_t append(const EventFields& event);
  /// Writes the counters back; before COMMIT.
  void finish();

 private:
  void resume(std::int64_t id);
  void write_change();

  Database& db_;
  ChangeInfo change_;
  std::string command_;
  bool change_written_ = false;
  std::array<std::int64_t, static_cast<std::size_t>(Counter::kCount)> last_{}, first_{};
  std::string last_hash_;
  RandomBytes random_;
};

}  // namespace claimdex::store
