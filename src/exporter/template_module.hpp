#pragma once
#include <cstddef>

/// What the exporter and claimdex_template.so say to each other. A page is a tree of items: texts by name, and items by the name of their section. Names are the
/// exporter's own, texts are UTF-8 and copied.
namespace claimdex::exporter {

struct TemplateCalls {
  void* (*open)();  ///< a page's root; null where there is no memory
  void (*set)(void* item, const char* name, std::size_t name_size, const char* text, std::size_t size);
  /// An item more in that section; it lives as long as the page.
  void* (*add)(void* item, const char* section, std::size_t section_size);
  /// The template filled from the page, to `write` piece by piece; in HTML every text is escaped as its place wants it. Null is success; else why not, in words
  /// that the next call may overwrite.
  const char* (*expand)(void* page, const char* text, std::size_t size, bool html, std::size_t most,
                        void (*write)(void* to, const char* bytes, std::size_t size), void* to);
  void (*drop)(void* page);  ///< in any case, at the end
};
using GetTemplateCalls = const TemplateCalls* (*)();
inline constexpr const char* kGetTemplateCalls = "claimdex_template";

}  // namespace claimdex::exporter
