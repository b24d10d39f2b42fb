/// Whose report an article says it is.
///
/// Agencies sign at the two ends of an article: in the dateline, in a byline, in a line at the end. Such a line consists of nothing but
/// the agency and the words of the trade that stand beside it (agencies.tsv), so it is read whole or not at all; what is more than that is
/// a sentence, and the agency in it somebody whom the article writes about, or who is cited for one claim. The author and the source of
/// the article's details are read in the same way. Two different agencies are no single one, so nobody is credited.
#include <algorithm>

#include "stages.hpp"

namespace claimdex::extract {
namespace {

constexpr std::uint32_t kLongest = 32;  // tokens of a line that credits
constexpr int kHeadLines = 3, kTailLines = 3;

struct Signer {
  TokenRange words;
  std::string_view name;
};

/// The agencies that sign one line, or all of an article.
struct Signers {
  std::optional<Signer> first;
  bool several = false;  ///< they are not one
  void add(const std::optional<Signer>& s) {
    if (!first)
      first = s;
    else if (s)
      several |= s->name != first->name;
  }
  void add(const Signers& line) {
    add(line.first);
    several |= line.several;
  }
};

bool among(const Token& t, std::string_view marks) {
  return t.kind != TokenKind::Word && t.kind != TokenKind::Break && marks.find(t.folded) != std::string_view::npos;
}

/// Reads what may be a credit.
class CreditReader {
 public:
  explicit CreditReader(const Analysis& a) : a_(a), size_(static_cast<std::uint32_t>(a.tokens.size())) {}

  /// A line of agencies and what stands beside them, and nothing else; else nobody. In a byline people may stand before them.
  [[nodiscard]] Signers read(TokenRange line, bool byline) const {
    Signers found;
    bool people = false, after_beside = false;
    for (std::uint32_t t = line.first; t < line.last;) {
      const Token& x = a_.tokens[t];
      if (const std::optional<Signer> s = agency(t)) {
        if (people && !set_off(t)) return {};
        found.add(s);
        t = s->words.last;
      } else if (const LexMatch* m = beside(t)) {
        byline |= x.folded == "by";
        after_beside = true;
        t += m->length;
        continue;
      } else if (byline && !found.first && person(t)) {
        people = true;
        ++t;
      } else if (a_.date_at[t] >= 0 || (after_beside && x.kind == TokenKind::Number) || x.kind == TokenKind::Dash ||
                 among(x, ".,;:…()[]/|&*·•") || a_.match(t, LexKind::Function, "and") != nullptr ||
                 (people && x.folded == "of")) {
        ++t;
      } else {
        return {};
      }
      after_beside = false;
    }
    return found;
  }

  /// "HALVESK, March 10 (AP) — …", "MOSCOW, March 10. /TASS/. …", where a line begins at `first`.
  [[nodiscard]] Signers dateline(std::uint32_t first) const {
    constexpr std::uint32_t kLongestPlace = 16;
    if (!begins_sentence(first)) return {};
    bool dated = false;
    std::string initials;
    for (std::uint32_t t = first; t < std::min(size_, first + kLongestPlace) && in_line(first, t); ++t) {
      const Token& x = a_.tokens[t];
      if (x.folded == "(" || x.folded == "/") {
        const Signers found = bracket(t, dated);
        if (found.first) return place(first, t, dated) && !spells(initials, *found.first) ? found : Signers{};
      } else if (a_.date_at[t] >= 0) {
        dated = true;
      } else if (x.kind == TokenKind::Word && x.capital) {
        initials += x.folded.front();
      } else if (x.kind != TokenKind::Dash && !among(x, ".,')") && !(dated && x.kind == TokenKind::Number)) {
        return {};
      }
    }
    return {};
  }

  /// The line that begins at `first`; empty where it is too long to credit anybody.
  [[nodiscard]] TokenRange line(std::uint32_t first) const {
    std::uint32_t end = first + 1;
    while (in_line(first, end) && end - first <= kLongest) ++end;
    return end - first > kLongest ? TokenRange{} : TokenRange{first, end};
  }

  /// Nothing but an agency's name.
  [[nodiscard]] bool bare(TokenRange line) const {
    const std::optional<Signer> s = agency(line.first);
    return s && s->words.last + (a_.tokens[line.last - 1].folded == ".") >= line.last;
  }

  /// Does the line begin anew? `told |Reuters.` goes on, and so does what a colon or a comma announces.
  [[nodiscard]] bool begins(TokenRange line) const {
    const Token* before = last_before(line.first);
    if (before == nullptr) return true;
    if (among(*before, ":,")) return false;
    if (before->kind == TokenKind::Quote)
      return a_.tokens[line.first].kind != TokenKind::Dash;  // who signs a quotation
    if (among(*before, ".!?…") || a_.tokens[line.first - 1].kind == TokenKind::Break) return true;
    return begins_sentence(line.first) && a_.tokens[line.last - 1].folded != ".";
  }

  /// "… the mayor said. (AFP)": the last sentence of the text, on the line of the one before.
  [[nodiscard]] Signers trailing() const {
    const TokenRange last = a_.sentences.back().tokens;
    const Token* before = last_before(last.first);
    const bool closed = a_.tokens[last.last - 1].folded != "." && before != nullptr && among(*before, ".!?…");
    return closed && last.last - last.first <= kLongest ? read(last, false) : Signers{};
  }

 private:
  [[nodiscard]] bool begins_sentence(std::uint32_t t) const {
    return t == 0 || a_.tokens[t - 1].kind == TokenKind::Break || a_.sentence_of[t] != a_.sentence_of[t - 1];
  }
  /// The agency whose name begins at t.
  [[nodiscard]] std::optional<Signer> agency(std::uint32_t t) const {
    if (!a_.any(t, kind_bit(LexKind::Agency) | kind_bit(LexKind::Word))) return std::nullopt;
    for (const LexMatch& m : a_.matches_at(t)) {
      const std::string_view kind = m.entry->attribute("kind");
      const bool signs = (m.kind == LexKind::Agency && kind == "wire") || (m.kind == LexKind::Word && kind == "sign");
      if (signs && (m.length > 1 || written_as_one(t, m.entry->value)))
        return Signer{{t, t + m.length}, m.entry->value};
    }
    return std::nullopt;
  }
  /// As in NameBook::agency: "ap" and "Ansa" are other words.
  [[nodiscard]] bool written_as_one(std::uint32_t t, std::string_view name) const {
    const Token& x = a_.tokens[t];
    return x.all_caps || x.span.size() > 4 || a_.slice(x.span) == name;
  }
  [[nodiscard]] const LexMatch* beside(std::uint32_t t) const {
    if (!a_.any(t, kind_bit(LexKind::Word))) return nullptr;
    for (const LexMatch& m : a_.matches_at(t))
      if (m.kind == LexKind::Word && m.entry->attribute("kind") == "beside") return &m;
    return nullptr;
  }
  [[nodiscard]] bool person(std::uint32_t t) const {
    return a_.tokens[t].kind == TokenKind::Word && a_.tokens[t].capital && !a_.any(t, kind_bit(LexKind::Agency));
  }
  /// "Tilda Marn, AP", "Tilda Marn of AP", but "Tilda Ansa" is called so, and "Tilda Marn and AP" are two.
  [[nodiscard]] bool set_off(std::uint32_t t) const {
    const Token& before = a_.tokens[t - 1];
    return a_.tokens[t].line_start || before.folded == "of" || before.kind == TokenKind::Dash || among(before, ",;(/|");
  }

  [[nodiscard]] bool in_line(std::uint32_t first, std::uint32_t t) const {
    return t < size_ && (t == first || (!a_.tokens[t].line_start && a_.tokens[t].kind != TokenKind::Break));
  }
  [[nodiscard]] const Token* last_before(std::uint32_t t) const {
    while (t > 0 && a_.tokens[t - 1].kind == TokenKind::Break) --t;
    return t > 0 ? &a_.tokens[t - 1] : nullptr;
  }

  /// "(AP) —", "/TASS/."
  [[nodiscard]] Signers bracket(std::uint32_t open, bool dated) const {
    const bool slash = a_.tokens[open].folded == "/";
    std::uint32_t close = open + 1;
    while (in_line(open, close) && close - open < kLongest && a_.tokens[close].folded != (slash ? "/" : ")")) ++close;
    if (!in_line(open, close) || close - open == kLongest) return {};
    const std::uint32_t next = close + 1;
    const bool ends = !in_line(open, next) || a_.tokens[next].kind == TokenKind::Dash || among(a_.tokens[next], ":") ||
                      (slash && among(a_.tokens[next], "."));
    return ends || (!slash && dated) ? read({open, next}, false) : Signers{};
  }
  /// A place: in capitals, known, or with the day; or none at all.
  [[nodiscard]] bool place(std::uint32_t first, std::uint32_t end, bool dated) const {
    return first == end || dated || a_.tokens[first].all_caps || a_.any(first, kind_bit(LexKind::Place));
  }
  /// "Access Point (AP)": what the letters are short for.
  [[nodiscard]] bool spells(std::string_view initials, const Signer& s) const {
    return s.words.last == s.words.first + 1 &&
           initials.find(a_.tokens[s.words.first].folded) != std::string_view::npos;
  }

  const Analysis& a_;
  std::uint32_t size_;
};

bool starts_line(const Analysis& a, std::uint32_t t) {
  return a.tokens[t].line_start && a.tokens[t].kind != TokenKind::Break;
}

/// Who signs in the text.
Signers signers(const Analysis& a) {
  Signers found;
  if (a.sentences.empty()) return found;
  const CreditReader reader(a);
  const auto n = static_cast<std::uint32_t>(a.tokens.size());
  std::uint32_t body = 0;
  while (body < n && a.tokens[body].kind != TokenKind::Break && a.sentences[a.sentence_of[body]].zone == Zone::Headline)
    ++body;

  // A bare name may be a heading or a photograph's, but not as the last line or below a byline.
  const auto add_line = [&](std::uint32_t first, bool bare) {
    const TokenRange line = reader.line(first);
    if (!line.empty() && (bare || !reader.bare(line)) && reader.begins(line)) found.add(reader.read(line, false));
  };
  int lines = 0;
  bool below_byline = false;
  for (std::uint32_t t = body; t < n && lines < kHeadLines; ++t) {
    if (!starts_line(a, t)) continue;
    ++lines;
    found.add(reader.dateline(t));
    add_line(t, below_byline);
    below_byline = a.tokens[t].folded == "by";
  }
  found.add(reader.trailing());
  lines = 0;
  for (std::uint32_t t = n; t-- > body && lines < kTailLines;)
    if (starts_line(a, t)) add_line(t, ++lines == 1);
  return found;
}

}  // namespace

std::optional<Credit> find_credit(const Analysis& a, const Lexicon& lexicon, const ArticleDetails& details,
                                  const text::OffsetMap& map) {
  const Signers in_text = signers(a);
  if (in_text.several) return std::nullopt;
  std::optional<Credit> credit;
  if (in_text.first) {
    const ByteSpan words = a.bytes(in_text.first->words);
    credit = Credit{map.to_span(words), std::string(a.slice(words)), std::string(in_text.first->name)};
  }
  for (const std::optional<std::string>* detail : {&details.author, &details.source}) {
    if (!*detail) continue;
    Analysis d;
    d.text = **detail;
    read_text(d, lexicon, {});
    const auto size = static_cast<std::uint32_t>(d.tokens.size());
    if (size > kLongest) continue;
    const Signers found = CreditReader(d).read({0, size}, detail == &details.author);
    if (!found.first) continue;
    if (found.several || (credit && credit->name != found.first->name)) return std::nullopt;
    if (!credit) credit = Credit{{}, std::string(d.slice(d.bytes(found.first->words))), std::string(found.first->name)};
  }
  return credit;
}

}  // namespace claimdex::extract
