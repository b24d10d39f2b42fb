/// The rules of the ledger: a verdict says what was found, so it needs what it was found by. The rules stand in one table here; the store
/// only records.
#include <fmt/format.h>

#include <algorithm>

#include "attachment.hpp"
#include "claimdex/app/desk.hpp"
#include "ledger_rules.hpp"

namespace claimdex::app {
namespace fs = std::filesystem;

Rule rule_for(Verdict verdict) {
  switch (verdict) {
    case Verdict::Unchecked:
      return {false, false};
    case Verdict::Verified:
    case Verdict::MostlyVerified:
    case Verdict::Refuted:
    case Verdict::Disputed:
      return {true, true};
    case Verdict::Misleading:
    case Verdict::Unverifiable:
    case Verdict::Outdated:
      return {true, false};
  }
  return {};
}

bool blank(std::string_view s) { return s.find_first_not_of(" \t\r\n") == std::string_view::npos; }

namespace {

bool is_url(std::string_view s) { return s.starts_with("http://") || s.starts_with("https://"); }

/// What makes two addresses one page, whoever wrote them down: not the scheme, not "www.", a default port, a slash at the end, a fragment.
std::string page_of(std::string_view url) {
  std::string page = store::canonical_url(url).value_or("");
  for (std::string_view front : {"https://", "http://", "www."})
    if (page.starts_with(front)) page.erase(0, front.size());
  const std::size_t host_end = std::min(page.find('/'), page.size());
  for (std::string_view port : {":443", ":80"})
    if (std::string_view(page).substr(0, host_end).ends_with(port)) {
      page.erase(host_end - port.size(), port.size());
      break;
    }
  while (page.ends_with('/')) page.pop_back();
  return page;
}

/// "ftp://…", "javascript:…": a scheme that is neither http nor https.
bool other_scheme(std::string_view s) {
  auto colon = s.find(':');
  if (colon == std::string_view::npos || colon < 2) return false;
  return std::all_of(s.begin(), s.begin() + static_cast<std::ptrdiff_t>(colon),
                     [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '+' || c == '-'; }) &&
         !fs::exists(fs::path(s));
}

std::string evidence_hint(ClaimId id, std::string_view verdict) {
  return fmt::format("claimdex mark {} {} --because '…' --evidence https://…", id.str(), verdict);
}

}  // namespace

Result<store::NewEvidence> Desk::prepare_evidence(const std::string& given, const store::Store::OwnSources& own,
                                                  ClaimId id, bool dry_run) {
  auto is_own = [](const std::vector<std::string>& all, const std::string& one) {
    return std::find(all.begin(), all.end(), one) != all.end();
  };
  const Error own_article{ErrorCode::Refused,
                          fmt::format("{}: this is the article that makes {}, or a copy of it", given, id.str()),
                          "evidence has to come from somewhere else"};
  store::NewEvidence evidence;
  if (is_url(given)) {
    if (page_of(given).empty()) return fail(ErrorCode::Usage, given + ": there is no host in it", "https://…");
    for (const std::string& url : own.urls)
      if (page_of(url) == page_of(given)) return tl::unexpected(own_article);
    evidence.url = given;
    return evidence;
  }
  if (other_scheme(given))
    return fail(ErrorCode::Usage, given + ": only http and https can be cited",
                "give the page's https:// address, or a file");
  CLAIMDEX_TRY(const Attachment file, read_attachment(given, "evidence is a url (https://…) or a file"));
  evidence.sha256 = file.sha256;
  evidence.file = file.name;
  if (is_own(own.sha256, file.sha256)) return tl::unexpected(own_article);
  if (!dry_run) CLAIMDEX_CHECK(keep(file, dir_ / "archive"));
  return evidence;
}

Result<std::vector<Marked>> Desk::mark(const MarkRequest& request) {
  const Rule rule = rule_for(request.verdict);
  const std::string_view name = name_of(request.verdict);
  if (request.because && blank(*request.because))
    return fail(ErrorCode::Usage, "the reason is blank", "say what was found: --because '…'");
  CLAIMDEX_TRY(auto claims, store_.claims(request.ids));

  std::vector<Marked> marked;
  std::vector<std::vector<store::NewEvidence>> additions;
  for (ClaimRecord& claim : claims) {
    if (claim.progress == Progress::Published)
      return fail(ErrorCode::Refused, fmt::format("{} is published, and sealed", claim.id.str()), "");
    if (rule.reason && !request.because)
      return fail(ErrorCode::Refused, fmt::format("\"{}\" needs a reason", name),
                  fmt::format("claimdex mark {} {} --because '…'", claim.id.str(), name));
    std::vector<store::NewEvidence> added;
    if (!request.evidence.empty()) {
      CLAIMDEX_TRY(auto own, store_.own_sources(claim.id));
      for (const std::string& given : request.evidence) {
        CLAIMDEX_TRY(auto one, prepare_evidence(given, own, claim.id, request.dry_run));
        added.push_back(std::move(one));
      }
    }
    if (rule.evidence && claim.evidence == 0 && added.empty())
      return fail(ErrorCode::Refused,
                  fmt::format("\"{}\" needs evidence that isn't {}'s own article", name, claim.id.str()),
                  evidence_hint(claim.id, name));
    additions.push_back(std::move(added));
    marked.push_back({std::move(claim), request.verdict, {}});
  }
  if (request.dry_run) return marked;

  CLAIMDEX_TRY(auto change, store_.begin(session_, "mark"));
  for (std::size_t i = 0; i < marked.size(); ++i) {
    for (const store::NewEvidence& evidence : additions[i]) {
      CLAIMDEX_TRY(auto id, change.add_evidence(marked[i].before.id, evidence));
      marked[i].evidence.push_back(id.str());
    }
    CLAIMDEX_CHECK(change.mark(marked[i].before.id, request.verdict, request.because));
  }
  CLAIMDEX_CHECK(change.commit());
  return marked;
}

Result<void> Desk::note(const std::vector<ClaimId>& ids, std::string_view text) {
  if (blank(text))
    return fail(ErrorCode::Usage, "the note is blank", "claimdex note c12 'asked the ministry on Monday'");
  CLAIMDEX_TRY(auto claims, store_.claims(ids));
  CLAIMDEX_TRY(auto change, store_.begin(session_, "note"));
  for (const ClaimRecord& claim : claims) CLAIMDEX_CHECK(change.add_note(claim.id, text));
  return change.commit();
}

}  // namespace claimdex::app
