/// English says little about what a word is: endings are few, and most verbs are nouns as well. Auxiliaries and forms that are never
/// anything else (verbs.tsv) are sure; words in -ed and other pasts need a subject before them, base forms a plural one.
#include "verbs.hpp"

namespace claimdex::extract {
namespace {

bool past_ending(std::string_view w) { return w.size() > 3 && w.ends_with("ed") && !w.ends_with("eed"); }

/// Can the word end the noun group of a subject?
bool ends_subject(const Scene& s, std::uint32_t t) {
  if (s.is(t, kPronoun)) return !s.is(t, kPossessive) || s.word(t) == "her";
  if (s.is(t, kName | kPerson | kTitle | kSource | kAgency | kRelative)) return true;
  if (s.word(t) == ")" || s.is(t, kQuantity)) return true;
  // "his firm worked": a noun that no list knows.
  return s.a.tokens[t].kind == TokenKind::Word &&
         !s.is(t, kBe | kHave | kDo | kModal | kDet | kPrep | kTo | kAnd | kOr | kBut | kSub | kThat | kAdverb | kNot);
}

bool plural_subject(const Scene& s, std::uint32_t t) {
  const std::string_view w = s.word(t);
  if (w == "i" || w == "you" || w == "we" || w == "they" || w == "who") return true;
  return w.size() > 3 && w.back() == 's' && s.a.tokens[t].kind == TokenKind::Word &&
         !s.is(t, kPossessive | kDet | kPrep);
}

}  // namespace

bool finite_verb(const Scene& s, std::uint32_t t, TokenRange sentence) {
  if (s.is(t, kBe | kHave | kModal | kDo)) return true;
  if (s.a.tokens[t].kind != TokenKind::Word || s.a.tokens[t].capital) return false;
  const LexMatch* m = s.a.match(t, LexKind::Verb);
  if (m != nullptr && m->entry->value == "finite") return true;
  std::uint32_t before = t;
  while (before > sentence.first && t - before < 3 && s.is(before - 1, kAdverb | kHave)) --before;
  if (before == sentence.first) return false;
  if (m != nullptr && m->entry->value == "base") return plural_subject(s, before - 1);
  if (m == nullptr && (!past_ending(s.word(t)) || s.a.match(t, LexKind::Word, "compares") != nullptr)) return false;
  if (m != nullptr && m->entry->value == "noun" &&
      !s.is(before - 1, kName | kPerson | kTitle | kSource | kAgency | kPronoun))
    return false;
  return ends_subject(s, before - 1) && s.word(t + 1) != "by";
}

bool finite_among(const Scene& s, TokenRange words, TokenRange sentence) {
  for (std::uint32_t t = words.first; t < words.last; ++t)
    if (finite_verb(s, t, sentence)) return true;
  return false;
}

}  // namespace claimdex::extract
