// Features are shares between 0 and 1 where that is possible, so that a weight means the same for a tweet and for a sentence, for ten thousand
// fact-checks and for a million.
#include "match_features.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace claimdex::index {
namespace {

std::uint32_t hash_of(std::string_view bytes) {
  std::uint32_t hash = 2166136261u;
  for (char c : bytes) hash = (hash ^ static_cast<unsigned char>(c)) * 16777619u;
  return hash;
}

std::vector<std::uint32_t> letters_of(std::string_view folded) {
  std::string word = "^";
  word.append(folded).append("$");
  std::vector<std::uint32_t> out;
  for (std::size_t i = 0; i + 3 <= word.size(); ++i) out.push_back(hash_of(std::string_view(word).substr(i, 3)));
  std::sort(out.begin(), out.end());
  out.erase(std::unique(out.begin(), out.end()), out.end());
  return out;
}

double likeness(const std::vector<std::uint32_t>& a, const std::vector<std::uint32_t>& b) {
  std::size_t both = 0;
  for (std::size_t i = 0, k = 0; i < a.size() && k < b.size();) {
    if (a[i] == b[k])
      ++both, ++i, ++k;
    else
      a[i] < b[k] ? ++i : ++k;
  }
  return 2.0 * static_cast<double>(both) / static_cast<double>(a.size() + b.size());
}

double share(double part, double whole) { return whole > 0 ? part / whole : 0; }

/// Of the rarity of a's words, how much is in b?
template <typename Holds>
double covered(const Compared& a, Holds&& holds) {
  double part = 0;
  for (std::size_t i = 0; i < a.words().size(); ++i)
    if (a.counts(i) && holds(a.words()[i])) part += a.rarity(i);
  return share(part, a.total());
}

bool is_number(const MatchWord& word) {
  return word.term.starts_with("XNUM:") ||
         std::any_of(word.also.begin(), word.also.end(), [](const std::string& t) { return t.starts_with("XNUM:"); });
}

/// The longest stretch of words that both have, in words.
std::size_t longest_run(const Compared& a, const Compared& b) {
  const auto& x = a.words();
  const auto& y = b.words();
  std::vector<std::size_t> row(y.size() + 1, 0);
  std::size_t best = 0;
  for (const MatchWord& w : x) {
    if (w.extra) break;
    for (std::size_t k = y.size(); k > 0; --k) {
      row[k] = !y[k - 1].extra && y[k - 1].term == w.term ? row[k - 1] + 1 : 0;
      best = std::max(best, row[k]);
    }
  }
  return best;
}

double pairs_in(const Compared& asked, const Compared& text) {
  double part = 0, whole = 0;
  const MatchWord* before = nullptr;
  double before_rarity = 0;
  for (std::size_t i = 0; i < asked.words().size(); ++i) {
    const MatchWord& word = asked.words()[i];
    if (!asked.counts(i) || word.extra) continue;
    if (before != nullptr) {
      const double weight = before_rarity + asked.rarity(i);
      whole += weight;
      if (text.holds_pair(*before, word)) part += weight;
    }
    before = &word;
    before_rarity = asked.rarity(i);
  }
  return share(part, whole);
}

double letters_in(const Compared& a, const Compared& b) {
  std::size_t both = 0;
  for (std::uint32_t h : a.letters()) both += b.letters().count(h);
  return share(static_cast<double>(both),
               std::sqrt(static_cast<double>(a.letters().size()) * static_cast<double>(b.letters().size())));
}

/// Words that are in neither text's other half as they are, but nearly: misspelt names, other forms.
double fuzzy(const Compared& asked, const Offered& offered) {
  constexpr double kAlike = 0.5;
  double part = 0;
  for (std::size_t i = 0; i < asked.words().size(); ++i) {
    const MatchWord& word = asked.words()[i];
    if (asked.letters_of(i).empty() || offered.claim.holds(word) > 0 || offered.title.holds(word) > 0) continue;
    double best = 0;
    for (const Compared* side : {&offered.claim, &offered.title})
      for (std::size_t k = 0; k < side->words().size(); ++k)
        if (!side->letters_of(k).empty()) best = std::max(best, likeness(asked.letters_of(i), side->letters_of(k)));
    if (best >= kAlike) part += asked.rarity(i) * best;
  }
  return share(part, asked.total());
}

double bm25(const Asked& asked, const Offered& offered) {
  constexpr double kK1 = 1.2, kB = 0.6, kUsualLength = 30;
  const double length = static_cast<double>(offered.claim.words().size() + offered.title.words().size());
  double sum = 0;
  for (std::size_t i = 0; i < asked.words.words().size(); ++i) {
    if (!asked.words.counts(i)) continue;
    const double times = offered.claim.holds(asked.words.words()[i]) + offered.title.holds(asked.words.words()[i]);
    sum += asked.words.rarity(i) * times * (kK1 + 1) / (times + kK1 * (1 - kB + kB * length / kUsualLength));
  }
  return sum;
}

double cosine(const Compared& asked, std::initializer_list<const Compared*> sides) {
  double dot = 0, squares = 0;
  for (const Compared* side : sides) squares += side->squares();
  for (std::size_t i = 0; i < asked.words().size(); ++i) {
    if (!asked.counts(i)) continue;
    int times = 0;
    for (const Compared* side : sides) times += side->holds(asked.words()[i]);
    if (times > 0) dot += asked.rarity(i) * asked.rarity(i) * (1 + std::log(times));
  }
  return share(dot, std::sqrt(asked.squares() * squares));
}

}  // namespace

Compared::Compared(std::vector<MatchWord> words, const Rarity& rarity) : words_(std::move(words)) {
  const MatchWord* before = nullptr;
  for (const MatchWord& word : words_) {
    double rare = rarity(word.term);
    for (const std::string& other : word.also) {
      rare = std::min(rare, rarity(other));
      ++bag_[other];
    }
    ++bag_[word.term];
    rarity_.push_back(word.stop ? 0 : rare);
    word_letters_.emplace_back();
    if (word.stop) continue;
    total_ += rare;
    squares_ += rare * rare;
    if (word.extra) continue;
    const std::vector<std::uint32_t> letters = index::letters_of(word.folded);
    letters_.insert(letters.begin(), letters.end());
    if (word.folded.size() >= 4) word_letters_.back() = letters;
    if (before != nullptr) pairs_.insert(before->term + " " + word.term);
    before = &word;
  }
}

int Compared::holds(const MatchWord& word) const {
  const auto found = bag_.find(word.term);
  int times = found == bag_.end() ? 0 : found->second;
  for (const std::string& other : word.also)
    if (const auto also = bag_.find(other); also != bag_.end()) times = std::max(times, also->second);
  return times;
}

bool Compared::holds_pair(const MatchWord& a, const MatchWord& b) const {
  return pairs_.contains(a.term + " " + b.term);
}

MatchFeatures features_of(const Asked& asked, const Offered& offered) {
  MatchFeatures f{};
  const auto in_asked = [&](const MatchWord& w) { return asked.words.holds(w) > 0; };
  const auto in_claim = [&](const MatchWord& w) { return offered.claim.holds(w) > 0; };
  const auto in_title = [&](const MatchWord& w) { return offered.title.holds(w) > 0; };
  const auto in_any = [&](const MatchWord& w) { return in_claim(w) || in_title(w); };
  std::size_t k = 0;
  f[k++] = covered(asked.words, in_claim);
  f[k++] = covered(asked.words, in_title);
  f[k++] = covered(asked.words, in_any);
  f[k++] = covered(offered.claim, in_asked);
  f[k++] = covered(offered.title, in_asked);
  f[k++] = bm25(asked, offered) / 50;
  f[k++] = 0;  // bm25_share
  f[k++] = std::max(pairs_in(asked.words, offered.claim), pairs_in(asked.words, offered.title));
  const std::size_t run = std::max(longest_run(asked.words, offered.claim), longest_run(asked.words, offered.title));
  f[k++] = std::min(1.0, static_cast<double>(run) / 8);
  f[k++] = std::max(letters_in(asked.words, offered.claim), letters_in(asked.words, offered.title));
  f[k++] = fuzzy(asked.words, offered);
  // Numbers, both ways.
  double same = 0, asked_only = 0, names = 0, all_names = 0, rarest = 0, rarest_in = 0;
  for (std::size_t i = 0; i < asked.words.words().size(); ++i) {
    const MatchWord& w = asked.words.words()[i];
    if (!asked.words.counts(i)) continue;
    const bool in = in_any(w);
    if (is_number(w)) (in ? same : asked_only) += 1;
    if (w.name) {
      all_names += asked.words.rarity(i);
      if (in) names += asked.words.rarity(i);
    }
    rarest = std::max(rarest, asked.words.rarity(i));
    if (in) rarest_in = std::max(rarest_in, asked.words.rarity(i));
  }
  double offered_only = 0, claim_names = 0, claim_names_in = 0, quoted = 0, quoted_in = 0;
  for (std::size_t i = 0; i < offered.claim.words().size(); ++i) {
    const MatchWord& w = offered.claim.words()[i];
    if (!offered.claim.counts(i)) continue;
    const bool in = in_asked(w);
    if (is_number(w) && !in) offered_only += 1;
    if (w.name) {
      claim_names += offered.claim.rarity(i);
      if (in) claim_names_in += offered.claim.rarity(i);
    }
    if (w.quoted) {
      quoted += offered.claim.rarity(i);
      if (in) quoted_in += offered.claim.rarity(i);
    }
  }
  f[k++] = std::min(1.0, same / 3);
  f[k++] = std::min(1.0, offered_only / 3);
  f[k++] = share(names, all_names);
  f[k++] = share(claim_names - claim_names_in, claim_names);
  f[k++] = share(quoted_in, quoted);
  f[k++] = covered(asked.author, in_any);
  f[k++] = share(rarest_in, rarest);
  f[k++] = std::log(1.0 + static_cast<double>(offered.claim.words().size())) / 5;
  f[k++] = 0;  // first
  static_cast<void>(asked_only);
  f[k++] = cosine(asked.words, {&offered.claim, &offered.title});
  f[k++] = cosine(asked.words, {&offered.claim});
  std::vector<double> found;
  double head = 0, head_all = 0;
  std::unordered_set<std::string> distinct;
  std::size_t place = 0;
  for (std::size_t i = 0; i < asked.words.words().size(); ++i) {
    const MatchWord& w = asked.words.words()[i];
    if (!asked.words.counts(i) || w.extra) continue;
    const double weight = asked.words.rarity(i) / (1 + static_cast<double>(place++) / 8);
    head_all += weight;
    if (!in_any(w)) continue;
    head += weight;
    if (distinct.insert(w.term).second) found.push_back(asked.words.rarity(i));
  }
  std::sort(found.rbegin(), found.rend());
  double top = 0;
  for (std::size_t i = 0; i < std::min<std::size_t>(3, found.size()); ++i) top += found[i];
  f[k++] = top / 30;
  f[k++] = std::log(1.0 + static_cast<double>(found.size())) / 3;
  bool year = false, other_year = false;
  for (const Compared* side : {&offered.claim, &offered.title})
    for (const MatchWord& w : side->words())
      if (w.folded.size() == 4 && (w.folded.starts_with("20") || w.folded.starts_with("19")) &&
          std::all_of(w.folded.begin(), w.folded.end(), [](char c) { return c >= '0' && c <= '9'; }))
        (w.folded == asked.year ? year : other_year) = true;
  f[k++] = year ? 1 : 0;
  f[k++] = other_year && !year ? 1 : 0;
  f[k++] = share(head, head_all);
  double author = 0;
  for (std::size_t i = 0; i < asked.author.words().size(); ++i)
    if (asked.author.counts(i) && in_any(asked.author.words()[i])) author = std::max(author, asked.author.rarity(i));
  f[k++] = author / 10;

  return f;
}

std::vector<std::string> reasons(const Asked& asked, const Offered& offered) {
  constexpr std::size_t kMost = 6;
  std::vector<std::pair<double, std::string>> words;
  std::vector<std::string> figures, out;
  for (std::size_t i = 0; i < asked.words.words().size(); ++i) {
    const MatchWord& w = asked.words.words()[i];
    if (!asked.words.counts(i) || (offered.claim.holds(w) == 0 && offered.title.holds(w) == 0)) continue;
    if (is_number(w)) {
      const std::string& term =
          w.term.starts_with("XNUM:") ? w.term : *std::find_if(w.also.begin(), w.also.end(), [](const std::string& t) {
            return t.starts_with("XNUM:");
          });
      if (std::find(figures.begin(), figures.end(), term.substr(5)) == figures.end()) figures.push_back(term.substr(5));
    } else if (!w.extra) {
      words.emplace_back(-asked.words.rarity(i), w.folded);
    }
  }
  std::sort(words.begin(), words.end());
  std::vector<std::string> shown;
  for (const auto& [rarity, word] : words)
    if (shown.size() < kMost && std::find(shown.begin(), shown.end(), word) == shown.end()) shown.push_back(word);
  if (!figures.empty()) out.push_back(fmt::format("same figure: {}", fmt::join(figures, ", ")));
  if (!shown.empty()) out.push_back(fmt::format("same words: {}", fmt::join(shown, ", ")));
  return out;
}

}  // namespace claimdex::index
