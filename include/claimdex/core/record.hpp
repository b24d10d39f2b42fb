#pragma once
#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "claimdex/core/article.hpp"
#include "claimdex/core/claim.hpp"
#include "claimdex/core/date.hpp"
#include "claimdex/core/ids.hpp"

/// What the record keeps, as values: what the store hands out and what search, sheets and JSON are made from.
namespace claimdex {

enum class Verdict : std::uint8_t {
  Unchecked,
  Verified,
  MostlyVerified,
  Disputed,
  Misleading,
  Refuted,
  Unverifiable,
  Outdated
};
template <>
struct Names<Verdict> {
  static constexpr std::array<std::string_view, 8> values{"unchecked",  "verified", "mostly_verified", "disputed",
                                                          "misleading", "refuted",  "unverifiable",    "outdated"};
};

enum class Progress : std::uint8_t { New, InProgress, Checked, Published, Dismissed };
template <>
struct Names<Progress> {
  static constexpr std::array<std::string_view, 5> values{"new", "in_progress", "checked", "published", "dismissed"};
};

enum class EvidenceStance : std::uint8_t { Supports, Refutes, Context };
template <>
struct Names<EvidenceStance> {
  static constexpr std::array<std::string_view, 3> values{"supports", "refutes", "context"};
};

/// What is said of a piece of evidence beside where it is; nothing when not said.
struct EvidenceDetails {
  std::optional<std::string> stance;                           ///< supports refutes context
  std::optional<std::string> quote;                            ///< its own words
  std::optional<std::string> note;                             ///< internal, as all notes
  std::optional<std::string> at;                               ///< where in it: "p. 12", "00:14:31"
  std::optional<std::string> media_type;                       ///< "application/pdf"
  std::optional<std::string> captured;                         ///< a date or date-time, as typed; when it was fetched
  std::optional<std::string> captured_where, located, finder;  ///< internal: where, how and by whom it was found
};
/// Their names: in JSON, in the record, in the log.
struct EvidenceField {
  std::string_view name;
  std::optional<std::string> EvidenceDetails::*member;
};
inline constexpr std::array<EvidenceField, 9> kEvidenceFields{{{"stance", &EvidenceDetails::stance},
                                                               {"quote", &EvidenceDetails::quote},
                                                               {"note", &EvidenceDetails::note},
                                                               {"at", &EvidenceDetails::at},
                                                               {"media_type", &EvidenceDetails::media_type},
                                                               {"captured", &EvidenceDetails::captured},
                                                               {"captured_where", &EvidenceDetails::captured_where},
                                                               {"located", &EvidenceDetails::located},
                                                               {"finder", &EvidenceDetails::finder}}};

/// A copy of a page, as a server gave it. Its body and the heads of the answers are in the archive.
struct FetchedCopy {
  std::string url;  ///< that answered, after redirects
  int status = 0;
  std::string sha256, head_sha256;  ///< of the body; of the raw status lines and headers
};

struct Evidence {
  EvidenceId id;
  std::string uid;
  std::optional<std::string> url;     ///< http or https, as given
  std::optional<std::string> file;    ///< name as given, without its folder
  std::optional<std::string> sha256;  ///< of the archived copy: the file's, or the fetched body's
  EvidenceDetails details;
  std::string added, by;  ///< `by` is internal: never on a public sheet
  ClaimId claim;
  std::optional<FetchedCopy> copy;  ///< where sha256 is of a copy that was fetched
  std::vector<ClaimId> also;        ///< other claims that have the same page or the same bytes as evidence
};

struct ArticleRef {
  ArticleId id;
  int version = 1;
  std::optional<std::string> title, source, url, published;
  std::string sha256;
};

/// One place where an article makes a claim. `span` etc. are of the newest version that holds it.
struct MentionRecord {
  MentionId id;
  std::string uid;
  ArticleRef article;
  std::vector<Span> spans;
  Span sentence;
  std::string text;
  Slots slots;
  std::string extractor;
  OriginId origin;                    ///< of its passage
  std::optional<std::string> agency;  ///< whose report it is, as far as anybody says so
  bool gone = false;                  ///< the article's present version doesn't hold it
  bool extracted = true;              ///< false: today's rules don't find it
};

/// Where a free claim was seen: a broadcast, a leaflet, a chat message.
struct Seen {
  std::optional<std::string> at, url;
  std::optional<std::string> media, sha256;  ///< a file that shows it: name as given, archived copy
};

/// schemas/json/claim.v1. Slots are the edited ones, of the claim's first mention.
struct ClaimRecord {
  ClaimId id;
  std::string uid;
  std::string text;
  std::optional<Span> span;  ///< nothing for free claims, as `article`
  std::optional<Span> sentence;
  std::optional<ArticleRef> article;
  std::optional<std::string> lang;
  std::optional<Seen> seen;  ///< free claims only
  bool retired = false;      ///< extraction doesn't find it any more and nobody had worked on it
  Slots slots;
  std::vector<std::string> edited;  ///< slots that a person changed: "figure"
  Verdict verdict = Verdict::Unchecked;
  Progress progress = Progress::New;
  std::optional<std::string> reason;
  std::vector<std::string> stale;
  int mentions = 0, origins = 0, evidence = 0;
  int own_evidence = 0;  ///< of this evidence: articles of the claim's own origin, as it proved later
  int supporting = 0;    ///< of this evidence: from elsewhere, and said neither to refute nor to be context only
  std::vector<std::string> tags;
  std::optional<std::string> assignee, review_by;
  std::string created, changed;  ///< UTC
};

/// All that speaks for it goes back to one report, or to the one place where it was seen. Not asked of what is refuted: nobody needs a second voice for that.
inline bool rests_on_one_origin(const ClaimRecord& claim) {
  return claim.verdict != Verdict::Refuted && claim.origins <= 1 && claim.supporting == 0;
}

/// A claim's figure as one report gives it: copies of a report are one row, a claim of three reports has three.
struct FigureRow {
  ClaimId claim;
  std::optional<OriginId> origin;     ///< nothing for free claims, as the next four
  std::optional<ArticleRef> article;  ///< the first of the report's copies
  std::optional<Span> span, sentence;
  std::optional<std::string> lang;
  std::string text, paragraph;        ///< the claim's words; those around them up to the paragraph's ends
  std::uint32_t paragraph_start = 0;  ///< in the article's text
  Slots slots;                        ///< edited; there is a figure
  Verdict verdict = Verdict::Unchecked;
  int copies = 1;  ///< mentions in this report's copies
};

/// One article of the record, with everything around it.
struct ArticleRecord {
  struct Version {
    int number = 1;
    std::optional<std::string> title, published;
    std::string sha256, read_at;  ///< of the bytes as read; UTC
    std::optional<Span> notice;   ///< a notice of correction in its text
  };
  ArticleId id;
  std::string uid;
  OriginId origin;
  std::optional<std::string> agency;  ///< whose report it is, where it says so
  bool origin_by_person = false;
  ArticleDetails details;                ///< of the present version
  int newest = 1;                        ///< the present version
  std::vector<Version> versions;         ///< in the order in which they were read
  std::vector<ClaimId> claims;           ///< that it makes or made, ascending
  std::optional<std::string> forgotten;  ///< when; then all else is empty
};

constexpr int kCopiesNamed = 20;

/// Articles of one origin: how many, and the first of them.
struct Copies {
  struct Copy {
    ArticleId id;
    std::optional<std::string> title, source, published;
  };
  std::int64_t count = 0;
  std::vector<Copy> first;            ///< at most kCopiesNamed, in the order in which they were read
  std::optional<std::string> agency;  ///< that the report is credited to
};

enum class LinkState : std::uint8_t { Proposed, Accepted, Declined };
template <>
struct Names<LinkState> {
  static constexpr std::array<std::string_view, 3> values{"proposed", "accepted", "declined"};
};

/// A relation between two claims, seen from one of them.
struct ClaimLink {
  ClaimId other;  ///< what it has become, where it was merged
  Relation relation = Relation::Repeats;
  bool outgoing = true;  ///< "this one repeats the other"; false: the other repeats this one
  LinkState state = LinkState::Proposed;
  std::optional<std::string> rule;  ///< of the program; nothing where a person said so
  std::optional<std::string> why;
  std::string who, at;  ///< who said so last; `who` is internal
  Verdict other_verdict = Verdict::Unchecked;
  std::string other_text;
};

enum class NoteKind : std::uint8_t { Note, Searched, Asked, Answered, NoAnswer };
template <>
struct Names<NoteKind> {
  static constexpr std::array<std::string_view, 5> values{"note", "searched", "asked", "answered", "no_answer"};
};

/// An entry of a claim's working log; internal: never on a public sheet.
struct Note {
  NoteId id;
  NoteKind kind = NoteKind::Note;
  std::string at, who;
  std::string text;  ///< the note; what a search found, what was asked, what the answer was; may be empty where tried
  std::optional<std::string> place;     ///< where was searched, who was asked
  std::optional<std::string> deadline;  ///< for the reply of who was asked: an ISO day
  std::optional<NoteId> about;          ///< the entry that this one answers
};

/// One link of the log's chain. schemas/json/event.v1.
struct EventRecord {
  std::int64_t seq = 0;
  std::string at, who;
  bool clock_injected = false;
  ChangeId change;
  std::string subject;  ///< a handle, "desk" for the desk itself
  std::string action;   ///< "ingest", "mark", "note", "evidence", "edit", ...
  std::optional<std::string> field, old_value, new_value, why;
  std::string prev, hash;  ///< lower-case hex
};

/// What one story's sheet is made of, beside its claims. Heading and introduction are written for the public; the name is the desk's own.
struct Dossier {
  std::string name;  ///< folded
  std::optional<std::string> title, introduction;
  bool operator==(const Dossier&) const = default;
};

struct DeskStats {
  std::int64_t articles = 0, claims = 0, mentions = 0, origins = 0, factchecks = 0;
  std::vector<std::int64_t> by_verdict;   ///< in the order of Verdict
  std::vector<std::int64_t> by_progress;  ///< in the order of Progress
  std::vector<std::int64_t> by_kind;      ///< in the order of ClaimType
  std::int64_t evidence = 0, dossiers = 0;
  std::int64_t outlets = 0;  ///< that articles name
  struct Outlet {
    std::string source;
    std::int64_t mentions = 0;
  };
  std::vector<Outlet> by_outlet;  ///< those with the most mentions, at most kOutletsCounted
};
inline constexpr std::int64_t kOutletsCounted = 10;

/// What happened in a week, UTC. Claims are counted once a week, whatever was done to them.
struct WeekCounts {
  Day monday;
  std::int64_t read = 0, marked = 0, published = 0;
};

}  // namespace claimdex
