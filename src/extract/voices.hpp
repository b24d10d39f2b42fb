#pragma once
#include <cstdint>
#include <optional>
#include <vector>

#include "claims.hpp"

/// Whose words a token is. Reported words may hold reported words; the closest around a token are the ones that count, and
/// what lies around those passed it on.
namespace claimdex::extract {

class Voices {
 public:
  /// Keeps references to both.
  Voices(const Scene& scene, const std::vector<AttributionInfo>& attributions);

  /// Who is quoted for token t, then who passed it on; empty in the article's own voice.
  [[nodiscard]] std::vector<AttributionLink> links_at(std::uint32_t t) const;
  /// The attributions around t, the closest first.
  [[nodiscard]] std::vector<const AttributionInfo*> around(std::uint32_t t) const;
  /// How the words at t are reported; nothing in the article's own voice.
  [[nodiscard]] std::optional<Form> form_at(std::uint32_t t) const;
  [[nodiscard]] bool reported(std::uint32_t t) const { return cover_[t] >= 0; }
  /// The stretch that a claim's words may not leave: the reported words around t, else its sentence without them and who says them.
  [[nodiscard]] TokenRange scope_at(std::uint32_t t) const;
  /// The voices of an attribution itself.
  [[nodiscard]] std::vector<AttributionLink> links_of(const AttributionInfo& x, bool carried) const;

  /// "according to three men": who speaks is no claim.
  [[nodiscard]] bool names_source(std::uint32_t t) const { return in_source_[t]; }
  [[nodiscard]] bool in_cue(std::uint32_t t) const { return in_cue_[t]; }

  /// What an attribution reports is a claim of its own unless a figure in it is one.
  void note_figure(std::uint32_t t);
  [[nodiscard]] bool holds_figure(std::size_t attribution) const { return holds_figure_[attribution]; }

 private:
  struct Piece {
    TokenRange tokens;
    std::size_t attribution = 0;
    std::int32_t outer = -1;
    bool carried = false;
  };
  [[nodiscard]] const Piece* piece_at(std::uint32_t t) const { return piece(cover_[t]); }
  [[nodiscard]] const Piece* piece(std::int32_t index) const {
    return index < 0 ? nullptr : &pieces_[static_cast<std::size_t>(index)];
  }
  void cover();
  [[nodiscard]] std::uint32_t past_aside(std::uint32_t t, std::uint32_t end) const;
  void mark_sources();
  [[nodiscard]] AttributionLink link(const Voice& v, const AttributionInfo& x, bool carried, LinkRole role) const;

  const Scene& s_;
  const std::vector<AttributionInfo>& attributions_;
  std::vector<Piece> pieces_;
  std::vector<std::int32_t> cover_;  // token -> the piece that covers it most closely, or -1
  std::vector<bool> in_source_, in_cue_, holds_figure_;
};

}  // namespace claimdex::extract
