#include <fcntl.h>
#include <fmt/format.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

#include "claimdex/exporter/sheet.hpp"
#include "claimdex/text/text.hpp"
#include "commands.hpp"
#include "context.hpp"

namespace claimdex::cli {
namespace fs = std::filesystem;

namespace {

Error cannot_write(const std::string& path) {
  return {ErrorCode::OutputIo, fmt::format("{}: {}", path, std::strerror(errno)), "nothing was written"};
}

/// All of it under its name, or nothing: written beside the target and renamed.
Result<void> write_file(const std::string& path, std::string_view bytes) {
  const std::string part = fmt::format("{}.{}.part", path, ::getpid());
  const int file = ::open(part.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0644);
  if (file < 0) return tl::unexpected(cannot_write(path));
  std::size_t done = 0;
  bool good = true;
  while (good && done < bytes.size()) {
    const ssize_t n = ::write(file, bytes.data() + done, bytes.size() - done);
    if (n < 0 && errno == EINTR) continue;
    good = n > 0;
    if (good) done += static_cast<std::size_t>(n);
  }
  good = good && ::fsync(file) == 0;
  const int why = errno;
  ::close(file);
  if (good && ::rename(part.c_str(), path.c_str()) == 0) return {};
  const int reason = good ? errno : why;
  ::unlink(part.c_str());
  errno = reason;
  return tl::unexpected(cannot_write(path));
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
  std::error_code ec;
  if (options.output && fs::is_directory(*options.output, ec))
    return report(context, {ErrorCode::OutputIo, *options.output + ": is a folder", "name a file"});
  if (options.output && fs::exists(*options.output, ec) && !options.force)
    return report(context, {ErrorCode::Usage, *options.output + ": is there already", "--force replaces it"});
  auto as_of = context.source_date();
  if (!as_of) return report(context, as_of.error());
  auto desk = context.open_desk(store::Store::Mode::Read);
  if (!desk) return report(context, desk.error());
  auto sheet = desk->sheet(fmt::format("{}", fmt::join(options.words, " ")), *as_of);
  if (!sheet) return report(context, sheet.error());
  if (sheet->claims.empty()) {
    context.say("no claim is found by that; nothing was written");
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
