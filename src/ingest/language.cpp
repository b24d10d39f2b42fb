#include <dlfcn.h>

#include <memory>

#include "claimdex/ingest/reader.hpp"

namespace claimdex::ingest {

DetectLanguage open_language_detector(const std::string& program_dir) {
  using Detect = const char* (*)(const char*, std::size_t);
  for (const char* place : {"/claimdex_lang.so", "/../libexec/claimdex/claimdex_lang.so"}) {
    std::shared_ptr<void> module(dlopen((program_dir + place).c_str(), RTLD_NOW | RTLD_LOCAL), [](void* m) {
      if (m != nullptr) dlclose(m);
    });
    if (module == nullptr) continue;
    auto detect = reinterpret_cast<Detect>(dlsym(module.get(), "claimdex_detect_language"));
    if (detect == nullptr) continue;
    return [module, detect](std::string_view utf8) -> std::optional<std::string> {
      const char* code = detect(utf8.data(), utf8.size());
      return code == nullptr ? std::nullopt : std::optional<std::string>(code);
    };
  }
  return [](std::string_view) { return std::optional<std::string>(); };
}

}  // namespace claimdex::ingest
