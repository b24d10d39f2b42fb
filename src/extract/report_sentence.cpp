#include "report_sentence.hpp"

#include <algorithm>

namespace claimdex::extract {

bool ReportSentence::dash(std::uint32_t t) const {
  return t < s_.a.tokens.size() && s_.a.tokens[t].kind == TokenKind::Dash && !s_.is(t, kHyphen);
}

bool ReportSentence::ends_clause(std::uint32_t t) const {
  if (t >= bounds_.last || s_.a.tokens[t].kind == TokenKind::Break) return true;
  const std::string_view w = word(t);
  return w == "." || w == ";" || w == "!" || w == "?" || w == ")";
}

bool ReportSentence::gerund(std::uint32_t t) const {
  const std::string_view w = word(t);
  return w.size() > 4 && w.substr(w.size() - 3) == "ing";
}

std::uint32_t ReportSentence::next_quote(std::uint32_t t, TokenRange r) const {
  while (t < r.last && !quoted(t)) ++t;
  return t;
}

std::int32_t ReportSentence::quote_ending_before(std::uint32_t t) const {
  if (t == 0) return -1;
  std::uint32_t b = t - 1;
  if (b > 0 && (comma(b) || dash(b))) --b;
  if (!quoted(b) || quote_at(b).tokens.last != b + 1) return -1;
  return s_.sentence(b).paragraph == s_.a.sentences[number_].paragraph ? s_.quote_of[b] : -1;
}

std::uint32_t ReportSentence::clause_start(std::uint32_t edge) const {
  std::uint32_t from = bounds_.first;
  for (std::uint32_t t = bounds_.first; t < edge; ++t)
    if (!quoted(t) && word(t) == ";") from = t + 1;
  if (from < edge && s_.is(from, kBut | kAnd) && from == bounds_.first) ++from;
  return from;
}

std::uint32_t ReportSentence::content_end() const {
  std::uint32_t e = bounds_.last;
  while (e > bounds_.first && (s_.a.tokens[e - 1].kind == TokenKind::Break ||
                               ((word(e - 1) == "." || word(e - 1) == ";") && !quoted(e - 1))))
    --e;
  return e;
}

bool ReportSentence::reports_again(TokenRange c) const {
  for (std::uint32_t t = c.first; t < std::min(c.last, c.first + 12); ++t)
    if (!quoted(t) && s_.is(t, kCue)) return true;
  return false;
}

}  // namespace claimdex::extract
