#include <fmt/format.h>
#include <sys/stat.h>

#include <algorithm>
#include <ctime>
#include <set>

#include "claimdex/app/article_search.hpp"
#include "claimdex/app/desk.hpp"
#include "claimdex/core/parallel.hpp"

namespace claimdex::app {
namespace fs = std::filesystem;

namespace {

constexpr const char* kReindex = "claimdex doctor --fix, or claimdex reindex";
constexpr const char* kBringBack = "copy the file into archive/ from a backup of that folder";
constexpr const char* kTidy = "claimdex doctor --fix takes out those older than an hour";
constexpr std::time_t kAbandoned = 3600;  // seconds: a younger one may be somebody's at work

void check_archive(const store::Archive& archive, const std::vector<std::pair<std::string, std::string>>& wanted,
                   std::vector<store::Finding>& findings) {
  const std::set<std::string> absent = archive.absent();
  std::set<std::string> known;
  for (const auto& [subject, sha] : wanted) {
    const bool first = known.insert(sha).second;
    const std::string words = fmt::format("its bytes as read ({}…)", sha.substr(0, 12));
    if (!archive.has(sha)) {
      if (absent.contains(sha))
        findings.push_back(
            {"archive_absent", subject, words + " didn't come along when this desk was restored", kBringBack, true});
      else
        findings.push_back({"archive_missing", subject, words + " are not in archive/", kBringBack});
    } else if (first && !archive.get(sha)) {
      findings.push_back({"archive_damaged", subject, words + " are not what was put into archive/", kBringBack});
    }
  }
  const store::Archive::Listing there = archive.list();
  const auto strangers = std::count_if(there.blobs.begin(), there.blobs.end(),
                                       [&](const std::string& sha) { return !known.contains(sha); });
  if (strangers > 0)
    findings.push_back(
        {"archive_orphan", "archive",
         fmt::format("{} of its files belong{} to nothing in the record: other bytes of a text that was there, what "
                     "was added and then taken back, or a command that was killed",
                     strangers, strangers == 1 ? "s" : ""),
         "", true});
}

struct Reading {
  ArticleId article;
  int version = 1;
  std::string name, text, bytes;
  bool same = true;
};

/// What was read is kept, so a text can be read again: by a program that may have got better since, so a difference is for people to look at.
Result<void> check_texts(store::Store& store, const store::Archive& archive, std::vector<store::Finding>& findings) {
  constexpr std::size_t kBatch = 256;
  CLAIMDEX_TRY(const auto articles, store.articles_of({}));
  std::vector<Reading> batch;
  const auto read_again = [&] {
    on_all_cores(batch.size(), [&](std::size_t i) {
      Reading& r = batch[i];
      r.same = ingest::reads_as(r.bytes, r.name, r.text);
    });
    for (const Reading& r : batch)
      if (!r.same)
        findings.push_back({"article_bytes", r.article.str(),
                            fmt::format("the text of version {} isn't what its bytes are read as today", r.version),
                            "an older claimdex may have read them otherwise; offsets refer to the text as it is",
                            true});
    batch.clear();
  };
  for (const ArticleId id : articles) {
    CLAIMDEX_TRY(const ArticleRecord record, store.article(id));
    for (const auto& version : record.versions) {
      CLAIMDEX_TRY(Article article, store.stored_article(id, version.number));
      auto bytes = archive.get(article.sha256);
      if (!bytes) continue;  // named by check_archive, or redacted
      batch.push_back({id, version.number, std::move(article.id), std::move(article.text), *std::move(bytes)});
      if (batch.size() == kBatch) read_again();
    }
  }
  read_again();
  return {};
}

/// Half-written files of processes that were killed, or are still at work.
std::vector<fs::path> leftovers(const fs::path& dir) {
  std::vector<fs::path> out = store::Archive(dir / "archive").list().leftovers;
  std::error_code ec;
  for (const fs::directory_entry& entry : fs::directory_iterator(dir, ec)) {
    const std::string name = entry.path().filename().string();
    if (name.starts_with("claims.db.new-") || name.starts_with("claims.db.restoring") || name.ends_with(".part"))
      out.push_back(entry.path());
  }
  std::sort(out.begin(), out.end());
  return out;
}

/// What was forgotten since is still in them: whoever has to take words out has to know.
void note_kept_copies(const fs::path& dir, std::vector<store::Finding>& findings) {
  std::vector<std::string> kept;
  std::error_code ec;
  for (const fs::directory_entry& entry : fs::directory_iterator(dir, ec))
    if (entry.path().filename().string().starts_with("claims.db.format"))
      kept.push_back(entry.path().filename().string());
  std::sort(kept.begin(), kept.end());
  for (const std::string& name : kept)
    findings.push_back({"kept_copy", "desk",
                        name + " is the record before an upgrade; what was forgotten since is still in it",
                        "remove it when the upgrade has proved itself", true});
}

/// What `ask` says of claims', articles' and fact-checks' index.
std::vector<fs::path> of_all_indexes(const fs::path& index, std::vector<fs::path> (*ask)(const fs::path&)) {
  std::vector<fs::path> out;
  for (const fs::path& dir : {index, index / "articles", index / "checks"})
    for (fs::path& folder : ask(dir)) out.push_back(std::move(folder));
  return out;
}

std::time_t seconds_of(const std::string& utc) {
  std::tm parts{};
  return strptime(utc.c_str(), "%Y-%m-%dT%H:%M:%SZ", &parts) == nullptr ? 0 : timegm(&parts);
}

}  // namespace

Result<void> Desk::check_index(Check& check) {
  const auto found = [&](const char* code, std::string message) {
    check.findings.push_back({code, "index", std::move(message), kReindex});
  };
  auto searcher = index::Searcher::open(index_dir());
  const index::State have = searcher ? searcher->state() : index::State();
  CLAIMDEX_TRY(auto standing, store_.standing(have.seq));
  if (!searcher) {
    if (standing.content_seq > 0) found("index_missing", searcher.error().message);
    return {};
  }
  if (!is_ours(have, standing))
    found("index_foreign", "the index was made from another desk or another history");
  else if (standing.content_seq > have.seq)
    found("index_behind", "the index doesn't hold the newest claims yet");
  else if (searcher->size() != check.claims)
    found("index_differs", fmt::format("the index holds {} claims, the record {}", searcher->size(), check.claims));
  for (const std::string& problem : index::check_index(index_dir())) found("index_damaged", problem);
  std::error_code ec;
  if (const fs::path articles = index_dir() / "articles"; fs::exists(articles, ec))
    for (const std::string& problem : index::check_index(articles)) found("index_damaged", "articles: " + problem);
  return {};
}

/// Looks at everything that must hold and changes nothing: the record's own checks, the index against the record, the archive.
Result<Check> Desk::doctor() {
  Check check;
  CLAIMDEX_TRY(check.findings, store_.check());
  CLAIMDEX_TRY(auto stats, store_.stats());
  CLAIMDEX_TRY(auto head, store_.head());
  check.articles = stats.articles;
  check.claims = stats.claims;
  check.events = head.seq;
  check.head = head.hash;
  CLAIMDEX_CHECK(check_index(check));
  CLAIMDEX_TRY(auto blobs, store_.archived());
  const store::Archive archive(dir_ / "archive");
  check_archive(archive, blobs, check.findings);
  CLAIMDEX_CHECK(check_texts(store_, archive, check.findings));
  for (const fs::path& folder : of_all_indexes(index_dir(), index::abandoned))
    check.findings.push_back(
        {"leftover", "index",
         fmt::format("{} is what a killed command had built of an index", folder.lexically_relative(dir_).string()),
         "claimdex doctor --fix takes it out", true});
  note_kept_copies(dir_, check.findings);
  if (const auto n = leftovers(dir_).size(); n > 0)
    check.findings.push_back(
        {"leftover", "desk",
         fmt::format("{} half-written file{}: a command was killed, or is still at work", n, n == 1 ? "" : "s"), kTidy,
         true});
  return check;
}

Result<std::vector<std::string>> Desk::repair(const Check& check) {
  std::vector<std::string> done;
  const auto of_index = [](const store::Finding& f) { return f.code.starts_with("index_"); };
  if (std::any_of(check.findings.begin(), check.findings.end(), of_index)) {
    drop_article_index(dir_);
    CLAIMDEX_TRY(const std::int64_t claims, reindex());
    done.push_back(fmt::format("built the index anew: {} claim{}", claims, claims == 1 ? "" : "s"));
  }
  for (const fs::path& folder : of_all_indexes(index_dir(), index::remove_abandoned))
    done.push_back("took out " + folder.lexically_relative(dir_).string());
  const std::time_t before = seconds_of(session_.now) - kAbandoned;
  for (const fs::path& file : leftovers(dir_)) {
    struct stat info {};
    if (::stat(file.c_str(), &info) != 0 || info.st_mtime > before) continue;
    std::error_code ec;
    if (fs::remove(file, ec)) done.push_back("took out " + file.lexically_relative(dir_).string());
  }
  return done;
}

}  // namespace claimdex::app
