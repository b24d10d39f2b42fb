#include <fmt/format.h>

#include <algorithm>

#include "bundle.hpp"
#include "claimdex/exporter/internal.hpp"
#include "claimdex/exporter/sheet.hpp"
#include "claimdex/exporter/workbook.hpp"
#include "claimdex/text/text.hpp"
#include "commands.hpp"
#include "context.hpp"
#include "inputs.hpp"
#include "lint_lines.hpp"
#include "out_file.hpp"

namespace claimdex::cli {
namespace {

/// What is internal is for whoever made it, as a dump is.
constexpr unsigned kPublic = 0644, kPrivate = 0600;

Result<void> write_file(const std::string& path, std::string_view bytes, unsigned mode) {
  OutFile file(path);
  CLAIMDEX_CHECK(file.open(mode));
  file.write(bytes);
  return file.finish();
}

Result<exporter::Format> choose_format(const Options& options) {
  if (options.format) {
    if (auto format = exporter::format_named(*options.format)) return *format;
    return fail(ErrorCode::Usage, fmt::format("there is no format \"{}\"", text::printable(*options.format)),
                "md html csv tsv xlsx json jsonl claimreview");
  }
  if (!options.output) return exporter::Format::Markdown;
  if (auto format = exporter::format_of_file(*options.output)) return *format;
  return fail(ErrorCode::Usage, fmt::format("{}: the ending says no format", *options.output),
              "end it in .md .html .csv .tsv .xlsx .json .jsonl .claimreview.json, or give --format");
}

std::string counted(std::size_t n, std::string_view noun) { return fmt::format("{} {}{}", n, noun, n == 1 ? "" : "s"); }

/// What a format has no place for goes, and what its readers will miss is said.
void leave_out(Context& context, exporter::Sheet& sheet, exporter::Format format) {
  const std::size_t gone =
      std::erase_if(sheet.claims, [&](const exporter::SheetClaim& claim) { return !exporter::is_in(format, claim); });
  if (gone > 0) context.say(fmt::format("{} without a verdict left out", counted(gone, "claim")));
  if (format != exporter::Format::ClaimReview) return;
  const auto nowhere = std::count_if(sheet.claims.begin(), sheet.claims.end(), [](const exporter::SheetClaim& claim) {
    return !claim.publication || !claim.publication->url;
  });
  if (nowhere > 0)
    context.say(fmt::format("{} without the url of a page, which search engines ask for (claimdex publish --url)",
                            counted(static_cast<std::size_t>(nowhere), "claim")));
}

Result<std::string> render(Context& context, app::Desk& desk, exporter::Sheet sheet, exporter::Format format) {
  if (context.options.internal) {
    exporter::InternalSheet internal{std::move(sheet), {}};
    for (const exporter::SheetClaim& claim : internal.sheet.claims) {
      CLAIMDEX_TRY(auto shown, desk.show(claim.id));
      internal.details.push_back(std::move(shown.detail));
    }
    return exporter::render(std::move(internal), format);
  }
  if (format == exporter::Format::Xlsx) return exporter::render_workbook(sheet, context.program_dir());
  return exporter::render(sheet, format);
}

int hand_over(Context& context, app::Desk& desk, const exporter::Sheet& sheet, const std::string& path) {
  const auto done = write_bundle(context, desk, sheet, path);
  if (!done) return report(context, done.error());
  if (done->missing > 0) context.say(fmt::format("{} not in the archive and left out", counted(done->missing, "file")));
  context.say(fmt::format("{} and {} of evidence in {}", counted(sheet.claims.size(), "claim"),
                          counted(done->files, "file"), path));
  return kDone;
}

Result<void> check_options(Context& context, exporter::Format format) {
  const Options& options = context.options;
  if (options.bundle && (options.output || options.format || options.internal))
    return fail(ErrorCode::Usage, "a bundle is for the public, and holds html and json",
                "--bundle without -o, --format and --internal");
  if (options.internal && !exporter::has_internal_form(format))
    return fail(ErrorCode::Usage, "only md, html and json have an internal form", "leave out --internal");
  if (options.bundle) return may_bundle(context, *options.bundle);
  return options.output ? may_write(context, *options.output) : Result<void>();
}

}  // namespace

int cmd_export(Context& context) {
  const Options& options = context.options;
  if (options.words.empty())
    return report(context, {ErrorCode::Usage, "export which claims? * is all of them",
                            "claimdex export verdict:disputed -o sheet.html"});
  auto format = choose_format(options);
  if (!format) return report(context, format.error());
  if (auto may = check_options(context, *format); !may) return report(context, may.error());
  auto as_of = context.source_date();
  if (!as_of) return report(context, as_of.error());
  auto desk = context.open_desk(store::Store::Mode::Read);
  if (!desk) return report(context, desk.error());
  const bool dossier = options.words.size() == 2 && options.words[0] == "dossier";
  auto sheet = dossier ? desk->dossier_sheet(options.words[1], *as_of) : desk->sheet(*joined(options.words), *as_of);
  if (!sheet) return report(context, sheet.error());
  leave_out(context, *sheet, *format);
  if (sheet->claims.empty()) {
    context.say(dossier ? "there is no claim in it; nothing was written"
                        : "no claim is found by that; nothing was written");
    return kNothingFound;
  }
  if (options.strict)
    if (const int status = refuse_errors(context, *desk, *sheet); status != kDone) return status;
  if (options.bundle) return hand_over(context, *desk, *sheet, *options.bundle);
  const std::size_t count = sheet->claims.size();
  auto bytes = render(context, *desk, *std::move(sheet), *format);
  if (!bytes) return report(context, bytes.error());
  if (!options.output) {
    context.out.write(*bytes);
    return kDone;
  }
  if (auto done = write_file(*options.output, *bytes, options.internal ? kPrivate : kPublic); !done)
    return report(context, done.error());
  context.say(fmt::format("{} in {}", counted(count, "claim"), *options.output));
  return kDone;
}

}  // namespace claimdex::cli
