/// Names are runs of capitalised words. A run that a title precedes, or that begins with a known first name, is a person's; one with a word
/// like "bank" or "Inc" an organisation's; what nothing says stays unknown.
///
/// Two runs name the same when one is a part of the other that the longer one would be called by: a surname, a firm without its "Inc".
#include "names.hpp"

#include <algorithm>
#include <bit>

#include "report_sentence.hpp"
#include "verbs.hpp"

namespace claimdex::extract {
namespace {

constexpr std::uint32_t kNobody = 0xFFFFFFFF;
constexpr std::uint32_t kLongestName = 10;
constexpr std::size_t kLookBack = 6;

}  // namespace

Gender gender_of(std::string_view word) {
  return word == "m" ? Gender::Male : word == "f" ? Gender::Female : Gender::Unknown;
}

NameBook::NameBook(const Scene& scene) : s_(scene), a_(scene.a) {
  table_.assign(std::bit_ceil(a_.tokens.size() + 16), 0);
  mentions_.reserve(a_.tokens.size() / 8);
  named_.reserve(a_.tokens.size() / 16);
  called_.reserve(a_.tokens.size() / 8);
  for (std::uint32_t n = 0; n < a_.sentences.size(); ++n)
    if (!heading(n)) read(a_.sentences[n].tokens);
}

void NameBook::read(TokenRange sentence) {
  for (std::uint32_t t = sentence.first; t < sentence.last;) {
    if (!a_.tokens[t].capital || (!name_token(t) && !(ordinal(t) && name_token(t + 1)))) {
      ++t;
      continue;
    }
    const std::uint32_t end = firm_before_title({t, run_end(t)});
    Run run;
    run.words = {t, end};
    // "General Cinema Corp" has no general; "Engineers Ansa Pell and" begins with a common noun.
    if (!company({t, end})) {
      run.words.first = without_titles({t, end});
      // "American Harbour Bank", "Justice Department"
      const bool of_name =
          ((a_.match(t, LexKind::Demonym) != nullptr || s_.is(t, kTitle | kPerson)) && holds_body({t, end})) ||
          of_body(t, t + 1);
      if (run.words.first == t && (ordinal(t) || (!s_.is(t, kName) && !of_name))) ++run.words.first;
    }
    if (!run.words.empty() && end - run.words.first <= kLongestName) {
      read_title(run.words.first, run);
      if (const std::uint32_t first = without_domain(run.words); first > run.words.first)
        run.words.first = first, run.titled = run.minister = true;
      add(run);
    }
    t = end;
  }
}

/// A Line With Capitals Like This says nothing about names.
bool NameBook::heading(std::uint32_t sentence) const {
  if (s_.shouting[sentence]) return true;
  return s_.word(a_.sentences[sentence].tokens.last - 1) != "." && ReportSentence(s_, sentence).title_case();
}

/// The "First" of First Harbour Bank.
bool NameBook::ordinal(std::uint32_t t) const {
  const std::int32_t q = a_.quantity_at[t];
  return q >= 0 && a_.tokens[t].capital && a_.tokens[t].kind == TokenKind::Word &&
         a_.quantities[static_cast<std::size_t>(q)].kind == QuantityKind::Ordinal;
}

std::uint32_t NameBook::without_titles(TokenRange words) const {
  std::uint32_t first = words.first;
  for (std::uint32_t t = words.first; t < words.last; ++t) {
    const LexMatch* m = s_.is(t, kTitle) ? a_.match(t, LexKind::Title) : nullptr;
    if (m == nullptr || m->first + m->length >= words.last + (t == words.first ? 1 : 0)) continue;  // "Larry King"
    if (const LexMatch* body = a_.match(t, LexKind::Organisation, "body"); body && body->length > m->length)
      continue;                                                           // the General Staff
    if (m->first + m->length + 1 == words.last && body(words)) continue;  // the Justice Department
    first = std::min(words.last, m->first + m->length);
    t = first - 1;
  }
  return first;
}

bool NameBook::company(TokenRange words) const {
  for (std::uint32_t t = words.first + 1; t < words.last; ++t)
    if (a_.match(t, LexKind::Organisation, "company") != nullptr) return true;
  return false;
}

/// "Orlo Mining Corp Chairman Tilda Marn": where the firm's name ends, else where the run does.
std::uint32_t NameBook::firm_before_title(TokenRange words) const {
  for (std::uint32_t t = words.first + 1; t + 1 < words.last; ++t) {
    if (!s_.is(t, kTitle) || a_.match(t - 1, LexKind::Organisation, "company") == nullptr) continue;
    const LexMatch* m = a_.match(t, LexKind::Title);
    if (m != nullptr && m->first + m->length + 1 < words.last && !company({t, words.last})) return t;
  }
  return words.last;
}

bool NameBook::body(TokenRange words) const {
  return a_.match(words.last - 1, LexKind::Organisation, "body") != nullptr;
}

/// "Canadian Harbour Bank of Commerce", "Citizens Savings Bank FSB"
bool NameBook::holds_body(TokenRange words) const {
  for (std::uint32_t t = words.first + 1; t < words.last; ++t)
    if (a_.match(t, LexKind::Organisation, "body") != nullptr) return true;
  return false;
}

bool NameBook::name_token(std::uint32_t t) const {
  constexpr std::uint32_t kClosed = kDate | kQuantity | kBe | kHave | kModal | kDo | kDet | kPrep | kPronoun | kSub |
                                    kAnd | kOr | kBut | kAdverb | kThat | kTo | kRelative;
  if (t >= a_.tokens.size()) return false;
  const Token& k = a_.tokens[t];
  return k.capital && k.kind == TokenKind::Word && !s_.is(t, kClosed);
}

/// What may stand inside a name: a hyphen, the dot of an initial, "von der", "&".
bool NameBook::joins(std::uint32_t t) const {
  if (s_.is(t, kHyphen)) return name_token(t + 1);
  const std::string_view w = s_.word(t);
  if (w == ".") return t > 0 && a_.tokens[t - 1].span.size() == 1 && !a_.tokens[t].space_before;
  if (w == "&") return name_token(t + 1);
  if (w == "and") {  // "Orlo and Co", "Orlo Oil and Gas Plc", not "Power and Steel Minister"
    const auto firm = [&](std::uint32_t i) {
      return name_token(i) && a_.match(i, LexKind::Organisation, "company") != nullptr;
    };
    return firm(t + 1) && (firm(t + 2) || !name_token(t + 2));
  }
  return !a_.tokens[t].capital && a_.match(t, LexKind::Function, "particle") != nullptr;
}

bool NameBook::of_body(std::uint32_t last, std::uint32_t t) const {
  if (s_.word(t) != "of" && s_.word(t) != "for") return false;
  if (a_.match(last, LexKind::Organisation, "body") == nullptr || t != last + 1) return false;
  return name_token(t + 1) || (s_.word(t + 1) == "the" && name_token(t + 2));
}

std::uint32_t NameBook::run_end(std::uint32_t t) const {
  const std::uint32_t limit = a_.sentences[a_.sentence_of[t]].tokens.last;
  std::uint32_t end = t + 1;
  // "Securities and Exchange Commission"
  if (const LexMatch* known = a_.match(t, LexKind::Known); known != nullptr) end = std::min(limit, t + known->length);
  for (std::uint32_t i = end; i < limit && i - t < 2 * kLongestName; ++i) {
    if (name_token(i) || (ordinal(i) && i + 1 < limit && name_token(i + 1)))  // "Credit Harbour First Bank Ltd"
      end = i + 1;
    else if (of_body(end - 1, i))  // "Bank of England", "Ministry of the Interior"
      i = s_.is(i + 1, kDet) ? i + 1 : i;
    else if (!joins(i) || (i + 1 < limit && !joins(i + 1) && !name_token(i + 1)))
      break;
  }
  // "Hudson's Bay Co"; but "Venn's Harbour Bank" is a bank of Venn's.
  if (end + 1 < limit && end == t + 1 && s_.word(end) == "'s" && !s_.is(t, kPlace) && name_token(end + 1))
    if (const std::uint32_t further = run_end(end + 1); company({end, further})) end = further;
  // "J. F." at a sentence's end keeps its last dot.
  if (end < limit && s_.word(end) == "." && a_.tokens[end - 1].span.size() == 1 && end + 1 < limit) ++end;
  return end;
}

/// The title that ends before the name: "President", "the company's director".
void NameBook::read_title(std::uint32_t before, Run& run) const {
  const TokenRange sentence = s_.sentence(before).tokens;
  for (std::uint32_t length = 1; length <= 4 && before >= sentence.first + length; ++length) {
    if (!s_.is(before - length, kTitle)) continue;
    const LexMatch* m = a_.match(before - length, LexKind::Title);
    if (m == nullptr || m->length != length) continue;
    run.titled = true;
    run.honorific |= m->entry->value == "honorific";
    if (run.gender == Gender::Unknown) run.gender = gender_of(m->entry->attribute("gender"));
    if (!run.honorific) run.role = s_.word(before - 1);
  }
}

/// "Minister of Planning Orlo Fenn", "President of Torvia Orlo Fenn": what he is minister and president of.
std::uint32_t NameBook::without_domain(TokenRange words) const {
  std::uint32_t t = words.first;
  if (t < 2) return t;
  const std::uint32_t of = s_.word(t - 1) == "the" ? t - 2 : t - 1;
  const bool domain = s_.word(of) == "of" || s_.word(of) == "for";  // "Minister of State for Planning Orlo Fenn"
  if (!domain || of == 0 ||
      !(s_.is(of - 1, kTitle) ||
        (s_.word(of) == "for" && a_.tokens[of - 1].capital && of > 2 && s_.is(of - 3, kTitle))))
    return t;
  while (t < words.last) {
    const LexMatch* m = a_.match(t, LexKind::Organisation, "department");
    if (m == nullptr || m->first + m->length >= words.last) break;
    t = m->first + m->length;
    if (s_.is(t, kAnd)) ++t;
  }
  if (words.last - t < 3) return t;
  // "a spokesman for the Havel Oil Board"
  if ((s_.word(of) == "for" && !a_.tokens[of - 1].capital) || a_.any(words.last - 1, kind_bit(LexKind::Organisation)))
    return t;
  for (std::uint32_t i = t; i + 1 < words.last; ++i)
    if (of_body(i, i + 1)) return t;  // "chairman of the Havel Chamber of Commerce"
  for (std::uint32_t i = t; i + 1 < words.last; ++i)
    if (a_.match(i, LexKind::FirstName) != nullptr) return i;
  return t == words.first ? words.last - 2 : t;
}

bool NameBook::agency(std::uint32_t t) const {
  return s_.is(t, kAgency) && (a_.tokens[t].all_caps || a_.tokens[t].span.size() > 4);
}

Named::Kind NameBook::kind_of(const Run& run) const {
  const TokenRange r = run.words;
  const bool several = r.last - r.first > 1;
  const LexMatch* first = several ? a_.match(r.first, LexKind::FirstName) : nullptr;
  bool body = false, place = true, of = false;
  for (std::uint32_t t = r.first; t < r.last; ++t) {
    body |= a_.match(t, LexKind::Organisation, "body") != nullptr || agency(t) || s_.word(t) == "&" ||
            a_.match(t, LexKind::Organisation, "outlet") != nullptr;
    place &= s_.is(t, kPlace);
    of |= s_.word(t) == "of";
  }
  if (run.honorific) return Named::Kind::Person;
  if (company(r) || (body && (!run.titled || of) && first == nullptr)) return Named::Kind::Organisation;
  if (run.titled || first != nullptr) return Named::Kind::Person;
  if (place) return Named::Kind::Place;
  if (!several && a_.tokens[r.first].all_caps) return Named::Kind::Organisation;
  // "Tilda Marn, 44,"
  if (several && r.last + 2 < a_.tokens.size() && s_.word(r.last) == "," && s_.word(r.last + 2) == "," &&
      a_.tokens[r.last + 1].kind == TokenKind::Number)
    return Named::Kind::Person;
  return Named::Kind::Unknown;
}

/// "Tilda Marn, the governor of Havel,": the title in the apposition.
std::string_view NameBook::role_behind(TokenRange words) const {
  if (words.last >= a_.tokens.size() || s_.word(words.last) != ",") return {};
  const TokenRange sentence = s_.sentence(words.first).tokens;
  std::string_view role;
  for (std::uint32_t t = words.last + 1; t < std::min(sentence.last, words.last + 7); ++t) {
    if (s_.is(t, kTitle) && !a_.tokens[t].capital) role = s_.word(t);
    if (s_.word(t) == "," || s_.is(t, kPrep | kRelative | kAnd) || (!role.empty() && !s_.is(t, kTitle))) break;
  }
  return role;
}

/// A firm's name without its "Inc".
TokenRange NameBook::core(TokenRange words) const {
  while (words.last > words.first + 1 &&
         (a_.match(words.last - 1, LexKind::Organisation, "company") != nullptr || s_.word(words.last - 1) == "."))
    --words.last;
  return words;
}

bool NameBook::same(const Run& run, const Named& other) const {
  if (run.gender != Gender::Unknown && other.gender != Gender::Unknown && run.gender != other.gender) return false;
  const TokenRange m = run.core, o = other.core;
  const TokenRange small = m.last - m.first <= o.last - o.first ? m : o, large = small == m ? o : m;
  const std::uint32_t n = small.last - small.first, rest = large.last - large.first - n;
  // "Havel Airlines" is not the "Havel Mining Group".
  if (rest > 0 && run.words.last > m.last && other.longest.last > o.last) return false;
  const auto equal = [&](std::uint32_t at) {
    for (std::uint32_t i = 0; i < n; ++i)
      if (s_.word(small.first + i) != s_.word(large.first + at + i)) return false;
    return true;
  };
  if (equal(rest)) return true;
  if (other.kind != Named::Kind::Person && equal(0)) return true;
  // "Tilda Marn" and "Tilda K. Marn"
  return n > 1 && s_.word(small.first) == s_.word(large.first) && s_.word(small.last - 1) == s_.word(large.last - 1);
}

std::uint32_t NameBook::find(const Run& run, Named::Kind kind) const {
  const TokenRange c = run.core;
  for (const std::uint32_t t : {c.last - 1, c.first}) {
    std::uint32_t i = table_[slot(t)];
    for (std::size_t n = 0; i != 0 && n < kLookBack; ++n, i = called_[i - 1].before) {
      const Named& other = named_[called_[i - 1].named];
      const bool kinds = kind == Named::Kind::Unknown || other.kind == Named::Kind::Unknown || kind == other.kind;
      if (kinds && same(run, other)) return called_[i - 1].named;
    }
    if (c.last == c.first + 1 || kind == Named::Kind::Person) break;  // people are called by their last name
  }
  return kNobody;
}

/// Where the chain of token t's word begins in the table.
std::size_t NameBook::slot(std::uint32_t t) const {
  const std::size_t mask = table_.size() - 1;
  std::size_t at = a_.hashes[t] & mask;
  while (table_[at] != 0 && s_.word(called_[table_[at] - 1].word) != s_.word(t)) at = (at + 1) & mask;
  return at;
}

void NameBook::call(std::uint32_t word, std::uint32_t named) {
  std::uint32_t& head = table_[slot(word)];
  if (head != 0 && called_[head - 1].named == named) return;
  called_.push_back({word, named, head});
  head = static_cast<std::uint32_t>(called_.size());
}

bool NameBook::opens_sentence(std::uint32_t first, TokenRange words) const {
  const SentenceInfo& sentence = s_.sentence(first);
  if (s_.quote_of[first] >= 0 || sentence.zone == Zone::Headline || s_.word(words.last) == "'s") return false;
  std::uint32_t t = sentence.tokens.first;
  if (s_.is(t, kPrep | kSub | kDate | kAdverb)) {  // "On Monday in Havel, Governor Tilda Marn …"
    const std::uint32_t limit = std::min(first, t + 20);
    while (t < limit && s_.word(t) != ",") ++t;
    if (t >= limit) return false;
    ++t;
  }
  for (; t < first; ++t)
    if (first - t > 6 || s_.is(t, kBe | kHave | kModal) || (s_.word(t) == "," && !s_.is(t, kHyphen)) ||
        finite_verb(s_, t, sentence.tokens) || (s_.is(t, kPrep) && !(s_.word(t) == "of" && s_.is(t - 1, kTitle))))
      return false;
  return true;
}

void NameBook::add(Run run) {
  const std::uint32_t begin = run.words.first;
  // A heading's word is no first name, a common noun no name at all.
  if (s_.is(begin, kCue | kTrigger) && !s_.is(begin, kName)) return;
  if (run.words.last == begin + 1 && !s_.is(begin, kName)) return;
  run.core = core(run.words);
  if (again(run)) return;
  const Named::Kind kind = kind_of(run);
  if (kind != Named::Kind::Organisation && run.gender == Gender::Unknown && run.words.last > begin + 1)
    if (const LexMatch* m = a_.match(begin, LexKind::FirstName)) run.gender = gender_of(m->entry->value);
  const bool doubtful = run.words.last == begin + 1 && kind == Named::Kind::Unknown && common_plural(begin);
  std::uint32_t id = doubtful ? kNobody : find(run, kind);
  if (id == kNobody) {
    id = static_cast<std::uint32_t>(named_.size());
    named_.push_back({kind, run.gender, run.words, run.core, {}});
  }
  Named& who = named_[id];
  if (who.kind == Named::Kind::Unknown || who.kind == Named::Kind::Place)
    who.kind = kind == Named::Kind::Unknown ? who.kind : kind;
  if (who.gender == Gender::Unknown) who.gender = run.gender;
  if (run.words.last - begin > who.longest.last - who.longest.first || mentions_.empty())
    who.longest = run.words, who.core = run.core;
  for (const std::string_view role : {run.role, role_behind(run.words)})
    if (!role.empty() && std::find(who.roles.begin(), who.roles.end(), role) == who.roles.end() && who.roles.size() < 8)
      who.roles.push_back(role);
  const TokenRange c = run.core;
  call(c.last - 1, id);
  if (c.last > c.first + 1 && who.kind != Named::Kind::Person) call(c.first, id);
  mentions_.push_back({run.words, id, who.longest, run.titled, run.minister, opens_sentence(begin, run.words)});
}

/// "Dealers said" at a sentence's beginning needn't be the International Bond Dealers.
bool NameBook::common_plural(std::uint32_t t) const {
  return t == s_.sentence(t).tokens.first && s_.word(t).ends_with("s") && !a_.tokens[t].all_caps;
}

/// A surname or a firm that was named before: nothing new is said of it.
bool NameBook::again(const Run& run) {
  if (run.titled || run.words.last - run.words.first > 1) return false;
  const std::uint32_t id = find(run, Named::Kind::Unknown);
  if (id == kNobody || named_[id].kind == Named::Kind::Unknown || named_[id].kind == Named::Kind::Place) return false;
  if (common_plural(run.words.first) && named_[id].kind != Named::Kind::Person) return false;
  mentions_.push_back({run.words, id, named_[id].longest, false, false, opens_sentence(run.words.first, run.words)});
  return true;
}

std::size_t NameBook::from(std::uint32_t t) const {
  const auto it = std::lower_bound(mentions_.begin(), mentions_.end(), t,
                                   [](const Mention& m, std::uint32_t at) { return m.words.first < at; });
  return static_cast<std::size_t>(it - mentions_.begin());
}

TokenRange NameBook::name_of(const Mention& m) const {
  const TokenRange known = m.full;
  return known.last - known.first > 1 ? known : named_[m.named].longest;
}

}  // namespace claimdex::extract
