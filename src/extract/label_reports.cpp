/// Sources that only stand beside the words: headlines, `Mayor: bridge to stay closed` and `"Share their pain": Venn visits the coast`
/// (a headline is a line of its own without a full stop), the signed quotation, `"The dam is safe." – Karel Dunmore, lawmaker`, and
/// what a colon announces, whatever the verb before it: `Marn resisted: "The dam is safe."`
#include <algorithm>

#include "reports.hpp"
#include "verbs.hpp"

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

/// The dash behind a quotation that signs it, and the quotation; 0 where there is none.
std::uint32_t signing_dash(const Scene& s, const ReportSentence& r, std::int32_t& quote) {
  if (r.quoted(r.first())) {
    quote = s.quote_of[r.first()];
    const std::uint32_t t = r.quote_at(r.first()).tokens.last;
    return t < r.last() && r.dash(t) && r.quote_at(r.first()).tokens.first == r.first() ? t : 0;
  }
  if (!r.dash(r.first()) || r.first() < 2) return 0;
  std::uint32_t before = r.first() - 1;
  while (before > 0 && s.a.tokens[before].kind == TokenKind::Break) --before;
  quote = s.quote_of[before];
  return quote >= 0 && r.quote_at(before).tokens.last == before + 1 ? r.first() : 0;
}

}  // namespace

bool report_by_signature(const Scene& s, const ReportSentence& r, Reports& reports) {
  std::int32_t quote = -1;
  const std::uint32_t dash = signing_dash(s, r, quote);
  if (dash == 0 || reports.taken(quote) || !s.quotes[static_cast<std::size_t>(quote)].speech) return false;
  constexpr std::uint32_t kLongest = 16;
  const std::uint32_t end = r.content_end();
  if (dash + 1 >= end || end - dash > kLongest || !s.is(dash + 1, kName | kTitle | kDet)) return false;
  for (std::uint32_t t = dash + 1; t < end; ++t)
    if (r.quoted(t) || finite_verb(s, t, r.bounds()) || s.is(t, kCue | kPronoun)) return false;
  const TokenRange source = SourceGroups(s).right_of(dash + 1, {r.first(), end});
  if (source.empty() || !SourceGroups(s).speaker_like(source)) return false;
  AttributionInfo x;
  x.sentence = r.number();
  x.source.words = source;
  reports.add_quotation(x, quote);
  reports.keep(std::move(x));
  return true;
}

bool report_after_colon(const Scene& s, const ReportSentence& r, Reports& reports) {
  const std::uint32_t at = r.next_quote(r.first(), r.bounds());
  if (at >= r.last() || at < r.first() + 3 || r.word(at - 1) != ":" || r.quote_at(at).tokens.first != at) return false;
  if (reports.taken(s.quote_of[at]) || !r.quote_at(at).speech || r.quote_at(at).tokens.last < r.content_end())
    return false;
  const TokenRange source = SourceGroups(s).opening(r.bounds(), at - 1);
  if (source.empty() || source.last >= at - 1 || !SourceGroups(s).speaker_like(source)) return false;
  AttributionInfo x;
  x.sentence = r.number();
  x.source.words = source;
  x.cue = {at - 1, at};
  reports.add_quotation(x, s.quote_of[at]);
  x.cue = {};
  reports.keep(std::move(x));
  return true;
}

namespace {

/// "Fact check: …", "Analysis: …": what kind of text it is, and no source.
bool genre(const Scene& s, TokenRange words) {
  const LexMatch* m = s.a.match(words.first, LexKind::Word, "genre");
  return m != nullptr && words.first + m->length == words.last;
}

}  // namespace

std::uint32_t report_signed_headline(const Scene& s, const ReportSentence& r, Reports& reports) {
  constexpr std::uint32_t kLongest = 4, kFewest = 3;
  const Zone zone = s.a.sentences[r.number()].zone;
  if (zone != Zone::Headline && zone != Zone::Teaser && !s.shouting[r.number()]) return r.last();
  if (r.last() - r.first() < kFewest + 2 || !stands_alone(s, r)) return r.last();
  const std::uint32_t end = r.content_end();
  std::uint32_t dash = end;
  while (dash > r.first() + kFewest && end - dash <= kLongest && !r.dash(dash - 1)) --dash;
  if (dash <= r.first() + kFewest || dash == end || !r.dash(dash - 1)) return r.last();
  const std::uint32_t head = end - 1;
  const bool speaks = s.is(head, kSource | kAgency | kPerson | kTitle) ||
                      s.a.any(head, kind_bit(LexKind::Organisation) | kind_bit(LexKind::Known));
  for (std::uint32_t t = dash; t < end; ++t)
    if (r.quoted(t) || s.is(t, kPunct | kPrep) || s.a.quantity_at[t] >= 0) return r.last();
  if (!speaks || genre(s, {r.first(), dash - 1})) return r.last();
  AttributionInfo x;
  x.sentence = r.number();
  x.source.words = {dash, end};
  x.content.push_back({{r.first(), dash - 1}});
  x.form = Form::Indirect;
  reports.keep(std::move(x));
  return dash - 1;
}

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
  if (s.is(r.first(), kCue)) return false;  // `Said Marn: "…"`
  // The Q and A of an interview are no names.
  if (r.word(r.first() + 1) == ":" && s.a.tokens[r.first()].span.size() == 1) return false;
  for (std::uint32_t t = r.first() + 1; t < r.last() && t < r.first() + 8; ++t) {
    if (r.quoted(t) || r.comma(t) || s.is(t, kCue)) return false;
    if (r.word(t) == ":" && genre(s, {r.first(), t})) return false;
    if (r.word(t) != ":" || !SourceGroups(s).speaker_like({r.first(), t}) || t + 2 >= r.last()) continue;
    AttributionInfo x;
    x.sentence = r.number();
    x.source.words = {r.first(), t};
    const bool quotation = r.quoted(t + 1);
    if (!quotation && s.a.tokens[t + 1].kind == TokenKind::Number) return false;  // "Lesk Valley: 4 hours 26 minutes"
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
