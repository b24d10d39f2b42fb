// Noun groups: where they begin and end, who or what they are, how many.
#include "phrase_reader.hpp"

#include <algorithm>

namespace claimdex::extract {

bool PhraseReader::is_verb(std::uint32_t t, const Run& run) const {
  const Verb v = verb_form(t);
  if (v.sure == Verb::No) return false;
  const bool more = nounish(t + v.length) || (in(t + v.length) && s_.is(t + v.length, kHyphen));
  if (run.opened() && !run.content) {
    if (v.sure == Verb::Perhaps) return false;
    if (v.describes() && more) return false;
    return run.quantity >= 0;  // "12 wounded", but "the wounded"
  }
  if (run.content) {
    if (v.sure == Verb::Yes) return true;
    return gerund(t) && run.person ? true : opens(t + v.length);
  }
  const Phrase* before = out_.phrases_.empty() ? nullptr : &out_.phrases_.back();
  const bool after_noun = before != nullptr && before->kind == Kind::Noun;
  if (v.sure == Verb::Perhaps) return gerund(t) || after_noun || (opens(t + 1) && !s_.is(t + 1, kPerson));
  if (!v.describes() || !more || after_noun) return true;
  const bool free =
      before == nullptr || before->kind == Kind::Prep || before->kind == Kind::Verb || before->kind == Kind::Stop;
  return !(free && s_.is(t + 1, kPerson));
}

bool PhraseReader::extend(std::uint32_t& t, Run& run) {
  const std::int32_t q = a_.quantity_at[t];
  if (a_.date_at[t] >= 0) return false;
  if (q >= 0) return extend_number(t, run, q);
  if (s_.is(t, kHyphen)) return run.last > run.first && ++t;
  const Token& k = a_.tokens[t];
  if (k.kind == TokenKind::Punct) {
    if (k.folded == "(" && run.content && name(t - 1) && past_short_form(t) > t &&
        s_.is(past_short_form(t), kPerson | kTitle) && !a_.tokens[past_short_form(t)].capital) {
      t = past_short_form(t);
      return true;
    }
    if (k.folded == "[") return run.opened() && editors_note(t);
    if (k.folded == "'" && run.content) return own(t, run);
    const bool dot = k.folded == "." && !k.space_before && run.content && a_.tokens[t - 1].span.size() <= 5 &&
                     in(t + 1) && a_.tokens[t + 1].capital && s_.is(t - 1, kTitle);
    return dot && ++t;
  }
  if (k.kind == TokenKind::Quote) return scare_quote(t) && (run.last > run.first || nounish(t + 1)) && ++t;
  if (k.kind != TokenKind::Word) return false;
  if (s_.is(t, kPossessive) && k.folded == "'s") return run.content && own(t, run);
  if (s_.is(t, kDet) && !s_.is(t, kName)) {
    if (run.content || (run.quantity >= 0 && !s_.is(t, kAdverb))) return false;
    run.det = t;
    run.has_det = true;
    run.core = ++t;
    return true;
  }
  if (s_.is(t, kAdverb) && !name(t))  // "a very strong earthquake"
    return run.opened() && !run.content &&
           ((s_.is(t + 1, kAdverb) || (s_.word(t) == "further" && in(t + 1) && a_.quantity_at[t + 1] >= 0)) ||
            (nounish(t + 1) && !is_verb(t + 1, run))) &&
           ++t;
  if (run.content && k.folded == "of" && name_goes_on(t)) return ++t;
  if (k.folded == "one" && !run.content && !run.opened()) {  // an article, where it is no number
    run.det = t;
    run.has_det = true;
    run.core = ++t;
    return true;
  }
  const bool compound = run.last > run.first && s_.is(t - 1, kHyphen);  // "union-backed plan"
  if (!nounish(t) || (!compound && is_verb(t, run))) return false;
  if (run.plural && !s_.is(t, kPerson | kTitle) && s_.word(t - 1) != "police") return false;
  take_word(t, run);
  return true;
}

bool PhraseReader::name_goes_on(std::uint32_t of) const {
  if (!name(of - 1) || !in(of + 2) || !name(of + 1)) return false;
  std::uint32_t t = of + 2;
  while (in(t) && t < of + 4 && name(t)) ++t;
  t = past_short_form(t);
  return in(t) && !a_.tokens[t].capital && s_.is(t, kPerson | kTitle);
}

std::uint32_t PhraseReader::past_short_form(std::uint32_t t) const {
  const bool there = in(t + 3) && s_.word(t) == "(" && a_.tokens[t + 1].all_caps && s_.word(t + 2) == ")";
  return there ? t + 3 : t;
}

bool PhraseReader::own(std::uint32_t& t, Run& run) {
  owner_ = run;
  owned_ = true;
  run.core = ++t;
  run.content = run.person = run.plural = false;
  run.has_det = true;
  run.det = t - 1;
  run.quantity = -1;
  return true;
}

bool PhraseReader::extend_number(std::uint32_t& t, Run& run, std::int32_t q) const {
  const QuantityInfo& info = s_.quantity(q);
  if (begin_of(info) != t || info.all.last > r_.last) return false;
  switch (info.kind) {
    case QuantityKind::Cardinal:
      if (run.quantity >= 0 || (run.content && s_.word(t - 1) != "other")) return false;
      run.quantity = q;
      break;
    case QuantityKind::Ordinal:
    case QuantityKind::Age:
      break;
    case QuantityKind::Percent:
    case QuantityKind::Ratio:
      if (run.content || run.quantity >= 0 || s_.word(info.all.last) != "of") return false;
      run.quantity = q;
      break;
    default:
      return false;
  }
  t = info.all.last;
  if (!run.content) run.core = t;
  return true;
}

void PhraseReader::take_word(std::uint32_t& t, Run& run) const {
  if (s_.word(t) == "other" && run.opened() && !run.content && nounish(t + 1)) {
    const Verb v = verb_form(t + 1);  // "two other wounded nuns", but "the other died"
    if (v.sure != Verb::Yes || (v.describes() && nounish(t + 1 + v.length))) {
      ++t;
      return;
    }
  }
  const LexMatch* m = a_.match(t, LexKind::Person);
  if (m == nullptr || t + m->length > r_.last) m = a_.match(t, LexKind::Title);
  run.content = true;
  run.person = m != nullptr || (name(t) && run.person);
  run.plural = m != nullptr && m->kind == LexKind::Person && m->entry->attribute("number") == "plural";
  // "two Japanese managers", but "two Japanese fled"
  if (run.plural && a_.match(t, LexKind::Demonym) != nullptr && nounish(t + m->length) && !is_verb(t + m->length, run))
    run.plural = false;
  t += m != nullptr && t + m->length <= r_.last ? m->length : 1u;
}

bool PhraseReader::editors_note(std::uint32_t& t) const {
  for (std::uint32_t i = t + 1; in(i + 1) && i < t + 8; ++i)
    if (s_.word(i) == "]" && nounish(i + 1)) {
      t = i + 1;
      return true;
    }
  return false;
}

bool PhraseReader::scare_quote(std::uint32_t t) const {
  const std::int32_t q = s_.quote_of[t];
  return q >= 0 && !s_.quotes[static_cast<std::size_t>(q)].speech;
}

std::uint32_t PhraseReader::noun(std::uint32_t t) {
  constexpr std::uint32_t kMost = 20;
  if (s_.is(t, kPronoun) && !s_.is(t, kDet) && a_.quantity_at[t] < 0 && !acronym(t)) return pronoun(t);
  Run run;
  run.first = run.last = run.core = t;
  while (t < r_.last && t - run.first < kMost && extend(t, run)) run.last = t;
  while (run.last > run.first && (a_.tokens[run.last - 1].kind == TokenKind::Quote || s_.is(run.last - 1, kHyphen)))
    --run.last;
  if (run.last == run.first || !(run.opened() || run.content)) return run.first;
  Group g;
  g.tokens = {run.first, run.last};
  g.quantity = run.quantity;
  describe(g, run);
  partitive(g);
  add_noun(g);
  if (owned_) add_owner();
  return g.tokens.last;
}

void PhraseReader::add_owner() {
  Group g;
  g.tokens = {owner_.first, owner_.last};
  g.quantity = owner_.quantity;
  describe(g, owner_);
  out_.owners_.push_back(g);
  owned_ = false;
}

std::uint32_t PhraseReader::pronoun(std::uint32_t t) {
  Group g;
  g.tokens = {t, t + 1};
  g.head = t;
  g.pronoun = true;
  g.none = s_.word(t) == "nobody";
  add_noun(g);
  return t + 1;
}

void PhraseReader::describe(Group& g, const Run& run) const {
  g.head = run.last - 1;
  if (run.has_det) {
    const std::string_view w = s_.word(run.det);
    g.indefinite = w == "a" || w == "an" || w == "another" || w == "one";
    g.definite = !g.indefinite && w != "no" && w != "some" && w != "any" && w != "each" && w != "every";
    g.none = w == "no";
  }
  if (g.quantity >= 0 && s_.quantity(g.quantity).value == 0.0) g.none = true;
  if (run.core >= run.last) {
    g.bare = g.quantity >= 0 || s_.word(g.head) == "another" || s_.word(g.head) == "one";
    g.plural = g.quantity >= 0;
    return;
  }
  find_head(g, run);
  const std::string_view w = s_.word(g.head);
  const bool other = w == "others" || w == "other";
  g.bare = g.person == nullptr && ((g.quantity >= 0 && (other || w == "more")) ||
                                   (other && g.definite && run.last == run.core + 1));  // "the other died"
  if (g.bare) g.thing = nullptr, g.plural = w != "other" || g.quantity >= 0;
}

void PhraseReader::find_head(Group& g, const Run& run) const {
  const LexMatch* person = nullptr;
  for (std::uint32_t t = run.core; t < run.last; ++t) {
    if (a_.quantity_at[t] >= 0) continue;
    const LexMatch* m = s_.is(t, kPerson) ? a_.match(t, LexKind::Person) : nullptr;
    if (m == nullptr && s_.is(t, kTitle) && (person == nullptr || person->kind == LexKind::Title))
      m = a_.match(t, LexKind::Title);
    if (m == nullptr || t + m->length > run.last) continue;
    person = m;
    t += m->length - 1u;
  }
  if (person != nullptr && thing_at_end(*person, run)) person = nullptr;  // "a governing body"
  const bool several = g.quantity >= 0 && s_.quantity(g.quantity).value.value_or(1) > 1;
  if (person != nullptr && several && person->kind == LexKind::Title && singular(*person))
    person = nullptr;  // "800 head"
  const std::uint32_t end = person == nullptr ? run.core : person->first + person->length;
  bool named = end < run.last;
  for (std::uint32_t t = end; t < run.last && named; ++t)
    named = name(t) || s_.is(t, kHyphen | kPunct) || s_.is(t, kTitle) || a_.tokens[t].kind == TokenKind::Quote;
  const bool shouted = person != nullptr && s_.shouting[a_.sentence_of[run.first]] && end < run.last &&
                       !s_.is(run.last - 1, kThing | kPlace) && singular(*person);
  if (person != nullptr && (end == run.last || named || shouted)) {
    g.person = person->entry;
    g.head = end - 1;
    g.plural = !singular(*person);
    g.named = end < run.last;
    return;
  }
  for (std::uint32_t t = run.core; t < run.last; ++t)
    if (const LexMatch* m = s_.is(t, kThing) ? a_.match(t, LexKind::Thing) : nullptr;
        m != nullptr && t + m->length == run.last)
      g.thing = m->entry;
  g.named = named && !s_.is(run.last - 1, kPlace | kAgency) && run.quantity < 0;
  g.plural = plural(g.head);
}

bool PhraseReader::thing_at_end(const LexMatch& person, const Run& run) const {
  if (person.first + person.length != run.last) return false;
  if (run.quantity >= 0 && singular(person) && s_.word(run.last) == "of" &&
      s_.quantity(run.quantity).value.value_or(2) > 1 && person.entry->attribute("dead").empty())
    return true;
  for (std::uint32_t t = run.core; t < person.first; ++t)
    if (const LexMatch* m = s_.is(t, kThing) ? a_.match(t, LexKind::Thing) : nullptr;
        m != nullptr && t + m->length == run.last)
      return true;
  return false;
}

bool PhraseReader::plural(std::uint32_t t) const {
  if (const LexMatch* m = a_.match(t, LexKind::Noun))
    return m->entry->value != "-" && m->entry->value != m->entry->lemma;
  const std::string_view w = s_.word(t);
  return w.size() > 2 && w.back() == 's' && !w.ends_with("ss") && !w.ends_with("us") && !w.ends_with("is");
}

void PhraseReader::partitive(Group& g) {
  const std::uint32_t of = g.tokens.last;
  if (!in(of + 1) || s_.word(of) != "of") return;
  const bool holds = g.person != nullptr && !g.person->attribute("of").empty();
  const bool dead = g.person != nullptr && !g.person->attribute("dead").empty();
  const bool number = g.bare || (g.quantity >= 0 && g.tokens.last == s_.quantity(g.quantity).all.last);
  if (!number && !holds && !dead) return;
  const bool those = number && s_.word(of + 1) == "those" && s_.word(of + 2) == "who";
  const bool whom = number && (s_.word(of + 1) == "whom" || s_.word(of + 1) == "which");
  if (those || whom || (s_.is(of + 1, kPronoun) && !s_.is(of + 1, kDet))) {
    if (holds || dead) return;
    g.tokens.last = of + 2;
    g.bare = g.partitive = true;
    return;
  }
  Run run;
  run.first = run.last = run.core = of + 1;
  std::uint32_t t = of + 1;
  while (t < r_.last && t - run.first < 12 && extend(t, run)) run.last = t;
  if (run.last == run.first || run.core >= run.last) return;
  Group inner;
  inner.tokens = {run.first, run.last};
  inner.quantity = run.quantity;
  describe(inner, run);
  if (inner.person == nullptr && (holds || dead)) return;
  inner.dead = dead;
  inner.definite = g.definite;
  inner.whole = inner.quantity;
  inner.inner = inner.tokens.first;
  if (number) inner.partitive = true, inner.quantity = g.quantity, inner.plural = g.quantity >= 0;
  if (dead && !number && inner.quantity < 0 && g.quantity >= 0) {  // "28 bodies of villagers"
    inner.quantity = g.quantity;
    inner.plural = true;
  }
  inner.bare = false;
  inner.indefinite = number ? g.indefinite : dead && inner.indefinite;
  inner.tokens.first = g.tokens.first;
  inner.none = g.none;
  g = inner;
}

void PhraseReader::add_noun(Group& g) {
  g.dead |= g.person != nullptr && !g.person->attribute("dead").empty();
  add(Kind::Noun, g.tokens);
  out_.phrases_.back().group = static_cast<std::int32_t>(out_.groups_.size());
  out_.groups_.push_back(g);
}

}  // namespace claimdex::extract
