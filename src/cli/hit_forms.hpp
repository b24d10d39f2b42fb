#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "claim_fields.hpp"
#include "claimdex/app/desk.hpp"
#include "context.hpp"

/// The forms in which claims are listed: `search` and `similar` in the same ones.
namespace claimdex::cli {

enum class Form : std::uint8_t { Entries, Line, Table, Json, Csv, Ids, Template };

struct HitForm {
  Form form = Form::Entries;
  std::optional<LineTemplate> line;  ///< Template
};
/// --format, --json and --ids. Usage where they contradict each other, or name nothing.
Result<HitForm> hit_form(const Options& options);

/// For people, in the desk's own words: what needs Context::dress().
bool shows_verdicts(const HitForm& form);

/// What is shown of a hit beside the claim.
struct Hit {
  const ClaimRecord* claim = nullptr;
  std::vector<ByteSpan> highlights;               ///< in the claim's text
  const app::HitWords* elsewhere = nullptr;       ///< the words outside of it that were found, where there are any
  const app::SentencesAround* around = nullptr;   ///< --context
  const std::vector<std::string>* why = nullptr;  ///< `similar`
};

/// The whole list. Text is clean; on a terminal cut and wrapped to its width, off it neither.
std::string listed(const Terminal& terminal, const HitForm& form, const std::vector<Hit>& hits);

}  // namespace claimdex::cli
