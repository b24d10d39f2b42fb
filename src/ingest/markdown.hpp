#pragma once
#include <string>
#include <string_view>

namespace claimdex::ingest {

/// The words of one paragraph of Markdown, which may have several lines: emphasis, links, code spans, images, tags and
/// escapes resolved. What is no markup ("5 * 3", "snake_case", "2*3*4") stays.
std::string markdown_words(std::string_view paragraph);

}  // namespace claimdex::ingest
