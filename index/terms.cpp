/// A claim as a Xapian document: short, so every posting counts. Words stand as stems only, with positions (phrases match stems), the claim's
/// own words weighing more than those around it, and these more than the title's (why so: ranking.hpp). The claim's words are nearly always a piece of their sentence: then the sentence is written
/// once and the piece weighs more, which keeps phrases that begin inside the claim and end outside, and halves the work.
#include "terms.hpp"

#include <algorithm>

#include "buckets.hpp"
#include "claimdex/index/fields.hpp"
#include "claimdex/text/ascii.hpp"
#include "claimdex/text/text.hpp"
#include "facets.hpp"
#include "ranking.hpp"

namespace claimdex::index {
namespace {

constexpr Xapian::termpos kGap = 100;  // between sentence and title: no phrase crosses it
constexpr std::size_t kStemsRemembered = 20000;

std::string_view cut(std::string_view word) {
  if (word.size() <= kLongestWord) return word;
  std::size_t end = kLongestWord;
  while (end > 0 && (static_cast<unsigned char>(word[end]) & 0xC0) == 0x80) --end;
  return word.substr(0, end);
}

bool one_space(std::string_view text, const text::Word& a, const text::Word& b) {
  return b.span.start == a.span.end + 1 && text[a.span.end] == ' ';
}

Xapian::Stem stem_for(std::string_view lang) {
  // Two letters: "none", "porter", "earlyenglish" and the like are names that Xapian knows and no language is.
  if (lang.size() != 2) return Xapian::Stem("none");
  if (lang == "nb" || lang == "nn") lang = "no";
  return Xapian::Stem(std::string(lang), true);
}

/// Writes texts one after the other into a document.
class TextWriter {
 public:
  TextWriter(Xapian::Document& doc, Stemmer& stemmer) : doc_(doc), stemmer_(stemmer) {}

  /// Words inside `heavy` weigh as the claim's.
  void add(std::string_view text, ByteSpan heavy, Xapian::termcount claim, Xapian::termcount other) {
    const std::vector<text::Word> words = text::words(text);
    for (std::size_t i = 0; i < words.size(); ++i) {
      const text::Word& word = words[i];
      const Xapian::termcount weight = heavy.contains(word.span) ? claim : other;
      ++position_;
      put(word.folded, weight);
      if (auto number = number_at(text, words, i)) put(number->digits, weight);
    }
    position_ += kGap;
  }

 private:
  void put(const std::string& folded, Xapian::termcount weight) {
    doc_.add_posting(stemmer_.term(folded), position_, weight);
  }

  Xapian::Document& doc_;
  Stemmer& stemmer_;
  Xapian::termpos position_ = 0;
};

void add_words(Xapian::Document& doc, std::string_view prefix, std::string_view name) {
  for (const text::Word& word : text::words(name)) doc.add_boolean_term(filter_term(prefix, word.folded));
}

void add_texts(Xapian::Document& doc, const Document& claim, Stemmer& stemmer) {
  TextWriter writer(doc, stemmer);
  const Xapian::termcount own = claim_weight(claim.worth);
  auto whole = [](std::string_view s) { return ByteSpan{0, static_cast<std::uint32_t>(s.size())}; };
  if (const std::size_t at = claim.sentence.find(claim.text); at != std::string::npos) {
    const auto start = static_cast<std::uint32_t>(at);
    writer.add(claim.sentence, {start, start + static_cast<std::uint32_t>(claim.text.size())}, own, kSentenceWeight);
  } else {
    writer.add(claim.text, whole(claim.text), own, kSentenceWeight);
    writer.add(claim.sentence, {}, own, kSentenceWeight);
  }
  writer.add(claim.title, {}, own, kTitleWeight);
}

void add_filters(Xapian::Document& doc, const Document& claim) {
  auto add = [&](std::string_view field, std::string_view value) {
    doc.add_boolean_term(filter_term(find_field(field)->prefix, value));
  };
  auto add_names = [&](std::string_view field, const std::vector<std::string>& names) {
    for (const std::string& name : names) add_words(doc, find_field(field)->prefix, name);
  };
  const std::string_view type = name_of(claim.type), family = family_of(claim.type);
  add("kind", type);
  if (family != type) add("kind", family);
  if (claim.source) add_words(doc, find_field("source")->prefix, *claim.source);
  add_names("speaker", claim.speakers);
  add_names("via", claim.via);
  add_names("place", claim.places);
  if (!claim.places.empty()) add("has", "place");
  if (claim.lang) add("lang", text::fold(*claim.lang));
  if (claim.side) add("side", text::fold(*claim.side));
  for (const std::string& name : claim.classes) add("class", name);
  // What nearly every claim is has no term: it is what the others are not.
  if (claim.modality != Modality::Actual) add("modality", name_of(claim.modality));
  for (Flag flag : claim.flags) add("flag", name_of(flag));
  if (claim.figure && claim.figure->unit) add("unit", text::fold(*claim.figure->unit));
}

std::string sortable(double number) { return Xapian::sortable_serialise(number); }

void add_figure(Xapian::Document& doc, const IndexedFigure& figure) {
  for (const std::string& term : figure_terms(figure)) doc.add_boolean_term(term);
  doc.add_value(kSlotSoftLow, sortable(figure.plausible.low));
  doc.add_value(kSlotSoftHigh, sortable(figure.plausible.high));
  if (figure.possible) {
    doc.add_value(kSlotLow, sortable(figure.possible->low));
    doc.add_value(kSlotHigh, sortable(figure.possible->high));
  }
  if (figure.written) doc.add_value(kSlotWritten, sortable(*figure.written));
}

void add_about(Xapian::Document& doc, const DayRange& about) {
  const Day from = about.from ? *about.from : *about.to, to = about.to ? *about.to : from;
  if (from > to) return;
  for (const std::string& term : about_terms(from, to)) doc.add_boolean_term(term);
  doc.add_value(kSlotAboutFrom, sortable(from.number));
  doc.add_value(kSlotAboutTo, sortable(to.number));
}

void add_ranges(Xapian::Document& doc, const Document& claim) {
  if (claim.published) {
    doc.add_boolean_term(month_term(*claim.published));
    doc.add_value(kSlotPublished, sortable(claim.published->number));
  }
  if (claim.about.from || claim.about.to) add_about(doc, claim.about);
  if (claim.figure)
    if (const auto figure = indexed_figure(claim.type, *claim.figure)) add_figure(doc, *figure);
  doc.add_value(kSlotWorth, sortable(claim.worth));
  if (const auto term = worth_term(claim.worth)) doc.add_boolean_term(*term);
}

}  // namespace

Stemmer::Stemmer(std::string_view lang) : stem_(stem_for(lang)) {}

const std::string& Stemmer::term(const std::string& folded) {
  if (auto found = known_.find(folded); found != known_.end()) return found->second;
  if (known_.size() >= kStemsRemembered) known_.clear();
  std::string stem = stem_(folded);
  if (stem.empty()) stem = folded;
  return known_.emplace(folded, filter_term("Z", stem)).first->second;
}

Stemmer& Stemmers::of(std::string_view lang) {
  auto found = stemmers_.find(lang);
  if (found == stemmers_.end()) found = stemmers_.emplace(lang, std::make_unique<Stemmer>(lang)).first;
  return *found->second;
}

std::optional<std::string> ungrouped(std::string_view folded) {
  const std::size_t first = folded.find_first_of(",.");
  if (first == std::string_view::npos || first == 0 || first > 3) return std::nullopt;
  const char separator = folded[first];
  std::string digits(folded.substr(0, first));
  for (std::size_t at = first; at < folded.size(); at += 4) {
    const std::string_view group = folded.substr(at + 1, 3);
    if (folded[at] != separator || group.size() != 3) return std::nullopt;
    digits += group;
  }
  if (digits[0] == '0' || !text::all_ascii_digits(digits)) return std::nullopt;
  return digits;
}

std::optional<GroupedNumber> number_at(std::string_view text, const std::vector<text::Word>& words, std::size_t i) {
  constexpr std::size_t kMostDigits = 15;
  const std::string& first = words[i].folded;
  if (first[0] < '1' || first[0] > '9') return std::nullopt;
  if (auto digits = ungrouped(first)) return GroupedNumber{*std::move(digits), 1};
  if (first.size() > 3 || !text::all_ascii_digits(first)) return std::nullopt;
  GroupedNumber number{first, 1};
  for (std::size_t k = i; k + 1 < words.size() && one_space(text, words[k], words[k + 1]); ++k) {
    const std::string& next = words[k + 1].folded;
    if (next.size() != 3 || !text::all_ascii_digits(next) || number.digits.size() + 3 > kMostDigits) break;
    number.digits += next;
    ++number.words;
  }
  if (number.words == 1) return std::nullopt;
  return number;
}

std::string filter_term(std::string_view prefix, std::string_view value) {
  std::string term(prefix);
  term += cut(value);
  return term;
}

Xapian::Document make_document(const Document& claim, Stemmers& stemmers) {
  Xapian::Document doc;
  add_texts(doc, claim, stemmers.of(claim.lang ? std::string_view(*claim.lang) : std::string_view()));
  add_filters(doc, claim);
  add_ranges(doc, claim);
  add_names(doc, claim);
  return doc;
}

}  // namespace claimdex::index
