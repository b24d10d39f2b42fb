#pragma once
#include <xapian.h>

#include <deque>
#include <filesystem>
#include <functional>
#include <future>
#include <memory>
#include <vector>

#include "terms.hpp"

namespace claimdex::index {

/// Builds a large index: small ones, each from the next two thousand claims or megabytes of text and several at a time, then merged. Twice as fast as
/// one growing index on two cores, half its size, and the memory needed doesn't grow with the index. Functions throw Xapian::Error and std::system_error.
class Segments {
 public:
  /// Works inside `dir`, which exists and is empty.
  explicit Segments(std::filesystem::path dir);
  Segments(const Segments&) = delete;
  Segments& operator=(const Segments&) = delete;
  ~Segments();  ///< waits for what is under way

  /// Called once, on another thread, with stemmers that are that thread's alone. It may throw what these functions do.
  using Make = std::function<Xapian::Document(Stemmers&)>;
  /// In ascending order of id. `bytes`: of text, about.
  void put(Xapian::docid id, std::size_t bytes, Make make);
  /// Leaves the whole as a database in `dir`, synced. Nothing can be put after that.
  void finish();

 private:
  void start_segment();
  void await_oldest();
  void await_merge();
  static void merge(const std::vector<std::filesystem::path>& parts, const std::filesystem::path& into);
  [[nodiscard]] std::filesystem::path next_path();

  struct Item {
    Xapian::docid id;
    Make make;
  };
  static void write_segment(const std::filesystem::path& path, const std::vector<Item>& items, Stemmers& stemmers);

  std::filesystem::path dir_;
  std::vector<Item> batch_;
  std::size_t batch_bytes_ = 0;
  Xapian::docid last_ = 0;
  std::deque<std::future<std::unique_ptr<Stemmers>>> running_;
  std::future<void> merging_;                    ///< beside the segments, one at a time
  std::vector<std::unique_ptr<Stemmers>> idle_;  ///< with the words that they know already
  std::vector<std::filesystem::path> segments_, merged_;
  int named_ = 0;
};

}  // namespace claimdex::index
