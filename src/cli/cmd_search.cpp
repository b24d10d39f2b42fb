#include <fmt/format.h>
#include <malloc.h>
#include <sys/mman.h>
#include <unistd.h>

#include <cstdint>
#include <cstdlib>

#include "claimdex/exporter/json.hpp"
#include "commands.hpp"
#include "context.hpp"
#include "explanation.hpp"
#include "inputs.hpp"
#include "render.hpp"

namespace claimdex::cli {
namespace {

/// A search lives for a few milliseconds, and a good part of them goes into page faults: its heap grows by 60 pages for
/// ids and by 150 where claims are read, each of them faulted in at its first touch. Taking them in one step costs a fifth
/// of that. Where the kernel doesn't know how (before Linux 5.14), nothing happens.
void fault_in_heap(std::size_t bytes) {
#if defined(__GLIBC__) && defined(MADV_POPULATE_WRITE)
  mallopt(M_MMAP_THRESHOLD, 1 << 20);
  mallopt(M_TRIM_THRESHOLD, 4 << 20);
  void* block = std::malloc(bytes);
  const auto page = static_cast<std::uintptr_t>(sysconf(_SC_PAGESIZE));
  const std::uintptr_t into_page = reinterpret_cast<std::uintptr_t>(block) & (page - 1);
  madvise(static_cast<char*>(block) - into_page, bytes, MADV_POPULATE_WRITE);
  std::free(block);
#endif
}

void print_hits(Context& context, const app::SearchResult& found) {
  std::string line;
  for (std::size_t i = 0; i < found.claims.size(); ++i) {
    if (context.options.json) {
      line.clear();
      exporter::claim_json(line, found.claims[i]);
      context.out.line(line);
      continue;
    }
    if (i > 0 && context.terminal.tty) context.out.line("");
    context.out.write(claim_entry(context.terminal, found.claims[i], found.highlights[i]));
  }
}

int explain(Context& context) {
  const Options& options = context.options;
  if (options.json || options.ids || options.count)
    return report(
        context, {ErrorCode::Usage, "--explain goes with no other form of answer", "leave out --json, --ids, --count"});
  auto desk = context.open_desk(store::Store::Mode::Read);
  if (!desk) return report(context, desk.error());
  const auto explained = desk->explain(joined(options.words).value_or("*"));
  if (!explained) return report(context, explained.error());
  context.out.write(explanation(*explained));
  return explained->tree.parts.front().hits > 0 ? kDone : kNothingFound;
}

/// What to do about a query that finds nothing; for people, so not where a program asks and nobody looks at standard error.
void advise(Context& context) {
  const Options& options = context.options;
  const auto query = joined(options.words);
  if (!query || options.offset > 0 || ((options.json || options.ids || options.count) && !context.terminal.progress))
    return;
  auto desk = context.open_desk(store::Store::Mode::Read);
  if (!desk) return;
  const auto explained = desk->explain(*query);
  if (!explained) return;
  for (const std::string& advice : explained->advice) context.say(advice);
}

}  // namespace

int cmd_search(Context& context) {
  const Options& options = context.options;
  if (options.explain) return explain(context);
  fault_in_heap((options.ids || options.count ? std::size_t{320} : std::size_t{800}) << 10);
  auto desk = context.open_desk(store::Store::Mode::Read);
  if (!desk) return report(context, desk.error());
  index::SearchOptions how;
  how.limit = options.count ? 1 : options.limit;
  how.offset = options.count ? 0 : options.offset;
  how.sort = parse_sort(options.sort);
  how.exact_total = options.count;
  auto found = desk->search(joined(options.words), how, options.ids || options.count);
  if (!found) return report(context, found.error());

  if (options.count) {
    context.out.line(std::to_string(found->page.total));
    if (found->page.total == 0) advise(context);
    return found->page.total > 0 ? kDone : kNothingFound;
  }
  if (options.ids)
    for (ClaimId id : found->page.ids) context.out.line(id.str());
  else if (auto dressed = options.json ? Result<void>() : context.dress(*desk); !dressed)
    return report(context, dressed.error());
  else
    print_hits(context, *found);
  if (found->page.ids.empty() && context.terminal.tty)
    context.say(options.offset > 0 ? "no more claims" : "no claim is found by that");
  if (found->page.ids.empty()) advise(context);
  const auto shown = static_cast<std::int64_t>(found->page.ids.size());
  const std::int64_t last = options.offset + shown;
  if (context.terminal.tty && !options.json && !options.ids && shown > 0 && last < found->page.total)
    context.say(fmt::format("{} to {} of {}{}; the next: --offset {}", options.offset + 1, last,
                            found->page.exact ? "" : "about ", found->page.total, last));
  return shown > 0 ? kDone : kNothingFound;
}

}  // namespace claimdex::cli
