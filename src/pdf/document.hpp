#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// What a page is set from: paragraphs in their order, each with a style by name and runs of text. Which words stand in them is the business of who writes
/// them (exporter/pdf.cpp); how they look is ours.
///
///     {"title":"…","author":"…","date":"2031-05-20T12:00:00Z","running":"…"}       the first line; then a line for each paragraph:
///     {"style":"quote","runs":[{"text":"…"},{"text":"…","as":"mark"}]}
///
/// A paragraph may also have "label" (words beside it), "tone" (the name of a verdict, or "warn"), "anchor" and "bookmark" (where links
/// and the outline lead), "to" (the anchor that it leads to). A run is "as" nothing, "mark", "strong", "code", "apart" or "link". "apart" are words of
/// somebody else inside a sentence of ours: which way they are written must not turn ours around. A "link" is an address and leads there.
namespace claimdex::pdf {

enum class As { Plain, Mark, Strong, Code, Apart, Link };

struct Run {
  std::string text;
  As as = As::Plain;
};

struct Block {
  std::string style, label, tone, anchor, bookmark, to;
  std::vector<Run> runs;
};

struct Document {
  std::string title, author, date, running;
  std::vector<Block> blocks;
};

/// Nothing where it isn't as described above.
std::optional<Document> read_document(std::string_view json_lines);

}  // namespace claimdex::pdf
