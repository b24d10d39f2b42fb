#include "cue_words.hpp"

#include <algorithm>

#include "rules.hpp"

namespace claimdex::extract {

bool CueVerb::reports() {
  const std::uint32_t begin = m_.first;
  const TokenRange r = r_.bounds();
  const std::string_view w = r_.word(begin);
  // "The representative, Omer Said, said"
  if (a_.tokens[begin].capital && begin > r.first && s_.is(begin - 1, kName) && !s_.shouting[r_.number()] &&
      !r_.title_case())
    return false;
  const bool nominal = s_.rules.cue(m_.entry).noun;
  if ((begin > r.first && s_.is(begin - 1, kHyphen)) || s_.is(begin + m_.length, kHyphen)) return false;  // "so-called"
  if (nominal && begin + m_.length < r.last && r_.word(begin + m_.length) == "of" && m_.length == 1) return false;
  std::uint32_t t = begin;
  bool have = false, adverbs = true;  // nothing but adverbs so far
  for (int steps = 0; t > r.first && steps < 5; ++steps) {
    --t;
    if (r_.quoted(t)) break;
    if (s_.is(t, kNot)) return false;
    if (s_.is(t, kHave)) {
      have = true;
      continue;
    }
    // "in its last reported year"
    if (const LexMatch* m = steps == 0 && w.ends_with("ed") ? a_.match(t, LexKind::DateWord) : nullptr;
        m != nullptr && m->entry->date == DateClass::Relative && t > r.first && s_.is(t - 1, kDet | kPossessive))
      return false;
    adverbs = adverbs && (steps == 0 || s_.is(t + 1, kAdverb));
    if (s_.is(t, kTo) && adverbs) {
      // "polls continue to show"
      if (t == r.first || a_.match(t - 1, LexKind::Function, "aspect") == nullptr) return false;
      verb_ = --t;
      continue;
    }
    if (r_.word(t) == "'s" && s_.is(t, kBe) && !r_.gerund(begin)) continue;  // "he's said"
    if (s_.is(t, kBe)) return m_.length > 1 || (w.size() > 3 && w.substr(w.size() - 3) == "ing");
    if (s_.is(t, kModal)) {
      const std::string_view modal = r_.word(t);
      const bool would = modal == "will" || modal == "would" || modal == "'d" || modal == "'ll";
      if (!would && !quotes_next()) return false;
      continue;
    }
    if (s_.is(t, kDo) || r_.aside(t)) continue;
    if (s_.is(t, kAdverb) && !s_.is(t, kDet | kPrep)) continue;
    // "by saying", "made a point of adding"; but "without saying", "slow in reporting"
    if (steps == 0 && s_.is(t, kPrep) && r_.gerund(begin))
      return r_.word(t) == "by" || r_.word(t) == "before" || r_.word(t) == "after" ||
             (r_.word(t) == "of" && r_.word(t - 1) != "incapable");
    // "Another said"
    const bool alone = steps == 0 && s_.is(t, kDet) && !w.ends_with("ed") && (t == r.first || s_.is(t - 1, kPunct));
    if ((steps == 0 || adverbs) && !have && !alone && s_.is(t, kDet | kPossessive | kPrep) &&
        !s_.is(t, kPronoun | kSource))
      return m_.length > 1;  // "the previously announced merger"
    break;
  }
  return true;
}

/// "could only joke: …" has joked.
bool CueVerb::quotes_next() const {
  const std::uint32_t t = m_.first + m_.length;
  return r_.quoted(t) || ((r_.word(t) == ":" || r_.comma(t)) && r_.quoted(t + 1));
}

bool CueVerb::noun(const After& after) const {
  const std::uint32_t begin = m_.first;
  const std::string_view w = r_.word(begin);
  if (w.size() < 3 || r_.gerund(begin) || w.ends_with("ed") || m_.length > 1) return false;
  if (a_.tokens[begin].capital && begin > r_.first() && !r_.title_case()) return true;
  // "police reports |show", "the claims |were false"
  const std::uint32_t next = begin + 1;
  const bool verb_next = s_.is(next, kBe | kHave | kModal) ||
                         (s_.is(next, kCue) && !a_.tokens[next].capital && !r_.word(next).ends_with("s"));
  if (w.back() == 's' && next < r_.last() && verb_next && !r_.quoted(next)) return true;
  std::uint32_t b = begin;
  while (b > r_.first() && s_.is(b - 1, kAdverb) && !s_.is(b - 1, kDet)) --b;
  if (b == r_.first()) return !r_.quoted(b) && w.back() == 's';
  const std::uint32_t t = b - 1;
  if (s_.is(t, kCue) && (r_.word(t).ends_with("ed") || r_.gerund(t))) return true;  // "rejected claims that"
  if (r_.quoted(t) || r_.comma(t) || r_.word(t) == ")" || s_.is(t, kPronoun | kModal | kDo | kTo | kRelative))
    return false;
  const bool named = s_.is(t, kName | kPerson | kTitle | kSource | kAgency);
  if (w.back() != 's') {
    if (t > r_.first() && s_.is(t, kQuantity) && s_.is(t - 1, kDet)) return true;  // "a second report"
    const LexMatch* person = a_.match(t, LexKind::Person);
    return !(r_.word(t).ends_with("s") || s_.is(t, kQuantity) || r_.word(t) == "some" || r_.word(t) == "many" ||
             (person != nullptr && person->entry->attribute("number") == "plural"));
  }
  if (named) return false;
  for (const std::string_view ending :
       {"ate", "al", "ive", "ous", "ic", "ful", "less", "able", "ible", "ary", "ed", "ing"})
    if (r_.word(t).ends_with(ending)) return true;  // "the most immediate fears that"
  return !(after.kind == Follows::That || after.kind == Follows::Quotation);
}

After AfterCue::at(std::uint32_t t, std::uint32_t frames) const {
  const TokenRange r = r_.bounds();
  bool addressee = (frames & kAddressee) != 0;
  for (;;) {
    if (t >= r.last || r_.ends_clause(t)) return {Follows::End, t};
    if (r_.quoted(t)) return {Follows::Quotation, t};
    if (r_.comma(t) && t + 3 < r.last && r_.comma(t + 2) && s_.is(t + 1, kAdverb)) {  // "He told us, however, that"
      t += 3;
      continue;
    }
    if (r_.comma(t) || r_.dash(t))
      return t + 1 < r.last && r_.quoted(t + 1) ? After{Follows::Quotation, t + 1} : After{Follows::Comma, t};
    if (r_.word(t) == ":")
      return t + 1 < r.last && r_.quoted(t + 1) ? After{Follows::Quotation, t + 1} : After{Follows::Colon, t + 1};
    // "said that the dam", "said |that is a long way"
    if (s_.is(t, kThat) && !s_.is(t + 1, kBe | kModal | kHave)) return {Follows::That, t + 1};
    if ((frames & kWhether) && a_.match(t, LexKind::Function, "wh")) return {Follows::Question, t};
    if (const std::uint32_t end = past_as_of(t); end > t) {
      t = end;
      continue;
    }
    if (a_.date_at[t] >= 0 && !owns(t)) {
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
    const bool to = s_.is(t, kTo) && !s_.is(t + 1, kDet | kName | kPerson | kPronoun | kSource | kTitle | kAgency);
    if (s_.is(t, kPrep | kTo) && !to && !s_.is(t + 1, kHyphen) && !hedges(t)) {  // no "after-tax profits"
      const std::uint32_t e = adjunct_end(t);
      if (e > t) {
        t = e;
        continue;
      }
      return {Follows::Clause, t};
    }
    if (r_.aside(t)) {
      ++t;
      continue;
    }
    return {Follows::Clause, t};
  }
}

/// "said as of midnight 26 June, 300 men had come": behind the date and its comma, or t.
std::uint32_t AfterCue::past_as_of(std::uint32_t t) const {
  constexpr std::uint32_t kNear = 6;
  if (r_.word(t) != "as" || r_.word(t + 1) != "of") return t;
  for (std::uint32_t i = t + 2; i < std::min(r_.last(), t + kNear); ++i)
    if (a_.date_at[i] >= 0) {
      const std::uint32_t end = a_.dates[static_cast<std::size_t>(a_.date_at[i])].tokens.last;
      return r_.comma(end) ? end + 1 : end;
    }
  return t;
}

/// "reported |over 70 men": a part of the number.
bool AfterCue::hedges(std::uint32_t t) const {
  constexpr std::uint32_t kNear = 4;
  for (std::uint32_t i = t + 1; i < std::min(r_.last(), t + kNear); ++i)
    if (a_.quantity_at[i] >= 0) return a_.quantities[static_cast<std::size_t>(a_.quantity_at[i])].all.first <= t;
  return false;
}

/// "today's price" begins what is said.
bool AfterCue::owns(std::uint32_t t) const {
  return r_.word(a_.dates[static_cast<std::size_t>(a_.date_at[t])].tokens.last) == "'s";
}

/// "in a statement on Monday": ends where "that", a mark or the sentence's end comes, before any verb.
std::uint32_t AfterCue::adjunct_end(std::uint32_t t) const {
  const TokenRange r = r_.bounds();
  if (t + 1 < r.last && a_.date_at[t + 1] >= 0) return t + 1;
  const std::uint32_t limit = std::min(r.last, t + 20);
  for (std::uint32_t i = t + 1; i < limit; ++i) {
    if (r_.quoted(i) || r_.ends_clause(i) || r_.comma(i) || r_.word(i) == ":" || s_.is(i, kThat) || r_.dash(i))
      return i;
    // "said in separate statements |the accord was dead"
    const bool paper = i > t + 1 && a_.match(i - 1, LexKind::Organisation, "paper") != nullptr;
    if (paper && s_.is(i, kDet | kPronoun | kName) && s_.word(i) != "'s") return i;
    if (s_.is(i, kBe | kHave | kModal | kDo) || (s_.is(i, kPronoun) && !s_.is(i, kPossessive))) return t;
  }
  return limit == r.last ? r.last : t;
}

}  // namespace claimdex::extract
