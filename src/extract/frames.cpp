/// Triggers and their slots.
///
/// The patterns of a trigger are tried in the order of their file (pattern_matcher.cpp); the first whose slots make sense wins.
/// What a pattern found then spreads: over the other groups of a list ("12 soldiers and three civilians") and over parts ("including
/// two children"). Modality and negation are read from the trigger's verb group, or from what stands before a noun.
#include <algorithm>
#include <cmath>

#include "claims.hpp"
#include "pattern_matcher.hpp"

namespace claimdex::extract {
namespace {

/// A sentence with more is no sentence.
constexpr std::size_t kMostInSentence = 64;

class FrameFinder {
 public:
  FrameFinder(const Scene& s, const Phrases& phrases, std::vector<Rejected>* rejected)
      : s_(s),
        a_(s.a),
        r_(phrases.sentence()),
        phrases_(phrases),
        arguments_(s, phrases),
        match_(s, phrases, arguments_),
        rejected_(rejected) {}

  std::vector<Frame> run() {
    for (std::uint32_t t = r_.first; t < r_.last;) {
      const LexMatch* m = s_.is(t, kTrigger) && !s_.is(t, kIdiom) ? a_.match(t, LexKind::Trigger) : nullptr;
      if (m == nullptr || t + m->length > r_.last) {
        ++t;
        continue;
      }
      bool found = false;
      for (const LexMatch& each : a_.matches_at(t)) {
        found = each.kind == LexKind::Trigger && t + each.length <= r_.last && frames_.size() < kMostInSentence &&
                trigger(each);
        if (found) break;
      }
      t += found ? m->length : 1;
    }
    return std::move(frames_);
  }

 private:
  bool trigger(const LexMatch& m) {
    rule_ = &s_.rules.triggers.at(m.entry);
    word_ = m.entry;
    at_ = {m.first, m.first + m.length};
    if (rule_->patterns.empty() && !rule_->vague) return false;
    if (at_.first > r_.first && s_.is(at_.first - 1, kHyphen)) return reject(Rejected::Why::Compound);
    if (!rule_->unless.empty() && near(rule_->unless)) return reject(Rejected::Why::Unless);
    if (rule_->type == ClaimType::CasualtyLosses && money_near()) return reject(Rejected::Why::Money);
    if (!rule_->near.empty() && !near(rule_->near)) return reject(Rejected::Why::Near);
    if (rule_->vague) return vague();
    verb_ = arguments_.verb(at_.first);
    if (verb_ != nullptr && !verb_->main.contains(at_.first)) verb_ = nullptr;
    voice_ = verb_ != nullptr ? arguments_.voice(*verb_) : VerbVoice::Active;
    const Pattern* tried = nullptr;
    TokenRange who;
    for (const Pattern* p : rule_->patterns) {
      if (p->voice && (verb_ == nullptr || *p->voice != voice_)) continue;
      Captures c;
      const bool fits = match_.match(*p, at_, verb_, c);
      if (fits && add(*p, c)) return true;
      if (!fits && !who.empty()) continue;
      tried = p;
      if (fits) who = c.who.words();
    }
    return reject(!who.empty()       ? Rejected::Why::Who
                  : tried != nullptr ? Rejected::Why::Pattern
                                     : Rejected::Why::Voice,
                  tried, who);
  }
  bool reject(Rejected::Why why, const Pattern* p = nullptr, TokenRange who = {}) const {
    if (rejected_ != nullptr) rejected_->push_back({at_, word_, why, p, who});
    return false;
  }

  [[nodiscard]] TokenRange around() const {
    constexpr std::uint32_t kNear = 16;
    return {at_.first - std::min(at_.first - r_.first, kNear), std::min(r_.last, at_.last + kNear)};
  }
  /// "losses of 426 mln": money beside the trigger speaks of business.
  [[nodiscard]] bool money_near() const {
    const TokenRange r = around();
    for (std::uint32_t t = r.first; t < r.last; ++t)
      if (a_.quantity_at[t] >= 0 && s_.quantity(a_.quantity_at[t]).kind == QuantityKind::Money) return true;
    return false;
  }
  [[nodiscard]] bool near(const std::vector<std::string>& words) const {
    const TokenRange r = around();
    for (std::uint32_t t = r.first; t < r.last; ++t)
      if (!at_.contains(t) && std::find(words.begin(), words.end(), s_.word(t)) != words.end()) return true;
    return false;
  }

  // --- does it make sense? ------------------------------------------------------------------------------------------------

  /// How far a group can be who this happened to: 0 not at all.
  [[nodiscard]] double plausible(const Group& g) const {
    if (rule_->about == Rules::About::Weapons)
      return g.thing != nullptr && g.thing->value == "weapons" && g.quantity >= 0 ? 1 : 0;
    if (g.thing != nullptr) return 0;
    if (g.quantity >= 0 && !counts_people(g)) return 0;
    if (rule_->counted && g.quantity < 0 && !g.none && !g.indefinite) return 0;
    if (rule_->about == Rules::About::Civil && (force(g) || fights(g))) return 0;
    if (g.bare && labelled(g)) return 0;
    if (g.quantity < 0 && verb_ != nullptr && voice_ == VerbVoice::Participle && followed_by_noun()) return 0;
    if (rule_->adjective && voice_ == VerbVoice::Passive && followed_by_noun()) return 0;  // "are missing the boat"
    if (rule_->about == Rules::About::Dead) return g.dead ? 1 : 0;
    if (rule_->about == Rules::About::Force) return force(g) ? 1 : 0;
    if (g.person != nullptr || (g.none && (g.bare || g.pronoun))) return 1;
    if (g.pronoun) return person_pronoun(g) ? 0.85 : 0;
    if (g.bare) return 1;
    if (rule_->about != Rules::About::Anybody) return 0;
    if (g.quantity >= 0) return g.plural ? 0.8 : 0;
    return g.named ? 0.85 : 0;
  }
  [[nodiscard]] bool counts_people(const Group& g) const {
    const QuantityInfo& q = s_.quantity(g.quantity);
    if (q.value && *q.value != std::floor(*q.value)) return false;
    if (q.kind != QuantityKind::Cardinal) return g.person != nullptr && q.kind != QuantityKind::Money;
    return g.person != nullptr || !g.bare || !q.unit || *q.unit == "person";
  }
  /// "The soldiers killed …": whatever follows, they are not who was killed.
  [[nodiscard]] bool followed_by_noun() const { return at_.last < r_.last && phrases_.starting(at_.last) != nullptr; }
  [[nodiscard]] static bool force(const Group& g) {
    return g.person != nullptr && (g.person->value == "soldier" || g.person->value == "police");
  }
  [[nodiscard]] static bool fights(const Group& g) {
    return g.person != nullptr && !g.person->attribute("combatant").empty();
  }
  /// "type RIC 118": a number behind a name is part of it.
  [[nodiscard]] bool labelled(const Group& g) const {
    return g.tokens.first > r_.first && s_.is(g.tokens.first - 1, kName) && !s_.is(g.tokens.first - 1, kCue | kPlace) &&
           a_.date_at[g.tokens.first - 1] < 0 && a_.quantity_at[g.tokens.first - 1] < 0;
  }
  [[nodiscard]] bool person_pronoun(const Group& g) const {
    const std::string_view w = s_.word(g.head);
    return w == "he" || w == "she" || w == "him" || w == "her" || w == "they" || w == "them";
  }

  // --- what a match becomes -----------------------------------------------------------------------------------------------

  [[nodiscard]] Frame make(const Pattern& p, const Group* who, std::int32_t figure) const {
    Frame f;
    f.type = rule_->type;
    f.rule = std::string(name_of(rule_->type)) + "." + p.name;
    f.word = word_;
    f.pattern = &p;
    f.confidence = p.confidence * rule_->trust;
    f.trigger = f.extent = at_;
    f.role = p.role;
    f.quantity = figure;
    if (who != nullptr) {
      f.who = *who;
      f.zero = who->none;
      if (who->quantity >= 0) f.quantity = who->quantity;
      cover(f, who->tokens);
      f.more = s_.word(who->tokens.first) == "another" || s_.word(who->tokens.last - 1) == "more";
    }
    if (f.quantity >= 0) {
      const TokenRange number = s_.quantity(f.quantity).all;
      cover(f, number);
      const std::string_view next = s_.word(number.last);
      f.more |= next == "more" || next == "additional" || next == "further";
      for (std::uint32_t t = number.first; t < number.last; ++t) f.more |= s_.word(t) == "another";
    }
    return f;
  }
  static void cover(Frame& f, TokenRange r) {
    f.extent = {std::min(f.extent.first, r.first), std::max(f.extent.last, r.last)};
  }

  bool add(const Pattern& p, Captures& c) {
    const std::size_t main = frames_.size();
    std::vector<const Group*> members = c.who.members;
    if (voice_ != VerbVoice::Active) together(members, p);
    Group all;  // "52 policemen, soldiers and guards": one number for the whole list
    if (shared(members)) {
      all = whole(members);
      members = {&all};
    }
    if (!members.empty() && plausible(*members[0]) <= 0 && !maybe_name(*members[0])) return false;
    for (std::size_t i = 0; i < members.size(); ++i) {
      const Group* g = members[i];
      if (i > 0 && same_person(*members[i - 1], *g)) continue;
      const double sense = plausible(*g);
      if (sense <= 0 || frames_.size() >= kMostInSentence) continue;
      Frame f = make(p, g, -1);
      f.confidence *= sense * (c.who.far ? 0.85 : 1);
      if (c.who.loose && f.quantity < 0) f.confidence *= 0.6;
      if (f.type == ClaimType::CasualtyWounded && voice_ == VerbVoice::Active && f.quantity < 0 && g->plural)
        f.confidence *= 0.6;  // "the tariff injured growers"
      frames_.push_back(std::move(f));
    }
    if (c.who.empty()) {
      if (c.figure < 0 && c.zero.empty()) return false;
      if (c.figure >= 0 && !counted_alone(c)) return false;
      frames_.push_back(make(p, nullptr, c.figure));
      frames_.back().zero = !c.zero.empty();
      frames_.back().nought = c.zero;
      describe(frames_.back(), c);
    }
    if (frames_.size() == main) return false;
    finish(p, c, main);
    return true;
  }
  /// "12 deaths", not "60 percent deaths" or "12 dogs dead".
  [[nodiscard]] bool counted_alone(const Captures& c) const {
    const QuantityInfo& q = s_.quantity(c.figure);
    return q.kind == QuantityKind::Cardinal && q.all.last <= r_.last;
  }
  /// "five civilian deaths": whose.
  void describe(Frame& f, const Captures& c) const {
    for (std::uint32_t t = c.described.first; t < c.described.last; ++t) {
      const LexMatch* m = s_.is(t, kPerson) ? a_.match(t, LexKind::Person) : nullptr;
      if (m == nullptr || t + m->length > c.described.last) continue;
      Group g;
      g.tokens = {t, t + m->length};
      g.head = t;
      g.person = m->entry;
      f.who = g;
    }
  }

  void finish(const Pattern& p, const Captures& c, std::size_t main) {
    Argument doer;
    const std::optional<TokenRange> actor = actor_of(p, c, doer);
    frames_[main].actor = actor;
    const Modality modality = modality_of(frames_[main]);
    const TokenRange scope = scope_of(c, doer);
    const bool around = !p.right.empty() && p.right[0].symbol == Pattern::Symbol::Around;
    const std::size_t end = frames_.size();
    for (std::size_t i = main; i < end; ++i) {
      Frame& f = frames_[i];
      f.modality = f.zero                                   ? Modality::Actual
                   : around && modality == Modality::Actual ? Modality::Presupposed
                                                            : modality;
      if (around && f.quantity >= 0 && f.modality == Modality::Presupposed) f.modality = Modality::Actual;
      if (around && f.quantity < 0 && !f.who->definite) f.confidence *= 0.7;  // "benefits for injured workers"
      f.actor = actor;
      f.scope = scope;
      // Behind the verb a list is one clause; before it each member begins a clause of its own.
      const bool own = i > main && f.who && f.who->tokens.last <= at_.first;
      cover(f, {own ? f.who->tokens.first : c.first, c.last});
      f.joined = own;
    }
    if (c.superseded >= 0) part(p, nullptr, c.superseded, Role::Superseded, main);
    if (c.increment >= 0) part(p, nullptr, c.increment, Role::Increment, main);
    if (frames_[main].zero || !frames_[main].who) return;
    for (const Group* g : c.who.parts) part(p, g, -1, Role::Subset, main);
    for (std::size_t i = main; i < end; ++i) parts(p, frames_[i].who->tokens.last, i);
  }

  void part(const Pattern& p, const Group* g, std::int32_t q, Role role, std::size_t main) {
    if (frames_.size() >= kMostInSentence) return;
    if (const std::int32_t number = g != nullptr && g->quantity >= 0 ? g->quantity : q; number >= 0)
      for (std::size_t i = main; i < frames_.size(); ++i)
        if (frames_[i].quantity == number) return;
    Frame f = make(p, g, q);
    const Frame& whole = frames_[main];
    f.role = role;
    f.part_of = role == Role::Subset ? static_cast<std::int32_t>(main) : -1;
    f.modality = whole.modality;
    f.actor = whole.actor;
    f.scope = whole.scope;
    f.confidence = whole.confidence * 0.9;
    cover(f, whole.extent);
    frames_.push_back(std::move(f));
  }

  /// "were killed along with their driver"
  void together(std::vector<const Group*>& members, const Pattern& p) const {
    if (members.empty() || p.left.empty() || p.left[0].symbol != Pattern::Symbol::Subject) return;
    const Argument more = arguments_.together(at_.last);
    members.insert(members.end(), more.members.begin(), more.members.end());
  }
  /// In capitals a name is only what nobody knows.
  [[nodiscard]] bool maybe_name(const Group& g) const {
    return s_.shouting[a_.sentence_of[at_.first]] && g.thing == nullptr && g.quantity < 0 && !g.plural && !g.definite &&
           !g.indefinite && !g.pronoun;
  }
  /// "a commander and treasurer": one man with two offices.
  [[nodiscard]] static bool same_person(const Group& before, const Group& g) {
    return (before.indefinite || before.definite) && !before.plural && g.person != nullptr && !g.plural && !g.named &&
           !g.indefinite && !g.definite && g.quantity < 0;
  }
  [[nodiscard]] static bool shared(const std::vector<const Group*>& members) {
    return members.size() > 1 && members[0]->quantity >= 0 && members[0]->person != nullptr &&
           std::all_of(members.begin() + 1, members.end(), [](const Group* g) {
             return g->quantity < 0 && g->plural && !g->indefinite && !g->definite && !g->named && g->person != nullptr;
           });
  }
  [[nodiscard]] static Group whole(const std::vector<const Group*>& members) {
    Group all = *members[0];
    all.tokens.last = members.back()->tokens.last;
    static const LexEntry kMixed = [] {
      LexEntry people{};
      people.kind = LexKind::Person;
      return people;
    }();
    for (const Group* g : members)
      if (g->person->value != all.person->value) all.person = &kMixed;
    return all;
  }

  // --- parts --------------------------------------------------------------------------------------------------------------

  /// "…, including two children", "two of them children", "(five Spaniards and a local)", ": eight soldiers and a civilian".
  void parts(const Pattern& p, std::uint32_t from, std::size_t main) {
    const std::vector<Phrase>& all = phrases_.all();
    const std::size_t first = static_cast<std::size_t>(phrases_.at(from - 1)) + 1;
    for (std::size_t i = first; i < all.size() && i < first + 16; ++i) {
      const Phrase& x = all[i];
      if (x.tokens.first < r_.last && s_.quote_of[x.tokens.first] != s_.quote_of[at_.first] &&
          x.kind == Phrase::Kind::Stop)
        return;
      switch (x.kind) {
        case Phrase::Kind::Verb:
          if (!x.tokens.contains(at_.first)) return;
          break;
        case Phrase::Kind::Clause:
          return;
        case Phrase::Kind::Prep:
          if (s_.word(x.tokens.first) == "including" || s_.word(x.tokens.first) == "among") {
            included(p, i + 1, main);
            return;
          }
          break;
        case Phrase::Kind::Noun:
          if (const Group& g = phrases_.group(x);
              g.partitive && g.bare && s_.is(x.tokens.last - 1, kPronoun | kRelative))
            of_them(p, i, main);
          else if (g.quantity >= 0 && i > first && all[i - 1].kind != Phrase::Kind::Prep)
            return;
          break;
        case Phrase::Kind::Open:
        case Phrase::Kind::Dash:
          breakdown(p, i + 1, main);
          break;
        case Phrase::Kind::Stop:
          if (s_.word(x.tokens.first) == ":" || s_.word(x.tokens.first) == ";") breakdown(p, i + 1, main);
          return;
        default:
          break;
      }
    }
  }
  void included(const Pattern& p, std::size_t i, std::size_t main) {
    const std::vector<Phrase>& all = phrases_.all();
    if (i < all.size() && all[i].kind == Phrase::Kind::Noun && phrases_.group(all[i]).pronoun) ++i;
    while (i < all.size() && (all[i].kind == Phrase::Kind::Relative || all[i].kind == Phrase::Kind::Comma)) ++i;
    if (i >= all.size()) return;
    for (const Group* g : arguments_.object(all[i].tokens.first).members)
      if (g->quantity >= 0 && (g->person != nullptr || g->bare) && counts_people(*g))
        part(p, g, -1, Role::Subset, main);
  }
  void of_them(const Pattern& p, std::size_t i, std::size_t main) {
    const std::vector<Phrase>& all = phrases_.all();
    const Group& g = phrases_.group(all[i]);
    if (g.quantity < 0 || frames_[main].quantity == g.quantity) return;
    const Group* noun =
        i + 1 < all.size() && all[i + 1].kind == Phrase::Kind::Noun ? &phrases_.group(all[i + 1]) : nullptr;
    if (noun == nullptr || noun->person == nullptr) {
      part(p, nullptr, g.quantity, Role::Subset, main);
      return;
    }
    part(p, noun, g.quantity, Role::Subset, main);
    frames_.back().quantity = g.quantity;
  }
  void breakdown(const Pattern& p, std::size_t i, std::size_t main) {
    const std::vector<Phrase>& all = phrases_.all();
    if (i >= all.size()) return;
    const Argument list = arguments_.object(all[i].tokens.first);
    double sum = 0;
    for (const Group* g : list.members) {
      if (g->person == nullptr || (g->quantity < 0 && !g->indefinite)) return;
      sum += g->quantity >= 0 ? s_.quantity(g->quantity).value.value_or(0) : 1;
    }
    const std::int32_t whole = frames_[main].quantity;
    if (list.empty() || (whole >= 0 && sum > s_.quantity(whole).value.value_or(0))) return;
    for (const Group* g : list.members) part(p, g, -1, Role::Subset, main);
  }

  // --- actor, modality ----------------------------------------------------------------------------------------------------

  [[nodiscard]] std::optional<TokenRange> actor_of(const Pattern& p, const Captures& c, Argument& who) const {
    if (verb_ != nullptr && voice_ == VerbVoice::Active && !p.right.empty() &&
        p.right[0].symbol == Pattern::Symbol::Object) {
      who = arguments_.subject(verb_->tokens.first);
      return who.empty() ? std::nullopt : std::optional(who.words());
    }
    if (p.voice == VerbVoice::Active || p.name == "subject") return std::nullopt;
    const TokenRange by = arguments_.agent(std::max(c.last, at_.last));
    return by.empty() ? std::nullopt : std::optional(by);
  }

  /// Place and time of a relative clause stand behind its noun, and none stands behind the next "who" or "to do".
  [[nodiscard]] TokenRange scope_of(const Captures& c, const Argument& doer) const {
    constexpr std::uint32_t kReach = 24;
    TokenRange scope = r_;
    for (const Argument* a : {&c.who, &doer})
      if (a->relative) scope.first = a->words().first;
    std::uint32_t t = std::max(c.last, at_.last);
    for (const std::uint32_t end = std::min(r_.last, t + kReach); t < end; ++t) {
      const Phrase& p = phrases_.all()[static_cast<std::size_t>(phrases_.at(t))];
      const bool which = p.kind == Phrase::Kind::Relative && s_.word(t) != "where";
      if (which || (p.kind == Phrase::Kind::Verb && p.tokens.first == t && s_.is(t, kTo))) break;
    }
    scope.last = t;
    return scope;
  }

  [[nodiscard]] Modality modality_of(const Frame& f) const {
    TokenRange window{at_.first, at_.first};
    if (verb_ != nullptr)
      window.first = verb_->tokens.first;
    else
      while (window.first > r_.first && at_.first - window.first < 5 && !stops(window.first - 1)) --window.first;
    std::optional<Modality> found;
    for (std::uint32_t t = window.first; t < window.last; ++t) {
      if (s_.is(t, kNot)) return Modality::Negated;
      if (!found) found = modality_at(t);
    }
    if (found) return *found;
    if (verb_ != nullptr && infinitive()) return Modality::Planned;
    if (verb_ == nullptr && family_of(f.type) != "casualty")
      if (const std::optional<Modality> later = modality_behind(f.extent.last)) return *later;
    std::uint32_t t = f.extent.first;
    if (f.actor) t = std::min(t, f.actor->first);
    for (std::uint32_t n = 0; t > r_.first && n < 3; ++n, --t) {
      if (s_.word(t - 1) == "if" || s_.word(t - 1) == "unless") return Modality::Conditional;
      if (s_.word(t - 1) == "whether") return Modality::Possible;
    }
    const bool asks = s_.word(r_.last - 1) == "?" && s_.quote_of[at_.first] < 0;
    return asks ? Modality::Possible : Modality::Actual;
  }
  /// "the withdrawal of 400 soldiers will begin in May"
  [[nodiscard]] std::optional<Modality> modality_behind(std::uint32_t t) const {
    for (const std::uint32_t end = std::min(r_.last, t + 10); t < end; ++t) {
      const Phrase* v = arguments_.verb(t);
      if (v == nullptr) continue;
      for (std::uint32_t i = v->tokens.first; i < v->tokens.last; ++i)
        if (const std::optional<Modality> found = modality_at(i)) return found;
      if (v->finite && v->voice != VerbVoice::Participle) return std::nullopt;
    }
    return std::nullopt;
  }
  /// "to kill 12", "ordered to kill 12", "to find and kill 12"
  [[nodiscard]] bool infinitive() const {
    const std::uint32_t t = verb_->tokens.first;
    for (std::uint32_t i = t; i < verb_->main.first; ++i)
      if (s_.is(i, kTo)) return true;
    const Phrase* before = t >= r_.first + 2 && s_.is(t - 1, kAnd | kOr) ? arguments_.verb(t - 2) : nullptr;
    return before != nullptr && s_.is(before->tokens.first, kTo) && t == verb_->main.first;
  }
  [[nodiscard]] bool stops(std::uint32_t t) const {
    const TokenKind k = a_.tokens[t].kind;
    return (k != TokenKind::Word && k != TokenKind::Number) || s_.is(t, kThat | kSub | kBut | kRelative);
  }
  /// "would" is a condition where there is an "if", else a future seen from the past.
  [[nodiscard]] std::optional<Modality> modality_at(std::uint32_t t) const {
    const LexMatch* m = s_.is(t, kModality) ? a_.match(t, LexKind::Modality) : nullptr;
    if (m == nullptr || (verb_ == nullptr && m->entry->attribute("with") == "verb")) return std::nullopt;
    std::string_view value = m->entry->value;
    if (const std::string_view alone = m->entry->attribute("alone"); !alone.empty() && !conditions()) value = alone;
    if (!m->entry->attribute("flag").empty()) return std::nullopt;
    return parse_name<Modality>(value);
  }
  [[nodiscard]] bool conditions() const {
    const TokenRange r = around();
    for (std::uint32_t t = r.first; t < r.last; ++t)
      if (s_.word(t) == "if" || s_.word(t) == "unless") return true;
    return false;
  }
  /// "a mass exodus": the word is the figure.
  bool vague() {
    Frame f;
    f.type = rule_->type;
    f.rule = std::string(name_of(rule_->type)) + ".vague";
    f.word = word_;
    f.confidence = 0.6;
    f.trigger = f.extent = at_;
    f.vague = true;
    frames_.push_back(f);
    return true;
  }

  const Scene& s_;
  const Analysis& a_;
  TokenRange r_;
  const Phrases& phrases_;
  Arguments arguments_;
  PatternMatcher match_;
  std::vector<Rejected>* rejected_ = nullptr;
  const Rules::Trigger* rule_ = nullptr;  // of the trigger at hand, as the following
  const LexEntry* word_ = nullptr;
  TokenRange at_;
  const Phrase* verb_ = nullptr;
  VerbVoice voice_ = VerbVoice::Active;
  std::vector<Frame> frames_;
};

}  // namespace

std::vector<Frame> find_frames(const Scene& scene, const Phrases& phrases, std::vector<Rejected>* rejected) {
  return FrameFinder(scene, phrases, rejected).run();
}

}  // namespace claimdex::extract
