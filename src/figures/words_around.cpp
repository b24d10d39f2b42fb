#include "words_around.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "claimdex/text/ascii.hpp"

namespace claimdex::figures {
namespace {

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

/// What the row's paragraph has between two places of the article; "" where that lies outside of it.
std::string_view in_paragraph(const FigureRow& row, std::uint32_t from, std::uint32_t to) {
  const std::uint32_t start = row.paragraph_start;
  from = std::max(from, start);
  return from < to ? text::slice(row.paragraph, {from - start, to - start})
                   : std::string_view(row.paragraph).substr(0, 0);
}

/// Is it one of these, as as_words() makes them?
bool has_word(std::string_view words, std::string_view word) {
  for (std::size_t at = words.find(word); at != std::string_view::npos; at = words.find(word, at + 1))
    if (at > 0 && words[at - 1] == ' ' && at + word.size() < words.size() && words[at + word.size()] == ' ')
      return true;
  return false;
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

/// Ids of the places that a text names, in its order, each once.
std::vector<std::string> places_in(const Text& text) {
  std::vector<std::string> ids;
  for (std::size_t i = 0; i < text.words.size(); ++i) {
    if (!begins_upper(text.bytes, text.words[i])) continue;
    const NamedPlace place = place_at(text.words, i);
    if (place.words == 0) continue;
    if (std::find(ids.begin(), ids.end(), place.id) == ids.end()) ids.emplace_back(place.id);
    i += place.words - 1;
  }
  return ids;
}

/// The words of its sentence before the figure, and behind it.
std::string before_in_sentence(const FigureRow& row) {
  const auto& figure = row.slots.figure->span;
  return row.sentence && figure ? as_words(in_paragraph(row, row.sentence->start, figure->start)) : " ";
}
std::string rest_of_sentence(const FigureRow& row) {
  const auto& figure = row.slots.figure->span;
  return row.sentence && figure ? as_words(in_paragraph(row, figure->end, row.sentence->end)) : " ";
}

/// "… to 13 …"
bool names_total(std::string_view words) {
  for (std::size_t at = words.find(" to "); at != std::string_view::npos; at = words.find(" to ", at + 1))
    if (at + 4 < words.size() && words[at + 4] >= '0' && words[at + 4] <= '9') return true;
  return false;
}

}  // namespace

std::string_view without_s(std::string_view word) {
  for (const std::string_view s : {"'s", "’s"})
    if (word.ends_with(s)) word.remove_suffix(s.size());
  return word;
}

void tidy(std::vector<std::uint64_t>& hashes) {
  std::sort(hashes.begin(), hashes.end());
  hashes.erase(std::unique(hashes.begin(), hashes.end()), hashes.end());
}

/// Capitalised words. The first of a sentence counts only where it is written in capitals (a dateline, "IZMIR - ") or known as a place. Where nearly every
/// word has a capital, none says anything.
std::vector<std::uint64_t> names_in(const Text& in) {
  std::vector<std::uint64_t> names;
  const auto& [text, words] = in;
  const auto upper = [&bytes = in.bytes](const text::Word& word) { return begins_upper(bytes, word); };
  if (2 * std::count_if(words.begin(), words.end(), upper) > static_cast<std::ptrdiff_t>(words.size()) + 2)
    return names;
  for (const text::Word& word : words) {
    if (!upper(word)) continue;
    const std::string_view name = without_s(word.folded);
    if (name.size() > kShortName && !is_common(name) &&
        (!begins_sentence(text, word.span.start) || is_place(name) ||
         all_upper(text.substr(word.span.start, word.span.end - word.span.start))))
      names.push_back(name_hash(name));
  }
  tidy(names);
  return names;
}

std::vector<std::uint64_t> content_words(const FigureRow& row, const Text& claim) {
  const std::string& written = row.slots.figure->text;
  // Words with digits in them are no content anyhow.
  const bool no_letters = std::none_of(written.begin(), written.end(), [](char c) {
    return text::is_ascii_letter(c) || static_cast<unsigned char>(c) >= 0x80;
  });
  const std::string figure = no_letters ? std::string() : as_words(written);
  std::vector<std::uint64_t> words;
  for (const text::Word& one : claim.words) {
    const std::string_view word = without_s(one.folded);
    if (word.size() > kShortName && std::none_of(word.begin(), word.end(), text::is_ascii_digit) &&
        !has_word(figure, one.folded) && !is_common(word))
      words.push_back(hash_of(word));
  }
  tidy(words);
  return words;
}

std::vector<std::uint64_t> words_behind(const FigureRow& row, const Text& paragraph) {
  constexpr std::uint32_t kNear = 60;            // code points
  constexpr std::size_t kWords = 5, kStart = 6;  // words, bytes of one
  std::vector<std::uint64_t> out;
  const auto& figure = row.slots.figure->span;
  if (!figure) return out;
  const std::string_view behind = in_paragraph(row, figure->end, figure->end + kNear);
  const auto at = static_cast<std::size_t>(behind.data() - row.paragraph.data());
  const Text near = paragraph.part_at(at, behind);
  for (std::size_t i = 0; i < std::min(kWords, near.words.size()); ++i) {
    const std::string_view word = near.words[i].folded;
    if (word.size() > kShortName) out.push_back(hash_of(word.substr(0, kStart)));
  }
  tidy(out);
  return out;
}

std::string words_of(const AttributionLink& link, const FigureRow& row) {
  constexpr std::uint32_t kNear = 100;  // code points
  std::string words = link.name;
  if (!link.span) return words;
  const std::uint32_t at = link.span->start, from = at > kNear ? at - kNear : 0;
  const std::string_view here = in_paragraph(row, at, link.span->end);
  if (!here.empty()) words.append(" ").append(owner_at_end(in_paragraph(row, from, at))).append(here);
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

Text Text::part_at(std::size_t at, std::string_view part) const {
  if (at > bytes.size() || bytes.substr(at, part.size()) != part) return Text(part);
  const std::size_t end = at + part.size();
  const auto ends_behind = [](std::size_t place, const text::Word& word) { return place < word.span.end; };
  const auto first = std::upper_bound(words.begin(), words.end(), at, ends_behind);
  const auto last = std::upper_bound(first, words.end(), end, ends_behind);
  if (first != words.end() && first->span.start < at) return Text(part);
  Text out;
  out.bytes = part;
  out.words.assign(first, last);
  for (text::Word& word : out.words) {
    word.span.start -= static_cast<std::uint32_t>(at);
    word.span.end -= static_cast<std::uint32_t>(at);
  }
  if (last == words.end() || last->span.start >= end) return out;
  const auto rest = static_cast<std::uint32_t>(last->span.start - at);  // the part's end cuts this one
  for (text::Word& word : text::words(part.substr(rest)))
    out.words.push_back({{word.span.start + rest, word.span.end + rest}, std::move(word.folded)});
  return out;
}

Text sentence_in(const FigureRow& row, const Text& paragraph) {
  if (!row.sentence || row.sentence->start < row.paragraph_start) return claim_in(row, paragraph);
  const std::string_view sentence = in_paragraph(row, row.sentence->start, row.sentence->end);
  return paragraph.part_at(static_cast<std::size_t>(sentence.data() - row.paragraph.data()), sentence);
}

Text claim_in(const FigureRow& row, const Text& paragraph) {
  if (!row.span || row.span->start < row.paragraph_start) return Text(row.text);
  const std::string_view before = in_paragraph(row, row.paragraph_start, row.span->start);
  return paragraph.part_at(before.size(), row.text);
}

std::string up_to(const FigureRow& row) {
  if (!row.span || row.span->end < row.paragraph_start) return row.text;
  return std::string(in_paragraph(row, row.paragraph_start, row.span->end));
}

std::string camp_beside(const FigureRow& row) {
  if (!row.sentence || !row.span) return {};
  const std::string camp = Cues(as_words(in_paragraph(row, row.sentence->start, row.span->start))).camp();
  return camp.empty() ? Cues(as_words(in_paragraph(row, row.span->end, row.sentence->end))).camp() : camp;
}

std::string last_word(std::string_view text) {
  std::vector<text::Word> words = text::words(text);
  return words.empty() ? std::string() : std::move(words.back().folded);
}

bool refers_back(const std::vector<text::Word>& words) {
  constexpr std::array<std::string_view, 8> kBack{"it", "he", "she", "they", "its", "his", "her", "their"};
  return !words.empty() && std::find(kBack.begin(), kBack.end(), words.front().folded) != kBack.end();
}

std::string lead_of(const FigureRow& row, const Text& claim) {
  const auto &span = row.span, &figure = row.slots.figure->span;
  if (!span || !figure || figure->start < span->start) return {};
  return as_words(claim.part_at(0, text::slice(row.text, {0, figure->start - span->start})).words);
}

std::string behind_figure(const FigureRow& row) {
  constexpr std::uint32_t kShort = 40;  // code points
  const auto &claim = row.span, &figure = row.slots.figure->span;
  if (!claim || !figure || figure->end < claim->start) return " ";
  const std::uint32_t from = figure->end - claim->start;
  std::string_view behind = text::slice(row.text, {from, from + kShort});
  // What stands behind a comma or another number is of something else.
  behind = behind.substr(0, behind.find_first_of(",;:(0123456789"));
  return as_words(behind);
}

std::string before_figure(const FigureRow& row) {
  constexpr std::uint32_t kShort = 20;  // code points
  const auto& figure = row.slots.figure->span;
  if (!figure) return " ";
  const std::uint32_t from = figure->start > kShort ? figure->start - kShort : 0;
  std::string before = as_words(in_paragraph(row, from, figure->start));
  if (before.size() < 2) return before;
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
  if (row.span) {
    ids = places_in(Text(in_paragraph(row, row.paragraph_start, row.span->start)));
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
  for (std::size_t i = 1; i < text.words.size(); ++i) {
    const std::string_view word = text.words[i].folded, before = text.words[i - 1].folded;
    if (word.size() == 4 && text::all_ascii_digits(word) && word >= "1800" && word < year &&
        (is_common(before) || is_phrase(" " + std::string(before) + " ", Cue::Dated)))
      return true;
  }
  return false;
}

bool counts_years(const Text& claim) {
  if (Cues(as_words(claim.words)).says(Cue::Record)) return false;  // "the worst blast in ten years"
  for (std::size_t i = 2; i < claim.words.size(); ++i)
    if (is_phrase(" " + claim.words[i].folded + " ", Cue::Long) &&
        is_phrase(" " + claim.words[i - 2].folded + " ", Cue::Dated))
      return true;  // "in nine years"
  return false;
}

std::string sense_of(const FigureRow& row, const Cues& own) {
  if (own.sense().empty()) return {};
  std::string beside = Cues(before_figure(row) + behind_figure(row).substr(1)).sense();
  if (!beside.empty()) return beside;
  const auto& figure = row.slots.figure->text;
  std::string others = row.text;  // no other number, or it may be that one's
  if (const std::size_t at = others.find(figure); at != std::string::npos) others.erase(at, figure.size());
  return others.find_first_of("0123456789") == std::string::npos ? own.sense() : std::string();
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
