#pragma once
#include <string>
#include <string_view>
#include <vector>

/// What cues.tsv and the gazetteer say about words. Loaded at first use; thread-safe.
namespace claimdex::figures {

/// A text as words in a row, folded, one blank around each: what phrases are looked for in.
std::string as_words(std::string_view text);

/// Does one of the phrases of this kind stand in it? The kinds are those of cues.tsv.
bool says(std::string_view words, std::string_view what);
/// A rate: "300 a day", but not "a day later".
bool says_rate(std::string_view words);
/// "night"; "" where no part of a day, or more than one, is named.
std::string daypart_in(std::string_view words);
/// What it says that it is not: "nine" of "six, not nine".
std::vector<std::string> denied_in(std::string_view words);
/// One word, folded: a weekday, a month.
bool is_common(std::string_view word);
/// One word, folded: a place of the gazetteer, or its people.
bool is_place(std::string_view word);

struct Voice {
  std::string camp, side;  ///< "state"; "UA", by a country or capital in its name
};
Voice voice_of(std::string_view name);
/// The camp that a sentence names first: of who acts or speaks in it, mostly.
std::string first_camp_in(std::string_view words);
bool opposed(std::string_view camp, std::string_view other);

}  // namespace claimdex::figures
