#include "claim_words.hpp"

#include <fmt/format.h>

#include "claimdex/exporter/sheet.hpp"
#include "claimdex/text/text.hpp"

namespace claimdex::cli {

std::string who_words(const Who& who) {
  std::string out = text::printable(who.text);
  if (who.cls) out += fmt::format(" ({})", *who.cls);
  if (who.side) out += fmt::format(" [{}]", *who.side);
  return out;
}

std::string time_words(const EventTime& time) {
  std::string out = text::printable(time.text);
  if (time.from && time.to && *time.from == *time.to)
    return out == *time.from ? out : fmt::format("{} ({})", out, *time.from);
  if (time.from || time.to) return fmt::format("{} ({} to {})", out, time.from.value_or("…"), time.to.value_or("…"));
  return out + " (not resolved)";
}

std::string voice_words(const ClaimRecord& claim) {
  return text::printable(exporter::attribution_words(claim.slots, claim.article.has_value()));
}

std::string seen_words(const Seen& seen) {
  std::string out;
  for (const auto* word : {&seen.at, &seen.url, &seen.media})
    if (*word) out += (out.empty() ? "" : ", ") + text::printable(**word);
  return out;
}

std::string article_words(const ArticleRef& article) {
  std::string out = article.id.str();
  if (article.version > 1) out += fmt::format(" version {}", article.version);
  if (article.title) out += fmt::format(" \"{}\"", text::printable(*article.title));
  if (article.source) out += ", " + text::printable(*article.source);
  if (article.published) out += fmt::format(", {}", day_of(*article.published));
  return out;
}

std::string_view day_of(std::string_view moment) { return moment.substr(0, 10); }

}  // namespace claimdex::cli
