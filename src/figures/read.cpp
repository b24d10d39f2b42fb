// From rows of the record to what is compared: days as numbers, cues, voices, rare names.
#include <algorithm>
#include <condition_variable>
#include <deque>
#include <initializer_list>
#include <mutex>
#include <thread>
#include <utility>

#include "claimdex/core/date.hpp"
#include "claimdex/core/parallel.hpp"
#include "claimdex/figures/figures.hpp"
#include "claimdex/text/text.hpp"
#include "cues.hpp"
#include "stories.hpp"
#include "words_around.hpp"

namespace claimdex::figures {
namespace {

constexpr std::string_view kFighters = "fighters";

std::optional<int> day_of(const std::optional<std::string>& written) {
  if (!written) return std::nullopt;
  const auto day = published_day(*written);
  return day ? std::optional(day->number) : std::nullopt;
}

/// What a sentence says, claims of which follow one another, too.
struct Sentence {
  std::optional<Span> span;
  Cues cues{""};
  std::vector<std::string> aspects;
  bool earlier_year = false;  ///< it names one
};

Sentence read_sentence(const FigureRow& row, const Text& paragraph) {
  const Text text = sentence_in(row, paragraph);
  Sentence out{row.sentence, Cues(as_words(text.words)), {}, names_earlier_year(row, text)};
  out.aspects = out.cues.aspects();
  add_sites(text, out.aspects);
  tidy_aspects(out.aspects);
  return out;
}

/// Of an article's version, claims of which follow one another.
struct Heading {
  std::string words;
  Cues cues{""};
  std::vector<std::uint64_t> names;
};

Heading read_heading(const FigureRow& row) {
  const std::string title = row.article ? row.article->title.value_or("") : "";
  const Text text(title);
  Heading out;
  out.words = as_words(text.words);
  out.cues = Cues(out.words);
  out.names = names_in(text);
  return out;
}

/// What surrounds a figure, as the last ones were read: the same for all in one paragraph, which follow one another.
struct Around {
  std::optional<ArticleId> article;
  int version = 0;
  std::uint32_t paragraph_start = 0;
  Heading heading;
  Text paragraph;     // of a row that is still there
  Cues cues{""};      // of title and paragraph
  std::string words;  // of both
  std::shared_ptr<Passage> passage;
  Sentence sentence;

  void move_to(const FigureRow& row);

 private:
  bool is_in_article_of(const FigureRow& row) const {
    return article && row.article && row.article->id == *article && row.article->version == version;
  }
  void read_paragraph(const FigureRow& row);
};

void Around::move_to(const FigureRow& row) {
  const bool same_article = is_in_article_of(row);
  if (!same_article) {
    heading = read_heading(row);
    article = row.article ? std::optional(row.article->id) : std::nullopt;
    version = row.article ? row.article->version : 0;
  }
  if (!same_article || row.paragraph_start != paragraph_start) {
    read_paragraph(row);
    sentence = read_sentence(row, paragraph);
  } else if (!row.sentence || row.sentence != sentence.span) {
    sentence = read_sentence(row, paragraph);
  }
}

void Around::read_paragraph(const FigureRow& row) {
  paragraph = Text(row.paragraph);
  paragraph_start = row.paragraph_start;
  words = heading.words + as_words(paragraph.words).substr(1);
  cues = Cues(words);
  passage = std::make_shared<Passage>();
  passage->told = names_in(paragraph);
  passage->told.insert(passage->told.end(), heading.names.begin(), heading.names.end());
  tidy(passage->told);
  passage->names = passage->told;
  passage->denied = cues.denied();
  passage->happenings = cues.happenings();
}

/// How it counts: a part, some more, those who are there now. What stands beside the figure is only looked at where the sentence has such words.
void read_count(const FigureRow& row, const Cues& claim, const Cues& sentence, Stated& out) {
  const ClaimType type = row.slots.type;
  const auto any = [](const Cues& cues, std::initializer_list<Cue> of) {
    return std::any_of(of.begin(), of.end(), [&](Cue cue) { return cues.says(cue); });
  };
  out.sense = sense_of(row, claim);
  out.is_rate = claim.says_rate();
  out.in_hospital = claim.says(Cue::Hospital);
  out.counts_bodies = claim.says(Cue::Bodies);
  out.is_alone = claim.says(Cue::Alone);
  out.is_somebody = row.slots.figure->value == 1 && is_phrase(as_words(row.slots.figure->text), Cue::Somebody);
  if (any(claim, {Cue::SomeOf, Cue::Severity, Cue::Now, Cue::More, Cue::Beside})) {
    const std::string behind = behind_figure(row);
    const Cues after(behind);
    out.is_some_of =
        begins_with(behind, Cue::SomeOf) || (type == ClaimType::CasualtyWounded && after.says(Cue::Severity));
    out.counts_present = after.says(Cue::Now);
    out.is_additional = begins_with(behind, Cue::More) || after.says(Cue::Beside);
  }
  if (any(sentence, {Cue::Rest, Cue::Joins, Cue::Loses, Cue::Now, Cue::Beside})) {
    const std::string before = before_figure(row);
    const Cues ahead(before);
    out.is_rest = ahead.says(Cue::Rest);
    out.counts_present |= ahead.says(Cue::Now);
    out.is_additional |= out.is_rest || is_listed(before) || ahead.says(Cue::Beside);
    // "The attackers lost 110 dead"
    if (!row.slots.who && is_about_people(type) && ahead.says(Cue::Loses)) out.people = kFighters;
  }
  out.is_additional |= is_about_people(type) && adds_to_another(row, sentence);
  if (const auto& who = row.slots.who) out.people = last_word(who->text);
  out.counts_groups = is_phrase(" " + out.people + " ", Cue::Groups);
}

void read_place(const FigureRow& row, const Text& claim, Stated& out) {
  constexpr std::size_t kCountry = 2;  // letters of its id
  bool wide = false;                   // a country, a region: more than one thing happens there
  if (const auto& place = row.slots.place) {
    out.place = text::fold(place->name.value_or(place->text));
    wide = (place->id && place->id->size() == kCountry) || Cues(as_words(place->text)).says(Cue::Region);
  }
  // Of money and measures no more is asked than where they say themselves that they are.
  if (!counts_people(row.slots.type) && row.slots.type != ClaimType::QuantityEvents && out.sense.empty()) return;
  if (!row.slots.place || wide) out.places_near = places_near(row, claim);
  out.sites = sites_in(claim);
}

void read_time(const FigureRow& row, const Text& text, const Cues& claim, const Sentence& sentence, Stated& out) {
  constexpr int kAgo = 30, kDayOrTwo = 7;  // days
  if (row.article) out.day = day_of(row.article->published);
  if (const auto& time = row.slots.time) {
    out.from = day_of(time->from);
    out.to = day_of(time->to);
  }
  out.daypart = claim.daypart();
  out.looks_back = out.to ? out.day && *out.day - *out.to > kAgo : sentence.earlier_year;
  out.open_period = claim.says(Cue::Since);
  out.long_period = claim.says(Cue::Long) && counts_years(text);
  if (out.open_period && out.from) out.to = std::max(out.day.value_or(*out.from), *out.from);
  // A year or a season is no day.
  if (!out.day && out.from && out.to && *out.to - *out.from <= kDayOrTwo) out.day = out.to;
}

void read_voice(const FigureRow& row, const Around& around, Stated& out) {
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
  if (out.camp.empty() && !around.sentence.cues.camp().empty()) out.camp = camp_beside(row);
}

/// All but the row itself, which is there.
void read_one(Stated& out, Around& around) {
  const FigureRow& row = out.row;
  around.move_to(row);
  out.around = around.passage;
  const Text claim_words = claim_in(row, around.paragraph);
  const Cues own(as_words(claim_words.words));
  const Cues& sentence = around.sentence.cues;
  out.in_lead = is_in_lead(row);
  // A title's "toll rises" is of what the report begins with.
  out.says_revised = sentence.says(Cue::Revision) || (out.in_lead && around.heading.cues.says(Cue::Revision));
  out.says_corrected = around.cues.says(Cue::Correction);
  out.says_provisional = sentence.says(Cue::Provisional);
  out.is_unreal = sentence.says(Cue::Unreal) || own.says(Cue::Possibly);
  out.aspects = around.sentence.aspects;
  out.own_happenings = sentence.happenings();
  read_count(row, own, sentence, out);
  read_place(row, claim_words, out);
  read_time(row, claim_words, own, around.sentence, out);
  read_voice(row, around, out);
  // "Congo's army lost 14 soldiers", "it lost 14 soldiers": of the army that was spoken of.
  const std::string before = refers_back(claim_words.words) ? up_to(row) : std::string();
  if (row.slots.who && row.slots.who->side) out.whose = *row.slots.who->side;
  if (out.whose.empty() && row.slots.type == ClaimType::CasualtyLosses)
    out.whose = first_side_in(as_words(before.empty() ? std::string_view(row.text) : before));
  const Text meant(before);
  const Text& claim = before.empty() ? claim_words : meant;
  out.words = content_words(row, claim);
  out.behind = words_behind(row, around.paragraph);
  if (!counts_people(row.slots.type)) out.lead = lead_of(row, claim_words);
  out.own_names = names_in(claim);
}

}  // namespace

/// Rows are cut into slices, and who is free takes the next one: other threads while rows still come, in the end the caller, too.
struct Reader::Impl {
  // Figures of one paragraph follow one another, mostly within one slice.
  static constexpr std::size_t kSlice = 1024;
  using Slice = std::vector<Stated*>;
  StatedList all;  // what isn't read yet has nothing but its row
  Slice last;
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
      slices.push_back(std::exchange(last, {}));
    }
    more.notify_one();
    last.reserve(kSlice);
  }
  void work() {
    for (;;) {
      const Slice* slice = nullptr;
      {
        std::unique_lock lock(mutex);
        more.wait(lock, [this] { return next < slices.size() || all_there; });
        if (next == slices.size()) return;
        slice = &slices[next++];
      }
      read_slice(*slice);
    }
  }
  static void read_slice(const Slice& slice) {
    Around around;
    for (Stated* one : slice) read_one(*one, around);
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
  Stated& one = impl_->all.emplace_back();
  one.row = std::move(row);
  impl_->last.push_back(&one);
  if (impl_->last.size() == Impl::kSlice) impl_->hand_over();
}

StatedList Reader::finish() {
  impl_->stop();
  impl_->work();
  Impl::read_slice(impl_->last);
  impl_->join();
  StatedList out = std::move(impl_->all);
  // What one of the two writes, the other doesn't look at.
  on_all_cores(2, [&](std::size_t half) {
    if (half == 0) return count_figures(out);
    drop_common_names(out);
    tell_stories(out);
  });
  return out;
}

StatedList read(std::vector<FigureRow> rows) {
  Reader reader;
  for (FigureRow& row : rows) reader.add(std::move(row));
  return reader.finish();
}

}  // namespace claimdex::figures
