#include "clauses.hpp"

#include <algorithm>

#include "verbs.hpp"

namespace claimdex::extract {
namespace {

constexpr std::uint32_t kReach = 80;

/// "at -0.90 percent"
bool minus(const Scene& s, std::uint32_t t) {
  return t + 1 < s.a.tokens.size() && s.a.tokens[t].space_before && !s.a.tokens[t + 1].space_before &&
         s.a.tokens[t + 1].kind == TokenKind::Number;
}

/// "at 9:15 a.m."
bool in_time(const Scene& s, std::uint32_t t) {
  const auto& tokens = s.a.tokens;
  return t > 0 && t + 1 < tokens.size() && tokens[t - 1].kind == TokenKind::Number &&
         tokens[t + 1].kind == TokenKind::Number && !tokens[t].space_before && !tokens[t + 1].space_before;
}

bool hard_stop(const Scene& s, std::uint32_t t) {
  const std::string_view w = s.word(t);
  const TokenKind k = s.a.tokens[t].kind;
  return w == ";" || (w == ":" && !in_time(s, t)) || w == "(" || w == ")" || k == TokenKind::Break ||
         (k == TokenKind::Dash && !s.is(t, kHyphen) && !minus(s, t));
}

/// Where the short insertion ends that begins at t, "European Community (EC) countries", or t.
std::uint32_t insertion_end(const Scene& s, std::uint32_t t, std::uint32_t end) {
  constexpr std::uint32_t kShort = 8;
  if (s.word(t) != "(") return t;
  for (std::uint32_t i = t + 1; i < std::min(end, t + kShort); ++i)
    if (s.word(i) == ")") return i + 1 < end && s.a.tokens[i + 1].kind == TokenKind::Word ? i + 1 : t;
  return t;
}
/// The same backwards: where the insertion begins that ends before `end`, or `end`.
std::uint32_t insertion_begin(const Scene& s, std::uint32_t end, std::uint32_t first) {
  constexpr std::uint32_t kShort = 8;
  if (end == first || s.word(end - 1) != ")") return end;
  for (std::uint32_t t = end - 1; t > first && end - t < kShort; --t)
    if (s.word(t) == "(") return s.a.tokens[t - 1].kind == TokenKind::Word ? t : end;
  return end;
}

bool contrast(std::string_view w) {
  return w == "but" || w == "while" || w == "whereas" || w == "although" || w == "though" || w == "however";
}

/// "On Monday", "In Havel": an opening phrase that is a slot.
bool says_when_or_where(const Scene& s, TokenRange r) {
  for (std::uint32_t t = r.first; t < r.last; ++t)
    if (s.a.date_at[t] >= 0 || (s.is(r.first, kPrep) && s.is(t, kPlace | kName))) return true;
  return false;
}

/// No text begins or ends inside a number.
TokenRange whole_numbers(const Scene& s, TokenRange r) {
  if (r.empty()) return r;
  if (const std::int32_t q = s.a.quantity_at[r.first]; q >= 0) r.first = std::min(r.first, s.quantity(q).number.first);
  if (const std::int32_t q = s.a.quantity_at[r.last - 1]; q >= 0) r.last = std::max(r.last, s.quantity(q).number.last);
  return r;
}

}  // namespace

TokenRange tidy(const Scene& s, TokenRange r, bool quotes) {
  // A quotation mark stays where its partner is inside and there is more than the quotation.
  const auto paired = [&](std::uint32_t t) {
    if (s.quote_of[t] < 0) return false;
    const TokenRange q = s.quotes[static_cast<std::size_t>(s.quote_of[t])].tokens;
    return q.first >= r.first && q.last <= r.last && (q.first > r.first || q.last < r.last);
  };
  const auto loose = [&](std::uint32_t t, bool front) {
    const Token& k = s.a.tokens[t];
    const std::string_view w = s.word(t);
    if (k.kind == TokenKind::Break || w == "," || w == ";" || w == ":" ||
        (k.kind == TokenKind::Dash && !s.is(t, kHyphen)))
      return true;
    if (k.kind == TokenKind::Quote) return !quotes && !paired(t);
    if (front) return w == "." || s.is(t, kBut);
    return w == "." || w == "!" || w == "?" || (s.is(t, kAnd | kOr | kBut) && s.quote_of[t] < 0);
  };
  while (r.first < r.last && loose(r.first, true)) ++r.first;
  while (r.first < r.last && loose(r.last - 1, false)) --r.last;
  return r;
}

namespace {

/// "such products as |apples, soybeans and television sets": the comma at t stands in a list of nouns that ends with "and" or "or".
bool lists_nouns(const Scene& s, std::uint32_t t, TokenRange scope) {
  constexpr std::uint32_t kItem = 4, kItems = 8;
  const TokenRange sentence = s.sentence(t).tokens;
  const auto noun = [&](std::uint32_t i) {
    return s.a.tokens[i].kind == TokenKind::Word && s.a.quantity_at[i] < 0 && s.a.date_at[i] < 0 &&
           !s.is(i, kBe | kHave | kModal | kDo | kNot | kPronoun | kSub | kRelative | kThat | kAdverb | kCue) &&
           !finite_verb(s, i, sentence);
  };
  // To the left one item, whatever its head hangs on.
  std::uint32_t left = t;
  while (left > scope.first && t - left < kItem && noun(left - 1)) --left;
  if (left == t || (left > scope.first && t - left < kItem && s.word(left - 1) != "," && !s.is(left - 1, kPrep)))
    return false;
  // To the right items up to the last, which has its "and".
  std::uint32_t i = t + 1;
  for (std::uint32_t items = 0; items < kItems; ++items) {
    const std::uint32_t start = i;
    while (i < scope.last && i - start < kItem && noun(i) && !s.is(i, kAnd | kOr)) ++i;
    if (i == start || i >= scope.last) return false;
    if (s.is(i, kAnd | kOr)) return i + 1 < scope.last && noun(i + 1);
    if (s.word(i) != ",") return false;
    ++i;
    if (s.is(i, kAnd | kOr)) return i + 1 < scope.last && noun(i + 1);
  }
  return false;
}

/// The "that" which a clause begins behind. None does behind "for that period" and "That will be followed by".
bool clause_that(const Scene& s, std::uint32_t t, std::uint32_t first) {
  if (!s.is(t, kThat)) return false;
  if (s.word(t + 1) == "of" || (t > first && s.is(t - 1, kPrep))) return false;
  return !(s.is(t + 1, kBe | kModal | kHave | kDo) && (t == first || s.is(t - 1, kPunct | kAnd | kBut)));
}

/// A comma within something: a firm's partners, "in 30, 91 and 180-day accounts", "at 10 pct, 9 pct and 8 pct", "in Lakeview, Oregon".
bool inner_comma(const Scene& s, std::uint32_t t, TokenRange scope) {
  if (s.word(t) != ",") return false;
  if (s.is(t, kHyphen)) return true;
  if (t == scope.first || t + 2 >= scope.last) return false;
  // "a 400 million dollar, |three-year plan"
  if (s.a.quantity_at[t - 1] >= 0 && s.a.quantity_at[t + 1] >= 0 && s.is(t + 2, kHyphen)) return true;
  // "rose 0.3 percent, or 8.9 billion, to 2,882 billion", "rose to 16.85 dollars, from 16.65"
  const bool number_behind = s.a.quantity_at[t + 1] >= 0 || s.a.quantity_at[t + 2] >= 0;
  if (s.is(t + 1, kOr) && number_behind) return true;
  if (s.is(t + 1, kPrep | kTo) && s.a.quantity_at[t - 1] >= 0 && number_behind) return true;
  const auto number = [&](std::uint32_t i) { return s.a.tokens[i].kind == TokenKind::Number && s.a.date_at[i] < 0; };
  if (number(t - 1) && number(t + 1) && (s.is(t + 2, kAnd | kOr) || s.word(t + 2) == ",")) return true;
  const std::int32_t left = s.a.quantity_at[t - 1], right = s.a.quantity_at[t + 1];
  if (left >= 0 && right >= 0) {
    const std::uint32_t next = s.quantity(right).all.last;
    return s.quantity(left).unit && s.quantity(left).unit == s.quantity(right).unit &&
           (next >= scope.last || s.is(next, kAnd | kOr | kPunct | kPrep));
  }
  if (lists_nouns(s, t, scope)) return true;
  const LexMatch* place = s.a.match(t + 1, LexKind::Place);
  if (place == nullptr && s.a.tokens[t + 1].capital) place = s.a.match(t + 1, LexKind::Abbrev);  // "Queens, N.Y."
  if (place == nullptr || !s.is(t - 1, kName | kPlace)) return false;
  const std::uint32_t after = t + 1 + place->length;
  if (after >= scope.last || s.is(after, kAnd | kPunct | kPrep)) return true;
  // "its Hope, British Columbia |mine": but "In Havel, Kuwait said"
  return s.a.tokens[after].kind == TokenKind::Word && !s.a.tokens[after].capital &&
         !s.is(after, kBe | kHave | kModal | kDo | kCue | kTrigger | kAdverb) &&
         !finite_verb(s, after, s.sentence(t).tokens);
}

/// "Sales of devices, accounting for 36 pct, rose five pct": where the subject begins of which the predicate at t speaks over an insertion,
/// or t.
std::uint32_t subject_over_insertion(const Scene& s, std::uint32_t t, TokenRange scope) {
  constexpr std::uint32_t kLongest = 40;
  const TokenRange sentence = s.sentence(t).tokens;
  if (t < scope.first + 4 || s.word(t - 1) != "," || !(s.is(t, kBe | kHave | kModal) || finite_verb(s, t, sentence)))
    return t;
  const std::uint32_t low = t - scope.first > kLongest ? t - kLongest : scope.first;
  for (std::uint32_t comma = t - 1; comma-- > low;) {
    if (hard_stop(s, comma) || s.quote_of[comma] >= 0 || (contrast(s.word(comma)) && s.word(comma - 1) != ","))
      return t;
    if (s.word(comma) != ",") continue;
    const std::uint32_t next = comma + 1;
    const std::string_view w = s.word(next);
    if (!s.is(next, kRelative | kDet | kTitle | kPrep | kSub | kOr | kPlace) && !w.ends_with("ing") &&
        !w.ends_with("ed"))
      return t;
    std::uint32_t first = comma;
    while (first > low && s.word(first - 1) != "," && !hard_stop(s, first - 1) && !contrast(s.word(first - 1)) &&
           s.quote_of[first - 1] < 0 && !s.is(first - 1, kThat | kSub))
      --first;
    if (first == low && low > scope.first) return t;
    bool verb = false;
    for (std::uint32_t i = first; i < comma; ++i) {
      if (verb && s.is(i, kAnd)) verb = false, first = i + 1;  // "costs rose and |taxes, like prices, fell"
      verb |= s.is(i, kBe | kHave | kModal) || finite_verb(s, i, sentence);
    }
    return !verb && first < comma ? first : t;
  }
  return t;
}

}  // namespace

TokenRange clause_around(const Scene& s, TokenRange core, TokenRange scope, bool keep_start) {
  TokenRange r{std::max(core.first, scope.first), std::min(std::max(core.last, core.first + 1), scope.last)};
  if (r.last <= r.first) return core;
  const auto stops = [&](std::uint32_t t) {
    if (s.a.date_at[t] >= 0) return false;  // "May 7, 1987"
    return hard_stop(s, t) || (s.word(t) == "," && !inner_comma(s, t, scope)) || contrast(s.word(t)) ||
           clause_that(s, t, scope.first);
  };
  if (!keep_start) {
    const std::uint32_t limit = r.first - scope.first > kReach ? r.first - kReach : scope.first;
    while (r.first > limit) {
      if (const std::uint32_t before = insertion_begin(s, r.first, limit); before < r.first)
        r.first = before;
      else if (!stops(r.first - 1))
        --r.first;
      else
        break;
    }
    r.first = subject_over_insertion(s, r.first, scope);
    if (r.first > limit && s.word(r.first - 1) == ",") {
      std::uint32_t i = r.first - 1;
      while (i > limit && r.first - i < 10 && !stops(i - 1)) --i;
      if ((i == scope.first || (i > limit && stops(i - 1))) && i < r.first - 1 &&
          says_when_or_where(s, {i, r.first - 1}))
        r.first = i;
    }
    while (r.first + 1 < r.last && s.is(r.first, kAnd | kBut) && (r.first < core.first || s.a.quantity_at[r.first] < 0))
      ++r.first;
  }
  const std::uint32_t limit = std::min(scope.last, r.last + kReach);
  while (r.last < limit) {
    if (const std::uint32_t after = insertion_end(s, r.last, limit); after > r.last)
      r.last = after;
    else if (hard_stop(s, r.last) || (s.word(r.last) == "," && r.last + 1 < limit && contrast(s.word(r.last + 1))))
      break;
    else
      ++r.last;
  }
  return whole_numbers(s, tidy(s, r));
}

namespace {

/// A clause that says nothing without the one before it: "Sales rose, |compared with 12 million", "Orlo, |which owns 12 mills", "a plan
/// |that would cost 12 crowns".
class MainClause {
 public:
  MainClause(const Scene& s, TokenRange clause, TokenRange scope)
      : s_(s),
        clause_(clause),
        scope_(scope),
        sentence_(s.sentence(clause.first).tokens),
        quote_(s.quote_of[clause.first]) {}

  [[nodiscard]] TokenRange read() const {
    constexpr int kMost = 3;
    constexpr std::uint32_t kLongest = 50;
    TokenRange piece = clause_;
    for (int n = 0; n < kMost && leans(piece); ++n) {
      const std::uint32_t first = begin_before(piece.first);
      if (clause_.first - first > kLongest) break;
      piece = {first, piece.first};
    }
    std::uint32_t first = piece.first;
    if (first == clause_.first || leans(piece)) return clause_;
    while (first < clause_.first && s_.is(first, kAnd | kBut)) ++first;
    return tidy(s_, {first, clause_.last});
  }

 private:
  /// Do these words need those before them?
  [[nodiscard]] bool leans(TokenRange r) const {
    const std::uint32_t t = r.first;
    if (t == scope_.first || s_.quote_of[t - 1] != quote_) return false;
    if (relative(t) || behind_that(t)) return true;
    if (s_.word(t - 1) != ",") return false;
    if (!says_something(r)) return true;
    if (s_.is(t, kAdverb) && s_.is(t + 1, kPrep)) return true;  // "particularly in Havel, where …"
    const std::string_view w = s_.word(t);
    return !s_.a.tokens[t].capital && (s_.is(t, kPrep) || (w.size() > 4 && w.ends_with("ing")) ||
                                       (w.ends_with("ed") && s_.is(t + 1, kPrep)) || w == "up" || w == "down");
  }
  /// "whose coupon is 5 pct", "all of whom lost 12 crowns", "100 million dollars of which"
  [[nodiscard]] bool relative(std::uint32_t t) const {
    constexpr std::uint32_t kNear = 6;
    if (!s_.is(t, kRelative))
      for (std::uint32_t of = t + 1; of < t + kNear && of + 1 < scope_.last && s_.word(of) != ","; ++of)
        if (s_.word(of) == "of" && s_.is(of + 1, kRelative)) return true;
    return s_.is(t, kRelative) && !s_.is(t, kThat) && s_.word(t) != "when" && !s_.a.tokens[t].capital;
  }
  /// "a measure that |would cost 12 crowns", but "he said that |would cost 12 crowns"
  [[nodiscard]] bool behind_that(std::uint32_t t) const {
    if (!s_.is(t - 1, kThat) || t < scope_.first + 2 || s_.a.tokens[t - 2].kind != TokenKind::Word) return false;
    const std::string_view noun = s_.word(t - 2);
    const bool said = s_.is(t - 2, kCue) && (!noun.ends_with("s") || noun == "says");
    return !said && (s_.is(t, kBe | kHave | kModal | kDo) || s_.word(t).ends_with("ed") ||
                     s_.a.match(t, LexKind::Verb) != nullptr);
  }
  /// A verb stands before the next comma.
  [[nodiscard]] bool says_something(TokenRange r) const {
    for (; r.first < r.last && s_.word(r.first) != ","; ++r.first)
      if (s_.is(r.first, kBe | kHave | kModal | kDo) || finite_verb(s_, r.first, sentence_)) return true;
    return false;
  }
  /// Where the piece begins that ends before token `end`.
  [[nodiscard]] std::uint32_t begin_before(std::uint32_t end) const {
    std::uint32_t t = end - 1;
    if (s_.is(t, kThat) && t > scope_.first) --t;
    while (t > scope_.first) {
      const std::uint32_t before = insertion_begin(s_, t, scope_.first);
      if (before == t && stops(t - 1)) break;
      t = before < t ? before : t - 1;
    }
    return t;
  }
  [[nodiscard]] bool stops(std::uint32_t t) const {
    return hard_stop(s_, t) || (s_.word(t) == "," && !inner_comma(s_, t, scope_)) || s_.quote_of[t] != quote_ ||
           clause_that(s_, t, scope_.first);
  }

  const Scene& s_;
  TokenRange clause_, scope_, sentence_;
  std::int32_t quote_;
};

}  // namespace

TokenRange with_main_clause(const Scene& s, TokenRange clause, TokenRange scope) {
  return MainClause(s, clause, scope).read();
}

}  // namespace claimdex::extract
