// Keys under which a claim is found: hashes of what the same claim is bound to share in two reports (type, figure and place; type, figure and a
// name; the least hashes of its words), a few for each claim, so that the work for a new claim doesn't grow with the desk.
#include <fmt/format.h>

#include <algorithm>
#include <bit>

#include "claimdex/text/text.hpp"
#include "likeness.hpp"
#include "nature.hpp"
#include "passages.hpp"

namespace claimdex::store {

namespace {

constexpr std::size_t kNames = 3;  // of a sentence that become keys

/// The country where the gazetteer knows it, else the name.
std::optional<std::string> region_of(const std::optional<Place>& place) {
  if (!place) return std::nullopt;
  if (place->id) return place->id->substr(0, place->id->find_first_of("-/"));
  return text::fold(place->name ? *place->name : place->text);
}

class Key {
 public:
  explicit Key(std::string_view kind) : hash_(stable_hash(kind)) {}
  Key& add(std::string_view part) { return add(stable_hash(part)); }
  Key& add(std::uint64_t part) {
    hash_ = combine(hash_, part);
    return *this;
  }
  Key& add(double number) { return add(fmt::format("{}", number)); }
  [[nodiscard]] std::int64_t value() const { return static_cast<std::int64_t>(hash_); }

 private:
  std::uint64_t hash_;
};

class Keys {
 public:
  explicit Keys(const Compared& claim) : c_(claim), type_(name_of(claim.slots->type)) {
    day_ = claim.published ? claim.published : claim.heard;
  }

  LikenessKeys make() {
    const std::optional<double> number = number_of(*c_.slots);
    switch (nature_of(c_.slots->type)) {
      case Nature::People:
        people(number);
        break;
      case Nature::Said:
        words("said");
        if (c_.slots->type == ClaimType::AttributionQuote) speaker();
        break;
      case Nature::Measured:
        if (!number) break;
        if (c_.names.empty()) words(type_);
        for (std::size_t i = 0; i < std::min(kNames - 1, c_.names.size()); ++i)
          lasting(Key(type_).add("number").add(*number).add(unit()).add(c_.names[i]));
        break;
      case Nature::Told:
        words("told");
        break;
    }
    return std::move(keys_);
  }

 private:
  /// Without a number in common two reports of the dead are not alike, so it is in every key.
  void people(std::optional<double> number) {
    if (!number) return;
    if (const std::optional<std::string> region = region_of(c_.slots->place))
      lasting(Key(type_).add("place").add(*region).add(*number));
    if (!c_.slots->place || *number >= kTelling) weekly(Key(type_).add("number").add(*number));
    for (std::size_t i = 0; i < std::min(kNames, c_.names.size()); ++i)
      lasting(Key(type_).add("number").add(*number).add(c_.names[i]));
  }

  /// Whoever is quoted is quoted at length here and in part there.
  void speaker() {
    if (c_.slots->attribution.empty() || nameless(c_.slots->attribution.front())) return;
    const std::string name = text::fold(c_.slots->attribution.front().name);
    weekly(Key("speaker").add(last_word(name)));
    // Nothing but short words ("we lost 40 men"): the keys of a longer quotation that it stands in are made of other words, so it is known
    // by its speaker for good.
    const std::int64_t terse = Key("terse speaker").add(last_word(name)).value();
    keys_.probe.push_back(terse);
    if (c_.long_words.empty()) keys_.own.push_back(terse);
  }

  /// The least hashes of its words, three times differently: what shares half its words most likely shares one.
  void words(std::string_view kind) {
    for (std::uint64_t turn = 1; turn <= 3; ++turn) {
      std::optional<std::uint64_t> least;
      for (std::uint64_t word : c_.long_words.empty() ? c_.words : c_.long_words) {
        const std::uint64_t h = combine(word, turn);
        if (!least || h < *least) least = h;
      }
      if (least) lasting(Key(kind).add(turn).add(*least));
    }
  }

  [[nodiscard]] std::string_view unit() const {
    return c_.slots->figure->unit ? std::string_view(*c_.slots->figure->unit) : std::string_view("-");
  }
  void lasting(const Key& key) {
    keys_.own.push_back(key.value());
    keys_.probe.push_back(key.value());
  }
  /// Found within a week at least: under its fortnight, and looked up in the nearer one beside it, too. Undated ones have one of their own; what was
  /// only heard is no more than about dated, and is found in either.
  void weekly(const Key& key) {
    constexpr std::int64_t kDays = 14;
    const auto in = [&](const std::string& time) { return Key(key).add(std::string_view(time)).value(); };
    const auto found_in = [&](const std::string& time) {
      keys_.own.push_back(in(time));
      keys_.probe.push_back(in(time));
    };
    if (!c_.published) found_in("-");
    if (!day_) return;
    const std::int64_t fortnight = *day_ >= 0 ? *day_ / kDays : (*day_ - kDays + 1) / kDays;
    const bool late = *day_ - fortnight * kDays >= kDays / 2;
    found_in(std::to_string(fortnight));
    keys_.probe.push_back(in(std::to_string(late ? fortnight + 1 : fortnight - 1)));
  }

  const Compared& c_;
  std::string_view type_;
  std::optional<std::int64_t> day_;
  LikenessKeys keys_;
};

}  // namespace

LikenessKeys likeness_keys(const Compared& claim) {
  LikenessKeys keys = Keys(claim).make();
  std::uint64_t bits = 0;
  for (std::uint64_t word : claim.long_words) bits |= std::uint64_t{1} << (word >> 58);
  keys.words = static_cast<std::int64_t>(bits);
  return keys;
}

bool may_share_words(ClaimType type, std::int64_t a, std::int64_t b) {
  const auto x = static_cast<std::uint64_t>(a), y = static_cast<std::uint64_t>(b);
  const int both = std::popcount(x & y), all = std::popcount(x | y);
  switch (nature_of(type)) {
    case Nature::People:
      return true;
    case Nature::Said:  // one may stand in the other
      return both * 5 >= all * 2 || both * 10 >= std::min(std::popcount(x), std::popcount(y)) * 9;
    case Nature::Measured:
      return both * 3 >= all;
    case Nature::Told:
      return both * 2 >= all;
  }
  return true;
}

}  // namespace claimdex::store
