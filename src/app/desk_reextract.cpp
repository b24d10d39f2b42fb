/// Reading a desk again with today's rules, in batches as ingest does: while one batch is compared with the record, the next is extracted on the other
/// cores. A batch is one transaction of one change; a run that was killed has kept what it had done, and running it again goes on, because what
/// doesn't differ is never written.
#include <algorithm>
#include <future>
#include <utility>

#include "claimdex/app/desk.hpp"
#include "claimdex/core/parallel.hpp"

namespace claimdex::app {
namespace {

constexpr std::size_t kBatch = 256;
constexpr std::size_t kExamples = 20;

struct Reading {
  ArticleId article;
  int version = 1;
  std::optional<Article> text;
  std::optional<store::Prepared> found;
};

void extract_all(std::vector<Reading>& batch, const extract::Extractor& extractor) {
  on_all_cores(batch.size(), [&](std::size_t i) {
    Annotation annotation = extractor.annotate(*batch[i].text);
    batch[i].found.emplace(*std::move(batch[i].text), std::move(annotation));
  });
}

void count(const store::Reextracted& done, ReextractReport& report) {
  report.kept += done.kept;
  const auto add = [&](std::int64_t& counter, const std::vector<ClaimId>& claims, const char* what) {
    counter += static_cast<std::int64_t>(claims.size());
    for (ClaimId id : claims)
      if (report.examples.size() < kExamples) report.examples.emplace_back(what, id);
  };
  add(report.changed, done.changed, "changed");
  add(report.fresh, done.fresh, "new");
  add(report.revived, done.revived, "back");
  add(report.retired, done.retired, "retired");
  add(report.left, done.left, "left");
}

}  // namespace

Result<ReextractReport> Desk::reextract(const std::optional<std::string>& query, const extract::Extractor& extractor,
                                        bool dry_run, const std::function<void(std::int64_t articles)>& progress) {
  ReextractReport report;
  std::optional<std::vector<ClaimId>> claims;
  if (query) {
    CLAIMDEX_TRY(claims, find_all(*query));
  }
  CLAIMDEX_TRY(auto articles, store_.articles_of(claims));

  std::vector<Reading> extracting;
  std::future<void> running;
  std::optional<ChangeId> resume;
  bool written = false;
  const auto compare = [&](std::vector<Reading>& batch) -> Result<void> {
    CLAIMDEX_TRY(auto change, store_.begin(session_, "reextract", resume));
    bool differs = false;
    for (const Reading& reading : batch) {
      CLAIMDEX_TRY(auto done, change.reextract(reading.article, reading.version, *reading.found));
      differs |= !done.changed.empty() || !done.fresh.empty() || !done.revived.empty() || !done.retired.empty() ||
                 !done.left.empty();
      count(done, report);
    }
    if (dry_run) return {};
    if (differs) {
      resume = change.id();
      written = true;
    }
    return change.commit();
  };
  const auto turn_over = [&](std::vector<Reading> filling) -> Result<void> {
    if (running.valid()) running.get();
    std::vector<Reading> ready = std::move(extracting);
    extracting = std::move(filling);
    if (!extracting.empty())
      running = std::async(std::launch::async, [batch = &extracting, &extractor] { extract_all(*batch, extractor); });
    Result<void> done = ready.empty() ? Result<void>() : compare(ready);
    if (!done && running.valid()) running.get();
    progress(report.articles);
    return done;
  };

  std::vector<Reading> filling;
  for (ArticleId id : articles) {
    CLAIMDEX_TRY(auto record, store_.article(id));
    ++report.articles;
    // The present version first: what it holds is read there. Then the later ones: reading a mention anew there may take it away from earlier ones,
    // which then get one of their own.
    std::stable_sort(record.versions.begin(), record.versions.end(), [&](const auto& a, const auto& b) {
      return std::make_pair(a.number == record.newest, a.number) > std::make_pair(b.number == record.newest, b.number);
    });
    for (const ArticleRecord::Version& version : record.versions) {
      auto text = store_.stored_article(id, version.number);
      if (!text) {
        if (running.valid()) running.get();
        return tl::unexpected(text.error());
      }
      filling.push_back({id, version.number, *std::move(text), {}});
    }
    if (filling.size() >= kBatch) CLAIMDEX_CHECK(turn_over(std::exchange(filling, {})));
  }
  CLAIMDEX_CHECK(turn_over(std::exchange(filling, {})));
  CLAIMDEX_CHECK(turn_over({}));
  if (written) CLAIMDEX_CHECK(index_after_change());
  return report;
}

}  // namespace claimdex::app
