#pragma once
#include <cstdlib>
#include <filesystem>
#include <string>
#include <vector>

#include "claimdex/index/index.hpp"

/// A small desk of invented claims, and folders to index it in.
namespace claimdex::index {

/// A folder of its own, gone at the end.
class TempDir {
 public:
  TempDir() {
    std::string name = (std::filesystem::temp_directory_path() / "claimdex-index-XXXXXX").string();
    path_ = mkdtemp(name.data()) != nullptr ? name : std::string();
  }
  ~TempDir() {
    std::error_code ignored;
    std::filesystem::remove_all(path_, ignored);
  }
  TempDir(const TempDir&) = delete;
  TempDir& operator=(const TempDir&) = delete;

  [[nodiscard]] std::filesystem::path index() const { return path_ / "index"; }

 private:
  std::filesystem::path path_;
};

inline Figure figure_of(std::optional<double> value, std::optional<double> low, std::optional<double> high) {
  Figure figure;
  figure.value = value;
  figure.bounds.low = low;
  figure.bounds.high = high;
  return figure;
}
inline Figure count_of(double low, double high) {
  return figure_of(low == high ? std::optional(low) : std::nullopt, low, high);
}
/// As written; nothing says where it ends.
inline Figure at_least(double low) { return figure_of(low, low, std::nullopt); }

inline Document claim(int id, ClaimType type, const char* lang, std::string text) {
  Document doc;
  doc.id = ClaimId{id};
  doc.type = type;
  doc.lang = lang;
  doc.sentence = doc.text = std::move(text);
  return doc;
}

/// Eight claims in four languages.
inline std::vector<Document> sample_claims() {
  std::vector<Document> docs;

  Document d = claim(1, ClaimType::CasualtyKilled, "en", "at least 12 miners were killed in the Koldava shaft");
  d.sentence = "On Friday at least 12 miners were killed in the Koldava shaft, the central mining office said.";
  d.title = "Explosion in anti-war town";
  d.speakers = {"Central Mining Office"};
  d.places = {"Koldava"};
  d.source = "Sarna Post";
  d.published = Day::from(2022, 9, 30);
  d.figure = at_least(12);
  d.worth = 0.9;
  docs.push_back(d);

  d = claim(2, ClaimType::MobilizationCalledUp, "en", "the ministry called up 300,000 reservists");
  d.title = "Decree signed";
  d.speakers = {"Vera Orlova"};
  d.via = {"Northline"};
  d.source = "Northline";
  d.published = Day::from(2022, 10, 1);
  d.figure = count_of(300000, 300000);
  d.worth = 0.8;
  docs.push_back(d);

  d = claim(3, ClaimType::CasualtyWounded, "en", "about 50 soldiers were wounded near Port Havel");
  d.places = {"Port Havel"};
  d.speakers = {"Vera Petrova"};
  d.source = "Havel Courier";
  d.published = Day::from(2022, 11, 24);
  d.figure = count_of(45, 55);
  d.worth = 0.7;
  docs.push_back(d);

  d = claim(4, ClaimType::DisplacementEvacuated, "de",
            "Etwa 2.500 Bewohner wurden aus den überfluteten Häusern gerettet");
  d.places = {"Sarna"};
  d.source = "Sarnaer Bote";
  d.published = Day::from(2023, 1, 15);
  d.figure = count_of(2400, 2600);
  d.worth = 0.5;
  docs.push_back(d);

  d = claim(5, ClaimType::CasualtyKilled, "ru", "в порту погибли трое рабочих, ещё 300 000 резервистов призваны");
  d.speakers = {"Вера Орлова"};
  d.published = Day::from(2022, 11, 25);
  d.figure = count_of(3, 3);
  d.worth = 0.6;
  docs.push_back(d);

  d = claim(6, ClaimType::AttributionStatement, "uk", "Матері військових вимагають зустрічі з президентом у Києві");
  d.worth = 0.4;
  docs.push_back(d);

  d = claim(7, ClaimType::Event, "en", "the river's dam broke and the river rose");
  d.published = Day::from(1968, 3, 1);
  d.worth = 0.55;
  docs.push_back(d);

  d = claim(9, ClaimType::QuantityPeople, "en", "between 10 and 1,000,000 people, said the bank of the central river");
  d.published = Day::from(2022, 10, 1);
  d.figure = count_of(10, 1000000);
  d.worth = 0.3;
  docs.push_back(d);
  return docs;
}

/// "c1 c5 c9"
inline std::string list(const std::vector<ClaimId>& ids) {
  std::string out;
  for (ClaimId id : ids) out += (out.empty() ? "" : " ") + id.str();
  return out;
}

}  // namespace claimdex::index
