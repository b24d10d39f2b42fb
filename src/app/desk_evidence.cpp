/// Evidence comes and goes, and what is said of it changes. Whatever has to be read or fetched is read and fetched before the record is locked: a slow
/// server holds up nobody. The rules are asked twice, before the work and again where nobody else can change the claim.
#include <fmt/format.h>

#include <algorithm>

#include "claimdex/app/desk.hpp"
#include "evidence_rules.hpp"
#include "ledger_rules.hpp"
#include "media_type.hpp"

namespace claimdex::app {

/// A page that was fetched and is in the archive.
struct Desk::Copy {
  FetchedCopy fetched;
  std::optional<std::string> media_type;
};

namespace {

template <typename Evidences>
const Evidence* known_as(const Evidences& known, const store::NewEvidence& given) {
  const auto it = std::find_if(known.begin(), known.end(), [&](const Evidence& e) { return is_one_source(given, e); });
  return it == known.end() ? nullptr : &*it;
}

/// Nothing that was typed is dropped: what is new about something known has to be said of it.
Result<EvidenceDone> already(const Evidence& known, const EvidenceRequest& request) {
  const std::string id = known.id.str();
  for (const EvidenceField& field : kEvidenceFields)
    if (const auto& said = request.details.*field.member; said && said != known.details.*field.member)
      return fail(ErrorCode::Refused, fmt::format("{}: {} has it already, as {}", request.given, known.claim.str(), id),
                  fmt::format("claimdex evidence edit {} changes what is said of it", id));
  EvidenceDone out;
  out.evidence = known;
  out.known = true;
  return out;
}

std::optional<std::string> unless_none(const std::string& typed) {
  if (typed == "none") return std::nullopt;
  return typed;
}

}  // namespace

/// Refused where the page turns out to be the claim's own article; any other failure only means that there is no copy.
Result<Desk::Copy> Desk::fetch_copy(const std::string& url, const store::Store::OwnSources& own, ClaimId id,
                                    const FetchRequest& how, const Config& config) {
  ingest::FetchLimits limits;
  limits.bytes = static_cast<std::size_t>(config.evidence_megabytes) << 20;
  limits.seconds = config.fetch_seconds;
  limits.allow_private = how.allow_private;
  CLAIMDEX_TRY(const ingest::Fetched page, ingest::fetch(how.program_dir, url, limits));
  if (page.status < 200 || page.status > 299)
    return fail(ErrorCode::BadInput, fmt::format("the server answered {}", page.status));
  if (page.body.empty()) return fail(ErrorCode::BadInput, "the page is empty");
  Copy out{{page.url, page.status, ingest::sha256_hex(page.body), ingest::sha256_hex(page.heads)}, {}};
  if (is_own_page(page.url, own) || is_own_file(out.fetched.sha256, own))
    return tl::unexpected(own_article(url == page.url ? url : fmt::format("{} leads to {}", url, page.url), id));
  const std::string path = page.url.substr(0, page.url.find_first_of("?#"));
  out.media_type = media_type_of(page.body, path);
  if (!out.media_type && is_media_type(page.media_type)) out.media_type = page.media_type;
  store::Archive archive(dir_ / "archive");
  CLAIMDEX_CHECK(archive.put(page.body));
  CLAIMDEX_CHECK(archive.put(page.heads));
  CLAIMDEX_CHECK(archive.sync());
  return out;
}

Result<EvidenceDone> Desk::add_evidence(ClaimId id, const EvidenceRequest& request) {
  CLAIMDEX_CHECK(check_details(request.details, session_, false));
  CLAIMDEX_TRY(const Config config, read_config(dir_));
  const std::array<ClaimId, 1> ids{id};
  CLAIMDEX_TRY(const auto before, store_.claims(ids));
  CLAIMDEX_CHECK(check_open(before.front()));
  id = before.front().id;
  CLAIMDEX_TRY(const auto own, store_.own_sources(id));
  CLAIMDEX_TRY(Source source, read_source(request.given, config.evidence_megabytes));
  CLAIMDEX_CHECK(check_foreign(source, request.given, own, id));
  store::NewEvidence& evidence = source.evidence;
  if (request.fetch && !evidence.url) return fail(ErrorCode::Usage, "--fetch is for urls: a file is kept anyway", "");
  CLAIMDEX_TRY(auto known, store_.evidence(id));
  if (const Evidence* there = known_as(known, evidence)) return already(*there, request);
  for (const EvidenceField& field : kEvidenceFields)
    if (const auto& said = request.details.*field.member) evidence.details.*field.member = said;

  EvidenceDone out;
  if (request.fetch && !request.dry_run) {
    auto copy = fetch_copy(*evidence.url, own, id, *request.fetch, config);
    if (!copy && copy.error().code != ErrorCode::BadInput) return tl::unexpected(copy.error());
    if (copy) {
      evidence.copy = copy->fetched;
      evidence.sha256 = copy->fetched.sha256;
      if (!evidence.details.media_type) evidence.details.media_type = copy->media_type;
      if (!evidence.details.captured) evidence.details.captured = session_.now;
    } else {
      out.not_fetched = copy.error();
    }
  }
  if (source.attachment && !request.dry_run) CLAIMDEX_CHECK(keep(*source.attachment, dir_ / "archive"));

  CLAIMDEX_TRY(auto change, store_.begin(session_, "evidence"));
  CLAIMDEX_TRY(const auto now, store_.claims(ids));
  CLAIMDEX_CHECK(still_as_seen(id, request.seen));
  CLAIMDEX_CHECK(check_open(now.front()));
  CLAIMDEX_TRY(known, store_.evidence(id));
  if (const Evidence* there = known_as(known, evidence)) return already(*there, request);
  CLAIMDEX_TRY(const EvidenceId fresh, change.add_evidence(id, evidence));
  CLAIMDEX_TRY(out.evidence, store_.evidence(fresh));
  if (!request.dry_run) CLAIMDEX_CHECK(change.commit());
  return out;
}

Result<EvidenceDone> Desk::edit_evidence(EvidenceId id, const EvidenceEdit& edit) {
  CLAIMDEX_CHECK(check_details(edit.details, session_, true));
  CLAIMDEX_CHECK(check_reason(edit.because));
  CLAIMDEX_TRY(const Config config, read_config(dir_));
  CLAIMDEX_TRY(const Evidence before, store_.evidence(id));
  EvidenceDone out;
  std::optional<Copy> copy;
  if (edit.fetch && !before.url) return fail(ErrorCode::Usage, id.str() + " is a file: there is nothing to fetch", "");
  if (edit.fetch && !edit.dry_run) {
    CLAIMDEX_TRY(const auto own, store_.own_sources(before.claim));
    auto fetched = fetch_copy(*before.url, own, before.claim, *edit.fetch, config);
    if (!fetched && fetched.error().code != ErrorCode::BadInput) return tl::unexpected(fetched.error());
    if (fetched)
      copy = *std::move(fetched);
    else
      out.not_fetched = fetched.error();
  }
  CLAIMDEX_TRY(auto change, store_.begin(session_, "evidence"));
  const std::array<ClaimId, 1> ids{before.claim};
  CLAIMDEX_TRY(const auto claims, store_.claims(ids));
  CLAIMDEX_CHECK(check_open(claims.front()));
  EvidenceDetails details = edit.details;
  if (copy) {
    store::NewEvidence fetched;
    fetched.url = before.url;
    fetched.copy = copy->fetched;
    fetched.sha256 = copy->fetched.sha256;
    CLAIMDEX_TRY(const auto others, store_.evidence(before.claim));
    for (const Evidence& other : others)
      if (other.id != id && is_one_source(fetched, other))
        return fail(ErrorCode::Refused, fmt::format("{}: that page is {} already", id.str(), other.id.str()),
                    fmt::format("claimdex evidence remove {}", id.str()));
    CLAIMDEX_CHECK(change.attach_copy(id, copy->fetched));
    if (!details.captured) details.captured = session_.now;
    if (!details.media_type && copy->media_type) details.media_type = copy->media_type;
  }
  for (const EvidenceField& field : kEvidenceFields)
    if (const auto& typed = details.*field.member)
      CLAIMDEX_CHECK(change.edit_evidence(id, field, unless_none(*typed), edit.because));
  CLAIMDEX_TRY(out.evidence, store_.evidence(id));
  if (!edit.dry_run) CLAIMDEX_CHECK(change.commit());
  return out;
}

Result<std::vector<Evidence>> Desk::remove_evidence(const std::vector<EvidenceId>& ids,
                                                    const std::optional<std::string>& because, bool dry_run) {
  CLAIMDEX_CHECK(check_reason(because));
  CLAIMDEX_TRY(const Config config, read_config(dir_));
  CLAIMDEX_TRY(auto change, store_.begin(session_, "evidence"));
  std::vector<Evidence> out;
  std::vector<ClaimId> touched;
  for (EvidenceId id : ids) {
    CLAIMDEX_TRY(auto evidence, store_.evidence(id));
    CLAIMDEX_CHECK(change.remove_evidence(id, because));
    touched.push_back(evidence.claim);
    out.push_back(std::move(evidence));
  }
  CLAIMDEX_TRY(const auto claims, store_.claims(touched));
  for (const ClaimRecord& claim : claims) {
    CLAIMDEX_CHECK(check_open(claim));
    if (auto enough = check_sources(claim, claim.verdict, 0, config); !enough)
      return fail(ErrorCode::Refused,
                  fmt::format("{} is {}: {}", claim.id.str(), name_of(claim.verdict), enough.error().message),
                  fmt::format("add other evidence first, or claimdex mark {} unchecked", claim.id.str()));
  }
  if (!dry_run) CLAIMDEX_CHECK(change.commit());
  return out;
}

Result<std::vector<Evidence>> Desk::evidence(ClaimId id) { return store_.evidence(id); }

}  // namespace claimdex::app
