#include "explanation.hpp"

#include <fmt/format.h>

#include "claimdex/text/text.hpp"

namespace claimdex::cli {

std::string explanation(const app::Explained& explained) {
  const auto& parts = explained.tree.parts;
  std::string out = fmt::format("read as  {}\n\n", text::printable(parts.front().query));
  for (const auto& part : parts)
    out += fmt::format("{:>9}  {:{}}{}\n", part.hits, "", 2 * part.depth, text::printable(part.words));
  bool nothing_alone = false;
  if (parts.front().hits == 0) {
    out += "\n";
    for (std::size_t i = 1; i < parts.size(); ++i)
      if (parts[i].depth == 1 && parts[i].hits == 0) {
        out += fmt::format("nothing is found by {}\n", text::printable(parts[i].query));
        nothing_alone = true;
      }
    if (!nothing_alone && parts.size() > 1) out += "each part finds something, but no claim has them all\n";
  }
  for (const std::string& advice : explained.advice) out += text::printable(advice) + "\n";
  return out;
}

}  // namespace claimdex::cli
