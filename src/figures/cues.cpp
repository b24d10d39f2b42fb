#include "cues.hpp"

#include <algorithm>
#include <bitset>
#include <cassert>
#include <functional>
#include <set>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <utility>

#include "claimdex/text/table_lines.hpp"
#include "claimdex/text/text.hpp"
#include "embedded_cues.hpp"

namespace claimdex::figures {
namespace {

/// A phrase of cues.tsv as words in a row, what it is, and whose.
struct Phrase {
  std::string words;
  Cue cue;
  std::string value;
};

struct Hash {
  using is_transparent = void;
  std::size_t operator()(std::string_view word) const { return std::hash<std::string_view>()(word); }
};

using Meanings = std::unordered_map<std::string, std::string, Hash, std::equal_to<>>;

/// Says of most words at once that no table knows them: a text has far more of those.
class Known {
 public:
  void add(std::string_view word) { has_.set(key(word)); }
  [[nodiscard]] bool maybe(std::string_view word) const { return has_[key(word)]; }

 private:
  static constexpr std::size_t kKeys = 1U << 14U;
  static std::size_t key(std::string_view word) {
    std::size_t key = word.size();
    for (const char c : word.substr(0, 4)) key = key * 31 + static_cast<unsigned char>(c);
    return (word.empty() ? key : key * 31 + static_cast<unsigned char>(word.back())) % kKeys;
  }
  std::bitset<kKeys> has_;
};

/// Single words, no blanks around.
class WordSet {
 public:
  void add(std::string_view word) {
    known_.add(word);
    words_.emplace(word);
  }
  [[nodiscard]] bool contains(std::string_view word) const { return known_.maybe(word) && words_.contains(word); }

 private:
  Known known_;
  std::unordered_set<std::string, Hash, std::equal_to<>> words_;
};

struct Tables {
  Known phrase_starts, side_starts, place_starts, camp_starts, country_starts, people;      // first words; whole names
  std::unordered_map<std::string, std::vector<Phrase>, Hash, std::equal_to<>> phrases;      // by their first word
  Meanings camps, sides, countries;                                                         // countries: of every place
  std::unordered_map<std::string, std::vector<std::string>, Hash, std::equal_to<>> narrow;  // "girls": child, female
  Meanings kinds;                                                                           // "rebels": fighter
  Meanings place_ids;  // " new york ": US-NY; inside countries only
  Meanings peoples;    // names of countries and who lives there
  std::set<std::pair<std::string, std::string>, std::less<>> opposed;
  WordSet places, common, sites, sorts;
  std::unordered_set<std::string, Hash, std::equal_to<>> capitals;
  std::unordered_set<std::uint64_t> country_hashes;  // of the sides; of single words
  std::size_t longest = 1;                           // words of a spelling in camps and sides
};

/// "UA" of "id=UA kind=demonym", of a capital's "id=UA-30 kind=capital"; empty for places that don't stand for a country.
std::string_view country_of(std::string_view attributes) {
  constexpr std::string_view kId = "id=";
  if (!attributes.starts_with(kId)) return {};
  const std::string_view id = attributes.substr(kId.size(), attributes.find(' ') - kId.size());
  const bool speaks = attributes.find("kind=") != std::string_view::npos;
  return id.size() == 2 || speaks ? id.substr(0, 2) : std::string_view();
}

/// "new" of " new york ".
std::string_view first_of(std::string_view words) { return words.substr(1, words.find(' ', 1) - 1); }
/// " new york " without the blanks around it.
std::string_view inner(std::string_view words) { return words.substr(1, words.size() - 2); }

Tables load() {
  Tables out;
  const auto spelled = [&](std::string_view line, const auto& take) {
    text::each_spelling(line, [&](std::string_view one) {
      std::string words = as_words(one);
      out.longest = std::max(out.longest, static_cast<std::size_t>(std::count(words.begin(), words.end(), ' ')) - 1);
      take(std::move(words));
    });
  };
  for (const embedded_cues_file& file : embedded_cues()) {
    const bool places = file.path.ends_with("places.tsv");
    text::each_line(file.bytes, [&](std::string_view line) {
      const std::string_view what = text::column(line, 1), more = text::column(line, 2);
      if (places) {
        spelled(line, [&](std::string_view words) { out.places.add(inner(words)); });
        if (more.starts_with("id="))
          spelled(line, [&](std::string words) {
            out.country_starts.add(first_of(words));
            out.countries.emplace(std::move(words), more.substr(3, 2));
          });
        const std::string_view id = more.starts_with("id=") ? more.substr(3, more.find(' ') - 3) : std::string_view();
        const bool whose =
            more.find("kind=demonym") != std::string_view::npos || more.find("kind=people") != std::string_view::npos;
        if (id.size() > 2 && !whose)
          spelled(line, [&](std::string words) {
            out.place_starts.add(first_of(words));
            out.place_ids.emplace(std::move(words), id);
          });
        if (more.find("kind=capital") != std::string_view::npos) out.capitals.emplace(id);
        if (const auto country = country_of(more); !country.empty())
          spelled(line, [&](std::string words) {
            if (more.find("kind=capital") == std::string_view::npos) {
              out.peoples.emplace(inner(words), country);
              out.people.add(inner(words));
            }
            out.side_starts.add(first_of(words));
            out.sides.emplace(std::move(words), country);
          });
      } else if (what == "common") {
        spelled(line, [&](std::string_view words) { out.common.add(inner(words)); });
      } else if (what == "opposed") {
        out.opposed.emplace(text::column(line, 0), more);
        out.opposed.emplace(more, text::column(line, 0));
      } else if (const auto cue = parse_name<Cue>(what)) {
        spelled(line, [&](std::string words) {
          if (cue == Cue::Voice) {
            out.camp_starts.add(first_of(words));
            out.camps.emplace(words, more);
          }
          if (cue == Cue::Site) out.sites.add(inner(words));
          if (cue == Cue::Sort) out.sorts.add(inner(words));
          if (cue == Cue::Kind) out.kinds.emplace(inner(words), more);
          if (cue == Cue::Narrow) out.narrow[std::string(inner(words))].emplace_back(more);
          out.phrase_starts.add(first_of(words));
          std::string first = words.substr(0, words.find(' ', 1) + 1);
          out.phrases[std::move(first)].push_back({std::move(words), *cue, std::string(more)});
        });
      } else {
        assert(false && "cues.tsv has a kind that nobody asks for");
      }
    });
  }
  for (const auto& [words, side] : out.sides) out.country_hashes.insert(hash_of(inner(words)));
  for (const auto& [words, side] : out.peoples) out.country_hashes.insert(hash_of(side));
  return out;
}

const Tables& tables() {
  static const Tables kTables = load();
  return kTables;
}

/// What the table says of the last of the words that it knows, in its longest spelling: in "the miners' union" it is the union that speaks.
std::string last_known(std::string_view words, const Meanings& table, const Known& starts) {
  assert(words.ends_with(' '));
  // The blank before each word that a spelling may begin with; npos for the other words.
  std::vector<std::size_t> blanks;
  for (std::size_t at = 0; at + 1 < words.size(); at = words.find(' ', at + 1))
    blanks.push_back(starts.maybe(first_of(words.substr(at))) ? at : std::string_view::npos);
  std::size_t end = words.size();
  for (std::size_t last = blanks.size(); last-- > 0; end = words.rfind(' ', end - 2) + 1) {
    const std::size_t first = last + 1 > tables().longest ? last + 1 - tables().longest : 0;
    for (std::size_t i = first; i <= last; ++i) {
      if (blanks[i] == std::string_view::npos) continue;
      const auto known = table.find(words.substr(blanks[i], end - blanks[i]));
      if (known != table.end() && !known->second.empty()) return known->second;
    }
  }
  return {};
}

}  // namespace

std::string as_words(std::span<const text::Word> words) {
  std::size_t bytes = 1;
  for (const text::Word& word : words) bytes += word.folded.size() + 1;
  std::string out;
  out.reserve(bytes);
  out = ' ';
  for (const text::Word& word : words) out.append(word.folded).append(1, ' ');
  return out;
}

std::string as_words(std::string_view text) { return as_words(text::words(text)); }

Cues::Cues(std::string_view words) {
  assert(words.empty() || words.ends_with(' '));
  const auto& phrases = tables().phrases;
  std::size_t longest = 0;
  for (std::size_t at = 0, next = 0; at + 1 < words.size(); at = next) {
    for (next = at + 1; words[next] != ' ';) ++next;  // words are short
    if (!tables().phrase_starts.maybe(words.substr(at + 1, next - at - 1))) continue;
    const auto known = phrases.find(words.substr(at, next + 1 - at));
    if (known == phrases.end()) continue;
    for (const Phrase& phrase : known->second) {
      if (!words.substr(at).starts_with(phrase.words)) continue;
      said_[static_cast<std::size_t>(phrase.cue)] = true;
      if (phrase.cue == Cue::Daypart) {
        one_daypart_ = one_daypart_ && (daypart_.empty() || daypart_ == phrase.value);
        daypart_ = phrase.value;
      } else if (phrase.cue == Cue::Sense) {
        one_sense_ = one_sense_ && (sense_.empty() || sense_ == phrase.value);
        sense_ = phrase.value;
      } else if (phrase.cue == Cue::Happening) {
        happenings_.push_back(phrase.value);
      } else if (phrase.cue == Cue::Aspect) {
        aspects_.push_back(phrase.value);
      } else if (phrase.cue == Cue::Voice && (camp_.empty() || (camp_at_ == at && phrase.words.size() > longest))) {
        camp_ = phrase.value;
        camp_at_ = at;
        longest = phrase.words.size();
      } else if (phrase.cue == Cue::Not) {
        const std::size_t begin = at + phrase.words.size(), end = words.find(' ', begin);
        if (end != std::string_view::npos) denied_.emplace_back(words.substr(begin, end - begin));
      }
    }
  }
  tidy_aspects(aspects_);
  std::sort(happenings_.begin(), happenings_.end());
  happenings_.erase(std::unique(happenings_.begin(), happenings_.end()), happenings_.end());
}

namespace {

/// Does a phrase that tells this begin the words, or is it all of them?
bool opens_with(std::string_view words, Cue cue, bool whole) {
  const auto known = tables().phrases.find(words.substr(0, words.find(' ', 1) + 1));
  return known != tables().phrases.end() &&
         std::any_of(known->second.begin(), known->second.end(), [&](const Phrase& phrase) {
           return phrase.cue == cue && (whole ? words == phrase.words : words.starts_with(phrase.words));
         });
}

}  // namespace

bool begins_with(std::string_view words, Cue cue) { return opens_with(words, cue, false); }

bool is_phrase(std::string_view words, Cue cue) { return opens_with(words, cue, true); }

bool is_site(std::string_view word) { return tables().sites.contains(word); }

bool is_sort(std::string_view word) { return tables().sorts.contains(word); }

bool is_narrow(std::string_view word, std::string_view cls) {
  const auto known = tables().narrow.find(word);
  return known != tables().narrow.end() &&
         std::find(known->second.begin(), known->second.end(), cls) != known->second.end();
}

std::string_view kind_of(std::string_view word) {
  if (word.empty()) return {};
  const auto known = tables().kinds.find(word);
  return known == tables().kinds.end() ? std::string_view() : std::string_view(known->second);
}

bool tell_apart(const std::vector<std::string>& aspects, const std::vector<std::string>& others) {
  const auto kind = [](std::string_view aspect) { return aspect.substr(0, aspect.find(':')); };
  return std::any_of(aspects.begin(), aspects.end(), [&](const std::string& one) {
    return std::any_of(others.begin(), others.end(),
                       [&](const std::string& other) { return kind(one) == kind(other) && one != other; });
  });
}

void tidy_aspects(std::vector<std::string>& aspects) {
  std::sort(aspects.begin(), aspects.end());
  aspects.erase(std::unique(aspects.begin(), aspects.end()), aspects.end());
  std::erase_if(aspects, [all = aspects](const std::string& one) { return tell_apart({one}, all); });
}

bool is_common(std::string_view word) { return tables().common.contains(word); }

bool is_place(std::string_view word) { return tables().places.contains(word); }

std::uint64_t hash_of(std::string_view word) { return std::hash<std::string_view>()(word); }

std::uint64_t name_hash(std::string_view word) {
  if (!tables().people.maybe(word)) return hash_of(word);
  const auto people = tables().peoples.find(word);
  return hash_of(people == tables().peoples.end() ? word : people->second);
}

bool is_country(std::uint64_t hash) { return tables().country_hashes.contains(hash); }

/// "the farmers' federation": it speaks for people, whatever it calls itself. A name in its place is a country's or a firm's: "the Philippines' coast guard".
bool is_of_members(std::string_view name) {
  for (const std::string_view ending : {"s' ", "s’ "})
    if (const std::size_t at = name.find(ending); at != std::string_view::npos) {
      const std::size_t blank = name.rfind(' ', at);
      const char first = name[blank == std::string_view::npos ? 0 : blank + 1];
      return first >= 'a' && first <= 'z';
    }
  return false;
}

Voice voice_of(std::string_view name) {
  const std::string words = as_words(name);
  Voice out{last_known(words, tables().camps, tables().camp_starts),
            last_known(words, tables().sides, tables().side_starts)};
  if (out.camp.empty() && is_of_members(name)) out.camp = "street";
  // Officials speak for the country of their town.
  if (out.side.empty() && out.camp == "state")
    out.side = last_known(words, tables().countries, tables().country_starts);
  return out;
}

namespace {

/// Of each country that words name, in their order, until `take` returns false.
template <typename Take>
void each_side(std::string_view words, const Take& take) {
  const auto& sides = tables().sides;
  for (std::size_t at = 0; at + 1 < words.size(); at = words.find(' ', at + 1)) {
    if (!tables().side_starts.maybe(first_of(words.substr(at)))) continue;
    std::size_t end = at;
    for (std::size_t n = 0; n < tables().longest; ++n) {
      end = words.find(' ', end + 1);
      if (end == std::string_view::npos) break;
      const auto known = sides.find(words.substr(at, end + 1 - at));
      if (known != sides.end() && !take(known->second)) return;
    }
  }
}

}  // namespace

std::string first_side_in(std::string_view words) {
  std::string first;
  each_side(words, [&](const std::string& side) {
    first = side;
    return false;
  });
  return first;
}

std::string only_side_in(std::string_view words) {
  std::string only;
  each_side(words, [&](const std::string& side) {
    const bool another = !only.empty() && only != side;
    only = another ? std::string() : side;
    return !another;
  });
  return only;
}

bool is_capital(std::string_view id) { return tables().capitals.contains(id); }

NamedPlace place_at(const std::vector<text::Word>& words, std::size_t at) {
  NamedPlace found;
  if (!tables().place_starts.maybe(words[at].folded)) return found;
  std::string spelling = " ";
  for (std::size_t n = 1; n <= tables().longest && at + n <= words.size(); ++n) {
    spelling.append(words[at + n - 1].folded).append(1, ' ');
    const auto known = tables().place_ids.find(spelling);
    if (known != tables().place_ids.end()) found = {n, known->second};
  }
  return found;
}

bool opposed(std::string_view camp, std::string_view other) {
  return !camp.empty() && !other.empty() && tables().opposed.contains(std::pair(std::string(camp), std::string(other)));
}

}  // namespace claimdex::figures
