// Reading the data files. Spellings are scanned with the scanner of articles, so what matches is decided in one place.
#include "lexicon_builder.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <deque>

#include "claimdex/text/text.hpp"
#include "examples.hpp"
#include "rules.hpp"
#include "stages.hpp"
#include "word_hash.hpp"

namespace claimdex::extract {
namespace {

struct FileKind {
  std::string_view name;
  LexKind kind;
  std::string_view keys = {};  ///< of its third column; # behind those that are numbers
};
constexpr std::array kFiles{
    FileKind{"numerals", LexKind::Numeral, "class follows det low# high# gap# times"},
    FileKind{"hedges", LexKind::Hedge, "position join place# low# high# factor# soft#"},
    FileKind{"units", LexKind::Unit,
             "kind position tight caps min# scale# large minor smaller parts# alone before dollar mark milestone"},
    FileKind{"persons", LexKind::Person, "number collective of dead generic combatant"},
    FileKind{"things", LexKind::Thing},
    FileKind{"triggers", LexKind::Trigger, "frame who counted noun trust# unless near not"},
    FileKind{"cues", LexKind::Cue, "frames mental noun"},
    FileKind{"sources", LexKind::Source, "form class"},
    FileKind{"titles", LexKind::Title, "gender speaks"},
    FileKind{"agencies", LexKind::Agency, "kind"},
    FileKind{"modality", LexKind::Modality, "alone with"},
    FileKind{"idioms", LexKind::Idiom},
    FileKind{"dates", LexKind::DateWord,
             "n# unit part place the told within weekend weekday# nth# day# month# easter# plus#"},
    FileKind{"places", LexKind::Place, "id kind"},
    FileKind{"function", LexKind::Function},
    FileKind{"abbrev", LexKind::Abbrev},
    FileKind{"patterns", LexKind::Pattern, "frame voice role confidence#"},
    FileKind{"worth", LexKind::Worth, "by"},
    FileKind{"nouns", LexKind::Noun},
    FileKind{"worth_words", LexKind::Marker, "verb"},
    FileKind{"worth_ngrams", LexKind::Ngram},
    FileKind{"context", LexKind::Context, "always year unit"},
    FileKind{"tense", LexKind::Tense},
    FileKind{"verbs", LexKind::Verb},
    FileKind{"names", LexKind::FirstName},
    FileKind{"orgs", LexKind::Organisation},
    FileKind{"words", LexKind::Word},
    FileKind{"people", LexKind::Known, "id"},
    FileKind{"organisations", LexKind::Known, "id"},
};

const FileKind* kind_of_file(std::string_view path) {
  std::string_view name = path.substr(path.find('/') + 1);
  for (const FileKind& f : kFiles)
    if (name == std::string(f.name) + ".tsv") return &f;
  return nullptr;
}

constexpr std::array kNumeralClasses{
    std::pair{std::string_view("unit"), NumeralClass::Unit},
    std::pair{std::string_view("teen"), NumeralClass::Teen},
    std::pair{std::string_view("ten"), NumeralClass::Ten},
    std::pair{std::string_view("hundred"), NumeralClass::Hundred},
    std::pair{std::string_view("scale"), NumeralClass::Scale},
    std::pair{std::string_view("dozen"), NumeralClass::Dozen},
    std::pair{std::string_view("half"), NumeralClass::Half},
    std::pair{std::string_view("fraction"), NumeralClass::Fraction},
    std::pair{std::string_view("ordinal"), NumeralClass::Ordinal},
    std::pair{std::string_view("vague"), NumeralClass::Vague},
    std::pair{std::string_view("large"), NumeralClass::Large},
    std::pair{std::string_view("zero"), NumeralClass::Zero},
    std::pair{std::string_view("article"), NumeralClass::Article},
    std::pair{std::string_view("suffix"), NumeralClass::Suffix},
    std::pair{std::string_view("point"), NumeralClass::Point},
};

NumeralClass numeral_class(std::string_view name) {
  for (const auto& [known, cls] : kNumeralClasses)
    if (known == name) return cls;
  return NumeralClass::None;
}

using namespace std::string_view_literals;

/// In the order of DateClass, None left out.
constexpr std::array kDateClasses{
    "day"sv,     "unit"sv,   "relative"sv, "nearest"sv,  "span"sv,    "told"sv,    "distance"sv, "ahead"sv, "part"sv,
    "side"sv,    "since"sv,  "from"sv,     "to"sv,       "between"sv, "and"sv,     "by"sv,       "until"sv, "before"sv,
    "after"sv,   "recent"sv, "shift"sv,    "starting"sv, "ended"sv,   "week"sv,    "now"sv,      "sofar"sv, "todate"sv,
    "quarter"sv, "half"sv,   "ordinal"sv,  "decade"sv,   "fiscal"sv,  "daypart"sv, "holiday"sv,  "moves"sv, "never"sv};
/// In the order of TenseClass, None left out.
constexpr std::array kTenseClasses{"future"sv, "modal"sv, "past"sv, "present"sv, "ahead"sv, "intend"sv, "base"sv};

/// The class that `name` stands for, or None.
template <class Class, std::size_t N>
Class class_of(const std::array<std::string_view, N>& names, std::string_view name) {
  const auto found = std::find(names.begin(), names.end(), name);
  return found == names.end() ? Class::None : static_cast<Class>(found - names.begin() + 1);
}

std::string_view trim(std::string_view s) {
  while (!s.empty() && (s.front() == ' ' || s.front() == '\r')) s.remove_prefix(1);
  while (!s.empty() && (s.back() == ' ' || s.back() == '\r')) s.remove_suffix(1);
  return s;
}

std::vector<std::string_view> split(std::string_view s, std::string_view separator) {
  std::vector<std::string_view> parts;
  parts.reserve(8);
  for (;;) {
    std::size_t at = s.find(separator);
    parts.push_back(trim(s.substr(0, at)));
    if (at == std::string_view::npos) return parts;
    s.remove_prefix(at + separator.size());
  }
}

/// What is wrong with a key=value of such a file, or nothing.
std::string wrong_attribute(const FileKind& of, std::string_view pair) {
  const std::size_t equals = pair.find('=');
  if (equals == std::string_view::npos) return fmt::format("\"{}\" is no key=value", pair);
  const std::string_view key = pair.substr(0, equals), value = pair.substr(equals + 1);
  std::vector<std::string_view> known;
  for (std::string_view name : split(of.keys, " ")) {
    const bool number = name.ends_with('#');
    if (number) name.remove_suffix(1);
    if (name != key) {
      known.push_back(name);
      continue;
    }
    double n = 0;
    const auto read = std::from_chars(value.data(), value.data() + value.size(), n);
    const bool whole = read.ec == std::errc() && read.ptr == value.data() + value.size();
    return number && !whole ? fmt::format("{}= needs a number, not \"{}\"", key, value) : std::string();
  }
  const auto near = text::nearest(key, known);
  return fmt::format("no rule reads {}= in this file", key) + (near ? fmt::format("; did you mean {}=?", *near) : "");
}

/// "kill{s,ed} it" to "kills it" and "killed it"; several groups multiply. False where a brace is left open or there are too many.
bool expand(std::string_view s, std::vector<std::string>& out) {
  std::size_t open = s.find('{');
  if (open == std::string_view::npos) {
    out.emplace_back(s);
    return s.find('}') == std::string_view::npos && out.size() < 500;
  }
  std::size_t close = s.find('}', open);
  if (close == std::string_view::npos) return false;
  std::string_view head = s.substr(0, open);
  for (std::string_view choice : split(s.substr(open + 1, close - open - 1), ",")) {
    std::string one(head);
    one.append(choice).append(s.substr(close + 1));
    if (!expand(one, out)) return false;
  }
  return true;
}

std::string_view spelling_of(std::string_view spellings, const LexTables::Word& w) {
  return spellings.substr(w.start, w.size);
}

/// From files to tables.
class LexiconBuilder {
 public:
  Result<void> read_file(const DataFile& file);
  /// What Lexicon::restore takes. Fails where a line says what no rule knows.
  Result<std::string> finish() {
    CLAIMDEX_CHECK(compile_rules(entries_));
    for (LexTables::Leaf& leaf : t_.leaves)
      if (leaf.kind != LexKind::kCount) leaf.tags = entries_[leaf.entry].tags;
    return t_.save(entries_);
  }

 private:
  using Word = LexTables::Word;
  Result<void> read_entry(std::string_view line, const FileKind& of, std::string_view file, int number);
  Result<void> add_spelling(std::string_view spelling, std::uint32_t entry);
  void add_leaf(LexTables::Node& node, std::uint32_t entry);
  Word& intern(std::string_view folded);
  Word& word_slot(std::string_view folded, std::uint32_t hash);
  std::uint32_t make_next(std::uint32_t node, Word& word);
  LexTables::Edge& edge_slot(std::uint32_t node, std::uint32_t word);
  void grow_words();
  void grow_edges();
  std::string_view keep(std::string_view text) { return texts_.emplace_back(text); }
  [[nodiscard]] LexEntry as_person(const LexEntry& people);

  LexTables t_;
  std::size_t word_count_ = 0, edge_count_ = 0;
  std::vector<LexEntry> entries_;
  std::deque<std::string> texts_;  // what the entries' views look at
  Analysis scratch_;
};

/// "forty Danes": whose they are also says who is counted.
LexEntry LexiconBuilder::as_person(const LexEntry& people) {
  LexEntry e = people;
  e.kind = LexKind::Person;
  e.value = "other";
  e.attributes = keep(std::string(people.attributes) + " number=plural");
  return e;
}

Result<void> LexiconBuilder::read_file(const DataFile& file) {
  const std::string_view path = keep(file.path);
  const FileKind* kind = kind_of_file(path);
  if (!kind) return fail(ErrorCode::BadInput, fmt::format("{}: no kind of data file has this name", path));
  if (!text::valid_utf8(file.bytes)) return fail(ErrorCode::BadInput, fmt::format("{}: not UTF-8", path));
  int number = 0;
  for (std::string_view rest = file.bytes; !rest.empty();) {
    std::size_t end = std::min(rest.find('\n'), rest.size());
    std::string_view line = rest.substr(0, end);
    rest.remove_prefix(std::min(end + 1, rest.size()));
    ++number;
    if (trim(line).empty() || line.front() == '#') continue;
    if (!is_example(line)) CLAIMDEX_CHECK(read_entry(line, *kind, path, number));
  }
  return {};
}

Result<void> LexiconBuilder::read_entry(std::string_view line, const FileKind& of, std::string_view file, int number) {
  const LexKind kind = of.kind;
  auto wrong = [&](std::string_view why) {
    return fail(ErrorCode::BadInput, fmt::format("{}:{}: {}", file, number, why));
  };
  auto columns = split(line, "\t");
  if (columns.size() < 2 || columns[1].empty()) return wrong("expected words, a tab and what they are");
  if (columns.size() > 3) return wrong("more than three columns");
  LexEntry entry;
  entry.kind = kind;
  entry.value = keep(columns[1]);
  if (columns.size() == 3) {
    for (std::string_view pair : split(columns[2], " ")) {
      if (pair.empty()) continue;
      if (const std::string why = wrong_attribute(of, pair); !why.empty()) return wrong(why);
    }
    entry.attributes = keep(columns[2]);
  }
  if (kind == LexKind::Numeral) {
    entry.numeral = numeral_class(entry.attribute("class"));
    if (entry.numeral == NumeralClass::None)
      return wrong(fmt::format("no class of numbers is called \"{}\"", entry.attribute("class")));
  }
  if (kind == LexKind::Hedge && !parse_name<Hedge>(entry.value))
    return wrong(fmt::format("no hedge is called \"{}\"", entry.value));
  if (kind == LexKind::DateWord) {
    if (entry.value == "month") entry.kind = LexKind::Month;
    if (entry.value == "weekday") entry.kind = LexKind::Weekday;
    if (entry.value == "season") entry.kind = LexKind::Season;
    entry.date = class_of<DateClass>(kDateClasses, entry.value);
    if (entry.kind == LexKind::DateWord && entry.date == DateClass::None)
      return wrong(fmt::format("no kind of date word is called \"{}\"", entry.value));
  }
  if (kind == LexKind::Tense) {
    entry.tense = class_of<TenseClass>(kTenseClasses, entry.value);
    if (entry.tense == TenseClass::None) return wrong(fmt::format("no tense is called \"{}\"", entry.value));
  }
  if (kind == LexKind::Agency) {
    const std::string_view role = entry.attribute("kind");
    if (role == "sign" || role == "beside")
      entry.kind = LexKind::Word;
    else if (!role.empty() && role != "wire")
      return wrong(fmt::format("no kind of agency is called \"{}\"", role));
  }
  entry.proper = kind == LexKind::Place || kind == LexKind::Known;
  const bool people = kind == LexKind::Place && entry.attribute("kind") == "people";
  if (people || (kind == LexKind::Place && entry.attribute("kind") == "demonym")) entry.kind = LexKind::Demonym;
  std::string_view figure = entry.kind == LexKind::Month || entry.kind == LexKind::Weekday ||
                                    entry.kind == LexKind::Season || entry.kind == LexKind::DateWord
                                ? entry.attribute("n")
                                : entry.value;
  std::from_chars(figure.data(), figure.data() + figure.size(), entry.number);

  if (kind == LexKind::Pattern || kind == LexKind::Worth || kind == LexKind::Ngram) {
    entry.lemma = keep(columns[0]);
    entry.file = file;
    entry.line = number;
    entries_.push_back(entry);
    return {};
  }
  std::vector<std::string> spellings;
  for (std::string_view choice : split(columns[0], " | "))
    if (choice.empty() || !expand(choice, spellings)) return wrong("empty spelling, or a brace that isn't closed");
  entry.lemma = keep(spellings.front());
  entry.file = file;
  entry.line = number;
  const auto first = static_cast<std::uint32_t>(entries_.size());
  entries_.push_back(entry);
  if (people) entries_.push_back(as_person(entry));
  for (const std::string& spelling : spellings)
    for (std::uint32_t e = first; e < entries_.size(); ++e)
      if (!add_spelling(spelling, e)) return wrong(fmt::format("\"{}\" holds no word", spelling));
  return {};
}

Result<void> LexiconBuilder::add_spelling(std::string_view spelling, std::uint32_t entry) {
  Analysis& a = scratch_;
  a.tokens.clear();
  a.arena.clear();
  a.text = spelling;
  scan(a);
  if (a.tokens.empty()) return fail(ErrorCode::BadInput, "no word");
  std::uint32_t node = 0;
  for (const Token& t : a.tokens) node = make_next(node, intern(t.folded));
  add_leaf(t_.nodes[node], entry);
  return {};
}

void LexiconBuilder::add_leaf(LexTables::Node& node, std::uint32_t entry) {
  std::uint32_t* end = &node.leaf;
  for (; *end != 0; end = &t_.leaves[*end].next)
    if (t_.leaves[*end].entry == entry) return;
  *end = static_cast<std::uint32_t>(t_.leaves.size());
  t_.leaves.push_back({.entry = entry, .kind = entries_[entry].kind, .proper = entries_[entry].proper});
}

/// Where the word is, or the empty slot where it belongs.
LexTables::Word& LexiconBuilder::word_slot(std::string_view folded, std::uint32_t hash) {
  std::size_t slot = hash & (t_.words.size() - 1);
  while (t_.words[slot].start != 0 &&
         (t_.words[slot].hash != hash || spelling_of(t_.spellings, t_.words[slot]) != folded))
    slot = (slot + 1) & (t_.words.size() - 1);
  return t_.words[slot];
}

/// The reference holds until the next call.
LexTables::Word& LexiconBuilder::intern(std::string_view folded) {
  if (word_count_ * 3 >= t_.words.size() * 2) grow_words();
  const std::uint32_t hash = word_hash(folded);
  Word& word = word_slot(folded, hash);
  if (word.start == 0) {
    word = {hash, static_cast<std::uint32_t>(t_.spellings.size()), static_cast<std::uint32_t>(folded.size()), 0};
    t_.spellings += folded;
    ++word_count_;
  }
  return word;
}

void LexiconBuilder::grow_words() {
  std::vector<Word> old(std::max<std::size_t>(1024, t_.words.size() * 2));
  old.swap(t_.words);
  for (const Word& w : old)
    if (w.start != 0) word_slot(spelling_of(t_.spellings, w), w.hash) = w;
}

/// Where the edge is, or the empty slot where it belongs.
LexTables::Edge& LexiconBuilder::edge_slot(std::uint32_t node, std::uint32_t word) {
  std::size_t slot = LexTables::edge_slot(node, word, t_.edges.size());
  while (t_.edges[slot].to != 0 && (t_.edges[slot].node != node || t_.edges[slot].word != word))
    slot = (slot + 1) & (t_.edges.size() - 1);
  return t_.edges[slot];
}

std::uint32_t LexiconBuilder::make_next(std::uint32_t node, Word& word) {
  const auto fresh = static_cast<std::uint32_t>(t_.nodes.size());
  if (node == 0 && word.node != 0) return word.node;
  if (node == 0) {
    t_.nodes.emplace_back();
    return word.node = fresh;
  }
  if (edge_count_ * 2 >= t_.edges.size()) grow_edges();
  LexTables::Edge& edge = edge_slot(node, word.start);
  if (edge.to != 0) return edge.to;
  edge = {node, word.start, fresh};
  ++edge_count_;
  t_.nodes[node].after |= LexTables::after_bit(word);
  t_.nodes.emplace_back();
  return fresh;
}

void LexiconBuilder::grow_edges() {
  std::vector<LexTables::Edge> old(std::max<std::size_t>(1024, t_.edges.size() * 2));
  old.swap(t_.edges);
  for (const LexTables::Edge& e : old)
    if (e.to != 0) edge_slot(e.node, e.word) = e;
}

}  // namespace

Result<std::string> build_tables(std::string_view lang, const std::vector<DataFile>& files) {
  LexiconBuilder builder;
  for (const DataFile& file : files) {
    std::string_view folder = file.path.substr(0, file.path.find('/'));
    if (folder == lang || folder == "common") CLAIMDEX_CHECK(builder.read_file(file));
  }
  return builder.finish();
}

}  // namespace claimdex::extract
