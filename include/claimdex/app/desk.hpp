#pragma once
#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "claimdex/app/answers.hpp"
#include "claimdex/app/config.hpp"
#include "claimdex/app/lint.hpp"
#include "claimdex/core/clock.hpp"
#include "claimdex/core/record.hpp"
#include "claimdex/core/result.hpp"
#include "claimdex/exporter/json.hpp"
#include "claimdex/exporter/json_evidence.hpp"
#include "claimdex/exporter/json_figures.hpp"
#include "claimdex/exporter/sheet.hpp"
#include "claimdex/extract/extractor.hpp"
#include "claimdex/figures/figures.hpp"
#include "claimdex/index/index.hpp"
#include "claimdex/index/matcher.hpp"
#include "claimdex/ingest/fact_checks.hpp"
#include "claimdex/ingest/fetch.hpp"
#include "claimdex/ingest/reader.hpp"
#include "claimdex/store/store.hpp"

/// One body of work: the record, its index and its archive under one folder. The only place where store and index meet,
/// one function for each job that the user has. Prints nothing: what a person should hear goes to `notice`.
namespace claimdex::app {

/// Something to say on stderr that is no error: "the index was rebuilt".
using Notice = std::function<void(std::string_view)>;

struct Failure {
  std::string id, input;
  std::optional<long> line;
  Error error;
};

/// A new claim that looks like one that was there, with the reason.
struct LooksLike {
  ClaimRecord claim, known;
  std::string why;
};

/// A new claim, and the fact-check of others that it looks like.
struct CheckedElsewhere {
  ClaimRecord claim;
  FactCheck check;
  std::vector<std::string> why;
};

struct IngestReport {
  std::int64_t articles = 0;  ///< new ones, new versions and copies
  std::int64_t claims = 0;    ///< new ones
  std::int64_t repeats = 0;   ///< documents that were there already, and mentions of claims that were there already
  std::int64_t supplied = 0;  ///< articles that were there and got details
  std::int64_t failed = 0;
  std::int64_t undated = 0;               ///< documents whose relative dates stay open for want of a publication date
  std::vector<ClaimRecord> worthiest;     ///< of the new claims, at most five
  std::int64_t proposed = 0;              ///< links between new claims and earlier ones
  std::vector<LooksLike> alike;           ///< of these, at most five: those to claims with a verdict first
  std::vector<ClaimRecord> repeated;      ///< claims with a verdict that were said again, at most five
  std::int64_t gone = 0;                  ///< claims that new versions of their articles don't make any more
  std::vector<CheckedElsewhere> checked;  ///< of the worthiest, those that an imported fact-check looks like
};

struct IngestHooks {
  std::function<void(const Failure&)> failed;            ///< as it happens
  std::function<void(std::int64_t documents)> progress;  ///< documents done so far
};

struct ImportReport {
  std::int64_t rows = 0;                           ///< that were read
  std::int64_t fresh = 0, changed = 0, known = 0;  ///< of these
  std::int64_t failed = 0;
};
struct ImportHooks {
  std::function<void(const Failure&)> failed;       ///< as it happens
  std::function<void(std::int64_t rows)> progress;  ///< rows done so far
};

/// What a text looks like: a claim of the desk or somebody's fact-check.
struct Match {
  std::optional<ClaimRecord> claim;  ///< one of the two
  std::optional<FactCheck> check;
  double score = 0;
  std::vector<std::string> why;
};

struct SearchResult {
  index::Page page;
  std::vector<ClaimRecord> claims;                 ///< empty where only ids were asked for
  std::vector<std::vector<ByteSpan>> highlights;   ///< in each claim's text
  std::vector<std::optional<HitWords>> elsewhere;  ///< where words of the query stand outside of that text
  std::optional<ArticleHits> articles;  ///< where the query asks for them (in:article); then all else is empty
  std::optional<CheckHits> checks;      ///< the same for in:checks
  [[nodiscard]] std::int64_t total() const { return articles ? articles->total : checks ? checks->total : page.total; }
};

/// One claim with everything around it, and the words beside it in its article (cut at a paragraph's end, "" for free claims).
struct Shown {
  exporter::ClaimDetail detail;
  std::string before, after;
};

struct Check {
  std::vector<store::Finding> findings;
  std::int64_t articles = 0, claims = 0, events = 0;
  std::string head;  ///< the log's last hash, to be noted outside
};

struct MarkRequest {
  std::vector<ClaimId> ids;
  Verdict verdict = Verdict::Unchecked;
  std::optional<std::string> because;
  std::vector<std::string> evidence;  ///< urls (http, https) or paths of files
  bool dry_run = false;
  std::optional<std::int64_t> seen =
      {};  ///< where the log stood for who asks: Refused where somebody worked on a claim since
};

struct Marked {
  ClaimRecord before;
  Verdict verdict = Verdict::Unchecked;
  std::vector<std::string> evidence;  ///< handles of what was added
};

/// A step of the work on claims, beside `mark`.
enum class Step : std::uint8_t { Start, Dismiss, Publish, Reopen };

struct AdvanceRequest {
  std::vector<ClaimId> ids;
  Step step = Step::Start;
  std::optional<std::string> because;
  std::optional<std::string> url, sheet;  ///< Publish: where it stands, and the file that was handed out
  bool dry_run = false;
  std::optional<std::int64_t> seen = {};  ///< as in MarkRequest
};

/// What a person still has to give for a verdict.
struct Needs {
  bool reason = true, evidence = false;
};

struct Advanced {
  ClaimRecord before;
  Progress progress = Progress::New;  ///< the same as before: there was nothing to do
};

/// What was arranged about a claim inside the desk: who has it, until when, tags, what was tried.
struct Arranged {
  ClaimRecord before;
  std::vector<std::string> changes;  ///< "nobody → ada", "+kherson"; empty: it was so already
};

/// What is said of a dossier, as typed; "none" empties one.
struct DossierWords {
  std::optional<std::string> title, introduction;
};

struct ShownDossier {
  Dossier dossier;
  std::vector<ClaimRecord> claims;  ///< in its order; retired ones, too
};

/// A day as people type it: 2031-06-01, today, 7d, 2w (from `now` on). Usage says what it can be.
Result<Day> read_day(std::string_view word, std::string_view now);
/// Usage, beginning with `what` ("--url "), for what is no address of the web, or has a name or a password in it.
Result<void> check_web_address(std::string_view what, std::string_view url);
/// A tag as it is kept: folded. Usage says why it can't be one.
Result<std::string> read_tag(std::string_view word);
/// A person's name on one line. Usage says why it can't be one.
Result<std::string> read_name(std::string_view word);

/// What an undo gave back, or a redo did again: the change, and the events that say so.
struct Undone {
  store::TakenBack what;
  std::vector<EventRecord> events;  ///< field by field, old and new
};

/// How a page is fetched, where that is asked for.
struct FetchRequest {
  std::string program_dir;  ///< where claimdex lies
  bool allow_private = false;
};

struct EvidenceRequest {
  std::string given;  ///< url (http, https) or path of a file
  EvidenceDetails details;
  std::optional<FetchRequest> fetch;
  bool dry_run = false;
  std::optional<std::int64_t> seen = {};  ///< see MarkRequest
};

struct EvidenceEdit {
  EvidenceDetails details;  ///< as typed; "none" empties one
  std::optional<std::string> because;
  std::optional<FetchRequest> fetch;  ///< a copy, in the place of one that is there
  bool dry_run = false;
};

struct EvidenceDone {
  Evidence evidence;                 ///< as it is now; in a dry run as it would be
  bool known = false;                ///< it was there already: nothing was added
  std::optional<Error> not_fetched;  ///< why there is no copy; everything else is recorded
};

struct MergeRequest {
  ClaimId keep;
  std::vector<ClaimId> others;
  std::optional<Verdict> verdict;
  std::optional<std::string> because;
  bool dry_run = false;
};

/// Slots as a person types them; "none" empties a slot, "extracted" takes an edit off again.
struct SlotWords {
  std::optional<std::string> type, figure, who, side, place, time, speaker, modality;
  [[nodiscard]] bool empty() const {
    return !type && !figure && !who && !side && !place && !time && !speaker && !modality;
  }
};
/// An article's details as a person types them; "none" empties one.
struct DetailWords {
  std::optional<std::string> title, author, published, source, lang, url, origin;
};

struct Edited {
  std::string subject, field;
  std::optional<std::string> before, after;
};

struct AddRequest {
  std::optional<ArticleId> article;
  std::string text;
  std::optional<std::string> type, because;
  SlotWords slots;
  std::optional<std::string> seen_at, url, media;
};

/// A file that a person gives: evidence, or the recording that a claim was seen in.
struct Attachment {
  std::string bytes, sha256;
  std::string name;  ///< of the file, without its folder
};

/// A request whose words make sense and whose recording is there. Reading it needs no desk, so that none is made for what is refused.
struct Addition {
  AddRequest request;
  Slots slots;
  std::optional<Attachment> recording;
};
Result<Addition> read_addition(AddRequest request, const extract::Extractor& extractor);

struct Added {
  ClaimRecord claim;
  std::vector<LooksLike> alike;  ///< the most alike first
};

/// `show a7`: one article with its claims.
struct ShownArticle {
  ArticleRecord record;
  std::vector<ClaimRecord> claims;
  Copies copies;       ///< the other articles of its origin
  std::string notice;  ///< the words of the present version's correction
};

/// Two texts of one article.
struct ArticleDiff {
  int before = 0, after = 0;
  std::string old_text, new_text;
};

struct ReextractReport {
  std::int64_t articles = 0, kept = 0, changed = 0, fresh = 0, revived = 0, retired = 0, left = 0;
  std::vector<std::pair<std::string, ClaimId>> examples;  ///< "retired" and the claim; at most twenty
};

/// What `dump` wrote beside the record.
struct Dumped {
  std::int64_t blobs = 0, absent = 0;  ///< copied; known to be elsewhere since a restore
  std::vector<Error> failed;           ///< one for each blob that should be there and isn't, or is damaged
};

struct RestoreRequest {
  std::string file;                              ///< a dump or a backup; "-" reads a dump from `input`
  std::optional<std::filesystem::path> archive;  ///< where its blobs are
};
struct RestoredDesk {
  std::int64_t articles = 0, claims = 0, events = 0, blobs = 0, absent = 0;
};

/// A query taken apart, and advice: "did you mean …", "without verdict:disputed: 12 claims".
struct Explained {
  index::Explanation tree;
  std::vector<std::string> advice;
};

/// Who gave which number when.
struct Figures {
  figures::StatedList figures;  ///< by claim; the events have them by day
  std::vector<figures::Event> events;
};

/// Two figures that can't both be true, or that an editor should look at.
struct Conflict {
  figures::Stated a, b;  ///< a is the earlier one
  figures::Comparison comparison;
};

/// Which claims a sheet holds: those of a query, or a dossier's.
struct SheetRequest {
  std::string query = {};
  std::optional<std::string> dossier = {};
  std::optional<std::string> as_of = {};  ///< UTC, in place of the last event's time
  // One of these: only what changed since then, or on that day (UTC). Days as queries name them, seen from as_of.
  std::optional<std::string> since = {}, digest = {};
  std::optional<std::string> since_head = {};  ///< of the log, as another sheet of this desk has it
};

/// A sheet without its claims, and which they are.
struct SheetPlan {
  exporter::Sheet sheet;
  std::vector<ClaimId> ids;
  std::map<std::int64_t, std::vector<exporter::SheetChange>> changes;  ///< of a sheet of changes, by claim
};

class PublicHistory;

/// Not thread-safe. Several processes may have one desk open.
class Desk {
 public:
  /// Makes the folder (0700) and an empty desk in it; opens the one that is there.
  static Result<Desk> create(const std::filesystem::path& dir, const Session& session, Notice notice);
  /// NoDesk where there is none.
  static Result<Desk> open(const std::filesystem::path& dir, const Session& session, store::Store::Mode mode,
                           Notice notice);

  [[nodiscard]] const std::filesystem::path& dir() const { return dir_; }
  store::Store& store() { return store_; }

  /// Reads, extracts, records, indexes. A document that fails is reported and counted; the others go in.
  Result<IngestReport> ingest(const std::vector<std::string>& inputs, const ingest::Options& options,
                              const std::function<std::string()>& stdin_bytes, const extract::Extractor& extractor,
                              bool dry_run, const IngestHooks& hooks);

  /// Fact-checks of others, from files. A row that is none is reported and counted; the others go in.
  Result<ImportReport> import(const std::vector<std::string>& files, std::istream& standard_input,
                              const ingest::CheckOptions& options, bool dry_run, const ImportHooks& hooks);
  Result<FactCheck> fact_check(FactCheckId id);
  /// Builds the index of fact-checks anew, where there are any.
  Result<void> reindex_checks();
  /// For one question or many; must not outlive the desk.
  /// What texts are compared with: the desk's claims and others' fact-checks, or these alone.
  enum class MatchWith : std::uint8_t { Everything, FactChecks };
  Result<index::Matcher> open_matcher(MatchWith with = MatchWith::Everything);
  /// The best first.
  Result<std::vector<Match>> match(index::Matcher& matcher, std::string_view text, std::size_t limit);

  /// Without a query the newest claims.
  Result<SearchResult> search(const std::optional<std::string>& query, const index::SearchOptions& options,
                              bool ids_only);
  /// Ids only. Where the index is known to be in step with the record, and nothing is wanted from it (a verdict, a saved search, a clock), the index
  /// answers alone, which saves a third of a short search; else the desk does, which `open` opens and its owner keeps.
  static Result<SearchResult> search_ids(const std::filesystem::path& dir, const std::string& query,
                                         const index::SearchOptions& options, const Notice& notice,
                                         const std::function<Result<Desk*>()>& open);
  /// How many of the query's hits have which value of these fields. Usage for a field whose values can't be counted; names those that can.
  Result<Facets> facets(const std::optional<std::string>& query, const std::vector<std::string>& fields);
  /// So many sentences before and after each claim's own, from its article's version; empty for free claims.
  Result<std::vector<SentencesAround>> sentences_around(const std::vector<ClaimRecord>& claims, std::size_t reach,
                                                        const extract::Extractor& extractor);
  /// The figures of every claim that the query finds, grouped into events.
  Result<Figures> figures(const std::string& query);
  /// For each of the figures: does its article still hold it, does the evidence? Read as extraction reads numbers.
  Result<std::vector<std::vector<exporter::FigureSource>>> figure_sources(const Figures& all,
                                                                          const extract::Extractor& extractor,
                                                                          const ingest::DetectLanguage& detect);
  /// Where they disagree, the most severe first; without what a person dismissed.
  Result<std::vector<Conflict>> conflicts(const std::string& query);
  /// These two are none from now on, whether they are listed by now or not. Refused for a claim without a figure.
  Result<void> dismiss_conflict(ClaimId a, ClaimId b, const std::string& because, bool dry_run);
  /// Where people put claims, by the names of the events; ascending.
  Result<std::map<std::string, std::vector<ClaimId>>> events();
  // Refused for a claim without a figure; what changes is the event that a claim is in. The outcome has every claim that it is about, ascending.
  /// The events that these claims are in are one from now on, under this name.
  Result<std::vector<Arranged>> name_event(const std::string& name, const std::vector<ClaimId>& ids, bool dry_run);
  /// These claims and no others go there; what they were with stays together.
  Result<std::vector<Arranged>> put_in_event(const std::string& name, const std::vector<ClaimId>& ids, bool dry_run);
  /// Their words say again which event they are in.
  Result<std::vector<Arranged>> clear_events(const std::vector<ClaimId>& ids, bool dry_run);
  /// Claims that are like this one, the most alike first.
  Result<std::vector<SimilarClaim>> similar(ClaimId id, std::int64_t limit, std::int64_t offset);
  /// Every claim that the query finds, ascending.
  Result<std::vector<ClaimId>> find_all(const std::string& query);
  Result<Shown> show(ClaimId id);
  /// Usage where it makes no sense. `unsaved`: a search that is about to be saved, by name.
  Result<index::QueryNode> read_query(const std::string& words,
                                      const std::optional<std::pair<std::string, std::string>>& unsaved = {});
  /// How a query was read, what each part finds, and what to do where it finds nothing.
  Result<Explained> explain(const std::string& query);
  /// A query under a name. Usage for a name or a query that makes no sense. False: it was so already.
  Result<bool> save_search(const std::string& name, const std::string& query, bool dry_run);
  Result<bool> remove_search(const std::string& name, bool dry_run);
  /// With how many claims each finds; nothing where it can't be answered any more.
  Result<std::vector<exporter::SavedSearch>> saved_searches();
  /// The last twelve weeks as of the desk's last event, or of a clock that was injected. None on a desk without events.
  Result<std::vector<WeekCounts>> weeks();

  /// Usage for words that can't be a name, a heading or an introduction; Refused where there is one of that name.
  Result<Dossier> make_dossier(const std::string& name, const DossierWords& words, bool dry_run);
  // From here on Usage for a name that no dossier has, and the nearest one.
  /// False: it said that already.
  Result<bool> edit_dossier(const std::string& name, const DossierWords& words, bool dry_run);
  /// How many claims were in it.
  Result<std::int64_t> delete_dossier(const std::string& name, bool dry_run);
  // All or nothing, in the order in which the claims are named; what changes is their place.
  Result<std::vector<Arranged>> add_to_dossier(const std::string& name, const std::vector<ClaimId>& ids, bool dry_run);
  Result<std::vector<Arranged>> remove_from_dossier(const std::string& name, const std::vector<ClaimId>& ids,
                                                    bool dry_run);
  /// The first of them gets that place, from 1; the others come behind it.
  Result<std::vector<Arranged>> move_in_dossier(const std::string& name, const std::vector<ClaimId>& ids,
                                                std::int64_t place, bool dry_run);
  Result<std::vector<exporter::DossierList>> dossiers();
  Result<ShownDossier> show_dossier(const std::string& name);

  /// All or nothing. Refused explains which rule and what would satisfy it.
  Result<std::vector<Marked>> mark(const MarkRequest& request);
  /// What `mark` will want; its refusal where it can't be marked at all.
  [[nodiscard]] Result<Needs> needs(const ClaimRecord& claim, Verdict verdict) const;
  /// All or nothing, as `mark`.
  Result<std::vector<Advanced>> advance(const AdvanceRequest& request);
  Result<void> note(const std::vector<ClaimId>& ids, std::string_view text);
  /// A note that answers another entry of the working log. Gives its claim.
  Result<ClaimId> answer_note(NoteId about, const store::NewNote& answer, bool dry_run);
  /// What stands in a note or a reason can be kept: no control characters, valid UTF-8, not a book, not blank.
  static Result<void> check_words(std::string_view what, std::string_view words);
  // All or nothing, as `mark`; also of published claims, since it is nobody else's business.
  Result<std::vector<Arranged>> assign(const std::vector<ClaimId>& ids, const std::optional<std::string>& name,
                                       bool dry_run);
  Result<std::vector<Arranged>> due(const std::vector<ClaimId>& ids, const std::optional<Day>& day, bool dry_run);
  Result<std::vector<Arranged>> tag(const std::vector<ClaimId>& ids, const std::vector<std::string>& plus,
                                    const std::vector<std::string>& minus, bool dry_run);
  Result<std::vector<Arranged>> tried(const std::vector<ClaimId>& ids, const store::NewNote& entry, bool dry_run);
  /// Questions of this claim that nobody has answered yet, oldest first.
  Result<std::vector<Note>> open_questions(ClaimId id);
  /// Who is asking and when; what was given to open(), else what the source says: a reader's clock is read only when a query needs it.
  Result<Session> who();
  void ask_who(std::function<Result<Session>()> source) { who_ = std::move(source); }
  /// Refused where somebody worked on the claim since the log stood at `seen`, and says who did what.
  Result<void> still_as_seen(ClaimId id, std::optional<std::int64_t> seen);
  /// Later changes are this person's, at this time: for who keeps a desk open for longer than a moment.
  void act_as(Session session) { session_ = std::move(session); }
  /// Refused for what is sealed, for the claim's own article or a copy of it, and where it is there already and something else is said of it. That a page
  /// can't be fetched is no failure.
  Result<EvidenceDone> add_evidence(ClaimId id, const EvidenceRequest& request);
  Result<EvidenceDone> edit_evidence(EvidenceId id, const EvidenceEdit& edit);
  /// What they were. All or nothing; Refused where a verdict needs them.
  Result<std::vector<Evidence>> remove_evidence(const std::vector<EvidenceId>& ids,
                                                const std::optional<std::string>& because, bool dry_run);
  Result<std::vector<Evidence>> evidence(ClaimId id);
  /// Are the copies what they were, and do they hold the quotes and the claims' figures?
  Result<std::vector<exporter::EvidenceCheck>> check_evidence(const std::vector<ClaimId>& ids,
                                                              const extract::Extractor& extractor,
                                                              const ingest::DetectLanguage& detect);
  /// Claims with a verdict, and what is checked or published; without dismissed ones. Ascending.
  Result<std::vector<ClaimId>> worked_on();
  /// Are they ready to be published? One for each claim, in this order, also where nothing was found; how severe what is, the desk's config says.
  Result<std::vector<LintedClaim>> lint(const std::vector<ClaimId>& ids, const extract::Extractor& extractor);
  [[nodiscard]] Result<Config> config() const { return read_config(dir_); }
  /// Nothing: the last change of this person that can be undone.
  Result<Undone> undo(std::optional<ChangeId> change, bool dry_run);
  /// Takes this person's last undo back.
  Result<Undone> redo(bool dry_run);

  /// The types of the claims, where they aren't all the same: to be asked about before they are merged.
  Result<std::vector<ClaimType>> types_of(const std::vector<ClaimId>& ids);
  Result<ClaimRecord> merge(const MergeRequest& request);
  /// The new claim.
  Result<ClaimRecord> split(ClaimId id, const std::vector<MentionId>& mentions,
                            const std::optional<std::string>& because, bool dry_run);
  Result<void> link(ClaimId from, Relation relation, ClaimId to, LinkState state,
                    const std::optional<std::string>& because, bool dry_run);
  /// `subject`: the handle of a claim or a mention.
  Result<std::vector<Edited>> edit(const std::string& subject, const SlotWords& words, const std::string& because,
                                   const extract::Extractor& extractor, bool dry_run);
  Result<std::vector<Edited>> edit(ArticleId id, const DetailWords& words, const std::string& because,
                                   const extract::Extractor& extractor, bool dry_run);
  Result<Added> add(const Addition& addition, const extract::Extractor& extractor, bool dry_run);
  Result<store::Forgotten> forget(ArticleId id, const std::optional<std::string>& because, bool dry_run);
  /// Takes words out of record, archive and index. Nothing held them where `places` is 0 and no blob is named.
  Result<store::Redacted> redact(const std::string& words, const std::optional<std::string>& because, bool dry_run);
  /// Reads articles again with today's rules: those with claims that the query finds, all without one.
  Result<ReextractReport> reextract(const std::optional<std::string>& query, const extract::Extractor& extractor,
                                    bool dry_run, const std::function<void(std::int64_t articles)>& progress);
  Result<ShownArticle> show(ArticleId id);
  /// The present version against the one before it. Usage where there is only one.
  Result<ArticleDiff> diff(ArticleId id);

  /// One with no claims yet: what the desk is called, its labels, as of when.
  Result<exporter::Sheet> empty_sheet(const std::optional<std::string>& as_of);
  /// Every claim that the query finds, by handle; a dossier's in its order, under its heading and introduction. Usage for a day that is none, and for a
  /// log head that this desk's log doesn't know.
  Result<exporter::Sheet> sheet(const SheetRequest& request);
  // The same in two steps, for who writes a sheet claim by claim.
  Result<SheetPlan> plan_sheet(const SheetRequest& request);
  Result<exporter::Sheet> whole_sheet(const SheetPlan& plan);
  /// In the plan's order, with memory for a few at a time. take returns false to stop.
  Result<void> each_claim(const SheetPlan& plan, const std::function<bool(exporter::SheetClaim&&)>& take);
  /// Archived bytes, by SHA-256. Fails where they are missing or damaged.
  Result<std::string> archived(const std::string& sha256);

  /// Builds the index anew; returns how many claims it holds.
  Result<std::int64_t> reindex();
  Result<Check> doctor();
  /// Does what is safe about what `check` found, and says what it did. Opened for writing.
  Result<std::vector<std::string>> repair(const Check& check);

  /// The record as JSON Lines; with a folder, the archive's blobs into it.
  Result<Dumped> dump(const std::function<bool(std::string_view)>& write,
                      const std::optional<std::filesystem::path>& archive);
  /// Makes the desk that it is pointed at out of a dump or a backup, with its index.
  static Result<RestoredDesk> restore(const std::filesystem::path& dir, const RestoreRequest& request,
                                      std::istream& input, Notice notice);

 private:
  Desk(std::filesystem::path dir, Session session, store::Store store, Notice notice)
      : dir_(std::move(dir)), session_(std::move(session)), store_(std::move(store)), notice_(std::move(notice)) {}

  [[nodiscard]] std::filesystem::path index_dir() const { return dir_ / "index"; }
  [[nodiscard]] std::filesystem::path checks_dir() const { return index_dir() / "checks"; }
  class Pipeline;
  class Importing;
  Result<void> fill_checks(index::ChecksWriter writer, std::int64_t after);
  Result<void> catch_up_checks();
  Result<void> ready_checks();
  Result<CheckHits> search_checks(const index::QueryNode& query, const index::SearchOptions& options, bool ids_only);
  Result<std::vector<CheckedElsewhere>> checked_elsewhere(const std::vector<ClaimRecord>& claims);
  Result<std::vector<index::Comparable>> read_candidates(std::span<const index::Candidate> candidates);
  Result<void> check_index(Check& check);
  Result<LooksLike> looks_like(const store::Proposal& proposal);
  Result<void> index_after_change();
  Result<void> catch_up();
  Result<std::int64_t> fill(index::Writer writer, std::int64_t after);
  [[nodiscard]] bool is_ours(const index::State& have, const store::Store::Standing& standing) const;
  Result<index::Searcher> open_searcher();
  Result<std::optional<HitWords>> words_elsewhere(const index::Searcher& searcher, const index::QueryNode& query,
                                                  const ClaimRecord& claim, const std::vector<ByteSpan>& own);
  Result<std::pair<std::string, std::string>> words_around(const ClaimRecord& claim);
  Result<std::string> word_with_stem(const index::Searcher& searcher, const index::Explanation::Unknown& unknown);
  Result<std::string> saved_query(const std::string& name);
  Result<index::IdSet> answer(const index::QueryNode& leaf);
  Result<index::IdSet> answer_from_work(const index::QueryNode& leaf);
  Result<std::vector<ClaimId>> stale_claims();
  Result<std::string> now();
  Result<void> add_passed_reviews(std::vector<ClaimRecord>& claims);
  template <typename Plan, typename Apply>
  Result<std::vector<Arranged>> arrange(const std::vector<ClaimId>& ids, std::string_view command, bool dry_run,
                                        const Plan& plan, const Apply& apply);
  Result<Dossier> find_dossier(std::string_view name);
  template <typename Apply>
  Result<std::vector<Arranged>> rearrange(const std::string& dossier, const std::vector<ClaimId>& ids, bool dry_run,
                                          const Apply& apply);
  Result<std::string> find_event(std::string_view name);
  Result<void> check_figures(const std::vector<ClaimId>& ids, const char* hint);
  template <typename Choose>
  Result<std::vector<Arranged>> arrange_events(const std::vector<ClaimId>& ids, bool dry_run, const Choose& choose);
  Result<void> plan_changes(SheetPlan& plan, const SheetRequest& request);
  Result<PublicHistory> public_history(ClaimId id);
  Result<exporter::SheetClaim> sheet_claim(ClaimRecord claim);
  Result<std::optional<exporter::SheetPublication>> publication(const ClaimRecord& claim);
  Result<Undone> finish_undo(store::Store::Change change, Result<store::TakenBack> done, std::int64_t before,
                             bool dry_run);
  Result<std::optional<store::Store::Change>> begin_unless(bool dry_run, std::string_view command);
  Result<void> check_second_person(const ClaimRecord& claim);
  struct ArticleWords;
  Result<LintFacts> lint_facts(ClaimRecord claim, ArticleWords& words, const std::set<std::int64_t>& with_notes,
                               const extract::Extractor& extractor);
  Result<EvidenceFacts> evidence_facts(Evidence evidence, const std::optional<Figure>& figure,
                                       const extract::Extractor& extractor);
  struct Copy;
  Result<Copy> fetch_copy(const std::string& url, const store::Store::OwnSources& own, ClaimId id,
                          const FetchRequest& how, const Config& config);
  Result<exporter::EvidenceCheck> check_copy(const Evidence& evidence, const std::optional<Figure>& figure,
                                             const extract::Extractor& extractor, const ingest::DetectLanguage& detect);
  Result<std::string> kept_copy(const Evidence& evidence, exporter::EvidenceCheck& out);

  std::filesystem::path dir_;
  std::optional<index::State> in_step_;  ///< of the index, when the record last said that it is
  Session session_;
  store::Store store_;
  Notice notice_;
  std::function<Result<Session>()> who_;
  std::optional<std::string> as_of_;  // while a sheet is made: what `due:7d..` and stale are counted from
};

}  // namespace claimdex::app
