/// Completion scripts, written from the tables of commands and options: what help shows is what completes.
#include <fmt/format.h>

#include "claimdex/core/record.hpp"
#include "claimdex/index/fields.hpp"
#include "commands.hpp"
#include "context.hpp"

namespace claimdex::cli {
namespace {

/// "-o,--output" → "-o --output"
std::string names_of(const OptionSpec& spec) {
  std::string names(spec.name);
  for (char& c : names)
    if (c == ',') c = ' ';
  return names;
}

std::string last_name(const OptionSpec& spec) {
  const std::string names = names_of(spec);
  return names.substr(names.rfind(' ') == std::string::npos ? 0 : names.rfind(' ') + 1);
}

/// Words that a command takes beside options: verdicts, fields, pages of help, shells.
std::string offered_words(const Command& command) {
  std::string out;
  if (command.name == "mark") out = fmt::format("{}", fmt::join(Names<Verdict>::values, " "));
  if (command.name == "search" || command.name == "export" || command.name == "review")
    for (const index::Field& field : index::kFields) out += fmt::format("{}{}:", out.empty() ? "" : " ", field.name);
  if (command.name == "export") out += " dossier";
  if (command.name == "dossier") out = "new add remove move show edit delete list";
  if (command.name == "event") out = "name put clear list";
  if (command.name == "evidence") out = "add list edit remove check";
  if (command.name == "saved") out = "add list remove";
  if (command.name == "completion") out = "bash zsh fish";
  if (command.name == "help") {
    out = "query flags template";
    for (const Command& c : all_commands()) out += fmt::format(" {}", c.name);
  }
  return out;
}

bool takes_files(const Command& command) { return command.words.find("FILE") != std::string_view::npos; }

std::string command_names() {
  std::string out;
  for (const Command& c : all_commands()) out += fmt::format("{}{}", out.empty() ? "" : " ", c.name);
  return out;
}

std::string bash() {
  std::string out =
      "# completion of claimdex for bash: source <(claimdex completion bash)\n"
      "_claimdex() {\n"
      "  local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]} words= files=\n"
      "  COMPREPLY=()\n"
      "  if [ \"$COMP_CWORD\" -eq 1 ]; then\n";
  out += fmt::format(
      "    COMPREPLY=($(compgen -W '{} --help --version' -- \"$cur\"))\n    return\n  fi\n  case $prev in\n",
      command_names());
  for (const OptionSpec& spec : all_options()) {
    if (!spec.choices.empty())
      out +=
          fmt::format("    {}) COMPREPLY=($(compgen -W '{}' -- \"$cur\")); return ;;\n", last_name(spec), spec.choices);
    else if (spec.value == "FILE" || spec.value == "URL|FILE")
      out += fmt::format("    {}) COMPREPLY=($(compgen -f -- \"$cur\")); return ;;\n", last_name(spec));
    else if (spec.value == "DIR")
      out += fmt::format("    {}) COMPREPLY=($(compgen -d -- \"$cur\")); return ;;\n", last_name(spec));
  }
  out += "  esac\n  case ${COMP_WORDS[1]} in\n";
  for (const Command& command : all_commands()) {
    std::string words = offered_words(command);
    for (Opt id : command.options) words += fmt::format("{}{}", words.empty() ? "" : " ", names_of(option(id)));
    out += fmt::format("    {}) words='{} --help'{} ;;\n", command.name, words, takes_files(command) ? " files=1" : "");
  }
  out +=
      "  esac\n"
      "  COMPREPLY=($(compgen -W \"$words\" -- \"$cur\"))\n"
      "  if [ -n \"$files\" ]; then COMPREPLY+=($(compgen -f -- \"$cur\")); fi\n"
      "}\n"
      "complete -o filenames -F _claimdex claimdex\n";
  return out;
}

/// A word of zsh's _arguments, or fish's description: quotes and brackets would end it.
std::string plain(std::string_view words) {
  std::string out;
  for (char c : words)
    if (c != '\'' && c != '[' && c != ']' && c != ':') out += c;
  return out;
}

std::string zsh() {
  std::string out =
      "#compdef claimdex\n# completion of claimdex for zsh\n_claimdex() {\n  local -a commands\n  commands=(\n";
  for (const Command& c : all_commands()) out += fmt::format("    '{}:{}'\n", c.name, plain(c.summary));
  out += "  )\n  if (( CURRENT == 2 )); then _describe command commands; return; fi\n  case $words[2] in\n";
  for (const Command& command : all_commands()) {
    out += fmt::format("    {})\n      _arguments", command.name);
    for (Opt id : command.options) {
      const OptionSpec& spec = option(id);
      std::string value;
      if (!spec.choices.empty())
        value = fmt::format(":value:({})", spec.choices);
      else if (!spec.value.empty())
        value = spec.value.find("FILE") != std::string_view::npos ? ":file:_files"
                : spec.value == "DIR"                             ? ":folder:_files -/"
                                                                  : ":value: ";
      out += fmt::format(" \\\n        '{}{}[{}]{}'", id == Opt::Evidence ? "*" : "", last_name(spec), plain(spec.help),
                         value);
    }
    const std::string words = offered_words(command);
    if (!words.empty())
      out += fmt::format(" \\\n        '*:word:({})'", words);
    else if (takes_files(command))
      out += " \\\n        '*:file:_files'";
    out += " ;;\n";
  }
  return out +
         "  esac\n}\nif [ \"$funcstack[1]\" = _claimdex ]; then _claimdex \"$@\"; else compdef _claimdex claimdex; "
         "fi\n";
}

std::string fish() {
  std::string out = "# completion of claimdex for fish\ncomplete -c claimdex -f\n";
  for (const Command& c : all_commands())
    out += fmt::format("complete -c claimdex -n __fish_use_subcommand -a {} -d '{}'\n", c.name, plain(c.summary));
  for (const Command& command : all_commands()) {
    const std::string when = fmt::format("complete -c claimdex -n '__fish_seen_subcommand_from {}'", command.name);
    for (Opt id : command.options) {
      const OptionSpec& spec = option(id);
      out += fmt::format("{} -l {} -d '{}'", when, last_name(spec).substr(2), plain(spec.help));
      if (!spec.choices.empty())
        out += fmt::format(" -x -a '{}'", spec.choices);
      else if (!spec.value.empty())
        out += " -r";
      out += "\n";
    }
    if (const std::string words = offered_words(command); !words.empty())
      out += fmt::format("{} -a '{}'\n", when, words);
    if (takes_files(command)) out += when + " -F\n";
  }
  return out;
}

}  // namespace

int cmd_completion(Context& context) {
  const std::vector<std::string>& words = context.options.words;
  const std::string shell = words.empty() ? "" : words.front();
  if (shell == "bash")
    context.out.write(bash());
  else if (shell == "zsh")
    context.out.write(zsh());
  else if (shell == "fish")
    context.out.write(fish());
  else
    return report(context, {ErrorCode::Usage, "completion for which shell?", "claimdex completion bash, zsh or fish"});
  return kDone;
}

}  // namespace claimdex::cli
