/// Dossiers: one story's claims in their order, with the heading and the introduction of its sheet. Those two are for the public and go through what an
/// article's words go through; the name is the desk's own.
#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "claimdex/app/desk.hpp"
#include "claimdex/text/text.hpp"
#include "ledger_rules.hpp"

namespace claimdex::app {
namespace {

constexpr std::size_t kLongestTitle = 300;

Result<std::string> read_dossier_name(std::string_view typed) {
  return read_short_name(typed, "a dossier", "claimdex dossier new flood --title 'The flood at Velmark'");
}

/// "none" empties one, as elsewhere. A heading is one line; an introduction may have several.
Result<void> take_words(Dossier& dossier, const DossierWords& words) {
  if (words.title) {
    CLAIMDEX_CHECK(Desk::check_words("title", *words.title));
    const std::string line = text::normalise_line(*words.title);
    if (text::count_code_points(line) > kLongestTitle)
      return fail(ErrorCode::Usage, fmt::format("the title is longer than {} characters", kLongestTitle),
                  "what there is to say goes into --text");
    dossier.title = line == "none" ? std::nullopt : std::optional(line);
  }
  if (words.introduction) {
    CLAIMDEX_CHECK(Desk::check_words("introduction", *words.introduction));
    dossier.introduction = *words.introduction == "none" ? std::nullopt : words.introduction;
  }
  return {};
}

std::string place_words(std::size_t place) { return fmt::format("place {}", place); }

}  // namespace

Result<Dossier> Desk::find_dossier(std::string_view typed) {
  CLAIMDEX_TRY(const std::string name, read_dossier_name(typed));
  CLAIMDEX_TRY(auto dossier, store_.dossier(name));
  if (dossier) return *std::move(dossier);
  CLAIMDEX_TRY(const auto all, store_.dossiers());
  std::vector<std::string_view> names;
  for (const Dossier& other : all) names.push_back(other.name);
  const auto near = text::nearest(name, names);
  return fail(ErrorCode::Usage, fmt::format("there is no dossier {}", name),
              near ? fmt::format("did you mean {}?", *near)
                   : fmt::format("claimdex dossier list; claimdex dossier new {}", name));
}

Result<Dossier> Desk::make_dossier(const std::string& typed, const DossierWords& words, bool dry_run) {
  Dossier dossier;
  CLAIMDEX_TRY(dossier.name, read_dossier_name(typed));
  CLAIMDEX_CHECK(take_words(dossier, words));
  CLAIMDEX_TRY(auto change, begin_unless(dry_run, "dossier"));
  CLAIMDEX_TRY(const auto known, store_.dossier(dossier.name));
  if (known)
    return fail(ErrorCode::Refused, fmt::format("there is a dossier {} already", dossier.name),
                fmt::format("claimdex dossier edit {} --title '…'", dossier.name));
  if (!change) return dossier;
  CLAIMDEX_CHECK(change->set_dossier(dossier));
  CLAIMDEX_CHECK(change->commit());
  return dossier;
}

Result<bool> Desk::edit_dossier(const std::string& typed, const DossierWords& words, bool dry_run) {
  CLAIMDEX_TRY(auto change, begin_unless(dry_run, "dossier"));
  CLAIMDEX_TRY(const Dossier before, find_dossier(typed));
  Dossier after = before;
  CLAIMDEX_CHECK(take_words(after, words));
  if (after == before) return false;
  if (!change) return true;
  CLAIMDEX_CHECK(change->set_dossier(after));
  CLAIMDEX_CHECK(change->commit());
  return true;
}

Result<std::int64_t> Desk::delete_dossier(const std::string& typed, bool dry_run) {
  CLAIMDEX_TRY(auto change, begin_unless(dry_run, "dossier"));
  CLAIMDEX_TRY(const Dossier dossier, find_dossier(typed));
  CLAIMDEX_TRY(const auto claims, store_.dossier_claims(dossier.name));
  if (change) {
    CLAIMDEX_CHECK(change->delete_dossier(dossier.name));
    CLAIMDEX_CHECK(change->commit());
  }
  return static_cast<std::int64_t>(claims.size());
}

/// A dry run does everything inside a change that is then dropped: what it refuses, and which places it names, is what the real one would.
template <typename Apply>
Result<std::vector<Arranged>> Desk::rearrange(const std::string& typed, const std::vector<ClaimId>& ids, bool dry_run,
                                              const Apply& apply) {
  CLAIMDEX_TRY(auto change, store_.begin(session_, "dossier"));
  CLAIMDEX_TRY(const Dossier dossier, find_dossier(typed));
  CLAIMDEX_TRY(auto claims, once(store_.claims(ids)));
  std::vector<Arranged> out;
  for (ClaimRecord& claim : claims) out.push_back({std::move(claim), {}});
  CLAIMDEX_CHECK(apply(change, dossier.name, out));
  if (!dry_run) CLAIMDEX_CHECK(change.commit());
  return out;
}

Result<std::vector<Arranged>> Desk::add_to_dossier(const std::string& typed, const std::vector<ClaimId>& ids,
                                                   bool dry_run) {
  return rearrange(
      typed, ids, dry_run,
      [&](store::Store::Change& change, const std::string& name, std::vector<Arranged>& all) -> Result<void> {
        CLAIMDEX_TRY(const auto there, store_.dossier_claims(name));
        std::size_t place = there.size();
        for (Arranged& one : all) {
          CLAIMDEX_TRY(const bool added, change.add_to_dossier(name, one.before.id));
          if (added) one.changes.push_back(place_words(++place));
        }
        return {};
      });
}

Result<std::vector<Arranged>> Desk::remove_from_dossier(const std::string& typed, const std::vector<ClaimId>& ids,
                                                        bool dry_run) {
  return rearrange(
      typed, ids, dry_run,
      [&](store::Store::Change& change, const std::string& name, std::vector<Arranged>& all) -> Result<void> {
        for (Arranged& one : all) {
          CLAIMDEX_CHECK(change.remove_from_dossier(name, one.before.id));
          one.changes.emplace_back("removed");
        }
        return {};
      });
}

Result<std::vector<Arranged>> Desk::move_in_dossier(const std::string& typed, const std::vector<ClaimId>& ids,
                                                    std::int64_t place, bool dry_run) {
  return rearrange(
      typed, ids, dry_run,
      [&](store::Store::Change& change, const std::string& name, std::vector<Arranged>& all) -> Result<void> {
        const auto ranks = [&]() -> Result<std::map<std::int64_t, std::size_t>> {
          CLAIMDEX_TRY(const auto there, store_.dossier_claims(name));
          std::map<std::int64_t, std::size_t> out;
          for (ClaimId id : there) out.emplace(id.number, out.size() + 1);
          return out;
        };
        CLAIMDEX_TRY(const auto before, ranks());
        CLAIMDEX_CHECK(change.move_in_dossier(name, ids, static_cast<std::size_t>(place)));
        CLAIMDEX_TRY(const auto after, ranks());
        for (Arranged& one : all) {
          const std::int64_t id = one.before.id.number;
          if (before.at(id) != after.at(id))
            one.changes.push_back(fmt::format("{} → {}", place_words(before.at(id)), after.at(id)));
        }
        return {};
      });
}

Result<std::vector<exporter::DossierList>> Desk::dossiers() {
  CLAIMDEX_TRY(auto all, store_.dossiers());
  std::vector<exporter::DossierList> out;
  for (Dossier& dossier : all) {
    CLAIMDEX_TRY(auto claims, store_.dossier_claims(dossier.name));
    out.push_back({std::move(dossier), std::move(claims)});
  }
  return out;
}

Result<ShownDossier> Desk::show_dossier(const std::string& typed) {
  ShownDossier out;
  CLAIMDEX_TRY(out.dossier, find_dossier(typed));
  CLAIMDEX_TRY(const auto ids, store_.dossier_claims(out.dossier.name));
  CLAIMDEX_TRY(out.claims, store_.claims(ids));
  CLAIMDEX_CHECK(add_passed_reviews(out.claims));
  return out;
}

}  // namespace claimdex::app
