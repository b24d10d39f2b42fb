#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <optional>

#include "claimdex/core/claim.hpp"
#include "claimdex/core/record.hpp"
#include "claimdex/exporter/user_template.hpp"
#include "claimdex/index/fields.hpp"
#include "claimdex/index/index.hpp"
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
      "claimdex help template      templates for sheets\n"
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

namespace {

std::string word_list(const std::vector<std::string_view>& words) {
  std::string out, line = " ";
  for (std::string_view word : words) {
    if (line.size() + word.size() > 86) {
      out += line + "\n";
      line = " ";
    }
    line += fmt::format(" {}", word);
  }
  return out + line + "\n";
}

}  // namespace

std::string query_help() {
  std::string out = "The query language\n\n";
  for (const index::GrammarLine& line : index::grammar()) out += fmt::format("  {:<34} {}\n", line.query, line.what);
  out += fmt::format("  {:<34} {}\n", "@name", "a saved search, in brackets; see `claimdex saved`");
  out +=
      "\nOperators are capitals: AND OR NOT NEAR ADJ. NEAR and ADJ bind tightest, then NOT, then words side by side\n"
      "(AND), then OR: a b OR NOT c NEAR d is (a b) OR (NOT (c NEAR d)). Names of fields may be written in\n"
      "either case. The shell wants the whole query in single quotes. --explain shows how it was read.\n\n"
      "Fields\n\n";
  std::vector<std::string_view> kinds;
  for (const index::Field& field : index::kFields) out += fmt::format("  {:<34} {}\n", field.example, field.help);
  for (const index::Alias& alias : index::kAliases)
    out += fmt::format("  {:<34} the same as {}:\n", fmt::format("{}:", alias.name), alias.field);
  for (std::string_view type : Names<ClaimType>::values) {
    const std::string_view kind = type.substr(type.find('.') + 1);
    if (index::figure_kind(kind) && index::find_field(kind) == nullptr) kinds.push_back(kind);
  }
  out += fmt::format("  {:<34} {}\n", "killed:10..50", "claims of that kind by their figure; so are");
  out += word_list(kinds);
  out +=
      "\nRanges are lo..hi with either end left out; one value alone is both ends. Numbers: 300000 300,000 300k 10m "
      "2.5bn 1,5.\n"
      "figure: compares what the words make plausible: \"more than 300,000\" is found by figure:350000, \"dozens\" by\n"
      "figure:40. figure:~10..50 compares what they allow at all: \"more than 300,000\" is found by figure:~9m, too.\n"
      "figure:=300000 is the number as it is written. So with money: percent: killed: and the others. Money and "
      "counts\n"
      "are never compared with each other; unit: says which currency.\n"
      "Days: 2022-11-24, 2022-11, 2022, today, yesterday, \"last week\", this-month; 7d 2w 3m 1y are so long ago, for "
      "due: so far ahead.\n"
      "published:7d.. is the last seven days, due:..7d the next.\n\n"
      "has: figure place time speaker evidence note tag assignee due link edit. stale: yes no.\n"
      "class: of the people: civilian soldier police child medic prisoner worker other; of who is quoted:\n";
  out += word_list({Names<SourceClass>::values.begin(), Names<SourceClass>::values.end()});
  out += "modality:\n" + word_list({Names<Modality>::values.begin(), Names<Modality>::values.end()});
  out += "\nKinds\n\n" + word_list({Names<ClaimType>::values.begin(), Names<ClaimType>::values.end()});
  out += "\nVerdicts\n\n  " + fmt::format("{}", fmt::join(Names<Verdict>::values, " ")) + "\n";
  out += "\nProgress\n\n  " + fmt::format("{}", fmt::join(Names<Progress>::values, " ")) + "\n";
  return out;
}

std::string flags_help() {
  std::string out = "Flags on claims\n\n";
  for (const FlagInfo& flag : kFlags) out += fmt::format("  {:<26} {}\n", flag.name, flag.help);
  return out;
}

namespace {

std::string template_mark(const exporter::TemplateName& name) {
  switch (name.kind) {
    case exporter::TemplateKind::Field:
      return fmt::format("{{{{{}}}}}", name.name);
    case exporter::TemplateKind::Optional:
      return fmt::format("{{{{#{}}}}}", name.name);
    case exporter::TemplateKind::Lines:
    case exporter::TemplateKind::List:
      return fmt::format("{{{{#{}}}}} …", name.name);
  }
  return {};
}

}  // namespace

std::string template_help() {
  std::string out =
      "Templates for sheets\n\n"
      "  claimdex export verdict:disputed --template house.md.tpl\n"
      "  claimdex export dossier flood --template house.html.tpl -o flood.html\n\n"
      "A template is a page in Markdown or HTML with marks that a sheet fills. It is what --format says, else the "
      "ending of\n"
      "-o, else its own: .md.tpl or .html.tpl. This one is Markdown:\n\n";
  out +=
      "  # {{TITLE}}\n\n"
      "  {{#CLAIM}}\n"
      "  ## {{TEXT}}\n\n"
      "  **{{VERDICT}}**{{#REASON}} {{REASON}}{{/REASON}}\n\n"
      "  {{#ARTICLE_URL}}\n"
      "  Said by {{SAID_BY}}, [as reported]({{ARTICLE_URL}}).\n"
      "  {{/ARTICLE_URL}}\n"
      "  {{#EVIDENCE_AGAINST}}\n"
      "  - Against it: {{#URL}}{{URL}}{{/URL}}{{#FILE}}{{FILE}}{{/FILE}}{{#QUOTE}}: “{{QUOTE}}”{{/QUOTE}}\n"
      "  {{/EVIDENCE_AGAINST}}\n\n"
      "  {{/CLAIM}}\n\n"
      "The same in HTML:\n\n"
      "  <!DOCTYPE html>\n"
      "  <html lang=\"en\">\n"
      "  <meta charset=\"utf-8\">\n"
      "  <title>{{TITLE}}</title>\n"
      "  <h1>{{TITLE}}</h1>\n"
      "  {{#CLAIM}}\n"
      "  <article id=\"{{ID}}\" class=\"{{VERDICT_KEY}}\">\n"
      "  <h2 {{#LANG}}lang=\"{{LANG}}\"{{/LANG}}>{{TEXT}}</h2>\n"
      "  <p><b>{{VERDICT}}</b></p>\n"
      "  {{#REASON}}\n"
      "  <p>{{REASON}}</p>\n"
      "  {{/REASON}}\n"
      "  {{#ARTICLE_URL}}\n"
      "  <p>Said by {{SAID_BY}}, <a href=\"{{ARTICLE_URL}}\">as reported</a>.</p>\n"
      "  {{/ARTICLE_URL}}\n"
      "  </article>\n"
      "  {{/CLAIM}}\n"
      "  </html>\n\n"
      "{{NAME}} is a text, always there. {{#NAME}} begins a section, {{/NAME}} ends it. A section stands only where "
      "what it is\n"
      "called after is known, with {{NAME}} inside; those with … below stand once for each paragraph, claim or piece "
      "of\n"
      "evidence. Inner sections see the texts of the outer ones. {{! … }} is a comment. A line with nothing on it but "
      "the\n"
      "begin or end of a section leaves no line.\n";
  constexpr std::array kLevels{"\nOf the sheet\n\n", "\nInside {{#CLAIM}}\n\n",
                               "\nInside {{#EVIDENCE_AGAINST}}, _FOR, _CONTEXT and _OTHER\n\n"};
  std::optional<exporter::TemplateLevel> level;
  for (const exporter::TemplateName& name : exporter::kTemplateNames) {
    if (level != name.level) out += kLevels[static_cast<std::size_t>(*(level = name.level))];
    out += fmt::format("  {:<24} {}\n", template_mark(name), name.help);
  }
  return out +
         "\nWhatever articles say is escaped where it stands, and nothing turns that off: there are no modifiers, "
         "includes or\n"
         "pragmas. In HTML a field stands in text or in a quoted value: of href (in <a>; a field ending in URL, or "
         "behind # or\n"
         "https://), of cite, and of attributes that hold words (class id lang title value data-… and so on); a "
         "section begins\n"
         "and ends in the same tag, or outside of all tags. Markdown templates hold no HTML; the target of a link is a "
         "field\n"
         "ending in URL. What is no address of the web says so instead of being a link.\n"
         "A template is at most 1 MB, a sheet 256 MB.\n";
}

}  // namespace claimdex::cli
