// The same text, read by better rules. Old and new readings of one version are paired by what they stand on: same type before same figure before the
// greatest overlap, one to one. What nobody worked on follows the rules: it changes, or is retired. What somebody worked on never changes under
// their hands: it stays, with a flag where the rules see it differently now, and the new reading stands beside it as a claim with a proposed link.
// What was retired and is found again in its sentence comes back under its handle.
// Nothing is written where nothing differs, so a run that was interrupted is simply run again.
#include <fmt/format.h>

#include <algorithm>
#include <tuple>

#include "origins.hpp"
#include "people.hpp"
#include "prepare.hpp"
#include "put_claims.hpp"
#include "reading.hpp"
#include "relations.hpp"
#include "slots_json.hpp"

namespace claimdex::store {

namespace {

struct Old {
  std::int64_t id = 0, claim = 0;
  bool newest_here = false;  // this version is the newest that holds it: it is read from here
  bool touched = false, by_hand = false, extracted = true;
  std::string text, slots;
  std::vector<Span> spans;
  Slots read;
};

bool same_figure(const Slots& a, const Slots& b) {
  if (!a.figure || !b.figure) return !a.figure && !b.figure;
  return a.figure->bounds == b.figure->bounds && a.figure->unit == b.figure->unit;
}

std::uint32_t overlap(const std::vector<Span>& a, const std::vector<Span>& b) {
  std::uint32_t out = 0;
  for (Span x : a)
    for (Span y : b) {
      const std::uint32_t from = std::max(x.start, y.start), to = std::min(x.end, y.end);
      if (from < to) out += to - from;
    }
  return out;
}

bool is_as_it_was(const Old& old, const Incoming& in) {
  return old.slots == in.slots && old.text == in.claim->text && old.spans == in.claim->spans;
}

/// The same reading of the same words, also where the slots' own places are those of a newer version.
bool is_the_same(const Old& old, const Incoming& in) {
  return old.text == in.claim->text && old.spans == in.claim->spans && same_reading(old.read, in.claim->slots);
}

class Reextraction {
 public:
  Reextraction(Transaction& t, ArticleId article, int version, const Prepared::Impl& found)
      : t_(t), db_(t.db), article_(article), version_(version), p_(found) {}

  Reextracted run() {
    read_old();
    pair();
    for (std::size_t i = 0; i < old_.size(); ++i)
      if (partner_[i] >= 0) compare(old_[i], p_.claims[static_cast<std::size_t>(partner_[i])]);
    for (std::size_t i = 0; i < old_.size(); ++i)
      if (partner_[i] < 0) lost(old_[i]);
    for (std::size_t i = 0; i < p_.claims.size(); ++i)
      if (!taken_[i]) put(p_.claims[i], 0);
    return std::move(out_);
  }

 private:
  void read_old() {
    Query q = db_.query(
        "SELECT m.id, m.claim_id, m.version = ?2, c.touched, m.extractor = 'person', m.extracted, m.text, m.slots,"
        " s.start, s.\"end\" FROM mention m JOIN claim c ON c.id = m.claim_id"
        " JOIN mention_span s ON s.mention_id = m.id AND s.version = ?2"
        " WHERE m.article_id = ?1 AND m.state = 'live' ORDER BY m.id, s.ord");
    q.bind(article_.number, version_);
    while (q.next()) {
      if (old_.empty() || old_.back().id != q.number(0))
        old_.push_back({q.number(0),
                        q.number(1),
                        q.number(2) != 0,
                        q.number(3) != 0,
                        q.number(4) != 0,
                        q.number(5) != 0,
                        q.text(6),
                        q.text(7),
                        {},
                        slots_from_json(q.view(7))});
      old_.back().spans.push_back({static_cast<std::uint32_t>(q.number(8)), static_cast<std::uint32_t>(q.number(9))});
    }
  }

  void pair() {
    struct Pair {
      bool same = false, type = false, figure = false;
      std::uint32_t overlap = 0;
      std::size_t old = 0, in = 0;
    };
    std::vector<Pair> pairs;
    for (std::size_t i = 0; i < old_.size(); ++i)
      for (std::size_t j = 0; j < p_.claims.size(); ++j) {
        const ExtractedClaim& claim = *p_.claims[j].claim;
        // What it found the last time first: a new reading stands beside the old one of what was touched, on the same words.
        if (const std::uint32_t n = overlap(old_[i].spans, claim.spans); n > 0)
          pairs.push_back({is_the_same(old_[i], p_.claims[j]), old_[i].read.type == claim.slots.type,
                           same_figure(old_[i].read, claim.slots), n, i, j});
      }
    std::stable_sort(pairs.begin(), pairs.end(), [](const Pair& a, const Pair& b) {
      return std::tie(a.same, a.type, a.figure, a.overlap) > std::tie(b.same, b.type, b.figure, b.overlap);
    });
    partner_.assign(old_.size(), -1);
    taken_.assign(p_.claims.size(), false);
    for (const Pair& p : pairs) {
      if (partner_[p.old] >= 0 || taken_[p.in]) continue;
      partner_[p.old] = static_cast<std::int64_t>(p.in);
      taken_[p.in] = true;
    }
  }

  void compare(const Old& old, const Incoming& in) {
    if (!old.newest_here) return;  // read, and counted, in the newest version that has it
    const bool as_it_was = is_as_it_was(old, in);
    const bool says_the_same = as_it_was || (old.text == in.claim->text && same_reading(old.read, in.claim->slots));
    if (old.by_hand || (as_it_was && old.extracted) || (old.touched && says_the_same && old.extracted)) {
      ++out_.kept;
    } else if (old.touched && says_the_same) {
      db_.run("UPDATE mention SET extracted = 1 WHERE id = ?", old.id);
      t_.log.append({MentionId{old.id}.str(), "reextract", "extracted", "no", "yes", {}});
      ++out_.kept;
    } else if (old.touched) {
      leave(old);
      const std::int64_t beside = put(in, old.claim);
      propose(t_, beside, old.claim, Relation::Repeats, "reextract",
              "the same words, read anew by " + p_.annotation.extractor);
    } else {
      const std::int64_t seq =
          t_.log.append({MentionId{old.id}.str(), "reextract", "reading", old.slots, in.slots, {}});
      putter().read_anew(in, old.id);
      settle(t_, old.claim, seq);
      out_.changed.push_back(ClaimId{old.claim});
    }
  }

  void lost(const Old& old) {
    if (!old.newest_here) return;
    if (old.by_hand) {
      ++out_.kept;
    } else if (old.touched) {
      leave(old);
    } else {
      const std::int64_t seq = t_.log.append({ClaimId{old.claim}.str(),
                                              "retire",
                                              {},
                                              MentionId{old.id}.str(),
                                              {},
                                              "not found by " + p_.annotation.extractor});
      db_.run("UPDATE mention SET state = 'retired' WHERE id = ?", old.id);
      const bool more =
          db_.find("SELECT 1 FROM mention WHERE claim_id = ? AND state = 'live' LIMIT 1", old.claim).has_value();
      if (more) {
        settle(t_, old.claim, seq);
        out_.changed.push_back(ClaimId{old.claim});
      } else {
        db_.run("UPDATE claim SET state = 'retired', first_mention = NULL, rev = ?, changed = ? WHERE id = ?", seq,
                t_.log.change().id, old.claim);
        out_.retired.push_back(ClaimId{old.claim});
      }
    }
  }

  void leave(const Old& old) {
    out_.left.push_back(ClaimId{old.claim});
    if (!old.extracted) return;
    db_.run("UPDATE mention SET extracted = 0 WHERE id = ?", old.id);
    t_.log.append({MentionId{old.id}.str(), "reextract", "extracted", "yes", "no", {}});
  }

  std::int64_t put(const Incoming& in, std::int64_t apart_from) {
    if (const auto back = putter().take_back(in, apart_from)) {
      if (back->how == ClaimPutter::Back::Revived) out_.revived.push_back(ClaimId{back->claim});
      if (back->how == ClaimPutter::Back::Returned) out_.changed.push_back(ClaimId{back->claim});
      return back->claim;
    }
    const std::int64_t before = t_.log.last(Counter::Claim);
    const std::int64_t claim = putter().put(in, apart_from);
    (claim > before ? out_.fresh : out_.changed).push_back(ClaimId{claim});
    return claim;
  }

  /// Made when something has to be written: origins are looked up for that.
  ClaimPutter& putter() {
    if (!putter_) {
      const std::int64_t origin = db_.find("SELECT origin_id FROM article WHERE id = ?", article_.number).value_or(0);
      const bool present = db_.find("SELECT newest FROM article WHERE id = ?", article_.number) == version_;
      const Provenance from = find_provenance(db_, p_.passages, p_.contents, p_.published, article_.number);
      putter_.emplace(t_, p_, Printed{article_.number, version_, origin, from.of, present}, ingested_);
    }
    return *putter_;
  }

  Transaction& t_;
  Database& db_;
  ArticleId article_;
  int version_;
  const Prepared::Impl& p_;
  std::vector<Old> old_;
  std::vector<std::int64_t> partner_;  // of each old one: index into the claims found, -1 none
  std::vector<bool> taken_;
  std::optional<ClaimPutter> putter_;
  Ingested ingested_;
  Reextracted out_;
};

}  // namespace

Result<Reextracted> Store::Change::reextract(ArticleId id, int version, const Prepared& found) {
  return step(*impl_, [&]() -> Result<Reextracted> {
    impl_->never_undone();
    if (!impl_->db.find("SELECT 1 FROM article_version WHERE article_id = ? AND version = ?", id.number, version))
      return fail(ErrorCode::NotFound, fmt::format("there is no article {} with a version {}", id.str(), version));
    return Reextraction(*impl_, id, version, *found.impl_).run();
  });
}

}  // namespace claimdex::store
