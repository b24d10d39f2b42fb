// Bytes to tokens.
//
// One pass over the UTF-8 bytes with a class for each ASCII byte; only bytes above 0x7F are decoded. Nothing is allocated for a token:
// the whole text is put in lower case once, and a plain word's folded form is a view of that copy at its own offset.
// What counts as one token is said at TokenKind.
#include <array>

#include "claimdex/text/text.hpp"
#include "stages.hpp"

namespace claimdex::extract {
namespace {

enum class Class : std::uint8_t {
  Space,
  Newline,
  Letter,
  Digit,
  Apostrophe,
  Quote,
  Hyphen,
  Dash,
  Symbol,
  Punct,
  Fraction
};

constexpr std::array<Class, 128> ascii_classes() {
  std::array<Class, 128> table{};
  for (std::size_t c = 0; c < 128; ++c) {
    if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'))
      table[c] = Class::Letter;
    else if (c >= '0' && c <= '9')
      table[c] = Class::Digit;
    else if (c <= ' ' || c == 127)
      table[c] = Class::Space;
    else
      table[c] = Class::Punct;
  }
  table['\n'] = Class::Newline;
  table['\''] = table['`'] = Class::Apostrophe;
  table['"'] = Class::Quote;
  table['-'] = Class::Hyphen;
  for (char c : {'$', '%', '+', '=', '<', '>', '~', '&', '*', '#', '@', '^', '|', '/'})
    table[static_cast<unsigned char>(c)] = Class::Symbol;
  return table;
}
constexpr auto kAscii = ascii_classes();

constexpr std::array<char, 256> lower_bytes() {
  std::array<char, 256> table{};
  for (std::size_t c = 0; c < 256; ++c) table[c] = static_cast<char>(c >= 'A' && c <= 'Z' ? c + 32 : c);
  return table;
}
constexpr auto kLower = lower_bytes();

Class class_of(char32_t c) {
  if (c < 0x80) return kAscii[c];
  if (c < 0xC0) {
    if (c == 0xA0 || c < 0xA0) return Class::Space;
    if (c == 0xAB || c == 0xBB) return Class::Quote;
    if (c == 0xAA || c == 0xB5 || c == 0xBA) return Class::Letter;
    if (c >= 0xBC && c <= 0xBE) return Class::Fraction;
    if (c == 0xA1 || c == 0xA7 || c == 0xB6 || c == 0xB7 || c == 0xBF) return Class::Punct;
    return c == 0xAD ? Class::Letter : Class::Symbol;
  }
  if (c == 0xD7 || c == 0xF7) return Class::Symbol;
  if (c == 0x2BC) return Class::Apostrophe;
  if (c >= 0x2000 && c < 0x2070) {
    if (c <= 0x200A || c == 0x2028 || c == 0x2029 || c == 0x202F || c == 0x205F) return Class::Space;
    if (c <= 0x200F || (c >= 0x202A && c <= 0x202E) || c >= 0x2060) return Class::Letter;
    if (c == 0x2010 || c == 0x2011) return Class::Hyphen;
    if (c <= 0x2015) return Class::Dash;
    if (c == 0x2018 || c == 0x2019 || c == 0x201B) return Class::Apostrophe;
    if ((c >= 0x201A && c <= 0x201F) || c == 0x2039 || c == 0x203A) return Class::Quote;
    return c == 0x2030 ? Class::Symbol : Class::Punct;
  }
  if (c >= 0x20A0 && c < 0x20D0) return Class::Symbol;
  if (c >= 0x2150 && c <= 0x215E) return Class::Fraction;
  if (c == 0x2212) return Class::Dash;
  if (c >= 0x2190 && c < 0x2C00) return Class::Symbol;
  if (c >= 0x300C && c <= 0x300F) return Class::Quote;
  if (c == 0x3000) return Class::Space;
  if (c > 0x3000 && c < 0x3004) return Class::Punct;
  if (c == 0xFF01 || c == 0xFF0C || c == 0xFF1F) return Class::Punct;
  if ((c >= 0xE000 && c < 0xF900) || (c >= 0x1F000 && c < 0x20000) || c == 0xFFFC || c == 0xFFFD) return Class::Symbol;
  return Class::Letter;
}

/// Exact for Latin-1, Latin Extended-A, Greek and Cyrillic, which is what news is written in.
bool is_capital(char32_t c) {
  if (c < 0x80) return c >= 'A' && c <= 'Z';
  if (c >= 0xC0 && c <= 0xDE) return true;
  if (c >= 0x100 && c < 0x138) return c % 2 == 0;
  if (c >= 0x139 && c < 0x149) return c % 2 == 1;
  if (c >= 0x14A && c < 0x178) return c % 2 == 0;
  if (c >= 0x178 && c < 0x17F) return c % 2 == 1 || c == 0x178;
  if (c >= 0x386 && c <= 0x3AB) return c != 0x390;
  if (c >= 0x400 && c < 0x430) return true;
  return c >= 0x460 && c < 0x530 && c % 2 == 0;
}

class Scanner {
 public:
  explicit Scanner(Analysis& a) : a_(a), text_(a.text) {
    std::string& lower = a_.arena.emplace_back(text_);
    for (char& c : lower) c = kLower[static_cast<unsigned char>(c)];
    lower_ = lower;
    a_.tokens.reserve(text_.size() / 4 + 8);
  }

  void run() {
    while (at_ < text_.size()) step();
  }

 private:
  struct Char {
    char32_t code = 0;
    std::uint32_t size = 0;  ///< 0 at the end of the text
    Class cls = Class::Space;
  };

  [[nodiscard]] Char peek(std::size_t at) const {
    if (at >= text_.size()) return {};
    auto byte = [&](std::size_t i) { return static_cast<char32_t>(static_cast<unsigned char>(text_[i])); };
    char32_t c = byte(at);
    if (c < 0x80) return {c, 1, kAscii[c]};
    std::uint32_t size = c >= 0xF0 ? 4 : c >= 0xE0 ? 3 : 2;
    if (at + size > text_.size()) return {0xFFFD, static_cast<std::uint32_t>(text_.size() - at), Class::Symbol};
    c &= size == 2 ? 0x1F : size == 3 ? 0x0F : 0x07;
    for (std::size_t i = 1; i < size; ++i) c = (c << 6) | (byte(at + i) & 0x3F);
    return {c, size, class_of(c)};
  }
  [[nodiscard]] bool word_at(std::size_t at) const {
    Class cls = peek(at).cls;
    return cls == Class::Letter || cls == Class::Digit;
  }

  void step() {
    Char c = peek(at_);
    switch (c.cls) {
      case Class::Space:
        at_ += c.size;
        space_ = true;
        return;
      case Class::Newline:
        return newline();
      case Class::Letter:
        return starts_address() ? address() : word();
      case Class::Digit:
        return number();
      case Class::Fraction:
        return emit(TokenKind::Number, c.size);
      case Class::Apostrophe:
        return apostrophe(c);
      case Class::Quote:
        return emit(TokenKind::Quote, c.size);
      case Class::Hyphen:
        return emit_folded(TokenKind::Dash, c.size, "-");
      case Class::Dash:
        return c.code == 0x2212 ? emit_folded(TokenKind::Dash, c.size, "-") : emit(TokenKind::Dash, c.size);
      case Class::Symbol:
        return emit(TokenKind::Symbol, c.size);
      case Class::Punct:
        if (c.code == '.' && (space_ || a_.tokens.empty()) && peek(at_ + 1).cls == Class::Digit) return number();
        return emit(TokenKind::Punct, c.size);
    }
  }

  void newline() {
    std::size_t start = at_;
    int lines = 0;
    for (Char c = peek(at_); c.size != 0 && (c.cls == Class::Newline || c.cls == Class::Space); c = peek(at_)) {
      lines += c.cls == Class::Newline;
      at_ += c.size;
    }
    if (lines > 1 && at_ < text_.size() && !a_.tokens.empty()) {
      a_.tokens.push_back({.span = bytes(start, at_), .kind = TokenKind::Break, .folded = "\n"});
      quote_open_ = false;
    }
    space_ = line_start_ = true;
  }

  /// A word of plain letters with nothing inside it that word() would have to think about.
  bool plain_word() {
    std::size_t end = at_;
    std::size_t capitals = 0;
    while (end < text_.size() && ascii_letter(text_[end])) capitals += text_[end++] < 'a';
    const std::size_t size = end - at_;
    if (end < text_.size()) {
      const auto next = static_cast<unsigned char>(text_[end]);
      if (next >= 0x80 || kAscii[next] == Class::Digit || kAscii[next] == Class::Apostrophe) return false;
      if (next == '.' && size == 1) return false;
    }
    if (size == 0) return false;
    const bool capital = text_[at_] < 'a';
    emit_folded(TokenKind::Word, static_cast<std::uint32_t>(size), lower_.substr(at_, size));
    a_.tokens.back().capital = capital;
    a_.tokens.back().all_caps = capitals > 1 && capitals == size;
    return true;
  }

  void word() {
    if (plain_word()) return;
    std::size_t start = at_;
    bool plain = true, capital = is_capital(peek(at_).code), small = false;
    int capitals = 0;
    for (Char c = peek(at_); c.size != 0; c = peek(at_)) {
      if (c.cls == Class::Digit && (currency_code(text_.substr(start, at_ - start)) || after_dollar(start) ||
                                    pound_sign(text_.substr(start, at_ - start))))
        break;
      if (c.cls == Class::Letter || c.cls == Class::Digit) {
        if (c.code >= 0x80) plain = false;
        if (is_capital(c.code))
          ++capitals;
        else if (c.cls == Class::Letter)
          small = true;
        at_ += c.size;
      } else if (c.cls == Class::Apostrophe && at_ > start && joins(at_, c.size)) {
        if (c.code != '\'') plain = false;
        at_ += c.size;
      } else if (c.code == '.' && at_ - start == 1 && initials(start)) {
        plain = true;
        small = false;  // "a.m." is no shout, but neither is "U.S."
        capitals = 0;
        break;
      } else {
        break;
      }
    }
    std::size_t end = at_;
    at_ = start;
    emit(TokenKind::Word, static_cast<std::uint32_t>(end - start), plain);
    a_.tokens.back().capital = capital;
    a_.tokens.back().all_caps = capitals > 1 && !small;
  }

  /// "USD10m", "RM300": a sum, not a name with digits in it.
  static bool currency_code(std::string_view s) {
    if (s.size() < 2 || s.size() > 3) return false;
    for (std::string_view code : {"USD", "EUR", "GBP", "CHF", "JPY", "CNY", "RMB", "RM",  "Rs",  "INR", "RUB",
                                  "UAH", "PLN", "SEK", "NOK", "DKK", "CZK", "HUF", "TRY", "BRL", "ZAR", "AUD",
                                  "CAD", "NZD", "SGD", "HKD", "MYR", "KRW", "IDR", "THB", "AED", "SAR"})
      if (s == code) return true;
    return false;
  }

  /// "PS31,200": a pound sign that lost its shape on the way through ASCII. "PS5" is a name.
  [[nodiscard]] bool pound_sign(std::string_view s) const {
    if (s != "PS" || at_ + 1 >= text_.size()) return false;
    return ascii_digit(text_[at_ + 1]) ||
           (text_[at_ + 1] == '.' && at_ + 2 < text_.size() && ascii_digit(text_[at_ + 2]));
  }

  /// "$US40"
  [[nodiscard]] bool after_dollar(std::size_t start) const {
    return start > 0 && text_[start - 1] == '$' && at_ - start <= 3;
  }

  /// "U.S.", "p.m.", "D.C": single letters with dots, two or more. Moves to its end.
  bool initials(std::size_t start) {
    std::size_t end = start, letters = 0;
    while (end + 1 < text_.size() && ascii_letter(text_[end]) && text_[end + 1] == '.') {
      end += 2;
      ++letters;
    }
    if (end < text_.size() && ascii_letter(text_[end]) && !word_at(end + 1)) {
      end += 1;
      ++letters;
    }
    if (letters < 2 || (word_at(end))) return false;
    at_ = end;
    return true;
  }
  static bool ascii_letter(char c) { return static_cast<unsigned char>((c | 0x20) - 'a') < 26; }

  /// Does the apostrophe at `at` belong to the word around it? Not where it begins a possessive or a short "is".
  [[nodiscard]] bool joins(std::size_t at, std::uint32_t size) const {
    Char next = peek(at + size);
    if (next.cls != Class::Letter) return false;
    bool s = next.code == 's' || next.code == 'S';
    return !(s && !word_at(at + size + 1) && peek(at + size + 1).cls != Class::Apostrophe);
  }

  /// Two of a kind are how old wires and archives write a double quotation mark. Of three that close, the first is the inner quotation's.
  [[nodiscard]] bool doubled(Char c) const {
    if (c.code == 0x2BC) return false;
    return space_ || peek(at_ + 2 * c.size).code != c.code || peek(at_ + 3 * c.size).code == c.code;
  }

  void apostrophe(Char c) {
    Char next = peek(at_ + c.size);
    if (next.code == c.code && doubled(c)) return emit(TokenKind::Quote, 2 * c.size);
    bool after_word =
        !a_.tokens.empty() && (a_.tokens.back().kind == TokenKind::Word || a_.tokens.back().kind == TokenKind::Number);
    bool tight = !space_ && after_word && a_.tokens.back().span.end == at_;
    bool s = next.code == 's' || next.code == 'S';
    if (tight && s && !word_at(at_ + c.size + 1)) return emit_folded(TokenKind::Word, c.size + 1, "'s");
    bool opens =
        !tight && (next.cls == Class::Letter || next.cls == Class::Quote || c.code == 0x2018) && c.code != 0x2019;
    bool closes = quote_open_ && !opens;
    if (c.code == '`') return emit(TokenKind::Quote, c.size);
    if (opens) quote_open_ = true;
    if (closes) quote_open_ = false;
    emit_folded(opens || closes ? TokenKind::Quote : TokenKind::Punct, c.size, "'");
  }

  void number() {
    std::size_t start = at_;
    if (text_[at_] == '.') ++at_;
    skip_digits();
    while (at_ + 1 < text_.size() && ascii_digit(text_[at_ + 1])) {
      if (text_[at_] == ',' && !group(at_ + 1) && !indian_group(start) && !decimal_comma(start)) break;
      if (text_[at_] != ',' && text_[at_] != '.') break;
      ++at_;
      skip_digits();
    }
    std::size_t end = at_;
    at_ = start;
    emit(TokenKind::Number, static_cast<std::uint32_t>(end - start));
  }
  static bool ascii_digit(char c) { return c >= '0' && c <= '9'; }
  /// Three digits and no more: what follows a thousands separator.
  [[nodiscard]] bool group(std::size_t at) const {
    std::size_t n = 0;
    while (n < 4 && at + n < text_.size() && ascii_digit(text_[at + n])) ++n;
    return n == 3;
  }
  /// The comma of "23,45,678": groups of two before the last one of three.
  [[nodiscard]] bool indian_group(std::size_t start) const {
    if (at_ - start > 2 && (at_ - start < 4 || text_[at_ - 3] != ',')) return false;
    std::size_t i = at_;
    while (i + 3 < text_.size() && text_[i] == ',' && ascii_digit(text_[i + 1]) && ascii_digit(text_[i + 2]) &&
           text_[i + 3] == ',')
      i += 3;
    return i > at_ && group(i + 1);
  }
  /// The comma of "1.234.567,50", "1.234,5": behind points that stand three digits apart.
  [[nodiscard]] bool decimal_comma(std::size_t start) const {
    const std::string_view before = text_.substr(start, at_ - start);
    if (before.size() < 5 || before.find(',') != std::string_view::npos) return false;
    for (std::size_t i = before.size() - 4; before[i] == '.'; i -= 4) {
      if (i < 4) return i > 0;
      if (i > 40) return false;
    }
    return false;
  }
  void skip_digits() {
    while (at_ < text_.size() && ascii_digit(text_[at_])) ++at_;
  }

  [[nodiscard]] bool starts_address() const {
    if (text_[at_] != 'h' && text_[at_] != 'w' && text_[at_] != 'H' && text_[at_] != 'W') return false;
    std::string_view rest = lower_.substr(at_, 8);
    return rest.starts_with("http://") || rest.starts_with("https://") || rest.starts_with("www.");
  }
  void address() {
    std::size_t end = at_;
    while (end < text_.size() && static_cast<unsigned char>(text_[end]) > ' ') ++end;
    while (end > at_ &&
           (text_[end - 1] == '.' || text_[end - 1] == ',' || text_[end - 1] == ')' || text_[end - 1] == '"'))
      --end;
    emit(TokenKind::Word, static_cast<std::uint32_t>(end - at_));
  }

  void emit(TokenKind kind, std::uint32_t size, bool plain = true) {
    std::string_view folded = lower_.substr(at_, size);
    if (!plain) folded = a_.arena.emplace_back(text::fold(text_.substr(at_, size)));
    emit_folded(kind, size, folded);
  }
  void emit_folded(TokenKind kind, std::uint32_t size, std::string_view folded) {
    const bool opens = a_.tokens.empty();
    Token& token = a_.tokens.emplace_back();
    token.span = bytes(at_, at_ + size);
    token.kind = kind;
    token.space_before = space_ || opens;
    token.line_start = line_start_ || opens;
    token.folded = folded;
    at_ += size;
    space_ = line_start_ = false;
  }
  static ByteSpan bytes(std::size_t from, std::size_t to) {
    return {static_cast<std::uint32_t>(from), static_cast<std::uint32_t>(to)};
  }

  Analysis& a_;
  std::string_view text_, lower_;
  std::size_t at_ = 0;
  bool space_ = false, line_start_ = false, quote_open_ = false;
};

}  // namespace

void scan(Analysis& a) { Scanner(a).run(); }

}  // namespace claimdex::extract
