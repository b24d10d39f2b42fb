// What a report is about, and what it counts.
//
// In a long report the paragraph that gives a number may name nothing of what the report is about. So reports are put side by side by what all their
// figures' paragraphs name, as far as few other reports do.
#include "stories.hpp"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <map>
#include <numeric>
#include <optional>
#include <string>
#include <unordered_map>

#include "cues.hpp"
#include "words_around.hpp"

namespace claimdex::figures {
namespace {

// A name that more reports than this have in common says nothing about the event: "Reuters", "President".
constexpr std::size_t kFewReports = 20, kShare = 50;

/// How many reports have a word; those of one report are to be added one after the other.
class Frequency {
 public:
  void add(std::uint64_t word, const std::optional<ArticleId>& article) {
    Reports& reports = of_[word];
    if (article && reports.last == article) return;
    ++reports.count;
    reports.last = article;
  }
  [[nodiscard]] std::size_t of(std::uint64_t word) const {
    const auto known = of_.find(word);
    return known == of_.end() ? 0 : known->second.count;
  }

 private:
  struct Reports {
    std::size_t count = 0;
    std::optional<ArticleId> last;
  };
  std::unordered_map<std::uint64_t, Reports> of_;
};

std::optional<ArticleId> article_of(const Stated& s) {
  return s.row.article ? std::optional(s.row.article->id) : std::nullopt;
}

/// Report by report, those without one first. A claim that several reports make has a row for each, so rows themselves take turns.
std::vector<std::size_t> by_report(const StatedList& all) {
  std::vector<std::size_t> order(all.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(),
                   [&](std::size_t a, std::size_t b) { return article_of(all[a]) < article_of(all[b]); });
  return order;
}

/// Words of the title that don't only say what kind of thing happened: that counts by itself.
std::vector<std::uint64_t> title_words(std::string_view title) {
  std::vector<std::uint64_t> words;
  for (const text::Word& one : text::words(title)) {
    const std::string_view word = without_s(one.folded);
    if (word.size() > kShortName && !is_common(word) && Cues(" " + std::string(word) + " ").happenings().empty())
      words.push_back(name_hash(word));
  }
  return words;
}

/// Is it of the same passage as the one before it? What that says is counted once.
bool goes_on(const StatedList& all, std::size_t i) { return i > 0 && all[i].around == all[i - 1].around; }

std::size_t most_reports(const StatedList& all) { return std::max(kFewReports, all.size() / kShare); }

}  // namespace

void drop_common_names(StatedList& all) {
  Frequency frequency;
  for (const std::size_t i : by_report(all))
    if (!goes_on(all, i))
      for (const std::uint64_t name : all[i].around->names) frequency.add(name, article_of(all[i]));
  const std::size_t most = most_reports(all);
  for (std::size_t i = 0; i < all.size(); ++i)
    if (!goes_on(all, i))
      std::erase_if(all[i].around->names, [&](std::uint64_t name) { return frequency.of(name) > most; });
}

void tell_stories(StatedList& all) {
  std::unordered_map<std::int64_t, std::shared_ptr<Story>> stories;
  Frequency frequency;
  for (std::size_t i = 0; i < all.size(); ++i) {
    Stated& stated = all[i];
    if (!stated.row.article) continue;
    if (goes_on(all, i)) {
      stated.story = all[i - 1].story;
      continue;
    }
    auto& story = stories[stated.row.article->id.number];
    if (!story) {
      story = std::make_shared<Story>();
      story->words = title_words(stated.row.article->title.value_or(""));
      for (const std::uint64_t word : story->words) frequency.add(word, stated.row.article->id);
    }
    const Passage& around = *stated.around;
    story->names.insert(story->names.end(), around.names.begin(), around.names.end());
    story->told.insert(story->told.end(), around.told.begin(), around.told.end());
    for (const std::string& happening : around.happenings) story->words.push_back(hash_of("!" + happening));
    stated.story = story;
  }
  const std::size_t most = most_reports(all);
  for (auto& [article, story] : stories) {
    std::erase_if(story->names, is_country);
    std::erase_if(story->words, [&](std::uint64_t word) { return is_country(word) || frequency.of(word) > most; });
    story->words.insert(story->words.end(), story->names.begin(), story->names.end());
    std::copy_if(story->told.begin(), story->told.end(), std::back_inserter(story->countries), is_country);
    for (auto* hashes : {&story->names, &story->words, &story->told, &story->countries}) tidy(*hashes);
  }
}

void count_figures(StatedList& all) {
  constexpr std::size_t kFew = 6;                   // reports
  using Kind = std::pair<std::int64_t, ClaimType>;  // in an article
  const auto noun_of = [](const Stated& s) -> std::string_view {
    if (counts_people(s.row.slots.type)) return s.people;
    return s.row.slots.figure->unit ? std::string_view(*s.row.slots.figure->unit) : std::string_view();
  };
  const auto noun_hash = [&](const Stated& s) {
    return hash_of(std::string(name_of(s.row.slots.type)).append(1, ' ').append(noun_of(s)));
  };
  std::map<Kind, std::size_t> of_type;
  std::map<std::pair<Kind, std::string_view>, std::size_t> of_noun;
  std::size_t reports = 0;  // a claim without an article is one of its own
  std::optional<ArticleId> last;
  Frequency nouns, words;
  for (const std::size_t i : by_report(all)) {
    const Stated& s = all[i];
    reports += !s.row.article || article_of(s) != last;
    last = article_of(s);
    nouns.add(noun_hash(s), article_of(s));
    for (const std::uint64_t word : s.words) words.add(word, article_of(s));
    if (!s.row.article) continue;
    const Kind kind{s.row.article->id.number, s.row.slots.type};
    ++of_type[kind];
    ++of_noun[{kind, noun_of(s)}];
  }
  for (Stated& s : all) {
    if (s.row.article) {
      const Kind kind{s.row.article->id.number, s.row.slots.type};
      s.of_its_type = of_type[kind];
      s.of_its_noun = of_noun[{kind, noun_of(s)}];
    }
    s.noun_is_rare = !noun_of(s).empty() && nouns.of(noun_hash(s)) <= kFew;
    for (const std::uint64_t word : s.words)
      s.rarity.push_back(std::log(static_cast<double>(reports + 1) / static_cast<double>(words.of(word))));
  }
}

}  // namespace claimdex::figures
