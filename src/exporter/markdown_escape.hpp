#pragma once
#include <string>
#include <string_view>

/// Article text inside Markdown: CommonMark and GitHub's dialect must show exactly the words, never take them for emphasis, links,
/// HTML, lists, headings or mathematics. (GitHub turns an e-mail address into a mailto link whatever is escaped.)
namespace claimdex::exporter {

/// Cleaned, on one line, safe at the beginning of a line and inside it.
std::string markdown_text(std::string_view foreign);
/// Cleaned and literal, as code.
std::string markdown_code(std::string_view foreign);
/// A link where the address is one (see is_linkable), else its text.
std::string markdown_link(std::string_view url);

}  // namespace claimdex::exporter
