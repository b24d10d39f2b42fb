#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "claimdex/core/record.hpp"

/// What `search` and `similar` print beside plain claims: one object on one line, appended to `out`, as in json.hpp.
namespace claimdex::exporter {

/// Words of an article and where they stand, in code points.
struct TextPiece {
  Span span;
  const std::string* text = nullptr;
};
/// The sentences around a claim's own.
struct TextContext {
  std::vector<TextPiece> before, sentence, after;
};
/// Keys that a claim has as a hit, each only where it was asked for.
struct HitExtras {
  std::optional<TextContext> context;
  const std::vector<std::string>* why = nullptr;
};
/// claim.v1.
void hit_json(std::string& out, const ClaimRecord& claim, const HitExtras& extras);

/// facet.v1: one field of the hits of a query, with as many of its values as are given; `left_out` are further values.
void facet_json(std::string& out, std::string_view field, std::int64_t total,
                const std::vector<std::pair<std::string, std::int64_t>>& values, std::int64_t left_out,
                std::int64_t none);

/// article_hit.v1. `matches`: in code points of the article's text.
void article_hit_json(std::string& out, const ArticleRecord& article, const TextPiece& snippet,
                      const std::vector<Span>& matches);

}  // namespace claimdex::exporter
