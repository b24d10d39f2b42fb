#pragma once
#include <xapian.h>

#include <map>
#include <memory>
#include <set>
#include <string>
#include <utility>

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
  bool weighs = false;  ///< false: only filters, every hit is as good as any other
};
Compiled compile(const QueryNode& query, const Ground& ground);

/// Every term that a word of a query stands for: its stem in each language, with and without what groups its digits.
std::set<std::string> word_terms(const std::string& folded, const std::set<std::string>& langs, Stemmers& stemmers);

}  // namespace claimdex::index
