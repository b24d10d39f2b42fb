// Words of a text and everything that stands for the same thing.
//
// Three kinds of things are the same though they are written differently: numbers ("300k", "three hundred thousand"), names of places, people and
// bodies (the gazetteer that extraction uses: "Kiev", "Kyiv"; "American", "U.S."), and initials with what they stand for ("CBO", "Congressional Budget
// Office": read off the text itself, no list is needed). Each gets a term of its own beside its words.
#include "match_words.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <unordered_set>

#include "embedded_match.hpp"
#include "match_post.hpp"

namespace claimdex::index {
namespace {

constexpr std::size_t kLongestName = 4;  // words

struct Names {
  std::unordered_map<std::string, std::string> ids;  // folded words, one space apart; "N" terms
  std::unordered_set<std::string> first_words;
};

std::string_view file_of(std::string_view name) {
  for (const embedded_match_file& file : embedded_match())
    if (file.path.ends_with(name)) return file.bytes;
  return {};
}

template <typename F>
void each_line(std::string_view bytes, F&& take) {
  while (!bytes.empty()) {
    const std::string_view line = bytes.substr(0, bytes.find('\n'));
    bytes.remove_prefix(std::min(bytes.size(), line.size() + 1));
    if (!line.empty() && line[0] != '#') take(line);
  }
}

std::string joined(const std::vector<text::Word>& words) {
  std::string out;
  for (const text::Word& w : words) out += (out.empty() ? "" : " ") + w.folded;
  return out;
}

/// A row of the gazetteer: spellings, name, id=…
void add_names(std::string_view file, Names& names) {
  each_line(file, [&](std::string_view line) {
    const std::size_t tab = line.find('\t'), id = line.find("id=");
    if (tab == std::string_view::npos || id == std::string_view::npos) return;
    std::string_view value = line.substr(id + 3);
    value = value.substr(0, value.find_first_of(" \t"));
    std::string_view spellings = line.substr(0, tab);
    while (!spellings.empty()) {
      const std::string_view one = spellings.substr(0, spellings.find('|'));
      spellings.remove_prefix(std::min(spellings.size(), one.size() + 1));
      const std::vector<text::Word> words = text::words(one);
      if (words.empty() || words.size() > kLongestName) continue;
      names.ids.emplace(joined(words), filter_term("XNAME:", text::fold(value)));
      names.first_words.insert(words.front().folded);
    }
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
    each_line(file_of("match_stop.txt"), [&](std::string_view line) {
      for (const text::Word& word : text::words(line)) stop.insert(word.folded);
    });
    for (std::string_view file : {"places.tsv", "people.tsv", "organisations.tsv"}) add_names(file_of(file), names);
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

std::vector<MatchWord> MatchAnalyser::words(std::string_view given, const std::vector<std::string>& langs) {
  const std::string text = join_initials(given);
  const std::vector<text::Word> words = text::words(text);
  const std::vector<ByteSpan> quotes = quotations(text);
  std::vector<MatchWord> out;
  out.reserve(words.size() + 4);
  std::vector<std::size_t> at(words.size());
  for (std::size_t i = 0; i < words.size(); ++i) {
    MatchWord w;
    w.folded = words[i].folded;
    w.term = impl_->stemmers.of(langs.empty() ? std::string_view() : std::string_view(langs.front())).term(w.folded);
    for (std::size_t k = 1; k < langs.size(); ++k)
      if (const std::string& other = impl_->stemmers.of(langs[k]).term(w.folded); other != w.term)
        w.also.push_back(other);
    w.stop = impl_->stop.contains(w.folded) && !(w.folded == "us" && all_capitals(text, words[i]));
    w.name = is_capital(text, words[i]) && !w.stop;
    for (const ByteSpan& quote : quotes) w.quoted = w.quoted || quote.contains(words[i].span);
    at[i] = out.size();
    out.push_back(std::move(w));
  }
  const std::size_t count = out.size();
  // What stands for one word is another term of that word; what stands for several is a word of its own.
  const auto stands_for = [&](std::size_t i, std::size_t n, std::string term, bool name) {
    if (n == 1) {
      out[at[i]].also.push_back(std::move(term));
      out[at[i]].name = out[at[i]].name || name;
      return;
    }
    MatchWord w;
    w.folded = term;
    w.term = std::move(term);
    w.extra = true;
    w.name = name;
    out.push_back(std::move(w));
  };
  for (std::size_t i = 0; i < words.size(); ++i)
    if (const auto number = value_at(text, words, i)) {
      stands_for(i, number->words, value_term(number->value), false);
      i += number->words - 1;
    }
  for (std::size_t i = 0; i < words.size();) {
    const auto name =
        is_capital(text, words[i]) || words[i].folded.size() > 3 ? impl_->name_at(words, i) : std::nullopt;
    if (name && (name->second > 1 || words[i].folded.size() > 3 || all_capitals(text, words[i]))) {
      stands_for(i, name->second, name->first, true);
      i += name->second;
    } else {
      ++i;
    }
  }
  // Initials of three words and more that are written with capitals; small words between them don't count.
  for (std::size_t i = 0; i < words.size(); ++i) {
    std::string initials;
    std::size_t k = i;
    for (; k < words.size() && initials.size() < 6; ++k) {
      if (k > i && words[k].span.start > words[k - 1].span.end + 1) break;
      const std::string& w = words[k].folded;
      if (is_capital(text, words[k]) && !all_capitals(text, words[k]))
        initials += w.substr(0, 1);
      else if (k == i || (w != "of" && w != "and" && w != "the" && w != "for"))
        break;
    }
    if (initials.size() >= 3) {
      MatchWord w;
      w.folded = initials;
      w.term = impl_->stemmers.of(langs.empty() ? std::string_view() : std::string_view(langs.front())).term(initials);
      w.extra = w.name = true;
      out.push_back(std::move(w));
      i = k - 1;
    }
  }
  static_cast<void>(count);
  return out;
}

}  // namespace claimdex::index
