#include "template_file.hpp"

#include <fmt/format.h>

#include <fstream>
#include <string>

#include "claimdex/text/text.hpp"
#include "options.hpp"

namespace claimdex::cli {
namespace {

Result<exporter::Format> form_of(const Options& options) {
  std::optional<exporter::Format> form;
  if (options.format)
    form = exporter::format_named(*options.format);
  else if (options.output)
    form = exporter::format_of_file(*options.output);
  if (!form && !options.format) form = exporter::format_of_template(*options.template_file);
  if (form == exporter::Format::Markdown || form == exporter::Format::Html) return *form;
  if (form || options.format) return fail(ErrorCode::Usage, "a template makes md or html", "leave out --template");
  return fail(ErrorCode::Usage, fmt::format("{}: is it Markdown or HTML?", text::printable(*options.template_file)),
              "name it .md.tpl or .html.tpl, or give --format md or --format html");
}

}  // namespace

Result<exporter::UserTemplate> read_template(const Options& options) {
  const std::string name = text::printable(*options.template_file);
  if (options.internal || options.bundle)
    return fail(ErrorCode::Usage, "a template makes sheets for the public, one file each",
                "--template without --internal and --bundle");
  CLAIMDEX_TRY(const exporter::Format form, form_of(options));
  std::ifstream file(*options.template_file, std::ios::binary);
  std::string bytes(exporter::kLargestTemplate + 1, '\0');  // one more than may be, which is refused
  file.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  bytes.resize(static_cast<std::size_t>(file.gcount()));
  if (!file && !file.eof())
    return fail(ErrorCode::NotFound, fmt::format("{} can't be read", name), "--template is a file in UTF-8");
  return exporter::UserTemplate::parse(name, bytes, form);
}

}  // namespace claimdex::cli
