#include "json_slots.hpp"

namespace claimdex::exporter {

void span_keys(JsonWriter& w, Span span) {
  w.key("start").integer(span.start);
  w.key("end").integer(span.end);
}

void span_keys(JsonWriter& w, const std::optional<Span>& span) {
  if (span) return span_keys(w, *span);
  w.key("start").null();
  w.key("end").null();
}

void span_object(JsonWriter& w, Span span) {
  w.begin_object();
  span_keys(w, span);
  w.end_object();
}

void span_array(JsonWriter& w, const std::vector<Span>& spans) {
  w.begin_array();
  for (const Span& span : spans) span_object(w, span);
  w.end_array();
}

void interval_keys(JsonWriter& w, const std::optional<double>& value, const Interval& bounds) {
  w.key("value").number(value);
  w.key("low").number(bounds.low);
  w.key("high").number(bounds.high);
  w.key("low_open").boolean(bounds.low_open);
  w.key("high_open").boolean(bounds.high_open);
}

namespace {

void write(JsonWriter& w, const Figure& figure) {
  w.begin_object();
  w.key("text").string(figure.text);
  span_keys(w, figure.span);
  interval_keys(w, figure.value, figure.bounds);
  w.key("soft_low").number(figure.bounds.soft_low);
  w.key("soft_high").number(figure.bounds.soft_high);
  w.key("hedge").word(name_of(figure.hedge));
  w.key("unit").string(figure.unit);
  w.key("role").word(name_of(figure.role));
  w.key("of");
  if (figure.of) {
    w.begin_object();
    w.key("value").number(figure.of->value);
    w.key("text").string(figure.of->text);
    w.end_object();
  } else {
    w.null();
  }
  w.end_object();
}

void write(JsonWriter& w, const Who& who) {
  w.begin_object();
  span_keys(w, who.span);
  w.key("text").string(who.text);
  w.key("class").string(who.cls);
  w.key("side").string(who.side);
  w.end_object();
}

void write(JsonWriter& w, const Actor& actor) {
  w.begin_object();
  span_keys(w, actor.span);
  w.key("text").string(actor.text);
  w.key("id").string(actor.id);
  w.end_object();
}

void write(JsonWriter& w, const Place& place) {
  w.begin_object();
  span_keys(w, place.span);
  w.key("text").string(place.text);
  w.key("name").string(place.name);
  w.key("id").string(place.id);
  w.end_object();
}

void write(JsonWriter& w, const EventTime& time) {
  w.begin_object();
  span_keys(w, time.span);
  w.key("text").string(time.text);
  w.key("from").string(time.from);
  w.key("to").string(time.to);
  w.end_object();
}

void write(JsonWriter& w, const AttributionLink& link) {
  w.begin_object();
  w.key("name").string(link.name);
  w.key("id").string(link.id);
  w.key("class");
  name_or_null(w, link.cls);
  w.key("role").word(name_of(link.role));
  w.key("cue").string(link.cue);
  w.key("stance").word(name_of(link.stance));
  w.key("carried").boolean(link.carried);
  span_keys(w, link.span);
  w.end_object();
}

template <typename T>
void write_or_null(JsonWriter& w, const std::optional<T>& value) {
  value ? write(w, *value) : w.null();
}

}  // namespace

void slot_keys(JsonWriter& w, const Slots& slots) {
  write_or_null(w.key("figure"), slots.figure);
  write_or_null(w.key("who"), slots.who);
  write_or_null(w.key("actor"), slots.actor);
  write_or_null(w.key("place"), slots.place);
  write_or_null(w.key("time"), slots.time);
  w.key("attribution").begin_array();
  for (const AttributionLink& link : slots.attribution) write(w, link);
  w.end_array();
  w.key("modality").word(name_of(slots.modality));
  w.key("flags").begin_array();
  for (const Flag flag : slots.flags) w.word(name_of(flag));
  w.end_array();
}

void article_ref(JsonWriter& w, const std::optional<ArticleRef>& article) {
  if (!article) return w.null();
  w.begin_object();
  w.key("id").string(article->id.str());
  w.key("version").integer(article->version);
  w.key("title").string(article->title);
  w.key("source").string(article->source);
  w.key("url").string(article->url);
  w.key("published").string(article->published);
  w.key("sha256").string(article->sha256);
  w.end_object();
}

}  // namespace claimdex::exporter
