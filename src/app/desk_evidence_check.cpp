/// Does evidence still show what it was added for? Three questions of each piece: is the archived copy what it was, does its text hold the quote, does
/// it hold the claim's figure. Quotes are compared word by word, so that a quotation mark of another shape or a line break is no loss, and
/// said where they aren't letter for letter. Figures are compared as the quantities that extraction reads, never as digits.
#include <fmt/format.h>

#include <algorithm>

#include "claimdex/app/desk.hpp"
#include "claimdex/text/text.hpp"
#include "find_figure.hpp"

namespace claimdex::app {

namespace {

using exporter::CopyState;
using exporter::EvidenceCheck;
using exporter::FigureState;
using exporter::QuoteState;

enum class Reading : std::uint8_t { Page, Text, None };

Reading reading_of(const Evidence& evidence) {
  const std::string type = evidence.details.media_type.value_or("");
  if (type == "text/html" || type == "application/xhtml+xml") return Reading::Page;
  return type.starts_with("text/") || type == "application/json" || type == "application/xml" ? Reading::Text
                                                                                              : Reading::None;
}

/// Where the quote's words stand in the text, one after the other.
std::optional<ByteSpan> find_words(std::string_view text, std::string_view quote) {
  const std::vector<text::Word> there = text::words(text), wanted = text::words(quote);
  if (wanted.empty()) return std::nullopt;
  const auto at = std::search(there.begin(), there.end(), wanted.begin(), wanted.end(),
                              [](const text::Word& a, const text::Word& b) { return a.folded == b.folded; });
  if (at == there.end()) return std::nullopt;
  const auto last = at + static_cast<std::ptrdiff_t>(wanted.size()) - 1;
  return ByteSpan{at->span.start, last->span.end};
}

void look_for_quote(const std::string& text, const text::OffsetMap& map, EvidenceCheck& out) {
  if (!out.evidence.details.quote) return;
  const std::string quote = text::normalise_line(*out.evidence.details.quote);
  out.quote = QuoteState::Missing;
  if (quote.empty()) return;
  std::string line = text;  // a line break of the text is a space in a quote: one byte for the other
  std::replace(line.begin(), line.end(), '\n', ' ');
  if (const std::size_t at = line.find(quote); at != std::string::npos) {
    out.quote = QuoteState::Verbatim;
    out.quote_at = map.to_span({static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + quote.size())});
  } else if (const auto words = find_words(text, quote)) {
    out.quote = QuoteState::Differs;
    out.quote_at = map.to_span(*words);
  }
}

void look_for_figure(const Article& article, const Figure& figure, const extract::Extractor& extractor,
                     EvidenceCheck& out) {
  const FigureSought sought = find_figure(figure, article, extractor);
  if (!sought.readable) {
    out.why = "no numbers are read in its language yet";
    return;
  }
  out.figure = sought.found ? FigureState::Yes : FigureState::No;
  if (!sought.found) return;
  out.figure_at = sought.found->span;
  out.figure_text = sought.found->text;
}

void look_into(const std::string& bytes, const std::optional<Figure>& figure, const extract::Extractor& extractor,
               const ingest::DetectLanguage& detect, EvidenceCheck& out) {
  const Reading reading = reading_of(out.evidence);
  if (reading == Reading::None) {
    const auto& type = out.evidence.details.media_type;
    out.why =
        type ? fmt::format("{} can't be read as text", *type) : "nobody knows what kind of file it is: --media-type";
    return;
  }
  ingest::Options options;
  options.detect = detect;
  options.max_bytes = bytes.size() + 1;
  const auto article = ingest::read_all_words(bytes, reading == Reading::Page, options);
  if (!article) {
    out.why = article.error().message;
    return;
  }
  look_for_quote(article->text, text::OffsetMap(article->text), out);
  if (figure) look_for_figure(*article, *figure, extractor, out);
}

}  // namespace

/// Its bytes; empty where there are none to look into.
Result<std::string> Desk::kept_copy(const Evidence& evidence, EvidenceCheck& out) {
  const store::Archive archive(dir_ / "archive");
  if (!evidence.sha256) {
    out.why = evidence.url ? "there is no copy of it" : "";
    return std::string();
  }
  out.copy = CopyState::Missing;
  if (!archive.has(*evidence.sha256)) return std::string();
  out.copy = CopyState::Damaged;
  auto bytes = archive.get(*evidence.sha256);
  if (!bytes) return std::string();
  const bool whole = !evidence.copy || evidence.copy->head_sha256.empty() || archive.get(evidence.copy->head_sha256);
  if (whole) out.copy = CopyState::Kept;
  return *std::move(bytes);
}

Result<std::string> Desk::archived(const std::string& sha256) { return store::Archive(dir_ / "archive").get(sha256); }

Result<std::vector<EvidenceCheck>> Desk::check_evidence(const std::vector<ClaimId>& ids,
                                                        const extract::Extractor& extractor,
                                                        const ingest::DetectLanguage& detect) {
  std::vector<EvidenceCheck> out;
  CLAIMDEX_TRY(const auto claims, store_.claims(ids));
  for (const ClaimRecord& claim : claims) {
    CLAIMDEX_TRY(const auto all, store_.evidence(claim.id));
    for (const Evidence& evidence : all) {
      CLAIMDEX_TRY(auto check, check_copy(evidence, claim.slots.figure, extractor, detect));
      out.push_back(std::move(check));
    }
  }
  return out;
}

Result<EvidenceCheck> Desk::check_copy(const Evidence& evidence, const std::optional<Figure>& figure,
                                       const extract::Extractor& extractor, const ingest::DetectLanguage& detect) {
  EvidenceCheck check;
  check.evidence = evidence;
  if (evidence.details.quote) check.quote = QuoteState::NotChecked;
  if (figure) check.figure = FigureState::NotChecked;
  CLAIMDEX_TRY(const std::string bytes, kept_copy(evidence, check));
  if (check.copy == CopyState::Kept) look_into(bytes, figure, extractor, detect, check);
  return check;
}

}  // namespace claimdex::app
