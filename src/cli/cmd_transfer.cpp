/// A desk leaves and comes back: dump, restore, backup.
#include <fmt/format.h>

#include <iostream>
#include <memory>

#include "claimdex/text/text.hpp"
#include "commands.hpp"
#include "context.hpp"
#include "out_file.hpp"

namespace claimdex::cli {
namespace {

// What a dump and a backup hold is internal: notes, names, who did what.
constexpr unsigned kPrivate = 0600;

std::string count(std::int64_t n, std::string_view what) { return fmt::format("{} {}{}", n, what, n == 1 ? "" : "s"); }

}  // namespace

int cmd_dump(Context& context) {
  const Options& options = context.options;
  if (!options.words.empty())
    return report(context, {ErrorCode::Usage, "dump takes the whole desk and no words", "claimdex dump -o desk.jsonl"});
  std::unique_ptr<OutFile> file;
  if (options.output) {
    if (auto may = may_write(context, *options.output); !may) return report(context, may.error());
  }
  auto desk = context.open_desk(store::Store::Mode::Read);
  if (!desk) return report(context, desk.error());
  if (options.output) {
    file = std::make_unique<OutFile>(*options.output);
    if (auto opened = file->open(kPrivate); !opened) return report(context, opened.error());
  }
  const auto write = [&](std::string_view bytes) {
    if (file) return file->write(bytes);
    context.out.write(bytes);
    return !context.out.failed();
  };
  std::optional<std::filesystem::path> archive;
  if (options.with_archive) archive = *options.with_archive;
  auto dumped = desk->dump(write, archive);
  // What is no whole dump never takes the place of an older one; where writing failed, finish() says why.
  if (file && (dumped || file->failed()))
    if (auto done = file->finish(); !done) return report(context, done.error());
  if (context.out.failed()) return kNoOutput;  // said at the end
  if (!dumped) return report(context, dumped.error());
  for (const Error& error : dumped->failed) context.complain(error);
  if (archive)
    context.say(count(dumped->blobs, "file") + " of the archive in " + archive->string() +
                (dumped->absent > 0 ? fmt::format("; {} never came to this desk", dumped->absent) : ""));
  return dumped->failed.empty() ? kDone : kInputsFailed;
}

int cmd_restore(Context& context) {
  const Options& options = context.options;
  if (options.words.size() != 1)
    return report(context, {ErrorCode::Usage, "restore which file? one dump or backup, or - for standard input",
                            "claimdex restore desk.jsonl --archive blobs"});
  auto dir = context.desk_dir();
  if (!dir) return report(context, dir.error());
  app::RestoreRequest request{options.words.front(), {}};
  if (options.archive) request.archive = *options.archive;
  auto restored = app::Desk::restore(*dir, request, std::cin, [&](std::string_view notice) { context.say(notice); });
  if (!restored) return report(context, restored.error());
  context.out.line(fmt::format("{}, {}, {} in {}", count(restored->articles, "article"),
                               count(restored->claims, "claim"), count(restored->events, "event"),
                               text::printable(dir->string())));
  if (restored->absent > 0)
    context.say(fmt::format("{} of its archive didn't come along; copied into archive/ later, they are found",
                            count(restored->absent, "file")));
  return kDone;
}

int cmd_backup(Context& context) {
  const Options& options = context.options;
  if (options.words.size() != 1)
    return report(context, {ErrorCode::Usage, "back up into which file?", "claimdex backup /media/stick/desk.db"});
  const std::string& path = options.words.front();
  if (auto may = may_write(context, path); !may) return report(context, may.error());
  auto dir = context.desk_dir();
  if (!dir) return report(context, dir.error());
  OutFile file(path);
  if (auto copied = store::Store::back_up(*dir, file.part()); !copied) return report(context, copied.error());
  if (auto done = file.finish(); !done) return report(context, done.error());
  context.out.line("The record is in " + text::printable(path) + "; archive/ is not: copy that folder, too");
  return kDone;
}

}  // namespace claimdex::cli
