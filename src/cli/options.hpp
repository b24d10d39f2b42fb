#pragma once
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "claimdex/core/record.hpp"

/// The command line, described once: parsing, `--help`, `help` and shell completion all read these tables.
namespace claimdex::cli {

enum class Opt : std::uint8_t {
  Desk,
  Color,
  Json,
  Ids,
  Count,
  Limit,
  Offset,
  Sort,
  Because,
  Evidence,
  DryRun,
  Published,
  Source,
  Lang,
  Url,
  Output,
  Format,
  Force,
  View,
  Explain,
  ExplainQuery,
  Yes,
  Verdict,
  Refuse,
  Type,
  Figure,
  Who,
  Side,
  Place,
  Time,
  Speaker,
  Modality,
  Title,
  Author,
  Origin,
  Article,
  Text,
  SeenAt,
  Media,
  Diff,
  Query,
  PageUrl,
  Sheet,
  DumpFile,
  WithArchive,
  ArchiveDir,
  Fix,
  Nobody,
  Searched,
  Asked,
  Deadline,
  Answered,
  NoAnswer,
  By,
  On,
  Verify,
  Stance,
  Quote,
  Note,
  At,
  MediaType,
  Captured,
  CapturedWhere,
  Located,
  Finder,
  Fetch,
  AllowPrivate,
  Unset,
  Columns,
  File,
  Batch,
  MatchFormat,
  Form,
  Facet,
  Around,
  FiguresFormat,
  Ascii,
  Heading,
  Introduction,
  To,
  Internal,
  Bundle,
  Since,
  Digest,
  LintExplain,
  AsciiBars,
  Strict,
  CheckSources,
  Template,
};

struct OptionSpec {
  Opt id;
  std::string_view name;   ///< "--limit"
  std::string_view value;  ///< what stands behind it in help, "" for a flag
  std::string_view help;
  std::string_view choices;  ///< values that completion offers, separated by spaces
};

/// What was typed. One struct for all commands: a command reads the members that its row in the table names.
struct Options {
  std::string command;
  std::vector<std::string> words;  ///< everything that is no option, in order
  std::optional<std::string> desk, because, published, source, lang, url, output, format, view;
  std::optional<std::string> verdict, type, figure, who, side, place, time, speaker, modality, title, author, origin,
      article, text, seen_at, media, query, sheet, searched, asked, deadline, answered, by, on, with_archive, archive,
      columns, file, batch, facet, bundle, since, digest, explain_code, template_file;
  EvidenceDetails details;  ///< --stance, --quote, …
  std::string color = "auto", sort;
  std::vector<std::string> evidence;
  std::int64_t limit = 10, offset = 0, around = 0;  ///< around: sentences beside the claim's own
  bool json = false, ids = false, count = false, dry_run = false, force = false, explain = false, limit_given = false;
  bool yes = false, refuse = false, diff = false, fix = false, nobody = false, no_answer = false, verify = false;
  bool fetch = false, allow_private = false, unset = false, ascii = false, internal = false, strict = false,
       check_sources = false;
  bool help = false, version = false;
  std::optional<std::int64_t> to;  ///< a place in a dossier, from 1
};

struct Context;

struct Example {
  std::string_view command, what;
};

struct Command {
  std::string_view name;
  std::string_view group;    ///< heading in `help`
  std::string_view words;    ///< what follows the name: "FILE|DIR|-…"
  std::string_view summary;  ///< one line
  std::string_view details;  ///< a paragraph or two, may be empty
  std::vector<Example> examples;
  std::vector<Opt> options;
  int (*run)(Context&);
};

std::span<const OptionSpec> all_options();
const OptionSpec& option(Opt id);
const std::vector<Command>& all_commands();
/// Null where there is no such command.
const Command* find_command(std::string_view name);

struct Parsed {
  Options options;
  std::optional<std::string> error;  ///< wrong usage, in words
  std::string hint;
};
Parsed parse(int argc, char** argv);

/// The pages of `help`, as text.
std::string overview_help();
std::string command_help(const Command& command);
std::string query_help();
std::string flags_help();
std::string template_help();

}  // namespace claimdex::cli
