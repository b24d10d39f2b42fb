#include "render_checks.hpp"

#include <fmt/format.h>

#include <cmath>

#include "claimdex/exporter/sheet.hpp"
#include "claimdex/text/text.hpp"

namespace claimdex::cli {
namespace {

std::string clean(const std::optional<std::string>& words) { return words ? text::printable(*words) : std::string(); }

std::string verdict_label(const Terminal& terminal, Verdict verdict) {
  return text::printable(exporter::verdict_label(verdict, terminal.desk.labels));
}

/// "False (refuted)": what they said, and what that is in our words.
std::string rating_words(const Terminal& terminal, const FactCheckWords& words) {
  if (!words.rating) return "no rating";
  if (!words.verdict || text::fold(*words.rating) == name_of(*words.verdict)) return clean(words.rating);
  return fmt::format("{} ({})", clean(words.rating), verdict_label(terminal, *words.verdict));
}

std::string joined(const std::vector<std::string>& parts) {
  std::string out;
  for (const std::string& part : parts)
    if (!part.empty()) out += (out.empty() ? "" : " · ") + part;
  return out;
}

std::string line(const Terminal& terminal, const std::string& words) {
  return "       " + paint(terminal, Ink::Dim, terminal.tty ? text::fit(words, terminal.columns - 8) : words) + "\n";
}

}  // namespace

std::string fact_check_entry(const Terminal& terminal, const FactCheck& check, std::string_view alike) {
  const FactCheckWords& words = check.words;
  std::string out = paint(terminal, Ink::Bold, fmt::format("{:<5}", check.id.str()));
  if (!alike.empty()) out += fmt::format("  {}", alike);
  out += "  " + rating_words(terminal, words) + "\n" + highlighted(terminal, words.claim, {}, 7);
  if (const std::string where = joined({clean(words.publisher), clean(words.published), clean(words.url)});
      !where.empty())
    out += line(terminal, where);
  return out;
}

std::string match_entry(const Terminal& terminal, const app::Match& match) {
  const std::string alike = fmt::format("{:>3.0f} % alike", std::floor(100 * match.score));
  std::string out;
  if (match.claim) {
    out = fmt::format("{}  {}  {}", paint(terminal, Ink::Bold, fmt::format("{:<5}", match.claim->id.str())), alike,
                      verdict_label(terminal, match.claim->verdict));
    out += "\n" + highlighted(terminal, match.claim->text, {}, 7);
    if (match.claim->article)
      out += line(terminal, joined({clean(match.claim->article->source), clean(match.claim->article->published),
                                    clean(match.claim->article->title)}));
  } else {
    out = fact_check_entry(terminal, *match.check, alike);
  }
  std::string why;
  for (const std::string& one : match.why) why += (why.empty() ? "" : "; ") + text::printable(one);
  return why.empty() ? out : out + line(terminal, why);
}

std::string checked_elsewhere(const Terminal& terminal, const app::CheckedElsewhere& one) {
  const FactCheckWords& words = one.check.words;
  std::vector<std::string> parts{fmt::format("{}: {}", one.check.id.str(), rating_words(terminal, words)),
                                 clean(words.publisher)};
  for (const std::string& why : one.why) parts.push_back(text::printable(why));
  return line(terminal, joined(parts));
}

std::string fact_check_page(const Terminal& terminal, const FactCheck& check) {
  const FactCheckWords& words = check.words;
  std::string out = fmt::format("{}  {}  a fact-check of {}\n", paint(terminal, Ink::Bold, check.id.str()),
                                rating_words(terminal, words), words.publisher ? clean(words.publisher) : "others");
  out += "\n" + highlighted(terminal, words.claim, {}, 2) + "\n";
  const auto row = [&](std::string_view name, const std::optional<std::string>& value) {
    if (value) out += fmt::format("  {:<12} {}\n", name, clean(value));
  };
  row("title", words.title);
  row("said by", words.speaker);
  row("published", words.published);
  row("url", words.url);
  row("language", words.lang);
  row("their id", words.external_id);
  out += fmt::format("  {:<12} {}{}\n", "imported", check.added,
                     check.changed == check.added ? "" : ", changed " + check.changed);
  return out;
}

}  // namespace claimdex::cli
