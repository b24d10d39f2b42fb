#include "check_rows.hpp"

namespace claimdex::ingest {

Result<std::vector<std::pair<std::string, std::string>>> read_columns(std::string_view words) {
  (void)words;
  return {};
}

Result<void> read_table_checks(std::istream& in, const CheckOptions& options, char separator, const TakeCheck& take) {
  (void)in, (void)options, (void)separator, (void)take;
  return fail(ErrorCode::BadInput, "no tables yet");
}

}  // namespace claimdex::ingest
