// Who has a claim, until when, under which tags, and its working log: what people keep for themselves. No part of what is sealed, so published
// claims have it, too; and no part of what the index holds, so nothing is indexed anew.
#include <fmt/format.h>

#include "people.hpp"

namespace claimdex::store {

namespace {

/// One of a claim's own columns; false where it says that already.
Result<bool> set_own(Transaction& t, ClaimId id, const char* action, const char* field, const char* read,
                     const char* write, const std::optional<std::string>& value) {
  CLAIMDEX_TRY(const std::int64_t claim, workable(t.db, id));
  std::optional<std::string> before;
  {
    Query q = t.db.query(read);
    q.bind(claim);
    if (q.next()) before = q.text_or_null(0);
  }
  if (before == value) return false;
  t.log.append({ClaimId{claim}.str(), action, field, before, value, {}});
  t.db.run(write, value, claim);
  touch(t, claim);
  return true;
}

Note read_note(const Query& q) {
  Note note;
  note.id = NoteId{q.number(0)};
  note.kind = q.word<NoteKind>(1);
  note.at = q.text(2);
  note.who = q.text(3);
  note.text = q.text(4);
  note.place = q.text_or_null(5);
  note.deadline = q.text_or_null(6);
  if (!q.is_null(7)) note.about = NoteId{q.number(7)};
  return note;
}

#define CLAIMDEX_NOTES                                                                 \
  "SELECT n.id, n.kind, t.at, t.who, n.text, n.place, n.deadline, n.about, n.claim_id" \
  " FROM note n JOIN change t ON t.id = n.change_id WHERE "

std::vector<ClaimId> as_claims(const std::vector<std::int64_t>& numbers) {
  std::vector<ClaimId> out;
  for (std::int64_t n : numbers) out.push_back(ClaimId{n});
  return out;
}

/// What the log says of an entry: where or whom, and until when; else its own words, or what it is about.
std::string entry_words(const NewNote& note) {
  if (note.text.empty() && note.about) return note.about->str();
  if (!note.place) return note.text;
  return note.deadline ? fmt::format("{}, by {}", *note.place, *note.deadline) : *note.place;
}

}  // namespace

Result<bool> Store::Change::assign(ClaimId id, const std::optional<std::string>& name) {
  return step(*impl_, [&] {
    return set_own(*impl_, id, "assign", "assignee", "SELECT assignee FROM claim WHERE id = ?",
                   "UPDATE claim SET assignee = ? WHERE id = ?", name);
  });
}

Result<bool> Store::Change::set_review(ClaimId id, const std::optional<Day>& day) {
  return step(*impl_, [&] {
    return set_own(*impl_, id, "due", "review_by", "SELECT review_by FROM claim WHERE id = ?",
                   "UPDATE claim SET review_by = ? WHERE id = ?",
                   day ? std::optional(day->iso()) : std::optional<std::string>());
  });
}

Result<bool> Store::Change::set_tag(ClaimId id, const std::string& word, bool on) {
  return step(*impl_, [&]() -> Result<bool> {
    CLAIMDEX_TRY(const std::int64_t claim, workable(impl_->db, id));
    const bool there = impl_->db.find("SELECT 1 FROM tag WHERE word = ? AND claim_id = ?", word, claim).has_value();
    if (there == on) return false;
    const std::optional<std::string> nothing, tag(word);
    impl_->log.append({ClaimId{claim}.str(), "tag", {}, on ? nothing : tag, on ? tag : nothing, {}});
    if (on)
      impl_->db.run("INSERT INTO tag (word, claim_id) VALUES (?, ?)", word, claim);
    else
      impl_->db.run("DELETE FROM tag WHERE word = ? AND claim_id = ?", word, claim);
    touch(*impl_, claim);
    return true;
  });
}

Result<NoteId> Store::Change::add_entry(ClaimId id, const NewNote& note) {
  return step(*impl_, [&]() -> Result<NoteId> {
    CLAIMDEX_TRY(const std::int64_t claim, workable(impl_->db, id));
    std::optional<std::int64_t> about;
    if (note.about) {
      about = note.about->number;
      if (!impl_->db.find("SELECT 1 FROM note WHERE id = ? AND claim_id = ?", *about, claim))
        return fail(ErrorCode::NotFound, fmt::format("{} is no entry of c{}", note.about->str(), claim),
                    fmt::format("claimdex show c{}", claim));
    }
    const NoteId out{impl_->log.next(Counter::Note)};
    const std::string kind(name_of(note.kind)), words = entry_words(note);
    // Of an entry with a place the text is what came of it.
    const std::optional<std::string> why =
        note.place && !note.text.empty() ? std::optional(note.text) : std::optional<std::string>();
    impl_->log.append({ClaimId{claim}.str(), kind, {}, {}, words, why});
    impl_->db.run(
        "INSERT INTO note (id, uid, claim_id, change_id, text, kind, place, deadline, about)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        out.number, Blob{impl_->log.uid()}, claim, impl_->log.change().id, note.text, kind, note.place, note.deadline,
        about);
    touch(*impl_, claim);
    return out;
  });
}

Result<void> Store::Change::add_note(ClaimId id, std::string_view text) {
  CLAIMDEX_TRY(const NoteId made, add_entry(id, {NoteKind::Note, std::string(text), {}, {}, {}}));
  static_cast<void>(made);
  return {};
}

Result<std::vector<Note>> Store::notes(ClaimId id) {
  return guard([&]() -> Result<std::vector<Note>> {
    CLAIMDEX_TRY(std::int64_t claim, resolve(impl_->db, id));
    std::vector<Note> out;
    Query q = impl_->db.query(CLAIMDEX_NOTES "n.claim_id = ? ORDER BY n.id");
    q.bind(claim);
    while (q.next()) out.push_back(read_note(q));
    return out;
  });
}

Result<std::pair<ClaimId, Note>> Store::note(NoteId id) {
  return guard([&]() -> Result<std::pair<ClaimId, Note>> {
    Query q = impl_->db.query(CLAIMDEX_NOTES "n.id = ?");
    q.bind(id.number);
    if (!q.next())
      return fail(ErrorCode::NotFound, fmt::format("there is no entry {}", id.str()),
                  "claimdex show c12 lists a claim's entries");
    return std::pair(ClaimId{q.number(8)}, read_note(q));
  });
}

Result<std::vector<std::string>> Store::assignees() {
  return guard([&]() -> Result<std::vector<std::string>> {
    std::vector<std::string> out;
    Query q = impl_->db.query(
        "SELECT DISTINCT assignee FROM claim WHERE assignee IS NOT NULL AND state = 'live' ORDER BY assignee");
    while (q.next()) out.push_back(q.text(0));
    return out;
  });
}

Result<std::vector<std::string>> Store::tags() {
  return guard([&]() -> Result<std::vector<std::string>> {
    std::vector<std::string> out;
    Query q = impl_->db.query("SELECT DISTINCT word FROM tag ORDER BY word");
    while (q.next()) out.push_back(q.text(0));
    return out;
  });
}

Result<std::vector<ClaimId>> Store::assigned_to(const std::string& name) {
  return guard([&]() -> Result<std::vector<ClaimId>> {
    return as_claims(impl_->db.all("SELECT id FROM claim WHERE assignee = ? AND state = 'live' ORDER BY id", name));
  });
}

Result<std::vector<ClaimId>> Store::with_tag(const std::string& word) {
  return guard([&]() -> Result<std::vector<ClaimId>> {
    return as_claims(impl_->db.all(
        "SELECT c.id FROM tag g JOIN claim c ON c.id = g.claim_id WHERE g.word = ? AND c.state = 'live' ORDER BY c.id",
        word));
  });
}

Result<std::vector<ClaimId>> Store::due(const DayRange& days) {
  return guard([&]() -> Result<std::vector<ClaimId>> {
    const std::string from = days.from ? days.from->iso() : "", to = days.to ? days.to->iso() : "9999-12-31";
    return as_claims(impl_->db.all(
        "SELECT id FROM claim WHERE review_by BETWEEN ?1 AND ?2 AND state = 'live' UNION SELECT c.id FROM note n"
        " JOIN claim c ON c.id = n.claim_id WHERE n.deadline BETWEEN ?1 AND ?2 AND c.state = 'live' AND NOT EXISTS"
        " (SELECT 1 FROM note r WHERE r.about = n.id AND r.kind IN ('answered', 'no_answer')) ORDER BY 1",
        from, to));
  });
}

}  // namespace claimdex::store
