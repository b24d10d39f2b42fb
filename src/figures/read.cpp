// From rows of the record to what is compared: days as numbers, cues, voices, rare names.
#include <algorithm>
#include <array>
#include <condition_variable>
#include <deque>
#include <functional>
#include <initializer_list>
#include <iterator>
#include <mutex>
#include <thread>
#include <unordered_map>
#include <utility>

#include "claimdex/core/date.hpp"
#include "claimdex/figures/figures.hpp"
#include "claimdex/text/ascii.hpp"
#include "claimdex/text/text.hpp"
#include "cues.hpp"

namespace claimdex::figures {
namespace {

// A name that more reports than this have in common says nothing about the event: "Reuters", "President".
constexpr std::size_t kFewReports = 20, kShare = 50;
constexpr std::size_t kShortName = 3;
constexpr std::string_view kFighters = "fighters";

std::optional<int> day_of(const std::optional<std::string>& written) {
  if (!written) return std::nullopt;
  const auto day = published_day(*written);
  return day ? std::optional(day->number) : std::nullopt;
}

/// A text cut into words once, for all that asks for them.
struct Text {
  std::string_view bytes;
  std::vector<text::Word> words;
  explicit Text(std::string_view text) : bytes(text), words(text::words(text)) {}
};

bool begins_upper(std::string_view text, const text::Word& word) {
  const char first = text[word.span.start];
  if (static_cast<unsigned char>(first) < 0x80) return first >= 'A' && first <= 'Z';
  const std::string_view as_written = text.substr(word.span.start, word.span.end - word.span.start);
  return text::fold(as_written.substr(0, text::slice(as_written, {0, 1}).size())) != text::slice(as_written, {0, 1});
}

bool all_upper(std::string_view word) {
  return std::none_of(word.begin(), word.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

bool begins_sentence(std::string_view text, std::size_t at) {
  constexpr std::string_view kEnds = ".!?:\n";
  const std::size_t before = text.find_last_not_of(" \"'", at == 0 ? 0 : at - 1);
  return at == 0 || before == std::string_view::npos || kEnds.find(text[before]) != std::string_view::npos;
}

/// "poland" of "Poland's".
std::string without_s(std::string word) {
  for (const std::string_view s : {"'s", "’s"})
    if (word.ends_with(s)) word.resize(word.size() - s.size());
  return word;
}

/// Capitalised words. The first of a sentence counts only where it is written in capitals (a dateline, "IZMIR - ") or known as a place. Where nearly every
/// word has a capital, none says anything.
void add_names(const Text& in, std::vector<std::uint64_t>& names) {
  const auto& [text, words] = in;
  const auto upper = [&bytes = in.bytes](const text::Word& word) { return begins_upper(bytes, word); };
  if (2 * std::count_if(words.begin(), words.end(), upper) > static_cast<std::ptrdiff_t>(words.size()) + 2) return;
  for (const text::Word& word : words) {
    if (!upper(word)) continue;
    const std::string name = without_s(word.folded);
    if (name.size() > kShortName && !is_common(name) &&
        (!begins_sentence(text, word.span.start) || is_place(name) ||
         all_upper(text.substr(word.span.start, word.span.end - word.span.start))))
      names.push_back(name_hash(name));
  }
}

void tidy(std::vector<std::uint64_t>& hashes) {
  std::sort(hashes.begin(), hashes.end());
  hashes.erase(std::unique(hashes.begin(), hashes.end()), hashes.end());
}

/// What is counted or paid for, and what it did: the words of the claim without its figure.
std::vector<std::uint64_t> content_words(const FigureRow& row, const Text& claim) {
  const std::string figure = as_words(row.slots.figure->text);
  std::vector<std::uint64_t> words;
  for (const text::Word& one : claim.words) {
    const std::string word = without_s(one.folded);
    if (word.size() > kShortName && figure.find(" " + one.folded + " ") == std::string::npos && !is_common(word) &&
        word.find_first_of("0123456789") == std::string::npos)
      words.push_back(hash_of(word));
  }
  tidy(words);
  return words;
}

std::vector<std::uint64_t> names_in(std::initializer_list<const Text*> texts) {
  std::vector<std::uint64_t> names;
  for (const Text* text : texts) add_names(*text, names);
  tidy(names);
  return names;
}

/// "North Korea's state " before "agency said": whose it is.
std::string_view owner_at_end(std::string_view before) {
  constexpr std::size_t kFew = 4;  // words
  const std::vector<text::Word> words = text::words(before);
  const auto owns = [&](const text::Word& word) {
    const std::string_view as_written = before.substr(word.span.start, word.span.end - word.span.start);
    return as_written.ends_with("'s") || as_written.ends_with("’s");
  };
  std::size_t owner = words.size();
  while (owner > 0 && words.size() - owner < kFew && !owns(words[owner - 1])) --owner;
  if (owner == 0 || !owns(words[--owner])) return {};
  while (owner > 0 && begins_upper(before, words[owner - 1])) --owner;
  const std::string_view found = before.substr(words[owner].span.start);
  return found.find_first_of(",;:.!?\n") == std::string_view::npos ? found : std::string_view();
}

/// A voice as it is called here ("Governor Ada Berg"), not only by its name.
std::string words_of(const AttributionLink& link, const FigureRow& row) {
  std::string words = link.name;
  if (link.span && link.span->start >= row.paragraph_start) {
    const std::uint32_t start = row.paragraph_start;
    const auto length = static_cast<std::uint32_t>(text::count_code_points(row.paragraph));
    constexpr std::uint32_t kNear = 100;  // code points
    const std::uint32_t at = link.span->start - start, from = at > kNear ? at - kNear : 0;
    if (link.span->end <= start + length)
      words.append(" ")
          .append(owner_at_end(text::slice(row.paragraph, {from, at})))
          .append(text::slice(row.paragraph, {link.span->start - start, link.span->end - start}));
  }
  return words;
}

/// "hospital:civil" of "at the Civil Hospital": of a town's hospitals that one, by a name or by what sort of one it is.
void add_sites(const Text& in, std::vector<std::string>& aspects) {
  const auto& [sentence, words] = in;
  for (std::size_t i = 1; i < words.size(); ++i) {
    const text::Word& which = words[i - 1];
    if (!is_site(words[i].folded)) continue;
    if (is_sort(which.folded) || (begins_upper(sentence, which) && !begins_sentence(sentence, which.span.start) &&
                                  !is_common(which.folded) && !is_place(which.folded)))
      aspects.push_back(words[i].folded + ":" + which.folded);
  }
}

std::string sentence_of(const FigureRow& row) {
  if (!row.sentence || row.sentence->start < row.paragraph_start) return row.text;
  const std::uint32_t start = row.sentence->start - row.paragraph_start;
  const auto length = static_cast<std::uint32_t>(text::count_code_points(row.paragraph));
  return std::string(text::slice(row.paragraph, {start, std::min(length, row.sentence->end - row.paragraph_start)}));
}

/// The camp that the sentence names beside what is claimed: "Organisers said that" 160 were held, "Activists listed" 391.
std::string camp_beside(const FigureRow& row) {
  if (!row.sentence || !row.span || row.sentence->start < row.paragraph_start) return {};
  const auto length = static_cast<std::uint32_t>(text::count_code_points(row.paragraph));
  const auto part = [&](std::uint32_t from, std::uint32_t to) {
    from = std::min(length, from - row.paragraph_start), to = std::min(length, to - row.paragraph_start);
    return from < to ? as_words(text::slice(row.paragraph, {from, to})) : std::string(" ");
  };
  const std::string before = part(row.sentence->start, std::max(row.sentence->start, row.span->start));
  const std::string camp = Cues(before).camp();
  return camp.empty() ? Cues(part(row.span->end, std::max(row.span->end, row.sentence->end))).camp() : camp;
}

/// "miners" of "the trapped miners".
std::string last_word(std::string_view text) {
  std::vector<text::Word> words = text::words(text);
  return words.empty() ? std::string() : std::move(words.back().folded);
}

bool refers_back(const std::vector<text::Word>& words) {
  constexpr std::array<std::string_view, 8> kBack{"it", "he", "she", "they", "its", "his", "her", "their"};
  return !words.empty() && std::find(kBack.begin(), kBack.end(), words.front().folded) != kBack.end();
}

/// The first words behind the figure: "of the soldiers".
std::string behind_figure(const FigureRow& row) {
  constexpr std::uint32_t kShort = 40;  // code points
  const auto &claim = row.span, &figure = row.slots.figure->span;
  if (!claim || !figure || figure->end < claim->start) return " ";
  const auto length = static_cast<std::uint32_t>(text::count_code_points(row.text));
  const std::uint32_t from = std::min(length, figure->end - claim->start);
  return as_words(text::slice(row.text, {from, std::min(length, from + kShort)}));
}

/// Ids of the places that a text names, in its order.
std::vector<std::string> places_in(const Text& text) {
  std::vector<std::string> ids;
  for (std::size_t i = 0; i < text.words.size(); ++i) {
    if (!begins_upper(text.bytes, text.words[i])) continue;
    const NamedPlace place = place_at(text.words, i);
    if (place.words == 0) continue;
    ids.emplace_back(place.id);
    i += place.words - 1;
  }
  return ids;
}

/// Those that a claim names, else the last one before it in its paragraph, else the one of the title.
std::vector<std::string> places_near(const FigureRow& row, const Text& claim) {
  std::vector<std::string> ids = places_in(claim);
  if (!ids.empty()) return ids;
  if (row.span && row.span->start > row.paragraph_start) {
    const auto length = static_cast<std::uint32_t>(text::count_code_points(row.paragraph));
    const std::uint32_t end = std::min(length, row.span->start - row.paragraph_start);
    ids = places_in(Text(text::slice(row.paragraph, {0, end})));
    std::erase_if(ids, is_capital);  // from where it is reported
    if (!ids.empty()) return {std::move(ids.back())};
  }
  if (row.article && row.article->title) ids = places_in(Text(*row.article->title));
  return ids.size() == 1 && !is_capital(ids.front()) ? ids : std::vector<std::string>();
}

/// Names behind a word that a place stands behind. No countries and nothing of the calendar.
std::vector<std::uint64_t> sites_in(const Text& claim) {
  std::vector<std::uint64_t> names;
  for (std::size_t i = 0; i + 1 < claim.words.size(); ++i) {
    if (!is_phrase(" " + claim.words[i].folded + " ", Cue::At)) continue;
    for (; i + 1 < claim.words.size() && begins_upper(claim.bytes, claim.words[i + 1]); ++i) {
      const std::uint64_t name = name_hash(without_s(claim.words[i + 1].folded));
      if (!is_common(claim.words[i + 1].folded) && !is_country(name)) names.push_back(name);
    }
  }
  tidy(names);
  return names;
}

/// Does it name a year before that of its report? "In 2017 the same river drowned 40."
bool names_earlier_year(const FigureRow& row, const Text& text) {
  if (!row.article || !row.article->published) return false;
  const std::string_view year = std::string_view(*row.article->published).substr(0, 4);
  return std::any_of(text.words.begin(), text.words.end(), [&](const text::Word& word) {
    const std::string_view w = word.folded;
    return w.size() == 4 && text::all_ascii_digits(w) && w >= "1800" && w < year;
  });
}

/// The two words before the figure: "the other".
std::string before_figure(const FigureRow& row) {
  constexpr std::uint32_t kShort = 20;  // code points
  const auto& figure = row.slots.figure->span;
  const std::uint32_t start = row.paragraph_start;
  if (!figure || figure->start <= start) return " ";
  const std::uint32_t at = figure->start - start, from = at > kShort ? at - kShort : 0;
  std::string before = as_words(text::slice(row.paragraph, {from, at}));
  const std::size_t last = before.rfind(' ', before.size() - 2);
  if (last == std::string::npos || last == 0) return before;
  return before.substr(before.rfind(' ', last - 1));
}

/// Behind "1,000 and": of several numbers none is the one.
bool is_listed(std::string_view before) {
  return before.size() > 1 && before[1] >= '0' && before[1] <= '9' && Cues(before).says(Cue::Joins);
}

/// The words of its sentence before the figure.
std::string before_in_sentence(const FigureRow& row) {
  const auto& figure = row.slots.figure->span;
  if (!row.sentence || !figure || row.sentence->start < row.paragraph_start || figure->start <= row.sentence->start)
    return " ";
  const auto length = static_cast<std::uint32_t>(text::count_code_points(row.paragraph));
  const std::uint32_t to = std::min(length, figure->start - row.paragraph_start);
  return as_words(text::slice(row.paragraph, {std::min(to, row.sentence->start - row.paragraph_start), to}));
}

/// "… to 13 …"
bool names_total(std::string_view words) {
  for (std::size_t at = words.find(" to "); at != std::string_view::npos; at = words.find(" to ", at + 1))
    if (at + 4 < words.size() && words[at + 4] >= '0' && words[at + 4] <= '9') return true;
  return false;
}

/// The words from the figure to the end of its sentence.
std::string rest_of_sentence(const FigureRow& row) {
  const auto& figure = row.slots.figure->span;
  if (!row.sentence || !figure || figure->end < row.paragraph_start) return " ";
  const auto length = static_cast<std::uint32_t>(text::count_code_points(row.paragraph));
  const std::uint32_t from = std::min(length, figure->end - row.paragraph_start);
  const std::uint32_t to = std::max(from, std::min(length, row.sentence->end - row.paragraph_start));
  return as_words(text::slice(row.paragraph, {from, to}));
}

/// What befell those whom the figure counts: by the words beside it, or by the claim's where they are about no other number.
std::string sense_of(const FigureRow& row, const Cues& own) {
  if (own.sense().empty()) return {};
  std::string near = before_figure(row);
  for (const text::Word& word : text::words(behind_figure(row))) {
    if (word.folded[0] >= '0' && word.folded[0] <= '9') return Cues(near).sense();
    near.append(word.folded).append(1, ' ');
  }
  const std::string beside = Cues(near).sense();
  return beside.empty() ? own.sense() : beside;
}

/// What a sentence says, claims of which follow one another, too.
struct Sentence {
  std::optional<Span> span;
  Cues cues{""};
  std::vector<std::string> aspects;
  bool earlier_year = false;  ///< it names one
};

Sentence read_sentence(const FigureRow& row) {
  const std::string bytes = sentence_of(row);
  const Text text(bytes);
  Sentence out{row.sentence, Cues(as_words(text.words)), {}, names_earlier_year(row, text)};
  out.aspects = out.cues.aspects();
  add_sites(text, out.aspects);
  tidy_aspects(out.aspects);
  return out;
}

/// The paragraph up to the claim's end: what an "it" in the claim stands for.
std::string up_to(const FigureRow& row) {
  if (!row.span || row.span->end < row.paragraph_start) return row.text;
  const auto length = static_cast<std::uint32_t>(text::count_code_points(row.paragraph));
  return std::string(text::slice(row.paragraph, {0, std::min(length, row.span->end - row.paragraph_start)}));
}

/// What title and paragraph say: the same for all figures in them, which follow one another.
struct Around {
  std::optional<ArticleId> article;
  int version = 0;
  std::uint32_t paragraph_start = 0;
  Cues cues{""}, title_cues{""};
  std::vector<std::uint64_t> names;
  std::string words;  ///< of both
  Sentence sentence;  ///< the last one that was read

  bool is_of(const FigureRow& row) const {
    return article && row.article && row.article->id == *article && row.article->version == version &&
           row.paragraph_start == paragraph_start;
  }
};

/// In the headline or the first paragraphs.
bool is_in_lead(const FigureRow& row) {
  constexpr std::uint32_t kLead = 500;  // code points
  return !row.article || row.paragraph_start == 0 || (row.span && row.span->start < kLead);
}

Around read_around(const FigureRow& row) {
  const std::string title = row.article ? row.article->title.value_or("") : "";
  const Text heading(title), paragraph(row.paragraph);
  Around out;
  if (row.article) {
    out.article = row.article->id;
    out.version = row.article->version;
  }
  out.paragraph_start = row.paragraph_start;
  out.names = names_in({&heading, &paragraph});
  out.words = as_words(heading.words) + as_words(paragraph.words).substr(1);
  out.cues = Cues(out.words);
  out.title_cues = Cues(as_words(heading.words));
  out.sentence = read_sentence(row);
  return out;
}

Stated read_one(FigureRow&& row, Around& around) {
  Stated out;
  if (!around.is_of(row))
    around = read_around(row);
  else if (!row.sentence || row.sentence != around.sentence.span)
    around.sentence = read_sentence(row);
  const Text claim_words(row.text);
  const Cues own(as_words(claim_words.words));
  const Cues& sentence = around.sentence.cues;
  out.aspects = around.sentence.aspects;
  out.sense = sense_of(row, own);
  // A title's "toll rises" is of what the report begins with.
  out.says_revised = sentence.says(Cue::Revision) || (is_in_lead(row) && around.title_cues.says(Cue::Revision));
  out.says_corrected = around.cues.says(Cue::Correction);
  out.says_provisional = sentence.says(Cue::Provisional);
  out.in_hospital = own.says(Cue::Hospital);
  out.is_somebody = is_phrase(as_words(row.slots.figure->text), Cue::Somebody);
  const std::string behind = behind_figure(row);
  out.is_some_of = begins_with(behind, Cue::SomeOf) ||
                   (row.slots.type == ClaimType::CasualtyWounded && Cues(behind).says(Cue::Severity));
  out.is_of_now = Cues(behind).says(Cue::Now);
  out.counts_bodies = own.says(Cue::Bodies);
  out.is_alone = own.says(Cue::Alone);
  const std::string before_it = before_figure(row);
  out.is_rest = Cues(before_it).says(Cue::Rest);
  // "Three died in hospital, taking the toll to 17", "the toll rose to 13 after two more had died"
  const bool raises = sentence.says(Cue::Raising) && Cues(rest_of_sentence(row)).says(Cue::Raising);
  const std::string so_far = before_in_sentence(row);
  const bool follows = sentence.says(Cue::Revision) && Cues(so_far).says(Cue::Revision) && names_total(so_far);
  out.is_beside = (is_about_people(row.slots.type) && (raises || follows)) || out.is_rest || is_listed(before_it) ||
                  own.says(Cue::Beside) || begins_with(behind, Cue::More);
  if (row.slots.who && row.slots.who->side) out.whose = *row.slots.who->side;
  // "Congo's army lost 14 soldiers", "it lost 14 soldiers": of the army that was spoken of.
  const std::string before = refers_back(claim_words.words) ? up_to(row) : std::string();
  if (out.whose.empty() && row.slots.type == ClaimType::CasualtyLosses)
    out.whose = first_side_in(as_words(before.empty() ? std::string_view(row.text) : before));
  out.denied = around.cues.denied();
  out.happenings = around.cues.happenings();
  out.own_happenings = sentence.happenings();
  out.is_rate = own.says_rate();
  out.is_unreal = sentence.says(Cue::Unreal) || own.says(Cue::Possibly);
  out.daypart = own.daypart();
  if (const auto& place = row.slots.place) {
    constexpr std::size_t kCountry = 2;  // letters of its id
    out.place = text::fold(place->name.value_or(place->text));
    out.place_is_wide = (place->id && place->id->size() == kCountry) || Cues(as_words(place->text)).says(Cue::Region);
  }
  if (const auto& who = row.slots.who) out.people = last_word(who->text);
  // "The attackers lost 110 dead"
  if (!row.slots.who && is_about_people(row.slots.type) && Cues(before_it).says(Cue::Loses)) out.people = kFighters;
  if (!row.slots.place || out.place_is_wide) out.places_near = places_near(row, claim_words);
  out.sites = sites_in(claim_words);
  out.in_lead = is_in_lead(row);
  if (row.article) out.day = day_of(row.article->published);
  if (const auto& time = row.slots.time) {
    out.from = day_of(time->from);
    out.to = day_of(time->to);
  }
  constexpr int kAgo = 30;  // days
  out.looks_back = out.to ? out.day && *out.day - *out.to > kAgo : around.sentence.earlier_year;
  out.open_period = own.says(Cue::Since);
  out.long_period = own.says(Cue::Long);
  if (out.open_period && out.from) out.to = std::max(out.day.value_or(*out.from), *out.from);
  // A year or a season is no day.
  constexpr int kDayOrTwo = 7;
  if (!out.day && out.from && out.to && *out.to - *out.from <= kDayOrTwo) out.day = out.to;
  if (!row.slots.attribution.empty()) {
    const std::string words = words_of(row.slots.attribution.front(), row);
    Voice voice = voice_of(words);
    out.camp = std::move(voice.camp);
    out.side = std::move(voice.side);
    // "The ministry" is that of the country that is named, where no other one is.
    if (out.side.empty() && out.camp == "state") out.side = only_side_in(around.words);
    // "It said", "its chairman": whoever the report speaks of.
    if (out.camp.empty() && refers_back(text::words(words))) out.camp = around.cues.camp();
  }
  if (out.camp.empty()) out.camp = camp_beside(row);
  const Text meant(before);
  const Text& claim = before.empty() ? claim_words : meant;
  out.words = content_words(row, claim);
  out.names = out.told = around.names;
  out.own_names = names_in({&claim});
  out.row = std::move(row);
  return out;
}

/// How many reports have a word; the figures of one follow one another.
class Frequency {
 public:
  void add(std::uint64_t word, const std::optional<ArticleId>& article) {
    Reports& reports = of_[word];
    if (article && reports.last == article) return;
    ++reports.count;
    reports.last = article;
  }
  [[nodiscard]] std::size_t of(std::uint64_t word) const {
    const auto known = of_.find(word);
    return known == of_.end() ? 0 : known->second.count;
  }

 private:
  struct Reports {
    std::size_t count = 0;
    std::optional<ArticleId> last;
  };
  std::unordered_map<std::uint64_t, Reports> of_;
};

std::optional<ArticleId> article_of(const Stated& s) {
  return s.row.article ? std::optional(s.row.article->id) : std::nullopt;
}

void drop_common_names(std::vector<Stated>& all) {
  Frequency frequency;
  for (const Stated& stated : all)
    for (const std::uint64_t name : stated.names) frequency.add(name, article_of(stated));
  const std::size_t most = std::max(kFewReports, all.size() / kShare);
  for (Stated& stated : all) std::erase_if(stated.names, [&](std::uint64_t name) { return frequency.of(name) > most; });
}

std::vector<std::uint64_t> title_words(std::string_view title) {
  std::vector<std::uint64_t> words;
  for (const text::Word& one : text::words(title)) {
    const std::string word = without_s(one.folded);
    if (word.size() > kShortName && !is_common(word)) words.push_back(name_hash(word));
  }
  return words;
}

/// What the figures of a report tell together.
void tell_stories(std::vector<Stated>& all) {
  std::unordered_map<std::int64_t, std::shared_ptr<Story>> stories;
  Frequency frequency;
  for (Stated& stated : all) {
    if (!stated.row.article) continue;
    auto& story = stories[stated.row.article->id.number];
    if (!story) {
      story = std::make_shared<Story>();
      story->words = title_words(stated.row.article->title.value_or(""));
      for (const std::uint64_t word : story->words) frequency.add(word, stated.row.article->id);
    }
    story->names.insert(story->names.end(), stated.names.begin(), stated.names.end());
    for (const std::string& happening : stated.happenings) story->words.push_back(hash_of("!" + happening));
    stated.story = story;
  }
  const std::size_t most = std::max(kFewReports, all.size() / kShare);
  for (auto& [article, story] : stories) {
    std::erase_if(story->names, is_country);
    std::erase_if(story->words, [&](std::uint64_t word) { return is_country(word) || frequency.of(word) > most; });
    story->words.insert(story->words.end(), story->names.begin(), story->names.end());
    tidy(story->names);
    tidy(story->words);
  }
}

}  // namespace

/// Rows are cut into slices, and who is free takes the next one: other threads while rows still come, in the end the caller, too.
struct Reader::Impl {
  // Figures of one paragraph follow one another, mostly within one slice.
  static constexpr std::size_t kSlice = 1024;
  struct Slice {
    std::vector<FigureRow> rows;
    std::vector<Stated> stated;
  };
  std::vector<FigureRow> rows;
  std::deque<Slice> slices;
  std::mutex mutex;  // of all below, and of the list of slices
  std::condition_variable more;
  std::size_t next = 0;
  bool all_there = false;
  std::vector<std::thread> others;

  void hand_over() {
    if (others.empty()) {
      const std::size_t helpers = std::clamp<std::size_t>(std::thread::hardware_concurrency(), 2, 8) - 1;
      for (std::size_t i = 0; i < helpers; ++i) others.emplace_back([this] { work(); });
    }
    {
      const std::lock_guard lock(mutex);
      slices.emplace_back().rows = std::exchange(rows, {});
    }
    more.notify_one();
    rows.reserve(kSlice);
  }
  void work() {
    for (;;) {
      Slice* slice = nullptr;
      {
        std::unique_lock lock(mutex);
        more.wait(lock, [this] { return next < slices.size() || all_there; });
        if (next == slices.size()) return;
        slice = &slices[next++];
      }
      read_slice(std::move(slice->rows), slice->stated);
    }
  }
  static void read_slice(std::vector<FigureRow> rows, std::vector<Stated>& out) {
    Around around;
    out.reserve(rows.size());
    for (FigureRow& row : rows) out.push_back(read_one(std::move(row), around));
  }
  void stop() {
    {
      const std::lock_guard lock(mutex);
      all_there = true;
    }
    more.notify_all();
  }
  void join() {
    for (std::thread& other : others) other.join();
    others.clear();
  }
};

Reader::Reader() : impl_(std::make_unique<Impl>()) {}
Reader::~Reader() {
  impl_->stop();
  impl_->join();
}

void Reader::add(FigureRow&& row) {
  impl_->rows.push_back(std::move(row));
  if (impl_->rows.size() == Impl::kSlice) impl_->hand_over();
}

std::vector<Stated> Reader::finish() {
  std::vector<Stated> last;
  impl_->stop();
  impl_->work();
  Impl::read_slice(std::move(impl_->rows), last);
  impl_->join();
  std::vector<Stated> out;
  out.reserve(impl_->slices.size() * Impl::kSlice + last.size());
  for (Impl::Slice& slice : impl_->slices) std::move(slice.stated.begin(), slice.stated.end(), std::back_inserter(out));
  std::move(last.begin(), last.end(), std::back_inserter(out));
  drop_common_names(out);
  tell_stories(out);
  return out;
}

std::vector<Stated> read(std::vector<FigureRow> rows) {
  Reader reader;
  for (FigureRow& row : rows) reader.add(std::move(row));
  return reader.finish();
}

}  // namespace claimdex::figures
