#include "segments.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cassert>
#include <thread>
#include <utility>

#include "folder.hpp"

namespace claimdex::index {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kSegmentSize = 2000;
constexpr std::size_t kSegmentBytes = std::size_t{2} << 20;
constexpr std::size_t kMergedAtOnce = 64;  // five files each stay open meanwhile

std::size_t threads() { return std::clamp<std::size_t>(std::thread::hardware_concurrency(), 1, 8); }

}  // namespace

Segments::Segments(fs::path dir) : dir_(std::move(dir)) { fs::create_directories(dir_ / kSegmentsFolder); }

Segments::~Segments() {
  for (auto& task : running_)
    if (task.valid()) task.wait();
  if (merging_.valid()) merging_.wait();
}

fs::path Segments::next_path() { return dir_ / kSegmentsFolder / fmt::format("{}", ++named_); }

void Segments::put(Xapian::docid id, std::size_t bytes, Make make) {
  assert(id > last_);
  last_ = id;
  batch_.push_back({id, std::move(make)});
  batch_bytes_ += bytes;
  if (batch_.size() == kSegmentSize || batch_bytes_ >= kSegmentBytes) start_segment();
}

void Segments::write_segment(const fs::path& path, const std::vector<Item>& items, Stemmers& stemmers) {
  Xapian::WritableDatabase db(path.string(),
                              Xapian::DB_CREATE | Xapian::DB_BACKEND_GLASS | Xapian::DB_NO_SYNC | Xapian::DB_DANGEROUS);
  for (const Item& item : items) db.replace_document(item.id, item.make(stemmers));
  db.commit();
}

void Segments::start_segment() {
  while (running_.size() >= threads()) await_oldest();
  if (segments_.size() >= kMergedAtOnce) {
    while (!running_.empty()) await_oldest();
    await_merge();
    merged_.push_back(next_path());
    merging_ = std::async(std::launch::async, merge, std::exchange(segments_, {}), merged_.back());
  }
  std::unique_ptr<Stemmers> stemmers = std::make_unique<Stemmers>();
  if (!idle_.empty()) {
    stemmers = std::move(idle_.back());
    idle_.pop_back();
  }
  segments_.push_back(next_path());
  running_.push_back(std::async(std::launch::async, [path = segments_.back(), items = std::exchange(batch_, {}),
                                                     own = std::move(stemmers)]() mutable {
    write_segment(path, items, *own);
    return std::move(own);
  }));
  batch_.reserve(kSegmentSize);
  batch_bytes_ = 0;
}

void Segments::await_merge() {
  if (merging_.valid()) merging_.get();
}

void Segments::await_oldest() {
  auto task = std::move(running_.front());
  running_.pop_front();
  idle_.push_back(task.get());
}

void Segments::merge(const std::vector<fs::path>& parts, const fs::path& into) {
  {
    Xapian::Database all;
    for (const fs::path& part : parts) all.add_database(Xapian::Database(part.string(), Xapian::DB_BACKEND_GLASS));
    all.compact(into.string(), Xapian::DBCOMPACT_NO_RENUMBER);
  }
  for (const fs::path& part : parts) fs::remove_all(part);
}

void Segments::finish() {
  if (!batch_.empty() || segments_.empty()) start_segment();
  while (!running_.empty()) await_oldest();
  await_merge();
  merged_.insert(merged_.end(), segments_.begin(), segments_.end());
  merge(std::exchange(merged_, {}), dir_);
  fs::remove_all(dir_ / kSegmentsFolder);
}

}  // namespace claimdex::index
