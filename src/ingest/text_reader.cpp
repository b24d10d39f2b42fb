#include "claimdex/text/text.hpp"
#include "readers.hpp"

namespace claimdex::ingest {
namespace {

constexpr std::size_t kLongestTitle = 200;  // code points; a longer first line is a paragraph

}  // namespace

Document read_text(std::string_view utf8) {
  Document document;
  document.body = text::normalise(utf8);
  std::size_t end = document.body.find('\n');
  bool alone = end != std::string::npos && document.body[end + 1] == '\n';
  if (alone && text::count_code_points(std::string_view(document.body).substr(0, end)) <= kLongestTitle) {
    document.details.title = document.body.substr(0, end);
    document.body.erase(0, end + 2);
  }
  return document;
}

}  // namespace claimdex::ingest
