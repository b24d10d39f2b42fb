#pragma once
#include <rapidcheck.h>

#include <string>

/// Random text for property tests: much of what is special (spaces, joiners, marks, controls, scripts), so that short texts
/// already bring special things together.
inline rc::Gen<std::string> random_text() {
  static const std::vector<std::string> kPieces{
      "a",      "B",      "z",      "1",      "2",          " ",      " ",      "\n",     "\r",     "\t",     ".",
      ",",      "'",      "-",      "’",      "`",          "´",      "é",      "e",      "\u0301", "\u0308", "\u0306",
      "\u0327", "ß",      "İ",      "ı",      "Ł",          "Æ",      "ŉ",      "я",      "Ё",      "ё",      "и",
      "й",      "ї",      "Ґ",      "г",      "к",          "е",      "\u00ad", "\u00a0", "\u200b", "\u200c", "\u200d",
      "\ufeff", "\u2028", "\u2029", "\u0085", "\u202e",     "\u2066", "\x1b",   "\x7f",   "\u009b", "\x01",   "م",
      "ی",      "क",      "\u093c", "\u094d", "ᄀ",         "ᅡ",     "ᆨ",     "한",     "漢",     "ﬁ",      "½",
      "Ａ",     "👩",      "🏽",   "\ufe0f", "🇺",          "🇦",      "\ufdd0", "\uffff", "\u2126", "\u037e", "ς",
      "Σ",      "\u0345", "…",      "—",      "\U000e0041", "\u0378", "\xff",   "\xd0"};
  return rc::gen::map(rc::gen::container<std::vector<std::string>>(rc::gen::elementOf(kPieces)),
                      [](const std::vector<std::string>& pieces) {
                        std::string out;
                        for (const std::string& piece : pieces) out += piece;
                        return out;
                      });
}

#include "claimdex/text/text.hpp"
/// The same without bytes that are no UTF-8.
inline rc::Gen<std::string> random_valid_text() {
  return rc::gen::map(random_text(), [](const std::string& text) {
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
      std::size_t length = 1;
      while (length < 4 && at + length <= text.size() && !claimdex::text::valid_utf8(text.substr(at, length))) ++length;
      if (claimdex::text::valid_utf8(text.substr(at, length)))
        out += text.substr(at, length), at += length;
      else
        ++at;
    }
    return out;
  });
}
