/// Headlines: `Mayor: bridge to stay closed` and `"Share their pain": Venn visits the coast`. A headline is a line of its own
/// without a full stop.
#include "reports.hpp"

namespace claimdex::extract {
namespace {

bool stands_alone(const Scene& s, const ReportSentence& r) {
  const std::uint32_t n = r.number(), p = s.a.sentences[n].paragraph;
  if (n > 0 && s.a.sentences[n - 1].paragraph == p) return false;
  if (n + 1 < s.a.sentences.size() && s.a.sentences[n + 1].paragraph == p) return false;
  std::uint32_t t = r.last() - 1;
  while (t > r.first() && s.a.tokens[t].kind == TokenKind::Break) --t;
  return r.word(t) != "." && r.word(t) != ":";
}

void quotation_first(const Scene& s, const ReportSentence& r, Reports& reports) {
  const SourceGroups groups(s);
  const std::uint32_t after = r.quote_at(r.first()).tokens.last + 1;
  const TokenRange source = groups.right_of(after, r.bounds());
  const TokenRange name = groups.name_at(source.empty() ? after : source.first, r.bounds());
  AttributionInfo x;
  x.sentence = r.number();
  if (!name.empty()) x.source.words = name;
  reports.add_quotation(x, s.quote_of[r.first()]);
  x.form = Form::Headline;
  reports.keep(std::move(x));
}

}  // namespace

bool report_in_headline(const Scene& s, const ReportSentence& r, Reports& reports) {
  const std::uint32_t n = r.last() - r.first();
  if (n < 4 || n > 40 || !stands_alone(s, r)) return false;
  const Zone zone = s.a.sentences[r.number()].zone;
  if (zone != Zone::Headline && zone != Zone::Teaser && zone != Zone::Body) return false;
  if (r.quoted(r.first()) && r.quote_at(r.first()).tokens.last < r.last() &&
      r.word(r.quote_at(r.first()).tokens.last) == ":") {
    quotation_first(s, r, reports);
    return false;
  }
  // The Q and A of an interview are no names.
  if (r.word(r.first() + 1) == ":" && s.a.tokens[r.first()].span.size() == 1) return false;
  for (std::uint32_t t = r.first() + 1; t < r.last() && t < r.first() + 8; ++t) {
    if (r.quoted(t) || r.comma(t) || s.is(t, kCue)) return false;
    if (r.word(t) != ":" || !SourceGroups(s).speaker_like({r.first(), t}) || t + 2 >= r.last()) continue;
    AttributionInfo x;
    x.sentence = r.number();
    x.source.words = {r.first(), t};
    const bool quotation = r.quoted(t + 1);
    if (quotation)
      reports.add_quotation(x, s.quote_of[t + 1]);
    else
      x.content.push_back({{t + 1, r.content_end()}});
    x.form = quotation ? Form::Headline : Form::Indirect;
    reports.keep(std::move(x));
    return !quotation;
  }
  return false;
}

}  // namespace claimdex::extract
