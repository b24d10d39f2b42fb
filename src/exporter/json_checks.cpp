#include "claimdex/exporter/json_checks.hpp"

#include <cmath>

#include "json_writer.hpp"

namespace claimdex::exporter {
namespace {

void write_verdict(JsonWriter& w, const std::optional<Verdict>& verdict) {
  w.key("verdict");
  verdict ? w.word(name_of(*verdict)) : w.null();
}

}  // namespace

void match_json(std::string& out, const MatchRow& row) {
  const FactCheckWords* check = row.check != nullptr ? &row.check->words : nullptr;
  JsonWriter w(out);
  w.begin_object();
  w.key("schema").word("claimdex.match.v1");
  w.key("query").string(row.query);
  w.key("rank").integer(row.rank);
  w.key("score").number(std::round(row.score * 1e4) / 1e4);
  w.key("kind").word(check != nullptr ? "factcheck" : "claim");
  w.key("id").word(check != nullptr ? row.check->id.str() : row.claim->id.str());
  w.key("external_id").string(check != nullptr ? check->external_id : std::nullopt);
  w.key("claim").string(check != nullptr ? check->claim : row.claim->text);
  write_verdict(w, check != nullptr ? check->verdict : std::optional(row.claim->verdict));
  w.key("original_rating").string(check != nullptr ? check->rating : std::nullopt);
  w.key("publisher").string(check != nullptr ? check->publisher : std::nullopt);
  w.key("url").string(check != nullptr ? check->url : row.claim->article ? row.claim->article->url : std::nullopt);
  w.key("why").begin_array();
  for (const std::string& why : row.why) w.string(why);
  w.end_array();
  w.end_object();
}

void fact_check_json(std::string& out, const FactCheck& check) {
  const FactCheckWords& words = check.words;
  JsonWriter w(out);
  w.begin_object();
  w.key("schema").word("claimdex.factcheck.v1");
  w.key("id").word(check.id.str());
  w.key("uid").word(check.uid);
  w.key("external_id").string(words.external_id);
  w.key("claim").string(words.claim);
  w.key("title").string(words.title);
  write_verdict(w, words.verdict);
  w.key("original_rating").string(words.rating);
  w.key("publisher").string(words.publisher);
  w.key("url").string(words.url);
  w.key("published").string(words.published);
  w.key("speaker").string(words.speaker);
  w.key("lang").string(words.lang);
  w.key("added").word(check.added);
  w.key("changed").word(check.changed);
  w.end_object();
}

void import_json(std::string& out, const ImportCounts& counts) {
  JsonWriter w(out);
  w.begin_object();
  w.key("schema").word("claimdex.import.v1");
  w.key("rows").integer(counts.rows);
  w.key("new").integer(counts.fresh);
  w.key("changed").integer(counts.changed);
  w.key("known").integer(counts.known);
  w.key("failed").integer(counts.failed);
  w.end_object();
}

}  // namespace claimdex::exporter
