#include "cues.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <utility>

#include "claimdex/text/table_lines.hpp"
#include "claimdex/text/text.hpp"
#include "embedded_cues.hpp"

namespace claimdex::figures {
namespace {

struct Tables {
  std::map<std::string, std::vector<std::string>, std::less<>> phrases;  // by what they say
  std::map<std::string, std::string, std::less<>> camps, sides, dayparts;
  std::set<std::pair<std::string, std::string>, std::less<>> opposed;
  std::set<std::string, std::less<>> places, common;
  std::size_t longest = 1;  // words of a spelling in camps and sides
};

/// "UA" of "id=UA kind=demonym", of a capital's "id=UA-30 kind=capital"; empty for places that don't stand for a country.
std::string_view country_of(std::string_view attributes) {
  constexpr std::string_view kId = "id=";
  if (!attributes.starts_with(kId)) return {};
  const std::string_view id = attributes.substr(kId.size(), attributes.find(' ') - kId.size());
  const bool speaks = attributes.find("kind=") != std::string_view::npos;
  return id.size() == 2 || speaks ? id.substr(0, 2) : std::string_view();
}

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
        spelled(line, [&](std::string words) { out.places.insert(std::move(words)); });
        if (const auto country = country_of(more); !country.empty())
          spelled(line, [&](std::string words) { out.sides.emplace(std::move(words), country); });
      } else if (what == "voice") {
        spelled(line, [&](std::string words) { out.camps.emplace(std::move(words), more); });
      } else if (what == "daypart") {
        spelled(line, [&](std::string words) { out.dayparts.emplace(std::move(words), more); });
      } else if (what == "common") {
        spelled(line, [&](std::string words) { out.common.insert(std::move(words)); });
      } else if (what == "opposed") {
        out.opposed.emplace(text::column(line, 0), more);
        out.opposed.emplace(more, text::column(line, 0));
      } else {
        auto& list = out.phrases[std::string(what)];
        spelled(line, [&](std::string words) { list.push_back(std::move(words)); });
      }
    });
  }
  return out;
}

const Tables& tables() {
  static const Tables kTables = load();
  return kTables;
}

/// What the table says of the last of the words that it knows, in its longest spelling: in "the miners' union" it is the union that speaks.
std::string last_known(std::string_view words, const std::map<std::string, std::string, std::less<>>& table) {
  for (std::size_t end = words.rfind(' '); end != std::string_view::npos && end > 0; end = words.rfind(' ', end - 1)) {
    std::string found;
    std::size_t begin = end;
    for (std::size_t n = 0; n < tables().longest && begin > 0; ++n) {
      begin = words.rfind(' ', begin - 1);
      const auto known = table.find(words.substr(begin, end + 1 - begin));
      if (known != table.end()) found = known->second;
    }
    if (!found.empty()) return found;
  }
  return {};
}

}  // namespace

std::string as_words(std::string_view text) {
  std::string out = " ";
  for (const text::Word& word : text::words(text)) out += word.folded + " ";
  return out;
}

bool says(std::string_view words, std::string_view what) {
  const auto& phrases = tables().phrases.find(what)->second;
  return std::any_of(phrases.begin(), phrases.end(),
                     [&](const std::string& phrase) { return words.find(phrase) != std::string_view::npos; });
}

bool says_rate(std::string_view words) { return says(words, "rate") && !says(words, "norate"); }

std::string daypart_in(std::string_view words) {
  std::string found;
  for (const auto& [word, part] : tables().dayparts) {
    if (words.find(word) == std::string_view::npos) continue;
    if (!found.empty() && found != part) return {};
    found = part;
  }
  return found;
}

std::vector<std::string> denied_in(std::string_view words) {
  std::vector<std::string> out;
  for (const std::string& phrase : tables().phrases.find("not")->second)
    for (std::size_t at = words.find(phrase); at != std::string_view::npos; at = words.find(phrase, at + 1)) {
      const std::size_t begin = at + phrase.size();
      const std::size_t end = words.find(' ', begin);
      if (end != std::string_view::npos) out.emplace_back(words.substr(begin, end - begin));
    }
  return out;
}

bool is_common(std::string_view word) { return tables().common.contains(" " + std::string(word) + " "); }

bool is_place(std::string_view word) { return tables().places.contains(" " + std::string(word) + " "); }

Voice voice_of(std::string_view name) {
  const std::string words = as_words(name);
  return {last_known(words, tables().camps), last_known(words, tables().sides)};
}

std::string first_camp_in(std::string_view words) {
  std::size_t first = std::string_view::npos, longest = 0;
  std::string found;
  for (const auto& [phrase, camp] : tables().camps) {
    const std::size_t at = words.find(phrase);
    if (at == std::string_view::npos || at > first || (at == first && phrase.size() < longest)) continue;
    first = at;
    longest = phrase.size();
    found = camp;
  }
  return found;
}

bool opposed(std::string_view camp, std::string_view other) {
  return tables().opposed.contains(std::pair(std::string(camp), std::string(other)));
}

}  // namespace claimdex::figures
