// Numbers as values. Extraction reads numbers far better; this is what is needed to say that two short texts name the same one, a hundred times for
// each question asked.
#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

#include "match_words.hpp"

namespace claimdex::index {
namespace {

struct Named {
  std::string_view word;
  double value;
};
constexpr std::array<Named, 29> kSmall{
    {{"zero", 0},      {"one", 1},       {"two", 2},       {"three", 3},    {"four", 4},     {"five", 5},
     {"six", 6},       {"seven", 7},     {"eight", 8},     {"nine", 9},     {"ten", 10},     {"eleven", 11},
     {"twelve", 12},   {"thirteen", 13}, {"fourteen", 14}, {"fifteen", 15}, {"sixteen", 16}, {"seventeen", 17},
     {"eighteen", 18}, {"nineteen", 19}, {"twenty", 20},   {"thirty", 30},  {"forty", 40},   {"fifty", 50},
     {"sixty", 60},    {"seventy", 70},  {"eighty", 80},   {"ninety", 90},  {"dozen", 12}}};
constexpr std::array<Named, 16> kScales{{{"hundred", 1e2},
                                         {"thousand", 1e3},
                                         {"k", 1e3},
                                         {"million", 1e6},
                                         {"m", 1e6},
                                         {"mn", 1e6},
                                         {"mln", 1e6},
                                         {"mil", 1e6},
                                         {"billion", 1e9},
                                         {"b", 1e9},
                                         {"bn", 1e9},
                                         {"trillion", 1e12},
                                         {"tn", 1e12},
                                         {"hundreds", 1e2},
                                         {"tausend", 1e3},
                                         {"millionen", 1e6}}};

template <std::size_t N>
std::optional<double> named(const std::array<Named, N>& table, std::string_view word) {
  for (const Named& n : table)
    if (n.word == word) return n.value;
  return std::nullopt;
}

std::optional<double> plain(std::string_view digits) {
  double value = 0;
  const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), value, std::chars_format::fixed);
  if (read.ec != std::errc() || read.ptr != digits.data() + digits.size() || !std::isfinite(value)) return std::nullopt;
  return value;
}

/// "300k", "2.8m", "5th" are one word; the letters behind the digits say how much it is.
std::optional<double> with_suffix(std::string_view folded) {
  const std::size_t letters = folded.find_first_not_of("0123456789.,");
  if (letters == 0 || letters == std::string_view::npos) return std::nullopt;
  const std::string_view suffix = folded.substr(letters);
  if (suffix == "st" || suffix == "nd" || suffix == "rd" || suffix == "th") return plain(folded.substr(0, letters));
  const auto scale = named(kScales, suffix);
  auto value = plain(folded.substr(0, letters));
  if (const auto whole = ungrouped(folded.substr(0, letters))) value = plain(*whole);
  if (!scale || !value) return std::nullopt;
  return *value * *scale;
}

bool next_to(std::string_view text, const text::Word& a, const text::Word& b) {
  return b.span.start <= a.span.end + 1 &&
         (b.span.start == a.span.end || text[a.span.end] == ' ' || text[a.span.end] == '-');
}

std::optional<NumberAt> in_digits(std::string_view text, const std::vector<text::Word>& words, std::size_t i) {
  const std::string& folded = words[i].folded;
  if (folded[0] < '0' || folded[0] > '9') return std::nullopt;
  NumberAt out;
  if (const auto grouped = number_at(text, words, i)) {
    out = {plain(grouped->digits).value_or(0), grouped->words};
  } else if (const auto value = plain(folded)) {
    out.value = *value;
  } else if (const auto scaled = with_suffix(folded)) {
    return NumberAt{*scaled, 1};
  } else {
    return std::nullopt;
  }
  const std::size_t next = i + out.words;
  if (next < words.size() && next_to(text, words[next - 1], words[next]))
    if (const auto scale = named(kScales, words[next].folded)) {
      out.value *= *scale;
      ++out.words;
    }
  return out;
}

/// "two hundred and fifty thousand". A single "one" is rather a word than a number.
std::optional<NumberAt> in_words(std::string_view text, const std::vector<text::Word>& words, std::size_t i) {
  double total = 0, part = 0;
  std::size_t end = i;
  bool any = false;
  for (std::size_t k = i; k < words.size(); ++k) {
    if (k > i && !next_to(text, words[k - 1], words[k])) break;
    const std::string& w = words[k].folded;
    if (const auto small = named(kSmall, w)) {
      if (w == "dozen") {
        part = (any ? std::max(part, 1.0) : 1) * 12;
      } else {
        // "twenty two" adds up, "two two" are two numbers.
        if (any && part > 0 && !(std::fmod(part, 100) >= 20 && *small < 10) && std::fmod(part, 100) != 0) break;
        part += *small;
      }
    } else if (const auto scale = named(kScales, w); scale && w.size() > 3) {
      if (!any) break;
      if (*scale == 1e2) {
        part *= 100;
      } else {
        total += part * *scale;
        part = 0;
      }
    } else if (w == "and" && any && k + 1 < words.size() && named(kSmall, words[k + 1].folded) &&
               std::fmod(total + part, 100) == 0) {
      continue;
    } else {
      break;
    }
    any = true;
    end = k + 1;
  }
  if (!any || (end == i + 1 && words[i].folded == "one")) return std::nullopt;
  return NumberAt{total + part, end - i};
}

}  // namespace

std::optional<NumberAt> value_at(std::string_view text, const std::vector<text::Word>& words, std::size_t i) {
  if (auto digits = in_digits(text, words, i)) return digits;
  return in_words(text, words, i);
}

}  // namespace claimdex::index
