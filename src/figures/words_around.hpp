#pragma once
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "claimdex/core/record.hpp"
#include "claimdex/text/text.hpp"
#include "cues.hpp"

/// The words around a figure: in its claim, its sentence, its paragraph. Pure functions of one row; spans are in code points of the article, and what lies
/// outside of the row's paragraph is as if it weren't there.
namespace claimdex::figures {

/// A text cut into words once, for all that asks for them.
struct Text {
  std::string_view bytes;
  std::vector<text::Word> words;
  Text() = default;
  explicit Text(std::string_view text) : bytes(text), words(text::words(text)) {}
  /// Of `part`, which stands in this text at a byte: the words that are cut already, where they are the same.
  [[nodiscard]] Text part_at(std::size_t at, std::string_view part) const;
};

/// "poland" of "Poland's".
std::string_view without_s(std::string_view word);
/// Ascending, each once.
void tidy(std::vector<std::uint64_t>& hashes);
/// Its capitalised words, ascending.
std::vector<std::uint64_t> names_in(const Text& text);
/// What is counted or paid for, and what it did: the words of the claim without its figure.
std::vector<std::uint64_t> content_words(const FigureRow& row, const Text& claim);
/// Starts of the longer ones of the first words behind the figure, ascending: "evacuated" and "evacuation" are one.
std::vector<std::uint64_t> words_behind(const FigureRow& row, const Text& paragraph);
/// A voice as it is called here ("Governor Ada Berg"), not only by its name.
std::string words_of(const AttributionLink& link, const FigureRow& row);
/// "hospital:civil" of "at the Civil Hospital": of a town's hospitals that one, by a name or by what sort of one it is.
void add_sites(const Text& in, std::vector<std::string>& aspects);

/// The row's sentence and its claim, in its paragraph.
Text sentence_in(const FigureRow& row, const Text& paragraph);
Text claim_in(const FigureRow& row, const Text& paragraph);
/// The paragraph up to the claim's end: what an "it" in the claim stands for.
std::string up_to(const FigureRow& row);
/// The camp that the sentence names beside what is claimed: "Organisers said that" 160 were held, "Activists listed" 391.
std::string camp_beside(const FigureRow& row);
/// "miners" of "the trapped miners".
std::string last_word(std::string_view text);
/// Does it begin with "it", "he", "their"?
bool refers_back(const std::vector<text::Word>& words);

/// As as_words() makes them, here and in the next two: the claim's words before the figure, "The cleaning of the beaches cost".
std::string lead_of(const FigureRow& row, const Text& claim);
/// The first words of the claim behind the figure, up to a comma or another number, "of the soldiers"; the two before it, "the other".
std::string behind_figure(const FigureRow& row);
std::string before_figure(const FigureRow& row);
/// Behind "1,000 and": of several numbers none is the one.
bool is_listed(std::string_view before);
/// "Three died in hospital, taking the toll to 17", "the toll rose to 13 after two more had died": no total itself.
bool adds_to_another(const FigureRow& row, const Cues& sentence);
/// What befell those whom the figure counts: by the words beside it, or by the claim's where they are about no other number.
std::string sense_of(const FigureRow& row, const Cues& claim);

/// Ids of the places that a claim names, else of the last one before it in its paragraph, else of the one of the title.
std::vector<std::string> places_near(const FigureRow& row, const Text& claim);
/// Names behind a word that a place stands behind. No countries and nothing of the calendar.
std::vector<std::uint64_t> sites_in(const Text& claim);
/// Does it name a year before that of its report? "In 2017 the same river drowned 40."
bool names_earlier_year(const FigureRow& row, const Text& text);
/// "In nine years 40 have died."
bool counts_years(const Text& claim);
/// In the headline or the first paragraphs.
bool is_in_lead(const FigureRow& row);

}  // namespace claimdex::figures
