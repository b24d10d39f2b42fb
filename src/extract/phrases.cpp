/// Cutting a sentence into phrases.
///
/// English says where a noun group begins (an article, a number, a name) but not where it ends: "police arrest 12" and "police
/// arrest warrants" differ only in what follows. So a word is judged by what stands around it: after an article it is a noun
/// whatever it could be elsewhere; after people a form in -ed is a verb; a word that can be both is a verb where a new noun group
/// follows it. Words nobody knows are nouns, or verbs by their ending. All of it looks one or two words ahead, so it is linear.
#include "phrases.hpp"

#include <algorithm>
#include <array>

namespace claimdex::extract {

/// Reads one sentence from left to right.
class PhraseReader {
 public:
  PhraseReader(const Scene& s, Phrases& out) : s_(s), a_(s.a), r_(out.r_), out_(out) {}

  void run() {
    out_.index_.assign(r_.last - r_.first, 0);
    for (std::uint32_t t = r_.first; t < r_.last;) t = next(t);
  }

 private:
  using Kind = Phrase::Kind;
  static constexpr std::uint32_t kClosed = kBe | kHave | kModal | kDo | kNot | kThat | kAnd | kOr | kBut | kPrep |
                                           kSub | kRelative | kTo | kPronoun | kDet | kPossessive | kAdverb;

  // --- words --------------------------------------------------------------------------------------------------------------

  [[nodiscard]] bool in(std::uint32_t t) const { return t < r_.last; }
  [[nodiscard]] bool nounish(std::uint32_t t) const {
    return in(t) && a_.tokens[t].kind == TokenKind::Word && a_.date_at[t] < 0 && a_.quantity_at[t] < 0 &&
           (!s_.is(t, kClosed) || s_.is(t, kName) || acronym(t));
  }
  /// "US soldiers", not "us".
  [[nodiscard]] bool acronym(std::uint32_t t) const {
    return a_.tokens[t].all_caps && s_.is(t, kPronoun) && !s_.shouting[a_.sentence_of[t]];
  }
  /// A noun group can begin here: an article, a number, a name, a noun.
  [[nodiscard]] bool opens(std::uint32_t t) const {
    if (!in(t) || a_.date_at[t] >= 0) return false;
    if (a_.quantity_at[t] >= 0) return s_.quantity(a_.quantity_at[t]).kind == QuantityKind::Cardinal;
    return s_.is(t, kDet | kName | kPerson | kTitle) || (s_.is(t, kPronoun) && !s_.is(t, kRelative)) || nounish(t);
  }
  static bool ends(std::string_view w, std::string_view tail) {
    return w.size() > tail.size() + 2 && w.ends_with(tail);
  }
  [[nodiscard]] bool past_form(std::uint32_t t) const {
    const std::string_view w = s_.word(t);
    return ends(w, "ed") && !w.ends_with("eed");
  }
  [[nodiscard]] bool gerund(std::uint32_t t) const { return ends(s_.word(t), "ing"); }
  [[nodiscard]] bool name(std::uint32_t t) const { return s_.is(t, kName) && !s_.shouting[a_.sentence_of[t]]; }

  struct Verb {
    enum Sure : std::uint8_t { No, Perhaps, Yes } sure = No;
    std::uint32_t length = 1;
    bool participle = false;  ///< passive after be: "was wounded", "shot dead"
    [[nodiscard]] bool describes() const { return participle && length == 1; }  ///< "wounded soldiers"
  };
  [[nodiscard]] Verb verb_form(std::uint32_t t) const {
    if (a_.tokens[t].kind != TokenKind::Word || a_.date_at[t] >= 0 || a_.quantity_at[t] >= 0) return {};
    if (s_.is(t, kTrigger) && !s_.is(t, kIdiom)) {
      const LexMatch* m = a_.match(t, LexKind::Trigger);
      if (m != nullptr && t + m->length <= r_.last) {
        const Rules::Trigger& rule = s_.rules.triggers.at(m->entry);
        if (rule.adjective) return {Verb::Yes, m->length, rule.participle};
        const std::uint32_t next = t + m->length;
        const bool object = in(next) && (a_.quantity_at[next] >= 0 || s_.is(next, kDet | kAdverb));
        if (rule.verb && rule.noun && rule.counted && !gerund(t) && !object) return {};  // "swap deals"
        if (rule.verb)
          return {rule.noun || gerund(t) ? Verb::Perhaps : Verb::Yes, m->length, rule.participle && !gerund(t)};
        if (!rule.patterns.empty()) return {};
      }
    }
    if (a_.match(t, LexKind::Word, "verb") != nullptr) return {Verb::Yes, 1, false};
    if (const LexMatch* m = s_.is(t, kModality) ? a_.match(t, LexKind::Modality) : nullptr;
        m != nullptr && m->length > 1 && s_.is(t + m->length - 1, kTo))
      return {Verb::Yes, 1, false};  // "plans to"
    if (name(t)) return {};
    if (nounish(t + 1) && a_.match(t, LexKind::Word, "adjective") != nullptr) return {};
    if (past_form(t)) return {Verb::Yes, 1, true};
    if (gerund(t)) return {s_.is(t, kPerson | kThing) ? Verb::No : Verb::Perhaps, 1, false};
    if (a_.any(t, kind_bit(LexKind::Cue) | kind_bit(LexKind::Trigger)) && !s_.is(t, kPerson | kThing | kTitle))
      return {Verb::Perhaps, 1, false};
    return {};
  }

  // --- noun groups --------------------------------------------------------------------------------------------------------

  /// What has been read of a noun group so far.
  struct Run {
    std::uint32_t first = 0, last = 0;
    std::int32_t quantity = -1;
    std::uint32_t det = 0;  ///< the determiner, where there is one
    bool has_det = false, content = false, person = false, plural = false, owned = false, quoted = false;
    std::uint32_t core = 0;  ///< begin of the words after determiner and number
    [[nodiscard]] bool opened() const { return has_det || quantity >= 0; }
  };

  /// Is the word at t the verb after what has been read, not one more word of it?
  [[nodiscard]] bool is_verb(std::uint32_t t, const Run& run) const {
    const Verb v = verb_form(t);
    if (v.sure == Verb::No) return false;
    const bool more = nounish(t + v.length) || (in(t + v.length) && s_.is(t + v.length, kHyphen));
    if (run.opened() && !run.content) {
      if (v.sure == Verb::Perhaps) return false;
      if (v.describes() && more) return false;
      return run.quantity >= 0;  // "12 wounded", but "the wounded"
    }
    if (run.content) {
      if (v.sure == Verb::Yes) return true;
      return gerund(t) && run.person ? true : opens(t + v.length);
    }
    const Phrase* before = out_.phrases_.empty() ? nullptr : &out_.phrases_.back();
    const bool after_noun = before != nullptr && before->kind == Kind::Noun;
    if (v.sure == Verb::Perhaps) return gerund(t) || after_noun || (opens(t + 1) && !s_.is(t + 1, kPerson));
    if (!v.describes() || !more || after_noun) return true;
    const bool free =
        before == nullptr || before->kind == Kind::Prep || before->kind == Kind::Verb || before->kind == Kind::Stop;
    return !(free && s_.is(t + 1, kPerson));
  }

  bool extend(std::uint32_t& t, Run& run) {
    const std::int32_t q = a_.quantity_at[t];
    if (a_.date_at[t] >= 0) return false;
    if (q >= 0) return extend_number(t, run, q);
    if (s_.is(t, kHyphen)) return run.last > run.first && ++t;
    const Token& k = a_.tokens[t];
    if (k.kind == TokenKind::Punct) {
      if (k.folded == "(" && run.content && name(t - 1) && past_short_form(t) > t &&
          s_.is(past_short_form(t), kPerson | kTitle) && !a_.tokens[past_short_form(t)].capital) {
        t = past_short_form(t);
        return true;
      }
      if (k.folded == "[") return run.opened() && editors_note(t);
      if (k.folded == "'" && run.content) return own(t, run);
      const bool dot = k.folded == "." && !k.space_before && run.content && a_.tokens[t - 1].span.size() <= 5 &&
                       in(t + 1) && a_.tokens[t + 1].capital && s_.is(t - 1, kTitle);
      return dot && ++t;
    }
    if (k.kind == TokenKind::Quote) return scare_quote(t) && (run.last > run.first || nounish(t + 1)) && ++t;
    if (k.kind != TokenKind::Word) return false;
    if (s_.is(t, kPossessive) && k.folded == "'s") return run.content && own(t, run);
    if (s_.is(t, kDet) && !s_.is(t, kName)) {
      if (run.content || (run.quantity >= 0 && !s_.is(t, kAdverb))) return false;
      run.det = t;
      run.has_det = true;
      run.core = ++t;
      return true;
    }
    if (s_.is(t, kAdverb) && !name(t))  // "a very strong earthquake"
      return run.opened() && !run.content && (s_.is(t + 1, kAdverb) || (nounish(t + 1) && !is_verb(t + 1, run))) && ++t;
    if (run.content && k.folded == "of" && name_goes_on(t)) return ++t;
    if (k.folded == "one" && !run.content && !run.opened()) {  // an article, where it is no number
      run.det = t;
      run.has_det = true;
      run.core = ++t;
      return true;
    }
    const bool compound = run.last > run.first && s_.is(t - 1, kHyphen);  // "union-backed plan"
    if (!nounish(t) || (!compound && is_verb(t, run))) return false;
    if (run.plural && !s_.is(t, kPerson | kTitle) && s_.word(t - 1) != "police") return false;
    take_word(t, run);
    return true;
  }
  /// "the Movement of Orle fighters": an organisation's name before the people's noun.
  [[nodiscard]] bool name_goes_on(std::uint32_t of) const {
    if (!name(of - 1) || !in(of + 2) || !name(of + 1)) return false;
    std::uint32_t t = of + 2;
    while (in(t) && t < of + 4 && name(t)) ++t;
    t = past_short_form(t);
    return in(t) && !a_.tokens[t].capital && s_.is(t, kPerson | kTitle);
  }
  /// "(MOO)", behind a name; t where there is none.
  [[nodiscard]] std::uint32_t past_short_form(std::uint32_t t) const {
    const bool there = in(t + 3) && s_.word(t) == "(" && a_.tokens[t + 1].all_caps && s_.word(t + 2) == ")";
    return there ? t + 3 : t;
  }
  bool own(std::uint32_t& t, Run& run) {
    owner_ = run;
    owned_ = true;
    run.core = ++t;
    run.content = run.person = run.plural = false;
    run.owned = run.has_det = true;
    run.det = t - 1;
    run.quantity = -1;
    return true;
  }
  bool extend_number(std::uint32_t& t, Run& run, std::int32_t q) const {
    const QuantityInfo& info = s_.quantity(q);
    if (begin_of(info) != t || info.all.last > r_.last) return false;
    switch (info.kind) {
      case QuantityKind::Cardinal:
        if (run.quantity >= 0 || (run.content && s_.word(t - 1) != "other")) return false;
        run.quantity = q;
        break;
      case QuantityKind::Ordinal:
      case QuantityKind::Age:
        break;
      case QuantityKind::Percent:
      case QuantityKind::Ratio:
        if (run.content || run.quantity >= 0 || s_.word(info.all.last) != "of") return false;
        run.quantity = q;
        break;
      default:
        return false;
    }
    t = info.all.last;
    if (!run.content) run.core = t;
    return true;
  }
  /// Where a number's words begin: a hedge like "and more than" takes in an "and" that joins.
  [[nodiscard]] std::uint32_t begin_of(const QuantityInfo& q) const {
    return q.all.first + (s_.is(q.all.first, kAnd) ? 1u : 0u);
  }
  void take_word(std::uint32_t& t, Run& run) const {
    if (s_.word(t) == "other" && run.opened() && !run.content && nounish(t + 1)) {
      const Verb v = verb_form(t + 1);  // "two other wounded nuns", but "the other died"
      if (v.sure != Verb::Yes || (v.describes() && nounish(t + 1 + v.length))) {
        ++t;
        return;
      }
    }
    const LexMatch* m = a_.match(t, LexKind::Person);
    if (m == nullptr || t + m->length > r_.last) m = a_.match(t, LexKind::Title);
    run.content = true;
    run.person = m != nullptr || (name(t) && run.person);
    run.plural = m != nullptr && m->kind == LexKind::Person && m->entry->attribute("number") == "plural";
    t += m != nullptr && t + m->length <= r_.last ? m->length : 1u;
  }
  /// "seven [as heard] other people"
  bool editors_note(std::uint32_t& t) const {
    for (std::uint32_t i = t + 1; in(i + 1) && i < t + 8; ++i)
      if (s_.word(i) == "]" && nounish(i + 1)) {
        t = i + 1;
        return true;
      }
    return false;
  }
  /// Marks around a name or a word, no speech.
  [[nodiscard]] bool scare_quote(std::uint32_t t) const {
    const std::int32_t q = s_.quote_of[t];
    return q >= 0 && !s_.quotes[static_cast<std::size_t>(q)].speech;
  }

  std::uint32_t noun(std::uint32_t t) {
    constexpr std::uint32_t kMost = 20;
    if (s_.is(t, kPronoun) && !s_.is(t, kDet) && a_.quantity_at[t] < 0 && !acronym(t)) return pronoun(t);
    Run run;
    run.first = run.last = run.core = t;
    while (t < r_.last && t - run.first < kMost && extend(t, run)) run.last = t;
    while (run.last > run.first && (a_.tokens[run.last - 1].kind == TokenKind::Quote || s_.is(run.last - 1, kHyphen)))
      --run.last;
    if (run.last == run.first || !(run.opened() || run.content)) return run.first;
    Group g;
    g.tokens = {run.first, run.last};
    g.quantity = run.quantity;
    describe(g, run);
    partitive(g);
    add_noun(g);
    if (owned_) add_owner();
    return g.tokens.last;
  }

  /// "the six priests" of "the six priests' murder"
  void add_owner() {
    Group g;
    g.tokens = {owner_.first, owner_.last};
    g.quantity = owner_.quantity;
    describe(g, owner_);
    out_.owners_.push_back(g);
    owned_ = false;
  }

  std::uint32_t pronoun(std::uint32_t t) {
    Group g;
    g.tokens = {t, t + 1};
    g.head = t;
    g.pronoun = true;
    g.none = s_.word(t) == "nobody";
    add_noun(g);
    return t + 1;
  }

  void describe(Group& g, const Run& run) const {
    g.head = run.last - 1;
    if (run.has_det) {
      const std::string_view w = s_.word(run.det);
      g.indefinite = w == "a" || w == "an" || w == "another" || w == "one";
      g.definite = !g.indefinite && w != "no" && w != "some" && w != "any" && w != "each" && w != "every";
      g.none = w == "no";
    }
    if (g.quantity >= 0 && s_.quantity(g.quantity).value == 0.0) g.none = true;
    if (run.core >= run.last) {
      g.bare = g.quantity >= 0 || s_.word(g.head) == "another" || s_.word(g.head) == "one";
      g.plural = g.quantity >= 0;
      return;
    }
    find_head(g, run);
    const std::string_view w = s_.word(g.head);
    const bool other = w == "others" || w == "other";
    g.bare = g.person == nullptr && ((g.quantity >= 0 && (other || w == "more")) ||
                                     (other && g.definite && run.last == run.core + 1));  // "the other died"
    if (g.bare) g.thing = nullptr, g.plural = w != "other" || g.quantity >= 0;
  }

  /// The last noun for people that ends the group or is followed by a name; else the last word.
  void find_head(Group& g, const Run& run) const {
    const LexMatch* person = nullptr;
    for (std::uint32_t t = run.core; t < run.last; ++t) {
      if (a_.quantity_at[t] >= 0) continue;
      const LexMatch* m = s_.is(t, kPerson) ? a_.match(t, LexKind::Person) : nullptr;
      if (m == nullptr && s_.is(t, kTitle) && (person == nullptr || person->kind == LexKind::Title))
        m = a_.match(t, LexKind::Title);
      if (m == nullptr || t + m->length > run.last) continue;
      person = m;
      t += m->length - 1u;
    }
    if (person != nullptr && thing_at_end(*person, run)) person = nullptr;  // "a governing body"
    const std::uint32_t end = person == nullptr ? run.core : person->first + person->length;
    bool named = end < run.last;
    for (std::uint32_t t = end; t < run.last && named; ++t)
      named = name(t) || s_.is(t, kHyphen | kPunct) || s_.is(t, kTitle) || a_.tokens[t].kind == TokenKind::Quote;
    const bool shouted = person != nullptr && s_.shouting[a_.sentence_of[run.first]] && end < run.last &&
                         !s_.is(run.last - 1, kThing | kPlace) && singular(*person);
    if (person != nullptr && (end == run.last || named || shouted)) {
      g.person = person->entry;
      g.head = end - 1;
      g.plural = !singular(*person);
      g.named = end < run.last;
      return;
    }
    for (std::uint32_t t = run.core; t < run.last; ++t)
      if (const LexMatch* m = s_.is(t, kThing) ? a_.match(t, LexKind::Thing) : nullptr;
          m != nullptr && t + m->length == run.last)
        g.thing = m->entry;
    g.named = named && !s_.is(run.last - 1, kPlace | kAgency) && run.quantity < 0;
    g.plural = plural(g.head);
  }
  /// What ends the group is a thing whose name ends in a word for people, or things are counted by the head.
  [[nodiscard]] bool thing_at_end(const LexMatch& person, const Run& run) const {
    if (person.first + person.length != run.last) return false;
    if (run.quantity >= 0 && singular(person) && s_.word(run.last) == "of" &&
        s_.quantity(run.quantity).value.value_or(2) > 1 && person.entry->attribute("dead").empty())
      return true;
    for (std::uint32_t t = run.core; t < person.first; ++t)
      if (const LexMatch* m = s_.is(t, kThing) ? a_.match(t, LexKind::Thing) : nullptr;
          m != nullptr && t + m->length == run.last)
        return true;
    return false;
  }
  [[nodiscard]] bool plural(std::uint32_t t) const {
    if (const LexMatch* m = a_.match(t, LexKind::Noun))
      return m->entry->value != "-" && m->entry->value != m->entry->lemma;
    const std::string_view w = s_.word(t);
    return w.size() > 2 && w.back() == 's' && !w.ends_with("ss") && !w.ends_with("us") && !w.ends_with("is");
  }
  static bool singular(const LexMatch& person) {
    return person.entry->attribute("number") != "plural" && person.entry->attribute("collective") != "yes";
  }

  /// "two of the men", "five of them", "a group of 12 miners", "the bodies of six women": one group, counted by its number.
  void partitive(Group& g) {
    const std::uint32_t of = g.tokens.last;
    if (!in(of + 1) || s_.word(of) != "of") return;
    const bool holds = g.person != nullptr && !g.person->attribute("of").empty();
    const bool dead = g.person != nullptr && !g.person->attribute("dead").empty();
    const bool number = g.bare || (g.quantity >= 0 && g.tokens.last == s_.quantity(g.quantity).all.last);
    if (!number && !holds && !dead) return;
    const bool those = number && s_.word(of + 1) == "those" && s_.word(of + 2) == "who";
    const bool whom = number && (s_.word(of + 1) == "whom" || s_.word(of + 1) == "which");
    if (those || whom || (s_.is(of + 1, kPronoun) && !s_.is(of + 1, kDet))) {
      if (holds || dead) return;
      g.tokens.last = of + 2;
      g.bare = g.partitive = true;
      return;
    }
    Run run;
    run.first = run.last = run.core = of + 1;
    std::uint32_t t = of + 1;
    while (t < r_.last && t - run.first < 12 && extend(t, run)) run.last = t;
    if (run.last == run.first || run.core >= run.last) return;
    Group inner;
    inner.tokens = {run.first, run.last};
    inner.quantity = run.quantity;
    describe(inner, run);
    if (inner.person == nullptr && (holds || dead)) return;
    inner.dead = dead;
    inner.definite = g.definite;
    if (number) inner.partitive = true, inner.quantity = g.quantity, inner.plural = g.quantity >= 0;
    if (dead && !number && inner.quantity < 0 && g.quantity >= 0) {  // "28 bodies of villagers"
      inner.quantity = g.quantity;
      inner.plural = true;
    }
    inner.bare = false;
    inner.indefinite = number ? g.indefinite : dead && inner.indefinite;
    inner.tokens.first = g.tokens.first;
    inner.none = g.none;
    g = inner;
  }

  void add_noun(Group& g) {
    g.dead |= g.person != nullptr && !g.person->attribute("dead").empty();
    add(Kind::Noun, g.tokens);
    out_.phrases_.back().group = static_cast<std::int32_t>(out_.groups_.size());
    out_.groups_.push_back(g);
  }

  // --- verb groups --------------------------------------------------------------------------------------------------------

  [[nodiscard]] bool helps(std::uint32_t t) const {
    return in(t) && (s_.is(t, kBe | kHave | kModal | kDo | kNot) || s_.word(t) == "got" || s_.word(t) == "get" ||
                     s_.word(t) == "getting" || (s_.is(t, kAdverb) && !s_.is(t, kDet)));
  }
  /// "to kill", "to be killed"; not "to Havel", "to 25".
  [[nodiscard]] bool infinitive(std::uint32_t t) const {
    if (!in(t + 1) || !s_.is(t, kTo)) return false;
    std::uint32_t v = t + 1;
    while (in(v) && s_.is(v, kAdverb | kNot) && !s_.is(v, kDet)) ++v;
    if (!in(v) || a_.date_at[v] >= 0 || a_.quantity_at[v] >= 0) return false;
    if (s_.is(v, kBe | kHave)) return true;
    if (!nounish(v) || name(v) || s_.is(v, kPlace | kPerson)) return false;
    const Verb f = verb_form(v);
    if (f.sure != Verb::No && !f.participle && !gerund(v)) return true;
    return f.sure == Verb::No && in(v + 1) &&
           (s_.is(v + 1, kDet | kPossessive | kAdverb | kPerson | kName) || a_.quantity_at[v + 1] >= 0);
  }
  [[nodiscard]] bool verb_at(std::uint32_t t) const {
    if (s_.is(t, kBe | kHave | kModal | kDo) && !(s_.is(t, kPossessive) && !s_.is(t, kBe))) return true;
    if (infinitive(t)) return true;
    if (!nounish(t)) return false;
    Run nothing;
    return is_verb(t, nothing);
  }

  std::uint32_t verb(std::uint32_t t) {
    Phrase p;
    p.kind = Kind::Verb;
    p.tokens = {t, t};
    bool be = false, bound = false, aux = false;  // bound: a modal, do or to, after which any word is a verb
    std::uint32_t last_help = t;
    for (int chain = 0; chain < 4; ++chain) {
      be = aux = bound = false;
      for (; in(t) && t - p.tokens.first < 24; ++t) {
        if (s_.is(t, kTo) ? !infinitive(t) : !helps(t)) break;
        if (!s_.is(t, kAdverb | kNot) || s_.is(t, kBe | kHave | kModal | kDo)) last_help = t + 1;
        be = s_.is(t, kBe) || (be && !s_.is(t, kHave | kModal | kDo | kTo)) || s_.word(t) == "got";
        if (s_.is(t, kModal | kDo)) bound = true;
        if (s_.is(t, kTo)) bound = true, be = false;
        if (s_.is(t, kBe | kHave)) bound = false;
        aux |= s_.is(t, kBe | kHave | kModal | kDo | kTo);
        p.finite |= s_.is(t, kModal | kDo) || (!s_.is(p.tokens.first, kTo) && s_.is(t, kBe | kHave) && !gerund(t));
      }
      if (!in(t) || !nounish(t)) break;
      const Verb v = verb_form(t);
      const bool here = v.sure != Verb::No ? (aux || v.sure == Verb::Yes || chain == 0) : bound;
      if (!here || (be && v.sure == Verb::Perhaps && !gerund(t))) break;
      p.main = {t, t + std::max(1u, v.length)};
      p.voice = !v.participle                                        ? VerbVoice::Active
                : be || (chain > 0 && p.voice == VerbVoice::Passive) ? VerbVoice::Passive
                : aux                                                ? VerbVoice::Active
                                                                     : VerbVoice::Participle;
      t = last_help = p.main.last;
      if (!goes_on(p, t)) break;
    }
    if (p.main.empty()) t = std::max(last_help, p.tokens.first + 1);
    p.tokens.last = t;
    const TokenRange words = p.tokens;
    p.finite |= !p.main.empty() && p.voice != VerbVoice::Passive && !gerund(p.main.first) && !s_.is(words.first, kTo);
    add(Kind::Verb, words);
    p.tokens = words;
    out_.phrases_.back() = p;
    return t;
  }
  /// "were reported killed", "is believed to have died", "tried to kill", "began withdrawing": one group, its last verb counts.
  [[nodiscard]] bool goes_on(const Phrase& p, std::uint32_t t) const {
    if (!in(t)) return false;
    if (infinitive(t)) return true;
    if (s_.word(t) == "being") return s_.is(p.main.first, kModality) && s_.is(t + 1, kTrigger);  // "escaped being shot"
    if (!nounish(t) || !s_.is(t, kTrigger)) return false;
    const Verb v = verb_form(t);
    if (v.sure == Verb::No) return false;
    if (gerund(t)) return p.voice != VerbVoice::Passive && !s_.is(p.main.first, kTrigger);
    const bool links = s_.is(p.main.first, kCue) || a_.match(p.main.first, LexKind::Word, "link") != nullptr;
    return p.voice == VerbVoice::Passive && v.sure == Verb::Yes && links;
  }

  // --- what stands between ------------------------------------------------------------------------------------------------

  std::uint32_t next(std::uint32_t t) {
    if (a_.date_at[t] >= 0) return add(Kind::Adverb, date_words(t));
    const Token& k = a_.tokens[t];
    if (k.kind == TokenKind::Word || a_.quantity_at[t] >= 0) {
      if (k.kind == TokenKind::Word && a_.quantity_at[t] < 0) {
        if (const std::uint32_t end = joining(t)) return end;
        if (verb_at(t)) return verb(t);
      }
      if (a_.quantity_at[t] >= 0 && s_.is(t, kAnd)) return add(Kind::And, {t, t + 1});
      if (const std::uint32_t end = noun(t); end > t) return end;
      if (const std::int32_t q = a_.quantity_at[t]; q >= 0)
        return add(Kind::Adverb, {t, std::max(t + 1, std::min(r_.last, s_.quantity(q).all.last))});
      return add(Kind::Adverb, {t, t + 1});
    }
    return mark(t);
  }
  [[nodiscard]] TokenRange date_words(std::uint32_t t) const {
    const DateInfo& d = a_.dates[static_cast<std::size_t>(a_.date_at[t])];
    return {t, std::max(t + 1, std::min(r_.last, d.tokens.last))};
  }

  /// Small words; 0 where it is none.
  std::uint32_t joining(std::uint32_t t) {
    if (name(t) && !s_.is(t, kThat)) return 0;
    if (const LexMatch* m = a_.match(t, LexKind::Word, "together"); m != nullptr && t + m->length <= r_.last)
      return add(Kind::And, {t, t + m->length});
    const std::string_view w = s_.word(t);
    if (s_.is(t, kAnd | kOr)) return add(Kind::And, {t, t + 1});
    if (w == "that") return add(after_noun() ? Kind::Relative : Kind::Clause, {t, t + 1});
    if (s_.is(t, kRelative) && w != "whose") return add(Kind::Relative, {t, t + 1});
    if (s_.is(t, kBut) || w == "where") return add(Kind::Clause, {t, t + 1});
    if (w == "as" && !out_.phrases_.empty() && out_.phrases_.back().kind == Kind::Verb)  // "acting as guards"
      return add(Kind::Prep, {t, t + 1});
    if (s_.is(t, kSub)) return add(s_.is(t, kPrep) && prepositional(t) ? Kind::Prep : Kind::Clause, {t, t + 1});
    if (w == "including" || w == "among" || w == "included") return add(Kind::Prep, {t, t + 1});
    if (s_.is(t, kPrep) || a_.match(t, LexKind::Word, "preposition") != nullptr) return add(Kind::Prep, {t, t + 1});
    if (s_.is(t, kTo)) return infinitive(t) ? 0 : add(Kind::Prep, {t, t + 1});
    if (s_.is(t, kAdverb | kNot) && !s_.is(t, kDet | kBe | kHave | kModal | kDo)) return add(Kind::Adverb, {t, t + 1});
    return 0;
  }
  [[nodiscard]] bool after_noun() const { return !out_.phrases_.empty() && out_.phrases_.back().kind == Kind::Noun; }
  /// "after the attack", "as guards"; not "after gunmen attacked": no verb stands before the next mark.
  [[nodiscard]] bool prepositional(std::uint32_t t) const {
    constexpr std::uint32_t kNear = 20;
    if (in(t + 1) && gerund(t + 1)) return true;
    for (std::uint32_t i = t + 1; in(i) && i < t + kNear; ++i) {
      if (s_.word(i) == "(")  // an aside
        while (in(i + 1) && i < t + kNear && s_.word(i) != ")") ++i;
      if (s_.word(i) == ")") continue;
      if (a_.tokens[i].kind == TokenKind::Punct || a_.tokens[i].kind == TokenKind::Break) return true;
      if (s_.is(i, kRelative | kThat)) return true;
      if (s_.is(i, kBe | kHave | kModal | kDo)) return false;
      if (i > t + 1 && a_.date_at[i] < 0 && a_.quantity_at[i] < 0 && a_.tokens[i].kind == TokenKind::Word &&
          verb_form(i).sure == Verb::Yes &&
          !(verb_form(i).participle && nounish(i + 1) && s_.is(i - 1, kDet | kQuantity)))
        return false;
    }
    return true;
  }

  std::uint32_t mark(std::uint32_t t) {
    const Token& k = a_.tokens[t];
    const std::string_view w = k.folded;
    Kind kind = Kind::Stop;
    if (w == ",")
      kind = Kind::Comma;
    else if (w == "(" || w == "[")
      kind = Kind::Open;
    else if (w == ")" || w == "]")
      kind = Kind::Close;
    else if (w == "&")
      kind = Kind::And;
    else if (k.kind == TokenKind::Dash && !s_.is(t, kHyphen) && t > r_.first &&
             a_.tokens[t - 1].kind == TokenKind::Dash)
      kind = Kind::Adverb;  // "--" is one
    else if (k.kind == TokenKind::Dash)
      kind = s_.is(t, kHyphen) ? Kind::Adverb : Kind::Dash;
    else if (k.kind == TokenKind::Number || (k.kind == TokenKind::Quote && scare_quote(t)))
      kind = Kind::Adverb;
    else if (k.kind == TokenKind::Break && k.line_start)
      kind = Kind::Stop;
    else if (w == "." && !k.space_before && t + 1 < r_.last)
      kind = Kind::Adverb;
    return add(kind, {t, t + 1});
  }

  std::uint32_t add(Kind kind, TokenRange tokens) {
    for (std::uint32_t t = tokens.first; t < tokens.last; ++t)
      out_.index_[t - r_.first] = static_cast<std::int32_t>(out_.phrases_.size());
    Phrase p;
    p.kind = kind;
    p.tokens = p.main = tokens;
    p.main.last = p.main.first;
    out_.phrases_.push_back(p);
    return tokens.last;
  }

  const Scene& s_;
  const Analysis& a_;
  TokenRange r_;
  Phrases& out_;
  Run owner_;  // what stood before the last possessive
  bool owned_ = false;
};

Phrases::Phrases(const Scene& scene, TokenRange sentence) : r_(sentence) { PhraseReader(scene, *this).run(); }

const Group* Phrases::starting(std::uint32_t t) const {
  if (!r_.contains(t)) return nullptr;
  const Phrase& p = phrases_[static_cast<std::size_t>(at(t))];
  return p.kind == Phrase::Kind::Noun && p.tokens.first == t ? &group(p) : nullptr;
}
const Group* Phrases::ending(std::uint32_t t) const {
  if (t <= r_.first || t > r_.last) return nullptr;
  const Phrase& p = phrases_[static_cast<std::size_t>(at(t - 1))];
  return p.kind == Phrase::Kind::Noun && p.tokens.last == t ? &group(p) : nullptr;
}

const Group* Phrases::owner(std::uint32_t end) const {
  for (const Group& g : owners_)
    if (g.tokens.last == end) return &g;
  return nullptr;
}

}  // namespace claimdex::extract
