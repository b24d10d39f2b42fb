#include "claimdex/core/week.hpp"
#include "claimdex/exporter/json.hpp"
#include "json_slots.hpp"
#include "json_writer.hpp"

/// What `search`, `show`, `log` and `stats` print.
namespace claimdex::exporter {
namespace {

void string_array(JsonWriter& w, const std::vector<std::string>& values) {
  w.begin_array();
  for (const std::string& value : values) w.string(value);
  w.end_array();
}

void write(JsonWriter& w, const MentionRecord& mention) {
  w.begin_object();
  w.key("id").string(mention.id.str());
  w.key("uid").string(mention.uid);
  w.key("type").word(name_of(mention.slots.type));
  w.key("form");
  name_or_null(w, mention.slots.form);
  w.key("text").string(mention.text);
  span_keys(w, mention.spans.empty() ? Span{} : mention.spans.front());
  span_array(w.key("spans"), mention.spans);
  span_object(w.key("sentence"), mention.sentence);
  article_ref(w.key("article"), mention.article);
  slot_keys(w, mention.slots);
  w.key("worth").number(mention.slots.worth);
  w.key("confidence").number(mention.slots.confidence);
  w.key("rule").string(mention.slots.rule);
  w.key("extractor").string(mention.extractor);
  w.key("origin").string(mention.origin.str());
  w.key("agency").string(mention.agency);
  w.key("gone").boolean(mention.gone);
  w.key("extracted").boolean(mention.extracted);
  w.end_object();
}

void write(JsonWriter& w, const Evidence& evidence) {
  w.begin_object();
  evidence_keys(w, evidence);
  w.end_object();
}

void write(JsonWriter& w, const ClaimLink& link) {
  w.begin_object();
  w.key("id").string(link.other.str());
  w.key("relation").word(name_of(link.relation));
  w.key("outgoing").boolean(link.outgoing);
  w.key("state").word(name_of(link.state));
  w.key("why").string(link.why);
  w.key("rule").string(link.rule);
  w.key("at").string(link.at);
  w.key("by").string(link.who);
  w.key("verdict").word(name_of(link.other_verdict));
  w.key("text").string(link.other_text);
  w.end_object();
}

void write(JsonWriter& w, const Seen& seen) {
  w.begin_object();
  w.key("at").string(seen.at);
  w.key("url").string(seen.url);
  w.key("media").string(seen.media);
  w.key("sha256").string(seen.sha256);
  w.end_object();
}

void write(JsonWriter& w, const Note& note) {
  w.begin_object();
  w.key("id").string(note.id.str());
  w.key("kind").word(name_of(note.kind));
  w.key("at").string(note.at);
  w.key("who").string(note.who);
  w.key("text").string(note.text);
  w.key("place").string(note.place);
  w.key("deadline").string(note.deadline);
  w.key("about");
  note.about ? w.string(note.about->str()) : w.null();
  w.end_object();
}

void write(JsonWriter& w, const EventRecord& event) {
  w.begin_object();
  w.key("schema").word("claimdex.event.v1");
  w.key("seq").integer(event.seq);
  w.key("at").string(event.at);
  w.key("who").string(event.who);
  w.key("change").string(event.change.str());
  w.key("subject").string(event.subject);
  w.key("action").string(event.action);
  w.key("field").string(event.field);
  w.key("old").string(event.old_value);
  w.key("new").string(event.new_value);
  w.key("why").string(event.why);
  w.key("prev");
  event.prev.empty() ? w.null() : w.string(event.prev);
  w.key("hash").string(event.hash);
  w.end_object();
}

template <typename T>
void write_all(JsonWriter& w, const std::vector<T>& items) {
  w.begin_array();
  for (const T& item : items) write(w, item);
  w.end_array();
}

/// Every word of the vocabulary is a key, so that a reader need not know which ones are missing.
template <typename E>
void write_counts(JsonWriter& w, const std::vector<std::int64_t>& counts) {
  w.begin_object();
  for (std::size_t i = 0; i < Names<E>::values.size(); ++i)
    w.key_word(Names<E>::values[i]).integer(i < counts.size() ? counts[i] : 0);
  w.end_object();
}

}  // namespace

void claim_keys(JsonWriter& w, const ClaimRecord& claim) {
  w.key("schema").word("claimdex.claim.v1");
  w.key("id").string(claim.id.str());
  w.key("uid").string(claim.uid);
  w.key("type").word(name_of(claim.slots.type));
  w.key("text").string(claim.text);
  span_keys(w, claim.span);
  article_ref(w.key("article"), claim.article);
  slot_keys(w, claim.slots);
  string_array(w.key("edited"), claim.edited);
  w.key("seen");
  claim.seen ? write(w, *claim.seen) : w.null();
  w.key("retired").boolean(claim.retired);
  w.key("verdict").word(name_of(claim.verdict));
  w.key("progress").word(name_of(claim.progress));
  w.key("reason").string(claim.reason);
  string_array(w.key("stale"), claim.stale);
  w.key("mentions").integer(claim.mentions);
  w.key("origins").integer(claim.origins);
  w.key("evidence").integer(claim.evidence);
  string_array(w.key("tags"), claim.tags);
  w.key("assignee").string(claim.assignee);
  w.key("review_by").string(claim.review_by);
  w.key("worth").number(claim.slots.worth);
  w.key("confidence").number(claim.slots.confidence);
  w.key("created").string(claim.created);
  w.key("changed").string(claim.changed);
}

void claim_json(std::string& out, const ClaimRecord& claim) {
  JsonWriter w(out);
  w.begin_object();
  claim_keys(w, claim);
  w.end_object();
}

void claim_detail_json(std::string& out, const ClaimDetail& detail) {
  JsonWriter w(out);
  w.begin_object();
  claim_keys(w, detail.claim);
  write_all(w.key("mention_list"), detail.mentions);
  write_all(w.key("evidence_list"), detail.evidence);
  write_all(w.key("links"), detail.links);
  write_all(w.key("notes"), detail.notes);
  write_all(w.key("events"), detail.events);
  w.end_object();
}

void event_json(std::string& out, const EventRecord& event) {
  JsonWriter w(out);
  write(w, event);
}

namespace {

void write_saved(JsonWriter& w, const SavedSearch& saved) {
  w.key("name").string(saved.name);
  w.key("query").string(saved.query);
  if (saved.claims)
    w.key("claims").integer(*saved.claims);
  else
    w.key("claims").null();
}

}  // namespace

void saved_json(std::string& out, const SavedSearch& saved) {
  JsonWriter w(out);
  w.begin_object();
  w.key("schema").word("claimdex.saved.v1");
  write_saved(w, saved);
  w.end_object();
}

void dossier_json(std::string& out, const DossierList& list) {
  JsonWriter w(out);
  w.begin_object();
  w.key("schema").word("claimdex.dossier.v1");
  w.key("name").string(list.dossier.name);
  w.key("title").string(list.dossier.title);
  w.key("introduction").string(list.dossier.introduction);
  w.key("claims").begin_array();
  for (ClaimId id : list.claims) w.word(id.str());
  w.end_array();
  w.end_object();
}

void stats_json(std::string& out, const DeskStats& stats, const std::vector<WeekCounts>& weeks,
                const std::vector<SavedSearch>& saved) {
  JsonWriter w(out);
  w.begin_object();
  w.key("schema").word("claimdex.stats.v1");
  w.key("articles").integer(stats.articles);
  w.key("claims").integer(stats.claims);
  w.key("mentions").integer(stats.mentions);
  w.key("origins").integer(stats.origins);
  w.key("factchecks").integer(stats.factchecks);
  write_counts<Verdict>(w.key("by_verdict"), stats.by_verdict);
  write_counts<Progress>(w.key("by_progress"), stats.by_progress);
  write_counts<ClaimType>(w.key("by_kind"), stats.by_kind);
  w.key("evidence").integer(stats.evidence);
  w.key("dossiers").integer(stats.dossiers);
  w.key("outlets").integer(stats.outlets);
  w.key("by_outlet").begin_array();
  for (const DeskStats::Outlet& outlet : stats.by_outlet) {
    w.begin_object();
    w.key("source").string(outlet.source);
    w.key("mentions").integer(outlet.mentions);
    w.end_object();
  }
  w.end_array();
  w.key("by_week").begin_array();
  for (const WeekCounts& week : weeks) {
    w.begin_object();
    w.key("week").word(iso_week(week.monday));
    w.key("from").word(week.monday.iso());
    w.key("read").integer(week.read);
    w.key("marked").integer(week.marked);
    w.key("published").integer(week.published);
    w.end_object();
  }
  w.end_array();
  w.key("saved").begin_array();
  for (const SavedSearch& one : saved) {
    w.begin_object();
    write_saved(w, one);
    w.end_object();
  }
  w.end_array();
  w.end_object();
}

void article_record_json(std::string& out, const ArticleRecord& article, const Copies& copies) {
  JsonWriter w(out);
  w.begin_object();
  w.key("schema").word("claimdex.desk_article.v1");
  w.key("id").string(article.id.str());
  w.key("uid").string(article.uid);
  w.key("origin").string(article.origin.str());
  w.key("agency").string(article.agency);
  w.key("origin_by_person").boolean(article.origin_by_person);
  w.key("version").integer(article.newest);
  w.key("title").string(article.details.title);
  w.key("author").string(article.details.author);
  w.key("published").string(article.details.published);
  w.key("lang").string(article.details.lang);
  w.key("source").string(article.details.source);
  w.key("url").string(article.details.url);
  w.key("versions").begin_array();
  for (const ArticleRecord::Version& version : article.versions) {
    w.begin_object();
    w.key("version").integer(version.number);
    w.key("title").string(version.title);
    w.key("published").string(version.published);
    w.key("sha256").string(version.sha256);
    w.key("read").string(version.read_at);
    w.key("correction");
    if (version.notice)
      span_object(w, *version.notice);
    else
      w.null();
    w.end_object();
  }
  w.end_array();
  w.key("copies").begin_array();
  for (const Copies::Copy& copy : copies.first) w.word(copy.id.str());
  w.end_array();
  w.key("copy_count").integer(copies.count);
  w.key("claims").begin_array();
  for (ClaimId id : article.claims) w.word(id.str());
  w.end_array();
  w.key("forgotten").string(article.forgotten);
  w.end_object();
}

}  // namespace claimdex::exporter
