#pragma once
#include <bit>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "claimdex/core/claim.hpp"
#include "claimdex/core/date.hpp"
#include "claimdex/core/ids.hpp"
#include "claimdex/core/result.hpp"
#include "claimdex/core/span.hpp"
/// Searching claims: the only module that knows Xapian. Never touches the record.
namespace claimdex::index {

/// One claim as it is searched. What is shown comes from the record; what people change (verdict ...) is not here.
struct Document {
  ClaimId id;
  ClaimType type = ClaimType::Event;
  std::optional<std::string> lang;
  std::string text, sentence, title;       ///< claim's words; its sentence; its article's title
  std::vector<std::string> speakers, via;  ///< who is quoted; who passed it on
  std::vector<std::string> places;         ///< words and canonical name
  std::vector<std::string> classes;  ///< of the people it counts, of who is quoted; "source" where that isn't known
  std::optional<std::string> side, source;
  std::optional<Day> published;
  DayRange about;
  std::optional<Figure> figure;
  Modality modality = Modality::Actual;
  std::vector<Flag> flags;
  double worth = 0;
};

/// What an index was made from.
struct State {
  std::string desk_uid;
  std::int64_t seq = 0;
  std::string hash;
  bool operator==(const State&) const = default;
};

/// Write side. Holds Xapian's lock while it lives, but for one that is ahead. Documents and state become visible together, at commit(); a crash before
/// leaves the old index.
class Writer {
 public:
  /// Opens or makes the index. Fails with DeskLocked when another writer has it, IndexStale when it is damaged or of another schema (then rebuild()).
  static Result<Writer> open(const std::filesystem::path& dir);
  /// A new index from nothing, beside the old one; it takes the old one's place at commit(). For rebuilding and for many documents. They should
  /// come in ascending order of id: what comes behind a higher one, or again, waits in memory and is slow.
  static Result<Writer> rebuild(const std::filesystem::path& dir);
  /// The same while others go on writing to the old one: its lock is taken by lock(), which has to come before commit(). One at a time.
  static Result<Writer> ahead(const std::filesystem::path& dir);
  /// Takes away what one ahead has built so far, also where another process is at it: that one can't commit any more. For words that have to go.
  static Result<void> stop_ahead(const std::filesystem::path& dir);
  Writer(Writer&&) noexcept;
  Writer& operator=(Writer&&) noexcept;
  ~Writer();

  [[nodiscard]] State state() const;
  Result<void> lock();                         ///< of one ahead; never waits: DeskLocked
  Result<void> put(const Document& document);  ///< replaces one that is there
  Result<void> remove(ClaimId id);             ///< no error when it isn't there
  /// Of a new index: documents that wait for commit().
  [[nodiscard]] std::size_t waiting() const;
  Result<void> commit(const State& state);

 private:
  struct Impl;
  explicit Writer(std::unique_ptr<Impl> impl);
  std::unique_ptr<Impl> impl_;
};

/// A set of claims that the record knows: those listed (ascending), or all but those.
struct IdSet {
  std::vector<ClaimId> ids;
  bool complement = false;
};

/// A query as read: a tree without Xapian. `claimdex help query` prints its grammar.
struct QueryNode {
  enum class Kind { All, Word, Prefix, Phrase, Near, Adjacent, Field, And, Or, Not };
  /// Which interval of a figure is asked for: what its words make plausible, what they allow, or the number as it is written.
  enum class Reading { Plausible, Possible, Written };
  Kind kind = Kind::All;
  std::string field;               ///< Field; of the table, also where an alias was typed
  std::string value;               ///< Field, as written; folded where it is a term
  std::vector<std::string> words;  ///< Word, Prefix: one; Phrase: several; words of a field; folded
  /// Other spellings of a Word or Phrase: t72 for t-72, mueller for müller. Each is one word or several side by side.
  std::vector<std::vector<std::string>> also;
  std::vector<std::string> instead;    ///< other spellings that count where the index doesn't have the word
  std::optional<double> low, high;     ///< Field: a range of numbers
  std::optional<Day> from, to;         ///< Field: a range of days
  std::optional<ClaimType> figure_of;  ///< Field: of this kind only (killed:10..)
  Reading reading = Reading::Plausible;
  bool record = false;              ///< Field: the record answers it
  bool prefix = false;              ///< Field: its last word is the beginning of one
  int distance = 0;                 ///< Near, Adjacent: how many words may stand between
  std::vector<QueryNode> children;  ///< And, Or, Near, Adjacent: two and more; Not: one
};

/// Answers a leaf that the record knows about (verdict:disputed). Fails with Usage for a value that doesn't exist (the nearest one named).
using RecordFilter = std::function<Result<IdSet>(const QueryNode& leaf)>;

/// What a query may ask for while it is read. Both are called only where a query needs them; none: that is an error of the query.
struct QueryContext {
  std::function<Result<Day>()> today;                                 ///< 7d, yesterday
  std::function<Result<std::string>(const std::string& name)> saved;  ///< @name: the query that it stands for
};

/// Fails with Usage: unknown field (names the nearest), malformed or backward range, unbalanced quote or bracket, empty phrase, impossible
/// date, saved searches in a circle, more than 8 KB or 64 levels. The message quotes the piece that is wrong.
Result<QueryNode> parse_query(std::string_view text, const QueryContext& context = {});
/// The tree on one line, for tests and explanations: (and killed (phrase central bank) kind:casualty).
std::string describe(const QueryNode& node);
/// The days that a query's date field means by a word, seen from `today`: 2031-03, yesterday, 7d, last-week. Nothing where it means none.
std::optional<DayRange> days_named(std::string_view word, Day today);
/// A leaf in words: "killed, in any form"; what joins its children else: "all of these".
std::string in_words(const QueryNode& node);
/// Saved searches that a query names, in the order in which they stand; the query needn't make sense otherwise.
std::vector<std::string> saved_names(std::string_view text);
/// The grammar, as `help query` prints it: a line of the language and what it means. Every line is a query that parses.
struct GrammarLine {
  std::string_view query, what;
};
std::span<const GrammarLine> grammar();

enum class Sort : std::uint8_t { Relevance, Newest, Published, Figure, Worth };

struct Page {
  std::vector<ClaimId> ids;
  std::int64_t total = 0;          ///< of all hits
  bool exact = true;               ///< false: total is an estimate
  std::vector<std::string> notes;  ///< what a person has to know about it: a word cut short that stands for too many
};

struct SearchOptions {
  std::int64_t limit = 10, offset = 0;
  Sort sort = Sort::Relevance;
  bool exact_total = false;  ///< count every hit
};

/// A query taken apart: every node of its tree with the claims that it finds alone.
struct Explanation {
  struct Part {
    int depth = 0;
    std::string query, words;  ///< describe() and in_words() of the node
    std::int64_t hits = 0;
  };
  std::vector<Part> parts;  ///< the tree, each node before its children
  /// What to leave out: a child of the outermost AND, and how many claims the others find together.
  struct Without {
    std::string query;
    std::int64_t hits = 0;
  };
  std::vector<Without> without;  ///< only where the whole finds nothing
  /// A word that no claim has, and what is spelt nearly so: a stem, and a claim that has it.
  struct Unknown {
    std::string word, near_stem;
    std::optional<ClaimId> where;
  };
  std::vector<Unknown> unknown;
};

/// Every claim that a query finds, as a set.
class HitSet {
 public:
  void add(ClaimId id);
  [[nodiscard]] bool contains(ClaimId id) const {
    const auto number = static_cast<std::uint64_t>(id.number);
    return number / 64 < bits_.size() && (bits_[number / 64] >> (number % 64) & 1) != 0;
  }
  [[nodiscard]] std::int64_t size() const { return size_; }
  /// Ascending.
  template <typename Take>
  void for_each(const Take& take) const {
    for (std::size_t word = 0; word < bits_.size(); ++word)
      for (std::uint64_t left = bits_[word]; left != 0; left &= left - 1)
        take(ClaimId{static_cast<std::int64_t>(word * 64) + std::countr_zero(left)});
  }

 private:
  std::vector<std::uint64_t> bits_;  // by claim number
  std::int64_t size_ = 0;
};

/// How many of some hits have one value of a field.
struct ValueCount {
  std::string value;  ///< as `field:value` takes it: for names their most frequent spelling
  std::int64_t count = 0;
};
/// Most frequent first, ties by value; the months of `published` in their order.
struct FieldCounts {
  std::vector<ValueCount> values;
  std::int64_t none = 0;  ///< hits that have no value of it
};
struct Field;
/// Can the index count its values? Those of record fields are counted by who knows the record.
bool can_be_counted(const Field& field);

/// What an index holds: that says how its hits are ranked.
enum class Texts : std::uint8_t { Claims, Articles };

/// Read side. One Searcher is one snapshot; not thread-safe. Reopens and retries inside when a writer overtakes it.
class Searcher {
 public:
  /// Fails with IndexStale: there is none, it is damaged, or of another schema.
  static Result<Searcher> open(const std::filesystem::path& dir, Texts texts = Texts::Claims);
  Searcher(Searcher&&) noexcept;
  Searcher& operator=(Searcher&&) noexcept;
  ~Searcher();

  [[nodiscard]] State state() const;
  [[nodiscard]] std::int64_t size() const;
  Result<Page> search(const QueryNode& query, const SearchOptions& options, const RecordFilter& record);
  /// All that search() would give, in no order.
  Result<HitSet> all(const QueryNode& query, const RecordFilter& record);
  /// `field` can be counted. Costs a look at each value of the field, or at each hit, whichever are fewer.
  Result<FieldCounts> count(const HitSet& hits, const Field& field);

  /// Claims that share telling words with this one, the most alike first, at most `limit`; none where the index doesn't have it yet.
  Result<std::vector<ClaimId>> alike(ClaimId id, std::int64_t limit);

  /// How the query is read and what each part of it finds; bounded, and only asked for where a person wants to know.
  Result<Explanation> explain(const QueryNode& query, const RecordFilter& record);

  /// Where the query's words (by stem) stand in a text: for highlighting. Ascending, not overlapping, bytes.
  [[nodiscard]] std::vector<ByteSpan> highlights(const QueryNode& query, std::string_view text,
                                                 const std::optional<std::string>& lang) const;

 private:
  struct Impl;
  explicit Searcher(std::unique_ptr<Impl> impl);
  std::unique_ptr<Impl> impl_;
};

/// Problems of the index itself (xapian-check's kind of thing), one line each; empty = sound. Runs in a child process: files so damaged that Xapian
/// crashes on them are a problem like the others. Call it while no other thread runs.
std::vector<std::string> check_index(const std::filesystem::path& dir);

/// Folders beside `dir` in which a killed process was building it, and nobody builds now: they are of no use, and can be large.
std::vector<std::filesystem::path> abandoned(const std::filesystem::path& dir);
/// Takes these away, and gives those that are gone.
std::vector<std::filesystem::path> remove_abandoned(const std::filesystem::path& dir);

}  // namespace claimdex::index
