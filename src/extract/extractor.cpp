// The cascade from end to end, and the way back from bytes and tokens to code points.
#include "claimdex/extract/extractor.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "claimdex/text/text.hpp"
#include "examples.hpp"
#include "explain.hpp"
#include "lang_data.hpp"
#include "lang_tables.hpp"
#include "rates.hpp"
#include "stages.hpp"

namespace claimdex::extract {
namespace {

constexpr int kRulesVersion = 2;

/// "en" of "en-GB".
std::string language_of(std::string_view tag) {
  std::string lang;
  for (char c : tag.substr(0, tag.find_first_of("-_"))) lang += c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
  return lang;
}

bool ascii_letters(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](char c) {
    auto byte = static_cast<unsigned char>(c);
    return byte < 0xC3 || byte == 0xE2 || byte >= 0xF0;  // quotes, dashes and symbols are no letters
  });
}

void finish_sentences(const Analysis& a, const text::OffsetMap& map, Annotation& out) {
  out.sentences.reserve(a.sentences.size());
  for (const SentenceInfo& s : a.sentences)
    out.sentences.push_back({.span = map.to_span(a.bytes(s.tokens)), .zone = s.zone});
}

void finish_quantities(const Analysis& a, const text::OffsetMap& map, Annotation& out) {
  out.quantities.reserve(a.quantities.size());
  for (const QuantityInfo& q : a.quantities) {
    ByteSpan bytes = a.bytes(q.all);
    out.quantities.push_back({.span = map.to_span(bytes),
                              .text = std::string(a.slice(bytes)),
                              .kind = q.kind,
                              .value = q.value,
                              .bounds = q.bounds,
                              .hedge = q.hedge,
                              .unit = full_unit(q)});
  }
}

void finish_dates(const Analysis& a, const text::OffsetMap& map, Annotation& out) {
  out.dates.reserve(a.dates.size());
  for (const DateInfo& d : a.dates) {
    ByteSpan bytes = a.bytes(d.tokens);
    auto iso = [](std::optional<Day> day) { return day ? std::optional<std::string>(day->iso()) : std::nullopt; };
    out.dates.push_back({.span = map.to_span(bytes),
                         .text = std::string(a.slice(bytes)),
                         .from = iso(d.from),
                         .to = iso(d.to),
                         .granularity = d.granularity,
                         .resolved = d.resolved});
  }
}

}  // namespace

void read_text(Analysis& a, const Lexicon& lexicon, std::string_view title) {
  scan(a);
  lexicon.match(a);
  split_sentences(a, title);
  find_dates(a);
  find_quantities(a);
}

std::vector<DataFile> embedded_data() {
  std::vector<DataFile> files;
  for (const lang_data_file& file : lang_data()) files.push_back({file.path, file.bytes});
  return files;
}

namespace {

/// "en" of "en/hedges.tsv".
std::string_view folder_of(std::string_view path) { return path.substr(0, path.find('/')); }

/// FNV-1a of names and bytes.
std::uint32_t fingerprint(const std::vector<DataFile>& files) {
  std::uint32_t h = 2166136261u;
  for (const DataFile& file : files)
    for (const std::string_view part : {file.path, file.bytes}) {
      for (const char c : part) h = (h ^ static_cast<unsigned char>(c)) * 16777619u;
      h *= 16777619u;
    }
  return h;
}

/// Tokens, matches, sentences; without language data sentences only.
void read_article(Analysis& a, const Lexicon* lexicon, const Article& article) {
  const std::string title = article.details.title.value_or("");
  if (lexicon) {
    read_text(a, *lexicon, title);
    return;
  }
  scan(a);
  a.match_begin.assign(a.tokens.size() + 1, 0);
  a.kinds.assign(a.tokens.size(), 0);
  split_sentences(a, title);
}

/// The embedded files with `own` in place of those of the same path.
std::vector<DataFile> with_own(const std::vector<DataFile>& own) {
  std::vector<DataFile> files = embedded_data();
  for (const DataFile& file : own) {
    auto same = std::find_if(files.begin(), files.end(), [&](const DataFile& f) { return f.path == file.path; });
    if (same == files.end())
      files.push_back(file);
    else
      *same = file;
  }
  return files;
}

}  // namespace

struct Extractor::Impl {
  std::map<std::string, Lexicon, std::less<>> languages;
  std::string own;  // "+1a2b3c4d" where files of the user's stand in: other rules, other results

  [[nodiscard]] const Lexicon* lexicon_for(const Article& article, std::string& lang) const {
    lang = article.details.lang ? language_of(*article.details.lang) : ascii_letters(article.text) ? "en" : "";
    auto found = languages.find(lang);
    return found == languages.end() ? nullptr : &found->second;
  }
};

Extractor::Extractor(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}
Extractor::Extractor(Extractor&&) noexcept = default;
Extractor& Extractor::operator=(Extractor&&) noexcept = default;
Extractor::~Extractor() = default;

Result<Extractor> Extractor::load(const std::vector<DataFile>& own) {
  auto impl = std::make_unique<Impl>();
  if (own.empty()) {
    for (const lang_tables_file& file : lang_tables()) {
      CLAIMDEX_TRY(Lexicon lexicon, Lexicon::restore(file.bytes));
      impl->languages.emplace(file.path.substr(0, file.path.find('.')), std::move(lexicon));
    }
    return Extractor(std::move(impl));
  }
  impl->own = fmt::format("+{:08x}", fingerprint(own));
  const std::vector<DataFile> files = with_own(own);
  for (const DataFile& file : files) {
    std::string lang(folder_of(file.path));
    if (lang == "common" || impl->languages.contains(lang)) continue;
    CLAIMDEX_TRY(Lexicon lexicon, Lexicon::load(lang, files));
    impl->languages.emplace(std::move(lang), std::move(lexicon));
  }
  return Extractor(std::move(impl));
}

Annotation Extractor::annotate(const Article& article, bool explain) const {
  Annotation out;
  if (explain) out.explanation.emplace();
  std::string lang;
  const Lexicon* lexicon = impl_->lexicon_for(article, lang);
  Analysis a;
  a.text = article.text;
  if (article.details.published) a.published = published_day(*article.details.published);
  read_article(a, lexicon, article);
  text::OffsetMap map(a.text);
  finish_sentences(a, map, out);
  out.extractor =
      fmt::format("{} {}{}", lang.empty() ? "und" : lang, lexicon ? kRulesVersion : 0, lexicon ? impl_->own : "");
  if (!lexicon) {
    if (explain) explain_nothing(out);
    return out;
  }
  finish_quantities(a, map, out);
  finish_dates(a, map, out);
  find_claims(a, *lexicon, map, out);
  out.credit = find_credit(a, *lexicon, article.details, map);
  return out;
}

std::vector<Span> Extractor::sentences(const Article& article) const {
  std::string lang;
  Analysis a;
  a.text = article.text;
  read_article(a, impl_->lexicon_for(article, lang), article);
  Annotation out;
  finish_sentences(a, text::OffsetMap(a.text), out);
  std::vector<Span> spans;
  spans.reserve(out.sentences.size());
  for (const Sentence& sentence : out.sentences) spans.push_back(sentence.span);
  return spans;
}

namespace {

/// The entry of one of these kinds that all of the words spell.
const LexEntry* entry_of(const Lexicon& lexicon, std::string_view words, std::initializer_list<LexKind> kinds) {
  Analysis a;
  a.text = words;
  read_text(a, lexicon, "");
  for (const LexMatch& m : a.matches)
    if (m.first == 0 && m.length == a.tokens.size() && std::find(kinds.begin(), kinds.end(), m.kind) != kinds.end())
      return m.entry;
  return nullptr;
}

}  // namespace

std::optional<Extractor::Known> Extractor::place(std::string_view words) const {
  for (const auto& [lang, lexicon] : impl_->languages)
    if (const LexEntry* entry = entry_of(lexicon, words, {LexKind::Place}); entry && !entry->attribute("id").empty())
      return Known{std::string(entry->value), std::string(entry->attribute("id"))};
  return std::nullopt;
}

std::vector<Extractor::Known> Extractor::countries() const {
  // By id: of a country's words the first counts. Georgia, which may be the state, too, is known by its people only.
  std::map<std::string_view, std::string_view> names;
  for (const auto& [lang, lexicon] : impl_->languages)
    for (const LexEntry& entry : lexicon.entries())
      if (entry.kind == LexKind::Place || entry.kind == LexKind::Demonym)
        if (const std::string_view id = entry.attribute("id"); id.size() == 2) names.emplace(id, entry.value);
  std::vector<Known> out;
  for (const auto& [id, name] : names) out.push_back({std::string(name), std::string(id)});
  return out;
}

std::optional<Extractor::Known> Extractor::voice(std::string_view words) const {
  for (const auto& [lang, lexicon] : impl_->languages)
    if (const LexEntry* entry = entry_of(lexicon, words, {LexKind::Known, LexKind::Agency})) {
      if (entry->kind == LexKind::Agency) return Known{std::string(entry->value), agency_id(*entry).value_or("")};
      return Known{std::string(entry->value), std::string(entry->attribute("id"))};
    }
  return std::nullopt;
}

std::vector<std::string> Extractor::check_examples(const std::vector<DataFile>& files) const {
  std::vector<std::string> failures;
  for (const DataFile& file : files) {
    auto examples = read_examples(file);
    if (!examples) {
      failures.push_back(examples.error().message);
      continue;
    }
    for (const Example& example : *examples) {
      Article article;
      article.text = example.text;
      article.details.lang = folder_of(file.path) == "common" ? "en" : folder_of(file.path);
      if (!example.published.empty()) article.details.published = example.published;
      if (auto wrong = check_example(example, annotate(article)))
        failures.push_back(fmt::format("{}:{}: \"{}\": {}", example.file, example.line, example.text, *wrong));
    }
  }
  return failures;
}

}  // namespace claimdex::extract
