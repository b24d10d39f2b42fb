#pragma once
#include <string_view>

/// How a sheet looks on paper: a page of a newspaper. A serif to read and a sans for the small print, hairlines instead of boxes, no picture; what the eye
/// looks for (a handle, a verdict's side, the name of a fact) hangs in a column of its own, left of the text. Colour repeats what a sign and a word
/// already say. Lengths are points, from the upper left corner.
namespace claimdex::pdf {

struct Colour {
  double red, green, blue;
};
inline constexpr Colour kInk{0.11, 0.106, 0.098}, kSoft{0.365, 0.349, 0.31}, kLine{0.8, 0.78, 0.72},
    kLink{0.09, 0.29, 0.486}, kMark{0.984, 0.933, 0.722}, kMarkLine{0.69, 0.541, 0};

// A4.
inline constexpr double kWidth = 595.276, kHeight = 841.89;
inline constexpr double kLeft = 56, kRight = 539, kTop = 70, kBottom = 776;  // of what is set
inline constexpr double kHang = 96;                                          // the column of labels
inline constexpr double kText = kLeft + kHang + 14;                          // where the text begins beside it
inline constexpr double kBarRoom = 12;                                       // between a bar and its words
inline constexpr double kNumberRoom = 34;                                    // for the page that a line leads to

/// The first font of each list that the machine has; a letter that it lacks comes from any other.
inline constexpr const char* kSerif = "Source Serif 4,Source Serif Pro,Noto Serif,Liberation Serif,DejaVu Serif,serif";
inline constexpr const char* kSans = "Source Sans 3,Source Sans Pro,Noto Sans,Liberation Sans,DejaVu Sans,sans-serif";
inline constexpr const char* kMono = "Source Code Pro,Noto Sans Mono,Liberation Mono,DejaVu Sans Mono,monospace";

enum class Rule { None, Thick, Hair };  // above
enum class Bar { None, Thin, Thick };   // to the left

struct Style {
  std::string_view name;
  const char* family;
  double size, line, before;
  bool bold = false, soft = false, keep = false;
  bool wide = false;  ///< from margin to margin, without a column of labels
  Bar bar = Bar::None;
  Rule rule = Rule::None;
  const char* tag = "P";  ///< what it is to a screen reader
};

/// By name; an unknown one is set as plain text.
const Style& style_named(std::string_view name);

/// Of a verdict or a warning; ink for anything else.
Colour tone_colour(std::string_view tone);

}  // namespace claimdex::pdf
