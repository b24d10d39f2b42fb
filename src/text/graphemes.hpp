#pragma once
#include <unicode/brkiter.h>
#include <unicode/uchar.h>
#include <unicode/utext.h>

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string_view>

#include "code_point.hpp"

/// How wide a character is on a terminal, and where one ends and the next begins. Internal to what shows and edits text.
namespace claimdex::text {

/// Columns of one code point: 0 for what joins the one before it, 2 for wide ones.
inline int width_of(char32_t c) {
  if (c < 0x300) return c == 0xAD ? 0 : 1;
  auto cp = static_cast<UChar32>(c);
  if ((U_GET_GC_MASK(cp) & (U_GC_MN_MASK | U_GC_ME_MASK | U_GC_CF_MASK)) != 0) return 0;
  if (c >= 0x1160 && c <= 0x11FF) return 0;  // Hangul vowels and finals join the syllable before them
  auto width = u_getIntPropertyValue(cp, UCHAR_EAST_ASIAN_WIDTH);
  return width == U_EA_WIDE || width == U_EA_FULLWIDTH ? 2 : 1;
}

/// A character that is whole in itself when another such one follows: most of Latin, Cyrillic and common punctuation.
inline bool stands_alone(char32_t c) {
  return (c >= 0x20 && c < 0x300 && c != 0xA9 && c != 0xAD && c != 0xAE) || (c >= 0x370 && c < 0x483) ||
         (c >= 0x48A && c < 0x590) || (c >= 0x2010 && c <= 0x2027);
}

/// Hands out a text's grapheme clusters, one after the other.
class Graphemes {
 public:
  explicit Graphemes(std::string_view text) : text_(text) {}
  ~Graphemes() { utext_close(utext_); }
  Graphemes(const Graphemes&) = delete;
  Graphemes& operator=(const Graphemes&) = delete;

  /// The next one; empty at the end.
  std::string_view next() {
    std::size_t start = at_;
    if (at_ == text_.size()) return {};
    std::size_t ahead = at_;
    bool alone = stands_alone(next_code_point(text_, ahead));
    std::size_t second = ahead;
    if (alone && (second == text_.size() || stands_alone(next_code_point(text_, second))))
      at_ = ahead;
    else
      at_ = ask_icu(ahead);
    return text_.substr(start, at_ - start);
  }
  [[nodiscard]] std::size_t position() const { return at_; }

 private:
  std::size_t ask_icu(std::size_t fallback) {
    if (!open()) return fallback;
    std::int32_t boundary = breaks_->following(static_cast<std::int32_t>(at_));
    return boundary == icu::BreakIterator::DONE ? text_.size() : static_cast<std::size_t>(boundary);
  }

  bool open() {
    if (breaks_ != nullptr) return true;
    UErrorCode status = U_ZERO_ERROR;
    utext_ = utext_openUTF8(utext_, text_.data(), static_cast<std::int64_t>(text_.size()), &status);
    breaks_.reset(icu::BreakIterator::createCharacterInstance(icu::Locale::getRoot(), status));
    if (U_SUCCESS(status)) breaks_->setText(utext_, status);
    if (U_FAILURE(status)) breaks_.reset();
    return breaks_ != nullptr;
  }

  std::string_view text_;
  std::size_t at_ = 0;
  UText* utext_ = nullptr;
  std::unique_ptr<icu::BreakIterator> breaks_;
};

}  // namespace claimdex::text
