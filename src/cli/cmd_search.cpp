#include <fmt/format.h>
#include <malloc.h>
#include <sys/mman.h>
#include <unistd.h>

#include <cstdint>
#include <cstdlib>

#include "commands.hpp"
#include "context.hpp"
#include "explanation.hpp"
#include "hit_forms.hpp"
#include "inputs.hpp"
#include "pager.hpp"
#include "search_articles.hpp"
#include "search_checks.hpp"
#include "search_facets.hpp"

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

/// The ten that are wanted, with what belongs to each.
Result<std::vector<Hit>> hits_of(Context& context, app::Desk& desk, const app::SearchResult& found,
                                 std::vector<app::SentencesAround>& around) {
  if (const std::int64_t reach = context.options.around; reach > 0) {
    CLAIMDEX_TRY(const auto extractor, load_extractor(context));
    CLAIMDEX_TRY(around, desk.sentences_around(found.claims, static_cast<std::size_t>(reach), extractor));
  }
  std::vector<Hit> hits(found.claims.size());
  for (std::size_t i = 0; i < hits.size(); ++i) {
    hits[i].claim = &found.claims[i];
    hits[i].highlights = found.highlights[i];
    if (found.elsewhere[i]) hits[i].elsewhere = &*found.elsewhere[i];
    if (!around.empty()) hits[i].around = &around[i];
  }
  return hits;
}

Result<void> print_hits(Context& context, app::Desk& desk, const HitForm& form, const app::SearchResult& found) {
  if (shows_verdicts(form)) CLAIMDEX_CHECK(context.dress(desk));
  std::vector<app::SentencesAround> around;
  CLAIMDEX_TRY(const auto hits, hits_of(context, desk, found, around));
  print_paged(context, listed(context.terminal, form, hits));
  return {};
}

/// On a terminal, below the hits: that there are none, or what the next page is called.
void say_what_comes(Context& context, const HitForm& form, std::size_t hits, std::int64_t total, bool exact,
                    std::string_view things) {
  const auto shown = static_cast<std::int64_t>(hits);
  const std::int64_t offset = context.options.offset, last = offset + shown;
  if (!context.terminal.tty) return;
  if (shown == 0)
    context.say(offset > 0 ? fmt::format("no more {}s", things) : fmt::format("no {} is found by that", things));
  else if (last < total && shows_verdicts(form))
    context.say(
        fmt::format("{} to {} of {}{}; the next: --offset {}", offset + 1, last, exact ? "" : "about ", total, last));
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

/// Opens the desk, but for ids and counts that the index may give alone.
Result<app::SearchResult> search(Context& context, std::optional<app::Desk>& desk, bool ids_only) {
  const Options& options = context.options;
  index::SearchOptions how;
  how.limit = options.count ? 1 : options.limit;
  how.offset = options.count ? 0 : options.offset;
  how.sort = parse_sort(options.sort);
  how.exact_total = options.count;
  const auto query = joined(options.words);
  const auto open = [&]() -> Result<app::Desk*> {
    CLAIMDEX_TRY(desk, context.open_desk(store::Store::Mode::Read));
    return &*desk;
  };
  if (ids_only && query) {
    CLAIMDEX_TRY(const auto dir, context.desk_dir());
    return app::Desk::search_ids(
        dir, *query, how, [&](std::string_view words) { context.say(words); }, open);
  }
  CLAIMDEX_TRY(app::Desk* const opened, open());
  return opened->search(query, how, ids_only);
}

}  // namespace

int cmd_search(Context& context) {
  const Options& options = context.options;
  if (options.explain) return explain(context);
  if (options.facet) return search_facets(context);
  const auto form = hit_form(options);
  if (!form) return report(context, form.error());
  const bool ids_only = form->form == Form::Ids || options.count;
  fault_in_heap((ids_only ? std::size_t{320} : std::size_t{800}) << 10);
  std::optional<app::Desk> desk;
  auto found = search(context, desk, ids_only);
  if (!found) return report(context, found.error());
  if (options.count) {
    const std::int64_t total = found->total();
    context.out.line(std::to_string(total));
    if (total == 0) advise(context);
    return total > 0 ? kDone : kNothingFound;
  }
  if (const auto& articles = found->articles) {
    if (auto printed = print_articles(context, *form, *articles); !printed) return report(context, printed.error());
    say_what_comes(context, *form, articles->ids.size(), articles->total, articles->exact, "article");
    return articles->ids.empty() ? kNothingFound : kDone;
  }
  if (const auto& checks = found->checks) {
    if (auto printed = print_fact_checks(context, *desk, *form, *checks); !printed)
      return report(context, printed.error());
    say_what_comes(context, *form, checks->ids.size(), checks->total, checks->exact, "fact-check");
    return checks->ids.empty() ? kNothingFound : kDone;
  }
  if (form->form == Form::Ids)
    for (const ClaimId id : found->page.ids) context.out.line(id.str());
  else if (auto printed = print_hits(context, *desk, *form, *found); !printed)
    return report(context, printed.error());
  say_what_comes(context, *form, found->page.ids.size(), found->page.total, found->page.exact, "claim");
  if (found->page.ids.empty()) advise(context);
  return found->page.ids.empty() ? kNothingFound : kDone;
}

}  // namespace claimdex::cli
