/// A verb of saying (a cue) outside quotation marks: what stands before it and after it decides who said what.
///
///     "…," X said / said X      trailing quotation        X said: "…"               leading quotation
///     …, X said                 trailing clause           X said (that) …           leading clause
///     X called Y "…"            call
///
/// Sources are found by walking, not by parsing: left from the cue over the words that a noun group may hold.
#include <algorithm>

#include "reports.hpp"
#include "rules.hpp"

namespace claimdex::extract {
namespace {

enum class Follows : std::uint8_t { End, Comma, Colon, Quotation, That, Clause, Infinitive };
struct After {
  Follows kind = Follows::End;
  std::uint32_t at = 0;
};

class CueReport {
 public:
  CueReport(const Scene& scene, const ReportSentence& sentence, const LexMatch& m, Reports& reports)
      : s_(scene), a_(scene.a), r_(sentence), m_(m), reports_(reports), groups_(scene) {}

  bool run() {
    const std::uint32_t frames = s_.rules.cue_frames(m_.entry);
    const std::uint32_t begin = m_.first, end = m_.first + m_.length;
    if (s_.is(begin, kIdiom) || !finite()) return false;
    const After after = what_follows(end, frames);
    std::int32_t before = -1;  // quotation that ends before the cue or its subject
    if (std::optional<TokenRange> inverted = inverted_source(begin, end, frames, before)) {
      return trailing(*inverted, what_follows(inverted->last, 0), before, begin, true);
    }
    Subject subject = groups_.subject_of(begin, r_.bounds());
    if (subject.reject) return false;
    TokenRange source = subject.words;
    std::uint32_t edge = source.empty() ? begin : subject.start;
    before = quote_before(edge, after);
    const bool detached = edge > r_.bounds().first && (r_.comma(edge - 1) || r_.quoted(edge - 1) || r_.dash(edge - 1));
    if (!source.empty() && (before >= 0 || (detached && (frames & kTrail))) &&
        (after.kind == Follows::End || after.kind == Follows::Comma ||
         (before >= 0 && after.kind == Follows::Quotation)))
      if (trailing(source, after, before, edge)) return true;
    if (source.empty()) source = inherited(begin);
    if (source.empty()) return false;
    return leading(frames, source, after, edge);
  }

  /// Nouns ("the report"), infinitives, passives and negated reports don't report.
  bool finite() const {
    const std::uint32_t begin = m_.first;
    const TokenRange r = r_.bounds();
    const std::string_view w = r_.word(begin);
    if (begin + m_.length < r.last && r_.word(begin + m_.length) == "of" && m_.length == 1) return false;
    std::uint32_t t = begin;
    bool have = false;
    for (int steps = 0; t > r.first && steps < 5; ++steps) {
      --t;
      if (r_.quoted(t)) break;
      if (s_.is(t, kNot)) return false;
      if (s_.is(t, kHave)) {
        have = true;
        continue;
      }
      if (s_.is(t, kTo) && steps == 0) return false;
      if (s_.is(t, kBe)) return m_.length > 1 || (w.size() > 3 && w.substr(w.size() - 3) == "ing");
      if (s_.is(t, kModal)) {
        if (r_.word(t) != "will" && r_.word(t) != "would" && r_.word(t) != "'d" && r_.word(t) != "'ll") return false;
        continue;
      }
      if (s_.is(t, kDo)) continue;
      if (s_.is(t, kAdverb) && !s_.is(t, kDet | kPrep)) continue;
      if (steps == 0 && !have && s_.is(t, kDet | kPossessive | kPrep) && !s_.is(t, kPronoun)) return m_.length > 1;
      break;
    }
    return true;
  }

  /// `"…," said X`: the source after the cue.
  std::optional<TokenRange> inverted_source(std::uint32_t begin, std::uint32_t end, std::uint32_t frames,
                                            std::int32_t& before) const {
    const TokenRange r = r_.bounds();
    if (!(frames & (kQuoteFrame | kTrail))) return std::nullopt;
    std::int32_t q = r_.quote_ending_before(begin);
    const bool after_comma = begin > r.first && r_.comma(begin - 1);
    if (q < 0 && (!after_comma || (frames & kAddressee))) return std::nullopt;
    const TokenRange source = groups_.right_of(end, r);
    if (source.empty()) return std::nullopt;
    const std::uint32_t stop = source.last;
    const bool clean = r_.ends_clause(stop) || r_.comma(stop) || r_.quoted(stop) ||
                       s_.is(stop, kPrep | kRelative | kDate | kSub | kAdverb) || r_.dash(stop);
    if (q < 0 && !(clean && !s_.is(stop, kModal | kBe | kHave))) return std::nullopt;
    if (q < 0 && groups_.person_before(begin - 1, r)) return std::nullopt;
    before = q;
    return source;
  }

  std::int32_t quote_before(std::uint32_t edge, const After& after) const {
    const std::int32_t q = r_.quote_ending_before(edge);
    if (q < 0 || edge > r_.bounds().first) return q;
    // The quotation is a sentence of its own: only a bare "…?" X asked. belongs to it.
    return after.kind == Follows::End || after.kind == Follows::Comma ? (!reports_.taken(q) ? q : -1) : -1;
  }

  After what_follows(std::uint32_t t, std::uint32_t frames) const {
    const TokenRange r = r_.bounds();
    bool addressee = (frames & kAddressee) != 0;
    for (;;) {
      if (t >= r.last || r_.ends_clause(t)) return {Follows::End, t};
      if (r_.quoted(t)) return {Follows::Quotation, t};
      if (r_.comma(t) || r_.dash(t))
        return t + 1 < r.last && r_.quoted(t + 1) ? After{Follows::Quotation, t + 1} : After{Follows::Comma, t};
      if (r_.word(t) == ":")
        return t + 1 < r.last && r_.quoted(t + 1) ? After{Follows::Quotation, t + 1} : After{Follows::Colon, t + 1};
      if (s_.is(t, kThat)) return {Follows::That, t + 1};
      if (a_.date_at[t] >= 0) {
        t = a_.dates[static_cast<std::size_t>(a_.date_at[t])].tokens.last;
        continue;
      }
      if (s_.is(t, kTo) && (frames & kInfinitive)) return {Follows::Infinitive, t};
      if (addressee) {
        addressee = false;
        const std::uint32_t e = groups_.addressee(t, r);
        if (e > t) {
          t = e;
          continue;
        }
      }
      if (s_.is(t, kPrep | kTo)) {
        const std::uint32_t e = adjunct_end(t);
        if (e > t) {
          t = e;
          continue;
        }
        return {Follows::Clause, t};
      }
      if (s_.is(t, kAdverb) && !s_.is(t, kDet | kSub)) {
        ++t;
        continue;
      }
      return {Follows::Clause, t};
    }
  }

  /// "in a statement on Monday": ends where "that", a mark or the sentence's end comes, before any verb.
  std::uint32_t adjunct_end(std::uint32_t t) const {
    const TokenRange r = r_.bounds();
    const std::uint32_t limit = std::min(r.last, t + 14);
    for (std::uint32_t i = t + 1; i < limit; ++i) {
      if (r_.quoted(i) || r_.ends_clause(i) || r_.comma(i) || r_.word(i) == ":" || s_.is(i, kThat) || r_.dash(i))
        return i;
      if (s_.is(i, kBe | kHave | kModal | kDo) || (s_.is(i, kPronoun) && !s_.is(i, kPossessive))) return t;
    }
    return limit == r.last ? r.last : t;
  }

  bool trailing(TokenRange source, const After& after, std::int32_t quote, std::uint32_t edge, bool inverted = false) {
    const TokenRange r = r_.bounds();
    AttributionInfo x = reports_.begin(m_, source);
    if (quote >= 0) {
      reports_.add_quotation(x, quote);
    } else {
      TokenRange c{r_.clause_start(edge), edge};
      while (c.last > c.first && (r_.comma(c.last - 1) || r_.dash(c.last - 1))) --c.last;
      if (c.last < c.first + 2) return false;
      if (reports_.passes_on(x, c)) return true;
      x.content.push_back({c});
      x.form = r_.holds_quote(c) ? Form::Mixed : Form::Indirect;
    }
    if (after.kind == Follows::Quotation) {
      reports_.add_quotation(x, s_.quote_of[after.at]);
    } else if (after.kind == Follows::Comma) {
      std::uint32_t t = after.at + 1;
      if (t < r.last && !inverted && !r_.quoted(t) &&
          !s_.is(t, kAnd | kOr | kBut | kRelative | kSub | kCue | kPrep | kAdverb) && quote < 0 && !r_.gerund(t) &&
          r_.word(t) != "according") {
        TokenRange rest{t, r_.content_end()};
        if (!rest.empty() && rest.last > rest.first + 1 && !r_.reports_again(rest)) x.content.push_back({rest});
      } else if (t < r.last && quote >= 0) {
        const std::uint32_t q = r_.next_quote(t, r);
        if (q < r.last && q <= t + 1) reports_.add_quotation(x, s_.quote_of[q]);
      }
    }
    reports_.keep(std::move(x));
    return true;
  }

  bool leading(std::uint32_t frames, TokenRange source, const After& after, std::uint32_t edge) {
    AttributionInfo x = reports_.begin(m_, source);
    const std::uint32_t end = r_.content_end();
    TokenRange c{after.at, end};
    switch (after.kind) {
      case Follows::Quotation:
        if (!(frames & (kQuoteFrame | kCall))) return false;
        if (!leading_quotation(x, after.at, end)) return false;
        break;
      case Follows::That:
        if (!(frames & (kThatFrame | kClause))) return false;
        break;
      case Follows::Colon:
        if (!(frames & kQuoteFrame)) return false;
        break;
      case Follows::Infinitive:
        break;
      case Follows::Clause:
        if ((frames & kCall) && !(frames & kClause)) return call(x, m_.first + m_.length, end, edge);
        if (!(frames & (kClause | kObject))) return false;
        if ((frames & kStrict) && !full_clause(after.at)) return false;
        break;
      default:
        return false;
    }
    if (x.content.empty()) {
      if (c.last < c.first + 2) return false;
      x.content.push_back({c});
      x.form = r_.holds_quote(c) ? Form::Mixed : Form::Indirect;
    }
    reports_.cut_latest(edge);
    reports_.keep(std::move(x));
    return true;
  }

  /// Somebody, and soon a verb that is known as one: "announced he would resign", not "announced plans".
  bool full_clause(std::uint32_t t) const {
    if (!s_.is(t, kPronoun | kDet | kName | kQuantity | kPossessive)) return false;
    for (const std::uint32_t limit = std::min(r_.bounds().last, t + 12); t < limit && !r_.quoted(t); ++t)
      if (s_.is(t, kBe | kHave | kModal | kDo)) return true;
    return false;
  }

  /// X said "…" and what belongs to it. False when the quotation was given to somebody else already.
  bool leading_quotation(AttributionInfo& x, std::uint32_t at, std::uint32_t end) {
    const Quote& q = r_.quote_at(at);
    if (reports_.taken(s_.quote_of[at])) return false;
    std::uint32_t rest = q.tokens.last;
    while (rest < end && a_.tokens[rest].kind == TokenKind::Punct) ++rest;
    const bool spaced = r_.comma(at - 1) || r_.word(at - 1) == ":";
    if (rest >= end || spaced || q.tokens.last > r_.bounds().last) {
      reports_.add_quotation(x, s_.quote_of[at]);
      if (!q.speech) x.form = Form::Partial;
    } else {
      x.content.push_back({{at, end}});
      x.form = Form::Mixed;
    }
    return true;
  }

  /// X called Y "…": what is said is Y and the quotation.
  bool call(AttributionInfo& x, std::uint32_t from, std::uint32_t end, std::uint32_t edge) {
    const std::uint32_t q = r_.next_quote(from, {from, end});
    if (q >= end || q > from + 25) return false;
    x.content.push_back({{from, std::min(end, r_.quote_at(q).tokens.last)}});
    x.form = Form::Partial;
    reports_.cut_latest(edge);
    reports_.keep(std::move(x));
    return true;
  }

  /// "…, adding that …" and "and said …": the source of the sentence's last report, else of the sentence.
  TokenRange inherited(std::uint32_t begin) const {
    const TokenRange r = r_.bounds();
    if (const AttributionInfo* prior = reports_.latest()) return prior->source.words;
    if (begin > r.first && (r_.comma(begin - 1) || s_.is(begin - 1, kAnd | kBut | kAdverb)))
      return groups_.opening(r, begin);
    return {};
  }

  const Scene& s_;
  const Analysis& a_;
  const ReportSentence& r_;
  const LexMatch& m_;
  Reports& reports_;
  SourceGroups groups_;
};

}  // namespace

bool report_by_cue(const Scene& scene, const ReportSentence& sentence, const LexMatch& cue, Reports& reports) {
  return CueReport(scene, sentence, cue, reports).run();
}

}  // namespace claimdex::extract
