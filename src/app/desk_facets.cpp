/// Counting a query's hits by field. The index makes the set of hits and counts what articles say; what people change is counted here, from the record's
/// lists of claims, which are short: nearly every claim of a desk is unchecked and new, and that is what is left over.
#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "claimdex/app/article_search.hpp"
#include "claimdex/app/desk.hpp"
#include "claimdex/index/fields.hpp"
#include "claimdex/text/text.hpp"

namespace claimdex::app {
namespace {

constexpr std::array<std::string_view, 4> kOfTheRecord{"verdict", "progress", "assignee", "tag"};

bool is_of_the_record(std::string_view name) {
  return std::find(kOfTheRecord.begin(), kOfTheRecord.end(), name) != kOfTheRecord.end();
}

Result<const index::Field*> find_facet(const std::string& name) {
  const index::Field* field = index::find_field(name);
  if (field != nullptr && (is_of_the_record(name) || index::can_be_counted(*field))) return field;
  std::vector<std::string_view> names;
  for (const index::Field& f : index::kFields)
    if (is_of_the_record(f.name) || index::can_be_counted(f)) names.push_back(f.name);
  const auto near = text::nearest(name, names);
  const std::string all = fmt::format("--facet takes {}", fmt::join(names, ","));
  return fail(ErrorCode::Usage,
              field != nullptr ? fmt::format("--facet {}: its values can't be counted", field->name)
                               : fmt::format("--facet: there is no field \"{}\"", text::printable(name)),
              near && field == nullptr ? fmt::format("did you mean {}? {}", *near, all) : all);
}

std::int64_t count_hits(const index::HitSet& hits, const std::vector<ClaimId>& ids) {
  return std::count_if(ids.begin(), ids.end(), [&](ClaimId id) { return hits.contains(id); });
}

void add(index::FieldCounts& counts, std::string_view value, std::int64_t count) {
  if (count > 0) counts.values.push_back({std::string(value), count});
}

void most_first(index::FieldCounts& counts) {
  std::sort(counts.values.begin(), counts.values.end(),
            [](const auto& a, const auto& b) { return a.count != b.count ? a.count > b.count : a.value < b.value; });
}

/// The values of an enumeration; `common` is what most claims have, and is what is left over.
template <typename E, typename Ids>
Result<index::FieldCounts> count_words(const index::HitSet& hits, E common, const Ids& ids) {
  index::FieldCounts out;
  std::int64_t left = hits.size();
  for (const std::string_view word : Names<E>::values) {
    const E value = *parse_name<E>(word);
    if (value == common) continue;
    CLAIMDEX_TRY(const std::vector<ClaimId> some, ids(value));
    const std::int64_t count = count_hits(hits, some);
    add(out, word, count);
    left -= count;
  }
  add(out, name_of(common), left);
  most_first(out);
  return out;
}

Result<index::FieldCounts> count_of_record(store::Store& store, const index::HitSet& hits, std::string_view field) {
  if (field == "verdict")
    return count_words(hits, Verdict::Unchecked, [&](Verdict v) { return store.with_verdict(v); });
  if (field == "progress") return count_words(hits, Progress::New, [&](Progress p) { return store.with_progress(p); });
  index::FieldCounts out;
  index::HitSet seen;
  const bool tags = field == "tag";
  CLAIMDEX_TRY(const auto values, tags ? store.tags() : store.assignees());
  for (const std::string& value : values) {
    CLAIMDEX_TRY(const auto ids, tags ? store.with_tag(value) : store.assigned_to(value));
    std::int64_t count = 0;
    for (const ClaimId id : ids) {
      if (!hits.contains(id)) continue;
      ++count;
      seen.add(id);
    }
    add(out, value, count);
  }
  out.none = hits.size() - seen.size();
  most_first(out);
  return out;
}

}  // namespace

Result<Facets> Desk::facets(const std::optional<std::string>& query, const std::vector<std::string>& names) {
  std::vector<const index::Field*> fields;
  for (const std::string& name : names) {
    CLAIMDEX_TRY(const index::Field* field, find_facet(name));
    if (std::find(fields.begin(), fields.end(), field) == fields.end()) fields.push_back(field);
  }
  CLAIMDEX_TRY(auto tree, read_query(query.value_or("*")));
  CLAIMDEX_TRY(const std::string scope, take_scope(tree));
  if (!scope.empty())
    return fail(ErrorCode::Usage, fmt::format("--facet counts claims, and in:{} finds none", scope), "leave it out");
  CLAIMDEX_TRY(auto searcher, open_searcher());
  const auto record = [this](const index::QueryNode& leaf) { return answer(leaf); };
  CLAIMDEX_TRY(const auto hits, searcher.all(tree, record));
  Facets out;
  out.total = hits.size();
  for (const index::Field* field : fields) {
    Facet facet{std::string(field->name), {}};
    CLAIMDEX_TRY(facet.counts, is_of_the_record(field->name) ? count_of_record(store_, hits, field->name)
                                                             : searcher.count(hits, *field));
    out.fields.push_back(std::move(facet));
  }
  return out;
}

}  // namespace claimdex::app
