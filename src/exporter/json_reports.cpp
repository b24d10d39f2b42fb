#include "claimdex/exporter/json_reports.hpp"

#include "json_writer.hpp"

namespace claimdex::exporter {

namespace {

void write_alike(JsonWriter& w, const std::vector<Alike>& all) {
  w.key("alike").begin_array();
  for (const Alike& alike : all) {
    w.begin_object();
    w.key("id").word(alike.claim.str());
    w.key("known").word(alike.known.str());
    w.key("verdict").word(name_of(alike.verdict));
    w.key("why").string(alike.why);
    w.end_object();
  }
  w.end_array();
}

}  // namespace

void ingest_json(std::string& out, const IngestCounts& counts) {
  JsonWriter w(out);
  w.begin_object();
  w.key("schema").word("claimdex.ingest.v1");
  w.key("articles").integer(counts.articles);
  w.key("claims").integer(counts.claims);
  w.key("repeats").integer(counts.repeats);
  w.key("supplied").integer(counts.supplied);
  w.key("failed").integer(counts.failed);
  w.key("undated").integer(counts.undated);
  w.key("worthiest").begin_array();
  for (ClaimId id : counts.worthiest) w.word(id.str());
  w.end_array();
  w.key("proposed").integer(counts.proposed);
  write_alike(w, counts.alike);
  w.key("repeated").begin_array();
  for (ClaimId id : counts.repeated) w.word(id.str());
  w.end_array();
  w.key("gone").integer(counts.gone);
  w.key("checked").begin_array();
  for (const IngestCounts::Checked& one : counts.checked) {
    w.begin_object();
    w.key("id").word(one.claim.str());
    w.key("factcheck").word(one.check.str());
    w.key("verdict");
    one.verdict ? w.word(name_of(*one.verdict)) : w.null();
    w.key("why").begin_array();
    for (const std::string& why : one.why) w.string(why);
    w.end_array();
    w.end_object();
  }
  w.end_array();
  w.end_object();
}

void add_json(std::string& out, ClaimId added, const std::vector<Alike>& alike) {
  JsonWriter w(out);
  w.begin_object();
  w.key("schema").word("claimdex.add.v1");
  w.key("id").word(added.str());
  write_alike(w, alike);
  w.end_object();
}

void reextract_json(std::string& out, const ReextractCounts& counts) {
  JsonWriter w(out);
  w.begin_object();
  w.key("schema").word("claimdex.reextract.v1");
  w.key("articles").integer(counts.articles);
  w.key("kept").integer(counts.kept);
  w.key("changed").integer(counts.changed);
  w.key("new").integer(counts.fresh);
  w.key("revived").integer(counts.revived);
  w.key("retired").integer(counts.retired);
  w.key("left").integer(counts.left);
  w.end_object();
}

void config_json(std::string& out, std::string_view key, const std::optional<std::string>& value, bool set,
                 std::string_view what) {
  JsonWriter w(out);
  w.begin_object();
  w.key("schema").word("claimdex.config.v1");
  w.key("key").string(key);
  w.key("value").string(value);
  w.key("set").boolean(set);
  w.key("what").string(what);
  w.end_object();
}

void lint_finding_json(std::string& out, ClaimId claim, std::optional<EvidenceId> evidence, std::string_view code,
                       std::string_view severity, std::string_view message, std::string_view repair) {
  JsonWriter w(out);
  w.begin_object();
  w.key("schema").word("claimdex.lintfinding.v1");
  w.key("claim").word(claim.str());
  w.key("evidence");
  if (evidence)
    w.word(evidence->str());
  else
    w.null();
  w.key("code").word(code);
  w.key("severity").word(severity);
  w.key("message").string(message);
  w.key("repair").string(repair);
  w.end_object();
}

void finding_json(std::string& out, std::string_view code, std::string_view subject, std::string_view message,
                  std::string_view repair, bool note) {
  JsonWriter w(out);
  w.begin_object();
  w.key("schema").word("claimdex.finding.v1");
  w.key("level").word(note ? "note" : "finding");
  w.key("code").string(code);
  w.key("subject").string(subject);
  w.key("message").string(message);
  w.key("repair").string(repair);
  w.end_object();
}

}  // namespace claimdex::exporter
