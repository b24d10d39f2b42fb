#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "lexicon.hpp"

namespace claimdex::extract {

/// Reads the files of `lang` and of `common` into what Lexicon::restore takes. Fails with BadInput, "en/hedges.tsv:12: ...".
Result<std::string> build_tables(std::string_view lang, const std::vector<DataFile>& files);

}  // namespace claimdex::extract
