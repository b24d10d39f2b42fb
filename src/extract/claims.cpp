/// What quotes, attributions and frames make together.
///
/// Sentence by sentence: frames first, then the numbers that no frame took, then what is checkable without a number, then the attributions
/// that are claims of their own. A sentence with neither number nor trigger costs nothing here. A claim inside reported words carries
/// the voices that report it, the innermost first; its words end where the report ends.
#include <algorithm>

#include "claimdex/text/text.hpp"
#include "claims.hpp"
#include "clauses.hpp"
#include "source_groups.hpp"
#include "stages.hpp"

namespace claimdex::extract {
namespace {

bool counts_people(ClaimType t) {
  const std::string_view family = family_of(t);
  return family == "casualty" || family == "mobilization" || family == "displacement" || family == "detention" ||
         t == ClaimType::QuantityPeople;
}

class ClaimMaker {
 public:
  ClaimMaker(const Scene& s, const std::vector<AttributionInfo>& attributions, const text::OffsetMap& map,
             Annotation& out)
      : s_(s),
        a_(s.a),
        attributions_(attributions),
        out_(out),
        map_(map),
        used_(s.a.quantities.size(), false),
        figures_in_(attributions.size(), 0) {}

  void run() {
    cover();
    mark_sources();
    for (std::uint32_t n = 0; n < a_.sentences.size(); ++n) {
      out_.sentences[n].worth = sentence_worth(s_, a_.sentences[n]);
      sentence(n);
    }
    for (std::size_t i = 0; i < attributions_.size(); ++i) {
      attribution(attributions_[i]);
      own_claims(i);
    }
    order();
    repeats();
  }

 private:
  // --- whose words ---

  /// Token -> the attribution and piece that cover it most closely.
  void cover() {
    cover_.assign(a_.tokens.size(), -1);
    for (std::size_t i = 0; i < attributions_.size(); ++i)
      for (const AttributionInfo::Piece& p : attributions_[i].content) {
        const auto index = static_cast<std::int32_t>(pieces_.size());
        pieces_.push_back({p.tokens, i, -1, p.carried});
        if (p.tokens.first < cover_.size()) pieces_.back().outer = cover_[p.tokens.first];
        for (std::uint32_t t = p.tokens.first; t < p.tokens.last; ++t) {
          std::int32_t& c = cover_[t];
          if (c < 0 || size(pieces_[static_cast<std::size_t>(c)].tokens) > size(p.tokens)) c = index;
        }
      }
  }
  /// "according to three men": who speaks is no claim.
  void mark_sources() {
    in_source_.assign(a_.tokens.size(), false);
    for (const AttributionInfo& x : attributions_)
      for (std::uint32_t t = x.source.words.first; t < x.source.words.last; ++t) in_source_[t] = true;
    in_cue_.assign(a_.tokens.size(), false);
    for (const AttributionInfo& x : attributions_)
      for (std::uint32_t t = x.cue.first; t < x.cue.last; ++t) in_cue_[t] = true;
  }
  static std::uint32_t size(TokenRange r) { return r.last - r.first; }

  std::vector<AttributionLink> links_of(const AttributionInfo& x, bool carried) const {
    std::vector<AttributionLink> links;
    if (!x.source.words.empty()) links.push_back(link(x.source, x, carried || x.carried, LinkRole::Speaker));
    if (!links.empty() && x.source.cls == SourceClass::Document) links[0].role = LinkRole::Document;
    for (const Voice& v : x.via)
      links.push_back(
          link(v, x, carried || x.carried, v.cls == SourceClass::Document ? LinkRole::Document : LinkRole::Channel));
    return links;
  }
  AttributionLink link(const Voice& v, const AttributionInfo& x, bool carried, LinkRole role) const {
    AttributionLink l;
    l.name = v.name;
    l.cls = v.cls;
    l.role = role;
    if (!x.cue.empty() && role != LinkRole::Channel) l.cue = words(x.cue);
    l.stance = x.stance;
    l.carried = carried;
    if (!v.words.empty()) l.span = span(v.words);
    return l;
  }
  std::vector<AttributionLink> voices(std::int32_t piece) const {
    std::vector<AttributionLink> links;
    for (int depth = 0; piece >= 0 && depth < 4; ++depth) {
      const Piece& p = pieces_[static_cast<std::size_t>(piece)];
      for (AttributionLink& l : links_of(attributions_[p.attribution], p.carried)) {
        if (depth > 0 && l.role == LinkRole::Speaker) l.role = LinkRole::Channel;
        links.push_back(std::move(l));
      }
      piece = p.outer;
    }
    return links;
  }

  // --- words ---

  Span span(TokenRange r) const { return map_.to_span(a_.bytes(r)); }
  std::string words(TokenRange r) const { return std::string(a_.slice(a_.bytes(r))); }
  const QuantityInfo& quantity(std::int32_t q) const { return a_.quantities[static_cast<std::size_t>(q)]; }

  /// The stretch that a claim's words may not leave: the reported words around it, else its sentence without them.
  TokenRange scope_at(std::uint32_t t) const {
    TokenRange r = s_.sentence(t).tokens;
    const std::int32_t c = cover_[t];
    if (c >= 0) {
      const TokenRange p = pieces_[static_cast<std::size_t>(c)].tokens;
      return tidy(s_, {std::max(r.first, p.first), std::min(r.last, p.last)});
    }
    std::uint32_t lo = t, hi = t + 1;
    while (lo > r.first && cover_[lo - 1] < 0) --lo;
    while (hi < r.last && cover_[hi] < 0) ++hi;
    return {lo, hi};
  }

  // --- sentences ---

  void sentence(std::uint32_t n) {
    const TokenRange r = a_.sentences[n].tokens;
    std::uint32_t tags = 0;
    for (std::uint32_t t = r.first; t < r.last; ++t) tags |= s_.tags[t];
    if (!(tags & (kQuantity | kTrigger))) return;
    const std::vector<Group> groups = find_groups(s_, r);
    if (tags & kTrigger) frames(r, groups);
    if (tags & kQuantity) numbers(r, groups);
    if (tags & kTrigger) wordless(r);
  }

  void frames(TokenRange r, const std::vector<Group>& groups) {
    const std::vector<Frame> found = find_frames(s_, r, groups);
    const std::size_t base = out_.claims.size();
    std::uint32_t last_end = 0;
    for (const Frame& f : found) {
      if (f.quantity >= 0) used_[static_cast<std::size_t>(f.quantity)] = true;
      const bool again = f.part_of < 0 && f.extent.first > r.first && last_end > 0 && last_end <= f.extent.first &&
                         joined_to_previous(f.extent.first);
      from_frame(f, again);
      last_end = f.extent.last;
      if (f.part_of >= 0) parts_.emplace_back(out_.claims.size() - 1, base + static_cast<std::size_t>(f.part_of));
    }
  }
  bool joined_to_previous(std::uint32_t t) const { return s_.is(t - 1, kAnd) || s_.word(t - 1) == ","; }

  void from_frame(const Frame& f, bool keep_start) {
    TokenRange core = f.extent;
    if (f.actor && f.actor->last <= f.trigger.first) core.first = std::min(core.first, f.actor->first);
    ExtractedClaim c = start(f.type, f.rule, f.confidence, core, f.trigger, keep_start);
    c.slots.modality = f.modality;
    if (f.quantity >= 0)
      c.slots.figure = figure(f.quantity, f.type, f.role);
    else if (f.zero && f.who)
      c.slots.figure = nought(f.who->tokens);
    else if (f.zero)
      c.slots.figure = nought({f.trigger.first - 1, f.trigger.first});
    else if (f.vague)
      c.slots.figure = open(f.trigger);
    else if (f.who && f.who->plural && f.who->person && f.modality == Modality::Presupposed)
      c.slots.figure = open({f.who->tokens.first, f.who->tokens.last});
    if (f.who && f.who->tokens.last > f.who->tokens.first && !f.zero) c.slots.who = who(*f.who);
    // A number whose noun is left out ("14 killed") names nobody.
    if (c.slots.who && c.slots.figure && c.slots.who->span == c.slots.figure->span) c.slots.who.reset();
    if (f.actor) c.slots.actor = Actor{span(*f.actor), words(*f.actor), {}};
    finish(std::move(c), f.trigger);
  }

  /// Numbers that no frame took: counts, money, shares, measures.
  void numbers(TokenRange r, const std::vector<Group>& groups) {
    std::vector<const Group*> of(r.last - r.first, nullptr);
    for (const Group& g : groups)
      if (g.quantity >= 0) of[quantity(g.quantity).all.first - r.first] = &g;
    for (std::uint32_t t = r.first; t < r.last; ++t) {
      const std::int32_t q = a_.quantity_at[t];
      if (q < 0 || quantity(q).all.first != t || used_[static_cast<std::size_t>(q)] || in_source_[t] ||
          s_.is(t, kIdiom))
        continue;
      const Group* g = of[t - r.first];
      const std::optional<ClaimType> type = type_of(q, g);
      if (!type) continue;
      TokenRange core = quantity(q).all;
      if (g != nullptr) core = {std::min(core.first, g->tokens.first), std::max(core.last, g->tokens.last)};
      const bool change = *type == ClaimType::QuantityChange;
      ExtractedClaim c = start(*type, std::string(name_of(*type)) + ".plain", change ? 0.7 : 0.6, core, core, false);
      c.slots.figure = figure(q, *type, change ? Role::Change : Role::Total);
      if (*type == ClaimType::QuantityPeople && g != nullptr) c.slots.who = who(*g);
      finish(std::move(c), core);
    }
  }

  std::optional<ClaimType> type_of(std::int32_t q, const Group* g) const {
    const QuantityInfo& info = quantity(q);
    switch (info.kind) {
      case QuantityKind::Money:
        return changed(info) ? ClaimType::QuantityChange : ClaimType::QuantityMoney;
      case QuantityKind::Percent:
        return changed(info) ? ClaimType::QuantityChange : ClaimType::QuantityPercent;
      case QuantityKind::Duration:
        return ClaimType::QuantityDuration;
      case QuantityKind::Measure:
        return measure(info);
      case QuantityKind::Cardinal:
        break;
      default:
        return std::nullopt;
    }
    if (info.unit && *info.unit == "person") return ClaimType::QuantityPeople;
    if (g != nullptr && g->person != nullptr) return ClaimType::QuantityPeople;
    if (g != nullptr && g->thing != nullptr) return parse_name<ClaimType>("quantity." + g->thing->value);
    if (info.value && *info.value < 2 && info.hedge == Hedge::Exact) return std::nullopt;
    if (info.noun && !info.noun->empty() && s_.word(info.noun->last - 1).back() == 's')
      return ClaimType::QuantityObjects;
    return std::nullopt;
  }
  static ClaimType measure(const QuantityInfo& info) {
    const std::string& unit = info.unit ? *info.unit : std::string();
    if (unit.find("square") != std::string::npos || unit == "hectare" || unit == "acre") return ClaimType::QuantityArea;
    for (const char* length : {"metre", "meter", "kilometre", "kilometer", "mile", "foot", "inch", "yard", "centimetre",
                               "millimetre", "nautical"})
      if (unit.find(length) != std::string::npos && unit.find("cubic") == std::string::npos)
        return ClaimType::QuantityDistance;
    return ClaimType::QuantityObjects;
  }
  bool changed(const QuantityInfo& info) const {
    for (std::uint32_t t = info.all.first, n = 0; t > 0 && n < 4; ++n) {
      --t;
      if (s_.word(t) == "to" || s_.word(t) == "at" || s_.word(t) == "of") return false;
      if (!s_.is(t, kTrigger)) continue;
      const LexMatch* m = a_.match(t, LexKind::Trigger);
      return m != nullptr && s_.rules.triggers.at(m->entry).change;
    }
    return false;
  }

  /// Superlatives, generalisations and events.
  void wordless(TokenRange r) {
    const SourceGroups sources(s_);
    int events = 0;
    for (std::uint32_t t = r.first; t < r.last; ++t) {
      if (!s_.is(t, kTrigger) || s_.is(t, kIdiom)) continue;
      for (const LexMatch& m : a_.matches_at(t)) {
        if (m.kind != LexKind::Trigger || t + m.length > r.last) continue;
        const Rules::Trigger& rule = s_.rules.triggers.at(m.entry);
        const TokenRange at{t, t + m.length};
        if (rule.superlative && superlative(at, r)) break;
        if (rule.general && cover_[t] < 0 && s_.quote_of[t] < 0) {
          emit(rule.type, "generalisation", 0.5, at, scope_at(t), at);
          break;
        }
        if (rule.event && events < 3 && s_.quote_of[t] < 0 && event(at, r, sources)) {
          ++events;
          break;
        }
      }
    }
  }

  bool superlative(TokenRange at, TokenRange r) {
    std::uint32_t first = at.first;
    for (int n = 0; n < 3 && first > r.first && !s_.is(first, kDet); ++n) --first;
    if (!s_.is(first, kDet) || s_.word(first) == "a") return false;
    const TokenRange scope = scope_at(at.first);
    const std::uint32_t limit = std::min(scope.last, at.last + 14);
    for (std::uint32_t t = at.last; t < limit; ++t) {
      const std::string_view w = s_.word(t);
      if (w == "in" || w == "since" || w == "ever" || w == "of" || w == "on" || w == "for" || w == "so") {
        std::uint32_t e = t + 1;
        while (e < scope.last && e < t + 8 && s_.word(e) != "," && s_.word(e) != ";" && !s_.is(e, kBut | kSub | kThat))
          ++e;
        TokenRange words = tidy(s_, {first, e});
        if (words.last <= t) return false;
        ExtractedClaim c = start(ClaimType::Superlative, "superlative", 0.5, words, at, true, words);
        finish(std::move(c), at);
        return true;
      }
      if (w == "," || w == ";" || s_.is(t, kBut | kThat)) return false;
    }
    return false;
  }

  bool event(TokenRange at, TokenRange r, const SourceGroups& sources) {
    const TokenRange scope = scope_at(at.first);
    const bool by = at.last + 1 < scope.last && s_.word(at.last) == "by" &&
                    s_.is(at.last + 1, kName | kPlace | kSource | kTitle | kDet);
    std::optional<TokenRange> actor;
    if (by) {
      actor = sources.right_of(at.last + 1, r);
      std::uint32_t from = at.first;
      const std::uint32_t limit = std::max(scope.first, at.first > 10 ? at.first - 10 : 0);
      while (from > limit && a_.tokens[from - 1].kind == TokenKind::Word &&
             !s_.is(from - 1, kAnd | kThat | kSub | kBut | kCue) &&
             !(s_.is(from - 1, kPrep) && s_.word(from - 1) != "of"))
        --from;
      const bool reduced = !s_.is(at.first - 1, kBe) && !(at.first > 1 && s_.is(at.first - 2, kBe));
      if (reduced && actor && !actor->empty()) {
        ExtractedClaim c =
            start(ClaimType::Event, "event.reduced", 0.5, {from, actor->last}, at, true, TokenRange{from, actor->last});
        // "illegally annexed": the judgement is the article's, whoever is quoted for the rest.
        if (at.first > scope.first && s_.is(at.first - 1, kAdverb)) c.slots.attribution.clear(), c.slots.form.reset();
        c.slots.modality = Modality::Presupposed;
        c.slots.actor = Actor{span(*actor), words(*actor), {}};
        finish(std::move(c), at);
        return true;
      }
    }
    const Subject subject = sources.subject_of(at.first, r);
    if (subject.reject || (subject.words.empty() && !by)) return false;
    if (!subject.words.empty() && !sources.speaker_like(subject.words)) return false;
    if (!subject.words.empty() && subject.words.first < scope.first) return false;
    for (std::uint32_t t = subject.words.last; t < at.first; ++t)
      if (s_.is(t, kNot | kModal)) return false;
    TokenRange core = at;
    if (!subject.words.empty()) core.first = subject.words.first, actor = by ? actor : std::optional(subject.words);
    emit(ClaimType::Event, "event", 0.4, core, scope, at, actor);
    return true;
  }

  void emit(ClaimType type, const char* rule, double confidence, TokenRange core, TokenRange, TokenRange trigger,
            std::optional<TokenRange> actor = {}) {
    ExtractedClaim c = start(type, rule, confidence, core, trigger, false);
    if (actor && !actor->empty()) c.slots.actor = Actor{span(*actor), words(*actor), {}};
    finish(std::move(c), trigger);
  }

  // --- one claim ---

  ExtractedClaim start(ClaimType type, std::string rule, double confidence, TokenRange core, TokenRange trigger,
                       bool keep_start, std::optional<TokenRange> exact = {}) {
    const TokenRange scope = scope_at(trigger.first);
    clause_ = exact ? *exact : clause_around(s_, core, scope, keep_start);
    if (clause_.empty()) clause_ = core;
    // "said troops had crossed the river": the verb that reports is no part of what it reports.
    const TokenRange whole = clause_;
    while (clause_.first < core.first && in_cue_[clause_.first] && s_.is(clause_.first, kCue)) ++clause_.first;
    if (clause_.first > whole.first) clause_ = tidy(s_, clause_);
    ExtractedClaim c;
    c.spans = {span(clause_)};
    c.text = words(clause_);
    c.sentence = out_.sentences[a_.sentence_of[trigger.first]].span;
    c.slots.type = type;
    c.slots.rule = std::move(rule);
    c.slots.confidence = confidence;
    const std::int32_t piece = cover_[trigger.first];
    c.slots.attribution = voices(piece);
    if (piece >= 0) c.slots.form = attributions_[pieces_[static_cast<std::size_t>(piece)].attribution].form;
    if (piece >= 0 && c.slots.attribution.empty()) c.slots.form.reset();
    return c;
  }

  void finish(ExtractedClaim c, TokenRange trigger) {
    Slots& slots = c.slots;
    if (auto p = place_in(s_, clause_, trigger)) {
      slots.place = Place{span(p->words), words(p->words), p->name, p->id};
      if (p->id && p->id->empty()) slots.place->id.reset();
    }
    if (const DateInfo* d = time_in(s_, clause_, trigger)) {
      const auto iso = [](std::optional<Day> day) {
        return day ? std::optional<std::string>(day->iso()) : std::nullopt;
      };
      slots.time = EventTime{span(d->tokens), words(d->tokens), iso(d->from), iso(d->to)};
      if (d->relative && !d->resolved) flag(slots, Flag::RelativeTimeUnresolved);
    }
    if (slots.figure && slots.attribution.empty()) flag(slots, Flag::UnattributedNumber);
    if (slots.type == ClaimType::CasualtyLosses) flag(slots, Flag::LossesAmbiguous);
    if (slots.figure && !slots.figure->value && !slots.figure->bounds.high &&
        slots.figure->bounds.low.value_or(0) <= 2 && vague_large_)
      flag(slots, Flag::VagueLarge);
    vague_large_ = false;
    if (slots.figure) {
      const std::int32_t piece = cover_[trigger.first];
      for (std::int32_t p = piece, depth = 0; p >= 0 && depth < 4;
           p = pieces_[static_cast<std::size_t>(p)].outer, ++depth)
        ++figures_in_[pieces_[static_cast<std::size_t>(p)].attribution];
    }
    rate(c, a_.sentence_of[trigger.first]);
    out_.claims.push_back(std::move(c));
  }

  void rate(ExtractedClaim& c, std::uint32_t sentence) {
    std::sort(c.slots.flags.begin(), c.slots.flags.end());
    c.slots.worth = claim_worth(s_, c, out_.sentences[sentence].worth);
  }
  static void flag(Slots& slots, Flag f) {
    if (std::find(slots.flags.begin(), slots.flags.end(), f) == slots.flags.end()) slots.flags.push_back(f);
  }

  Figure figure(std::int32_t q, ClaimType type, Role role) {
    const QuantityInfo& info = quantity(q);
    Figure f;
    f.text = words(info.all);
    f.span = span(info.all);
    f.value = info.value;
    f.bounds = info.bounds;
    f.hedge = info.hedge;
    f.unit = info.unit;
    f.role = role;
    f.of = info.of;
    if (counts_people(type) && info.kind == QuantityKind::Cardinal) {
      f.unit = "person";
      if (f.bounds.low_open && f.bounds.low) *f.bounds.low += 1, f.bounds.low_open = false;
      if (f.bounds.high_open && f.bounds.high) *f.bounds.high -= 1, f.bounds.high_open = false;
    }
    vague_large_ = info.vague;
    return f;
  }
  Figure nought(TokenRange r) const {
    Figure f;
    f.text = words(r);
    f.span = span(r);
    f.value = 0;
    f.bounds.low = f.bounds.high = 0;
    f.unit = "person";
    return f;
  }
  /// Several, nobody says how many.
  Figure open(TokenRange r) {
    Figure f;
    f.text = words(r);
    f.span = span(r);
    f.bounds.low = 2;
    f.hedge = Hedge::Vague;
    f.unit = "person";
    vague_large_ = r == clause_ || s_.is(r.first, kTrigger);
    return f;
  }
  Who who(const Group& g) const {
    Who w{span(g.tokens), words(g.tokens), {}, side_of(s_, g.tokens)};
    if (g.quantity >= 0 && g.tokens.last > quantity(g.quantity).all.last) {
      TokenRange r{quantity(g.quantity).all.last, g.tokens.last};
      while (r.first + 1 < r.last && (s_.word(r.first) == "of" || s_.word(r.first) == "the")) ++r.first;
      w.span = span(r), w.text = words(r);
    }
    if (g.person != nullptr) w.cls = g.person->value;
    return w;
  }

  // --- attributions ---

  void attribution(const AttributionInfo& x) {
    Attribution o;
    o.form = x.form;
    if (!x.source.words.empty())
      o.source = Attribution::Source{span(x.source.words), words(x.source.words), x.source.name, x.source.cls};
    if (!x.cue.empty()) o.cue = Attribution::Cue{span(x.cue), words(x.cue)};
    for (const AttributionInfo::Piece& p : x.content) o.content.push_back(span(p.tokens));
    for (const Voice& v : x.via) o.via.push_back(v.name);
    o.stance = x.stance;
    out_.attributions.push_back(std::move(o));
  }

  void own_claims(std::size_t index) {
    const AttributionInfo& x = attributions_[index];
    own_claim(x, index, false, 0);
    for (std::size_t i = 0; i < x.content.size(); ++i)
      if (x.content[i].carried && !x.carried) own_claim(x, index, true, i);
  }

  /// One claim for what the sentence of the cue reports, one for each quotation that goes on after it.
  void own_claim(const AttributionInfo& x, std::size_t index, bool carried, std::size_t only) {
    const bool verbatim =
        x.form == Form::Direct || x.form == Form::Headline || (x.form == Form::Partial && x.content[0].quote >= 0);
    if (!verbatim && (figures_in_[index] > 0 || !x.own_claim)) return;
    if (x.form == Form::Partial && x.source.words.empty()) return;
    const bool quotes = verbatim || x.form == Form::Mixed || x.form == Form::Partial;
    ExtractedClaim c;
    c.slots.type = quotes ? ClaimType::AttributionQuote : ClaimType::AttributionStatement;
    c.slots.rule = std::string(name_of(c.slots.type)) + "." + std::string(name_of(x.form)) +
                   (carried || x.carried ? ".carried" : "");
    c.slots.confidence = x.source.words.empty() ? 0.5 : carried || x.carried ? 0.6 : verbatim ? 0.9 : 0.75;
    c.slots.form = x.form;
    c.slots.attribution = links_of(x, carried);
    std::uint32_t length = 0;
    TokenRange first, opening;
    for (std::size_t i = 0; i < x.content.size(); ++i) {
      const AttributionInfo::Piece& p = x.content[i];
      if (carried ? i != only : p.carried && !x.carried) continue;
      const TokenRange r = p.quote >= 0 ? p.tokens : tidy(s_, p.tokens, true);
      if (r.empty()) continue;
      if (c.spans.empty()) first = r;
      if (c.spans.empty() || r.first < opening.first) opening = r;
      c.spans.push_back(span(r));
      length += size(r);
      if (p.quote >= 0 && s_.quotes[static_cast<std::size_t>(p.quote)].unclosed) flag(c.slots, Flag::UnclosedQuote);
    }
    if (c.spans.empty() || (!verbatim && length < 3)) return;
    std::sort(c.spans.begin(), c.spans.end(), [](Span l, Span r) { return l.start < r.start; });
    c.text = words(opening);
    c.sentence = out_.sentences[a_.sentence_of[first.first]].span;
    if (x.form == Form::Headline && !in_body(first)) flag(c.slots, Flag::HeadlineQuoteNotInBody);
    rate(c, a_.sentence_of[first.first]);
    out_.claims.push_back(std::move(c));
  }

  /// Do the words of a headline's quotation stand in a quotation of the body?
  bool in_body(TokenRange quote) {
    if (++lookups_ > 20) return true;
    std::vector<std::string_view> wanted;
    for (std::uint32_t t = quote.first; t < quote.last; ++t)
      if (a_.tokens[t].kind == TokenKind::Word || a_.tokens[t].kind == TokenKind::Number) wanted.push_back(s_.word(t));
    if (wanted.empty()) return true;
    for (const Quote& q : s_.quotes) {
      const std::int32_t c = cover_[q.tokens.first];
      if (c >= 0 && attributions_[pieces_[static_cast<std::size_t>(c)].attribution].form == Form::Headline) continue;
      for (std::uint32_t t = q.tokens.first; t + wanted.size() <= q.tokens.last; ++t) {
        std::size_t i = 0;
        while (i < wanted.size() && s_.word(t + static_cast<std::uint32_t>(i)) == wanted[i]) ++i;
        if (i == wanted.size()) return true;
      }
    }
    return false;
  }

  // --- the whole article ---

  void order() {
    std::vector<std::size_t> by(out_.claims.size());
    for (std::size_t i = 0; i < by.size(); ++i) by[i] = i;
    std::stable_sort(by.begin(), by.end(), [&](std::size_t l, std::size_t r) {
      return out_.claims[l].spans[0].start < out_.claims[r].spans[0].start;
    });
    std::vector<std::uint32_t> number(by.size());
    for (std::size_t i = 0; i < by.size(); ++i) number[by[i]] = static_cast<std::uint32_t>(i + 1);
    for (const auto& [part, whole] : parts_) out_.claims[part].links.push_back({number[whole], Relation::SubsetOf});
    for (std::size_t i = 0; i < by.size(); ++i) out_.claims[i].n = number[i];
    if (std::is_sorted(by.begin(), by.end())) return;
    std::vector<ExtractedClaim> sorted;
    sorted.reserve(by.size());
    for (const std::size_t i : by) sorted.push_back(std::move(out_.claims[i]));
    out_.claims = std::move(sorted);
  }

  /// The same words again, as headline and teaser are in many articles.
  void repeats() {
    const auto text_of = [](const ExtractedClaim& c) {
      return c.slots.figure ? std::string_view(c.slots.figure->text) : std::string_view();
    };
    const auto order_of = [&](const ExtractedClaim& l, const ExtractedClaim& r) {
      if (l.text.size() != r.text.size()) return l.text.size() < r.text.size() ? -1 : 1;
      if (l.slots.type != r.slots.type) return l.slots.type < r.slots.type ? -1 : 1;
      const int words = l.text.compare(r.text);
      return words != 0 ? words : text_of(l).compare(text_of(r));
    };
    std::vector<std::uint32_t> by(out_.claims.size());
    for (std::uint32_t i = 0; i < by.size(); ++i) by[i] = i;
    std::sort(by.begin(), by.end(), [&](std::uint32_t l, std::uint32_t r) {
      const int order = order_of(out_.claims[l], out_.claims[r]);
      return order != 0 ? order < 0 : l < r;
    });
    for (std::size_t first = 0, i = 1; i < by.size(); ++i) {
      const ExtractedClaim& original = out_.claims[by[first]];
      ExtractedClaim& c = out_.claims[by[i]];
      if (order_of(original, c) != 0)
        first = i;
      else if (original.spans[0].start != c.spans[0].start)
        c.links.push_back({original.n, Relation::Repeats});
    }
  }

  struct Piece {
    TokenRange tokens;
    std::size_t attribution = 0;
    std::int32_t outer = -1;
    bool carried = false;
  };
  const Scene& s_;
  const Analysis& a_;
  const std::vector<AttributionInfo>& attributions_;
  Annotation& out_;
  const text::OffsetMap& map_;
  std::vector<bool> used_;
  std::vector<int> figures_in_;
  std::vector<bool> in_source_;
  std::vector<bool> in_cue_;
  std::vector<Piece> pieces_;
  std::vector<std::int32_t> cover_;
  std::vector<std::pair<std::size_t, std::size_t>> parts_;
  TokenRange clause_;
  bool vague_large_ = false;
  int lookups_ = 0;
};

std::string interval_words(const Interval& i) {
  const auto end = [](std::optional<double> x) {
    if (!x) return std::string();
    std::string s = std::to_string(*x);
    s.erase(s.find_last_not_of('0') + 1);
    if (s.back() == '.') s.pop_back();
    return s;
  };
  return end(i.low) + ".." + end(i.high);
}

}  // namespace

void find_claims(const Analysis& a, const Lexicon& lexicon, const text::OffsetMap& map, Annotation& out) {
  const Scene scene = make_scene(a, lexicon.rules());
  std::vector<AttributionInfo> attributions = find_attributions(scene);
  resolve_speakers(scene, attributions);
  ClaimMaker(scene, attributions, map, out).run();
}

// Two kinds of expectation: a claim ("casualty.killed 12..12", "superlative") and an attribution ("indirect The mayor").
std::optional<std::string> check_claim_example(const Example& example, const Annotation& annotation) {
  if (!example.positive) {
    for (const ExtractedClaim& c : annotation.claims) {
      const std::string_view family = family_of(c.slots.type);
      if (family != "quantity" && family != "event" && family != "attribution")
        return "yields " + std::string(name_of(c.slots.type));
    }
    return std::nullopt;
  }
  const std::size_t space = example.expected.find(' ');
  const std::string what = example.expected.substr(0, space);
  const std::string rest = space == std::string::npos ? "" : example.expected.substr(space + 1);
  std::string seen;
  if (const auto type = parse_name<ClaimType>(what)) {
    for (const ExtractedClaim& c : annotation.claims) {
      const std::string figure = c.slots.figure ? interval_words(c.slots.figure->bounds) : "";
      if (c.slots.type == *type && (rest.empty() || rest == figure)) return std::nullopt;
      seen += " " + std::string(name_of(c.slots.type)) + " " + figure;
    }
    return "yields" + (seen.empty() ? " nothing" : seen);
  }
  if (const auto form = parse_name<Form>(what)) {
    for (const Attribution& x : annotation.attributions) {
      const std::string source = x.source ? x.source->text : "";
      if (x.form == *form && source == rest) return std::nullopt;
      seen += " " + std::string(name_of(x.form)) + " " + source;
    }
    return "yields" + (seen.empty() ? " no attribution" : seen);
  }
  return std::nullopt;
}

}  // namespace claimdex::extract
