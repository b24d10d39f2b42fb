// Evidence: what it is and what is said of it. Every detail that somebody gives is an event of its own in the log, on the claim that it is evidence for,
// so that the log alone tells what was known when. The row goes when the evidence is removed; the bytes in the archive stay for an undo.
#include "evidence.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "people.hpp"

namespace claimdex::store {

namespace {

#define CLAIMDEX_EVIDENCE                                                                                           \
  "SELECT e.id, e.uid, e.url, e.file, e.sha256, t.at, t.who, e.claim_id, e.final_url, e.http_status,"               \
  " e.head_sha256, e.page, e.stance, e.quote, e.note, e.at, e.media_type, e.captured, e.captured_where, e.located," \
  " e.finder FROM evidence e JOIN change t ON t.id = e.change_id "

struct Row {
  Evidence evidence;
  std::optional<std::string> page;
};

/// The details stand last, in the order of kEvidenceFields.
Row read_row(const Query& q) {
  constexpr int kDetails = 12;
  Row out;
  Evidence& e = out.evidence;
  e.id = EvidenceId{q.number(0)};
  e.uid = to_hex(q.view(1));
  e.url = q.text_or_null(2);
  e.file = q.text_or_null(3);
  e.sha256 = q.text_or_null(4);
  e.added = q.text(5);
  e.by = q.text(6);
  e.claim = ClaimId{q.number(7)};
  if (!q.is_null(8))
    e.copy =
        FetchedCopy{q.text(8), static_cast<int>(q.number(9)), e.sha256.value_or(""), q.text_or_null(10).value_or("")};
  out.page = q.text_or_null(11);
  for (std::size_t i = 0; i < kEvidenceFields.size(); ++i)
    e.details.*kEvidenceFields[i].member = q.text_or_null(kDetails + static_cast<int>(i));
  return out;
}

/// Which other claims rest on the same page or the same bytes.
void find_others(Database& db, Row& row) {
  std::vector<ClaimId>& also = row.evidence.also;
  for (std::int64_t claim : db.all(
           "SELECT claim_id FROM evidence WHERE page = ?1 AND claim_id <> ?3 UNION SELECT claim_id FROM evidence WHERE"
           " sha256 = ?2 AND claim_id <> ?3 ORDER BY 1",
           row.page, row.evidence.sha256, row.evidence.claim.number))
    also.push_back(ClaimId{claim});
}

/// The claim of a piece of evidence, if it may be changed.
Result<std::int64_t> changeable(Database& db, EvidenceId id) {
  const auto claim = db.find("SELECT claim_id FROM evidence WHERE id = ?", id.number);
  if (!claim)
    return fail(ErrorCode::NotFound, fmt::format("there is no evidence {}", id.str()),
                "claimdex evidence c12 lists it");
  CLAIMDEX_CHECK(refuse_published(db, *claim));
  return *claim;
}

const char* update_of(const EvidenceField& field) {
  static constexpr std::array<const char*, kEvidenceFields.size()> kUpdates{
      "UPDATE evidence SET stance = ? WHERE id = ?",         "UPDATE evidence SET quote = ? WHERE id = ?",
      "UPDATE evidence SET note = ? WHERE id = ?",           "UPDATE evidence SET at = ? WHERE id = ?",
      "UPDATE evidence SET media_type = ? WHERE id = ?",     "UPDATE evidence SET captured = ? WHERE id = ?",
      "UPDATE evidence SET captured_where = ? WHERE id = ?", "UPDATE evidence SET located = ? WHERE id = ?",
      "UPDATE evidence SET finder = ? WHERE id = ?"};
  const auto at = std::find_if(kEvidenceFields.begin(), kEvidenceFields.end(),
                               [&](const EvidenceField& known) { return known.name == field.name; });
  return kUpdates[static_cast<std::size_t>(at - kEvidenceFields.begin())];
}

}  // namespace

std::string page_of(std::string_view url) {
  if (std::any_of(url.begin(), url.end(), [](unsigned char c) { return c <= ' ' || c == 0x7f; })) return {};
  std::string page = canonical_url(url).value_or("");
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

void note_pages(Database& db) {
  for (std::int64_t id : db.all("SELECT id FROM evidence WHERE url IS NOT NULL ORDER BY id")) {
    std::string url;
    {
      Query q = db.query("SELECT url FROM evidence WHERE id = ?");
      q.bind(id);
      if (q.next()) url = q.text(0);
    }
    db.run("UPDATE evidence SET page = ? WHERE id = ?", page_of(url), id);
  }
}

Result<std::vector<Evidence>> Store::evidence(ClaimId id) {
  return guard([&]() -> Result<std::vector<Evidence>> {
    const Snapshot snapshot(impl_->db);
    CLAIMDEX_TRY(std::int64_t claim, resolve(impl_->db, id));
    std::vector<Row> rows;
    {
      Query q = impl_->db.query(CLAIMDEX_EVIDENCE "WHERE e.claim_id = ? ORDER BY e.id");
      q.bind(claim);
      while (q.next()) rows.push_back(read_row(q));
    }
    std::vector<Evidence> out;
    for (Row& row : rows) {
      find_others(impl_->db, row);
      out.push_back(std::move(row.evidence));
    }
    return out;
  });
}

Result<Evidence> Store::evidence(EvidenceId id) {
  return guard([&]() -> Result<Evidence> {
    std::optional<Row> row;
    {
      Query q = impl_->db.query(CLAIMDEX_EVIDENCE "WHERE e.id = ?");
      q.bind(id.number);
      if (q.next()) row = read_row(q);
    }
    if (!row)
      return fail(ErrorCode::NotFound, fmt::format("there is no evidence {}", id.str()),
                  "claimdex evidence c12 lists it");
    find_others(impl_->db, *row);
    return std::move(row->evidence);
  });
}

Result<std::vector<ClaimId>> Store::with_evidence() {
  return guard([&]() -> Result<std::vector<ClaimId>> {
    std::vector<ClaimId> out;
    for (std::int64_t claim : impl_->db.all("SELECT DISTINCT claim_id FROM evidence ORDER BY 1"))
      out.push_back(ClaimId{claim});
    return out;
  });
}

Result<EvidenceId> Store::Change::add_evidence(ClaimId id, const NewEvidence& evidence) {
  return step(*impl_, [&]() -> Result<EvidenceId> {
    if (!evidence.url && !evidence.file) return fail(ErrorCode::Refused, "evidence is a url or a file");
    CLAIMDEX_TRY(std::int64_t claim, workable(impl_->db, id));
    CLAIMDEX_CHECK(refuse_published(impl_->db, claim));
    const EvidenceId out{impl_->log.next(Counter::Evidence)};
    const std::string subject = ClaimId{claim}.str();
    impl_->log.append(
        {subject, "evidence", {}, {}, evidence.url ? evidence.url : evidence.file, evidence.details.note});
    std::optional<std::string> page;
    if (evidence.url) page = page_of(*evidence.url);
    // A copy that was fetched has an event of its own, below.
    const std::optional<std::string> file_sha256 = evidence.copy ? std::nullopt : evidence.sha256;
    impl_->db.run(
        "INSERT INTO evidence (id, uid, claim_id, change_id, url, file, sha256, page) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        out.number, Blob{impl_->log.uid()}, claim, impl_->log.change().id, evidence.url, evidence.file, file_sha256,
        page);
    for (const EvidenceField& field : kEvidenceFields)
      if (const auto& value = evidence.details.*field.member) {
        if (field.name != "note")
          impl_->log.append({subject, "evidence", fmt::format("{} {}", out.str(), field.name), {}, value, {}});
        impl_->db.run(update_of(field), value, out.number);
      }
    if (evidence.copy) CLAIMDEX_CHECK(attach_copy(out, *evidence.copy));
    touch(*impl_, claim);
    return out;
  });
}

Result<void> Store::Change::edit_evidence(EvidenceId id, const EvidenceField& field,
                                          const std::optional<std::string>& value,
                                          const std::optional<std::string>& because) {
  return step(*impl_, [&]() -> Result<void> {
    CLAIMDEX_TRY(const std::int64_t claim, changeable(impl_->db, id));
    std::optional<std::string> before;
    {
      Query q = impl_->db.query(CLAIMDEX_EVIDENCE "WHERE e.id = ?");
      q.bind(id.number);
      if (q.next()) before = read_row(q).evidence.details.*field.member;
    }
    if (before == value) return {};
    impl_->log.append(
        {ClaimId{claim}.str(), "evidence", fmt::format("{} {}", id.str(), field.name), before, value, because});
    impl_->db.run(update_of(field), value, id.number);
    touch(*impl_, claim);
    return {};
  });
}

Result<void> Store::Change::attach_copy(EvidenceId id, const FetchedCopy& copy) {
  return step(*impl_, [&]() -> Result<void> {
    CLAIMDEX_TRY(const std::int64_t claim, changeable(impl_->db, id));
    std::optional<std::string> before;
    {
      Query q = impl_->db.query("SELECT sha256 FROM evidence WHERE id = ?");
      q.bind(id.number);
      if (q.next()) before = q.text_or_null(0);
    }
    impl_->log.append({ClaimId{claim}.str(),
                       "evidence",
                       id.str() + " copy",
                       before,
                       fmt::format("{} {} {}", copy.sha256, copy.status, copy.url),
                       {}});
    impl_->db.run("UPDATE evidence SET sha256 = ?, final_url = ?, http_status = ?, head_sha256 = ? WHERE id = ?",
                  copy.sha256, copy.url, copy.status, copy.head_sha256, id.number);
    touch(*impl_, claim);
    return {};
  });
}

Result<void> Store::Change::remove_evidence(EvidenceId id, const std::optional<std::string>& because) {
  return step(*impl_, [&]() -> Result<void> {
    CLAIMDEX_TRY(const std::int64_t claim, changeable(impl_->db, id));
    std::optional<std::string> what;
    {
      Query q = impl_->db.query("SELECT coalesce(url, file) FROM evidence WHERE id = ?");
      q.bind(id.number);
      if (q.next()) what = q.text_or_null(0);
    }
    impl_->log.append({ClaimId{claim}.str(), "evidence", id.str(), what, {}, because});
    impl_->db.run("DELETE FROM evidence WHERE id = ?", id.number);
    touch(*impl_, claim);
    return {};
  });
}

}  // namespace claimdex::store
