#pragma once
#include <optional>

#include "claimdex/core/claim.hpp"
#include "claimdex/core/names.hpp"
#include "claimdex/core/record.hpp"
#include "json_writer.hpp"

/// The parts that several contracts have in common, key by key in the order of schemas/json.
namespace claimdex::exporter {

/// "start" and "end" of the object that is being written.
void span_keys(JsonWriter& w, Span span);
void span_keys(JsonWriter& w, const std::optional<Span>& span);
void span_object(JsonWriter& w, Span span);
void span_array(JsonWriter& w, const std::vector<Span>& spans);

/// value low high low_open high_open
void interval_keys(JsonWriter& w, const std::optional<double>& value, const Interval& bounds);
/// figure who actor place time attribution modality flags
void slot_keys(JsonWriter& w, const Slots& slots);
void article_ref(JsonWriter& w, const std::optional<ArticleRef>& article);
/// The public keys of claim.v1, "schema" to "changed".
void claim_keys(JsonWriter& w, const ClaimRecord& claim);
/// A piece of evidence as the desk sees it.
void evidence_keys(JsonWriter& w, const Evidence& evidence);

template <typename E>
void name_or_null(JsonWriter& w, const std::optional<E>& value) {
  value ? w.word(name_of(*value)) : w.null();
}

}  // namespace claimdex::exporter
