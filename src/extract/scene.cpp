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
      if (a.tokens[t].kind == TokenKind::Word) ++words, capitals += a.tokens[t].capital, loud += a.tokens[t].all_caps;
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
      // "Will wrote": a name, however the word is used else.
      if (k.capital && (s.tags[t] & kModal) && !s.shouting[n] && (!first || s.is(t + 1, kCue))) s.tags[t] &= ~kModal;
      if (k.capital && k.folded == "am" && !first && s.is(t - 1, kName) &&
          (s.is(t + 1, kCue | kPossessive) || a.match(t + 1, LexKind::Organisation, "company") != nullptr))
        s.tags[t] &= ~kBe;  // "Pan Am said"
      if (!k.capital || (s.tags[t] & kClosed)) continue;
      if (s.shouting[n] && !(s.tags[t] & (kPlace | kAgency))) continue;
      if (!first || !(s.tags[t] & (kPerson | kTrigger | kCue | kSource | kTitle | kThing))) s.tags[t] |= kName;
    }
  }
}

/// "Goldman, Sachs and Co", "Merrill Lynch, Pierce, Fenner and Smith Inc": the "and" of a firm that is called by its partners, the first of
/// whom stands before the comma; 0 where there is none.
std::uint32_t partners_and(const Scene& s, std::uint32_t comma, std::uint32_t end) {
  constexpr int kMost = 5;
  const auto firm = [&](std::uint32_t t) {
    return t < end && s.a.tokens[t].capital && s.a.match(t, LexKind::Organisation, "company") != nullptr;
  };
  std::uint32_t t = comma;
  for (int n = 0; n < kMost && t + 3 < end && s.word(t) == ","; ++n, t += 2)
    if (!s.is(t + 1, kName) || s.is(t + 1, kPlace)) return 0;
  if (t == comma || !s.is(t, kAnd)) return 0;
  return firm(t + 1) || (t + 2 < end && s.is(t + 1, kName) && firm(t + 2)) ? t : 0;
}

/// What stands between the partners is part of the name, as a hyphen is.
void join_partners(const Analysis& a, Scene& s) {
  for (const SentenceInfo& sentence : a.sentences) {
    const TokenRange r = sentence.tokens;
    for (std::uint32_t t = r.first + 1; t + 3 < r.last; ++t) {
      if (s.word(t) != "," || !s.is(t - 1, kName) || s.is(t - 1, kPlace)) continue;
      const std::uint32_t last = partners_and(s, t, r.last);
      if (last == 0) continue;
      // "Tilda Marn, Marn and Co chairman", "In Havel, Orlo and Co said"
      const bool person = t > r.first + 1 && s.is(t - 2, kName) && last == t + 2;
      const bool somewhere = t > r.first + 1 && s.is(t - 2, kPrep) && s.word(t - 2) != "of" && s.word(t - 2) != "by" &&
                             s.word(t - 2) != "with" && s.word(t - 2) != "for";
      if (person || somewhere) continue;
      for (; t <= last; ++t)
        if (s.word(t) == "," || t == last) s.tags[t] = kHyphen;
    }
  }
}

/// "Moody's said": an owner of nothing is called so.
bool ends_a_name(const Scene& s, std::uint32_t t) {
  if (t == 0 || !s.a.tokens[t - 1].capital || t + 1 >= s.a.tokens.size()) return false;
  if (s.a.match(t + 1, LexKind::Context, "says") != nullptr) return true;
  const bool ends = t + 2 >= s.a.tokens.size() || s.word(t + 2) == "." || s.is(t + 2, kThat | kPronoun);
  return ends && s.is(t + 1, kCue) && s.word(t + 1).ends_with("ed");  // "..., Moody's noted."
}

/// "by |Polly Peck": a capital inside a sentence and before another.
bool inside_a_name(const Scene& s, std::uint32_t t) {
  const Analysis& a = s.a;
  return t > a.sentences[a.sentence_of[t]].tokens.first && t + 1 < a.tokens.size() && a.tokens[t + 1].capital &&
         !a.tokens[t - 1].capital && a.tokens[t - 1].kind != TokenKind::Quote &&
         a.tokens[t - 1].kind != TokenKind::Break;
}

/// What the word itself and its neighbours say beside its entries.
std::uint32_t tags_of_word(const Scene& s, std::uint32_t t, std::uint32_t tags) {
  const Token& k = s.a.tokens[t];
  const std::string_view w = k.folded;
  if (w.size() == 2 && w == "'s") {
    if (t > 0 && s.is(t - 1, kPronoun | kThat)) return kBe;
    return ends_a_name(s, t) ? kName : kPossessive;
  }
  if (w.size() == 4 && w == "that") tags &= ~(kDet | kRelative | kPronoun);
  if (w == "us" && k.all_caps) tags &= ~std::uint32_t{kPronoun};
  if ((tags & kRelative) && (w == "where" || w == "when")) tags &= ~std::uint32_t{kRelative};
  // "Reportedly the dam", but "Jolly said" and "Kelly's": before a verb a capital means a name.
  if (w.size() > 4 && w[w.size() - 2] == 'l' && w.back() == 'y') {
    const bool verb =
        s.is(t + 1, kCue | kHave | kBe | kModal | kPossessive) || (s.is(t + 1, kAdverb) && s.is(t + 2, kCue));
    if (!(k.capital && (verb || inside_a_name(s, t)))) tags |= kAdverb;
  }
  return tags;
}

}  // namespace

Scene make_scene(const Analysis& a, const Rules& rules, const text::OffsetMap& map) {
  Scene s{a, rules, map, {}, {}, {}, {}};
  s.tags.assign(a.tokens.size(), 0);
  for (const LexMatch& m : a.matches) {
    if (m.tags == 0) continue;
    for (std::uint32_t t = m.first; t < m.first + m.length; ++t) s.tags[t] |= m.tags;
  }
  const auto n = static_cast<std::uint32_t>(a.tokens.size());
  for (std::uint32_t t = 0; t < n; ++t) {
    const Token& k = a.tokens[t];
    std::uint32_t& tags = s.tags[t];
    if (k.kind == TokenKind::Word)
      tags = tags_of_word(s, t, tags);
    else if (k.kind == TokenKind::Punct)
      tags |= kPunct;
    else if (k.kind == TokenKind::Dash && !k.space_before && t + 1 < n && k.folded == "-" &&
             (!a.tokens[t + 1].space_before || a.tokens[t + 1].line_start ||
              s.is(t + 1, kAnd | kOr)))  // "small- and medium-sized"
      tags |= kHyphen;
    if (a.quantity_at[t] >= 0) tags |= kQuantity;
    if (a.date_at[t] >= 0) tags |= kDate;
  }
  s.shouting.assign(a.sentences.size(), false);
  mark_names(a, s);
  join_partners(a, s);
  s.quotes = find_quotes(a);
  s.quote_of.assign(a.tokens.size(), -1);
  for (std::size_t q = 0; q < s.quotes.size(); ++q)
    for (std::uint32_t t = s.quotes[q].tokens.first; t < s.quotes[q].tokens.last; ++t)
      s.quote_of[t] = static_cast<std::int32_t>(q);
  return s;
}

}  // namespace claimdex::extract
