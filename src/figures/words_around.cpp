#include "words_around.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "claimdex/text/ascii.hpp"

namespace claimdex::figures {
namespace {

constexpr std::size_t kShortName = 3;

bool begins_upper(std::string_view text, const text::Word& word) {
  const char first = text[word.span.start];
  if (static_cast<unsigned char>(first) < 0x80) return first >= 'A' && first <= 'Z';
  const std::string_view as_written = text.substr(word.span.start, word.span.end - word.span.start);
  return text::fold(as_written.substr(0, text::slice(as_written, {0, 1}).size())) != text::slice(as_written, {0, 1});
}

bool all_upper(std::string_view word) {
  return std::none_of(word.begin(), word.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

bool begins_sentence(std::string_view text, std::size_t at) {
  constexpr std::string_view kEnds = ".!?:\n";
  const std::size_t before = text.find_last_not_of(" \"'", at == 0 ? 0 : at - 1);
  return at == 0 || before == std::string_view::npos || kEnds.find(text[before]) != std::string_view::npos;
}

std::uint32_t length_of(std::string_view text) { return static_cast<std::uint32_t>(text::count_code_points(text)); }

/// Capitalised words. The first of a sentence counts only where it is written in capitals (a dateline, "IZMIR - ") or known as a place. Where nearly every
/// word has a capital, none says anything.
void add_names(const Text& in, std::vector<std::uint64_t>& names) {
  const auto& [text, words] = in;
  const auto upper = [&bytes = in.bytes](const text::Word& word) { return begins_upper(bytes, word); };
  if (2 * std::count_if(words.begin(), words.end(), upper) > static_cast<std::ptrdiff_t>(words.size()) + 2) return;
  for (const text::Word& word : words) {
    if (!upper(word)) continue;
    const std::string name = without_s(word.folded);
    if (name.size() > kShortName && !is_common(name) &&
        (!begins_sentence(text, word.span.start) || is_place(name) ||
         all_upper(text.substr(word.span.start, word.span.end - word.span.start))))
      names.push_back(name_hash(name));
  }
}

/// "North Korea's state " before "agency said": whose it is.
std::string_view owner_at_end(std::string_view before) {
  constexpr std::size_t kFew = 4;  // words
  const std::vector<text::Word> words = text::words(before);
  const auto owns = [&](const text::Word& word) {
    const std::string_view as_written = before.substr(word.span.start, word.span.end - word.span.start);
    return as_written.ends_with("'s") || as_written.ends_with("’s");
  };
  std::size_t owner = words.size();
  while (owner > 0 && words.size() - owner < kFew && !owns(words[owner - 1])) --owner;
  if (owner == 0 || !owns(words[--owner])) return {};
  while (owner > 0 && begins_upper(before, words[owner - 1])) --owner;
  const std::string_view found = before.substr(words[owner].span.start);
  return found.find_first_of(",;:.!?\n") == std::string_view::npos ? found : std::string_view();
}

/// Ids of the places that a text names, in its order.
std::vector<std::string> places_in(const Text& text) {
  std::vector<std::string> ids;
  for (std::size_t i = 0; i < text.words.size(); ++i) {
    if (!begins_upper(text.bytes, text.words[i])) continue;
    const NamedPlace place = place_at(text.words, i);
    if (place.words == 0) continue;
    ids.emplace_back(place.id);
    i += place.words - 1;
  }
  return ids;
}

/// The words of its sentence before the figure.
std::string before_in_sentence(const FigureRow& row) {
  const auto& figure = row.slots.figure->span;
  if (!row.sentence || !figure || row.sentence->start < row.paragraph_start || figure->start <= row.sentence->start)
    return " ";
  const auto length = length_of(row.paragraph);
  const std::uint32_t to = std::min(length, figure->start - row.paragraph_start);
  return as_words(text::slice(row.paragraph, {std::min(to, row.sentence->start - row.paragraph_start), to}));
}

/// "… to 13 …"
bool names_total(std::string_view words) {
  for (std::size_t at = words.find(" to "); at != std::string_view::npos; at = words.find(" to ", at + 1))
    if (at + 4 < words.size() && words[at + 4] >= '0' && words[at + 4] <= '9') return true;
  return false;
}

/// The words from the figure to the end of its sentence.
std::string rest_of_sentence(const FigureRow& row) {
  const auto& figure = row.slots.figure->span;
  if (!row.sentence || !figure || figure->end < row.paragraph_start) return " ";
  const auto length = length_of(row.paragraph);
  const std::uint32_t from = std::min(length, figure->end - row.paragraph_start);
  const std::uint32_t to = std::max(from, std::min(length, row.sentence->end - row.paragraph_start));
  return as_words(text::slice(row.paragraph, {from, to}));
}

}  // namespace

std::string without_s(std::string word) {
  for (const std::string_view s : {"'s", "’s"})
    if (word.ends_with(s)) word.resize(word.size() - s.size());
  return word;
}

void tidy(std::vector<std::uint64_t>& hashes) {
  std::sort(hashes.begin(), hashes.end());
  hashes.erase(std::unique(hashes.begin(), hashes.end()), hashes.end());
}

std::vector<std::uint64_t> names_in(std::initializer_list<const Text*> texts) {
  std::vector<std::uint64_t> names;
  for (const Text* text : texts) add_names(*text, names);
  tidy(names);
  return names;
}

std::vector<std::uint64_t> content_words(const FigureRow& row, const Text& claim) {
  const std::string figure = as_words(row.slots.figure->text);
  std::vector<std::uint64_t> words;
  for (const text::Word& one : claim.words) {
    const std::string word = without_s(one.folded);
    if (word.size() > kShortName && figure.find(" " + one.folded + " ") == std::string::npos && !is_common(word) &&
        word.find_first_of("0123456789") == std::string::npos)
      words.push_back(hash_of(word));
  }
  tidy(words);
  return words;
}

std::string words_of(const AttributionLink& link, const FigureRow& row) {
  std::string words = link.name;
  if (link.span && link.span->start >= row.paragraph_start) {
    const std::uint32_t start = row.paragraph_start;
    const auto length = length_of(row.paragraph);
    constexpr std::uint32_t kNear = 100;  // code points
    const std::uint32_t at = link.span->start - start, from = at > kNear ? at - kNear : 0;
    if (link.span->end <= start + length)
      words.append(" ")
          .append(owner_at_end(text::slice(row.paragraph, {from, at})))
          .append(text::slice(row.paragraph, {link.span->start - start, link.span->end - start}));
  }
  return words;
}

void add_sites(const Text& in, std::vector<std::string>& aspects) {
  const auto& [sentence, words] = in;
  for (std::size_t i = 1; i < words.size(); ++i) {
    const text::Word& which = words[i - 1];
    if (!is_site(words[i].folded)) continue;
    if (is_sort(which.folded) || (begins_upper(sentence, which) && !begins_sentence(sentence, which.span.start) &&
                                  !is_common(which.folded) && !is_place(which.folded)))
      aspects.push_back(words[i].folded + ":" + which.folded);
  }
}

std::string sentence_of(const FigureRow& row) {
  if (!row.sentence || row.sentence->start < row.paragraph_start) return row.text;
  const std::uint32_t start = row.sentence->start - row.paragraph_start;
  const auto length = length_of(row.paragraph);
  return std::string(text::slice(row.paragraph, {start, std::min(length, row.sentence->end - row.paragraph_start)}));
}

std::string up_to(const FigureRow& row) {
  if (!row.span || row.span->end < row.paragraph_start) return row.text;
  const auto length = length_of(row.paragraph);
  return std::string(text::slice(row.paragraph, {0, std::min(length, row.span->end - row.paragraph_start)}));
}

std::string camp_beside(const FigureRow& row) {
  if (!row.sentence || !row.span || row.sentence->start < row.paragraph_start) return {};
  const auto length = length_of(row.paragraph);
  const auto part = [&](std::uint32_t from, std::uint32_t to) {
    from = std::min(length, from - row.paragraph_start), to = std::min(length, to - row.paragraph_start);
    return from < to ? as_words(text::slice(row.paragraph, {from, to})) : std::string(" ");
  };
  const std::string before = part(row.sentence->start, std::max(row.sentence->start, row.span->start));
  const std::string camp = Cues(before).camp();
  return camp.empty() ? Cues(part(row.span->end, std::max(row.span->end, row.sentence->end))).camp() : camp;
}

std::string last_word(std::string_view text) {
  std::vector<text::Word> words = text::words(text);
  return words.empty() ? std::string() : std::move(words.back().folded);
}

bool refers_back(const std::vector<text::Word>& words) {
  constexpr std::array<std::string_view, 8> kBack{"it", "he", "she", "they", "its", "his", "her", "their"};
  return !words.empty() && std::find(kBack.begin(), kBack.end(), words.front().folded) != kBack.end();
}

std::string behind_figure(const FigureRow& row) {
  constexpr std::uint32_t kShort = 40;  // code points
  const auto &claim = row.span, &figure = row.slots.figure->span;
  if (!claim || !figure || figure->end < claim->start) return " ";
  const auto length = length_of(row.text);
  const std::uint32_t from = std::min(length, figure->end - claim->start);
  return as_words(text::slice(row.text, {from, std::min(length, from + kShort)}));
}

std::string before_figure(const FigureRow& row) {
  constexpr std::uint32_t kShort = 20;  // code points
  const auto& figure = row.slots.figure->span;
  const std::uint32_t start = row.paragraph_start;
  if (!figure || figure->start <= start) return " ";
  const std::uint32_t at = figure->start - start, from = at > kShort ? at - kShort : 0;
  std::string before = as_words(text::slice(row.paragraph, {from, at}));
  const std::size_t last = before.rfind(' ', before.size() - 2);
  if (last == std::string::npos || last == 0) return before;
  return before.substr(before.rfind(' ', last - 1));
}

bool is_listed(std::string_view before) {
  return before.size() > 1 && before[1] >= '0' && before[1] <= '9' && Cues(before).says(Cue::Joins);
}

std::vector<std::string> places_near(const FigureRow& row, const Text& claim) {
  std::vector<std::string> ids = places_in(claim);
  if (!ids.empty()) return ids;
  if (row.span && row.span->start > row.paragraph_start) {
    const auto length = length_of(row.paragraph);
    const std::uint32_t end = std::min(length, row.span->start - row.paragraph_start);
    ids = places_in(Text(text::slice(row.paragraph, {0, end})));
    std::erase_if(ids, is_capital);  // from where it is reported
    if (!ids.empty()) return {std::move(ids.back())};
  }
  if (row.article && row.article->title) ids = places_in(Text(*row.article->title));
  return ids.size() == 1 && !is_capital(ids.front()) ? ids : std::vector<std::string>();
}

std::vector<std::uint64_t> sites_in(const Text& claim) {
  std::vector<std::uint64_t> names;
  for (std::size_t i = 0; i + 1 < claim.words.size(); ++i) {
    if (!is_phrase(" " + claim.words[i].folded + " ", Cue::At)) continue;
    for (; i + 1 < claim.words.size() && begins_upper(claim.bytes, claim.words[i + 1]); ++i) {
      const std::uint64_t name = name_hash(without_s(claim.words[i + 1].folded));
      if (!is_common(claim.words[i + 1].folded) && !is_country(name)) names.push_back(name);
    }
  }
  tidy(names);
  return names;
}

bool names_earlier_year(const FigureRow& row, const Text& text) {
  if (!row.article || !row.article->published) return false;
  const std::string_view year = std::string_view(*row.article->published).substr(0, 4);
  return std::any_of(text.words.begin(), text.words.end(), [&](const text::Word& word) {
    const std::string_view w = word.folded;
    return w.size() == 4 && text::all_ascii_digits(w) && w >= "1800" && w < year;
  });
}

std::string sense_of(const FigureRow& row, const Cues& own) {
  if (own.sense().empty()) return {};
  std::string near = before_figure(row);
  for (const text::Word& word : text::words(behind_figure(row))) {
    if (word.folded[0] >= '0' && word.folded[0] <= '9') return Cues(near).sense();
    near.append(word.folded).append(1, ' ');
  }
  const std::string beside = Cues(near).sense();
  return beside.empty() ? own.sense() : beside;
}

bool is_in_lead(const FigureRow& row) {
  constexpr std::uint32_t kLead = 500;  // code points
  return !row.article || row.paragraph_start == 0 || (row.span && row.span->start < kLead);
}

bool adds_to_another(const FigureRow& row, const Cues& sentence) {
  if (sentence.says(Cue::Raising) && Cues(rest_of_sentence(row)).says(Cue::Raising)) return true;
  if (!sentence.says(Cue::Revision)) return false;
  const std::string before = before_in_sentence(row);
  return Cues(before).says(Cue::Revision) && names_total(before);
}

}  // namespace claimdex::figures
