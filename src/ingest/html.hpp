#pragma once
#include <gumbo.h>

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "claimdex/core/article.hpp"

/// The parts of reading HTML, in their order: prepared bytes -> tree -> metadata and main text.
namespace claimdex::ingest {

/// HTML that gumbo reads in time and memory that grow with its size, whatever it holds: no nesting beyond some 400
/// levels, no tag with hundreds of attributes, no SVG. Never touches words.
std::string prepare_html(std::string_view html);

/// A parsed document. Owns everything that its nodes point to.
class HtmlTree {
 public:
  /// Nothing where the tree would take memory out of all proportion. `html` has to outlive the tree.
  static std::optional<HtmlTree> parse(std::string_view html);
  HtmlTree(HtmlTree&&) noexcept;
  HtmlTree& operator=(HtmlTree&&) noexcept;
  ~HtmlTree();
  [[nodiscard]] const GumboNode* root() const { return root_; }

 private:
  class Arena;
  HtmlTree(std::unique_ptr<Arena> arena, const GumboNode* root);
  std::unique_ptr<Arena> arena_;
  const GumboNode* root_ = nullptr;
};

bool is_element(const GumboNode* node);
/// GUMBO_TAG_UNKNOWN for what is no element.
GumboTag tag_of(const GumboNode* node);
bool is_words(const GumboNode* node);
const GumboVector* children_of(const GumboNode* node);
/// An attribute's value; empty where there is none.
std::string_view attribute(const GumboNode* node, const char* name);
bool has_attribute(const GumboNode* node, const char* name);
/// All words below a node, white space as it is.
std::string words_below(const GumboNode* node);

/// Visits `root` and what is below it in document order, without recursion: a page decides how deep it nests. `enter`
/// says whether to go into a node, `leave` is called behind the nodes that were gone into.
template <typename Enter, typename Leave>
void walk(const GumboNode* root, Enter enter, Leave leave) {
  struct Place {
    const GumboNode* node;
    unsigned next;
  };
  std::vector<Place> path;
  if (enter(root)) path.push_back({root, 0});
  while (!path.empty()) {
    const GumboNode* node = path.back().node;
    const GumboVector* children = children_of(node);
    if (children == nullptr || path.back().next == children->length) {
      path.pop_back();
      leave(node);
      continue;
    }
    const auto* child = static_cast<const GumboNode*>(children->data[path.back().next++]);
    if (enter(child)) path.push_back({child, 0});
  }
}
template <typename Enter>
void walk(const GumboNode* root, Enter enter) {
  walk(root, enter, [](const GumboNode*) {});
}

/// The element that holds the article.
const GumboNode* main_node(const GumboNode* root);
/// What a page says about itself. `main` is where headline and time are looked for first. Details are as written, but
/// dates and addresses that can't be are left out.
ArticleDetails page_details(const GumboNode* root, const GumboNode* main);
/// The words of the article, paragraphs apart by blank lines, without the heading that equals the title.
std::string main_text(const GumboNode* main, const std::optional<std::string>& title);

/// What JSON-LD adds, for details that are still unknown.
void take_json_ld(std::string_view json, ArticleDetails& details);

}  // namespace claimdex::ingest
