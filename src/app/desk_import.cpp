/// Fact-checks of others come in: streamed, in blocks of one commit each, all of one change. What is in a file that was there already in the same words
/// changes nothing, so an import that was interrupted is simply run again.
#include <fmt/format.h>

#include <algorithm>
#include <filesystem>

#include "claimdex/app/desk.hpp"
#include "claimdex/text/text.hpp"

namespace claimdex::app {
namespace {

constexpr std::size_t kBlock = 10'000;          // rows of one commit
constexpr std::size_t kBlockBytes = 32u << 20;  // or so many bytes

std::size_t size_of(const FactCheckWords& words) {
  std::size_t bytes = words.claim.size() + 256;
  for (const auto* value : {&words.external_id, &words.title, &words.rating, &words.url, &words.published,
                            &words.speaker, &words.publisher, &words.lang})
    if (*value) bytes += (*value)->size();
  return bytes;
}

std::string name_of_file(const std::string& path) {
  if (path == "-") return "standard input";
  return text::printable(std::filesystem::path(path).filename().string());
}

}  // namespace

/// Rows on their way into the record.
class Desk::Importing {
 public:
  Importing(Desk& desk, bool dry_run, const ImportHooks& hooks) : desk_(desk), dry_run_(dry_run), hooks_(hooks) {}

  Result<void> file(const std::string& path, std::istream& standard_input, const ingest::CheckOptions& options) {
    from_ = name_of_file(path);
    Result<void> stored;
    auto read = ingest::read_fact_checks(path, standard_input, options, [&](ingest::CheckItem&& item) {
      if (!item.check) {
        ++report_.failed;
        hooks_.failed({path, path, item.line, item.check.error()});
        return true;
      }
      ++report_.rows;
      bytes_ += size_of(*item.check);
      rows_.push_back(*std::move(item.check));
      if (rows_.size() >= kBlock || bytes_ >= kBlockBytes) stored = store();
      return stored.has_value();
    });
    if (stored) stored = store();
    CLAIMDEX_CHECK(stored);
    if (!read) {
      ++report_.failed;
      hooks_.failed({path, path, std::nullopt, read.error()});
    }
    return {};
  }

  [[nodiscard]] const ImportReport& report() const { return report_; }

 private:
  Result<void> store() {
    if (rows_.empty()) return {};
    CLAIMDEX_TRY(auto change, desk_.store_.begin(desk_.session_, "import", change_));
    CLAIMDEX_TRY(const auto counts, change.put_fact_checks(rows_, from_));
    if (!dry_run_) {
      CLAIMDEX_CHECK(change.commit());
      if (counts.fresh + counts.changed > 0) change_ = change.id();
    }
    report_.fresh += counts.fresh;
    report_.changed += counts.changed;
    report_.known += counts.known;
    rows_.clear();
    bytes_ = 0;
    hooks_.progress(report_.rows);
    return {};
  }

  Desk& desk_;
  bool dry_run_;
  const ImportHooks& hooks_;
  ImportReport report_;
  std::string from_;
  std::vector<FactCheckWords> rows_;
  std::size_t bytes_ = 0;
  std::optional<ChangeId> change_;
};

Result<ImportReport> Desk::import(const std::vector<std::string>& files, std::istream& standard_input,
                                  const ingest::CheckOptions& options, bool dry_run, const ImportHooks& hooks) {
  Importing importing(*this, dry_run, hooks);
  for (const std::string& file : files) CLAIMDEX_CHECK(importing.file(file, standard_input, options));
  ImportReport report = importing.report();
  if (!dry_run && report.fresh + report.changed > 0)
    if (auto done = catch_up_checks(); !done)
      notice_("the fact-checks are recorded, but their index could not follow yet: " + done.error().message);
  return report;
}

Result<FactCheck> Desk::fact_check(FactCheckId id) {
  CLAIMDEX_TRY(auto found, store_.fact_checks({&id, 1}));
  return std::move(found.front());
}

}  // namespace claimdex::app
