#include <fmt/format.h>

#include <algorithm>

#include "claimdex/core/claim.hpp"
#include "claimdex/core/record.hpp"
#include "claimdex/index/fields.hpp"
#include "claimdex/text/text.hpp"
#include "options.hpp"

namespace claimdex::cli {
namespace {

constexpr int kWidth = 88;

std::string paragraph(std::string_view words) {
  std::string out;
  for (const std::string& line : text::wrap(words, kWidth)) out += line + "\n";
  return out;
}

}  // namespace

std::string overview_help() {
  std::string out =
      "claimdex: the fact-checker's claim ledger\n\n"
      "  claimdex ingest articles/                     read articles, find their claims\n"
      "  claimdex search 'kind:casualty figure:10..'   search the claims\n"
      "  claimdex show c12                             a claim, its words, its history\n"
      "  claimdex mark c12 disputed --because '…' --evidence https://…\n"
      "  claimdex export verdict:disputed -o sheet.html\n";
  std::string_view group;
  for (const Command& c : all_commands()) {
    if (c.group != group) out += fmt::format("\n{}\n", group = c.group);
    out += fmt::format("  {:<11} {}\n", c.name, c.summary);
  }
  out +=
      "\nclaimdex COMMAND --help     examples and options of a command\n"
      "claimdex help query         the query language\n"
      "claimdex help flags         what the flags on claims mean\n"
      "\nExit status: 0 done, 1 nothing found, 2 wrong usage or refused, 3 some inputs failed,\n"
      "4 the desk can't be used, 5 a check failed, 6 the output could not be written, 70 a bug.\n";
  return out;
}

std::string command_help(const Command& command) {
  std::string out = fmt::format("claimdex {}: {}\n\n", command.name, command.summary);
  std::size_t width = 0;
  for (const Example& e : command.examples) width = std::max(width, e.command.size());
  width = std::min<std::size_t>(width, 56);
  for (const Example& e : command.examples)
    out += e.command.size() > width ? fmt::format("  {}\n{:<{}}    {}\n", e.command, "", width, e.what)
                                    : fmt::format("  {:<{}}  {}\n", e.command, width, e.what);
  out += fmt::format("\nusage: claimdex {}{}{}{}\n", command.name, command.words.empty() ? "" : " ", command.words,
                     command.options.empty() ? "" : " [options]");
  if (!command.details.empty()) out += "\n" + paragraph(command.details);
  if (!command.options.empty()) out += "\n";
  for (Opt id : command.options) {
    const OptionSpec& spec = option(id);
    out += fmt::format("  {:<22} {}\n", fmt::format("{}{}{}", spec.name, spec.value.empty() ? "" : " ", spec.value),
                       spec.help);
  }
  return out;
}

std::string query_help() {
  std::string out =
      "The query language\n\n"
      "  claimdex search reservists                 the word in any form: reservist, reservists'\n"
      "  claimdex search 'mine accident'            both words\n"
      "  claimdex search '\"death toll\"'             the words side by side\n"
      "  claimdex search 'drowned OR missing'       either\n"
      "  claimdex search 'strike NOT airport'       the first without the second\n"
      "  claimdex search '(flood OR storm) figure:10..' brackets\n"
      "  claimdex search 'in:article drowned'       articles, by all of their text\n"
      "  claimdex search '*'                        every claim\n\n"
      "Operators are capitals. NOT binds tightest, then words side by side (AND), then OR.\n"
      "A phrase belongs in double quotes; the shell wants the whole query in single ones.\n\nFields\n\n";
  for (const index::Field& field : index::kFields) out += fmt::format("  {:<34} {}\n", field.example, field.help);
  out +=
      "\nRanges are lo..hi with either end left out: figure:100000.. figure:..20 published:2031-03..2031-05.\n"
      "figure: compares counts of people and things, by what the words make plausible: \"more than 300,000\"\n"
      "is found by figure:350000, \"dozens\" by figure:40.\n\nKinds\n\n";
  std::string line = " ";
  for (std::string_view name : Names<ClaimType>::values) {
    if (line.size() + name.size() > 86) {
      out += line + "\n";
      line = " ";
    }
    line += fmt::format(" {}", name);
  }
  out += line + "\n\nVerdicts\n\n  " + fmt::format("{}", fmt::join(Names<Verdict>::values, " ")) + "\n";
  return out;
}

std::string flags_help() {
  std::string out = "Flags on claims\n\n";
  for (const FlagInfo& flag : kFlags) out += fmt::format("  {:<26} {}\n", flag.name, flag.help);
  return out;
}

}  // namespace claimdex::cli
