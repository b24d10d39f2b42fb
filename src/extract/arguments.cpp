/// From phrases to who did what to whom.
///
/// A subject is looked for leftwards from its verb. What a preposition holds is no subject, nor what stands in brackets; a relative
/// clause is stepped over as a whole; "and" before a verb makes it share an earlier verb's subject. An object begins right behind its
/// verb. Both may be lists. A list between commas is read by its numbers: "three civilians, two women and a man, died" are three, as
/// two and one say; "two officers, a driver and a cook died" are four.
#include "arguments.hpp"

#include <algorithm>

namespace claimdex::extract {
namespace {

constexpr std::size_t kNone = static_cast<std::size_t>(-1);
constexpr int kSteps = 48;  // phrases that a walk may cross
constexpr std::size_t kLongestList = 24;

/// How many a group is, where it says so: 0 unknown.
double count_of(const Scene& s, const Group& g) {
  if (g.quantity >= 0) return s.quantity(g.quantity).value.value_or(0);
  return g.plural || (g.person != nullptr && !g.person->attribute("collective").empty()) ? 0 : 1;
}

/// "three civilians" + "two women", "a man": the others are who the first are.
bool breaks_down(const Scene& s, const std::vector<const Group*>& list) {
  if (list.size() < 2 || list[0]->quantity < 0) return false;
  double sum = 0;
  for (std::size_t i = 1; i < list.size(); ++i) {
    const double n = count_of(s, *list[i]);
    if (n <= 0) return false;
    sum += n;
  }
  return sum == count_of(s, *list[0]);
}

/// "the commander, Ali Khan": the name of who was just mentioned.
bool names_previous(const Group& before, const Group& g) {
  return g.named && g.quantity < 0 && g.person == nullptr && before.person != nullptr && !before.plural &&
         !before.named;
}

/// "Torvian and allied troops": the first is no Torvian.
bool qualifies(const Group& g, const Group& next) {
  return g.person != nullptr && !g.plural && !g.named && !g.indefinite && !g.definite && g.quantity < 0 &&
         next.plural && next.quantity < 0 && !next.definite;
}

/// "Khan, a driver from Orle, and two others", "the man, a driver from Orle, and": who somebody is, said afterwards.
bool describes_previous(const Group& before, const Group& g) {
  const bool the_man =
      before.definite && !before.plural && before.person != nullptr && !before.person->attribute("generic").empty();
  return (before.named || the_man) && before.quantity < 0 && g.person != nullptr && !g.plural && g.quantity < 0 &&
         (g.indefinite || g.definite);
}

}  // namespace

/// A list in the text's order into members and parts.
Argument Arguments::sort_out(const List& list, bool enclosed) const {
  Argument out;
  const std::vector<const Group*>& all = list.groups;
  if (all.empty()) return out;
  if (all.size() > 1 && (breaks_down(s_, all) || (enclosed && !list.has_and))) {
    out.members = {all[0]};
    for (std::size_t i = 1; i < all.size() && all[0]->quantity >= 0; ++i)
      if (all[i]->quantity >= 0 || all[i]->indefinite) out.parts.push_back(all[i]);
    return out;
  }
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (i + 1 < all.size() && !list.apart[i + 1] && qualifies(*all[i], *all[i + 1])) continue;
    const bool closed = i + 1 < all.size() ? list.apart[i + 1] : enclosed;
    if (i > 0 && names_previous(*all[i - 1], *all[i])) continue;
    if (i > 0 && closed && list.apart[i] && describes_previous(*all[i - 1], *all[i])) continue;
    if (all[i]->partitive && all[i]->bare && i > 0) {
      out.parts.push_back(all[i]);
      continue;
    }
    out.members.push_back(all[i]);
  }
  return out;
}

const Phrase* Arguments::verb(std::uint32_t t) const {
  const Phrase& p = phrase(static_cast<std::size_t>(p_.at(t)));
  return p.kind == Kind::Verb ? &p : nullptr;
}

/// The bracket that opens what closes there, or kNone.
std::size_t Arguments::opening(std::size_t close) const {
  for (std::size_t i = close, n = 0; i > 0 && n < 30; ++n)
    if (phrase(--i).kind == Kind::Open) return i;
  return kNone;
}

/// The dash before the one there: what stands between is an aside; kNone: it is alone.
std::size_t Arguments::first_dash(std::size_t second) const {
  for (std::size_t i = second, n = 0; i > 0 && n < 20; ++n)
    if (phrase(--i).kind == Kind::Dash) return i;
  return kNone;
}

/// The preposition that holds the noun at i, or kNone: "in Havel", "of the 12 men".
std::size_t Arguments::preposition_of(std::size_t i) const {
  std::size_t k = i;
  if (k > 0 && noun(k - 1) && p_.group(phrase(k - 1)).partitive) --k;
  while (k > 0 && is(k - 1, Kind::Adverb) && s_.a.date_at[phrase(k - 1).tokens.first] < 0) --k;  // no "on Monday"
  return k > 0 && is(k - 1, Kind::Prep) ? k - 1 : kNone;
}

/// "paid by", "led by": no finite verb, whatever its form.
bool Arguments::by_participle(std::size_t i) const {
  return phrase(i).main.first == phrase(i).tokens.first && is(i + 1, Kind::Prep) &&
         s_.word(phrase(i + 1).tokens.first) == "by";
}

/// "including", "among"
bool Arguments::names_parts(std::size_t preposition) const {
  if (preposition == kNone) return false;
  const std::string_view w = s_.word(phrase(preposition).tokens.first);
  return w == "including" || w == "among" || w == "included";
}

/// A noun that "and" joins to one that a preposition holds is held too, unless it is counted and the other isn't:
/// "12 men from Orle and two women".
bool Arguments::attaches(std::size_t i) const {
  const Group& g = p_.group(phrase(i));
  std::size_t k = i;
  if (k == 0 || !(is(k - 1, Kind::And) || is(k - 1, Kind::Comma))) return false;
  while (k > 0 && (is(k - 1, Kind::And) || is(k - 1, Kind::Comma))) --k;
  if (k == 0 || !noun(k - 1) || preposition_of(k - 1) == kNone) return false;
  if (is(i - 1, Kind::Comma)) return false;
  const Group& held = p_.group(phrase(k - 1));
  // "including a mayor and two nurses"; but "killed 10, including a mayor, and 30 people were hurt"
  if (names_parts(preposition_of(k - 1))) return !is(k, Kind::Comma) || g.quantity < 0;
  const bool counted = g.quantity >= 0 || g.indefinite, other = held.quantity >= 0 || held.indefinite;
  return !counted || other;
}

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
          if (k > 0 && is(k - 1, Kind::Relative) && !reduced) return before_relative(k - 1);
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

std::size_t Arguments::behind(std::size_t i) const {
  ++i;
  for (int n = 0; i < size() && n < 14; ++n) {
    const Phrase& x = phrase(i);
    if (x.kind == Kind::Prep) {
      if (names_parts(i) || s_.word(x.tokens.first) == "by") return i;
      std::size_t k = i + 1;
      while (is(k, Kind::Adverb)) ++k;
      if (!noun(k)) return k > i + 1 ? k : i;
      i = k + 1;
    } else if (x.kind == Kind::Open) {
      std::size_t k = i;
      while (k < size() && k < i + 30 && !is(k, Kind::Close)) ++k;
      if (!is(k, Kind::Close)) return i;
      i = k + 1;
    } else if (x.kind == Kind::Relative) {
      std::size_t k = i + 1;
      while (k < size() && k < i + 10 && !is(k, Kind::Comma) && !is(k, Kind::And) && !is(k, Kind::Stop)) ++k;
      return k;
    } else if (x.kind == Kind::Verb && !x.finite && x.voice == VerbVoice::Active && !is(i - 1, Kind::Comma)) {
      ++i;
    } else if (x.kind == Kind::Noun && p_.group(phrase(i - 1)).partitive && is(i - 1, Kind::Noun)) {
      ++i;
    } else if (x.kind == Kind::Adverb) {
      ++i;
    } else {
      return i;
    }
  }
  return i;
}

/// Does the noun at i have a verb of its own?
bool Arguments::begins_clause(std::size_t i) const {
  const std::size_t k = behind(i);
  if (!is(k, Kind::Verb)) return false;
  const Phrase& v = phrase(k);
  // "two men suspected of it" go on, "two men injured" are another event, "and gunmen attacked a bus" another clause.
  if (v.voice == VerbVoice::Participle)
    return (s_.is(v.main.first, kTrigger) && !s_.is(v.main.first, kIdiom)) || noun(k + 1);
  return v.finite || v.voice == VerbVoice::Passive;
}

Argument Arguments::object(std::uint32_t t, bool inside) const {
  if (!p_.sentence().contains(t)) return {};
  std::size_t i = static_cast<std::size_t>(p_.at(t));
  while (is(i, Kind::Adverb)) ++i;
  if (!noun(i)) return {};
  List list;
  list.groups = {&p_.group(phrase(i))};
  list.apart = {false};
  std::size_t committed = 1;  // what only commas join belongs to the list when an "and" follows
  while (list.groups.size() < kLongestList) {
    std::size_t k = behind(i);
    const bool apart = is(k, Kind::Comma);
    if (apart) ++k;
    const bool joined = is(k, Kind::And);
    if (joined) ++k;
    if (!apart && !joined) break;
    while (is(k, Kind::Adverb)) ++k;
    if (!noun(k)) break;
    if (begins_clause(k)) {
      // "the death of a nurse and two drivers shocked them"; but "with the death of a nurse, two drivers have died"
      if (inside && !apart && std::find(list.apart.begin(), list.apart.end(), true) == list.apart.end()) {
        list.groups.push_back(&p_.group(phrase(k)));
        list.apart.push_back(false);
        committed = list.groups.size(), list.has_and = true;
      }
      break;
    }
    // "12 suspects in raids against rebel and tribal leaders": the leaders are joined to the rebels.
    const Group& next = p_.group(phrase(k));
    if (!apart && k - 2 > i && noun(k - 2) && preposition_of(k - 2) != kNone && next.quantity < 0 && next.plural &&
        !next.indefinite && !next.definite && list.groups[0]->quantity >= 0)
      break;
    i = k;
    list.groups.push_back(&p_.group(phrase(k)));
    list.apart.push_back(apart);
    if (joined) committed = list.groups.size(), list.has_and = true;
  }
  if (!(list.groups.size() > committed && breaks_down(s_, list.groups))) {
    list.groups.resize(committed);
    list.apart.resize(committed);
  }
  return sort_out(list, false);
}

bool Arguments::embedded(const Phrase& verb) const {
  const auto i = static_cast<std::size_t>(p_.at(verb.tokens.first));
  return s_.is(verb.tokens.first, kTo) || (i > 0 && is(i - 1, Kind::Relative));
}

Argument Arguments::together(std::uint32_t t) const {
  if (!p_.sentence().contains(t)) return {};
  auto i = static_cast<std::size_t>(p_.at(t));
  for (int n = 0; i < size() && n < 16; ++n, ++i) {
    const Phrase& x = phrase(i);
    if (x.kind == Kind::And && s_.a.match(x.tokens.first, LexKind::Word, "together") != nullptr)
      return object(x.tokens.last);
    if (x.kind == Kind::Open) {  // "at 0815 (1415 GMT) near his home, along with two guards"
      while (i < size() && n < 16 && !is(i, Kind::Close)) ++i, ++n;
      continue;
    }
    const bool held = x.kind == Kind::Noun && preposition_of(i) != kNone;
    if (!held && x.kind != Kind::Adverb && x.kind != Kind::Prep && x.kind != Kind::Comma && x.kind != Kind::Open &&
        x.kind != Kind::Close)
      break;
  }
  return {};
}

std::uint32_t Arguments::aside_end(std::uint32_t from, std::uint32_t t) const {
  constexpr std::size_t kReach = 24;
  if (!p_.sentence().contains(from) || !p_.sentence().contains(t)) return 0;
  auto i = static_cast<std::size_t>(p_.at(t));
  const auto opens = [&](std::size_t k) {
    return is(k, Kind::Relative) || (noun(k) && s_.word(phrase(k).tokens.first) == "whose");
  };
  for (std::size_t n = 0; i > 0 && n < 8 && !opens(i); ++n) --i;
  if (i == 0 || !opens(i)) return 0;
  if (is(i - 1, Kind::Prep) && i > 1) --i;  // ", in which one man died, …"
  if (!is(i - 1, Kind::Comma)) return 0;
  auto k = static_cast<std::size_t>(p_.at(from));
  for (std::size_t n = 0; k + 1 < size() && n < kReach && !is(k, Kind::Stop); ++n, ++k) {
    if (!is(k, Kind::Comma)) continue;
    std::size_t next = k + 1;
    while (is(next, Kind::Adverb)) ++next;
    if (is(next, Kind::Verb) && phrase(next).tokens.first > t &&
        (phrase(next).finite || phrase(next).voice == VerbVoice::Passive))
      return phrase(k).tokens.first;
  }
  return 0;
}

TokenRange Arguments::agent(std::uint32_t t) const {
  if (!p_.sentence().contains(t)) return {};
  std::size_t i = static_cast<std::size_t>(p_.at(t));
  for (int n = 0; i < size() && n < 8; ++n) {
    const Phrase& x = phrase(i);
    if (x.kind == Kind::Adverb) {
      ++i;
      continue;
    }
    if (x.kind != Kind::Prep) return {};
    std::size_t k = i + 1;
    if (s_.word(x.tokens.first) != "by") {
      while (is(k, Kind::Adverb)) ++k;
      if (!noun(k) && k == i + 1) return {};
      i = noun(k) ? k + 1 : k;
      continue;
    }
    while (is(k, Kind::Adverb) && s_.a.date_at[phrase(k).tokens.first] < 0) ++k;
    if (!noun(k)) return {};
    const Argument by = object(phrase(k).tokens.first);
    const bool mere = std::all_of(by.members.begin(), by.members.end(), [](const Group* g) {
      return g->tokens.last - g->tokens.first == 1 && g->person == nullptr && !g->plural && !g->named && !g->pronoun;
    });
    return mere ? TokenRange{} : by.words();  // "by mistake", "by boat and lorry"
  }
  return {};
}

VerbVoice Arguments::voice(const Phrase& v) const {
  if (v.voice != VerbVoice::Participle) return v.voice;
  const std::size_t i = static_cast<std::size_t>(p_.at(v.tokens.first));
  // "was kidnapped and killed": the helping verb of the first serves both.
  std::size_t k = i;
  while (k > 0 && (is(k - 1, Kind::And) || is(k - 1, Kind::Comma) || is(k - 1, Kind::Adverb))) --k;
  const bool joined = k < i && k > 0 && (is(i - 1, Kind::And) || is(i - 1, Kind::Comma));
  std::size_t next = static_cast<std::size_t>(p_.at(v.tokens.last - 1)) + 1;
  while (is(next, Kind::Adverb)) ++next;
  const std::size_t after = noun(next) ? behind(next) : next;
  const bool clause = is(after, Kind::Verb) && phrase(after).voice != VerbVoice::Participle && phrase(after).finite;
  const bool object = noun(next) && !clause;
  if (joined && !object)
    for (std::size_t j = k, n = 0; j > 0 && n < 8; ++n, --j) {
      if (is(j - 1, Kind::Verb))
        return phrase(j - 1).voice == VerbVoice::Passive ? VerbVoice::Passive : VerbVoice::Participle;
      if (is(j - 1, Kind::Stop) || is(j - 1, Kind::Clause)) break;
    }
  if (!object) return VerbVoice::Participle;
  if (joined && k > 0 && is(k - 1, Kind::Verb)) return VerbVoice::Active;
  const Argument who = subject(v.tokens.first);
  return who.empty() ? VerbVoice::Participle : VerbVoice::Active;
}

}  // namespace claimdex::extract
