// Verb groups: helping verbs, the verbs that go on with another, the last that counts.
#include "phrase_reader.hpp"

#include <algorithm>

namespace claimdex::extract {

bool PhraseReader::helps(std::uint32_t t) const {
  return in(t) && (s_.is(t, kBe | kHave | kModal | kDo | kNot) || s_.word(t) == "got" || s_.word(t) == "get" ||
                   s_.word(t) == "getting" || (s_.is(t, kAdverb) && !s_.is(t, kDet)));
}

bool PhraseReader::infinitive(std::uint32_t t) const {
  if (!in(t + 1) || !s_.is(t, kTo)) return false;
  std::uint32_t v = t + 1;
  while (in(v) && s_.is(v, kAdverb | kNot) && !s_.is(v, kDet)) ++v;
  if (!in(v) || a_.date_at[v] >= 0 || a_.quantity_at[v] >= 0) return false;
  if (s_.is(v, kBe | kHave)) return true;
  if (!nounish(v) || name(v) || s_.is(v, kPlace | kPerson)) return false;
  const Verb f = verb_form(v);
  if (f.sure != Verb::No && !f.participle && !gerund(v)) return true;
  return f.sure == Verb::No && in(v + 1) &&
         (s_.is(v + 1, kDet | kPossessive | kAdverb | kPerson | kName) || a_.quantity_at[v + 1] >= 0);
}

bool PhraseReader::verb_at(std::uint32_t t) const {
  if (s_.is(t, kBe | kHave | kModal | kDo) && !(s_.is(t, kPossessive) && !s_.is(t, kBe))) return true;
  if (infinitive(t)) return true;
  if (!nounish(t)) return false;
  Run nothing;
  return is_verb(t, nothing);
}

std::uint32_t PhraseReader::verb(std::uint32_t t) {
  Phrase p;
  p.kind = Kind::Verb;
  p.tokens = {t, t};
  bool be = false, bound = false, aux = false;  // bound: a modal, do or to, after which any word is a verb
  std::uint32_t last_help = t;
  for (int chain = 0; chain < 4; ++chain) {
    be = aux = bound = false;
    for (; in(t) && t - p.tokens.first < 24; ++t) {
      if (s_.is(t, kTo) ? !infinitive(t) : !helps(t)) break;
      if (!s_.is(t, kAdverb | kNot) || s_.is(t, kBe | kHave | kModal | kDo)) last_help = t + 1;
      be = s_.is(t, kBe) || (be && !s_.is(t, kHave | kModal | kDo | kTo)) || s_.word(t) == "got";
      if (s_.is(t, kModal | kDo)) bound = true;
      if (s_.is(t, kTo)) bound = true, be = false;
      if (s_.is(t, kBe | kHave)) bound = false;
      aux |= s_.is(t, kBe | kHave | kModal | kDo | kTo);
      p.finite |= s_.is(t, kModal | kDo) || (!s_.is(p.tokens.first, kTo) && s_.is(t, kBe | kHave) && !gerund(t));
    }
    if (!in(t) || !nounish(t)) break;
    const Verb v = verb_form(t);
    const bool here = v.sure != Verb::No ? (aux || v.sure == Verb::Yes || chain == 0) : bound;
    if (!here || (be && v.sure == Verb::Perhaps && !gerund(t))) break;
    p.main = {t, t + std::max(1u, v.length)};
    p.voice = !v.participle                                        ? VerbVoice::Active
              : be || (chain > 0 && p.voice == VerbVoice::Passive) ? VerbVoice::Passive
              : aux                                                ? VerbVoice::Active
                                                                   : VerbVoice::Participle;
    t = last_help = p.main.last;
    if (!goes_on(p, t)) break;
  }
  if (p.main.empty()) t = std::max(last_help, p.tokens.first + 1);
  p.tokens.last = t;
  const TokenRange words = p.tokens;
  p.finite |= !p.main.empty() && p.voice != VerbVoice::Passive && !gerund(p.main.first) && !s_.is(words.first, kTo);
  add(Kind::Verb, words);
  p.tokens = words;
  out_.phrases_.back() = p;
  return t;
}

bool PhraseReader::goes_on(const Phrase& p, std::uint32_t t) const {
  if (!in(t)) return false;
  if (infinitive(t)) return true;
  if (s_.word(t) == "being") return s_.is(p.main.first, kModality) && s_.is(t + 1, kTrigger);  // "escaped being shot"
  if (!nounish(t) || !s_.is(t, kTrigger)) return false;
  const Verb v = verb_form(t);
  if (v.sure == Verb::No) return false;
  if (gerund(t)) return p.voice != VerbVoice::Passive && !s_.is(p.main.first, kTrigger);
  const bool links = s_.is(p.main.first, kCue) || a_.match(p.main.first, LexKind::Word, "link") != nullptr;
  return p.voice == VerbVoice::Passive && v.sure == Verb::Yes && links;
}

}  // namespace claimdex::extract
