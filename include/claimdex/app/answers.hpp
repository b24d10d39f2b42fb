#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "claimdex/core/fact_check.hpp"
#include "claimdex/core/record.hpp"
#include "claimdex/core/span.hpp"
#include "claimdex/index/index.hpp"

/// What a search answers beside the claims that it finds.
namespace claimdex::app {

/// Words of the query that stand outside a claim's own, in its sentence.
struct HitWords {
  std::string text;                  ///< the sentence
  std::vector<ByteSpan> highlights;  ///< bytes of `text`
};

/// A claim's sentence in its article, and those beside it.
struct SentencesAround {
  struct Sentence {
    Span span;  ///< in the article's text
    std::string text;
  };
  std::vector<Sentence> before, own, after;  ///< `own` are several where a claim's words go across
};

/// How many hits have which value of some fields.
struct Facet {
  std::string field;
  index::FieldCounts counts;
};
struct Facets {
  std::int64_t total = 0;  ///< hits
  std::vector<Facet> fields;
};

/// A claim that is like another one, with reasons.
struct SimilarClaim {
  ClaimRecord claim;
  double score = 0;  ///< 0..1
  std::vector<std::string> why;
};

/// An article that holds what was asked for, and where.
struct ArticleHit {
  ArticleRecord article;
  Span span;                         ///< of the snippet in the article's text
  std::string snippet;               ///< the words there
  std::vector<ByteSpan> highlights;  ///< bytes of `snippet`
  std::vector<Span> matches;         ///< the same in the article's text
};
struct ArticleHits {
  std::vector<ArticleHit> hits;
  std::vector<ArticleId> ids;
  std::int64_t total = 0;
  bool exact = true;
};

struct CheckHits {
  std::vector<FactCheckId> ids;
  std::int64_t total = 0;
  bool exact = true;            ///< false: total is an estimate
  std::vector<FactCheck> hits;  ///< empty where only ids were asked for
};

}  // namespace claimdex::app
