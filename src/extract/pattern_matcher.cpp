/// The pattern language of patterns.tsv.
///
/// A pattern is anchored at its trigger and read outwards, to the left and to the right. Its symbols are what the phrases of the
/// sentence give (a subject, an object), numbers and literal words; it never sees characters. Going left, elements are matched from the
/// nearest to the farthest; POST tries the shortest stretch first and is bounded, so a sentence costs what its triggers cost.
#include "pattern_matcher.hpp"

#include <algorithm>

namespace claimdex::extract {

bool PatternMatcher::match(const Pattern& p, TokenRange trigger, const Phrase* verb, Captures& c) {
  pattern_ = &p;
  verb_ = verb;
  at_ = trigger;
  c.first = trigger.first;
  c.last = trigger.last;
  return left(0, trigger.first, c) && right(0, trigger.last, c);
}

bool PatternMatcher::modifier(std::uint32_t t) const {
  return r_.contains(t) && a_.tokens[t].kind == TokenKind::Word && a_.quantity_at[t] < 0 &&
         !s_.is(t, kBe | kHave | kModal | kDo | kThat | kSub | kRelative | kPrep | kTo | kAnd | kOr | kBut | kCue |
                       kTrigger);
}
bool PatternMatcher::in_post(std::uint32_t t) const {
  const TokenKind k = a_.tokens[t].kind;
  if (s_.quote_of[t] != s_.quote_of[at_.first] || k == TokenKind::Break || k == TokenKind::Quote) return false;
  if (k == TokenKind::Punct) return s_.word(t) == ",";
  if (k == TokenKind::Dash) return s_.is(t, kHyphen);
  return !s_.is(t, kThat | kBut) && !(s_.is(t, kSub) && !s_.is(t, kPrep | kRelative));
}

bool PatternMatcher::subject(std::size_t i, std::uint32_t pos, Captures& c) const {
  const bool own = verb_ != nullptr && pos == at_.first;  // of the trigger's own verb: its helping verbs come first
  const bool reduced =
      pattern_->voice == VerbVoice::Participle || (own && verb_->tokens.first == at_.first && !verb_->finite);
  c.who = arguments_.subject(own ? verb_->tokens.first : pos, reduced);
  if (c.who.empty() || c.who.members.back()->tokens.last > pos) return false;
  c.first = std::min(c.first, c.who.words().first);
  return left(i + 1, c.who.words().first, c);
}

/// "the fallen soldiers": the group that holds the trigger before its head.
bool PatternMatcher::around(Captures& c) const {
  const Phrase& p = phrases_.all()[static_cast<std::size_t>(phrases_.at(at_.first))];
  if (p.kind != Phrase::Kind::Noun || phrases_.group(p).head < at_.last || phrases_.group(p).partitive) return false;
  c.who.members = {&phrases_.group(p)};
  c.first = std::min(c.first, p.tokens.first);
  c.last = std::max(c.last, p.tokens.last);
  return true;
}

/// "casualties: 14 dead", "toll: 11 dead": what follows the number, up to the next mark, says the same or more exactly what it counts. A label of its
/// own doesn't ("killed: 12 wounded: 14"), nor what is told besides ("killed: 3 captured soldiers").
bool PatternMatcher::alone(std::uint32_t t) const {
  while (modifier(t) || (r_.contains(t) && s_.is(t, kCue) && s_.is(t + 1, kTrigger))) ++t;
  if (!r_.contains(t) || !s_.is(t, kTrigger) || s_.mark_of_label(t + 1)) return true;
  const LexMatch *own = a_.match(at_.first, LexKind::Trigger), *next = a_.match(t, LexKind::Trigger);
  if (own == nullptr || next == nullptr) return true;
  const ClaimType label = s_.rules.triggers.at(own->entry).type;
  return label != ClaimType::CasualtyLosses && label != s_.rules.triggers.at(next->entry).type;
}

bool PatternMatcher::left(std::size_t i, std::uint32_t pos, Captures& c) const {
  if (i == pattern_->left.size()) {
    c.first = std::min(c.first, pos);
    return true;
  }
  const Pattern::Element& e = pattern_->left[i];
  switch (e.symbol) {
    case Pattern::Symbol::Subject:
      return subject(i, pos, c);
    case Pattern::Symbol::Owner: {
      const Group* g = pos > r_.first && s_.is(pos - 1, kPossessive | kPunct) ? phrases_.owner(pos - 1) : nullptr;
      if (g == nullptr || g->pronoun) return false;
      c.who.members = {g};
      return left(i + 1, g->tokens.first, c);
    }
    case Pattern::Symbol::Figure: {
      const std::int32_t q = pos > r_.first ? a_.quantity_at[pos - 1] : -1;
      if (counts(q)) {
        c.figure = q;
        return s_.quantity(q).all.first >= r_.first && left(i + 1, s_.quantity(q).all.first, c);
      }
      if (pos <= r_.first || s_.word(pos - 1) != "no") return false;
      c.zero = {pos - 1, pos};
      return left(i + 1, pos - 1, c);
    }
    case Pattern::Symbol::Be: {
      if (pos <= r_.first || !s_.is(pos - 1, kBe)) return false;
      const Phrase* verb = arguments_.verb(pos - 1);
      return left(i + 1, verb != nullptr ? verb->tokens.first : pos - 1, c);
    }
    case Pattern::Symbol::Modifier:
      for (std::uint32_t n = 0;; ++n) {
        const TokenRange described = {pos - n, pos};
        if (n >= e.min && left(i + 1, pos - n, c)) {
          c.described = described;
          return true;
        }
        if (n >= e.max || pos - n <= r_.first || !modifier(pos - n - 1)) return false;
      }
    case Pattern::Symbol::Literal:
      if (pos > r_.first && std::find(e.words.begin(), e.words.end(), s_.word(pos - 1)) != e.words.end() &&
          left(i + 1, pos - 1, c))
        return true;
      return e.min == 0 && left(i + 1, pos, c);
    default:
      return false;
  }
}

bool PatternMatcher::right(std::size_t i, std::uint32_t pos, Captures& c) const {
  if (i == pattern_->right.size()) {
    c.last = std::max(c.last, pos);
    return true;
  }
  const Pattern::Element& e = pattern_->right[i];
  switch (e.symbol) {
    case Pattern::Symbol::Object:
      c.who = arguments_.object(pos, verb_ == nullptr || arguments_.embedded(*verb_));
      return !c.who.empty() && right(i + 1, c.who.words().last, c);
    case Pattern::Symbol::Around:
      return around(c) && right(i + 1, pos, c);
    case Pattern::Symbol::Figure: {
      const std::int32_t q = pos < r_.last ? a_.quantity_at[pos] : -1;
      if (!counts(q) || s_.quantity(q).all.first != pos) return false;
      const std::string_view before = s_.word(pos - 1);
      std::int32_t& slot = before == "from" ? c.superseded : before == "by" ? c.increment : c.figure;
      slot = q;
      return right(i + 1, std::min(r_.last, s_.quantity(q).all.last), c);
    }
    case Pattern::Symbol::Alone:
      return alone(pos) && right(i + 1, pos, c);
    case Pattern::Symbol::Post:
      for (std::uint32_t n = 0; n <= 12 && pos + n < r_.last; ++n) {
        if (right(i + 1, pos + n, c)) return true;
        if (!in_post(pos + n) || a_.quantity_at[pos + n] >= 0) return false;
      }
      return false;
    case Pattern::Symbol::Modifier:
      for (std::uint32_t n = 0; n <= e.max; ++n) {
        if (n >= e.min && right(i + 1, pos + n, c)) return true;
        if (!modifier(pos + n)) return false;
      }
      return false;
    case Pattern::Symbol::Be:
      return pos < r_.last && s_.is(pos, kBe) && right(i + 1, pos + 1, c);
    case Pattern::Symbol::Literal:
      if (pos < r_.last && std::find(e.words.begin(), e.words.end(), s_.word(pos)) != e.words.end() &&
          right(i + 1, pos + 1, c))
        return true;
      return e.min == 0 && right(i + 1, pos, c);
    default:
      return false;
  }
}

}  // namespace claimdex::extract
