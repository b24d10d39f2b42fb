#include "inputs.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <list>
#include <sstream>

#include "claimdex/core/date.hpp"
#include "claimdex/text/text.hpp"

namespace claimdex::cli {

Result<ingest::Options> reading_options(Context& context) {
  const Options& given = context.options;
  if (given.words.empty())
    return fail(ErrorCode::Usage, fmt::format("{} what? Name files or folders, or - for standard input", given.command),
                fmt::format("claimdex {} articles/", given.command));
  if (given.published && !published_day(*given.published))
    return fail(ErrorCode::Usage, fmt::format("--published {}: not a date", text::printable(*given.published)),
                "2031-03-04, or 2031-03-04T09:30:00+01:00");
  if (given.lang && (given.lang->size() < 2 || given.lang->size() > 3 ||
                     !std::all_of(given.lang->begin(), given.lang->end(), [](char c) { return c >= 'a' && c <= 'z'; })))
    return fail(ErrorCode::Usage, fmt::format("--lang {}: not a language code", text::printable(*given.lang)),
                "en, de, ru, uk, …");
  if (given.url) CLAIMDEX_CHECK(app::check_web_address("--url ", *given.url));
  if (given.url && given.words.size() > 1)
    return fail(ErrorCode::Usage, "--url is the address of one document, and several are named", "");
  ingest::Options options;
  options.supplied = {given.published, given.source, given.lang, given.url};
  options.detect = ingest::open_language_detector(context.program_dir());
  return options;
}

Result<extract::Extractor> load_extractor(Context& context) {
  namespace fs = std::filesystem;
  const fs::path root = context.own_lang_dir();
  std::error_code ec;
  if (root.empty() || !fs::is_directory(root, ec)) return extract::Extractor::load();
  std::vector<fs::path> paths;
  for (const fs::directory_entry& folder : fs::directory_iterator(root, ec))
    for (const fs::directory_entry& file : fs::directory_iterator(folder.path(), ec))
      if (file.path().extension() == ".tsv") paths.push_back(file.path());
  std::sort(paths.begin(), paths.end());
  std::list<std::string> names, bytes;  // what the files' views look at; load() reads them and keeps nothing
  std::vector<extract::DataFile> files;
  for (const fs::path& path : paths) {
    std::ifstream in(path, std::ios::binary);
    bytes.emplace_back(std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>());
    if (!in) return fail(ErrorCode::Usage, path.string() + ": can't be read");
    names.push_back(path.parent_path().filename().string() + "/" + path.filename().string());
    files.push_back({names.back(), bytes.back()});
  }
  auto extractor = extract::Extractor::load(files);
  if (!extractor)
    return fail(ErrorCode::Usage, root.string() + "/" + extractor.error().message,
                "the file stands in for the program's own; mend it or move it away");
  return extractor;
}

exporter::InputError input_error(const std::string& id, const std::string& input, std::optional<long> line,
                                 const Error& error) {
  const std::string code = error.code == ErrorCode::NotFound ? "not_found" : "bad_input";
  return {id, input, line, code, error.hint.empty() ? error.message : error.message + "; " + error.hint};
}

exporter::InputError input_error(const ingest::Item& item) {
  return input_error(item.id, item.input, item.line, item.article.error());
}

void complain_input(Context& context, const std::string& input, const Error& error) {
  context.complain({error.code, input + ": " + error.message, error.hint});
}

Result<ClaimId> parse_claim_id(const std::string& word) {
  if (auto id = ClaimId::parse(word)) return *id;
  return fail(ErrorCode::Usage, fmt::format("\"{}\" is not the handle of a claim", text::printable(word)),
              "handles look like c12; claimdex search --ids prints them");
}

Result<std::vector<ClaimId>> claim_ids_from_stdin(Context& context) {
  std::vector<ClaimId> ids;
  std::istringstream words(context.read_stdin());
  for (std::string word; words >> word;) {
    CLAIMDEX_TRY(auto id, parse_claim_id(word));
    ids.push_back(id);
  }
  return ids;
}

index::Sort parse_sort(std::string_view word) {
  if (word == "newest") return index::Sort::Newest;
  if (word == "published") return index::Sort::Published;
  if (word == "figure") return index::Sort::Figure;
  if (word == "worth") return index::Sort::Worth;
  return index::Sort::Relevance;
}

std::optional<std::string> joined(const std::vector<std::string>& words) {
  if (words.empty()) return std::nullopt;
  return fmt::format("{}", fmt::join(words, " "));
}

}  // namespace claimdex::cli
