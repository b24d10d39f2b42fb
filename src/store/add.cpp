// Claims that a person points out: in an article where extraction missed it, or seen where no text holds it.
#include <fmt/format.h>

#include "alike.hpp"
#include "identity.hpp"
#include "people.hpp"
#include "slots_json.hpp"

namespace claimdex::store {

namespace {

Added added(Transaction& t, ClaimId claim, const std::optional<std::string>& identity) {
  Added out{claim, {}};
  if (const auto before = propose_edited(t, claim.number, identity, {}))
    out.proposed.push_back({claim, ClaimId{*before}});
  for (const std::int64_t known : propose_alike(t, claim.number)) out.proposed.push_back({claim, ClaimId{known}});
  return out;
}

}  // namespace

Result<Added> Store::Change::add_claim(const NewFreeClaim& fresh) {
  return step(*impl_, [&]() -> Result<Added> {
    Transaction& t = *impl_;
    const ClaimId id{t.log.next(Counter::Claim)};
    const std::int64_t seq = t.log.append({id.str(), "add", {}, {}, fresh.text, fresh.because});
    const std::int64_t change = t.log.change().id;
    const std::string slots = slots_to_json(fresh.slots), type(name_of(fresh.slots.type));
    t.db.run(
        "INSERT INTO claim (id, uid, type, text, slots, rev, created, changed, touched, seen_at, seen_url, media_file, "
        "media_sha256) VALUES (?, ?, ?, ?, ?, ?, ?, ?, 1, ?, ?, ?, ?)",
        id.number, Blob{t.log.uid()}, type, fresh.text, slots, seq, change, change, fresh.seen.at, fresh.seen.url,
        fresh.seen.media, fresh.seen.sha256);
    return added(t, id, identity_key(fresh.slots, fresh.text));
  });
}

Result<Added> Store::Change::add_mention(const NewMention& fresh) {
  return step(*impl_, [&]() -> Result<Added> {
    Transaction& t = *impl_;
    const std::int64_t article = fresh.article.number;
    const std::optional<std::int64_t> version =
        t.db.find("SELECT newest FROM article WHERE id = ? AND forgotten IS NULL", article);
    if (!version) return fail(ErrorCode::NotFound, fmt::format("there is no article {}", fresh.article.str()));
    const ClaimId id{t.log.next(Counter::Claim)};
    const MentionId mention{t.log.next(Counter::Mention)};
    const std::int64_t seq = t.log.append({id.str(), "add", {}, {}, fresh.text, fresh.because});
    const std::int64_t change = t.log.change().id;
    const std::string slots = slots_to_json(fresh.slots), type(name_of(fresh.slots.type));
    t.db.run(
        "INSERT INTO claim (id, uid, type, text, first_mention, rev, created, changed, touched)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, 1)",
        id.number, Blob{t.log.uid()}, type, fresh.text, mention.number, seq, change, change);
    std::optional<std::int64_t> published;
    if (fresh.published) published = fresh.published->number;
    const std::optional<std::string> from = fresh.slots.time ? fresh.slots.time->from : std::nullopt;
    const std::optional<std::string> to = fresh.slots.time ? fresh.slots.time->to : std::nullopt;
    const std::optional<std::string> identity = identity_key(fresh.slots, fresh.text);
    std::optional<Blob> key;
    if (identity) key = Blob{*identity};
    t.db.run(
        "INSERT INTO mention (id, uid, claim_id, article_id, text, slots, extractor, identity_key, event_from,"
        " event_to, published_day, version) VALUES (?, ?, ?, ?, ?, ?, 'person', ?, ?, ?, ?, ?)",
        mention.number, Blob{t.log.uid()}, id.number, article, fresh.text, slots, key, from, to, published, *version);
    t.db.run(
        "INSERT INTO mention_span (mention_id, version, ord, start, \"end\", sentence_start, sentence_end)"
        " VALUES (?, ?, 0, ?, ?, ?, ?)",
        mention.number, *version, fresh.span.start, fresh.span.end, fresh.sentence.start, fresh.sentence.end);
    return added(t, id, identity);
  });
}

}  // namespace claimdex::store
