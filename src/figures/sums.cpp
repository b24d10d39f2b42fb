// Parts and their total, inside one article: "eleven were killed: five men and four women".
//
// Parts are numbers of the same thing that stand in one sentence behind the total's figure, or in several where they say that nothing is left. Most such
// sentences don't name everything; only where words say that they do ("no other", a colon), where the parts make too many, where bare numbers share the
// total out, or where a list of them goes on to an "and", is it a disagreement.
#include "sums.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <map>

#include "claimdex/text/text.hpp"
#include "cues.hpp"
#include "slots.hpp"

namespace claimdex::figures {
namespace {

struct Between {
  double low = 0, high = 0;
};
/// What a number can be; nothing where an end is open.
std::optional<Between> ends_of(const Figure& f) {
  if (f.bounds.low && f.bounds.high) return Between{*f.bounds.low, *f.bounds.high};
  return std::nullopt;
}
bool holds(Between all, Between sum) { return sum.low <= all.high && all.low <= sum.high; }

bool counts_the_same(const Stated& whole, const Stated& part) {
  const ClaimType all = whole.row.slots.type, some = part.row.slots.type;
  // Of those who were there some were killed and some arrested; of those who were killed none was.
  const bool befell = all == ClaimType::CasualtyKilled || all == ClaimType::CasualtyWounded ||
                      all == ClaimType::CasualtyMissing || family_of(all) == "detention";
  if (kind_of(whole) == kFighter && kind_of(part) != kFighter) return false;
  if (befell) return some == all || (some == ClaimType::QuantityPeople && whole.row.sentence == part.row.sentence);
  if (counts_people(all)) return counts_people(some);
  return whole.row.slots.type == part.row.slots.type && whole.row.slots.figure->unit == part.row.slots.figure->unit;
}

bool may_add_up(const Stated& whole, const Sum& sum, const StatedList& figures) {
  const auto total = ends_of(*whole.row.slots.figure);
  const auto some = std::count_if(sum.parts.begin(), sum.parts.end(),
                                  [&](std::size_t i) { return !is_zero(*figures[i].row.slots.figure); });
  return total && whole.row.slots.figure->role == Role::Total && some > 1 &&
         std::all_of(sum.parts.begin(), sum.parts.end(), [&](std::size_t i) {
           const auto n = ends_of(*figures[i].row.slots.figure);
           return n && n->high < total->low && !figures[i].is_rate;
         });
}

Between sum_of(const Sum& sum, const StatedList& figures) {
  Between parts;
  for (const std::size_t i : sum.parts) {
    const Between n = *ends_of(*figures[i].row.slots.figure);
    parts = {parts.low + n.low, parts.high + n.high};
  }
  return parts;
}

/// Parts in several sentences, where they say that nothing is left: "Five died in the lobby. Four died upstairs. There were no other victims."
std::optional<Sum> spread_sum(const StatedList& figures, const std::vector<std::size_t>& article, std::size_t at) {
  const Stated& whole = figures[article[at]];
  if (!counts_people(whole.row.slots.type)) return std::nullopt;
  Sum sum{article[at], {}};
  bool several = false;
  for (std::size_t i = at + 1; i < article.size(); ++i) {
    const Stated& part = figures[article[i]];
    if (part.row.paragraph_start != whole.row.paragraph_start || part.row.slots.type != whole.row.slots.type) continue;
    if (part.row.sentence == whole.row.sentence || part.row.slots.figure->role != Role::Total) return std::nullopt;
    several |= !sum.parts.empty() && part.row.sentence != figures[sum.parts.front()].row.sentence;
    sum.parts.push_back(article[i]);
  }
  if (!several || !may_add_up(whole, sum, figures)) return std::nullopt;
  if (!Cues(as_words(whole.row.paragraph)).says(Cue::Only)) return std::nullopt;
  return sum;
}

/// Parts belong to a total where they share a sentence, its own or one close behind it: numbers of two sentences may count the same thing twice.
std::vector<Sum> sums_of(const StatedList& figures, const std::vector<std::size_t>& article) {
  constexpr std::uint32_t kClose = 300;  // code points
  std::vector<Sum> out;
  for (std::size_t i = 0; i < article.size(); ++i) {
    const Stated& whole = figures[article[i]];
    if (auto spread = spread_sum(figures, article, i)) {
      out.push_back(*std::move(spread));
      continue;
    }
    for (std::size_t from = i + 1; from < article.size();) {
      Sum sum{article[i], {}};
      const Span sentence = *figures[article[from]].row.sentence;
      for (; from < article.size() && figures[article[from]].row.sentence == sentence; ++from)
        if (counts_the_same(whole, figures[article[from]])) sum.parts.push_back(article[from]);
      if (!may_add_up(whole, sum, figures)) continue;
      // Further away they are parts only where they make just that total.
      if (sentence.start <= whole.row.sentence->end + kClose ||
          holds(*ends_of(*whole.row.slots.figure), sum_of(sum, figures)))
        out.push_back(std::move(sum));
    }
  }
  return out;
}

/// The words from one figure to a later one of its paragraph.
std::string between(const Stated& whole, const Stated& part) {
  const Span from = *whole.row.slots.figure->span, to = *part.row.slots.figure->span;
  const std::uint32_t start = whole.row.paragraph_start;
  if (start != part.row.paragraph_start || from.end > to.start || from.end < start) return {};
  return std::string(text::slice(whole.row.paragraph, {from.end - start, to.start - start}));
}

/// Numbers that name nobody are of those before: "Eighteen were killed. Seven died at the scene and nine in hospital." So is a list that ends in none:
/// "31 in Mandalay, and no deaths elsewhere".
bool are_shares_of_it(const Stated& whole, const Sum& sum, const StatedList& figures) {
  bool bare = true, ends_in_none = false;
  for (const std::size_t i : sum.parts) {
    const Stated& part = figures[i];
    bare &= !part.row.slots.who && part.row.slots.figure->role == Role::Total &&
            part.row.slots.type == whole.row.slots.type && part.row.sentence != whole.row.sentence;
    ends_in_none |= is_zero(*part.row.slots.figure);
  }
  return bare || ends_in_none;
}

/// "17 were hurt, eight in the port, five in Orle and four in Lesk": who goes on to an "and" means to name them all.
bool are_a_whole_list(const Sum& sum, const StatedList& figures) {
  constexpr std::size_t kSeveral = 3;
  if (sum.parts.size() < kSeveral) return false;
  const Stated &last = figures[sum.parts.back()], &before = figures[sum.parts[sum.parts.size() - 2]];
  const std::string words = as_words(between(before, last));
  return before.row.sentence == last.row.sentence && (words.ends_with(" and ") || words.ends_with(" und "));
}

std::string in_words(Between sum) {
  return sum.low == sum.high ? fmt::format("{}", sum.low) : fmt::format("{} to {}", sum.low, sum.high);
}

}  // namespace

std::vector<Sum> sums(const StatedList& figures) {
  std::map<ArticleId, std::vector<std::size_t>> articles;
  for (std::size_t i = 0; i < figures.size(); ++i) {
    const FigureRow& row = figures[i].row;
    if (row.article && row.sentence && row.slots.figure->span) articles[row.article->id].push_back(i);
  }
  std::vector<Sum> out;
  for (auto& [id, article] : articles) {
    std::sort(article.begin(), article.end(), [&](std::size_t x, std::size_t y) {
      return figures[x].row.slots.figure->span->start < figures[y].row.slots.figure->span->start;
    });
    for (Sum& sum : sums_of(figures, article)) out.push_back(std::move(sum));
  }
  return out;
}

std::optional<Conflict> check_sum(const StatedList& figures, const Sum& sum) {
  const Stated &whole = figures[sum.whole], &first = figures[sum.parts.front()];
  const Between total = *ends_of(*whole.row.slots.figure), parts = sum_of(sum, figures);
  if (holds(total, parts)) return std::nullopt;
  std::string named;
  for (const std::size_t i : sum.parts)
    if (!is_zero(*figures[i].row.slots.figure))
      named += (named.empty() ? "" : " and ") + figures[i].row.slots.figure->text;
  const std::string words = between(whole, first);
  const bool people = is_about_people(whole.row.slots.type);
  const auto says = [](const Stated& stated, Cue cue) { return Cues(as_words(stated.row.paragraph)).says(cue); };
  const auto said = [&](Cue cue) { return says(whole, cue) || says(first, cue); };
  const bool colon = words.find(':') != std::string::npos;
  const bool together = whole.row.paragraph_start == first.row.paragraph_start;
  const bool rest = std::any_of(sum.parts.begin(), sum.parts.end(), [&](std::size_t i) { return figures[i].is_rest; });
  const bool list = together && are_a_whole_list(sum, figures);
  // Of money, measures and people of any sort a paragraph is full of numbers that are parts of something else.
  const bool all_named =
      people
          ? rest || colon || parts.low > total.high || are_shares_of_it(whole, sum, figures) || list ||
                said(Cue::Only) || said(Cue::All)
          : (list && whole.row.sentence == first.row.sentence && is_phrase(" " + whole.people + " ", Cue::Anybody)) ||
                (together && ((colon && as_words(whole.row.text).starts_with(" all ")) || says(first, Cue::Only)));
  if (!all_named || Cues(as_words(words)).says(Cue::Partly)) return std::nullopt;
  return Conflict{sum.whole,
                  sum.parts.front(),
                  {Difference::DoesNotAddUp,
                   {},
                   fmt::format("{}, but {} make {}", whole.row.slots.figure->text, named, in_words(parts)),
                   std::log10(parts.low > total.high ? parts.low / std::max(total.high, 0.5)
                                                     : total.low / std::max(parts.high, 0.5))}};
}

}  // namespace claimdex::figures
