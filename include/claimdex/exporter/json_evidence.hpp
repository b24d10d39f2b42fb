#pragma once
#include <cstdint>
#include <optional>
#include <string>

#include "claimdex/core/record.hpp"

/// JSON of evidence: schemas/json evidence.v1 and evidence_check.v1.
namespace claimdex::exporter {

enum class CopyState : std::uint8_t { None, Kept, Missing, Damaged };
enum class QuoteState : std::uint8_t { None, Verbatim, Differs, Missing, NotChecked };
enum class FigureState : std::uint8_t { None, Yes, No, NotChecked };

/// What was found in one piece of evidence.
struct EvidenceCheck {
  Evidence evidence;
  CopyState copy = CopyState::None;
  QuoteState quote =
      QuoteState::None;  ///< None: nobody gave a quote; Differs: its words are there, not letter for letter
  FigureState figure = FigureState::None;   ///< None: the claim has no figure
  std::optional<Span> quote_at, figure_at;  ///< code points into the copy's text
  std::optional<std::string> figure_text;   ///< the words at figure_at
  std::string why;                          ///< of what couldn't be checked; may be empty

  /// The copy isn't what it was, or doesn't hold the quote. That it doesn't hold the figure is for a person to judge.
  [[nodiscard]] bool failed() const {
    return copy == CopyState::Missing || copy == CopyState::Damaged || quote == QuoteState::Missing;
  }
};

void evidence_json(std::string& out, const Evidence& evidence);
void evidence_check_json(std::string& out, const EvidenceCheck& check);

}  // namespace claimdex::exporter

namespace claimdex {
template <>
struct Names<exporter::CopyState> {
  static constexpr std::array<std::string_view, 4> values{"none", "kept", "missing", "damaged"};
};
template <>
struct Names<exporter::QuoteState> {
  static constexpr std::array<std::string_view, 5> values{"none", "verbatim", "differs", "missing", "not_checked"};
};
template <>
struct Names<exporter::FigureState> {
  static constexpr std::array<std::string_view, 4> values{"none", "yes", "no", "not_checked"};
};
}  // namespace claimdex
