#pragma once
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "claimdex/core/result.hpp"
#include "claimdex/index/index.hpp"

/// "Has this been checked before?": texts of any kind against claims and fact-checks.
namespace claimdex::index {

/// A claim or a fact-check as it is compared.
struct Comparable {
  std::int64_t number = 0;  ///< c12 or f12
  std::string claim;
  std::string title;  ///< a second wording; "" where there is none
  std::optional<std::string> lang;
};

/// Write side of the index of fact-checks. As Writer: holds the lock while it lives; everything becomes visible together, at commit().
class ChecksWriter {
 public:
  static Result<ChecksWriter> open(const std::filesystem::path& dir);
  /// From nothing, beside what is there. Rows have to come in ascending order.
  static Result<ChecksWriter> rebuild(const std::filesystem::path& dir);
  ChecksWriter(ChecksWriter&&) noexcept;
  ChecksWriter& operator=(ChecksWriter&&) noexcept;
  ~ChecksWriter();

  [[nodiscard]] State state() const;
  Result<void> put(const Comparable& check);
  Result<void> commit(const State& state);

 private:
  struct Impl;
  explicit ChecksWriter(std::unique_ptr<Impl> impl);
  std::unique_ptr<Impl> impl_;
};

/// What an index of fact-checks was made from; an empty state where there is none, or it can't be read.
State checks_state(const std::filesystem::path& dir);

struct Candidate {
  bool factcheck = true;
  std::int64_t number = 0;
  auto operator<=>(const Candidate&) const = default;
};

struct MatchHit {
  Candidate which;
  double score = 0;
  std::vector<std::string> why;  ///< in words: "same figure: 300000"
};

/// What the order is made of; scripts/train_match learns how much each counts (match_weights.tsv).
std::span<const std::string_view> match_feature_names();

/// Read side; one snapshot of both indexes. Not thread-safe.
class Matcher {
 public:
  /// Reads what candidates say from the record, in their order.
  using ReadTexts = std::function<Result<std::vector<Comparable>>(std::span<const Candidate>)>;

  /// An index that isn't there has no candidates.
  static Result<Matcher> open(const std::filesystem::path& claims, const std::filesystem::path& checks, ReadTexts read);
  Matcher(Matcher&&) noexcept;
  Matcher& operator=(Matcher&&) noexcept;
  ~Matcher();

  /// The best first, at most `limit`. Nothing in the text is syntax. Only its first 4 KB are compared.
  Result<std::vector<MatchHit>> match(std::string_view text, std::size_t limit);
  /// The same before anything is ordered, for learning.
  struct Pair {
    Candidate which;
    std::vector<double> features;  ///< in the order of their names
  };
  Result<std::vector<Pair>> compare(std::string_view text);

 private:
  struct Impl;
  explicit Matcher(std::unique_ptr<Impl> impl);
  std::unique_ptr<Impl> impl_;
};

}  // namespace claimdex::index
