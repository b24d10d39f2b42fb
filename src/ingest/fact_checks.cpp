// Fact-checks from files. The format is told by how the file begins: JSON or a table.
#include "claimdex/ingest/fact_checks.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <filesystem>
#include <fstream>

#include "check_rows.hpp"
#include "claimdex/text/text.hpp"
#include "embedded_ratings.hpp"
#include "readers.hpp"

namespace claimdex::ingest {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kBlock = 1 << 18;

/// A rating as it is looked up: folded, words one space apart, without punctuation.
std::string rating_key(std::string_view rating) {
  std::string key;
  for (const text::Word& word : text::words(rating)) key += (key.empty() ? "" : " ") + word.folded;
  return key;
}

using Ratings = std::vector<std::pair<std::string, Verdict>>;

/// ratings.tsv: verdict, tab, ratings with | between them.
Ratings load_ratings() {
  Ratings out;
  std::string_view rest = embedded_ratings().front().bytes;
  while (!rest.empty()) {
    std::string_view line = rest.substr(0, rest.find('\n'));
    rest.remove_prefix(std::min(rest.size(), line.size() + 1));
    const std::size_t tab = line.find('\t');
    if (line.starts_with('#') || tab == std::string_view::npos) continue;
    const auto verdict = parse_name<Verdict>(line.substr(0, tab));
    for (line.remove_prefix(tab + 1); verdict && !line.empty();) {
      const std::string_view rating = line.substr(0, line.find('|'));
      out.emplace_back(rating_key(rating), *verdict);
      line.remove_prefix(std::min(line.size(), rating.size() + 1));
    }
  }
  std::sort(out.begin(), out.end());
  return out;
}

void drop_blank(std::optional<std::string>& value) {
  if (value && text::normalise_line(*value).empty()) value.reset();
}

char first_letter(std::istream& in) {
  if (in.peek() == 0xEF) in.ignore(3);  // a mark of UTF-8
  int c = in.peek();
  while (c == ' ' || c == '\n' || c == '\r' || c == '\t') {
    in.ignore();
    c = in.peek();
  }
  return c == std::istream::traits_type::eof() ? '\0' : static_cast<char>(c);
}

Result<void> read_stream(std::istream& in, std::string_view name, const CheckOptions& options, const TakeCheck& take) {
  switch (first_letter(in)) {
    case '\0':
      return fail(ErrorCode::BadInput, "empty", "there is nothing to read in it");
    case '{':
    case '[':
      return read_json_checks(in, options, take);
    default:
      return read_table_checks(in, options, name.ends_with(".tsv") ? '\t' : '\0', take);
  }
}

}  // namespace

std::optional<Verdict> verdict_of_rating(std::string_view rating) {
  static const Ratings ratings = load_ratings();
  const std::string key = rating_key(rating);
  const auto found = std::lower_bound(ratings.begin(), ratings.end(), key,
                                      [](const auto& row, const std::string& k) { return row.first < k; });
  if (found == ratings.end() || found->first != key) return std::nullopt;
  return found->second;
}

Result<FactCheckWords> finished(FactCheckWords words) {
  if (text::normalise_line(words.claim).empty())
    return fail(ErrorCode::BadInput, "no claim in it", "what was checked is the one thing that has to be there");
  for (auto* value : {&words.external_id, &words.title, &words.rating, &words.url, &words.published, &words.speaker,
                      &words.publisher, &words.lang})
    drop_blank(*value);
  if (words.rating && !words.verdict) words.verdict = verdict_of_rating(*words.rating);
  return words;
}

bool LineReader::fill() {
  if (at_ < block_.size()) return true;
  block_.resize(kBlock);
  in_.read(block_.data(), static_cast<std::streamsize>(kBlock));
  block_.resize(static_cast<std::size_t>(in_.gcount()));
  at_ = 0;
  return !block_.empty();
}

bool LineReader::next(std::string& line) {
  line.clear();
  too_long_ = false;
  if (!fill()) return false;
  ++number_;
  do {
    const std::size_t end = std::min(block_.find('\n', at_), block_.size());
    if (too_long_ || line.size() + (end - at_) > most_) {
      too_long_ = true;
      line = std::string();
    } else {
      line.append(block_, at_, end - at_);
    }
    const bool whole = end < block_.size();
    at_ = whole ? end + 1 : end;
    if (whole) break;
  } while (fill());
  if (line.ends_with('\r')) line.pop_back();
  return true;
}

CheckItem too_long_row(long line, std::size_t most) {
  return {line, fail(ErrorCode::BadInput, fmt::format("too large: more than {} MB in one row", most >> 20))};
}

Result<void> read_fact_checks(const std::string& path, std::istream& standard_input, const CheckOptions& options,
                              const TakeCheck& take) {
  if (path == "-") return read_stream(standard_input, path, options, take);
  std::error_code error;
  const fs::file_status status = fs::status(path, error);
  if (status.type() == fs::file_type::not_found) return fail(ErrorCode::NotFound, "no such file");
  if (fs::is_directory(status))
    return fail(ErrorCode::BadInput, "a folder, not a file", "name its files: claimdex import checks/*.jsonl");
  errno = 0;
  std::ifstream file(path, std::ios::binary);
  if (!file) return fail(ErrorCode::BadInput, fmt::format("can't be read: {}", std::strerror(errno)));
  CLAIMDEX_CHECK(read_stream(file, ascii_lower(path), options, take));
  if (file.bad()) return fail(ErrorCode::BadInput, fmt::format("can't be read: {}", std::strerror(EIO)));
  return {};
}

}  // namespace claimdex::ingest
