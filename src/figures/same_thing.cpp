// Do two figures count one thing?
//
// Two reports of one story are full of numbers of one type, and rarely do the words say whether they are of the same thing. No single sign decides that, so
// all of them are weighed: a straight sum, whose weights scripts/train_conflicts learns from desks of reports in which a person has found what
// disagrees (tests/data/conflicts). What proves that they aren't one thing (another place, other people) is asked before, in compare.cpp.
#include "same_thing.hpp"

#include <algorithm>
#include <array>
#include <cassert>
#include <charconv>
#include <cmath>
#include <numeric>

#include "bounds.hpp"
#include "claimdex/core/shared.hpp"
#include "claimdex/text/table_lines.hpp"
#include "embedded_weights.hpp"
#include "slots.hpp"

namespace claimdex::figures {
namespace {

/// What is weighed, measured or traded, and not what is counted.
bool is_measure(const Stated& s) {
  const ClaimType type = s.row.slots.type;
  return !counts_people(type) && type != ClaimType::QuantityWeapons && type != ClaimType::QuantityEquipmentLost &&
         type != ClaimType::QuantityEvents && type != ClaimType::QuantityObjects;
}

bool none(const Stated& a, const Stated& b) { return is_zero(*a.row.slots.figure) || is_zero(*b.row.slots.figure); }

/// Decimal orders between the two: nearer numbers are sooner of one thing. Of "nobody was killed" nothing is nearer than anything else.
double apart(const Stated& a, const Stated& b) {
  constexpr double kMost = 3;
  if (none(a, b)) return 0;
  const auto size = [](const Stated& s) { return std::log10(std::clamp(number(*s.row.slots.figure), 0.5, 1e15)); };
  return std::min(std::abs(size(a) - size(b)), kMost);
}

/// A count that says no more from `most` on.
double at_most(std::size_t most, std::size_t count) { return static_cast<double>(std::min(count, most)); }

double story_words(const Stated& a, const Stated& b) {
  constexpr std::size_t kMost = 8;
  if (!a.event.empty() && a.event == b.event) return kMost;  // somebody says that it is one
  return a.story && b.story ? at_most(kMost, count_shared(a.story->words, b.story->words)) : 0;
}

/// How much of the shorter claim the other one says, too.
double same_words(const Stated& a, const Stated& b) {
  return static_cast<double>(shared_words(a, b)) /
         static_cast<double>(std::max<std::size_t>(1, std::min(a.words.size(), b.words.size())));
}

/// The same where a word counts the more, the fewer reports have it.
double same_rare_words(const Stated& a, const Stated& b) {
  constexpr double kLeast = 0.1;
  double both = 0;
  for (std::size_t i = 0, j = 0; i < a.words.size() && j < b.words.size();) {
    if (a.words[i] == b.words[j])
      both += a.rarity[i++], ++j;
    else
      a.words[i] < b.words[j] ? ++i : ++j;
  }
  if (both == 0) return 0;
  const auto all = [](const Stated& s) { return std::accumulate(s.rarity.begin(), s.rarity.end(), 0.0); };
  return both / std::max(kLeast, std::min(all(a), all(b)));
}

double same_happenings(const Stated& a, const Stated& b) {
  const auto shared = std::count_if(a.own_happenings.begin(), a.own_happenings.end(), [&](const std::string& one) {
    return std::binary_search(b.own_happenings.begin(), b.own_happenings.end(), one);
  });
  return at_most(2, static_cast<std::size_t>(shared));
}

bool both_quoted(const Stated& a, const Stated& b) {
  return !a.row.slots.attribution.empty() && !b.row.slots.attribution.empty();
}

bool days_apart(const Stated& a, const Stated& b) { return a.day && b.day && std::abs(*a.day - *b.day) > 2; }

bool one_paragraph(const Stated& a, const Stated& b) {
  return same_article(a, b) && a.row.paragraph_start == b.row.paragraph_start;
}

struct Sign {
  std::string_view name;  ///< in the table of weights
  double (*of)(const Stated& a, const Stated& b);
};

// The first two say what sort of figures the others are to be read beside.
constexpr Sign kSigns[] = {
    {"people", [](const Stated& a, const Stated&) -> double { return is_about_people(a.row.slots.type); }},
    {"measure", [](const Stated& a, const Stated&) -> double { return is_measure(a); }},
    {"paragraph", [](const Stated& a, const Stated& b) -> double { return one_paragraph(a, b); }},
    {"apart", apart},
    {"leads", [](const Stated& a, const Stated& b) -> double { return a.in_lead && b.in_lead; }},
    {"quoted", [](const Stated& a, const Stated& b) -> double { return both_quoted(a, b); }},
    {"story", story_words},
    {"names", [](const Stated& a, const Stated& b) { return at_most(4, shared_names(a, b)); }},
    {"same_names", [](const Stated& a, const Stated& b) -> double { return name_the_same(a, b); }},
    {"strangers",
     [](const Stated& a, const Stated& b) -> double { return names_strangers(a, b) || names_strangers(b, a); }},
    {"words", same_words},
    {"rare_words", same_rare_words},
    {"behind", [](const Stated& a, const Stated& b) { return at_most(3, count_shared(a.behind, b.behind)); }},
    {"sense", [](const Stated& a, const Stated& b) -> double { return a.sense == b.sense && !a.sense.empty(); }},
    {"happenings", same_happenings},
    // Of what a report counts once there is one number, of what it counts often there are many.
    {"of_type",
     [](const Stated& a, const Stated& b) { return std::log(static_cast<double>(a.of_its_type * b.of_its_type)); }},
    {"of_noun",
     [](const Stated& a, const Stated& b) { return std::log(static_cast<double>(a.of_its_noun * b.of_its_noun)); }},
    {"rare_noun", [](const Stated& a, const Stated& b) -> double { return a.noun_is_rare && b.noun_is_rare; }},
    {"same_time", [](const Stated& a, const Stated& b) -> double { return match_times(a, b) == Match::Same; }},
    {"days_apart", [](const Stated& a, const Stated& b) -> double { return days_apart(a, b); }},
    // Of prices and measures reports are full that say nearly the same of two firms.
    {"measure_words", [](const Stated& a, const Stated& b) { return is_measure(a) ? same_words(a, b) : 0; }},
    {"measure_place",
     [](const Stated& a, const Stated& b) -> double { return is_measure(a) && match_places(a, b) == Match::Same; }},
};

struct Weights {
  std::array<double, std::size(kSigns)> of{};
  double bias = 0;
};

Weights load_weights() {
  Weights weights;
  for (const embedded_weights_file& file : embedded_weights())
    text::each_line(file.bytes, [&](std::string_view line) {
      const std::string_view name = text::column(line, 0), number = text::column(line, 1);
      const auto* sign =
          std::find_if(std::begin(kSigns), std::end(kSigns), [&](const Sign& s) { return s.name == name; });
      const bool known = sign != std::end(kSigns);
      assert(known || name == "bias");
      if (!known && name != "bias") return;
      double& weight = known ? weights.of[static_cast<std::size_t>(sign - kSigns)] : weights.bias;
      std::from_chars(number.data(), number.data() + number.size(), weight);
    });
  return weights;
}

}  // namespace

std::vector<std::string_view> sign_names() {
  std::vector<std::string_view> names;
  for (const Sign& sign : kSigns) names.push_back(sign.name);
  return names;
}

std::vector<double> signs(const Stated& a, const Stated& b) {
  std::vector<double> out;
  for (const Sign& sign : kSigns) out.push_back(sign.of(a, b));
  return out;
}

double same_thing(const Stated& a, const Stated& b) {
  // It may be any day: then only a place and what happened there, by names, can say so. (All reports of the desks that taught the weights have days.)
  if ((!a.day || !b.day) && !same_article(a, b) && (match_places(a, b) != Match::Same || shared_names(a, b) < 2))
    return 0;
  static const Weights weights = load_weights();
  double sum = weights.bias;
  for (std::size_t i = 0; i < std::size(kSigns); ++i) sum += weights.of[i] * kSigns[i].of(a, b);
  return 1 / (1 + std::exp(-sum));
}

}  // namespace claimdex::figures
