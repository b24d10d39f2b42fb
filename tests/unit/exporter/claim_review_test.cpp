#include <doctest/doctest.h>
#include <rapidjson/document.h>

#include "sample.hpp"

using namespace claimdex;
using namespace claimdex::exporter;

namespace {

std::string review_of(const SheetClaim& claim) { return render(sample_sheet({claim}), Format::ClaimReview); }

TEST_CASE("a review with everything: one graph, a review on a line") {
  SheetClaim claim = sample_sheet_claim();
  claim.publication = SheetPublication{"2031-03-14T10:00:00Z", "https://desk.example/mine"};
  Sheet sheet = sample_sheet({claim});
  sheet.desk_name = "Sarna Desk";
  sheet.ratings.values[static_cast<std::size_t>(Verdict::Disputed)] = 3;
  sheet.ratings.names[static_cast<std::size_t>(Verdict::Disputed)] = "Sources differ";
  CHECK(
      render(sheet, Format::ClaimReview) ==
      R"({"@context":"https://schema.org","@graph":[)"
      "\n"
      R"({"@type":"ClaimReview","identifier":"11111111111111111111111111111111",)"
      R"("claimReviewed":"more than 12 miners were killed",)"
      R"("reviewRating":{"@type":"Rating","alternateName":"Sources differ","ratingValue":3,"bestRating":5,"worstRating":1,)"
      R"("identifier":{"@type":"PropertyValue","propertyID":"claimdex.verdict","value":"disputed"}},)"
      R"("itemReviewed":{"@type":"Claim","author":{"@type":"Person","name":"Ana Brel"},)"
      R"("datePublished":"2031-03-11T08:00:00+02:00","inLanguage":"en",)"
      R"("appearance":{"@type":"CreativeWork","url":"https://northline.example/mine","headline":"Fire in the mine",)"
      R"("datePublished":"2031-03-11T08:00:00+02:00","publisher":{"@type":"Organization","name":"Northline"}}},)"
      R"("author":{"@type":"Organization","name":"Sarna Desk"},"url":"https://desk.example/mine",)"
      R"("datePublished":"2031-03-14T10:00:00Z","dateModified":"2031-03-13T09:00:00Z",)"
      R"("reviewBody":"The company says nine.",)"
      R"("citation":[{"@type":"CreativeWork","url":"https://mine.example/list?day=1&x=2","description":"refutes","text":"Nine names."},)"
      R"({"@type":"MediaObject","name":"briefing 2.pdf","description":"supports","pagination":"p. 12",)"
      R"("sha256":"bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"}]})"
      "\n]}\n");
}

TEST_CASE("what isn't known isn't there") {
  SheetClaim bare;
  bare.uid = std::string(32, '0');
  bare.text = "it rained";
  bare.verdict = Verdict::Refuted;
  bare.changed = "2031-03-12T09:00:00Z";
  CHECK(review_of(bare) ==
        R"({"@context":"https://schema.org","@graph":[)"
        "\n"
        R"({"@type":"ClaimReview","identifier":"00000000000000000000000000000000","claimReviewed":"it rained",)"
        R"("reviewRating":{"@type":"Rating","alternateName":"Refuted",)"
        R"("identifier":{"@type":"PropertyValue","propertyID":"claimdex.verdict","value":"refuted"}},)"
        R"("itemReviewed":{"@type":"Claim"},"dateModified":"2031-03-12T09:00:00Z"})"
        "\n]}\n");
}

TEST_CASE("claims without a verdict are no reviews") {
  SheetClaim unchecked = sample_sheet_claim();
  unchecked.verdict = Verdict::Unchecked;
  const std::string none = "{\"@context\":\"https://schema.org\",\"@graph\":[\n]}\n";
  CHECK(review_of(unchecked) == none);
  CHECK_FALSE(is_in(Format::ClaimReview, unchecked));
  CHECK(is_in(Format::Json, unchecked));
}

TEST_CASE("the author of a claim is who makes it, where somebody is named") {
  const std::string person = R"("author":{"@type":"Person","name":"Ana Brel"})";
  const std::string body = R"("author":{"@type":"Organization","name":"Ana Brel"})";
  const std::string thing = R"("author":{"name":"Ana Brel"})";
  const auto row = [&](std::optional<SourceClass> cls, Stance stance) {
    SheetClaim claim = sample_sheet_claim();
    claim.slots.attribution[0].cls = cls;
    claim.slots.attribution[0].stance = stance;
    return review_of(claim);
  };
  CHECK(contains(row(SourceClass::Person, Stance::Asserts), person));
  CHECK(contains(row(SourceClass::Person, Stance::Estimates), person));
  for (const SourceClass cls :
       {SourceClass::Office, SourceClass::Organisation, SourceClass::Government, SourceClass::Media})
    CHECK(contains(row(cls, Stance::Claims), body));
  CHECK(contains(row(SourceClass::Document, Stance::Asserts), thing));
  CHECK(contains(row(std::nullopt, Stance::Asserts), thing));
  for (const SourceClass cls : {SourceClass::AnonymousOfficial, SourceClass::Anonymous, SourceClass::Collective})
    CHECK_FALSE(contains(row(cls, Stance::Asserts), "Ana Brel"));
  for (const Stance stance : {Stance::Denies, Stance::Doubts, Stance::Retracts})
    CHECK_FALSE(contains(row(SourceClass::Person, stance), "Ana Brel"));
}

TEST_CASE("only addresses are addresses, only dates are dates, and no text ends the script around it") {
  for (const std::string hostile : {"javascript:alert(1)", "</script><script>alert(1)</script>", "\x1b]0;x\x07", "\"}]",
                                    "\xff\xfe", "2031-02-30", "<!--"}) {
    SheetClaim claim = hostile_claim(hostile);
    claim.publication = SheetPublication{"2031-03-14T10:00:00Z", hostile};
    claim.seen = Seen{hostile, hostile, hostile, hostile};
    for (const bool free : {false, true}) {
      if (free) claim.article.reset();
      const std::string out = review_of(claim);
      CAPTURE(out);
      CHECK_FALSE(contains(out, "<"));
      CHECK_FALSE(contains(out, "\x1b"));
      CHECK_FALSE(contains(out, "\"url\""));
      rapidjson::Document doc;
      doc.Parse<rapidjson::kParseValidateEncodingFlag>(out.c_str());
      REQUIRE_FALSE(doc.HasParseError());
      const auto& review = doc["@graph"][0];
      CHECK_FALSE(review["itemReviewed"].HasMember("datePublished"));
      if (hostile[0] == '<') CHECK(std::string(review["claimReviewed"].GetString()) == hostile);
    }
  }
}

}  // namespace
