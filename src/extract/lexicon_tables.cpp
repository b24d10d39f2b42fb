// A lexicon's tables as bytes: what the build writes into the program, so that no process has to read the files again.
//
// The bytes never leave the program that they were built for, so they are in the machine's own order and without versions of
// their own; only the length of each table is checked.
#include <cstring>
#include <type_traits>
#include <utility>

#include "lexicon.hpp"
#include "rules.hpp"

namespace claimdex::extract {
namespace {

class Writer {
 public:
  template <typename T>
  void table(const T& values) {
    static_assert(std::is_trivially_copyable_v<typename T::value_type>);
    number(values.size());
    out_.append(reinterpret_cast<const char*>(values.data()), values.size() * sizeof(typename T::value_type));
  }
  void number(std::uint64_t n) { out_.append(reinterpret_cast<const char*>(&n), sizeof n); }
  void real(double x) { out_.append(reinterpret_cast<const char*>(&x), sizeof x); }
  std::string take() { return std::move(out_); }

 private:
  std::string out_;
};

/// Every read that goes past the end gives nothing and makes good() false.
class Reader {
 public:
  explicit Reader(std::string_view bytes) : rest_(bytes) {}
  template <typename T>
  void table(T& values) {
    using Value = typename T::value_type;
    const std::uint64_t n = number();
    if (n > rest_.size() / sizeof(Value)) return fail();
    values.resize(n);
    if (n > 0) std::memcpy(values.data(), take(n * sizeof(Value)).data(), n * sizeof(Value));
  }
  std::string text() {
    std::string s;
    table(s);
    return s;
  }
  std::uint64_t number() { return plain<std::uint64_t>(); }
  double real() { return plain<double>(); }
  [[nodiscard]] bool good() const { return good_; }
  [[nodiscard]] bool at_end() const { return rest_.empty(); }

 private:
  template <typename T>
  T plain() {
    T value{};
    if (rest_.size() < sizeof value)
      fail();
    else
      std::memcpy(&value, take(sizeof value).data(), sizeof value);
    return value;
  }
  std::string_view take(std::size_t n) {
    std::string_view taken = rest_.substr(0, n);
    rest_.remove_prefix(n);
    return taken;
  }
  void fail() { good_ = false, rest_ = {}; }

  std::string_view rest_;
  bool good_ = true;
};

void write_entry(Writer& out, const LexEntry& e) {
  out.number(static_cast<std::uint64_t>(e.kind));
  out.number(static_cast<std::uint64_t>(e.numeral));
  out.number(static_cast<std::uint64_t>(e.date));
  out.number(static_cast<std::uint64_t>(e.tense));
  out.number(e.proper ? 1 : 0);
  out.number(static_cast<std::uint64_t>(e.line));
  out.real(e.number);
  for (const std::string* text : {&e.value, &e.lemma, &e.file}) out.table(*text);
  out.number(e.attributes.size());
  for (const auto& [key, value] : e.attributes) out.table(key), out.table(value);
}

LexEntry entry_from(Reader& in) {
  LexEntry e;
  e.kind = static_cast<LexKind>(in.number());
  e.numeral = static_cast<NumeralClass>(in.number());
  e.date = static_cast<DateClass>(in.number());
  e.tense = static_cast<TenseClass>(in.number());
  e.proper = in.number() != 0;
  e.line = static_cast<int>(in.number());
  e.number = in.real();
  for (std::string* text : {&e.value, &e.lemma, &e.file}) *text = in.text();
  for (std::uint64_t n = in.number(); n > 0 && in.good(); --n) {
    std::string key = in.text();
    e.attributes.emplace_back(std::move(key), in.text());
  }
  return e;
}

}  // namespace

std::string Lexicon::save() const {
  Writer out;
  out.number(entries_.size());
  for (const LexEntry& e : entries_) write_entry(out, e);
  out.table(spellings_);
  out.table(words_);
  out.table(table_);
  out.table(leaves_);
  out.table(nodes_);
  out.table(edges_);
  out.number(edge_count_);
  return out.take();
}

Result<Lexicon> Lexicon::restore(std::string_view tables) {
  Lexicon lexicon;
  Reader in(tables);
  for (std::uint64_t n = in.number(); n > 0 && in.good(); --n) lexicon.entries_.push_back(entry_from(in));
  in.table(lexicon.spellings_);
  in.table(lexicon.words_);
  in.table(lexicon.table_);
  in.table(lexicon.leaves_);
  in.table(lexicon.nodes_);
  in.table(lexicon.edges_);
  lexicon.edge_count_ = in.number();
  if (!in.good() || !in.at_end()) return claimdex::fail(ErrorCode::BadInput, "these are no tables of a lexicon");
  CLAIMDEX_TRY(lexicon.rules_, compile_rules(lexicon.entries_));
  return lexicon;
}

}  // namespace claimdex::extract
