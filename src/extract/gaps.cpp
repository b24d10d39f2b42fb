/// Gapping: a verb said once serves numbers that bring only what differs.
///
/// What shows it is the likeness of the parts: the first clause ends in a place, a time or a doer, and so does each number behind
/// a comma or "and", and no verb follows ("12 died in Orle and 30 in the town were hurt" is another clause).
#include "gaps.hpp"

namespace claimdex::extract {
namespace {

constexpr std::size_t kMostGaps = 12;
constexpr std::size_t kMostAdjuncts = 4;

bool opens_adjunct(std::string_view w) {
  return w == "in" || w == "at" || w == "near" || w == "on" || w == "by" || w == "outside" || w == "around" ||
         w == "across" || w == "inside" || w == "along" || w == "during";
}

}  // namespace

/// Where the places, times and doers end that begin at phrase i; i: there are none.
std::size_t Gaps::adjuncts(std::size_t i) const {
  for (std::size_t n = 0; n < kMostAdjuncts; ++n) {
    if (is(i, Phrase::Kind::Adverb)) {
      ++i;
      continue;
    }
    if (!is(i, Phrase::Kind::Prep)) break;
    const std::string_view w = s_.word(p_.all()[i].tokens.first);
    if (n == 0 ? !opens_adjunct(w) : !opens_adjunct(w) && w != "of") break;
    const bool date = is(i + 1, Phrase::Kind::Adverb) && s_.a.date_at[p_.all()[i + 1].tokens.first] >= 0;
    const bool noun = is(i + 1, Phrase::Kind::Noun) && p_.group(p_.all()[i + 1]).quantity < 0;
    if (!date && !noun) break;
    i += 2;
  }
  return i;
}

std::optional<Gap> Gaps::at(std::size_t i) const {
  if (!is(i, Phrase::Kind::Noun)) return std::nullopt;
  const Group& g = p_.group(p_.all()[i]);
  if (g.quantity < 0 || s_.quantity(g.quantity).kind != QuantityKind::Cardinal) return std::nullopt;
  if (g.partitive || (!g.bare && g.person == nullptr)) return std::nullopt;
  const std::size_t end = adjuncts(i + 1);
  if (end == i + 1 || (end == i + 2 && s_.a.date_at[p_.all()[i + 1].tokens.first] < 0)) return std::nullopt;
  const bool ends = end >= p_.all().size() || is(end, Phrase::Kind::Comma) || is(end, Phrase::Kind::And) ||
                    is(end, Phrase::Kind::Stop) || is(end, Phrase::Kind::Close) || is(end, Phrase::Kind::Dash) ||
                    is(end, Phrase::Kind::Clause);
  if (!ends) return std::nullopt;
  Gap gap;
  gap.group = &g;
  gap.words = {g.tokens.first, p_.all()[end - 1].tokens.last};
  gap.actor = arguments_.agent(g.tokens.last);
  return gap;
}

std::optional<Gap> Gaps::of_member(const Group& g) const { return at(static_cast<std::size_t>(p_.at(g.tokens.first))); }

/// Those that follow phrase i, each behind a comma or "and".
std::vector<Gap> Gaps::list(std::size_t i) const {
  std::vector<Gap> out;
  while (out.size() < kMostGaps) {
    const bool comma = is(i, Phrase::Kind::Comma);
    if (comma) ++i;
    const bool joined = is(i, Phrase::Kind::And);
    if (joined) ++i;
    if (!comma && !joined) break;
    const std::optional<Gap> gap = at(i);
    if (!gap) break;
    out.push_back(*gap);
    i = adjuncts(i + 1);
  }
  return out;
}

std::vector<Gap> Gaps::behind(std::uint32_t t) const {
  if (!r_.contains(t)) return {};
  const auto first = static_cast<std::size_t>(p_.at(t));
  const std::size_t i = adjuncts(first);
  return i == first ? std::vector<Gap>() : list(i);
}

std::vector<Gap> Gaps::parts_behind(std::uint32_t t) const {
  if (!r_.contains(t)) return {};
  auto i = static_cast<std::size_t>(p_.at(t));
  std::vector<Gap> out;
  if (is(i, Phrase::Kind::Comma)) {
    out = list(i);
  } else if (is(i, Phrase::Kind::Stop) && s_.word(p_.all()[i].tokens.first) == ":") {
    const std::optional<Gap> first = at(++i);
    if (!first) return {};
    out = list(adjuncts(i + 1));
    out.insert(out.begin(), *first);
  }
  return out.size() > 1 ? out : std::vector<Gap>();
}

}  // namespace claimdex::extract
