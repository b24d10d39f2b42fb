// Numbers as values. Extraction reads numbers far better; this is what is needed to say that two short texts name the same one, a hundred times for
// each question asked.
#include <algorithm>
#include <charconv>
#include <cmath>
#include <optional>
#include <unordered_map>

#include "match_tables.hpp"
#include "match_words.hpp"

namespace claimdex::index {
namespace {

/// Number words as extraction knows them (en/numerals.tsv): what adds up, what multiplies, and what multiplies glued to digits.
struct Numerals {
  using Values = std::unordered_map<std::string, double>;
  Values small, scales, suffixes, dozens;

  Numerals() {
    each_line(match_table("numerals.tsv"), [&](std::string_view line) {
      const std::string_view cls = column(line, 2).substr(0, column(line, 2).find(' '));
      Values* values = cls == "class=unit" || cls == "class=teen" || cls == "class=ten" ? &small
                       : cls == "class=hundred" || cls == "class=scale"                 ? &scales
                       : cls == "class=suffix"                                          ? &suffixes
                       : cls == "class=dozen"                                           ? &dozens
                                                                                        : nullptr;
      double value = 0;
      const std::string_view number = column(line, 1);
      if (values == nullptr || std::from_chars(number.data(), number.data() + number.size(), value).ec != std::errc())
        return;
      each_spelling(line, [&](std::string_view word) { values->emplace(word, value); });
    });
  }
};

const Numerals& numerals() {
  static const Numerals tables;
  return tables;
}

std::optional<double> named(const Numerals::Values& values, const std::string& word) {
  const auto found = values.find(word);
  return found == values.end() ? std::nullopt : std::optional(found->second);
}

/// Behind a number in digits: "2.8 million", "300 k".
std::optional<double> scale_of(const std::string& word) {
  const auto scale = named(numerals().scales, word);
  return scale ? scale : named(numerals().suffixes, word);
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
  const std::string suffix(folded.substr(letters));
  if (suffix == "st" || suffix == "nd" || suffix == "rd" || suffix == "th") return plain(folded.substr(0, letters));
  const auto scale = scale_of(suffix);
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
    if (const auto scale = scale_of(words[next].folded)) {
      out.value *= *scale;
      ++out.words;
    }
  return out;
}

/// "two hundred and fifty thousand". A single "one" is rather a word than a number.
std::optional<NumberAt> in_words(std::string_view text, const std::vector<text::Word>& words, std::size_t i) {
  const Numerals& tables = numerals();
  double total = 0, part = 0;
  std::size_t end = i;
  bool any = false;
  for (std::size_t k = i; k < words.size(); ++k) {
    if (k > i && !next_to(text, words[k - 1], words[k])) break;
    const std::string& w = words[k].folded;
    if (const auto small = named(tables.small, w)) {
      // "twenty two" adds up, "two two" are two numbers.
      if (any && part > 0 && !(std::fmod(part, 100) >= 20 && *small < 10) && std::fmod(part, 100) != 0) break;
      part += *small;
    } else if (const auto dozen = named(tables.dozens, w)) {
      part = (any ? std::max(part, 1.0) : 1) * *dozen;
    } else if (const auto scale = named(tables.scales, w)) {
      if (!any) break;
      if (*scale == 1e2) {
        part *= 100;
      } else {
        total += part * *scale;
        part = 0;
      }
    } else if (w == "and" && any && k + 1 < words.size() && named(tables.small, words[k + 1].folded) &&
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
