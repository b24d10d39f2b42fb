/// What a whole sentence or paragraph says about the claims in it: that its words are damaged, that the outlet couldn't check them,
/// that a judgement in reported words is the article's own.
///
/// All three are for people to look at; none changes a slot. So the tests are shallow and the words are data: `evaluative` in
/// context.tsv, `unverified` in sources.tsv.
#include <algorithm>

#include "claim_stages.hpp"

namespace claimdex::extract {
namespace {

/// A sentence can't end so: "among the women involved will", "in the face of the".
bool breaks_off(const Scene& s, TokenRange r) {
  std::uint32_t last = r.last;
  while (last > r.first && s.a.tokens[last - 1].kind != TokenKind::Word &&
         s.a.tokens[last - 1].kind != TokenKind::Number)
    --last;
  if (last < r.first + 6) return false;
  const std::uint32_t end = last - 1;
  if (s.is(end, kAnd | kOr)) return true;
  if (s.word(end) == "the" || s.word(end) == "a" || s.word(end) == "an" || s.word(end) == "its") return true;
  // A verb that helps another ends a sentence only behind its subject: "if the others will".
  if (!s.is(end, kModal)) return false;
  const std::string_view before = s.word(end - 1);
  return before.size() > 4 && (before.ends_with("ed") || before.ends_with("ing"));
}

/// Letters and digits mixed, letters one by one: what a scanner makes of a bad page.
bool scrambled(const Scene& s, TokenRange r) {
  const auto digit = [](char c) { return c >= '0' && c <= '9'; };
  std::uint32_t mixed = 0, lone = 0, run = 0, doubled = 0;
  for (std::uint32_t t = r.first; t < r.last; ++t) {
    const Token& k = s.a.tokens[t];
    const std::string_view w = k.folded;
    const bool letter = k.kind == TokenKind::Word && w.size() == 1 && w != "a" && w != "i";
    run = letter ? run + 1 : 0;
    lone = std::max(lone, run);
    if (k.kind == TokenKind::Word && w.size() > 3 && std::any_of(w.begin(), w.end(), digit)) ++mixed;
    if (t > r.first && w == s.word(t - 1) && s.is(t, kDet | kPrep | kBe | kTo) && w != "that" && w != "had") ++doubled;
  }
  return mixed >= 3 || lone >= 4 || doubled > 0;
}

bool holds(const Scene& s, TokenRange r, LexKind kind, std::string_view value) {
  for (std::uint32_t t = r.first; t < r.last; ++t)
    if (s.a.match(t, kind, value) != nullptr) return true;
  return false;
}

class Flagger {
 public:
  Flagger(const Scene& s, Annotation& out) : s_(s), out_(out) {}

  void run() {
    find_unverified();
    std::size_t n = 0;
    for (ExtractedClaim& c : out_.claims) {
      while (n + 1 < out_.sentences.size() && out_.sentences[n].span.start < c.sentence.start) ++n;
      while (n > 0 && out_.sentences[n].span.start > c.sentence.start) --n;
      if (garbled(n)) set_flag(c.slots, Flag::Garbled);
      if (unverified_[s_.a.sentences[n].paragraph]) set_flag(c.slots, Flag::OutletCouldNotVerify);
      if (leaks(c, s_.a.sentences[n].tokens)) set_flag(c.slots, Flag::AttributionLeak);
    }
  }

 private:
  /// The paragraph that says so, and the one before it where that is all it says.
  void find_unverified() {
    const std::size_t paragraphs = s_.a.sentences.empty() ? 0 : s_.a.sentences.back().paragraph + 1;
    unverified_.assign(paragraphs, false);
    for (std::size_t n = 0; n < s_.a.sentences.size(); ++n) {
      const SentenceInfo& info = s_.a.sentences[n];
      if (!holds(s_, info.tokens, LexKind::Source, "unverified")) continue;
      unverified_[info.paragraph] = true;
      const bool opens = n == 0 || s_.a.sentences[n - 1].paragraph != info.paragraph;
      const bool alone = opens && (n + 1 == s_.a.sentences.size() || s_.a.sentences[n + 1].paragraph != info.paragraph);
      if (alone && info.paragraph > 0) unverified_[info.paragraph - 1] = true;
    }
  }

  bool garbled(std::size_t n) {
    if (known_ != n) {
      const TokenRange r = s_.a.sentences[n].tokens;
      known_ = n;
      known_garbled_ = breaks_off(s_, r) || scrambled(s_, r);
    }
    return known_garbled_;
  }

  /// "According to officials, … areas illegally annexed": outside quotation marks a judgement is nobody's but the article's.
  bool leaks(const ExtractedClaim& c, TokenRange sentence) const {
    if (c.slots.attribution.empty() || !c.slots.form || *c.slots.form == Form::Direct ||
        *c.slots.form == Form::Headline)
      return false;
    for (std::uint32_t t = sentence.first; t < sentence.last; ++t) {
      if (s_.quote_of[t] >= 0 || s_.a.match(t, LexKind::Context, "evaluative") == nullptr) continue;
      const Span word = s_.span({t, t + 1});
      for (const Span span : c.spans)
        if (span.start <= word.start && word.end <= span.end) return true;
    }
    return false;
  }

  const Scene& s_;
  Annotation& out_;
  std::vector<bool> unverified_;  // by paragraph
  std::size_t known_ = static_cast<std::size_t>(-1);
  bool known_garbled_ = false;
};

}  // namespace

void flag_claims(const Scene& scene, Annotation& out) {
  if (!out.claims.empty()) Flagger(scene, out).run();
}

}  // namespace claimdex::extract
