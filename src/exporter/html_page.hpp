#pragma once
#include <optional>
#include <string>
#include <string_view>

/// One file that needs nothing: no script, no font, no picture, no request, and a policy in its head that forbids them. What comes
/// from articles or people goes through Page::text, which cleans and escapes; everything else is a literal of ours.
namespace claimdex::exporter {

class Page {
 public:
  /// From the beginning to the open body.
  Page& head(std::string_view title, std::string_view style);
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
