// The normal form of article text, in one pass.
//
// Almost every byte of almost every article is already as it should be, so the pass copies runs of plain bytes as they
// are and looks at a code point only where a byte's class says that it might be special. White space is never written
// when it is met but remembered, and written before the next character: that alone gives "one space", "none at line
// ends", "two line breaks at most" and "no blank lines at either end". NFC comes last, since dropping a zero-width
// character can bring a letter and its accent together; it is asked for only where something stronger than Latin,
// Cyrillic or common punctuation was seen, whose code points are all in NFC whatever stands beside them. NFC in turn can
// put another mark beside a joiner, and so change whether it stays: then the pass runs again.
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/uscript.h>

#include <array>
#include <utility>

#include "claimdex/text/text.hpp"
#include "code_point.hpp"

namespace claimdex::text {
namespace {

enum class ByteClass : std::uint8_t { Plain, Space, Break, Look };

constexpr std::array<ByteClass, 256> make_classes() {
  std::array<ByteClass, 256> table{};
  for (std::size_t white : {0x20u, 0x09u}) table[white] = ByteClass::Space;
  for (std::size_t end : {0x0Au, 0x0Bu, 0x0Cu, 0x0Du}) table[end] = ByteClass::Break;
  for (std::size_t lead = 0xC2; lead < 256; ++lead) table[lead] = ByteClass::Look;
  for (std::size_t latin = 0xC3; latin <= 0xCB; ++latin) table[latin] = ByteClass::Plain;
  for (std::size_t cyrillic : {0xD0u, 0xD1u, 0xD3u}) table[cyrillic] = ByteClass::Plain;
  return table;
}
constexpr auto kClasses = make_classes();

ByteClass class_at(std::string_view s, std::size_t at) { return kClasses[byte_at(s, at)]; }

bool is_space(char32_t c) {
  return c == 0xA0 || c == 0x1680 || (c >= 0x2000 && c <= 0x200A) || c == 0x202F || c == 0x205F || c == 0x3000;
}
bool is_dropped(char32_t c) {
  if (c == 0xAD || c == 0x200B || (c >= 0x2060 && c <= 0x2064) || c == 0xFEFF) return true;
  return (c >= 0xFDD0 && c <= 0xFDEF) || (c & 0xFFFE) == 0xFFFE;
}
bool is_joiner(char32_t c) { return c == 0x200C || c == 0x200D; }

/// In NFC wherever it stands: no mark, no part of a composition, no other form.
bool surely_nfc(char32_t c) { return c < 0x300 || (c >= 0x2010 && c <= 0x205E) || (c >= 0x20A0 && c <= 0x20CF); }

/// Letters and marks of scripts where a joiner changes how a word reads.
bool takes_joiners(char32_t c) {
  static constexpr std::array kScripts{
      USCRIPT_ARABIC,    USCRIPT_SYRIAC,   USCRIPT_MONGOLIAN, USCRIPT_NKO,     USCRIPT_DEVANAGARI, USCRIPT_BENGALI,
      USCRIPT_GURMUKHI,  USCRIPT_GUJARATI, USCRIPT_ORIYA,     USCRIPT_TAMIL,   USCRIPT_TELUGU,     USCRIPT_KANNADA,
      USCRIPT_MALAYALAM, USCRIPT_SINHALA,  USCRIPT_KHMER,     USCRIPT_MYANMAR, USCRIPT_TIBETAN};
  auto cp = static_cast<UChar32>(c);
  if (c < 0x600 || (U_GET_GC_MASK(cp) & (U_GC_L_MASK | U_GC_M_MASK)) == 0) return false;
  for (UScriptCode script : kScripts)
    if (uscript_hasScript(cp, script)) return true;
  return false;
}

/// A joiner stays where it holds letters or one emoji together; elsewhere it is a way to hide things in words.
bool joins(char32_t before, char32_t joiner, char32_t after) {
  if (takes_joiners(before) && takes_joiners(after)) return true;
  auto has = [](char32_t c, UProperty p) { return u_hasBinaryProperty(static_cast<UChar32>(c), p) != 0; };
  bool pictograph = before == 0xFE0F || has(before, UCHAR_EXTENDED_PICTOGRAPHIC) || has(before, UCHAR_EMOJI_MODIFIER);
  return joiner == 0x200D && pictograph && has(after, UCHAR_EXTENDED_PICTOGRAPHIC);
}

class Pass {
 public:
  Pass(std::string_view text, bool may_keep_joiners) : text_(text), may_keep_joiners_(may_keep_joiners) {
    out_.reserve(text.size());
  }

  std::string run() {
    while (at_ < text_.size()) {
      switch (class_at(text_, at_)) {
        case ByteClass::Plain:
          copy_plain();
          break;
        case ByteClass::Space:
          space_ = true, ++at_;
          break;
        case ByteClass::Break:
          line_end();
          break;
        case ByteClass::Look:
          look();
          break;
      }
    }
    return std::move(out_);
  }
  [[nodiscard]] bool maybe_not_nfc() const { return maybe_not_nfc_; }
  [[nodiscard]] bool kept_joiners() const { return kept_joiners_; }

 private:
  void copy_plain() {
    std::size_t start = at_;
    while (at_ < text_.size()) {
      if (class_at(text_, at_) == ByteClass::Plain)
        ++at_;
      else if (text_[at_] == ' ' && at_ + 1 < text_.size() && class_at(text_, at_ + 1) == ByteClass::Plain)
        at_ += 2;
      else
        break;
    }
    put(text_.substr(start, at_ - start));
  }

  void line_end() {
    bool crlf = text_[at_] == '\r' && at_ + 1 < text_.size() && text_[at_ + 1] == '\n';
    at_ += crlf ? 2 : 1;
    ++breaks_;
  }

  void look() {
    std::size_t start = at_;
    char32_t c = next_code_point(text_, at_);
    if (is_space(c))
      space_ = true;
    else if (c == 0x85 || c == 0x2028)
      ++breaks_;
    else if (c == 0x2029)
      breaks_ += 2;
    else if (!is_dropped(c) && !(is_joiner(c) && !keeps(c))) {
      maybe_not_nfc_ |= !surely_nfc(c);
      put(text_.substr(start, at_ - start));
    }
  }

  bool keeps(char32_t joiner) {
    if (!may_keep_joiners_ || space_ || breaks_ > 0 || at_ == text_.size()) return false;
    std::size_t ahead = at_;
    bool kept = joins(last_code_point(out_), joiner, next_code_point(text_, ahead));
    kept_joiners_ |= kept;
    return kept;
  }

  void put(std::string_view plain) {
    if (!out_.empty()) {
      if (breaks_ > 0)
        out_.append(breaks_ > 1 ? "\n\n" : "\n");
      else if (space_)
        out_.push_back(' ');
    }
    breaks_ = 0;
    space_ = false;
    out_.append(plain);
  }

  std::string_view text_;
  std::size_t at_ = 0;
  std::string out_;
  int breaks_ = 0;
  bool space_ = false, maybe_not_nfc_ = false, may_keep_joiners_ = true, kept_joiners_ = false;
};

std::string to_nfc(const std::string& text) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2* nfc = icu::Normalizer2::getNFCInstance(status);
  if (U_FAILURE(status) || nfc->isNormalizedUTF8(text, status)) return text;
  std::string out;
  out.reserve(text.size());
  icu::StringByteSink<std::string> sink(&out);
  nfc->normalizeUTF8(0, text, sink, nullptr, status);
  return U_FAILURE(status) ? text : out;
}

std::string repaired(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) append_code_point(out, next_code_point(text, at));
  return out;
}

}  // namespace

std::string normalise(std::string_view utf8) {
  if (!valid_utf8(utf8)) return normalise(repaired(utf8));
  constexpr int kRounds = 3;  // of what a person wrote none needs a second; where a third doesn't settle it, joiners go
  std::string out;
  for (int round = 0;; ++round) {
    Pass pass(round == 0 ? utf8 : out, round < kRounds);
    std::string passed = pass.run();
    if (!pass.maybe_not_nfc()) return passed;
    out = to_nfc(passed);
    if (!pass.kept_joiners() || out == passed) return out;
  }
}

std::string normalise_line(std::string_view utf8) {
  std::string text = normalise(utf8), line;
  if (text.find('\n') == std::string::npos) return text;
  line.reserve(text.size());
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] != '\n')
      line.push_back(text[i]);
    else if (line.back() != ' ')
      line.push_back(' ');
  }
  return line;
}

}  // namespace claimdex::text
