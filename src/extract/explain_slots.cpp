#include <fmt/format.h>

#include <algorithm>

#include "modal_words.hpp"
#include "reasons.hpp"

namespace claimdex::extract {
namespace {

constexpr LexKinds kPlaces = kind_bit(LexKind::Place) | kind_bit(LexKind::Demonym);

/// How a hedge makes an interval of a number, in a few words: "Hedges and intervals" in lang/README.md.
std::string_view interval_rule(Hedge hedge) {
  switch (hedge) {
    case Hedge::Exact:
      return "the number itself";
    case Hedge::About:
      return "around the number, by the place of its last digit that isn't zero";
    case Hedge::Nearly:
      return "as about, to just below the number";
    case Hedge::JustOver:
      return "from just above the number on";
    case Hedge::MoreThan:
      return "above the number";
    case Hedge::LessThan:
      return "below the number";
    case Hedge::AtLeast:
      return "from the number on";
    case Hedge::AtMost:
    case Hedge::UpTo:
      return "from nought to the number";
    case Hedge::Between:
      return "from one number to the other";
    case Hedge::Vague:
      return "what the words allow";
  }
  return {};
}

bool has(const std::vector<Pattern::Element>& side, Pattern::Symbol symbol) {
  return std::any_of(side.begin(), side.end(), [&](const Pattern::Element& e) { return e.symbol == symbol; });
}

class SlotReasons {
 public:
  SlotReasons(const Scene& s, Reasons& out, const Slots& slots, const Frame* f, TokenRange trigger)
      : s_(s), out_(out), slots_(slots), f_(f), trigger_(trigger) {}

  void all() {
    if (slots_.figure && slots_.figure->span) figure(*slots_.figure, out_.tokens_of(*slots_.figure->span));
    if (slots_.who && slots_.who->span) who(out_.tokens_of(*slots_.who->span));
    if (slots_.actor && slots_.actor->span) actor(out_.tokens_of(*slots_.actor->span));
    if (slots_.place && slots_.place->span) place(out_.tokens_of(*slots_.place->span));
    if (slots_.time && slots_.time->span) time(out_.tokens_of(*slots_.time->span));
    modality();
    for (const Flag flag : slots_.flags) {
      const FlagInfo& info = kFlags[static_cast<std::size_t>(flag)];
      out_.add(Reasoned::Flag, fmt::format("{}: {}", info.name, info.help));
    }
  }

 private:
  // --- figure --------------------------------------------------------------------------------------------------------------

  void figure(const Figure& x, TokenRange words) {
    const std::int32_t q = words.empty() ? -1 : s_.a.quantity_at[words.first];
    if (f_ != nullptr && f_->zero && f_->quantity < 0)
      out_.add(Reasoned::Figure, "nobody, so 0", words);
    else if (q >= 0 && s_.quantity(q).all.contains(words.last - 1))
      number(s_.quantity(q));
    else if (x.value)
      out_.add(Reasoned::Figure, "an article before one of a kind: 1", words);
    else
      out_.add(Reasoned::Figure, "several without a number: 2 or more", words);
    interval(x);
    if (x.role != Role::Total) role(x.role);
  }
  void number(const QuantityInfo& q) {
    for (std::uint32_t t = q.number.first; t < std::min(q.number.last, q.number.first + 16); ++t)
      if (s_.a.tokens[t].kind == TokenKind::Number) out_.add(Reasoned::Figure, "digits", TokenRange{t, t + 1});
    out_.add_entries(Reasoned::Figure, q.number, kind_bit(LexKind::Numeral));
    constexpr LexKinds kBeside = kind_bit(LexKind::Hedge) | kind_bit(LexKind::Unit);
    out_.add_entries(Reasoned::Figure, {q.all.first, q.number.first}, kBeside);
    out_.add_entries(Reasoned::Figure, {q.number.last, q.all.last}, kBeside);
  }
  void interval(const Figure& x) {
    const auto end = [](const std::optional<double>& v) { return v ? plain_number(*v) : std::string(); };
    out_.add(Reasoned::Figure, fmt::format("interval {}..{}: {}, {}", end(x.bounds.low), end(x.bounds.high),
                                           name_of(x.hedge), interval_rule(x.hedge)));
  }
  void role(Role r) {
    if (f_ != nullptr && f_->pattern != nullptr)
      out_.add(Reasoned::Figure, fmt::format("role {} in pattern {}", name_of(r), f_->pattern->name),
               line_of(out_.entry_of(*f_->pattern)));
    else
      out_.add(Reasoned::Figure, fmt::format("role {}", name_of(r)));
  }

  // --- who, actor -----------------------------------------------------------------------------------------------------------

  void who(TokenRange words) {
    if (f_ != nullptr && f_->pattern != nullptr && f_->role != Role::Subset)
      out_.add(Reasoned::Who, std::string(position(*f_->pattern)), line_of(out_.entry_of(*f_->pattern)));
    const bool known = out_.add_entries(Reasoned::Who, words, kind_bit(LexKind::Person));
    const Group* g = f_ != nullptr && f_->who ? &*f_->who : nullptr;
    if (!known)
      out_.add(Reasoned::Who,
               g != nullptr && g->pronoun ? "a pronoun"
               : g != nullptr && g->named ? "a name"
                                          : "a noun that no list knows",
               words);
    if (slots_.who->side) out_.add_entries(Reasoned::Who, words, kPlaces);
  }
  static std::string_view position(const Pattern& p) {
    if (has(p.left, Pattern::Symbol::Subject)) return "the trigger's subject";
    if (has(p.left, Pattern::Symbol::Owner)) return "the trigger's owner";
    if (has(p.right, Pattern::Symbol::Object)) return "the trigger's object";
    if (has(p.right, Pattern::Symbol::Around)) return "the noun that the trigger describes";
    return "beside the trigger";
  }
  void actor(TokenRange words) {
    constexpr LexKinds kActors = kPlaces | kind_bit(LexKind::Person) | kind_bit(LexKind::Title) |
                                 kind_bit(LexKind::Agency) | kind_bit(LexKind::Organisation) |
                                 kind_bit(LexKind::Source);
    out_.add(Reasoned::Actor, words.last <= trigger_.first ? "the verb's subject" : "behind \"by\"", words);
    out_.add_entries(Reasoned::Actor, words, kActors);
  }

  // --- place, time ----------------------------------------------------------------------------------------------------------

  void place(TokenRange words) {
    if (!out_.add_entries(Reasoned::Place, words, kind_bit(LexKind::Place)))
      out_.add(Reasoned::Place, "a name that no list knows", words);
    constexpr std::uint32_t kReach = 5;
    for (std::uint32_t t = words.first, n = 0; t > 0 && n < kReach; --t, ++n)
      if (s_.is(t - 1, kPrep | kTo)) return out_.add(Reasoned::Place, "behind a preposition", TokenRange{t - 1, t});
  }
  void time(TokenRange words) {
    constexpr LexKinds kDates =
        kind_bit(LexKind::Month) | kind_bit(LexKind::Weekday) | kind_bit(LexKind::Season) | kind_bit(LexKind::DateWord);
    if (!out_.add_entries(Reasoned::Time, words, kDates)) out_.add(Reasoned::Time, "digits of a date", words);
    const std::int32_t d = words.empty() ? -1 : s_.a.date_at[words.first];
    if (d < 0 || !s_.a.dates[static_cast<std::size_t>(d)].relative) return;
    out_.add(Reasoned::Time, s_.a.dates[static_cast<std::size_t>(d)].resolved
                                 ? "counted from the day of publication"
                                 : "relative, and the day of publication isn't known");
  }

  // --- modality --------------------------------------------------------------------------------------------------------------

  void modality() {
    const std::string_view name = name_of(slots_.modality);
    if (f_ == nullptr && family_of(slots_.type) == "attribution") return;
    const bool read = f_ != nullptr && f_->modality == slots_.modality;  // and not what the clause says: "denied that"
    const TokenRange words = read ? f_->told_as : f_ == nullptr ? modal_words() : TokenRange{};
    if (!words.empty()) return out_.add(Reasoned::Modality, std::string(name), words, entry_at(words.first));
    const bool around = f_ != nullptr && f_->pattern != nullptr && has(f_->pattern->right, Pattern::Symbol::Around);
    out_.add(Reasoned::Modality, fmt::format("{}: {}", name,
                                             slots_.modality == Modality::Actual ? "no word says anything else"
                                             : around ? "people are named by what happened to them"
                                                      : "by the form of the verb or of the sentence"));
  }
  /// Of a plain number, the nearest words that say this modality, before it or else behind it.
  [[nodiscard]] TokenRange modal_words() const {
    constexpr std::uint32_t kReach = 12;
    const TokenRange r = s_.sentence(trigger_.first).tokens;
    const auto says_it = [&](std::uint32_t t) {
      const std::optional<ModalWord> m = modal_word(s_, t, trigger_, false);
      return m && m->modality == slots_.modality ? m->words : TokenRange{};
    };
    for (std::uint32_t t = trigger_.first, n = 0; t > r.first && n < kReach; ++n)
      if (const TokenRange words = says_it(--t); !words.empty()) return words;
    for (std::uint32_t t = trigger_.last; t < std::min(r.last, trigger_.last + kReach); ++t)
      if (const TokenRange words = says_it(t); !words.empty()) return words;
    return {};
  }
  [[nodiscard]] const LexEntry* entry_at(std::uint32_t t) const {
    for (const LexKind kind : {LexKind::Modality, LexKind::Word, LexKind::Function})
      if (const LexMatch* m = s_.a.match(t, kind)) return m->entry;
    return nullptr;
  }

  const Scene& s_;
  Reasons& out_;
  const Slots& slots_;
  const Frame* f_;
  TokenRange trigger_;
};

}  // namespace

void explain_slots(const Scene& s, Reasons& out, const ExtractedClaim& c, const Frame* f, TokenRange trigger) {
  SlotReasons(s, out, c.slots, f, trigger).all();
}

}  // namespace claimdex::extract
