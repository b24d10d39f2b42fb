// Finding the words of the data files in an article.
//
// It costs one look-up in a hash table for each token; most tokens are words that no file has, or begin no phrase, and are done with.
#include "lexicon.hpp"

#include <charconv>

#include "analysis.hpp"
#include "lexicon_builder.hpp"
#include "rules.hpp"
#include "word_hash.hpp"

namespace claimdex::extract {
namespace {

/// Is it written as a name is? "us" is no country, "US" is.
bool written_as_name(const Analysis& a, std::uint32_t first, std::uint32_t end) {
  if (end == first + 1 && a.tokens[first].folded.size() <= 3) return a.tokens[first].all_caps;
  for (std::uint32_t t = first; t < end; ++t)
    if (a.tokens[t].capital) return true;
  return false;
}

/// Stable, and for a handful: no buffer as std::stable_sort takes one.
void longest_first(std::vector<LexMatch>& matches, std::size_t from) {
  for (std::size_t i = from + 1; i < matches.size(); ++i) {
    const LexMatch m = matches[i];
    std::size_t at = i;
    for (; at > from && matches[at - 1].length < m.length; --at) matches[at] = matches[at - 1];
    matches[at] = m;
  }
}

}  // namespace

double LexEntry::number_of(std::string_view key, double otherwise) const {
  const std::string_view s = attribute(key);
  std::from_chars(s.data(), s.data() + s.size(), otherwise);
  return otherwise;
}

Result<Lexicon> Lexicon::load(std::string_view lang, const std::vector<DataFile>& files) {
  CLAIMDEX_TRY(std::string tables, build_tables(lang, files));
  auto own = std::make_unique<const std::string>(std::move(tables));
  CLAIMDEX_TRY(Lexicon lexicon, restore(*own));
  lexicon.own_ = std::move(own);
  return lexicon;
}

const LexTables::Word* Lexicon::find(std::string_view folded, std::uint32_t hash) const {
  for (std::size_t slot = hash & (words_.size() - 1); words_[slot].start != 0; slot = (slot + 1) & (words_.size() - 1))
    if (words_[slot].hash == hash && spellings_.substr(words_[slot].start, words_[slot].size) == folded)
      return &words_[slot];
  return nullptr;
}

std::uint32_t Lexicon::next(std::uint32_t node, const LexTables::Word& word) const {
  if ((nodes_[node].after & LexTables::after_bit(word)) == 0) return 0;
  for (std::size_t slot = LexTables::edge_slot(node, word.start, edges_.size()); edges_[slot].to != 0;
       slot = (slot + 1) & (edges_.size() - 1))
    if (edges_[slot].node == node && edges_[slot].word == word.start) return edges_[slot].to;
  return 0;
}

void Lexicon::match(Analysis& a) const {
  const auto n = static_cast<std::uint32_t>(a.tokens.size());
  a.hashes.resize(n);
  std::vector<const LexTables::Word*> words(n, nullptr);
  // The tables lie all over the cache and what is looked up in them is known beforehand, so each pass asks for what the next one reads.
  const auto mask = words_.size() - 1;
  for (std::uint32_t t = 0; t < n; ++t) {
    a.hashes[t] = word_hash(a.tokens[t].folded);
    if (!words_.empty()) __builtin_prefetch(&words_[a.hashes[t] & mask]);
  }
  for (std::uint32_t t = 0; t < n && !words_.empty(); ++t) {
    words[t] = find(a.tokens[t].folded, a.hashes[t]);
    if (words[t] != nullptr) __builtin_prefetch(&nodes_[words[t]->node]);
  }
  for (const LexTables::Word* word : words)
    if (word != nullptr) __builtin_prefetch(&leaves_[nodes_[word->node].leaf]);
  a.match_begin.resize(n + 1);
  a.kinds.assign(n, 0);
  a.matches.reserve(n / 2);
  for (std::uint32_t t = 0; t < n; ++t) {
    a.match_begin[t] = static_cast<std::uint32_t>(a.matches.size());
    std::uint32_t node = words[t] != nullptr ? words[t]->node : 0;
    if (node == 0) continue;
    LexKinds kinds = 0;
    for (std::uint32_t end = t + 1; node != 0; ++end) {
      for (std::uint32_t l = nodes_[node].leaf; l != 0; l = leaves_[l].next) {
        const LexTables::Leaf& leaf = leaves_[l];
        if (leaf.proper && !written_as_name(a, t, end)) continue;
        a.matches.push_back({t, static_cast<std::uint16_t>(end - t), leaf.kind, &entries_[leaf.entry], leaf.tags});
        kinds |= kind_bit(leaf.kind);
      }
      node = end < n && words[end] != nullptr ? next(node, *words[end]) : 0;
    }
    a.kinds[t] = kinds;
    if (a.matches.size() < a.match_begin[t] + 2 || a.matches.back().length == a.matches[a.match_begin[t]].length)
      continue;
    longest_first(a.matches, a.match_begin[t]);
  }
  a.match_begin[n] = static_cast<std::uint32_t>(a.matches.size());
}

std::optional<std::string> agency_id(const LexEntry& entry) {
  if (entry.kind != LexKind::Agency || entry.attribute("kind") != "wire") return std::nullopt;
  std::string out = "agency/";
  for (char c : entry.value) out += c == ' ' ? '-' : c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
  return out;
}

}  // namespace claimdex::extract
