#include <fmt/format.h>

#include <algorithm>
#include <charconv>

#include "claimdex/exporter/json.hpp"
#include "claimdex/text/text.hpp"
#include "commands.hpp"
#include "context.hpp"
#include "render.hpp"

namespace claimdex::cli {
namespace {

constexpr std::int64_t kNewest = 50;

bool names_a_record(const std::string& word) {
  return ClaimId::parse(word) || ArticleId::parse(word) || MentionId::parse(word) || FactCheckId::parse(word);
}

/// A head as it is printed, "123:9f…", or the hash alone, as sheets have it.
struct Head {
  std::optional<std::int64_t> seq;
  std::string hash;
};
std::optional<Head> parse_head(const std::string& word) {
  Head head;
  const std::size_t colon = word.find(':');
  head.hash = word.substr(colon == std::string::npos ? 0 : colon + 1);
  for (char& c : head.hash)
    if (c >= 'A' && c <= 'F') c = static_cast<char>(c - 'A' + 'a');
  const bool hex = std::all_of(head.hash.begin(), head.hash.end(),
                               [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
  if (head.hash.size() != 64 || !hex) return std::nullopt;
  if (colon == std::string::npos) return head;
  std::int64_t seq = 0;
  const char* const end = word.data() + colon;
  const auto read = std::from_chars(word.data(), end, seq);
  if (read.ec != std::errc() || read.ptr != end || seq < 1) return std::nullopt;
  head.seq = seq;
  return head;
}

/// Proves the chain, prints its head; with a head that was noted earlier, says whether that is still in it.
int verify(Context& context) {
  const Options& options = context.options;
  if (options.by || options.on || options.limit_given || options.json)
    return report(context, {ErrorCode::Usage, "--verify looks at the whole log", "claimdex log --verify"});
  std::optional<Head> noted;
  if (!options.words.empty()) noted = parse_head(options.words[0]);
  if (options.words.size() > 1 || (!options.words.empty() && !noted))
    return report(context, {ErrorCode::Usage, "--verify takes a head as it was printed",
                            "claimdex log --verify 123:9f86d081…, all 64 digits"});
  auto desk = context.open_desk(store::Store::Mode::Read);
  if (!desk) return report(context, desk.error());
  auto findings = desk->store().check_log();
  if (!findings) return report(context, findings.error());
  for (const store::Finding& f : *findings)
    context.out.line(fmt::format("{}  {}: {}", f.code, f.subject, text::printable(f.message)));
  if (!findings->empty()) {
    context.complain({ErrorCode::DeskDamaged, "the log was changed", "restore a backup of claims.db"});
    return kCheckFailed;
  }
  auto head = desk->store().head();
  if (!head) return report(context, head.error());
  if (head->seq == 0) context.out.line("the log is empty");
  if (head->seq > 0) context.out.line(fmt::format("log head {}:{}", head->seq, head->hash));
  if (!noted) return kDone;
  auto at = desk->store().event_with_hash(noted->hash);
  if (!at) return report(context, at.error());
  if (!*at || (noted->seq && *noted->seq != **at)) {
    context.complain({ErrorCode::DeskDamaged,
                      "this log doesn't have that head: it isn't the log that was noted, or it was written anew",
                      "compare the desk with a backup from then"});
    return kCheckFailed;
  }
  context.out.line(fmt::format("event {} is in it: nothing up to there was changed", **at));
  return kDone;
}

Result<store::EventFilter> read_filter(Context& context) {
  const Options& options = context.options;
  const bool one = options.words.size() == 1;
  store::EventFilter filter;
  if (one) filter.change = ChangeId::parse(options.words[0]);
  if (options.words.size() > 1 || (one && !filter.change && !names_a_record(options.words[0])))
    return fail(ErrorCode::Usage, "log takes the handle of a claim, a mention, an article or a change",
                "claimdex log c12; claimdex log --by ada --on 2031-05-20");
  if (one && !filter.change) filter.subject = options.words[0];
  if (options.by) {
    filter.who = text::normalise_line(*options.by);
    if (*filter.who == "me") {
      CLAIMDEX_TRY(const Session session, context.session());
      filter.who = session.user;
    }
  }
  if (options.on) {
    const std::string& on = *options.on;
    const std::size_t dots = on.find("..");
    const std::string low = on.substr(0, dots), high = dots == std::string::npos ? low : on.substr(dots + 2);
    const auto from = parse_period(low), to = parse_period(high);
    if ((!from && !low.empty()) || (!to && !high.empty()) || (low.empty() && high.empty()))
      return fail(ErrorCode::Usage, fmt::format("--on {}: not a day, a month or a span of them", text::printable(on)),
                  "2031-05-20, 2031-05, 2031-05-01.., 2031-05-01..2031-05-20");
    if (from) filter.days.from = from->from;
    if (to) filter.days.to = to->to;
    if (filter.days.from && filter.days.to && *filter.days.from > *filter.days.to)
      return fail(ErrorCode::Usage, fmt::format("--on {}: the span runs backward", text::printable(on)), "");
  }
  if (options.limit_given)
    filter.limit = options.limit;
  else if (options.words.empty() && !options.by && !options.on && !options.json)
    filter.limit = kNewest;
  return filter;
}

}  // namespace

int cmd_log(Context& context) {
  const Options& options = context.options;
  if (options.verify) return verify(context);
  const auto filter = read_filter(context);
  if (!filter) return report(context, filter.error());
  auto desk = context.open_desk(store::Store::Mode::Read);
  if (!desk) return report(context, desk.error());
  auto events = desk->store().events(*filter);
  if (!events) return report(context, events.error());
  std::string line;
  for (const EventRecord& event : *events) {
    line.clear();
    if (options.json) {
      exporter::event_json(line, event);
      context.out.line(line);
    } else {
      context.out.write(fmt::format("{:<5} {}", event.change.str(), event_line(context.terminal, event)));
    }
  }
  return events->empty() ? kNothingFound : kDone;
}

}  // namespace claimdex::cli
