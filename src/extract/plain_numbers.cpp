/// Numbers that no frame took: counts of people and things, money, shares, measures, durations.
///
/// Such a number has no verb of its own, so its place and time are only those that stand nearer to it than to any other number of
/// its clause, or that open the clause before the first of them. A line that is no sentence (a table, a list of prices) is worth
/// less trust: it has no verb that is known, and no full stop, or a "versus".
#include <algorithm>
#include <cmath>

#include "claim_stages.hpp"
#include "clauses.hpp"
#include "mentioned.hpp"
#include "modal_words.hpp"
#include "rates.hpp"
#include "verbs.hpp"

namespace claimdex::extract {
namespace {

constexpr double kNumber = 0.8, kCrowded = 0.7, kNoSentence = 0.5;  // confidence
constexpr int kCrowd = 6;                                           // numbers of a crowded sentence

class PlainNumbers {
 public:
  PlainNumbers(const Scene& s, Voices& voices, TokenRange sentence, ClaimBuilder& builder)
      : s_(s), a_(s.a), voices_(voices), r_(sentence), builder_(builder) {}

  void run(std::span<const Group> groups, const std::vector<bool>& used) {
    std::vector<const Group*> of(r_.last - r_.first, nullptr);
    for (const Group& g : groups)
      if (g.quantity >= 0) of[s_.quantity(g.quantity).all.first - r_.first] = &g;
    for (std::uint32_t t = r_.first; t < r_.last; ++t) {
      const std::int32_t q = a_.quantity_at[t];
      if (q < 0 || s_.quantity(q).all.first != t || used[static_cast<std::size_t>(q)] || voices_.names_source(t) ||
          s_.is(t, kIdiom))
        continue;
      const Group* g = of[t - r_.first];
      if (const std::optional<ClaimType> type = type_of(q, g)) number(q, *type, g);
    }
  }

 private:
  void number(std::int32_t q, ClaimType type, const Group* g) {
    TokenRange core = s_.quantity(q).all;
    if (g != nullptr) core = {std::min(core.first, g->tokens.first), std::max(core.last, g->tokens.last)};
    const bool change = type == ClaimType::QuantityChange;
    ClaimBuilder::Draft d = builder_.start({.type = type,
                                            .rule = std::string(name_of(type)) + ".plain",
                                            .confidence = std::min(kNumber, trust()),
                                            .core = core,
                                            .trigger = core});
    builder_.set_words(d, with_main_clause(s_, d.clause, voices_.scope_at(core.first)));
    builder_.set_figure(d, q);
    if (change) d.claim.slots.figure->role = Role::Change;
    if (is_part_of_last(q, core.first)) d.claim.slots.figure->role = Role::Subset;
    if (d.claim.slots.figure->role == Role::Total && adds(q, type)) d.claim.slots.figure->role = Role::Increment;
    if (type == ClaimType::QuantityPeople && g != nullptr && (g->person != nullptr || g->bare)) builder_.set_who(d, *g);
    if (!goes_on(q, core)) last_modality_ = modality(d.clause, core);
    last_ = q;
    d.claim.slots.modality = last_modality_;
    d.scope = own_stretch(d.clause, core);
    builder_.finish(std::move(d));
  }

  /// "Another 200 tonnes" are on top of others; "another two hours", "a further 3 percent" are of their own, "200 more tonnes than in May" are compared.
  [[nodiscard]] bool adds(std::int32_t q, ClaimType type) const {
    if (type == ClaimType::QuantityDuration || type == ClaimType::QuantityPercent || type == ClaimType::QuantityChange)
      return false;
    const TokenRange number = s_.quantity(q).all;
    if (!says_more(s_, number)) return false;
    for (std::uint32_t t = number.last; t < r_.last; ++t)
      if (s_.word(t) == "than") return false;
    return true;
  }

  /// How far a number of this sentence can be trusted at most; read once.
  double trust() {
    if (trust_ > 0) return trust_;
    bool sentence = s_.word(r_.last - 1) == ".";
    int numbers = 0;
    for (std::uint32_t t = r_.first; t < r_.last; ++t) {
      if (a_.match(t, LexKind::Word, "versus") != nullptr) return trust_ = kNoSentence;
      sentence = sentence || s_.is(t, kBe | kHave | kModal | kDo | kCue | kModality) || finite_verb(s_, t, r_);
      numbers += first_of_number(t);
    }
    return trust_ = !sentence ? kNoSentence : numbers > kCrowd ? kCrowded : 1;
  }
  [[nodiscard]] bool first_of_number(std::uint32_t t) const {
    return a_.quantity_at[t] >= 0 && s_.quantity(a_.quantity_at[t]).all.first == t;
  }

  /// Where the number's place and time may stand.
  [[nodiscard]] TokenRange own_stretch(TokenRange clause, TokenRange core) const {
    TokenRange own{core.first, core.last};
    while (own.last < clause.last && !first_of_number(own.last) && !compares(own.last) &&
           !s_.is(own.last, kSub | kRelative | kThat))
      ++own.last;
    std::uint32_t t = r_.first;
    while (t < core.first && (t < clause.first || a_.date_at[t] < 0) && !digits(t)) ++t;
    if (t == core.first || (t >= clause.first && a_.date_at[t] >= 0)) own.first = clause.first;
    for (t = clause.first; t < clause.last; ++t)
      if (s_.word(t) == "respectively") return core;
    return own;
  }

  [[nodiscard]] bool digits(std::uint32_t t) const {
    return first_of_number(t) || (a_.tokens[t].kind == TokenKind::Number && a_.date_at[t] < 0);
  }
  /// What follows belongs to another number, or to none: "14 percent higher than in May".
  [[nodiscard]] bool compares(std::uint32_t t) const { return a_.match(t, LexKind::Word, "compares") != nullptr; }

  /// "51 percent will be held by the state, |34 percent by the public": one more of the same kind, and no verb of its own.
  [[nodiscard]] bool goes_on(std::int32_t q, TokenRange core) const {
    if (q != last_ + 1 || core.first < r_.first + 2) return false;
    const std::uint32_t mark = core.first - 1;
    if (s_.word(mark) != "," && !s_.is(mark, kAnd)) return false;
    const QuantityInfo &before = s_.quantity(last_), &here = s_.quantity(q);
    if (before.kind != here.kind || before.unit != here.unit) return false;
    for (std::uint32_t t = core.last; t < r_.last && s_.word(t) != "," && !s_.is(t, kAnd); ++t)
      if (s_.is(t, kTo) || finite_verb(s_, t, r_)) return false;
    return true;
  }

  /// "30 million dollars, including |45 million from Japan", "50 tonnes, of which |20 were lost"
  [[nodiscard]] bool is_part_of_last(std::int32_t q, std::uint32_t t) const {
    if (q == 0 || t < r_.first + 2 || q - 1 != last_) return false;
    const QuantityInfo &before = s_.quantity(last_), &here = s_.quantity(q);
    if (before.kind != here.kind || before.unit != here.unit) return false;
    return s_.word(t - 1) == "including" || (s_.word(t - 1) == "which" && s_.word(t - 2) == "of");
  }

  /// "It will cut 300 jobs", "12 letters could be sent": what the verb of the number's own clause says.
  [[nodiscard]] Modality modality(TokenRange clause, TokenRange core) const {
    constexpr std::uint32_t kNotFar = 4;  // "declined to speak about the 90-minute session" tells of a session
    Modality found = Modality::Actual;
    for (std::uint32_t t = clause.first; t < core.first; ++t) {
      const bool another = s_.is(t, kAnd) && finite_verb(s_, t + 1, r_);  // "planned to sell it and bought 3,000"
      if (s_.word(t) == "," || s_.word(t) == ";" || s_.is(t, kRelative | kThat) || another || compares(t))
        found = Modality::Actual;
      // "the mill to be sold was valued at 3 million": a finite form begins anew.
      if (s_.is(t, kBe | kHave) && a_.match(t, LexKind::Word, "finite") != nullptr) found = Modality::Actual;
      const std::optional<Modality> m = modality_at(t, core);
      if (m && (*m != Modality::Negated || core.first - t <= kNotFar)) found = *m;
    }
    if (core.first > clause.first && s_.is(core.first - 1, kNot)) return Modality::Negated;  // "12 crowns and not 30"
    constexpr std::uint32_t kVerb = 2;  // words between a number's noun and its verb
    for (std::uint32_t t = core.last; found == Modality::Actual && t < std::min(clause.last, core.last + kVerb) &&
                                      !s_.is(t, kAnd | kBut | kThat | kRelative);
         ++t)
      if (const std::optional<Modality> m = modality_at(t, core);
          m && !s_.is(t, kPrep) && (s_.is(t, kModal | kBe | kHave | kDo | kNot) || s_.is(t - 1, kBe)))
        found = *m;
    return found;
  }
  [[nodiscard]] std::optional<Modality> modality_at(std::uint32_t t, TokenRange core) const {
    const std::optional<ModalWord> m = modal_word(s_, t, core, false);
    if (!m) return std::nullopt;
    // Of the verbs that want or ask, only those that say what will be done: "agreed to buy", not "requested".
    const std::uint32_t next = m->words.last;
    if (m->modality == Modality::Planned && !s_.is(t, kModal) && !s_.is(next - 1, kTo)) return std::nullopt;
    if (next >= r_.last || s_.word(next) == "only" || a_.quantity_at[next] >= 0)
      return std::nullopt;  // "not only", "declined to nine"
    return m->modality;
  }

  [[nodiscard]] std::optional<ClaimType> type_of(std::int32_t q, const Group* g) const {
    const QuantityInfo& info = s_.quantity(q);
    switch (info.kind) {
      case QuantityKind::Money:
        return changed(info) ? ClaimType::QuantityChange : ClaimType::QuantityMoney;
      case QuantityKind::Percent:
        return changed(info) ? ClaimType::QuantityChange : ClaimType::QuantityPercent;
      case QuantityKind::Duration:
        return ClaimType::QuantityDuration;
      case QuantityKind::Measure:
        return measure(full_unit(info).value_or(""));
      case QuantityKind::Cardinal:
        break;
      default:
        return std::nullopt;
    }
    const bool people = are_people(info);
    if (info.unit && *info.unit == "person") return people ? std::optional(ClaimType::QuantityPeople) : std::nullopt;
    const bool things = info.noun && info.unit;  // "35 member banks"
    if (g != nullptr && !things && people &&
        ((g->person != nullptr && !several_groups(*g->person)) || s_.word(g->tokens.last - 1) == "those"))
      return ClaimType::QuantityPeople;
    if (g != nullptr && g->thing != nullptr && (info.noun || g->plural))
      return parse_name<ClaimType>("quantity." + std::string(g->thing->value));
    if (info.value && *info.value < 2 && info.hedge == Hedge::Exact) return std::nullopt;
    if (info.noun && !info.noun->empty() && s_.word(info.noun->last - 1).back() == 's')
      return ClaimType::QuantityObjects;
    return std::nullopt;
  }
  /// Not "201.66 Danes", nor the Danes in "150 Danish/Dutch cents".
  [[nodiscard]] bool are_people(const QuantityInfo& info) const {
    if (info.value && std::floor(*info.value) != *info.value) return false;
    return !info.noun || info.noun->last >= r_.last || s_.word(info.noun->last) != "/";
  }
  /// "200 farmers' groups" are more people than 200.
  static bool several_groups(const LexEntry& person) {
    return person.attribute("collective") == "yes" && person.attribute("number") == "plural";
  }
  static ClaimType measure(std::string_view unit) {
    const auto in_unit = [&](const char* word) { return unit.find(word) != std::string_view::npos; };
    if (in_unit("square") || unit == "hectare" || unit == "acre") return ClaimType::QuantityArea;
    for (const char* length : {"metre", "meter", "kilometre", "kilometer", "mile", "foot", "inch", "yard", "centimetre",
                               "millimetre", "nautical"})
      if (in_unit(length) && !in_unit("cubic")) return ClaimType::QuantityDistance;
    return ClaimType::QuantityObjects;
  }
  [[nodiscard]] bool changed(const QuantityInfo& info) const {
    const std::string_view opening = s_.word(info.all.first);
    if (opening == "below" || opening == "above") return false;  // "fell below 1.81"
    constexpr std::uint32_t kReach = 6;                          // "rose by a much stronger 6 percent"
    for (std::uint32_t t = info.all.first, n = 0; t > r_.first && n < kReach; ++n) {
      --t;
      if (s_.is(t, kAnd) || s_.word(t) == "," ||
          (n == 0 && info.kind == QuantityKind::Money && s_.word(t).starts_with("rais")))
        return false;  // "raised 50 million" is no rise
      if (s_.word(t) == "to" || s_.word(t) == "at" || s_.word(t) == "of" || s_.word(t) == "from" ||
          s_.is(t, kBe | kBut | kThat | kSub) || (s_.is(t, kPrep) && s_.word(t) != "by" && s_.word(t) != "up"))
        return false;
      if (!s_.is(t, kTrigger) || s_.is(t - 1, kHyphen)) continue;  // no "take-up"
      if ((s_.word(t) == "up" || s_.word(t) == "down") && a_.match(t - 1, LexKind::Word, "phrasal") != nullptr)
        return false;
      const LexMatch* m = a_.match(t, LexKind::Trigger);
      return m != nullptr && s_.rules.triggers.at(m->entry).change;
    }
    return false;
  }

  const Scene& s_;
  const Analysis& a_;
  Voices& voices_;
  TokenRange r_;
  ClaimBuilder& builder_;
  double trust_ = 0;
  std::int32_t last_ = -2;  ///< the number before, and its modality
  Modality last_modality_ = Modality::Actual;
};

}  // namespace

void plain_numbers(const Scene& s, Voices& voices, TokenRange sentence, std::span<const Group> groups,
                   const std::vector<bool>& used, ClaimBuilder& builder) {
  PlainNumbers(s, voices, sentence, builder).run(groups, used);
}

}  // namespace claimdex::extract
