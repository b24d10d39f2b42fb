// Fact-checks as a table: CSV as RFC 4180 has it (fields in quotation marks may hold separators and line ends), or fields apart by tabs. The first row
// says which column is which, in the words that spreadsheets of fact-checks use; --columns says it where it doesn't.
#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "check_rows.hpp"
#include "claimdex/text/text.hpp"

namespace claimdex::ingest {
namespace {

struct Known {
  std::string_view name;
  std::string_view headers;  ///< folded, | between them; the first is the name itself
};
constexpr std::array<Known, 9> kKnown{{
    {"claim", "claim|statement|claim reviewed|claimreviewed|claim text|text|quote|aussage|behauptung|утверждение"},
    {"verdict",
     "verdict|rating|ruling|textual rating|textualrating|truth rating|label|conclusion|urteil|bewertung|оценка"},
    {"title", "title|headline|review title|titel|заголовок"},
    {"url", "url|link|review url|source url|href|ссылка"},
    {"external_id", "external id|id|identifier|claim id|uid"},
    {"published", "published|date|review date|date published|datepublished|publication date|datum|дата"},
    {"speaker", "speaker|claimant|claimed by|author|said by|person|sprecher|автор"},
    {"publisher", "publisher|fact checker|factchecker|organization|organisation|outlet|source|herausgeber"},
    {"lang", "lang|language|sprache|язык"},
}};

/// Words one space apart, folded: "External_ID" and "external id" are one.
std::string header_key(std::string_view header) {
  std::string plain(header);
  std::replace(plain.begin(), plain.end(), '_', ' ');
  std::string out;
  for (const text::Word& word : text::words(plain)) out += (out.empty() ? "" : " ") + word.folded;
  return out;
}

std::optional<std::size_t> known_header(std::string_view header) {
  const std::string key = header_key(header);
  for (std::size_t i = 0; i < kKnown.size(); ++i)
    for (std::string_view rest = kKnown[i].headers; !rest.empty();) {
      const std::string_view one = rest.substr(0, rest.find('|'));
      if (one == key) return i;
      rest.remove_prefix(std::min(rest.size(), one.size() + 1));
    }
  return std::nullopt;
}

std::optional<std::size_t> column_named(std::string_view name) {
  for (std::size_t i = 0; i < kKnown.size(); ++i)
    if (kKnown[i].name == name) return i;
  return std::nullopt;
}

std::string all_names() {
  std::string out;
  for (const Known& known : kKnown) out.append(out.empty() ? "" : " ").append(known.name);
  return out;
}

/// Rows of fields, one at a time.
class Table {
 public:
  Table(std::istream& in, char separator, std::size_t most) : lines_(in, most), separator_(separator), most_(most) {}

  enum class Read { Row, End, TooLarge, OpenQuote };
  Read next(std::vector<std::string>& fields) {
    fields.clear();
    std::string line;
    do {
      if (!lines_.next(line)) return Read::End;
    } while (line.empty() && !lines_.too_long());
    begin_ = lines_.number();
    if (lines_.too_long()) return Read::TooLarge;
    if (separator_ == '\0') separator_ = guess(line);
    return cut(line, fields);
  }
  /// Where the row began.
  [[nodiscard]] long line() const { return begin_; }

 private:
  static char guess(std::string_view header) {
    char best = ',';
    std::ptrdiff_t most = 0;
    for (char c : {',', '\t', ';'})
      if (const auto n = std::count(header.begin(), header.end(), c); n > most) {
        most = n;
        best = c;
      }
    return best;
  }

  Read cut(std::string& line, std::vector<std::string>& fields) {
    std::size_t size = line.size();
    std::string field;
    for (std::size_t at = 0;;) {
      field.clear();
      if (at < line.size() && line[at] == '"' && separator_ != '\t') {
        ++at;
        for (;;) {
          const std::size_t end = line.find('"', at);
          field.append(line, at, end - at);
          if (end == std::string::npos) {
            // The field goes on in the next line.
            field += '\n';
            if (!lines_.next(line) || lines_.too_long()) return Read::OpenQuote;
            size += line.size();
            if (size > most_) return Read::OpenQuote;
            at = 0;
          } else if (end + 1 < line.size() && line[end + 1] == '"') {
            field += '"';
            at = end + 2;
          } else {
            at = end + 1;
            break;
          }
        }
      }
      const std::size_t end = std::min(line.find(separator_, at), line.size());
      field.append(line, at, end - at);
      fields.push_back(field);
      if (end == line.size()) return Read::Row;
      at = end + 1;
    }
  }

  LineReader lines_;
  char separator_;
  std::size_t most_;
  long begin_ = 0;
};

/// Which field of a row is which of ours.
using Places = std::array<std::optional<std::size_t>, kKnown.size()>;

Result<Places> find_places(const std::vector<std::string>& header, const CheckOptions& options) {
  Places places;
  for (const auto& [ours, theirs] : options.columns) {
    const std::string wanted = header_key(theirs);
    std::optional<std::size_t> found;
    for (std::size_t i = 0; i < header.size(); ++i)
      if (header[i] == theirs || (!found && header_key(header[i]) == wanted)) found = i;
    if (!found)
      return fail(ErrorCode::BadInput, fmt::format("no column \"{}\" in its header", text::printable(theirs)),
                  fmt::format("there are: {}", text::printable(fmt::format("{}", fmt::join(header, ", ")))));
    places[*column_named(ours)] = found;
  }
  for (std::size_t i = 0; i < header.size(); ++i) {
    const bool taken = std::find(places.begin(), places.end(), std::optional(i)) != places.end();
    if (const auto known = known_header(header[i]); known && !taken && !places[*known]) places[*known] = i;
  }
  if (!places[0])
    return fail(ErrorCode::BadInput, "neither JSON nor a table with a column of claims",
                "say which column it is: --columns claim=Statement,verdict=Rating");
  return places;
}

Result<FactCheckWords> words_of(const std::vector<std::string>& fields, const Places& places) {
  const auto at = [&](std::size_t i) -> std::optional<std::string> {
    if (!places[i] || *places[i] >= fields.size()) return std::nullopt;
    return fields[*places[i]];
  };
  for (const std::string& field : fields)
    if (!text::valid_utf8(field)) return fail(ErrorCode::BadInput, "broken UTF-8", "save the table as UTF-8");
  FactCheckWords words;
  words.claim = at(0).value_or("");
  words.rating = at(1), words.title = at(2), words.url = at(3), words.external_id = at(4), words.published = at(5);
  words.speaker = at(6), words.publisher = at(7), words.lang = at(8);
  return finished(std::move(words));
}

}  // namespace

Result<std::vector<std::pair<std::string, std::string>>> read_columns(std::string_view words) {
  std::vector<std::pair<std::string, std::string>> out;
  while (!words.empty()) {
    const std::string_view one = words.substr(0, words.find(','));
    words.remove_prefix(std::min(words.size(), one.size() + 1));
    const std::size_t equals = one.find('=');
    if (equals == std::string_view::npos || equals == 0 || equals + 1 == one.size())
      return fail(ErrorCode::Usage, fmt::format("--columns: \"{}\" is no NAME=COLUMN", text::printable(one)),
                  "--columns claim=Statement,verdict=Rating");
    const std::string_view name = one.substr(0, equals);
    if (!column_named(name))
      return fail(ErrorCode::Usage, fmt::format("--columns: a fact-check has no \"{}\"", text::printable(name)),
                  "it has " + all_names());
    out.emplace_back(name, one.substr(equals + 1));
  }
  return out;
}

Result<void> read_table_checks(std::istream& in, const CheckOptions& options, char separator, const TakeCheck& take) {
  Table table(in, separator, options.max_bytes);
  std::vector<std::string> fields;
  if (const auto read = table.next(fields); read != Table::Read::Row)
    return fail(ErrorCode::BadInput, "neither JSON nor a table with a header", "its first row names the columns");
  CLAIMDEX_TRY(const Places places, find_places(fields, options));
  for (;;) {
    switch (table.next(fields)) {
      case Table::Read::End:
        return {};
      case Table::Read::TooLarge:
        if (!take(too_long_row(table.line(), options.max_bytes))) return {};
        break;
      case Table::Read::OpenQuote:
        // Where it should have ended nobody knows, so what follows is no row either.
        take({table.line(), fail(ErrorCode::BadInput, "a quotation mark is never closed",
                                 "what follows this row could not be read")});
        return {};
      case Table::Read::Row:
        if (!take({table.line(), words_of(fields, places)})) return {};
        break;
    }
  }
}

}  // namespace claimdex::ingest
