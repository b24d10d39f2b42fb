/// One pass over an article's matches: what each token can be.
#include "claims.hpp"

namespace claimdex::extract {
namespace {

/// A capital says "name" unless it opens a sentence or everything is in capitals; a closed-class word is none.
void mark_names(const Analysis& a, Scene& s) {
  constexpr std::uint32_t kClosed = kBe | kHave | kDo | kModal | kNot | kThat | kAnd | kOr | kBut | kDet | kPrep |
                                    kPronoun | kRelative | kSub | kTo | kAdverb;
  for (std::uint32_t n = 0; n < a.sentences.size(); ++n) {
    const TokenRange r = a.sentences[n].tokens;
    std::uint32_t words = 0, capitals = 0, loud = 0;
    for (std::uint32_t t = r.first; t < r.last; ++t)
      if (a.tokens[t].kind == TokenKind::Word)
        ++words, capitals += a.tokens[t].capital, loud += a.tokens[t].all_caps;
    s.shouting[n] = (words >= 6 && capitals * 10 >= words * 9) || (words >= 3 && loud * 10 >= words * 9);
    bool opening = true;
    for (std::uint32_t t = r.first; t < r.last; ++t) {
      const Token& k = a.tokens[t];
      if (k.kind == TokenKind::Quote) {
        opening = true;
        continue;
      }
      if (k.kind != TokenKind::Word) continue;
      const bool first = opening;
      opening = false;
      if (!k.capital || (s.tags[t] & kClosed)) continue;
      if (s.shouting[n] && !(s.tags[t] & (kPlace | kAgency))) continue;
      if (!first || !(s.tags[t] & (kPerson | kTrigger | kCue | kSource | kTitle | kThing))) s.tags[t] |= kName;
    }
  }
}

}  // namespace

Scene make_scene(const Analysis& a, const Rules& rules, const text::OffsetMap& map) {
  Scene s{a, rules, map, {}, {}, {}, {}};
  s.tags.assign(a.tokens.size(), 0);
  for (const LexMatch& m : a.matches) {
    if (m.entry->tags == 0) continue;
    for (std::uint32_t t = m.first; t < m.first + m.length; ++t) s.tags[t] |= m.entry->tags;
  }
  for (std::uint32_t t = 0; t < a.tokens.size(); ++t) {
    const Token& k = a.tokens[t];
    if (k.kind == TokenKind::Punct) s.tags[t] |= kPunct;
    if (k.kind == TokenKind::Dash && !k.space_before && t + 1 < a.tokens.size() && !a.tokens[t + 1].space_before &&
        k.folded == "-")
      s.tags[t] |= kHyphen;
    if (k.folded.size() == 2 && k.folded == "'s")
      s.tags[t] = t > 0 && (s.tags[t - 1] & (kPronoun | kThat)) ? kBe : kPossessive;
    if (k.folded.size() == 4 && k.folded == "that") s.tags[t] &= ~(kDet | kRelative | kPronoun);
    if (a.any(t, kind_bit(LexKind::Function)) && (k.folded == "where" || k.folded == "when"))
      s.tags[t] &= ~std::uint32_t{kRelative};
    if (a.quantity_at[t] >= 0) s.tags[t] |= kQuantity;
    if (a.date_at[t] >= 0) s.tags[t] |= kDate;
    if (k.kind == TokenKind::Word && k.folded.size() > 4 && k.folded[k.folded.size() - 2] == 'l' &&
        k.folded.back() == 'y')
      s.tags[t] |= kAdverb;
  }
  s.shouting.assign(a.sentences.size(), false);
  mark_names(a, s);
  s.quotes = find_quotes(a);
  s.quote_of.assign(a.tokens.size(), -1);
  for (std::size_t q = 0; q < s.quotes.size(); ++q)
    for (std::uint32_t t = s.quotes[q].tokens.first; t < s.quotes[q].tokens.last; ++t)
      s.quote_of[t] = static_cast<std::int32_t>(q);
  return s;
}

}  // namespace claimdex::extract
