/// Triggers and their slots.
///
/// The patterns of a trigger are tried in the order of their file (pattern_matcher.cpp); the first whose slots make sense wins.
/// What a pattern found then spreads: over coordinated groups ("12 soldiers and three civilians") and over parts ("including two
/// children"). Modality and negation are read from the words between subject and trigger.
#include <algorithm>

#include "claims.hpp"
#include "pattern_matcher.hpp"
#include "source_groups.hpp"

namespace claimdex::extract {
namespace {

/// A sentence with more is no sentence.
constexpr std::size_t kMostInSentence = 64;

class FrameFinder {
 public:
  FrameFinder(const Scene& s, TokenRange r, const std::vector<Group>& groups)
      : s_(s), a_(s.a), r_(r), match_(s, r, groups), sources_(s) {}

  std::vector<Frame> run() {
    for (std::uint32_t t = r_.first; t < r_.last;) {
      if (!s_.is(t, kTrigger) || s_.is(t, kIdiom)) {
        ++t;
        continue;
      }
      const LexMatch* m = a_.match(t, LexKind::Trigger);
      if (m == nullptr || t + m->length > r_.last) {
        ++t;
        continue;
      }
      for (const LexMatch& each : a_.matches_at(t)) {
        if (each.kind != LexKind::Trigger || each.length != m->length) continue;
        if (frames_.size() < kMostInSentence && trigger(each)) break;
      }
      t += m->length;
    }
    return std::move(frames_);
  }

 private:
  const QuantityInfo& quantity(std::int32_t q) const { return a_.quantities[static_cast<std::size_t>(q)]; }

  bool trigger(const LexMatch& m) {
    const Rules::Trigger& rule = s_.rules.triggers.at(m.entry);
    at_ = {m.first, m.first + m.length};
    if (rule.vague) return vague(rule);
    if (rule.event || (!rule.unless.empty() && business(rule))) return false;
    const Group* around = group_around();
    for (const Pattern* p : rule.patterns) {
      Captures c;
      c.first = at_.first;
      c.last = at_.last;
      if (around != nullptr && p->name == "modifier") {
        c.who = around;
        c.first = around->tokens.first;
        c.last = around->tokens.last;
        if (around->person == nullptr) return false;
        add(rule, *p, c);
        return true;
      }
      if (around != nullptr && p->name != "count.of") continue;
      if (!match_.match(*p, at_, c)) continue;
      if (fits(rule, *p, c)) {
        add(rule, *p, c);
        return true;
      }
    }
    return false;
  }

  /// "losses of 426 mln": money beside the trigger, or a word that speaks of it.
  bool business(const Rules::Trigger& rule) const {
    constexpr std::uint32_t kNear = 16;
    const std::uint32_t last = std::min(r_.last, at_.last + kNear);
    for (std::uint32_t t = at_.first - std::min(at_.first - r_.first, kNear); t < last; ++t) {
      if (a_.quantity_at[t] >= 0 && quantity(a_.quantity_at[t]).kind == QuantityKind::Money) return true;
      if (std::find(rule.unless.begin(), rule.unless.end(), s_.word(t)) != rule.unless.end()) return true;
    }
    return false;
  }

  bool fits(const Rules::Trigger& rule, const Pattern& p, const Captures& c) const {
    const bool active = p.name == "active";
    if (active && passive_before()) return false;
    if (active && c.who != nullptr && c.who->quantity < 0 && !acts()) return false;
    if (c.who == nullptr) return c.figure >= 0;
    if (rule.things) return c.who->thing != nullptr && c.who->thing->value == "weapons" && c.who->quantity >= 0;
    if (c.who->thing != nullptr) return false;
    if (c.who->person == nullptr && c.who->quantity >= 0 && quantity(c.who->quantity).unit &&
        *quantity(c.who->quantity).unit != "person")
      return false;
    const bool person = c.who->person != nullptr || c.who->none || c.who->bare;
    if (rule.weak) return c.who->person != nullptr && (c.who->quantity >= 0 || c.who->plural || p.name != "reduced");
    if (p.name == "reduced" && c.who->quantity < 0 && !c.who->plural && !c.who->none) return false;
    if (c.who->bare && p.name == "active" && !s_.is(c.who->tokens.last, kPrep | kPunct | kAnd | kOr) &&
        c.who->tokens.last < r_.last && !s_.is(c.who->tokens.last, kAdverb | kDate))
      return false;
    return person || c.who->quantity >= 0 ||
           ((p.name == "passive" || p.name == "subject") && c.who->tokens.last + 3 >= at_.first);
  }

  /// "poorly trained men": without a number, an active frame needs somebody who acts.
  bool acts() const {
    const std::string_view w = s_.word(at_.first);
    if (w.size() > 3 && w.substr(w.size() - 3) == "ing") return true;
    if (at_.first > r_.first && s_.is(at_.first - 1, kTo | kModal)) return true;
    if (at_.first > r_.first && !frames_.empty() && (s_.is(at_.first - 1, kAnd | kOr) || s_.word(at_.first - 1) == ","))
      return true;
    const Subject subject = sources_.subject_of(at_.first, r_);
    if (subject.reject || subject.words.empty() || subject.words.last + 3 <= at_.first) return false;
    const std::string_view last = s_.word(subject.words.last - 1);
    return last.size() < 5 || last.substr(last.size() - 3) != "ing";
  }

  /// "were killed two days ago" is no active frame.
  bool passive_before() const {
    const std::string_view w = s_.word(at_.first);
    if (w.size() > 3 && w.substr(w.size() - 3) == "ing") return false;
    for (std::uint32_t t = at_.first; t > r_.first && at_.first - t < 4;) {
      --t;
      if (s_.is(t, kBe)) return true;
      if (!s_.is(t, kAdverb | kNot | kHave)) return false;
    }
    return false;
  }

  /// "the fallen soldiers": the group that holds the trigger as a modifier of its head.
  const Group* group_around() const {
    for (std::uint32_t t = at_.first; t-- > r_.first && at_.first - t <= 8;)
      if (const Group* g = match_.group_starting(t); g != nullptr && g->head >= at_.last) return g;
    return nullptr;
  }
  // --- what a match becomes ---

  Frame make(const Rules::Trigger& rule, const Pattern& p, const Group* who, std::int32_t figure) const {
    Frame f;
    f.type = rule.type;
    f.rule = std::string(name_of(rule.type)) + "." + p.name;
    f.confidence = p.confidence;
    f.trigger = at_;
    f.extent = at_;
    if (who != nullptr) {
      if (!who->tokens.empty()) f.who = *who;
      f.quantity = who->quantity;
      f.zero = who->none;
      if (!who->tokens.empty())
        f.extent = {std::min(at_.first, who->tokens.first), std::max(at_.last, who->tokens.last)};
    }
    if (figure >= 0) f.quantity = figure;
    if (f.quantity >= 0)
      f.extent = {std::min(f.extent.first, quantity(f.quantity).all.first),
                  std::max(f.extent.last, quantity(f.quantity).all.last)};
    return f;
  }

  void add(const Rules::Trigger& rule, const Pattern& p, const Captures& c) {
    Frame f = make(rule, p, c.who, c.figure);
    f.extent = {std::min(f.extent.first, c.first), std::max(f.extent.last, c.last)};
    if (c.who != nullptr && c.who->person != nullptr && !c.who->person->attribute("dead").empty() &&
        f.type == ClaimType::CasualtyKilled)
      f.confidence = 0.6;
    f.modality = modality(f, c, p);
    if (f.who && p.name == "modifier") f.modality = Modality::Presupposed, f.reduced = true;
    f.actor = actor(p, f);
    const auto main = static_cast<std::int32_t>(frames_.size());
    const bool zero = f.zero;
    frames_.push_back(f);
    if (c.superseded >= 0) part(rule, p, nullptr, c.superseded, Role::Superseded, main);
    if (c.increment >= 0) part(rule, p, nullptr, c.increment, Role::Increment, main);
    if (c.who == nullptr || c.who->tokens.empty() || zero) return;
    joined(rule, p, *c.who, f, c.who->tokens.first >= at_.first);
    subsets(rule, p, f.extent.last, main);
  }

  void part(const Rules::Trigger& rule, const Pattern& p, const Group* who, std::int32_t q, Role role,
            std::int32_t main) {
    Frame f = make(rule, p, who, q);
    f.role = role;
    f.part_of = role == Role::Subset ? main : -1;
    f.modality = frames_[static_cast<std::size_t>(main)].modality;
    f.actor = frames_[static_cast<std::size_t>(main)].actor;
    f.extent.first = std::min(f.extent.first, frames_[static_cast<std::size_t>(main)].extent.first);
    frames_.push_back(f);
  }

  /// "killed 12 soldiers and three civilians", "12 soldiers and three civilians were killed".
  void joined(const Rules::Trigger& rule, const Pattern& p, const Group& who, const Frame& f, bool right) {
    const Group* g = &who;
    for (int steps = 0; steps < 6; ++steps) {
      const Group* next = right ? after_and(g->tokens.last) : before_and(g->tokens.first);
      if (next == nullptr || next->thing != nullptr || (next->person == nullptr && !next->bare)) return;
      if (next->quantity < 0 && !(right && p.name == "active" && (next->indefinite || next->plural))) return;
      if (next->person == nullptr && next->quantity >= 0 && quantity(next->quantity).unit &&
          *quantity(next->quantity).unit != "person")
        return;
      if (right && next->tokens.last < r_.last && (match_.aux(next->tokens.last) || s_.is(next->tokens.last, kTrigger)))
        return;
      Frame more = make(rule, p, next, -1);
      more.modality = f.modality;
      more.actor = f.actor;
      more.extent = {std::min(f.extent.first, more.extent.first), std::max(f.extent.last, more.extent.last)};
      frames_.push_back(more);
      g = next;
    }
  }
  const Group* after_and(std::uint32_t t) const {
    if (t < r_.last && s_.word(t) == ",") ++t;
    if (t < r_.last && s_.is(t, kAnd))
      ++t;
    else if (!(t > r_.first && s_.word(t - 1) == ","))
      return nullptr;
    return match_.group_starting(t);
  }
  const Group* before_and(std::uint32_t t) const {
    if (t <= r_.first + 1) return nullptr;
    const bool conj = s_.is(t - 1, kAnd);
    if (conj) --t;
    if (t > r_.first && s_.word(t - 1) == ",")
      --t;
    else if (!conj)
      return nullptr;
    return match_.group_ending(t);
  }

  /// "…, including two children", "two of them children", "four of them seriously".
  void subsets(const Rules::Trigger& rule, const Pattern& p, std::uint32_t from, std::int32_t main) {
    const std::uint32_t limit = std::min(r_.last, from + 16);
    for (std::uint32_t t = from; t < limit; ++t) {
      if (s_.quote_of[t] != s_.quote_of[at_.first]) return;
      const bool opens =
          s_.word(t) == "including" || s_.word(t) == "among" || s_.word(t) == "includes" || s_.word(t) == "include";
      if (opens) {
        std::uint32_t g = t + 1;
        while (g < limit && (s_.word(g) == "them" || s_.word(g) == "whom" || s_.word(g) == "at") &&
               a_.quantity_at[g] < 0)
          ++g;
        for (const Group* part_of = match_.group_starting(g); part_of != nullptr && part_of->quantity >= 0;
             part_of = after_and(part_of->tokens.last)) {
          part(rule, p, part_of, -1, Role::Subset, main);
          if (frames_.size() > 400) return;
        }
        return;
      }
      const std::int32_t q = match_.figure_starting(t);
      if (q >= 0) {
        const std::uint32_t e = quantity(q).all.last;
        if (e + 1 < r_.last && s_.word(e) == "of" && (s_.word(e + 1) == "them" || s_.word(e + 1) == "whom"))
          part(rule, p, nullptr, q, Role::Subset, main);
        return;
      }
      if (s_.is(t, kTrigger)) return;
    }
  }

  std::optional<TokenRange> actor(const Pattern& p, const Frame& f) const {
    if (p.name == "active") {
      const Subject subject = sources_.subject_of(at_.first, r_);
      if (!subject.words.empty() && !subject.reject) return subject.words;
      return std::nullopt;
    }
    if (p.name != "passive" && p.name != "reduced") return std::nullopt;
    for (std::uint32_t t = at_.last; t < std::min(r_.last, at_.last + 3); ++t) {
      if (s_.word(t) != "by") continue;
      const TokenRange by = sources_.right_of(t + 1, r_);
      if (!by.empty() && a_.date_at[t + 1] < 0 && !(f.who && by.first == f.who->tokens.first)) return by;
    }
    return std::nullopt;
  }

  Modality modality(const Frame& f, const Captures& c, const Pattern& p) const {
    if (f.zero) return Modality::Actual;
    TokenRange window = c.aux;
    if (window.empty()) {
      window = {at_.first, at_.first};
      while (window.first > r_.first && at_.first - window.first < 5 && match_.aux(window.first - 1)) --window.first;
    }
    Modality found = Modality::Actual;
    const bool infinitive = window.last > window.first && s_.is(window.last - 1, kTo);
    for (std::uint32_t t = window.first; t < window.last; ++t) {
      if (s_.is(t, kNot)) return Modality::Negated;
      if (const LexMatch* m = a_.match(t, LexKind::Modality))
        if (const auto parsed = parse_name<Modality>(m->entry->value);
            parsed && *parsed != Modality::Actual && found == Modality::Actual)
          found = *parsed;
    }
    if (found == Modality::Actual && infinitive) found = Modality::Planned;
    if (found == Modality::Actual && p.name == "active" && window.first > r_.first && s_.is(window.first - 1, kTo))
      found = Modality::Planned;
    if (found == Modality::Actual && f.extent.first > r_.first &&
        (s_.word(f.extent.first - 1) == "if" || s_.word(f.extent.first - 1) == "unless"))
      found = Modality::Conditional;
    return found;
  }

  /// "a mass exodus": the word is the figure.
  bool vague(const Rules::Trigger& rule) {
    Frame f;
    f.type = rule.type;
    f.rule = std::string(name_of(rule.type)) + ".vague";
    f.confidence = 0.6;
    f.trigger = f.extent = at_;
    f.vague = true;
    frames_.push_back(f);
    return true;
  }

  const Scene& s_;
  const Analysis& a_;
  TokenRange r_;
  PatternMatcher match_;
  SourceGroups sources_;
  TokenRange at_;
  std::vector<Frame> frames_;
};

}  // namespace

std::vector<Frame> find_frames(const Scene& scene, TokenRange sentence, const std::vector<Group>& groups) {
  return FrameFinder(scene, sentence, groups).run();
}

}  // namespace claimdex::extract
