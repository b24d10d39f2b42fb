// Which verb does a date belong to, and which way does it look?
//
// A sentence of news has several verbs of different tenses ("The minister said on Monday that talks would resume on Friday"), so asking
// whether there is a "will" in it says little. In English a date follows its verb, or opens the clause: the nearest verb before it
// decides, in "On Friday, ..." the nearest one after it. Verbs are known by their forms (tense.tsv, and any word in -ed); a participle
// goes with the auxiliary before it ("will be opened"), an infinitive with what it depends on ("agreed to meet", but "met to discuss").
#include "tense.hpp"

namespace claimdex::extract {
namespace {

constexpr std::uint32_t kReach = 25;

enum class Sign : std::uint8_t { None, Past, Future, Present, Infinitive, Wall };

class Reader {
 public:
  Reader(const Analysis& a, TokenRange sentence) : a_(a), s_(sentence) {}

  [[nodiscard]] Tense at(TokenRange date) const {
    std::uint32_t first = date.first;
    const bool the = determiner(first);
    if (the) --first;
    if (first > s_.first && preposition(first - 1)) --first;
    const bool possessive = word(date.last) == "'s";
    if (possessive ||
        (the && describes(date.last))) {  // "Friday's vote will decide", "the Monday meeting was called off"
      if (const Tense t = after(date.last, true); t != Tense::None) return t;
      const Tense t = before(first);
      return t == Tense::Future && possessive ? Tense::None : t;
    }
    if (first == s_.first || opening(first - 1)) {
      if (const Tense t = after(date.last); t != Tense::None) return t;
      return before(first);
    }
    bool present = false;
    const Tense t = before(first, &present);
    if (t == Tense::Past && word(first) == "for" && a_.any(date.first, kind_bit(LexKind::Weekday)))
      return Tense::Future;  // "was called for Saturday"
    return t == Tense::None && !present ? after(date.last) : t;
  }

 private:
  [[nodiscard]] std::string_view word(std::uint32_t t) const {
    return s_.contains(t) ? a_.tokens[t].folded : std::string_view{};
  }
  [[nodiscard]] bool tense(std::uint32_t t, TenseClass cls) const {
    if (!s_.contains(t) || !a_.any(t, kind_bit(LexKind::Tense))) return false;
    for (const LexMatch& m : a_.matches_at(t))
      if (m.kind == LexKind::Tense && m.entry->tense == cls) return true;
    return false;
  }
  /// Not "the start of the war".
  [[nodiscard]] bool ahead(std::uint32_t t) const {
    if (!a_.any(t, kind_bit(LexKind::Tense))) return false;
    for (const LexMatch& m : a_.matches_at(t))
      if (m.kind == LexKind::Tense && m.entry->tense == TenseClass::Ahead && (m.length > 1 || word(t + 1) != "of"))
        return true;
    return false;
  }
  [[nodiscard]] bool preposition(std::uint32_t t) const { return a_.match(t, LexKind::Function, "prep") != nullptr; }
  [[nodiscard]] bool determiner(std::uint32_t t) const {
    return t > s_.first && a_.match(t - 1, LexKind::Function, "det") != nullptr;
  }
  /// A noun, so that a date before it says which.
  [[nodiscard]] bool describes(std::uint32_t t) const {
    return s_.contains(t) && a_.tokens[t].kind == TokenKind::Word &&
           !a_.any(t, kind_bit(LexKind::Function) | kind_bit(LexKind::Tense) | kind_bit(LexKind::Cue) |
                          kind_bit(LexKind::DateWord));
  }
  /// A date after this opens its clause.
  [[nodiscard]] bool opening(std::uint32_t t) const {
    const TokenKind k = a_.tokens[t].kind;
    const std::string_view w = word(t);
    return k == TokenKind::Punct || k == TokenKind::Quote || k == TokenKind::Break ||
           (k == TokenKind::Dash && a_.tokens[t].space_before) || w == "that" || w == "and" || w == "who" ||
           w == "which" || w == "but" || w == "while";
  }
  [[nodiscard]] bool wall(std::uint32_t t) const {
    const std::string_view w = word(t);
    return w == ";" || w == ":" || a_.tokens[t].kind == TokenKind::Break;
  }
  [[nodiscard]] bool adverb(std::uint32_t t) const {
    const std::string_view w = word(t);
    return w.ends_with("ly") || a_.match(t, LexKind::Function, "adverb") || a_.match(t, LexKind::Function, "not");
  }
  /// A word in -ed, or a participle that the data know.
  [[nodiscard]] bool past_form(std::uint32_t t) const {
    if (tense(t, TenseClass::Past)) return true;
    const std::string_view w = word(t);
    if (t > s_.first && word(t - 1) == "-" && !a_.tokens[t].space_before) return false;  // "state-owned"
    return w.size() >= 4 && w.ends_with("ed") && a_.tokens[t].kind == TokenKind::Word && !tense(t, TenseClass::Base) &&
           !(a_.tokens[t].capital && t > s_.first && !a_.tokens[t].all_caps);
  }
  [[nodiscard]] bool modal_group(std::uint32_t t) const {
    if (tense(t, TenseClass::Future)) return true;
    return tense(t, TenseClass::Modal) && word(t + 1) != "have";
  }

  /// What the word at t says, with the auxiliaries before it.
  [[nodiscard]] Sign sign(std::uint32_t t) const {
    if (wall(t)) return Sign::Wall;
    if (a_.date_at[t] >= 0 || (a_.tokens[t].capital && a_.any(t, kind_bit(LexKind::Month)))) return Sign::None;  // May
    const bool known = a_.any(t, kind_bit(LexKind::Tense));
    if (known && ahead(t)) return auxiliary(t) == Sign::Past && word(t - 1) == "been" ? Sign::Past : Sign::Future;
    if (known && modal_group(t)) return Sign::Future;
    if (known && tense(t, TenseClass::Modal)) return Sign::Past;  // "could have met"
    if (past_form(t)) {
      const Sign aux = auxiliary(t);
      return aux == Sign::None ? Sign::Past : aux;
    }
    if (known && tense(t, TenseClass::Present)) return Sign::Present;
    if (word(t) == "to" && infinitive(t)) return Sign::Infinitive;
    return Sign::None;
  }
  /// The auxiliary of a participle at t, if there is one: "will be opened" looks ahead, "is accused" says nothing.
  [[nodiscard]] Sign auxiliary(std::uint32_t t) const {
    for (std::uint32_t i = t; i-- > s_.first && t - i <= 4;) {
      if (modal_group(i) || word(i) == "to") return Sign::Future;
      const std::string_view w = word(i);
      if (w == "have" || w == "has" || tense(i, TenseClass::Past)) return Sign::Past;
      if (w == "be" || w == "been" || w == "being" || adverb(i)) continue;
      if (tense(i, TenseClass::Present)) return Sign::Present;
      return Sign::None;
    }
    return Sign::None;
  }
  /// "to" before a verb: not "to 5", "to the", "to Havel".
  [[nodiscard]] bool infinitive(std::uint32_t t) const {
    if (!s_.contains(t + 1)) return false;
    const Token& next = a_.tokens[t + 1];
    return next.kind == TokenKind::Word && (!next.capital || next.all_caps) && a_.date_at[t + 1] < 0 &&
           !a_.any(t + 1, kind_bit(LexKind::DateWord)) && !a_.match(t + 1, LexKind::Function, "det") &&
           !a_.match(t + 1, LexKind::Function, "pronoun") &&
           !a_.any(t + 1, kind_bit(LexKind::Numeral) | kind_bit(LexKind::Month) | kind_bit(LexKind::Weekday));
  }
  /// What an infinitive at t depends on.
  [[nodiscard]] Tense governed(std::uint32_t t) const {
    for (std::uint32_t i = t; i-- > s_.first && t - i <= 8;) {
      if (wall(i)) break;
      if (tense(i, TenseClass::Intend)) return Tense::Future;
      if (ahead(i) || modal_group(i)) return Tense::Future;
      if (i + 1 == t && (tense(i, TenseClass::Present) || word(i) == "was" || word(i) == "were")) return Tense::Future;
      if (past_form(i)) return auxiliary(i) == Sign::Future ? Tense::Future : Tense::Past;
    }
    return Tense::Future;  // a headline's "Mayor to resign"
  }

  /// Where reading goes on behind a quotation that begins or ends at t: what is in it belongs to another speaker's verb.
  [[nodiscard]] std::uint32_t over_quote(std::uint32_t t, bool back) const {
    const auto quote = [&](std::uint32_t i) { return a_.tokens[i].kind == TokenKind::Quote; };
    for (std::uint32_t i = t, n = 0; n < kReach; ++n) {
      if (back ? i == s_.first : i + 1 >= s_.last) break;
      back ? --i : ++i;
      if (quote(i) && (back ? !quote(i + 1) : !quote(i - 1))) return i;
    }
    return t;
  }

  /// `present`: the nearest verb stands in the present.
  [[nodiscard]] Tense before(std::uint32_t first, bool* present = nullptr) const {
    for (std::uint32_t t = first; t-- > s_.first && first - t <= kReach;) {
      if (a_.tokens[t].kind == TokenKind::Quote) t = over_quote(t, true);
      switch (sign(t)) {
        case Sign::Past:
          return Tense::Past;
        case Sign::Future:
          return Tense::Future;
        case Sign::Infinitive:
          return governed(t);
        case Sign::Present:
          if (t + 1 == first) return Tense::Future;  // "The vote is on Sunday"
          if (present) *present = true;
          break;
        case Sign::Wall:
          return Tense::None;
        case Sign::None:
          break;
      }
    }
    return Tense::None;
  }
  /// `own`: a comma ends it, "Friday's storm, which will cost millions".
  [[nodiscard]] Tense after(std::uint32_t last, bool own = false) const {
    for (std::uint32_t t = last; t < s_.last && t - last < kReach; ++t) {
      if (a_.tokens[t].kind == TokenKind::Quote) t = over_quote(t, false);
      const Sign s = sign(t);
      if (s == Sign::Past) return Tense::Past;
      if (s == Sign::Future || s == Sign::Infinitive) return Tense::Future;
      if (s == Sign::Wall || (own && word(t) == ",")) break;
    }
    return Tense::None;
  }

  const Analysis& a_;
  TokenRange s_;
};

}  // namespace

Tense tense_at(const Analysis& a, TokenRange sentence, TokenRange date) { return Reader(a, sentence).at(date); }

}  // namespace claimdex::extract
