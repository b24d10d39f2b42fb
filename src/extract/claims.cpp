/// What quotes, attributions and frames make together.
///
/// Sentence by sentence: frames first, then the numbers that no frame took, then what is checkable without a number; after
/// them the attributions that are claims of their own. A sentence with neither number nor trigger costs nothing here. A
/// claim inside reported words carries the voices that report it, the innermost first; its words end where the report ends.
#include <algorithm>

#include "claim_builder.hpp"
#include "claim_stages.hpp"
#include "explain.hpp"
#include "mentioned.hpp"
#include "phrases.hpp"
#include "stages.hpp"
#include "voices.hpp"

namespace claimdex::extract {
namespace {

class ClaimMaker {
 public:
  ClaimMaker(const Scene& s, Voices& voices, Annotation& out)
      : s_(s),
        a_(s.a),
        voices_(voices),
        out_(out),
        builder_(s, voices, out),
        mentioned_(s),
        used_(s.a.quantities.size(), false) {}

  /// Gives what is part of what.
  std::vector<Part> run() {
    for (std::uint32_t n = 0; n < a_.sentences.size(); ++n) {
      out_.sentences[n].worth = sentence_worth(s_, a_.sentences[n]);
      if (!a_.sentences[n].withdrawn) sentence(a_.sentences[n].tokens);
    }
    return std::move(parts_);
  }

 private:
  void sentence(TokenRange r) {
    std::uint32_t tags = 0;
    for (std::uint32_t t = r.first; t < r.last; ++t) tags |= s_.tags[t];
    if (!(tags & (kQuantity | kTrigger))) return;
    phrases_.read(s_, r, tags & kTrigger ? Phrases::Which::All : Phrases::Which::AroundNumbers);
    if (tags & kTrigger) frames(r, phrases_);
    if (tags & kQuantity) plain_numbers(s_, voices_, r, phrases_.groups(), used_, builder_);
    if (tags & kTrigger) wordless_claims(s_, voices_, r, builder_);
  }

  void frames(TokenRange r, const Phrases& phrases) {
    std::vector<std::int64_t> claim_of;  // frame -> claim
    std::uint32_t last_end = 0;
    for (Frame& f : find_frames(s_, phrases)) {
      if (f.quantity >= 0) used_[static_cast<std::size_t>(f.quantity)] = true;
      if (mentioned_.points_back(f)) {
        claim_of.push_back(-1);
        continue;
      }
      if (mentioned_.adds(f)) f.role = Role::Increment;
      mentioned_.note(f);
      const bool again = f.part_of < 0 && f.extent.first > r.first && last_end > 0 && last_end <= f.extent.first &&
                         joined_to_previous(f.extent.first);
      claim_of.push_back(static_cast<std::int64_t>(out_.claims.size()));
      from_frame(f, again || f.joined);
      last_end = f.extent.last;
      if (f.part_of >= 0)
        if (const std::int64_t whole = claim_of[static_cast<std::size_t>(f.part_of)]; whole >= 0)
          parts_.emplace_back(out_.claims.size() - 1, static_cast<std::size_t>(whole));
    }
  }
  [[nodiscard]] bool joined_to_previous(std::uint32_t t) const { return s_.is(t - 1, kAnd) || s_.word(t - 1) == ","; }

  void from_frame(const Frame& f, bool keep_start) {
    TokenRange core = f.extent;
    if (f.actor && f.actor->last <= f.trigger.first) core.first = std::min(core.first, f.actor->first);
    const bool label = f.pattern != nullptr && f.pattern->name == "label";  // "killed: 12" is all that is said
    ClaimBuilder::Draft d = builder_.start({.type = f.type,
                                            .rule = f.rule,
                                            .confidence = f.confidence,
                                            .core = core,
                                            .trigger = f.trigger,
                                            .keep_start = keep_start,
                                            .clause = label ? std::optional(f.extent) : std::nullopt,
                                            .aside = f.aside,
                                            .until = f.until,
                                            .scope = f.scope});
    Slots& slots = d.claim.slots;
    slots.modality = f.modality;
    if (f.quantity >= 0)
      builder_.set_figure(d, f.quantity);
    else if (f.zero)
      builder_.set_nought(d, f.who ? f.who->tokens : f.nought.empty() ? f.trigger : f.nought);
    else if (f.vague)
      builder_.set_open(d, f.trigger);
    else if (f.who && f.who->plural && f.who->person && f.modality == Modality::Presupposed)
      builder_.set_open(d, f.who->tokens);
    else if (f.who && f.who->indefinite && !f.who->plural && (f.who->person || f.who->bare))
      builder_.set_one(d, f.who->tokens);
    if (slots.figure && f.role != Role::Total) slots.figure->role = f.role;
    if (f.who && !f.zero) builder_.set_who(d, *f.who);
    if (f.actor) builder_.set_actor(d, *f.actor);
    builder_.finish(std::move(d));
  }

  const Scene& s_;
  const Analysis& a_;
  Voices& voices_;
  Annotation& out_;
  ClaimBuilder builder_;
  Mentioned mentioned_;
  Phrases phrases_;         // of the sentence at hand
  std::vector<bool> used_;  // quantities that a frame took
  std::vector<Part> parts_;
};

void finish_attributions(const Scene& s, const std::vector<AttributionInfo>& attributions, Annotation& out) {
  for (const AttributionInfo& x : attributions) {
    Attribution o;
    o.form = x.form;
    if (!x.source.words.empty())
      o.source = Attribution::Source{s.span(x.source.words), s.words(x.source.words), x.source.name, x.source.cls};
    if (!x.cue.empty()) o.cue = Attribution::Cue{s.span(x.cue), s.words(x.cue)};
    for (const AttributionInfo::Piece& p : x.content) o.content.push_back(s.span(p.tokens));
    for (const Voice& v : x.via) o.via.push_back(v.name);
    o.stance = x.stance;
    out.attributions.push_back(std::move(o));
  }
}

}  // namespace

void find_claims(const Analysis& a, const Lexicon& lexicon, const text::OffsetMap& map, Annotation& out) {
  const Scene scene = make_scene(a, lexicon.rules(), map);
  std::vector<AttributionInfo> attributions = find_attributions(scene);
  resolve_speakers(scene, attributions);
  finish_attributions(scene, attributions, out);
  Voices voices(scene, attributions);
  const std::vector<Part> parts = ClaimMaker(scene, voices, out).run();
  reported_claims(scene, voices, attributions, out);
  order_and_link(out, parts);
  flag_claims(scene, out);
  if (out.explanation) explain(scene, lexicon, voices, out);
}

}  // namespace claimdex::extract
