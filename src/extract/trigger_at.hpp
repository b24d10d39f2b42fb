#pragma once
#include "phrases.hpp"

namespace claimdex::extract {

/// A trigger where it stands in its sentence.
struct TriggerAt {
  const LexEntry* word = nullptr;
  const Rules::Trigger* rule = nullptr;
  TokenRange at;
  const Phrase* verb = nullptr;  ///< the verb group that it is the main verb of, or null
  VerbVoice voice = VerbVoice::Active;
};

/// The frame that it makes with these people, or null, and this number (index in Analysis::quantities, or -1), which the people's own
/// replaces.
Frame make_frame(const Scene& s, const TriggerAt& trigger, const Pattern& p, const Group* who, std::int32_t figure);

/// Words belong to the frame too.
void cover(Frame& f, TokenRange words);

}  // namespace claimdex::extract
