/// "Has this been checked before?" The index of fact-checks follows the record as the claims' index does (desk.cpp): by log position and hash.
#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "claimdex/app/desk.hpp"
#include "claimdex/text/text.hpp"

namespace claimdex::app {
namespace fs = std::filesystem;

namespace {

constexpr double kWorthALook = 0.3;           // a score from which a fact-check is offered unasked
constexpr std::int64_t kRebuildFrom = 5'000;  // rows; fewer are written in place

index::Comparable comparable(const FactCheck& check) {
  return {check.id.number, check.words.claim, check.words.title.value_or(""), check.words.lang};
}

/// Fact-checks are indexed as words without positions, and nothing else of them is.
Result<void> check_words_only(const index::QueryNode& node) {
  using Kind = index::QueryNode::Kind;
  constexpr std::array kFound{Kind::All, Kind::Word, Kind::Prefix, Kind::And, Kind::Or, Kind::Not};
  if (std::find(kFound.begin(), kFound.end(), node.kind) == kFound.end())
    return fail(ErrorCode::Usage, "in:checks finds words, with AND, OR, NOT and *; no fields and no phrases",
                "claimdex match finds fact-checks by what a text says");
  for (const index::QueryNode& child : node.children) CLAIMDEX_CHECK(check_words_only(child));
  return {};
}

}  // namespace

Result<void> Desk::fill_checks(index::ChecksWriter writer, std::int64_t after) {
  Result<void> put;
  CLAIMDEX_TRY(auto end, store_.fact_checks_since(after, [&](FactCheck&& check) {
    put = writer.put(comparable(check));
    return put.has_value();
  }));
  CLAIMDEX_CHECK(put);
  return writer.commit({store_.uid(), end.seq, end.hash});
}

Result<void> Desk::catch_up_checks() {
  CLAIMDEX_TRY(const std::int64_t all, store_.fact_check_count());
  if (all == 0) return {};
  const index::State seen = index::checks_state(checks_dir());
  CLAIMDEX_TRY(auto standing, store_.fact_check_standing(seen.seq));
  if (!seen.desk_uid.empty() && is_ours(seen, standing)) {
    if (standing.content_seq <= seen.seq) return {};
    CLAIMDEX_TRY(const std::int64_t behind, store_.fact_checks_changed_since(seen.seq));
    auto writer = index::ChecksWriter::open(checks_dir());
    if (!writer && writer.error().code != ErrorCode::IndexStale) return tl::unexpected(writer.error());
    // Read again under the lock: another process may have caught up meanwhile.
    if (writer && behind < std::max(kRebuildFrom, all / 3) && writer->state() == seen)
      return fill_checks(*std::move(writer), seen.seq);
    if (writer && writer->state() != seen) {
      index::ChecksWriter release = *std::move(writer);
      return {};
    }
  }
  return reindex_checks();
}

Result<void> Desk::reindex_checks() {
  CLAIMDEX_TRY(const std::int64_t all, store_.fact_check_count());
  if (all == 0) return {};
  CLAIMDEX_TRY(auto anew, index::ChecksWriter::rebuild(checks_dir()));
  return fill_checks(std::move(anew), 0);
}

Result<std::vector<index::Comparable>> Desk::read_candidates(std::span<const index::Candidate> candidates) {
  std::vector<ClaimId> claims;
  std::vector<FactCheckId> checks;
  for (const index::Candidate& c : candidates)
    c.factcheck ? checks.push_back({c.number}) : claims.push_back({c.number});
  CLAIMDEX_TRY(const auto check_rows, store_.fact_checks(checks));
  CLAIMDEX_TRY(const auto claim_rows, store_.claims(claims));
  std::vector<index::Comparable> out;
  std::size_t check = 0, claim = 0;
  for (const index::Candidate& c : candidates) {
    if (c.factcheck) {
      out.push_back(comparable(check_rows[check++]));
    } else {
      const ClaimRecord& row = claim_rows[claim++];
      out.push_back({c.number, row.text, "", row.lang});
    }
  }
  return out;
}

/// Brought up to date, or as it is where that can't be done now. An error where there is none of this desk's.
Result<void> Desk::ready_checks() {
  auto done = catch_up_checks();
  if (done || index::checks_state(checks_dir()).desk_uid != store_.uid()) return done;
  notice_("the index of fact-checks is behind the record: " + done.error().message);
  return {};
}

Result<index::Matcher> Desk::open_matcher(MatchWith with) {
  fs::path claims = checks_dir() / "none";
  if (with == MatchWith::Everything) {
    claims = index_dir();
    // Brings the claims' index to where it should be; where that can't be, candidates come from what there is.
    CLAIMDEX_TRY(const std::int64_t count, store_.claim_count());
    if (count > 0) CLAIMDEX_CHECK(open_searcher());
  }
  CLAIMDEX_CHECK(ready_checks());
  return index::Matcher::open(claims, checks_dir(), [this](std::span<const index::Candidate> candidates) {
    return read_candidates(candidates);
  });
}

Result<CheckHits> Desk::search_checks(const index::QueryNode& query, const index::SearchOptions& options,
                                      bool ids_only) {
  CLAIMDEX_CHECK(check_words_only(query));
  if (options.sort != index::Sort::Relevance && options.sort != index::Sort::Newest)
    return fail(ErrorCode::Usage, "fact-checks are sorted by relevance or newest", "--sort relevance or newest");
  CheckHits out;
  CLAIMDEX_TRY(const std::int64_t checks, store_.fact_check_count());
  if (checks == 0) return out;
  CLAIMDEX_CHECK(ready_checks());
  CLAIMDEX_TRY(auto searcher, index::Searcher::open(checks_dir(), index::Texts::Articles));
  const auto none = [](const index::QueryNode&) -> Result<index::IdSet> { return index::IdSet(); };
  CLAIMDEX_TRY(const auto page, searcher.search(query, options, none));
  out.total = page.total;
  out.exact = page.exact;
  for (const ClaimId document : page.ids) out.ids.push_back(FactCheckId{document.number});
  if (!ids_only) {
    CLAIMDEX_TRY(out.hits, store_.fact_checks(out.ids));
  }
  return out;
}

Result<std::vector<Match>> Desk::match(index::Matcher& matcher, std::string_view text, std::size_t limit) {
  CLAIMDEX_TRY(auto hits, matcher.match(text, limit));
  std::vector<Match> out;
  for (index::MatchHit& hit : hits) {
    Match match;
    match.score = hit.score;
    match.why = std::move(hit.why);
    if (hit.which.factcheck) {
      CLAIMDEX_TRY(match.check, fact_check({hit.which.number}));
    } else {
      const ClaimId id{hit.which.number};
      CLAIMDEX_TRY(auto found, store_.claims({&id, 1}));
      match.claim = std::move(found.front());
    }
    out.push_back(std::move(match));
  }
  return out;
}

Result<std::vector<CheckedElsewhere>> Desk::checked_elsewhere(const std::vector<ClaimRecord>& claims) {
  std::vector<CheckedElsewhere> out;
  CLAIMDEX_TRY(const std::int64_t checks, store_.fact_check_count());
  if (checks == 0 || claims.empty()) return out;
  CLAIMDEX_TRY(auto matcher, open_matcher(MatchWith::FactChecks));
  for (const ClaimRecord& claim : claims) {
    CLAIMDEX_TRY(auto found, match(matcher, claim.text, 1));
    if (found.empty() || !found.front().check || found.front().score < kWorthALook) continue;
    out.push_back({claim, *std::move(found.front().check), std::move(found.front().why)});
  }
  return out;
}

}  // namespace claimdex::app
