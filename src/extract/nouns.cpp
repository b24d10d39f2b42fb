// The noun after a number, without a parser: the words up to the first of a closed class, a mark or another number; among them the first
// that stands for people, or that is a plural and followed by no further one.
//
// Inside the group may stand what has a number of its own and counts nothing here: a measure ("two 500 kg bombs"), an age ("three
// 12-year-old girls"), a model's name ("four F-16 jets", "14 Leopard 2 tanks").
#include "nouns.hpp"

#include <array>

namespace claimdex::extract {
namespace {

constexpr std::uint32_t kReach = 6;    // words between a number and its noun, the noun included
constexpr std::uint32_t kPieces = 14;  // tokens, where hyphens and inner numbers make more of them

bool is_word(const Analysis& a, std::uint32_t t, std::uint32_t end) {
  return t < end && a.tokens[t].kind == TokenKind::Word;
}
bool hyphen(const Analysis& a, std::uint32_t t, std::uint32_t end) {
  return t + 1 < end && a.tokens[t].kind == TokenKind::Dash && !a.tokens[t].space_before &&
         !a.tokens[t + 1].space_before;
}

bool whole_number(NumeralClass c) {
  return c == NumeralClass::Unit || c == NumeralClass::Teen || c == NumeralClass::Ten || c == NumeralClass::Hundred ||
         c == NumeralClass::Scale || c == NumeralClass::Dozen;
}

bool closes(const Analysis& a, std::uint32_t t) {
  const Token& token = a.tokens[t];
  if (token.kind == TokenKind::Dash) return token.space_before;
  if (token.kind != TokenKind::Word || a.date_at[t] >= 0 || token.folded == "'s") return true;
  if (const LexMatch* m = a.match(t, LexKind::Numeral); m && whole_number(m->entry->numeral))
    return !(t + 1 < a.tokens.size() && a.tokens[t + 1].kind == TokenKind::Dash &&
             !a.tokens[t + 1].space_before);  // "12 five-year bonds"
  if (!a.any(t, kind_bit(LexKind::Function)) || hyphen(a, t + 1, static_cast<std::uint32_t>(a.tokens.size())))
    return false;  // "three An-2 planes", "12 in-depth reports"
  for (const LexMatch& m : a.matches_at(t))
    if (m.kind == LexKind::Function && m.entry->value != "adverb") return true;
  return false;
}

/// "Leopard" of "Leopard 2": a name that a number follows.
bool label(const Analysis& a, std::uint32_t t) {
  return a.tokens[t].capital && a.match(t, LexKind::Context, "label") != nullptr;
}

/// The token after a number that belongs to the noun group at t: "250ml", "12-year-old", the 16 of "F-16", the 2 of "Leopard 2".
std::uint32_t inner_number(const Analysis& a, std::uint32_t t, std::uint32_t begin, std::uint32_t end) {
  if (a.tokens[t].kind != TokenKind::Number) return t;
  const std::uint32_t next = t + 1;
  if (is_word(a, next, end) && a.tokens[next].folded == "s" && !a.tokens[next].space_before) return next;  // two 737s
  if (t > begin && a.tokens[t - 1].kind == TokenKind::Dash && !a.tokens[t].space_before) return next;      // F-16
  if (t > begin && label(a, t - 1)) return next;
  const std::uint32_t unit = hyphen(a, next, end) ? next + 1 : next;
  if (!is_word(a, unit, end) || !a.any(unit, kind_bit(LexKind::Unit))) return t;
  if (unit == next && a.tokens[next].space_before && t > begin) return t;  // "12 people 300 metres away"
  std::uint32_t last = unit + 1;
  while (hyphen(a, last, end) && is_word(a, last + 1, end)) last += 2;
  return last;
}

bool ends_with(std::string_view s, std::string_view tail) { return s.size() > tail.size() && s.ends_with(tail); }

bool known_noun(const Analysis& a, std::uint32_t t) {
  return a.any(t, kind_bit(LexKind::Thing) | kind_bit(LexKind::Person) | kind_bit(LexKind::Unit));
}

/// Words that stand before a noun more often than they are one.
bool adjective(const Analysis& a, std::uint32_t t) {
  const std::string_view w = a.tokens[t].folded;
  if (known_noun(a, t)) return false;
  for (std::string_view tail :
       {"al", "ic", "ive", "ous", "ful", "an", "ish", "able", "ible", "ary", "less", "ese", "est", "ed", "ing"})
    if (ends_with(w, tail) && w.size() > tail.size() + 2) return true;
  for (std::string_view word : {"new",  "big",    "small",   "large", "great", "good",  "bad",  "young",  "old",
                                "more", "other",  "main",    "major", "high",  "low",   "long", "short",  "key",
                                "top",  "single", "further", "extra", "full",  "whole", "real", "simple", "late"})
    if (w == word) return true;
  return false;
}

/// Words before a noun that don't say what it is: "two other cars" are cars.
bool says_nothing(const Analysis& a, std::uint32_t t) {
  const std::string_view w = a.tokens[t].folded;
  if (a.match(t, LexKind::Function, "adverb")) return true;
  static constexpr std::array<std::string_view, 16> kWords{
      "other", "more",      "further",  "additional", "extra",    "such",      "fewer",    "remaining",
      "same",  "following", "previous", "respective", "combined", "confirmed", "reported", "suspected"};
  for (std::string_view word : kWords)
    if (w == word) return true;
  return false;
}

/// A participle in front: "three burned houses" are houses. Not where a hyphen binds it: "oil-fired plants".
bool participle(const Analysis& a, std::uint32_t t) {
  const auto dash = [&](std::uint32_t at) { return at < a.tokens.size() && a.tokens[at].kind == TokenKind::Dash; };
  const std::string_view w = a.tokens[t].folded;
  return w.size() > 5 && w.ends_with("ed") && !w.ends_with("eed") && !(t > 0 && dash(t - 1)) && !dash(t + 1) &&
         !a.tokens[t].capital;
}

std::string join(const Analysis& a, std::uint32_t first, std::uint32_t head, std::string_view last) {
  std::string out;
  for (std::uint32_t t = first; t < head; ++t) {
    if (const std::uint32_t inner = inner_number(a, t, first, head + 1); inner > t + 1) {
      t = inner - 1;
      continue;
    }
    if (says_nothing(a, t) || participle(a, t)) continue;
    if (a.tokens[t].folded.ends_with("ly") && participle(a, t + 1)) continue;  // "newly built"
    if (!out.empty() && a.tokens[t].space_before) out += ' ';
    out += a.slice(a.tokens[t].span);
  }
  if (!out.empty() && a.tokens[head].space_before) out += ' ';
  return out.append(last);
}

/// "Canadians", "300 Uzbeks": a people's name in the plural.
bool people(const Analysis& a, std::uint32_t t) {
  const Token& token = a.tokens[t];
  return token.capital && (token.folded.ends_with("ians") || token.folded.ends_with("icans"));
}

class GroupReader {
 public:
  GroupReader(const Analysis& a, std::uint32_t t, std::uint32_t end) : a_(a), t_(t), end_(end) { stop_ = group_end(); }

  std::optional<NounGroup> read(bool one) const {
    if (stop_ == t_) return std::nullopt;
    for (std::uint32_t i = t_; i < stop_; ++i)
      if (const LexMatch* m = a_.match(i, LexKind::Person); m && i + m->length <= end_ && heads(*m, one))
        return of_people(*m);
    const std::uint32_t head = one ? single_head() : plural_head();
    if (head >= stop_) return std::nullopt;
    NounGroup group;
    group.tokens = {t_, head + 1};
    group.head = {head, head + 1};
    group.person = !one && people(a_, head);
    if (group.person)
      group.unit = "person";
    else
      group.unit = join(a_, t_, head, one ? std::string(a_.slice(a_.tokens[head].span)) : singular_of(head));
    return group;
  }

 private:
  [[nodiscard]] std::string singular_of(std::uint32_t t) const {
    if (a_.tokens[t].folded == "s") return {};
    return singular(a_, t).value_or(std::string(a_.tokens[t].folded));
  }

  [[nodiscard]] std::uint32_t group_end() const {
    std::uint32_t t = t_, words = 0;
    while (t < end_ && t < t_ + kPieces && words < kReach) {
      if (const std::uint32_t inner = inner_number(a_, t, t_, end_); inner > t) {
        t = inner;
        continue;
      }
      if (acts(t)) break;
      if (closes(a_, t)) {
        const std::uint32_t over = past_coordination(t);
        if (over == t) break;
        t = over;
        continue;
      }
      words += a_.tokens[t].kind == TokenKind::Word;
      ++t;
    }
    return t;
  }

  /// "two unions |representing drivers": what the plural does, no part of its name.
  [[nodiscard]] bool acts(std::uint32_t t) const {
    const Token& token = a_.tokens[t];
    return t > t_ && !token.capital && token.folded.size() > 5 && token.folded.ends_with("ing") && token.space_before &&
           singular(a_, t - 1) && !a_.match(t - 1, LexKind::Context, "modifier");
  }

  /// "520 Orlo and Havel cars", "20 new and used cars": two modifiers of one noun. Gives the token after the "and".
  [[nodiscard]] std::uint32_t past_coordination(std::uint32_t t) const {
    if (a_.tokens[t].folded != "and" || t == t_ || !is_word(a_, t + 1, end_) || closes(a_, t + 1)) return t;
    const auto modifies = [&](std::uint32_t i) {
      return !singular(a_, i) && !known_noun(a_, i) &&
             (a_.tokens[i].capital || (adjective(a_, i) && !participle(a_, i)));
    };
    if (!modifies(t - 1) || !modifies(t + 1)) return t;
    for (std::uint32_t i = t + 2; i < t + 4 && is_word(a_, i, end_); ++i)
      if (singular(a_, i)) return t + 1;
    return t;
  }

  /// Is the person noun the group's head? Not in "police cars" and "a 14 member bloc".
  [[nodiscard]] bool heads(const LexMatch& m, bool one) const {
    const std::uint32_t last = m.first + m.length;
    if (m.first > t_ && a_.tokens[m.first - 1].kind == TokenKind::Number) return false;  // Su-27 fighters
    if (last >= stop_) return true;
    if (a_.match(last, LexKind::Thing) && singular(a_, last)) return false;  // police stations
    if (a_.match(last, LexKind::Person) || a_.match(last, LexKind::Organisation, "body"))
      return false;  // merchant banks
    const std::string_view before = m.first > 0 ? a_.tokens[m.first - 1].folded : std::string_view{};
    if (before == "most" || before == "more" || before == "very") return false;  // "one of the most conservative banks"
    if (a_.match(m.first, LexKind::Demonym) != nullptr)                          // "two Japanese companies"
      for (std::uint32_t i = last; i < stop_ && !a_.any(i, kind_bit(LexKind::Cue)); ++i)
        if (singular(a_, i)) return false;
    // "one Japanese institution"
    if (one && a_.match(m.first, LexKind::Demonym) != nullptr && is_word(a_, last, end_) && !closes(a_, last) &&
        !a_.any(last, kind_bit(LexKind::Cue) | kind_bit(LexKind::Trigger)))
      return false;
    const bool collective = m.entry->attribute("collective") == "yes";
    if (one || m.entry->attribute("number") == "plural" || collective) return true;
    if (!is_word(a_, last, end_)) return !hyphen(a_, last, end_);
    if (a_.any(last, kind_bit(LexKind::Trigger) | kind_bit(LexKind::Cue) | kind_bit(LexKind::Function))) return true;
    return a_.tokens[last].folded.ends_with("ed");
  }

  [[nodiscard]] NounGroup of_people(const LexMatch& m) const {
    NounGroup group;
    const std::uint32_t last = m.first + m.length;
    if (m.entry->attribute("collective") == "yes") {
      group.unit = join(a_, t_, last - 1, singular_of(last - 1));
    } else {
      group.unit = "person";
      group.person = true;
    }
    group.tokens = {t_, last};
    group.head = {m.first, last};
    return group;
  }

  /// A name before a noun: "one Orlo mill".
  [[nodiscard]] bool named(std::uint32_t t) const {
    return a_.tokens[t].capital && is_word(a_, t + 1, stop_) && !a_.tokens[t + 1].capital &&
           !a_.any(t + 1, kind_bit(LexKind::Cue) | kind_bit(LexKind::Trigger));
  }

  /// After "one": past adjectives to the noun. A word in -s behind it is its verb.
  [[nodiscard]] std::uint32_t single_head() const {
    std::uint32_t head = t_;
    while (head + 1 < stop_ &&
           (adjective(a_, head) || singular(a_, head) || a_.tokens[head + 1].kind == TokenKind::Dash ||
            a_.tokens[head].kind == TokenKind::Dash || a_.tokens[head].kind == TokenKind::Number)) {
      const std::string_view next = a_.tokens[head + 1].folded;
      if ((singular(a_, head) || named(head)) && is_word(a_, head + 1, stop_)) {  // "one sports hall", "one Orlo mill"
        ++head;
        continue;
      }
      if (a_.tokens[head + 1].kind == TokenKind::Word && next.size() > 3 && next.back() == 's' &&
          !ends_with(next, "ss") && !ends_with(next, "us") && !ends_with(next, "is"))
        break;
      ++head;
    }
    return a_.tokens[head].kind == TokenKind::Word ? head : stop_;
  }

  /// "HIMARS launchers": capitals with more behind them that has none.
  [[nodiscard]] bool acronym(std::uint32_t t) const {
    return a_.tokens[t].all_caps && is_word(a_, t + 1, stop_) && !a_.tokens[t + 1].all_caps;
  }

  /// "MiG-29s": an s written to the number of a model.
  [[nodiscard]] bool several_models(std::uint32_t t) const {
    return t + 1 < stop_ && a_.tokens[t + 1].folded == "s" && !a_.tokens[t + 1].space_before;
  }

  [[nodiscard]] std::uint32_t plural_head() const {
    std::uint32_t head = stop_;
    for (std::uint32_t i = t_; i < stop_; ++i) {
      if (a_.tokens[i].kind == TokenKind::Number && several_models(i)) return i + 1;
      if (a_.tokens[i].kind != TokenKind::Word || acronym(i) || label(a_, i)) continue;
      if (singular(a_, i)) {
        head = i;
        if (i + 1 >= stop_ || !singular(a_, i + 1) || !a_.match(i, LexKind::Context, "modifier")) break;
      } else if (const LexMatch* thing = a_.match(i, LexKind::Thing);
                 thing && i + thing->length <= stop_ && head == stop_) {
        std::uint32_t last = i + thing->length - 1;
        if (last + 1 >= stop_ || !singular(a_, last + 1)) return last;
      }
    }
    return head;
  }

  const Analysis& a_;
  std::uint32_t t_, end_, stop_ = 0;
};

}  // namespace

std::optional<std::string> singular(const Analysis& a, std::uint32_t t) {
  const std::string_view w = a.tokens[t].folded;
  if (const LexMatch* m = a.match(t, LexKind::Noun))
    return m->entry->value == "-" ? std::nullopt : std::optional<std::string>(m->entry->value);
  if (w.size() < 3 || w.back() != 's' || ends_with(w, "ss") || ends_with(w, "us") || ends_with(w, "is"))
    return std::nullopt;
  std::string s(w.substr(0, w.size() - 1));
  if (ends_with(w, "ies") && w.size() > 4) return s.substr(0, s.size() - 2) + "y";
  for (std::string_view tail : {"sses", "shes", "ches", "xes", "zzes", "oes"})
    if (ends_with(w, tail)) {
      s.pop_back();
      return s;
    }
  return s;
}

std::optional<NounGroup> read_noun(const Analysis& a, std::uint32_t t, std::uint32_t end, bool one) {
  return t < end ? GroupReader(a, t, end).read(one) : std::nullopt;
}

}  // namespace claimdex::extract
