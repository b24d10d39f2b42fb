// What a group of people says of itself as one of those to whom something happened.
#include "frame_members.hpp"

#include <algorithm>

namespace claimdex::extract {

bool same_person(const Group& before, const Group& g) {
  return (before.indefinite || before.definite) && !before.plural && g.person != nullptr && !g.plural && !g.named &&
         !g.indefinite && !g.definite && g.quantity < 0;
}
bool share_number(const std::vector<const Group*>& members) {
  return members.size() > 1 && members[0]->quantity >= 0 && members[0]->person != nullptr &&
         std::all_of(members.begin() + 1, members.end(), [](const Group* g) {
           return g->quantity < 0 && g->plural && !g->indefinite && !g->definite && !g->named && g->person != nullptr;
         });
}
Group as_one(const std::vector<const Group*>& members) {
  Group all = *members[0];
  all.tokens.last = members.back()->tokens.last;
  static const LexEntry kMixed = [] {
    LexEntry people{};
    people.kind = LexKind::Person;
    return people;
  }();
  for (const Group* g : members)
    if (g->person->value != all.person->value) all.person = &kMixed;
  return all;
}

bool of_whom(const Scene& s, const Group& g) {
  const auto relative = [&](std::uint32_t t) { return s.word(t) == "whom" || s.word(t) == "which"; };
  const std::uint32_t t = g.tokens.first;
  return g.quantity >= 0 &&
         ((g.partitive && relative(g.tokens.last - 1)) || (t >= 2 && relative(t - 1) && s.word(t - 2) == "of"));
}
bool none_at_all(const Scene& s, const Group& g) {
  if (g.quantity >= 0) return false;
  const std::string_view w = s.word(g.tokens.first);
  return w == "any" || ((w == "a" || w == "one") && s.word(g.tokens.first + 1) == "single");
}

void about_whole(Frame& f, const Group& g) {
  f.quantity = f.who->quantity = g.whole;
  f.who->tokens.first = g.inner;
  f.who->partitive = false;
}

std::optional<Group> people_in(const Scene& s, TokenRange words) {
  std::optional<Group> found;
  for (std::uint32_t t = words.first; t < words.last; ++t) {
    const LexMatch* m = s.is(t, kPerson) ? s.a.match(t, LexKind::Person) : nullptr;
    if (m == nullptr || t + m->length > words.last) continue;
    found.emplace();
    found->tokens = {t, t + m->length};
    found->head = t;
    found->person = m->entry;
  }
  return found;
}

}  // namespace claimdex::extract
