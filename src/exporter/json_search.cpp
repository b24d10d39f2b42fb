#include "claimdex/exporter/json_search.hpp"

#include "json_slots.hpp"
#include "json_writer.hpp"

namespace claimdex::exporter {
namespace {

void piece_object(JsonWriter& w, const TextPiece& piece) {
  w.begin_object();
  span_keys(w, piece.span);
  w.key("text").string(*piece.text);
  w.end_object();
}

void pieces(JsonWriter& w, const std::vector<TextPiece>& all) {
  w.begin_array();
  for (const TextPiece& piece : all) piece_object(w, piece);
  w.end_array();
}

}  // namespace

void hit_json(std::string& out, const ClaimRecord& claim, const HitExtras& extras) {
  JsonWriter w(out);
  w.begin_object();
  claim_keys(w, claim);
  if (extras.context) {
    w.key("context").begin_object();
    pieces(w.key("before"), extras.context->before);
    pieces(w.key("sentence"), extras.context->sentence);
    pieces(w.key("after"), extras.context->after);
    w.end_object();
  }
  if (extras.why != nullptr) {
    w.key("why").begin_array();
    for (const std::string& reason : *extras.why) w.string(reason);
    w.end_array();
  }
  w.end_object();
}

void facet_json(std::string& out, std::string_view field, std::int64_t total,
                const std::vector<std::pair<std::string, std::int64_t>>& values, std::int64_t left_out,
                std::int64_t none) {
  JsonWriter w(out);
  w.begin_object();
  w.key("schema").word("claimdex.facet.v1");
  w.key("field").word(field);
  w.key("total").integer(total);
  w.key("values").begin_array();
  for (const auto& [value, count] : values) {
    w.begin_object();
    w.key("value").string(value);
    w.key("count").integer(count);
    w.end_object();
  }
  w.end_array();
  w.key("left_out").integer(left_out);
  w.key("none").integer(none);
  w.end_object();
}

void article_hit_json(std::string& out, const ArticleRecord& article, const TextPiece& snippet,
                      const std::vector<Span>& matches) {
  JsonWriter w(out);
  w.begin_object();
  w.key("schema").word("claimdex.article_hit.v1");
  w.key("id").string(article.id.str());
  w.key("uid").string(article.uid);
  w.key("version").integer(article.newest);
  w.key("title").string(article.details.title);
  w.key("source").string(article.details.source);
  w.key("url").string(article.details.url);
  w.key("published").string(article.details.published);
  w.key("lang").string(article.details.lang);
  w.key("origin").string(article.origin.str());
  w.key("claims").integer(static_cast<std::int64_t>(article.claims.size()));
  piece_object(w.key("snippet"), snippet);
  span_array(w.key("matches"), matches);
  w.end_object();
}

}  // namespace claimdex::exporter
