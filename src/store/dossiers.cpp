// Dossiers: claims that tell one story, in an order, under a heading. They belong to the desk, so what happens to a dossier itself has the desk as its
// subject in the log, as with saved searches, and the name stands in the values, where words can be blanked; that a claim comes, goes or moves is that
// claim's history.
//
// Where a claim stands is a number with room on both sides. A move writes one row then, however long the dossier is, and is undone beside the moves of
// others. Where the room between two neighbours is used up, all claims of the dossier get new numbers; halving the room does that after 32 moves to one
// spot.
#include "dossiers.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "people.hpp"

namespace claimdex::store {

namespace {

constexpr std::int64_t kRoom = std::int64_t{1} << 32;

std::optional<Dossier> dossier_of(Database& db, const std::string& name) {
  Query q = db.query("SELECT title, introduction FROM dossier WHERE name = ?");
  q.bind(name);
  if (!q.next()) return std::nullopt;
  return Dossier{name, q.text_or_null(0), q.text_or_null(1)};
}

struct Placed {
  std::int64_t claim = 0, place = 0;
};

std::vector<Placed> placed_in(Database& db, const std::string& name) {
  std::vector<Placed> out;
  Query q = db.query("SELECT claim_id, place FROM dossier_claim WHERE dossier = ? ORDER BY place, claim_id");
  q.bind(name);
  while (q.next()) out.push_back({q.number(0), q.number(1)});
  return out;
}

std::vector<ClaimId> claims_of(const std::vector<Placed>& placed) {
  std::vector<ClaimId> out;
  for (const Placed& p : placed) out.push_back(ClaimId{p.claim});
  return out;
}

tl::unexpected<Error> not_in(std::int64_t claim, const std::string& name) {
  return fail(ErrorCode::NotFound, fmt::format("{} isn't in {}", ClaimId{claim}.str(), name),
              "claimdex dossier show " + name);
}

void tell_words(Transaction& t, const std::string& name, const char* what, const std::optional<std::string>& before,
                const std::optional<std::string>& after) {
  if (before == after) return;
  const auto in_words = [&](const std::optional<std::string>& of) {
    return of ? std::optional(fmt::format("{}, {}: {}", name, what, *of)) : std::optional<std::string>();
  };
  t.log.append({"desk", "dossier", {}, in_words(before), in_words(after), {}});
}

void take_out(Transaction& t, std::int64_t claim, const std::string& name) {
  t.log.append({ClaimId{claim}.str(), "dossier", {}, name, {}, {}});
  t.db.run("DELETE FROM dossier_claim WHERE dossier = ? AND claim_id = ?", name, claim);
  touch(t, claim);
}

/// The claims that are moved, in the order in which they will stand, and those that stay.
struct Parted {
  std::vector<Placed> moved, rest;
};

Result<Parted> part(Database& db, const std::string& name, const std::vector<Placed>& all,
                    const std::vector<ClaimId>& ids) {
  std::map<std::int64_t, std::int64_t> place_of;
  for (const Placed& p : all) place_of[p.claim] = p.place;
  Parted out;
  for (ClaimId id : ids) {
    CLAIMDEX_TRY(const std::int64_t claim, resolve(db, id));
    if (const auto it = place_of.find(claim); it != place_of.end()) {
      out.moved.push_back({claim, it->second});
      place_of.erase(it);  // named twice, it moves once
    } else if (std::none_of(out.moved.begin(), out.moved.end(), [&](const Placed& p) { return p.claim == claim; })) {
      return not_in(claim, name);
    }
  }
  for (const Placed& p : all)
    if (place_of.count(p.claim) > 0) out.rest.push_back(p);
  return out;
}

/// Numbers for the moved claims between their new neighbours; for all of them where there is no room. In the new order.
std::vector<Placed> with_places(const Parted& parted, std::size_t at) {
  const auto count = static_cast<std::int64_t>(parted.moved.size());
  const std::vector<Placed>& rest = parted.rest;
  const std::int64_t reach = kRoom * (count + 1);
  const std::int64_t below = at > 0 ? rest[at - 1].place : at < rest.size() ? rest[at].place - reach : 0;
  const std::int64_t above = at < rest.size() ? rest[at].place : below + reach;
  const std::int64_t step = (above - below) / (count + 1);
  std::vector<Placed> out(rest.begin(), rest.begin() + static_cast<std::ptrdiff_t>(at));
  for (const Placed& p : parted.moved) out.push_back({p.claim, (out.size() == at ? below : out.back().place) + step});
  out.insert(out.end(), rest.begin() + static_cast<std::ptrdiff_t>(at), rest.end());
  if (step == 0)
    for (std::size_t i = 0; i < out.size(); ++i) out[i].place = kRoom * static_cast<std::int64_t>(i + 1);
  return out;
}

std::map<std::int64_t, std::size_t> ranks(const std::vector<Placed>& placed) {
  std::map<std::int64_t, std::size_t> out;
  for (const Placed& p : placed) out.emplace(p.claim, out.size() + 1);
  return out;
}

}  // namespace

Result<std::vector<Dossier>> Store::dossiers() {
  return guard([&]() -> Result<std::vector<Dossier>> {
    std::vector<Dossier> out;
    Query q = impl_->db.query("SELECT name, title, introduction FROM dossier ORDER BY name");
    while (q.next()) out.push_back({q.text(0), q.text_or_null(1), q.text_or_null(2)});
    return out;
  });
}

Result<std::optional<Dossier>> Store::dossier(const std::string& name) {
  return guard([&]() -> Result<std::optional<Dossier>> { return dossier_of(impl_->db, name); });
}

Result<std::vector<ClaimId>> Store::dossier_claims(const std::string& name) {
  return guard([&]() -> Result<std::vector<ClaimId>> { return claims_of(placed_in(impl_->db, name)); });
}

Result<std::vector<ClaimId>> Store::in_dossier(const std::string& name) {
  return guard([&]() -> Result<std::vector<ClaimId>> {
    std::vector<ClaimId> out;
    for (std::int64_t claim : impl_->db.all("SELECT c.id FROM dossier_claim d JOIN claim c ON c.id = d.claim_id"
                                            " WHERE d.dossier = ? AND c.state = 'live' ORDER BY c.id",
                                            name))
      out.push_back(ClaimId{claim});
    return out;
  });
}

Result<bool> Store::Change::set_dossier(const Dossier& dossier) {
  return step(*impl_, [&]() -> Result<bool> {
    Transaction& t = *impl_;
    const std::optional<Dossier> before = dossier_of(t.db, dossier.name);
    if (before == dossier) return false;
    if (before) {
      t.db.run("UPDATE dossier SET title = ?, introduction = ? WHERE name = ?", dossier.title, dossier.introduction,
               dossier.name);
    } else {
      t.log.append({"desk", "dossier", {}, {}, dossier.name, {}});
      t.db.run("INSERT INTO dossier (name, title, introduction) VALUES (?, ?, ?)", dossier.name, dossier.title,
               dossier.introduction);
    }
    tell_words(t, dossier.name, "title", before ? before->title : std::nullopt, dossier.title);
    tell_words(t, dossier.name, "introduction", before ? before->introduction : std::nullopt, dossier.introduction);
    return true;
  });
}

Result<bool> Store::Change::delete_dossier(const std::string& name) {
  return step(*impl_, [&]() -> Result<bool> {
    Transaction& t = *impl_;
    const std::optional<Dossier> before = dossier_of(t.db, name);
    if (!before) return false;
    for (const Placed& p : placed_in(t.db, name)) take_out(t, p.claim, name);
    tell_words(t, name, "title", before->title, {});
    tell_words(t, name, "introduction", before->introduction, {});
    t.log.append({"desk", "dossier", {}, name, {}, {}});
    t.db.run("DELETE FROM dossier WHERE name = ?", name);
    return true;
  });
}

Result<bool> Store::Change::add_to_dossier(const std::string& name, ClaimId id) {
  return step(*impl_, [&]() -> Result<bool> {
    Transaction& t = *impl_;
    CLAIMDEX_TRY(const std::int64_t claim, workable(t.db, id));
    if (!dossier_of(t.db, name)) return fail(ErrorCode::NotFound, "there is no dossier " + name);
    if (t.db.find("SELECT 1 FROM dossier_claim WHERE dossier = ? AND claim_id = ?", name, claim)) return false;
    const std::int64_t last =
        t.db.find("SELECT coalesce(max(place), 0) FROM dossier_claim WHERE dossier = ?", name).value_or(0);
    t.log.append({ClaimId{claim}.str(), "dossier", {}, {}, name, {}});
    t.db.run("INSERT INTO dossier_claim (dossier, claim_id, place) VALUES (?, ?, ?)", name, claim, last + kRoom);
    touch(t, claim);
    return true;
  });
}

Result<void> Store::Change::remove_from_dossier(const std::string& name, ClaimId id) {
  return step(*impl_, [&]() -> Result<void> {
    CLAIMDEX_TRY(const std::int64_t claim, resolve(impl_->db, id));
    if (!impl_->db.find("SELECT 1 FROM dossier_claim WHERE dossier = ? AND claim_id = ?", name, claim))
      return not_in(claim, name);
    take_out(*impl_, claim, name);
    return {};
  });
}

Result<bool> Store::Change::move_in_dossier(const std::string& name, const std::vector<ClaimId>& ids,
                                            std::size_t place) {
  return step(*impl_, [&]() -> Result<bool> {
    Transaction& t = *impl_;
    const std::vector<Placed> before = placed_in(t.db, name);
    CLAIMDEX_TRY(const Parted parted, part(t.db, name, before, ids));
    if (place < 1 || place > parted.rest.size() + 1)
      return fail(ErrorCode::Refused,
                  fmt::format("there is no place {}: {} has {}", place, name,
                              before.size() == 1 ? "one claim" : fmt::format("{} claims", before.size())),
                  fmt::format("the last one is --to {}", parted.rest.size() + 1));
    const std::vector<Placed> after = with_places(parted, place - 1);
    const auto was = ranks(before), is = ranks(after);
    if (was == is) return false;
    std::map<std::int64_t, std::int64_t> place_before;
    for (const Placed& p : before) place_before[p.claim] = p.place;
    for (const Placed& p : parted.moved) {
      const std::size_t from = was.at(p.claim), to = is.at(p.claim);
      if (from != to)
        t.log.append({ClaimId{p.claim}.str(),
                      "dossier",
                      {},
                      fmt::format("{}, place {}", name, from),
                      fmt::format("{}, place {}", name, to),
                      {}});
    }
    for (const Placed& p : after)
      if (place_before[p.claim] != p.place)
        t.db.run("UPDATE dossier_claim SET place = ? WHERE dossier = ? AND claim_id = ?", p.place, name, p.claim);
    return true;
  });
}

void hand_over_places(Transaction& t, std::int64_t from, std::int64_t to) {
  std::vector<std::string> names;
  {
    Query q = t.db.query(
        "SELECT dossier FROM dossier_claim WHERE claim_id = ?1 AND dossier NOT IN (SELECT dossier FROM dossier_claim"
        " WHERE claim_id = ?2) ORDER BY dossier");
    q.bind(from, to);
    while (q.next()) names.push_back(q.text(0));
  }
  for (const std::string& name : names) {
    t.log.append({ClaimId{to}.str(), "dossier", {}, {}, name, {}});
    t.db.run("UPDATE dossier_claim SET claim_id = ? WHERE dossier = ? AND claim_id = ?", to, name, from);
  }
  t.db.run("DELETE FROM dossier_claim WHERE claim_id = ?", from);
}

}  // namespace claimdex::store
