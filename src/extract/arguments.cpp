/// From phrases to who did what to whom.
///
/// A subject is looked for leftwards from its verb (subjects.cpp). What a preposition holds is no subject, nor what stands in
/// brackets; a relative clause is stepped over as a whole; "and" before a verb makes it share an earlier verb's subject. An object
/// begins right behind its verb. Both may be lists. A list between commas is read by its numbers: "three civilians, two women and a
/// man, died" are three, as two and one say; "two officers, a driver and a cook died" are four.
#include "arguments.hpp"

#include <algorithm>

namespace claimdex::extract {
namespace {

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
    } else if (x.kind == Kind::Noun && is(i - 1, Kind::Noun) && p_.group(phrase(i - 1)).partitive) {
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
