#include <fmt/format.h>

#include "claimdex/text/text.hpp"
#include "render.hpp"

namespace claimdex::cli {
namespace {

/// "captured 2031-03-04 in Port Havel, located by reverse image search, found by Mira"
std::string found_words(const EvidenceDetails& said) {
  std::string out;
  const auto add = [&](std::string_view front, const std::optional<std::string>& words) {
    if (words) out += fmt::format("{}{}{}", out.empty() ? "" : ", ", front, text::printable(*words));
  };
  add("captured ", said.captured);
  if (!said.captured) add("captured: ", said.captured_where);
  if (said.captured && said.captured_where) out += fmt::format(" ({})", text::printable(*said.captured_where));
  add("located: ", said.located);
  add("found by ", said.finder);
  return out;
}

}  // namespace

std::vector<std::string> evidence_lines(const Evidence& evidence) {
  const EvidenceDetails& said = evidence.details;
  std::string first = evidence.id.str() + " ";
  if (said.stance) first += *said.stance + ": ";
  first += text::printable(evidence.url ? *evidence.url : evidence.file.value_or(""));
  if (said.at) first += ", " + text::printable(*said.at);
  if (evidence.sha256) first += fmt::format(" (archived, sha256 {})", *evidence.sha256);
  std::vector<std::string> out{std::move(first)};
  if (said.quote) out.push_back(fmt::format("“{}”", text::printable(*said.quote)));
  if (said.note) out.push_back(fmt::format("note: {}", text::printable(*said.note)));
  if (std::string words = found_words(said); !words.empty()) out.push_back(std::move(words));
  if (said.media_type) out.push_back(text::printable(*said.media_type));
  if (evidence.copy && evidence.copy->url != evidence.url)
    out.push_back(fmt::format("fetched from {}", text::printable(evidence.copy->url)));
  if (!evidence.also.empty()) {
    std::vector<std::string> handles;
    for (ClaimId claim : evidence.also) handles.push_back(claim.str());
    out.push_back(fmt::format("also evidence for {}", fmt::join(handles, " ")));
  }
  return out;
}

}  // namespace claimdex::cli
