#pragma once
#include <algorithm>
#include <atomic>
#include <cstddef>
#include <system_error>
#include <thread>
#include <vector>

namespace claimdex {

/// Runs `work(i)` for 0 … n - 1, each once, on all cores (eight at most) and in no order. `work` doesn't throw and shares nothing that changes.
template <typename Work>
void on_all_cores(std::size_t n, const Work& work) {
  std::atomic<std::size_t> next{0};
  const auto run = [&] {
    for (std::size_t i = next++; i < n; i = next++) work(i);
  };
  const std::size_t threads = std::min<std::size_t>({std::max(1u, std::thread::hardware_concurrency()), 8, n});
  std::vector<std::thread> others;
  try {
    for (std::size_t i = 1; i < threads; ++i) others.emplace_back(run);
  } catch (const std::system_error&) {  // no more threads are to be had: those that are there do it all
  }
  run();
  for (std::thread& thread : others) thread.join();
}

}  // namespace claimdex
