#include "reports.hpp"

#include <algorithm>

#include "verbs.hpp"

namespace claimdex::extract {

AttributionInfo Reports::begin(const LexMatch& cue, TokenRange source) const {
  AttributionInfo x;
  x.sentence = sentence_;
  x.source.words = source;
  x.cue = {cue.first, cue.first + cue.length};
  if (cue.kind == LexKind::Cue) {
    x.stance = s_.rules.cue(cue.entry).stance;
    x.own_claim = !s_.rules.cue(cue.entry).mental;
  }
  return x;
}

void Reports::add_quotation(AttributionInfo& x, std::int32_t q) {
  std::vector<std::int32_t> chain{q};
  while (s_.quotes[static_cast<std::size_t>(chain.back())].continues >= 0 && chain.size() < 50)
    chain.push_back(s_.quotes[static_cast<std::size_t>(chain.back())].continues);
  const Quote& first = s_.quotes[static_cast<std::size_t>(q)];
  const bool fresh = x.content.empty();
  const std::uint32_t begin = s_.sentence(first.tokens.first).tokens.first;
  // `The war was "over," he said`: the words before the quotation are reported too.
  std::uint32_t opening = begin;
  while (opening < first.tokens.first && s_.a.tokens[opening].kind == TokenKind::Punct) ++opening;
  const bool opens_sentence =
      chain.size() > 1 || first.tokens.first <= opening || !fresh || x.cue.first < first.tokens.first || x.cue.empty();
  for (auto it = chain.rbegin(); it != chain.rend(); ++it) {
    std::int32_t& owner = taken_[static_cast<std::size_t>(*it)];
    if (owner >= 0 && *it != q) continue;
    owner = static_cast<std::int32_t>(found_.size());
    x.content.push_back({s_.quotes[static_cast<std::size_t>(*it)].tokens, *it});
  }
  if (!opens_sentence) {
    const std::uint32_t from = std::max(begin, ReportSentence(s_, sentence_).clause_start(first.tokens.first));
    if (from < first.tokens.first) x.content[0] = {{from, first.tokens.last}, -1}, claim_quotes(x.content[0].tokens);
  }
  if (fresh) x.form = x.content[0].quote >= 0 ? Form::Direct : Form::Mixed;
}

void Reports::claim_quotes(TokenRange content) {
  for (std::uint32_t t = content.first; t < content.last;) {
    const std::int32_t q = s_.quote_of[t];
    if (q < 0) {
      ++t;
      continue;
    }
    taken_[static_cast<std::size_t>(q)] = static_cast<std::int32_t>(found_.size());
    t = s_.quotes[static_cast<std::size_t>(q)].tokens.last;
  }
}

void Reports::keep(AttributionInfo x) {
  // "Orlo Mills <ORL> says": the sign that its shares have is no part of its name.
  TokenRange& source = x.source.words;
  if (!source.empty() && s_.word(source.last - 1) == ">")
    for (std::uint32_t t = source.last - 1; t > source.first; --t)
      if (s_.word(t) == "<") {
        if (s_.a.tokens[t + 1].all_caps && source.last - t <= 5) source.last = t;  // "<ORL.N>", not "<Orlo Mills Ltd>"
        break;
      }
  for (AttributionInfo::Piece& p : x.content) {
    // A quotation that began in the sentence is reported to its end.
    if (const std::int32_t q = p.tokens.last > 0 ? s_.quote_of[p.tokens.last - 1] : -1; p.quote < 0 && q >= 0)
      p.tokens.last = std::max(p.tokens.last, s_.quotes[static_cast<std::size_t>(q)].tokens.last);
    claim_quotes(p.tokens);
  }
  found_.push_back(std::move(x));
}

void Reports::cut_latest(std::uint32_t edge) {
  AttributionInfo* prior = latest();
  if (prior == nullptr) return;
  const ReportSentence r(s_, sentence_);
  std::uint32_t cut = edge;
  while (cut > r.first() && r.aside(cut - 1)) --cut;
  if (cut < edge && !r.comma(cut - 1) && !s_.is(cut - 1, kAnd | kBut)) cut = edge;
  while (cut > r.first() && (r.comma(cut - 1) || s_.is(cut - 1, kAnd | kBut) || r.word(cut - 1) == "while" ||
                             r.word(cut - 1) == ";" || r.dash(cut - 1)))
    --cut;
  if (cut == edge) return;
  for (AttributionInfo::Piece& p : prior->content)
    if (p.quote < 0 && p.tokens.first < cut && p.tokens.last > cut) p.tokens.last = cut;
}

void Reports::add_words(AttributionInfo& x, TokenRange words) const {
  x.content.push_back({words});
  x.form = ReportSentence(s_, sentence_).holds_quote(words) ? Form::Mixed : Form::Indirect;
}

bool Reports::unsaid(TokenRange before) {
  const AttributionInfo* prior = latest();
  if (prior == nullptr || prior->cue.empty() || prior->cue.first < before.first) return false;
  return std::any_of(prior->content.begin(), prior->content.end(), [&](const AttributionInfo::Piece& p) {
    return p.tokens.first >= prior->cue.first && p.tokens.first + 1 >= before.last;
  });
}

bool Reports::passes_on(const AttributionInfo& x, TokenRange content) {
  AttributionInfo* prior = latest();
  if (prior == nullptr || prior->cue.empty() || prior->cue.first < content.first || prior->cue.first >= content.last)
    return false;
  if (unsaid(content)) return false;
  // "Voters who say they will stay are few, according to a poll": the poll says all of it.
  const std::uint32_t voice = prior->source.words.empty() ? prior->cue.first : prior->source.words.first;
  for (std::uint32_t t = voice; t < prior->cue.first; ++t)
    if (s_.is(t, kRelative)) return false;
  for (std::uint32_t t = content.first; t < std::min(voice, prior->content[0].tokens.first); ++t)
    if (s_.quote_of[t] < 0 && finite_verb(s_, t, content)) return false;
  // "Pell said it would hold, he added" is one voice.
  const bool pronoun = x.source.words.last == x.source.words.first + 1 && s_.is(x.source.words.first, kPronoun);
  if (!pronoun) prior->via.push_back(x.source);
  for (AttributionInfo::Piece& p : prior->content)
    if (p.quote < 0 && p.tokens.first >= prior->cue.first) p.tokens.last = std::min(p.tokens.last, content.last);
  return true;
}

bool Reports::cites(const AttributionInfo& x) {
  AttributionInfo* prior = latest();
  if (prior == nullptr || prior->cue.empty()) return false;
  cut_latest(x.cue.first);
  bool agency = false;
  for (std::uint32_t t = prior->source.words.first; t < prior->source.words.last; ++t) agency |= s_.is(t, kAgency);
  if (!agency) return true;
  prior->via.push_back(prior->source);
  prior->source = x.source;
  return true;
}

}  // namespace claimdex::extract
