/// Groups of people in a sentence: "more than a dozen selected women", "the Russian reservists", "12" where a noun is left out.
///
/// The head comes first: a person noun of the lexicon, or a number with nobody behind it. From the head the group grows left over
/// modifiers to the number and the determiner. What stands behind the head (POST) is the patterns' business.
#include <algorithm>

#include "claims.hpp"

namespace claimdex::extract {
namespace {

class GroupFinder {
 public:
  GroupFinder(const Scene& s, TokenRange r) : s_(s), a_(s.a), r_(r) {}

  std::vector<Group> run() {
    for (std::uint32_t t = r_.first; t < r_.last;) {
      const LexMatch* m = head_at(t);
      if (m != nullptr) {
        from_noun(*m);
        t += m->length;
        continue;
      }
      const std::int32_t q = a_.quantity_at[t];
      if (q >= 0 && a_.quantities[static_cast<std::size_t>(q)].all.last == t + 1) from_number(q);
      if (q < 0 && s_.is(t, kPronoun) && (s_.word(t) == "nobody" || s_.word(t) == "none")) nobody({t, t + 1});
      ++t;
    }
    names();
    std::sort(groups_.begin(), groups_.end(),
              [](const Group& x, const Group& y) { return x.tokens.first < y.tokens.first; });
    return std::move(groups_);
  }

 private:
  const LexMatch* head_at(std::uint32_t t) const {
    if (!s_.is(t, kPerson | kThing | kTitle) || a_.quantity_at[t] >= 0) return nullptr;
    const LexMatch* m = a_.match(t, LexKind::Person);
    if (m == nullptr) m = a_.match(t, LexKind::Thing);
    if (m == nullptr && !s_.is(t + 1, kName)) m = a_.match(t, LexKind::Title);
    if (m == nullptr || m->first + m->length > r_.last) return nullptr;
    // "police officers": the last noun of a compound is the head.
    const std::uint32_t next = m->first + m->length;
    if (next < r_.last && s_.is(next, kPerson) && !s_.is(next, kDet) && a_.match(next, LexKind::Person) &&
        a_.quantity_at[next] < 0)
      return nullptr;
    return m;
  }

  bool modifier(std::uint32_t t) const {
    const Token& k = a_.tokens[t];
    if (s_.is(t, kHyphen)) return true;
    if (k.kind != TokenKind::Word || (s_.quote_of[t] >= 0) != quoted_) return false;
    if (s_.is(t, kBe | kHave | kModal | kDo | kPrep | kThat | kSub | kBut | kAnd | kOr | kRelative | kTo | kNot) ||
        (s_.is(t, kPronoun) && !s_.is(t, kPossessive)))
      return false;
    if (s_.is(t, kCue) && !s_.is(t, kPerson | kName))
      return (t > r_.first && s_.is(t - 1, kQuantity | kDet)) ||
             (k.folded.size() > 4 && k.folded.ends_with("ed") && s_.is(t + 1, kPerson));
    if (s_.is(t, kTrigger)) return t > r_.first && s_.is(t - 1, kQuantity | kDet);
    return a_.date_at[t] < 0;
  }

  std::uint32_t grow_left(std::uint32_t t, Group& g) const {
    for (int steps = 0; t > r_.first && steps < 8; ++steps) {
      const std::int32_t q = a_.quantity_at[t - 1];
      if (q >= 0) {
        const QuantityInfo& info = a_.quantities[static_cast<std::size_t>(q)];
        if (info.kind != QuantityKind::Cardinal && info.kind != QuantityKind::Percent) return t;
        if (info.all.first < r_.first) return t;
        g.quantity = q;
        t = info.all.first;
        if (t > r_.first && s_.is(t - 1, kDet) && a_.quantity_at[t - 1] < 0) --t;
        return t;
      }
      if (s_.is(t - 1, kDet) && s_.word(t - 1) != "'s") {
        --t;
        g.indefinite = s_.word(t) == "a" || s_.word(t) == "an";
        g.none = s_.word(t) == "no";
        if (t > r_.first && s_.word(t - 1) == "of" && t - 1 > r_.first && a_.quantity_at[t - 2] >= 0) {
          --t;
          continue;
        }
        if (t > r_.first && a_.quantity_at[t - 1] >= 0) continue;
        return t;
      }
      if (s_.word(t - 1) == "of" && t - 1 > r_.first && a_.quantity_at[t - 2] >= 0 && steps == 0) {
        --t;
        continue;
      }
      if (!modifier(t - 1)) return t;
      --t;
    }
    return t;
  }

  void from_noun(const LexMatch& m) {
    Group g;
    g.head = m.first + m.length - 1u;
    quoted_ = s_.quote_of[g.head] >= 0;
    if (m.kind == LexKind::Thing)
      g.thing = m.entry;
    else
      g.person = m.entry;
    const std::string_view w = s_.word(g.head);
    g.plural =
        m.entry->attribute("number") == "plural" || (m.kind != LexKind::Person && w.size() > 2 && w.back() == 's');
    g.tokens = {grow_left(m.first, g), g.head + 1};
    if (g.thing && g.quantity < 0 && !g.plural) return;
    groups_.push_back(g);
  }

  /// "12 were killed", "300 Uzbeks": nobody of the lexicon follows.
  void from_number(std::int32_t q) {
    const QuantityInfo& info = a_.quantities[static_cast<std::size_t>(q)];
    if (info.kind != QuantityKind::Cardinal || (info.unit && *info.unit != "person") || info.all.first < r_.first)
      return;
    Group g;
    g.quantity = q;
    g.tokens = info.all;
    g.head = info.all.last - 1;
    g.bare = true;
    g.plural = true;
    const std::uint32_t next = info.all.last;
    // A number that belongs to a later noun is no group of its own.
    for (std::uint32_t t = next; t < std::min(r_.last, next + 6); ++t) {
      if (s_.word(t) == "of" || s_.is(t, kDet)) continue;
      if (s_.is(t, kPerson | kThing) && head_at(t)) return;
      if (t == next && s_.word(t) == "others") break;
      if (a_.tokens[t].kind != TokenKind::Word ||
          s_.is(t, kBe | kHave | kModal | kPrep | kAnd | kTrigger | kDo | kThat | kSub | kRelative) ||
          s_.is(t, kAdverb))
        break;
      if (a_.quantity_at[t] >= 0) break;
      g.thing = nullptr;
      g.head = t;
      if (t == next && a_.tokens[t].capital && s_.word(t).back() == 's') break;
    }
    if (g.head >= next) g.tokens.last = g.head + 1, g.bare = s_.word(g.head) == "others" || s_.word(g.head) == "more";
    groups_.push_back(g);
  }

  void nobody(TokenRange r) {
    Group g;
    g.tokens = r;
    g.head = r.first;
    g.none = true;
    groups_.push_back(g);
  }

  /// Names that no person noun took in: "Ali Khan was killed".
  void names() {
    if (s_.shouting[a_.sentence_of[r_.first]]) return;
    std::vector<bool> taken(r_.last - r_.first + 1, false);
    for (const Group& g : groups_)
      for (std::uint32_t t = g.tokens.first; t < g.tokens.last; ++t) taken[t - r_.first] = true;
    for (std::uint32_t t = r_.first; t < r_.last; ++t) {
      if (!s_.is(t, kName) || a_.quantity_at[t] >= 0 || a_.date_at[t] >= 0) continue;
      std::uint32_t e = t + 1;
      while (e < r_.last && (s_.is(e, kName) || (s_.is(e, kHyphen) && s_.is(e + 1, kName)))) ++e;
      bool inside = s_.is(t, kPlace | kAgency);
      inside = inside || taken[t - r_.first] || taken[e - 1 - r_.first];
      if (!inside) {
        Group g;
        g.tokens = {t, e};
        g.head = e - 1;
        groups_.push_back(g);
      }
      t = e;
    }
  }

  const Scene& s_;
  const Analysis& a_;
  TokenRange r_;
  bool quoted_ = false;
  std::vector<Group> groups_;
};

}  // namespace

std::vector<Group> find_groups(const Scene& scene, TokenRange sentence) { return GroupFinder(scene, sentence).run(); }

}  // namespace claimdex::extract
