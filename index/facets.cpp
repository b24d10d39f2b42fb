/// How many hits have which kind, outlet, place: `search --facet`.
///
/// The hits are a set of bits by claim number, filled once; then each field counts by itself. What is a term of the index (kind, language, month) is
/// counted from its postings, which are in order and cost a few nanoseconds each, or where hits are few by looking them up in these. Names are
/// values in a slot, read side by side: as terms a name is taken apart into words, and a term for each of fifty thousand speakers would be opened for
/// nothing. 115,000 hits cost 1 ms for the set, 1 ms for the kinds, 8 ms for outlets; Xapian's own ValueCountMatchSpy needs about twice that, and a slot
/// for each field.
#include "facets.hpp"

#include <algorithm>
#include <optional>
#include <string_view>
#include <unordered_map>

#include "claimdex/index/fields.hpp"
#include "claimdex/text/text.hpp"

namespace claimdex::index {
namespace {

// Slots of names as they are written; far from those of the field table, which are for ranges.
struct NameSlot {
  std::string_view field;
  Xapian::valueno slot;
};
constexpr NameSlot kSource{"source", 20}, kSpeaker{"speaker", 21}, kPlace{"place", 22};

std::optional<Xapian::valueno> slot_of(const Field& field) {
  for (const NameSlot& name : {kSource, kSpeaker, kPlace})
    if (name.field == field.name) return name.slot;
  return std::nullopt;
}

constexpr std::size_t kLongestName = 120;  // bytes: what is longer is no name

/// A longer postings list than this many times the hits is asked for each of them instead of being read.
constexpr std::int64_t kLookUpBelow = 8;

std::string_view cut_name(std::string_view name) {
  if (name.size() <= kLongestName) return name;
  std::size_t end = kLongestName;
  while (end > 0 && (static_cast<unsigned char>(name[end]) & 0xC0) == 0x80) --end;
  return name.substr(0, end);
}

class Collector final : public Xapian::MatchSpy {
 public:
  explicit Collector(HitSet& hits) : hits_(hits) {}
  void operator()(const Xapian::Document& doc, double) override { hits_.add(ClaimId{doc.get_docid()}); }

 private:
  HitSet& hits_;
};

/// Gives every document of the postings that is a hit, ascending.
template <typename Take>
void meet(const Xapian::Database& db, const std::string& term, Xapian::doccount frequency, const HitSet& hits,
          const Take& take) {
  auto posting = db.postlist_begin(term);
  const auto end = db.postlist_end(term);
  if (hits.size() * kLookUpBelow < frequency) {
    hits.for_each([&](ClaimId id) {
      if (posting != end) posting.skip_to(static_cast<Xapian::docid>(id.number));
      if (posting != end && *posting == id.number) take(id);
    });
    return;
  }
  for (; posting != end; ++posting)
    if (const ClaimId id{*posting}; hits.contains(id)) take(id);
}

bool more(const ValueCount& a, const ValueCount& b) {
  return a.count != b.count ? a.count > b.count : a.value < b.value;
}

/// A family stands beside each of its kinds: counted with them it would be counted twice.
bool is_family_of_kinds(const Field& field, const std::string& value) {
  return field.name == "kind" && !parse_name<ClaimType>(value);
}

/// Its terms are months, in their order.
bool is_time(const Field& field) { return field.name == "published"; }

FieldCounts count_terms(const Xapian::Database& db, const HitSet& hits, const Field& field) {
  FieldCounts out;
  HitSet seen;
  const std::string prefix(field.prefix);
  const auto end = db.allterms_end(prefix);
  for (auto term = db.allterms_begin(prefix); term != end; ++term) {
    ValueCount value{(*term).substr(prefix.size()), 0};
    if (is_family_of_kinds(field, value.value)) continue;
    meet(db, *term, term.get_termfreq(), hits, [&](ClaimId id) {
      ++value.count;
      seen.add(id);
    });
    if (value.count > 0) out.values.push_back(std::move(value));
  }
  out.none = hits.size() - seen.size();
  if (field.name == "modality" && out.none > 0) {  // what most claims are has no term
    out.values.push_back({std::string(name_of(Modality::Actual)), out.none});
    out.none = 0;
  }
  if (!is_time(field)) std::sort(out.values.begin(), out.values.end(), more);
  return out;
}

/// "PUTIN" and "Putin" are one, under the spelling that is met most.
std::vector<ValueCount> one_spelling(const std::unordered_map<std::string, std::int64_t>& counts) {
  struct Name {
    std::int64_t count = 0;
    ValueCount spelling;
  };
  std::unordered_map<std::string, Name> names;
  for (const auto& [spelling, count] : counts) {
    Name& name = names[text::fold(spelling)];
    name.count += count;
    if (const ValueCount here{spelling, count}; name.spelling.count == 0 || more(here, name.spelling))
      name.spelling = here;
  }
  std::vector<ValueCount> out;
  out.reserve(names.size());
  for (auto& [folded, name] : names) out.push_back({std::move(name.spelling.value), name.count});
  std::sort(out.begin(), out.end(), more);
  return out;
}

FieldCounts count_names(const Xapian::Database& db, const HitSet& hits, Xapian::valueno slot) {
  std::unordered_map<std::string, std::int64_t> counts;
  FieldCounts out;
  out.none = hits.size();
  auto value = db.valuestream_begin(slot);
  const auto end = db.valuestream_end(slot);
  const auto count = [&] {
    ++counts[*value];
    --out.none;
  };
  if (hits.size() * kLookUpBelow < static_cast<std::int64_t>(db.get_value_freq(slot))) {
    hits.for_each([&](ClaimId id) {
      if (value != end) value.skip_to(static_cast<Xapian::docid>(id.number));
      if (value != end && value.get_docid() == id.number) count();
    });
  } else {
    for (; value != end; ++value)
      if (hits.contains(ClaimId{value.get_docid()})) count();
  }
  out.values = one_spelling(counts);
  return out;
}

}  // namespace

void HitSet::add(ClaimId id) {
  const auto number = static_cast<std::uint64_t>(id.number);
  if (number / 64 >= bits_.size()) bits_.resize(std::max<std::size_t>(number / 64 + 1, 2 * bits_.size()));
  std::uint64_t& word = bits_[number / 64];
  const std::uint64_t bit = std::uint64_t{1} << (number % 64);
  if ((word & bit) == 0) ++size_;
  word |= bit;
}

bool can_be_counted(const Field& field) {
  if (slot_of(field)) return true;
  if (field.kind == FieldKind::Term) return field.name != "has";  // mostly answered by the record
  return is_time(field);
}

void add_names(Xapian::Document& doc, const Document& claim) {
  const auto add = [&](const NameSlot& name, std::string_view words) {
    if (!words.empty()) doc.add_value(name.slot, std::string(cut_name(words)));
  };
  if (claim.source) add(kSource, *claim.source);
  if (!claim.speakers.empty()) add(kSpeaker, claim.speakers.front());
  if (!claim.places.empty()) add(kPlace, claim.places.back());
}

HitSet all_hits(const Xapian::Database& db, const Xapian::Query& query) {
  HitSet hits;
  Collector collector(hits);
  Xapian::Enquire enquire(db);
  enquire.set_query(query);
  enquire.set_weighting_scheme(Xapian::BoolWeight());
  enquire.add_matchspy(&collector);
  enquire.get_mset(0, 0, db.get_doccount());
  return hits;
}

FieldCounts count_values(const Xapian::Database& db, const HitSet& hits, const Field& field) {
  const auto slot = slot_of(field);
  return slot ? count_names(db, hits, *slot) : count_terms(db, hits, field);
}

}  // namespace claimdex::index
