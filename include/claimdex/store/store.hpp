#pragma once
#include <cstdint>
#include <filesystem>
#include <functional>
#include <iosfwd>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "claimdex/core/annotation.hpp"
#include "claimdex/core/article.hpp"
#include "claimdex/core/clock.hpp"
#include "claimdex/core/date.hpp"
#include "claimdex/core/fact_check.hpp"
#include "claimdex/core/ids.hpp"
#include "claimdex/core/record.hpp"
#include "claimdex/core/result.hpp"

/// The record: articles, claims, mentions, evidence and the log. The only truth of a desk; the index is made from it.
namespace claimdex::store {

/// Where a desk's log stands. The index remembers one, to know what it has missed.
struct Revision {
  std::int64_t seq = 0;  ///< of the last event
  std::string hash;      ///< of that event; empty at 0
  bool operator==(const Revision&) const = default;
};

enum class Outcome {
  New,           ///< an article that wasn't there
  NewVersion,    ///< known url, other text
  OlderVersion,  ///< the same, published before the present one: kept, and the present one stays
  Copy,          ///< known text under another url: a new article of the same origin
  Repeat,        ///< nothing new
  Supplied,      ///< known text; details that were missing are known now, its dates were resolved anew
};

/// What tells articles apart: scheme and host in lower case, no fragment, no utm_* parameters, "/" for an empty path. Nothing for
/// an empty url; what isn't a url stays as it is.
std::optional<std::string> canonical_url(std::string_view url);
/// What makes two addresses one page, whoever wrote them down: not the scheme, not "www.", a default port, a slash at the end, a fragment. Empty for
/// what is no address: no host in it, or blanks and control characters.
std::string page_of(std::string_view url);

/// Does a desk keep a claim like this? Casualty, mobilization, displacement, detention and attribution always; the other families
/// from a worth of 0.5, so that a desk of market reports isn't flooded.
bool enters_desk(const Slots& slots);

struct NewClaim {
  ClaimId id;
  double worth = 0;
};

/// A link that a rule proposes: the new claim may be the known one.
struct Proposal {
  ClaimId claim, known;
};

/// A claim that a person entered.
struct Added {
  ClaimId claim;
  std::vector<Proposal> proposed;  ///< the most alike first
};

struct Ingested {
  Outcome outcome = Outcome::New;
  ArticleId article;
  int version = 1;
  std::optional<ArticleId>
      copy_of;  ///< a copy that isn't the same text: cut, with another headline, edited here and there
  std::vector<NewClaim> new_claims;  ///< claims nobody had made before
  int new_mentions = 0;              ///< in claims that were there already: repeats
  std::vector<ClaimId> repeated;     ///< those claims
  std::vector<Proposal> proposed;    ///< new claims that look like claims of earlier articles
  std::vector<ClaimId> gone;         ///< claims that this new version doesn't make any more, in these words
};

/// An article made ready for the record: everything about it that needs no look at the desk. Made on any thread.
class Prepared {
 public:
  Prepared(Article article, Annotation annotation);
  Prepared(Prepared&&) noexcept;
  Prepared& operator=(Prepared&&) noexcept;
  ~Prepared();
  [[nodiscard]] const Article& article() const;
  [[nodiscard]] const Annotation& annotation() const;
  struct Impl;

 private:
  friend class Store;
  std::unique_ptr<Impl> impl_;
};

struct NewEvidence {
  std::optional<std::string> url, file, sha256;
  EvidenceDetails details;
  std::optional<FetchedCopy> copy;
};

/// Where a claim was published, as far as somebody says so.
struct Publication {
  std::optional<std::string> url;
  std::optional<std::string> sheet, sha256;  ///< a file's name and what it holds
};

/// A change that was undone, or an undo that was taken back.
struct TakenBack {
  ChangeId change;
  std::string command, who, at;
  std::vector<ClaimId> claims;  ///< that it touched
};

/// What to search the log for; nothing = all of it.
struct EventFilter {
  std::optional<std::string>
      subject;  ///< "c12"; for a claim its evidence and notes are included, and what was merged into it
  std::optional<std::int64_t> limit;  ///< the newest so many
  std::optional<std::string> who{};
  std::optional<ChangeId> change{};
  DayRange days{};  ///< UTC
};

/// An entry of the working log.
struct NewNote {
  NoteKind kind = NoteKind::Note;
  std::string text;
  std::optional<std::string> place, deadline;
  std::optional<NoteId> about;
};

/// Words that had to go, and what they were taken out of.
struct Redacted {
  std::int64_t places = 0;          ///< texts, notes, reasons, details and values of the log that held them
  std::int64_t events = 0;          ///< of these: values of the log
  std::vector<ArticleId> articles;  ///< whose text held them
  std::vector<ClaimId> claims;      ///< whose words, slots or records held them
  std::vector<std::string> blobs;   ///< SHA-256 of bytes to be taken out of the archive after commit()
  std::vector<std::string>
      by;  ///< people of that name who changed something: the chain covers who did what, so that stays
};

/// One slot of a claim or a mention, as a person says it is.
struct SlotEdit {
  std::string field;                                ///< type figure who actor place time attribution modality
  std::optional<Slots> value;                       ///< only that field counts; nothing takes the edit off again
  std::optional<std::string> old_words, new_words;  ///< for the log
  std::optional<std::string> because;
};

/// What an import did.
struct ImportCounts {
  std::int64_t fresh = 0, changed = 0;  ///< new ones; known ones that say something else now
  std::int64_t known = 0;               ///< there already, in the same words
};

/// A claim that no stored text holds.
struct NewFreeClaim {
  std::string text;
  Slots slots;  ///< without spans
  Seen seen;
  std::optional<std::string> because;
};

/// A claim that a person points out in the present version of an article.
struct NewMention {
  ArticleId article;
  Span span, sentence;
  std::string text;  ///< exactly the words at span
  Slots slots;
  std::optional<Day> published;
  std::optional<std::string> because;
};

struct Forgotten {
  std::vector<ClaimId> gone;  ///< retired, their words blanked
  std::vector<ClaimId> kept;  ///< free now: a person had worked on them
  std::vector<std::string>
      blobs;  ///< SHA-256 of bytes that nothing refers to any more: to be taken out of the archive after commit()
};

/// What extraction of today makes of an article, beside what the record has.
struct Reextracted {
  std::int64_t kept = 0;         ///< mentions that are as they were
  std::vector<ClaimId> changed;  ///< untouched claims that took their new reading
  std::vector<ClaimId> fresh;    ///< new claims
  std::vector<ClaimId> revived;  ///< retired ones that are found again in their sentence
  std::vector<ClaimId> retired;  ///< untouched ones that aren't found any more
  std::vector<ClaimId>
      left;  ///< touched ones that aren't found any more, or are read differently: they stay as they are
};

/// What the index needs to know of one claim; made for bulk reading.
struct IndexRow {
  ClaimId id;
  std::int64_t revision = 0;
  bool live = true;  ///< false: merged or retired, to be taken out of the index
  Slots slots;
  std::string text, sentence;
  std::optional<ArticleRef> article;
  std::optional<std::string> lang;
};

struct Finding {
  std::string code, subject, message, repair;
  bool note = false;  ///< good to know, and as it should be
};

/// One desk's database. Move-only; not thread-safe: one Store per thread. Several processes may have the same desk open:
/// readers never wait; a writer waits up to ten seconds for another one, then DeskLocked.
///
/// Every mutation happens inside one Change, which is one transaction, and appends its events; a Change that is dropped without commit()
/// leaves nothing behind. commit() returns only when the disk has it (WAL, synchronous=FULL).
/// One Change at a time, and it goes before its Store. Claims are read by the handle of what they were merged into.
class Store {
 public:
  enum class Mode { Read, Write };

  /// Makes `dir`/claims.db (dir exists); an empty desk with a random uid. Fails with DeskIo; a desk that is there already is opened.
  static Result<Store> create(const std::filesystem::path& dir, const Session& session);
  /// Fails with NoDesk, DeskLocked, DeskDamaged, DeskNewer (says both versions), DeskIo. Write mode migrates an older desk.
  /// Read mode works on read-only folders and media.
  static Result<Store> open(const std::filesystem::path& dir, Mode mode);
  Store(Store&&) noexcept;
  Store& operator=(Store&&) noexcept;
  ~Store();

  [[nodiscard]] const std::string& uid() const;
  /// False: what it reads is the record as it was when it was opened, since the desk can be read in no other way.
  [[nodiscard]] bool reads_live() const;
  /// The end of the log.
  Result<Revision> head();
  /// Where an index that was made at event `seq` stands: read by every search, so in one statement.
  struct Standing {
    std::int64_t content_seq = 0;     ///< the last event that changed what an index holds
    std::optional<std::string> hash;  ///< of event `seq`; nothing when there is no such event
  };
  Result<Standing> standing(std::int64_t seq);
  /// When the last event happened, UTC; nothing on a new desk. Exports are "as of" then.
  Result<std::optional<std::string>> last_event_at();

  // ---- reading ----
  /// In the order asked for. NotFound names the first handle that doesn't exist.
  Result<std::vector<ClaimRecord>> claims(std::span<const ClaimId> ids);
  /// Newest first.
  Result<std::vector<ClaimId>> newest(std::int64_t limit, std::int64_t offset);
  Result<std::int64_t> claim_count();
  Result<std::vector<MentionRecord>> mentions(ClaimId id);
  Result<std::vector<Evidence>> evidence(ClaimId id);
  /// NotFound, also where it was removed.
  Result<Evidence> evidence(EvidenceId id);
  /// Claims that have any, ascending.
  Result<std::vector<ClaimId>> with_evidence();
  /// The working log of a claim, oldest first.
  Result<std::vector<Note>> notes(ClaimId id);
  /// The claim that an entry of the working log belongs to, and the entry. NotFound.
  Result<std::pair<ClaimId, Note>> note(NoteId id);
  /// Its links to other claims, those that a person refused included; oldest first.
  Result<std::vector<ClaimLink>> links(ClaimId id);
  /// The text of one version of an article.
  Result<std::string> article_text(ArticleId id, int version);
  Result<ArticleDetails> article_details(ArticleId id);
  /// With its versions and claims. NotFound, also for a handle that was never given.
  Result<ArticleRecord> article(ArticleId id);
  /// One version as it was read, for extraction.
  Result<Article> stored_article(ArticleId id, int version);
  /// Articles whose claims are among these; all that aren't forgotten where `claims` is nothing. Ascending.
  Result<std::vector<ArticleId>> articles_of(const std::optional<std::vector<ClaimId>>& claims);
  /// Articles of an origin that aren't forgotten, all or those beside `but`. NotFound.
  Result<Copies> copies(OriginId id, ArticleId but = {});
  /// The claim that a mention belongs to. NotFound.
  Result<ClaimId> claim_of(MentionId id);
  /// urls and bytes' SHA-256 of every article in the origins of this claim's mentions: what can't be evidence for it.
  struct OwnSources {
    std::vector<std::string> urls, sha256;
  };
  Result<OwnSources> own_sources(ClaimId id);
  /// Has this text (under this url, or without one) been stored? Then ingest needs no extraction.
  Result<bool> is_plain_repeat(const Article& article);
  /// Oldest first.
  Result<std::vector<EventRecord>> events(const EventFilter& filter);
  /// The last event of the days before this one; 0 where there is none.
  Result<std::int64_t> last_event_before(Day day);
  /// When event `seq` happened, UTC.
  Result<std::string> event_time(std::int64_t seq);
  /// What the events after `after` up to `upto` are about, by themselves or by a mention: claims as they are called now, ascending. Without
  /// those that were only read in.
  Result<std::vector<ClaimId>> claims_in_log(std::int64_t after, std::int64_t upto);
  Result<DeskStats> stats();
  /// So many weeks up to the one that holds `last`, the oldest first; empty weeks, too.
  Result<std::vector<WeekCounts>> weeks(Day last, int count);
  /// Everything that the archive should hold: (handle, SHA-256) of articles' bytes, evidence files, and what shows a free claim.
  Result<std::vector<std::pair<std::string, std::string>>> archived();
  /// What the archive held and mustn't hold any more.
  Result<std::vector<std::string>> redacted_blobs();
  /// Live claims with that verdict (or that progress), ascending.
  Result<std::vector<ClaimId>> with_verdict(Verdict verdict);
  Result<std::vector<ClaimId>> with_progress(Progress progress);
  /// All claims that are not unchecked (not new), ascending: the small side of a set.
  Result<std::vector<ClaimId>> not_unchecked();
  Result<std::vector<ClaimId>> not_new();
  /// Everybody who has a live claim, in the order of their names.
  Result<std::vector<std::string>> assignees();
  /// Every tag that a claim has, in order.
  Result<std::vector<std::string>> tags();
  /// Live claims of that person, spelt so. Ascending, as the next two.
  Result<std::vector<ClaimId>> assigned_to(const std::string& name);
  Result<std::vector<ClaimId>> with_tag(const std::string& word);
  /// To be looked at again on these days, or waiting for an answer until then.
  Result<std::vector<ClaimId>> due(const DayRange& days);
  /// To be looked at again on that day or before.
  Result<std::vector<ClaimId>> review_until(Day day);
  /// Live claims with a mention in that article, or in a report of that origin. NotFound for a handle that was never given.
  Result<std::vector<ClaimId>> of_article(ArticleId id);
  Result<std::vector<ClaimId>> of_origin(OriginId id);
  /// The claim itself, or what it was merged into; nothing where it is retired. NotFound.
  Result<std::optional<ClaimId>> present(ClaimId id);
  /// Live claims that have something, ascending.
  enum class Having {
    Note,
    Tag,
    Assignee,
    Review,
    Link,
    Edit,
    GoneFromArticle,
    NoLongerExtracted,
    SourceForgotten,
    Change,  ///< stale for what others did: a newer figure, a changed article, evidence of its own origin
  };
  Result<std::vector<ClaimId>> having(Having what);
  /// Live claims with so many mentions (or independent origins), or all but those: whichever are fewer to name.
  struct Counted {
    std::vector<ClaimId> ids;
    bool all_but = false;
  };
  enum class Count { Mentions, Origins };
  Result<Counted> counted(Count what, std::optional<double> low, std::optional<double> high);

  /// Queries that people keep under a name, by name. Names are folded, without the @.
  struct SavedSearch {
    std::string name, query;
  };
  Result<std::vector<SavedSearch>> saved_searches();
  Result<std::optional<std::string>> saved_search(const std::string& name);

  // ---- dossiers ----
  /// All of them, by name.
  Result<std::vector<Dossier>> dossiers();
  Result<std::optional<Dossier>> dossier(const std::string& name);
  /// In its order; retired ones, too.
  Result<std::vector<ClaimId>> dossier_claims(const std::string& name);
  /// Live ones, ascending: for queries.
  Result<std::vector<ClaimId>> in_dossier(const std::string& name);

  // ---- events of figures ----
  /// Where people put claims: the name of each live one's event.
  Result<std::map<ClaimId, std::string>> figure_events();
  /// Live ones, ascending: for queries.
  Result<std::vector<ClaimId>> in_event(const std::string& name);

  /// Claims whose indexed content changed after event `after`, ascending by claim number, in one snapshot of the record; `end` is
  /// the log's head in that snapshot. take returns false to stop.
  Result<Revision> rows_since(std::int64_t after, const std::function<bool(IndexRow&&)>& take);

  /// The figures of these claims, in the order asked for; those of one claim in the order in which they were read. Claims without a figure and mentions
  /// that their articles don't make any more have none. take returns false to stop.
  Result<void> figures(std::span<const ClaimId> ids, const std::function<bool(FigureRow&&)>& take);

  // ---- fact-checks of others ----
  /// In the order asked for. NotFound names the first handle that doesn't exist.
  Result<std::vector<FactCheck>> fact_checks(std::span<const FactCheckId> ids);
  Result<std::int64_t> fact_check_count();
  /// As standing() and rows_since(), for the index of fact-checks.
  Result<Standing> fact_check_standing(std::int64_t seq);
  Result<std::int64_t> fact_checks_changed_since(std::int64_t after);
  Result<Revision> fact_checks_since(std::int64_t after, const std::function<bool(FactCheck&&)>& take);
  /// What happened to whole articles after event `after`.
  struct ArticleChanges {
    Revision head;
    std::string hash;            ///< of event `after`; "" where there is none
    std::vector<ArticleId> ids;  ///< read, changed or forgotten since, ascending
    bool all = false;            ///< words were taken out of the record: any text may be another one
  };
  Result<ArticleChanges> articles_since(std::int64_t after);
  /// An article as its present version has it; nothing where it was forgotten.
  Result<std::optional<Article>> present_article(ArticleId id);

  // ---- checks (doctor) ----
  /// Integrity of the file, foreign keys, the chain, every mention's text against its article's text. One finding each.
  Result<std::vector<Finding>> check();
  /// Of these only the chain.
  Result<std::vector<Finding>> check_log();
  /// The number of the event with this hash (hex); nothing where this log has none.
  Result<std::optional<std::int64_t>> event_with_hash(const std::string& hash);

  // ---- leaving and coming back ----
  /// The whole record as JSON Lines (schemas/json/dump.v1.schema.json), in one snapshot and a block at a time. `write` returns false to stop: OutputIo.
  Result<void> dump(const std::function<bool(std::string_view)>& write);
  struct Restored {
    std::int64_t blobs = 0;  ///< that the desk's archive holds now
    std::vector<std::string>
        absent;  ///< SHA-256 of those that didn't come along; Archive::absent() knows them from now on
  };
  /// Makes `dir`/claims.db (dir exists) out of a dump: the same desk, with uid, handles, salts and log. Blobs are taken from `archive`, laid out as
  /// an Archive. All or nothing. Fails with Refused where a desk with something in it is there, BadInput (names the line), DeskNewer, DeskIo.
  static Result<Restored> restore(const std::filesystem::path& dir, std::istream& dump,
                                  const std::optional<std::filesystem::path>& archive);
  /// The same out of a file that back_up() made.
  static Result<Restored> restore_backup(const std::filesystem::path& dir, const std::filesystem::path& backup,
                                         const std::optional<std::filesystem::path>& archive);
  /// A copy of `dir`/claims.db as it is at one moment, beside readers and writers; of a desk of an older format, too. `file` must not be there.
  static Result<void> back_up(const std::filesystem::path& dir, const std::filesystem::path& file);
  /// Write mode found an older desk and brought it up to date.
  struct Upgrade {
    int from = 0, to = 0;
    std::filesystem::path kept;  ///< a copy of the record as it was
  };
  [[nodiscard]] const std::optional<Upgrade>& upgrade() const;

  // ---- changing ----
  class Change {
   public:
    Change(Change&&) noexcept;
    ~Change();
    /// Stores what is new in it, by the identity rules of the design: versions by url, repeats and copies by text, claims joined only
    /// in the strict form. The bytes must be in the archive already (by article.sha256).
    Result<Ingested> put_article(const Prepared& prepared);
    /// NotFound when there is no such claim, Refused for a published one. Same verdict and reason again is allowed and logged. Moves progress to checked (in_progress for unchecked).
    Result<void> mark(ClaimId id, Verdict verdict, const std::optional<std::string>& reason);
    /// `action`: what the log calls it. Any step may be recorded; which ones are allowed is for the rules of the ledger.
    Result<void> advance(ClaimId id, std::string_view action, Progress to, const std::optional<std::string>& because,
                         const Publication& published = {});
    /// Refused for a published claim.
    Result<EvidenceId> add_evidence(ClaimId id, const NewEvidence& evidence);
    /// One detail; nothing empties it. Refused, as below, for a published claim.
    Result<void> edit_evidence(EvidenceId id, const EvidenceField& field, const std::optional<std::string>& value,
                               const std::optional<std::string>& because);
    /// In the place of the copy that is there.
    Result<void> attach_copy(EvidenceId id, const FetchedCopy& copy);
    /// From its claim; what it is in the archive stays, since an undo brings it back.
    Result<void> remove_evidence(EvidenceId id, const std::optional<std::string>& because);
    Result<void> add_note(ClaimId id, std::string_view text);
    Result<NoteId> add_entry(ClaimId id, const NewNote& note);
    /// Internal, so published claims have them, too. False: it was so already, and nothing is written.
    Result<bool> assign(ClaimId id, const std::optional<std::string>& name);
    Result<bool> set_review(ClaimId id, const std::optional<Day>& day);
    /// `word`: folded.
    Result<bool> set_tag(ClaimId id, const std::string& word, bool on);
    /// In the place of one of that name; nothing takes it off. False: it was so already, and nothing is written.
    Result<bool> save_search(const std::string& name, const std::optional<std::string>& query);
    /// Makes it, or gives it this heading and introduction. False: it was so already, and nothing is written.
    Result<bool> set_dossier(const Dossier& dossier);
    /// With what is said of it; the claims stay. False: there is none of that name.
    Result<bool> delete_dossier(const std::string& name);
    /// At its end; published claims, too, since nothing of them changes. False: it is in it. NotFound where there is no such dossier.
    Result<bool> add_to_dossier(const std::string& name, ClaimId id);
    /// NotFound where it isn't in it.
    Result<void> remove_from_dossier(const std::string& name, ClaimId id);
    /// The first of them gets that place (from 1), the others come behind it in this order. False: they stood so already. NotFound for one that isn't in
    /// it, Refused for a place beyond the end.
    Result<bool> move_in_dossier(const std::string& name, const std::vector<ClaimId>& ids, std::size_t place);
    /// Into the event of that name, out of the one that it was in; nothing leaves it to its words. False: it was so already. Published claims, too.
    Result<bool> set_event(ClaimId id, const std::optional<std::string>& name);
    /// Blanks the words wherever the record has them: in any case, as whole words. `blobs`: bytes of the archive that hold them. Not undone.
    Result<Redacted> redact(const std::string& words, const std::vector<std::string>& blobs,
                            const std::optional<std::string>& because);
    /// `other`'s mentions, evidence and notes become `keep`'s; its handle leads there for ever. Refused for a claim and itself, for published ones, and where both
    /// have different verdicts and none is given.
    Result<void> merge(ClaimId keep, ClaimId other, const std::optional<Verdict>& verdict,
                       const std::optional<std::string>& because);
    /// These mentions become a claim of their own, unchecked, which is never proposed for a merge with the old one again.
    Result<ClaimId> split(ClaimId id, const std::vector<MentionId>& mentions,
                          const std::optional<std::string>& because);
    /// What a person says of two claims; also whether a proposed link holds.
    Result<void> link(ClaimId from, Relation relation, ClaimId to, LinkState state,
                      const std::optional<std::string>& because);
    /// `handle`: of a claim or a mention.
    Result<void> edit(const std::string& handle, const SlotEdit& edit);
    /// `field`: title author published lang source url. `read_anew`: the present version, read with the new detail. Refused for a url that another article has.
    Result<void> edit_article(ArticleId id, const std::string& field, const std::optional<std::string>& value,
                              const std::optional<std::string>& because, const Prepared& read_anew);
    /// Nothing: an origin of its own.
    Result<void> set_origin(ArticleId id, const std::optional<OriginId>& origin,
                            const std::optional<std::string>& because);
    /// Never joined to a claim that is there; what it looks like is proposed, as for an article's claims.
    Result<Added> add_claim(const NewFreeClaim& fresh);
    Result<Added> add_mention(const NewMention& fresh);
    Result<Forgotten> forget(ArticleId id, const std::optional<std::string>& because);
    /// `found`: what today's extraction finds in this version of the article. Only differences are written.
    Result<Reextracted> reextract(ArticleId id, int version, const Prepared& found);
    /// In their order: where two are the same fact-check, the later one's words hold. `from` is what the log calls where they come from.
    /// Not undone.
    Result<ImportCounts> put_fact_checks(std::span<const FactCheckWords> checks, const std::string& from);
    /// Gives every row that it changed its old values again, and says so in events of this change. Nothing: the last one of this person that can be
    /// undone. Refused where a later change touched the same fields, where the claim is published, and for ingest, reextract, forget and publish.
    Result<TakenBack> undo(std::optional<ChangeId> change);
    /// Takes this person's last undo back; NotFound where they have changed something else since.
    Result<TakenBack> redo();
    [[nodiscard]] ChangeId id() const;
    /// On failure nothing has happened. DeskIo on a full disk.
    Result<void> commit();

   private:
    friend class Store;
    struct Impl;
    explicit Change(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> impl_;
  };
  /// Waits for other writers. `command` is what the log calls the change: "ingest", "mark". With `resume`, goes on with a change of
  /// this process that was committed in part: a large ingest is many transactions and one change.
  Result<Change> begin(const Session& session, std::string command, std::optional<ChangeId> resume = {});
  /// How long begin() waits for another writer: ten seconds unless said otherwise.
  void wait_at_most(int milliseconds);

 private:
  friend class Change;
  struct Impl;
  explicit Store(std::unique_ptr<Impl> impl);
  std::unique_ptr<Impl> impl_;
};

/// `archive/`: bytes as read and evidence files, zstd, by the SHA-256 of what was compressed: archive/ab/abcdef….zst.
/// put() never leaves half a file under its final name; sync() makes all earlier puts durable, and has to come before the commit that mentions them.
class Archive {
 public:
  explicit Archive(std::filesystem::path dir) : dir_(std::move(dir)) {}
  /// Returns the SHA-256. Bytes that are there already are not written again.
  Result<std::string> put(std::string_view bytes);
  Result<std::string> get(std::string_view sha256) const;
  [[nodiscard]] bool has(std::string_view sha256) const;
  /// For what was forgotten; no error where it isn't there.
  void remove(std::string_view sha256);
  Result<void> sync();
  /// SHA-256 of what a restored desk came without: known to be missing, no finding.
  [[nodiscard]] std::set<std::string> absent() const;
  Result<void> set_absent(const std::vector<std::string>& sha256);
  struct Listing {
    std::vector<std::string> blobs;                ///< SHA-256, ascending
    std::vector<std::filesystem::path> leftovers;  ///< begun by a process that was killed, or is still at work
  };
  [[nodiscard]] Listing list() const;

 private:
  std::filesystem::path dir_;
  bool dirty_ = false;
  std::shared_ptr<void> compressor_;  // made at the first put, kept for the next
};

}  // namespace claimdex::store
