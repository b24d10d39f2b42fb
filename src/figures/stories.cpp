// What a report is about, and what it counts.
//
// In a long report the paragraph that gives a number may name nothing of what the report is about. So reports are put side by side by what all their
// figures' paragraphs name, as far as few other reports do.
#include "stories.hpp"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <unordered_map>
#include <utility>

#include "cues.hpp"
#include "words_around.hpp"

namespace claimdex::figures {
namespace {

// A name that more reports than this have in common says nothing about the event: "Reuters", "President".
constexpr std::size_t kFewReports = 20, kShare = 50;

/// How many reports have a word; those of one report are to be added one after the other.
class Frequency {
 public:
  explicit Frequency(std::size_t words) { of_.reserve(words); }
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
  std::vector<std::pair<std::optional<ArticleId>, std::size_t>> order;
  order.reserve(all.size());
  for (const Stated& one : all) order.emplace_back(article_of(one), order.size());
  std::sort(order.begin(), order.end());
  std::vector<std::size_t> out;
  out.reserve(order.size());
  for (const auto& [article, at] : order) out.push_back(at);
  return out;
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

/// What a figure counts.
std::string_view noun_of(const Stated& s) {
  if (counts_people(s.row.slots.type)) return s.people;
  return s.row.slots.figure->unit ? std::string_view(*s.row.slots.figure->unit) : std::string_view();
}

std::uint64_t noun_hash(const Stated& s) {
  return hash_of(std::string(name_of(s.row.slots.type)).append(1, ' ').append(noun_of(s)));
}

/// How many figures of one kind a report has.
void count_in_report(StatedList& all, std::span<const std::size_t> report) {
  std::map<ClaimType, std::size_t> of_type;
  std::map<std::pair<ClaimType, std::string_view>, std::size_t> of_noun;
  for (const std::size_t i : report) {
    const ClaimType type = all[i].row.slots.type;
    ++of_type[type];
    ++of_noun[{type, noun_of(all[i])}];
  }
  for (const std::size_t i : report) {
    const ClaimType type = all[i].row.slots.type;
    all[i].of_its_type = of_type[type];
    all[i].of_its_noun = of_noun[{type, noun_of(all[i])}];
  }
}

}  // namespace

void drop_common_names(StatedList& all) {
  Frequency frequency(all.size());
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
  Frequency frequency(all.size());
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
  constexpr std::size_t kFew = 6;  // reports
  const std::vector<std::size_t> order = by_report(all);
  std::size_t reports = 0;
  Frequency nouns(all.size()), words(all.size());
  for (std::size_t first = 0, end = 0; first < order.size(); first = end, ++reports) {
    const auto article = article_of(all[order[first]]);  // a claim without one is a report of its own
    for (end = first + 1; article && end < order.size() && article_of(all[order[end]]) == article;) ++end;
    const auto report = std::span(order).subspan(first, end - first);
    for (const std::size_t i : report) {
      nouns.add(noun_hash(all[i]), article);
      for (const std::uint64_t word : all[i].words) words.add(word, article);
    }
    count_in_report(all, report);
  }
  for (Stated& s : all) {
    s.noun_is_rare = !noun_of(s).empty() && nouns.of(noun_hash(s)) <= kFew;
    s.rarity.reserve(s.words.size());
    for (const std::uint64_t word : s.words)
      s.rarity.push_back(std::log(static_cast<double>(reports + 1) / static_cast<double>(words.of(word))));
  }
}

}  // namespace claimdex::figures
