/// What a query asks of the record. The index holds what articles say; what people did with a claim, and what later articles changed, is answered
/// from here as a set of ids: the smaller side of it, since nearly all claims of a desk are unchecked, new, and said once.
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cassert>

#include "claimdex/app/desk.hpp"
#include "claimdex/text/text.hpp"

namespace claimdex::app {
namespace {

template <typename E>
Result<E> parse_value(std::string_view field, std::string_view value) {
  if (auto parsed = parse_name<E>(value)) return *parsed;
  std::vector<std::string_view> names(Names<E>::values.begin(), Names<E>::values.end());
  auto near = text::nearest(value, names);
  std::string all = fmt::format("{} is one of {}", field, fmt::join(names, " "));
  return fail(ErrorCode::Usage, fmt::format("there is no {} \"{}\"", field, text::printable(value)),
              near ? fmt::format("did you mean {}:{}?", field, *near) : all);
}

bool same_person(std::string_view asked, std::string_view name) {
  if (text::fold(asked) == text::fold(name)) return true;
  const auto has = text::words(name), wanted = text::words(asked);
  return !wanted.empty() && std::all_of(wanted.begin(), wanted.end(), [&](const text::Word& word) {
    return std::any_of(has.begin(), has.end(), [&](const text::Word& w) { return w.folded == word.folded; });
  });
}

/// What has a name of its own in `has:` and `flag:`.
std::optional<store::Store::Having> having_of(const index::QueryNode& leaf) {
  using Having = store::Store::Having;
  constexpr std::array<std::pair<std::string_view, Having>, 9> kNames{
      {{"note", Having::Note},
       {"tag", Having::Tag},
       {"assignee", Having::Assignee},
       {"due", Having::Review},
       {"link", Having::Link},
       {"edit", Having::Edit},
       {"gone_from_article", Having::GoneFromArticle},
       {"no_longer_extracted", Having::NoLongerExtracted},
       {"source_forgotten", Having::SourceForgotten}}};
  for (const auto& [name, having] : kNames)
    if (name == leaf.value) return having;
  return std::nullopt;
}

}  // namespace

Result<index::QueryNode> Desk::read_query(const std::string& words,
                                          const std::optional<std::pair<std::string, std::string>>& unsaved) {
  index::QueryContext context;
  context.today = [this]() -> Result<Day> {
    CLAIMDEX_TRY(const std::string time, now());
    if (const auto day = Day::parse(std::string_view(time).substr(0, 10))) return *day;
    return fail(ErrorCode::BadInput, "the clock shows no day");
  };
  context.saved = [&](const std::string& name) -> Result<std::string> {
    if (unsaved && unsaved->first == name) return unsaved->second;
    return saved_query(name);
  };
  return index::parse_query(words, context);
}

Result<index::IdSet> Desk::answer(const index::QueryNode& leaf) {
  index::IdSet set;
  const std::string_view field = leaf.field, value = leaf.value;
  if (field == "progress") {
    CLAIMDEX_TRY(const auto progress, parse_value<Progress>(field, value));
    set.complement = progress == Progress::New;
    CLAIMDEX_TRY(set.ids, set.complement ? store_.not_new() : store_.with_progress(progress));
  } else if (field == "verdict") {
    CLAIMDEX_TRY(const auto verdict, parse_value<Verdict>(field, value));
    set.complement = verdict == Verdict::Unchecked;
    CLAIMDEX_TRY(set.ids, set.complement ? store_.not_unchecked() : store_.with_verdict(verdict));
  } else if (field == "mentions" || field == "origins") {
    using Count = store::Store::Count;
    CLAIMDEX_TRY(auto counted,
                 store_.counted(field == "mentions" ? Count::Mentions : Count::Origins, leaf.low, leaf.high));
    set = {std::move(counted.ids), counted.all_but};
  } else if (field == "stale") {
    set.complement = value == "no";
    CLAIMDEX_TRY(set.ids, stale_claims());
  } else if (field == "has" && value == "evidence") {
    CLAIMDEX_TRY(set.ids, store_.with_evidence());
  } else if (const auto having = field == "has" || field == "flag" ? having_of(leaf) : std::nullopt) {
    CLAIMDEX_TRY(set.ids, store_.having(*having));
  } else if (field == "article") {
    CLAIMDEX_TRY(set.ids, store_.of_article(*ArticleId::parse(value)));
  } else if (field == "origin") {
    CLAIMDEX_TRY(set.ids, store_.of_origin(*OriginId::parse(value)));
  } else if (field == "id") {
    CLAIMDEX_TRY(const auto claim, store_.present(*ClaimId::parse(value)));
    if (claim) set.ids.push_back(*claim);
  } else {
    return answer_from_work(leaf);
  }
  return set;
}

/// What others changed, and what has passed the day to look at it again.
Result<std::vector<ClaimId>> Desk::stale_claims() {
  CLAIMDEX_TRY(auto claims, store_.having(store::Store::Having::Change));
  CLAIMDEX_TRY(const std::string time, now());
  const auto today = Day::parse(std::string_view(time).substr(0, 10));
  CLAIMDEX_TRY(const auto passed, store_.review_until(today ? today->plus(-1) : Day{}));
  claims.insert(claims.end(), passed.begin(), passed.end());
  std::sort(claims.begin(), claims.end());
  claims.erase(std::unique(claims.begin(), claims.end()), claims.end());
  return claims;
}

Result<index::IdSet> Desk::answer_from_work(const index::QueryNode& leaf) {
  index::IdSet set;
  const std::string_view value = leaf.value;
  if (leaf.field == "tag") {
    CLAIMDEX_TRY(const std::string tag, read_tag(value));
    CLAIMDEX_TRY(set.ids, store_.with_tag(tag));
    return set;
  }
  if (leaf.field == "dossier") {
    CLAIMDEX_TRY(const Dossier dossier, find_dossier(value));
    CLAIMDEX_TRY(set.ids, store_.in_dossier(dossier.name));
    return set;
  }
  if (leaf.field == "event") {
    CLAIMDEX_TRY(const std::string event, find_event(value));
    CLAIMDEX_TRY(set.ids, store_.in_event(event));
    return set;
  }
  if (leaf.field == "due") {
    CLAIMDEX_TRY(set.ids, store_.due({leaf.from, leaf.to}));
    return set;
  }
  assert(leaf.field == "assignee");
  if (value == "none") {
    set.complement = true;
    CLAIMDEX_TRY(set.ids, store_.having(store::Store::Having::Assignee));
    return set;
  }
  if (value == "me") {
    CLAIMDEX_TRY(const Session session, who());
    CLAIMDEX_TRY(set.ids, store_.assigned_to(session.user));
    return set;
  }
  CLAIMDEX_TRY(const auto names, store_.assignees());
  for (const std::string& name : names) {
    if (!same_person(value, name)) continue;
    CLAIMDEX_TRY(const auto theirs, store_.assigned_to(name));
    set.ids.insert(set.ids.end(), theirs.begin(), theirs.end());
  }
  std::sort(set.ids.begin(), set.ids.end());
  return set;
}

}  // namespace claimdex::app
