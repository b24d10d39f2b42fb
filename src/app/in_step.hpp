#pragma once
#include <cstdint>
#include <filesystem>
#include <string>

#include "claimdex/index/index.hpp"

namespace claimdex::app {

/// Is the index in step with the record, as far as the record's files tell without being opened? See in_step.cpp.
///
/// One look at one desk, for one question. Never fails: what can't be told has to be asked of the record. Not thread-safe. It looks before this process
/// opens the record, never after: see store/look.hpp.
class InStep {
 public:
  /// How long the files have to have been left alone, in nanoseconds.
  static constexpr std::int64_t kSettled = 3'000'000'000;

  explicit InStep(const std::filesystem::path& desk, std::int64_t settled = kSettled);
  InStep(const InStep&) = delete;
  InStep& operator=(const InStep&) = delete;
  ~InStep();

  /// It was noted that an index of this state is in step, and nobody has written the record since.
  [[nodiscard]] bool known(const index::State& state) const;
  /// Before the record is asked: looks again, in such a way that the answer can be noted.
  void about_to_ask();
  /// The record says so. Does nothing where it can't be told from a later state.
  void note(const index::State& state);

 private:
  std::filesystem::path desk_;
  std::int64_t settled_;
  std::string look_, noted_;  ///< the record's files; what is noted; empty where there is none
  int draft_ = -1;
};

}  // namespace claimdex::app
