// Events with figures: what happened to how many of whom.
#include "cascade.hpp"

#include <optional>
#include <string>
#include <vector>

using namespace claimdex;

namespace {

struct Expected {
  const char* type;
  std::optional<double> low, high;
};
struct Row {
  const char* text;
  std::vector<Expected> claims;
};

std::string words(const char* type, std::optional<double> low, std::optional<double> high) {
  const auto end = [](std::optional<double> x) { return x ? std::to_string(static_cast<long>(*x)) : std::string("?"); };
  return std::string(type) + " " + end(low) + ".." + end(high);
}

/// Families with figures only; quotes, events and generalisations have tests of their own.
std::vector<std::string> found(const Annotation& a) {
  std::vector<std::string> out;
  for (const ExtractedClaim& c : a.claims)
    if (c.slots.figure)
      out.push_back(words(name_of(c.slots.type).data(), c.slots.figure->bounds.low, c.slots.figure->bounds.high));
  return out;
}

}  // namespace

TEST_CASE("frames") {
  const std::vector<Row> rows = {
      {"Twelve people were killed in Orle.", {{"casualty.killed", 12, 12}}},
      {"The blast killed two officers.", {{"casualty.killed", 2, 2}}},
      {"Gunmen killed two officers and wounded three.", {{"casualty.killed", 2, 2}, {"casualty.wounded", 3, 3}}},
      {"12 killed, 30 wounded in port strike", {{"casualty.killed", 12, 12}, {"casualty.wounded", 30, 30}}},
      {"Twelve people were killed and 30 wounded.", {{"casualty.killed", 12, 12}, {"casualty.wounded", 30, 30}}},
      {"The shelling killed 12 soldiers and three civilians.",
       {{"casualty.killed", 12, 12}, {"casualty.killed", 3, 3}}},
      {"The blast left 12 people dead.", {{"casualty.killed", 12, 12}}},
      {"The ministry counted 64 deaths.", {{"casualty.killed", 64, 64}}},
      {"The death toll rose to 25 from 18.", {{"casualty.killed", 25, 25}, {"casualty.killed", 18, 18}}},
      {"Nobody was killed.", {{"casualty.killed", 0, 0}}},
      {"More than 300 reservists have been called up.", {{"mobilization.called_up", 301, std::nullopt}}},
      {"Police detained 212 protesters.", {{"detention.arrested", 212, 212}}},
      {"Up to 600 residents were evacuated.", {{"displacement.evacuated", 0, 600}}},
      {"The brigade suffered 300 casualties.", {{"casualty.losses", 300, 300}}},
      {"The defenders shot down 40 drones.", {{"quantity.equipment_lost", 40, 40}}},
      {"The decree triggered a mass exodus.", {{"displacement.displaced", 2, std::nullopt}}},
      {"Families of the fallen soldiers waited.", {{"casualty.killed", 2, std::nullopt}}},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    std::vector<std::string> expected;
    for (const Expected& e : row.claims) expected.push_back(words(e.type, e.low, e.high));
    CHECK(found(annotate(row.text)) == expected);
  }
}

TEST_CASE("words that mean something else make no frame") {
  for (const char* text : {"Senators killed the bill.", "The party lost the election.", "Talks came to a dead end.",
                           "The striker had a shot at goal."}) {
    CAPTURE(text);
    CHECK(found(annotate(text)).empty());
  }
}

TEST_CASE("what an event's words say about it") {
  struct ModalityRow {
    const char* text;
    Modality modality;
  };
  static constexpr ModalityRow kRows[] = {
      {"About 40 soldiers will be deployed.", Modality::Planned},
      {"About 40 miners could be trapped.", Modality::Possible},
      {"The 40 soldiers were not killed.", Modality::Negated},
      {"About 40 soldiers were killed.", Modality::Actual},
      {"Families of the fallen soldiers waited.", Modality::Presupposed},
  };
  for (const ModalityRow& row : kRows) {
    CAPTURE(row.text);
    const Annotation a = annotate(row.text);
    REQUIRE(!a.claims.empty());
    CHECK(a.claims[0].slots.modality == row.modality);
  }
}

TEST_CASE("parts know their whole, superseded figures are marked") {
  const Annotation a = annotate("Twelve people were killed, including two children.");
  REQUIRE(a.claims.size() == 2);
  CHECK(a.claims[1].slots.figure->role == Role::Subset);
  REQUIRE(a.claims[1].links.size() == 1);
  CHECK(a.claims[1].links[0].n == a.claims[0].n);
  CHECK(a.claims[1].links[0].relation == Relation::SubsetOf);
  const Annotation toll = annotate("The death toll rose to 25 from 18.");
  REQUIRE(toll.claims.size() == 2);
  CHECK(toll.claims[1].slots.figure->role == Role::Superseded);
}

TEST_CASE("who, by whom, where, when") {
  const Annotation a = annotate("On 3 May 2031 two Ukrainian soldiers were killed by snipers in Kherson.");
  REQUIRE(!a.claims.empty());
  const Slots& s = a.claims[0].slots;
  CHECK(s.who->cls == "soldier");
  CHECK(s.who->side == "UA");
  CHECK(s.actor->text == "snipers");
  CHECK(s.place->id == "UA-65");
  CHECK(s.time->from == "2031-05-03");
}
