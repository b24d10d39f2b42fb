#include <fmt/format.h>

#include <algorithm>
#include <fstream>
#include <functional>
#include <iterator>

#include "bundle.hpp"
#include "claimdex/exporter/internal.hpp"
#include "claimdex/exporter/pdf.hpp"
#include "claimdex/exporter/sheet.hpp"
#include "claimdex/exporter/workbook.hpp"
#include "claimdex/text/text.hpp"
#include "commands.hpp"
#include "context.hpp"
#include "inputs.hpp"
#include "lint_lines.hpp"
#include "out_file.hpp"
#include "template_file.hpp"

namespace claimdex::cli {
namespace {

/// What is internal is for whoever made it, as a dump is.
constexpr unsigned kPublic = 0644, kPrivate = 0600;

/// To -o, or to standard output. `make` is given what takes the bytes.
Result<void> hand_out(Context& context,
                      const std::function<Result<void>(const std::function<bool(std::string_view)>&)>& make) {
  if (!context.options.output)
    return make([&](std::string_view bytes) {
      context.out.write(bytes);
      return !context.out.failed();
    });
  OutFile file(*context.options.output);
  CLAIMDEX_CHECK(file.open(context.options.internal ? kPrivate : kPublic));
  CLAIMDEX_CHECK(make([&](std::string_view bytes) { return file.write(bytes); }));
  return file.finish();
}

Result<exporter::Format> choose_format(const Options& options) {
  if (options.format) {
    if (auto format = exporter::format_named(*options.format)) return *format;
    return fail(ErrorCode::Usage, fmt::format("there is no format \"{}\"", text::printable(*options.format)),
                "md html pdf csv tsv xlsx json jsonl claimreview");
  }
  if (!options.output) return exporter::Format::Markdown;
  if (auto format = exporter::format_of_file(*options.output)) return *format;
  return fail(ErrorCode::Usage, fmt::format("{}: the ending says no format", *options.output),
              "end it in .md .html .pdf .csv .tsv .xlsx .json .jsonl .claimreview.json, or give --format");
}

std::string_view nothing(const app::SheetRequest& request) {
  if (request.since || request.since_head || request.digest) return "nothing of it changed in what readers see";
  return request.dossier ? "there is no claim in it" : "no claim is found by that";
}

/// What a format has no place for goes, and what its readers will miss is said.
void leave_out(Context& context, exporter::Sheet& sheet, exporter::Format format) {
  const std::size_t gone =
      std::erase_if(sheet.claims, [&](const exporter::SheetClaim& claim) { return !exporter::is_in(format, claim); });
  if (gone > 0) context.say(fmt::format("{} without a verdict left out", exporter::count_words(gone, "claim")));
  if (format != exporter::Format::ClaimReview) return;
  const auto nowhere = std::count_if(sheet.claims.begin(), sheet.claims.end(), [](const exporter::SheetClaim& claim) {
    return !claim.publication || !claim.publication->url;
  });
  if (nowhere > 0)
    context.say(fmt::format("{} without the url of a page, which search engines ask for (claimdex publish --url)",
                            exporter::count_words(nowhere, "claim")));
}

/// What --since names: a sheet of this desk, or a day.
Result<void> read_since(const std::string& word, app::SheetRequest& request) {
  if (index::days_named(word, Day{})) {
    request.since = word;
    return {};
  }
  std::ifstream file(word, std::ios::binary);
  const std::string bytes{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
  if (!file || bytes.empty())
    return fail(ErrorCode::Usage,
                fmt::format("--since {}: no day, and no sheet that can be read", text::printable(word)),
                "2031-03-05, yesterday, 7d, or a sheet that export wrote as md, html or json");
  request.since_head = exporter::log_head_in(bytes);
  if (!request.since_head)
    return fail(ErrorCode::Usage, fmt::format("--since {}: it doesn't say where the log stood", text::printable(word)),
                "sheets as md, html and json do; --since also takes a day");
  return {};
}

Result<app::SheetRequest> read_request(Context& context) {
  const Options& options = context.options;
  app::SheetRequest request;
  if (options.words.size() == 2 && options.words[0] == "dossier")
    request.dossier = options.words[1];
  else
    request.query = *joined(options.words);
  CLAIMDEX_TRY(request.as_of, context.source_date());
  if (options.since && options.digest)
    return fail(ErrorCode::Usage, "--since and --digest name two different times", "give one of them");
  if (options.since) CLAIMDEX_CHECK(read_since(*options.since, request));
  request.digest = options.digest;
  return request;
}

/// The sheet claim by claim, so that memory doesn't grow with it. False from `write` ends it: then the file tells what was wrong.
Result<void> write_lines(app::Desk& desk, const app::SheetPlan& plan, exporter::Format format,
                         const std::function<bool(std::string_view)>& write) {
  constexpr std::size_t kEnough = 1u << 16;
  std::string bytes = exporter::lines_head(format);
  CLAIMDEX_CHECK(desk.each_claim(plan, [&](exporter::SheetClaim&& claim) {
    exporter::add_line(bytes, format, claim);
    if (bytes.size() < kEnough) return true;
    const bool good = write(bytes);
    bytes.clear();
    return good;
  }));
  write(bytes);
  return {};
}

Result<std::string> render(Context& context, app::Desk& desk, exporter::Sheet sheet, exporter::Format format,
                           const std::optional<exporter::UserTemplate>& look) {
  if (look) return look->render(sheet, context.program_dir());
  if (context.options.internal) {
    exporter::InternalSheet internal{std::move(sheet), {}};
    for (const exporter::SheetClaim& claim : internal.sheet.claims) {
      CLAIMDEX_TRY(auto shown, desk.show(claim.id));
      internal.details.push_back(std::move(shown.detail));
    }
    return exporter::render(std::move(internal), format);
  }
  if (format == exporter::Format::Xlsx) return exporter::render_workbook(sheet, context.program_dir());
  if (format == exporter::Format::Pdf) {
    CLAIMDEX_TRY(auto pdf, exporter::render_pdf(sheet, context.program_dir()));
    if (!pdf.missing.empty()) context.say("no font on this machine has " + pdf.missing);
    return std::move(pdf.bytes);
  }
  return exporter::render(sheet, format);
}

int hand_over(Context& context, app::Desk& desk, const exporter::Sheet& sheet, const std::string& path) {
  const auto done = write_bundle(context, desk, sheet, path);
  if (!done) return report(context, done.error());
  if (done->missing > 0)
    context.say(fmt::format("{} not in the archive and left out", exporter::count_words(done->missing, "file")));
  context.say(fmt::format("{} and {} of evidence in {}", exporter::count_words(sheet.claims.size(), "claim"),
                          exporter::count_words(done->files, "file"), path));
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
  std::optional<exporter::UserTemplate> look;
  if (options.template_file) {
    auto read = read_template(options);
    if (!read) return report(context, read.error());
    look = *std::move(read);
  }
  auto format = look ? look->form() : choose_format(options);
  if (!format) return report(context, format.error());
  if (auto may = check_options(context, *format); !may) return report(context, may.error());
  auto request = read_request(context);
  if (!request) return report(context, request.error());
  auto desk = context.open_desk(store::Store::Mode::Read);
  if (!desk) return report(context, desk.error());
  auto plan = desk->plan_sheet(*request);
  if (!plan) return report(context, plan.error());
  std::size_t count = plan->ids.size();
  const auto refused = [&](const std::vector<ClaimId>& ids) {
    return options.strict && !ids.empty() ? refuse_errors(context, *desk, ids) : static_cast<int>(kDone);
  };
  Result<void> done;
  if (count > 0 && !options.bundle && exporter::is_lines(*format)) {
    if (const int status = refused(plan->ids); status != kDone) return status;
    done = hand_out(context, [&](const auto& write) { return write_lines(*desk, *plan, *format, write); });
  } else if (count > 0) {
    auto sheet = desk->whole_sheet(*plan);
    if (!sheet) return report(context, sheet.error());
    leave_out(context, *sheet, *format);
    std::vector<ClaimId> ids;
    for (const exporter::SheetClaim& claim : sheet->claims) ids.push_back(claim.id);
    if (const int status = refused(ids); status != kDone) return status;
    count = sheet->claims.size();
    if (count > 0 && options.bundle) return hand_over(context, *desk, *sheet, *options.bundle);
    if (count > 0) {
      auto bytes = render(context, *desk, *std::move(sheet), *format, look);
      if (!bytes) return report(context, bytes.error());
      done = hand_out(context, [&](const auto& write) {
        write(*bytes);
        return Result<void>();
      });
    }
  }
  if (!done) return report(context, done.error());
  if (count == 0) {
    context.say(std::string(nothing(*request)) + "; nothing was written");
    return kNothingFound;
  }
  if (options.output) context.say(fmt::format("{} in {}", exporter::count_words(count, "claim"), *options.output));
  return kDone;
}

}  // namespace claimdex::cli
