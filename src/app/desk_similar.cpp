/// Claims like a given one, for a person who looks around: "who else says so?", "have we had this?". The index names candidates by their words, the record
/// those that are linked to it; both are put in order by what both claims say in their slots, and each says why. It is a look and no judgement: what
/// may be the *same* claim is proposed by the store (src/store/alike.cpp) and nowhere else.
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <iterator>
#include <set>

#include "claimdex/app/desk.hpp"
#include "claimdex/text/text.hpp"

namespace claimdex::app {
namespace {

constexpr std::int64_t kCandidates = 60;
constexpr double kAlikeEnough = 0.3;
constexpr std::size_t kShortestWord = 4, kWordsNamed = 5;

/// Folded words that say something: long ones and numbers.
std::set<std::string> telling_words(std::string_view text) {
  std::set<std::string> out;
  for (text::Word& word : text::words(text))
    if (text::count_code_points(word.folded) >= kShortestWord || (word.folded[0] >= '0' && word.folded[0] <= '9'))
      out.insert(std::move(word.folded));
  return out;
}

/// Adds up what speaks for it, with the reasons.
class Comparison {
 public:
  Comparison(const ClaimRecord& one, const std::set<std::string>& words) : one_(one), words_(words) {}

  SimilarClaim with(ClaimRecord other) {
    out_ = {};
    const Slots &a = one_.slots, &b = other.slots;
    kinds(a.type, b.type);
    if (a.figure && b.figure) figures(*a.figure, *b.figure);
    if (a.place && b.place) places(*a.place, *b.place);
    if (!a.attribution.empty() && !b.attribution.empty()) voices(a.attribution.front(), b.attribution.front());
    if (a.who && b.who && a.who->side && a.who->side == b.who->side) add(0.05, "same side: " + *a.who->side);
    if (a.time && b.time) times(*a.time, *b.time);
    words(other.text);
    out_.score = std::clamp(out_.score, 0.0, 1.0);
    out_.claim = std::move(other);
    return std::move(out_);
  }

 private:
  void add(double weight, std::string why) {
    out_.score += weight;
    out_.why.push_back(std::move(why));
  }

  void kinds(ClaimType a, ClaimType b) {
    if (a == b)
      add(0.15, fmt::format("same kind: {}", name_of(a)));
    else if (family_of(a) == family_of(b))
      add(0.05, fmt::format("same family: {}", family_of(a)));
  }

  void figures(const Figure& a, const Figure& b) {
    if (a.unit != b.unit) return;
    const std::string both = fmt::format("{} and {}", a.text, b.text);
    if (a.value && a.value == b.value)
      add(0.2, a.text == b.text ? "same figure: " + a.text : "same figure: " + both);
    else if (a.bounds.low.value_or(0) <= b.bounds.high.value_or(1e300) &&
             b.bounds.low.value_or(0) <= a.bounds.high.value_or(1e300))
      add(0.1, "figures that agree: " + both);
    else
      add(-0.05, "figures that differ: " + both);
  }

  void places(const Place& a, const Place& b) {
    const bool same =
        a.id && b.id ? *a.id == *b.id : text::fold(a.name.value_or(a.text)) == text::fold(b.name.value_or(b.text));
    if (same) add(0.15, "same place: " + b.name.value_or(b.text));
  }

  void voices(const AttributionLink& a, const AttributionLink& b) {
    const bool same = a.id && b.id ? *a.id == *b.id : text::fold(a.name) == text::fold(b.name);
    if (same) add(0.1, "same voice: " + b.name);
  }

  void times(const EventTime& a, const EventTime& b) {
    if (!a.from || !a.to || !b.from || !b.to || *a.from > *b.to || *b.from > *a.to) return;
    add(0.05, "same time: " + (*b.from == *b.to ? *b.from : *b.from + " to " + *b.to));
  }

  /// Half for how much of the shorter text both share, half for how much of all their words.
  void words(std::string_view other) {
    const std::set<std::string> theirs = telling_words(other);
    std::vector<std::string> shared;
    std::set_intersection(words_.begin(), words_.end(), theirs.begin(), theirs.end(), std::back_inserter(shared));
    if (shared.empty()) return;
    const auto n = static_cast<double>(shared.size());
    const double of_shorter = n / static_cast<double>(std::min(words_.size(), theirs.size()));
    const double of_all = n / (static_cast<double>(words_.size() + theirs.size()) - n);
    const std::string more =
        shared.size() > kWordsNamed ? fmt::format(" and {} more", shared.size() - kWordsNamed) : "";
    shared.resize(std::min(shared.size(), kWordsNamed));
    add(0.3 * of_shorter + 0.3 * of_all, fmt::format("in common: {}{}", fmt::join(shared, ", "), more));
  }

  const ClaimRecord& one_;
  const std::set<std::string>& words_;
  SimilarClaim out_;
};

}  // namespace

Result<std::vector<SimilarClaim>> Desk::similar(ClaimId id, std::int64_t limit, std::int64_t offset) {
  const std::array<ClaimId, 1> ids{id};
  CLAIMDEX_TRY(const auto claims, store_.claims(ids));
  const ClaimRecord& one = claims.front();
  CLAIMDEX_TRY(auto searcher, open_searcher());
  CLAIMDEX_TRY(auto candidates, searcher.alike(one.id, std::max(kCandidates, offset + limit)));
  CLAIMDEX_TRY(const auto links, store_.links(one.id));
  for (const ClaimLink& link : links)
    if (link.state != LinkState::Declined) candidates.push_back(link.other);
  std::sort(candidates.begin(), candidates.end());
  candidates.erase(std::unique(candidates.begin(), candidates.end()), candidates.end());
  std::erase(candidates, one.id);

  const std::set<std::string> words = telling_words(one.text);
  CLAIMDEX_TRY(auto others, store_.claims(candidates));
  std::vector<SimilarClaim> out;
  for (ClaimRecord& other : others) {
    if (other.retired || other.id == one.id) continue;
    SimilarClaim similar = Comparison(one, words).with(std::move(other));
    const auto link = std::find_if(links.begin(), links.end(), [&](const ClaimLink& l) {
      return l.other == similar.claim.id && l.state != LinkState::Declined;
    });
    if (link != links.end()) {
      similar.score = std::max(similar.score, kAlikeEnough) + (link->state == LinkState::Accepted ? 1 : 0);
      similar.why.insert(similar.why.begin(),
                         fmt::format("{}: {}", link->state == LinkState::Accepted ? "linked" : "proposed",
                                     exporter::relation_words(link->relation, link->outgoing)));
    }
    if (similar.score >= kAlikeEnough) out.push_back(std::move(similar));
  }
  std::sort(out.begin(), out.end(), [](const SimilarClaim& a, const SimilarClaim& b) {
    return a.score != b.score ? a.score > b.score : a.claim.id > b.claim.id;
  });
  out.erase(out.begin(), out.begin() + std::min<std::ptrdiff_t>(offset, static_cast<std::ptrdiff_t>(out.size())));
  if (static_cast<std::int64_t>(out.size()) > limit) out.resize(static_cast<std::size_t>(limit));
  std::vector<ClaimRecord> records;
  for (SimilarClaim& similar : out) records.push_back(std::move(similar.claim));
  CLAIMDEX_CHECK(add_passed_reviews(records));
  for (std::size_t i = 0; i < out.size(); ++i) out[i].claim = std::move(records[i]);
  return out;
}

}  // namespace claimdex::app
