/// Claims that are checkable without a number. The trigger's file says which kind it makes: "the largest … in months", "rarely",
/// "annexed by Moscow".
#include <algorithm>

#include "claim_stages.hpp"
#include "clauses.hpp"
#include "source_groups.hpp"
#include "verbs.hpp"

namespace claimdex::extract {
namespace {

constexpr int kMostEvents = 3;  // in a sentence

class Wordless {
 public:
  Wordless(const Scene& s, const Voices& voices, TokenRange sentence, ClaimBuilder& builder)
      : s_(s), voices_(voices), r_(sentence), builder_(builder), sources_(s) {}

  void run() {
    for (std::uint32_t t = r_.first; t < r_.last; ++t) {
      if (!s_.is(t, kTrigger) || s_.is(t, kIdiom)) continue;
      for (const LexMatch& m : s_.a.matches_at(t))
        if (m.kind == LexKind::Trigger && t + m.length <= r_.last && trigger(m)) break;
    }
  }

 private:
  bool trigger(const LexMatch& m) {
    const Rules::Trigger& rule = s_.rules.triggers.at(m.entry);
    const TokenRange at{m.first, m.first + m.length};
    if (rule.superlative && superlative(at)) return true;
    if (rule.general && !voices_.reported(at.first) && s_.quote_of[at.first] < 0) {
      builder_.finish(
          builder_.start({.type = rule.type, .rule = "generalisation", .confidence = 0.4, .core = at, .trigger = at}));
      return true;
    }
    if (rule.event && events_ < kMostEvents && s_.quote_of[at.first] < 0 && event(at)) {
      ++events_;
      return true;
    }
    return false;
  }

  /// "the largest anti-war protests in months": from the article to the end of what it is compared with.
  bool superlative(TokenRange at) {
    std::uint32_t first = at.first;
    for (int n = 0; n < 3 && first > r_.first && !s_.is(first, kDet); ++n) --first;
    if (!s_.is(first, kDet) || s_.word(first) == "a") return false;
    const TokenRange scope = voices_.scope_at(at.first);
    const std::uint32_t limit = std::min(scope.last, at.last + 14);
    // "|The youngest of them was 19", but "sectors with |the greatest growth in May were small"
    const bool subject =
        first == scope.first || first == r_.first || s_.is(first - 1, kPunct | kThat | kSub | kBut | kCue);
    bool acts = false;  // "the largest union called for talks"
    for (std::uint32_t t = at.last; t < limit; ++t) {
      const std::string_view w = s_.word(t);
      if (w == "for" && acts) return false;
      const bool how_long = w == "for" && (s_.is(t + 1, kDate | kQuantity) || s_.is(t + 2, kDate | kQuantity));
      if (w == "in" || w == "since" || w == "ever" || w == "of" || w == "on" || w == "so" || how_long) {
        std::uint32_t e = t + 1;
        while (e < scope.last && e < t + 24 && s_.word(e) != "," && s_.word(e) != ";" &&
               !s_.is(e, kBut | kSub | kThat) && (subject || !s_.is(e, kBe | kHave | kModal)))
          ++e;
        while (e > t && s_.is(e - 1, kDet | kPrep | kAnd | kOr)) --e;  // where the text is cut short
        const TokenRange words = tidy(s_, {first, e});
        if (words.last <= t) return false;
        builder_.finish(builder_.start({.type = ClaimType::Superlative,
                                        .rule = "superlative",
                                        .confidence = 0.6,
                                        .core = words,
                                        .trigger = at,
                                        .keep_start = true,
                                        .clause = words}));
        return true;
      }
      if (w == "," || w == ";" || s_.is(t, kBut | kThat)) return false;
      acts |= finite_verb(s_, t, r_);
    }
    return false;
  }

  bool event(TokenRange at) {
    const TokenRange scope = voices_.scope_at(at.first);
    const bool by = at.last + 1 < scope.last && s_.word(at.last) == "by" &&
                    s_.is(at.last + 1, kName | kPlace | kSource | kTitle | kDet);
    TokenRange actor = by ? sources_.right_of(at.last + 1, r_) : TokenRange{};
    const bool passive = s_.is(at.first - 1, kBe) || (at.first > 1 && s_.is(at.first - 2, kBe));
    if (!actor.empty() && !passive) {
      reduced(at, actor, scope);
      return true;
    }
    const Subject subject = sources_.subject_of(at.first, r_);
    if (subject.reject || (subject.words.empty() && !by)) return false;
    ClaimBuilder::Find find{.type = ClaimType::Event, .rule = "event", .confidence = 0.5, .core = at, .trigger = at};
    if (!subject.words.empty()) {
      if (!sources_.speaker_like(subject.words) || subject.words.first < scope.first) return false;
      find.core.first = subject.words.first;
      if (!by) actor = subject.words;
    }
    for (std::uint32_t t = subject.words.last; t < at.first; ++t)
      if (s_.is(t, kNot | kModal)) return false;
    ClaimBuilder::Draft d = builder_.start(std::move(find));
    if (!actor.empty()) builder_.set_actor(d, actor);
    builder_.finish(std::move(d));
    return true;
  }

  /// "areas of eastern Ukraine illegally annexed by Moscow"
  void reduced(TokenRange at, TokenRange actor, TokenRange scope) {
    std::uint32_t from = at.first;
    const std::uint32_t limit = std::max(scope.first, at.first > 10 ? at.first - 10 : 0);
    while (from > limit && s_.a.tokens[from - 1].kind == TokenKind::Word &&
           !s_.is(from - 1, kAnd | kThat | kSub | kBut | kCue) &&
           !(s_.is(from - 1, kPrep) && s_.word(from - 1) != "of"))
      --from;
    const TokenRange words{from, actor.last};
    ClaimBuilder::Draft d = builder_.start({.type = ClaimType::Event,
                                            .rule = "event.reduced",
                                            .confidence = 0.5,
                                            .core = words,
                                            .trigger = at,
                                            .keep_start = true,
                                            .clause = words});
    Slots& slots = d.claim.slots;
    // "illegally annexed": the judgement is the article's, whoever is quoted for the rest.
    if (at.first > scope.first && s_.is(at.first - 1, kAdverb)) slots.attribution.clear(), slots.form.reset();
    slots.modality = Modality::Presupposed;
    builder_.set_actor(d, actor);
    builder_.finish(std::move(d));
  }

  const Scene& s_;
  const Voices& voices_;
  TokenRange r_;
  ClaimBuilder& builder_;
  SourceGroups sources_;
  int events_ = 0;
};

}  // namespace

void wordless_claims(const Scene& scene, const Voices& voices, TokenRange sentence, ClaimBuilder& builder) {
  Wordless(scene, voices, sentence, builder).run();
}

}  // namespace claimdex::extract
