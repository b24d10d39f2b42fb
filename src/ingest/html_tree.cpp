// Around gumbo. It has two habits that a program reading strangers' pages can't live with: it frees its tree by
// recursion and it doesn't look whether memory was given. So everything it allocates comes from an arena that is
// dropped as a whole, and when the arena has given what a page of that size can need, the parse is left by a jump: only
// gumbo's own C frames lie in between, and all they own is the arena's.
#include <csetjmp>
#include <cstddef>
#include <memory_resource>

#include "html.hpp"

namespace claimdex::ingest {

class HtmlTree::Arena {
 public:
  explicit Arena(std::size_t most) : most_(most) {}

  static void* allocate(void* arena, std::size_t size) { return static_cast<Arena*>(arena)->give(size); }
  static void release(void* arena, void* memory) { static_cast<Arena*>(arena)->take_back(memory); }

  std::jmp_buf give_up;

 private:
  // Each piece remembers its size, since free() doesn't say it.
  static constexpr std::size_t kHead = alignof(std::max_align_t);

  void* give(std::size_t size) {
    std::size_t whole = (size + 2 * kHead - 1) / kHead * kHead;  // a multiple of kHead: the pool aligns by size
    if (used_ + whole > most_) std::longjmp(give_up, 1);
    used_ += whole;
    auto* piece = static_cast<std::byte*>(get(whole));
    if (piece == nullptr) std::longjmp(give_up, 1);
    *reinterpret_cast<std::size_t*>(piece) = whole;
    return piece + kHead;
  }

  void* get(std::size_t whole) noexcept {
    try {
      return pool_.allocate(whole, kHead);
    } catch (...) {
      return nullptr;
    }
  }

  void take_back(void* memory) {
    if (memory == nullptr) return;
    std::byte* piece = static_cast<std::byte*>(memory) - kHead;
    std::size_t whole = *reinterpret_cast<std::size_t*>(piece);
    used_ -= whole;
    pool_.deallocate(piece, whole, kHead);
  }

  std::size_t most_, used_ = 0;
  std::pmr::unsynchronized_pool_resource pool_;
};

HtmlTree::HtmlTree(std::unique_ptr<Arena> arena, const GumboNode* root) : arena_(std::move(arena)), root_(root) {}
HtmlTree::HtmlTree(HtmlTree&&) noexcept = default;
HtmlTree& HtmlTree::operator=(HtmlTree&&) noexcept = default;
HtmlTree::~HtmlTree() = default;

namespace {

GumboOutput* parse_or_give_up(std::jmp_buf& give_up, const GumboOptions& options, const char* data, std::size_t size) {
  if (setjmp(give_up) != 0) return nullptr;
  return gumbo_parse_with_options(&options, data, size);
}

}  // namespace

std::optional<HtmlTree> HtmlTree::parse(std::string_view html) {
  auto arena = std::make_unique<Arena>((std::size_t{128} << 20) + html.size() * 24);
  GumboOptions options = kGumboDefaultOptions;
  options.allocator = &Arena::allocate;
  options.deallocator = &Arena::release;
  options.userdata = arena.get();
  options.max_errors = 0;
  GumboOutput* output = parse_or_give_up(arena->give_up, options, html.data(), html.size());
  if (output == nullptr) return std::nullopt;
  return HtmlTree(std::move(arena), output->root);
}

bool is_element(const GumboNode* node) { return node->type == GUMBO_NODE_ELEMENT || node->type == GUMBO_NODE_TEMPLATE; }
GumboTag tag_of(const GumboNode* node) { return is_element(node) ? node->v.element.tag : GUMBO_TAG_UNKNOWN; }
bool is_words(const GumboNode* node) {
  return node->type == GUMBO_NODE_TEXT || node->type == GUMBO_NODE_WHITESPACE || node->type == GUMBO_NODE_CDATA;
}
const GumboVector* children_of(const GumboNode* node) { return is_element(node) ? &node->v.element.children : nullptr; }

std::string_view attribute(const GumboNode* node, const char* name) {
  if (!is_element(node)) return {};
  const GumboAttribute* found = gumbo_get_attribute(&node->v.element.attributes, name);
  return found == nullptr ? std::string_view() : std::string_view(found->value);
}
bool has_attribute(const GumboNode* node, const char* name) {
  return is_element(node) && gumbo_get_attribute(&node->v.element.attributes, name) != nullptr;
}

std::string words_below(const GumboNode* node) {
  std::string words;
  walk(node, [&](const GumboNode* n) {
    if (is_words(n))
      words.append(n->v.text.text);
    else if (tag_of(n) == GUMBO_TAG_BR)
      words.push_back(' ');
    return true;
  });
  return words;
}

}  // namespace claimdex::ingest
