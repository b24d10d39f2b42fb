/// Why is a claim as it is?
///
/// What a frame is made of is known only while it is being made, and a claim keeps no more of it than the name of its rule. Instead of
/// keeping more in every stage for a question that is seldom asked, the frames of a sentence are found a second time, and each claim
/// looks for the one that has its rule, its figure and its people. Everything else is read off the words of the slots.
#include "explain.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "phrases.hpp"
#include "reasons.hpp"

namespace claimdex::extract {
namespace {

constexpr std::uint32_t kTriggerReach = 64;  // words of a claim without a frame in which its trigger is looked for

class Explainer {
 public:
  Explainer(const Scene& s, const Lexicon& lexicon, const Voices& voices, Annotation& out)
      : s_(s), voices_(voices), out_(out), reasons_(s, lexicon) {}

  void run() {
    Explanation& e = *out_.explanation;
    e.claims.resize(out_.claims.size());
    e.sentences.resize(out_.sentences.size());
    for (std::size_t i = 0; i < out_.claims.size(); ++i) {
      const ExtractedClaim& c = out_.claims[i];
      look_at(sentence_at(c.sentence.start));
      reasons_.into(e.claims[i]);
      claim(c);
      e.claims[i].insert(e.claims[i].end(), worth_.begin(), worth_.end());
    }
    const std::vector<bool> silent = silent_sentences();
    for (std::size_t n = 0; n < silent.size(); ++n) {
      if (!silent[n]) continue;
      reasons_.into(e.sentences[n]);
      explain_silence(s_, voices_, reasons_, s_.a.sentences[n].tokens);
      explain_sentence_worth(s_, reasons_, s_.a.sentences[n], "");
    }
  }

 private:
  /// The sentence that a span begins in.
  [[nodiscard]] std::size_t sentence_at(std::uint32_t code_point) const {
    const auto behind = std::partition_point(out_.sentences.begin(), out_.sentences.end(),
                                             [&](const Sentence& x) { return x.span.end <= code_point; });
    const auto n = static_cast<std::size_t>(behind - out_.sentences.begin());
    return std::min(n, out_.sentences.size() - 1);
  }
  /// Those in which no word of a claim stands.
  [[nodiscard]] std::vector<bool> silent_sentences() const {
    std::vector<int> steps(out_.sentences.size() + 1, 0);
    for (const ExtractedClaim& c : out_.claims)
      for (const Span span : c.spans) {
        ++steps[sentence_at(span.start)];
        --steps[sentence_at(span.end - 1) + 1];
      }
    std::vector<bool> silent(out_.sentences.size());
    int claims = 0;
    for (std::size_t n = 0; n < silent.size(); ++n) {
      claims += steps[n];
      silent[n] = claims == 0;
    }
    return silent;
  }

  void claim(const ExtractedClaim& c) {
    const Frame* f = frame_of(c);
    const TokenRange words = reasons_.tokens_of(c.spans[0]);
    TokenRange trigger = words;
    if (f != nullptr)
      trigger = f->trigger;
    else if (c.slots.figure && c.slots.figure->span)
      trigger = reasons_.tokens_of(*c.slots.figure->span);
    type(c, f, words, trigger);
    explain_slots(s_, reasons_, c, f, trigger);
    attribution(c, trigger.first);
    confidence(c, f);
    explain_claim_worth(s_, reasons_, c, out_.sentences[sentence_].worth);
  }

  // --- the frame that a claim was ------------------------------------------------------------------------------------------

  /// What all claims of a sentence have in common.
  void look_at(std::size_t n) {
    if (sentence_ == n) return;
    sentence_ = n;
    frames_ = find_frames(s_, Phrases(s_, s_.a.sentences[n].tokens));
    worth_.clear();
    reasons_.into(worth_);
    explain_sentence_worth(s_, reasons_, s_.a.sentences[n], "its sentence: ");
  }
  [[nodiscard]] const Frame* frame_of(const ExtractedClaim& c) const {
    const Frame* best = nullptr;
    int most = -1;
    for (const Frame& f : frames_) {
      if (f.type != c.slots.type || f.rule != c.slots.rule) continue;
      if (const int like = likeness(f, c); like > most) most = like, best = &f;
    }
    return best;
  }
  [[nodiscard]] int likeness(const Frame& f, const ExtractedClaim& c) const {
    int like = 0;
    const Slots& slots = c.slots;
    if (f.quantity >= 0 && slots.figure && slots.figure->span)
      like += s_.span(s_.quantity(f.quantity).all).end == slots.figure->span->end ? 4 : 0;
    if (f.who && slots.who && slots.who->span) like += s_.span(f.who->tokens).end == slots.who->span->end ? 2 : 0;
    const Span trigger = s_.span(f.trigger);
    return like + (c.spans[0].start <= trigger.start && trigger.end <= c.spans[0].end ? 1 : 0);
  }

  // --- type ----------------------------------------------------------------------------------------------------------------

  void type(const ExtractedClaim& c, const Frame* f, TokenRange words, TokenRange& trigger) {
    const std::string_view name = name_of(c.slots.type);
    if (f != nullptr) {
      reasons_.add(Reasoned::Type, fmt::format("trigger: {}", name), f->trigger, f->word);
      if (f->pattern != nullptr)
        pattern_type(*f->pattern);
      else
        reasons_.add(Reasoned::Type, "the word is the figure");
    } else if (c.slots.type == ClaimType::AttributionQuote) {
      reasons_.add(Reasoned::Type, "somebody's words in quotation marks");
    } else if (c.slots.type == ClaimType::AttributionStatement) {
      reasons_.add(Reasoned::Type, "reported words that hold no figure claim");
    } else if (c.slots.figure) {
      number_type(trigger);
    } else {
      wordless_type(words, trigger);
    }
  }
  void pattern_type(const Pattern& p) {
    const LexEntry& entry = reasons_.entry_of(p);
    reasons_.add(Reasoned::Type, words_for(entry), line_of(entry));
  }
  void number_type(TokenRange number) {
    reasons_.add(Reasoned::Type, "a number that no trigger takes", number);
    const std::int32_t q = s_.a.quantity_at[number.first];
    if (q < 0) return;
    const QuantityInfo& info = s_.quantity(q);
    constexpr LexKinds kCounted = kind_bit(LexKind::Unit) | kind_bit(LexKind::Thing) | kind_bit(LexKind::Person);
    if (!reasons_.add_entries(Reasoned::Type, info.all, kCounted) && info.noun)
      if (!reasons_.add_entries(Reasoned::Type, *info.noun, kCounted))
        reasons_.add(Reasoned::Type, "a plural", *info.noun);
  }
  void wordless_type(TokenRange words, TokenRange& trigger) {
    for (std::uint32_t t = words.first; t < std::min(words.last, words.first + kTriggerReach); ++t) {
      if (!s_.is(t, kTrigger) || s_.is(t, kIdiom)) continue;
      for (const LexMatch& m : s_.a.matches_at(t)) {
        if (m.kind != LexKind::Trigger) continue;
        const Rules::Trigger& rule = s_.rules.triggers.at(m.entry);
        if (!rule.event && !rule.superlative && !rule.general) continue;
        trigger = {t, t + m.length};
        return reasons_.add(Reasoned::Type, words_for(*m.entry), trigger, m.entry);
      }
    }
  }

  // --- attribution, confidence ------------------------------------------------------------------------------------------------

  void attribution(const ExtractedClaim& c, std::uint32_t t) {
    const Slots& slots = c.slots;
    if (!slots.form) return reasons_.add(Reasoned::Attribution, "nobody is named: the article's own voice");
    reasons_.add(Reasoned::Attribution, fmt::format("form: {}", name_of(*slots.form)));
    bool counts = family_of(slots.type) != "attribution";  // a report within reports is none of its own voices
    for (const AttributionInfo* x : voices_.around(t)) {
      counts |= x->form == *slots.form;
      if (counts) voice(*x, s_.a.sentence_of[t]);
    }
    if (slots.attribution.empty()) reasons_.add(Reasoned::Attribution, "nobody is named");
  }
  void voice(const AttributionInfo& x, std::uint32_t sentence) {
    constexpr LexKinds kCues = kind_bit(LexKind::Cue) | kind_bit(LexKind::Source);
    constexpr LexKinds kSources = kind_bit(LexKind::Source) | kind_bit(LexKind::Title) | kind_bit(LexKind::Agency) |
                                  kind_bit(LexKind::Organisation) | kind_bit(LexKind::Place) |
                                  kind_bit(LexKind::Demonym) | kind_bit(LexKind::FirstName);
    if (!x.cue.empty() && !reasons_.add_entries(Reasoned::Attribution, x.cue, kCues))
      reasons_.add(Reasoned::Attribution, "cue", x.cue);
    const auto source = [&](TokenRange words) {
      if (!words.empty() && !reasons_.add_entries(Reasoned::Attribution, words, kSources) &&
          !reasons_.add_entries(Reasoned::Attribution, words, kind_bit(LexKind::Person)))
        reasons_.add(Reasoned::Attribution, "a name", words);
    };
    source(x.source.words);
    for (const Voice& v : x.via) source(v.words);
    if (x.source.words.empty()) return;
    if (const std::uint32_t from = s_.a.sentence_of[x.source.words.first]; from != sentence)
      reasons_.add(Reasoned::Attribution, fmt::format("carried from sentence {}", from + 1), x.source.words);
    std::string written = s_.words(x.source.words);
    std::replace(written.begin(), written.end(), '\n', ' ');
    if (written.find(x.source.name) == std::string::npos)
      reasons_.add(Reasoned::Attribution, "stands for a name elsewhere in the article", x.source.words);
  }

  void confidence(const ExtractedClaim& c, const Frame* f) {
    const double all = c.slots.confidence;
    if (f == nullptr || f->pattern == nullptr)
      return reasons_.add(Reasoned::Confidence, fmt::format("{:.2f} by the rule and the kind of sentence", all));
    std::string what = fmt::format("{:.2f} = pattern {:.2f}", all, f->pattern->confidence);
    const double trust = s_.rules.triggers.at(f->word).trust;
    if (trust < 1) what += fmt::format(" × trust in the trigger {:.2f}", trust);
    const double rest = all / (f->pattern->confidence * trust);
    if (std::abs(rest - 1) > 0.005) what += fmt::format(" × how surely the slots fit {:.2f}", rest);
    reasons_.add(Reasoned::Confidence, std::move(what), line_of(reasons_.entry_of(*f->pattern)));
  }

  const Scene& s_;
  const Voices& voices_;
  Annotation& out_;
  Reasons reasons_;
  std::size_t sentence_ = static_cast<std::size_t>(-1);  // the one that the following are of
  std::vector<Frame> frames_;
  std::vector<Reason> worth_;
};

}  // namespace

void explain(const Scene& scene, const Lexicon& lexicon, const Voices& voices, Annotation& out) {
  Explainer(scene, lexicon, voices, out).run();
}

void explain_nothing(Annotation& out) {
  out.explanation->sentences.assign(out.sentences.size(),
                                    {Reason{Reasoned::NoClaim, "there are no rules for this language", {}, {}, {}}});
}

}  // namespace claimdex::extract
