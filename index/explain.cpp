/// What a query finds, part by part. Each node is asked alone, by the same compiler that the search uses, so the tree can't say anything else than what was done.
///
/// Words that no claim has are looked up among the stems: by edit distance over the index's terms, those with the same first letter, then those with the
/// first two swapped or another one. All of it is bounded: nodes, terms, and words that are looked up.
#include "explain.hpp"

#include <algorithm>
#include <cstdlib>

#include "claimdex/text/text.hpp"

namespace claimdex::index {
namespace {

using Kind = QueryNode::Kind;

constexpr std::size_t kMostParts = 100, kMostLeftOut = 20, kMostUnknown = 5, kMostTermsSeen = 400'000;

class Explainer {
 public:
  explicit Explainer(const Ground& ground) : ground_(ground), enquire_(ground.db) {
    enquire_.set_weighting_scheme(Xapian::BoolWeight());
  }

  Explanation run(const QueryNode& query) {
    take(query, 0);
    if (hits(query) == 0 && query.kind == Kind::And) leave_out(query);
    for_each_word(query);
    return std::move(out_);
  }

 private:
  std::int64_t hits(const QueryNode& node) {
    enquire_.set_query(compile(node, ground_).query);
    return enquire_.get_mset(0, 0, ground_.db.get_doccount()).get_matches_estimated();
  }

  void take(const QueryNode& node, int depth) {
    if (out_.parts.size() >= kMostParts) return;
    out_.parts.push_back({depth, describe(node), in_words(node), hits(node)});
    for (const QueryNode& child : node.children) take(child, depth + 1);
  }

  void leave_out(const QueryNode& query) {
    for (std::size_t i = 0; i < std::min(query.children.size(), kMostLeftOut); ++i) {
      QueryNode rest = query;
      rest.children.erase(rest.children.begin() + static_cast<std::ptrdiff_t>(i));
      if (rest.children.size() == 1) rest = QueryNode(rest.children.front());
      if (const std::int64_t n = hits(rest); n > 0) out_.without.push_back({describe(query.children[i]), n});
    }
    std::stable_sort(out_.without.begin(), out_.without.end(),
                     [](const auto& a, const auto& b) { return a.hits > b.hits; });
  }

  void for_each_word(const QueryNode& node) {
    if (node.kind == Kind::Not) return;
    if (node.kind == Kind::Word && hits(node) == 0) look_up(node.words.front());
    if (node.kind == Kind::Phrase)
      for (const std::string& word : node.words) {
        QueryNode one;
        one.kind = Kind::Word;
        one.words.push_back(word);
        if (hits(one) == 0) look_up(word);
      }
    for (const QueryNode& child : node.children) for_each_word(child);
  }

  void look_up(const std::string& word) {
    if (out_.unknown.size() >= kMostUnknown) return;
    Explanation::Unknown unknown{word, {}, {}};
    if (word.size() >= 3) {
      const auto stems = word_terms(word, ground_.langs, ground_.stemmers);
      for (const std::string& term : stems) consider(term.substr(1), unknown);
    }
    out_.unknown.push_back(std::move(unknown));
  }

  /// The nearest stem; of equally near ones the most frequent.
  void consider(const std::string& stem, Explanation::Unknown& unknown) {
    const int most = std::clamp(static_cast<int>(text::count_code_points(stem)) / 3, 1, 2);
    int best = most + 1;
    Xapian::doccount documents = 0;
    std::size_t seen = 0;
    const auto end = ground_.db.allterms_end("Z");
    for (auto term = ground_.db.allterms_begin("Z"); term != end && seen < kMostTermsSeen; ++term, ++seen) {
      const std::string other = (*term).substr(1);
      const auto length = static_cast<int>(other.size()) - static_cast<int>(stem.size());
      if (std::abs(length) > 2 * most || !alike(stem, other)) continue;
      const int distance = text::edit_distance(stem, other);
      if (distance == 0 || distance > best || distance > most) continue;
      const Xapian::doccount n = term.get_termfreq();
      if (distance == best && n <= documents) continue;
      best = distance;
      documents = n;
      unknown.near_stem = other;
    }
    if (unknown.near_stem.empty()) return;
    const std::string term = "Z" + unknown.near_stem;
    const auto first = ground_.db.postlist_begin(term);
    if (first != ground_.db.postlist_end(term)) unknown.where = ClaimId{*first};
  }

  /// Cheap, before the distance itself: the same first byte, or the second one, as a slip of two letters or one has it.
  static bool alike(const std::string& a, const std::string& b) {
    if (a.empty() || b.empty()) return false;
    if (a[0] == b[0]) return true;
    return (a.size() > 1 && b.size() > 1) && (a[1] == b[1] || a[0] == b[1] || a[1] == b[0]);
  }

  const Ground& ground_;
  Xapian::Enquire enquire_;
  Explanation out_;
};

}  // namespace

Explanation explain_query(const QueryNode& query, const Ground& ground) { return Explainer(ground).run(query); }

}  // namespace claimdex::index
