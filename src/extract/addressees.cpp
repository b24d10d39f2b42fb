/// Who was told, between a verb of saying and what was said.
///
/// "told reporters the dam would hold" has no mark between the two groups. What was told begins at "that", at a new determiner, pronoun or
/// number, or at a name that can't belong to the group before it, and only where a verb follows.
#include <algorithm>

#include "source_groups.hpp"
#include "verbs.hpp"

namespace claimdex::extract {

/// "told Reuters |Torvia would", "told the hall |several barges", "told a session |Torvia's mills": who was told ends before t. But "told
/// reporter Anna Fenn".
bool SourceGroups::next_begins(std::uint32_t t, TokenRange sentence) const {
  constexpr std::uint32_t kReach = 10;
  std::uint32_t verb = t + 1;  // "told a crowded Havel hall the wall had burst": the clause begins with its article
  while (verb < std::min(sentence.last, t + kReach) && !s_.is(verb, kDet) && !finite_verb(s_, verb, sentence)) ++verb;
  if (verb >= sentence.last || !finite_verb(s_, verb, sentence)) return false;
  if (s_.is(t, kQuantity)) return true;
  if (!a_.tokens[t].capital || !s_.is(t, kName) || s_.is(t - 1, kHyphen | kPossessive | kDet | kPrep | kAnd))
    return false;
  if (!a_.tokens[t - 1].capital) return !s_.is(t - 1, kTitle | kPerson);
  const LexMatch* agency = s_.is(t - 1, kAgency) ? a_.match(t - 1, LexKind::Agency) : nullptr;
  return agency != nullptr && agency->length == 1;
}

/// "told a rally |wage rises had stopped": where the audience that begins at t ends, or t. Not in "a rally of miners", "a rally organiser".
std::uint32_t SourceGroups::audience_end(std::uint32_t t, TokenRange sentence) const {
  constexpr std::uint32_t kReach = 10;
  const bool word = !a_.tokens[t].capital && a_.any(t, kind_bit(LexKind::Word));
  const LexMatch* m = word ? a_.match(t, LexKind::Word, "audience") : nullptr;
  const std::uint32_t end = m == nullptr ? t : t + m->length;
  if (m == nullptr || end >= sentence.last || a_.tokens[end].kind != TokenKind::Word ||
      s_.is(end, kPrep | kTo | kThat | kRelative | kAnd | kOr | kPossessive | kPerson | kTitle))
    return t;
  return finite_among(s_, {end, std::min(sentence.last, end + kReach)}, sentence) ? end : t;
}

/// "…, Marn told the select revenue measures subcommittee.": to the sentence's end, where no verb comes before it; else t.
std::uint32_t SourceGroups::told_last(std::uint32_t t, TokenRange sentence) const {
  constexpr std::uint32_t kReach = 10;
  if (!s_.is(t, kDet)) return t;
  for (std::uint32_t i = t; i < sentence.last && i < t + kReach; ++i) {
    const TokenKind k = a_.tokens[i].kind;
    if (s_.word(i) == "." && i + 1 >= sentence.last) return i;
    if (quoted(i) || (k != TokenKind::Word && !s_.is(i, kHyphen)) || s_.is(i, kTo | kThat | kQuantity) ||
        finite_verb(s_, i, sentence))
      return t;
  }
  return t;
}

std::uint32_t SourceGroups::addressee(std::uint32_t from, TokenRange sentence) const {
  std::uint32_t t = from;
  if (t >= sentence.last || quoted(t)) return from;
  if (s_.is(t, kPronoun) && !s_.is(t, kPossessive)) {
    const std::string_view w = s_.word(t);
    return w == "me" || w == "us" || w == "him" || w == "them" || w == "you" || w == "her" ? t + 1 : from;
  }
  const std::uint32_t limit = std::min(sentence.last, from + 14);
  // Whoever stands before "that" was told.
  for (std::uint32_t i = t; i < limit && !quoted(i) && s_.word(i) != "," && !s_.is(i, kBe | kHave | kModal | kDo); ++i)
    if (s_.is(i, kThat)) return i;
  if (const std::uint32_t end = told_last(from, sentence); end > from) return end;
  bool head = false;
  for (; t < limit && (!barrier(t) || (quoted(t) && head)); ++t) {
    if (quoted(t)) {  // ABC's "Good Morning"
      if (s_.word(t - 1) != "'s") break;
      t = s_.quotes[static_cast<std::size_t>(s_.quote_of[t])].tokens.last - 1;
      continue;
    }
    if (head && s_.is(t, kAnd) && s_.is(t - 1, kName) && s_.is(t + 1, kName)) continue;  // "Trade and Mines Commission"
    if (s_.is(t, kRelative | kTo | kAdverb | kAnd) || (s_.is(t, kPrep) && (!head || s_.word(t) != "of"))) break;
    if (head && s_.is(t, kDet) && !(t > from && s_.word(t - 1) == "of") && s_.word(t) != "'s") break;
    if (a_.tokens[t].kind == TokenKind::Punct) break;
    const bool noun =
        s_.is(t, kPerson | kAgency | kTitle | kSource | kName) || a_.any(t, kind_bit(LexKind::Organisation));
    if (t > from + (head ? 0u : 1u) && (head || s_.is(from, kDet)) && next_begins(t, sentence)) return t;
    if (head && !noun && !s_.is(t, kPrep | kPossessive)) break;
    if (const std::uint32_t end = audience_end(t, sentence); end > t) return end;
    head |= noun;
  }
  return head ? t : from;
}

}  // namespace claimdex::extract
