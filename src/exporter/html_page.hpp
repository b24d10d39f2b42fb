#pragma once
#include <optional>
#include <string>
#include <string_view>

/// One file that needs nothing: no font, no picture, no request, and a policy in its head that forbids them. The policy names its one
/// style and its one script by their hashes, so nothing else ever runs, whatever gets into the page. What comes from articles or
/// people goes through Page::text, which cleans and escapes; everything else is a literal of ours.
namespace claimdex::exporter {

class Page {
 public:
  /// From the beginning to the open body. A script is a module: it runs when the page is read to its end.
  Page& head(std::string_view title, std::string_view style, std::string_view script = {});
  Page& html(std::string_view literal) {
    out_ += literal;
    return *this;
  }
  /// Foreign words, on one line.
  Page& text(std::string_view foreign);
  Page& link(std::string_view url);
  Page& day(std::string_view iso);
  Page& moment(std::string_view utc);
  /// A language tag made of letters, digits and hyphens, as an attribute; else nothing.
  Page& lang(const std::optional<std::string>& lang);
  std::string take() { return std::move(out_); }

 private:
  std::string out_;
};

}  // namespace claimdex::exporter
