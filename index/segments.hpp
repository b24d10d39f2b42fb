#pragma once
#include <deque>
#include <filesystem>
#include <future>
#include <memory>
#include <vector>

#include "claimdex/index/index.hpp"
#include "terms.hpp"

namespace claimdex::index {

/// Builds a large index: small ones, each from the next two thousand claims and several at a time, then merged. Twice as fast as one
/// growing index on two cores, half its size, and the memory needed doesn't grow with the index. Functions throw Xapian::Error and std::system_error.
class Segments {
 public:
  /// Works inside `dir`, which exists and is empty.
  explicit Segments(std::filesystem::path dir);
  Segments(const Segments&) = delete;
  Segments& operator=(const Segments&) = delete;
  ~Segments();  ///< waits for what is under way

  /// In ascending order of id.
  void put(const Document& claim);
  /// Leaves the whole as a database in `dir`, synced. Nothing can be put after that.
  void finish();

 private:
  void start_segment();
  void await_oldest();
  void await_merge();
  static void merge(const std::vector<std::filesystem::path>& parts, const std::filesystem::path& into);
  [[nodiscard]] std::filesystem::path next_path();

  std::filesystem::path dir_;
  std::vector<Document> batch_;
  ClaimId last_{};
  std::deque<std::future<std::unique_ptr<Stemmers>>> running_;
  std::future<void> merging_;                    ///< beside the segments, one at a time
  std::vector<std::unique_ptr<Stemmers>> idle_;  ///< with the words that they know already
  std::vector<std::filesystem::path> segments_, merged_;
  int named_ = 0;
};

}  // namespace claimdex::index
