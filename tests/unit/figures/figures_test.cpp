// Which two figures disagree, rule by rule. Whole reports: tests/data/conflicts.
#include "claimdex/figures/figures.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <functional>

#include "claimdex/core/date.hpp"

#include "cues.hpp"

using namespace claimdex;
using figures::Difference;

namespace {

/// "14 people were killed in Izmir on 4 March", by the article itself, in a report of the 5th.
FigureRow killed(std::int64_t claim, double n) {
  FigureRow row;
  row.claim = ClaimId{claim};
  row.origin = OriginId{claim};
  row.article = ArticleRef{ArticleId{claim}, 1, "Fire in Izmir", "Post", std::nullopt, "2031-03-05", ""};
  row.text = std::to_string(static_cast<int>(n)) + " people were killed in Izmir";
  row.paragraph = row.text;
  row.paragraph_start = 15;
  row.sentence = Span{15, 15 + static_cast<std::uint32_t>(row.text.size())};
  row.slots.type = ClaimType::CasualtyKilled;
  Figure figure;
  figure.text = std::to_string(static_cast<int>(n));
  figure.value = n;
  figure.bounds.low = figure.bounds.high = n;
  figure.unit = "person";
  row.slots.figure = figure;
  row.slots.who = Who{std::nullopt, "people", "other", std::nullopt};
  row.slots.place = Place{std::nullopt, "Izmir", "Izmir", "TR-35"};
  row.slots.time = EventTime{std::nullopt, "on Tuesday", "2031-03-04", "2031-03-04"};
  return row;
}

/// By the rules alone: as if it were sure that they are of one thing.
Difference judge(FigureRow a, FigureRow b) {
  const auto both = figures::read({std::move(a), std::move(b)});
  return figures::compare(both[0], both[1], 0).difference;
}

void at_least(FigureRow& row) {
  row.slots.figure->hedge = Hedge::AtLeast;
  row.slots.figure->bounds.high.reset();
  row.slots.figure->bounds.soft_high = *row.slots.figure->value + 10;
}
void said_by(FigureRow& row, const char* name) {
  AttributionLink link;
  link.name = name;
  row.slots.attribution = {link};
}
/// Its words, which are the whole paragraph; the figure stands `at` in them.
void says(FigureRow& row, const char* words, std::size_t at = 0) {
  row.text = row.paragraph = words;
  row.span = Span{15, 15 + static_cast<std::uint32_t>(row.text.size())};
  row.slots.figure->span = Span{15 + static_cast<std::uint32_t>(at), 15 + static_cast<std::uint32_t>(at) + 2};
}
void a_day_later(FigureRow& row) { row.article->published = "2031-03-06"; }

}  // namespace

TEST_CASE("two figures: what makes a difference an alarm, and what explains it") {
  struct Row {
    const char* what;
    double a, b;
    std::function<void(FigureRow&, FigureRow&)> change;
    Difference difference;
  };
  const Row rows[] = {
      {"both can't be true", 14, 20, [](auto&, auto&) {}, Difference::Contradiction},
      {"the same", 14, 14, [](auto&, auto&) {}, Difference::Consistent},
      {"opposed sides say it", 14, 20, [](auto& a, auto& b) { said_by(a, "police"), said_by(b, "the organisers"); },
       Difference::Belligerents},
      {"two governments", 14, 20, [](auto& a, auto& b) { said_by(a, "Ukraine's army"), said_by(b, "Russian army"); },
       Difference::Belligerents},
      {"a hedge that nobody would have used", 14, 90, [](auto& a, auto&) { at_least(a); }, Difference::Tension},
      {"a hedge that holds the other", 14, 16, [](auto& a, auto&) { at_least(a); }, Difference::Rounding},
      {"a toll goes on", 14, 20, [](auto&, auto& b) { a_day_later(b); }, Difference::Revision},
      {"but doesn't go back", 20, 14, [](auto&, auto& b) { a_day_later(b); }, Difference::Contradiction},
      {"unless somebody says so", 20, 14,
       [](auto&, auto& b) {
         a_day_later(b), b.paragraph += ", after the governor had been wrong. Earlier reports of 20 were wrong";
       },
       Difference::Correction},
      {"or names the other as what it is not", 20, 14, [](auto&, auto& b) { b.paragraph += ", not 20"; },
       Difference::Correction},
      {"it only speaks of the other", 20, 14,
       [](auto&, auto& b) { b.paragraph += ". Nobody confirmed the figure of 20"; }, Difference::Contradiction},
      {"a first estimate", 20, 14, [](auto& a, auto& b) { a.paragraph += " by a first estimate", a_day_later(b); },
       Difference::Revision},
      {"until Tuesday morning, until Wednesday evening", 14, 20,
       [](auto& a, auto& b) {
         a.slots.time->from.reset(), b.slots.time->from.reset(), b.slots.time->to = "2031-03-05";
         a.text += " by Tuesday morning", b.text += " by Wednesday evening", a_day_later(b);
       },
       Difference::Revision},
      {"far below a limit", 60, 9,
       [](auto& a, auto&) {
         a.slots.figure->hedge = Hedge::LessThan;
         a.slots.figure->bounds.low = 0, a.slots.figure->bounds.high = 59;
       },
       Difference::Tension},
      {"fewer are missing", 20, 14,
       [](auto& a, auto& b) { a.slots.type = b.slots.type = ClaimType::CasualtyMissing, a_day_later(b); },
       Difference::Revision},
      {"another town", 14, 20, [](auto&, auto& b) { b.slots.place->id = "TR-34"; }, Difference::Scope},
      {"another day", 14, 20, [](auto&, auto& b) { b.slots.time->from = b.slots.time->to = "2031-02-01"; },
       Difference::Scope},
      {"soldiers, civilians", 14, 20,
       [](auto& a, auto& b) { a.slots.who->cls = "soldier", b.slots.who->cls = "civilian"; }, Difference::Scope},
      {"it and it, two armies", 14, 20,
       [](auto& a, auto& b) {
         a.slots.type = b.slots.type = ClaimType::CasualtyLosses;
         says(a, "It lost 14 soldiers", 8), says(b, "It lost 20 soldiers", 8);
         a.paragraph = "Congo's army was attacked. It lost 14 soldiers",
         b.paragraph = "Uganda's army came. It lost 20 soldiers";
         a.span->end += 27, b.span->end += 20;
       },
       Difference::Scope},
      {"called up in a country, in its capital", 900, 14,
       [](auto& a, auto& b) {
         a.slots.type = b.slots.type = ClaimType::MobilizationCalledUp;
         says(a, "Turkey called up 900 people", 17), a.slots.place.reset();
       },
       Difference::Scope},
      {"men, women", 14, 20, [](auto& a, auto& b) { a.slots.who->text = "men", b.slots.who->text = "women"; },
       Difference::Scope},
      {"officers among soldiers", 14, 5,
       [](auto& a, auto& b) {
         a.slots.who = Who{std::nullopt, "soldiers", "soldier", std::nullopt};
         b.slots.who = Who{std::nullopt, "officers", "police", std::nullopt};
       },
       Difference::Subset},
      {"a part of a bill", 80, 14,
       [](auto& a, auto& b) {
         a.slots.type = b.slots.type = ClaimType::QuantityMoney;
         says(a, "The cleaning of the beaches cost 80 euros", 33),
             says(b, "Wages for the cleaning of the beaches cost 14 euros", 43);
       },
       Difference::Subset},
      {"in hospital, wounded", 14, 20,
       [](auto& a, auto& b) {
         a.slots.type = b.slots.type = ClaimType::CasualtyWounded, a.text += " and taken to hospital";
       },
       Difference::Definition},
      {"since the war began", 14, 900, [](auto&, auto& b) { b.text += " since the war began"; }, Difference::Scope},
      {"wounded", 14, 20, [](auto&, auto& b) { b.slots.type = ClaimType::CasualtyWounded; }, Difference::Definition},
      {"children among them", 14, 5, [](auto&, auto& b) { b.slots.figure->role = Role::Subset; }, Difference::Subset},
      {"a day", 14, 2, [](auto&, auto& b) { b.text += " a day"; }, Difference::Rate},
      {"a day later is no rate", 14, 20, [](auto&, auto& b) { b.text += " a day later"; }, Difference::Contradiction},
      {"planned", 14, 20, [](auto&, auto& b) { b.slots.modality = Modality::Planned; }, Difference::NotActual},
      {"the other bank", 14, 20,
       [](auto& a, auto& b) { a.paragraph += " on the left bank", b.paragraph += " on the right bank"; },
       Difference::Scope},
      {"another hospital", 14, 20,
       [](auto& a, auto& b) { a.paragraph += " in the Civil Hospital", b.paragraph += " in the army hospital"; },
       Difference::Scope},
      {"a train, a bus", 14, 20,
       [](auto& a, auto& b) {
         a.article->title = b.article->title = "Accident in Izmir";
         a.paragraph += " when a train derailed", b.paragraph += " when a bus fell";
       },
       Difference::Scope},
      {"homes in another year's flood", 14, 20,
       [](auto& a, auto& b) {
         for (auto* one : {&a, &b}) {
           one->slots.type = ClaimType::QuantityObjects;
           one->slots.figure->unit = "home";
           one->slots.who.reset(), one->slots.time.reset();
         }
         says(a, "In 2024 floods damaged 14 homes in Izmir", 23), says(b, "20 homes were damaged in Izmir");
       },
       Difference::Scope},
      {"the average, the highest", 14, 20,
       [](auto& a, auto& b) {
         a.paragraph = "The average toll of a day: " + a.text;
         b.paragraph = "The highest toll of a day: " + b.text;
       },
       Difference::Scope},
      {"a soldier: who, and not how many", 1, 20, [](auto& a, auto&) { a.slots.figure->text = "A"; },
       Difference::Consistent},
      {"but not nobody", 1, 0, [](auto& a, auto&) { a.slots.figure->text = "a"; }, Difference::Contradiction},
      {"more were also killed", 14, 20, [](auto&, auto& b) { says(b, "20 people were also killed in Izmir"); },
       Difference::Scope},
      {"the other 20", 14, 20, [](auto&, auto& b) { says(b, "The other 20 were killed in Izmir", 10); },
       Difference::Scope},
      {"some of them", 14, 5, [](auto&, auto& b) { says(b, "5 of the people killed in Izmir were miners"); },
       Difference::Subset},
      {"rebels, civilians", 14, 20,
       [](auto& a, auto& b) { a.slots.who->text = "rebels", b.slots.who->cls = "civilian"; }, Difference::Scope},
      {"several, two", 4, 2,
       [](auto& a, auto&) {
         Figure& several = *a.slots.figure;
         several.text = "several", several.hedge = Hedge::Vague, several.value.reset();
         several.bounds = {3, std::nullopt, false, false, 3, 9};
       },
       Difference::Consistent},
      {"a headline cuts it short", 1200, 1269,
       [](auto& a, auto&) {
         a.paragraph_start = 0, a.sentence = Span{0, 30};
         a.text = a.paragraph = "Fire kills 1200 in Izmir";
       },
       Difference::Rounding},
      {"one voice, one article", 14, 20,
       [](auto& a, auto& b) {
         b.article = a.article, b.paragraph_start = 200;
         b.sentence = Span{200, 230};
       },
       Difference::Scope},
      {"a rumour", 14, 20, [](auto&, auto& b) { b.paragraph = "It isn't true that 20 people were killed in Izmir"; },
       Difference::NotActual},
  };
  for (const Row& row : rows) {
    CAPTURE(std::string(row.what));
    FigureRow a = killed(1, row.a), b = killed(2, row.b);
    row.change(a, b);
    for (FigureRow* one : {&a, &b})
      if (one->sentence) one->sentence->end = one->sentence->start + static_cast<std::uint32_t>(one->paragraph.size());
    CHECK(name_of(judge(std::move(a), std::move(b))) == name_of(row.difference));
  }
}

TEST_CASE("two figures: what leaves it open whether they are of one thing is no alarm") {
  struct Row {
    const char* what;
    void (*change)(FigureRow& a, FigureRow& b);
  };
  const Row rows[] = {
      {"one of them without a day",
       [](auto& a, auto& b) { a.article->published.reset(), a.slots.time.reset(), b.slots.time.reset(); }},
      {"prices of two firms on one day",
       [](auto& a, auto& b) {
         for (auto* one : {&a, &b}) {
           one->slots.type = ClaimType::QuantityMoney;
           one->slots.figure->unit = "EUR";
           one->slots.who.reset(), one->slots.place.reset();
           one->text = one->slots.figure->text + " euros a share";
           one->paragraph = std::string(one == &a ? "Varda" : "Kolmo") + " paid " + one->text;
           one->article->title = one == &a ? "Varda's dividend" : "Kolmo's dividend";
         }
       }},
  };
  for (const Row& row : rows) {
    CAPTURE(std::string(row.what));
    FigureRow a = killed(1, 14), b = killed(2, 20);
    row.change(a, b);
    const auto both = figures::read({std::move(a), std::move(b)});
    CHECK(figures::compare(both[0], both[1]).difference == Difference::Scope);
    CHECK(figures::is_alarm(figures::compare(both[0], both[1], 0).difference));
  }
}

TEST_CASE("rows come out in the order in which they went in, whoever read them, and each by its own words") {
  constexpr std::int64_t kRows = 5000;  // several slices and a rest
  figures::Reader reader;
  for (std::int64_t i = 1; i <= kRows; ++i) {
    FigureRow row = killed(i, static_cast<double>(i));
    row.article->id = ArticleId{1};  // one paragraph, in two versions of the article
    row.article->version = i % 2 == 0 ? 2 : 1;
    if (i % 2 == 0) row.paragraph = row.text + ", it corrected";
    reader.add(std::move(row));
  }
  const auto all = reader.finish();
  REQUIRE(all.size() == kRows);
  std::int64_t expected = 0;
  for (const figures::Stated& one : all) {
    ++expected;
    REQUIRE(one.row.claim == ClaimId{expected});
    REQUIRE(one.says_corrected == (expected % 2 == 0));
  }
  CHECK(figures::Reader().finish().empty());
}

TEST_CASE("how rare a word is doesn't depend on the order of rows") {
  // A claim that three reports make has a row for each, so its reports take turns.
  std::vector<FigureRow> turns, in_order;
  for (std::int64_t claim = 1; claim <= 3; ++claim)
    for (std::int64_t article = 1; article <= 3; ++article) {
      turns.push_back(killed(claim, 14));
      turns.back().article->id = ArticleId{article};
    }
  in_order = turns;
  std::stable_sort(in_order.begin(), in_order.end(),
                   [](const FigureRow& a, const FigureRow& b) { return a.article->id < b.article->id; });
  const auto a = figures::read(std::move(turns)), b = figures::read(std::move(in_order));
  REQUIRE_FALSE(a.front().rarity.empty());
  for (const figures::Stated& one : a) {
    CHECK(one.rarity == b.front().rarity);
    CHECK(one.rarity.front() > 0);
  }
}

TEST_CASE("more were killed than lost; but an army's losses are not those whom it killed") {
  FigureRow lost = killed(1, 14), soldiers = killed(2, 55), fighters = killed(3, 55);
  lost.slots.type = ClaimType::CasualtyLosses;
  lost.slots.who->text = soldiers.slots.who->text = "soldiers";
  fighters.slots.who->text = "fighters";
  CHECK(judge(lost, soldiers) == Difference::Contradiction);
  CHECK(judge(lost, fighters) == Difference::Definition);
  soldiers.slots.figure->bounds.low = soldiers.slots.figure->bounds.high = soldiers.slots.figure->value = 9;
  CHECK(judge(lost, soldiers) == Difference::Definition);
}

TEST_CASE("in an event that somebody named, whom something befell is one thing") {
  std::vector<FigureRow> rows{killed(1, 14), killed(2, 9000)};
  for (FigureRow& row : rows) row.slots.place.reset(), row.slots.time.reset(), row.article->title = "Report";
  auto both = figures::read(std::move(rows));
  CHECK(figures::compare(both[0], both[1]).difference == Difference::Scope);
  both[0].event = both[1].event = "flood";
  CHECK(figures::compare(both[0], both[1]).difference == Difference::Contradiction);
}

TEST_CASE("a part is of the last total before it") {
  FigureRow rows[] = {killed(1, 2), killed(2, 40), killed(3, 7)};
  const char* words[] = {"2 people were killed today in Izmir.", "In nine years 40 people died,",
                         "including 7 children"};
  const std::uint32_t at[] = {15, 66, 92};
  for (std::size_t i = 0; i < 3; ++i) {
    rows[i].article->id = ArticleId{1};
    rows[i].text = words[i];
    rows[i].slots.figure->span = Span{at[i], at[i] + 2};
    rows[i].sentence = i == 0 ? Span{15, 51} : Span{52, 112};
  }
  rows[2].slots.figure->role = Role::Subset;
  const auto all = figures::read({rows[0], rows[1], rows[2]});
  CHECK(figures::compare(all[0], all[2]).difference == Difference::SubsetLarger);
  CHECK(figures::conflicts(all, figures::events(all)).empty());
}

TEST_CASE("what can have no larger part, since it is of no such whole") {
  struct Row {
    const char* what;
    void (*change)(FigureRow& whole, FigureRow& part);
    Difference difference;
  };
  const Row rows[] = {
      {"14 people, including 20 children", [](FigureRow&, FigureRow&) {}, Difference::SubsetLarger},
      {"none of them",
       [](FigureRow& whole, FigureRow&) {
         whole.slots.figure->value = whole.slots.figure->bounds.low = whole.slots.figure->bounds.high = 0;
       },
       Difference::Subset},
      {"those in one place",
       [](FigureRow& whole, FigureRow&) { whole.text = "14 people died in the engine room alone"; },
       Difference::Subset},
      {"some of more", [](FigureRow& whole, FigureRow&) { whole.text = "14 of the prisoners"; }, Difference::Subset},
      {"the toll rose after 14 more had died; 20 of the dead",
       [](FigureRow& whole, FigureRow&) { whole.text = "14 more had died"; }, Difference::Subset},
      {"several, 20 at the last count", [](FigureRow& whole, FigureRow&) { whole.slots.figure->hedge = Hedge::Vague; },
       Difference::Subset},
      {"laid off 14, and sent 20 of its 560 home",
       [](FigureRow&, FigureRow& part) {
         part.slots.figure->of = Figure::Whole{560, "560"};
       },
       Difference::Subset},
      {"two parts of one whole",
       [](FigureRow& whole, FigureRow& part) {
         whole.slots.figure->role = Role::Subset;
         whole.sentence = part.sentence;
         part.slots.who->text = "civilians";
       },
       Difference::Scope},
      {"14 battalions, about 20 men", [](FigureRow& whole, FigureRow&) { whole.slots.who->text = "battalions"; },
       Difference::Scope},
      {"it stands behind",
       [](FigureRow& whole, FigureRow& part) {
         std::swap(whole.slots.figure->span, part.slots.figure->span);
         part.text = "20 of them";
       },
       Difference::Subset},
  };
  for (const Row& row : rows) {
    CAPTURE(row.what);
    FigureRow whole = killed(1, 14), part = killed(2, 20);
    part.article->id = whole.article->id;
    whole.slots.figure->span = Span{15, 17};
    part.slots.figure->span = Span{66, 68};
    part.sentence = Span{60, 90};
    part.slots.figure->role = Role::Subset;
    part.text = "including 20 children";
    row.change(whole, part);
    for (FigureRow* one : {&whole, &part})
      one->span = Span{one->slots.figure->span->start,
                       one->slots.figure->span->start + static_cast<std::uint32_t>(one->text.size())};
    CHECK(judge(whole, part) == row.difference);
  }
}

TEST_CASE("a conflict is reported once, the most severe first") {
  std::vector<FigureRow> rows;
  for (std::int64_t i = 1; i <= 4; ++i) rows.push_back(killed(i, i % 2 == 0 ? 20 : 14));
  rows.push_back(killed(5, 35));
  const auto all = figures::read(std::move(rows));
  const auto found = figures::conflicts(all, figures::events(all));
  REQUIRE(found.size() == 3);  // 14 and 20, each of them and 35
  CHECK(found.front().comparison.why == "14 against 35; Post");
  for (std::size_t i = 1; i < found.size(); ++i)
    CHECK(found[i - 1].comparison.severity >= found[i].comparison.severity);
}

TEST_CASE("one town, two events; one event, many days") {
  std::vector<FigureRow> rows;
  for (std::int64_t day = 5; day <= 19; day += 2) {
    rows.push_back(killed(day, static_cast<double>(10 + day)));
    rows.back().article->published = Day::from(2031, 3, static_cast<int>(day))->iso();
  }
  rows.push_back(killed(40, 3));
  rows.back().article->published = "2031-06-02";
  rows.back().slots.time->from = rows.back().slots.time->to = "2031-06-01";
  const auto events = figures::events(figures::read(std::move(rows)));
  REQUIRE(events.size() == 2);
  CHECK(events[0].figures.size() == 8);
  CHECK(events[0].place == "Izmir");
  CHECK(events[1].figures.size() == 1);
}

TEST_CASE("what people put together stays together, and apart what they put apart") {
  // Two fires in Izmir on one day, and one in a town that nobody would join to them.
  const auto grouped = [](const std::vector<std::pair<std::int64_t, std::string>>& named) {
    std::vector<FigureRow> rows;
    for (std::int64_t i = 1; i <= 4; ++i) rows.push_back(killed(i, static_cast<double>(10 * i)));
    rows[3].slots.place = Place{std::nullopt, "Lima", "Lima", "PE/lima"};
    auto all = figures::read(std::move(rows));
    for (const auto& [claim, event] : named) all[static_cast<std::size_t>(claim - 1)].event = event;
    std::string out;
    for (const figures::Event& event : figures::events(all)) {
      out += (out.empty() ? "" : " | ") + (event.name.empty() ? "" : event.name + ":");
      for (const std::size_t i : event.figures) out += " " + all[i].row.claim.str();
    }
    return out;
  };
  CHECK(grouped({}) == " c1 c2 c3 |  c4");
  CHECK(grouped({{1, "hall"}}) == "hall: c1 c2 c3 |  c4");
  CHECK(grouped({{1, "hall"}, {4, "hall"}}) == "hall: c1 c2 c3 c4");
  CHECK(grouped({{1, "hall"}, {2, "market"}, {3, "market"}}) == "hall: c1 | market: c2 c3 |  c4");
  CHECK(grouped({{2, "one"}, {3, "two"}}).find("c2 c3") == std::string::npos);
}

TEST_CASE("who speaks") {
  struct Row {
    const char *name, *camp, *side;
  };
  for (const Row& row :
       {Row{"police", "state", ""}, Row{"the miners' union", "labour", ""},
        Row{"Ukraine's defence ministry", "state", "UA"}, Row{"Kyiv", "", "UA"}, Row{"aid workers", "aid", ""},
        Row{"the farmers' federation", "street", ""}, Row{"Ada Berg", "", ""}}) {
    CAPTURE(row.name);
    const figures::Voice voice = figures::voice_of(row.name);
    CHECK(voice.camp == row.camp);
    CHECK(voice.side == row.side);
  }
  CHECK(figures::opposed("state", "street"));
  CHECK(figures::opposed("street", "state"));
  CHECK_FALSE(figures::opposed("state", "state"));
}
