/// Cutting a sentence into phrases.
///
/// English says where a noun group begins (an article, a number, a name) but not where it ends: "police arrest 12" and "police
/// arrest warrants" differ only in what follows. So a word is judged by what stands around it: after an article it is a noun
/// whatever it could be elsewhere; after people a form in -ed is a verb; a word that can be both is a verb where a new noun group
/// follows it. Words nobody knows are nouns, or verbs by their ending. All of it looks one or two words ahead, so it is linear.
#include "phrase_reader.hpp"

#include <algorithm>

namespace claimdex::extract {

void PhraseReader::run() {
  for (std::uint32_t t = r_.first; t < r_.last;) t = next(t);
}

void PhraseReader::run_around_numbers() {
  constexpr std::uint32_t kBefore = 6;
  std::uint32_t number = r_.first;
  for (std::uint32_t t = r_.first; t < r_.last; t = next(t)) {
    while (number < r_.last && (number < t || a_.quantity_at[number] < 0)) ++number;
    if (number == r_.last) return;
    if (number > t + kBefore) t = number - kBefore;
  }
}

PhraseReader::Verb PhraseReader::verb_form(std::uint32_t t) const {
  if (a_.tokens[t].kind != TokenKind::Word || a_.date_at[t] >= 0 || a_.quantity_at[t] >= 0) return {};
  if (s_.is(t, kTrigger) && !s_.is(t, kIdiom)) {
    const LexMatch* m = a_.match(t, LexKind::Trigger);
    if (m != nullptr && t + m->length <= r_.last) {
      const Rules::Trigger& rule = s_.rules.triggers.at(m->entry);
      if (rule.adjective) return {Verb::Yes, m->length, rule.participle};
      const std::uint32_t next = t + m->length;
      const bool object = in(next) && (a_.quantity_at[next] >= 0 || s_.is(next, kDet | kAdverb));
      if (rule.verb && rule.noun && rule.counted && !gerund(t) && !object) return {};  // "swap deals"
      if (rule.verb)
        return {rule.noun || gerund(t) ? Verb::Perhaps : Verb::Yes, m->length, rule.participle && !gerund(t)};
      if (!rule.patterns.empty()) return {};
    }
  }
  if (a_.match(t, LexKind::Word, "verb") != nullptr) return {Verb::Yes, 1, false};
  if (const LexMatch* m = s_.is(t, kModality) ? a_.match(t, LexKind::Modality) : nullptr;
      m != nullptr && m->length > 1 && s_.is(t + m->length - 1, kTo))
    return {Verb::Yes, 1, false};  // "plans to"
  if (name(t)) return {};
  if (nounish(t + 1) && a_.match(t, LexKind::Word, "adjective") != nullptr) return {};
  if (past_form(t)) return {Verb::Yes, 1, true};
  if (gerund(t)) return {s_.is(t, kPerson | kThing) ? Verb::No : Verb::Perhaps, 1, false};
  if (a_.any(t, kind_bit(LexKind::Cue) | kind_bit(LexKind::Trigger)) && !s_.is(t, kPerson | kThing | kTitle))
    return {Verb::Perhaps, 1, false};
  return {};
}

std::uint32_t PhraseReader::next(std::uint32_t t) {
  if (a_.date_at[t] >= 0) return add(Kind::Adverb, date_words(t));
  const Token& k = a_.tokens[t];
  if (k.kind == TokenKind::Word || a_.quantity_at[t] >= 0) {
    if (k.kind == TokenKind::Word && a_.quantity_at[t] < 0) {
      if (const std::uint32_t end = joining(t)) return end;
      if (verb_at(t)) return verb(t);
    }
    if (a_.quantity_at[t] >= 0 && s_.is(t, kAnd)) return add(Kind::And, {t, t + 1});
    if (const std::uint32_t end = noun(t); end > t) return end;
    if (const std::int32_t q = a_.quantity_at[t]; q >= 0)
      return add(Kind::Adverb, {t, std::max(t + 1, std::min(r_.last, s_.quantity(q).all.last))});
    return add(Kind::Adverb, {t, t + 1});
  }
  return mark(t);
}

TokenRange PhraseReader::date_words(std::uint32_t t) const {
  const DateInfo& d = a_.dates[static_cast<std::size_t>(a_.date_at[t])];
  return {t, std::max(t + 1, std::min(r_.last, d.tokens.last))};
}

std::uint32_t PhraseReader::joining(std::uint32_t t) {
  if (name(t) && !s_.is(t, kThat)) return 0;
  if (const LexMatch* m = a_.match(t, LexKind::Word, "together"); m != nullptr && t + m->length <= r_.last)
    return add(Kind::And, {t, t + m->length});
  const std::string_view w = s_.word(t);
  if (s_.is(t, kAnd | kOr)) return add(Kind::And, {t, t + 1});
  if (w == "that") return add(after_noun() ? Kind::Relative : Kind::Clause, {t, t + 1});
  if (s_.is(t, kRelative) && w != "whose") return add(Kind::Relative, {t, t + 1});
  if (s_.is(t, kBut) || w == "where") return add(Kind::Clause, {t, t + 1});
  if (w == "as" && !out_.phrases_.empty() && out_.phrases_.back().kind == Kind::Verb)  // "acting as guards"
    return add(Kind::Prep, {t, t + 1});
  if (s_.is(t, kSub)) return add(s_.is(t, kPrep) && prepositional(t) ? Kind::Prep : Kind::Clause, {t, t + 1});
  if (w == "including" || w == "among" || w == "included") return add(Kind::Prep, {t, t + 1});
  if (s_.is(t, kPrep) || a_.match(t, LexKind::Word, "preposition") != nullptr) return add(Kind::Prep, {t, t + 1});
  if (s_.is(t, kTo)) return infinitive(t) ? 0 : add(Kind::Prep, {t, t + 1});
  if (s_.is(t, kAdverb | kNot) && !s_.is(t, kDet | kBe | kHave | kModal | kDo)) return add(Kind::Adverb, {t, t + 1});
  return 0;
}

bool PhraseReader::prepositional(std::uint32_t t) const {
  constexpr std::uint32_t kNear = 20;
  if (in(t + 1) && gerund(t + 1)) return true;
  for (std::uint32_t i = t + 1; in(i) && i < t + kNear; ++i) {
    if (s_.word(i) == "(")  // an aside
      while (in(i + 1) && i < t + kNear && s_.word(i) != ")") ++i;
    if (s_.word(i) == ")") continue;
    if (a_.tokens[i].kind == TokenKind::Punct || a_.tokens[i].kind == TokenKind::Break) return true;
    if (s_.is(i, kRelative | kThat)) return true;
    if (s_.is(i, kBe | kHave | kModal | kDo)) return false;
    if (i > t + 1 && a_.date_at[i] < 0 && a_.quantity_at[i] < 0 && a_.tokens[i].kind == TokenKind::Word &&
        verb_form(i).sure == Verb::Yes &&
        !(verb_form(i).participle && nounish(i + 1) && s_.is(i - 1, kDet | kQuantity)))
      return false;
  }
  return true;
}

std::uint32_t PhraseReader::mark(std::uint32_t t) {
  const Token& k = a_.tokens[t];
  const std::string_view w = k.folded;
  Kind kind = Kind::Stop;
  if (w == ",")
    kind = Kind::Comma;
  else if (w == "(" || w == "[")
    kind = Kind::Open;
  else if (w == ")" || w == "]")
    kind = Kind::Close;
  else if (w == "&")
    kind = Kind::And;
  else if (k.kind == TokenKind::Dash && !s_.is(t, kHyphen) && t > r_.first && a_.tokens[t - 1].kind == TokenKind::Dash)
    kind = Kind::Adverb;  // "--" is one
  else if (k.kind == TokenKind::Dash)
    kind = s_.is(t, kHyphen) ? Kind::Adverb : Kind::Dash;
  else if (k.kind == TokenKind::Number || (k.kind == TokenKind::Quote && scare_quote(t)))
    kind = Kind::Adverb;
  else if (k.kind == TokenKind::Break && k.line_start)
    kind = Kind::Stop;
  else if (w == "." && !k.space_before && t + 1 < r_.last)
    kind = Kind::Adverb;
  return add(kind, {t, t + 1});
}

std::uint32_t PhraseReader::add(Kind kind, TokenRange tokens) {
  for (std::uint32_t t = tokens.first; t < tokens.last; ++t)
    out_.index_[t - r_.first] = static_cast<std::int32_t>(out_.phrases_.size());
  Phrase p;
  p.kind = kind;
  p.tokens = p.main = tokens;
  p.main.last = p.main.first;
  out_.phrases_.push_back(p);
  return tokens.last;
}

void Phrases::read(const Scene& scene, TokenRange sentence, Which which) {
  r_ = sentence;
  groups_.clear();
  owners_.clear();
  phrases_.clear();
  index_.assign(r_.last - r_.first, 0);
  PhraseReader reader(scene, *this);
  which == Which::All ? reader.run() : reader.run_around_numbers();
}

const Group* Phrases::starting(std::uint32_t t) const {
  if (!r_.contains(t)) return nullptr;
  const Phrase& p = phrases_[static_cast<std::size_t>(at(t))];
  return p.kind == Phrase::Kind::Noun && p.tokens.first == t ? &group(p) : nullptr;
}

const Group* Phrases::owner(std::uint32_t end) const {
  for (const Group& g : owners_)
    if (g.tokens.last == end) return &g;
  return nullptr;
}

}  // namespace claimdex::extract
