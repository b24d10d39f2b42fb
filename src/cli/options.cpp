/// The only file that sees CLI11. It parses; what there is to parse and to say about it stands in the tables of commands.cpp, so that only the
/// command at hand is set up and starting the program costs nothing.
#include "options.hpp"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <array>

#include "claimdex/core/record.hpp"
#include "claimdex/text/text.hpp"

namespace claimdex::cli {
namespace {

/// The names of an enumeration, one space apart: what completion offers.
template <typename E>
struct Words {
  static constexpr std::size_t size() {
    std::size_t n = 0;
    for (std::string_view name : Names<E>::values) n += name.size() + 1;
    return n - 1;
  }
  static constexpr std::array<char, size()> kBytes = [] {
    std::array<char, size()> out{};
    std::size_t at = 0;
    for (std::string_view name : Names<E>::values) {
      if (at > 0) out[at++] = ' ';
      for (char c : name) out[at++] = c;
    }
    return out;
  }();
};
template <typename E>
constexpr std::string_view kWords{Words<E>::kBytes.data(), Words<E>::kBytes.size()};

constexpr std::array<OptionSpec, 89> kOptions{{
    {Opt::Desk, "--desk", "DIR", "the desk to work on (else CLAIMDEX_DESK, the nearest .claimdex/, your data folder)",
     ""},
    {Opt::Color, "--color", "WHEN", "auto, always or never", "auto always never"},
    {Opt::Json, "--json", "", "one JSON object a line, as described in schemas/json", ""},
    {Opt::Ids, "--ids", "", "only the handles, one a line", ""},
    {Opt::Count, "--count", "", "only how many there are", ""},
    {Opt::Limit, "--limit", "N", "at most N", ""},
    {Opt::Offset, "--offset", "N", "leave out the first N", ""},
    {Opt::Sort, "--sort", "ORDER", "relevance, newest, published, figure or worth",
     "relevance newest published figure worth"},
    {Opt::Because, "--because", "REASON", "why: what was found, in a sentence", ""},
    {Opt::Evidence, "--evidence", "URL|FILE", "what shows it; may be given more than once", ""},
    {Opt::DryRun, "--dry-run", "", "say what would happen and change nothing", ""},
    {Opt::Published, "--published", "DATE", "when it was published, where the document doesn't say (2031-03-04)", ""},
    {Opt::Source, "--source", "OUTLET", "who published it, where the document doesn't say", ""},
    {Opt::Lang, "--lang", "CODE", "its language, where the document doesn't say (en, de, ru, …)", ""},
    {Opt::Url, "--url", "URL", "its address, where the document doesn't say; for a single document", ""},
    {Opt::Output, "-o,--output", "FILE", "write here; the ending says the format", ""},
    {Opt::Format, "--format", "NAME", "md, html, pdf, csv, tsv, xlsx, json, jsonl or claimreview",
     "md html pdf csv tsv xlsx json jsonl claimreview"},
    {Opt::Force, "--force", "", "replace a file that is there", ""},
    {Opt::View, "--format", "NAME", "text, json or html", "text json html"},
    {Opt::Explain, "--explain", "", "say which rules and words made each claim, and what a sentence without one lacks",
     ""},
    {Opt::ExplainQuery, "--explain", "", "how the query was read, and how many claims each part finds", ""},
    {Opt::Yes, "--yes", "", "don't ask", ""},
    {Opt::Verdict, "--verdict", "VERDICT", "which verdict holds, where the claims have different ones",
     kWords<Verdict>},
    {Opt::Refuse, "--refuse", "", "the link doesn't hold: it is never proposed again", ""},
    {Opt::Type, "--type", "TYPE", "family.kind: casualty.killed, attribution.quote, …", kWords<ClaimType>},
    {Opt::Figure, "--figure", "NUMBER", "17, 'at least 11', '10 to 20', none", ""},
    {Opt::Who, "--who", "WORDS", "to whom it happened: 'soldiers', none", ""},
    {Opt::Side, "--side", "COUNTRY", "whose they are: UA, Ukraine, none", ""},
    {Opt::Place, "--place", "NAME", "where: Kherson, none", ""},
    {Opt::Time, "--time", "PERIOD", "when it happened: 2031-03-10, 2031-03, 2031-03-10..2031-03-12, none", ""},
    {Opt::Speaker, "--speaker", "NAME", "who is quoted: 'Ada Berg', none", ""},
    {Opt::Modality, "--modality", "WORD", "actual, possible, conditional, planned, presupposed or negated",
     kWords<Modality>},
    {Opt::Title, "--title", "WORDS", "an article's title", ""},
    {Opt::Author, "--author", "NAME", "an article's author", ""},
    {Opt::Origin, "--origin", "ORIGIN", "whose report an article is a copy of: o2, or new for its own", ""},
    {Opt::Article, "--article", "ID", "the article that says it: a7", ""},
    {Opt::Text, "--text", "WORDS", "the claim's words; with --article exactly as they stand there", ""},
    {Opt::SeenAt, "--seen-at", "WHERE", "where and when it was seen: 'Channel 5, 3 March, 20:00'", ""},
    {Opt::Media, "--media", "FILE", "a recording, a picture of it: kept in the archive", ""},
    {Opt::Diff, "--diff", "", "what its present version changed", ""},
    {Opt::Query, "--query", "QUERY", "all claims that this finds; they are shown, and you are asked", ""},
    {Opt::PageUrl, "--url", "URL", "where it was published", ""},
    {Opt::Sheet, "--sheet", "FILE", "the file that was handed out: its SHA-256 is recorded", ""},
    {Opt::DumpFile, "-o,--output", "FILE", "write here", ""},
    {Opt::WithArchive, "--with-archive", "DIR", "copy the archive's files there, too", ""},
    {Opt::ArchiveDir, "--archive", "DIR", "where the archive's files are: what `dump --with-archive` wrote", ""},
    {Opt::Fix, "--fix", "", "do what is safe, and say what was done", ""},
    {Opt::Nobody, "--nobody", "", "nobody has them any more", ""},
    {Opt::Searched, "--searched", "WHERE", "where you looked and found nothing, or not enough", ""},
    {Opt::Asked, "--asked", "WHOM", "who was asked: 'press office'", ""},
    {Opt::Deadline, "--deadline", "DAY", "until when they can answer: 2031-06-03, 7d", ""},
    {Opt::Answered, "--answered", "WORDS", "what they answered", ""},
    {Opt::NoAnswer, "--no-answer", "", "they didn't answer", ""},
    {Opt::By, "--by", "NAME", "what this person did: a name, or me", ""},
    {Opt::On, "--on", "DAYS", "on these days, UTC: 2031-05-20, 2031-05, 2031-05-01..", ""},
    {Opt::Verify, "--verify", "",
     "prove the chain of hashes, and print its head; with a head noted earlier, that it is still in it", ""},
    {Opt::Stance, "--stance", "STANCE", "what it does to the claim: supports, refutes or context",
     kWords<EvidenceStance>},
    {Opt::Quote, "--quote", "WORDS", "its own words, exactly; they may go on a sheet", ""},
    {Opt::Note, "--note", "WORDS", "what you say about it: internal, on no sheet", ""},
    {Opt::At, "--at", "WHERE", "where in it: 'p. 12', 00:14:31", ""},
    {Opt::MediaType, "--media-type", "TYPE", "what it is, where its bytes don't say: text/html, video/mp4", ""},
    {Opt::Captured, "--captured", "DATE", "when it was seen or saved like this: 2031-03-04, 2031-03-04T14:00:00Z", ""},
    {Opt::CapturedWhere, "--captured-where", "WHERE", "where: a place, an archive, a device; internal", ""},
    {Opt::Located, "--located", "HOW", "how it was found: 'reverse image search'; internal", ""},
    {Opt::Finder, "--finder", "NAME", "who found it; internal", ""},
    {Opt::Fetch, "--fetch", "", "fetch the page and keep a copy in the archive", ""},
    {Opt::AllowPrivate, "--allow-private", "",
     "with --fetch: the url may lead into a private network (what it redirects to may not)", ""},
    {Opt::Unset, "--unset", "", "take the setting out of the file: what is built in holds again", ""},
    {Opt::Columns, "--columns", "NAMES", "for tables whose header doesn't say it: claim=Statement,verdict=Rating", ""},
    {Opt::File, "--file", "FILE", "a text in a file", ""},
    {Opt::Batch, "--batch", "FILE", "many texts, a line each: id, tab, text; - is standard input", ""},
    {Opt::MatchFormat, "--format", "NAME", "text, json or trec", "text json trec"},
    {Opt::Form, "--format", "FORM", "text, line, table, json, csv, or fields: '{id} {figure} {speaker}'",
     "text line table json csv"},
    {Opt::Facet, "--facet", "FIELDS", "how many of them have which kind, verdict, source …; several with commas",
     "kind verdict progress class side speaker source place lang modality flag unit published assignee tag"},
    {Opt::Around, "--context", "N", "N sentences before and after the claim's own", ""},
    {Opt::FiguresFormat, "--format", "NAME", "text, csv, json or html", "text csv json html"},
    {Opt::Ascii, "--ascii", "", "the plot in plain ASCII", ""},
    {Opt::Heading, "--title", "WORDS", "the heading of its sheet; none takes it away", ""},
    {Opt::Introduction, "--text", "WORDS", "what its sheet begins with, each line a paragraph; none takes it away", ""},
    {Opt::To, "--to", "N", "the place that the first of them gets, from 1; the others come behind it", ""},
    {Opt::Internal, "--internal", "", "the desk's own sheet: with notes, working log and who did what (md, html, json)",
     ""},
    {Opt::Bundle, "--bundle", "DIR|FILE.tar.gz", "sheet, archived evidence and SHA256SUMS, to be handed over as one",
     ""},
    {Opt::Since, "--since", "SHEET|DAY", "only what changed since that sheet (md, html, json) or from that day on", ""},
    {Opt::Digest, "--digest", "DAY", "only what changed on that day: yesterday, 2031-03-05", ""},
    {Opt::LintExplain, "--explain", "CODE", "why a code matters and what to do about it; all is a list of them",
     "all reason-missing quote-not-verbatim dead-evidence one-origin no-counter-evidence unarchived-evidence "
     "evidence-lacks-figure claimreview-fields stale long-claim unattributed-number"},
    {Opt::AsciiBars, "--ascii", "", "the bars in plain ASCII", ""},
    {Opt::Strict, "--strict", "", "write nothing where lint finds an error in what would be exported", ""},
    {Opt::CheckSources, "--check-sources", "",
     "does the article still hold the figure, does the evidence? (text and json)", ""},
    {Opt::Template, "--template", "FILE", "a look of your own for md and html: claimdex help template", ""},
}};

void bind(CLI::App& app, Opt id, Options& options) {
  const OptionSpec& spec = option(id);
  const std::string name(spec.name);
  switch (id) {
    case Opt::Desk:
      app.add_option(name, options.desk);
      return;
    case Opt::Color:
      app.add_option(name, options.color)->check(CLI::IsMember({"auto", "always", "never"}));
      return;
    case Opt::Json:
      app.add_flag(name, options.json);
      return;
    case Opt::Ids:
      app.add_flag(name, options.ids);
      return;
    case Opt::Count:
      app.add_flag(name, options.count);
      return;
    case Opt::Limit:
      app.add_option(name, options.limit)->check(CLI::Range(std::int64_t{1}, std::int64_t{1'000'000'000}));
      return;
    case Opt::Offset:
      app.add_option(name, options.offset)->check(CLI::Range(std::int64_t{0}, std::int64_t{1'000'000'000}));
      return;
    case Opt::Sort:
      app.add_option(name, options.sort)->check(CLI::IsMember({"relevance", "newest", "published", "figure", "worth"}));
      return;
    case Opt::Because:
      app.add_option(name, options.because);
      return;
    case Opt::Evidence:
      app.add_option(name, options.evidence)->allow_extra_args(false);
      return;
    case Opt::DryRun:
      app.add_flag(name, options.dry_run);
      return;
    case Opt::Published:
      app.add_option(name, options.published);
      return;
    case Opt::Source:
      app.add_option(name, options.source);
      return;
    case Opt::Lang:
      app.add_option(name, options.lang);
      return;
    case Opt::Url:
      app.add_option(name, options.url);
      return;
    case Opt::Output:
      app.add_option(name, options.output);
      return;
    case Opt::Format:
      app.add_option(name, options.format);
      return;
    case Opt::Force:
      app.add_flag(name, options.force);
      return;
    case Opt::View:
      app.add_option(name, options.view)->check(CLI::IsMember({"text", "json", "html"}));
      return;
    case Opt::Explain:
    case Opt::ExplainQuery:
      app.add_flag(name, options.explain);
      return;
    case Opt::Verdict:
      app.add_option(name, options.verdict);
      return;
    case Opt::Type:
      app.add_option(name, options.type);
      return;
    case Opt::Figure:
      app.add_option(name, options.figure);
      return;
    case Opt::Who:
      app.add_option(name, options.who);
      return;
    case Opt::Side:
      app.add_option(name, options.side);
      return;
    case Opt::Place:
      app.add_option(name, options.place);
      return;
    case Opt::Time:
      app.add_option(name, options.time);
      return;
    case Opt::Speaker:
      app.add_option(name, options.speaker);
      return;
    case Opt::Modality:
      app.add_option(name, options.modality);
      return;
    case Opt::Title:
    case Opt::Heading:
      app.add_option(name, options.title);
      return;
    case Opt::Author:
      app.add_option(name, options.author);
      return;
    case Opt::Origin:
      app.add_option(name, options.origin);
      return;
    case Opt::Article:
      app.add_option(name, options.article);
      return;
    case Opt::Text:
    case Opt::Introduction:
      app.add_option(name, options.text);
      return;
    case Opt::SeenAt:
      app.add_option(name, options.seen_at);
      return;
    case Opt::Media:
      app.add_option(name, options.media);
      return;
    case Opt::Query:
      app.add_option(name, options.query);
      return;
    case Opt::PageUrl:
      app.add_option(name, options.url);
      return;
    case Opt::Sheet:
      app.add_option(name, options.sheet);
      return;
    case Opt::Nobody:
      app.add_flag(name, options.nobody);
      return;
    case Opt::Searched:
      app.add_option(name, options.searched);
      return;
    case Opt::Asked:
      app.add_option(name, options.asked);
      return;
    case Opt::Deadline:
      app.add_option(name, options.deadline);
      return;
    case Opt::Answered:
      app.add_option(name, options.answered);
      return;
    case Opt::NoAnswer:
      app.add_flag(name, options.no_answer);
      return;
    case Opt::By:
      app.add_option(name, options.by);
      return;
    case Opt::On:
      app.add_option(name, options.on);
      return;
    case Opt::Verify:
      app.add_flag(name, options.verify);
      return;
    case Opt::Stance:
      app.add_option(name, options.details.stance);
      return;
    case Opt::Quote:
      app.add_option(name, options.details.quote);
      return;
    case Opt::Note:
      app.add_option(name, options.details.note);
      return;
    case Opt::At:
      app.add_option(name, options.details.at);
      return;
    case Opt::MediaType:
      app.add_option(name, options.details.media_type);
      return;
    case Opt::Captured:
      app.add_option(name, options.details.captured);
      return;
    case Opt::CapturedWhere:
      app.add_option(name, options.details.captured_where);
      return;
    case Opt::Located:
      app.add_option(name, options.details.located);
      return;
    case Opt::Finder:
      app.add_option(name, options.details.finder);
      return;
    case Opt::Fetch:
      app.add_flag(name, options.fetch);
      return;
    case Opt::AllowPrivate:
      app.add_flag(name, options.allow_private);
      return;
    case Opt::Unset:
      app.add_flag(name, options.unset);
      return;
    case Opt::Columns:
      app.add_option(name, options.columns);
      return;
    case Opt::File:
      app.add_option(name, options.file);
      return;
    case Opt::Batch:
      app.add_option(name, options.batch);
      return;
    case Opt::MatchFormat:
      app.add_option(name, options.format)->check(CLI::IsMember({"text", "json", "trec"}));
      return;
    case Opt::FiguresFormat:
      app.add_option(name, options.format)->check(CLI::IsMember({"text", "csv", "json", "html"}));
      return;
    case Opt::Ascii:
    case Opt::AsciiBars:
      app.add_flag(name, options.ascii);
      return;
    case Opt::Form:
      app.add_option(name, options.format);
      return;
    case Opt::Facet:
      app.add_option(name, options.facet);
      return;
    case Opt::Internal:
      app.add_flag(name, options.internal);
      return;
    case Opt::Bundle:
      app.add_option(name, options.bundle);
      return;
    case Opt::Since:
      app.add_option(name, options.since);
      return;
    case Opt::Digest:
      app.add_option(name, options.digest);
      return;
    case Opt::LintExplain:
      app.add_option(name, options.explain_code);
      return;
    case Opt::CheckSources:
      app.add_flag(name, options.check_sources);
      return;
    case Opt::Strict:
      app.add_flag(name, options.strict);
      return;
    case Opt::Template:
      app.add_option(name, options.template_file);
      return;
    case Opt::Around:
      app.add_option(name, options.around)->check(CLI::Range(std::int64_t{0}, std::int64_t{1000}));
      return;
    case Opt::To:
      app.add_option(name, options.to)->check(CLI::Range(std::int64_t{1}, std::int64_t{1'000'000'000}));
      return;
    case Opt::Yes:
      app.add_flag(name, options.yes);
      return;
    case Opt::Refuse:
      app.add_flag(name, options.refuse);
      return;
    case Opt::DumpFile:
      app.add_option(name, options.output);
      return;
    case Opt::WithArchive:
      app.add_option(name, options.with_archive);
      return;
    case Opt::ArchiveDir:
      app.add_option(name, options.archive);
      return;
    case Opt::Fix:
      app.add_flag(name, options.fix);
      return;
    case Opt::Diff:
      app.add_flag(name, options.diff);
      return;
  }
}

Parsed unknown_command(const std::string& word) {
  std::vector<std::string_view> names;
  for (const Command& c : all_commands()) names.push_back(c.name);
  Parsed parsed;
  parsed.error = "there is no command \"" + text::printable(word) + "\"";
  auto near = text::nearest(word, names);
  parsed.hint = near ? "did you mean claimdex " + std::string(*near) + "?" : "claimdex help lists the commands";
  return parsed;
}

/// "-draft" in `tag c12 +kherson -draft` is a word, though it looks like an option: taken out before those are read.
std::vector<std::string> take_minus_words(std::vector<std::string>& words) {
  std::vector<std::string> out;
  const auto end = std::find(words.begin() + 1, words.end(), "--");
  const auto is_word = [](const std::string& w) { return w.size() > 1 && w[0] == '-' && w[1] != '-' && w != "-h"; };
  std::copy_if(words.begin() + 1, end, std::back_inserter(out), is_word);
  words.erase(std::remove_if(words.begin() + 1, end, is_word), end);
  return out;
}

/// "--limt" → "--limit": the nearest option of this command.
std::string nearest_option(const Command& command, const std::string& typed) {
  std::vector<std::string_view> names;
  for (Opt id : command.options) {
    std::string_view name = option(id).name;
    names.push_back(name.substr(name.rfind(',') == std::string_view::npos ? 0 : name.rfind(',') + 1));
  }
  auto near = text::nearest(typed.substr(0, typed.find('=')), names);
  return near ? "did you mean " + std::string(*near) + "?" : "claimdex " + std::string(command.name) + " --help";
}

}  // namespace

std::span<const OptionSpec> all_options() { return kOptions; }

const OptionSpec& option(Opt id) { return kOptions[static_cast<std::size_t>(id)]; }

const Command* find_command(std::string_view name) {
  for (const Command& c : all_commands())
    if (c.name == name) return &c;
  return nullptr;
}

Parsed parse(int argc, char** argv) {
  Parsed parsed;
  Options& options = parsed.options;
  std::vector<std::string> words(argv + 1, argv + argc);
  auto first = std::find_if(words.begin(), words.end(), [](const std::string& w) { return w.empty() || w[0] != '-'; });
  if (first != words.begin()) {
    const std::string& word = words.empty() ? std::string() : words.front();
    if (word == "--version" || word == "-V") options.version = true;
    if (word.empty() || word == "--help" || word == "-h" || options.version) {
      options.help = !options.version;
      return parsed;
    }
    parsed.error = "the command comes first, then its options";
    parsed.hint = "claimdex COMMAND " + text::printable(word) + " …";
    return parsed;
  }
  if (words.empty()) {
    options.help = true;
    return parsed;
  }
  const Command* command = find_command(words.front());
  if (!command) return unknown_command(words.front());
  options.command = words.front();
  std::vector<std::string> minus_words;
  if (options.command == "tag") minus_words = take_minus_words(words);

  CLI::App app;
  app.set_help_flag("-h,--help")->expected(0);
  app.allow_windows_style_options(false);
  app.add_option("words", options.words);
  for (Opt id : command->options) bind(app, id, options);
  std::vector<std::string> rest(words.rbegin(), words.rend() - 1);  // CLI11 takes them last first
  try {
    app.parse(rest);
  } catch (const CLI::CallForHelp&) {
    options.help = true;
  } catch (const CLI::ExtrasError&) {
    for (std::size_t i = 1; i < words.size(); ++i)
      if (words[i].size() > 1 && words[i][0] == '-' &&
          !app.get_option_no_throw(words[i].substr(0, words[i].find('=')))) {
        parsed.error = "claimdex " + options.command + " has no option " + text::printable(words[i]);
        parsed.hint = nearest_option(*command, words[i]);
        return parsed;
      }
    parsed.error = "too many words";
  } catch (const CLI::ParseError& e) {
    parsed.error = text::printable(e.what());
    parsed.hint = "claimdex " + options.command + " --help";
  }
  options.words.insert(options.words.end(), minus_words.begin(), minus_words.end());
  options.limit_given = app.get_option_no_throw("--limit") && app.get_option_no_throw("--limit")->count() > 0;
  return parsed;
}

}  // namespace claimdex::cli
