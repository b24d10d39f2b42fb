/// Sources without a verb of saying: "according to the ministry", "reports of cracks", "it was announced that".
#include "reports.hpp"
#include "verbs.hpp"

namespace claimdex::extract {
namespace {

class NominalReport {
 public:
  NominalReport(const Scene& scene, const ReportSentence& sentence, const LexMatch& m, Reports& reports)
      : s_(scene), r_(sentence), m_(m), reports_(reports), groups_(scene), end_(m.first + m.length) {}

  bool run() {
    const std::string_view form = m_.entry->attribute("form");
    if (form.empty() || s_.is(m_.first, kIdiom)) return false;
    if (form == "according_to" || form == "citing") return according_to(form == "citing");
    if (form == "possessed") return possessed();
    if (form == "passive") return passive();
    if (form == "reports") return reports(m_.first);
    if (form == "reports_that") return possessed() || reports(end_);
    return impersonal();
  }

 private:
  bool according_to(bool citing) {
    const TokenRange source = groups_.after_preposition(end_, r_.bounds());
    if (source.empty()) return false;
    // "He left early, citing the weather": a reason is no voice.
    if (citing && !groups_.speaker_like(head_of(source))) return false;
    // "It will vary according to the price of gold": by what, not by whom; but "It is legal, according to the law".
    const std::uint32_t head = head_of(source).last - 1;
    const bool apart = m_.first <= r_.first() + 1 || r_.comma(m_.first - 1);
    if (!apart && s_.a.match(head, LexKind::Context, "measured") != nullptr) return false;
    AttributionInfo x = reports_.begin(m_, source);
    x.form = Form::AccordingTo;
    std::uint32_t rest = source.last;
    const std::uint32_t who = r_.comma(rest) ? rest + 1 : rest;
    if (m_.first <= r_.first() + 1 && who < r_.last() && s_.is(who, kRelative)) {
      std::uint32_t t = who;  // "According to three men who saw it, …"
      while (t < r_.last() && t < rest + 30 && !r_.comma(t) && !r_.quoted(t)) ++t;
      if (t < r_.last() && r_.comma(t)) rest = t;
    }
    while (rest < r_.last() && (r_.comma(rest) || r_.dash(rest))) ++rest;
    if (const std::int32_t q = m_.first > r_.first() ? r_.quote_ending_before(m_.first) : -1;
        q >= 0 && !reports_.taken(q) && s_.quotes[static_cast<std::size_t>(q)].speech) {
      reports_.add_quotation(x, q);
      x.form = Form::Direct;
    } else if (citing && (reports_.cites(x) || !r_.clause({r_.first(), m_.first}))) {
      return true;  // "The paper, citing officials, said …": the verb comes later
    } else if (around(x, source, rest)) {
      return true;
    }
    if (x.content.empty()) return false;
    reports_.keep(std::move(x));
    return true;
  }

  /// Without what a preposition adds: "losses |of other firms".
  TokenRange head_of(TokenRange source) const {
    std::uint32_t t = source.first + 1;
    while (t < source.last && !s_.is(t, kPrep)) ++t;
    return {source.first, t};
  }

  /// What stands before the source and after it. True when the source only passes on what another said.
  bool around(AttributionInfo& x, TokenRange source, std::uint32_t rest) {
    TokenRange c{r_.clause_start(m_.first), m_.first};
    while (c.last > c.first && (r_.comma(c.last - 1) || s_.is(c.last - 1, kAnd | kBut) || r_.dash(c.last - 1)))
      --c.last;
    const bool initial = c.last <= c.first + 1 || reports_.unsaid(c);
    if (!initial && reports_.passes_on(x, c)) return true;
    if (!initial) x.content.push_back({c});
    const TokenRange after{rest, r_.content_end()};
    // "The wall, according to the council, is cracked" goes on, a whole clause doesn't.
    const bool open = rest > source.last && !after.empty() &&
                      !s_.is(after.first, kAnd | kBut | kRelative | kSub | kPrep) && !r_.gerund(after.first) &&
                      !r_.reports_again(after) && (finite_verb(s_, after.first, r_.bounds()) || !r_.clause(c));
    if (after.last > after.first + 1 && (initial || open)) x.content.push_back({after});
    return false;
  }

  bool reports(std::uint32_t content) {
    if (m_.first > r_.first() && s_.is(m_.first - 1, kPrep | kCue)) return false;
    AttributionInfo x = reports_.begin(m_, {m_.first, m_.first + 1});
    x.cue = {};
    x.form = Form::Reports;
    x.stance = Stance::Claims;
    x.content.push_back({{content, r_.content_end()}});
    if (x.content[0].tokens.last < content + 2) return false;
    reports_.keep(std::move(x));
    return true;
  }

  /// "Marn's repeated claim that …", "his warning that …"
  bool possessed() {
    std::uint32_t t = m_.first;
    while (t > r_.first() && m_.first - t < 3 && s_.a.tokens[t - 1].kind == TokenKind::Word &&
           !s_.is(t - 1, kPossessive | kDet | kPrep))
      --t;
    if (t == r_.first() || !s_.is(t - 1, kPossessive)) return false;
    TokenRange source{t - 1, t};
    if (r_.word(t - 1) == "'s") source = groups_.owner(t - 1, r_.bounds());
    // "Marn retracted her claim": one voice, which is in the verb.
    const AttributionInfo* prior = reports_.latest();
    if (source.empty() || (source.last == t && prior != nullptr && prior->source.words.last <= t)) return false;
    AttributionInfo x = reports_.begin(m_, source);
    x.cue.last -= 1;
    x.stance = Stance::Claims;
    const TokenRange c{end_, inner_end(end_)};
    if (c.last < c.first + 2) return false;
    reports_.add_words(x, c);
    reports_.keep(std::move(x));
    return true;
  }

  /// Where a clause ends that is itself a subject: at a mark, or before the verb that belongs to the noun, "the claim that it is safe was
  /// wrong".
  std::uint32_t inner_end(std::uint32_t from) const {
    const std::uint32_t end = r_.leading_end(from);
    std::uint32_t verbs = 0, last = end;
    for (std::uint32_t t = from; t < end; ++t) {
      if (r_.quoted(t)) continue;
      if (r_.comma(t) || r_.dash(t)) return verbs > 1 ? last : t;
      if (s_.is(t, kThat | kRelative | kSub | kAnd | kOr | kBut)) return verbs > 1 ? last : end;
      if (s_.is(t, kBe | kHave | kModal) && !(t > from && s_.is(t - 1, kBe | kHave | kModal | kTo))) ++verbs, last = t;
    }
    return verbs > 1 ? last : end;
  }

  /// "The mayor is said to have left": nobody says who says it.
  bool passive() {
    const Subject subject = groups_.subject_of(m_.first, r_.bounds());
    const TokenRange c{end_ - 1, r_.leading_end(end_)};
    if (subject.reject || subject.words.empty() || c.last < c.first + 2) return false;
    AttributionInfo x = reports_.begin(m_, {});
    x.cue.last -= 1;
    x.form = Form::Reports;
    x.stance = Stance::Claims;
    x.content = {{subject.words}, {c}};
    reports_.keep(std::move(x));
    return true;
  }

  bool impersonal() {
    AttributionInfo x = reports_.begin(m_, {});
    x.form = Form::Reports;
    const TokenRange c{end_, r_.content_end()};
    if (c.last < c.first + 2) return false;
    x.content.push_back({c});
    reports_.keep(std::move(x));
    return true;
  }

  const Scene& s_;
  const ReportSentence& r_;
  const LexMatch& m_;
  Reports& reports_;
  SourceGroups groups_;
  std::uint32_t end_;
};

}  // namespace

bool report_without_verb(const Scene& scene, const ReportSentence& sentence, const LexMatch& source, Reports& reports) {
  return NominalReport(scene, sentence, source, reports).run();
}

}  // namespace claimdex::extract
