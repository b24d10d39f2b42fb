// Features are shares between 0 and 1 where that is possible, so that a weight means the same for a tweet and for a sentence, for ten thousand
// fact-checks and for a million.
#include "match_features.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <optional>

namespace claimdex::index {
namespace {

std::uint32_t hash_of(std::string_view bytes) {
  std::uint32_t hash = 2166136261u;
  for (char c : bytes) hash = (hash ^ static_cast<unsigned char>(c)) * 16777619u;
  return hash;
}

/// Hashes of every so many letters in a row, its two ends among them.
std::vector<std::uint32_t> pieces_of(std::string_view folded, std::size_t letters) {
  const std::string word = fmt::format("^{}$", folded);
  std::vector<std::uint32_t> out;
  for (std::size_t i = 0; i + letters <= word.size(); ++i)
    out.push_back(hash_of(std::string_view(word).substr(i, letters)));
  return out;
}

std::vector<std::uint32_t> letters_of(std::string_view folded) {
  std::vector<std::uint32_t> out = pieces_of(folded, 3);
  std::sort(out.begin(), out.end());
  out.erase(std::unique(out.begin(), out.end()), out.end());
  return out;
}

/// Sorts, and keeps each once with the most that it says.
void tidy(Grams& grams) {
  std::sort(grams.begin(), grams.end(),
            [](const Gram& a, const Gram& b) { return a.hash != b.hash ? a.hash < b.hash : a.weight > b.weight; });
  const auto same = [](const Gram& a, const Gram& b) { return a.hash == b.hash; };
  grams.erase(std::unique(grams.begin(), grams.end(), same), grams.end());
}

double dot(const Grams& a, const Grams& b) {
  double sum = 0;
  for (auto x = a.begin(), y = b.begin(); x != a.end() && y != b.end();) {
    if (x->hash == y->hash)
      sum += x++->weight * y++->weight;
    else
      ++(x->hash < y->hash ? x : y);
  }
  return sum;
}

double share(double part, double whole) { return whole > 0 ? part / whole : 0; }

/// Of the rarity of a's words, how much is in b?
double covered(const Compared& a, const std::vector<int>& in_b) {
  double part = 0;
  for (std::size_t i = 0; i < a.size(); ++i)
    if (a.counts(i) && in_b[i] > 0) part += a.rarity(i);
  return share(part, a.total());
}

/// How often b has each word of a.
std::vector<int> counts_in(const Compared& a, const Compared& b) {
  std::vector<int> out(a.size(), 0);
  for (std::size_t i = 0; i < a.size(); ++i)
    if (a.counts(i)) out[i] = b.holds(a, i);
  return out;
}

std::vector<int> sums(const std::vector<int>& a, const std::vector<int>& b) {
  std::vector<int> out(a.size());
  for (std::size_t i = 0; i < a.size(); ++i) out[i] = a[i] + b[i];
  return out;
}

bool is_number(const MatchWord& word) {
  return word.term.starts_with("XNUM:") ||
         std::any_of(word.also.begin(), word.also.end(), [](const std::string& t) { return t.starts_with("XNUM:"); });
}

/// The longest stretch of words that both have, in words.
std::size_t longest_run(const Compared& a, const Compared& b) {
  std::vector<std::size_t> row(b.size() + 1, 0);
  std::size_t best = 0;
  for (std::size_t i = 0; i < a.size(); ++i) {
    if (a.words()[i].extra) continue;
    for (std::size_t k = b.size(); k > 0; --k) {
      row[k] = !b.words()[k - 1].extra && b.key(k - 1) == a.key(i) ? row[k - 1] + 1 : 0;
      best = std::max(best, row[k]);
    }
  }
  return best;
}

double pairs_in(const Compared& asked, const Compared& text) {
  double part = 0, whole = 0;
  std::optional<std::size_t> before;
  for (std::size_t i = 0; i < asked.size(); ++i) {
    if (!asked.counts(i) || asked.words()[i].extra) continue;
    if (before) {
      const double weight = asked.rarity(*before) + asked.rarity(i);
      whole += weight;
      if (text.holds_pair(asked.key(*before), asked.key(i))) part += weight;
    }
    before = i;
  }
  return share(part, whole);
}

/// Of two ascending lists: how many are in both?
std::size_t in_both(const std::vector<std::uint32_t>& a, const std::vector<std::uint32_t>& b) {
  std::size_t both = 0;
  for (std::size_t i = 0, k = 0; i < a.size() && k < b.size();) {
    if (a[i] == b[k]) ++both;
    const bool step = a[i] <= b[k];
    if (b[k] <= a[i]) ++k;
    if (step) ++i;
  }
  return both;
}

double likeness(const std::vector<std::uint32_t>& a, const std::vector<std::uint32_t>& b) {
  return 2.0 * static_cast<double>(in_both(a, b)) / static_cast<double>(a.size() + b.size());
}

double letters_in(const Compared& a, const Compared& b) {
  return share(static_cast<double>(in_both(a.letters(), b.letters())),
               std::sqrt(static_cast<double>(a.letters().size()) * static_cast<double>(b.letters().size())));
}

/// Words that are in neither of the two as they are, but nearly: misspelt names, other forms.
double fuzzy(const Compared& asked, const Offered& offered, const std::vector<int>& in_any) {
  constexpr double kAlike = 0.5;
  double part = 0;
  for (std::size_t i = 0; i < asked.size(); ++i) {
    if (in_any[i] > 0 || asked.letters_of(i).empty()) continue;
    double best = 0;
    for (const Compared* side : {&offered.claim, &offered.title})
      for (std::size_t k = 0; k < side->size(); ++k)
        if (!side->letters_of(k).empty()) best = std::max(best, likeness(asked.letters_of(i), side->letters_of(k)));
    if (best >= kAlike) part += asked.rarity(i) * best;
  }
  return share(part, asked.total());
}

double bm25(const Compared& asked, const Offered& offered, const std::vector<int>& times_in_any) {
  constexpr double kK1 = 1.2, kB = 0.6, kUsualLength = 30;
  const double length = static_cast<double>(offered.claim.size() + offered.title.size());
  double sum = 0;
  for (std::size_t i = 0; i < asked.size(); ++i)
    if (const double times = times_in_any[i]; times > 0)
      sum += asked.rarity(i) * times * (kK1 + 1) / (times + kK1 * (1 - kB + kB * length / kUsualLength));
  return sum;
}

double cosine(const Compared& asked, double squares, const std::vector<int>& times) {
  double dot = 0;
  for (std::size_t i = 0; i < asked.size(); ++i)
    if (times[i] > 0) dot += asked.rarity(i) * asked.rarity(i) * (1 + std::log(times[i]));
  return share(dot, std::sqrt(asked.squares() * squares));
}

/// Words cut into letters: "#lowersarna" and "Lower Sarna", "governor" and "government".
double cosine(const Grams& a, const Grams& b) { return share(dot(a, b), std::sqrt(dot(a, a) * dot(b, b))); }

/// Of how much a's words tell, how much is in b?
double told(const Compared& a, const std::vector<int>& in_b) {
  double part = 0, whole = 0;
  for (std::size_t i = 0; i < a.size(); ++i) {
    whole += a.telling(i);
    if (in_b[i] > 0) part += a.telling(i);
  }
  return share(part, whole);
}

bool is_year(const std::string& folded) {
  return folded.size() == 4 && (folded.starts_with("20") || folded.starts_with("19")) &&
         std::all_of(folded.begin(), folded.end(), [](char c) { return c >= '0' && c <= '9'; });
}

Compared::Key key_of(std::string_view term) {
  std::uint64_t hash = 14695981039346656037u;
  for (char c : term) hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211u;
  return hash;
}

Compared::Key pair_key(Compared::Key a, Compared::Key b) { return (a * 0x9E3779B97F4A7C15u) ^ b; }

}  // namespace

Grams merged(const Grams& a, const Grams& b) {
  Grams both = a;
  both.insert(both.end(), b.begin(), b.end());
  tidy(both);
  return both;
}

void multiply(MatchFeatures& features) {
  std::size_t at = kMatchFeatures.size();
  for (std::size_t i = 0; i < kMultiplied.size(); ++i)
    for (std::size_t k = i; k < kMultiplied.size(); ++k)
      features[at++] = 2 * features[match_feature(kMultiplied[i])] * features[match_feature(kMultiplied[k])];
}

std::span<const std::string_view> match_feature_names() {
  static const std::vector<std::string> products = [] {
    std::vector<std::string> out;
    for (std::size_t i = 0; i < kMultiplied.size(); ++i)
      for (std::size_t k = i; k < kMultiplied.size(); ++k)
        out.push_back(fmt::format("{}*{}", kMultiplied[i], kMultiplied[k]));
    return out;
  }();
  static const std::vector<std::string_view> names = [] {
    std::vector<std::string_view> out(kMatchFeatures.begin(), kMatchFeatures.end());
    out.insert(out.end(), products.begin(), products.end());
    return out;
  }();
  return names;
}

Compared::Compared(std::vector<MatchWord> words, const Rarity& rarity) : words_(std::move(words)) {
  std::optional<std::size_t> before;
  for (std::size_t i = 0; i < words_.size(); ++i) {
    const MatchWord& word = words_[i];
    keys_.push_back(key_of(word.term));
    also_.emplace_back();
    word_letters_.emplace_back();
    rarity_.push_back(0);
    bag_.push_back(keys_[i]);
    for (const std::string& other : word.also) {
      also_[i].push_back(key_of(other));
      bag_.push_back(also_[i].back());
    }
    if (word.stop) continue;
    double rare = rarity(word.term);
    for (const std::string& other : word.also) rare = std::min(rare, rarity(other));
    rarity_[i] = rare;
    total_ += rare;
    squares_ += rare * rare;
    if (word.extra) continue;
    const std::vector<std::uint32_t> letters = index::letters_of(word.folded);
    letters_.insert(letters_.end(), letters.begin(), letters.end());
    for (const std::uint32_t hash : pieces_of(word.folded, 4)) grams_.push_back({hash, rare});
    if (word.folded.size() >= 4) word_letters_.back() = letters;
    if (before) pairs_.push_back(pair_key(keys_[*before], keys_[i]));
    before = i;
  }
  std::sort(bag_.begin(), bag_.end());
  std::sort(pairs_.begin(), pairs_.end());
  std::sort(letters_.begin(), letters_.end());
  letters_.erase(std::unique(letters_.begin(), letters_.end()), letters_.end());
  tidy(grams_);
}

int Compared::times(Key key) const {
  const auto [first, last] = std::equal_range(bag_.begin(), bag_.end(), key);
  return static_cast<int>(last - first);
}

int Compared::holds(const Compared& other, std::size_t i) const {
  int most = times(other.keys_[i]);
  for (const Key also : other.also_[i]) most = std::max(most, times(also));
  return most;
}

bool Compared::holds_pair(Key a, Key b) const {
  return std::binary_search(pairs_.begin(), pairs_.end(), pair_key(a, b));
}

MatchFeatures features_of(const Asked& asked, const Offered& offered) {
  const Compared &words = asked.words, &claim = offered.claim, &title = offered.title;
  const std::vector<int> in_claim = counts_in(words, claim), in_title = counts_in(words, title);
  const std::vector<int> in_any = sums(in_claim, in_title);
  const std::vector<int> claim_in = counts_in(claim, words), title_in = counts_in(title, words);
  double same = 0, names = 0, all_names = 0, rarest = 0, rarest_in = 0, head = 0, head_all = 0;
  std::vector<std::pair<double, Compared::Key>> found, telling;
  std::size_t place = 0;
  for (std::size_t i = 0; i < words.size(); ++i) {
    const MatchWord& w = words.words()[i];
    if (!words.counts(i)) continue;
    const bool in = in_any[i] > 0;
    if (in && is_number(w)) same += 1;
    if (w.name) all_names += words.rarity(i);
    if (w.name && in) names += words.rarity(i);
    rarest = std::max(rarest, words.rarity(i));
    if (in) rarest_in = std::max(rarest_in, words.rarity(i));
    if (w.extra) continue;
    // What a text begins with is what it is about.
    const double weight = words.rarity(i) / (1 + static_cast<double>(place++) / 8);
    head_all += weight;
    if (!in) continue;
    head += weight;
    found.emplace_back(-words.rarity(i), words.key(i));
    telling.emplace_back(-words.telling(i), words.key(i));
  }
  for (auto* list : {&found, &telling}) {
    std::sort(list->begin(), list->end());
    list->erase(std::unique(list->begin(), list->end()), list->end());
  }
  const auto top = [](const auto& list, std::size_t many) {
    double sum = 0;
    for (std::size_t i = 0; i < std::min(many, list.size()); ++i) sum -= list[i].first;
    return sum;
  };
  double offered_only = 0, claim_names = 0, claim_names_in = 0, quoted = 0, quoted_in = 0;
  for (std::size_t i = 0; i < claim.size(); ++i) {
    const MatchWord& w = claim.words()[i];
    if (!claim.counts(i)) continue;
    const bool in = claim_in[i] > 0;
    if (is_number(w) && !in) offered_only += 1;
    if (w.name) claim_names += claim.rarity(i);
    if (w.name && in) claim_names_in += claim.rarity(i);
    if (w.quoted) quoted += claim.rarity(i);
    if (w.quoted && in) quoted_in += claim.rarity(i);
  }
  bool year = false, other_year = false;
  for (const Compared* side : {&claim, &title})
    for (const MatchWord& w : side->words())
      if (is_year(w.folded)) (w.folded == asked.year ? year : other_year) = true;
  const std::vector<int> author_in = sums(counts_in(asked.author, claim), counts_in(asked.author, title));
  double author = 0;
  for (std::size_t i = 0; i < asked.author.size(); ++i)
    if (author_in[i] > 0) author = std::max(author, asked.author.rarity(i));
  const std::size_t run = std::max(longest_run(words, claim), longest_run(words, title));

  MatchFeatures f{};
  const auto set = [&](std::string_view name, double value) { f[match_feature(name)] = value; };
  set("words_in_claim", covered(words, in_claim));
  set("words_in_title", covered(words, in_title));
  set("words_in_any", covered(words, in_any));
  set("claim_in_words", covered(claim, claim_in));
  set("title_in_words", covered(title, title_in));
  set("bm25", bm25(words, offered, in_any) / 50);
  set("pairs", std::max(pairs_in(words, claim), pairs_in(words, title)));
  set("run", std::min(1.0, static_cast<double>(run) / 8));
  set("letters", std::max(letters_in(words, claim), letters_in(words, title)));
  set("fuzzy", fuzzy(words, offered, in_any));
  set("numbers", std::min(1.0, same / 3));
  set("numbers_missed", std::min(1.0, offered_only / 3));
  set("names", share(names, all_names));
  set("names_missed", share(claim_names - claim_names_in, claim_names));
  set("quoted", share(quoted_in, quoted));
  set("author", covered(asked.author, author_in));
  set("rarest", share(rarest_in, rarest));
  set("length", std::log(1.0 + static_cast<double>(claim.size())) / 5);
  set("cosine", cosine(words, claim.squares() + title.squares(), in_any));
  set("cosine_claim", cosine(words, claim.squares(), in_claim));
  set("top3", top(found, 3) / 30);
  set("count", std::log(1.0 + static_cast<double>(found.size())) / 3);
  set("year", year ? 1 : 0);
  set("year_other", other_year && !year ? 1 : 0);
  set("head", share(head, head_all));
  set("author_rare", author / 10);
  const double as_claim = cosine(asked.grams, claim.grams()), as_title = cosine(asked.grams, title.grams());
  set("spelling", std::max(as_claim, as_title));
  set("spelling_any", cosine(asked.grams, merged(claim.grams(), title.grams())));
  set("spelling_least", std::min(as_claim, as_title));
  set("telling_in_any", told(words, in_any));
  set("telling_claim", told(claim, claim_in));
  set("telling_title", told(title, title_in));
  set("telling3", top(telling, 3) / 30);
  set("telling", top(telling, telling.size()) / 50);
  return f;
}

std::vector<std::string> reasons(const Asked& asked, const Offered& offered) {
  constexpr std::size_t kMost = 6;
  std::vector<std::pair<double, std::string>> words;
  std::vector<std::string> figures, out;
  for (std::size_t i = 0; i < asked.words.size(); ++i) {
    const MatchWord& w = asked.words.words()[i];
    if (!asked.words.counts(i) || offered.claim.holds(asked.words, i) + offered.title.holds(asked.words, i) == 0)
      continue;
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
