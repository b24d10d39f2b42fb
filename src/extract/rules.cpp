/// From data lines to what the claim stages work with.
#include "rules.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace claimdex::extract {
namespace {

std::vector<std::string_view> split(std::string_view s, char separator) {
  std::vector<std::string_view> parts;
  while (!s.empty()) {
    const std::size_t at = s.find(separator);
    if (at != 0) parts.push_back(s.substr(0, at));
    if (at == std::string_view::npos) break;
    s.remove_prefix(at + 1);
  }
  return parts;
}

struct NamedBit {
  std::string_view name;
  std::uint32_t bit;
};

constexpr std::array kFunctionTags{
    NamedBit{"be", kBe},         NamedBit{"have", kHave},
    NamedBit{"do", kDo},         NamedBit{"modal", kModal},
    NamedBit{"not", kNot},       NamedBit{"that", kThat},
    NamedBit{"and", kAnd},       NamedBit{"or", kOr},
    NamedBit{"but", kBut},       NamedBit{"det", kDet},
    NamedBit{"prep", kPrep},     NamedBit{"pronoun", kPronoun},
    NamedBit{"sub", kSub},       NamedBit{"possessive", kPossessive | kDet},
    NamedBit{"to", kTo},         NamedBit{"relative", kRelative},
    NamedBit{"adverb", kAdverb},
};

constexpr std::array kCueFrames{
    NamedBit{"quote", kQuoteFrame},
    NamedBit{"that", kThatFrame},
    NamedBit{"clause", kClause},
    NamedBit{"trail", kTrail},
    NamedBit{"addressee", kAddressee},
    NamedBit{"inf", kInfinitive},
    NamedBit{"np", kObject},
    NamedBit{"call", kCall},
    NamedBit{"strict", kStrict},
    NamedBit{"whether", kWhether},
    NamedBit{"cut", kCut},
    NamedBit{"as", kAsSaying},
    NamedBit{"tally", kTally},
    NamedBit{"told", kTold},
};

/// Names that the table hasn't mean nothing here.
std::uint32_t bits_of(std::string_view names, const auto& table) {
  std::uint32_t bits = 0;
  for (const std::string_view name : split(names, ','))
    for (const NamedBit& b : table)
      if (b.name == name) bits |= b.bit;
  return bits;
}

tl::unexpected<Error> wrong(const LexEntry& e, std::string_view why) {
  return fail(ErrorCode::BadInput, fmt::format("{}:{}: {}", e.file, e.line, why));
}

std::uint32_t tags_of(const LexEntry& e) {
  switch (e.kind) {
    case LexKind::Function:
      return bits_of(e.value, kFunctionTags);
    case LexKind::Person:
      return kPerson;
    case LexKind::Thing:
      return kThing;
    case LexKind::Trigger:
      return kTrigger;
    case LexKind::Cue:
      return kCue;
    case LexKind::Source:
      return kSource;
    case LexKind::Title:
      return kTitle;
    case LexKind::Agency:
      return kAgency;
    case LexKind::Place:
    case LexKind::Demonym:
      return kPlace;
    case LexKind::Idiom:
      return kIdiom;
    case LexKind::Modality:
      return kModality;
    default:
      return 0;
  }
}

struct NamedVoice {
  std::string_view name;
  VerbVoice voice;
};
constexpr std::array kVoices{NamedVoice{"active", VerbVoice::Active}, NamedVoice{"passive", VerbVoice::Passive},
                             NamedVoice{"participle", VerbVoice::Participle}};

struct NamedAbout {
  std::string_view name;
  Rules::About about;
};
constexpr std::array kAbout{NamedAbout{"people", Rules::About::People}, NamedAbout{"anybody", Rules::About::Anybody},
                            NamedAbout{"civil", Rules::About::Civil},   NamedAbout{"force", Rules::About::Force},
                            NamedAbout{"dead", Rules::About::Dead},     NamedAbout{"weapons", Rules::About::Weapons}};

/// What the code reads where the trigger stands.
constexpr std::array<std::string_view, 5> kFramesWithoutPattern{"event", "superlative", "general", "change", "vague"};

/// `SUBJECT BE among/one T` into elements left and right of T; ? and * as the file's head says.
Result<Pattern> read_pattern(const LexEntry& e) {
  Pattern p;
  p.name = e.lemma;
  p.confidence = e.number_of("confidence", p.confidence);
  if (const std::string_view v = e.attribute("voice"); !v.empty()) {
    const auto* known = std::find_if(kVoices.begin(), kVoices.end(), [&](const NamedVoice& x) { return x.name == v; });
    if (known == kVoices.end()) return wrong(e, fmt::format("no voice is called {}", v));
    p.voice = known->voice;
  }
  if (const std::string_view r = e.attribute("role"); !r.empty()) {
    const auto role = parse_name<Role>(r);
    if (!role) return wrong(e, fmt::format("no role is called {}", r));
    p.role = *role;
  }
  bool right = false;
  for (std::string_view word : split(e.value, ' ')) {
    if (word == "T") {
      right = true;
      continue;
    }
    Pattern::Element x;
    const char times = word.back();
    if (times == '?' || times == '*') {
      x.min = 0;
      if (times == '*') x.max = 8;
      word.remove_suffix(1);
      const bool symbol = !word.empty() && word.front() >= 'A' && word.front() <= 'Z';
      if (word.empty() || (symbol ? word != "MOD" : times == '*'))
        return wrong(e, fmt::format("{} can't be behind {}", times, word));
    }
    if (word == "SUBJECT")
      x.symbol = Pattern::Symbol::Subject;
    else if (word == "OBJECT")
      x.symbol = Pattern::Symbol::Object;
    else if (word == "OWNER")
      x.symbol = Pattern::Symbol::Owner;
    else if (word == "AROUND")
      x.symbol = Pattern::Symbol::Around;
    else if (word == "FIGURE")
      x.symbol = Pattern::Symbol::Figure;
    else if (word == "ALONE")
      x.symbol = Pattern::Symbol::Alone;
    else if (word == "BE")
      x.symbol = Pattern::Symbol::Be;
    else if (word == "POST")
      x.symbol = Pattern::Symbol::Post;
    else if (word == "MOD")
      x.symbol = Pattern::Symbol::Modifier;
    else if (word.front() >= 'A' && word.front() <= 'Z')
      return wrong(e, fmt::format("no symbol is called {}", word));
    else
      for (const std::string_view w : split(word, '/')) x.words.emplace_back(w);
    (right ? p.right : p.left).push_back(std::move(x));
  }
  if (!right) return wrong(e, "a pattern needs its trigger, T");
  p.left = {p.left.rbegin(), p.left.rend()};
  return p;
}

}  // namespace

Result<std::shared_ptr<const Rules>> compile_rules(std::vector<LexEntry>& entries) {
  auto rules = std::make_shared<Rules>();
  std::vector<std::string> frames;
  for (LexEntry& e : entries) {
    e.tags = tags_of(e);
    if (e.kind == LexKind::Pattern) {
      CLAIMDEX_TRY(Pattern p, read_pattern(e));
      rules->patterns.push_back(std::move(p));
      frames.emplace_back(e.attribute("frame"));
    }
    if (e.kind == LexKind::Modality)
      for (const std::string_view value : {std::string_view(e.value), e.attribute("alone")})
        if (!value.empty() && !parse_name<Modality>(value))
          return wrong(e, fmt::format("no modality is called {}", value));
    if (e.kind == LexKind::Cue) {
      for (const std::string_view frame : split(e.attribute("frames"), ','))
        if (bits_of(frame, kCueFrames) == 0)
          return wrong(e, fmt::format("no frame of a verb of saying is called {}", frame));
      const auto stance = parse_name<Stance>(e.value);
      if (!stance) return wrong(e, fmt::format("no stance is called {}", e.value));
      rules->cues.add(e, {bits_of(e.attribute("frames"), kCueFrames), *stance, !e.attribute("mental").empty(),
                          !e.attribute("noun").empty()});
    }
  }
  for (LexEntry& e : entries) {
    if (e.kind != LexKind::Trigger) continue;
    const auto type = parse_name<ClaimType>(e.value);
    if (!type) return wrong(e, fmt::format("no claim type is called {}", e.value));
    Rules::Trigger t;
    t.type = *type;
    if (const std::string_view who = e.attribute("who"); !who.empty()) {
      const auto* known =
          std::find_if(kAbout.begin(), kAbout.end(), [&](const NamedAbout& x) { return x.name == who; });
      if (known == kAbout.end()) return wrong(e, fmt::format("who= can't be {}", who));
      t.about = known->about;
    }
    t.counted = !e.attribute("counted").empty();
    t.noun = !e.attribute("noun").empty();
    t.trust = e.number_of("trust", t.trust);
    const std::vector<std::string_view> wanted = split(e.attribute("frame"), ',');
    for (const std::string_view frame : wanted)
      if (std::find(frames.begin(), frames.end(), frame) == frames.end() &&
          std::find(kFramesWithoutPattern.begin(), kFramesWithoutPattern.end(), frame) == kFramesWithoutPattern.end())
        return wrong(e, fmt::format("no pattern is of frame {}", frame));
    for (std::size_t i = 0; i < frames.size(); ++i)
      if (std::find(wanted.begin(), wanted.end(), frames[i]) != wanted.end()) t.patterns.push_back(&rules->patterns[i]);
    for (const std::string_view frame : wanted) {
      t.event |= frame == "event";
      t.superlative |= frame == "superlative";
      t.general |= frame == "general";
      t.change |= frame == "change";
      t.vague |= frame == "vague";
      t.adjective |= frame == "state";
      t.participle |= frame == "state" || frame == "passive" || frame == "modifier";
      t.verb |= frame == "active" || frame == "passive" || frame == "subject" || frame == "state";
    }
    t.noun |= !t.verb;
    for (const std::string_view word : split(e.attribute("unless"), ',')) t.unless.emplace_back(word);
    for (const std::string_view word : split(e.attribute("near"), ',')) t.near.emplace_back(word);
    for (const std::string_view word : split(e.attribute("not"), ',')) t.behind.emplace_back(word);
    rules->triggers.add(e, std::move(t));
  }
  CLAIMDEX_TRY(rules->worth, compile_worth(entries));
  return std::shared_ptr<const Rules>(std::move(rules));
}

}  // namespace claimdex::extract
