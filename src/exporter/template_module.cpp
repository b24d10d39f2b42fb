// claimdex_template.so: ctemplate behind five calls. It has a cache of its own for each page, and nothing is read from files.
#include "template_module.hpp"

#include <ctemplate/template_cache.h>
#include <ctemplate/template_dictionary.h>
#include <ctemplate/template_emitter.h>

#include <algorithm>
#include <exception>
#include <iostream>
#include <sstream>
#include <string>

namespace claimdex::exporter {
namespace {

using ctemplate::TemplateDictionary;
using ctemplate::TemplateString;

/// ctemplate tells what is wrong with a template to the standard error only: read here instead.
class Complaints {
 public:
  Complaints() : before_(std::cerr.rdbuf(words_.rdbuf())) {}
  ~Complaints() { std::cerr.rdbuf(before_); }
  Complaints(const Complaints&) = delete;
  Complaints& operator=(const Complaints&) = delete;
  [[nodiscard]] std::string words() const {
    std::string all = words_.str();
    all.erase(std::min(all.find("\nIn: "), all.size()));
    const std::size_t label = all.rfind("ERROR: ");
    return label == std::string::npos ? all : all.substr(label + 7);
  }

 private:
  std::ostringstream words_;
  std::streambuf* before_;
};

struct TooLarge : std::exception {};

class Pieces : public ctemplate::ExpandEmitter {
 public:
  Pieces(std::size_t most, void (*write)(void*, const char*, std::size_t), void* to)
      : left_(most), write_(write), to_(to) {}
  void Emit(char c) override { Emit(&c, 1); }
  void Emit(const std::string& s) override { Emit(s.data(), s.size()); }
  void Emit(const char* s) override { Emit(std::string(s)); }
  void Emit(const char* s, std::size_t size) override {
    if (size > left_) throw TooLarge();
    left_ -= size;
    write_(to_, s, size);
  }

 private:
  std::size_t left_;
  void (*write_)(void*, const char*, std::size_t);
  void* to_;
};

void* open() { return new TemplateDictionary("sheet"); }

void set(void* item, const char* name, std::size_t name_size, const char* text, std::size_t size) {
  static_cast<TemplateDictionary*>(item)->SetValue(TemplateString(name, name_size), TemplateString(text, size));
}

void* add(void* item, const char* section, std::size_t section_size) {
  return static_cast<TemplateDictionary*>(item)->AddSectionDictionary(TemplateString(section, section_size));
}

const char* expand(void* page, const char* text, std::size_t size, bool html, std::size_t most,
                   void (*write)(void*, const char*, std::size_t), void* to) {
  static std::string wrong;
  constexpr const char* kKey = "template";
  const std::string whole = (html ? "{{%AUTOESCAPE context=\"HTML\"}}" : "") + std::string(text, size);
  const Complaints complaints;
  try {
    ctemplate::TemplateCache cache;
    Pieces pieces(most, write, to);
    if (cache.StringToTemplateCache(kKey, whole.data(), whole.size(), ctemplate::DO_NOT_STRIP) &&
        cache.ExpandWithData(kKey, ctemplate::DO_NOT_STRIP, static_cast<TemplateDictionary*>(page), nullptr, &pieces))
      return nullptr;
    wrong = complaints.words();
  } catch (const TooLarge&) {
    wrong = "the sheet would be too large";
  } catch (const std::exception& e) {
    wrong = e.what();
  }
  return wrong.c_str();
}

void drop(void* page) { delete static_cast<TemplateDictionary*>(page); }

constexpr TemplateCalls kCalls{open, set, add, expand, drop};

}  // namespace

extern "C" __attribute__((visibility("default"))) const TemplateCalls* claimdex_template() { return &kCalls; }

}  // namespace claimdex::exporter
