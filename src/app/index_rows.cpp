#include "index_rows.hpp"

#include "claimdex/index/fields.hpp"

namespace claimdex::app {
namespace {

/// The people it counts, and who is quoted: two lists of words that share none but "other".
std::vector<std::string> classes_of(const Slots& slots) {
  std::vector<std::string> out;
  if (slots.who && slots.who->cls) out.push_back(*slots.who->cls);
  if (!slots.attribution.empty()) {
    const auto& cls = slots.attribution.front().cls;
    out.emplace_back(cls ? name_of(*cls) : index::kUnknownSource);
  }
  return out;
}

DayRange days_of(const std::optional<EventTime>& time) {
  auto day = [](const std::optional<std::string>& iso) { return iso ? Day::parse(*iso) : std::nullopt; };
  return time ? DayRange{day(time->from), day(time->to)} : DayRange();
}

}  // namespace

index::Document index_document(const store::IndexRow& row) {
  const Slots& slots = row.slots;
  index::Document doc;
  doc.id = row.id;
  doc.type = slots.type;
  doc.lang = row.lang;
  doc.text = row.text;
  doc.sentence = row.sentence;
  for (const AttributionLink& link : slots.attribution)
    (&link == &slots.attribution.front() ? doc.speakers : doc.via).push_back(link.name);
  if (slots.place) {
    doc.places.push_back(slots.place->text);
    if (slots.place->name) doc.places.push_back(*slots.place->name);
  }
  doc.classes = classes_of(slots);
  if (slots.who) doc.side = slots.who->side;
  if (row.article) {
    doc.source = row.article->source;
    doc.title = row.article->title.value_or("");
    if (row.article->published) doc.published = published_day(*row.article->published);
  }
  doc.about = days_of(slots.time);
  doc.figure = slots.figure;
  doc.modality = slots.modality;
  doc.flags = slots.flags;
  doc.worth = slots.worth;
  return doc;
}

Result<Followed> follow(store::Store& store, std::int64_t after, index::Writer& writer) {
  Followed done;
  Result<void> put;
  CLAIMDEX_TRY(done.until, store.rows_since(after, [&](store::IndexRow&& row) {
    put = row.live ? writer.put(index_document(row)) : writer.remove(row.id);
    if (row.live) ++done.claims;
    return put.has_value();
  }));
  CLAIMDEX_CHECK(put);
  return done;
}

index::State state_of(const store::Store& store, const store::Revision& revision) {
  return {store.uid(), revision.seq, revision.hash};
}

}  // namespace claimdex::app
