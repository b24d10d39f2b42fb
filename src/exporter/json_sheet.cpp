#include "formats.hpp"
#include "json_slots.hpp"
#include "json_writer.hpp"

/// Sheets for programs: the same claim.v1 as `search --json`, with what is internal left empty (no assignee, no review date, no
/// tags) and the public side of the evidence as evidence_list.
namespace claimdex::exporter {
namespace {

ClaimRecord public_record(const SheetClaim& claim) {
  ClaimRecord record;
  record.id = claim.id;
  record.uid = claim.uid;
  record.text = claim.text;
  record.span = claim.span;
  record.article = claim.article;
  record.seen = claim.seen;
  record.lang = claim.lang;
  record.slots = claim.slots;
  record.verdict = claim.verdict;
  record.progress = claim.progress;
  record.reason = claim.reason;
  record.stale = claim.stale;
  record.mentions = claim.mentions;
  record.origins = claim.origins;
  record.evidence = static_cast<int>(claim.evidence.size());
  record.created = claim.created;
  record.changed = claim.changed;
  return record;
}

void write(std::string& out, const SheetClaim& claim) {
  JsonWriter w(out);
  w.begin_object();
  claim_keys(w, public_record(claim));
  w.key("evidence_list").begin_array();
  for (const SheetEvidence& evidence : claim.evidence) {
    w.begin_object();
    w.key("url").string(evidence.url);
    w.key("file").string(evidence.file);
    w.key("sha256").string(evidence.sha256);
    w.key("stance").string(evidence.stance);
    w.key("note").null();
    w.key("added").string(evidence.added);
    w.key("quote").string(evidence.quote);
    w.key("at").string(evidence.at);
    w.key("media_type").string(evidence.media_type);
    w.key("captured").string(evidence.captured);
    w.end_object();
  }
  w.end_array();
  w.end_object();
}

}  // namespace

std::string json_sheet(const Sheet& sheet) {
  std::string out = "[";
  for (const SheetClaim& claim : sheet.claims) {
    out += out.size() == 1 ? "\n" : ",\n";
    write(out, claim);
  }
  out += sheet.claims.empty() ? "]\n" : "\n]\n";
  return out;
}

std::string jsonl_sheet(const Sheet& sheet) {
  std::string out;
  for (const SheetClaim& claim : sheet.claims) {
    write(out, claim);
    out += '\n';
  }
  return out;
}

}  // namespace claimdex::exporter
