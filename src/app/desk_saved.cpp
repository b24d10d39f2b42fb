/// Saved searches: queries under a name, for the whole desk. A name can stand in other queries, so none is kept that leads back to itself, and none is
/// taken off while another one needs it.
#include <fmt/format.h>

#include <algorithm>

#include "claimdex/app/desk.hpp"
#include "claimdex/text/text.hpp"
#include "ledger_rules.hpp"

namespace claimdex::app {

Result<std::string> read_short_name(std::string_view typed, std::string_view what, std::string_view example) {
  constexpr std::size_t kLongest = 40;
  if (!text::valid_utf8(typed)) return fail(ErrorCode::Usage, "the name is not valid UTF-8");
  const std::string name = text::fold(typed);
  const auto fits = [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == '.' ||
           static_cast<unsigned char>(c) >= 0x80;
  };
  if (name.empty() || text::count_code_points(name) > kLongest || !std::all_of(name.begin(), name.end(), fits) ||
      text::words(name).empty() || text::printable(name) != name)
    return fail(ErrorCode::Usage,
                fmt::format("\"{}\" can't be the name of {}", text::fit(text::printable(typed), 60), what),
                fmt::format("letters and digits, with - _ . between them: {}", example));
  return name;
}

namespace {

/// As it is kept: without the @.
Result<std::string> read_saved_name(std::string_view typed) {
  if (typed.starts_with('@')) typed.remove_prefix(1);
  return read_short_name(typed, "a search", "claimdex saved add toll 'killed OR wounded'");
}

}  // namespace

Result<std::string> Desk::saved_query(const std::string& name) {
  CLAIMDEX_TRY(auto query, store_.saved_search(name));
  if (query) return *std::move(query);
  CLAIMDEX_TRY(const auto all, store_.saved_searches());
  std::vector<std::string_view> names;
  for (const auto& saved : all) names.push_back(saved.name);
  const auto near = text::nearest(name, names);
  return fail(ErrorCode::Usage, fmt::format("there is no saved search @{}", text::printable(name)),
              near ? fmt::format("did you mean @{}?", *near)
                   : fmt::format("claimdex saved list; a word that begins with @ belongs in quotes: \"@{}\"",
                                 text::printable(name)));
}

Result<bool> Desk::save_search(const std::string& typed, const std::string& query, bool dry_run) {
  CLAIMDEX_TRY(const std::string name, read_saved_name(typed));
  CLAIMDEX_CHECK(read_query(query, std::pair(name, query)));
  const std::string one_line = text::normalise_line(query);
  CLAIMDEX_TRY(auto change, begin_unless(dry_run, "saved"));
  if (!change) return true;
  CLAIMDEX_TRY(const bool changed, change->save_search(name, one_line));
  if (changed) CLAIMDEX_CHECK(change->commit());
  return changed;
}

Result<bool> Desk::remove_search(const std::string& typed, bool dry_run) {
  CLAIMDEX_TRY(const std::string name, read_saved_name(typed));
  CLAIMDEX_CHECK(saved_query(name));
  CLAIMDEX_TRY(const auto all, store_.saved_searches());
  for (const auto& other : all) {
    const auto inside = index::saved_names(other.query);
    if (other.name != name && std::find(inside.begin(), inside.end(), name) != inside.end())
      return fail(ErrorCode::Refused, fmt::format("@{} is part of @{}", name, other.name),
                  fmt::format("claimdex saved add {} '…' without it, or remove that one first", other.name));
  }
  CLAIMDEX_TRY(auto change, begin_unless(dry_run, "saved"));
  if (!change) return true;
  CLAIMDEX_TRY(const bool changed, change->save_search(name, std::nullopt));
  if (changed) CLAIMDEX_CHECK(change->commit());
  return changed;
}

Result<std::vector<exporter::SavedSearch>> Desk::saved_searches() {
  CLAIMDEX_TRY(const auto all, store_.saved_searches());
  std::vector<exporter::SavedSearch> out;
  index::SearchOptions how;
  how.limit = 0;
  how.exact_total = true;
  for (const auto& saved : all) {
    const auto found = search(saved.query, how, true);
    out.push_back({saved.name, saved.query, found ? std::optional(found->total()) : std::nullopt});
  }
  return out;
}

Result<std::vector<WeekCounts>> Desk::weeks() {
  constexpr int kWeeks = 12;
  CLAIMDEX_TRY(const auto last, store_.last_event_at());
  if (!last) return std::vector<WeekCounts>();
  CLAIMDEX_TRY(const Session session, who());
  const auto day = Day::parse(std::string_view(session.clock_injected ? session.now : *last).substr(0, 10));
  return day ? store_.weeks(*day, kWeeks) : std::vector<WeekCounts>();
}

}  // namespace claimdex::app
