/// Whom the words of a source name.
///
/// Sieves, the sure ones first: a name as it stands; a surname, as the longest name of the article that ends with it; an office or an
/// organisation as it stands; a pronoun, as the last person who spoke, else the last one named. Where no words name anybody the
/// name stays empty.
#include <algorithm>
#include <unordered_map>

#include "claims.hpp"

namespace claimdex::extract {
namespace {

class Resolver {
 public:
  explicit Resolver(const Scene& s) : s_(s), a_(s.a) {}

  void run(std::vector<AttributionInfo>& all) {
    collect();
    for (AttributionInfo& x : all) {
      resolve(x.source, x.content.empty() ? 0 : std::min(x.source.words.first, x.content.front().tokens.first));
      for (Voice& v : x.via) resolve(v, v.words.first);
    }
  }

 private:
  struct Name {
    TokenRange words;
    std::string text;
  };

  bool name_token(std::uint32_t t) const {
    return a_.tokens[t].capital && a_.tokens[t].kind == TokenKind::Word && !s_.is(t, kDate | kQuantity) &&
           !s_.is(t, kBe | kHave | kModal | kDo | kDet | kPrep | kPronoun | kSub | kAnd | kOr | kBut | kAdverb | kThat |
                         kTo | kRelative);
  }
  bool title(std::uint32_t t) const { return s_.is(t, kTitle); }

  /// Runs of two and more capitalised words that are no title: by their last word, the longest wins.
  void collect() {
    const auto n = static_cast<std::uint32_t>(a_.tokens.size());
    for (std::uint32_t t = 0; t < n;) {
      if (!name_token(t)) {
        ++t;
        continue;
      }
      std::uint32_t e = t;
      std::uint32_t first = t;
      while (e < n && (name_token(e) || (s_.is(e, kHyphen) && e + 1 < n && name_token(e + 1)) || initial_dot(e))) {
        if (title(e)) first = e + 1;
        ++e;
      }
      if (e > first + 1 && e - first <= 5 && !s_.is(first, kPlace) && !s_.shouting[a_.sentence_of[t]]) add({first, e});
      t = std::max(e, t + 1);
    }
  }
  bool initial_dot(std::uint32_t t) const {
    return s_.word(t) == "." && t > 0 && a_.tokens[t - 1].span.size() == 1 && !a_.tokens[t].space_before;
  }

  void add(TokenRange r) {
    // A heading's word of the same case is no first name.
    if (s_.is(r.first, kCue | kTrigger)) return;
    Name name{r, words(r)};
    std::string last(s_.word(r.last - 1));
    auto [it, fresh] = longest_.try_emplace(last, name);
    if (!fresh && name.text.size() > it->second.text.size() && name.text.find(it->second.text) != std::string::npos)
      it->second = name;
    if (!fresh && it->second.text.size() < name.text.size() && it->second.words.last - it->second.words.first == 1)
      it->second = name;
    named_.push_back(r);
  }

  void resolve(Voice& v, std::uint32_t before) {
    if (v.words.empty()) return;
    TokenRange r = v.words;
    if (r.last - r.first == 1 && s_.is(r.first, kPronoun)) return pronoun(v, before);
    if (const LexMatch* agency = agency_in(r)) {
      v.name = agency->entry->value == "-" ? words(r) : agency->entry->value;
      v.cls = SourceClass::Media;
      return;
    }
    while (r.first + 1 < r.last && s_.is(r.first, kDet) && !s_.is(r.first, kPossessive)) ++r.first;
    const TokenRange name = person_in(r);
    if (!name.empty()) {
      v.name = words(name);
      v.cls = SourceClass::Person;
      if (name.last - name.first == 1)
        if (const auto it = longest_.find(std::string(s_.word(name.last - 1))); it != longest_.end())
          v.name = it->second.text;
      remember(v.name, name.first);
      return;
    }
    const TokenRange apposed = apposition(r);
    if (!apposed.empty()) {
      v.name = words(apposed);
      v.cls = SourceClass::Person;
      remember(v.name, apposed.first);
      return;
    }
    v.name = words(r);
    v.cls = class_of(v.words);
    if (v.cls == SourceClass::Office) remember(v.name, r.first);
    if (v.cls == SourceClass::Collective || v.cls == SourceClass::Organisation || v.cls == SourceClass::Government)
      last_group_ = v.name;
  }

  /// "Ansa Pell": a first name, not the agency.
  bool lower_case_acronym(std::uint32_t t) const { return a_.tokens[t].span.size() <= 4 && !a_.tokens[t].all_caps; }

  const LexMatch* agency_in(TokenRange r) const {
    for (std::uint32_t t = r.first; t < r.last; ++t)
      if (s_.is(t, kAgency))
        if (const LexMatch* m = a_.match(t, LexKind::Agency); m && (t == r.first || m->first + m->length == r.last)) {
          if (m->length == 1 && lower_case_acronym(t)) continue;
          return m;
        }
    return nullptr;
  }

  /// The run of names in the words that is a person's: after a title, or of two words and more that are no organisation's.
  TokenRange person_in(TokenRange r) const {
    if (s_.shouting[a_.sentence_of[r.first]]) return {};
    TokenRange best;
    for (std::uint32_t t = r.first; t < r.last; ++t) {
      if (!name_token(t) || title(t)) continue;
      std::uint32_t e = t;
      while (e < r.last &&
             (name_token(e) || initial_dot(e) || (s_.is(e, kHyphen) && e + 1 < r.last && name_token(e + 1))) &&
             !(title(e) && e > t))
        ++e;
      const bool titled = t > r.first && title(t - 1);
      const bool known = longest_.contains(std::string(s_.word(e - 1)));
      bool organisation = false;
      for (std::uint32_t i = t; i < e; ++i)
        organisation |= (s_.is(i, kAgency) && !lower_case_acronym(i)) ||
                        s_.is(i, kSource | kPlace | kPerson | kThing) ||
                        (i + 1 == e && e < r.last && s_.is(e, kSource));
      const bool after_of = t > r.first && s_.is(t - 1, kPrep | kPossessive);
      const bool owned = e < r.last && s_.word(e) == "'s";
      if (!owned && !after_of && (titled || !organisation) &&
          (titled || known || e - t >= 2 || r.last - r.first == 1 || e == r.last) && e - t <= 5) {
        if (titled || best.empty()) best = {t, e};
        if (titled) break;
      }
      t = e;
    }
    return best;
  }

  std::optional<SourceClass> class_of(TokenRange r) const {
    std::optional<SourceClass> found;
    for (std::uint32_t t = r.first; t < r.last; ++t) {
      if (s_.is(t, kSource))
        if (const LexMatch* m = a_.match(t, LexKind::Source))
          if (const auto c = parse_name<SourceClass>(m->entry->attribute("class"))) found = c;
      if (s_.is(t, kPrep) && found) return found;
      if (s_.is(t, kTitle) && !found) {
        const LexMatch* m = a_.match(t, LexKind::Title);
        if (m && m->entry->value == "office") found = SourceClass::Office;
      }
    }
    if (found) return found;
    for (std::uint32_t t = r.first; t < r.last; ++t) {
      if (s_.is(t, kPerson))
        return s_.is(r.first, kDet) || !a_.tokens[r.first].capital ? SourceClass::Anonymous : SourceClass::Collective;
      if (s_.is(t, kPlace) && r.last - r.first == 1) return SourceClass::Government;
    }
    for (std::uint32_t t = r.first; t < r.last; ++t)
      if (s_.is(t, kName)) return SourceClass::Organisation;
    return std::nullopt;
  }

  void pronoun(Voice& v, std::uint32_t before) {
    const std::string_view w = s_.word(v.words.first);
    if (w == "he" || w == "she" || w == "him" || w == "her" || w == "who") {
      v.cls = SourceClass::Person;
      if (const std::string subject = subject_before(before); !subject.empty()) {
        v.name = subject;
        return;
      }
      if (!last_person_.empty()) {
        v.name = last_person_;
        return;
      }
      const auto it = std::lower_bound(named_.begin(), named_.end(), before,
                                       [](const TokenRange& r, std::uint32_t t) { return r.last <= t; });
      if (it != named_.begin()) v.name = full(*std::prev(it));
    } else if (w == "they" || w == "it") {
      v.name = last_group_;
      v.cls = SourceClass::Collective;
    }
    if (v.name.empty()) v.name = words(v.words);
  }
  /// A person who was the subject of a sentence after the last one who spoke.
  std::string subject_before(std::uint32_t before) const {
    auto it = std::lower_bound(named_.begin(), named_.end(), before,
                               [](const TokenRange& r, std::uint32_t t) { return r.last <= t; });
    for (int n = 0; n < 8 && it != named_.begin(); ++n) {
      --it;
      if (it->first <= last_person_at_ && !last_person_.empty()) return {};
      const TokenRange sentence = s_.sentence(it->first).tokens;
      if (it->first > sentence.first + 4 || a_.sentences[a_.sentence_of[it->first]].zone == Zone::Headline) continue;
      bool person = it->first > sentence.first && title(it->first - 1);
      for (std::uint32_t t = it->first; t < it->last; ++t)
        if (s_.is(t, kSource | kPlace | kAgency | kThing | kPerson)) person = false;
      if (person) return full(*it);
    }
    return {};
  }
  /// "the company's director, Emil Trask,": the name between the commas.
  TokenRange apposition(TokenRange r) const {
    if (r.last + 2 >= a_.tokens.size() || s_.word(r.last) != "," || !s_.is(r.last - 1, kTitle | kPerson)) return {};
    std::uint32_t e = r.last + 1;
    while (e < a_.tokens.size() && e < r.last + 6 && (name_token(e) || initial_dot(e) || s_.is(e, kHyphen))) ++e;
    return e > r.last + 2 && e < a_.tokens.size() && s_.word(e) == "," ? TokenRange{r.last + 1, e} : TokenRange{};
  }
  void remember(const std::string& name, std::uint32_t at) {
    last_person_ = name;
    last_person_at_ = at;
  }
  /// As written, on one line.
  std::string words(TokenRange r) const {
    std::string s(a_.slice(a_.bytes(r)));
    std::replace(s.begin(), s.end(), '\n', ' ');
    return s;
  }
  std::string full(TokenRange r) const {
    const auto it = longest_.find(std::string(s_.word(r.last - 1)));
    return it != longest_.end() ? it->second.text : words(r);
  }

  const Scene& s_;
  const Analysis& a_;
  std::unordered_map<std::string, Name> longest_;
  std::vector<TokenRange> named_;
  std::string last_person_, last_group_;
  std::uint32_t last_person_at_ = 0;
};

}  // namespace

void resolve_speakers(const Scene& scene, std::vector<AttributionInfo>& attributions) {
  if (!attributions.empty()) Resolver(scene).run(attributions);
}

}  // namespace claimdex::extract
