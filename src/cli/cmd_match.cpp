/// "Has this been checked before?"
#include <fmt/format.h>

#include <cerrno>
#include <cstring>
#include <fstream>
#include <iostream>

#include "claimdex/exporter/json_checks.hpp"
#include "claimdex/text/text.hpp"
#include "commands.hpp"
#include "context.hpp"
#include "inputs.hpp"
#include "render_checks.hpp"

namespace claimdex::cli {
namespace {

constexpr std::size_t kLongestText = 1 << 20;  // what is read of one; its beginning is compared

enum class Form { People, Json, Trec };

Error cannot_read(const std::string& path, std::string_view reason) {
  return {ErrorCode::BadInput, fmt::format("{}: can't be read: {}", text::printable(path), reason), ""};
}

Result<std::string> read_file(const std::string& path) {
  errno = 0;
  std::ifstream file(path, std::ios::binary);
  std::string bytes(kLongestText, '\0');
  if (file) file.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  if (!file && !file.eof())
    return tl::unexpected(cannot_read(path, errno != 0 ? std::strerror(errno) : "is it a folder?"));
  bytes.resize(static_cast<std::size_t>(file.gcount()));
  return bytes;
}

/// The text asked about: the words as typed, a file's, or standard input's.
Result<std::string> text_asked(Context& context) {
  const Options& options = context.options;
  if (options.file && !options.words.empty())
    return fail(ErrorCode::Usage, "a text or --file, not both", "claimdex match --file post.txt");
  std::string bytes;
  if (options.file) {
    CLAIMDEX_TRY(bytes, read_file(*options.file));
  } else if (options.words.size() == 1 && options.words.front() == "-") {
    bytes = context.read_stdin();
  } else {
    bytes = joined(options.words).value_or("");
  }
  CLAIMDEX_TRY(auto decoded, text::decode(bytes));
  if (text::normalise_line(decoded.utf8).empty())
    return fail(ErrorCode::Usage, "match which text?",
                "claimdex match 'the words of the claim', or - for standard input");
  return std::move(decoded.utf8);
}

class Printer {
 public:
  Printer(Context& context, Form form) : context_(context), form_(form) {}

  void print(const std::optional<std::string>& query, const std::vector<app::Match>& matches) {
    if (form_ == Form::People && query)
      context_.out.line(fmt::format("{}{}", first_ ? "" : "\n", text::printable(*query)));
    first_ = false;
    std::int64_t rank = 0;
    for (const app::Match& match : matches) one(query, match, ++rank);
  }

 private:
  void one(const std::optional<std::string>& query, const app::Match& match, std::int64_t rank) {
    if (form_ == Form::People) {
      context_.out.write(match_entry(context_.terminal, match));
      return;
    }
    if (form_ == Form::Json) {
      std::string line;
      exporter::match_json(line, {rank, match.score, query, match.claim ? &*match.claim : nullptr,
                                  match.check ? &*match.check : nullptr, match.why});
      context_.out.line(line);
      return;
    }
    context_.out.line(fmt::format("{} Q0 {} {} {:.6f} claimdex", one_word(query.value_or("-")), one_word(id_of(match)),
                                  rank, match.score));
  }

  static std::string id_of(const app::Match& match) {
    if (match.claim) return match.claim->id.str();
    return match.check->words.external_id.value_or(match.check->id.str());
  }
  /// Fields of a TREC line are apart by blanks, so they hold none.
  static std::string one_word(std::string_view id) {
    std::string out = text::printable(id);
    for (char& c : out)
      if (c == ' ') c = '_';
    return out;
  }

  Context& context_;
  Form form_;
  bool first_ = true;
};

/// Lines of `id<TAB>text`. One that is none is reported and counted.
int match_batch(Context& context, app::Desk& desk, index::Matcher& matcher, Printer& printer) {
  const std::string& path = *context.options.batch;
  std::ifstream file;
  if (path != "-") {
    errno = 0;
    file.open(path, std::ios::binary);
    if (!file || file.peek() == std::ifstream::traits_type::eof()) {
      if (!file.is_open() || errno == EISDIR)
        return report(context, cannot_read(path, std::strerror(errno != 0 ? errno : EIO)));
    }
  }
  std::istream& in = path == "-" ? std::cin : file;
  std::int64_t failed = 0;
  long number = 0;
  for (std::string line; std::getline(in, line);) {
    ++number;
    if (line.ends_with('\r')) line.pop_back();
    if (line.empty()) continue;
    const std::size_t tab = line.find('\t');
    const auto wrong = [&](std::string_view what, std::string hint) {
      ++failed;
      complain_input(context, path, {ErrorCode::BadInput, fmt::format("line {}: {}", number, what), std::move(hint)});
    };
    if (tab == std::string::npos || tab == 0) {
      wrong("no id and tab in front of the text", "each line is id, tab, text");
      continue;
    }
    if (!text::valid_utf8(line)) {
      wrong("no valid UTF-8", "");
      continue;
    }
    auto matches =
        desk.match(matcher, std::string_view(line).substr(tab + 1), static_cast<std::size_t>(context.options.limit));
    if (!matches) return report(context, matches.error());
    printer.print(line.substr(0, tab), *matches);
  }
  return failed > 0 ? kInputsFailed : kDone;
}

}  // namespace

int cmd_match(Context& context) {
  const Options& options = context.options;
  const std::string format = options.format.value_or(options.json ? "json" : "text");
  if (options.json && format != "json")
    return report(context, {ErrorCode::Usage, "--json or --format, not both", "claimdex match --help"});
  if (format == "trec" && !options.batch)
    return report(context, {ErrorCode::Usage, "--format trec is for --batch: its lines begin with the question's id",
                            "claimdex match --batch questions.tsv --format trec"});
  std::string asked;
  if (options.batch) {
    if (!options.words.empty() || options.file)
      return report(context,
                    {ErrorCode::Usage, "--batch has its texts in the file", "claimdex match --batch questions.tsv"});
  } else {
    auto text = text_asked(context);
    if (!text) return report(context, text.error());
    asked = *std::move(text);
  }
  auto desk = context.open_desk(store::Store::Mode::Read);
  if (!desk) return report(context, desk.error());
  const Form form = format == "json" ? Form::Json : format == "trec" ? Form::Trec : Form::People;
  if (form == Form::People)
    if (auto dressed = context.dress(*desk); !dressed) return report(context, dressed.error());
  auto matcher = desk->open_matcher();
  if (!matcher) return report(context, matcher.error());
  Printer printer(context, form);
  if (options.batch) return match_batch(context, *desk, *matcher, printer);
  auto matches = desk->match(*matcher, asked, static_cast<std::size_t>(options.limit));
  if (!matches) return report(context, matches.error());
  printer.print(std::nullopt, *matches);
  if (!matches->empty()) return kDone;
  if (form == Form::People) context.say("nothing here has words in common with it");
  return kNothingFound;
}

}  // namespace claimdex::cli
