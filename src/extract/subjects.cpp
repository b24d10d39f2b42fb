/// Who stands before a verb.
///
/// The walk goes leftwards from the verb, phrase by phrase and bounded: over adverbs, brackets and dashes, over what a preposition
/// holds, over relative clauses as a whole; it ends at the first noun that none of these has, and takes in the list that this noun ends.
#include <algorithm>

#include "arguments.hpp"

namespace claimdex::extract {

/// The noun left of what stands at i that no preposition holds, over what belongs to it; kNone: another thing stands there.
/// Without `over_clauses` a relative clause is another thing: "men who were hurt and six who are missing".
std::size_t Arguments::left_noun(std::size_t i, bool over_clauses) const {
  for (int n = 0; i > 0 && n < 12; ++n) {
    const Phrase& x = phrase(i - 1);
    if (x.kind == Kind::Adverb) {
      --i;
      if (is(i - (i > 0), Kind::Comma)) --i;  // "Ali Khan, 45, and two others"
    } else if (x.kind == Kind::Prep) {
      --i;  // "on Monday": the date was stepped over
    } else if (x.kind == Kind::Verb) {
      std::size_t k = i - 1;  // "who were acting as guards"
      while (k > 0 && is(k - 1, Kind::Adverb)) --k;
      if (k > 0 && is(k - 1, Kind::Relative) && !over_clauses) return kNone;
      if (k > 0 && is(k - 1, Kind::Relative))
        i = k - 1;
      else if (!x.finite && x.voice != VerbVoice::Passive && !s_.is(x.tokens.first, kTo))
        --i;
      else
        return kNone;
    } else if (x.kind == Kind::Close) {
      if ((i = opening(i - 1)) == kNone) return kNone;
    } else if (x.kind == Kind::Dash) {
      if ((i = first_dash(i - 1)) == kNone) return kNone;
    } else if (x.kind == Kind::Noun) {
      const std::size_t held = preposition_of(i - 1);
      if (held == kNone) return i - 1;
      i = held;
    } else {
      return kNone;
    }
  }
  return kNone;
}

/// "the blast wounded |12 soldiers| and two civilians were killed": what an earlier verb has is none of the later one's.
bool Arguments::is_object(std::size_t i) const {
  while (i > 0 && is(i - 1, Kind::Adverb)) --i;
  if (i == 0 || !is(i - 1, Kind::Verb)) return false;
  const Phrase& v = phrase(i - 1);
  if (v.main.empty() || s_.is(v.main.first, kCue)) return false;
  return v.voice == VerbVoice::Active || (v.voice == VerbVoice::Participle && i > 1 && noun(i - 2));
}

Argument Arguments::listed_left(std::size_t i, bool comma, bool over_clauses) const {
  List list;
  for (std::size_t k = i; list.groups.size() < kLongestList;) {
    if (k > 0 && noun(k - 1) && p_.group(phrase(k - 1)).partitive && p_.group(phrase(k - 1)).bare) --k;
    list.groups.push_back(&p_.group(phrase(k)));
    list.apart.push_back(false);
    std::size_t j = k;
    while (j > 0 && is(j - 1, Kind::Adverb)) --j;
    const bool joined = j > 0 && is(j - 1, Kind::And);
    if (joined) --j;
    const bool apart = j > 0 && is(j - 1, Kind::Comma);
    if (apart) --j;
    if (!joined && !apart) break;
    if (j > 1 && noun(j - 1) &&
        names_parts(preposition_of(j - 1))) {  // "…, including nurses, a driver and a cook, were"
      std::size_t before = preposition_of(j - 1);
      if (before > 0 && is(before - 1, Kind::Comma)) --before;
      const std::size_t whole = left_noun(before);
      if (whole == kNone || is_object(whole)) break;
      list = {};
      comma = false;
      k = whole;
      continue;
    }
    const std::size_t left = left_noun(j, over_clauses);
    if (left == kNone) break;
    if (!joined && !list.has_and && !comma) break;  // "In an attack, 12 people were killed"
    if (joined && is_object(left)) break;
    list.has_and |= joined;
    list.apart.back() = apart;
    k = left;
  }
  std::reverse(list.groups.begin(), list.groups.end());
  std::reverse(list.apart.begin(), list.apart.end());
  return sort_out(list, comma);
}

Argument Arguments::before_relative(std::size_t i) const {
  const bool passive = is(i + 1, Kind::Verb) && phrase(i + 1).voice == VerbVoice::Passive;
  const bool who = passive || s_.word(phrase(i).tokens.first) == "who";
  std::size_t nearest = kNone;
  const bool comma = i > 0 && is(i - 1, Kind::Comma);
  for (int n = 0; i > 0 && n < 16; ++n) {
    const Phrase& x = phrase(i - 1);
    if (x.kind == Kind::Noun) {
      const Group& g = p_.group(x);
      const bool after_part = i > 1 && noun(i - 2) && p_.group(phrase(i - 2)).partitive && p_.group(phrase(i - 2)).bare;
      if (after_part || (g.partitive && g.bare)) {  // "…, five of them Spaniards, who"
        i -= after_part ? 2 : 1;
        continue;
      }
      const std::size_t held = preposition_of(i - 1);
      if (nearest == kNone) nearest = i - 1;
      const bool event = g.thing != nullptr && g.thing->value == "events";  // "in the wake of the quake, which killed"
      if (who ? g.person != nullptr || g.quantity >= 0 || g.named : held == kNone || event) {
        Argument out = listed_left(i - 1, comma, false);
        if (held != kNone) out.members = {&g}, out.parts.clear();
        // "rescue them and 29 others who were trapped"
        if (out.members.size() > 1 && out.members[0]->pronoun) out.members.erase(out.members.begin());
        out.relative = true;
        return out;
      }
      if (held == kNone) break;
      i = held;
    } else if (x.kind == Kind::Comma || x.kind == Kind::Adverb || x.kind == Kind::Prep) {
      --i;
    } else if (x.kind == Kind::Close) {
      if ((i = opening(i - 1)) == kNone) break;
    } else {
      break;
    }
  }
  Argument out;
  if (nearest != kNone) out.members = {&p_.group(phrase(nearest))}, out.relative = out.far = true;
  return out;
}

/// The subject of the finite verb left of phrase i in the same clause.
Argument Arguments::of_earlier_verb(std::size_t i, int depth) const {
  for (int n = 0; i > 0 && n < kSteps; ++n) {
    const Phrase& x = phrase(i - 1);
    if (x.kind == Kind::Verb && (x.finite || x.voice == VerbVoice::Passive)) {
      Argument out = subject_at(x.tokens.first, false, depth + 1);
      out.far = true;
      return out;
    }
    if (x.kind == Kind::Stop || x.kind == Kind::Clause || x.kind == Kind::Open) break;
    if (x.kind != Kind::Close)
      --i;
    else if ((i = opening(i - 1)) == kNone)
      break;
  }
  return {};
}

Argument Arguments::subject_at(std::uint32_t t, bool reduced, int depth) const {
  if (depth > 3) return {};
  std::size_t i = static_cast<std::size_t>(p_.at(t));
  const bool gerund = phrase(i).kind == Kind::Verb && phrase(i).voice == VerbVoice::Active && !phrase(i).finite;
  const bool infinitive = phrase(i).kind == Kind::Verb && s_.is(phrase(i).tokens.first, kTo);
  bool comma = false, far = false;
  for (int n = 0; i > 0 && n < kSteps; ++n) {
    const Phrase& x = phrase(i - 1);
    switch (x.kind) {
      case Kind::Adverb:
        --i;
        break;
      case Kind::Comma:
        if (gerund) return of_earlier_verb(i - 1, depth);
        comma = true;
        --i;
        break;
      case Kind::Close:
        if ((i = opening(i - 1)) == kNone) return {};
        break;
      case Kind::Dash:
        if ((i = first_dash(i - 1)) == kNone) return {};
        break;
      case Kind::And:
        return of_earlier_verb(i - 1, depth);
      case Kind::Relative:
        return before_relative(i - 1);
      case Kind::Verb:
        // "people travelling in a bus were killed", "men linked to the raid were held"
        if (std::size_t k = i - 1; !gerund) {  // "six men who worked there were killed"
          while (k > 0 && is(k - 1, Kind::Adverb)) --k;
          if (k > 0 && is(k - 1, Kind::Relative)) return before_relative(k - 1);
        }
        if (!gerund && by_participle(i - 1)) {  // "assassins paid by him killed five"
          --i;
          break;
        }
        if (!gerund && x.voice != VerbVoice::Passive && (!x.finite || (x.voice == VerbVoice::Participle && !comma))) {
          --i;
          break;
        }
        if (gerund) return of_earlier_verb(i, depth);
        if (x.voice == VerbVoice::Participle && i > 1 &&
            is(i - 2, Kind::Comma)) {  // "the force, backed by tanks, killed"
          i -= 2;
          break;
        }
        return {};
      case Kind::Noun: {
        const Group& g = p_.group(x);
        const std::size_t held = preposition_of(i - 1);
        const bool part = names_parts(held);
        if (held != kNone && !(!part && (reduced || gerund) && (g.person != nullptr || g.quantity >= 0 || gerund))) {
          i = held;
          far |= comma;
          break;
        }
        if (held == kNone && attaches(i - 1)) {
          while (i > 1 && !(noun(i - 1) && preposition_of(i - 1) != kNone)) --i;
          i = preposition_of(i - 1);
          if (i == kNone) return {};
          break;
        }
        if (g.pronoun && s_.word(g.head).ends_with("self")) {  // "the fire, which burned itself out, killed two"
          --i;
          break;
        }
        // "the quake killed two people, injured 20": the earlier verb's subject serves both.
        if (comma && !reduced && !gerund && held == kNone && is_object(i - 1) && !g.named)
          return of_earlier_verb(i - 1, depth);
        // "12 people travelling in a bus", "the patrol that met a convoy": this noun is another verb's object.
        if (comma && !reduced && i > 3 && is(i - 2, Kind::Verb) && is(i - 3, Kind::Relative) && is(i - 4, Kind::Comma))
          return before_relative(i - 3);  // "the quake, which measured six, killed"
        if (i > 1 && is(i - 2, Kind::Verb) && !comma) {
          const Phrase& v = phrase(i - 2);
          std::size_t k = i - 2;
          while (k > 0 && is(k - 1, Kind::Adverb)) --k;
          if (!v.finite && v.voice != VerbVoice::Passive && k > 0 && !reduced && noun(k - 1)) {
            i = k;
            break;
          }
          const bool says = !v.main.empty() && s_.is(v.main.first, kCue);  // "groups who said 40 men had been freed"
          if (k > 0 && is(k - 1, Kind::Relative) && !reduced && !says) return before_relative(k - 1);
        }
        // "an operation to arrest him": the operation arrests nobody.
        if (infinitive && g.person == nullptr && !g.named && !g.pronoun) return {};
        Argument out = listed_left(i - 1, comma);
        out.far = far;
        out.loose = reduced && comma;
        return out;
      }
      case Kind::Prep:
        if (i > 1 && gerund)
          return is(i - 2, Kind::Verb) && phrase(i - 2).voice == VerbVoice::Passive
                     ? subject_at(phrase(i - 2).tokens.first, false, depth + 1)
                     : Argument{};
        --i;
        break;
      default:
        return {};
    }
  }
  return {};
}

}  // namespace claimdex::extract
