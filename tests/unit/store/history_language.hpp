#pragma once
#include <functional>
#include <map>
#include <optional>
#include <sstream>
#include <string>
#include <utility>
#include <vector>

#include "claimdex/text/text.hpp"
#include "people_fixture.hpp"

/// The few sentences that random histories are made of, and a toy of an extractor that reads them by rules which change.
namespace claimdex::store::test {

struct Meaning {
  std::string words;  ///< the claim's, once in the sentence, or twice
  std::function<void(Slots&)> fill;
  bool twice = false;
};
using Language = std::vector<std::pair<std::string, std::optional<Meaning>>>;

inline std::string marked(const char* open, const std::string& words, const char* close) {
  return open + words + close;
}

inline Language make_language() {
  Language out;
  for (const int n : {3, 12, 14}) {
    const std::string number = std::to_string(n);
    for (const char* place : {"Koldava", "Halvesk"})
      for (const char* day : {"1", "2"}) {
        const auto fill = [=](Slots& s) {
          miners(n, std::string("2031-03-0") + day)(s);
          s.place = Place{{}, place, place, std::string("geo:") + place};
        };
        const std::string where = place, on = std::string(" on ") + day + " March.";
        out.push_back({number + " miners died in " + where + on, Meaning{number + " miners died in " + where, fill}});
        out.push_back(
            {"In " + where + " " + number + " miners were killed" + on, Meaning{number + " miners were killed", fill}});
      }
    out.push_back({number + " were hurt at the gate.", Meaning{number + " were hurt at the gate", [=](Slots& s) {
                                                                 killed(s, n);
                                                                 s.type = ClaimType::CasualtyWounded;
                                                               }}});
    out.push_back({number + " died in May, " + number + " died in June.", Meaning{number + " died", killed(n), true}});
  }
  for (const char* speaker : {"Ada Berg", "Ida Holm"})
    for (const std::string said : {"We will rebuild the old bridge", "Nobody told us about the water"})
      for (const std::string& words : {marked("\"", said, "\""), marked("“", said, "”")})
        out.push_back({words + ", " + speaker + " said.", Meaning{words, quote(speaker)}});
  for (const char* filler :
       {"Rescue teams from three towns worked through the night to reach 40 men who had been cut off below.",
        "The owner's spokeswoman, Tilda Marn, said that the roof had been inspected two days before it fell.",
        "Governor Karel Orlo ordered all five pits of the district closed until the cause was known.",
        "Relatives waited outside the gates, wrapped in blankets that the parish of Saint Ilmar had handed out.",
        "It was the worst accident in the valley since 1998, when a fire in the pit at Brenn killed 31 people.",
        "Customs officers at the Vessing crossing seized 900 kilograms of amber hidden in a lorry on Sunday."})
    out.push_back({filler, {}});
  return out;
}

inline const Language& language() {
  static const Language all = make_language();
  return all;
}
inline const Meaning* meaning_of(const std::string& sentence) {
  static const auto* const all = [] {
    auto* out = new std::map<std::string, const Meaning*>;
    for (const auto& [words, meaning] : language()) (*out)[words] = meaning ? &*meaning : nullptr;
    return out;
  }();
  const auto it = all->find(sentence);
  return it == all->end() ? nullptr : it->second;
}

using Sentences = std::vector<std::string>;

inline Sentences sentences_of(const std::string& text) {
  Sentences out;
  std::istringstream in(text);
  for (std::string line; std::getline(in, line);)
    if (!line.empty()) out.push_back(line);
  return out;
}

/// How the rules of this number see a claim: most as it is, some not at all or differently.
inline bool perturb(ExtractedClaim& claim, std::string& words, const std::string& sentence, unsigned rules) {
  if (rules == 0) return true;
  switch ((std::hash<std::string>()(sentence) / 7 + rules * 5) % 11) {
    case 0:
      return false;
    case 1:
      claim.slots.type =
          claim.slots.type == ClaimType::AttributionQuote ? ClaimType::AttributionStatement : ClaimType::CasualtyOther;
      break;
    case 2:
      words = sentence.substr(0, sentence.size() - 1);
      break;
    case 3:
      claim.slots.place.reset();
      break;
    case 4:
      if (claim.slots.figure) claim.slots.figure->bounds.high.reset();
      break;
    case 5:
      claim.slots.confidence = 0.25;
      break;
    default:
      break;
  }
  return true;
}

/// The toy extractor: a pure function of the text and the rules' number.
inline Annotation read(const std::string& text, unsigned rules) {
  Annotation out;
  out.extractor = "toy " + std::to_string(rules);
  const text::OffsetMap map(text);
  const auto span = [&](std::size_t from, std::size_t to) {
    return map.to_span({static_cast<std::uint32_t>(from), static_cast<std::uint32_t>(to)});
  };
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    const std::string sentence = text.substr(at, end - at);
    if (!sentence.empty()) out.sentences.push_back({span(at, end), 0, Zone::Body});
    if (const Meaning* meaning = meaning_of(sentence)) {
      std::size_t found = 0;
      for (int turn = 0; turn < (meaning->twice ? 2 : 1); ++turn) {
        ExtractedClaim claim;
        meaning->fill(claim.slots);
        std::string words = meaning->words;
        if (turn > 0) claim.slots.worth = 0.7;
        if (!perturb(claim, words, sentence, meaning->twice && turn == 0 ? 0 : rules)) continue;
        found = sentence.find(words, turn == 0 || words.size() == sentence.size() - 1 ? 0 : found + 1);
        claim.n = static_cast<std::uint32_t>(out.claims.size() + 1);
        claim.text = words;
        claim.spans = {span(at + found, at + found + words.size())};
        claim.sentence = span(at, end);
        if (claim.slots.figure) claim.slots.figure->span = Span{claim.spans[0].start, claim.spans[0].start + 1};
        out.claims.push_back(std::move(claim));
      }
    }
    at = end + 1;
  }
  return out;
}

}  // namespace claimdex::store::test
