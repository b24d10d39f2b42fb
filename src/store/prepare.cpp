// Hashes, keys and words for everything in an article: the larger part of the work of storing it, and the part that needs no look at the record, so that
// ingest does it on all cores while one thread writes.
#include "prepare.hpp"

#include <algorithm>
#include <map>

#include "claimdex/core/date.hpp"
#include "identity.hpp"
#include "slots_json.hpp"

namespace claimdex::store {

namespace {

/// The id of an agency in the gazetteer begins so.
constexpr std::string_view kAgencyId = "agency/";

std::optional<std::string> passed_on_by(const Slots& slots) {
  for (const AttributionLink& link : slots.attribution)
    if (link.id && link.id->starts_with(kAgencyId)) return link.name;
  return std::nullopt;
}

std::size_t passage_at(const std::vector<Passage>& passages, std::uint32_t at) {
  const auto next = std::upper_bound(passages.begin(), passages.end(), at,
                                     [](std::uint32_t start, const Passage& p) { return start < p.sentence.start; });
  return next == passages.begin() ? 0 : static_cast<std::size_t>(next - passages.begin() - 1);
}

std::vector<Span> sentences_of(const Annotation& annotation) {
  std::vector<Span> out;
  for (const Sentence& s : annotation.sentences) out.push_back(s.span);
  return out;
}

/// The words of a claim's pieces, which mostly stand in one sentence.
std::vector<HashedWord> words_of(const Prepared::Impl& p, const ExtractedClaim& claim) {
  std::vector<HashedWord> out;
  for (Span span : claim.spans) {
    const ByteSpan bytes = p.offsets.to_bytes(span);
    for (std::size_t i = passage_at(p.passages, span.start); i < p.passages.size(); ++i) {
      if (p.passages[i].sentence.start >= span.end) break;
      for (const HashedWord& word : p.passages[i].words)
        if (word.at >= bytes.start && word.at < bytes.end) out.push_back(word);
    }
  }
  return out;
}

/// Where a sentence begins behind its dateline: "KOLDAVA (NWA) - " is the only thing in it that a copy changes.
std::size_t behind_dateline(std::string_view sentence) {
  constexpr std::size_t kFarthest = 80, kPlace = 3;
  std::size_t capitals = 0;
  while (capitals < sentence.size() && sentence[capitals] >= 'A' && sentence[capitals] <= 'Z') ++capitals;
  if (capitals < kPlace) return 0;
  for (std::string_view dash : {" - ", " \u2013 ", " \u2014 ", " -- "})
    if (const std::size_t at = sentence.find(dash); at != std::string_view::npos && at < kFarthest)
      return at + dash.size();
  return 0;
}

std::vector<std::uint64_t> sentence_words(const Prepared::Impl& p, std::size_t passage, const ExtractedClaim& claim) {
  std::vector<std::uint64_t> out;
  if (passage >= p.passages.size()) return out;
  const ByteSpan bytes = p.offsets.to_bytes(claim.sentence);
  const std::size_t begin = bytes.start + behind_dateline(p.slice(claim.sentence));
  for (; passage < p.passages.size() && p.passages[passage].sentence.start < claim.sentence.end; ++passage)
    for (const HashedWord& word : p.passages[passage].words)
      if (word.at >= begin && word.at < bytes.end) out.push_back(word.hash);
  return out;
}

Incoming incoming(const Prepared::Impl& p, const ExtractedClaim& claim) {
  Incoming in;
  in.claim = &claim;
  in.slots = slots_to_json(claim.slots);
  for (Span span : claim.spans) in.words.append(p.slice(span)).append("\n");
  in.identity_key = identity_key(claim.slots, in.words);
  if (const auto& time = claim.slots.time) {
    in.from = time->from;
    in.to = time->to;
  }
  in.agency = passed_on_by(claim.slots);
  in.passage = passage_at(p.passages, claim.sentence.start);
  in.compared.slots = &claim.slots;
  in.compared.published = p.published;
  for (const HashedWord& word : words_of(p, claim)) add_word(in.compared, word);
  if (!p.passages.empty()) in.compared.names = p.passages[in.passage].names;
  in.claim_words = words_key(in.compared.words);
  in.sentence_words = words_key(sentence_words(p, in.passage, claim));
  in.keys = likeness_keys(in.compared);
  return in;
}

}  // namespace

std::string words_key(const std::vector<std::uint64_t>& words) {
  std::string out;
  out.reserve(words.size() * sizeof(std::uint64_t));
  for (std::uint64_t word : words)
    for (int shift = 0; shift < 64; shift += 8) out += static_cast<char>(word >> shift & 0xff);
  return out;
}

std::string sentence_key_words(std::string_view sentence) {
  return words_key(hashed_words(sentence.substr(behind_dateline(sentence))));
}

Prepared::Impl::Impl(Article read, Annotation found)
    : article(std::move(read)), annotation(std::move(found)), offsets(article.text) {
  if (article.details.published)
    if (std::optional<Day> day = published_day(*article.details.published)) published = day->number;
  passages = passages_of(article.text, sentences_of(annotation));
  contents = contents_of(article.text, article.details.title, passages);
  std::map<std::pair<std::uint32_t, std::string>, int> seen;  // sentence and what is said in it: how often so far
  for (const ExtractedClaim& claim : annotation.claims) {
    if (!enters_desk(claim.slots) || claim.spans.empty()) continue;
    Incoming in = incoming(*this, claim);
    in.nth = seen[{claim.sentence.start, sentence_key(0, claim.slots, in.claim_words, {}, 0)}]++;
    claims.push_back(std::move(in));
  }
  // Whole batches of these wait for the one thread that writes.
  annotation.quantities = {};
  annotation.attributions = {};
  for (Passage& p : passages) {
    p.words = {};
    p.names = {};
  }
}

std::string_view Prepared::Impl::slice(Span span) const {
  const ByteSpan bytes = offsets.to_bytes(span);
  return std::string_view(article.text).substr(bytes.start, bytes.size());
}

Prepared::Prepared(Article article, Annotation annotation)
    : impl_(std::make_unique<Impl>(std::move(article), std::move(annotation))) {}
Prepared::Prepared(Prepared&&) noexcept = default;
Prepared& Prepared::operator=(Prepared&&) noexcept = default;
Prepared::~Prepared() = default;
const Article& Prepared::article() const { return impl_->article; }
const Annotation& Prepared::annotation() const { return impl_->annotation; }

}  // namespace claimdex::store
