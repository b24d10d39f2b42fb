#pragma once
#include <array>
#include <bitset>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "claimdex/core/names.hpp"

/// What cues.tsv and the gazetteer say about words. Loaded at first use; thread-safe.
namespace claimdex::figures {

/// A text as words in a row, folded, one blank around each: what phrases are looked for in.
std::string as_words(std::string_view text);

/// What a phrase of cues.tsv tells; the words there say what each is.
enum class Cue : std::uint8_t {
  Revision,
  Correction,
  Since,
  Only,
  All,
  Partly,
  Unreal,
  Possibly,
  Rate,
  Norate,
  Daypart,
  Not,
  Voice
};

}  // namespace claimdex::figures

template <>
struct claimdex::Names<claimdex::figures::Cue> {
  static constexpr std::array<std::string_view, 13> values{"revision", "correction", "since",    "only", "all",
                                                           "partly",   "unreal",     "possibly", "rate", "norate",
                                                           "daypart",  "not",        "voice"};
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
  /// What it says that it is not: "nine" of "six, not nine".
  const std::vector<std::string>& denied() const { return denied_; }

 private:
  std::bitset<Names<Cue>::values.size()> said_;
  std::string daypart_, camp_;
  bool one_daypart_ = true;
  std::size_t camp_at_ = 0;
  std::vector<std::string> denied_;
};

/// One word, folded: a weekday, a month.
bool is_common(std::string_view word);
/// One word, folded: a place of the gazetteer, or its people.
bool is_place(std::string_view word);

struct Voice {
  std::string camp, side;  ///< "state"; "UA", by a country or capital in its name
};
Voice voice_of(std::string_view name);
bool opposed(std::string_view camp, std::string_view other);

}  // namespace claimdex::figures
