#pragma once
#include <deque>
#include <string_view>

#include "claims.hpp"

namespace claimdex::extract {

/// "Another 30", "a further 30", "30 more": do its own words say that the number is beside others that are counted before?
bool says_more(const Scene& scene, TokenRange number);

/// What an article has said so far. "The man was later released on bail; police had arrested him at home" arrests nobody a second
/// time, and "another three died" adds to those who were counted before. Keeps a bounded memory.
class Mentioned {
 public:
  explicit Mentioned(const Scene& scene) : s_(scene) {}

  /// Does the frame only point back to somebody to whom this happened already: "the leader", "he", without a number?
  [[nodiscard]] bool points_back(const Frame& f) const;
  /// "Another 30": beside others of the same type, counted here or known to the reader.
  [[nodiscard]] bool adds(const Frame& f) const;
  void note(const Frame& f);

 private:
  struct Event {
    ClaimType type;
    std::string_view head;  ///< of who it happened to
    std::string_view name;  ///< the last word of their name
    bool plural;
    double value;  ///< 0: none
    std::uint32_t sentence;
  };
  const Scene& s_;
  std::deque<Event> events_;
};

}  // namespace claimdex::extract
