/// Who said what: from words that report (cues) to source and content.
///
/// The cue comes first: a verb of saying outside quotation marks. What stands before it and after it decides the frame:
///
///     "…," X said / said X      trailing quotation        X said: "…"               leading quotation
///     …, X said                 trailing clause           X said (that) …           leading clause
///     X called Y "…"            call                      according to X, …         no verb at all
///
/// Sources are found by walking, not by parsing: left from the cue over the words that a noun group may hold. Nothing here
/// looks further than its sentence, except for quotations, which are as long as they are; what is carried over is in carry.cpp.
#include <algorithm>

#include "claims.hpp"
#include "rules.hpp"
#include "source_groups.hpp"

namespace claimdex::extract {
namespace {

enum class Follows : std::uint8_t { End, Comma, Colon, Quotation, That, Clause, Infinitive };
struct After {
  Follows kind = Follows::End;
  std::uint32_t at = 0;
};

/// A sentence with more is no sentence; what costs time for each of them stays linear.
constexpr std::size_t kMostInSentence = 16;

class AttributionFinder {
 public:
  explicit AttributionFinder(const Scene& scene) : s_(scene), a_(scene.a), groups_(scene) {}

  std::vector<AttributionInfo> run() {
    taken_.assign(s_.quotes.size(), -1);
    for (std::uint32_t n = 0; n < a_.sentences.size(); ++n) sentence(n);
    return carry_over(s_, std::move(found_), taken_);
  }

 private:
  TokenRange bounds() const { return a_.sentences[sentence_].tokens; }
  bool quoted(std::uint32_t t) const { return t < s_.quote_of.size() && s_.quote_of[t] >= 0; }
  std::string_view word(std::uint32_t t) const { return s_.word(t); }
  bool comma(std::uint32_t t) const { return word(t) == ","; }
  bool dash(std::uint32_t t) const {
    return t < a_.tokens.size() && a_.tokens[t].kind == TokenKind::Dash && !s_.is(t, kHyphen);
  }
  bool ends_clause(std::uint32_t t) const {
    if (t >= bounds().last || a_.tokens[t].kind == TokenKind::Break) return true;
    const std::string_view w = word(t);
    return w == "." || w == ";" || w == "!" || w == "?" || w == ")";
  }
  const Quote& quote_at(std::uint32_t t) const { return s_.quotes[static_cast<std::size_t>(s_.quote_of[t])]; }

  void sentence(std::uint32_t n) {
    sentence_ = n;
    first_of_sentence_ = found_.size();
    const TokenRange r = bounds();
    if (headline(r)) return;
    for (std::uint32_t t = r.first; t < r.last && found_.size() < first_of_sentence_ + kMostInSentence;) {
      if (quoted(t)) {
        t = quote_at(t).tokens.last;
        continue;
      }
      std::uint32_t next = t + 1;
      if (s_.is(t, kSource))
        if (const LexMatch* m = a_.match(t, LexKind::Source); m && m->first + m->length <= r.last && nominal(*m))
          next = t + m->length;
      if (next == t + 1 && s_.is(t, kCue))
        if (const LexMatch* m = a_.match(t, LexKind::Cue); m && m->first + m->length <= r.last && cue(*m))
          next = t + m->length;
      t = next;
    }
  }

  // --- cue verbs ---

  bool cue(const LexMatch& m) {
    const std::uint32_t frames = s_.rules.cue_frames(m.entry);
    const std::uint32_t begin = m.first, end = m.first + m.length;
    if (s_.is(begin, kIdiom) || !finite(begin, m)) return false;
    const After after = what_follows(end, frames);
    std::int32_t before = -1;  // quotation that ends before the cue or its subject
    if (std::optional<TokenRange> inverted = inverted_source(begin, end, frames, before)) {
      return trailing(m, *inverted, what_follows(inverted->last, 0), before, begin, true);
    }
    Subject subject = groups_.subject_of(begin, bounds());
    if (subject.reject) return false;
    TokenRange source = subject.words;
    std::uint32_t edge = source.empty() ? begin : subject.start;
    before = quote_before(edge, after);
    const bool detached = edge > bounds().first && (comma(edge - 1) || quoted(edge - 1) || dash(edge - 1));
    if (!source.empty() && (before >= 0 || (detached && (frames & kTrail))) &&
        (after.kind == Follows::End || after.kind == Follows::Comma ||
         (before >= 0 && after.kind == Follows::Quotation)))
      if (trailing(m, source, after, before, edge)) return true;
    if (source.empty()) source = inherited(begin);
    if (source.empty()) return false;
    return leading(m, frames, source, after, edge);
  }

  /// Nouns ("the report"), infinitives, passives and negated reports don't report.
  bool finite(std::uint32_t begin, const LexMatch& m) const {
    const TokenRange r = bounds();
    const std::string_view w = word(begin);
    if (begin + m.length < r.last && word(begin + m.length) == "of" && m.length == 1) return false;
    std::uint32_t t = begin;
    bool have = false;
    for (int steps = 0; t > r.first && steps < 5; ++steps) {
      --t;
      if (quoted(t)) break;
      if (s_.is(t, kNot)) return false;
      if (s_.is(t, kHave)) {
        have = true;
        continue;
      }
      if (s_.is(t, kTo) && steps == 0) return false;
      if (s_.is(t, kBe)) return m.length > 1 || (w.size() > 3 && w.substr(w.size() - 3) == "ing");
      if (s_.is(t, kModal)) {
        if (word(t) != "will" && word(t) != "would" && word(t) != "'d" && word(t) != "'ll") return false;
        continue;
      }
      if (s_.is(t, kDo)) continue;
      if (s_.is(t, kAdverb) && !s_.is(t, kDet | kPrep)) continue;
      if (steps == 0 && !have && s_.is(t, kDet | kPossessive | kPrep) && !s_.is(t, kPronoun)) return m.length > 1;
      break;
    }
    return true;
  }

  /// `"…," said X`: the source after the cue.
  std::optional<TokenRange> inverted_source(std::uint32_t begin, std::uint32_t end, std::uint32_t frames,
                                            std::int32_t& before) const {
    const TokenRange r = bounds();
    if (!(frames & (kQuoteFrame | kTrail))) return std::nullopt;
    std::int32_t q = quote_ending_before(begin);
    const bool after_comma = begin > r.first && comma(begin - 1);
    if (q < 0 && (!after_comma || (frames & kAddressee))) return std::nullopt;
    const TokenRange source = groups_.right_of(end, r);
    if (source.empty()) return std::nullopt;
    const std::uint32_t stop = source.last;
    const bool clean = ends_clause(stop) || comma(stop) || quoted(stop) ||
                       s_.is(stop, kPrep | kRelative | kDate | kSub | kAdverb) || dash(stop);
    if (q < 0 && !(clean && !s_.is(stop, kModal | kBe | kHave))) return std::nullopt;
    if (q < 0 && groups_.person_before(begin - 1, r)) return std::nullopt;
    before = q;
    return source;
  }

  /// The quotation whose closing mark stands directly before token t (a comma between them is allowed), in the same paragraph.
  std::int32_t quote_ending_before(std::uint32_t t) const {
    if (t == 0) return -1;
    std::uint32_t b = t - 1;
    if (b > 0 && (comma(b) || dash(b))) --b;
    if (!quoted(b) || quote_at(b).tokens.last != b + 1) return -1;
    return a_.sentences[a_.sentence_of[b]].paragraph == a_.sentences[sentence_].paragraph ? s_.quote_of[b] : -1;
  }
  std::int32_t quote_before(std::uint32_t edge, const After& after) const {
    const std::int32_t q = quote_ending_before(edge);
    if (q < 0 || edge > bounds().first) return q;
    // The quotation is a sentence of its own: only a bare "…?" X asked. belongs to it.
    return after.kind == Follows::End || after.kind == Follows::Comma
               ? (taken_[static_cast<std::size_t>(q)] < 0 ? q : -1)
               : -1;
  }

  After what_follows(std::uint32_t t, std::uint32_t frames) const {
    const TokenRange r = bounds();
    bool addressee = (frames & kAddressee) != 0;
    for (;;) {
      if (t >= r.last || ends_clause(t)) return {Follows::End, t};
      if (quoted(t)) return {Follows::Quotation, t};
      if (comma(t) || dash(t))
        return t + 1 < r.last && quoted(t + 1) ? After{Follows::Quotation, t + 1} : After{Follows::Comma, t};
      if (word(t) == ":")
        return t + 1 < r.last && quoted(t + 1) ? After{Follows::Quotation, t + 1} : After{Follows::Colon, t + 1};
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
    const TokenRange r = bounds();
    const std::uint32_t limit = std::min(r.last, t + 14);
    for (std::uint32_t i = t + 1; i < limit; ++i) {
      if (quoted(i) || ends_clause(i) || comma(i) || word(i) == ":" || s_.is(i, kThat) || dash(i)) return i;
      if (s_.is(i, kBe | kHave | kModal | kDo) || (s_.is(i, kPronoun) && !s_.is(i, kPossessive))) return t;
    }
    return limit == r.last ? r.last : t;
  }

  bool trailing(const LexMatch& m, TokenRange source, const After& after, std::int32_t quote, std::uint32_t edge,
                bool inverted = false) {
    const TokenRange r = bounds();
    AttributionInfo x = start(m, source);
    if (quote >= 0) {
      add_quotation(x, quote);
    } else {
      TokenRange c{clause_start(edge), edge};
      while (c.last > c.first && (comma(c.last - 1) || dash(c.last - 1))) --c.last;
      if (c.last < c.first + 2) return false;
      if (passes_on(x, c)) return true;
      x.content.push_back({c});
      x.form = holds_quote(c) ? Form::Mixed : Form::Indirect;
    }
    if (after.kind == Follows::Quotation) {
      add_quotation(x, s_.quote_of[after.at]);
    } else if (after.kind == Follows::Comma) {
      std::uint32_t t = after.at + 1;
      if (t < r.last && !inverted && !quoted(t) &&
          !s_.is(t, kAnd | kOr | kBut | kRelative | kSub | kCue | kPrep | kAdverb) && quote < 0 && !gerund(t) &&
          word(t) != "according") {
        TokenRange rest{t, content_end(r)};
        if (!rest.empty() && rest.last > rest.first + 1 && !reports_again(rest)) x.content.push_back({rest});
      } else if (t < r.last && quote >= 0) {
        const std::uint32_t q = next_quote(t, r);
        if (q < r.last && q <= t + 1) add_quotation(x, s_.quote_of[q]);
      }
    }
    keep(std::move(x));
    return true;
  }

  bool leading(const LexMatch& m, std::uint32_t frames, TokenRange source, const After& after, std::uint32_t edge) {
    const TokenRange r = bounds();
    AttributionInfo x = start(m, source);
    const std::uint32_t end = content_end(r);
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
        if ((frames & kCall) && !(frames & kClause)) return call(x, m.first + m.length, end, edge);
        if (!(frames & (kClause | kObject))) return false;
        if ((frames & kStrict) && !full_clause(after.at)) return false;
        break;
      default:
        return false;
    }
    if (x.content.empty()) {
      if (c.last < c.first + 2) return false;
      x.content.push_back({c});
      x.form = holds_quote(c) ? Form::Mixed : Form::Indirect;
    }
    cut_previous(edge);
    keep(std::move(x));
    return true;
  }

  /// Somebody, and soon a verb that is known as one: "announced he would resign", not "announced plans".
  bool full_clause(std::uint32_t t) const {
    if (!s_.is(t, kPronoun | kDet | kName | kQuantity | kPossessive)) return false;
    for (const std::uint32_t limit = std::min(bounds().last, t + 12); t < limit && !quoted(t); ++t)
      if (s_.is(t, kBe | kHave | kModal | kDo)) return true;
    return false;
  }

  /// X said "…" and what belongs to it. False when the quotation was given to somebody else already.
  bool leading_quotation(AttributionInfo& x, std::uint32_t at, std::uint32_t end) {
    const Quote& q = quote_at(at);
    if (taken_[static_cast<std::size_t>(s_.quote_of[at])] >= 0) return false;
    std::uint32_t rest = q.tokens.last;
    while (rest < end && a_.tokens[rest].kind == TokenKind::Punct) ++rest;
    const bool spaced = comma(at - 1) || word(at - 1) == ":";
    if (rest >= end || spaced || q.tokens.last > bounds().last) {
      add_quotation(x, s_.quote_of[at]);
      if (!q.speech) x.form = Form::Partial;
    } else {
      x.content.push_back({{at, end}});
      x.form = Form::Mixed;
      claim_quotes({at, end});
    }
    return true;
  }

  /// X called Y "…": what is said is Y and the quotation.
  bool call(AttributionInfo& x, std::uint32_t from, std::uint32_t end, std::uint32_t edge) {
    const std::uint32_t q = next_quote(from, {from, end});
    if (q >= end || q > from + 25) return false;
    x.content.push_back({{from, std::min(end, quote_at(q).tokens.last)}});
    x.form = Form::Partial;
    claim_quotes(x.content.back().tokens);
    cut_previous(edge);
    keep(std::move(x));
    return true;
  }

  // --- sources without a verb ---

  bool nominal(const LexMatch& m) {
    const std::string_view form = m.entry->attribute("form");
    if (form.empty() || s_.is(m.first, kIdiom)) return false;
    const std::uint32_t end = m.first + m.length;
    if (form == "according_to") return according_to(m, end);
    if (form == "reports") return reports(m, m.first);
    if (form == "reports_that") return reports(m, end);
    return impersonal(m, end);
  }

  bool according_to(const LexMatch& m, std::uint32_t end) {
    const TokenRange r = bounds();
    const TokenRange source = groups_.after_preposition(end, r);
    if (source.empty()) return false;
    AttributionInfo x = start(m, source);
    x.form = Form::AccordingTo;
    std::uint32_t rest = source.last;
    if (m.first <= r.first + 1 && rest < r.last && s_.is(rest, kRelative)) {  // "According to three men who saw it, …"
      std::uint32_t t = rest;
      while (t < r.last && t < rest + 30 && !comma(t) && !quoted(t)) ++t;
      if (t < r.last && comma(t)) rest = t;
    }
    while (rest < r.last && (comma(rest) || dash(rest))) ++rest;
    const TokenRange before{clause_start(m.first), m.first}, after{rest, content_end(r)};
    if (const std::int32_t q = m.first > r.first ? quote_ending_before(m.first) : -1;
        q >= 0 && taken_[static_cast<std::size_t>(q)] < 0 && quote_at(m.first - (comma(m.first - 1) ? 2 : 1)).speech) {
      add_quotation(x, q);
      x.form = Form::Direct;
    } else {
      TokenRange c = before;
      while (c.last > c.first && (comma(c.last - 1) || s_.is(c.last - 1, kAnd | kBut) || dash(c.last - 1))) --c.last;
      const bool initial = c.last <= c.first + 1;
      if (!initial && passes_on(x, c)) return true;
      if (!initial) x.content.push_back({c});
      const bool more =
          after.last > after.first + 1 &&
          (initial || (rest > source.last && !s_.is(after.first, kAnd | kBut | kRelative | kSub | kPrep) &&
                       !gerund(after.first) && !reports_again(after)));
      if (more) x.content.push_back({after});
    }
    if (x.content.empty()) return false;
    keep(std::move(x));
    return true;
  }

  bool reports(const LexMatch& m, std::uint32_t content) {
    const TokenRange r = bounds();
    if (m.first > r.first && s_.is(m.first - 1, kPrep | kCue)) return false;
    AttributionInfo x = start(m, {m.first, m.first + 1});
    x.cue = {};
    x.form = Form::Reports;
    x.stance = Stance::Claims;
    x.content.push_back({{content, content_end(r)}});
    if (x.content[0].tokens.last < content + 2) return false;
    keep(std::move(x));
    return true;
  }

  bool impersonal(const LexMatch& m, std::uint32_t end) {
    AttributionInfo x = start(m, {});
    x.form = Form::Reports;
    const TokenRange c{end, content_end(bounds())};
    if (c.last < c.first + 2) return false;
    x.content.push_back({c});
    keep(std::move(x));
    return true;
  }

  /// `…, Putin said at the meeting, according to the Interfax agency`: the new voice only hands on what an earlier one said.
  bool passes_on(const AttributionInfo& x, TokenRange content) {
    if (found_.size() == first_of_sentence_) return false;
    AttributionInfo& prior = found_.back();
    if (prior.cue.empty() || prior.cue.first < content.first || prior.cue.first >= content.last) return false;
    prior.via.push_back(x.source);
    for (AttributionInfo::Piece& p : prior.content)
      if (p.quote < 0 && p.tokens.first >= prior.cue.first) p.tokens.last = std::min(p.tokens.last, content.last);
    return true;
  }

  // --- headlines ---

  bool headline(TokenRange r) {
    const std::uint32_t n = r.last - r.first;
    if (n < 4 || n > 40 || !stands_alone(r)) return false;
    const SentenceInfo& info = a_.sentences[sentence_];
    if (info.zone != Zone::Headline && info.zone != Zone::Teaser && info.zone != Zone::Body) return false;
    if (quoted(r.first) && quote_at(r.first).tokens.last < r.last && word(quote_at(r.first).tokens.last) == ":") {
      const Quote& q = quote_at(r.first);
      const TokenRange source = groups_.right_of(q.tokens.last + 1, r);
      TokenRange name = groups_.name_at(source.empty() ? q.tokens.last + 1 : source.first, r);
      AttributionInfo x;
      x.sentence = sentence_;
      x.form = Form::Headline;
      if (!name.empty()) x.source.words = name;
      add_quotation(x, s_.quote_of[r.first]);
      x.form = Form::Headline;
      keep(std::move(x));
      return false;
    }
    for (std::uint32_t t = r.first + 1; t < r.last && t < r.first + 8; ++t) {
      if (quoted(t) || comma(t) || s_.is(t, kCue)) return false;
      if (word(t) != ":" || !groups_.speaker_like({r.first, t}) || t + 2 >= r.last) continue;
      AttributionInfo x;
      x.sentence = sentence_;
      x.source.words = {r.first, t};
      const bool quotation = quoted(t + 1);
      if (quotation)
        add_quotation(x, s_.quote_of[t + 1]);
      else
        x.content.push_back({{t + 1, content_end(r)}});
      x.form = quotation ? Form::Headline : Form::Indirect;
      keep(std::move(x));
      return !quotation;
    }
    return false;
  }

  /// A line of its own without a full stop.
  bool stands_alone(TokenRange r) const {
    const std::uint32_t p = a_.sentences[sentence_].paragraph;
    if (sentence_ > 0 && a_.sentences[sentence_ - 1].paragraph == p) return false;
    if (sentence_ + 1 < a_.sentences.size() && a_.sentences[sentence_ + 1].paragraph == p) return false;
    std::uint32_t t = r.last - 1;
    while (t > r.first && a_.tokens[t].kind == TokenKind::Break) --t;
    return word(t) != "." && word(t) != ":";
  }

  // --- contents ---

  AttributionInfo start(const LexMatch& m, TokenRange source) const {
    AttributionInfo x;
    x.sentence = sentence_;
    x.source.words = source;
    x.cue = {m.first, m.first + m.length};
    if (const auto it = s_.rules.cues.find(m.entry); it != s_.rules.cues.end()) {
      x.stance = it->second.stance;
      x.own_claim = !it->second.mental;
    }
    return x;
  }

  void add_quotation(AttributionInfo& x, std::int32_t q) {
    std::vector<std::int32_t> chain{q};
    while (s_.quotes[static_cast<std::size_t>(chain.back())].continues >= 0 && chain.size() < 50)
      chain.push_back(s_.quotes[static_cast<std::size_t>(chain.back())].continues);
    const Quote& first = s_.quotes[static_cast<std::size_t>(q)];
    const bool fresh = x.content.empty();
    const std::uint32_t begin = a_.sentences[a_.sentence_of[first.tokens.first]].tokens.first;
    // `The war was "over," he said`: the words before the quotation are reported too.
    const bool opens_sentence =
        chain.size() > 1 || first.tokens.first <= begin || !fresh || x.cue.first < first.tokens.first || x.cue.empty();
    for (auto it = chain.rbegin(); it != chain.rend(); ++it) {
      std::int32_t& owner = taken_[static_cast<std::size_t>(*it)];
      if (owner >= 0 && *it != q) continue;
      owner = static_cast<std::int32_t>(found_.size());
      x.content.push_back({s_.quotes[static_cast<std::size_t>(*it)].tokens, *it});
    }
    if (!opens_sentence) {
      const std::uint32_t from = std::max(begin, clause_start(first.tokens.first));
      if (from < first.tokens.first) x.content[0] = {{from, first.tokens.last}, -1}, claim_quotes(x.content[0].tokens);
    }
    if (fresh) x.form = x.content[0].quote >= 0 ? Form::Direct : Form::Mixed;
  }

  void claim_quotes(TokenRange c) {
    for (std::uint32_t q = next_quote(c.first, c); q < c.last; q = next_quote(quote_at(q).tokens.last, c))
      taken_[static_cast<std::size_t>(s_.quote_of[q])] = static_cast<std::int32_t>(found_.size());
  }

  std::uint32_t next_quote(std::uint32_t t, TokenRange r) const {
    while (t < r.last && !quoted(t)) ++t;
    return t;
  }
  bool holds_quote(TokenRange c) const { return next_quote(c.first, c) < c.last; }
  bool gerund(std::uint32_t t) const {
    const std::string_view w = word(t);
    return w.size() > 4 && w.substr(w.size() - 3) == "ing";
  }
  bool reports_again(TokenRange c) const {
    for (std::uint32_t t = c.first; t < std::min(c.last, c.first + 12); ++t)
      if (!quoted(t) && s_.is(t, kCue)) return true;
    return false;
  }

  std::uint32_t content_end(TokenRange r) const {
    std::uint32_t e = r.last;
    while (e > r.first && (a_.tokens[e - 1].kind == TokenKind::Break ||
                           ((word(e - 1) == "." || word(e - 1) == ";") && !quoted(e - 1))))
      --e;
    return e;
  }

  /// Where a trailing attribution's scope begins: the sentence, the last semicolon, or after the sentence's opening words.
  std::uint32_t clause_start(std::uint32_t edge) const {
    const TokenRange r = bounds();
    std::uint32_t from = r.first;
    for (std::uint32_t t = r.first; t < edge; ++t)
      if (!quoted(t) && word(t) == ";") from = t + 1;
    if (from < edge && s_.is(from, kBut | kAnd) && from == r.first) ++from;
    return from;
  }

  /// A new report ends the one before it: "He said A and added that B".
  void cut_previous(std::uint32_t edge) {
    if (found_.size() == first_of_sentence_) return;
    std::uint32_t cut = edge;
    while (cut > bounds().first && (comma(cut - 1) || s_.is(cut - 1, kAnd | kBut) || word(cut - 1) == "while" ||
                                    word(cut - 1) == ";" || dash(cut - 1)))
      --cut;
    if (cut == edge) return;
    for (AttributionInfo::Piece& p : found_.back().content)
      if (p.quote < 0 && p.tokens.first < cut && p.tokens.last > cut) p.tokens.last = cut;
  }

  /// "…, adding that …" and "and said …": the source of the sentence's last report, else of the sentence.
  TokenRange inherited(std::uint32_t begin) const {
    const TokenRange r = bounds();
    if (found_.size() > first_of_sentence_) return found_.back().source.words;
    if (begin > r.first && (comma(begin - 1) || s_.is(begin - 1, kAnd | kBut | kAdverb)))
      return groups_.opening(r, begin);
    return {};
  }

  void keep(AttributionInfo x) {
    for (const AttributionInfo::Piece& p : x.content) claim_quotes(p.tokens);
    found_.push_back(std::move(x));
  }

  const Scene& s_;
  const Analysis& a_;
  SourceGroups groups_;
  std::vector<AttributionInfo> found_;
  std::vector<std::int32_t> taken_;  // quote -> attribution or -1
  std::uint32_t sentence_ = 0;
  std::size_t first_of_sentence_ = 0;
};

}  // namespace

std::vector<AttributionInfo> find_attributions(const Scene& scene) {
  std::vector<AttributionInfo> found = AttributionFinder(scene).run();
  // Where two sources follow each other at once, nothing is left between them for the first to say.
  for (AttributionInfo& x : found)
    std::erase_if(x.content, [](const AttributionInfo::Piece& p) { return p.tokens.last <= p.tokens.first; });
  std::erase_if(found, [](const AttributionInfo& x) { return x.content.empty(); });
  return found;
}

}  // namespace claimdex::extract
