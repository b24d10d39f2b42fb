/// What goes on without a cue.
///
/// A quotation after an attributed one in its paragraph continues it; a paragraph of nothing but quotations continues the one before;
/// a sentence with a partial quotation right after a report is free indirect speech, unless it names somebody itself. Everything
/// that is taken over this way says so (carried). A quotation that nobody is near enough to keeps no speaker.
#include <algorithm>

#include "report_sentence.hpp"
#include "verbs.hpp"

namespace claimdex::extract {
namespace {

class Carrier {
 public:
  Carrier(const Scene& scene, std::vector<AttributionInfo> found, std::vector<std::int32_t>& taken)
      : s_(scene), a_(scene.a), found_(std::move(found)), taken_(taken) {}

  /// Quotations without a cue belong to who was quoted just before: in the same paragraph, or when the paragraph is nothing else.
  std::vector<AttributionInfo> run() {
    std::vector<AttributionInfo> all;
    std::size_t next = 0;
    std::int32_t last = -1;  // in `all`
    std::uint32_t last_sentence = 0;
    for (std::uint32_t n = 0; n < a_.sentences.size(); ++n) {
      sentence_ = n;
      const std::size_t before = next;
      while (next < found_.size() && found_[next].sentence == n) {
        all.push_back(found_[next++]);
        const bool real = all.back().form != Form::Headline && all.back().own_claim && !all.back().source.words.empty();
        if (real) last = static_cast<std::int32_t>(all.size()) - 1, last_sentence = n;
      }
      if (next > before) continue;
      if (std::optional<AttributionInfo> x =
              unclaimed(n, last >= 0 ? &all[static_cast<std::size_t>(last)] : nullptr, last_sentence)) {
        if (x->content.empty()) {
          last_sentence = n;
          continue;
        }
        const bool carried = x->carried;
        all.push_back(std::move(*x));
        if (carried) last = static_cast<std::int32_t>(all.size()) - 1, last_sentence = n;
      }
    }
    return all;
  }

 private:
  TokenRange bounds() const { return a_.sentences[sentence_].tokens; }
  bool quoted(std::uint32_t t) const { return s_.quote_of[t] >= 0; }

  /// What a quotation without a cue makes. Empty content: it went to the last attribution, as its continuation.
  std::optional<AttributionInfo> unclaimed(std::uint32_t n, AttributionInfo* last, std::uint32_t last_sentence) {
    const TokenRange r = bounds();
    while (quote_ < s_.quotes.size() && s_.quotes[quote_].tokens.last <= r.first) ++quote_;
    const std::uint32_t at = quote_ < s_.quotes.size() ? std::max(r.first, s_.quotes[quote_].tokens.first) : r.last;
    if (at >= r.last) return std::nullopt;
    const std::int32_t index = s_.quote_of[at];
    const Quote& q = s_.quotes[static_cast<std::size_t>(index)];
    std::int32_t& owner = taken_[static_cast<std::size_t>(index)];
    if (q.tokens.first < r.first || owner >= 0) return std::nullopt;
    const bool same_paragraph = last && a_.sentences[last_sentence].paragraph == a_.sentences[n].paragraph;
    const bool next = same_paragraph && last_sentence + 1 >= n;
    AttributionInfo x;
    x.sentence = n;
    if (q.speech && quote_alone(at, q, r)) {
      const bool next_paragraph = last && opens_paragraph(n) && paragraph_is_quotes(n) &&
                                  a_.sentences[last_sentence].paragraph + 1 == a_.sentences[n].paragraph &&
                                  quoting(*last);
      owner = 0;
      const bool goes_on = q.continues >= 0 && last && owns(*last, q.continues);
      if (goes_on || (next && ends_quoting(*last))) {
        last->content.push_back({q.tokens, index, true});
        return x;
      }
      const bool undisturbed = same_paragraph && !others_between(last_sentence, n);
      if (undisturbed || next_paragraph || (q.continues >= 0 && last)) borrow(x, *last);
      x.content.push_back({q.tokens, index, x.carried});
      x.form = Form::Direct;
      return x;
    }
    if (!next || q.words < 3 || q.tokens.last > r.last || names_somebody(r)) return std::nullopt;
    // `"…," she said. "We will pay" and other promises.`: the sentence goes on as the one before ended.
    const TokenRange whole{r.first, ReportSentence(s_, n).content_end()};
    if (q.speech && at <= r.first + 1 && ends_quoting(*last)) {
      owner = 0;
      if (acts({q.tokens.last, whole.last}, r))
        last->content.push_back({q.tokens, index, true});
      else
        last->content.push_back({whole, -1, true});
      return x;
    }
    borrow(x, *last);
    x.content.push_back({whole, -1, true});
    x.form = Form::Mixed;
    return x;
  }

  /// "Marn said. Orlo disagreed. …": whoever is quoted then, it needn't be Marn.
  bool others_between(std::uint32_t last, std::uint32_t n) const {
    for (std::uint32_t i = last + 1; i < n; ++i)
      if (names_somebody(a_.sentences[i].tokens)) return true;
    return false;
  }
  /// A verb of the writer's: `"We will pay" and other lines were cheered.`
  bool acts(TokenRange rest, TokenRange sentence) const {
    for (std::uint32_t t = rest.first; t < rest.last; ++t)
      if (!quoted(t) && finite_verb(s_, t, sentence)) return true;
    return false;
  }
  static bool owns(const AttributionInfo& x, std::int32_t quote) {
    return std::any_of(x.content.begin(), x.content.end(),
                       [quote](const AttributionInfo::Piece& p) { return p.quote == quote; });
  }
  void borrow(AttributionInfo& x, const AttributionInfo& last) const {
    x.source = last.source;
    x.via = last.via;
    x.stance = last.stance;
    x.carried = true;
  }
  /// Its last words are quoted: what is quoted next goes on with them.
  bool ends_quoting(const AttributionInfo& x) const {
    const AttributionInfo::Piece& p = x.content.back();
    return x.form == Form::Direct || (x.form == Form::Mixed && p.tokens.last > 0 && quoted(p.tokens.last - 1));
  }
  bool quoting(const AttributionInfo& x) const { return x.form == Form::Direct || x.form == Form::Mixed || x.carried; }

  bool quote_alone(std::uint32_t at, const Quote& q, TokenRange r) const {
    for (std::uint32_t t = r.first; t < at; ++t)
      if (a_.tokens[t].kind == TokenKind::Word || a_.tokens[t].kind == TokenKind::Number) return false;
    if (q.tokens.last > r.last) return true;
    for (std::uint32_t t = q.tokens.last; t < r.last; ++t)
      if (!quoted(t) && (a_.tokens[t].kind == TokenKind::Word || a_.tokens[t].kind == TokenKind::Number)) return false;
    return true;
  }
  bool opens_paragraph(std::uint32_t n) const {
    return n == 0 || a_.sentences[n - 1].paragraph != a_.sentences[n].paragraph;
  }
  bool paragraph_is_quotes(std::uint32_t n) const {
    const std::uint32_t p = a_.sentences[n].paragraph;
    for (; n < a_.sentences.size() && a_.sentences[n].paragraph == p; ++n)
      for (std::uint32_t t = a_.sentences[n].tokens.first; t < a_.sentences[n].tokens.last; ++t)
        if (!quoted(t) && a_.tokens[t].kind == TokenKind::Word) return false;
    return true;
  }
  bool names_somebody(TokenRange r) const {
    for (std::uint32_t t = r.first; t < r.last; ++t)
      if (!quoted(t) && s_.is(t, kName)) return true;
    return false;
  }

  const Scene& s_;
  const Analysis& a_;
  std::vector<AttributionInfo> found_;
  std::vector<std::int32_t>& taken_;  // quote -> attribution or -1
  std::uint32_t sentence_ = 0;
  std::size_t quote_ = 0;  // the first that doesn't end before the sentence
};

}  // namespace

std::vector<AttributionInfo> carry_over(const Scene& scene, std::vector<AttributionInfo> found,
                                        std::vector<std::int32_t>& taken) {
  return Carrier(scene, std::move(found), taken).run();
}

}  // namespace claimdex::extract
