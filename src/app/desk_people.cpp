/// What people change about claims and articles beside verdicts: joining and parting, links, edits, claims of their own, and forgetting. A dry run does
/// everything inside a change that is then dropped, so it refuses what the real one would refuse.
#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "attachment.hpp"
#include "claimdex/app/article_search.hpp"
#include "claimdex/app/desk.hpp"
#include "claimdex/core/date.hpp"
#include "claimdex/text/text.hpp"
#include "ledger_rules.hpp"
#include "slot_words.hpp"

namespace claimdex::app {
Result<std::vector<ClaimType>> Desk::types_of(const std::vector<ClaimId>& ids) {
  CLAIMDEX_TRY(auto claims, store_.claims(ids));
  std::vector<ClaimType> out;
  for (const ClaimRecord& claim : claims)
    if (std::find(out.begin(), out.end(), claim.slots.type) == out.end()) out.push_back(claim.slots.type);
  return out;
}

Result<ClaimRecord> Desk::merge(const MergeRequest& request) {
  CLAIMDEX_CHECK(check_reason(request.because));
  if (request.verdict && !request.because)
    return fail(ErrorCode::Refused, fmt::format("\"{}\" needs a reason", name_of(*request.verdict)), "--because '…'");
  CLAIMDEX_TRY(auto types, types_of([&] {
                 std::vector<ClaimId> all{request.keep};
                 all.insert(all.end(), request.others.begin(), request.others.end());
                 return all;
               }()));
  if (types.size() > 1 && !request.because)
    return fail(ErrorCode::Refused, fmt::format("{} and {} are different things", name_of(types[0]), name_of(types[1])),
                "claims of different types can be merged with a reason: --because '…'");
  CLAIMDEX_TRY(auto change, store_.begin(session_, "merge"));
  for (ClaimId other : request.others)
    CLAIMDEX_CHECK(change.merge(request.keep, other, request.verdict, request.because));
  const std::array<ClaimId, 1> ids{request.keep};
  CLAIMDEX_TRY(auto claims, store_.claims(ids));
  // A verdict that is given here needs what it needs anywhere; the evidence of all of them counts.
  if (request.verdict) {
    CLAIMDEX_TRY(const Config config, read_config(dir_));
    if (auto enough = check_sources(claims.front(), *request.verdict, 0, config); !enough)
      return fail(ErrorCode::Refused, enough.error().message, "merge first, then " + enough.error().hint);
  }
  if (!request.dry_run) {
    CLAIMDEX_CHECK(change.commit());
    CLAIMDEX_CHECK(index_after_change());
  }
  return std::move(claims.front());
}

Result<ClaimRecord> Desk::split(ClaimId id, const std::vector<MentionId>& mentions,
                                const std::optional<std::string>& because, bool dry_run) {
  CLAIMDEX_CHECK(check_reason(because));
  CLAIMDEX_TRY(auto change, store_.begin(session_, "split"));
  CLAIMDEX_TRY(auto fresh, change.split(id, mentions, because));
  const std::array<ClaimId, 1> ids{fresh};
  CLAIMDEX_TRY(auto claims, store_.claims(ids));
  if (!dry_run) {
    CLAIMDEX_CHECK(change.commit());
    CLAIMDEX_CHECK(index_after_change());
  }
  return std::move(claims.front());
}

Result<void> Desk::link(ClaimId from, Relation relation, ClaimId to, LinkState state,
                        const std::optional<std::string>& because, bool dry_run) {
  CLAIMDEX_CHECK(check_reason(because));
  CLAIMDEX_TRY(auto change, store_.begin(session_, "link"));
  CLAIMDEX_CHECK(change.link(from, relation, to, state, because));
  return dry_run ? Result<void>() : change.commit();
}

Result<std::vector<Edited>> Desk::edit(const std::string& subject, const SlotWords& words, const std::string& because,
                                       const extract::Extractor& extractor, bool dry_run) {
  CLAIMDEX_CHECK(check_reason(because));
  Slots slots;
  if (auto id = ClaimId::parse(subject)) {
    const std::array<ClaimId, 1> ids{*id};
    CLAIMDEX_TRY(auto claims, store_.claims(ids));
    slots = claims.front().slots;
  } else {
    const MentionId mention = MentionId::parse(subject).value_or(MentionId{});
    CLAIMDEX_TRY(auto claim, store_.claim_of(mention));
    CLAIMDEX_TRY(auto mentions, store_.mentions(claim));
    for (const MentionRecord& m : mentions)
      if (m.id == mention) slots = m.slots;
  }
  const Slots before = slots;
  CLAIMDEX_TRY(auto typed, read_slots(words, slots, extractor));
  CLAIMDEX_TRY(auto change, store_.begin(session_, "edit"));
  std::vector<Edited> out;
  for (const TypedSlot& slot : typed) {
    store::SlotEdit edit{slot.field, {}, slot_in_words(before, slot.field), "as extracted", because};
    if (!slot.as_extracted) {
      edit.value = slots;
      edit.new_words = slot_in_words(slots, slot.field);
    }
    CLAIMDEX_CHECK(change.edit(subject, edit));
    out.push_back({subject, slot.field, edit.old_words, edit.new_words});
  }
  if (!dry_run) {
    CLAIMDEX_CHECK(change.commit());
    CLAIMDEX_CHECK(index_after_change());
  }
  return out;
}

Result<std::vector<Edited>> Desk::edit(ArticleId id, const DetailWords& words, const std::string& because,
                                       const extract::Extractor& extractor, bool dry_run) {
  CLAIMDEX_CHECK(check_reason(because));
  CLAIMDEX_TRY(auto record, store_.article(id));
  if (record.forgotten) return fail(ErrorCode::Refused, fmt::format("{} was forgotten", id.str()), "");
  CLAIMDEX_TRY(Article article, store_.stored_article(id, record.newest));
  ArticleDetails& d = article.details;
  struct Field {
    const char* name;
    const std::optional<std::string>* typed;
    std::optional<std::string>* kept;
  };
  const std::array<Field, 6> fields{{{"title", &words.title, &d.title},
                                     {"author", &words.author, &d.author},
                                     {"published", &words.published, &d.published},
                                     {"lang", &words.lang, &d.lang},
                                     {"source", &words.source, &d.source},
                                     {"url", &words.url, &d.url}}};
  std::vector<Edited> out;
  for (const Field& f : fields) {
    if (!*f.typed) continue;
    if (blank(**f.typed) || !text::valid_utf8(**f.typed))
      return fail(ErrorCode::Usage, fmt::format("--{} is blank or not valid UTF-8", f.name), "none empties it");
    const auto before = *f.kept;
    if (f.kept == &d.published && **f.typed != "none" && !published_day(**f.typed))
      return fail(ErrorCode::Usage, fmt::format("--published {}: not a date", text::printable(**f.typed)),
                  "2031-03-04, 2031-03-04T09:30:00+01:00, or none");
    if (f.kept == &d.url && **f.typed != "none") CLAIMDEX_CHECK(check_web_address("--url ", **f.typed));
    *f.kept = **f.typed == "none" ? std::nullopt : std::optional(text::normalise_line(**f.typed));
    out.push_back({id.str(), f.name, before, *f.kept});
  }
  const store::Prepared read_anew(article, extractor.annotate(article));
  CLAIMDEX_TRY(auto change, store_.begin(session_, "edit"));
  for (const Edited& e : out) CLAIMDEX_CHECK(change.edit_article(id, e.field, e.after, because, read_anew));
  if (words.origin) {
    std::optional<OriginId> origin;
    if (*words.origin != "new") {
      origin = OriginId::parse(*words.origin);
      if (!origin)
        return fail(ErrorCode::Usage,
                    fmt::format("--origin {}: not an origin's handle", text::printable(*words.origin)),
                    "o2, or new for one of its own");
    }
    CLAIMDEX_CHECK(change.set_origin(id, origin, because));
    CLAIMDEX_TRY(const auto after, store_.article(id));
    out.push_back({id.str(), "origin", record.origin.str(), after.origin.str()});
  }
  if (!dry_run) {
    CLAIMDEX_CHECK(change.commit());
    CLAIMDEX_CHECK(index_after_change());
  }
  return out;
}

namespace {

/// Where the words stand in the article: they must stand there, and only once.
Result<store::NewMention> find_words(const Article& article, ArticleId id, const std::string& words,
                                     const extract::Extractor& extractor) {
  const std::size_t at = article.text.find(words);
  if (at == std::string::npos)
    return fail(ErrorCode::Usage, fmt::format("{} doesn't say \"{}\"", id.str(), text::printable(words)),
                "copy the words exactly as they stand there");
  if (article.text.find(words, at + 1) != std::string::npos)
    return fail(ErrorCode::Usage, fmt::format("{} says \"{}\" more than once", id.str(), text::printable(words)),
                "give more of the words around it");
  const text::OffsetMap map(article.text);
  store::NewMention out;
  out.article = id;
  out.text = words;
  out.span = map.to_span({static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + words.size())});
  out.sentence = out.span;
  for (const Sentence& s : extractor.annotate(article).sentences)
    if (s.span.start <= out.span.start && out.span.end <= s.span.end) out.sentence = s.span;
  if (article.details.published) out.published = published_day(*article.details.published);
  return out;
}

}  // namespace

Result<Addition> read_addition(AddRequest request, const extract::Extractor& extractor) {
  CLAIMDEX_CHECK(check_reason(request.because));
  if (blank(request.text)) return fail(ErrorCode::Usage, "a claim needs words", "--text '…'");
  if (!text::valid_utf8(request.text)) return fail(ErrorCode::Usage, "the claim's words are not valid UTF-8", "");
  for (const auto& said : {request.seen_at, request.url})
    if (said && !text::valid_utf8(*said))
      return fail(ErrorCode::Usage, "where it was seen is not valid UTF-8", "--seen-at 'Channel 5, evening news'");
  Addition out;
  out.slots.worth = out.slots.confidence = 1;
  out.slots.rule = "by hand";
  if (request.type) {
    CLAIMDEX_TRY(out.slots.type, read_type(*request.type));
  }
  if (family_of(out.slots.type) == "attribution" && !request.slots.speaker)
    return fail(ErrorCode::Usage, fmt::format("{}: who said it?", name_of(out.slots.type)), "--speaker 'Ada Berg'");
  CLAIMDEX_TRY(auto typed, read_slots(request.slots, out.slots, extractor));
  static_cast<void>(typed);
  if (request.media) {
    CLAIMDEX_TRY(out.recording, read_attachment(*request.media, "--media FILE"));
  }
  out.request = std::move(request);
  return out;
}

Result<Added> Desk::add(const Addition& addition, const extract::Extractor& extractor, bool dry_run) {
  const AddRequest& request = addition.request;
  std::optional<store::NewMention> mention;
  store::NewFreeClaim free;
  if (request.article) {
    CLAIMDEX_TRY(auto record, store_.article(*request.article));
    if (record.forgotten) return fail(ErrorCode::Refused, fmt::format("{} was forgotten", request.article->str()), "");
    CLAIMDEX_TRY(const Article article, store_.stored_article(*request.article, record.newest));
    CLAIMDEX_TRY(mention, find_words(article, *request.article, request.text, extractor));
    mention->slots = addition.slots;
    mention->because = request.because;
  } else {
    free.text = text::normalise(request.text);
    free.slots = addition.slots;
    free.seen.at = request.seen_at;
    free.seen.url = request.url;
    free.because = request.because;
  }
  if (addition.recording) {
    free.seen.media = addition.recording->name;
    free.seen.sha256 = addition.recording->sha256;
    if (!dry_run) CLAIMDEX_CHECK(keep(*addition.recording, dir_ / "archive"));
  }
  CLAIMDEX_TRY(auto change, store_.begin(session_, "add"));
  CLAIMDEX_TRY(const store::Added made, mention ? change.add_mention(*mention) : change.add_claim(free));
  const std::array<ClaimId, 1> ids{made.claim};
  CLAIMDEX_TRY(auto claims, store_.claims(ids));
  Added out{std::move(claims.front()), {}};
  for (const store::Proposal& proposal : made.proposed) {
    CLAIMDEX_TRY(auto alike, looks_like(proposal));
    out.alike.push_back(std::move(alike));
  }
  if (!dry_run) {
    CLAIMDEX_CHECK(change.commit());
    CLAIMDEX_CHECK(index_after_change());
  }
  return out;
}

Result<store::Forgotten> Desk::forget(ArticleId id, const std::optional<std::string>& because, bool dry_run) {
  CLAIMDEX_CHECK(check_reason(because));
  CLAIMDEX_TRY(auto change, store_.begin(session_, "forget"));
  CLAIMDEX_TRY(auto done, change.forget(id, because));
  if (dry_run) return done;
  CLAIMDEX_CHECK(change.commit());
  store::Archive archive(dir_ / "archive");
  for (const std::string& sha : done.blobs) archive.remove(sha);
  drop_article_index(dir_);  // its words would stay in blocks that Xapian hasn't used again
  CLAIMDEX_CHECK(index_after_change());
  return done;
}

}  // namespace claimdex::app
