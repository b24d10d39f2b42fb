#pragma once
#include <algorithm>
#include <atomic>
#include <cstddef>
#include <thread>
#include <vector>

namespace claimdex {

/// How many cores there are to work on, eight at most; without those that are left to others, but one at least.
inline std::size_t cores(std::size_t left_to_others = 0) {
  const std::size_t all = std::clamp<std::size_t>(std::thread::hardware_concurrency(), 1, 8);
  return all > left_to_others ? all - left_to_others : 1;
}

/// Runs `work(i)` for 0 … n - 1, each once, on so many threads and in no order. `work` doesn't throw and shares nothing that changes.
template <typename Work>
void on_cores(std::size_t most, std::size_t n, const Work& work) {
  std::atomic<std::size_t> next{0};
  const auto run = [&] {
    for (std::size_t i = next++; i < n; i = next++) work(i);
  };
  const std::size_t threads = std::min(most, n);
  std::vector<std::thread> others;
  for (std::size_t i = 1; i < threads; ++i) others.emplace_back(run);
  run();
  for (std::thread& thread : others) thread.join();
}

template <typename Work>
void on_all_cores(std::size_t n, const Work& work) {
  on_cores(cores(), n, work);
}

}  // namespace claimdex
