#include "source_nouns.hpp"

namespace claimdex::extract {

std::uint32_t SourceNouns::head(TokenRange r) const {
  for (std::uint32_t t = r.first + 1; t < r.last; ++t)
    if (s_.is(t, kPrep | kRelative) || (s_.word(t) == "," && !s_.is(t, kHyphen)) ||
        (a_.match(t, LexKind::Word, "issued") != nullptr &&
         a_.match(t - 1, LexKind::Organisation, "paper") != nullptr))  // "a letter sent to Havel"
      return t - 1;
  return r.last - 1;
}
bool SourceNouns::plural(TokenRange r) const {
  const std::uint32_t t = head(r);
  for (std::uint32_t i = r.first + 1; i < t; ++i)
    if (s_.is(i, kAnd)) return true;
  if (const LexMatch* m = a_.match(t, LexKind::Person)) return m->entry->attribute("number") == "plural";
  return s_.word(t).size() > 3 && s_.word(t).back() == 's' && !s_.word(t).ends_with("ss");
}
Gender SourceNouns::gender(TokenRange r) const {
  for (std::uint32_t t = r.first; t < r.last; ++t) {
    const LexMatch* m = a_.match(t, LexKind::Title);
    if (m == nullptr) m = a_.match(t, LexKind::Person);
    if (m == nullptr) continue;
    if (const Gender g = gender_of(m->entry->attribute("gender")); g != Gender::Unknown) return g;
  }
  return Gender::Unknown;
}

bool SourceNouns::somebody(std::uint32_t t) const {
  const LexMatch* m = a_.match(t, LexKind::Person);
  return m != nullptr ? m->entry->attribute("dead").empty() : s_.is(t, kTitle);  // a research body is nobody's
}

std::optional<SourceClass> SourceNouns::class_of(TokenRange r) const {
  std::optional<SourceClass> found;
  const std::uint32_t main = head(r);
  const bool body = a_.match(main, LexKind::Organisation, "body") != nullptr ||
                    a_.match(main, LexKind::Organisation, "several") != nullptr;
  bool papers = false;
  for (std::uint32_t t = r.first; t < r.last; ++t) {
    if (s_.is(t, kSource))
      if (const LexMatch* m = a_.match(t, LexKind::Source))
        if (const auto c = parse_name<SourceClass>(m->entry->attribute("class"))) {
          // "a ministry official", "a police officer": of it, and not it
          if (t + m->length <= main && !a_.tokens[main].capital && somebody(main)) continue;
          // "the government statistics department" is no paper
          if (body && c == SourceClass::Document && t + m->length <= main) {
            papers = true;
            continue;
          }
          found = c;
          t += m->length - 1u;
        }
    if (s_.is(t, kPrep) && found) return found;
    if (s_.is(t, kTitle) && !found) {
      const LexMatch* m = a_.match(t, LexKind::Title);
      if (m && m->entry->value == "office") found = office_class(r, *m->entry);
    }
  }
  if (found || papers) return found ? found : SourceClass::Organisation;
  const bool many = plural(r);
  if (a_.match(head(r), LexKind::Organisation, "paper") != nullptr) return SourceClass::Document;
  if (!a_.tokens[main].capital && a_.match(main, LexKind::Organisation, "state") != nullptr)
    return SourceClass::Government;
  if (!a_.tokens[main].capital && a_.match(main, LexKind::Organisation, "outlet") != nullptr) return SourceClass::Media;
  // "a council official", "a bank engineer": of a body, and none
  if (main > r.first && !a_.tokens[main].capital && a_.match(main, LexKind::Person) != nullptr) {
    if (a_.match(main, LexKind::Context, "authority") != nullptr) return SourceClass::AnonymousOfficial;
    return many ? SourceClass::Collective : SourceClass::Anonymous;
  }
  for (std::uint32_t t = r.first; t < r.last; ++t) {
    // "Baker said": a noun for one person needs an article, so this is a name.
    if (s_.is(t, kPerson) && !many && r.last - r.first == 1 && a_.tokens[t].capital) return SourceClass::Person;
    if (s_.is(t, kPerson) && t == main) return many ? SourceClass::Collective : SourceClass::Anonymous;
    if (s_.is(t, kPlace) && r.last - r.first == 1) return class_of_place(t);
    if (a_.match(t, LexKind::Organisation, "body") != nullptr) return SourceClass::Organisation;
  }
  return class_of_noun(r, many);
}
/// A country and its capital speak as its government, no other town.
std::optional<SourceClass> SourceNouns::class_of_place(std::uint32_t t) const {
  const LexMatch* m = a_.match(t, LexKind::Place);
  const bool speaks = m == nullptr || m->entry->attribute("id").size() == 2 || m->entry->attribute("kind") == "capital";
  return speaks ? std::optional(SourceClass::Government) : std::nullopt;
}
/// "The mayor" is an office, "a lawyer" somebody; "a spokesman" speaks for one.
SourceClass SourceNouns::office_class(TokenRange r, const LexEntry& title) const {
  const std::string_view w = s_.word(r.first);
  const bool some = w == "a" || w == "an" || w == "one" || w == "another";
  return some && title.attribute("speaks").empty() ? SourceClass::Anonymous : SourceClass::Office;
}
/// A noun that no list knows: "currency dealers", "one dealer in Havel", "the Harbour Lions".
std::optional<SourceClass> SourceNouns::class_of_noun(TokenRange r, bool many) const {
  const std::uint32_t t = head(r);
  // "Nogales said" is somebody of that name as likely as several of them.
  if (r.last == r.first + 1 && a_.tokens[t].capital && !a_.tokens[t].all_caps) return std::nullopt;
  if (s_.is(r.first, kQuantity) || s_.word(r.first) == "one")
    return s_.word(r.first) == "one" ? SourceClass::Anonymous : SourceClass::Collective;
  if (!a_.tokens[t].capital) {
    const std::string_view w = s_.word(r.first);
    if (many) return SourceClass::Collective;
    if (w == "a" || w == "an" || w == "another") return SourceClass::Anonymous;
    return std::nullopt;
  }
  return r.last - r.first > 1 && s_.is(t, kName) ? std::optional(SourceClass::Organisation) : std::nullopt;
}

}  // namespace claimdex::extract
