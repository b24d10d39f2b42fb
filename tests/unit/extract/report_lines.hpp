#pragma once
#include <string>
#include <string_view>

#include "cascade.hpp"
#include "claimdex/text/text.hpp"

/// The reports of a text as lines: `form | source | content ... content | via channel`.
inline std::string report_lines(std::string_view text) {
  std::string out;
  for (const claimdex::Attribution& x : annotate(text).attributions) {
    out += std::string(out.empty() ? "" : "\n") + std::string(claimdex::name_of(x.form)) + " | ";
    out += (x.source ? x.source->text : "-") + " | ";
    for (std::size_t i = 0; i < x.content.size(); ++i)
      out += std::string(i == 0 ? "" : " ... ") + std::string(claimdex::text::slice(text, x.content[i]));
    for (const std::string& via : x.via) out += " | via " + via;
  }
  return out;
}

/// The same: `source = whom it stands for`.
inline std::string speaker_lines(std::string_view text) {
  std::string out;
  for (const claimdex::Attribution& x : annotate(text).attributions)
    out += std::string(out.empty() ? "" : "\n") + (x.source ? x.source->text + " = " + x.source->name : "-");
  return out;
}

struct TextAndLines {
  const char *text, *lines;
};
