// Numbers in digits, in words and in both: "1.2 million", "one hundred and twenty-three thousand", "two and a half", "twenty-first".
//
// Read from left to right with two sums: `part` holds what stands since the last scale word (three hundred and twelve ...), `total` what
// scale words have closed (... thousand). A word that can't follow ends the number there; nothing is ever guessed by going back.
#include "numerals.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>

#include "digits.hpp"

namespace claimdex::extract {

namespace {

class Reader {
 public:
  Reader(const Analysis& a, std::uint32_t t, std::uint32_t end) : a_(a), at_(t), first_(t), end_(end) {}

  std::optional<Numeral> run() {
    if (auto whole = phrase()) return whole;
    article();
    while (at_ < end_ && step()) {
    }
    if (last_ == first_) return std::nullopt;
    return finish();
  }

 private:
  [[nodiscard]] const Token& token(std::uint32_t t) const { return a_.tokens[t]; }
  [[nodiscard]] bool is(std::uint32_t t, std::string_view folded) const {
    return t < end_ && token(t).folded == folded;
  }
  [[nodiscard]] const LexMatch* numeral(std::uint32_t t) const {
    if (t >= end_) return nullptr;
    const LexMatch* m = a_.match(t, LexKind::Numeral);
    return m && t + m->length <= end_ ? m : nullptr;
  }
  [[nodiscard]] const LexMatch* numeral(std::uint32_t t, NumeralClass cls) const {
    if (t >= end_ || !a_.any(t, kind_bit(LexKind::Numeral))) return nullptr;
    for (const LexMatch& m : a_.matches_at(t))
      if (m.kind == LexKind::Numeral && m.entry->numeral == cls && t + m.length <= end_) return &m;
    return nullptr;
  }
  static double number(const LexEntry* e, std::string_view key) {
    double value = 0;
    std::string_view s = e->attribute(key);
    std::from_chars(s.data(), s.data() + s.size(), value);
    return value;
  }

  /// Entries that are a number by themselves: "dozens of", "a few", "no one".
  std::optional<Numeral> phrase() {
    const LexMatch* m = numeral(at_);
    if (!m) return std::nullopt;
    Numeral n;
    n.tokens = {at_, at_ + m->length};
    const NumeralClass cls = m->entry->numeral;
    if (cls == NumeralClass::Vague || cls == NumeralClass::Large) {
      n.form = cls == NumeralClass::Vague ? Numeral::Form::Vague : Numeral::Form::Large;
      n.low = number(m->entry, "low");
      n.high = number(m->entry, "high");
      if (const LexMatch* of = m; m->length > 1 && token(at_ + of->length - 1).folded == "of") --n.tokens.last;
      return n;
    }
    if (cls == NumeralClass::Zero) {
      n.form = Numeral::Form::Zero;
      n.needs_noun = m->entry->attribute("det") == "yes";
      return n;
    }
    return std::nullopt;
  }

  /// "a hundred", "half a million", "a half million"
  void article() {
    const LexMatch* half = numeral(at_, NumeralClass::Half);
    if (half && numeral(at_ + 1, NumeralClass::Article) && big(at_ + 2)) {
      part_ = 0.5;
      unit_ = 0.5;
      at_ += 2;
    } else if (half && big(at_ + 1)) {
      part_ = 0.5;
      unit_ = 0.5;
      at_ += 1;
    } else if (quarter_of_scale(at_)) {
      part_ = unit_ = 0.25;
      at_ += 1;
    } else if (numeral(at_, NumeralClass::Article) && quarter_of_scale(at_ + 1)) {
      part_ = unit_ = 0.25;
      at_ += 2;
    } else if (numeral(at_, NumeralClass::Article)) {
      if (big(at_ + 1) || numeral(at_ + 1, NumeralClass::Dozen)) {
        part_ = 1;
        at_ += 1;
      } else if (numeral(at_ + 1, NumeralClass::Half) && big(at_ + 2)) {
        part_ = unit_ = 0.5;
        at_ += 2;
      }
    }
  }
  [[nodiscard]] bool quarter_of_scale(std::uint32_t t) const {
    const LexMatch* m = numeral(t, NumeralClass::Fraction);
    return m && m->entry->number == 4 && token(t).folded.back() != 's' && big(t + 1);
  }
  [[nodiscard]] bool big(std::uint32_t t) const {
    return numeral(t, NumeralClass::Hundred) || numeral(t, NumeralClass::Scale);
  }

  /// Takes the next word; false where the number has ended.
  bool step() {
    if (std::uint32_t skip = joint(); skip != 0) {
      std::uint32_t saved = at_;
      at_ += skip;
      if (at_ < end_ && take()) return true;
      at_ = saved;
      return false;
    }
    return take();
  }

  /// "and" or a hyphen or a comma inside a number in words: how many tokens to step over.
  [[nodiscard]] std::uint32_t joint() const {
    if (last_ == first_ || ended_) return 0;
    const Token& t = token(at_);
    if (t.kind == TokenKind::Dash && t.folded == "-" && !t.space_before && words_ && at_ + 1 < end_ &&
        !token(at_ + 1).space_before)
      return numeral(at_ + 1) && (unitlike(at_ + 1) || big(at_ + 1) || numeral(at_ + 1, NumeralClass::Dozen) ||
                                  numeral(at_ + 1, NumeralClass::Fraction))
                 ? 1
                 : 0;
    if (t.folded == "and") {
      if (numeral(at_ + 1, NumeralClass::Article) && numeral(at_ + 2, NumeralClass::Half)) return 1;
      return last_big_ && words_ && numeral(at_ + 1) && unitlike(at_ + 1) ? 1 : 0;
    }
    if (t.folded == "," && closed_scale_ && words_) {
      return numeral(at_ + 1) && !numeral(at_ + 1, NumeralClass::Article) && (unitlike(at_ + 1)) && longer(at_ + 1) ? 1
                                                                                                                    : 0;
    }
    return 0;
  }
  /// After a comma ("six thousand, nine hundred") only what goes on with a hundred, "and", or the end of the number's words.
  [[nodiscard]] bool longer(std::uint32_t t) const {
    for (std::uint32_t i = t; i < end_ && i < t + 4; ++i)
      if (numeral(i, NumeralClass::Hundred) || numeral(i, NumeralClass::Scale)) return true;
    return false;
  }
  [[nodiscard]] bool unitlike(std::uint32_t t) const {
    return numeral(t, NumeralClass::Unit) || numeral(t, NumeralClass::Teen) || numeral(t, NumeralClass::Ten) ||
           numeral(t, NumeralClass::Ordinal);
  }

  bool take() {
    if (ended_) return false;
    if (token(at_).kind == TokenKind::Number) return take_digits();
    return take_word();
  }

  bool take_digits() {
    if (last_ != first_) {
      auto sign = fraction_sign(token(at_).folded);  // 1½
      if (!sign || !digits_only_) return false;
      part_ += *sign;
      unit_ = 0.01;
      return taken(1, true);
    }
    if (auto sign = fraction_sign(token(at_).folded)) {
      part_ = *sign;
      unit_ = 0.01;
      digits_ = true;
      return taken(1, true);
    }
    std::string_view written = token(at_).folded;
    auto value = digits_value(written);
    if (!value) return false;
    part_ = *value;
    std::size_t dot = written.find('.');
    if (dot != std::string_view::npos) unit_ = std::pow(10.0, -static_cast<double>(written.size() - dot - 1));
    digits_ = digits_only_ = true;
    grouped_ = written.find(',') != std::string_view::npos;
    taken(1);
    spaced_groups();
    vulgar_fraction();
    return true;
  }

  /// "300 000"
  void spaced_groups() {
    auto three = [&](std::uint32_t t) {
      return t < end_ && token(t).kind == TokenKind::Number && token(t).folded.size() == 3 &&
             token(t).span.start == token(t - 1).span.end + 1 &&
             token(t).folded.find_first_of(".,") == std::string_view::npos;
    };
    if (token(at_ - 1).folded.size() > 3 || token(at_ - 1).folded.find_first_of(".,") != std::string_view::npos ||
        token(at_ - 1).folded[0] == '0')
      return;
    while (three(at_)) {
      part_ = part_ * 1000 + *digits_value(token(at_).folded);
      grouped_ = true;
      taken(1);
    }
  }

  /// "3/4", "1 1/2"
  void vulgar_fraction() {
    auto ratio = [&](std::uint32_t t) -> std::optional<double> {
      if (t + 2 >= end_ || token(t).kind != TokenKind::Number || token(t + 1).folded != "/" ||
          token(t + 2).kind != TokenKind::Number)
        return std::nullopt;
      if (token(t + 1).space_before || token(t + 2).space_before || token(t).folded.size() > 3 ||
          token(t + 2).folded.size() > 3)
        return std::nullopt;
      if (t + 3 < end_ && token(t + 3).folded == "/") return std::nullopt;
      auto over = digits_value(token(t).folded), under = digits_value(token(t + 2).folded);
      if (!over || !under || *over >= *under || *under < 2 || *over < 1 || (*over == 9 && *under == 11))
        return std::nullopt;
      return *over / *under;
    };
    if (auto value = ratio(at_ - 1)) {
      part_ = *value;
      taken(2, true);
      form_ = Numeral::Form::Fraction;
      unit_ = 0.01;
    } else if (auto tail = ratio(at_); tail && !grouped_ && part_ == std::floor(part_)) {
      part_ += *tail;
      unit_ = 0.01;
      taken(3, true);
    }
  }

  bool take_word() {
    const LexMatch* m = nullptr;
    if (digits_ && !words_ && (m = numeral(at_, NumeralClass::Suffix)) && suffix_fits(*m)) return scale(*m);
    if ((m = numeral(at_, NumeralClass::Hundred))) return hundred(*m);
    if ((m = numeral(at_, NumeralClass::Scale))) return scale(*m);
    if ((m = numeral(at_, NumeralClass::Dozen))) return dozen(*m);
    if (fraction()) return true;
    if ((m = numeral(at_, NumeralClass::Ordinal))) return ordinal(*m);
    if (and_a_half()) return true;
    if (decimals()) return true;
    if (last_ == first_ && numeral(at_, NumeralClass::Half) &&
        (is(at_ + 1, "of") || is(at_ + 1, "the") || (at_ + 1 < end_ && a_.match(at_ + 1, LexKind::Person)))) {
      part_ = 0.5;
      unit_ = 0.01;
      form_ = Numeral::Form::Fraction;
      return taken(1, true);
    }
    if (digits_) return false;
    if ((m = numeral(at_, NumeralClass::Unit))) return lower(*m, 1);
    if ((m = numeral(at_, NumeralClass::Teen))) return lower(*m, 2);
    if ((m = numeral(at_, NumeralClass::Ten))) return lower(*m, 2);
    return false;
  }

  /// The end of "three point five"; a scale word may follow.
  bool decimals() {
    if (!words_ || closed_scale_ || last_ == first_ || !numeral(at_, NumeralClass::Point)) return false;
    std::uint32_t t = at_ + 1;
    double unit = 1, sum = 0;
    for (const LexMatch* m = numeral(t, NumeralClass::Unit); m && t < at_ + 9; m = numeral(t, NumeralClass::Unit)) {
      unit /= 10;
      sum += unit * m->entry->number;
      ++t;
    }
    if (t == at_ + 1) return false;
    part_ += sum;
    unit_ = unit;
    return taken(t - at_, !numeral(t, NumeralClass::Scale));
  }

  /// The end of "two and a half", "a million and a half"; a scale word may follow.
  bool and_a_half() {
    if (last_ == first_ || token(at_ - 1).folded != "and" || !numeral(at_, NumeralClass::Article) ||
        !numeral(at_ + 1, NumeralClass::Half))
      return false;
    (closed_scale_ ? total_ : part_) += 0.5 * (closed_scale_ ? last_scale_ : 1);
    unit_ = closed_scale_ ? 1 : 0.1;
    return taken(2, !big(at_ + 2));
  }

  /// A letter is a scale where it is written to the digits; "5 m" stays metres, "5 bn" doesn't.
  [[nodiscard]] bool suffix_fits(const LexMatch& m) const {
    const Token& t = token(at_);
    bool next_word = at_ + 1 < end_ && token(at_ + 1).kind == TokenKind::Dash && !token(at_ + 1).space_before;
    if (t.folded.size() > 1) return m.entry->number >= 1000;
    if (next_word) next_word = at_ + 2 >= end_ || token(at_ + 2).kind != TokenKind::Number;
    if (t.folded == "t" || next_word) return false;
    if (t.space_before) return t.all_caps || (t.capital && t.folded == "b");
    if (t.folded != "m" || t.capital) return true;
    if (first_ > 0 && (token(first_ - 1).kind == TokenKind::Symbol || a_.match(first_ - 1, LexKind::Unit))) return true;
    const Token* next = at_ + 1 < end_ ? &token(at_ + 1) : nullptr;
    return next && next->kind == TokenKind::Word && !a_.match(at_ + 1, LexKind::Function) && next->folded.size() > 4;
  }

  bool lower(const LexMatch& m, int rank) {
    double value = m.entry->number;
    bool ten = m.entry->numeral == NumeralClass::Ten;
    if (rank >= room_) return false;
    part_ += value;
    room_ = ten ? 2 : 1;
    words_ = true;
    last_big_ = false;
    return taken(m.length);
  }

  bool hundred(const LexMatch& m) {
    if (part_ == 0 && last_ != first_ && closed_scale_) return false;
    if (part_ >= 100) return false;
    part_ = (part_ == 0 ? 1 : part_) * m.entry->number;
    room_ = 3;
    words_ = last_big_ = true;
    digits_only_ = false;
    return taken(m.length);
  }

  bool scale(const LexMatch& m) {
    double factor = m.entry->number;
    bool after_scale = part_ == 0 && closed_scale_;
    if (after_scale && factor >= last_scale_ && total_ / last_scale_ < 1000 && factor > 1000 * 0.5) {
      total_ *= factor;  // "thousand million"
      last_scale_ *= factor;
      return taken(m.length);
    }
    if (closed_scale_ && factor >= last_scale_) return false;
    total_ += (part_ == 0 ? 1 : part_) * factor;
    if (unit_ < 1)
      unit_ *= factor;
    else
      unit_ = 1;
    part_ = 0;
    room_ = 3 + 1;
    last_scale_ = factor;
    closed_scale_ = words_ = last_big_ = true;
    digits_only_ = false;
    return taken(m.length);
  }

  bool dozen(const LexMatch& m) {
    if (closed_scale_ || form_ != Numeral::Form::Cardinal) return false;
    double times = last_ == first_ && part_ == 0 ? 1 : part_;
    if (times == 0) return false;
    double gap = number(m.entry, "gap");
    part_ = times * m.entry->number;
    low_ = part_ - gap * std::max(1.0, times);
    high_ = part_ + gap * std::max(1.0, times);
    form_ = Numeral::Form::Dozen;
    return taken(m.length, true);
  }

  bool ordinal(const LexMatch& m) {
    double value = m.entry->number;
    if (digits_ && !closed_scale_) return false;
    if (value >= 100) {
      part_ = (part_ == 0 ? 1 : part_) * value;
    } else if (last_ != first_ && !last_big_ && !(room_ == 2 && value < 10)) {
      return false;
    } else {
      part_ += value;
    }
    form_ = Numeral::Form::Ordinal;
    return taken(m.length, true);
  }

  /// "two-thirds", "a quarter of", "one fifth of"
  bool fraction() {
    const LexMatch* m = numeral(at_, NumeralClass::Fraction);
    if (!m || form_ != Numeral::Form::Cardinal) return false;
    bool plural = token(at_).folded.back() == 's';
    std::uint32_t after = at_ + m->length;
    bool of = is(after, "of");
    if (last_ == first_) {
      bool a = first_ > 0 && (token(first_ - 1).folded == "a" || token(first_ - 1).folded == "one");
      if (!a || !of || plural) return false;
      --first_;
      part_ = 1;
    } else {
      bool hyphen = at_ > first_ && token(at_ - 1).kind == TokenKind::Dash;
      if (closed_scale_ || part_ != std::floor(part_) || part_ == 0) return false;
      if (token(at_).folded.starts_with("quarter") && !of && !hyphen && part_ != 3)
        return false;  // "two quarters" of a year
      if (!plural && !(part_ == 1 && (of || hyphen))) return false;
      if (plural && part_ == 1) return false;
    }
    part_ /= m->entry->number;
    unit_ = 0.01;
    form_ = Numeral::Form::Fraction;
    digits_only_ = false;
    return taken(m->length, true);
  }

  bool taken(std::uint32_t length, bool ended = false) {
    at_ += length;
    last_ = at_;
    if (ended) ended_ = true;
    return true;
  }

  Numeral finish() {
    Numeral n;
    n.tokens = {first_, last_};
    n.form = form_;
    n.value = total_ + part_;
    n.low = low_;
    n.high = high_;
    n.scale = closed_scale_ && part_ == 0 ? last_scale_ : 1;
    n.place = form_ == Numeral::Form::Dozen ? n.value : place_of(n.value, unit_);
    n.digits = digits_;
    n.grouped = grouped_;
    n.plain = digits_ && last_ == first_ + 1;
    return n;
  }

  const Analysis& a_;
  std::uint32_t at_, first_, last_ = first_, end_;
  Numeral::Form form_ = Numeral::Form::Cardinal;
  double total_ = 0, part_ = 0, unit_ = 1, last_scale_ = 1, low_ = 0, high_ = 0;
  int room_ = 4;  ///< ranks below this may still follow: 3 anything below a hundred, 2 a unit, 1 nothing
  bool digits_ = false, digits_only_ = false, grouped_ = false, words_ = false, last_big_ = false,
       closed_scale_ = false, ended_ = false;
};

}  // namespace

std::optional<Numeral> read_numeral(const Analysis& a, std::uint32_t t, std::uint32_t end) {
  if (a.tokens[t].kind != TokenKind::Number) {
    const LexMatch* m = a.match(t, LexKind::Numeral);
    if (!m) return std::nullopt;
    bool article =
        m->length == 1 && m->entry->numeral == NumeralClass::Article;  // most of them, so out with them early
    if (article && (t + 1 >= end || !a.match(t + 1, LexKind::Numeral))) return std::nullopt;
  }
  return Reader(a, t, end).run();
}

}  // namespace claimdex::extract
