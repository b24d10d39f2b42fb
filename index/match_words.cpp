// Words of a text and everything that stands for the same thing.
//
// Three kinds of things are the same though they are written differently: numbers ("300k", "three hundred thousand"), names of places, people and
// bodies (the gazetteer that extraction uses: "Kiev", "Kyiv"; "American", "U.S."), and initials with what they stand for ("CBO", "Congressional Budget
// Office": read off the text itself, no list is needed). Each gets a term of its own beside its words.
#include "match_words.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <unordered_set>

#include "match_english.hpp"
#include "match_post.hpp"
#include "match_tables.hpp"

namespace claimdex::index {
namespace {

constexpr std::size_t kLongestName = 4;  // words

struct Names {
  std::unordered_map<std::string, std::string> ids;  // folded words, one space apart; "N" terms
  std::unordered_set<std::string> first_words;
};

std::string joined(const std::vector<text::Word>& words) {
  std::string out;
  for (const text::Word& w : words) out += (out.empty() ? "" : " ") + w.folded;
  return out;
}

/// A row of the gazetteer: spellings, name, id=…
void add_names(std::string_view file, Names& names) {
  each_line(file, [&](std::string_view line) {
    const std::size_t id = line.find("id=");
    if (line.find('\t') == std::string_view::npos || id == std::string_view::npos) return;
    std::string_view value = line.substr(id + 3);
    value = value.substr(0, value.find_first_of(" \t"));
    each_spelling(line, [&](std::string_view one) {
      const std::vector<text::Word> words = text::words(one);
      if (words.empty() || words.size() > kLongestName) return;
      names.ids.emplace(joined(words), filter_term("XNAME:", text::fold(value)));
      names.first_words.insert(words.front().folded);
    });
  });
}

/// Words of extraction's closed classes: single ones, and of those classes that are closed in any text.
void add_function_words(std::unordered_set<std::string>& stop) {
  constexpr std::array<std::string_view, 17> kClosed{"be",       "have", "do",     "modal",   "not",       "that",
                                                     "and",      "or",   "but",    "det",     "prep",      "to",
                                                     "relative", "wh",   "adverb", "pronoun", "possessive"};
  each_line(match_table("function.tsv"), [&](std::string_view line) {
    if (std::find(kClosed.begin(), kClosed.end(), column(line, 1)) == kClosed.end()) return;
    each_spelling(line, [&](std::string_view one) {
      const std::vector<text::Word> words = text::words(one);
      if (words.size() == 1) stop.insert(words.front().folded);
    });
  });
}

bool is_capital(std::string_view text, const text::Word& word) {
  const char c = text[word.span.start];
  if (c >= 'A' && c <= 'Z') return true;
  // Beyond ASCII a letter that changes when it is folded, and not by losing an accent alone, is near enough.
  const auto byte = static_cast<unsigned char>(c);
  return byte == 0xD0 && static_cast<unsigned char>(text[word.span.start + 1]) < 0xB0;
}

bool all_capitals(std::string_view text, const text::Word& word) {
  std::size_t capitals = 0;
  for (std::uint32_t at = word.span.start; at < word.span.end; ++at) {
    if (text[at] >= 'a' && text[at] <= 'z') return false;
    capitals += text[at] >= 'A' && text[at] <= 'Z' ? 1 : 0;
  }
  return capitals >= 2;
}

/// "U.S." and "U.S.A." as one word.
std::string join_initials(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  const auto letter = [&](std::size_t at) {
    return at < text.size() && ((text[at] >= 'A' && text[at] <= 'Z') || (text[at] >= 'a' && text[at] <= 'z'));
  };
  for (std::size_t at = 0; at < text.size(); ++at) {
    const bool begins = at == 0 || !letter(at - 1);
    if (begins && letter(at) && at + 3 < text.size() && text[at + 1] == '.' && letter(at + 2) && text[at + 3] == '.') {
      while (letter(at) && at + 1 < text.size() && text[at + 1] == '.') {
        out += text[at];
        at += 2;
      }
      out += ' ';
      --at;
      continue;
    }
    out += text[at];
  }
  return out;
}

struct Mark {
  std::string_view open, close;
};
constexpr std::array<Mark, 4> kQuotes{{{"\"", "\""}, {"\u201C", "\u201D"}, {"\u2018", "\u2019"}, {"\u00AB", "\u00BB"}}};

/// Stretches between quotation marks, of two words and more.
std::vector<ByteSpan> quotations(std::string_view text) {
  std::vector<ByteSpan> out;
  for (const Mark& mark : kQuotes)
    for (std::size_t at = 0; (at = text.find(mark.open, at)) != std::string_view::npos;) {
      const std::size_t begin = at + mark.open.size(), end = text.find(mark.close, begin);
      if (end == std::string_view::npos) break;
      if (text.substr(begin, end - begin).find(' ') != std::string_view::npos)
        out.push_back({static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)});
      at = end + mark.close.size();
    }
  return out;
}

std::string value_term(double value) { return fmt::format("XNUM:{:.15g}", value); }

}  // namespace

struct MatchAnalyser::Impl {
  std::unordered_set<std::string> stop;
  Names names;
  Stemmers stemmers;

  Impl() {
    each_line(match_table("match_stop.txt"), [&](std::string_view line) {
      for (const text::Word& word : text::words(line)) stop.insert(word.folded);
    });
    add_function_words(stop);
    for (std::string_view file : {"places.tsv", "people.tsv", "organisations.tsv"}) add_names(match_table(file), names);
  }

  /// The longest known name that begins at word i.
  std::optional<std::pair<std::string, std::size_t>> name_at(const std::vector<text::Word>& words,
                                                             std::size_t i) const {
    if (!names.first_words.contains(words[i].folded)) return std::nullopt;
    std::optional<std::pair<std::string, std::size_t>> found;
    std::string key;
    for (std::size_t k = i; k < std::min(words.size(), i + kLongestName); ++k) {
      key += (key.empty() ? "" : " ") + words[k].folded;
      if (const auto known = names.ids.find(key); known != names.ids.end()) found = {known->second, k - i + 1};
    }
    return found;
  }
};

MatchAnalyser::MatchAnalyser() : impl_(std::make_shared<Impl>()) {}

/// One text's words, then everything that stands for the same.
class MatchAnalyser::Text {
 public:
  Text(Impl& tables, std::string_view given, const std::vector<std::string>& langs)
      : tables_(tables), langs_(langs), text_(join_initials(given)), words_(text::words(text_)) {}

  std::vector<MatchWord> run() {
    const std::vector<ByteSpan> quotes = quotations(text_);
    out_.reserve(words_.size() + 4);
    for (const text::Word& word : words_) add_word(word, quotes);
    numbers();
    names();
    initials();
    return std::move(out_);
  }

 private:
  std::string term(const std::string& folded) {
    return tables_.stemmers.of(langs_.empty() ? std::string_view() : std::string_view(langs_.front())).term(folded);
  }

  void add_word(const text::Word& word, const std::vector<ByteSpan>& quotes) {
    MatchWord w;
    w.folded = word.folded;
    w.term = term(w.folded);
    if (!langs_.empty() && langs_.front() == "en") w.telling = telling_of(std::string_view(w.term).substr(1));
    for (std::size_t k = 1; k < langs_.size(); ++k)
      if (const std::string& other = tables_.stemmers.of(langs_[k]).term(w.folded); other != w.term)
        w.also.push_back(other);
    w.stop = tables_.stop.contains(w.folded) && !(w.folded == "us" && all_capitals(text_, word));
    w.name = is_capital(text_, word) && !w.stop;
    for (const ByteSpan& quote : quotes) w.quoted = w.quoted || quote.contains(word.span);
    out_.push_back(std::move(w));
  }

  /// What stands for one word is another term of that word; what stands for several is a word of its own.
  void stands_for(std::size_t i, std::size_t n, std::string other, bool name) {
    if (n == 1) {
      out_[i].also.push_back(std::move(other));
      out_[i].name = out_[i].name || name;
    } else {
      add_extra(std::move(other), name);
    }
  }
  void add_extra(std::string other, bool name) {
    MatchWord w;
    w.folded = other;
    w.term = std::move(other);
    w.extra = true;
    w.name = name;
    out_.push_back(std::move(w));
  }

  void numbers() {
    for (std::size_t i = 0; i < words_.size(); ++i)
      if (const auto number = value_at(text_, words_, i)) {
        stands_for(i, number->words, value_term(number->value), false);
        // "hundred" of "three hundred thousand" is no word of its own: "hundreds of mines" are something else.
        if (number->words > 1)
          for (std::size_t k = i; k < i + number->words; ++k) out_[k].stop = true;
        i += number->words - 1;
      }
  }

  /// Short names count in capitals only: "US", never "us".
  void names() {
    constexpr std::size_t kShort = 3;
    for (std::size_t i = 0; i < words_.size();) {
      const auto name = tables_.name_at(words_, i);
      const bool plain = name && name->second == 1 && words_[i].folded.size() <= kShort;
      if (name && (!plain || all_capitals(text_, words_[i]))) {
        stands_for(i, name->second, name->first, true);
        i += name->second;
      } else {
        ++i;
      }
    }
  }

  /// Of three words and more that are written with capitals; small words between them don't count.
  void initials() {
    constexpr std::size_t kFewest = 3, kMost = 6;
    for (std::size_t i = 0; i < words_.size(); ++i) {
      std::string letters;
      std::size_t k = i;
      for (; k < words_.size() && letters.size() < kMost; ++k) {
        if (k > i && words_[k].span.start > words_[k - 1].span.end + 1) break;
        const std::string& w = words_[k].folded;
        if (is_capital(text_, words_[k]) && !all_capitals(text_, words_[k]) && w[0] >= 'a' && w[0] <= 'z')
          letters += w[0];
        else if (k == i || (w != "of" && w != "and" && w != "the" && w != "for"))
          break;
      }
      if (letters.size() < kFewest) continue;
      add_extra(term(letters), true);
      i = k - 1;
    }
  }

  Impl& tables_;
  const std::vector<std::string>& langs_;
  std::string text_;
  std::vector<text::Word> words_;
  std::vector<MatchWord> out_;
};

std::vector<MatchWord> MatchAnalyser::words(std::string_view text, const std::vector<std::string>& langs) {
  return Text(*impl_, text, langs).run();
}

}  // namespace claimdex::index
