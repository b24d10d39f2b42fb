// Sheets for search engines and for other fact-checkers: schema.org's ClaimReview as JSON-LD.
//
// Each claim with a verdict is a review, on a line of its own in one graph. What isn't known is left out, as JSON-LD does, and nothing is filled in that
// only looks likely: who denies a claim or passes it on is not its author, an article that holds it need not be the first. The verdict stands in two
// places: in the desk's words, for readers, and in ours, so that `import` knows it again whatever a desk calls it.
#include <algorithm>
#include <array>

#include "claimdex/core/date.hpp"
#include "clean.hpp"
#include "formats.hpp"
#include "json_writer.hpp"

namespace claimdex::exporter {
namespace {

/// What people would follow has to be an address: anything else stays out of the file.
bool has_address(const std::optional<std::string>& url) { return url && is_linkable(*url); }

/// As written, where it is a date at all.
void date_key(JsonWriter& w, const std::optional<std::string>& written) {
  if (written && published_day(*written)) w.key("datePublished").string(*written);
}

void organisation(JsonWriter& w, const std::string& name) {
  w.begin_object();
  w.key("@type").word("Organization");
  w.key("name").string(name);
  w.end_object();
}

/// Who makes the claim, where somebody is named who does: not who denies it, no "officials", no "residents".
const AttributionLink* author_of(const Slots& slots) {
  if (slots.attribution.empty()) return nullptr;
  const AttributionLink& voice = slots.attribution.front();
  constexpr std::array kAgainst{Stance::Denies, Stance::Doubts, Stance::Retracts};
  constexpr std::array kNobody{SourceClass::AnonymousOfficial, SourceClass::Anonymous, SourceClass::Collective};
  if (voice.name.empty() || std::find(kAgainst.begin(), kAgainst.end(), voice.stance) != kAgainst.end()) return nullptr;
  if (voice.cls && std::find(kNobody.begin(), kNobody.end(), *voice.cls) != kNobody.end()) return nullptr;
  return &voice;
}

void write_author(JsonWriter& w, const AttributionLink& voice) {
  w.begin_object();
  if (voice.cls == SourceClass::Person)
    w.key("@type").word("Person");
  else if (voice.cls && *voice.cls != SourceClass::Document)
    w.key("@type").word("Organization");
  w.key("name").string(voice.name);
  w.end_object();
}

void write_appearance(JsonWriter& w, const ArticleRef& article) {
  w.begin_object();
  w.key("@type").word("CreativeWork");
  if (has_address(article.url)) w.key("url").string(*article.url);
  if (article.title) w.key("headline").string(*article.title);
  date_key(w, article.published);
  if (article.source) organisation(w.key("publisher"), *article.source);
  w.end_object();
}

void write_appearance(JsonWriter& w, const Seen& seen) {
  w.begin_object();
  w.key("@type").word("CreativeWork");
  if (has_address(seen.url)) w.key("url").string(*seen.url);
  if (seen.at) w.key("description").string(*seen.at);
  w.end_object();
}

void write_claim(JsonWriter& w, const SheetClaim& claim) {
  w.begin_object();
  w.key("@type").word("Claim");
  if (const AttributionLink* voice = author_of(claim.slots)) write_author(w.key("author"), *voice);
  if (claim.article) date_key(w, claim.article->published);
  if (claim.lang) w.key("inLanguage").string(*claim.lang);
  if (claim.article)
    write_appearance(w.key("appearance"), *claim.article);
  else if (claim.seen && (claim.seen->at || has_address(claim.seen->url)))
    write_appearance(w.key("appearance"), *claim.seen);
  w.end_object();
}

void write_rating(JsonWriter& w, Verdict verdict, const Sheet& sheet) {
  const auto i = static_cast<std::size_t>(verdict);
  w.begin_object();
  w.key("@type").word("Rating");
  const std::string& name = sheet.ratings.names[i];
  w.key("alternateName").string(name.empty() ? verdict_label(verdict, sheet.labels) : std::string_view(name));
  if (const std::optional<int> value = sheet.ratings.values[i]) {
    w.key("ratingValue").integer(*value);
    w.key("bestRating").integer(kBestRating);
    w.key("worstRating").integer(kWorstRating);
  }
  w.key("identifier").begin_object();
  w.key("@type").word("PropertyValue");
  w.key("propertyID").word("claimdex.verdict");
  w.key("value").word(name_of(verdict));
  w.end_object();
  w.end_object();
}

void write_citation(JsonWriter& w, const SheetEvidence& evidence) {
  w.begin_object();
  w.key("@type").word(evidence.sha256 ? "MediaObject" : "CreativeWork");
  if (has_address(evidence.url)) w.key("url").string(*evidence.url);
  if (evidence.file) w.key("name").string(*evidence.file);
  if (evidence.stance) w.key("description").string(*evidence.stance);
  if (evidence.at) w.key("pagination").string(*evidence.at);
  if (evidence.quote) w.key("text").string(*evidence.quote);
  if (evidence.media_type) w.key("encodingFormat").string(*evidence.media_type);
  if (evidence.sha256) w.key("sha256").string(*evidence.sha256);
  w.end_object();
}

void write_review(JsonWriter& w, const SheetClaim& claim, const Sheet& sheet) {
  w.begin_object();
  w.key("@type").word("ClaimReview");
  w.key("identifier").string(claim.uid);
  w.key("claimReviewed").string(claim.text);
  write_rating(w.key("reviewRating"), claim.verdict, sheet);
  write_claim(w.key("itemReviewed"), claim);
  if (!sheet.desk_name.empty()) organisation(w.key("author"), sheet.desk_name);
  if (claim.publication) {
    if (has_address(claim.publication->url)) w.key("url").string(*claim.publication->url);
    w.key("datePublished").string(claim.publication->first);
  }
  w.key("dateModified").string(claim.changed);
  if (claim.reason) w.key("reviewBody").string(*claim.reason);
  if (!claim.evidence.empty()) {
    w.key("citation").begin_array();
    for (const SheetEvidence& evidence : claim.evidence) write_citation(w, evidence);
    w.end_array();
  }
  w.end_object();
}

/// JSON-LD is pasted into the <script> of a page, where "</script>" in an article's words would end it.
void escape_tags(std::string& json, std::size_t from) {
  for (std::size_t at = from; (at = json.find('<', at)) != std::string::npos; at += 6) json.replace(at, 1, "\\u003c");
}

}  // namespace

std::string claim_review_sheet(const Sheet& sheet) {
  std::string out = R"({"@context":"https://schema.org","@graph":[)";
  bool first = true;
  for (const SheetClaim& claim : sheet.claims) {
    if (!is_in(Format::ClaimReview, claim)) continue;
    out += first ? "\n" : ",\n";
    first = false;
    const std::size_t begin = out.size();
    {
      JsonWriter w(out);
      write_review(w, claim, sheet);
    }
    escape_tags(out, begin);
  }
  out += "\n]}\n";
  return out;
}

}  // namespace claimdex::exporter
