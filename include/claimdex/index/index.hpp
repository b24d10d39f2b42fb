#pragma once
#include <bit>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
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
  std::string text, sentence, title;  ///< claim's words; its sentence; its article's title
  std::vector<std::string> speakers;  ///< names of every link of the attribution
  std::vector<std::string> places;    ///< words and canonical name
  std::optional<std::string> source;
  std::optional<ArticleId> article;
  std::optional<Day> published;
  std::optional<Interval> count;  ///< of people and things only
  double worth = 0;
};

/// What an index was made from.
struct State {
  std::string desk_uid;
  std::int64_t seq = 0;
  std::string hash;
  bool operator==(const State&) const = default;
};

/// Write side. Holds Xapian's lock while it lives. Documents and state become visible together, at commit(); a crash before leaves the old index.
class Writer {
 public:
  /// Opens or makes the index. Fails with DeskLocked when another writer has it, IndexStale when it is damaged or of another schema (then rebuild()).
  static Result<Writer> open(const std::filesystem::path& dir);
  /// A new index from nothing, beside the old one; it takes the old one's place at commit(). For rebuilding and for
  /// many documents; documents have to come in ascending order of id.
  static Result<Writer> rebuild(const std::filesystem::path& dir);
  Writer(Writer&&) noexcept;
  Writer& operator=(Writer&&) noexcept;
  ~Writer();

  [[nodiscard]] State state() const;
  Result<void> put(const Document& document);  ///< replaces one that is there
  Result<void> remove(ClaimId id);             ///< no error when it isn't there
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
/// Answers `verdict:disputed` and the like. Fails with Usage for a value that doesn't exist (the nearest one named).
using RecordFilter = std::function<Result<IdSet>(std::string_view field, std::string_view value)>;

/// A query as read: a tree without Xapian. Words side by side mean AND; "phrases"; AND OR NOT in capitals, NOT binds tightest, then AND, then OR; brackets; field:value; `*`.
struct QueryNode {
  enum class Kind { All, Word, Phrase, Field, And, Or, Not };
  Kind kind = Kind::All;
  std::string field;                ///< Field
  std::string value;                ///< Field, as written
  std::vector<std::string> words;   ///< Word: one; Phrase: several; folded
  std::optional<double> low, high;  ///< figure range
  std::optional<Day> from, to;      ///< published range
  std::vector<QueryNode> children;  ///< And, Or: two and more; Not: one
};

/// Fails with Usage: unknown field (names the nearest), malformed or backward range, unbalanced quote or bracket,
/// empty phrase, impossible date, more than 8 KB or 64 levels. The message quotes the piece that is wrong.
Result<QueryNode> parse_query(std::string_view text);
/// The tree on one line, for tests and explanations: (and killed (phrase central bank) kind:casualty).
std::string describe(const QueryNode& node);

enum class Sort : std::uint8_t { Relevance, Newest, Published, Figure, Worth };

struct Page {
  std::vector<ClaimId> ids;
  std::int64_t total = 0;  ///< of all hits
  bool exact = true;       ///< false: total is an estimate
};

struct SearchOptions {
  std::int64_t limit = 10, offset = 0;
  Sort sort = Sort::Relevance;
  bool exact_total = false;  ///< count every hit
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

  /// Where the query's words (by stem) stand in a text: for highlighting. Ascending, not overlapping, bytes.
  [[nodiscard]] std::vector<ByteSpan> highlights(const QueryNode& query, std::string_view text,
                                                 const std::optional<std::string>& lang) const;

 private:
  struct Impl;
  explicit Searcher(std::unique_ptr<Impl> impl);
  std::unique_ptr<Impl> impl_;
};

/// Problems of the index itself (xapian-check's kind of thing), one line each; empty = sound.
std::vector<std::string> check_index(const std::filesystem::path& dir);

}  // namespace claimdex::index
