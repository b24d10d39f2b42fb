/// From a claim to those that share its telling words. Its own words are those that count as the claim's (ranking.hpp); of these the rarest are asked
/// for, any of them, and Xapian's ranking does the rest. The index has the stems already, so nothing is read from the record, and since rare words
/// have short lists it costs little at any size.
#include "alike.hpp"

#include <algorithm>

#include "ranking.hpp"

namespace claimdex::index {
namespace {

constexpr std::size_t kWordsAsked = 12;

struct Term {
  Xapian::doccount frequency = 0;
  std::string name;
  bool operator<(const Term& other) const {
    return frequency != other.frequency ? frequency < other.frequency : name < other.name;
  }
};

/// Rarest first; what no other document has finds nothing.
std::vector<Term> own_words(const Xapian::Database& db, Xapian::docid id) {
  std::vector<Term> out;
  const auto end = db.termlist_end(id);
  for (auto term = db.termlist_begin(id); term != end; ++term)
    if ((*term)[0] == 'Z' && term.get_wdf() >= claim_weight(0))
      if (const Xapian::doccount frequency = db.get_termfreq(*term); frequency > 1) out.push_back({frequency, *term});
  std::sort(out.begin(), out.end());
  if (out.size() > kWordsAsked) out.resize(kWordsAsked);
  return out;
}

}  // namespace

std::vector<ClaimId> alike(const Xapian::Database& db, Xapian::docid id, Xapian::doccount limit) {
  std::vector<Term> words;
  try {
    words = own_words(db, id);
  } catch (const Xapian::DocNotFoundError&) {
    return {};  // the index is behind the record
  }
  std::vector<std::string> terms;
  for (Term& word : words) terms.push_back(std::move(word.name));
  Xapian::Enquire enquire(db);
  enquire.set_query(Xapian::Query(Xapian::Query::OP_OR, terms.begin(), terms.end()));
  enquire.set_weighting_scheme(ranking());
  enquire.set_docid_order(Xapian::Enquire::DESCENDING);
  std::vector<ClaimId> out;
  const Xapian::MSet hits = enquire.get_mset(0, limit + 1);
  for (auto hit = hits.begin(); hit != hits.end(); ++hit)
    if (*hit != id && out.size() < limit) out.push_back(ClaimId{*hit});
  return out;
}

}  // namespace claimdex::index
