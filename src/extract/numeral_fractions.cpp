// Parts of one: "two-thirds", "a quarter of", "half the voters", "two and a half", "three point five".
//
// In English a fraction of one looks like an ordinal ("a third of them", but "he wounded a third", "a third man"), like a time ("the first
// three quarters") and like a thing ("the second half of the match"). It is read as a fraction only where what stands around it rules the
// other reading out.
#include <cmath>

#include "hedges.hpp"
#include "numeral_reader.hpp"

namespace claimdex::extract {

bool NumeralReader::plural(const LexMatch& m) const { return token(m.first + m.length - 1u).folded.back() == 's'; }

/// Does no noun begin at t? After an article and an ordinal, a noun makes it one: "a third man".
bool NumeralReader::no_noun(std::uint32_t t) const {
  return t >= end_ || token(t).kind != TokenKind::Word ||
         a_.any(t, kind_bit(LexKind::Function) | kind_bit(LexKind::Unit) | kind_bit(LexKind::Numeral));
}

/// "a third of", "a third are", "a third have": many, so no third one.
bool NumeralReader::shared_out(std::uint32_t t) const {
  for (std::string_view word : {"of", "are", "were", "have"})
    if (is(t, word)) return true;
  return false;
}

/// "by a third", "more than a third"; or a fragment that is the fraction alone.
bool NumeralReader::hedged() const {
  const TokenRange sentence = a_.sentences[a_.sentence_of[first_]].tokens;
  if (first_ == sentence.first) return false;
  if (token(first_ - 1).folded == "by" || token(first_ - 1).folded == "than") return true;
  return hedges_before(a_, {first_, first_ + 1}, sentence).first < first_;
}

/// "the second half", "the northern half": a half that is a thing.
bool NumeralReader::names_a_part() const {
  if (first_ == 0) return false;
  if (numeral(first_ - 1, NumeralClass::Article)) return false;
  return a_.match(first_ - 1, LexKind::Context, "half") || a_.match(first_ - 1, LexKind::Function, "det");
}

/// Closes a fraction; "of a million" and a bare scale word multiply it.
bool NumeralReader::fraction_done(double value, std::uint32_t last) {
  part_ = value;
  unit_ = 0.01;
  form_ = Numeral::Form::Fraction;
  digits_only_ = false;
  std::uint32_t scale = last;
  if (is(last, "of") && (numeral(last + 1, NumeralClass::Article) || is(last + 1, "one"))) scale = last + 2;
  if (const LexMatch* m = numeral(scale, NumeralClass::Scale); m && m->entry->attribute("follows").empty()) {
    total_ = value * m->entry->number;
    part_ = 0;
    unit_ = 1;
    closed_scale_ = true;
    last_scale_ = m->entry->number;
    form_ = Numeral::Form::Cardinal;
    last = scale + m->length;
  }
  return taken(last - at_, true);
}

/// A half at the beginning: "half a million", "half the voters", "half an hour", "half-mile", "a half million".
bool NumeralReader::half_first() {
  const bool article = numeral(at_, NumeralClass::Article) != nullptr;
  const std::uint32_t half = article ? at_ + 1 : at_;
  const LexMatch* m = numeral(half, NumeralClass::Half);
  if (!m) return false;
  const std::uint32_t after = half + m->length;
  const bool inner = !article && numeral(after, NumeralClass::Article);
  for (std::uint32_t t : {inner ? after + 1 : after, past_hyphen(after)})
    if (big(t)) {
      const LexMatch* scale = numeral(t, NumeralClass::Hundred);
      if (!scale) scale = numeral(t, NumeralClass::Scale);
      total_ = 0.5 * scale->entry->number;
      last_scale_ = scale->entry->number;
      closed_scale_ = words_ = true;
      return taken(t + scale->length - at_, true);
    }
  if (names_a_part()) return false;
  if (article) return after >= end_ || is(after, "of") ? fraction_done(0.5, after) : false;
  const std::uint32_t unit = inner ? after + 1 : past_hyphen(after);
  if ((inner || unit != after) && unit < end_ && a_.match(unit, LexKind::Unit)) return fraction_done(0.5, after);
  const bool share = is(after, "of") || is(after, "the") || (after < end_ && a_.match(after, LexKind::Person)) ||
                     (after < end_ && a_.match(after, LexKind::Function, "possessive") && !is(after, "'s"));
  return share || (!inner && hedged()) ? fraction_done(0.5, after) : false;
}

/// "a quarter of the harvest", "by a third", "a quarter million"
bool NumeralReader::article_fraction() {
  const bool article = numeral(at_, NumeralClass::Article) != nullptr;
  if (article)
    if (auto under = compound_denominator(at_ + 1); under && (under->last >= end_ || is(under->last, "of")))
      return fraction_done(1 / under->value, under->last);
  const LexMatch* m = numeral(article ? at_ + 1 : at_, NumeralClass::Fraction);
  if (!m || plural(*m)) return false;
  const std::uint32_t after = m->first + m->length;
  const double value = 1 / m->entry->number;
  if (m->entry->number == 4 && numeral(after, NumeralClass::Scale)) return fraction_done(value, after);
  if (!article) return false;
  const TokenRange sentence = a_.sentences[a_.sentence_of[first_]].tokens;
  const bool alone = first_ == sentence.first && after + 1 >= sentence.last;
  const bool unit = a_.any(past_hyphen(after) < end_ ? past_hyphen(after) : first_, kind_bit(LexKind::Unit));
  if (m->entry->number == 4 && unit && past_hyphen(after) < end_) return fraction_done(value, after);
  return shared_out(after) || alone || (no_noun(after) && hedged()) ? fraction_done(value, after) : false;
}

/// "twenty-fifth", as the lower half of a fraction.
std::optional<NumeralReader::Piece> NumeralReader::compound_denominator(std::uint32_t t) const {
  const LexMatch* ten = numeral(t, NumeralClass::Ten);
  if (!ten) return std::nullopt;
  const LexMatch* last = numeral(past_hyphen(t + 1), NumeralClass::Ordinal);
  if (!last || last->entry->number > 9) return std::nullopt;
  return Piece{ten->entry->number + last->entry->number, last->first + last->length};
}

/// The lower half of "two-thirds", "one fifth of".
bool NumeralReader::fraction() {
  if (last_ == first_ || form_ != Numeral::Form::Cardinal) return false;
  if (part_ == 1 && !closed_scale_ && last_ == first_ + 1)
    if (auto under = compound_denominator(at_); under && (under->last >= end_ || is(under->last, "of")))
      return fraction_done(1 / under->value, under->last);
  const LexMatch* m = numeral(at_, NumeralClass::Fraction);
  const std::uint32_t after = m ? at_ + m->length : at_ + 1;
  const bool hyphen = token(at_ - 1).kind == TokenKind::Dash;
  if (!m) {  // "one half"
    if (!numeral(at_, NumeralClass::Half) || closed_scale_ || part_ != 1 || digits_ || !(hyphen || is(after, "of")))
      return false;
    return fraction_done(0.5, after);
  }
  const bool many = plural(*m);
  if (closed_scale_ || part_ != std::floor(part_) || part_ == 0 || many == (part_ == 1)) return false;
  if (!many && !hyphen && !is(after, "of")) return false;
  if (m->entry->number == 4 && token(at_).folded.starts_with('q') &&
      many) {  // "two quarters", "the first three quarters"
    if (!hyphen && !is(after, "of") && part_ != 3) return false;
    if (first_ > 0 && a_.match(first_ - 1, LexKind::DateWord)) return false;
    if (first_ > 0 && numeral(first_ - 1, NumeralClass::Ordinal)) return false;
  }
  return fraction_done(part_ / m->entry->number, after);
}

/// A fraction below one, after "and".
std::optional<NumeralReader::Piece> NumeralReader::small_fraction(std::uint32_t t) const {
  double over = 0;
  std::uint32_t end = t;
  if (const LexMatch* ten = numeral(t, NumeralClass::Ten)) {
    over = ten->entry->number;
    end = past_hyphen(t + 1);
  }
  const LexMatch* one = over == 0 ? numeral(end, NumeralClass::Article) : nullptr;
  if (!one) one = numeral(end, NumeralClass::Unit);
  if (!one && over == 0) return ratio(t);
  if (one) {
    over += one->entry->number;
    end += one->length;
  }
  const std::uint32_t under = past_hyphen(end);
  const bool single = over == 1;
  if (const LexMatch* half = numeral(under, NumeralClass::Half); half && single)
    return Piece{0.5, under + half->length};
  const LexMatch* m = numeral(under, NumeralClass::Fraction);
  if (!m || over == 0 || plural(*m) == single) return std::nullopt;
  const std::uint32_t last = under + m->length;
  if (single && m->entry->number != 4 && !no_noun(last)) return std::nullopt;
  return Piece{over / m->entry->number, last};
}

/// The end of "two and a half", "two-and-a-half", "a million and a half", "sixteen and three quarters"; a scale word may follow.
bool NumeralReader::mixed_fraction() {
  if (last_ == first_ || ended_ || form_ != Numeral::Form::Cardinal) return false;
  const std::uint32_t with = past_hyphen(at_);
  if (!is(with, "and")) return false;
  auto fraction = small_fraction(past_hyphen(with + 1));
  if (!fraction || is(fraction->last, "of")) return false;
  const bool goes_on = big(fraction->last);
  if (closed_scale_ && part_ == 0 && !goes_on) {
    total_ += fraction->value * last_scale_;
    unit_ = 1;
  } else {
    part_ += fraction->value;
    unit_ = fraction->value == 0.5 ? 0.1 : 0.01;
  }
  return taken(fraction->last - at_, !goes_on);
}

/// The end of "three point five", "nought point eleven"; a scale word may follow.
bool NumeralReader::decimals() {
  if (!words_ || closed_scale_ || last_ == first_ || !numeral(at_, NumeralClass::Point)) return false;
  std::uint32_t t = at_ + 1;
  double unit = 1, sum = 0;
  for (const LexMatch* m = numeral(t, NumeralClass::Unit); m && t < at_ + 9; m = numeral(t, NumeralClass::Unit)) {
    unit /= 10;
    sum += unit * m->entry->number;
    ++t;
  }
  if (t == at_ + 1) {
    const LexMatch* m = numeral(t, NumeralClass::Teen);
    if (!m) m = numeral(t, NumeralClass::Ten);
    if (!m) return false;
    sum = m->entry->number;
    ++t;
    if (const LexMatch* one = numeral(past_hyphen(t), NumeralClass::Unit);
        one && m->entry->numeral == NumeralClass::Ten) {
      sum += one->entry->number;
      t = past_hyphen(t) + 1;
    }
    unit = 0.01;
    sum *= unit;
  }
  part_ += sum;
  unit_ = unit;
  return taken(t - at_, !numeral(t, NumeralClass::Scale));
}

}  // namespace claimdex::extract
