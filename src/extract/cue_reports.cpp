/// A verb of saying (a cue) outside quotation marks: what stands before it and after it decides who said what.
///
///     "…," X said / said X      trailing quotation        X said: "…"               leading quotation
///     …, X said                 trailing clause           X said (that) …           leading clause
///     X called Y "…"            call
///
/// Sources are found by walking, not by parsing: left from the cue over the words that a noun group may hold.
#include <algorithm>

#include "cue_words.hpp"
#include "reports.hpp"
#include "rules.hpp"
#include "verbs.hpp"

namespace claimdex::extract {
namespace {

class CueReport {
 public:
  CueReport(const Scene& scene, const ReportSentence& sentence, const LexMatch& m, Reports& reports)
      : s_(scene),
        a_(scene.a),
        r_(sentence),
        m_(m),
        reports_(reports),
        groups_(scene),
        verb_(scene, sentence, m),
        after_(scene, sentence, groups_) {}

  bool run() {
    const std::uint32_t frames = s_.rules.cue_frames(m_.entry);
    const std::uint32_t begin = m_.first, end = m_.first + m_.length;
    if (frames & kCut) {
      if (begin > r_.first() && r_.comma(begin - 1)) reports_.cut_latest(begin);
      return false;
    }
    if (s_.is(begin, kIdiom)) return false;
    if (begin > r_.first() && s_.is(begin - 1, kBe) && r_.word(end) == "by") return passive(frames);
    if (done_by(end) || !verb_.reports()) return false;
    if (frames & kAsSaying) return passed_on();
    const After after = after_.at(end, frames);
    if (s_.rules.cue(m_.entry).noun && verb_.noun(after)) return false;
    std::int32_t before = -1;  // quotation that ends before the cue or its subject
    if (std::optional<TokenRange> inverted = inverted_source(begin, end, frames, before)) {
      return trailing(*inverted, after_.at(inverted->last, 0), before, begin, true);
    }
    Subject subject = groups_.subject_of(verb_.subject_of(), r_.bounds());
    if (subject.reject) return false;
    if (begin == r_.first() && said_first(after)) return true;
    TokenRange source = subject.words;
    if (nobody(source) || describes_people(source)) return false;
    if (headline_passive(after)) return false;
    // "He opposed the sale of a bond arguing that": who argues is who opposed.
    if (r_.gerund(begin) && !source.empty() && !groups_.speaker_like(source)) source = {};
    if (!source.empty() && !noun_group(source)) return false;
    // "…, saying", "by saying", "issued a statement saying": who says it is the subject of what stands before.
    const bool bound = begin > r_.first() && (s_.is(begin - 1, kPrep) || r_.comma(begin - 1) || issued(source));
    if (bound && r_.gerund(begin)) source = {};
    std::uint32_t edge = source.empty() ? begin : subject.start;
    before = quote_before(edge, after);
    if (!source.empty() && trails(frames, source, before, edge, after) && trailing(source, after, before, edge))
      return true;
    if (source.empty()) source = inherited(begin);
    if (source.empty()) return false;
    return leading(frames, source, after, edge);
  }

  /// "No one said", "neither Marn nor Orlo said", "Who said …?"
  bool nobody(TokenRange words) const {
    if (words.empty()) return false;
    const std::uint32_t t = words.first;
    return s_.is(t, kNot) || a_.match(t, LexKind::Modality, "negated") != nullptr || r_.word(t) == "no" ||
           (t == r_.first() && s_.is(t, kRelative));
  }

  /// "Two |suspected insurgents were held"
  bool describes_people(TokenRange before) const {
    const LexMatch* people = a_.match(m_.first, LexKind::Person);
    return people != nullptr && people->length > m_.length && !before.empty() && s_.is(before.last - 1, kQuantity);
  }

  /// "GROWERS URGED TO WAIT", "LESK REPORTED BUYING SUGAR", "LOAN EXPECTED": headlines leave out what makes a passive.
  bool headline_passive(const After& after) const {
    const std::uint32_t next = m_.first + m_.length;
    if (!s_.shouting[r_.number()] || !r_.word(m_.first).ends_with("ed") || m_.first == r_.first()) return false;
    return after.kind == Follows::End ? !r_.comma(m_.first - 1) : s_.is(next, kTo) || r_.gerund(next);
  }

  /// What can speak: known nouns, names, and what an article or its plural shows to be a noun. Not "placed |buy orders", "its last |year
  /// reported", "both firms employ few and their leaders |said".
  bool noun_group(TokenRange words) const {
    bool relative = false;
    for (std::uint32_t t = words.first + 1; t < words.last; ++t) {
      relative |= s_.is(t, kRelative | kPrep);
      // "a decree published in May" is one
      if (!relative && !a_.tokens[t].capital && !groups_.issued(t) && finite_verb(s_, t, r_.bounds())) return false;
    }
    TokenRange core{words.first, words.first + 1};
    while (core.last < words.last && !s_.is(core.last, kPrep | kRelative)) ++core.last;
    if (groups_.speaker_like(core)) return true;
    const std::uint32_t head = core.last - 1;
    const bool opens = words.first == r_.first() || a_.tokens[words.first - 1].kind == TokenKind::Punct;
    return opens || a_.tokens[head].capital || s_.is(words.first, kDet | kPossessive | kQuantity) ||
           r_.word(head).ends_with("s");
  }

  /// "The council issued a statement": a paper that somebody made, and the verb between them.
  bool issued(TokenRange words) const {
    if (words.empty() || a_.match(words.last - 1, LexKind::Organisation, "paper") == nullptr) return false;
    for (std::uint32_t t = words.first + 1; t + 1 < words.last; ++t)
      if (s_.is(t + 1, kDet) && !s_.is(t, kPrep | kAnd | kOr)) return true;
    return words.first > r_.first() && finite_verb(s_, words.first - 1, r_.bounds());
  }

  /// "Losses reported by Havel banks rose": a participle.
  bool done_by(std::uint32_t by) const {
    if (r_.word(by) != "by" || a_.date_at[by] >= 0) return false;
    const TokenRange doer = groups_.right_of(by + 1, r_.bounds());
    return !doer.empty() && groups_.speaker_like(doer);
  }

  /// "Marn was asked by Orlo whether …"
  bool passive(std::uint32_t frames) {
    const TokenRange source = groups_.right_of(m_.first + m_.length + 1, r_.bounds());
    if (source.empty() || !groups_.speaker_like(source)) return false;
    const After after = after_.at(source.last, frames & ~std::uint32_t{kAddressee});
    if (after.kind != Follows::That && after.kind != Follows::Question && after.kind != Follows::Quotation)
      return false;
    return leading(frames, source, after, m_.first);
  }

  /// `The agency quoted X as saying …`
  bool passed_on() {
    const std::uint32_t from = m_.first + m_.length, limit = std::min(r_.last(), from + 16);
    std::uint32_t as = from;
    while (as < limit && !r_.quoted(as) && !(r_.word(as) == "as" && s_.is(as + 1, kCue))) ++as;
    if (as >= limit || r_.quoted(as)) return false;
    const TokenRange source{from, as};
    if (source.empty() || !groups_.speaker_like(source)) return false;
    AttributionInfo x = reports_.begin(m_, source);
    x.cue = {m_.first, as + 2};
    const Subject channel = groups_.subject_of(m_.first, r_.bounds());
    if (!channel.words.empty()) x.via.push_back({channel.words, {}, {}});
    const After after = after_.at(as + 2, 0);
    const TokenRange c{after.at, r_.leading_end(as + 2)};
    if (after.kind == Follows::Quotation) {
      if (!leading_quotation(x, after.at, c.last)) return false;
    } else if (c.last >= c.first + 2) {
      reports_.add_words(x, c);
    } else {
      return false;
    }
    reports_.keep(std::move(x));
    return true;
  }

  /// `Said Marn: "…"`
  bool said_first(const After& after) {
    if (after.kind != Follows::Clause) return false;
    const TokenRange source = groups_.right_of(after.at, r_.bounds());
    if (source.empty() || !groups_.speaker_like(source)) return false;
    const After then = after_.at(source.last, 0);
    if (then.kind != Follows::Quotation || then.at > source.last + 12) return false;
    AttributionInfo x = reports_.begin(m_, source);
    if (!leading_quotation(x, then.at, r_.content_end())) return false;
    reports_.keep(std::move(x));
    return true;
  }

  /// Does what is reported stand before the source? After a quotation nearly always: `"…," X said in the hall as people left`.
  bool trails(std::uint32_t frames, TokenRange source, std::int32_t quote, std::uint32_t edge,
              const After& after) const {
    if (quote >= 0 && edge > r_.first() && (frames & kQuoteFrame)) {
      // `Noting the cost was "zero," he said the dam would hold`
      const std::uint32_t start = s_.quotes[static_cast<std::size_t>(quote)].tokens.first;
      const bool opened = start > r_.first() && r_.gerund(r_.first());
      return after.kind != Follows::That && !(opened && after.kind == Follows::Clause && full_clause(after.at));
    }
    const bool ends = after.kind == Follows::End || after.kind == Follows::Comma;
    if (quote >= 0) return ends || after.kind == Follows::Quotation;
    const bool detached = edge > r_.first() && (r_.comma(edge - 1) || r_.quoted(edge - 1) || r_.dash(edge - 1));
    return ends && detached && (frames & kTrail) &&
           (groups_.speaker_like(source) || s_.is(source.first, kDet | kPossessive));
  }

  /// `"…," said X`: the source after the cue.
  std::optional<TokenRange> inverted_source(std::uint32_t begin, std::uint32_t end, std::uint32_t frames,
                                            std::int32_t& before) const {
    const TokenRange r = r_.bounds();
    if (!(frames & (kQuoteFrame | kTrail))) return std::nullopt;
    std::int32_t q = r_.quote_ending_before(begin);
    if (q >= 0 && reports_.taken(q)) return std::nullopt;
    const bool after_comma = begin > r.first && r_.comma(begin - 1);
    if (q < 0 && (!after_comma || (frames & (kAddressee | kInfinitive)) || r_.gerund(begin))) return std::nullopt;
    // `"…." Asked when, she said`: a sentence of its own begins with the cue.
    if (begin == r.first && a_.tokens[begin].capital) return std::nullopt;
    const TokenRange source = groups_.right_of(end, r);
    if (source.empty() || a_.date_at[source.first] >= 0) return std::nullopt;
    if (q < 0 && !groups_.speaker_like(source)) return std::nullopt;
    const std::uint32_t stop = source.last;
    const bool clean =
        r_.ends_clause(stop) || r_.comma(stop) || s_.is(stop, kPrep | kRelative | kDate | kSub) || r_.dash(stop);
    if (q < 0 && (!clean || acts(stop))) return std::nullopt;
    if (q < 0 && groups_.person_before(begin - 1, r)) return std::nullopt;
    before = q;
    return source;
  }

  /// A verb follows before the next mark: what stands at t goes on to do something, it is no source that was named last.
  bool acts(std::uint32_t t) const {
    for (const std::uint32_t limit = std::min(r_.last(), t + 16); t < limit && !r_.ends_clause(t) && !r_.comma(t); ++t)
      if (r_.quoted(t) || finite_verb(s_, t, r_.bounds())) return true;
    return false;
  }

  std::int32_t quote_before(std::uint32_t edge, const After& after) const {
    const std::int32_t q = r_.quote_ending_before(edge);
    if (q < 0 || reports_.taken(q)) return -1;
    if (edge > r_.first()) return q;
    // The quotation is a sentence of its own: only a bare "…?" X asked. belongs to it.
    return after.kind == Follows::End || after.kind == Follows::Comma ? q : -1;
  }

  bool trailing(TokenRange source, const After& after, std::int32_t quote, std::uint32_t edge, bool inverted = false) {
    const TokenRange r = r_.bounds();
    AttributionInfo x = reports_.begin(m_, source);
    if (quote >= 0) {
      reports_.add_quotation(x, quote);
    } else {
      TokenRange c{r_.clause_start(edge), edge};
      while (c.last > c.first && (r_.comma(c.last - 1) || r_.dash(c.last - 1))) --c.last;
      // "…, but when, he said, the dam": what the voice says only begins after it.
      if (c.last > c.first && s_.is(c.last - 1, kSub | kRelative | kBut | kAnd)) c.last = c.first;
      // "However, he said, the dam"
      if (c.last == c.first + 1 && (s_.is(c.first, kSub | kBut) || r_.word(c.first) == "however")) c.last = c.first;
      if (c.empty() && after.kind != Follows::Comma) return false;
      if (!c.empty()) {
        if (reports_.passes_on(x, c)) return true;
        reports_.cut_latest(edge);
        reports_.add_words(x, c);
      }
    }
    if (after.kind == Follows::Quotation) {
      reports_.add_quotation(x, s_.quote_of[after.at]);
    } else if (after.kind == Follows::Comma) {
      const std::uint32_t t = after.at + 1;
      if (quote < 0 && x.content.size() == 1 && !r_.clause(x.content[0].tokens) && !verb_first(t) &&
          !s_.is(x.content[0].tokens.first, kPrep) && !r_.clause({t, r_.content_end()}))
        return false;
      if (quote < 0 && t < r.last && (x.content.empty() || goes_on(x.content[0].tokens, t, inverted))) {
        TokenRange rest{t, r_.content_end()};
        if (!rest.empty() && rest.last > rest.first + 1 && !reports_again(rest)) x.content.push_back({rest});
      }
    }
    if (quote >= 0) resume(x, quote, after.at);
    if (x.content.empty()) return false;
    reports_.keep(std::move(x));
    return true;
  }

  /// "The dam, she said, would hold": does what is reported go on after its source?
  bool goes_on(TokenRange before, std::uint32_t t, bool inverted) const {
    if (s_.is(t, kBe | kHave | kModal | kDo)) return true;
    if (!r_.clause(before)) return t < r_.last();
    if (s_.is(t, kAnd) && s_.is(t + 1, kBe | kHave | kModal | kDo)) return true;
    return !inverted && !r_.quoted(t) && !s_.is(t, kAnd | kOr | kBut | kRelative | kSub | kCue | kPrep | kAdverb) &&
           !r_.gerund(t) && r_.word(t) != "according";
  }
  bool verb_first(std::uint32_t t) const {
    while (t < r_.last() && s_.is(t, kAdverb | kNot)) ++t;
    if (t >= r_.last()) return false;
    return s_.is(t, kBe | kHave | kModal | kDo) || r_.word(t).ends_with("ed") || a_.any(t, kind_bit(LexKind::Verb));
  }

  /// `"…," said X, a lawyer, "…"`: a quotation that ended with a comma goes on after the next one.
  void resume(AttributionInfo& x, std::int32_t quote, std::uint32_t from) {
    const std::uint32_t last = s_.quotes[static_cast<std::size_t>(quote)].tokens.last;
    const bool open = r_.comma(last) || (last >= 2 && r_.comma(last - 2));
    const std::uint32_t q = r_.next_quote(from, r_.bounds());
    if (!open || q >= r_.last() || reports_.taken(s_.quote_of[q])) return;
    if (r_.comma(q - 1) || r_.dash(q - 1) || (q >= 2 && r_.comma(q - 2) && s_.is(q - 1, kAnd | kBut)))
      reports_.add_quotation(x, s_.quote_of[q]);
  }

  bool leading(std::uint32_t frames, TokenRange source, const After& after, std::uint32_t edge) {
    AttributionInfo x = reports_.begin(m_, source);
    // "When Marn said that …, people left"; but "…, while Marn said that …"
    bool subordinate = edge > r_.first() && s_.is(edge - 1, kSub) && (edge == r_.first() + 1 || !r_.comma(edge - 2));
    for (std::uint32_t t = source.last; t < m_.first && t < source.last + 6; ++t)  // "Marn, who said …, left"
      subordinate |= t > 0 && s_.is(t, kRelative) && r_.comma(t - 1);
    for (std::uint32_t t = source.last + 1; t < m_.first; ++t)  // "Marn, who left, said |that in May, …"
      if (r_.comma(t)) subordinate = false;
    // "Asked |what he thought of it, Marn said": a question, and no answer
    if (source.first > r_.first() && a_.match(source.first - 1, LexKind::Function, "wh") != nullptr &&
        s_.rules.cue(m_.entry).mental && s_.is(source.first, kPronoun))
      return false;
    std::uint32_t end = r_.leading_end(m_.first + m_.length);
    if (subordinate) end = r_.first_part(after.at, end);
    TokenRange c{after.at, end};
    switch (after.kind) {
      case Follows::Quotation:
        if (r_.word(m_.first + m_.length) == "by" && r_.word(m_.first).ends_with("ed")) return false;
        if (!(frames & (kQuoteFrame | kCall)) || named(frames, source, after)) return false;
        if (!leading_quotation(x, after.at, end)) return false;
        break;
      case Follows::That:
        if (!(frames & (kThatFrame | kClause))) return false;
        break;
      case Follows::Colon:
        if (!(frames & kQuoteFrame)) return false;
        break;
      case Follows::Infinitive:
      case Follows::Question:
        break;
      case Follows::Clause:
        if ((frames & kTally) && !(frames & kClause) && tally(source, c)) break;
        if ((frames & kCall) && !(frames & kClause)) return call(x, m_.first + m_.length, end, edge);
        if (!(frames & (kClause | kObject)) || ((frames & kTold) && !told(c))) return false;
        if ((frames & kStrict) && !full_clause(after.at) && !(frames & kObject) && !told_somebody(after.at, c))
          return false;
        if (s_.shouting[r_.number()] && r_.word(m_.first) == "said" && after.at == m_.first + 1 &&
            !full_clause(after.at) && !s_.is(after.at, kPronoun | kQuantity | kName))
          return false;  // "AIRBUS SAID READY TO COOPERATE"
        if (reduced(source) || reported_state(after.at) || r_.word(after.at) == "due") return false;
        if (s_.is(source.first, kQuantity) && r_.word(source.first) != "one" && !full_clause(after.at))
          return false;  // "300 cases reported in May"
        if (!(frames & kClause)) c.last = object_end(c);
        break;
      case Follows::Comma:
        c = behind_comma(frames, after.at, edge);
        if (c.empty()) return false;
        break;
      default:
        return false;
    }
    if (x.content.empty()) {
      if (c.last < c.first + 2) return false;
      if (after.kind == Follows::Clause && asked_for(x, c, edge)) return true;
      reports_.add_words(x, c);
    }
    reports_.cut_latest(edge);
    reports_.keep(std::move(x));
    return true;
  }

  /// "As the mayor said on Monday, the dam will hold.", "Marn said in a letter, the dam would hold", "Marn said |under the plan, the dam
  /// would hold": what is reported, where a comma follows the cue or its adjunct.
  TokenRange behind_comma(std::uint32_t frames, std::uint32_t comma, std::uint32_t edge) const {
    if (edge == r_.first() + 1 && r_.word(r_.first()) == "as" && (frames & kTrail))
      return {comma + 1, r_.content_end()};
    const std::uint32_t adjunct = m_.first + m_.length;
    if (edge != r_.first() || !(frames & kClause) || !s_.is(adjunct, kPrep) || !full_clause(comma + 1)) return {};
    bool of_saying = false;
    for (std::uint32_t t = adjunct; t < comma; ++t)
      of_saying |= a_.date_at[t] >= 0 || a_.match(t, LexKind::Organisation, "paper") != nullptr ||
                   s_.is(t, kSource | kPerson | kAgency);
    return {of_saying ? comma + 1 : adjunct, r_.leading_end(adjunct)};
  }

  /// "denied rumours of riots |after a man shot two people": why it was denied is the article's own.
  std::uint32_t object_end(TokenRange c) const {
    for (std::uint32_t t = c.first + 1; t < c.last; ++t) {
      if (r_.quoted(t) || s_.is(t, kThat | kRelative)) return c.last;
      if (s_.is(t, kSub) && t >= c.first + 2) return t;
    }
    return c.last;
  }

  /// "Firms |reporting a loss fell to 12": who they are, not what they say. But "with firms reporting a loss".
  bool reduced(TokenRange source) const {
    return source.last == m_.first && r_.word(m_.first).ends_with("ing") &&
           (source.first == r_.first() || !s_.is(source.first - 1, kPrep | kSub));
  }

  /// "12 men reported |missing were found", "the land reported |damaged,": how they are, and not what they say. But "the army reported
  /// |wounded soldiers".
  bool reported_state(std::uint32_t t) const {
    if (t != m_.first + m_.length || !r_.word(m_.first).ends_with("ed")) return false;
    const bool state = r_.word(t).ends_with("ed") || a_.match(t, LexKind::Word, "state") != nullptr;
    const std::uint32_t next = t + 1;
    return state && a_.quantity_at[t] < 0 &&
           (next >= r_.last() || s_.is(next, kPunct | kBe | kHave | kModal | kPrep | kAnd | kOr));
  }

  /// "rejected |the charge", not "rejected the offer"
  bool told(TokenRange c) const {
    constexpr std::uint32_t kNear = 8;
    for (std::uint32_t t = c.first; t < std::min(c.last, c.first + kNear) && !r_.comma(t); ++t)
      if (a_.match(t, LexKind::Word, "told") != nullptr) return true;
    return false;
  }

  /// "put the toll at 14", "gave a higher figure of 14", "spoke of up to 20 dead": a number, and a noun that says what it counts up.
  bool tally(TokenRange source, TokenRange c) const {
    constexpr std::uint32_t kNear = 12;
    bool number = false, noun = false;
    const bool put = r_.word(m_.first).starts_with("put");
    for (std::uint32_t t = c.first; t < std::min(c.last, c.first + kNear) && !r_.comma(t); ++t) {
      // "put the profit at 60 crowns"
      noun |= put && !number && r_.word(t) == "at" && (s_.is(t + 1, kQuantity) || s_.is(t + 2, kQuantity));
      number |= a_.quantity_at[t] >= 0 && a_.date_at[t] < 0;
      noun |= a_.match(t, LexKind::Word, "tally") != nullptr;
    }
    return number && noun && groups_.speaker_like(source);
  }

  /// `a man called "the Baker"`: that is his name.
  bool named(std::uint32_t frames, TokenRange source, const After& after) const {
    return (frames & kCall) && !(frames & kQuoteFrame) && after.at == m_.first + m_.length && source.last == m_.first &&
           s_.is(source.first, kDet) && r_.word(m_.first).ends_with("ed");
  }

  /// "The rules, which officials said will change in May, …": the pronoun before the source is the subject of what is said.
  bool asked_for(AttributionInfo& x, TokenRange c, std::uint32_t edge) {
    if (edge == r_.first() || !s_.is(edge - 1, kRelative | kThat) || !finite_verb(s_, c.first, r_.bounds()))
      return false;
    const std::uint32_t limit = c.last;
    c.last = c.first;
    while (c.last < limit && !r_.comma(c.last) && !r_.dash(c.last)) ++c.last;
    reports_.add_words(x, c);
    reports_.keep(std::move(x));
    return true;
  }

  /// Another report begins near the beginning of `c`.
  bool reports_again(TokenRange c) const {
    for (std::uint32_t t = c.first; t < std::min(c.last, c.first + 12); ++t)
      if (!r_.quoted(t) && s_.is(t, kCue))
        if (const LexMatch* m = a_.match(t, LexKind::Cue);
            m && !s_.rules.cue(m->entry).mental && (s_.rules.cue_frames(m->entry) & (kThatFrame | kClause)) &&
            (!s_.rules.cue(m->entry).noun || r_.word(t).ends_with("ed") || r_.gerund(t)))
          return true;
    return false;
  }

  /// Somebody, and soon a verb that is known as one: "announced he would resign", not "announced plans".
  bool full_clause(std::uint32_t t) const {
    // "noted sharp falls are rare": only a verb that is nothing else makes a clause of bare nouns.
    const bool bare = !s_.is(t, kPronoun | kDet | kName | kQuantity | kPossessive);
    const std::uint32_t begin = t;
    for (const std::uint32_t limit = std::min(r_.last(), t + (bare ? 6 : 20)); t < limit && !r_.quoted(t); ++t) {
      if (r_.comma(t) || r_.dash(t) || s_.is(t, kRelative | kThat | kSub)) return false;
      if (bare && s_.is(t, kPrep | kTo | kAnd | kOr)) return false;
      if (bare ? t > begin && (s_.is(t, kBe | kHave | kModal | kDo) || only_a_verb(t))
               : finite_verb(s_, t, r_.bounds()))
        return !s_.is(t - 1, kAnd | kBut);
    }
    return false;
  }

  /// "told reporters |his party aims to win": behind the one who was told, a clause.
  bool told_somebody(std::uint32_t at, TokenRange c) const {
    constexpr std::uint32_t kShort = 5;
    return at > m_.first + m_.length && s_.is(at - 1, kPerson | kName | kAgency | kPronoun) &&
           c.last - c.first > kShort;
  }

  bool only_a_verb(std::uint32_t t) const {
    const LexMatch* m = a_.match(t, LexKind::Verb);
    return m != nullptr && m->entry->value == "finite";
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
    std::uint32_t q = r_.next_quote(from, {from, end});
    if (q >= end || q > from + 25 || s_.is(from, kPrep)) return false;  // "called up", "called for"
    for (std::uint32_t t = from; t < q; ++t)
      if (r_.comma(t)) return false;
    // `a "new low" and a "bizarre attempt"`: on to the next one that only an "and" keeps away.
    for (;;) {
      const std::uint32_t last = r_.quote_at(q).tokens.last;
      const std::uint32_t next = r_.next_quote(last, {last, end});
      if (next >= end || next > last + 3 || !s_.is(last, kAnd | kBut)) break;
      q = next;
    }
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
    if (begin > r.first && (r_.comma(begin - 1) || s_.is(begin - 1, kAnd | kBut | kAdverb) || r_.gerund(begin)))
      return groups_.opening(r, begin);
    return {};
  }

  const Scene& s_;
  const Analysis& a_;
  const ReportSentence& r_;
  const LexMatch& m_;
  Reports& reports_;
  SourceGroups groups_;
  CueVerb verb_;
  AfterCue after_;
};

}  // namespace

bool report_by_cue(const Scene& scene, const ReportSentence& sentence, const LexMatch& cue, Reports& reports) {
  return CueReport(scene, sentence, cue, reports).run();
}

}  // namespace claimdex::extract
