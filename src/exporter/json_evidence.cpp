#include "claimdex/exporter/json_evidence.hpp"

#include "json_slots.hpp"
#include "json_writer.hpp"

namespace claimdex::exporter {
namespace {

void write(JsonWriter& w, const FetchedCopy& copy) {
  w.begin_object();
  w.key("url").string(copy.url);
  w.key("status").integer(copy.status);
  w.key("sha256").string(copy.sha256);
  w.key("head_sha256").string(copy.head_sha256);
  w.end_object();
}

void span_or_null(JsonWriter& w, const std::optional<Span>& span) {
  if (span)
    span_object(w, *span);
  else
    w.null();
}

}  // namespace

void evidence_keys(JsonWriter& w, const Evidence& evidence) {
  w.key("id").string(evidence.id.str());
  w.key("uid").string(evidence.uid);
  w.key("url").string(evidence.url);
  w.key("file").string(evidence.file);
  w.key("sha256").string(evidence.sha256);
  for (const EvidenceField& field : kEvidenceFields) w.key_word(field.name).string(evidence.details.*field.member);
  w.key("added").string(evidence.added);
  w.key("by").string(evidence.by);
  w.key("claim").word(evidence.claim.str());
  w.key("copy");
  evidence.copy ? write(w, *evidence.copy) : w.null();
  w.key("also").begin_array();
  for (ClaimId claim : evidence.also) w.word(claim.str());
  w.end_array();
}

void evidence_json(std::string& out, const Evidence& evidence) {
  JsonWriter w(out);
  w.begin_object();
  w.key("schema").word("claimdex.evidence.v1");
  evidence_keys(w, evidence);
  w.end_object();
}

void evidence_check_json(std::string& out, const EvidenceCheck& check) {
  JsonWriter w(out);
  w.begin_object();
  w.key("schema").word("claimdex.evidence_check.v1");
  w.key("id").word(check.evidence.id.str());
  w.key("claim").word(check.evidence.claim.str());
  w.key("url").string(check.evidence.url);
  w.key("file").string(check.evidence.file);
  w.key("sha256").string(check.evidence.sha256);
  w.key("copy").word(name_of(check.copy));
  w.key("quote").word(name_of(check.quote));
  span_or_null(w.key("quote_at"), check.quote_at);
  w.key("figure").word(name_of(check.figure));
  span_or_null(w.key("figure_at"), check.figure_at);
  w.key("figure_text").string(check.figure_text);
  w.key("why").string(check.why);
  w.key("failed").boolean(check.failed());
  w.end_object();
}

}  // namespace claimdex::exporter
