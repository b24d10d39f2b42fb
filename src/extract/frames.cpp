/// Triggers and their slots.
///
/// The patterns of a trigger are tried in the order of their file (pattern_matcher.cpp); the first whose slots make sense wins.
/// What a pattern found then spreads: over the other groups of a list ("12 soldiers and three civilians") and over parts ("including
/// two children"). Modality and negation are read from the trigger's verb group, or from what stands before a noun.
#include <algorithm>
#include <cmath>

#include "claims.hpp"
#include "frame_members.hpp"
#include "frame_modality.hpp"
#include "frame_scope.hpp"
#include "gaps.hpp"
#include "pattern_matcher.hpp"
#include "sense.hpp"

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
        sense_(s, phrases, t_),
        modality_(s, phrases, arguments_, t_),
        scope_(s, phrases, arguments_, t_),
        gaps_(s, phrases, arguments_),
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
    t_.rule = &s_.rules.triggers.at(m.entry);
    word_ = m.entry;
    t_.at = {m.first, m.first + m.length};
    if (t_.rule->patterns.empty() && !t_.rule->vague) return false;
    if (const auto why = sense_.other_meaning()) return reject(*why);
    if (t_.rule->vague) return vague();
    t_.verb = arguments_.verb(t_.at.first);
    if (t_.verb != nullptr && !t_.verb->main.contains(t_.at.first)) t_.verb = nullptr;
    t_.voice = t_.verb != nullptr ? arguments_.voice(*t_.verb) : VerbVoice::Active;
    const Pattern* tried = nullptr;
    TokenRange who;
    for (const Pattern* p : t_.rule->patterns) {
      if (p->voice && (t_.verb == nullptr || *p->voice != t_.voice)) continue;
      Captures c;
      const bool fits = match_.match(*p, t_.at, t_.verb, c);
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
    if (rejected_ != nullptr) rejected_->push_back({t_.at, word_, why, p, who});
    return false;
  }

  // --- what a match becomes -----------------------------------------------------------------------------------------------

  [[nodiscard]] Frame make(const Pattern& p, const Group* who, std::int32_t figure) const {
    Frame f;
    f.type = t_.rule->type;
    f.rule = std::string(name_of(t_.rule->type)) + "." + p.name;
    f.word = word_;
    f.pattern = &p;
    f.confidence = p.confidence * t_.rule->trust;
    f.trigger = f.extent = t_.at;
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
      TokenRange number = s_.quantity(f.quantity).all;
      if (s_.is(number.first, kAnd) && number.first + 1 < number.last) ++number.first;  // "and more than 30"
      cover(f, number);
      const std::string_view next = s_.word(number.last);
      const std::string_view before = number.first > r_.first ? s_.word(number.first - 1) : std::string_view{};
      f.more |= next == "more" || next == "additional" || next == "further" || before == "further";
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
    if (t_.voice != VerbVoice::Active) together(members, p);
    Group all;  // "52 policemen, soldiers and guards": one number for the whole list
    if (share_number(members)) {
      all = as_one(members);
      members = {&all};
    }
    if (!members.empty() && sense_.plausible(*members[0]) <= 0 && !maybe_name(*members[0])) return false;
    for (std::size_t i = 0; i < members.size(); ++i) {
      const Group* g = members[i];
      if (i > 0 && same_person(*members[i - 1], *g)) continue;
      const double sense = sense_.plausible(*g);
      if (sense <= 0 || frames_.size() >= kMostInSentence) continue;
      if (g->quantity >= 0 && counted_already(g->quantity, 0)) continue;  // "including six who were badly injured"
      Frame f = make(p, g, -1);
      if (of_whom(s_, *g)) f.role = Role::Subset;
      if (sense_.tells_of_whole(*g)) about_whole(f, *g);
      f.confidence *= sense * (c.who.far ? 0.85 : 1);
      if (c.who.loose && f.quantity < 0) f.confidence *= 0.6;
      if (f.type == ClaimType::CasualtyWounded && t_.voice == VerbVoice::Active && f.quantity < 0 && g->plural)
        f.confidence *= 0.6;  // "the tariff injured growers"
      frames_.push_back(std::move(f));
    }
    if (c.who.empty()) {
      if (c.figure < 0 && c.zero.empty()) return false;
      if (c.figure >= 0 && !counted_alone(c)) return false;
      frames_.push_back(make(p, nullptr, c.figure));
      frames_.back().zero = !c.zero.empty();
      frames_.back().nought = c.zero;
      frames_.back().who = people_in(s_, c.described);
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
  void finish(const Pattern& p, const Captures& c, std::size_t main) {
    Argument doer;
    const std::optional<TokenRange> actor = actor_of(p, c, doer);
    frames_[main].actor = actor;
    const Modality modality = modality_.modality_of(frames_[main]);
    const TokenRange scope = scope_.scope(c, doer);
    const TokenRange aside = scope_.aside(c);
    const std::uint32_t until = arguments_.aside_end(std::max(c.last, t_.at.last), t_.at.first);
    // In a relative clause, or joined to a verb that is: the text begins with the clause's noun.
    const bool inside =
        t_.verb != nullptr && scope.first > r_.first && (arguments_.embedded(*t_.verb) || (doer.relative && doer.far));
    const bool around = !p.right.empty() && p.right[0].symbol == Pattern::Symbol::Around;
    const std::size_t end = frames_.size();
    for (std::size_t i = main; i < end; ++i) {
      Frame& f = frames_[i];
      f.zero |= modality == Modality::Negated && f.who && none_at_all(s_, *f.who);
      f.modality = f.zero                                   ? Modality::Actual
                   : around && modality == Modality::Actual ? Modality::Presupposed
                                                            : modality;
      if (around && f.quantity >= 0 && f.modality == Modality::Presupposed) f.modality = Modality::Actual;
      if (around && f.quantity < 0 && !f.who->definite) f.confidence *= 0.7;  // "benefits for injured workers"
      f.actor = actor;
      f.scope = scope;
      f.until = until;
      f.aside = aside;
      // Behind the verb a list is one clause; before it each member begins a clause of its own.
      const bool own = i > main && f.who && f.who->tokens.last <= t_.at.first;
      if (inside) {
        f.joined = true;
        cover(f, {scope.first, scope.first});
      }
      cover(f, {own ? f.who->tokens.first : c.first, c.last});
      f.joined |= own;
    }
    if (c.superseded >= 0) part(p, nullptr, c.superseded, Role::Superseded, main);
    if (c.increment >= 0) part(p, nullptr, c.increment, Role::Increment, main);
    if (frames_[main].zero || !frames_[main].who) return;
    for (const Group* g : c.who.parts) part(p, g, -1, Role::Subset, main);
    for (std::size_t i = main; i < end; ++i) parts(p, frames_[i].who->tokens.last, i);
    if (t_.verb != nullptr) repeat(p, std::max(c.last, t_.at.last), main, end);
  }

  /// "87 people were arrested in Halvesk, 32 in Brennik": the same for each number with a place, a time or a doer of its own.
  void repeat(const Pattern& p, std::uint32_t from, std::size_t main, std::size_t end) {
    for (std::size_t i = main + 1; i < end; ++i) {  // what the list of an object took in
      Frame& f = frames_[i];
      const std::optional<Gap> gap =
          f.who && f.who->bare && f.who->tokens.first >= t_.at.last ? gaps_.of_member(*f.who) : std::nullopt;
      if (!gap) continue;
      bound(frames_[main], gap->words.first);
      f.trigger = gap->group->tokens;
      f.scope = gap->words;
      f.who = frames_[main].who;
    }
    for (const Gap& gap : gaps_.behind(from)) {
      if (frames_.size() >= kMostInSentence || counted_already(gap.group->quantity, main)) return;
      const Frame& whole = frames_[main];
      Frame f = make(p, gap.group->person != nullptr ? gap.group : &*whole.who, gap.group->quantity);
      f.quantity = gap.group->quantity;
      f.more = false;
      f.trigger = gap.group->tokens;
      f.scope = gap.words;
      f.modality = whole.modality;
      f.confidence = whole.confidence * 0.9;
      f.actor = !gap.actor.empty()              ? std::optional(gap.actor)
                : t_.voice == VerbVoice::Active ? whole.actor
                                                : std::nullopt;
      cover(f, {whole.extent.first, gap.words.last});
      bound(frames_[main], gap.words.first);
      frames_.push_back(std::move(f));
    }
  }
  static void bound(Frame& f, std::uint32_t end) {
    if (f.scope.first < end) f.scope.last = std::min(f.scope.last, end);
  }
  [[nodiscard]] bool counted_already(std::int32_t quantity, std::size_t from) const {
    for (std::size_t i = from; i < frames_.size(); ++i)
      if (frames_[i].quantity == quantity && frames_[i].type == t_.rule->type) return true;
    return false;
  }

  /// False where it is none of a count, or counted already.
  bool part(const Pattern& p, const Group* g, std::int32_t q, Role role, std::size_t main) {
    if (frames_.size() >= kMostInSentence) return false;
    if (const std::int32_t number = g != nullptr && g->quantity >= 0 ? g->quantity : q; number >= 0) {
      const QuantityInfo& info = s_.quantity(number);
      if (info.kind != QuantityKind::Cardinal) return false;                        // "90 percent of them"
      if (info.vague && !info.bounds.high && info.bounds.low <= 2.0) return false;  // "many of them"
      for (std::size_t i = main; i < frames_.size(); ++i)
        if (frames_[i].quantity == number) return false;
    }
    Frame f = make(p, g, q);
    const Frame& whole = frames_[main];
    f.role = role;
    f.part_of = role == Role::Subset ? static_cast<std::int32_t>(main) : -1;
    f.modality = whole.modality;
    f.actor = whole.actor;
    f.scope = whole.scope;
    f.until = whole.until;
    f.aside = whole.aside;
    f.confidence = whole.confidence * 0.9;
    cover(f, whole.extent);
    frames_.push_back(std::move(f));
    return true;
  }

  /// "were killed along with their driver"
  void together(std::vector<const Group*>& members, const Pattern& p) const {
    if (members.empty() || p.left.empty() || p.left[0].symbol != Pattern::Symbol::Subject) return;
    const Argument more = arguments_.together(t_.at.last);
    members.insert(members.end(), more.members.begin(), more.members.end());
  }
  /// In capitals a name is only what nobody knows.
  [[nodiscard]] bool maybe_name(const Group& g) const {
    return s_.shouting[a_.sentence_of[t_.at.first]] && g.thing == nullptr && g.quantity < 0 && !g.plural &&
           !g.definite && !g.indefinite && !g.pronoun;
  }
  // --- parts --------------------------------------------------------------------------------------------------------------

  /// "…, including two children", "two of them children", "(five Spaniards and a local)", ": eight soldiers and a civilian".
  void parts(const Pattern& p, std::uint32_t from, std::size_t main) {
    const std::vector<Phrase>& all = phrases_.all();
    const std::size_t first = static_cast<std::size_t>(phrases_.at(from - 1)) + 1;
    for (std::size_t i = first; i < all.size() && i < first + 16; ++i) {
      const Phrase& x = all[i];
      if (x.tokens.first < r_.last && s_.quote_of[x.tokens.first] != s_.quote_of[t_.at.first] &&
          x.kind == Phrase::Kind::Stop)
        return;
      switch (x.kind) {
        case Phrase::Kind::Verb:
          if (!x.tokens.contains(t_.at.first)) return;
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
      if (g->quantity >= 0 && (g->person != nullptr || g->bare) && sense_.counts_people(*g))
        part(p, g, -1, Role::Subset, main);
  }
  void of_them(const Pattern& p, std::size_t i, std::size_t main) {
    const std::vector<Phrase>& all = phrases_.all();
    const Group& g = phrases_.group(all[i]);
    if (g.quantity < 0 || frames_[main].quantity == g.quantity || frames_.size() >= kMostInSentence) return;
    if (s_.quantity(g.quantity).kind != QuantityKind::Cardinal) return;  // "half of them conscripts"
    const Group* noun =
        i + 1 < all.size() && all[i + 1].kind == Phrase::Kind::Noun ? &phrases_.group(all[i + 1]) : nullptr;
    if (noun == nullptr || noun->person == nullptr) noun = nullptr;
    const std::uint32_t end = frames_[main].scope.last;
    if (!part(p, noun, g.quantity, Role::Subset, main)) return;
    Frame& f = frames_.back();
    f.quantity = g.quantity;
    if (g.tokens.first >= t_.at.last && i + 1 < all.size() && all[i + 1].kind == Phrase::Kind::Prep) {
      f.trigger = g.tokens;  // "300 of them in Havel"
      f.scope = {g.tokens.first, std::max(end, g.tokens.last)};
      bound(frames_[main], g.tokens.first);
    }
  }
  /// "…; a second man, who had been missing, was found", "…: one is a miller": a clause of its own, no part.
  [[nodiscard]] bool says_more(std::uint32_t t) const {
    const std::vector<Phrase>& all = phrases_.all();
    std::size_t k = arguments_.behind(static_cast<std::size_t>(phrases_.at(t)));
    if (k + 1 < all.size() && all[k].kind == Phrase::Kind::Comma && all[k + 1].kind == Phrase::Kind::Relative)
      return true;
    return k < all.size() && all[k].kind == Phrase::Kind::Verb && (all[k].finite || all[k].voice == VerbVoice::Passive);
  }
  void breakdown(const Pattern& p, std::size_t i, std::size_t main) {
    const std::vector<Phrase>& all = phrases_.all();
    if (i >= all.size()) return;
    const Argument list = arguments_.object(all[i].tokens.first);
    if (!list.empty() && says_more(list.members.back()->tokens.first)) return;
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
    if (t_.verb != nullptr && t_.voice == VerbVoice::Active && !p.right.empty() &&
        p.right[0].symbol == Pattern::Symbol::Object) {
      who = arguments_.subject(t_.verb->tokens.first);
      return who.empty() ? std::nullopt : std::optional(who.words());
    }
    if (p.voice == VerbVoice::Active || p.name == "subject") return std::nullopt;
    const TokenRange by = arguments_.agent(std::max(c.last, t_.at.last));
    return by.empty() ? std::nullopt : std::optional(by);
  }

  /// "a mass exodus": the word is the figure.
  bool vague() {
    Frame f;
    f.type = t_.rule->type;
    f.rule = std::string(name_of(t_.rule->type)) + ".vague";
    f.word = word_;
    f.confidence = 0.6;
    f.trigger = f.extent = t_.at;
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
  TriggerAt t_;  // the trigger at hand; what follows reads it
  const LexEntry* word_ = nullptr;
  Sense sense_;
  ModalityReader modality_;
  FrameScope scope_;
  Gaps gaps_;
  std::vector<Rejected>* rejected_ = nullptr;
  std::vector<Frame> frames_;
};

}  // namespace

std::vector<Frame> find_frames(const Scene& scene, const Phrases& phrases, std::vector<Rejected>* rejected) {
  return FrameFinder(scene, phrases, rejected).run();
}

}  // namespace claimdex::extract
