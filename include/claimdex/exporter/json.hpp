#pragma once
#include <optional>
#include <string>
#include <vector>

#include "claimdex/core/annotation.hpp"
#include "claimdex/core/article.hpp"
#include "claimdex/core/record.hpp"
#include "claimdex/core/result.hpp"

/// The JSON contracts of schemas/json, one object on one line each, without a newline. Appended to `out`, streamed: no tree is built.
/// Every key is always there; unknown is null. Whole numbers are written without a fraction; control characters, U+2028 and bidi controls are escaped.
namespace claimdex::exporter {

void article_json(std::string& out, const Article& article);
void annotation_json(std::string& out, const Article& article, const Annotation& annotation);

struct InputError {
  std::string id, input;
  std::optional<long> line;
  std::string code, message;
};
void error_json(std::string& out, const InputError& error);

/// Everything about one claim, for `show`.
struct ClaimDetail {
  ClaimRecord claim;
  std::vector<MentionRecord> mentions;
  std::vector<Evidence> evidence;
  std::vector<ClaimLink> links;
  std::vector<Note> notes;          ///< internal
  std::vector<EventRecord> events;  ///< internal
};
void claim_json(std::string& out, const ClaimRecord& claim);
/// claim.v1 with mention_list, evidence_list, notes and events.
void claim_detail_json(std::string& out, const ClaimDetail& detail);
/// `show a7`: desk_article.v1.
void article_record_json(std::string& out, const ArticleRecord& article, const Copies& copies);
void event_json(std::string& out, const EventRecord& event);
/// A query that people keep under a name; `claims` is nothing where it can't be answered any more.
struct SavedSearch {
  std::string name, query;
  std::optional<std::int64_t> claims;
};
void saved_json(std::string& out, const SavedSearch& saved);
/// `dossier list`, `dossier show`: dossier.v1.
struct DossierList {
  Dossier dossier;
  std::vector<ClaimId> claims;  ///< in its order
};
void dossier_json(std::string& out, const DossierList& list);
void stats_json(std::string& out, const DeskStats& stats, const std::vector<WeekCounts>& weeks,
                const std::vector<SavedSearch>& saved);

}  // namespace claimdex::exporter
