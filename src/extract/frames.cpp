/// Triggers and their slots.
///
/// The patterns of a trigger are tried in the order of their file (pattern_matcher.cpp); the first whose slots make sense wins.
/// What a pattern found then spreads: over the other groups of a list ("12 soldiers and three civilians") and over parts ("including
/// two children"; frame_parts.cpp). Whether it happened: frame_modality.cpp.
#include <algorithm>
#include <cmath>

#include "claims.hpp"
#include "frame_members.hpp"
#include "frame_modality.hpp"
#include "frame_parts.hpp"
#include "frame_scope.hpp"
#include "pattern_matcher.hpp"
#include "sense.hpp"

namespace claimdex::extract {
namespace {

class FrameFinder {
 public:
  FrameFinder(const Scene& s, const Phrases& phrases, std::vector<Rejected>* rejected)
      : s_(s),
        a_(s.a),
        r_(phrases.sentence()),
        arguments_(s, phrases),
        match_(s, phrases, arguments_),
        sense_(s, phrases, t_),
        modality_(s, phrases, arguments_, t_),
        scope_(s, phrases, arguments_, t_),
        parts_(s, phrases, arguments_, sense_, t_, frames_),
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
    t_.word = m.entry;
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
    if (rejected_ != nullptr) rejected_->push_back({t_.at, t_.word, why, p, who});
    return false;
  }

  // --- what a match becomes -----------------------------------------------------------------------------------------------

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
      if (g->quantity >= 0 && parts_.counted_already(g->quantity, 0))
        continue;  // "including six who were badly injured"
      Frame f = make_frame(s_, t_, p, g, -1);
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
      if ((c.figure < 0 || s_.quantity(c.figure).value == 0) && untold()) return false;
      frames_.push_back(make_frame(s_, t_, p, nullptr, c.figure));
      frames_.back().zero = !c.zero.empty();
      frames_.back().nought = c.zero;
      frames_.back().who = people_in(s_, c.described);
    }
    if (frames_.size() == main) return false;
    finish(p, c, main);
    return true;
  }
  /// "No casualties were given" says nothing about how many there were.
  [[nodiscard]] bool untold() const {
    std::uint32_t t = t_.at.last;
    if (t >= r_.last || !s_.is(t, kBe)) return false;
    ++t;
    if (t < r_.last && s_.is(t, kAdverb)) ++t;
    return t < r_.last && a_.match(t, LexKind::Word, "untold") != nullptr;
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
    const ModalWord told = modality_.modality_of(frames_[main]);
    const Modality modality = told.modality;
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
      f.told_as = told.words;
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
    if (c.superseded >= 0) parts_.part(p, nullptr, c.superseded, Role::Superseded, main);
    if (c.increment >= 0) parts_.part(p, nullptr, c.increment, Role::Increment, main);
    if (frames_[main].zero || !frames_[main].who) return;
    for (const Group* g : c.who.parts) parts_.part(p, g, -1, Role::Subset, main);
    for (std::size_t i = main; i < end; ++i) parts_.parts(p, frames_[i].who->tokens.last, i);
    if (t_.verb != nullptr) parts_.repeat(p, std::max(c.last, t_.at.last), main, end);
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
    f.word = t_.word;
    f.confidence = 0.6;
    f.trigger = f.extent = t_.at;
    f.vague = true;
    frames_.push_back(f);
    return true;
  }

  const Scene& s_;
  const Analysis& a_;
  TokenRange r_;
  Arguments arguments_;
  PatternMatcher match_;
  TriggerAt t_;  // the trigger at hand; what follows reads it
  Sense sense_;
  ModalityReader modality_;
  FrameScope scope_;
  std::vector<Frame> frames_;
  FrameParts parts_;
  std::vector<Rejected>* rejected_ = nullptr;
};

}  // namespace

std::vector<Frame> find_frames(const Scene& scene, const Phrases& phrases, std::vector<Rejected>* rejected) {
  return FrameFinder(scene, phrases, rejected).run();
}

}  // namespace claimdex::extract
