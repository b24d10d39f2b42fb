#include "claimdex/app/article_search.hpp"
#include "claimdex/app/desk.hpp"
#include "claimdex/text/find_words.hpp"
#include "claimdex/text/text.hpp"
#include "ledger_rules.hpp"

namespace claimdex::app {

/// Bytes of the archive go after the record says so: a crash between leaves them to the next `redact`, which takes out all that the record names. The
/// index is made anew as a whole, since Xapian keeps what was deleted in blocks that it hasn't used again; also where nothing is found and words went
/// before, for that one may have been stopped before it came to the index.
Result<store::Redacted> Desk::redact(const std::string& words, const std::optional<std::string>& because,
                                     bool dry_run) {
  CLAIMDEX_CHECK(check_reason(because));
  if (!text::valid_utf8(words)) return fail(ErrorCode::Usage, "the words are not valid UTF-8", "");
  std::vector<std::string> folded;
  for (text::Word& word : text::words(words)) folded.push_back(std::move(word.folded));
  store::Archive archive(dir_ / "archive");
  std::vector<std::string> blobs;
  CLAIMDEX_TRY(const auto kept, store_.archived());
  for (const auto& [subject, sha] : kept)
    if (const auto bytes = archive.get(sha); bytes && !text::find_words(*bytes, folded).empty()) blobs.push_back(sha);
  CLAIMDEX_TRY(auto change, store_.begin(session_, "redact"));
  CLAIMDEX_TRY(auto done, change.redact(words, blobs, because));
  if (dry_run) return done;
  CLAIMDEX_CHECK(change.commit());
  CLAIMDEX_TRY(const auto gone, store_.redacted_blobs());
  for (const std::string& sha : gone) archive.remove(sha);
  CLAIMDEX_TRY(const auto before, store_.events({.subject = "desk", .limit = 1}));
  if (done.places == 0 && done.blobs.empty() && before.empty()) return done;
  drop_article_index(dir_);
  CLAIMDEX_CHECK(index::Writer::stop_ahead(dir_ / "index"));
  CLAIMDEX_CHECK(reindex());
  CLAIMDEX_CHECK(reindex_checks());
  return done;
}

}  // namespace claimdex::app
