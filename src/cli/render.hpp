#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "claim_words.hpp"
#include "claimdex/app/desk.hpp"
#include "claimdex/core/annotation.hpp"
#include "claimdex/exporter/json_reports.hpp"
#include "context.hpp"

/// Claims for people at a terminal. Every word that comes from an article goes through text::printable first, so nothing that an
/// article holds can drive the terminal; colours are ours alone.
namespace claimdex::cli {

enum class Ink { Plain, Bold, Dim, Red, Green, Yellow, Blue, Magenta, Cyan };

std::string paint(const Terminal& terminal, Ink ink, std::string_view text);

/// `text` with the spans painted, wrapped to the terminal's width where there is one; each line indented.
std::string highlighted(const Terminal& terminal, std::string_view text, const std::vector<ByteSpan>& spans,
                        int indent);

/// In the desk's words and colours, where it has its own; at least so many columns.
std::string verdict_words(const Terminal& terminal, Verdict verdict, int columns);

/// Three lines: handle, verdict, kind, figure; the words; who said it and where.
std::string claim_entry(const Terminal& terminal, const ClaimRecord& claim, const std::vector<ByteSpan>& highlights);
/// The same with what belongs to a hit: a long text is cut around the words that were found, and those found outside of it follow, the sentences
/// around it, or why it is alike.
struct Hit;
std::string hit_entry(const Terminal& terminal, const Hit& hit);
/// "looks like c12, disputed: …", to stand under the new claim's entry.
std::string looks_like(const app::LooksLike& alike);
/// The same for programs.
std::vector<exporter::Alike> alike_for_json(const std::vector<app::LooksLike>& alike);
/// The commands that accept and refuse it: the earlier claim stays.
std::string answers_to_likeness(ClaimId later, ClaimId earlier);
std::string claim_page(const Terminal& terminal, const app::Shown& shown);
std::string article_page(const Terminal& terminal, const app::ShownArticle& shown);
/// `show o2`: its articles.
std::string origin_page(const Terminal& terminal, OriginId id, const Copies& articles);
/// What went in red, what came in green; without colour [-gone-] and {+new+}.
std::string article_diff(const Terminal& terminal, ArticleId id, const app::ArticleDiff& diff);
/// Handle, stance and source, then what is said of it; clean text.
std::vector<std::string> evidence_lines(const Evidence& evidence);
std::string event_line(const Terminal& terminal, const EventRecord& event);

/// The article with its layers: claims underlined by family, figures, sources; below it the list of claims.
std::string annotated_text(const Terminal& terminal, const Article& article, const Annotation& annotation);

}  // namespace claimdex::cli
