// Numbers in digits, in words and in both: "1.2 million", "one hundred and twenty-three thousand", "two and a half", "twenty-first".
#include "numerals.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>

#include "digits.hpp"
#include "numeral_reader.hpp"

namespace claimdex::extract {

std::optional<Numeral> NumeralReader::run() {
  if (!digits(at_)) {
    if (auto whole = phrase()) return whole;
    if (half_first() || article_fraction()) return finish();
    article();
  }
  while (at_ < end_ && step()) {
  }
  if (last_ == first_) return std::nullopt;
  return finish();
}

const LexMatch* NumeralReader::numeral(std::uint32_t t) const {
  if (t >= end_) return nullptr;
  const LexMatch* m = a_.match(t, LexKind::Numeral);
  return m && t + m->length <= end_ ? m : nullptr;
}

const LexMatch* NumeralReader::numeral(std::uint32_t t, NumeralClass cls) const {
  if (t >= end_ || !a_.any(t, kind_bit(LexKind::Numeral))) return nullptr;
  for (const LexMatch& m : a_.matches_at(t))
    if (m.kind == LexKind::Numeral && m.entry->numeral == cls && t + m.length <= end_) return &m;
  return nullptr;
}

/// Entries that are a number by themselves: "dozens of", "a few", "no one".
std::optional<Numeral> NumeralReader::phrase() {
  const LexMatch* m = numeral(at_);
  if (!m) return std::nullopt;
  Numeral n;
  n.tokens = {at_, at_ + m->length};
  const NumeralClass cls = m->entry->numeral;
  if (cls == NumeralClass::Vague || cls == NumeralClass::Large) {
    n.form = cls == NumeralClass::Vague ? Numeral::Form::Vague : Numeral::Form::Large;
    n.low = m->entry->number_of("low");
    n.high = m->entry->number_of("high");
    if (m->entry->attribute("times") == "yes") multiply_vague(n);
    if (n.tokens.last == at_ + m->length && m->length > 1 && token(n.tokens.last - 1).folded == "of") --n.tokens.last;
    return n;
  }
  if (cls == NumeralClass::Zero) {
    n.form = Numeral::Form::Zero;
    n.needs_noun = m->entry->attribute("det") == "yes";
    return n;
  }
  return std::nullopt;
}

/// "several hundred thousand": all that the words allow, from three hundred thousand to just under a million.
void NumeralReader::multiply_vague(Numeral& n) const {
  double factor = 1;
  for (int words = 0; words < 3; ++words) {
    const std::uint32_t t = n.tokens.last;
    const LexMatch* m = numeral(t, NumeralClass::Hundred);
    if (!m) m = numeral(t, NumeralClass::Scale);
    if (!m) m = numeral(t, NumeralClass::Dozen);
    if (!m) break;
    factor *= m->entry->number;
    n.tokens.last = t + m->length;
  }
  if (factor == 1) return;
  n.low *= factor;
  n.high = (n.high + 1) * factor - 1;
}

/// "a hundred", "a dozen"
void NumeralReader::article() {
  if (!numeral(at_, NumeralClass::Article) || !(big(at_ + 1) || numeral(at_ + 1, NumeralClass::Dozen))) return;
  part_ = 1;
  at_ += 1;
}

/// Takes the next word; false where the number has ended.
bool NumeralReader::step() {
  const Token& t = token(at_);
  if (last_ != first_ && !digits(at_) && !a_.any(at_, kind_bit(LexKind::Numeral)) && t.kind != TokenKind::Dash &&
      t.folded != "and" && t.folded != ",")
    return false;  // nearly always, so early
  if (mixed_fraction()) return true;
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
std::uint32_t NumeralReader::joint() const {
  if (last_ == first_ || ended_) return 0;
  const Token& t = token(at_);
  if (t.kind == TokenKind::Dash && t.folded == "-" && digits_ && !words_)
    return tight(at_) && tight(at_ + 1) && numeral(at_ + 1, NumeralClass::Scale) && token(at_ + 1).folded.size() > 3
               ? 1
               : 0;  // "5-million-euro"
  if (t.kind == TokenKind::Dash && t.folded == "-" && words_ && at_ + 1 < end_) {
    const bool ten = room_ == 2 && numeral(at_ + 1, NumeralClass::Unit);
    if (ten && !t.space_before && token(at_ + 1).line_start) return 1;  // "twenty-" at the end of a line
    if (t.space_before || token(at_ + 1).space_before)
      return ten && t.space_before && token(at_ + 1).space_before ? 1 : 0;  // "sixty - four", as tokenisers leave it
    return numeral(at_ + 1) && (unitlike(at_ + 1) || big(at_ + 1) || numeral(at_ + 1, NumeralClass::Dozen) ||
                                numeral(at_ + 1, NumeralClass::Fraction))
               ? 1
               : 0;
  }
  if (t.folded == "and") {
    if (digits(at_ + 1)) return last_big_ && digits_ ? 1 : 0;
    if (const LexMatch* own = closed_scale_ ? numeral(at_ + 2, NumeralClass::Scale) : nullptr;
        own != nullptr && own->entry->number >= last_scale_)
      return 0;  // "two million and five million"
    return last_big_ && words_ && numeral(at_ + 1) && unitlike(at_ + 1) ? 1 : 0;
  }
  if (t.folded == "," && closed_scale_ && words_)
    return numeral(at_ + 1) && !numeral(at_ + 1, NumeralClass::Article) && unitlike(at_ + 1) && longer(at_ + 1) ? 1 : 0;
  return 0;
}

/// After a comma ("six thousand, nine hundred") only what goes on with a hundred, "and", or the end of the number's words.
bool NumeralReader::longer(std::uint32_t t) const {
  for (std::uint32_t i = t; i < end_ && i < t + 4; ++i)
    if (big(i)) return true;
  return false;
}

bool NumeralReader::unitlike(std::uint32_t t) const {
  return numeral(t, NumeralClass::Unit) || numeral(t, NumeralClass::Teen) || numeral(t, NumeralClass::Ten) ||
         numeral(t, NumeralClass::Ordinal);
}

bool NumeralReader::take() {
  if (ended_) return false;
  if (token(at_).kind == TokenKind::Number) return last_ == first_ ? take_digits() : more_digits();
  return take_word();
}

bool NumeralReader::take_word() {
  if (!a_.any(at_, kind_bit(LexKind::Numeral))) return false;
  const LexMatch* m = nullptr;
  if (digits_ && !words_ && (m = numeral(at_, NumeralClass::Suffix)) && suffix_fits(*m)) return scale(*m);
  if ((m = numeral(at_, NumeralClass::Hundred))) return hundred(*m);
  if ((m = numeral(at_, NumeralClass::Scale))) return scale(*m);
  if ((m = numeral(at_, NumeralClass::Dozen))) return dozen(*m);
  if (fraction()) return true;
  if ((m = numeral(at_, NumeralClass::Ordinal))) return ordinal(*m);
  if (decimals()) return true;
  if (digits_ && !(last_big_ && longer(at_ + 1))) return false;  // "sold 5 million two years ago"
  if ((m = numeral(at_, NumeralClass::Unit)) || (m = numeral(at_, NumeralClass::Teen)) ||
      (m = numeral(at_, NumeralClass::Ten)))
    return lower(*m);
  return false;
}

/// A word below a hundred.
bool NumeralReader::lower(const LexMatch& m) {
  const bool ten = m.entry->numeral == NumeralClass::Ten;
  if ((m.entry->numeral == NumeralClass::Unit ? 1 : 2) >= room_) return false;
  part_ += m.entry->number;
  room_ = ten ? 2 : 1;
  words_ = true;
  last_big_ = false;
  return taken(m.length);
}

bool NumeralReader::hundred(const LexMatch& m) {
  if (part_ == 0 && last_ != first_ && closed_scale_) return false;
  if (part_ >= 100) return false;
  part_ = (part_ == 0 ? 1 : part_) * m.entry->number;
  room_ = 3;
  words_ = last_big_ = true;
  digits_only_ = false;
  return taken(m.length);
}

bool NumeralReader::scale(const LexMatch& m) {
  const double factor = m.entry->number;
  if (last_ == first_ && m.entry->attribute("follows") == "number" && part_ == 0) return false;
  const bool after_scale = part_ == 0 && closed_scale_;
  if (after_scale && factor >= last_scale_ && total_ / last_scale_ < 1000 && factor >= 1000) {
    total_ *= factor;  // "thousand million"
    last_scale_ *= factor;
    return taken(m.length);
  }
  if (closed_scale_ && factor >= last_scale_) return false;
  total_ += (part_ == 0 ? 1 : part_) * factor;
  unit_ = unit_ < 1 ? unit_ * factor : 1;
  part_ = 0;
  room_ = 3 + 1;
  last_scale_ = factor;
  closed_scale_ = words_ = last_big_ = true;
  digits_only_ = false;
  return taken(m.length);
}

bool NumeralReader::dozen(const LexMatch& m) {
  if (closed_scale_ || form_ != Numeral::Form::Cardinal) return false;
  const double times = last_ == first_ && part_ == 0 ? 1 : part_;
  if (times == 0) return false;
  const double gap = m.entry->number_of("gap") * std::max(1.0, times);
  part_ = times * m.entry->number;
  low_ = part_ - gap;
  high_ = part_ + gap;
  form_ = Numeral::Form::Dozen;
  return taken(m.length, true);
}

bool NumeralReader::ordinal(const LexMatch& m) {
  const double value = m.entry->number;
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

bool NumeralReader::taken(std::uint32_t length, bool ended) {
  at_ += length;
  last_ = at_;
  ended_ = ended_ || ended;
  return true;
}

Numeral NumeralReader::finish() const {
  Numeral n;
  n.tokens = {first_, last_};
  n.form = form_;
  n.value = form_ == Numeral::Form::Fraction ? total_ + part_ : tidy(total_ + part_);
  n.low = low_;
  n.high = high_;
  n.scale = closed_scale_ && part_ == 0 ? last_scale_ : 1;
  n.place = form_ == Numeral::Form::Dozen ? n.value : place_of(n.value, unit_);
  n.digits = digits_;
  n.grouped = grouped_;
  n.plain = digits_ && last_ == first_ + 1;
  return n;
}

namespace {

/// Can't what stands at t go on with the digits before it? A word that is no numeral, a mark, or nothing.
bool ends_digits(const Analysis& a, std::uint32_t t, std::uint32_t end) {
  if (t >= end) return true;
  const Token& next = a.tokens[t];
  if (next.kind == TokenKind::Punct) return next.folded == "." || next.folded == "," || next.folded == ")";
  if (next.kind != TokenKind::Word || a.any(t, kind_bit(LexKind::Numeral))) return false;
  return next.folded != "and" && next.folded != "e" && next.folded[0] != 'x';
}

/// "300,000 people": most numbers are digits and nothing else.
std::optional<Numeral> bare_digits(const Analysis& a, std::uint32_t t) {
  std::string_view written = a.tokens[t].folded;
  auto value = digits_value(written);
  if (!value) return std::nullopt;
  Numeral n;
  n.tokens = {t, t + 1};
  n.value = *value;
  n.place = place_of(n.value, unit_of_digits(written, n.value));
  n.digits = n.plain = true;
  n.grouped = written.find(',') != std::string_view::npos;
  return n;
}

}  // namespace

std::optional<Numeral> read_numeral(const Analysis& a, std::uint32_t t, std::uint32_t end) {
  if (a.tokens[t].kind == TokenKind::Number) {
    if (ends_digits(a, t + 1, end) && static_cast<unsigned char>(a.tokens[t].folded[0]) < 0x80)
      return bare_digits(a, t);
  } else {
    const LexMatch* m = a.match(t, LexKind::Numeral);
    if (!m) return std::nullopt;
    const bool article =
        m->length == 1 && m->entry->numeral == NumeralClass::Article;  // most of them, so out with them early
    if (article && (t + 1 >= end || !a.match(t + 1, LexKind::Numeral))) return std::nullopt;
    if (m->entry->numeral == NumeralClass::Scale && t > 0) {  // the end of another number, or "multi-million"
      if (a.tokens[t - 1].kind == TokenKind::Number) return std::nullopt;
      if (a.tokens[t - 1].kind == TokenKind::Dash && !a.tokens[t].space_before) return std::nullopt;
    }
  }
  return NumeralReader(a, t, end).run();
}

}  // namespace claimdex::extract
