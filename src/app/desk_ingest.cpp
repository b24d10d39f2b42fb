/// Ingest is a pipeline of batches. While one batch is written to the record (one thread, one transaction), the next one is extracted on
/// the other cores. A batch is committed as a whole, so other writers wait about a second at most, and a killed run has kept
/// everything up to its last batch: running it again finds those articles as repeats and goes on. All batches belong to one change of the log. A large one is
/// indexed while it goes on (index_ahead.cpp).
#include <algorithm>
#include <array>
#include <future>
#include <system_error>

#include "claimdex/app/desk.hpp"
#include "claimdex/core/parallel.hpp"
#include "index_ahead.hpp"

namespace claimdex::app {
namespace {

constexpr std::size_t kBatchDocuments = 256;
constexpr std::size_t kBatchBytes = 512u << 10;
constexpr std::size_t kWorthiest = 5;

}  // namespace

struct Document {
  ingest::Item item;
  std::optional<store::Prepared> prepared;
  bool repeat = false;
};

namespace {

void extract_all(std::vector<Document>& batch, const extract::Extractor& extractor) {
  on_all_cores(batch.size(), [&](std::size_t i) {
    if (batch[i].repeat) return;
    Annotation annotation = extractor.annotate(*batch[i].item.article);
    batch[i].prepared.emplace(*std::move(batch[i].item.article), std::move(annotation));
  });
}

bool has_open_dates(const Document& document) {
  if (!document.prepared) return false;
  const auto& dates = document.prepared->annotation().dates;
  return !document.prepared->article().details.published &&
         std::any_of(dates.begin(), dates.end(), [](const DateMention& date) { return !date.resolved; });
}

/// The best few by worth, earlier ones first among equals.
class Best {
 public:
  void offer(const store::NewClaim& claim) {
    auto at = std::upper_bound(best_.begin(), best_.end(), claim,
                               [](const store::NewClaim& a, const store::NewClaim& b) { return a.worth > b.worth; });
    best_.insert(at, claim);
    if (best_.size() > kWorthiest) best_.pop_back();
  }
  [[nodiscard]] std::vector<ClaimId> ids() const {
    std::vector<ClaimId> out;
    for (const auto& claim : best_) out.push_back(claim.id);
    return out;
  }

 private:
  std::vector<store::NewClaim> best_;
};

void count_outcome(const store::Ingested& done, IngestReport& report) {
  switch (done.outcome) {
    case store::Outcome::New:
    case store::Outcome::NewVersion:
    case store::Outcome::OlderVersion:
    case store::Outcome::Copy:
      ++report.articles;
      break;
    case store::Outcome::Repeat:
      ++report.repeats;
      break;
    case store::Outcome::Supplied:
      ++report.supplied;
      break;
  }
  report.claims += static_cast<std::int64_t>(done.new_claims.size());
  report.repeats += done.new_mentions;
}

/// What ingest would find, with nothing stored: every document counts as new.
void count_only(const std::vector<Document>& batch, IngestReport& report) {
  for (const Document& document : batch) {
    if (document.repeat) {
      ++report.repeats;
      continue;
    }
    ++report.articles;
    for (const ExtractedClaim& claim : document.prepared->annotation().claims)
      if (store::enters_desk(claim.slots)) ++report.claims;
  }
}

}  // namespace

class Desk::Pipeline {
 public:
  Pipeline(Desk& desk, const extract::Extractor& extractor, bool dry_run, const IngestHooks& hooks)
      : desk_(desk), extractor_(extractor), dry_run_(dry_run), hooks_(hooks), index_(desk.dir_) {}

  /// Takes the next document; false = stop reading, the record failed.
  bool take(ingest::Item&& item) {
    if (!item.article) {
      ++report_.failed;
      hooks_.failed({item.id, item.input, item.line, item.article.error()});
      return true;
    }
    Document document{std::move(item), {}, false};
    auto repeat = desk_.store_.is_plain_repeat(*document.item.article);
    if (!repeat) return stop(repeat.error());
    document.repeat = *repeat;
    bytes_ += document.item.bytes.size();
    filling_.push_back(std::move(document));
    if (filling_.size() < kBatchDocuments && bytes_ < kBatchBytes) return true;
    return turn_over();
  }

  Result<IngestReport> finish() {
    if (turn_over()) turn_over();
    if (error_) return tl::unexpected(*error_);
    if (dry_run_) return std::move(report_);
    if (change_ && !index_.finish()) CLAIMDEX_CHECK(desk_.index_after_change());
    CLAIMDEX_TRY(report_.worthiest, desk_.store_.claims(best_.ids()));
    CLAIMDEX_CHECK(say_what_is_known());
    if (auto checked = desk_.checked_elsewhere(report_.worthiest))
      report_.checked = *std::move(checked);
    else
      desk_.notice_("everything is recorded, but fact-checks could not be looked through: " + checked.error().message);
    return std::move(report_);
  }

 private:
  bool stop(Error error) {
    if (!error_) error_ = std::move(error);
    return false;
  }

  /// Starts extracting the batch that is full, and records the one before it meanwhile.
  bool turn_over() {
    if (running_.valid()) running_.get();
    std::vector<Document> ready = std::move(extracting_);
    extracting_ = std::move(filling_);
    filling_.clear();
    bytes_ = 0;
    if (!extracting_.empty()) start_extracting();
    return record(ready);
  }

  /// The thread works on its own vector's elements: `extracting_` is not touched until the next turn.
  void start_extracting() {
    const auto extract = [this, batch = &extracting_] { extract_all(*batch, extractor_); };
    try {
      running_ = std::async(std::launch::async, extract);
    } catch (const std::system_error&) {  // no thread is to be had
      extract();
    }
  }

  bool record(std::vector<Document>& batch) {
    if (batch.empty() || error_) return !error_;
    for (const Document& document : batch)
      if (has_open_dates(document)) ++report_.undated;
    documents_ += static_cast<std::int64_t>(batch.size());
    if (dry_run_) {
      count_only(batch, report_);
    } else if (auto done = write(batch); !done) {
      return stop(done.error());
    }
    hooks_.progress(documents_);
    return true;
  }

  Result<void> write(std::vector<Document>& batch) {
    const bool all_repeats = std::all_of(batch.begin(), batch.end(), [](const Document& d) { return d.repeat; });
    if (all_repeats) {
      report_.repeats += static_cast<std::int64_t>(batch.size());
      return {};
    }
    store::Archive archive(desk_.dir_ / "archive");
    for (const Document& document : batch) {
      if (document.repeat) continue;
      CLAIMDEX_TRY(auto sha, archive.put(document.item.bytes));
      static_cast<void>(sha);
    }
    CLAIMDEX_CHECK(archive.sync());
    CLAIMDEX_TRY(auto change, desk_.store_.begin(desk_.session_, "ingest", change_));
    for (Document& document : batch) {
      if (document.repeat) {
        ++report_.repeats;
        continue;
      }
      CLAIMDEX_TRY(auto done, change.put_article(*document.prepared));
      document = {};  // the next batch needs the room by and by
      count_outcome(done, report_);
      for (const store::NewClaim& claim : done.new_claims) best_.offer(claim);
      report_.proposed += static_cast<std::int64_t>(done.proposed.size());
      report_.gone += static_cast<std::int64_t>(done.gone.size());
      proposed_.insert(proposed_.end(), done.proposed.begin(), done.proposed.end());
      repeated_.insert(repeated_.end(), done.repeated.begin(), done.repeated.end());
    }
    change_ = change.id();
    CLAIMDEX_CHECK(change.commit());
    CLAIMDEX_TRY(const store::Revision head, desk_.store_.head());
    index_.go_on(head.seq);
    return {};
  }

  /// What somebody has looked into already goes first: that is what a desk wants to hear.
  Result<void> say_what_is_known() {
    CLAIMDEX_TRY(const auto checked, desk_.store_.not_unchecked());
    const auto is_checked = [&](ClaimId id) { return std::binary_search(checked.begin(), checked.end(), id); };
    std::stable_partition(proposed_.begin(), proposed_.end(),
                          [&](const store::Proposal& p) { return is_checked(p.known); });
    if (proposed_.size() > kWorthiest) proposed_.resize(kWorthiest);
    for (const store::Proposal& p : proposed_) {
      CLAIMDEX_TRY(auto alike, desk_.looks_like(p));
      report_.alike.push_back(std::move(alike));
    }
    std::sort(repeated_.begin(), repeated_.end());
    repeated_.erase(std::unique(repeated_.begin(), repeated_.end()), repeated_.end());
    repeated_.erase(std::remove_if(repeated_.begin(), repeated_.end(), [&](ClaimId id) { return !is_checked(id); }),
                    repeated_.end());
    if (repeated_.size() > kWorthiest) repeated_.resize(kWorthiest);
    CLAIMDEX_TRY(report_.repeated, desk_.store_.claims(repeated_));
    return {};
  }

  Desk& desk_;
  const extract::Extractor& extractor_;
  bool dry_run_;
  const IngestHooks& hooks_;
  IngestReport report_;
  Best best_;
  std::vector<Document> filling_, extracting_;
  std::future<void> running_;
  std::size_t bytes_ = 0;
  std::int64_t documents_ = 0;
  std::vector<store::Proposal> proposed_;
  std::vector<ClaimId> repeated_;
  std::optional<ChangeId> change_;
  std::optional<Error> error_;
  IndexAhead index_;
};

Result<IngestReport> Desk::ingest(const std::vector<std::string>& inputs, const ingest::Options& options,
                                  const std::function<std::string()>& stdin_bytes, const extract::Extractor& extractor,
                                  bool dry_run, const IngestHooks& hooks) {
  Pipeline pipeline(*this, extractor, dry_run, hooks);
  ingest::read(inputs, options, stdin_bytes, [&](ingest::Item&& item) { return pipeline.take(std::move(item)); });
  return pipeline.finish();
}

Result<LooksLike> Desk::looks_like(const store::Proposal& proposal) {
  const std::array<ClaimId, 2> ids{proposal.claim, proposal.known};
  CLAIMDEX_TRY(auto claims, store_.claims(ids));
  CLAIMDEX_TRY(const auto links, store_.links(proposal.claim));
  std::string why;
  for (const ClaimLink& link : links)
    if (link.other == claims[1].id && link.why) why = *link.why;
  return LooksLike{std::move(claims[0]), std::move(claims[1]), std::move(why)};
}

/// The record has what was ingested; an index that can't follow now will follow at the next chance.
Result<void> Desk::index_after_change() {
  if (auto done = catch_up(); !done)
    notice_("it is recorded, but the index could not follow yet: " + done.error().message);
  return {};
}

}  // namespace claimdex::app
