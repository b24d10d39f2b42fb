#pragma once
#include <array>
#include <bitset>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "claimdex/core/names.hpp"
#include "claimdex/text/text.hpp"

/// What cues.tsv and the gazetteer say about words. Loaded at first use; thread-safe.
namespace claimdex::figures {

/// A text as words in a row, folded, one blank around each: what phrases are looked for in.
std::string as_words(std::string_view text);
std::string as_words(std::span<const text::Word> words);

/// Letters of words and names that say too little to be compared by.
inline constexpr std::size_t kShortName = 3;

/// What a phrase of cues.tsv tells; the words there say what each is.
enum class Cue : std::uint8_t {
  Revision,
  Correction,
  Provisional,
  Since,
  Long,
  Dated,
  Record,
  Only,
  All,
  Rest,
  Partly,
  Unreal,
  Hospital,
  Somebody,
  SomeOf,
  Beside,
  More,
  Raising,
  Loses,
  At,
  Anybody,
  Bodies,
  Groups,
  Alone,
  Severity,
  Now,
  Joins,
  Kind,
  Region,
  Possibly,
  Rate,
  Norate,
  Daypart,
  Not,
  Voice,
  Aspect,
  Sense,
  GotOut,
  Site,
  Sort,
  Narrow,
  Happening
};

}  // namespace claimdex::figures

template <>
struct claimdex::Names<claimdex::figures::Cue> {
  static constexpr std::array<std::string_view, 42> values{
      "revision", "correction", "provisional", "since",    "long",     "dated",    "record",   "only",  "all",
      "rest",     "partly",     "unreal",      "hospital", "somebody", "some_of",  "beside",   "more",  "raising",
      "loses",    "at",         "anybody",     "bodies",   "groups",   "alone",    "severity", "now",   "joins",
      "kind",     "region",     "possibly",    "rate",     "norate",   "daypart",  "not",      "voice", "aspect",
      "sense",    "got_out",    "site",        "sort",     "narrow",   "happening"};
};

namespace claimdex::figures {

/// The phrases that stand in a text, found in one go.
class Cues {
 public:
  explicit Cues(std::string_view words);  ///< as as_words() makes them

  bool says(Cue cue) const { return said_[static_cast<std::size_t>(cue)]; }
  /// A rate: "300 a day", but not "a day later".
  bool says_rate() const { return says(Cue::Rate) && !says(Cue::Norate); }
  /// "night"; "" where no part of a day, or more than one, is named.
  std::string daypart() const { return one_daypart_ ? daypart_ : std::string(); }
  /// The camp that is named first: of who acts or speaks in a sentence, mostly.
  const std::string& camp() const { return camp_; }
  /// "bank:left", ascending; nothing of a kind of which it names two.
  const std::vector<std::string>& aspects() const { return aspects_; }
  /// "damaged"; "" where none, or more than one, is named.
  std::string sense() const { return one_sense_ ? sense_ : std::string(); }
  /// What it tells about: "rail", "fire"; ascending.
  const std::vector<std::string>& happenings() const { return happenings_; }
  /// What it says that it is not: "nine" of "six, not nine".
  const std::vector<std::string>& denied() const { return denied_; }

 private:
  std::bitset<Names<Cue>::values.size()> said_;
  std::string daypart_, camp_, sense_;
  bool one_daypart_ = true, one_sense_ = true;
  std::size_t camp_at_ = 0;
  std::vector<std::string> denied_, aspects_, happenings_;
};

/// Words in a row that are, or begin with, a phrase that tells this.
bool is_phrase(std::string_view words, Cue cue);
bool begins_with(std::string_view words, Cue cue);
/// One word, folded: a weekday, a month.
bool is_common(std::string_view word);
/// One word, folded: a hospital, a camp: of which a town may have several.
bool is_site(std::string_view word);
/// One word, folded, that says which of them it is: "army".
bool is_sort(std::string_view word);
/// One word, folded: some of the people of that class: "officers" of soldiers.
bool is_narrow(std::string_view word, std::string_view cls);
/// One word, folded: "fighter" of "rebels"; "" where it says no more than whom extraction takes them for.
std::string_view kind_of(std::string_view word);
/// Of "bank:left" and "hospital:civil": another one of the same kind.
bool tell_apart(const std::vector<std::string>& aspects, const std::vector<std::string>& others);
/// Leaves out kinds of which there are two.
void tidy_aspects(std::vector<std::string>& aspects);
/// One word, folded: a place of the gazetteer, or its people.
bool is_place(std::string_view word);

struct NamedPlace {
  std::size_t words = 0;  ///< of a text, from the one asked about; 0: there is none
  std::string_view id;    ///< "UA-14"
};
/// What begins at that word, in its longest spelling. No countries, and nobody's people.
NamedPlace place_at(const std::vector<text::Word>& words, std::size_t at);

/// By its id.
bool is_capital(std::string_view id);

/// As names and words are compared.
std::uint64_t hash_of(std::string_view word);
/// The same for a country and its people: "Russia", "Russian".
std::uint64_t name_hash(std::string_view word);
/// Of a country's name, its people or its capital.
bool is_country(std::uint64_t hash);

struct Voice {
  std::string camp, side;  ///< "state"; "UA", by a country or capital in its name
};
Voice voice_of(std::string_view name);
/// The country that is named first, by itself, by its people or by its capital; "" for none.
std::string first_side_in(std::string_view words);
/// The one that is named; "" for none, and for several.
std::string only_side_in(std::string_view words);
bool opposed(std::string_view camp, std::string_view other);

}  // namespace claimdex::figures
