/// From the tree to Xapian's query.
///
/// Words and phrases weigh, fields only filter. "Not" is carried upward as a mark instead of being built on the spot: inside an AND it becomes AND_NOT
/// beside what is asked for, so that "everything but" is never listed unless a query asks for nothing else. The same holds for the
/// record's "all but these".
#include "query_compiler.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

#include "buckets.hpp"
#include "claimdex/index/fields.hpp"
#include "posting_sources.hpp"

namespace claimdex::index {
namespace {

using Query = Xapian::Query;
using Kind = QueryNode::Kind;

struct Part {
  Query query;
  bool negated = false, weighs = false;
};

Query any_of(const std::vector<std::string>& terms) { return Query(Query::OP_OR, terms.begin(), terms.end()); }
Query all_of(const std::vector<Query>& parts) { return Query(Query::OP_AND, parts.begin(), parts.end()); }

Query word_query(const std::string& word, const Ground& ground) {
  const std::set<std::string> terms = word_terms(word, ground.langs, ground.stemmers);
  if (terms.size() == 1) return Query(*terms.begin());
  return Query(Query::OP_SYNONYM, terms.begin(), terms.end());
}

/// Side by side, in the stems of one language; a document has only one.
Query phrase_query(const std::vector<std::string>& words, const Ground& ground) {
  std::set<std::vector<std::string>> readings;
  for (const std::string& lang : ground.langs) {
    std::vector<std::string> terms;
    for (const std::string& word : words)
      terms.push_back(ground.stemmers.of(lang).term(ungrouped(word).value_or(word)));
    readings.insert(std::move(terms));
  }
  std::vector<Query> queries;
  for (const auto& terms : readings)
    queries.emplace_back(Query::OP_PHRASE, terms.begin(), terms.end(), static_cast<Xapian::termcount>(terms.size()));
  return Query(Query::OP_OR, queries.begin(), queries.end());
}

Query name_query(const Field& field, const std::vector<std::string>& words) {
  std::vector<Query> terms;
  for (const std::string& word : words) terms.emplace_back(filter_term(field.prefix, word));
  return all_of(terms);
}

/// Documents whose value term says enough, and those at the range's ends whose values have to be looked at.
Query bucketed(const Buckets& buckets, const Query& exact) {
  Query query = any_of(buckets.inside);
  if (buckets.edge.empty()) return query;
  const Query checked(Query::OP_FILTER, any_of(buckets.edge), exact);
  return buckets.inside.empty() ? checked : Query(Query::OP_OR, query, checked);
}

/// [soft_low, soft_high] meets [low, high].
Query figure_query(const QueryNode& node) {
  const CountRange range{node.low.value_or(0), node.high.value_or(std::numeric_limits<double>::infinity())};
  const Query begins_before(Query::OP_VALUE_LE, kSlotSoftLow, Xapian::sortable_serialise(range.high));
  const Query ends_after(Query::OP_VALUE_GE, kSlotSoftHigh, Xapian::sortable_serialise(range.low));
  return bucketed(figure_buckets(range), Query(Query::OP_AND, begins_before, ends_after));
}

/// The days that the index has bound the range, so that an open end doesn't mean months without end.
Query published_query(const QueryNode& node, const Xapian::Database& db) {
  const std::string lowest = db.get_value_lower_bound(kSlotPublished),
                    highest = db.get_value_upper_bound(kSlotPublished);
  if (highest.empty()) return Query::MatchNothing;
  auto day = [](const std::string& value) { return Day{static_cast<int>(Xapian::sortable_unserialise(value))}; };
  const Day from = std::max(node.from.value_or(day(lowest)), day(lowest)),
            to = std::min(node.to.value_or(day(highest)), day(highest));
  if (from > to) return Query::MatchNothing;
  const Query exact(Query::OP_VALUE_RANGE, kSlotPublished, Xapian::sortable_serialise(from.number),
                    Xapian::sortable_serialise(to.number));
  const auto months = month_buckets(from, to);
  return months ? bucketed(*months, exact) : exact;
}

Part field_part(const QueryNode& node, const Ground& ground) {
  const Field& field = *find_field(node.field);
  switch (field.kind) {
    case FieldKind::Term:
      return {Query(filter_term(field.prefix, node.value)), false, false};
    case FieldKind::Words:
      return {name_query(field, node.words), false, false};
    case FieldKind::Range:
      return {field.slot == kSlotPublished ? published_query(node, ground.db) : figure_query(node), false, false};
    case FieldKind::Record:
      break;
  }
  const auto& set = ground.answers.at({node.field, node.value});
  return {listed_claims(set), set->complement, false};
}

Part part_of(const QueryNode& node, const Ground& ground);

/// Not as a mark, but built: everything except.
Query positive(const Part& part) {
  return part.negated ? Query(Query::OP_AND_NOT, Query::MatchAll, part.query) : part.query;
}

Part and_part(const QueryNode& node, const Ground& ground) {
  std::vector<Query> words, filters, excluded;
  for (const QueryNode& child : node.children) {
    if (child.kind == Kind::All) continue;
    Part part = part_of(child, ground);
    (part.negated ? excluded : part.weighs ? words : filters).push_back(std::move(part.query));
  }
  Query query = Query::MatchAll;
  const bool weighs = !words.empty();
  if (weighs) query = all_of(words);
  if (!filters.empty()) query = weighs ? Query(Query::OP_FILTER, query, all_of(filters)) : all_of(filters);
  if (!excluded.empty()) query = Query(Query::OP_AND_NOT, query, Query(Query::OP_OR, excluded.begin(), excluded.end()));
  return {std::move(query), false, weighs};
}

Part or_part(const QueryNode& node, const Ground& ground) {
  std::vector<Query> queries;
  bool weighs = false;
  for (const QueryNode& child : node.children) {
    const Part part = part_of(child, ground);
    const Query query = positive(part);
    queries.push_back(part.weighs ? query : Query(Query::OP_SCALE_WEIGHT, query, 0.0));
    weighs = weighs || part.weighs;
  }
  return {Query(Query::OP_OR, queries.begin(), queries.end()), false, weighs};
}

Part part_of(const QueryNode& node, const Ground& ground) {
  switch (node.kind) {
    case Kind::All:
      return {Query::MatchAll, false, false};
    case Kind::Word:
      return {word_query(node.words.front(), ground), false, true};
    case Kind::Phrase:
      return {phrase_query(node.words, ground), false, true};
    case Kind::Field:
      return field_part(node, ground);
    case Kind::And:
      return and_part(node, ground);
    case Kind::Or:
      return or_part(node, ground);
    case Kind::Not: {
      Part part = part_of(node.children.front(), ground);
      part.negated = !part.negated;
      part.weighs = part.weighs && !part.negated;
      return part;
    }
  }
  return {};
}

Result<void> ask(const QueryNode& node, const RecordFilter& record, Answers& answers) {
  for (const QueryNode& child : node.children) CLAIMDEX_CHECK(ask(child, record, answers));
  if (node.kind != Kind::Field || find_field(node.field)->kind != FieldKind::Record) return {};
  auto& answer = answers[{node.field, node.value}];
  if (answer) return {};
  CLAIMDEX_TRY(auto set, record(node.field, node.value));
  answer = std::make_shared<const IdSet>(std::move(set));
  return {};
}

}  // namespace

Result<Answers> ask_record(const QueryNode& query, const RecordFilter& record) {
  Answers answers;
  CLAIMDEX_CHECK(ask(query, record, answers));
  return answers;
}

std::set<std::string> word_terms(const std::string& folded, const std::set<std::string>& langs, Stemmers& stemmers) {
  const auto plain = ungrouped(folded);
  std::set<std::string> terms;
  for (const std::string& lang : langs) {
    terms.insert(stemmers.of(lang).term(folded));
    if (plain) terms.insert(stemmers.of(lang).term(*plain));
  }
  if (terms.empty()) terms.insert(stemmers.of("").term(folded));
  return terms;
}

Compiled compile(const QueryNode& query, const Ground& ground) {
  const Part part = part_of(query, ground);
  return {positive(part), part.weighs && !part.negated};
}

}  // namespace claimdex::index
