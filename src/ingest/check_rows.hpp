#pragma once
#include <rapidjson/document.h>

#include <functional>
#include <string>
#include <string_view>

#include "claimdex/ingest/fact_checks.hpp"

/// What the readers of fact-checks share.
namespace claimdex::ingest {

using TakeCheck = std::function<bool(CheckItem&&)>;

/// A piece of JSON with one fact-check in our own keys, or with any number of schema.org's ClaimReviews. False when the taker wants no more.
bool take_json(const std::string& json, long line, const TakeCheck& take);
/// ClaimReviews of a parsed value, however they are wrapped: a list, a graph, a feed. `found` counts them.
bool take_claim_reviews(const rapidjson::Value& value, long line, const TakeCheck& take, int& found);
/// A text that begins with { or [: JSON Lines, or one value over many lines.
Result<void> read_json_checks(std::istream& in, const CheckOptions& options, const TakeCheck& take);
/// A table with a header. `separator` 0: tab or comma or semicolon, whichever the header has.
Result<void> read_table_checks(std::istream& in, const CheckOptions& options, char separator, const TakeCheck& take);

/// What every format ends with: blank values are nothing, a rating gets its verdict where none is known yet.
Result<FactCheckWords> finished(FactCheckWords words);

/// Lines of a stream, from 1. What is longer than `most` bytes is passed by, not kept.
class LineReader {
 public:
  LineReader(std::istream& in, std::size_t most) : in_(in), most_(most) {}
  /// False at the end. Without its line end.
  bool next(std::string& line);
  [[nodiscard]] long number() const { return number_; }
  /// The last one was too long: `line` is empty.
  [[nodiscard]] bool too_long() const { return too_long_; }

 private:
  bool fill();

  std::istream& in_;
  std::size_t most_;
  std::string block_;
  std::size_t at_ = 0;
  long number_ = 0;
  bool too_long_ = false;
};
CheckItem too_long_row(long line, std::size_t most);

}  // namespace claimdex::ingest
