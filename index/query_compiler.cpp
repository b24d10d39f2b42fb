/// From the tree to Xapian's query.
///
/// Words and phrases weigh, fields only filter. "Not" is carried upward as a mark instead of being built on the spot: inside an AND it becomes AND_NOT
/// beside what is asked for, so that "everything but" is never listed unless a query asks for nothing else. The same holds for the
/// record's "all but these".
#include "query_compiler.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

#include "buckets.hpp"
#include "claimdex/index/fields.hpp"
#include "claimdex/text/text.hpp"
#include "posting_sources.hpp"

namespace claimdex::index {
namespace {

using Query = Xapian::Query;
using Kind = QueryNode::Kind;

struct Part {
  Query query;
  bool negated = false, weighs = false;
};

/// The ground, and what has to be said about the query.
struct Work {
  const Ground& ground;
  std::vector<std::string> notes;
};

Query any_of(const std::vector<std::string>& terms) { return Query(Query::OP_OR, terms.begin(), terms.end()); }
Query any_of(const std::vector<Query>& parts) { return Query(Query::OP_OR, parts.begin(), parts.end()); }
Query all_of(const std::vector<Query>& parts) { return Query(Query::OP_AND, parts.begin(), parts.end()); }

template <typename Terms>
Query synonyms(const Terms& terms) {
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
  return any_of(queries);
}

bool none_is_there(const std::set<std::string>& terms, const Xapian::Database& db) {
  return std::none_of(terms.begin(), terms.end(), [&](const std::string& term) { return db.term_exists(term); });
}

/// The terms of a word in all its spellings of one word.
std::set<std::string> spelled_terms(const QueryNode& node, const Ground& ground) {
  auto terms_of = [&](const std::string& word) { return word_terms(word, ground.langs, ground.stemmers); };
  std::set<std::string> terms;
  if (node.kind == Kind::Word) terms = terms_of(node.words.front());
  for (const auto& other : node.also)
    if (other.size() == 1) terms.merge(terms_of(other.front()));
  if (!node.instead.empty() && none_is_there(terms, ground.db))
    for (const std::string& word : node.instead) terms.merge(terms_of(word));
  return terms;
}

Query word_query(const QueryNode& node, const Ground& ground) {
  std::vector<Query> readings;
  const std::set<std::string> terms = spelled_terms(node, ground);
  if (!terms.empty()) readings.push_back(synonyms(terms));
  if (node.kind == Kind::Phrase) readings.push_back(phrase_query(node.words, ground));
  for (const auto& other : node.also)
    if (other.size() > 1) readings.push_back(phrase_query(other, ground));
  return readings.size() == 1 ? readings.front() : any_of(readings);
}

std::vector<std::string> prefix_terms(const std::string& beginning, Work& work) {
  Expansion expansion = expand(beginning, work.ground);
  if (expansion.found > expansion.terms.size())
    work.notes.push_back(fmt::format("{}* stands for {} words: only the {} most frequent were looked for",
                                     text::printable(beginning), expansion.found, expansion.terms.size()));
  return std::move(expansion.terms);
}

Query prefix_query(const QueryNode& node, Work& work) {
  const auto terms = prefix_terms(node.words.front(), work);
  return terms.empty() ? Query::MatchNothing : synonyms(terms);
}

/// One place of a stretch of words: a word, or one of several. Xapian takes alternatives there as OP_OR.
void add_places(const QueryNode& node, Work& work, std::vector<Query>& places) {
  std::set<std::string> terms;
  auto take = [&](const QueryNode& leaf) {
    if (leaf.kind == Kind::Prefix) {
      for (std::string& term : prefix_terms(leaf.words.front(), work)) terms.insert(std::move(term));
    } else {
      terms.merge(spelled_terms(leaf, work.ground));
    }
  };
  if (node.kind == Kind::Phrase) {
    for (const std::string& word : node.words) {
      const auto own = word_terms(word, work.ground.langs, work.ground.stemmers);
      places.push_back(any_of(std::vector<std::string>(own.begin(), own.end())));
    }
    return;
  }
  if (node.kind == Kind::Or)
    for (const QueryNode& child : node.children) take(child);
  else
    take(node);
  places.push_back(any_of(std::vector<std::string>(terms.begin(), terms.end())));
}

/// The words of a phrase in it have to be near all others, and side by side somewhere.
Query near_query(const QueryNode& node, Work& work) {
  std::vector<Query> places, phrases;
  for (const QueryNode& child : node.children) {
    add_places(child, work, places);
    if (child.kind == Kind::Phrase) phrases.push_back(phrase_query(child.words, work.ground));
  }
  if (std::any_of(places.begin(), places.end(), [](const Query& place) { return place.empty(); }))
    return Query::MatchNothing;
  const auto window = static_cast<Xapian::termcount>(places.size()) + static_cast<Xapian::termcount>(node.distance);
  const Query near(node.kind == Kind::Near ? Query::OP_NEAR : Query::OP_PHRASE, places.begin(), places.end(), window);
  return phrases.empty() ? near : Query(Query::OP_FILTER, near, all_of(phrases));
}

/// The words of a name; the last one may be cut short. Names aren't stemmed.
Query name_query(const Field& field, const QueryNode& node) {
  constexpr Xapian::termcount kMost = 500;
  std::vector<Query> terms;
  for (const std::string& word : node.words) {
    const std::string term = filter_term(field.prefix, word);
    if (node.prefix && &word == &node.words.back())
      terms.emplace_back(Query::OP_WILDCARD, term, kMost, Query::WILDCARD_LIMIT_MOST_FREQUENT, Query::OP_OR);
    else
      terms.emplace_back(term);
  }
  return all_of(terms);
}

/// Documents whose value term says enough, and those at the range's ends whose values have to be looked at.
Query bucketed(const Buckets& buckets, const Query& exact) {
  Query query = any_of(buckets.inside);
  if (buckets.edge.empty()) return query;
  const Query checked(Query::OP_FILTER, any_of(buckets.edge), exact);
  return buckets.inside.empty() ? checked : Query(Query::OP_OR, query, checked);
}

/// An interval in two slots meets [low, high].
Query meets(int low_slot, int high_slot, double low, double high) {
  const Query begins_before(Query::OP_VALUE_LE, static_cast<Xapian::valueno>(low_slot),
                            Xapian::sortable_serialise(high));
  const Query ends_after(Query::OP_VALUE_GE, static_cast<Xapian::valueno>(high_slot), Xapian::sortable_serialise(low));
  return Query(Query::OP_AND, begins_before, ends_after);
}

Query within(int slot, double low, double high) {
  return Query(Query::OP_VALUE_RANGE, static_cast<Xapian::valueno>(slot), Xapian::sortable_serialise(low),
               Xapian::sortable_serialise(high));
}

/// A number that is written as such has no slot of its own: its interval is a point.
Query written_in(const NumberRange& range) {
  const Query point(Query::OP_AND, within(kSlotSoftLow, range.low, range.high),
                    within(kSlotSoftHigh, range.low, range.high));
  return Query(Query::OP_OR, within(kSlotWritten, range.low, range.high), point);
}

Query figure_query(const QueryNode& node, Measure measure) {
  const NumberRange range{node.low.value_or(0), node.high.value_or(std::numeric_limits<double>::infinity())};
  if (node.reading == QueryNode::Reading::Written) return bucketed(written_buckets(measure, range), written_in(range));
  Query plausible =
      bucketed(plausible_buckets(measure, range), meets(kSlotSoftLow, kSlotSoftHigh, range.low, range.high));
  if (node.reading == QueryNode::Reading::Plausible) return plausible;
  return Query(Query::OP_OR, plausible,
               bucketed(possible_buckets(measure, range), meets(kSlotLow, kSlotHigh, range.low, range.high)));
}

Query kind_query(std::string_view kind) { return Query(filter_term(find_field("kind")->prefix, kind)); }

Query any_figure_query(const QueryNode& node, const Field& field) {
  if (!node.figure_of) {
    const auto measure = std::find(kMeasurePrefix.begin(), kMeasurePrefix.end(), field.prefix) - kMeasurePrefix.begin();
    return figure_query(node, static_cast<Measure>(measure));
  }
  std::vector<Query> readings;
  for (Measure measure : measures_of(*node.figure_of)) readings.push_back(figure_query(node, measure));
  return Query(Query::OP_FILTER, any_of(readings), kind_query(name_of(*node.figure_of)));
}

/// The days that the index has bound the range, so that an open end doesn't mean months without end.
Query days_query(const QueryNode& node, const Field& field, const Xapian::Database& db) {
  const bool about = field.slot == kSlotAboutFrom;
  const int last_slot = about ? kSlotAboutTo : field.slot;
  const std::string lowest = db.get_value_lower_bound(static_cast<Xapian::valueno>(field.slot)),
                    highest = db.get_value_upper_bound(static_cast<Xapian::valueno>(last_slot));
  if (highest.empty()) return Query::MatchNothing;
  auto day = [](const std::string& value) { return Day{static_cast<int>(Xapian::sortable_unserialise(value))}; };
  const Day from = std::max(node.from.value_or(day(lowest)), day(lowest)),
            to = std::min(node.to.value_or(day(highest)), day(highest));
  if (from > to) return Query::MatchNothing;
  const Query exact =
      about ? meets(kSlotAboutFrom, kSlotAboutTo, from.number, to.number) : within(field.slot, from.number, to.number);
  const auto buckets = about ? about_buckets(from, to) : month_buckets(from, to);
  return buckets ? bucketed(*buckets, exact) : exact;
}

Query worth_query(const QueryNode& node) {
  const double low = node.low.value_or(0), high = node.high.value_or(1);
  const Query exact = within(kSlotWorth, low, high);
  const auto buckets = worth_buckets(low, high);
  return buckets ? bucketed(*buckets, exact) : exact;
}

template <typename E>
std::vector<std::string> terms_of_all(std::string_view prefix, std::string_view but) {
  std::vector<std::string> terms;
  for (std::string_view name : Names<E>::values)
    if (name != but) terms.push_back(filter_term(prefix, name));
  return terms;
}

/// That there is a slot: what has a value in it, or any of its terms.
Query has_query(const std::string& what) {
  const std::string least(1, '\0');  // of all values but the empty one, which is none
  if (what == "figure") return Query(Query::OP_VALUE_GE, kSlotSoftLow, least);
  if (what == "time") return Query(Query::OP_VALUE_GE, kSlotAboutFrom, least);
  if (what == "speaker") {
    auto terms = terms_of_all<SourceClass>(find_field("class")->prefix, "");
    terms.push_back(filter_term(find_field("class")->prefix, kUnknownSource));
    return any_of(terms);
  }
  return Query(filter_term(find_field("has")->prefix, what));
}

Part field_part(const QueryNode& node, const Ground& ground) {
  if (node.record) {
    const auto& set = ground.answers.at({node.field, node.value});
    return {listed_claims(set), set->complement, false};
  }
  const Field& field = *find_field(node.field);
  switch (field.kind) {
    case FieldKind::Words:
      return {name_query(field, node), false, false};
    case FieldKind::Figure:
      return {any_figure_query(node, field), false, false};
    case FieldKind::Days:
      return {days_query(node, field, ground.db), false, false};
    case FieldKind::Share:
      return {worth_query(node), false, false};
    default:
      break;
  }
  if (node.field == "has") return {has_query(node.value), false, false};
  // What nearly every claim is has no term: it is what the others are not.
  if (node.field == "modality" && node.value == name_of(Modality::Actual))
    return {any_of(terms_of_all<Modality>(field.prefix, node.value)), true, false};
  return {Query(filter_term(field.prefix, node.value)), false, false};
}

Part part_of(const QueryNode& node, Work& work);

/// Not as a mark, but built: everything except.
Query positive(const Part& part) {
  return part.negated ? Query(Query::OP_AND_NOT, Query::MatchAll, part.query) : part.query;
}

Part and_part(const QueryNode& node, Work& work) {
  std::vector<Query> words, filters, excluded;
  for (const QueryNode& child : node.children) {
    if (child.kind == Kind::All) continue;
    Part part = part_of(child, work);
    (part.negated ? excluded : part.weighs ? words : filters).push_back(std::move(part.query));
  }
  Query query = Query::MatchAll;
  const bool weighs = !words.empty();
  if (weighs) query = all_of(words);
  if (!filters.empty()) query = weighs ? Query(Query::OP_FILTER, query, all_of(filters)) : all_of(filters);
  if (!excluded.empty()) query = Query(Query::OP_AND_NOT, query, Query(Query::OP_OR, excluded.begin(), excluded.end()));
  return {std::move(query), false, weighs};
}

Part or_part(const QueryNode& node, Work& work) {
  std::vector<Query> queries;
  bool weighs = false;
  for (const QueryNode& child : node.children) {
    const Part part = part_of(child, work);
    const Query query = positive(part);
    queries.push_back(part.weighs ? query : Query(Query::OP_SCALE_WEIGHT, query, 0.0));
    weighs = weighs || part.weighs;
  }
  return {Query(Query::OP_OR, queries.begin(), queries.end()), false, weighs};
}

Part part_of(const QueryNode& node, Work& work) {
  switch (node.kind) {
    case Kind::All:
      return {Query::MatchAll, false, false};
    case Kind::Word:
    case Kind::Phrase:
      return {word_query(node, work.ground), false, true};
    case Kind::Prefix:
      return {prefix_query(node, work), false, true};
    case Kind::Near:
    case Kind::Adjacent:
      return {near_query(node, work), false, true};
    case Kind::Field:
      return field_part(node, work.ground);
    case Kind::And:
      return and_part(node, work);
    case Kind::Or:
      return or_part(node, work);
    case Kind::Not: {
      Part part = part_of(node.children.front(), work);
      part.negated = !part.negated;
      part.weighs = part.weighs && !part.negated;
      return part;
    }
  }
  return {};
}

Result<void> ask(const QueryNode& node, const RecordFilter& record, Answers& answers) {
  for (const QueryNode& child : node.children) CLAIMDEX_CHECK(ask(child, record, answers));
  if (node.kind != Kind::Field || !node.record) return {};
  auto& answer = answers[{node.field, node.value}];
  if (answer) return {};
  CLAIMDEX_TRY(auto set, record(node));
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

std::set<std::string> visible_terms(const QueryNode& node, const Ground& ground) {
  std::set<std::string> terms;
  if (node.kind == Kind::Not) return terms;
  if (node.kind == Kind::Word || node.kind == Kind::Phrase) terms = spelled_terms(node, ground);
  if (node.kind == Kind::Prefix)
    for (std::string& term : expand(node.words.front(), ground).terms) terms.insert(std::move(term));
  auto take = [&](const std::vector<std::string>& words) {
    for (const std::string& word : words) terms.merge(word_terms(word, ground.langs, ground.stemmers));
  };
  if (node.kind == Kind::Phrase) take(node.words);
  for (const auto& words : node.also)
    if (words.size() > 1) take(words);
  for (const QueryNode& child : node.children) terms.merge(visible_terms(child, ground));
  return terms;
}

Compiled compile(const QueryNode& query, const Ground& ground) {
  Work work{ground, {}};
  const Part part = part_of(query, work);
  return {positive(part), part.weighs && !part.negated, std::move(work.notes)};
}

}  // namespace claimdex::index
