// Rates: numbers that are told for each of something, and so never add up with totals.
//
// "A" and "an" make a rate only before a unit ("$52 a barrel") or what prices are told for ("a share"), "each" and "every" only before a unit
// of time; behind "per" stands anything. "A day later" and "a year ago" say when.
#include "rates.hpp"

#include "lexicon.hpp"
#include "nouns.hpp"
#include "numerals.hpp"

namespace claimdex::extract {
namespace {

/// "later", "ago", "before the vote": a stretch of time before one of these is a distance.
bool tells_when(const SentenceView& v, std::uint32_t t) {
  if (!v.in(t) || !v.a.any(t, kind_bit(LexKind::DateWord))) return false;
  for (const LexMatch& m : v.a.matches_at(t)) {
    if (m.kind != LexKind::DateWord) continue;
    switch (m.entry->date) {
      case DateClass::Told:
      case DateClass::Distance:
      case DateClass::Since:
      case DateClass::From:
      case DateClass::Before:
      case DateClass::After:
      case DateClass::Shift:
        return true;
      default:
        break;
    }
  }
  return false;
}

/// "per 100,000 people", "per 100 km": a number below the line, which counts nothing itself.
std::optional<Per> per_many(const SentenceView& v, std::uint32_t t) {
  const auto n = read_numeral(v.a, t, v.s.last);
  if (!n || v.hyphen(n->tokens.last)) return std::nullopt;  // "per one-dollar share"
  std::uint32_t last = n->tokens.last;
  if (const LexMatch* m = v.match(last, LexKind::Unit))
    last += m->length;
  else if (v.is_word(last) && !v.any_function(last))
    ++last;
  return Per{std::string(v.a.slice(v.a.bytes({t, last}))), last};
}

}  // namespace

std::optional<Per> per_at(const SentenceView& v, std::uint32_t t) {
  if (const LexMatch* m = v.in(t) ? v.a.match(t, LexKind::Context, "daily") : nullptr)
    return Per{std::string(m->entry->attribute("unit")), t + m->length};
  const bool hyphen = v.hyphen(t);
  if (hyphen) ++t;
  const bool per = v.word(t) == "per", slash = v.word(t) == "/" && v.tight(t), each = v.context(t, "each");
  if (!per && !slash && !each && v.word(t) != "a" && v.word(t) != "an") return std::nullopt;
  const std::uint32_t of = v.hyphen(t + 1) ? t + 2 : t + 1;
  if (per && v.may_count(of)) return per_many(v, of);
  if (const LexMatch* m = v.match(of, LexKind::Unit)) {
    const std::string_view kind = m->entry->attribute("kind");
    const std::uint32_t last = of + m->length;
    if (kind == "money" || kind == "percent" || (kind == "duration" ? tells_when(v, last) : each)) return std::nullopt;
    return Per{std::string(m->entry->value), last};
  }
  if (const LexMatch* m = v.in(of) && !each && !slash ? v.a.match(of, LexKind::Context, "priced") : nullptr)
    return Per{std::string(m->entry->lemma), of + m->length};
  if (!per || !v.is_word(of) || v.any_function(of)) return std::nullopt;
  const std::uint32_t last = v.context(of + 1, "priced") ? of + 2 : of + 1;  // "per common share"
  return Per{std::string(v.a.slice(v.a.bytes({of, last}))), last};
}

std::optional<std::string> full_unit(const QuantityInfo& q) {
  if (q.per.empty()) return q.unit;
  if (!q.unit && !q.dollars) return std::nullopt;
  return q.unit.value_or("dollar") + " per " + q.per;
}

}  // namespace claimdex::extract
