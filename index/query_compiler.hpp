#pragma once
#include <xapian.h>

#include <map>
#include <memory>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "claimdex/index/index.hpp"
#include "terms.hpp"

namespace claimdex::index {

/// The record's answers to a query's record fields, by field and value: asked once, before the search, whatever the index does meanwhile.
using Answers = std::map<std::pair<std::string, std::string>, std::shared_ptr<const IdSet>>;
Result<Answers> ask_record(const QueryNode& query, const RecordFilter& record);

/// What a query is compiled against: one snapshot of an index.
struct Ground {
  const Xapian::Database& db;
  const std::set<std::string>& langs;
  Stemmers& stemmers;
  const Answers& answers;
};

struct Compiled {
  Xapian::Query query;
  bool weighs = false;             ///< false: only filters, every hit is as good as any other
  std::vector<std::string> notes;  ///< words cut short that stand for more than were looked for
};
Compiled compile(const QueryNode& query, const Ground& ground);

/// Every term that a word of a query stands for: its stem in each language, with and without what groups its digits.
std::set<std::string> word_terms(const std::string& folded, const std::set<std::string>& langs, Stemmers& stemmers);

/// The terms that a query looks for in the text, other spellings and words cut short included; what stands under NOT is not there to be seen.
std::set<std::string> visible_terms(const QueryNode& query, const Ground& ground);

/// A word cut short: the stems in the index that words with that beginning have. Killed* is found under "kill", which doesn't begin so: the stems of
/// likely words are looked for, too.
struct Expansion {
  std::vector<std::string> terms;
  std::size_t found = 0;  ///< more than `terms` where there were too many: then those are the most frequent
};
Expansion expand(const std::string& beginning, const Ground& ground);

}  // namespace claimdex::index
