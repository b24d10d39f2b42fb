/// The working log and what goes with it: who has a claim, until when, tags, notes, what was tried. Internal, so no rule of the ledger stands in the
/// way: a published claim is assigned, dated and tagged like any other, and its verdict stays sealed.
#include <fmt/format.h>

#include <algorithm>
#include <charconv>

#include "claimdex/app/desk.hpp"
#include "claimdex/text/text.hpp"
#include "ledger_rules.hpp"

namespace claimdex::app {
namespace {

constexpr std::size_t kLongestWords = 100'000, kLongestName = 100, kLongestTag = 40;
constexpr int kMostDays = 36'525;

constexpr std::string_view kDayHint = "2031-06-01, today, 7d (in seven days), 2w";

/// Where the first one stands, in code points from 1. Line feeds and tabs are none.
std::optional<std::size_t> control_character(std::string_view words) {
  std::size_t at = 0;
  for (std::size_t i = 0; i < words.size(); ++i) {
    const auto byte = static_cast<unsigned char>(words[i]);
    if ((byte & 0xc0) == 0x80) continue;
    ++at;
    const bool c1 = byte == 0xc2 && i + 1 < words.size() && static_cast<unsigned char>(words[i + 1]) < 0xa0;
    if ((byte < 0x20 && byte != '\n' && byte != '\t') || byte == 0x7f || c1) return at;
  }
  return std::nullopt;
}

std::optional<int> number_of_days(std::string_view word) {
  if (word.size() < 2 || (word.back() != 'd' && word.back() != 'w')) return std::nullopt;
  int n = 0;
  const auto read = std::from_chars(word.data(), word.data() + word.size() - 1, n);
  if (read.ec != std::errc() || read.ptr != word.data() + word.size() - 1 || n < 0) return std::nullopt;
  if (word.back() == 'w') n = n > kMostDays ? n : n * 7;
  return n;
}

std::string or_none(const std::optional<std::string>& value, std::string_view none) {
  return value.value_or(std::string(none));
}

}  // namespace

Result<void> Desk::check_words(std::string_view what, std::string_view words) {
  if (blank(words)) return fail(ErrorCode::Usage, fmt::format("the {} is blank", what), "write what there is to say");
  if (!text::valid_utf8(words)) return fail(ErrorCode::Usage, fmt::format("the {} is not valid UTF-8", what), "");
  if (const std::size_t n = text::count_code_points(words); n > kLongestWords)
    return fail(ErrorCode::Usage, fmt::format("the {} has {} characters, and {} are the most", what, n, kLongestWords),
                "a text as long as that is evidence: claimdex mark … --evidence FILE");
  if (const auto at = control_character(words))
    return fail(ErrorCode::Usage, fmt::format("character {} of the {} is a control character", *at, what),
                "take it out; colours of a terminal bring such characters along");
  return {};
}

Result<Day> read_day(std::string_view word, std::string_view now) {
  if (const auto day = Day::parse(word)) return *day;
  const std::optional<int> days = word == "today" ? 0 : number_of_days(word);
  const auto today = Day::parse(now.substr(0, 10));
  if (!days || !today)
    return fail(ErrorCode::Usage, fmt::format("\"{}\" is no day", text::printable(word)), std::string(kDayHint));
  if (*days > kMostDays)
    return fail(ErrorCode::Usage, fmt::format("{}: that is more than a hundred years off", text::printable(word)),
                std::string(kDayHint));
  return today->plus(*days);
}

Result<std::string> read_tag(std::string_view word) {
  const std::string shown = text::printable(word);
  if (!text::valid_utf8(word)) return fail(ErrorCode::Usage, "the tag is not valid UTF-8", "");
  const std::string tag = text::fold(word);
  if (text::count_code_points(tag) > kLongestTag)
    return fail(ErrorCode::Usage, fmt::format("the tag is longer than {} characters", kLongestTag),
                "a tag is a word to sort by; what there is to say belongs in a note");
  for (std::size_t at = 0; at <= tag.size();) {
    const std::size_t end = std::min(tag.find_first_of("-_.", at), tag.size());
    const std::string_view piece = std::string_view(tag).substr(at, end - at);
    const auto words = text::words(piece);
    if (words.size() != 1 || words[0].span.start != 0 || words[0].span.end != piece.size())
      return fail(ErrorCode::Usage, fmt::format("\"{}\" can't be a tag", shown),
                  "letters and digits, with - _ . between them: +kherson +front-line");
    at = end + 1;
  }
  return tag;
}

Result<std::string> read_name(std::string_view word) {
  if (!text::valid_utf8(word)) return fail(ErrorCode::Usage, "the name is not valid UTF-8", "");
  std::string name = text::normalise_line(word);
  if (blank(name)) return fail(ErrorCode::Usage, "the name is blank", "claimdex assign c12 ada");
  if (control_character(name)) return fail(ErrorCode::Usage, "the name has a control character in it", "");
  if (text::count_code_points(name) > kLongestName)
    return fail(ErrorCode::Usage, fmt::format("the name is longer than {} characters", kLongestName), "");
  if (name == "none" || name == "nobody")
    return fail(ErrorCode::Usage, fmt::format("\"{}\" is no name", name), "claimdex assign c12 --nobody");
  return name;
}

// ---- who and when ----

Result<Session> Desk::who() {
  if (!session_.now.empty() || !who_) return session_;
  return who_();
}

Result<std::string> Desk::now() {
  if (as_of_) return *as_of_;
  CLAIMDEX_TRY(const Session session, who());
  return session.now;
}

/// Past its date, a claim is stale. Without the date, which is internal: sheets say what is stale.
Result<void> Desk::add_passed_reviews(std::vector<ClaimRecord>& claims) {
  std::optional<std::string> today;
  for (ClaimRecord& claim : claims) {
    if (!claim.review_by) continue;
    if (!today) {
      CLAIMDEX_TRY(today, now());
      today->resize(std::min<std::size_t>(today->size(), 10));
    }
    if (*claim.review_by < *today) claim.stale.emplace_back("the day to look at it again has passed");
  }
  return {};
}

// ---- changing ----

/// `plan(claim)` says what would change; `apply(change, claim)` does it, for claims where something would.
template <typename Plan, typename Apply>
Result<std::vector<Arranged>> Desk::arrange(const std::vector<ClaimId>& ids, std::string_view command, bool dry_run,
                                            const Plan& plan, const Apply& apply) {
  CLAIMDEX_TRY(auto change, begin_unless(dry_run, command));
  CLAIMDEX_TRY(auto claims, once(store_.claims(ids)));
  std::vector<Arranged> out;
  for (ClaimRecord& claim : claims) {
    if (claim.retired)
      return fail(ErrorCode::Refused, fmt::format("{} is retired: no article makes it any more", claim.id.str()));
    std::vector<std::string> changes = plan(claim);
    out.push_back({std::move(claim), std::move(changes)});
  }
  if (!change) return out;
  for (const Arranged& one : out)
    if (!one.changes.empty()) CLAIMDEX_CHECK(apply(*change, one.before));
  CLAIMDEX_CHECK(change->commit());
  return out;
}

Result<std::vector<Arranged>> Desk::assign(const std::vector<ClaimId>& ids, const std::optional<std::string>& name,
                                           bool dry_run) {
  using Lines = std::vector<std::string>;
  return arrange(
      ids, "assign", dry_run,
      [&](const ClaimRecord& claim) {
        if (claim.assignee == name) return Lines();
        return Lines{fmt::format("{} → {}", or_none(claim.assignee, "nobody"), or_none(name, "nobody"))};
      },
      [&](store::Store::Change& change, const ClaimRecord& claim) { return change.assign(claim.id, name); });
}

Result<std::vector<Arranged>> Desk::due(const std::vector<ClaimId>& ids, const std::optional<Day>& day, bool dry_run) {
  using Lines = std::vector<std::string>;
  const std::optional<std::string> iso = day ? std::optional(day->iso()) : std::nullopt;
  return arrange(
      ids, "due", dry_run,
      [&](const ClaimRecord& claim) {
        if (claim.review_by == iso) return Lines();
        return Lines{fmt::format("{} → {}", or_none(claim.review_by, "no date"), or_none(iso, "no date"))};
      },
      [&](store::Store::Change& change, const ClaimRecord& claim) { return change.set_review(claim.id, day); });
}

Result<std::vector<Arranged>> Desk::tag(const std::vector<ClaimId>& ids, const std::vector<std::string>& plus,
                                        const std::vector<std::string>& minus, bool dry_run) {
  const auto has = [](const ClaimRecord& claim, const std::string& tag) {
    return std::find(claim.tags.begin(), claim.tags.end(), tag) != claim.tags.end();
  };
  return arrange(
      ids, "tag", dry_run,
      [&](const ClaimRecord& claim) {
        std::vector<std::string> changes;
        for (const std::string& tag : plus)
          if (!has(claim, tag)) changes.push_back("+" + tag);
        for (const std::string& tag : minus)
          if (has(claim, tag)) changes.push_back("-" + tag);
        return changes;
      },
      [&](store::Store::Change& change, const ClaimRecord& claim) -> Result<void> {
        for (const std::string& tag : plus) CLAIMDEX_CHECK(change.set_tag(claim.id, tag, true));
        for (const std::string& tag : minus) CLAIMDEX_CHECK(change.set_tag(claim.id, tag, false));
        return {};
      });
}

Result<std::vector<Arranged>> Desk::tried(const std::vector<ClaimId>& ids, const store::NewNote& entry, bool dry_run) {
  return arrange(
      ids, "tried", dry_run,
      [&](const ClaimRecord&) {
        return std::vector<std::string>{fmt::format("{}: {}", name_of(entry.kind), entry.place.value_or(""))};
      },
      [&](store::Store::Change& change, const ClaimRecord& claim) { return change.add_entry(claim.id, entry); });
}

Result<ClaimId> Desk::answer_note(NoteId about, const store::NewNote& answer, bool dry_run) {
  CLAIMDEX_TRY(auto change, begin_unless(dry_run, answer.kind == NoteKind::Note ? "note" : "tried"));
  CLAIMDEX_TRY(const auto entry, store_.note(about));
  const ClaimId claim = entry.first;
  if (answer.kind != NoteKind::Note && entry.second.kind != NoteKind::Asked)
    return fail(ErrorCode::Refused, fmt::format("{} is no question that was asked", about.str()),
                fmt::format("claimdex show {} names them", claim.str()));
  if (!change) return claim;
  store::NewNote entry_of_answer = answer;
  entry_of_answer.about = about;
  CLAIMDEX_CHECK(change->add_entry(claim, entry_of_answer));
  CLAIMDEX_CHECK(change->commit());
  return claim;
}

Result<std::vector<Note>> Desk::open_questions(ClaimId id) {
  CLAIMDEX_TRY(const auto notes, store_.notes(id));
  std::vector<Note> out;
  for (const Note& note : notes)
    if (note.kind == NoteKind::Asked && std::none_of(notes.begin(), notes.end(), [&](const Note& other) {
          return other.about == note.id && other.kind != NoteKind::Note;
        }))
      out.push_back(note);
  return out;
}

}  // namespace claimdex::app
