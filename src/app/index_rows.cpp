#include "index_rows.hpp"

namespace claimdex::app {
namespace {

/// `figure:` compares counts of people and things, never percentages, money, distances.
bool counts_things(const Slots& slots) {
  switch (slots.type) {
    case ClaimType::QuantityMoney:
    case ClaimType::QuantityPercent:
    case ClaimType::QuantityArea:
    case ClaimType::QuantityDistance:
    case ClaimType::QuantityDuration:
    case ClaimType::QuantityChange:
      return false;
    default:
      return slots.figure.has_value() && slots.figure->unit != "percent" && slots.figure->unit != "percentage_point";
  }
}

}  // namespace

index::Document index_document(const store::IndexRow& row) {
  index::Document doc;
  doc.id = row.id;
  doc.type = row.slots.type;
  doc.lang = row.lang;
  doc.text = row.text;
  doc.sentence = row.sentence;
  for (const AttributionLink& link : row.slots.attribution) doc.speakers.push_back(link.name);
  if (row.slots.place) {
    doc.places.push_back(row.slots.place->text);
    if (row.slots.place->name) doc.places.push_back(*row.slots.place->name);
  }
  if (row.article) {
    doc.article = row.article->id;
    doc.source = row.article->source;
    doc.title = row.article->title.value_or("");
    if (row.article->published) doc.published = published_day(*row.article->published);
  }
  if (counts_things(row.slots)) doc.count = row.slots.figure->bounds;
  doc.worth = row.slots.worth;
  return doc;
}

}  // namespace claimdex::app
