#pragma once
#include <optional>
#include <string>
#include <vector>

#include "claimdex/store/store.hpp"
#include "claimdex/text/text.hpp"
#include "likeness.hpp"
#include "passages.hpp"

/// What an article brings, worked out before the record is looked at.
namespace claimdex::store {

/// An extracted claim that enters the desk, made ready for comparing.
struct Incoming {
  const ExtractedClaim* claim = nullptr;
  std::string slots;           ///< as slots_json
  std::string words;           ///< of all its pieces
  std::string sentence_words;  ///< folded: see words_key() in prepare.cpp
  std::string claim_words;
  int nth = 0;  ///< of such claims in its sentence, from 0
  std::optional<std::string> identity_key, from, to;
  std::optional<std::string> agency;  ///< that passed it on
  std::size_t passage = 0;            ///< the sentence it stands in, of `passages`
  Compared compared;
  LikenessKeys keys;
};

struct Prepared::Impl {
  Impl(Article read, Annotation found);

  [[nodiscard]] std::string_view slice(Span span) const;

  Article article;
  Annotation annotation;
  text::OffsetMap offsets;
  std::optional<std::int64_t> published;  ///< days since 1970
  std::vector<Passage> passages;
  Contents contents;
  std::vector<Incoming> claims;  ///< in the order of the annotation
};

/// Folded words as bytes: equal exactly where the words are, whatever stands between them.
std::string words_key(const std::vector<std::uint64_t>& words);
/// The same of a sentence without its dateline.
std::string sentence_key_words(std::string_view sentence);

}  // namespace claimdex::store
