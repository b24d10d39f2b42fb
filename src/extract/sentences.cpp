// Tokens to sentences.
//
// A blank line ends a paragraph and a sentence. So does a line that begins anew where the text has no blank lines (feeds and pasted text):
// a line end is a mere space only in hard-wrapped copy, where the line before is of ordinary length. Inside a paragraph . ! ? … end a
// sentence when what follows looks like the beginning of one. A dot after an abbreviation ends one only before a word that begins
// sentences (an article, a pronoun, a preposition), and never after a title.
#include <algorithm>

#include "stages.hpp"

namespace claimdex::extract {
namespace {

constexpr std::uint32_t kWrapMax = 110;    // a longer line was not wrapped by hand: its end is the writer's
constexpr std::uint32_t kWrapMin = 40;     // a shorter one ends before the margin
constexpr std::uint32_t kMaxTokens = 600;  // a list without a full stop; also bounds what the later stages look at

class Splitter {
 public:
  Splitter(Analysis& a, std::string_view title) : a_(a) {
    if (!title.empty() && a.text.starts_with(title) && (a.text.size() == title.size() || a.text[title.size()] == '\n'))
      headline_end_ = static_cast<std::uint32_t>(title.size());
  }

  void run() {
    auto n = static_cast<std::uint32_t>(a_.tokens.size());
    a_.sentence_of.assign(n, 0);
    for (std::uint32_t t = 0; t < n; ++t) {
      if (a_.tokens[t].kind == TokenKind::Break) {
        close(t);
        begin_ = t + 1;
        new_paragraph();
        continue;
      }
      // Also where a full stop has ended the sentence already: the line may begin a paragraph.
      if (a_.tokens[t].line_start && t > 0 && a_.tokens[t - 1].kind != TokenKind::Break && line_breaks(t)) {
        close(t);
        new_paragraph();
      }
      note_abbreviation(t);
      if (t - begin_ >= kMaxTokens &&
          (a_.tokens[t].folded == ";" || a_.tokens[t].folded == "," || t - begin_ >= 2 * kMaxTokens))
        close(t + 1);
      else if (std::uint32_t end = end_after(t); end != 0) {
        close(end);
        t = end - 1;
      }
    }
    close(n);
  }

 private:
  [[nodiscard]] bool is_end_mark(std::uint32_t t) const {
    const Token& x = a_.tokens[t];
    return x.kind == TokenKind::Punct &&
           (x.folded == "." || x.folded == "!" || x.folded == "?" || x.folded == "…" || x.folded == "。");
  }

  void note_abbreviation(std::uint32_t t) {
    if (const LexMatch* m = a_.match(t, LexKind::Abbrev)) {
      // "Orlo P. Fenn": an initial, whatever p. is short for.
      if (a_.tokens[t].capital && a_.tokens[t].span.size() == 1) return;
      abbreviation_dot_ = t + m->length - 1;
      abbreviation_ = m->entry;
    }
  }

  /// The end of the sentence whose last mark is at t, after closing quotes and brackets; 0 where none ends.
  std::uint32_t end_after(std::uint32_t t) const {
    bool mark = is_end_mark(t);
    bool dotted =
        a_.tokens[t].kind == TokenKind::Word && a_.tokens[t].folded.size() > 2 && a_.tokens[t].folded.back() == '.';
    if (!mark && !dotted) return 0;
    auto n = static_cast<std::uint32_t>(a_.tokens.size());
    std::uint32_t end = t + 1;
    while (end < n && !a_.tokens[end].space_before &&
           (a_.tokens[end].kind == TokenKind::Quote || is_end_mark(end) || a_.tokens[end].folded == ")" ||
            a_.tokens[end].folded == "]"))
      ++end;
    if (end >= n || a_.tokens[end].kind == TokenKind::Break) return end;
    if (!a_.tokens[end].space_before) return tight(t, end) ? end : 0;
    return begins(t, end, dotted) ? end : 0;
  }

  /// "the end.The next": a space was lost.
  [[nodiscard]] bool tight(std::uint32_t t, std::uint32_t next) const {
    const Token& after = a_.tokens[next];
    const Token* before = t > 0 ? &a_.tokens[t - 1] : nullptr;
    return before && before->kind == TokenKind::Word && !before->capital && before->span.size() > 2 &&
           after.kind == TokenKind::Word && after.capital && after.span.size() > 1;
  }

  /// Can a new sentence begin at `next`, after the mark at t?
  [[nodiscard]] bool begins(std::uint32_t t, std::uint32_t next, bool dotted) const {
    const Token& x = a_.tokens[next];
    if (x.kind == TokenKind::Word && !x.capital) return small_start(t, dotted);
    if (x.kind == TokenKind::Punct && x.folded != "(" && x.folded != "[" && x.folded != "¿" && x.folded != "¡" &&
        x.folded != "." && x.folded != "…")
      return false;
    if (x.kind == TokenKind::Dash) return !starts_lower(next + 1) && !doubtful(t, dotted);
    if (x.kind == TokenKind::Quote && starts_lower(next + 1)) return false;
    if (a_.tokens[t].folded != "." && !dotted) return true;
    if (abbreviation_dot_ == t && abbreviation_ && !dotted_word(t)) {
      if (abbreviation_->value == "title") return false;
      if (abbreviation_->value == "number") return x.kind != TokenKind::Number;
      if (abbreviation_->value == "unit" && x.kind == TokenKind::Word)
        return a_.match(next, LexKind::Demonym) == nullptr;
    }
    if (doubtful(t, dotted)) return starter(next) || (!dotted && subject(next));
    return true;
  }
  /// "the bank said. gold reserves rose", "it was late. the council met": sentences that forgot their capital.
  [[nodiscard]] bool small_start(std::uint32_t t, bool dotted) const {
    const Token& x = a_.tokens[t + 1];
    if (dotted || abbreviation_dot_ == t || t == begin_ || a_.tokens[t].folded != "." || !x.space_before) return false;
    const Token& before = a_.tokens[t - 1];
    if (before.kind != TokenKind::Word || before.capital || before.folded.size() < 4 || a_.tokens[t].space_before)
      return false;
    return a_.match(t - 1, LexKind::Cue) != nullptr || a_.match(t + 1, LexKind::Function, "det") != nullptr ||
           a_.match(t + 1, LexKind::Function, "pronoun") != nullptr;
  }
  [[nodiscard]] bool dotted_word(std::uint32_t t) const { return a_.tokens[t].kind == TokenKind::Word; }
  [[nodiscard]] bool starts_lower(std::uint32_t t) const {
    return t < a_.tokens.size() && a_.tokens[t].kind == TokenKind::Word && !a_.tokens[t].capital;
  }
  /// The dot at t may belong to an abbreviation or an initial.
  [[nodiscard]] bool doubtful(std::uint32_t t, bool dotted) const {
    if (dotted || abbreviation_dot_ == t) return true;
    const Token* before = t > begin_ ? &a_.tokens[t - 1] : nullptr;
    return before && before->kind == TokenKind::Word && before->capital && before->span.size() == 1 &&
           before->folded != "i";
  }
  /// "in Sunrise, Fla. |Terms were not disclosed": a noun and its verb.
  [[nodiscard]] bool subject(std::uint32_t next) const {
    const Token& x = a_.tokens[next];
    if (x.kind != TokenKind::Word || x.all_caps || !x.folded.ends_with("s") || next + 1 >= a_.tokens.size())
      return false;
    const std::string_view verb = a_.tokens[next + 1].folded;
    return verb == "were" || verb == "are";
  }
  /// A word that begins sentences more often than it follows an abbreviation.
  [[nodiscard]] bool starter(std::uint32_t next) const {
    const Token& x = a_.tokens[next];
    if (x.kind == TokenKind::Quote) return true;
    if (x.kind != TokenKind::Word) return false;
    // "the U.S. Is prepared": what only questions begin with goes on.
    for (const std::string_view cls : {"be", "have", "modal"})
      if (a_.match(next, LexKind::Function, cls) != nullptr) return false;
    return a_.match(next, LexKind::Function) != nullptr;
  }

  /// Is the line end before t one that the writer meant? See the head of this file.
  bool line_breaks(std::uint32_t t) {
    std::uint32_t start = line_start_;
    line_start_ = a_.tokens[t].span.start;
    std::uint32_t length = a_.tokens[t - 1].span.end - start;
    if (length > kWrapMax || a_.tokens[t].span.start <= headline_end_) return true;
    std::uint32_t gap = a_.tokens[t].span.start;
    if (gap > 0 && a_.text[gap - 1] == ' ') return true;
    bool opens = a_.tokens[t].capital || a_.tokens[t].kind != TokenKind::Word;
    return opens && length < kWrapMin && !goes_on(t - 1) && !name_goes_on(t) && !says_on(t);
  }

  /// A line that ends so was broken, however short it is.
  [[nodiscard]] bool goes_on(std::uint32_t last) const {
    if (a_.tokens[last].folded == ",") return true;
    for (std::string_view cls : {"det", "prep", "and", "or", "to", "be", "have", "modal"})
      if (a_.match(last, LexKind::Function, cls)) return a_.tokens[last].kind == TokenKind::Word;
    return false;
  }

  /// A name that a line end parts: "Orlo Mills | Ltd said", "the mayor's spokesman Tilda | Marn said". But "Orlo" or "Storm Hits Orlo" stand
  /// above a text.
  [[nodiscard]] bool name_goes_on(std::uint32_t t) const {
    const auto name = [&](std::uint32_t i) {
      return i < a_.tokens.size() && a_.tokens[i].kind == TokenKind::Word && a_.tokens[i].capital;
    };
    const auto firm = [&](std::uint32_t i) {
      return name(i) && a_.match(i, LexKind::Organisation, "company") != nullptr;
    };
    if (a_.tokens[t].folded == "<" && name(t - 1)) return true;  // "Orlo Mills | <ORL.N> said"
    if (!name(t) || !name(t - 1)) return false;
    const auto cue = [&](std::uint32_t i) { return i < a_.tokens.size() && a_.any(i, kind_bit(LexKind::Cue)); };
    const bool comma = t + 1 < a_.tokens.size() && a_.tokens[t + 1].folded == "," && cue(t + 2);
    if (comma) return true;  // "a mill in West | Havel, said"
    const bool says = cue(t + 1);
    if (firm(t)) return firm(t + 1) || says;
    constexpr LexKinds kKnown = kind_bit(LexKind::Function) | kind_bit(LexKind::Person) | kind_bit(LexKind::Title) |
                                kind_bit(LexKind::Source) | kind_bit(LexKind::Place) | kind_bit(LexKind::Demonym) |
                                kind_bit(LexKind::Agency);
    return (says || firm(t + 1)) && !a_.any(t, kKnown) && !a_.any(t - 1, kind_bit(LexKind::Function)) &&
           std::any_of(a_.tokens.begin() + begin_, a_.tokens.begin() + t,
                       [](const Token& x) { return x.kind == TokenKind::Word && !x.capital && x.span.size() > 3; });
  }

  /// "Orlo said the National | Weather Service …": what is said hasn't begun to say anything.
  [[nodiscard]] bool says_on(std::uint32_t t) const {
    constexpr std::uint32_t kBegun = 5;
    if (is_end_mark(t - 1)) return false;
    for (std::uint32_t i = t - 1; i > begin_ && t - i < kBegun; --i)
      if (a_.any(i, kind_bit(LexKind::Cue)) && a_.tokens[i].kind == TokenKind::Word && !a_.tokens[i].capital)
        return true;
    return false;
  }

  void new_paragraph() {
    ++paragraph_;
    zone_known_ = false;
    line_start_ = begin_ < a_.tokens.size() ? a_.tokens[begin_].span.start : 0;
  }

  Zone zone_of(std::uint32_t first) {
    if (a_.tokens[first].span.start < headline_end_) return Zone::Headline;
    if (!zone_known_) {
      zone_known_ = true;
      correction_ = a_.match(first, LexKind::Function, "correction") != nullptr;
    }
    return correction_ ? Zone::Correction : Zone::Body;
  }

  void close(std::uint32_t end) {
    if (end > begin_) {
      auto number = static_cast<std::uint32_t>(a_.sentences.size());
      const Zone zone = zone_of(begin_);
      a_.sentences.push_back(
          {.tokens = {begin_, end},
           .paragraph = paragraph_,
           .zone = zone,
           .withdrawn = zone == Zone::Correction &&
                        a_.match(TokenRange{begin_, end}, LexKind::Function, "withdrawn") != nullptr});
      for (std::uint32_t t = begin_; t < end; ++t) a_.sentence_of[t] = number;
    }
    begin_ = end;
    abbreviation_ = nullptr;
    abbreviation_dot_ = 0xFFFFFFFF;
  }

  Analysis& a_;
  std::uint32_t headline_end_ = 0, begin_ = 0, paragraph_ = 0, line_start_ = 0;
  std::uint32_t abbreviation_dot_ = 0xFFFFFFFF;
  const LexEntry* abbreviation_ = nullptr;
  bool zone_known_ = false, correction_ = false;
};

}  // namespace

void split_sentences(Analysis& a, std::string_view title) { Splitter(a, title).run(); }

}  // namespace claimdex::extract
