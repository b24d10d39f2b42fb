#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "claimdex/core/annotation.hpp"
#include "claimdex/core/result.hpp"
#include "claimdex/extract/extractor.hpp"

/// The `+` and `-` lines of the data files: tests that stand beside what they test.
namespace claimdex::extract {

struct Example {
  std::string file;
  int line = 0;
  bool positive = true;
  std::string text, expected;
  std::string published;  ///< of `@2022-11-25`, where the example says so
};

bool is_example(std::string_view line);
/// Fails with BadInput ("en/hedges.tsv:12: …") on a line that is none of the form.
Result<std::vector<Example>> read_examples(const DataFile& file);

/// What is wrong with the annotation of an example's text, or nothing. lang/README.md says what examples can expect.
std::optional<std::string> check_example(const Example& example, const Annotation& annotation);

}  // namespace claimdex::extract
