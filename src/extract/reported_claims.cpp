#include <algorithm>

#include "claim_stages.hpp"
#include "clauses.hpp"

namespace claimdex::extract {
namespace {

constexpr int kMostHeadlineQuotes = 20;  // each is looked for in the whole body

class ReportedClaims {
 public:
  ReportedClaims(const Scene& s, const Voices& voices, const std::vector<AttributionInfo>& attributions,
                 Annotation& out)
      : s_(s), voices_(voices), attributions_(attributions), out_(out) {}

  /// One claim for what the sentence of the cue reports, one for each quotation that goes on after it.
  void run() {
    for (std::size_t i = 0; i < attributions_.size(); ++i) {
      const AttributionInfo& x = attributions_[i];
      if (!makes_claim(x, i)) continue;
      std::vector<const AttributionInfo::Piece*> here;
      for (const AttributionInfo::Piece& p : x.content)
        if (!p.carried || x.carried) here.push_back(&p);
      claim(x, here, x.carried);
      for (const AttributionInfo::Piece& p : x.content)
        if (p.carried && !x.carried) claim(x, {&p}, true);
    }
  }

 private:
  static bool verbatim(const AttributionInfo& x) {
    return x.form == Form::Direct || x.form == Form::Headline || (x.form == Form::Partial && x.content[0].quote >= 0);
  }
  bool makes_claim(const AttributionInfo& x, std::size_t index) const {
    if (x.form == Form::Partial && x.source.words.empty()) return false;
    if (!x.content.empty() && s_.sentence(x.content[0].tokens.first).withdrawn) return false;
    return verbatim(x) || (!voices_.holds_figure(index) && x.own_claim);
  }

  void claim(const AttributionInfo& x, const std::vector<const AttributionInfo::Piece*>& pieces, bool carried) {
    ExtractedClaim c;
    Slots& slots = c.slots;
    const bool quotes = verbatim(x) || x.form == Form::Mixed || x.form == Form::Partial;
    slots.type = quotes ? ClaimType::AttributionQuote : ClaimType::AttributionStatement;
    slots.rule = std::string(name_of(slots.type)) + "." + std::string(name_of(x.form)) + (carried ? ".carried" : "");
    slots.confidence = x.source.words.empty() ? 0.6 : carried ? 0.85 : verbatim(x) ? 0.95 : 0.9;
    slots.form = x.form;
    slots.attribution = voices_.links_of(x, carried);
    std::uint32_t length = 0;
    TokenRange first, opening, whole;
    for (const AttributionInfo::Piece* p : pieces) {
      const TokenRange r = p->quote >= 0 ? p->tokens : tidy(s_, p->tokens, true);
      if (r.empty()) continue;
      if (c.spans.empty()) first = opening = whole = r;
      if (r.first < opening.first) opening = r;
      whole = {std::min(whole.first, r.first), std::max(whole.last, r.last)};
      c.spans.push_back(s_.span(r));
      length += r.last - r.first;
      if (p->quote >= 0 && s_.quotes[static_cast<std::size_t>(p->quote)].unclosed) set_flag(slots, Flag::UnclosedQuote);
    }
    if (c.spans.empty() || (!verbatim(x) && length < 3)) return;
    // "The dam, she said, would hold": half of it says nothing. A quotation's pieces stay apart, since nobody said what stands between.
    if (!verbatim(x) && c.spans.size() > 1 && whole.last <= s_.sentence(whole.first).tokens.last) {
      c.spans = {s_.span(whole)};
      opening = whole;
    }
    std::sort(c.spans.begin(), c.spans.end(), [](Span l, Span r) { return l.start < r.start; });
    c.text = s_.words(opening);
    const Sentence& sentence = out_.sentences[s_.a.sentence_of[first.first]];
    c.sentence = sentence.span;
    if (x.form == Form::Headline && !in_body(first)) set_flag(slots, Flag::HeadlineQuoteNotInBody);
    rate(s_, c, sentence);
    out_.claims.push_back(std::move(c));
  }

  /// Do the words of a headline's quotation stand in a quotation of the body?
  bool in_body(TokenRange quote) {
    if (++lookups_ > kMostHeadlineQuotes) return true;
    std::vector<std::string_view> wanted;
    for (std::uint32_t t = quote.first; t < quote.last; ++t)
      if (s_.a.tokens[t].kind == TokenKind::Word || s_.a.tokens[t].kind == TokenKind::Number)
        wanted.push_back(s_.word(t));
    if (wanted.empty()) return true;
    for (const Quote& q : s_.quotes) {
      if (voices_.form_at(q.tokens.first) == Form::Headline) continue;
      for (std::uint32_t t = q.tokens.first; t + wanted.size() <= q.tokens.last; ++t) {
        std::size_t i = 0;
        while (i < wanted.size() && s_.word(t + static_cast<std::uint32_t>(i)) == wanted[i]) ++i;
        if (i == wanted.size()) return true;
      }
    }
    return false;
  }

  const Scene& s_;
  const Voices& voices_;
  const std::vector<AttributionInfo>& attributions_;
  Annotation& out_;
  int lookups_ = 0;
};

}  // namespace

void reported_claims(const Scene& scene, const Voices& voices, const std::vector<AttributionInfo>& attributions,
                     Annotation& out) {
  ReportedClaims(scene, voices, attributions, out).run();
}

}  // namespace claimdex::extract
