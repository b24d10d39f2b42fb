// claimdex_template.so: ctemplate behind five calls. Each page parses its template anew and owns it: ctemplate's caches keep what they couldn't parse. Nothing is
// read from files.
#include "template_module.hpp"

#include <ctemplate/template.h>
#include <ctemplate/template_dictionary.h>
#include <ctemplate/template_emitter.h>

#include <algorithm>
#include <exception>
#include <iostream>
#include <memory>
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

class Pieces : public ctemplate::ExpandEmitter {
 public:
  Pieces(std::size_t most, void (*write)(void*, const char*, std::size_t), void* to)
      : left_(most), write_(write), to_(to) {}
  void Emit(char c) override { Emit(&c, 1); }
  void Emit(const std::string& s) override { Emit(s.data(), s.size()); }
  void Emit(const char* s) override { Emit(std::string(s)); }
  void Emit(const char* s, std::size_t size) override {
    too_large_ = too_large_ || size > left_;
    if (too_large_) return;  // thrown through ctemplate it would leave memory behind
    left_ -= size;
    write_(to_, s, size);
  }
  [[nodiscard]] bool too_large() const { return too_large_; }

 private:
  bool too_large_ = false;
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
  const std::string whole = (html ? "{{%AUTOESCAPE context=\"HTML\"}}" : "") + std::string(text, size);
  const Complaints complaints;
  try {
    Pieces pieces(most, write, to);
    const std::unique_ptr<ctemplate::Template> parsed(
        ctemplate::Template::StringToTemplate(whole.data(), whole.size(), ctemplate::DO_NOT_STRIP));
    const bool done = parsed && parsed->state() == ctemplate::TS_READY &&
                      parsed->ExpandWithData(&pieces, static_cast<TemplateDictionary*>(page), nullptr);
    if (done && !pieces.too_large()) return nullptr;
    wrong = pieces.too_large() ? "the sheet would be too large" : complaints.words();
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
