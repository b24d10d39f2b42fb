#include "style.hpp"

#include <array>
#include <utility>

namespace claimdex::pdf {

const Style& style_named(std::string_view name) {
  static constexpr std::array<Style, 21> kStyles{{
      {.name = "text", .family = kSerif, .size = 10.5, .line = 15, .before = 3},
      {.name = "title",
       .family = kSerif,
       .size = 27,
       .line = 32,
       .before = 0,
       .bold = true,
       .keep = true,
       .wide = true,
       .rule = Rule::Thick,
       .tag = "H1"},
      {.name = "byline", .family = kSans, .size = 8.5, .line = 12.5, .before = 7, .soft = true, .wide = true},
      {.name = "tally", .family = kSans, .size = 9, .line = 13.5, .before = 9, .wide = true},
      {.name = "introduction", .family = kSerif, .size = 11.5, .line = 17, .before = 9},
      {.name = "contents-head",
       .family = kSans,
       .size = 9,
       .line = 13,
       .before = 20,
       .bold = true,
       .keep = true,
       .wide = true,
       .rule = Rule::Hair,
       .tag = "H2"},
      {.name = "contents", .family = kSans, .size = 9, .line = 12.5, .before = 5},
      {.name = "kind",
       .family = kSans,
       .size = 8.5,
       .line = 12.5,
       .before = 34,
       .soft = true,
       .keep = true,
       .rule = Rule::Hair},
      {.name = "claim",
       .family = kSerif,
       .size = 15.5,
       .line = 19.5,
       .before = 3,
       .bold = true,
       .keep = true,
       .tag = "H2"},
      {.name = "claim-long",
       .family = kSerif,
       .size = 11.5,
       .line = 15.5,
       .before = 3,
       .bold = true,
       .keep = true,
       .tag = "H2"},
      {.name = "verdict",
       .family = kSans,
       .size = 10.5,
       .line = 15,
       .before = 11,
       .bold = true,
       .keep = true,
       .bar = Bar::Thick},
      {.name = "reason", .family = kSerif, .size = 10.5, .line = 15, .before = 3, .bar = Bar::Thick},
      {.name = "heading",
       .family = kSans,
       .size = 9.5,
       .line = 14,
       .before = 15,
       .bold = true,
       .keep = true,
       .tag = "H3"},
      {.name = "fact", .family = kSans, .size = 9, .line = 13, .before = 2},
      {.name = "quote", .family = kSerif, .size = 10.5, .line = 15, .before = 5, .bar = Bar::Thin},
      {.name = "source", .family = kSans, .size = 8.5, .line = 12, .before = 4, .soft = true},
      {.name = "evidence", .family = kSans, .size = 9, .line = 13, .before = 6, .keep = true},
      {.name = "meta", .family = kSans, .size = 8, .line = 11.5, .before = 1, .soft = true},
      {.name = "meaning", .family = kSans, .size = 8.5, .line = 13, .before = 4, .soft = true},
      {.name = "method", .family = kSans, .size = 8.5, .line = 13, .before = 5, .soft = true},
      {.name = "method-head",
       .family = kSans,
       .size = 9.5,
       .line = 14,
       .before = 34,
       .bold = true,
       .keep = true,
       .rule = Rule::Thick,
       .tag = "H2"},
  }};
  for (const Style& style : kStyles)
    if (style.name == name) return style;
  return kStyles.front();
}

Colour tone_colour(std::string_view tone) {
  static constexpr Colour kGood{0.122, 0.42, 0.231}, kBad{0.624, 0.137, 0.11}, kWarn{0.49, 0.306, 0},
      kCool{0.247, 0.329, 0.408};
  static constexpr std::array<std::pair<std::string_view, Colour>, 9> kTones{{{"verified", kGood},
                                                                              {"mostly_verified", kGood},
                                                                              {"refuted", kBad},
                                                                              {"disputed", kWarn},
                                                                              {"misleading", kWarn},
                                                                              {"warn", kWarn},
                                                                              {"unverifiable", kCool},
                                                                              {"outdated", kCool},
                                                                              {"unchecked", kSoft}}};
  for (const auto& [name, colour] : kTones)
    if (name == tone) return colour;
  return kInk;
}

}  // namespace claimdex::pdf
