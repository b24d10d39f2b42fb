// Near-duplicate reports, found sentence by sentence.
//
// Wire copies are cut from the end, get another headline, two are merged into one, an editor changes words here and there: a hash of the whole
// text sees none of this. Sentences survive all of it. Of each sentence we keep the least hashes of its three-word shingles (a
// MinHash: one of a long article's sentence, up to five where there are few sentences): where an editor leaves most of a sentence alone, its
// least shingle is likely to be left alone, too.
// That only finds candidates; whether two articles are copies is decided on all their shingles (origins.cpp).
#include "passages.hpp"

#include <algorithm>
#include <bit>
#include <string>

#include "claimdex/text/ascii.hpp"
#include "claimdex/text/text.hpp"

namespace claimdex::store {

namespace {

constexpr std::size_t kWords = 3;        // of a shingle
constexpr std::size_t kLeastMarked = 8;  // shingles: in a shorter sentence strangers agree by chance
constexpr std::size_t kMarks = 12;       // of an article, where its sentences are fewer
constexpr std::size_t kMostMarks = 5;    // of a sentence
constexpr std::size_t kLead = 40;        // shingles of a report's beginning
constexpr std::size_t kShortName = 3;    // letters: shorter ones are initials

std::uint64_t mix(std::uint64_t h) {
  h ^= h >> 32;
  h *= 0xD6E8FEB86659FD93ull;
  h ^= h >> 32;
  h *= 0xD6E8FEB86659FD93ull;
  return h ^ h >> 32;
}

std::uint64_t load(std::string_view s) {
  std::uint64_t part = 0;
  for (std::size_t i = 0; i < s.size(); ++i) part |= std::uint64_t{static_cast<unsigned char>(s[i])} << (8 * i);
  return part;
}

void tidy(std::vector<std::uint64_t>& hashes) {
  std::sort(hashes.begin(), hashes.end());
  hashes.erase(std::unique(hashes.begin(), hashes.end()), hashes.end());
}

std::vector<HashedWord> hashed(std::string_view text, std::uint32_t from) {
  const std::vector<text::Word> words = text::words(text);
  std::vector<HashedWord> out;
  out.reserve(words.size());
  for (const text::Word& word : words)
    out.push_back({from + word.span.start, word.span.size(), stable_hash(word.folded)});
  return out;
}

void add_shingles(std::vector<std::uint64_t>& out, const std::vector<HashedWord>& words) {
  out.reserve(words.size());
  for (std::size_t i = kWords - 1; i < words.size(); ++i)
    out.push_back(combine(combine(words[i - 2].hash, words[i - 1].hash), words[i].hash));
  static_assert(kWords == 3);
}

/// Of any script: a letter that isn't the ASCII small one can only be told by folding, and names in other scripts are few here.
bool is_capital(char c) { return (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80; }

/// Short articles have few sentences: more marks for each.
void mark(std::vector<Passage>& passages) {
  const auto telling = [](const Passage& p) { return p.shingles.size() >= kLeastMarked; };
  const auto n = static_cast<std::size_t>(std::count_if(passages.begin(), passages.end(), telling));
  if (n == 0) return;
  const std::size_t each = std::clamp<std::size_t>(kMarks / n, 1, kMostMarks);
  for (Passage& p : passages)
    if (telling(p)) p.marks.assign(p.shingles.begin(), p.shingles.begin() + static_cast<std::ptrdiff_t>(each));
}

/// By the character before it, as in any text: good enough to leave out "The" and "It".
bool opens_sentence(std::string_view text, std::size_t at) {
  const std::size_t before = text.find_last_not_of(" \"'(", at == 0 ? 0 : at - 1);
  return at == 0 || before == std::string_view::npos || text[before] == '.' || text[before] == '\n' ||
         text[before] == '?' || text[before] == '!';
}

/// `text` is what the words' places count in.
std::vector<std::uint64_t> names_in(std::string_view text, const std::vector<HashedWord>& words) {
  std::vector<std::uint64_t> out;
  for (std::size_t i = 1; i < words.size(); ++i) {
    const std::string_view rest = text.substr(words[i].at, kShortName + 1);
    const bool long_enough = rest.size() > kShortName && rest.find_first_of(" .,;:\n") == std::string_view::npos;
    if (long_enough && is_capital(rest[0])) out.push_back(words[i].hash);
  }
  tidy(out);
  return out;
}

Contents contents_of(std::string_view text, const std::vector<HashedWord>& words) {
  Contents out;
  add_shingles(out.shingles, words);
  out.lead.assign(out.shingles.begin(),
                  out.shingles.begin() + static_cast<std::ptrdiff_t>(std::min(kLead, out.shingles.size())));
  for (const HashedWord& w : words)
    if (text::is_ascii_digit(text[w.at]))
      out.numbers.push_back(w.hash);
    else if (is_capital(text[w.at]) && !opens_sentence(text, w.at))
      out.names.push_back(w.hash);
  for (auto* hashes : {&out.shingles, &out.lead, &out.names, &out.numbers}) tidy(*hashes);
  return out;
}

std::size_t behind_title(std::string_view text, const std::optional<std::string>& title) {
  return title && text.starts_with(*title) ? title->size() : 0;
}

}  // namespace

std::uint64_t stable_hash(std::string_view bytes) {
  std::uint64_t h = 0x9E3779B97F4A7C15ull ^ bytes.size();
  for (; bytes.size() > 8; bytes.remove_prefix(8)) h = mix(h ^ load(bytes.substr(0, 8)));
  return mix(h ^ load(bytes));
}

std::uint64_t combine(std::uint64_t a, std::uint64_t b) { return mix(std::rotl(a, 23) * 0x9E3779B97F4A7C15ull + b); }

std::vector<HashedWord> words_in(std::string_view text) { return hashed(text, 0); }

std::vector<std::uint64_t> names_in(std::string_view sentence) { return names_in(sentence, hashed(sentence, 0)); }

Contents contents_of(std::string_view text, const std::optional<std::string>& title) {
  const std::size_t begin = behind_title(text, title);
  return contents_of(text, hashed(text.substr(begin), static_cast<std::uint32_t>(begin)));
}

Contents contents_of(std::string_view text, const std::optional<std::string>& title,
                     const std::vector<Passage>& passages) {
  const std::size_t begin = behind_title(text, title);
  std::size_t most = 0;
  for (const Passage& p : passages) most += p.words.size();
  std::vector<HashedWord> words;
  words.reserve(most);
  for (const Passage& p : passages)
    for (const HashedWord& w : p.words)
      if (w.at >= begin) words.push_back(w);
  return contents_of(text, words);
}

std::vector<Passage> passages_of(std::string_view text, const std::vector<Span>& sentences) {
  const text::OffsetMap offsets(text);
  std::vector<Passage> out;
  out.reserve(sentences.size());
  for (Span sentence : sentences) {
    const ByteSpan bytes = offsets.to_bytes(sentence);
    Passage passage;
    passage.sentence = sentence;
    passage.words = hashed(text.substr(bytes.start, bytes.size()), bytes.start);
    add_shingles(passage.shingles, passage.words);
    tidy(passage.shingles);
    passage.names = names_in(text, passage.words);
    out.push_back(std::move(passage));
  }
  mark(out);
  return out;
}

}  // namespace claimdex::store
