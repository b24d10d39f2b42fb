#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "claimdex/core/shared.hpp"
#include "claimdex/core/span.hpp"

/// What an article shares with another one, word for word: sentences as sets of shingles.
///
/// A shingle is a hash of three folded words that stand side by side. Hashes are part of the record (table passage): they are the same on every
/// machine and must stay so.
namespace claimdex::store {

struct HashedWord {
  std::uint32_t at = 0, size = 0;  ///< bytes in the article's text
  std::uint64_t hash = 0;
};

/// A sentence of an article.
struct Passage {
  Span sentence;
  std::vector<std::uint64_t> shingles;  ///< ascending, each once
  /// The least of them, one or more: two sentences that share most of their shingles most likely share one of these. Empty where it is too short
  /// to say anything.
  std::vector<std::uint64_t> marks;
  std::vector<std::uint64_t> names;  ///< its capitalised words but for the first one, ascending, each once
  std::vector<HashedWord> words;
};

/// Pure: safe on any thread.
std::vector<Passage> passages_of(std::string_view text, const std::vector<Span>& sentences);

/// What a report has in it. Its headline is left out: that is the first thing that a copy changes.
struct Contents {
  std::vector<std::uint64_t> shingles;  ///< ascending, each once
  std::vector<std::uint64_t> lead;      ///< the same of its first few sentences
  /// Its capitalised words inside sentences and its numbers, ascending, each once: two reports from one mould share shingles, but not these.
  std::vector<std::uint64_t> names, numbers;
};
Contents contents_of(std::string_view text, const std::optional<std::string>& title);
/// The same, of a text whose sentences are cut into words already.
Contents contents_of(std::string_view text, const std::optional<std::string>& title,
                     const std::vector<Passage>& passages);

std::vector<HashedWord> words_in(std::string_view text);

/// The capitalised words of one sentence, as in Passage.
std::vector<std::uint64_t> names_in(std::string_view sentence);

/// A stable hash of a folded word or a key's bytes.
std::uint64_t stable_hash(std::string_view bytes);
/// Order counts.
std::uint64_t combine(std::uint64_t a, std::uint64_t b);

}  // namespace claimdex::store
