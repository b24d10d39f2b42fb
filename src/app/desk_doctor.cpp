#include <fmt/format.h>

#include "claimdex/app/desk.hpp"

namespace claimdex::app {

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

  auto searcher = index::Searcher::open(index_dir());
  const index::State have = searcher ? searcher->state() : index::State();
  CLAIMDEX_TRY(auto standing, store_.standing(have.seq));
  const std::string repair = "claimdex reindex";
  if (!searcher) {
    if (standing.content_seq > 0)
      check.findings.push_back({"index_missing", "index", searcher.error().message, repair});
    return check;
  }
  if (!is_ours(have, standing))
    check.findings.push_back(
        {"index_foreign", "index", "the index was made from another desk or another history", repair});
  else if (standing.content_seq > have.seq)
    check.findings.push_back({"index_behind", "index", "the index doesn't hold the newest claims yet", repair});
  else if (searcher->size() != stats.claims)
    check.findings.push_back({"index_differs", "index",
                              fmt::format("the index holds {} claims, the record {}", searcher->size(), stats.claims),
                              repair});
  for (const std::string& problem : index::check_index(index_dir()))
    check.findings.push_back({"index_damaged", "index", problem, repair});

  const store::Archive archive(dir_ / "archive");
  CLAIMDEX_TRY(auto blobs, store_.archived());
  for (const auto& [subject, sha] : blobs)
    if (!archive.has(sha))
      check.findings.push_back({"archive_missing", subject,
                                fmt::format("its bytes as read ({}…) are not in archive/", sha.substr(0, 12)),
                                "put archive/ back from a backup"});
  return check;
}

}  // namespace claimdex::app
