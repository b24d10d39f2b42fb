#pragma once
#include <string>

namespace claimdex {

/// Who acts, and when: decided once in main and passed on; nothing else reads the clock or the environment.

struct Session {
  std::string user;             ///< who is recorded in the log
  std::string now;              ///< UTC, "2022-11-25T10:00:00Z"
  bool clock_injected = false;  ///< CLAIMDEX_NOW was set; recorded with every event
};

}  // namespace claimdex
