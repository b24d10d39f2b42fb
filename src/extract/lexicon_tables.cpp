// A lexicon's tables as bytes: what the build writes into the program, so that no process has to read the files again.
//
// The bytes never leave the program that they were built for, so they are in the machine's own order and without versions of
// their own; only the length of each table is checked. Every table begins at a multiple of eight and is used where it lies. Only the
// entries are taken out of them, since the rules write into those.
#include "lexicon_tables.hpp"

#include <cstring>
#include <type_traits>

#include "lexicon.hpp"
#include "rules.hpp"

namespace claimdex::extract {
namespace {

constexpr std::size_t kAlign = 8;

struct SavedText {
  std::uint32_t start = 0, size = 0;
};
struct SavedEntry {
  double number = 0;
  SavedText value, attributes, lemma, file;
  std::int32_t line = 0;
  LexKind kind = LexKind::kCount;
  NumeralClass numeral = NumeralClass::None;
  DateClass date = DateClass::None;
  TenseClass tense = TenseClass::None;
  std::uint64_t proper = 0;
};

class Writer {
 public:
  template <typename T>
  void table(const T& values) {
    using Value = typename T::value_type;
    static_assert(std::is_trivially_copyable_v<Value> && alignof(Value) <= kAlign);
    const std::uint64_t n = values.size();
    out_.append(reinterpret_cast<const char*>(&n), sizeof n);
    out_.append(reinterpret_cast<const char*>(values.data()), n * sizeof(Value));
    out_.resize((out_.size() + kAlign - 1) / kAlign * kAlign, '\0');
  }
  std::string take() { return std::move(out_); }

 private:
  std::string out_;
};

/// Every read that goes past the end gives nothing and makes good() false.
class Reader {
 public:
  explicit Reader(std::string_view bytes) : rest_(bytes) {
    if (reinterpret_cast<std::uintptr_t>(bytes.data()) % kAlign != 0) fail();
  }
  template <typename T>
  std::span<const T> table() {
    std::uint64_t n = 0;
    if (rest_.size() < sizeof n) return fail(), std::span<const T>{};
    std::memcpy(&n, rest_.data(), sizeof n);
    rest_.remove_prefix(sizeof n);
    if (n > rest_.size() / sizeof(T)) return fail(), std::span<const T>{};
    const std::size_t padded = (n * sizeof(T) + kAlign - 1) / kAlign * kAlign;
    if (padded > rest_.size()) return fail(), std::span<const T>{};
    const std::span<const T> values(reinterpret_cast<const T*>(rest_.data()), n);
    rest_.remove_prefix(padded);
    return values;
  }
  std::string_view text() {
    const std::span<const char> chars = table<char>();
    return {chars.data(), chars.size()};
  }
  [[nodiscard]] bool good() const { return good_ && rest_.empty(); }

 private:
  void fail() { good_ = false, rest_ = {}; }

  std::string_view rest_;
  bool good_ = true;
};

}  // namespace

std::string LexTables::save(const std::vector<LexEntry>& entries) const {
  std::string texts;
  const auto save_text = [&](std::string_view text) {
    const SavedText saved{static_cast<std::uint32_t>(texts.size()), static_cast<std::uint32_t>(text.size())};
    texts += text;
    return saved;
  };
  std::vector<SavedEntry> saved;
  saved.reserve(entries.size());
  SavedText file;
  for (const LexEntry& e : entries) {
    if (saved.empty() || e.file != entries[saved.size() - 1].file) file = save_text(e.file);
    SavedEntry& s = saved.emplace_back();
    s.number = e.number;
    s.value = save_text(e.value);
    s.attributes = save_text(e.attributes);
    s.lemma = save_text(e.lemma);
    s.file = file;
    s.line = e.line;
    s.kind = e.kind;
    s.numeral = e.numeral;
    s.date = e.date;
    s.tense = e.tense;
    s.proper = e.proper ? 1 : 0;
  }
  Writer out;
  out.table(texts);
  out.table(saved);
  out.table(spellings);
  out.table(words);
  out.table(leaves);
  out.table(nodes);
  out.table(edges);
  return out.take();
}

Result<Lexicon> Lexicon::restore(std::string_view tables) {
  Lexicon lexicon;
  Reader in(tables);
  const std::string_view texts = in.text();
  const std::span<const SavedEntry> entries = in.table<SavedEntry>();
  lexicon.bytes_ = tables;
  lexicon.spellings_ = in.text();
  lexicon.words_ = in.table<LexTables::Word>();
  lexicon.leaves_ = in.table<LexTables::Leaf>();
  lexicon.nodes_ = in.table<LexTables::Node>();
  lexicon.edges_ = in.table<LexTables::Edge>();
  if (!in.good()) return claimdex::fail(ErrorCode::BadInput, "these are no tables of a lexicon");
  const auto text = [&](SavedText t) { return texts.substr(t.start, t.size); };
  lexicon.entries_.reserve(entries.size());
  for (const SavedEntry& s : entries) {
    LexEntry& e = lexicon.entries_.emplace_back();
    e.kind = s.kind;
    e.numeral = s.numeral;
    e.date = s.date;
    e.tense = s.tense;
    e.proper = s.proper != 0;
    e.number = s.number;
    e.value = text(s.value);
    e.attributes = text(s.attributes);
    e.lemma = text(s.lemma);
    e.file = text(s.file);
    e.line = s.line;
  }
  CLAIMDEX_TRY(lexicon.rules_, compile_rules(lexicon.entries_));
  return lexicon;
}

}  // namespace claimdex::extract
