/// Whom the words of a source name.
///
/// Sieves, the sure ones first: a name as it stands; a surname, as the longest name before that ends with it; an office ("the governor"), as
/// the one person who was given it; a pronoun, as the last one who spoke or opened a sentence and whom it can stand for; a firm ("the
/// bank"), as the last one of that kind. Where no words name anybody, the name stays the words: nothing is guessed.
#include <algorithm>

#include "claims.hpp"
#include "names.hpp"
#include "source_nouns.hpp"

namespace claimdex::extract {
namespace {

/// Somebody whom a pronoun can stand for.
struct Topic {
  enum class Kind : std::uint8_t { Person, Body, Several };
  std::uint32_t at = 0;  ///< token
  Kind kind = Kind::Person;
  Gender gender = Gender::Unknown;
  TokenRange name;  ///< the words that name them best
  std::optional<SourceClass> cls;
  std::string_view known;  ///< instead of the words: an agency's name
  bool sure = true;        ///< false: perhaps no person, nothing says so
  bool spoke = false;
};

class Resolver {
 public:
  explicit Resolver(const Scene& s) : s_(s), a_(s.a), book_(s), nouns_(s) {}

  void run(std::vector<AttributionInfo>& all) {
    std::vector<std::pair<std::uint32_t, std::size_t>> order;
    for (std::size_t i = 0; i < all.size(); ++i) order.emplace_back(place_of(all[i]), i);
    std::sort(order.begin(), order.end());
    told_ = outermost(all);
    for (const auto& [at, i] : order) {
      AttributionInfo& x = all[i];
      topics_before(at);
      report_ = &x;
      resolve(x.source);
      named_until_ = std::max(named_until_, x.source.words.last);
      for (Voice& v : x.via) resolve(v);
    }
  }

 private:
  static std::uint32_t place_of(const AttributionInfo& x) {
    if (!x.source.words.empty()) return x.source.words.first;
    return x.content.empty() ? 0 : x.content.front().tokens.first;
  }

  /// The pieces that are reported and lie in no other, in order.
  static std::vector<TokenRange> outermost(const std::vector<AttributionInfo>& all) {
    std::vector<TokenRange> pieces;
    for (const AttributionInfo& x : all)
      for (const AttributionInfo::Piece& p : x.content) pieces.push_back(p.tokens);
    std::sort(pieces.begin(), pieces.end(), [](const TokenRange& a, const TokenRange& b) {
      return a.first != b.first ? a.first < b.first : a.last > b.last;
    });
    std::vector<TokenRange> out;
    for (const TokenRange& p : pieces)
      if (out.empty() || p.first >= out.back().last) out.push_back(p);
    return out;
  }
  /// What is reported at token t, as one of told_, or its end.
  std::size_t told_at(std::uint32_t t) const {
    const auto p = std::upper_bound(told_.begin(), told_.end(), t,
                                    [](std::uint32_t at, const TokenRange& r) { return at < r.last; });
    return p != told_.end() && p->contains(t) ? static_cast<std::size_t>(p - told_.begin()) : told_.size();
  }

  // --- who is spoken of ---

  void topics_before(std::uint32_t at) {
    for (; next_ < book_.mentions().size() && book_.mentions()[next_].words.first < at; ++next_) {
      const Mention& m = book_.mentions()[next_];
      const std::uint32_t at_name = m.words.first;
      const bool ticker =
          at_name > 1 && s_.word(at_name - 1) == "<" && s_.is(at_name - 2, kName);  // "Orlo Mills <ORL.N>"
      if (!m.subject || at_name < named_until_ || ticker) continue;
      const Named& who = book_.named(m);
      Topic t{m.words.first, Topic::Kind::Person, who.gender, book_.name_of(m), SourceClass::Person, {}};
      const Named::Kind kind = kind_of(m);
      t.sure = kind == Named::Kind::Person;
      if (kind == Named::Kind::Organisation) {
        t.kind = Topic::Kind::Body;
        t.cls = s_.is(m.words.first, kAgency) ? SourceClass::Media : SourceClass::Organisation;
      }
      if (kind == Named::Kind::Organisation || t.sure || t.name.last - t.name.first > 1) add(t);
    }
  }
  /// What the text says of a name, or what it was taken for before.
  Named::Kind kind_of(const Mention& m) const {
    const Named::Kind said = book_.named(m).kind;
    if (said != Named::Kind::Unknown || taken_for_.empty()) return said;
    return taken_for_[m.named];
  }
  void take_for(const Mention& m, Named::Kind kind) {
    if (taken_for_.empty()) taken_for_.assign(book_.size(), Named::Kind::Unknown);
    taken_for_[m.named] = kind;
  }
  void add(const Topic& topic) { topics_.push_back(topic); }

  void stand_for(Voice& v, const Topic& topic) {
    v.name = topic.known.empty() ? words(topic.name) : std::string(topic.known);
    v.cls = topic.cls;
    v.id = id_of(topic.name, topic.cls);
    Topic again = topic;
    again.spoke = true;
    add(again);
  }

  /// The gazetteer's id, where the words are a known name and nothing else but titles. A place that speaks is its government.
  std::optional<std::string> id_of(TokenRange r, std::optional<SourceClass> cls) const {
    for (; !r.empty(); ++r.first) {
      for (const LexMatch& m : a_.matches_at(r.first)) {
        if (m.first + m.length != r.last) continue;
        const std::string_view id = m.entry->attribute("id");
        if (m.kind == LexKind::Known) return std::string(id);
        if (m.kind == LexKind::Place && cls == SourceClass::Government)
          return std::string(id.substr(0, id.find_first_of("-/")));
      }
      if (!s_.is(r.first, kTitle | kDet)) return std::nullopt;
    }
    return std::nullopt;
  }

  /// The latest that fits and is near enough; nobody inside the words that are being reported. Somebody of whom only others spoke comes
  /// after those who spoke: "Marn said Pell had left. He said …".
  template <typename Fits>
  const Topic* latest(Fits fits, std::uint32_t reach = 12) const {
    constexpr std::uint32_t kNear = 3;
    const std::size_t here = told_at(place_of(*report_));
    const Topic* spoke = latest_of(
        [&](const Topic& t) {
          const std::size_t told = told_at(t.at);
          return (told == told_.size() || told == here) && fits(t);
        },
        std::min(reach, kNear));
    return spoke != nullptr ? spoke : latest_of(fits, reach);
  }
  template <typename Fits>
  const Topic* latest_of(Fits fits, std::uint32_t reach) const {
    constexpr std::size_t kRemembered = 12;
    const std::uint32_t here = a_.sentence_of[place_of(*report_)];
    for (std::size_t i = topics_.size(), n = 0; i-- > 0 && n < kRemembered; ++n) {
      const Topic& t = topics_[i];
      if (a_.sentence_of[t.at] + reach < here) return nullptr;
      if (fits(t) && !reported(t.at)) return &t;
    }
    return nullptr;
  }
  bool reported(std::uint32_t t) const {
    return std::any_of(report_->content.begin(), report_->content.end(),
                       [t](const AttributionInfo::Piece& p) { return p.tokens.contains(t); });
  }

  // --- the sieves ---

  void resolve(Voice& v) {
    if (v.words.empty()) return;
    TokenRange r = v.words;
    if (r.last - r.first == 1 && s_.is(r.first, kPronoun)) return pronoun(v);
    if (r.last - r.first > 2 && s_.word(r.first) == "<" && s_.word(r.last - 1) == ">")
      ++r.first, --r.last;  // "<Orlo Inc>"
    // "the mayor", but "all of the mayors"
    while (r.first + 1 < r.last && s_.is(r.first, kDet) && !s_.is(r.first, kPossessive) && !s_.is(r.first + 1, kPrep))
      ++r.first;
    v.name = words(r);
    v.id = id_of(r, std::nullopt);
    if (const LexMatch* agency = agency_in(v.words)) {
      const bool known = agency->entry->value != "-";
      if (known) v.name = agency->entry->value;
      if (const auto id = agency_id(*agency->entry)) v.id = id;
      v.cls = SourceClass::Media;
      return add({r.first, Topic::Kind::Body, Gender::Unknown, r, v.cls,
                  known ? std::string_view(agency->entry->value) : std::string_view()});
    }
    if (v.id && v.id->starts_with("org/") && r.last - r.first > 1) {
      v.cls = nouns_.class_of(v.words).value_or(SourceClass::Organisation);
      if (v.cls == SourceClass::Collective) v.cls = SourceClass::Organisation;  // "Standard and Poor's"
      return add({r.first, Topic::Kind::Body, Gender::Unknown, r, v.cls, {}});
    }
    if (several_named(v, r)) return;
    // "Marn's report" is no person.
    const bool paper =
        a_.match(nouns_.head(r), LexKind::Organisation, "paper") != nullptr && !a_.tokens[nouns_.head(r)].capital;
    if (const Mention* m = paper ? nullptr : name_in(r); m != nullptr && named(v, *m)) return;
    if (office(v) || firm(v)) return;
    unnamed(v, r);
    if (!v.id) v.id = id_of(r, v.cls);
  }

  /// "Marn and the other lawyers": all of them, under the words that they have here.
  bool several_named(Voice& v, TokenRange r) {
    for (std::uint32_t t = r.first + 1; t + 1 < r.last; ++t) {
      if (s_.is(t, kPrep | kRelative) || s_.word(t) == ",") return false;
      if (!s_.is(t, kAnd) || !s_.is(t - 1, kName) || s_.word(t) == "&") continue;
      if (inside_name(t) || calls_itself_it()) return false;
      v.cls = SourceClass::Collective;
      add({r.first, Topic::Kind::Several, Gender::Unknown, r, v.cls, {}});
      return true;
    }
    return false;
  }
  /// "Harbour and Sons said |its mills were sold": one firm.
  bool calls_itself_it() const {
    return std::any_of(report_->content.begin(), report_->content.end(), [&](const AttributionInfo::Piece& p) {
      const std::string_view w = s_.word(p.tokens.first);
      const bool acts = w == "it" && !s_.is(p.tokens.first + 1, kBe | kModal);  // "it was late" is nobody
      return p.quote < 0 && p.tokens.first >= report_->cue.first && (w == "its" || acts);
    });
  }
  /// The "and" of "Stop and Shop Inc": what follows is no name without what stands before.
  bool inside_name(std::uint32_t t) const {
    const std::size_t i = book_.from(t);
    if (i > 0 && book_.mentions()[i - 1].words.contains(t)) return true;
    return i < book_.mentions().size() && book_.mentions()[i].words.first == t + 1 && !s_.is(t + 1, kTitle) &&
           book_.named(book_.mentions()[i]).kind == Named::Kind::Organisation;
  }

  const LexMatch* agency_in(TokenRange r) const {
    for (std::uint32_t t = r.first; t < r.last; ++t) {
      const LexMatch* m = s_.is(t, kAgency) ? a_.match(t, LexKind::Agency) : nullptr;
      if (m == nullptr || (t != r.first && m->first + m->length != r.last)) continue;
      if (m->first + m->length < r.last && s_.is(m->first + m->length, kName)) continue;  // "BBC Brown Mills"
      if (m->length > 1 || book_.agency(t)) return m;
    }
    return nullptr;
  }

  /// The name among the words that is the source's: not the one behind "for" or before "'s".
  const Mention* name_in(TokenRange r) const {
    const Mention* best = nullptr;
    const std::vector<Mention>& all = book_.mentions();
    for (std::size_t i = book_.from(r.first); i < all.size() && all[i].words.last <= r.last; ++i) {
      const Mention& m = all[i];
      if (s_.word(m.words.last) == "'s" && m.words.last < r.last) continue;
      if (behind_preposition(r.first, m)) break;
      if (best == nullptr || m.titled || book_.named(m).kind == Named::Kind::Person) best = &m;
      if (m.titled) break;
    }
    return best;
  }
  bool behind_preposition(std::uint32_t first, const Mention& m) const {
    for (std::uint32_t t = m.words.first; t-- > first;)
      if (s_.is(t, kPrep | kTo) && !a_.tokens[t].capital)
        return !m.minister && !(m.titled && t > 0 && a_.tokens[t - 1].capital &&
                                a_.match(t - 1, LexKind::Organisation, "body"));  // "Bank of Torvia Governor Orlo Fenn"
    return false;
  }

  bool named(Voice& v, const Mention& m) {
    const Named& who = book_.named(m);
    const bool some =
        s_.is(v.words.first, kQuantity) || s_.word(v.words.first) == "a" || s_.word(v.words.first) == "an";
    if (some && m.words.last == v.words.last && s_.is(m.words.last - 1, kPerson)) return false;  // "one U.S. Banker"
    const std::uint32_t next = m.words.last;
    const bool whole =
        next == v.words.last || s_.is(next, kPrep) || m.titled || s_.word(next) == "<" || s_.word(next) == ">";
    Named::Kind kind = kind_of(m);
    if (kind == Named::Kind::Unknown) {
      const auto c = nouns_.class_of(v.words);  // "the White House"
      take_for(
          m, kind = c == SourceClass::Government || c == SourceClass::Media ? Named::Kind::Organisation : guess(v, m));
    }
    switch (kind) {
      case Named::Kind::Person:
        if (!whole && (who.kind != Named::Kind::Person || somebody_of(v.words, next))) return false;
        v.cls = SourceClass::Person;
        break;
      case Named::Kind::Organisation:
        if (!whole) return false;  // "a Harbour Bank spokesman"
        v.cls = SourceClass::Organisation;
        if (const auto c = nouns_.class_of(v.words); c == SourceClass::Government || c == SourceClass::Media) v.cls = c;
        if (a_.match(m.words.last - 1, LexKind::Organisation, "outlet") != nullptr) v.cls = SourceClass::Media;
        // The "and" of "Stop and Shop Inc" keeps its name apart.
        if (m.words.first > v.words.first && s_.is(m.words.first - 1, kAnd)) return true;
        break;
      case Named::Kind::Place:
        return false;
      case Named::Kind::Unknown:
        if (!whole || nouns_.class_of(v.words)) return false;
        break;
    }
    const Topic::Kind topic = kind == Named::Kind::Organisation ? Topic::Kind::Body : Topic::Kind::Person;
    stand_for(v, {m.words.first, topic, who.gender, book_.name_of(m), v.cls, {}});
    return true;
  }

  /// "a Marn aide": somebody else, behind the name that ends before token next.
  bool somebody_of(TokenRange source, std::uint32_t next) const {
    const std::uint32_t head = nouns_.head(source);
    if (head < next || !s_.is(head, kPerson | kTitle)) return false;
    for (std::uint32_t t = next; t < head; ++t)
      if (s_.is(t, kPunct)) return false;
    return true;
  }

  /// Two capitalised words that speak are a person's name, unless they call themselves "it".
  Named::Kind guess(const Voice& v, const Mention& m) const {
    for (const AttributionInfo::Piece& p : report_->content) {
      if (p.quote >= 0 || p.tokens.first < report_->cue.first) continue;
      const std::uint32_t t = p.tokens.first;
      const std::string_view w = s_.word(t);
      if (w == "it" || w == "its") return Named::Kind::Unknown;
      if (w == "he" || w == "she") return Named::Kind::Person;
    }
    if (m.titled) return Named::Kind::Person;
    std::uint32_t n = m.words.last - m.words.first;
    for (std::uint32_t t = m.words.first; t < m.words.last; ++t)
      if (s_.is(t, kHyphen)) n -= 2;  // "Core-Mark" is one word
    const bool plain = m.words.first == v.words.first || !s_.is(v.words.first, kDet);
    return n >= 2 && n <= 4 && plain ? Named::Kind::Person : Named::Kind::Unknown;
  }

  /// "the governor": the person who was called one before, if only one was.
  bool office(Voice& v) {
    const TokenRange r = v.words;
    const bool alone = r.last - r.first == 2 && s_.word(r.first) == "the" && s_.is(r.last - 1, kTitle);
    if (!alone) return apposed(v);
    const std::string_view role = s_.word(r.last - 1);
    std::uint32_t found = 0xFFFFFFFF;
    const Mention* last = nullptr;
    const std::vector<Mention>& all = book_.mentions();
    for (std::size_t i = book_.from(r.first), n = 0; i-- > 0 && n < 40; ++n) {
      const Named& who = book_.named(all[i]);
      if (std::find(who.roles.begin(), who.roles.end(), role) == who.roles.end()) continue;
      if (found != 0xFFFFFFFF && found != all[i].named) return false;
      if (last == nullptr) last = &all[i];
      found = all[i].named;
    }
    if (last == nullptr) return apposed(v);
    stand_for(v,
              {r.first, Topic::Kind::Person, book_.named(*last).gender, book_.name_of(*last), SourceClass::Person, {}});
    return true;
  }
  /// "the company's director, Emil Trask,": the name between the commas.
  bool apposed(Voice& v) {
    const std::uint32_t at = v.words.last;
    // "the director, Emil Trask,", "the chairman of the Chamber of Commerce, Emil Trask,"
    bool role = s_.is(at - 1, kTitle | kPerson);
    for (std::uint32_t t = v.words.first; !role && t + 1 < at && !s_.is(t, kPrep); ++t)
      role = s_.is(t, kTitle) && s_.word(t + 1) == "of";
    if (s_.word(at) != "," || !role) return false;
    const std::size_t i = book_.from(at + 1);
    if (i >= book_.mentions().size()) return false;
    const Mention& m = book_.mentions()[i];
    if (m.words.first != at + 1 || s_.word(m.words.last) != ",") return false;
    if (m.words.last - m.words.first < 2 && !s_.is(at - 1, kPerson)) return false;
    if (book_.named(m).kind == Named::Kind::Organisation) return false;
    stand_for(v,
              {m.words.first, Topic::Kind::Person, book_.named(m).gender, book_.name_of(m), SourceClass::Person, {}});
    return true;
  }

  /// "the bank", "the company": the last organisation that can be called so.
  bool firm(Voice& v) {
    const TokenRange r = v.words;
    if (s_.word(r.first) != "the") return false;
    const LexMatch* any = a_.match(r.first, LexKind::Organisation, "firm");
    const bool firm = any != nullptr && any->first + any->length == r.last;
    const bool body = r.last - r.first == 2 && a_.match(r.last - 1, LexKind::Organisation, "body") != nullptr;
    if (!firm && !body) return false;
    const std::string_view head = s_.word(r.last - 1);
    const auto fits = [&](const Topic& topic) {
      return topic.kind == Topic::Kind::Body && (topic.cls == SourceClass::Organisation) && can_be(topic, head, firm);
    };
    // "Orlo Inc said …. Venn Bank will manage the sale. The company said …": the one that speaks.
    constexpr std::uint32_t kSpokeNear = 6;
    const Topic* t =
        firm ? latest([&](const Topic& topic) { return topic.spoke && fits(topic); }, kSpokeNear) : nullptr;
    if (t == nullptr) t = latest(fits);
    if (t == nullptr || introduced(head, t->at, r.first)) return false;
    Topic again = *t;
    again.at = r.first;
    stand_for(v, again);
    return true;
  }
  /// "|A group led by Marn said Orlo Inc …. The group said …": somebody without a name, who came later than the topic at token
  /// `topic` or opened a sentence.
  bool introduced(std::string_view head, std::uint32_t topic, std::uint32_t before) const {
    constexpr std::uint32_t kReach = 150, kModifiers = 4;
    const std::uint32_t from = before > kReach ? before - kReach : 0;
    for (std::uint32_t t = before; t-- > from;) {
      if (s_.word(t) != head || a_.tokens[t].capital) continue;
      std::uint32_t i = t;
      while (i > from && t - i < kModifiers && s_.word(i) != "a" && s_.word(i) != "an" && !s_.is(i, kPrep | kPunct))
        --i;
      if (s_.word(i) != "a" && s_.word(i) != "an") continue;
      const bool opens = i == s_.sentence(i).tokens.first;
      // "Orlo, a bank,", "Orlo is a bank", "as a bank"
      const bool apposed = i > 0 && !opens && s_.is(i - 1, kPunct | kBe | kPrep);
      if (opens || (!apposed && i > topic)) return true;
    }
    return false;
  }
  /// A bank has "Bank" in its name, a firm nothing that says it is another body.
  bool can_be(const Topic& topic, std::string_view head, bool firm) const {
    bool other = false;
    for (std::uint32_t t = topic.name.first; t < topic.name.last; ++t) {
      if (s_.word(t) == head) return true;
      other |= a_.match(t, LexKind::Organisation, "body") != nullptr && !a_.match(t, LexKind::Organisation, "company");
    }
    return firm && (!other || a_.match(topic.name.last - 1, LexKind::Organisation, "company") != nullptr);
  }

  /// "the channel Havel Pier", "the charity Red Lantern": what kind of body it is, then its name.
  TokenRange name_behind_kind(TokenRange r) const {
    std::uint32_t t = r.last;
    while (t > r.first && s_.is(t - 1, kName) && a_.tokens[t - 1].capital) --t;
    const bool kind = t > r.first && t < r.last && !a_.tokens[t - 1].capital &&
                      a_.tokens[t - 1].kind == TokenKind::Word &&
                      !s_.is(t - 1, kPrep | kTo | kPossessive | kAnd | kOr | kDet);
    for (std::uint32_t i = r.first; i < t; ++i)
      if (s_.is(i, kPrep | kTo)) return r;  // "a spokesman for the channel Havel Pier"
    return kind ? TokenRange{t, r.last} : r;
  }

  void unnamed(Voice& v, TokenRange r) {
    v.name = words(name_behind_kind(r));
    v.cls = nouns_.class_of(v.words);
    if (v.cls == SourceClass::Collective && a_.tokens[r.first].capital && calls_itself_it())
      v.cls = SourceClass::Organisation;  // "First Harbour Savings said it"
    const bool several = v.cls != SourceClass::Organisation && nouns_.plural(r);
    // "The company", of which nobody knows which it is: no "it" stands for it.
    if (a_.match(v.words.first, LexKind::Organisation, "firm") != nullptr) return;
    if (v.cls == SourceClass::Organisation || v.cls == SourceClass::Government || v.cls == SourceClass::Media ||
        v.cls == SourceClass::Document)
      add({r.first, Topic::Kind::Body, Gender::Unknown, r, v.cls, {}});
    else if (several)
      add({r.first, Topic::Kind::Several, Gender::Unknown, r, v.cls, {}});
    else if (v.cls)
      add({r.first, Topic::Kind::Person, nouns_.gender(r), r, v.cls, {}});
  }
  void pronoun(Voice& v) {
    v.name = words(v.words);
    const std::string_view w = s_.word(v.words.first);
    const bool he = w == "he" || w == "him" || w == "his", she = w == "she" || w == "her";
    const Topic* t = nullptr;
    if (he || she || w == "who") {
      v.cls = SourceClass::Person;
      const auto fits = [&](const Topic& topic) {
        return topic.kind == Topic::Kind::Person && !(he && topic.gender == Gender::Female) &&
               !(she && topic.gender == Gender::Male);
      };
      t = latest([&](const Topic& topic) { return topic.sure && fits(topic); });
      if (t == nullptr) t = latest(fits, 3);
    } else if (w == "it") {
      t = latest([](const Topic& topic) { return topic.kind == Topic::Kind::Body; });
    } else if (w == "they") {
      v.cls = SourceClass::Collective;
      t = latest([](const Topic& topic) { return topic.kind == Topic::Kind::Several; });
    }
    if (t == nullptr) {
      if (he || she) by_gender(v, he ? Gender::Male : Gender::Female);
      return;
    }
    Topic again = *t;
    again.at = v.words.first;
    again.sure = true;
    if (he) again.gender = Gender::Male;
    if (she) again.gender = Gender::Female;
    stand_for(v, again);
  }

  /// Nobody fits who spoke or opened a sentence: the last one named of whom the text says "he" or "she", in this sentence or the two before.
  void by_gender(Voice& v, Gender gender) {
    const std::uint32_t here = a_.sentence_of[v.words.first];
    for (std::size_t i = book_.from(v.words.first), n = 0; i-- > 0 && n < 12; ++n) {
      const Mention& m = book_.mentions()[i];
      if (a_.sentence_of[m.words.first] + 2 < here) return;
      const Named& who = book_.named(m);
      if (who.kind != Named::Kind::Person || who.gender != gender || reported(m.words.first)) continue;
      return stand_for(v, {v.words.first, Topic::Kind::Person, gender, book_.name_of(m), v.cls, {}});
    }
  }

  /// As written, on one line.
  std::string words(TokenRange r) const {
    std::string s(a_.slice(a_.bytes(r)));
    std::replace(s.begin(), s.end(), '\n', ' ');
    return s;
  }

  const Scene& s_;
  const Analysis& a_;
  NameBook book_;
  SourceNouns nouns_;
  std::vector<TokenRange> told_;
  std::vector<Topic> topics_;
  std::size_t next_ = 0;                // mention
  std::uint32_t named_until_ = 0;       // sources up to here are topics already
  std::vector<Named::Kind> taken_for_;  // by Mention::named
  const AttributionInfo* report_ = nullptr;
};

}  // namespace

void resolve_speakers(const Scene& scene, std::vector<AttributionInfo>& attributions) {
  if (!attributions.empty()) Resolver(scene).run(attributions);
}

}  // namespace claimdex::extract
