// Candidates by their rarest words from Xapian, then a closer look at each.
//
// Words that are in every tenth claim say little and cost the most: candidates are looked for by the rarest words first, until what would have to be
// read reaches a bound. So a question asked of a million claims costs no more than one asked of a hundred thousand. The closer look compares words,
// pairs, numbers, names with what the record says (match_features.hpp), and adds up with weights that were learned.
#include "claimdex/index/matcher.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cassert>
#include <charconv>
#include <cmath>
#include <unordered_map>

#include "folder.hpp"
#include "guard.hpp"
#include "match_features.hpp"
#include "match_post.hpp"
#include "match_tables.hpp"
#include "metadata.hpp"

namespace claimdex::index {
namespace {

// To be looked at. That something was checked before is worth looking further down the list: of 100 fact-checks every fortieth misses the right one, of 200
// every fiftieth. Of claims there are mostly many times as many.
constexpr Xapian::doccount kClaims = 100, kChecks = 200;
constexpr Xapian::doccount kPostings = 200'000;  // to be read for one question
constexpr std::size_t kWordsAsked = 60;

struct Weights {
  MatchFeatures of{};
  double bias = 0;
};

Weights load_weights() {
  Weights weights;
  const auto names = match_feature_names();
  each_line(match_table("match_weights.tsv"), [&](std::string_view line) {
    const std::string_view name = column(line, 0), number = column(line, 1);
    const auto at = std::find(names.begin(), names.end(), name);
    assert(at != names.end() || name == "bias");
    double& weight = at == names.end() ? weights.bias : weights.of[static_cast<std::size_t>(at - names.begin())];
    std::from_chars(number.data(), number.data() + number.size(), weight);
  });
  return weights;
}

struct Side {
  Xapian::Database db;
  Metadata metadata;
  bool there = false;
};

Result<Side> open_side(const std::filesystem::path& given) {
  const std::filesystem::path dir = folder_path(given);
  const auto once = [&]() -> Result<Side> {
    Side side;
    side.db = Xapian::Database(dir.string(), Xapian::DB_BACKEND_GLASS);
    const auto read = decode(side.db.get_metadata(kMetadataKey));
    if (!read) return fail(ErrorCode::IndexStale, "the index was made by another version of claimdex");
    side.metadata = *read;
    side.there = side.db.get_doccount() > 0;
    return side;
  };
  auto side = while_in_place(dir, [&] { return guarded_reading(once, []() -> Result<void> { return {}; }); });
  if (!side && side.error().code == ErrorCode::IndexStale) return Side();
  return side;
}

}  // namespace

struct Matcher::Impl {
  std::filesystem::path claims_dir, checks_dir;
  ReadTexts read;
  Side claims, checks;
  MatchAnalyser analyser;
  Weights weights = load_weights();
  std::unordered_map<std::string, double> known_rarity;
  double all = 0;
  std::vector<std::string> langs;

  Result<void> open() {
    known_rarity.clear();
    CLAIMDEX_TRY(claims, open_side(claims_dir));
    CLAIMDEX_TRY(checks, open_side(checks_dir));
    all = 0;
    std::set<std::string> found;
    for (const Side* side : {&claims, &checks}) {
      if (!side->there) continue;
      all += side->db.get_doccount();
      found.insert(side->metadata.langs.begin(), side->metadata.langs.end());
    }
    langs = {"en"};
    for (const std::string& lang : found)
      if (!lang.empty() && lang != "en") langs.push_back(lang);
    return {};
  }

  double frequency(const std::string& term) const {
    double n = 0;
    for (const Side* side : {&claims, &checks})
      if (side->there) n += side->db.get_termfreq(term);
    return n;
  }

  double rarity(const std::string& term) {
    if (const auto known = known_rarity.find(term); known != known_rarity.end()) return known->second;
    const double n = frequency(term);
    const double value = std::log(1 + (all - n + 0.5) / (n + 0.5));
    known_rarity.emplace(term, value);
    return value;
  }

  /// A word that nobody else uses may be several that somebody wrote as one, as in a hashtag: "lowersarnaflood".
  std::vector<MatchWord> known_parts(std::vector<MatchWord> words) {
    constexpr std::size_t kShortest = 3, kLongest = 30;
    std::vector<MatchWord> out;
    for (MatchWord& word : words) {
      const std::string folded = word.folded;
      const bool unknown = !word.stop && !word.extra && folded.size() >= 2 * kShortest && folded.size() <= kLongest &&
                           std::all_of(folded.begin(), folded.end(), [](char c) { return c >= 'a' && c <= 'z'; }) &&
                           frequency(word.term) == 0;
      out.push_back(std::move(word));
      if (!unknown) continue;
      // The cut whose rarer part is the most common.
      double best = 1;
      std::vector<MatchWord> parts;
      for (std::size_t cut = kShortest; cut + kShortest <= folded.size(); ++cut) {
        std::vector<MatchWord> two = analyser.words(folded.substr(0, cut) + " " + folded.substr(cut), langs);
        if (two.size() < 2) continue;
        const double rarer = std::min(frequency(two[0].term), frequency(two[1].term));
        if (rarer > best) {
          best = rarer;
          parts = std::move(two);
        }
      }
      for (MatchWord& part : parts) out.push_back(std::move(part));
    }
    return out;
  }

  /// Terms to be looked for, the rarest first, within what may be read.
  Xapian::Query query_of(const Side& side, const Compared& asked, const Compared& author) const {
    struct Term {
      Xapian::doccount frequency;
      std::string term;
      double weight;
    };
    std::vector<Term> terms;
    const auto collect = [&](const Compared& words, double weight) {
      for (std::size_t i = 0; i < words.size(); ++i) {
        const MatchWord& w = words.words()[i];
        if (w.stop) continue;
        const auto add = [&](const std::string& term) {
          if (const auto n = side.db.get_termfreq(term); n > 0) terms.push_back({n, term, weight});
        };
        add(w.term);
        for (const std::string& other : w.also) add(other);
      }
    };
    collect(asked, 1);
    collect(author, 0.2);
    std::stable_sort(terms.begin(), terms.end(),
                     [](const Term& a, const Term& b) { return a.frequency < b.frequency; });
    std::vector<Xapian::Query> parts;
    Xapian::doccount sum = 0;
    for (const Term& t : terms) {
      sum += t.frequency;
      if (parts.size() >= 3 && (sum > kPostings || parts.size() >= kWordsAsked)) break;
      Xapian::Query part(t.term);
      parts.push_back(t.weight == 1 ? part : Xapian::Query(Xapian::Query::OP_SCALE_WEIGHT, part, t.weight));
    }
    return {Xapian::Query::OP_OR, parts.begin(), parts.end()};
  }

  void candidates(const Side& side, bool factcheck, const Compared& asked, const Compared& author,
                  std::vector<Candidate>& out) const {
    if (!side.there) return;
    const Xapian::Query query = query_of(side, asked, author);
    if (query.empty()) return;
    Xapian::Enquire enquire(side.db);
    enquire.set_weighting_scheme(Xapian::BM25Weight(1.2, 0, 1, 0.6, 0.5));
    enquire.set_query(query);
    const Xapian::MSet hits = enquire.get_mset(0, factcheck ? kChecks : kClaims);
    for (auto hit = hits.begin(); hit != hits.end(); ++hit) out.push_back({factcheck, *hit});
  }

  struct Look {
    Candidate which;
    MatchFeatures features;
    std::vector<std::string> why;
  };

  Result<std::vector<Look>> look(std::string_view text, bool why) {
    const Post post = take_apart(beginning_of(text));
    const Rarity rare = [this](const std::string& term) { return rarity(term); };
    const Compared words(known_parts(analyser.words(post.words, langs)), rare),
        author(known_parts(analyser.words(post.author, langs)), rare);
    std::vector<Candidate> found;
    candidates(checks, true, words, author, found);
    candidates(claims, false, words, author, found);
    CLAIMDEX_TRY(const auto texts, read(found));
    const Asked asked{words, author, post.year, merged(words.grams(), author.grams())};
    std::vector<Look> out;
    constexpr std::size_t kBm25 = match_feature("bm25"), kShare = match_feature("bm25_share"),
                          kFirst = match_feature("first");
    double best = 0;
    for (std::size_t i = 0; i < found.size(); ++i) {
      const std::vector<std::string> own{texts[i].lang.value_or("en")};
      const Compared claim(analyser.words(split_tags(texts[i].claim), own), rare),
          title(analyser.words(split_tags(texts[i].title), own), rare);
      Look one{found[i], features_of(asked, {claim, title}), {}};
      if (why) one.why = reasons(asked, {claim, title});
      best = std::max(best, one.features[kBm25]);
      out.push_back(std::move(one));
    }
    for (Look& one : out) {
      one.features[kShare] = best > 0 ? one.features[kBm25] / best : 0;
      one.features[kFirst] = one.features[kShare] == 1 ? 1 : 0;
      multiply(one.features);
    }
    return out;
  }

  static std::string split_tags(std::string_view whole) {
    const std::string text(beginning_of(whole));
    return text.find_first_of("#@") == std::string::npos ? text : take_apart(text).words;
  }

  /// Between 0 and 1: how sure it is that both say the same.
  double score(const MatchFeatures& features) const {
    double sum = weights.bias;
    for (std::size_t i = 0; i < features.size(); ++i) sum += weights.of[i] * features[i];
    return 1 / (1 + std::exp(-sum));
  }
};

Result<Matcher> Matcher::open(const std::filesystem::path& claims, const std::filesystem::path& checks,
                              ReadTexts read) {
  auto impl = std::make_unique<Impl>();
  impl->claims_dir = claims;
  impl->checks_dir = checks;
  impl->read = std::move(read);
  CLAIMDEX_CHECK(impl->open());
  return Matcher(std::move(impl));
}

Matcher::Matcher(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}
Matcher::Matcher(Matcher&&) noexcept = default;
Matcher& Matcher::operator=(Matcher&&) noexcept = default;
Matcher::~Matcher() = default;

Result<std::vector<MatchHit>> Matcher::match(std::string_view text, std::size_t limit) {
  CLAIMDEX_TRY(auto all, guarded_reading([&] { return impl_->look(text, true); }, [&] { return impl_->open(); }));
  std::vector<MatchHit> hits;
  hits.reserve(all.size());
  for (Impl::Look& one : all) hits.push_back({one.which, impl_->score(one.features), std::move(one.why)});
  std::stable_sort(hits.begin(), hits.end(), [](const MatchHit& a, const MatchHit& b) {
    return a.score != b.score ? a.score > b.score : a.which < b.which;
  });
  if (hits.size() > limit) hits.resize(limit);
  return hits;
}

Result<std::vector<Matcher::Pair>> Matcher::compare(std::string_view text) {
  CLAIMDEX_TRY(auto all, guarded_reading([&] { return impl_->look(text, false); }, [&] { return impl_->open(); }));
  std::vector<Pair> out;
  for (const Impl::Look& one : all) out.push_back({one.which, {one.features.begin(), one.features.end()}});
  return out;
}

}  // namespace claimdex::index
