#include "missing.hpp"

#include <glib.h>

#include <cstdio>

namespace claimdex::pdf {
namespace {

constexpr std::size_t kNamed = 8;

/// "Arab", "Hani": the names that ISO 15924 has for scripts. "" for signs that belong to all of them.
std::string script_of(char32_t c) {
  const GUnicodeScript script = g_unichar_get_script(c);
  if (script == G_UNICODE_SCRIPT_COMMON || script == G_UNICODE_SCRIPT_INHERITED || script == G_UNICODE_SCRIPT_UNKNOWN)
    return {};
  const guint32 code = g_unicode_script_to_iso15924(script);
  std::string name;
  for (int shift = 24; shift >= 0; shift -= 8) name += static_cast<char>(code >> shift & 0xFF);
  return name;
}

}  // namespace

std::string missing_words(const std::set<char32_t>& missing) {
  if (missing.empty()) return {};
  std::set<std::string> scripts;
  std::string codes;
  std::size_t named = 0;
  for (const char32_t c : missing) {
    if (const std::string script = script_of(c); !script.empty()) scripts.insert(script);
    if (++named > kNamed) continue;
    char code[16];
    std::snprintf(code, sizeof code, " U+%04X", static_cast<unsigned>(c));
    codes += code;
  }
  std::string list;
  for (const std::string& script : scripts) list += (list.empty() ? " (" : ", ") + script;
  if (!list.empty()) list += ")";
  return std::to_string(missing.size()) + (missing.size() == 1 ? " character" : " characters") + list + ":" + codes +
         (named > kNamed ? " …" : "");
}

}  // namespace claimdex::pdf
