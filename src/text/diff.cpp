// What changed between two versions of a text.
//
// A program's diff is short; a reader's diff is one where each change reads as a change. So: paragraphs first (those
// that stayed are found whole, and hold the rest in place), then words between them (matching.cpp), then two passes
// over what was found, after Neil Fraser's "Diff Strategies":
//
//   slide      what was added or dropped may often stand in several places ("said. [She left and said.] Then", "[said.
//              She left and] said. Then"): it goes where a paragraph, a sentence, at least a word begins.
//   dissolve   a "the" that two versions of a sentence share by chance is no common ground: what is small beside the
//              changes on both sides of it joins them. Figures are heavier than they are long, since that one stayed
//              is news; an end of paragraph always stays.
//
// Words are ICU's, which knows where Chinese, Japanese and Thai words end and that "3.5" is one, and so is a flag: no
// change begins inside what a reader takes for one character.
#include "claimdex/text/diff.hpp"

#include <unicode/brkiter.h>
#include <unicode/utext.h>

#include <algorithm>
#include <memory>
#include <unordered_map>

#include "claimdex/text/text.hpp"
#include "matching.hpp"

namespace claimdex::text {
namespace {

enum class Kind : std::uint8_t { Word, Figure, Mark, Space, Break };  // Break: an end of paragraph

bool is_word(Kind kind) { return kind == Kind::Word || kind == Kind::Figure; }

/// Numbers for strings, the same for the same.
class Numbering {
 public:
  Id operator()(std::string_view s) { return numbers_.try_emplace(s, static_cast<Id>(numbers_.size())).first->second; }

 private:
  std::unordered_map<std::string_view, Id> numbers_;
};

/// What stretches of a text hold, so that two of these give what lies between.
struct Content {
  std::uint32_t words = 0, letters = 0, figures = 0, breaks = 0;
  void add(Kind kind, std::string_view token) {
    if (kind == Kind::Break) ++breaks;
    if (kind == Kind::Figure) ++figures;
    if (!is_word(kind)) return;
    ++words;
    letters += static_cast<std::uint32_t>(count_code_points(token));
  }
  friend Content operator-(const Content& a, const Content& b) {
    return {a.words - b.words, a.letters - b.letters, a.figures - b.figures, a.breaks - b.breaks};
  }
};

struct Tokens {
  std::string_view text;
  std::vector<Id> ids;
  std::vector<Kind> kinds;
  std::vector<std::uint32_t> starts{0};  // and the end of the last
  std::vector<Content> content{{}};      // of all in front of each, and of all
  std::vector<std::uint32_t> solid;      // those that are no spaces
  std::vector<Id> solid_ids;

  [[nodiscard]] std::uint32_t size() const { return static_cast<std::uint32_t>(kinds.size()); }
  [[nodiscard]] std::string_view slice(std::uint32_t from, std::uint32_t to) const {
    return text.substr(starts[from], starts[to] - starts[from]);
  }
  [[nodiscard]] Content between(std::uint32_t from, std::uint32_t to) const { return content[to] - content[from]; }
};

bool is_space(std::string_view s) { return s.find_first_not_of(" \n\t\r") == std::string_view::npos; }

/// `boundary(end, kind)` for each token; spaces in a row may come as several. One token where ICU fails.
template <typename Boundary>
void each_boundary(std::string_view text, Boundary boundary) {
  UErrorCode status = U_ZERO_ERROR;
  std::unique_ptr<UText, decltype(&utext_close)> utext(
      utext_openUTF8(nullptr, text.data(), static_cast<std::int64_t>(text.size()), &status), utext_close);
  std::unique_ptr<icu::BreakIterator> breaks(icu::BreakIterator::createWordInstance(icu::Locale::getRoot(), status));
  if (U_SUCCESS(status)) breaks->setText(utext.get(), status);
  if (U_FAILURE(status)) return boundary(text.size(), Kind::Word);
  breaks->first();
  for (std::int32_t end; (end = breaks->next()) != icu::BreakIterator::DONE;) {
    const std::int32_t rule = breaks->getRuleStatus();
    boundary(static_cast<std::size_t>(end), rule < UBRK_WORD_NONE_LIMIT     ? Kind::Mark
                                            : rule < UBRK_WORD_NUMBER_LIMIT ? Kind::Figure
                                                                            : Kind::Word);
  }
}

/// Where the tokens begin and what they are. A run of spaces and line ends is one, and an end of paragraph where
/// `paragraph_end` is in it; so are words joined by a hyphen: "twenty" instead of "twenty-two" is no shorter word but
/// another figure.
void find_tokens(std::string_view text, std::string_view paragraph_end, Tokens& out) {
  auto add = [&](std::size_t end, Kind kind) {
    if (end == out.starts.back()) return;
    out.kinds.push_back(kind);
    out.starts.push_back(static_cast<std::uint32_t>(end));
  };
  std::size_t seen = 0;  // up to here; what lies behind the last token is all spaces
  auto add_spaces = [&] {
    std::string_view spaces = text.substr(out.starts.back(), seen - out.starts.back());
    add(seen, spaces.find(paragraph_end) == std::string_view::npos ? Kind::Space : Kind::Break);
  };
  auto hyphen_in_front = [&] {
    const std::size_t size = out.kinds.size();
    return size > 1 && is_word(out.kinds[size - 2]) &&
           text.substr(out.starts[size - 1], seen - out.starts[size - 1]) == "-";
  };
  each_boundary(text, [&](std::size_t end, Kind kind) {
    if (!is_space(text.substr(seen, end - seen))) {
      add_spaces();
      if (is_word(kind) && hyphen_in_front()) {
        for (int parts = 0; parts < 2; ++parts) {
          if (out.kinds.back() == Kind::Figure) kind = Kind::Figure;
          out.kinds.pop_back();
          out.starts.pop_back();
        }
      }
      add(end, kind);
    }
    seen = end;
  });
  add_spaces();
}

Tokens tokens_of(std::string_view text, std::string_view paragraph_end, Numbering& numbering) {
  Tokens out;
  out.text = text;
  find_tokens(text, paragraph_end, out);
  for (std::uint32_t i = 0; i < out.size(); ++i) {
    const std::string_view token = out.slice(i, i + 1);
    out.ids.push_back(numbering(token));
    out.content.push_back(out.content.back());
    out.content.back().add(out.kinds[i], token);
    if (out.kinds[i] == Kind::Space) continue;
    out.solid.push_back(i);
    out.solid_ids.push_back(out.ids.back());
  }
  return out;
}

// Paragraphs, then what stands in them, then the spaces between. Two words in a row that stayed bring along the spaces
// around them where these stayed too; compared like words, the many spaces would lead astray.

struct Paragraphs {
  struct Range {
    std::uint32_t first, last;  // solid tokens, without the end of paragraph
  };
  std::vector<Range> ranges;
  std::vector<Id> ids;
};

Paragraphs paragraphs_of(const Tokens& tokens, Numbering& numbering) {
  Paragraphs out;
  const auto size = static_cast<std::uint32_t>(tokens.solid.size());
  for (std::uint32_t first = 0, at = 0; at <= size; ++at) {
    if (at < size && tokens.kinds[tokens.solid[at]] != Kind::Break) continue;
    if (at > first) {
      out.ranges.push_back({first, at});
      out.ids.push_back(numbering(tokens.slice(tokens.solid[first], tokens.solid[at - 1] + 1)));
    }
    first = at + 1;
  }
  return out;
}

std::vector<Run> common_solids(const Tokens& before, const Tokens& after) {
  Numbering numbering;
  const Paragraphs were = paragraphs_of(before, numbering), are = paragraphs_of(after, numbering);
  Matching paragraphs(were.ids, are.ids);
  paragraphs.extend(static_cast<std::uint32_t>(were.ids.size()), static_cast<std::uint32_t>(are.ids.size()));

  Matching solids(before.solid_ids, after.solid_ids);
  for (const Run& run : paragraphs.runs())
    for (std::uint32_t i = 0; i < run.length; ++i) {
      const auto &was = were.ranges[run.before + i], &is = are.ranges[run.after + i];
      solids.extend(was.first, is.first);
      solids.extend(was.last, is.last);
    }
  solids.extend(static_cast<std::uint32_t>(before.solid.size()), static_cast<std::uint32_t>(after.solid.size()));
  return solids.runs();
}

std::vector<Run> with_spaces(const Tokens& before, const Tokens& after, const std::vector<Run>& solids) {
  std::vector<Run> out;
  std::uint32_t was = 0, is = 0;  // behind what is in `out`
  auto same_space = [&](std::uint32_t a, std::uint32_t b) {
    return a < before.size() && b < after.size() && before.kinds[a] == Kind::Space && before.ids[a] == after.ids[b];
  };
  for (const Run& run : solids)
    for (std::uint32_t i = 0; i < run.length; ++i) {
      const std::uint32_t a = before.solid[run.before + i], b = after.solid[run.after + i];
      if (a > was && b > is && same_space(a - 1, b - 1)) add_run(out, {a - 1, b - 1, 1});
      const std::uint32_t length = same_space(a + 1, b + 1) ? 2 : 1;
      add_run(out, {a, b, length});
      was = a + length;
      is = b + length;
    }
  return out;
}

// Slide. The list of runs is given ends that may be empty, so that each change lies between two.

constexpr std::size_t kSlides = std::size_t{1} << 24;  // tokens looked at: texts that repeat themselves

/// How well a change would begin, or end, in front of this token.
int edge(const Tokens& tokens, std::uint32_t at) {
  auto ends_sentence = [&](std::uint32_t i) {
    static constexpr std::string_view kEnds[] = {".", "!", "?", "…", "。", "！", "？"};
    return std::find(std::begin(kEnds), std::end(kEnds), tokens.slice(i, i + 1)) != std::end(kEnds);
  };
  auto closes = [&](std::uint32_t i) {
    static constexpr std::string_view kClosing[] = {"\"", "'", "”", "’", "»", "“", ")", "]", "」", "』"};
    return std::find(std::begin(kClosing), std::end(kClosing), tokens.slice(i, i + 1)) != std::end(kClosing);
  };
  if (at == 0 || at == tokens.size() || tokens.kinds[at - 1] == Kind::Break) return 4;
  const bool behind_space = tokens.kinds[at - 1] == Kind::Space;
  std::uint32_t last = at - 1;
  if (behind_space && last > 0) --last;
  if (last > 0 && closes(last)) --last;
  if (ends_sentence(last) && (behind_space || tokens.slice(last, last + 1).size() == 3)) return 3;
  if (behind_space) return 2;
  return tokens.kinds[at] == Kind::Space || tokens.kinds[at] == Kind::Break ? 1 : 0;
}

/// The change [first, last) of a text, all of it only there, moved to where it reads best; how far, and no further than
/// the runs around it, [left, first) and [last, right), reach.
std::int64_t best_shift(const Tokens& tokens, std::uint32_t left, std::uint32_t first, std::uint32_t last,
                        std::uint32_t right, std::size_t& steps) {
  std::int64_t best = 0;
  int quality = edge(tokens, first) + edge(tokens, last);
  auto consider = [&](std::int64_t shift, std::uint32_t a, std::uint32_t b) {
    ++steps;
    if (int q = edge(tokens, a) + edge(tokens, b); q > quality) quality = q, best = shift;
  };
  std::uint32_t a = first, b = last;
  for (std::int64_t shift = -1; a > left && tokens.ids[a - 1] == tokens.ids[b - 1] && steps < kSlides; --shift)
    consider(shift, --a, --b);
  a = first, b = last;
  for (std::int64_t shift = 1; b < right && tokens.ids[a] == tokens.ids[b] && steps < kSlides; ++shift)
    consider(shift, ++a, ++b);
  return best;
}

std::vector<Run> slide(const Tokens& before, const Tokens& after, const std::vector<Run>& runs) {
  std::vector<Run> out{runs.front()};
  std::size_t steps = 0;
  for (std::size_t i = 1; i < runs.size(); ++i) {
    Run& left = out.back();
    Run right = runs[i];
    const bool only_gone = left.after_end() == right.after, only_new = left.before_end() == right.before;
    if (only_gone && only_new) {
      left.length += right.length;
      continue;
    }
    std::int64_t shift = 0;
    if (only_gone)
      shift = best_shift(before, left.before, left.before_end(), right.before, right.before_end(), steps);
    else if (only_new)
      shift = best_shift(after, left.after, left.after_end(), right.after, right.after_end(), steps);
    const auto moved = static_cast<std::uint32_t>(shift);  // below 0 it wraps, and so do the sums
    left.length += moved;
    right.before += moved;
    right.after += moved;
    right.length -= moved;
    if (left.length == 0 && out.size() > 1) out.pop_back();
    if (right.length > 0 || i + 1 == runs.size()) out.push_back(right);
  }
  return out;
}

// Dissolve.

constexpr std::uint32_t kShortWord = 3;       // letters: "the", "and", "на"
constexpr std::uint32_t kChanceWords = 4;     // two versions of a sentence share no more by chance
constexpr std::uint32_t kFigureLetters = 12;  // as heavy as a long word

class Dissolver {
 public:
  Dissolver(const Tokens& before, const Tokens& after) : before_(before), after_(after) {}

  /// One walk is enough: whether a run stays can change only when the run behind it goes.
  std::vector<Run> operator()(const std::vector<Run>& runs) const {
    std::vector<Run> out;
    for (const Run& run : runs) {
      out.push_back(run);
      while (out.size() > 2 && by_chance(out.end()[-3], out.end()[-2], out.end()[-1])) out.erase(out.end() - 2);
    }
    return out;
  }

 private:
  struct Changed {
    Content gone, added;
    [[nodiscard]] bool has_words() const { return gone.words + added.words > 0; }
    [[nodiscard]] std::uint32_t letters() const { return std::max(gone.letters, added.letters); }
  };
  [[nodiscard]] Changed changed(const Run& left, const Run& right) const {
    return {before_.between(left.before_end(), right.before), after_.between(left.after_end(), right.after)};
  }
  [[nodiscard]] bool by_chance(const Run& left, const Run& run, const Run& right) const {
    const Content same = after_.between(run.after, run.after_end());
    if (same.breaks > 0 || same.words > kChanceWords) return false;
    const Changed in_front = changed(left, run), behind = changed(run, right);
    if (same.words == 0) return in_front.has_words() || behind.has_words();
    if (!in_front.has_words() || !behind.has_words()) return false;
    const std::uint32_t weight = same.letters + same.figures * kFigureLetters;
    return (same.words == 1 && weight <= kShortWord) || weight <= std::min(in_front.letters(), behind.letters());
  }

  const Tokens &before_, &after_;
};

std::vector<DiffPiece> pieces(const Tokens& before, const Tokens& after, const std::vector<Run>& runs) {
  std::vector<DiffPiece> out;
  auto add = [&](Change change, std::string_view words) {
    if (!words.empty()) out.push_back({change, words});
  };
  std::uint32_t was = 0, is = 0;
  for (const Run& run : runs) {
    add(Change::Gone, before.slice(was, run.before));
    add(Change::New, after.slice(is, run.after));
    add(Change::Same, after.slice(run.after, run.after_end()));
    was = run.before_end();
    is = run.after_end();
  }
  return out;
}

}  // namespace

std::vector<DiffPiece> word_diff(std::string_view before, std::string_view after) {
  if (before == after) return before.empty() ? std::vector<DiffPiece>{} : std::vector{DiffPiece{Change::Same, after}};
  // Paragraphs end in a blank line; in texts that have none, each line is one.
  auto has_blank_lines = [](std::string_view s) { return s.find("\n\n") != std::string_view::npos; };
  const std::string_view paragraph_end = has_blank_lines(before) || has_blank_lines(after) ? "\n\n" : "\n";
  Numbering numbering;
  const Tokens old_tokens = tokens_of(before, paragraph_end, numbering),
               new_tokens = tokens_of(after, paragraph_end, numbering);

  std::vector<Run> runs = with_spaces(old_tokens, new_tokens, common_solids(old_tokens, new_tokens));
  runs.insert(runs.begin(), Run{0, 0, 0});
  runs.push_back({old_tokens.size(), new_tokens.size(), 0});
  runs = slide(old_tokens, new_tokens, runs);
  return pieces(old_tokens, new_tokens, Dissolver(old_tokens, new_tokens)(runs));
}

}  // namespace claimdex::text
