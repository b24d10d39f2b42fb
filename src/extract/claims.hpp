#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "analysis.hpp"
#include "claimdex/core/claim.hpp"
#include "claimdex/text/text.hpp"
#include "lexicon.hpp"
#include "rules.hpp"

/// The upper half of the cascade: quotes -> attributions -> speakers, noun groups -> frames, and what they make together, claims.
/// Everything works in token numbers of one Analysis; Scene::span turns them into code points at the very end.
namespace claimdex::extract {

// --- quotes ---------------------------------------------------------------------------------------------------------------

/// One quotation, its marks included, in one paragraph.
struct Quote {
  TokenRange tokens;
  std::int32_t continues = -1;  ///< the quote of an earlier paragraph that this one goes on with
  std::uint16_t words = 0;
  bool unclosed = false;
  bool speech = false;  ///< reads like a sentence: four words or more, or ends as a sentence does
};

/// Linear in the number of tokens, whatever the marks do. Ascending, not overlapping; inner quotes are part of the outer one.
std::vector<Quote> find_quotes(const Analysis& a);

// --- the grammar's view of an article -----------------------------------------------------------------------------------------

/// A noun group: "about 40 Torvian soldiers", "the mayor's two sons", "five of them".
struct Group {
  TokenRange tokens;  ///< determiner, hedge, number, modifiers, head, a name behind it
  std::uint32_t head = 0;
  std::int32_t quantity = -1;  ///< index in Analysis::quantities
  const LexEntry* person = nullptr;
  const LexEntry* thing = nullptr;
  bool plural = false, indefinite = false, definite = false;
  bool none = false;  ///< "no one"
  bool bare = false;  ///< a number without a noun, or with "others"
  bool named = false, pronoun = false;
  bool partitive = false;   ///< "two of the men", "five of them"
  std::int32_t whole = -1;  ///< of "two of the 11 men": the 11
  std::uint32_t inner = 0;  ///< where the words for the whole begin
  bool dead = false;        ///< "six bodies", "the bodies of six men"
};

/// What the stages below share about one article.
struct Scene {
  const Analysis& a;
  const Rules& rules;
  const text::OffsetMap& map;
  std::vector<std::uint32_t> tags;  ///< Tag bits by token
  std::vector<Quote> quotes;
  std::vector<std::int32_t> quote_of;  ///< token -> quote or -1
  std::vector<bool> shouting;          ///< sentence -> written in capitals only: capitals say nothing
  [[nodiscard]] bool is(std::uint32_t t, std::uint32_t bits) const { return t < tags.size() && (tags[t] & bits) != 0; }
  [[nodiscard]] std::string_view word(std::uint32_t t) const {
    return t < a.tokens.size() ? a.tokens[t].folded : std::string_view{};
  }
  /// A colon, an equals sign or a dash with a number behind it: what stands before it says what that counts, "killed: 12".
  [[nodiscard]] bool mark_of_label(std::uint32_t t) const {
    constexpr std::string_view kMarks = ":=-–—";
    return !word(t).empty() && kMarks.find(word(t)) != std::string_view::npos && t + 1 < a.tokens.size() &&
           a.quantity_at[t + 1] >= 0 && quantity(a.quantity_at[t + 1]).all.first == t + 1;
  }
  [[nodiscard]] const SentenceInfo& sentence(std::uint32_t t) const { return a.sentences[a.sentence_of[t]]; }
  [[nodiscard]] const QuantityInfo& quantity(std::int32_t q) const { return a.quantities[static_cast<std::size_t>(q)]; }
  /// Where the tokens stand in the text, and what stands there.
  [[nodiscard]] Span span(TokenRange r) const { return map.to_span(a.bytes(r)); }
  [[nodiscard]] std::string words(TokenRange r) const { return std::string(a.slice(a.bytes(r))); }
};
Scene make_scene(const Analysis& a, const Rules& rules, const text::OffsetMap& map);

// --- attributions -----------------------------------------------------------------------------------------------------------

struct Voice {
  TokenRange words;  ///< empty: nobody is named
  std::string name;
  std::optional<SourceClass> cls;
  std::optional<std::string> id = {};
};

struct AttributionInfo {
  struct Piece {
    TokenRange tokens;
    std::int32_t quote = -1;  ///< the quotation that this piece is, marks included
    bool carried = false;     ///< goes on after the sentence that names the speaker
  };
  Form form = Form::Indirect;
  Voice source;
  TokenRange cue;
  std::vector<Piece> content;
  std::vector<Voice> via;
  Stance stance = Stance::Asserts;
  std::uint32_t sentence = 0;
  bool carried = false;
  bool own_claim = true;  ///< false for calls and bare thoughts: worth knowing, no claim of their own
};

/// Adds what goes on without a cue. `taken`: quote -> attribution, or -1. carry.cpp
std::vector<AttributionInfo> carry_over(const Scene& scene, std::vector<AttributionInfo> found,
                                        std::vector<std::int32_t>& taken);
/// In order of their first piece.
std::vector<AttributionInfo> find_attributions(const Scene& scene);
/// Gives every source its longest name in the article and its class.
void resolve_speakers(const Scene& scene, std::vector<AttributionInfo>& attributions);

// --- frames -----------------------------------------------------------------------------------------------------------------

/// A trigger with its slots filled.
struct Frame {
  ClaimType type = ClaimType::Event;
  std::string rule;
  const LexEntry* word = nullptr;    ///< the trigger's
  const Pattern* pattern = nullptr;  ///< null: the trigger alone
  double confidence = 0.5;
  TokenRange trigger, extent;  ///< extent: first to last slot
  std::optional<Group> who;
  std::int32_t quantity = -1;
  std::optional<TokenRange> actor;
  Role role = Role::Total;
  Modality modality = Modality::Actual;
  TokenRange told_as;         ///< the words that say its modality; empty: its form does
  std::int32_t part_of = -1;  ///< index of the frame whose figure this one is a part of
  TokenRange scope;           ///< where its place and time may stand
  TokenRange aside;           ///< a relative clause before the verb, whose places and times are none of the event's
  std::uint32_t until = 0;    ///< where its words end at the latest, 0: nothing says so
  TokenRange nought;          ///< "no" of "no deaths"
  bool vague = false, zero = false;
  bool joined = false;  ///< its text begins with itself
  bool more = false;    ///< "another 30", "12 more"
};

/// A trigger that made no frame, and why.
struct Rejected {
  enum class Why : std::uint8_t {
    Compound,  ///< "privately-held"
    Behind,    ///< a word of its not= follows
    Unless,    ///< a word of its unless= is near
    Money,
    Near,     ///< no word of its near= is
    Voice,    ///< no pattern is for a verb of this voice
    Pattern,  ///< a pattern doesn't fit
    Who,      ///< one fits, around somebody to whom it can't have happened
  };
  TokenRange trigger;
  const LexEntry* word = nullptr;
  Why why = Why::Voice;
  const Pattern* pattern = nullptr;  ///< of Pattern and Who: the last one tried
  TokenRange who;
};

class Phrases;
/// `rejected`, where given, gets what came to nothing.
std::vector<Frame> find_frames(const Scene& scene, const Phrases& phrases, std::vector<Rejected>* rejected = nullptr);

// --- worth ------------------------------------------------------------------------------------------------------------------

double sentence_worth(const Scene& scene, const SentenceInfo& sentence);
double claim_worth(const Scene& scene, const ExtractedClaim& claim, double sentence);

}  // namespace claimdex::extract
