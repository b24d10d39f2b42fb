// Markdown to its words, line by line. Not a Markdown implementation: what matters is that sentences come out exactly
// as a reader sees them, paragraph by paragraph, and that nothing is lost where the markup is odd. Headings stand
// alone, quotes lose their ">", list items stay lines, code stays as it is.
#include <algorithm>
#include <utility>
#include <vector>

#include "claimdex/text/text.hpp"
#include "markdown.hpp"
#include "readers.hpp"

namespace claimdex::ingest {
namespace {

using Lines = std::vector<std::string_view>;

Lines lines_of(std::string_view text) {
  Lines lines;
  for (std::size_t at = 0; at < text.size();) {
    std::size_t end = std::min(text.find_first_of("\r\n", at), text.size());
    lines.push_back(text.substr(at, end - at));
    at = end + (text.substr(end, 2) == "\r\n" ? 2 : 1);
  }
  return lines;
}

std::string_view unquoted(std::string_view s) {
  s = trimmed(s);
  if (s.size() >= 2 && (s.front() == '"' || s.front() == '\'') && s.back() == s.front()) s = s.substr(1, s.size() - 2);
  return s;
}

/// Only dates that can be read are taken: "spring 2031" says nothing that a range could use. One that looks right and
/// doesn't exist is passed on, for make_article to refuse.
void take_date(std::optional<std::string>& published, std::string_view written) {
  if (auto date = usable_date(written))
    published = date;
  else if (written.size() == 10 && written[4] == '-' && written[7] == '-')
    published = std::string(written);
}

/// A plain `key: value` of front matter. Lists and nested keys are left alone.
void front_matter_line(std::string_view line, ArticleDetails& details) {
  std::size_t colon = line.find(':');
  if (colon == std::string_view::npos || line.front() == ' ' || line.front() == '-') return;
  std::string key = ascii_lower(trimmed(line.substr(0, colon)));
  std::string value(unquoted(line.substr(colon + 1)));
  if (value.empty() || value == "null" || value.front() == '[' || value.front() == '{' || value.front() == '|') return;
  if (key == "title")
    details.title = value;
  else if (key == "author")
    details.author = value;
  else if (key == "date" || key == "published")
    take_date(details.published, value);
  else if ((key == "url" || key == "canonical_url") && is_web_address(value))
    details.url = value;
  else if (key == "lang" || key == "language")
    details.lang = value;
  else if (key == "source" || key == "outlet" || key == "publisher")
    details.source = value;
}

/// The number of lines that front matter takes, 0 where there is none: "---", keys, "---".
std::size_t front_matter(const Lines& lines, ArticleDetails& details) {
  if (lines.empty() || lines[0] != "---") return 0;
  std::size_t end = 1, most = std::min<std::size_t>(lines.size(), 200);
  while (end < most && trimmed(lines[end]) != "---" && trimmed(lines[end]) != "...") ++end;
  if (end == most) return 0;
  for (std::size_t i = 1; i < end; ++i)
    if (!lines[i].empty()) front_matter_line(lines[i], details);
  return end + 1;
}

/// Level of an ATX heading, 0 for other lines.
std::size_t heading_level(std::string_view line) {
  std::size_t level = std::min(line.find_first_not_of('#'), line.size());
  return level <= 6 && (level == line.size() || line[level] == ' ' || line[level] == '\t') ? level : 0;
}

std::string_view heading_words(std::string_view line, std::size_t level) {
  line = trimmed(line.substr(level));
  std::size_t last = line.find_last_not_of('#');
  if (last == std::string_view::npos) return {};
  return last + 1 < line.size() && line[last] == ' ' ? trimmed(line.substr(0, last)) : line;
}

bool consists_of(std::string_view line, std::string_view characters, std::size_t least) {
  return line.size() >= least && line.find_first_not_of(characters) == std::string_view::npos;
}

/// "---", "* * *", "___"
bool is_rule(std::string_view line) {
  for (std::string_view mark : {"- ", "* ", "_ "})
    if (consists_of(line, mark, 3) && std::count(line.begin(), line.end(), mark[0]) >= 3) return true;
  return false;
}

/// "[name]: https://…"
bool is_link_definition(std::string_view line) {
  if (!line.starts_with('[') || line.starts_with("[^")) return false;
  std::size_t close = line.find("]: ");
  return close != std::string_view::npos && line.find(' ', close + 3) == std::string_view::npos;
}

std::string_view without_quote_marks(std::string_view line) {
  for (std::string_view t = trimmed(line); t.starts_with('>'); t = trimmed(line)) line = t.substr(1);
  return line;
}

class Blocks {
 public:
  explicit Blocks(ArticleDetails& details) : details_(details) {}

  void line(std::string_view written) {
    std::string_view line = without_quote_marks(written), bare = trimmed(line);
    if (fence(bare)) return;
    if (!fence_.empty()) {
      out_.append(line).push_back('\n');
    } else if (bare.empty()) {
      end_paragraph();
    } else if (std::size_t level = heading_level(bare)) {
      end_paragraph();
      heading(heading_words(bare, level), level);
    } else if (!paragraph_.empty() && (consists_of(bare, "=", 2) || consists_of(bare, "-", 2))) {
      std::string words = std::exchange(paragraph_, {});
      heading(trimmed(words), bare[0] == '=' ? 1 : 2);
    } else if (is_rule(bare)) {
      end_paragraph();
    } else if (!is_link_definition(bare)) {
      paragraph_.append(line).push_back('\n');
    }
  }

  std::string body() {
    end_paragraph();
    return std::move(out_);
  }

 private:
  /// True for the lines that open and close code; inside, everything is words.
  bool fence(std::string_view bare) {
    std::string_view mark = bare.starts_with("```") ? "```" : bare.starts_with("~~~") ? "~~~" : "";
    if (mark.empty() || (!fence_.empty() && mark != fence_)) return false;
    end_paragraph();
    fence_ = fence_.empty() ? mark : std::string_view();
    out_.push_back('\n');
    return true;
  }

  /// The first main heading is the title. It leaves the body where it stood at its head, since the text begins with the
  /// title anyway.
  void heading(std::string_view marked, std::size_t level) {
    std::string words = text::normalise_line(markdown_words(marked));
    bool at_head = out_.find_first_not_of(" \n") == std::string::npos;
    if (level == 1 && !has_title_ && !words.empty()) {
      has_title_ = true;
      bool already = details_.title.has_value();
      if (!already) details_.title = words;
      if (at_head && (!already || text::normalise_line(*details_.title) == words)) return;
    }
    out_.append(words).append("\n\n");
  }

  void end_paragraph() {
    if (!paragraph_.empty()) out_.append(markdown_words(paragraph_)).append("\n");
    paragraph_.clear();
  }

  ArticleDetails& details_;
  std::string out_, paragraph_;
  std::string_view fence_;
  bool has_title_ = false;
};

}  // namespace

Document read_markdown(std::string_view utf8) {
  Document document;
  Lines lines = lines_of(utf8);
  std::size_t first = front_matter(lines, document.details);
  Blocks blocks(document.details);
  for (std::size_t i = first; i < lines.size(); ++i) blocks.line(lines[i]);
  document.body = blocks.body();
  if (document.details.title) return document;
  Document plain = read_text(document.body);
  document.details.title = plain.details.title;
  document.body = std::move(plain.body);
  return document;
}

}  // namespace claimdex::ingest
