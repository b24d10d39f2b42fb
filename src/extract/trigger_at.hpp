#pragma once
#include "phrases.hpp"

namespace claimdex::extract {

/// A trigger where it stands in its sentence.
struct TriggerAt {
  const Rules::Trigger* rule = nullptr;
  TokenRange at;
  const Phrase* verb = nullptr;  ///< the verb group that it is the main verb of, or null
  VerbVoice voice = VerbVoice::Active;
};

}  // namespace claimdex::extract
