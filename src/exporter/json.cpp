#include "claimdex/exporter/json.hpp"

#include "json_slots.hpp"
#include "json_writer.hpp"

/// What `normalize` and `annotate` print: articles, everything that extraction saw in them, and the errors in their place.
namespace claimdex::exporter {
namespace {

void write(JsonWriter& w, const Article& article) {
  w.begin_object();
  w.key("schema").word("claimdex.article.v1");
  w.key("id").string(article.id);
  w.key("title").string(article.details.title);
  w.key("author").string(article.details.author);
  w.key("published").string(article.details.published);
  w.key("lang").string(article.details.lang);
  w.key("source").string(article.details.source);
  w.key("url").string(article.details.url);
  w.key("sha256").string(article.sha256);
  w.key("text").string(article.text);
  w.end_object();
}

void write(JsonWriter& w, const Reason& reason) {
  w.begin_object();
  w.key("slot").word(name_of(reason.slot));
  w.key("what").string(reason.what);
  span_keys(w, reason.span);
  w.key("text");
  reason.span ? w.string(reason.text) : w.null();
  w.key("at");
  reason.at.empty() ? w.null() : w.string(reason.at);
  w.end_object();
}

using Reasons = std::vector<Reason>;

/// Null where nobody asked.
void explain_key(JsonWriter& w, const Reasons* reasons) {
  if (reasons == nullptr || reasons->empty()) return;
  w.key("explain").begin_array();
  for (const Reason& reason : *reasons) write(w, reason);
  w.end_array();
}

void write(JsonWriter& w, const Credit& credit) {
  w.begin_object();
  span_keys(w, credit.span);
  w.key("text").string(credit.text);
  w.key("name").string(credit.name);
  w.end_object();
}

void write(JsonWriter& w, const Sentence& sentence, const Reasons* reasons) {
  w.begin_object();
  span_keys(w, sentence.span);
  w.key("worth").number(sentence.worth);
  w.key("zone").word(name_of(sentence.zone));
  explain_key(w, reasons);
  w.end_object();
}

void write(JsonWriter& w, const Quantity& quantity) {
  w.begin_object();
  span_keys(w, quantity.span);
  w.key("text").string(quantity.text);
  w.key("kind").word(name_of(quantity.kind));
  interval_keys(w, quantity.value, quantity.bounds);
  w.key("hedge").word(name_of(quantity.hedge));
  w.key("unit").string(quantity.unit);
  w.end_object();
}

void write(JsonWriter& w, const DateMention& date) {
  w.begin_object();
  span_keys(w, date.span);
  w.key("text").string(date.text);
  w.key("from").string(date.from);
  w.key("to").string(date.to);
  w.key("granularity").word(name_of(date.granularity));
  w.key("resolved").boolean(date.resolved);
  w.end_object();
}

void write(JsonWriter& w, const Attribution::Source& source) {
  w.begin_object();
  span_keys(w, source.span);
  w.key("text").string(source.text);
  w.key("name").string(source.name);
  w.key("class");
  name_or_null(w, source.cls);
  w.end_object();
}

void write(JsonWriter& w, const Attribution::Cue& cue) {
  w.begin_object();
  span_keys(w, cue.span);
  w.key("text").string(cue.text);
  w.end_object();
}

void write(JsonWriter& w, const Attribution& attribution) {
  w.begin_object();
  w.key("form").word(name_of(attribution.form));
  w.key("source");
  attribution.source ? write(w, *attribution.source) : w.null();
  w.key("cue");
  attribution.cue ? write(w, *attribution.cue) : w.null();
  span_array(w.key("content"), attribution.content);
  w.key("via").begin_array();
  for (const std::string& name : attribution.via) {
    w.begin_object();
    w.key("name").string(name);
    w.end_object();
  }
  w.end_array();
  w.key("stance").word(name_of(attribution.stance));
  w.end_object();
}

void write(JsonWriter& w, const ExtractedClaim& claim, const Reasons* reasons) {
  w.begin_object();
  w.key("n").integer(claim.n);
  w.key("type").word(name_of(claim.slots.type));
  w.key("form");
  name_or_null(w, claim.slots.form);
  span_keys(w, claim.spans.empty() ? Span{} : claim.spans.front());
  w.key("text").string(claim.text);
  span_array(w.key("spans"), claim.spans);
  span_object(w.key("sentence"), claim.sentence);
  slot_keys(w, claim.slots);
  w.key("links").begin_array();
  for (const ExtractedClaim::Link& link : claim.links) {
    w.begin_object();
    w.key("n").integer(link.n);
    w.key("relation").word(name_of(link.relation));
    w.end_object();
  }
  w.end_array();
  w.key("worth").number(claim.slots.worth);
  w.key("confidence").number(claim.slots.confidence);
  w.key("rule").string(claim.slots.rule);
  explain_key(w, reasons);
  w.end_object();
}

template <typename T>
void write_all(JsonWriter& w, const std::vector<T>& items) {
  w.begin_array();
  for (const T& item : items) write(w, item);
  w.end_array();
}

/// The same with the reasons for each, where there are any.
template <typename T>
void write_all(JsonWriter& w, const std::vector<T>& items, const std::vector<Reasons>* reasons) {
  w.begin_array();
  for (std::size_t i = 0; i < items.size(); ++i)
    write(w, items[i], reasons != nullptr && i < reasons->size() ? &(*reasons)[i] : nullptr);
  w.end_array();
}

}  // namespace

void article_json(std::string& out, const Article& article) {
  JsonWriter w(out);
  write(w, article);
}

void annotation_json(std::string& out, const Article& article, const Annotation& annotation) {
  JsonWriter w(out);
  w.begin_object();
  w.key("schema").word("claimdex.annotation.v1");
  w.key("extractor").string(annotation.extractor);
  write(w.key("article"), article);
  w.key("credit");
  annotation.credit ? write(w, *annotation.credit) : w.null();
  const Explanation* why = annotation.explanation ? &*annotation.explanation : nullptr;
  write_all(w.key("sentences"), annotation.sentences, why != nullptr ? &why->sentences : nullptr);
  write_all(w.key("quantities"), annotation.quantities);
  write_all(w.key("dates"), annotation.dates);
  write_all(w.key("attributions"), annotation.attributions);
  write_all(w.key("claims"), annotation.claims, why != nullptr ? &why->claims : nullptr);
  w.end_object();
}

void error_json(std::string& out, const InputError& error) {
  JsonWriter w(out);
  w.begin_object();
  w.key("schema").word("claimdex.error.v1");
  w.key("id").string(error.id);
  w.key("input").string(error.input);
  w.key("line");
  error.line ? w.integer(*error.line) : w.null();
  w.key("code").string(error.code);
  w.key("message").string(error.message);
  w.end_object();
}

}  // namespace claimdex::exporter
