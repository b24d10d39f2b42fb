#pragma once
#include <optional>
#include <string>
#include <vector>

#include "claimdex/core/ids.hpp"
#include "claimdex/exporter/json.hpp"
#include "claimdex/extract/extractor.hpp"
#include "claimdex/index/index.hpp"
#include "claimdex/ingest/reader.hpp"
#include "context.hpp"

/// What several commands do with their words.
namespace claimdex::cli {

/// --published, --source, --lang, --url, checked, and the language detector.
Result<ingest::Options> reading_options(Context& context);

/// The rules: those of the program, and the files that the user has put in their place (Context::own_lang_dir).
Result<extract::Extractor> load_extractor(Context& context);

/// For the JSON object and the message of one document that can't be read.
exporter::InputError input_error(const ingest::Item& item);
exporter::InputError input_error(const std::string& id, const std::string& input, std::optional<long> line,
                                 const Error& error);
/// "flood.jsonl: line 3: …" on stderr; the readers name the line.
void complain_input(Context& context, const std::string& input, const Error& error);

/// "c12", or Usage with what a handle looks like.
Result<ClaimId> parse_claim_id(const std::string& word);
/// Handles from standard input, separated by white space.
Result<std::vector<ClaimId>> claim_ids_from_stdin(Context& context);

/// A value of --sort; relevance where nothing is given.
index::Sort parse_sort(std::string_view word);
/// A query's words, as they were typed; nothing where there are none.
std::optional<std::string> joined(const std::vector<std::string>& words);

}  // namespace claimdex::cli
