#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "analysis.hpp"
#include "claimdex/text/text.hpp"

/// The stages of the cascade in their order. Each is a pure function of the text, the words it knows and what the stages
/// before it wrote. All are linear in the length of the text: what looks around inside a sentence does so in a bounded window.
namespace claimdex::extract {

/// Fills tokens (and arena) of a.text.
void scan(Analysis& a);

/// Fills sentences and sentence_of. `title` is the article's, empty where there is none.
void split_sentences(Analysis& a, std::string_view title);

/// Fills dates and date_at. Before quantities, so that the 25 of "25 November" is no count.
void find_dates(Analysis& a);

/// Fills quantities and quantity_at.
void find_quantities(Analysis& a);

/// All of these in their order, on a.text. extractor.cpp
void read_text(Analysis& a, const Lexicon& lexicon, std::string_view title);

/// Quotes, attributions and frames: fills out.attributions, out.claims and the worth of out.sentences, which stand in the order of
/// a.sentences, and out.explanation where there is one. claims.cpp.
void find_claims(const Analysis& a, const Lexicon& lexicon, const text::OffsetMap& map, Annotation& out);

/// The agency whose report the article says it is; see the head of credit.cpp.
std::optional<Credit> find_credit(const Analysis& a, const Lexicon& lexicon, const ArticleDetails& details,
                                  const text::OffsetMap& map);

}  // namespace claimdex::extract
