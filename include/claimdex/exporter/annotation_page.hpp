#pragma once
#include <string>

#include "claimdex/core/annotation.hpp"
#include "claimdex/core/article.hpp"

/// Articles with everything that extraction sees in them, as one self-contained page: the text with its claims marked, a claim's
/// slots on hover, on the keyboard's focus and below, where a tap leads. Articles are added one at a time, so that a page over
/// many needs memory for one.
namespace claimdex::exporter {

class AnnotationPage {
 public:
  /// What comes before the first article.
  [[nodiscard]] std::string begin() const;
  /// The next article.
  [[nodiscard]] std::string add(const Article& article, const Annotation& annotation);
  [[nodiscard]] std::string end() const;

 private:
  int count_ = 0;  // articles so far: the ids of their claims differ
};

}  // namespace claimdex::exporter
