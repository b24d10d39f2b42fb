#include <fmt/format.h>

#include "claimdex/exporter/sheet.hpp"
#include "claimdex/text/text.hpp"
#include "commands.hpp"
#include "context.hpp"
#include "inputs.hpp"
#include "out_file.hpp"

namespace claimdex::cli {
namespace {

Result<void> write_file(const std::string& path, std::string_view bytes) {
  OutFile file(path);
  CLAIMDEX_CHECK(file.open(0644));
  file.write(bytes);
  return file.finish();
}

Result<exporter::Format> choose_format(const Options& options) {
  if (options.format) {
    if (auto format = exporter::format_named(*options.format)) return *format;
    return fail(ErrorCode::Usage, fmt::format("there is no format \"{}\"", text::printable(*options.format)),
                "md html csv json jsonl");
  }
  if (!options.output) return exporter::Format::Markdown;
  if (auto format = exporter::format_of_file(*options.output)) return *format;
  return fail(ErrorCode::Usage, fmt::format("{}: the ending says no format", *options.output),
              "end it in .md .html .csv .json .jsonl, or give --format");
}

}  // namespace

int cmd_export(Context& context) {
  const Options& options = context.options;
  if (options.words.empty())
    return report(context, {ErrorCode::Usage, "export which claims? * is all of them",
                            "claimdex export verdict:disputed -o sheet.html"});
  auto format = choose_format(options);
  if (!format) return report(context, format.error());
  if (options.output)
    if (auto may = may_write(context, *options.output); !may) return report(context, may.error());
  auto as_of = context.source_date();
  if (!as_of) return report(context, as_of.error());
  auto desk = context.open_desk(store::Store::Mode::Read);
  if (!desk) return report(context, desk.error());
  const bool dossier = options.words.size() == 2 && options.words[0] == "dossier";
  auto sheet = dossier ? desk->dossier_sheet(options.words[1], *as_of) : desk->sheet(*joined(options.words), *as_of);
  if (!sheet) return report(context, sheet.error());
  if (sheet->claims.empty()) {
    context.say(dossier ? "there is no claim in it; nothing was written"
                        : "no claim is found by that; nothing was written");
    return kNothingFound;
  }
  const std::string bytes = exporter::render(*sheet, *format);
  if (!options.output) {
    context.out.write(bytes);
    return kDone;
  }
  if (auto done = write_file(*options.output, bytes); !done) return report(context, done.error());
  context.say(
      fmt::format("{} claim{} in {}", sheet->claims.size(), sheet->claims.size() == 1 ? "" : "s", *options.output));
  return kDone;
}

}  // namespace claimdex::cli
