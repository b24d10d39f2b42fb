#pragma once
#include "claimdex/core/annotation.hpp"
#include "lexicon.hpp"

namespace claimdex::extract {

struct Scene;
class Voices;

/// Fills out.explanation: for every claim what made its slots, for every sentence without a claim what came nearest. The stages keep
/// no books for it: a match points to its entry and an entry knows its line, so which words made a slot is read off the words of
/// that slot, and the frames of a sentence are simply found once more. Costs as much as the claims did.
void explain(const Scene& scene, const Lexicon& lexicon, const Voices& voices, Annotation& out);

/// The same for a language without rules.
void explain_nothing(Annotation& out);

}  // namespace claimdex::extract
