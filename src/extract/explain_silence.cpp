/// What a sentence without a claim lacks.
///
/// A trigger came nearest, so triggers come first, with what the frame finder holds against them; after them numbers that make no claim.
/// A sentence with neither has nothing that a rule could begin with.
#include <fmt/format.h>

#include <algorithm>

#include "phrases.hpp"
#include "reasons.hpp"

namespace claimdex::extract {
namespace {

constexpr int kMost = 4;
constexpr std::uint32_t kLongestIdiom = 8;

class Silence {
 public:
  Silence(const Scene& s, const Voices& voices, Reasons& out, TokenRange r)
      : s_(s), voices_(voices), out_(out), r_(r) {}

  void run() {
    if (s_.sentence(r_.first).withdrawn) return withdrawn();
    frames();
    for (std::uint32_t t = r_.first; t < r_.last && told_ < kMost; ++t)
      if (s_.is(t, kTrigger)) other_trigger(t);
    for (std::uint32_t t = r_.first; t < r_.last && told_ < kMost; ++t)
      if (const std::int32_t q = s_.a.quantity_at[t]; q >= 0 && s_.quantity(q).all.first == t) number(q);
    if (told_ == 0) out_.add(Reasoned::NoClaim, "no trigger, no number");
  }

 private:
  void say(std::string what, TokenRange words, const LexEntry* entry = nullptr) {
    out_.add(Reasoned::NoClaim, std::move(what), words, entry);
    ++told_;
  }

  void withdrawn() {
    if (const LexMatch* m = s_.a.match(r_, LexKind::Function, "withdrawn"))
      say("a correction: what this tells is taken back", {m->first, m->first + m->length}, m->entry);
  }

  void frames() {
    std::vector<Rejected> rejected;
    for (const Frame& f : find_frames(s_, Phrases(s_, r_), &rejected))
      if (told_ < kMost)
        say(fmt::format("trigger: {}; told in an earlier sentence", name_of(f.type)), f.trigger, f.word);
    for (const Rejected& x : rejected)
      if (told_ < kMost) trigger(x);
  }

  void trigger(const Rejected& x) {
    say(fmt::format("{}{}", words_for(*x.word), against(x)), x.trigger, x.word);
    if (x.pattern == nullptr) return;
    const LexEntry& entry = out_.entry_of(*x.pattern);
    if (x.why == Rejected::Why::Pattern)
      out_.add(Reasoned::NoClaim, fmt::format("{}; finds {}", words_for(entry), lacks(*x.pattern)), line_of(entry));
    else
      out_.add(Reasoned::NoClaim, fmt::format("{}; finds {}", words_for(entry), not_whom(x)), x.who, &entry);
  }
  [[nodiscard]] std::string against(const Rejected& x) const {
    switch (x.why) {
      case Rejected::Why::Compound:
        return "; it is part of a compound";
      case Rejected::Why::Behind:
        return "; the word behind it says that something else is meant";
      case Rejected::Why::Unless:
        return "; a word near it says that something else is meant";
      case Rejected::Why::Money:
        return "; there is money near it";
      case Rejected::Why::Near:
        return "; no word near it says that this is meant";
      case Rejected::Why::Voice:
        return "; no pattern of its frames is for a verb used like this";
      default:
        return "";
    }
  }
  static std::string_view lacks(const Pattern& p) {
    for (const auto* side : {&p.left, &p.right})
      for (const Pattern::Element& e : *side) switch (e.symbol) {
          case Pattern::Symbol::Subject:
            return "no subject";
          case Pattern::Symbol::Owner:
            return "no owner";
          case Pattern::Symbol::Object:
            return "no object";
          case Pattern::Symbol::Around:
            return "no noun that it describes";
          case Pattern::Symbol::Figure:
            return "no number in its place";
          default:
            break;
        }
    return "not the words that it needs";
  }
  [[nodiscard]] std::string_view not_whom(const Rejected& x) const {
    const Rules::Trigger& rule = s_.rules.triggers.at(x.word);
    if (rule.counted && !counted(x.who)) return "nobody who is counted";
    switch (rule.about) {
      case Rules::About::People:
        return "no people";
      case Rules::About::Anybody:
        return "neither people nor a name";
      case Rules::About::Civil:
        return "nobody who doesn't fight";
      case Rules::About::Force:
        return "no soldiers or police";
      case Rules::About::Dead:
        return "no bodies";
      case Rules::About::Weapons:
        return "no weapons that are counted";
    }
    return {};
  }
  [[nodiscard]] bool counted(TokenRange words) const {
    for (std::uint32_t t = words.first; t < words.last; ++t)
      if (s_.a.quantity_at[t] >= 0) return true;
    return false;
  }

  /// Triggers that the frame finder leaves alone.
  void other_trigger(std::uint32_t t) {
    const LexMatch* m = s_.a.match(t, LexKind::Trigger);
    if (m == nullptr || t + m->length > r_.last) return;
    if (s_.is(t, kIdiom)) return idiom(t, *m);
    const Rules::Trigger& rule = s_.rules.triggers.at(m->entry);
    if (!rule.patterns.empty() || rule.vague) return;
    const std::string_view why = rule.superlative
                                     ? "no \"the\" before it, or nothing behind it that it is compared with"
                                 : rule.general ? "in reported or quoted words"
                                 : rule.change  ? "no number that changes"
                                                : "nobody known to do it, or in quoted words, or denied";
    say(fmt::format("{}; {}", words_for(*m->entry), why), {t, t + m->length}, m->entry);
  }
  void idiom(std::uint32_t t, const LexMatch& trigger) {
    const std::uint32_t limit = t - std::min(t - r_.first, kLongestIdiom);
    for (std::uint32_t b = t + 1; b-- > limit;)
      if (const LexMatch* m = s_.a.match(b, LexKind::Idiom); m != nullptr && b + m->length > t)
        return say(fmt::format("{}; in an idiom", words_for(*trigger.entry)), {b, b + m->length}, m->entry);
  }

  void number(std::int32_t q) {
    const QuantityInfo& info = s_.quantity(q);
    say(fmt::format("a number; {}", why_nothing(info)), info.all);
  }
  [[nodiscard]] std::string_view why_nothing(const QuantityInfo& info) const {
    switch (info.kind) {
      case QuantityKind::Ordinal:
        return "an ordinal alone is no claim";
      case QuantityKind::Age:
        return "an age alone is no claim";
      case QuantityKind::Ratio:
        return "a ratio alone is no claim";
      default:
        break;
    }
    if (voices_.names_source(info.all.first)) return "it belongs to who speaks";
    if (s_.is(info.all.first, kIdiom)) return "in an idiom";
    if (info.value && *info.value < 2) return "one of something is no claim";
    return "what it counts isn't known";
  }

  const Scene& s_;
  const Voices& voices_;
  Reasons& out_;
  TokenRange r_;
  int told_ = 0;
};

}  // namespace

void explain_silence(const Scene& s, const Voices& voices, Reasons& out, TokenRange sentence) {
  Silence(s, voices, out, sentence).run();
}

}  // namespace claimdex::extract
