/// The pattern language of patterns.tsv.
///
/// A pattern is anchored at its trigger and read outwards, to the left and to the right; its symbols are groups and word classes, never
/// characters. Matching backtracks over a few tokens at most (POST sixteen, the rest eight), so a sentence costs what its triggers cost.
/// Going left, elements are matched from the nearest to the farthest; POST tries the shortest stretch first.
#include "pattern_matcher.hpp"

#include <algorithm>
#include <array>

namespace claimdex::extract {

PatternMatcher::PatternMatcher(const Scene& s, TokenRange sentence, const std::vector<Group>& groups)
    : s_(s), a_(s.a), r_(sentence), groups_(groups) {
  starts_.assign(r_.last - r_.first + 1, -1);
  ends_ = starts_;
  for (std::size_t i = groups.size(); i-- > 0;) {
    starts_[groups[i].tokens.first - r_.first] = static_cast<std::int32_t>(i);
    ends_[groups[i].tokens.last - r_.first] = static_cast<std::int32_t>(i);
  }
}

bool PatternMatcher::aux(std::uint32_t t) const {
  if (s_.quote_of[t] != s_.quote_of[at_.first]) return false;
  if (s_.is(t, kBe | kHave | kModal | kDo | kNot | kTo) || (s_.is(t, kAdverb) && !s_.is(t, kDet))) return true;
  if (a_.date_at[t] >= 0) return true;
  static constexpr std::array<std::string_view, 14> kLike{"found",    "feared", "reported", "confirmed", "pronounced",
                                                          "declared", "left",   "presumed", "believed",  "said",
                                                          "listed",   "known",  "thought",  "reportedly"};
  return std::find(kLike.begin(), kLike.end(), s_.word(t)) != kLike.end();
}

const Group* PatternMatcher::group_ending(std::uint32_t end) const {
  const std::int32_t i = end < r_.first || end > r_.last ? -1 : ends_[end - r_.first];
  return i < 0 ? nullptr : &groups_[static_cast<std::size_t>(i)];
}
const Group* PatternMatcher::group_starting(std::uint32_t begin) const {
  const std::int32_t i = begin < r_.first || begin > r_.last ? -1 : starts_[begin - r_.first];
  return i < 0 ? nullptr : &groups_[static_cast<std::size_t>(i)];
}
std::int32_t PatternMatcher::figure_ending(std::uint32_t end) const {
  if (end <= r_.first) return -1;
  const std::int32_t q = a_.quantity_at[end - 1];
  return q >= 0 && quantity(q).kind == QuantityKind::Cardinal ? q : -1;
}
std::int32_t PatternMatcher::figure_starting(std::uint32_t t) const {
  if (t >= r_.last) return -1;
  const std::int32_t q = a_.quantity_at[t];
  return q >= 0 && quantity(q).all.first == t && quantity(q).kind == QuantityKind::Cardinal ? q : -1;
}
bool PatternMatcher::modifier(std::uint32_t t) const {
  return t >= r_.first && t < r_.last && a_.tokens[t].kind == TokenKind::Word && a_.quantity_at[t] < 0 &&
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

bool PatternMatcher::match_left(const Pattern& p, std::size_t i, std::uint32_t pos, Captures& c) const {
  if (i == p.left.size()) {
    c.first = std::min(c.first, pos);
    return true;
  }
  const Pattern::Element& e = p.left[i];
  switch (e.symbol) {
    case Pattern::Symbol::Who: {
      const Group* g = group_ending(pos);
      if (g == nullptr || !whole(*g)) return false;
      Captures keep = c;
      c.who = g;
      if (match_left(p, i + 1, g->tokens.first, c)) return true;
      c = keep;
      return false;
    }
    case Pattern::Symbol::Figure: {
      const std::int32_t q = figure_ending(pos);
      if (q < 0) return zero_before(pos, p, i, c);
      c.figure = q;
      return match_left(p, i + 1, quantity(q).all.first, c);
    }
    case Pattern::Symbol::Be:
    case Pattern::Symbol::Aux: {
      std::uint32_t n = 0;
      while (n < e.max && pos - n > r_.first && aux(pos - n - 1) &&
             (e.symbol == Pattern::Symbol::Aux || s_.is(pos - n - 1, kBe)))
        ++n;
      if (n < e.min) return false;
      for (std::uint32_t take = n + 1; take-- > e.min;) {
        Captures keep = c;
        c.aux = {pos - take, c.aux.empty() ? pos : c.aux.last};
        if (match_left(p, i + 1, pos - take, c)) return true;
        c = keep;
      }
      return false;
    }
    case Pattern::Symbol::Post:
      return post_left(p, i, pos, c);
    case Pattern::Symbol::Modifier: {
      std::uint32_t n = 0;
      for (;;) {
        if (n >= e.min && match_left(p, i + 1, pos - n, c)) return true;
        if (n >= e.max || pos - n <= r_.first || !modifier(pos - n - 1)) return false;
        ++n;
      }
    }
    case Pattern::Symbol::Literal:
      if (pos > r_.first && std::find(e.words.begin(), e.words.end(), s_.word(pos - 1)) != e.words.end() &&
          match_left(p, i + 1, pos - 1, c))
        return true;
      return e.min == 0 && match_left(p, i + 1, pos, c);
  }
  return false;
}

/// "no deaths": a figure of nought without a number.
bool PatternMatcher::zero_before(std::uint32_t pos, const Pattern& p, std::size_t i, Captures& c) const {
  if (pos <= r_.first || s_.word(pos - 1) != "no" || i + 1 != p.left.size()) return false;
  static const Group kNobody = [] {
    Group g;
    g.none = true;
    return g;
  }();
  c.who = &kNobody;
  c.first = std::min(c.first, pos - 1);
  return true;
}

bool PatternMatcher::post_left(const Pattern& p, std::size_t i, std::uint32_t pos, Captures& c) const {
  constexpr std::uint32_t kReach = 16;
  bool verb = false;
  for (std::uint32_t n = 0; n <= kReach && pos - n > r_.first; ++n) {
    const Group* here = group_ending(pos - n);
    const bool named_only = here != nullptr && here->person == nullptr && here->quantity < 0 && !here->none;
    if (!verb && !(n > 0 && named_only) && !(here && n > 0 && behind_of(*here))) {
      if (match_left(p, i + 1, pos - n, c)) return true;
    }
    const std::uint32_t t = pos - n - 1;
    if (!in_post(t)) return false;
    if (s_.is(t, kRelative))
      verb = false;
    else if (s_.is(t, kBe | kHave | kModal | kDo | kCue))
      verb = true;
    if (s_.is(t, kAnd | kOr) && n > 0 && verb) return false;
  }
  return false;
}
/// "12 members of the families": the group behind "of" is not who it happened to, the one before it is.
bool PatternMatcher::behind_of(const Group& g) const {
  return g.tokens.first > r_.first + 1 && s_.word(g.tokens.first - 1) == "of" &&
         group_ending(g.tokens.first - 1) != nullptr && g.quantity < 0;
}

bool PatternMatcher::match_right(const Pattern& p, std::size_t i, std::uint32_t pos, Captures& c) const {
  if (i == p.right.size()) {
    c.last = std::max(c.last, pos);
    return true;
  }
  const Pattern::Element& e = p.right[i];
  switch (e.symbol) {
    case Pattern::Symbol::Who: {
      const Group* g = group_starting(pos);
      if (g == nullptr) return false;
      c.who = g;
      return match_right(p, i + 1, g->tokens.last, c);
    }
    case Pattern::Symbol::Figure: {
      const std::int32_t q = figure_starting(pos);
      if (q < 0) return false;
      const std::string_view before = s_.word(pos - 1);
      std::int32_t& slot = before == "from" ? c.superseded : before == "by" ? c.increment : c.figure;
      slot = q;
      return match_right(p, i + 1, quantity(q).all.last, c);
    }
    case Pattern::Symbol::Post: {
      for (std::uint32_t n = 0; n <= 12 && pos + n < r_.last; ++n) {
        if (match_right(p, i + 1, pos + n, c)) return true;
        if (!in_post(pos + n) || a_.quantity_at[pos + n] >= 0) return false;
      }
      return false;
    }
    case Pattern::Symbol::Modifier: {
      for (std::uint32_t n = 0; n <= e.max; ++n) {
        if (n >= e.min && match_right(p, i + 1, pos + n, c)) return true;
        if (!modifier(pos + n)) return false;
      }
      return false;
    }
    case Pattern::Symbol::Be:
    case Pattern::Symbol::Aux: {
      std::uint32_t n = 0;
      while (n < e.max && pos + n < r_.last && aux(pos + n)) ++n;
      return n >= e.min && match_right(p, i + 1, pos + n, c);
    }
    case Pattern::Symbol::Literal:
      if (pos < r_.last && std::find(e.words.begin(), e.words.end(), s_.word(pos)) != e.words.end() &&
          match_right(p, i + 1, pos + 1, c))
        return true;
      return e.min == 0 && match_right(p, i + 1, pos, c);
  }
  return false;
}

/// A group that a preposition holds ("of 12 soldiers") is no subject, unless a number stands before the preposition.
bool PatternMatcher::whole(const Group& g) const {
  if (g.tokens.first <= r_.first) return true;
  const std::uint32_t t = g.tokens.first - 1;
  if (!s_.is(t, kPrep) || s_.is(t, kAdverb | kSub)) return true;
  return g.quantity >= 0;
}

}  // namespace claimdex::extract
