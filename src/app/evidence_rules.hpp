#pragma once
#include <array>
#include <optional>
#include <string>
#include <string_view>

#include "attachment.hpp"
#include "claimdex/core/clock.hpp"
#include "claimdex/store/store.hpp"

/// What can be evidence for a claim: one path for `evidence add` and `mark --evidence`.
namespace claimdex::app {

/// Evidence as it was given, not recorded yet.
struct Source {
  store::NewEvidence evidence;
  std::optional<Attachment> attachment;  ///< where it is a file
};
/// Usage, NotFound and BadInput for what is no evidence at all. Reads the file, so not while others wait.
Result<Source> read_source(const std::string& given, std::int64_t most_megabytes);
/// Refused for the claim's own article and its copies.
Result<void> check_foreign(const Source& source, std::string_view given, const store::Store::OwnSources& own,
                           ClaimId id);

bool is_own_page(std::string_view url, const store::Store::OwnSources& own);
bool is_own_file(const std::string& sha256, const store::Store::OwnSources& own);
Error own_article(std::string_view given, ClaimId id);

/// Evidence that is there and one that is given, or two that are given: the same page, also after redirects, or the same bytes.
template <typename A, typename B>
bool is_one_source(const A& a, const B& b) {
  if (a.sha256 && b.sha256 && *a.sha256 == *b.sha256) return true;
  const auto pages = [](const auto& e) {
    return std::array<std::string, 2>{e.url ? store::page_of(*e.url) : "", e.copy ? store::page_of(e.copy->url) : ""};
  };
  for (const std::string& one : pages(a))
    for (const std::string& other : pages(b))
      if (!one.empty() && one == other) return true;
  return false;
}

/// Usage where a detail can't be: blank, no text, no stance that there is (with the nearest), a date that is none or hasn't come. `may_empty`: "none" takes a
/// detail away.
Result<void> check_details(const EvidenceDetails& details, const Session& session, bool may_empty);

}  // namespace claimdex::app
