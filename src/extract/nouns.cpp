// The noun after a number, without a parser: the words up to the first of a closed class, a mark or another number; among them the first
// that stands for people, or that is a plural and followed by no further one.
#include "nouns.hpp"

namespace claimdex::extract {
namespace {

constexpr std::uint32_t kReach = 6;  // words between a number and its noun, the noun included

bool closes(const Analysis& a, std::uint32_t t) {
  const Token& token = a.tokens[t];
  if (token.kind == TokenKind::Dash) return token.space_before;
  if (token.kind != TokenKind::Word) return true;
  if (a.date_at[t] >= 0) return true;
  if (token.folded == "'s") return true;
  for (const LexMatch& m : a.matches_at(t))
    if (m.kind == LexKind::Function && m.entry->value != "adverb" && m.entry->value != "label" &&
        m.entry->value != "street" && m.entry->value != "aged" && m.entry->value != "change" &&
        m.entry->value != "minus")
      return true;
  return false;
}

bool ends_with(std::string_view s, std::string_view tail) { return s.size() > tail.size() && s.ends_with(tail); }

/// Words that stand before a noun more often than they are one.
bool adjective(std::string_view w) {
  for (std::string_view tail :
       {"al", "ic", "ive", "ous", "ful", "an", "ish", "able", "ible", "ary", "less", "ese", "est", "ed", "ing"})
    if (ends_with(w, tail) && w.size() > tail.size() + 2) return true;
  for (std::string_view word : {"new",  "big",    "small",   "large", "great", "good",  "bad",  "young",  "old",
                                "more", "other",  "main",    "major", "high",  "low",   "long", "short",  "key",
                                "top",  "single", "further", "extra", "full",  "whole", "real", "simple", "late"})
    if (w == word) return true;
  return false;
}

std::string join(const Analysis& a, std::uint32_t first, std::uint32_t head, std::string_view last) {
  std::string out;
  for (std::uint32_t t = first; t < head; ++t) {
    bool adverb = a.match(t, LexKind::Function, "adverb") != nullptr;
    if (adverb) continue;
    if (!out.empty() && a.tokens[t].space_before) out += ' ';
    out += a.slice(a.tokens[t].span);
  }
  if (!out.empty() && a.tokens[head].space_before) out += ' ';
  return out.append(last);
}

}  // namespace

std::optional<std::string> singular(const Analysis& a, std::uint32_t t) {
  std::string_view w = a.tokens[t].folded;
  if (const LexMatch* m = a.match(t, LexKind::Noun))
    return m->entry->value == "-" ? std::nullopt : std::optional(m->entry->value);
  if (w.size() < 3 || w.back() != 's' || ends_with(w, "ss") || ends_with(w, "us") || ends_with(w, "is"))
    return std::nullopt;
  std::string s(w.substr(0, w.size() - 1));
  if (ends_with(w, "ies") && w.size() > 4) return s.substr(0, s.size() - 2) + "y";
  if (ends_with(w, "sses") || ends_with(w, "shes") || ends_with(w, "ches") || ends_with(w, "xes") ||
      ends_with(w, "zzes") || ends_with(w, "oes"))
    s.pop_back();
  if (a.tokens[t].all_caps && w.size() <= 5) return s;
  return s;
}

std::optional<NounGroup> read_noun(const Analysis& a, std::uint32_t t, std::uint32_t end, bool one) {
  std::uint32_t stop = t;
  while (stop < end && stop < t + kReach && !closes(a, stop)) ++stop;
  if (stop == t) return std::nullopt;
  NounGroup group;
  for (std::uint32_t i = t; i < stop; ++i) {
    const LexMatch* person = a.match(i, LexKind::Person);
    if (!person || i + person->length > end) continue;
    std::uint32_t last = i + person->length;
    const LexMatch* more = last < stop ? a.match(last, LexKind::Person) : nullptr;
    if (more) continue;
    bool plural = person->entry->attribute("number") == "plural";
    if (!one && !plural && person->entry->attribute("collective") != "yes" && last < stop && singular(a, last))
      continue;  // "police cars"
    if (person->entry->attribute("collective") == "yes") {
      group.unit = join(a, t, last - 1, singular(a, last - 1).value_or(std::string(a.tokens[last - 1].folded)));
    } else {
      group.unit = "person";
      group.person = true;
    }
    group.tokens = {t, last};
    group.head = {i, last};
    return group;
  }
  std::uint32_t head = stop;
  if (one) {
    head = t;
    while (head + 1 < stop && (adjective(a.tokens[head].folded) || a.tokens[head + 1].kind == TokenKind::Dash ||
                               a.tokens[head].kind == TokenKind::Dash))
      ++head;
    if (a.tokens[head].kind == TokenKind::Dash) return std::nullopt;
  } else {
    for (std::uint32_t i = t; i < stop; ++i) {
      if (singular(a, i)) {
        head = i;
        if (i + 1 >= stop || !singular(a, i + 1) || a.tokens[i + 1].capital != a.tokens[i].capital) break;
      } else if (const LexMatch* thing = a.match(i, LexKind::Thing);
                 thing && i + thing->length <= stop && head == stop) {
        std::uint32_t last = i + thing->length - 1;
        if (last + 1 >= stop || !singular(a, last + 1)) {
          head = last;
          break;
        }
      }
    }
    if (head == stop) return std::nullopt;
  }
  group.tokens = {t, head + 1};
  group.head = {head, head + 1};
  std::string last =
      one ? std::string(a.slice(a.tokens[head].span)) : singular(a, head).value_or(std::string(a.tokens[head].folded));
  group.unit = join(a, t, head, std::move(last));
  return group;
}

}  // namespace claimdex::extract
