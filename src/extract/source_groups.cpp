/// Noun groups of sources.
///
/// A parser would say where a subject begins; walking says it well enough. Going left from the verb, a source may hold names, nouns,
/// determiners and a few prepositions; it ends at marks, verbs that are known as such, pronouns and conjunctions. What opens
/// with a preposition is an adverbial with the source behind it: "In Havel the governor said".
#include "source_groups.hpp"

#include <algorithm>

#include "verbs.hpp"

namespace claimdex::extract {

bool SourceGroups::barrier(std::uint32_t t) const {
  const TokenKind k = a_.tokens[t].kind;
  if (quoted(t) || k == TokenKind::Break || k == TokenKind::Quote) return true;
  if (s_.is(t, kHyphen)) return false;
  if (k == TokenKind::Punct) return s_.word(t) != "." && s_.word(t) != "'";
  if (k == TokenKind::Dash) return true;
  return s_.is(t, kBe | kHave | kModal | kDo | kThat | kSub | kBut) || (s_.is(t, kPronoun) && !s_.is(t, kPossessive)) ||
         (a_.any(t, kind_bit(LexKind::Verb)) && a_.match(t, LexKind::Verb, "finite")) ||
         (a_.any(t, kind_bit(LexKind::Function)) && !s_.is(t, kRelative) && a_.match(t, LexKind::Function, "wh"));
}

TokenRange SourceGroups::trim(TokenRange r) const {
  const auto skip = [&](std::uint32_t t) {
    return (s_.is(t, kAdverb | kAnd | kBut | kSub) && !s_.is(t, kName | kDet | kPerson | kTitle | kSource)) ||
           a_.tokens[t].kind == TokenKind::Punct || (a_.date_at[t] >= 0 && s_.word(t) != "the");
  };
  while (r.first < r.last && skip(r.first)) ++r.first;
  const auto loose = [&](std::uint32_t t) {
    if (s_.is(t, kName | kPerson | kSource)) return false;
    // The "on" of "the ministry on Monday said"; but a party can be called Up.
    const bool preposition = s_.is(t, kPrep) && !a_.tokens[t].capital && !s_.is(t, kPronoun);
    const bool article =
        s_.word(t) == "the" || s_.word(t) == "a" || s_.word(t) == "an";  // "the paper for the |year said"
    return preposition || article || s_.is(t, kAdverb) || a_.date_at[t] >= 0;
  };
  while (r.first < r.last && loose(r.last - 1)) --r.last;
  return r;
}

/// "The drought hurts orchards in Havel and officials said": what stands before the "and" has a verb already.
bool SourceGroups::joins_clauses(std::uint32_t conjunction, TokenRange sentence) const {
  constexpr std::uint32_t kReach = 24;
  bool phrase = false;
  for (std::uint32_t t = conjunction; t > sentence.first && conjunction - t < kReach;) {
    --t;
    if (quoted(t) || s_.word(t) == "," || s_.is(t, kThat)) return false;
    phrase |= s_.is(t, kPrep);
    if (phrase && finite_verb(s_, t, sentence)) return true;
  }
  return false;
}

bool SourceGroups::joins_nouns(std::uint32_t conjunction, TokenRange sentence) const {
  if (conjunction == sentence.first) return false;
  const std::uint32_t left = conjunction - 1, right = conjunction + 1;
  const auto department = [&](std::uint32_t t) { return a_.match(t, LexKind::Organisation, "department") != nullptr; };
  if (department(left) && department(right)) return true;  // "trade and mines minister"
  // "military and hospital officials"
  const bool listed = left == sentence.first || s_.word(left - 1) == ",";
  const bool before_person =
      !a_.tokens[right].capital && s_.is(right + 1, kPerson | kSource | kTitle) && !finite_verb(s_, right, sentence);
  return ((s_.is(right, kName | kDet | kTitle | kPossessive | kPerson | kSource) &&
           s_.is(left, kName | kTitle | kPerson | kSource | kAgency)) ||
          (listed && before_person)) &&
         !joins_clauses(conjunction, sentence);
}

/// "Orlo Securities (Europe) Ltd": where the bracket opens that closes at t inside a name, or t.
std::uint32_t SourceGroups::short_bracket(std::uint32_t t, TokenRange sentence) const {
  constexpr std::uint32_t kShort = 4;
  if (s_.word(t) != ")" || !s_.is(t + 1, kName)) return t;
  for (std::uint32_t i = t; i > sentence.first + 1 && t - i < kShort;)
    if (s_.word(--i) == "(") return s_.is(i - 1, kName) ? i : t;
  return t;
}

bool SourceGroups::issued(std::uint32_t t) const {
  return s_.word(t).ends_with("ed") || a_.match(t, LexKind::Word, "issued") != nullptr;
}

/// "protest leaders": a word that could be a verb, between a mark or an article and a noun.
bool SourceGroups::modifies(std::uint32_t t, TokenRange sentence) const {
  if (!s_.is(t + 1, kPerson | kTitle | kSource) || s_.word(t).ends_with("ed")) return false;
  return t == sentence.first || quoted(t - 1) || s_.is(t - 1, kPunct | kDet | kPrep | kAnd);
}

/// "On Wednesday Marn said": the end of a date that an adverbial is.
bool SourceGroups::day_before(std::uint32_t t, TokenRange sentence) const {
  if (a_.date_at[t] < 0 || a_.date_at[t + 1] >= 0) return false;
  const std::uint32_t first = a_.dates[static_cast<std::size_t>(a_.date_at[t])].tokens.first;
  return (first == sentence.first || s_.is(first - 1, kPrep | kPunct)) && s_.is(t + 1, kName | kDet | kTitle | kPerson);
}

TokenRange SourceGroups::left_of(std::uint32_t last, TokenRange sentence, int depth) const {
  constexpr std::uint32_t kReach = 24;
  if (last < sentence.first || last >= sentence.last) return {sentence.first, sentence.first};  // ", who said" has none
  if (barrier(last)) {
    const bool part = last >= sentence.first + 2 && s_.word(last - 1) == "of";  // "one of them"
    if (s_.is(last, kPronoun) && !quoted(last)) return {part ? last - 2 : last, last + 1};
    return {last, last};
  }
  std::uint32_t i = last;
  while (i > sentence.first && last - i < kReach) {
    const std::uint32_t t = i - 1;
    if (const std::uint32_t open = short_bracket(t, sentence); open < t) {
      i = open;
      continue;
    }
    const bool relative = s_.is(t, kRelative) && (s_.word(t) == "who" || finite_among(s_, {t + 1, last + 1}, sentence));
    if (relative && depth < 3 && t > sentence.first && !barrier(t - 1))
      return left_of(t - 1, sentence, depth + 1);  // "a man who saw it said"
    if (barrier(t) || s_.is(t, kRelative) || (s_.is(t, kCue) && !a_.tokens[t].capital && !modifies(t, sentence))) break;
    if (day_before(t, sentence)) break;
    if (s_.word(t) == "." && !(t > sentence.first && a_.tokens[t - 1].span.size() <= 4)) break;
    if (s_.is(t, kAnd | kOr) && !joins_nouns(t, sentence)) break;
    // "Venn in a letter to the council said"; but "asked to leave Orlo said"
    if (s_.is(t, kTo) && !s_.is(t + 1, kDet | kName | kTitle | kPerson | kAgency | kSource | kPlace)) break;
    i = t;
    // "told reporters the council said": a determiner begins the group.
    if (s_.is(t, kDet) && t > sentence.first && a_.tokens[t - 1].kind == TokenKind::Word && t < last &&
        !s_.is(t, kName | kThat) && s_.word(t) != "'s" &&
        !s_.is(t - 1, kPrep | kTo | kAnd | kOr | kBut | kDet | kQuantity | kAdverb | kPossessive | kSub | kRelative))
      break;
  }
  TokenRange r = trim({i, last + 1});
  // "The figure was supported by rights groups who said"
  if (r.first > sentence.first && r.first + 2 < r.last && s_.is(r.first - 1, kBe) && s_.word(r.first + 1) == "by")
    r.first += 2;
  if (r.empty()) return r;
  // An adverbial in front: the source is the last group that begins with a determiner or a name.
  if (s_.is(r.first, kPrep) && !s_.is(r.first, kName)) {
    for (std::uint32_t t = r.last; t-- > r.first + 1;) {
      const bool begins = s_.is(t, kDet | kPossessive) ||
                          (s_.is(t, kName | kTitle) && !s_.is(t - 1, kName | kTitle | kDet | kHyphen | kPossessive));
      const bool after_this = s_.is(t, kName) && s_.word(t - 1) == "this";  // "Despite this Marn said"
      if ((begins || after_this) && !s_.is(t - 1, kPrep)) return {t, r.last};
    }
    return {last, last};
  }
  return r;
}

bool SourceGroups::speaker_like(TokenRange r) const {
  for (std::uint32_t t = r.first; t < r.last; ++t)
    if (s_.is(t, kName | kPerson | kTitle | kSource | kAgency | kPronoun)) return true;
  if (r.empty()) return false;
  // "his office", "the clinic"; "the company", "the firm"
  return a_.match(r.last - 1, LexKind::Organisation) != nullptr ||
         a_.match(r.first, LexKind::Organisation, "firm") != nullptr;
}

bool SourceGroups::person_before(std::uint32_t comma, TokenRange sentence) const {
  if (comma <= sentence.first || s_.word(comma) != "," || s_.is(comma - 1, kQuantity)) return false;
  const TokenRange r = left_of(comma - 1, sentence);
  return !r.empty() && r.first == sentence.first && r.last - r.first <= 6 && speaker_like(r);
}

/// `Marrow, whose son …, said`: the group before the first comma of the clause whose words fit.
void SourceGroups::apposed(std::uint32_t comma, TokenRange sentence, Subject& out) const {
  std::vector<std::uint32_t> commas;
  std::uint32_t t = comma;
  for (int steps = 0; t > sentence.first && steps < 40; ++steps) {
    --t;
    if (quoted(t) || s_.word(t) == ";" || s_.word(t) == ":") break;
    if (s_.word(t) == "," && !s_.is(t, kHyphen)) commas.push_back(t);
  }
  std::reverse(commas.begin(), commas.end());
  // "In a letter to the council, the group, …, said"
  const bool adverbial = commas.size() > 1 && s_.is(sentence.first, kPrep) && commas.front() <= sentence.first + 12 &&
                         !finite_among(s_, {sentence.first, commas.front()}, sentence);
  for (const std::uint32_t c : commas) {
    if (c == sentence.first || (adverbial && c == commas.front())) continue;
    const TokenRange r = left_of(c - 1, sentence);
    if (r.empty() || !speaker_like(r) || s_.is(r.last - 1, kQuantity)) continue;
    const bool at_start = r.first == sentence.first || s_.word(r.first - 1) == "," || quoted(r.first - 1) ||
                          s_.is(r.first - 1, kAnd | kBut | kSub | kThat | kAdverb | kPunct);
    const std::uint32_t next = c + 1;
    const bool apposition =
        s_.is(next, kDet | kRelative | kTitle | kPossessive | kQuantity | kPrep | kPerson | kName) ||
        a_.tokens[next].kind == TokenKind::Number || !a_.tokens[next].capital;
    if (at_start && apposition) {
      out.words = r;
      out.start = r.first;
      return;
    }
  }
}

/// Where the words before `end` go on to the left of an insertion: "Roger Orlo (R-Havel) said", "a candidate - Tilda Marn, who
/// lost twice - said", or into it: "(Havel Mills) said".
std::uint32_t SourceGroups::before_insertion(std::uint32_t end, TokenRange sentence) const {
  constexpr std::uint32_t kReach = 30;
  if (end == sentence.first) return end;
  const std::string_view opening_mark = s_.word(end - 1) == ")" ? "(" : s_.word(end - 1) == ">" ? "<" : "";
  const bool bracket = !opening_mark.empty();
  if (!bracket && !dash(end - 1)) return end;
  for (std::uint32_t t = end - 1; t > sentence.first && end - t < kReach;) {
    --t;
    if (quoted(t) || s_.word(t) == ";") break;
    if (bracket ? s_.word(t) != opening_mark : !dash(t)) continue;
    if (opening_mark == "<")
      return t > sentence.first && s_.is(t - 1, kName) ? t : end;  // else a firm: "<Havel Mills>"
    return t > sentence.first ? t : bracket ? end - 1 : end;
  }
  return end;
}

/// "Winthrop Knowl, chairman of the board said": the comma behind the apposition is missing.
TokenRange SourceGroups::before_role(TokenRange words, TokenRange sentence) const {
  if (words.empty() || words.first < sentence.first + 3 || s_.word(words.first - 1) != "," ||
      a_.tokens[words.first].capital)
    return {};
  bool title = false;
  for (std::uint32_t t = words.first; t < words.last && !s_.is(t, kPrep); ++t) title |= s_.is(t, kTitle);
  if (!title) return {};
  const TokenRange r = left_of(words.first - 2, sentence);
  const bool name = r.last - r.first > 1 && r.last - r.first < 5 && s_.is(r.first, kName) && s_.is(r.last - 1, kName);
  return name && (r.first == sentence.first || quoted(r.first - 1)) ? r : TokenRange{};
}

/// "A group led by Robert Marn of Lesk, Havel said": a place's own place. Not "In Lesk, Havel said".
TokenRange SourceGroups::before_place(TokenRange words, TokenRange sentence) const {
  if (words.first < sentence.first + 3 || s_.word(words.first - 1) != "," || !s_.is(words.first - 2, kName)) return {};
  const LexMatch* place = a_.match(words.first, LexKind::Place);
  if (place == nullptr || place->length != words.last - words.first) return {};
  const bool name = s_.is(sentence.first, kName) && s_.is(sentence.first + 1, kName);
  if (!(name || s_.is(sentence.first, kDet | kPerson | kPossessive)) || a_.date_at[sentence.first] >= 0) return {};
  for (std::uint32_t t = sentence.first; t < words.first; ++t)
    if (quoted(t) || (finite_verb(s_, t, sentence) && s_.word(t + 1) != "by")) return {};
  return opening(sentence, words.first);
}

/// "Marn, Fenn and the mayor said": the list whose last two are `words`, where it opens the sentence.
TokenRange SourceGroups::whole_list(TokenRange words, TokenRange sentence) const {
  if (words.empty() || words.first < sentence.first + 2 || s_.word(words.first - 1) != ",") return {};
  bool pair = false;
  for (std::uint32_t t = words.first; t < words.last; ++t) pair |= s_.is(t, kAnd);
  std::uint32_t first = words.first;
  while (pair && first > sentence.first + 1 && s_.word(first - 1) == ",") {
    const TokenRange r = left_of(first - 2, sentence);
    if (r.empty() || r.last - r.first > 6 || !speaker_like(r) || s_.is(r.first, kPrep)) return {};
    first = r.first;
  }
  return first < words.first && (first == sentence.first || quoted(first - 1)) ? TokenRange{first, words.last}
                                                                               : TokenRange{};
}

/// "An official who asked not to be named said": over the verbs of the relative clause to whom it is about.
TokenRange SourceGroups::before_relative(std::uint32_t last, TokenRange sentence, TokenRange otherwise) const {
  constexpr std::uint32_t kReach = 20;
  for (std::uint32_t t = last; t > sentence.first && last - t < kReach; --t) {
    if (quoted(t) || s_.word(t) == "," || s_.word(t) == ";" || s_.is(t, kThat | kSub)) break;
    if (s_.word(t) == "who" && s_.word(t - 1) == ",") {  // "Tilda Marn, who asked not to be named said"
      Subject whole;
      apposed(t - 1, sentence, whole);
      const TokenRange r = whole.words.empty() ? left_of(t - 2, sentence, 1) : whole.words;
      return speaker_like(r) ? r : otherwise;
    }
    if (s_.word(t) != "who" || barrier(t - 1)) continue;
    const TokenRange r = left_of(t - 1, sentence, 1);
    if (speaker_like(r)) return r;
    break;
  }
  return otherwise;
}

/// "Venn on a visit to Havel", "the mayor in a letter to the council": who, and not what for.
TokenRange SourceGroups::without_errand(TokenRange r) const {
  std::uint32_t prep = r.last;
  for (std::uint32_t t = r.last; t-- > r.first + 1;)
    if (s_.is(t, kPrep) && !s_.is(t, kTo)) prep = t;
  for (std::uint32_t t = prep; t < r.last; ++t)
    if (s_.is(t, kTo)) return {r.first, prep};
  return r;
}

Subject SourceGroups::subject_of(std::uint32_t verb, TokenRange sentence) const {
  Subject out;
  out.start = verb;
  std::uint32_t j = verb;
  for (int steps = 0; j > sentence.first && steps < 5; ++steps) {
    const std::uint32_t t = j - 1;
    if (quoted(t)) break;
    const bool skip = s_.is(t, kHave | kModal | kDo | kBe) ||
                      (s_.is(t, kAdverb) && !s_.is(t, kDet | kName | kSource | kPrep)) || a_.date_at[t] >= 0 ||
                      (s_.is(t, kPrep) && t + 1 < verb && a_.date_at[t + 1] >= 0) ||
                      a_.match(t, LexKind::Function, "aside");
    if (!skip) break;
    j = t;
  }
  j = before_insertion(j, sentence);
  if (j == sentence.first || quoted(j - 1)) return out;
  if (s_.word(j - 1) == ",") {
    apposed(j - 1, sentence, out);
    return out;
  }
  if (dash(j - 1)) return out;
  if (s_.is(j - 1, kAnd | kOr | kBut)) return out;
  if (s_.is(j - 1, kRelative) && j - 1 > sentence.first) {  // "…, who said": the group before is the source
    std::uint32_t k = j - 1;
    while (k > sentence.first && s_.word(k - 1) == ",") --k;
    if (k > sentence.first && !barrier(k - 1)) out.words = left_of(k - 1, sentence);
    out.start = out.words.empty() ? j - 1 : out.words.first;
    if (!speaker_like(out.words)) out.reject = true;
    return out;
  }
  // "The report published on Monday showed"
  if (j > sentence.first + 1 && issued(j - 1) && a_.match(j - 2, LexKind::Organisation, "paper") != nullptr) --j;
  out.words = without_errand(left_of(j - 1, sentence));
  // "A statement issued after a meeting of the group said"
  if (const std::uint32_t t = out.words.first; !out.words.empty() && t >= sentence.first + 3 && s_.is(t - 1, kPrep) &&
                                               issued(t - 2) &&
                                               a_.match(t - 3, LexKind::Organisation, "paper") != nullptr)
    out.words = left_of(t - 3, sentence);
  if (!speaker_like(out.words)) out.words = before_relative(j - 1, sentence, out.words);
  if (const TokenRange name = before_role(out.words, sentence); !name.empty()) out.words = name;
  if (const TokenRange whole = before_place(out.words, sentence); !whole.empty()) out.words = whole;
  if (const TokenRange all = whole_list(out.words, sentence); !all.empty()) out.words = all;
  out.start = out.words.empty() ? verb : out.words.first;
  if (out.words.empty()) out.reject = true;
  if (!out.words.empty() && (s_.word(out.words.first) == "there" || s_.word(out.words.first) == "to"))
    out.reject = true;
  return out;
}

/// "Orlo Securities (Torvia) vice president Tilda Marn": behind the bracket at t where a title and a name follow it, else t.
std::uint32_t SourceGroups::behind_bracket(std::uint32_t t, TokenRange within) const {
  constexpr std::uint32_t kShort = 4, kTitleReach = 4;
  if (s_.word(t) != "(" || t == within.first) return t;
  std::uint32_t close = t + 1;
  while (close < within.last && close - t < kShort && s_.word(close) != ")") ++close;
  if (close + 1 >= within.last || s_.word(close) != ")") return t;
  bool title = false;
  for (std::uint32_t i = close + 1; i < std::min(within.last, close + 1 + kTitleReach) && !barrier(i); ++i) {
    if (title && s_.is(i, kName)) return close + 1;
    title |= s_.is(i, kTitle);
  }
  return t;
}

TokenRange SourceGroups::right_of(std::uint32_t from, TokenRange sentence) const {
  std::uint32_t t = from;
  if (t < sentence.last && s_.is(t, kPronoun) && !s_.is(t, kPossessive) && !quoted(t)) return {t, t + 1};
  if (t >= sentence.last || !(s_.is(t, kName | kDet | kTitle | kPossessive | kPerson | kSource | kAgency) ||
                              a_.tokens[t].capital || a_.tokens[t].kind == TokenKind::Word))
    return {from, from};
  if (s_.is(t, kPrep | kThat | kSub | kRelative | kTo | kAnd)) return {from, from};
  const std::uint32_t limit = std::min(sentence.last, from + 20);
  while (t < limit) {
    if (const std::uint32_t after = behind_bracket(t, {from, limit}); after > t) {
      t = after;
      continue;
    }
    if (barrier(t)) break;
    const std::string_view w = s_.word(t);
    if (w == "." && !(t > from && t + 1 < limit && a_.tokens[t - 1].span.size() <= 4 && !a_.tokens[t].space_before &&
                      a_.tokens[t + 1].capital))
      break;
    if (s_.is(t, kRelative | kTo)) break;
    if (t > from && s_.is(t, kPrep) && w != "of" && w != "for" && w != "from") break;
    const bool daily =
        t > from && s_.is(t - 1, kDet) && t + 1 < limit && s_.is(t + 1, kName);  // "said the daily Gunes"
    if (t > from && (s_.is(t, kAdverb) || a_.date_at[t] >= 0) && !s_.is(t, kName) && !daily) break;
    if (t > from && s_.is(t, kCue) && !s_.is(t - 1, kPrep) &&
        (!s_.is(t - 1, kDet | kName | kPossessive) || (!a_.tokens[t].capital && !s_.is(t - 1, kDet | kPossessive))))
      break;
    const bool firm = t + 1 < limit && a_.match(t + 1, LexKind::Organisation, "company") != nullptr;  // "and Co"
    if (s_.is(t, kAnd | kOr) && !firm && !(t + 1 < limit && s_.is(t + 1, kName | kTitle | kDet))) break;
    ++t;
  }
  return {from, t};
}

TokenRange SourceGroups::after_preposition(std::uint32_t from, TokenRange sentence) const {
  const std::uint32_t limit = std::min(sentence.last, from + 24);
  std::uint32_t t = from;
  if (t < limit && s_.is(t, kPronoun)) return {t, s_.is(t, kPossessive) ? t : t + 1};
  while (t < limit) {
    const std::string_view w = s_.word(t);
    if (quoted(t) || w == "," || w == ";" || w == ":" || w == ")" || w == "(" || a_.tokens[t].kind == TokenKind::Break)
      break;
    if (w == "." &&
        !(t > from && t + 1 < limit && a_.tokens[t - 1].span.size() <= 4 && a_.tokens[t + 1].kind == TokenKind::Word))
      break;
    if (a_.tokens[t].kind == TokenKind::Dash && !s_.is(t, kHyphen)) break;
    if (t > from && (s_.is(t, kRelative | kSub | kBe | kModal) || (s_.is(t, kThat) && t > from))) break;
    // "According to verified intelligence |23 men were killed"
    if (t > from && s_.is(t, kQuantity) && !s_.is(t - 1, kQuantity | kDet | kPrep | kAnd | kPossessive)) break;
    ++t;
  }
  return trim({from, t});
}

/// After the phrases that say when and where: "At an event in Ostrava, Iowa, on Sunday, Mrs. Orlo tried …".
std::uint32_t SourceGroups::after_adverbials(TokenRange sentence, std::uint32_t before) const {
  std::uint32_t t = sentence.first;
  for (int parts = 0; parts < 6; ++parts) {
    while (t < before && !quoted(t) && ((s_.is(t, kAdverb | kAnd | kBut) && !s_.is(t, kName)) || s_.word(t) == ","))
      ++t;
    std::uint32_t comma = t;
    while (comma < before && s_.word(comma) != "," && !quoted(comma)) ++comma;
    if (comma >= before || quoted(comma)) return t;
    const bool adverbial = s_.is(t, kPrep | kSub) || a_.date_at[t] >= 0;
    // A place's own place: "Ostrava, Iowa,".
    const bool rest = parts > 0 && comma - t <= 2 && s_.is(t, kName);
    if (!adverbial && !rest) return t;
    t = comma + 1;
  }
  return t;
}

TokenRange SourceGroups::opening(TokenRange sentence, std::uint32_t before) const {
  const std::uint32_t t = after_adverbials(sentence, before);
  TokenRange r = right_of(t, {sentence.first, before});
  for (std::uint32_t i = r.first + 1; i < r.last; ++i)
    if (finite_verb(s_, i, sentence) ||
        (s_.is(i, kCue) && !a_.tokens[i].capital && !s_.is(i - 1, kDet | kPossessive))) {
      r.last = i;
      return r;
    }
  if (r.last < before && finite_verb(s_, r.last, sentence)) return r;
  // The verb that follows is unknown: the group ends with its last name or noun that is known before another word.
  for (std::uint32_t i = r.first; i + 1 < r.last; ++i) {
    const bool noun = s_.is(i, kName | kPerson | kTitle | kSource | kAgency | kPronoun);
    const bool on =
        s_.is(i + 1, kName | kPerson | kTitle | kSource | kAgency | kHyphen | kPossessive | kPrep | kPunct) ||
        a_.tokens[i + 1].kind == TokenKind::Punct;
    if (noun && !on) r.last = i + 1;
  }
  return speaker_like(r) ? r : TokenRange{t, t};
}

TokenRange SourceGroups::owner(std::uint32_t mark, TokenRange sentence) const {
  if (mark == sentence.first || quoted(mark - 1)) return {mark, mark};
  const TokenRange r = left_of(mark - 1, sentence);
  return speaker_like(r) ? r : TokenRange{mark, mark};
}

TokenRange SourceGroups::name_at(std::uint32_t from, TokenRange sentence) const {
  std::uint32_t t = from;
  while (t < sentence.last && !quoted(t) &&
         (s_.is(t, kTitle | kHyphen) || (a_.tokens[t].capital && !s_.is(t, kCue | kTrigger))) &&
         a_.tokens[t].kind != TokenKind::Punct)
    ++t;
  return {from, t};
}

}  // namespace claimdex::extract
