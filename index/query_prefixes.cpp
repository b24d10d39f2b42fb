/// reserv*: the index has stems only, so what a beginning stands for is found in two ways. Stems that begin so themselves; and the stems of words that may
/// begin so though their stem is shorter: the beginning is tried with the endings that stemmers take off.
#include <algorithm>
#include <array>

#include "query_compiler.hpp"

namespace claimdex::index {
namespace {

constexpr std::size_t kMostTerms = 256;

constexpr std::array<std::string_view, 46> kEndings{
    "",     "s",    "e",   "es",  "ed",  "er",    "ing", "ion", "ions", "tion", "ation", "ations",
    "ment", "ness", "ity", "ive", "al",  "ally",  "ly",  "ist", "ism",  "ize",  "ise",   "y",
    "en",   "ern",  "et",  "t",   "ung", "ungen", "и",   "ы",   "а",    "я",    "у",     "ю",
    "е",    "ов",   "ев",  "ам",  "ами", "ах",    "ого", "ые",  "ия",   "ий"};

struct Found {
  std::string term;
  Xapian::doccount documents = 0;
};

}  // namespace

Expansion expand(const std::string& beginning, const Ground& ground) {
  const std::string prefix = filter_term("Z", beginning);
  std::vector<Found> found;
  const auto end = ground.db.allterms_end(prefix);
  for (auto term = ground.db.allterms_begin(prefix); term != end; ++term) found.push_back({*term, term.get_termfreq()});
  std::set<std::string> shorter;
  for (const std::string& lang : ground.langs)
    for (std::string_view ending : kEndings) {
      const std::string& term = ground.stemmers.of(lang).term(beginning + std::string(ending));
      if (!term.starts_with(prefix) && ground.db.term_exists(term)) shorter.insert(term);
    }
  for (const std::string& term : shorter) found.push_back({term, ground.db.get_termfreq(term)});

  Expansion out;
  out.found = found.size();
  if (found.size() > kMostTerms) {
    std::nth_element(found.begin(), found.begin() + kMostTerms, found.end(), [](const Found& a, const Found& b) {
      return a.documents != b.documents ? a.documents > b.documents : a.term < b.term;
    });
    found.resize(kMostTerms);
  }
  for (Found& one : found) out.terms.push_back(std::move(one.term));
  std::sort(out.terms.begin(), out.terms.end());
  return out;
}

}  // namespace claimdex::index
