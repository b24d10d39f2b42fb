#pragma once
#include <array>
#include <concepts>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "claimdex/core/names.hpp"
#include "claimdex/core/record.hpp"

/// Fact-check sheets: what leaves the building. A sheet is an allow-list: the types here have no room for notes, the working
/// log, tags or the names of people at the desk, so nothing of that can leak.
namespace claimdex::exporter {

/// Its words, where they stand and when they were seen; never its note, nor how and by whom it was found.
struct SheetEvidence {
  std::optional<std::string> url, file, sha256, stance, quote, at, media_type, captured;
  std::string added;  ///< UTC
};

/// What a desk calls the verdicts, in the order of Verdict; empty where it has no word of its own.
using VerdictLabels = std::array<std::string, Names<Verdict>::values.size()>;

/// A desk's ratings for ClaimReview, in the order of Verdict; nothing and empty where it has none.
struct VerdictRatings {
  std::array<std::optional<int>, Names<Verdict>::values.size()> values;  ///< kWorstRating to kBestRating
  VerdictLabels names;                                                   ///< in place of the labels
};
inline constexpr int kWorstRating = 1, kBestRating = 5;

/// That a claim was published: when for the first time, and where, as far as somebody said so.
struct SheetPublication {
  std::string first;  ///< UTC
  std::optional<std::string> url;
};

/// What may become another one in what readers see of a claim. The slots have the names that `edit` has for them.
enum class ChangedPart : std::uint8_t {
  Verdict,
  Reason,
  Publication,
  Type,
  Figure,
  Who,
  Actor,
  Place,
  Time,
  Attribution,
  Modality,
  Evidence,
  Words,
  Joined
};

/// That something became another one. `before` and `after` are a verdict's name, or words; nothing where there were none, where they were redacted,
/// and for words that people took back before anybody else could read them.
struct SheetChange {
  ChangedPart part = ChangedPart::Verdict;
  std::string at;  ///< UTC
  std::optional<std::string> before, after;
};

/// The kinds of change that a sheet of changes lists its claims by.
enum class ChangeGroup : std::uint8_t { VerdictChanged, NewlyChecked, NewlyPublished, OtherwiseChanged };
/// Those that a claim with these changes belongs to, at least one, in the order above.
std::vector<ChangeGroup> groups_of(const std::vector<SheetChange>& changes);

struct SheetClaim {
  ClaimId id;
  std::string uid;
  std::string text;
  std::string before,
      after;  ///< the words around it in its article, blanks at the edges included (printed without any between); "" for free claims
  Slots slots;
  std::optional<ArticleRef> article;
  std::optional<Seen> seen;  ///< of a free claim
  std::optional<std::string> lang;
  std::optional<Span> span;
  Verdict verdict = Verdict::Unchecked;
  Progress progress = Progress::New;
  std::optional<std::string> reason;
  std::vector<std::string> stale;
  int mentions = 0, origins = 0;
  bool one_origin = false;  ///< nothing independent of that one speaks for it
  std::string created, changed;
  std::vector<SheetEvidence> evidence;
  std::optional<SheetPublication> publication;  ///< of what is published now
  std::vector<SheetChange> changes;             ///< in the sheet's period; else since it was first published
};

/// What a sheet of changes tells of: from the end of `since` on, or from the beginning of `since` where that is a day.
struct SheetPeriod {
  std::string since;                 ///< UTC, or a day
  std::optional<std::string> until;  ///< a day, its end; nothing: the sheet's as_of
};

struct Sheet {
  std::string title;         ///< "Fact-check sheet", or a dossier's heading
  std::string introduction;  ///< of a dossier: lines, each a paragraph; "" for none
  std::string query;         ///< as typed; "" for a dossier, whose name isn't for the public
  std::string as_of;         ///< UTC of the desk's last event, or SOURCE_DATE_EPOCH; "" on an empty desk
  std::string log_head;      ///< hash of the last event
  std::vector<SheetClaim> claims;
  VerdictLabels labels;
  std::string desk_name;  ///< "" where the desk hasn't said how it is called
  VerdictRatings ratings;
  std::optional<SheetPeriod> period;  ///< of a sheet of changes: every claim on it has some
};

enum class Format : std::uint8_t { Markdown, Html, Pdf, Csv, Tsv, Xlsx, Json, Jsonl, ClaimReview };

/// By a name ("md", "html", "pdf", "csv", "tsv", "xlsx", "json", "jsonl", "claimreview") or by a file's ending; nothing where unknown.
std::optional<Format> format_named(std::string_view name);
std::optional<Format> format_of_file(std::string_view path);

/// The whole file, in every format but Xlsx (see workbook.hpp) and Pdf (see pdf.hpp). Same sheet, same bytes: no clock, no locale, no environment.
std::string render(const Sheet& sheet, Format format);
/// ClaimReview holds claims with a verdict; the other formats hold every claim.
bool is_in(Format format, const SheetClaim& claim);

/// A sheet's claims as a file that is written claim by claim, in memory for one: Csv, Tsv and Jsonl. The same bytes as render().
bool is_lines(Format format);
/// What comes before the first claim.
std::string lines_head(Format format);
void add_line(std::string& out, Format format, const SheetClaim& claim);

/// Where the log stood for a sheet that render() made as Markdown, Html or Json: its log_head. Nothing where the file
/// doesn't say so.
std::optional<std::string> log_head_in(std::string_view file);

/// "Verdict changed from Disputed to Refuted on 5 March 2031". Words of people in it come back as they are.
std::string change_words(const SheetChange& change, const VerdictLabels& labels);
/// "Verdict changed", over the claims that it is true of.
std::string_view group_words(ChangeGroup group);
/// "What changed", on an ordinary sheet "Corrections since publication".
std::string_view changes_heading(const Sheet& sheet);
/// "Corrections since 5 March 2031", behind the heading of a sheet that has one.
std::string changes_title(std::string_view what, const SheetPeriod& period, std::string_view heading);

/// "around 300,000 (250,000 to 350,000)": a figure and its bounds in words, as sheets and `show` print it. Names and units of the
/// article come back as they are: who prints the words cleans and escapes them.
std::string figure_words(const Figure& figure);
/// "1,234,567", "0.5".
std::string number_words(double value);
/// "1 claim", "1,200 copies".
std::string count_words(double n, std::string_view noun);
std::string count_words(std::integral auto n, std::string_view noun) {
  return count_words(static_cast<double>(n), noun);
}
/// "revises", seen from the other end "is revised by".
std::string relation_words(Relation relation, bool outgoing);
/// "possible, not stated as fact"; "" for what actually happened.
std::string_view modality_words(Modality modality);
/// What a claim rests on, where that is one origin.
std::string_view one_origin_words();
/// "Vladimir Putin, via Interfax (direct quote)"; for an empty attribution "the article itself (no source named)", and
/// "nobody named" where there is no article.
std::string attribution_words(const Slots& slots, bool in_article);
/// "Mostly verified": what people read for a verdict.
std::string_view verdict_label(Verdict verdict);
/// The desk's own word, where it has one: somebody typed it, so it is cleaned and escaped as an article's words are.
std::string_view verdict_label(Verdict verdict, const VerdictLabels& labels);

}  // namespace claimdex::exporter

namespace claimdex {
template <>
struct Names<exporter::ChangedPart> {
  static constexpr std::array<std::string_view, 14> values{
      "verdict", "reason", "publication", "type",     "figure",   "who",   "actor",
      "place",   "time",   "attribution", "modality", "evidence", "words", "joined"};
};
}  // namespace claimdex
