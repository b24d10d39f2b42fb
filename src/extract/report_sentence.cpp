#include "report_sentence.hpp"

#include <algorithm>

#include "verbs.hpp"

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

bool ReportSentence::title_case() const {
  std::uint32_t words = 0, capitals = 0;
  for (std::uint32_t t = bounds_.first; t < bounds_.last; ++t)
    if (s_.a.tokens[t].kind == TokenKind::Word && s_.a.tokens[t].span.size() > 3)
      ++words, capitals += s_.a.tokens[t].capital;
  return words > 2 && capitals * 5 >= words * 4;
}

std::uint32_t ReportSentence::next_quote(std::uint32_t t, TokenRange r) const {
  while (t < r.last && !quoted(t)) ++t;
  return t;
}

std::int32_t ReportSentence::quote_ending_before(std::uint32_t t) const {
  if (t == 0) return -1;
  std::uint32_t b = t - 1;
  if (b > 0 && !quoted(b) && (comma(b) || dash(b))) --b;
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

/// No comma follows, and nothing in it is shifted into the past of the voice.
bool ReportSentence::last_part(std::uint32_t t, std::uint32_t end) const {
  for (; t < end; ++t)
    if (comma(t) || word(t) == "would" || word(t) == "could" || word(t) == "might") return false;
  return true;
}

/// "…, a claim that the mayor denies": the writer's word on what was said.
bool ReportSentence::judged(std::uint32_t t, std::uint32_t end) const {
  if (!s_.is(t, kDet) || s_.is(t, kPossessive)) return false;
  for (std::uint32_t i = t + 1; i < std::min(end, t + 10); ++i) {
    if (quoted(i) || comma(i) || finite_verb(s_, i, bounds_)) return false;
    if (s_.is(i, kRelative | kThat)) return last_part(i, end);
  }
  return false;
}

/// "it cut its first fund to 10 cents; |its second to 11": no clause of its own.
bool ReportSentence::lists_on(std::uint32_t t, std::uint32_t end) const {
  if (s_.is(t, kAnd)) ++t;
  if (!s_.is(t, kDet)) return false;
  bool number = false;
  for (; t < end && word(t) != ";"; ++t) {
    if (quoted(t) || finite_verb(s_, t, bounds_)) return false;
    number |= s_.a.quantity_at[t] >= 0;
  }
  return number;
}

std::uint32_t ReportSentence::leading_end(std::uint32_t from) const {
  const std::uint32_t end = content_end();
  for (std::uint32_t t = from + 2; t + 2 < end; ++t) {
    if (quoted(t)) {
      t = quote_at(t).tokens.last - 1;
      continue;
    }
    // "… but he declined to give a figure"
    if (s_.is(t, kBut) && s_.is(t + 1, kPronoun) && s_.a.match(t + 2, LexKind::Word, "withholds") != nullptr) return t;
    if (!s_.is(t, kPunct)) continue;
    if (word(t) == ";" && !s_.is(t + 1, kThat) && !s_.is(t + 2, kThat)) {
      if (lists_on(t + 1, end)) continue;
      return t;
    }
    if (!comma(t)) continue;
    if (s_.is(t + 1, kRelative) && last_part(t + 2, end)) return t;
    if (judged(t + 1, end)) return t;
    // "…, but he urged": the subject is the sentence's again, in a tense that is the writer's.
    const bool on = s_.is(t + 1, kBut | kAnd);
    if (s_.is(t + 1, kBut) && s_.is(t + 2, kDet | kName) && last_part(t + 2, end)) return t;
    if (on && s_.is(t + 2, kHave | kDo)) return t;
    if (on && t + 3 < end && s_.is(t + 2, kPronoun) && !s_.is(t + 2, kPossessive) && word(t + 3).ends_with("ed") &&
        s_.word(t + 3) != "need")
      return t;
  }
  return end;
}

std::uint32_t ReportSentence::first_part(std::uint32_t from, std::uint32_t end) const {
  for (std::uint32_t t = from; t + 1 < end; ++t) {
    if (quoted(t))
      t = quote_at(t).tokens.last - 1;
    else if (comma(t) && !s_.is(t + 1, kAnd | kOr | kRelative))
      return t;
    // The comma may stand inside the mark.
    if (quoted(t) && t + 1 < end && !quoted(t + 1) && t > from && comma(t - 1)) return t + 1;
  }
  return end;
}

bool ReportSentence::clause(TokenRange c) const {
  for (std::uint32_t t = c.first; t < c.last; ++t)
    if (quoted(t) || finite_verb(s_, t, bounds_)) return true;
  return false;
}

bool ReportSentence::aside(std::uint32_t t) const {
  if (s_.a.tokens[t].kind != TokenKind::Word || s_.a.tokens[t].capital) return false;
  if (s_.a.match(t, LexKind::Function, "aside")) return word(t + 1) != "'s";
  return s_.is(t, kAdverb) && word(t).ends_with("ly") && !s_.is(t, kDet | kSub);
}

bool ReportSentence::reports_again(TokenRange c) const {
  for (std::uint32_t t = c.first; t < std::min(c.last, c.first + 12); ++t)
    if (!quoted(t) && s_.is(t, kCue)) return true;
  return false;
}

}  // namespace claimdex::extract
