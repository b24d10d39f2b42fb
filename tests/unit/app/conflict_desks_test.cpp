// Which alarms does a whole desk raise, and are they right? Days of invented news, several reports of each story, with the disagreements that a person
// found in them: tests/data/conflicts/README.md. `unit_app -tc="whole desks*" -s` shows every alarm that nobody had found, and what was missed.
#include <doctest/doctest.h>
#include <fmt/format.h>

#include <fstream>
#include <map>
#include <utility>
#include <vector>

#include "claimdex/extract/extractor.hpp"
#include "claimdex/figures/figures.hpp"
#include "report_pairs.hpp"

using namespace claimdex;
using namespace claimdex::report_pairs;

namespace {

using Value = std::tuple<ClaimType, std::optional<double>, std::optional<double>>;

struct End {
  ArticleId article;
  Span words;
};

struct Desk {
  TempDir dir;
  std::map<std::string, std::pair<ArticleId, Article>> reports;  // by their ids
  std::map<ArticleId, std::string> story_of;                     // "flood" of "h1-flood-2"
  figures::StatedList figures;

  explicit Desk(const fs::path& file, const extract::Extractor& extractor) {
    store::Store store = *store::Store::create(dir.path, kSession);
    std::ifstream in(file);
    for (std::string line; std::getline(in, line);) {
      rapidjson::Document json;
      json.Parse(line.c_str());
      REQUIRE_FALSE(json.HasParseError());
      Article article = article_of(json);
      auto change = *store.begin(kSession, "ingest");
      const ArticleId id = change.put_article(store::Prepared(article, extractor.annotate(article)))->article;
      REQUIRE(change.commit());
      const std::string name = *text_at(json, "id");
      story_of[id] = name.substr(0, name.rfind('-'));
      reports.emplace(name, std::pair(id, std::move(article)));
    }
    std::vector<ClaimId> ids = *store.newest(100'000, 0);
    std::sort(ids.begin(), ids.end());
    figures::Reader reader;
    REQUIRE(store.figures(ids, [&](FigureRow&& row) {
      reader.add(std::move(row));
      return true;
    }));
    figures = reader.finish();
  }

  End end_of(const std::string& report, const std::string& words) const {
    const auto& [id, article] = reports.at(report);
    const std::size_t at = article.text.find(words);
    REQUIRE_MESSAGE(at != std::string::npos, report, words);
    const auto first = static_cast<std::uint32_t>(at), last = static_cast<std::uint32_t>(at + words.size());
    return {id, text::OffsetMap(article.text).to_span({first, last})};
  }
};

bool lies_in(const figures::Stated& s, const End& end) {
  const auto& at = s.row.slots.figure->span;
  return at && s.row.article->id == end.article && at->start < end.words.end && end.words.start < at->end;
}

Value value_of(const figures::Stated& s) {
  const Interval& bounds = s.row.slots.figure->bounds;
  return {s.row.slots.type, bounds.low, bounds.high};
}

/// A disagreement that a person found. An alarm is about it where it names its words, or its two values in other reports of the story.
struct Found {
  std::string line, story;
  End a, b;
  std::vector<Value> a_values, b_values;
  bool raised = false;

  bool is(const Desk& desk, const figures::Conflict& c) const {
    const figures::Stated &x = desk.figures[c.a], &y = desk.figures[c.b];
    if ((lies_in(x, a) && lies_in(y, b)) || (lies_in(x, b) && lies_in(y, a))) return true;
    const bool adds_up = c.comparison.difference == figures::Difference::DoesNotAddUp;
    if (adds_up && (lies_in(x, a) || lies_in(x, b))) return true;
    const auto has = [](const std::vector<Value>& all, const Value& one) {
      return std::find(all.begin(), all.end(), one) != all.end();
    };
    return desk.story_of.at(x.row.article->id) == story &&
           ((has(a_values, value_of(x)) && has(b_values, value_of(y))) ||
            (has(b_values, value_of(x)) && has(a_values, value_of(y))));
  }
};

std::vector<Found> read_found(const fs::path& file, const Desk& desk) {
  std::vector<Found> all;
  std::ifstream in(file);
  for (std::string line; std::getline(in, line);) {
    rapidjson::Document json;
    json.Parse(line.c_str());
    REQUIRE_FALSE(json.HasParseError());
    const std::string a = *text_at(json, "a"), b = *text_at(json, "b");
    Found one{*text_at(json, "a_words") + " | " + *text_at(json, "b_words"),
              a.substr(0, a.rfind('-')),
              desk.end_of(a, *text_at(json, "a_words")),
              desk.end_of(b, *text_at(json, "b_words")),
              {},
              {}};
    for (const figures::Stated& s : desk.figures) {
      if (lies_in(s, one.a)) one.a_values.push_back(value_of(s));
      if (lies_in(s, one.b)) one.b_values.push_back(value_of(s));
    }
    all.push_back(std::move(one));
  }
  return all;
}

}  // namespace

TEST_CASE("whole desks: what is reported, and how much of what a person found") {
  const extract::Extractor extractor = *extract::Extractor::load();
  int alarms = 0, right = 0, found = 0, read = 0, all = 0;
  std::string seen = "\n";
  for (int number = 1; number <= 17; ++number) {
    const std::string name = std::to_string(number);
    const fs::path dir = CLAIMDEX_TEST_DATA "/conflicts/desks";
    const Desk desk(dir / (name + ".jsonl"), extractor);
    std::vector<Found> known = read_found(dir / (name + ".found.jsonl"), desk);
    for (const figures::Conflict& c : figures::conflicts(desk.figures, figures::events(desk.figures))) {
      ++alarms;
      bool is_known = false;
      for (Found& one : known)
        if (one.is(desk, c)) is_known = one.raised = true;
      right += is_known;
      if (!is_known)
        seen += fmt::format("{}: not found by the person: {}\n  {}\n  {}\n", name, c.comparison.why,
                            desk.figures[c.a].row.text, desk.figures[c.b].row.text);
    }
    for (const Found& one : known) {
      ++all;
      read += !one.a_values.empty() && !one.b_values.empty();
      found += one.raised;
      if (!one.raised) seen += fmt::format("{}: missed: {}\n", name, one.line);
    }
  }
  INFO(
      seen,
      fmt::format(
          "{} alarms, {} of them found by the person; of {} that the person found {} have both figures read, {} raised",
          alarms, right, all, read, found));
  // A little below what is reached; weights were learned from these very desks, so this holds them and doesn't praise them.
  CHECK(right >= 0.7 * alarms);
  CHECK(found >= 0.15 * read);
}
