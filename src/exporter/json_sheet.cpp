#include "formats.hpp"
#include "json_slots.hpp"
#include "json_writer.hpp"

/// Sheets for programs: sheet.v1, whose claims are the same claim.v1 as `search --json` prints, with what is internal left empty (no assignee, no review
/// date, no tags) and, beyond it, the public side of the evidence, the publication and the changes.
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

void changes(JsonWriter& w, const std::vector<SheetChange>& list) {
  w.key("changes").begin_array();
  for (const SheetChange& change : list) {
    w.begin_object();
    w.key("part").word(name_of(change.part));
    w.key("at").string(change.at);
    w.key("before").string(change.before);
    w.key("after").string(change.after);
    w.end_object();
  }
  w.end_array();
}

}  // namespace

void sheet_claim_json(std::string& out, const SheetClaim& claim) {
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
  w.key("publication");
  if (claim.publication) {
    w.begin_object();
    w.key("first").string(claim.publication->first);
    w.key("url").string(claim.publication->url);
    w.end_object();
  } else {
    w.null();
  }
  changes(w, claim.changes);
  w.end_object();
}

std::string json_sheet_head(const Sheet& sheet) {
  std::string out;
  const auto words = [](const std::string& of) { return of.empty() ? std::nullopt : std::optional(of); };
  {
    JsonWriter w(out);
    w.begin_object();
    w.key("schema").word("claimdex.sheet.v1");
    w.key("title").string(sheet.title);
    w.key("introduction").string(words(sheet.introduction));
    w.key("desk").string(words(sheet.desk_name));
    w.key("query").string(words(sheet.query));
    w.key("as_of").string(words(sheet.as_of));
    w.key("since").string(sheet.period ? words(sheet.period->since) : std::nullopt);
    w.key("until").string(sheet.period ? sheet.period->until : std::nullopt);
    w.key("log_head").string(words(sheet.log_head));
    w.key("claims").begin_array();
  }
  return out;
}

std::string json_sheet(const Sheet& sheet) {
  std::string out = json_sheet_head(sheet);
  for (const SheetClaim& claim : sheet.claims) {
    out += &claim == &sheet.claims.front() ? "\n" : ",\n";
    sheet_claim_json(out, claim);
  }
  return out.append(kJsonSheetEnd);
}

}  // namespace claimdex::exporter
