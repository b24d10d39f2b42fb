#include "undo_words.hpp"

#include <utility>

namespace claimdex::store {

namespace {

template <char Letter>
std::optional<std::string> handle(std::optional<std::int64_t> number) {
  if (!number) return std::nullopt;
  return Handle<Letter>{*number}.str();
}

struct Tied {
  std::string from, what;
};

/// "c12", "revises c40". A row that was updated doesn't say it all; then the record does.
Tied tie_of(Database& db, const ChangedRow& row) {
  Query q = db.query("SELECT from_claim, to_claim, kind FROM relation WHERE id = ?");
  q.bind(row.number("id"));
  if (q.next()) return {ClaimId{q.number(0)}.str(), q.text(2) + " " + ClaimId{q.number(1)}.str()};
  return {ClaimId{row.number("from_claim")}.str(), row.text("kind") + " " + ClaimId{row.number("to_claim")}.str()};
}

}  // namespace

std::string subject_of(Database& db, const ChangedRow& row) {
  if (row.table == "claim") return ClaimId{row.number("id")}.str();
  if (row.table == "mention") return MentionId{row.number("id")}.str();
  if (row.table == "mention_span") return MentionId{row.number("mention_id")}.str();
  if (row.table == "edit") return row.text("subject");
  if (row.table == "article") return ArticleId{row.number("id")}.str();
  if (row.table == "article_version" || row.table == "passage") return ArticleId{row.number("article_id")}.str();
  if (row.table == "origin") return OriginId{row.number("id")}.str();
  if (row.table == "relation") return tie_of(db, row).from;
  if (row.table == "saved_search" || row.table == "dossier") return "desk";
  // Evidence and notes that moved with a merge tell no more than that.
  const char* const claim_of =
      row.table == "evidence" ? "SELECT claim_id FROM evidence WHERE id = ?" : "SELECT claim_id FROM note WHERE id = ?";
  const std::int64_t known = row.number("claim_id");
  return ClaimId{known != 0 ? known : db.find(claim_of, row.number("id")).value_or(0)}.str();
}

void UndoWords::tell(const ChangedRow& row) {
  if (row.table == "claim") return tell_claim(row);
  if (row.table == "edit") return tell_edit(row);
  if (row.table == "relation") return tell_relation(row);
  const std::string subject = subject_of(t_.db, row);
  if (row.table == "evidence") {
    const std::string_view column = row.word_now("url") || row.word_before("url") ? "url" : "file";
    if (row.op != ChangedRow::Op::Updated) say(subject, "evidence", row.word_now(column), row.word_before(column));
    const std::string id = EvidenceId{row.number("id")}.str();
    for (const EvidenceField& field : kEvidenceFields)
      if (row.changes(field.name))
        say(subject, id + " " + std::string(field.name), row.word_now(field.name), row.word_before(field.name));
    if (row.changes("sha256")) say(subject, id + " copy", row.word_now("sha256"), row.word_before("sha256"));
  }
  if (row.table == "note") tell_note(row);
  if (row.table == "saved_search") tell_saved(row);
  if (row.table == "dossier") tell_dossier(row);
  if (row.table == "dossier_claim") tell_place(row);
  if (row.table == "figure_event") say(subject, "event", row.word_now("name"), row.word_before("name"));
  if (row.table == "tag") say(subject, "tag", row.word_now("word"), row.word_before("word"));
  if (row.table == "mention" && row.changes("claim_id"))
    say(subject, "claim", handle<'c'>(row.number_now("claim_id")), handle<'c'>(row.number_before("claim_id")));
  if (row.table == "article_version" || row.table == "article")
    for (std::string_view column : {"title", "author", "published", "lang", "source", "url"}) say_word(row, column);
  if (row.table == "article" && row.changes("origin_id"))
    say(subject, "origin", handle<'o'>(row.number_now("origin_id")), handle<'o'>(row.number_before("origin_id")));
}

/// Once, also where several rows change alike: an article's details stand in its version and in the layer over it.
void UndoWords::say(const std::string& subject, std::string_view field, std::optional<std::string> from,
                    std::optional<std::string> to) {
  EventFields event{subject, action_, std::string(field), std::move(from), std::move(to), of_.str()};
  if (said_.insert({subject, event.field, event.old_value, event.new_value}).second) t_.log.append(event);
}

void UndoWords::say_word(const ChangedRow& row, std::string_view column) {
  if (row.changes(column)) say(subject_of(t_.db, row), column, row.word_now(column), row.word_before(column));
}

void UndoWords::tell_saved(const ChangedRow& row) {
  const auto words = [&](const std::optional<std::string>& query) {
    return query ? std::optional("@" + row.text("name") + " " + *query) : query;
  };
  say("desk", "saved", words(row.word_now("query")), words(row.word_before("query")));
}

void UndoWords::tell_dossier(const ChangedRow& row) {
  const std::string name = row.text("name");
  const auto words = [&](const char* what, const std::optional<std::string>& of) {
    return of ? std::optional(name + ", " + what + ": " + *of) : of;
  };
  if (row.op != ChangedRow::Op::Updated) say("desk", "dossier", row.word_now("name"), row.word_before("name"));
  for (const char* column : {"title", "introduction"}) {
    auto now = words(column, row.word_now(column)), before = words(column, row.word_before(column));
    if (now || before) say("desk", "dossier", std::move(now), std::move(before));
  }
}

/// Where it stood is told in the words of the change; claims that only got other numbers have none.
void UndoWords::tell_place(const ChangedRow& row) {
  const std::string claim = subject_of(t_.db, row);
  if (row.op != ChangedRow::Op::Updated)
    return say(claim, "dossier", row.word_now("dossier"), row.word_before("dossier"));
  std::optional<std::string> was, became;
  {
    Query q = t_.db.query(
        "SELECT p.which, p.value FROM event e JOIN event_payload p ON p.seq = e.seq WHERE e.subject = ? AND"
        " e.change_id = ? AND p.which IN ('old', 'new')");
    q.bind(claim, of_.number);
    while (q.next()) (q.view(0) == "old" ? was : became) = q.text_or_null(1);
  }
  if (was || became) say(claim, "dossier", became, was);
}

/// By its words, or by where or whom where it has none.
void UndoWords::tell_note(const ChangedRow& row) {
  const auto words = [](const std::optional<std::string>& text, const std::optional<std::string>& place) {
    return text && !text->empty() ? text : place;
  };
  say(subject_of(t_.db, row), "note", words(row.word_now("text"), row.word_now("place")),
      words(row.word_before("text"), row.word_before("place")));
}

void UndoWords::tell_claim(const ChangedRow& row) {
  const std::string subject = ClaimId{row.number("id")}.str();
  if (row.op == ChangedRow::Op::Made) return say(subject, "claim", row.word_now("text"), std::nullopt);
  for (std::string_view column : {"verdict", "progress", "reason", "assignee", "review_by"}) say_word(row, column);
  if (row.changes("merged_into"))
    say(subject, "merged_into", handle<'c'>(row.number_now("merged_into")),
        handle<'c'>(row.number_before("merged_into")));
  else
    say_word(row, "state");
}

void UndoWords::tell_edit(const ChangedRow& row) {
  std::optional<std::string> was, became;  // in the words in which it was made
  Query q = t_.db.query("SELECT which, value FROM event_payload WHERE seq = ? AND which IN ('old', 'new')");
  q.bind(row.number("event"));
  while (q.next()) (q.view(0) == "old" ? was : became) = q.text_or_null(1);
  const bool made = row.op == ChangedRow::Op::Made;
  say(row.text("subject"), row.text("field"), made ? became : was, made ? was : became);
}

void UndoWords::tell_relation(const ChangedRow& row) {
  const Tied tie = tie_of(t_.db, row);
  if (row.op == ChangedRow::Op::Made) return say(tie.from, "link", tie.what, std::nullopt);
  if (row.op == ChangedRow::Op::Deleted) return say(tie.from, "link", std::nullopt, tie.what);
  if (row.changes("state"))
    say(tie.from, "link", tie.what + " " + row.text("state"), tie.what + " " + row.word_before("state").value_or(""));
}

}  // namespace claimdex::store
