#pragma once
#include <array>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "claimdex/app/lint.hpp"
#include "claimdex/core/record.hpp"
#include "claimdex/core/result.hpp"
#include "claimdex/exporter/sheet.hpp"

/// A desk's config.toml: what it calls the verdicts, which rules it keeps. No file is the same as an empty one. JSON keeps the canonical words whatever
/// stands here.
namespace claimdex::app {

constexpr std::size_t kVerdicts = Names<Verdict>::values.size();

/// In the order of Verdict; empty or nothing where the desk says nothing.
struct Config {
  std::string desk_name;  ///< what readers know the desk by; empty where it doesn't say
  exporter::VerdictLabels labels;
  std::array<std::string, kVerdicts> colours;          ///< one of kColours
  exporter::VerdictRatings ratings;                    ///< ClaimReview
  std::array<std::optional<int>, kVerdicts> evidence;  ///< pieces that the verdict needs
  bool four_eyes = false;                              ///< who gave the verdict doesn't publish it
  std::int64_t evidence_megabytes = 100;               ///< the largest file or page that is taken in
  int fetch_seconds = 30;                              ///< that fetching a page may take
  LintLevels lint = default_lint_levels();
};

inline constexpr std::array<std::string_view, 9> kColours{"plain",  "bold", "dim",     "red", "green",
                                                          "yellow", "blue", "magenta", "cyan"};

struct Setting {
  std::string key, value;  ///< the value in force, without quotation marks; empty where there is none
  std::string what;        ///< one line of help
  bool set = false;        ///< it stands in the file
};

/// DeskDamaged names file and line: what is no TOML, a key that there isn't (with the nearest), a value of the wrong type.
Result<Config> read_config(const std::filesystem::path& desk);
/// Every key that there is.
Result<std::vector<Setting>> config_settings(const std::filesystem::path& desk);
/// Usage names the nearest key.
Result<Setting> config_setting(const std::filesystem::path& desk, const std::string& key);
/// Nothing: the built-in value again. Everything else in the file stays as it is, comments included; Refused where that can't be done.
Result<void> set_config(const std::filesystem::path& desk, const std::string& key,
                        const std::optional<std::string>& value, bool dry_run = false);

}  // namespace claimdex::app
