// Whatever happens to a desk in whatever order: what people did is never lost, never changed by a rule, and the record agrees with itself.
//
// Random histories of some dozen steps. Texts are made of a few sentences, so that the same words, the same proposition in other words, copies
// and sentences that come back really happen; they are read by a toy of an extractor whose rules change on the way. A model that knows nothing of
// the store's rules remembers what people did; after each step the desk is asked whether it still holds.
#include <rapidcheck.h>

#include <array>
#include <map>
#include <set>
#include <sstream>

#include "history_language.hpp"
#include "likeness.hpp"
#include "people_fixture.hpp"
#include "slots_json.hpp"

using namespace claimdex;
using namespace claimdex::store;
using namespace claimdex::store::test;

namespace {

struct Unexpected : std::runtime_error {
  using std::runtime_error::runtime_error;
};
template <typename T>
T ok(Result<T> result) {
  if (!result) throw Unexpected(result.error().message);
  if constexpr (!std::is_void_v<T>) return *std::move(result);
}

using Step = std::array<unsigned, 4>;

/// What a person sees of a claim that no rule may change. Offsets move, flags and counts are computed.
std::string seen(const ClaimRecord& claim) {
  Slots slots = without_spans(claim.slots);
  slots.flags.clear();
  slots.worth = slots.confidence = 0;
  std::ostringstream out;
  out << slots_to_json(slots) << ' ' << name_of(claim.verdict) << ' ' << name_of(claim.progress) << ' '
      << claim.reason.value_or("-") << ' ' << claim.evidence;
  for (std::uint64_t word : hashed_words(claim.text)) out << ' ' << word;
  return out.str();
}

std::string as_words(const FigureRow& row) {
  std::ostringstream out;
  out << row.claim.str() << " in " << (row.origin ? row.origin->str() : "none") << " times " << row.copies << ", "
      << name_of(row.verdict) << ": " << row.text << "|" << slots_to_json(row.slots) << "|" << row.paragraph;
  if (row.article)
    out << "|" << row.article->id.str() << "@" << row.article->version << row.article->title.value_or("");
  return out.str();
}

std::string as_words(const IndexRow& row) {
  std::ostringstream out;
  out << row.live;
  if (!row.live) return out.str();
  out << slots_to_json(row.slots) << '|' << row.text << '|' << row.sentence << '|' << row.lang.value_or("-");
  if (row.article)
    out << '|' << row.article->id.str() << ' ' << row.article->version << ' ' << row.article->title.value_or("-") << ' '
        << row.article->source.value_or("-") << ' ' << row.article->published.value_or("-");
  return out.str();
}

class Life {
 public:
  void step(const Step& s) {
    const unsigned a = s[1], b = s[2], c = s[3];
    involved_.clear();
    if (forgotten_.size() < 2) return fresh_article(a, b, c);
    switch (s[0] % 25) {
      case 0:
      case 1:
      case 2:
        return fresh_article(a, b, c);
      case 3:
      case 4:
        return another_version(a, b, c, true);
      case 5:
        return another_version(a, b, c, false);
      case 6:
      case 7:
        return copy(a, b, c);
      case 8:
        return again(a);
      case 9:
      case 10:
        return edit_claim(a, b, c);
      case 11:
        return edit_mention(a, b, c);
      case 12:
        return edit_article(a, b, c);
      case 13:
        return mark(a, b);
      case 14:
        return annotate(a, b);
      case 15:
      case 16:
        return join(a, b, c);
      case 17:
        return part(a, b);
      case 18:
        return tie(a, b, c);
      case 19:
        return add(a, b);
      case 20:
      case 21:
        return read_anew(a, b);
      case 22:
        return c % 3 == 0 ? drop(a) : other_origin(a, b);
      case 23:
        return seal_or_open(a);
      default:
        return point_out(a, b, c);
    }
  }

  /// A step in a change of its own; undone, all is as it was before, and done again as it was after.
  void there_and_back(const Step& s) {
    commit();
    const std::string before = whole();
    const std::int64_t events = desk_.events();
    step(s);
    commit();
    if (desk_.events() == events) return;
    const std::string after = whole();
    const ChangeId done = ok(desk_.store.events({.subject = {}, .limit = 1})).front().change;
    if (!turn([&](auto& t) { return t.undo(done); })) return;
    tell("undone " + done.str());
    RC_ASSERT(whole() == before);
    check_record();
    ok(turn([](auto& t) { return t.redo(); }));
    tell("done again");
    RC_ASSERT(whole() == after);
    check_record();
  }

  /// After each step. Several steps are one change: a commit waits for the disk.
  void check() {
    claims();
    people();
    if (++steps_ % kStepsInChange == 0) check_all();
  }

  /// After the last one.
  void check_all() {
    commit();
    articles();
    check_record();
  }

 private:
  /// Committed, or refused as a whole.
  template <typename Body>
  Result<TakenBack> turn(Body&& body) {
    Store::Change change = ok(desk_.store.begin(session(), "turn"));
    Result<TakenBack> out = body(change);
    if (!out && out.error().code != ErrorCode::Refused) throw Unexpected(out.error().message);
    if (out) ok(change.commit());
    return out;
  }

  void check_record() {
    index();
    figures();
    RC_ASSERT(desk_.findings() == std::vector<std::string>());
  }

  /// Shown with the smallest history that fails.
  static void tell(const std::string& what) { RC_LOG() << what << '\n'; }

  // ---- what is read ----

  Article article(const std::string& title, const Sentences& body, std::optional<std::string> url, unsigned day) {
    Article out;
    out.id = "memory";
    out.details.title = title;
    out.details.url = std::move(url);
    if (day > 0) out.details.published = "2031-03-" + std::string(day < 10 ? "0" : "") + std::to_string(day);
    out.sha256 = std::string(64, static_cast<char>('0' + day % 10));
    out.text = title + "\n";
    for (const std::string& s : body) out.text += "\n" + s;
    out.text += "\n";
    return out;
  }

  Ingested put(const Article& read_in) {
    const Prepared prepared(read_in, read(read_in.text, rules_));
    const bool plain = ok(desk_.store.is_plain_repeat(read_in));
    const std::int64_t events = desk_.events();
    const std::optional<ArticleRecord> before = of_url(read_in);
    const Ingested in = ok(change().put_article(prepared));
    RC_ASSERT(plain == (in.outcome == Outcome::Repeat));
    RC_ASSERT(plain == (desk_.events() == events));
    tell(in.article.str() + " outcome " + std::to_string(static_cast<int>(in.outcome)) + ", rules " +
         std::to_string(rules_) + ", " + read_in.details.url.value_or("no url") + ", " +
         read_in.details.published.value_or("undated") + ":\n" + read_in.text);
    const ArticleRecord now = ok(desk_.store.article(in.article));
    if (in.outcome == Outcome::New || in.outcome == Outcome::Copy) {
      RC_ASSERT(in.article.number == static_cast<std::int64_t>(forgotten_.size()) + 1);
      RC_ASSERT(in.version == 1);
      forgotten_.push_back(false);
    }
    if (in.outcome == Outcome::NewVersion) RC_ASSERT(now.newest == in.version);
    if (in.outcome == Outcome::OlderVersion) {
      RC_ASSERT(now.newest == before->newest);
      RC_ASSERT(now.details.published == before->details.published);
    }
    if (before)
      RC_ASSERT(now.versions.size() - before->versions.size() == (plain || in.outcome == Outcome::Supplied ? 0u : 1u));
    for (const NewClaim& fresh : in.new_claims) RC_ASSERT(fresh.id.number > known_claims_);
    for (ClaimId gone : in.gone)
      if (const ClaimRecord claim = desk_.claim(gone.number); claim.article && claim.article->id == in.article)
        RC_ASSERT(has(claim.slots.flags, Flag::GoneFromArticle));
    return in;
  }

  std::optional<ArticleRecord> of_url(const Article& read_in) {
    for (std::size_t i = 0; read_in.details.url && i < forgotten_.size(); ++i) {
      ArticleRecord record = ok(desk_.store.article(ArticleId{static_cast<std::int64_t>(i + 1)}));
      if (record.details.url == read_in.details.url) return record;
    }
    return std::nullopt;
  }

  Sentences some(unsigned a, unsigned b) {
    Sentences out;
    const std::size_t n = 1 + a % 7;
    for (std::size_t i = 0; i < n; ++i) out.push_back(language()[(b + i * (a / 7 + 1)) % language().size()].first);
    return out;
  }
  std::string fresh_url() { return "https://news.example/" + std::to_string(++urls_); }
  std::string title(unsigned n) { return "Report " + std::to_string(n % 5); }

  void fresh_article(unsigned a, unsigned b, unsigned c) {
    put(article(title(c), some(a, b), c % 4 == 0 ? std::nullopt : std::optional(fresh_url()), 2 + c % 9));
  }

  void another_version(unsigned a, unsigned b, unsigned c, bool later) {
    const auto id = pick_article(a);
    if (!id) return;
    const ArticleRecord record = ok(desk_.store.article(*id));
    if (!record.details.url) return;
    Article next = ok(desk_.store.stored_article(*id, record.newest));
    Sentences body = sentences_of(next.text);
    body.erase(body.begin());
    print_differently(body, b, c);
    const unsigned day = static_cast<unsigned>(10 + ++days_ % 19);
    next = article(b % 5 == 0 ? title(c) : *next.details.title, body, record.details.url, later ? day : 1);
    put(next);
  }

  static void print_differently(Sentences& body, unsigned b, unsigned c) {
    const std::string& other = language()[c % language().size()].first;
    const std::size_t at = body.empty() ? 0 : b / 6 % body.size();
    switch (b % 6) {
      case 0:
        if (!body.empty()) body.erase(body.begin() + static_cast<std::ptrdiff_t>(at));
        break;
      case 1:
        if (!body.empty()) body[at] = other;
        break;
      case 2:
        if (!body.empty()) body.push_back(body[at]);
        break;
      case 3:
        std::reverse(body.begin(), body.end());
        body.push_back(other);
        break;
      default:
        body.insert(body.begin() + static_cast<std::ptrdiff_t>(at), other);
    }
  }

  void copy(unsigned a, unsigned b, unsigned c) {
    const auto id = pick_article(a);
    if (!id) return;
    const ArticleRecord record = ok(desk_.store.article(*id));
    Article twin = ok(desk_.store.stored_article(*id, record.newest));
    if (b % 3 == 0) {
      twin.details.url = fresh_url();
      put(twin);
      return;
    }
    Sentences body = sentences_of(twin.text);
    body.erase(body.begin());
    if (b % 3 == 1 && body.size() > 2) body.resize(body.size() - 1 - b / 3 % 2);
    if (b % 3 == 2) print_differently(body, b / 3, c);
    put(article(title(c), body, fresh_url(), 2 + c % 9));
  }

  void again(unsigned a) {
    const auto id = pick_article(a);
    if (!id) return;
    const ArticleRecord record = ok(desk_.store.article(*id));
    const Article same = ok(
        desk_.store.stored_article(*id, 1 + static_cast<int>(a / 7 % static_cast<unsigned>(record.versions.size()))));
    RC_ASSERT(put(same).outcome == Outcome::Repeat);
  }

  // ---- what people do ----

  Store::Change& change() {
    if (!change_) change_.emplace(ok(desk_.store.begin(session(), "work")));
    return *change_;
  }
  void commit() {
    if (change_) ok(change_->commit());
    change_.reset();
  }

  /// All that a person sees of live claims.
  std::string whole() {
    std::ostringstream out;
    for (std::int64_t id = 1; desk_.store.claims(std::vector<ClaimId>{{id}}).has_value(); ++id) {
      const ClaimRecord claim = desk_.claim(id);
      if (claim.retired) continue;
      out << id << " is " << claim.id.number << ": " << seen(claim);
      for (const MentionRecord& m : ok(desk_.store.mentions(claim.id)))
        out << ' ' << m.id.str() << ' ' << m.text << ' ' << slots_to_json(m.slots) << ' ' << m.origin.number;
      for (const Evidence& e : ok(desk_.store.evidence(claim.id))) out << ' ' << e.id.str();
      for (const Note& n : ok(desk_.store.notes(claim.id))) out << ' ' << n.text << n.place.value_or("");
      for (const std::string& tag : claim.tags) out << " +" << tag;
      out << ' ' << claim.assignee.value_or("nobody") << ' ' << claim.review_by.value_or("no date");
      for (const ClaimLink& l : ok(desk_.store.links(claim.id)))
        out << ' ' << l.outgoing << name_of(l.relation) << l.other.number << name_of(l.state);
      out << '\n';
    }
    for (ClaimId id : ok(desk_.store.dossier_claims("story"))) out << ' ' << id.str();
    for (const auto& [id, event] : ok(desk_.store.figure_events())) out << ' ' << id.str() << event;
    return out.str();
  }

  template <typename Body>
  auto work(Body&& body) {
    auto out = body(change());
    if (!out && out.error().code != ErrorCode::Refused) throw Unexpected(out.error().message);
    return out;
  }

  void did(std::int64_t claim) {
    involved_.insert(find(claim));
    touched_.insert(find(claim));
  }

  SlotEdit some_edit(unsigned b, unsigned c) {
    SlotEdit out;
    static constexpr const char* kFields[] = {"figure", "place", "type", "who", "time", "modality"};
    out.field = kFields[b % 6];
    if (c % 4 == 0) return out;
    Slots& s = out.value.emplace();
    miners(c % 2 == 0 ? 12 : 13)(s);
    s.type = c % 3 == 0 ? ClaimType::CasualtyMissing : ClaimType::CasualtyKilled;
    s.modality = c % 3 == 0 ? Modality::Possible : Modality::Actual;
    return out;
  }

  void edit_claim(unsigned a, unsigned b, unsigned c) {
    if (const auto id = pick_claim(a)) {
      tell("edit " + id->str() + " " + some_edit(b, c).field + (some_edit(b, c).value ? "" : " off"));
      const auto out = work([&](auto& t) { return t.edit(id->str(), some_edit(b, c)); });
      RC_ASSERT(out.has_value() != sealed(*id));
      if (out) did(id->number);
    }
  }

  void edit_mention(unsigned a, unsigned b, unsigned c) {
    const auto id = pick_claim(a);
    if (!id) return;
    const auto all = ok(desk_.store.mentions(*id));
    if (all.empty()) return;
    const std::string mention = all[c % all.size()].id.str();
    tell("edit " + mention + " " + some_edit(b, c / 5).field + (some_edit(b, c / 5).value ? "" : " off"));
    const auto out = work([&](auto& t) { return t.edit(mention, some_edit(b, c / 5)); });
    RC_ASSERT(out.has_value() != sealed(*id));
    if (out) did(id->number);
  }

  void edit_article(unsigned a, unsigned b, unsigned c) {
    const auto id = pick_article(a);
    if (!id) return;
    const ArticleRecord record = ok(desk_.store.article(*id));
    Article read_in = ok(desk_.store.stored_article(*id, record.newest));
    static constexpr const char* kFields[] = {"source", "published", "lang"};
    const std::string field = kFields[b % 3];
    const std::string value = field == "source" ? "Northline " + std::to_string(c % 3)
                              : field == "lang" ? "en"
                                                : "2031-03-0" + std::to_string(1 + c % 9);
    tell("edit " + id->str() + " " + field + " " + value);
    if (field == "published") read_in.details.published = value;
    const Prepared prepared(read_in, read(read_in.text, rules_));
    ok(work([&](auto& t) { return t.edit_article(*id, field, value, {}, prepared); }));
  }

  void mark(unsigned a, unsigned b) {
    if (const auto id = pick_claim(a)) {
      const auto verdict = static_cast<Verdict>(b % 8);
      tell("mark " + id->str() + " " + std::string(name_of(verdict)));
      const auto out = work([&](auto& t) { return t.mark(*id, verdict, "reason " + std::to_string(b % 3)); });
      RC_ASSERT(out.has_value() != sealed(*id));
      if (!out) return;
      did(id->number);
      RC_ASSERT(desk_.claim(id->number).verdict == verdict);
    }
  }

  /// Sealed: no verdict, edit, evidence, merge or split until it is opened again, and no article goes that it stands in.
  void seal_or_open(unsigned a) {
    const auto id = pick_claim(a);
    if (!id) return;
    const bool open = sealed(*id);
    tell((open ? "reopen " : "publish ") + id->str());
    ok(work([&](auto& t) {
      return open ? t.advance(*id, "reopen", Progress::InProgress, "wrong")
                  : t.advance(*id, "publish", Progress::Published, {});
    }));
    did(id->number);
    if (open)
      sealed_.erase(find(id->number));
    else
      sealed_.insert(find(id->number));
  }
  bool sealed(ClaimId id) const { return sealed_.count(find(id.number)) > 0; }

  void annotate(unsigned a, unsigned b) {
    const auto id = pick_claim(a);
    if (!id) return;
    tell("note, evidence or work " + id->str());
    if (b % 3 == 2) {
      if (!arrange(*id, b / 3)) return;
    } else if (b % 2 == 0) {
      notes_.emplace_back("note " + std::to_string(notes_.size()), id->number);
      ok(work([&](auto& t) { return t.add_note(*id, notes_.back().first); }));
    } else {
      NewEvidence fresh;
      fresh.url = "https://evidence.example/" + std::to_string(evidence_.size());
      const auto out = work([&](auto& t) { return t.add_evidence(*id, fresh); });
      RC_ASSERT(out.has_value() != sealed(*id));
      if (!out) return;
      const EvidenceId made = *out;
      RC_ASSERT(made.number == static_cast<std::int64_t>(evidence_.size()) + 1);
      evidence_.push_back(id->number);
    }
    did(id->number);
  }

  /// Adds it to a dossier, takes it out, or moves it there. False where it was so already.
  Result<bool> tell_in_story(Store::Change& t, ClaimId id, bool on, unsigned place) {
    CLAIMDEX_CHECK(t.set_dossier({"story", {}, {}}));
    const auto all = ok(desk_.store.dossier_claims("story"));
    if (std::find(all.begin(), all.end(), ClaimId{find(id.number)}) == all.end()) return t.add_to_dossier("story", id);
    if (on) return t.move_in_dossier("story", {id}, 1 + place % all.size());
    CLAIMDEX_CHECK(t.remove_from_dossier("story", id));
    return true;
  }

  /// Internal: also of sealed claims. False where it was so already.
  bool arrange(ClaimId id, unsigned b) {
    const std::string word = "word" + std::to_string(b / 4 % 2);
    const bool on = b / 8 % 3 != 0;
    if (b % 7 == 0) {  // which is no work on the claim
      ok(work([&](auto& t) { return t.set_event(id, on ? std::optional(word) : std::nullopt); }));
      return false;
    }
    return ok(work([&](auto& t) -> Result<bool> {
      if (b % 5 == 0) return tell_in_story(t, id, on, b / 24);
      if (b % 4 == 0) return t.assign(id, on ? std::optional(word) : std::nullopt);
      if (b % 4 == 1) return t.set_tag(id, word, on);
      if (b % 4 == 2) return t.set_review(id, on ? Day::from(2031, 6, 1 + static_cast<int>(b % 20)) : std::nullopt);
      return t.add_entry(id, {NoteKind::Asked, "why?", word, "2031-06-01", {}}).map([](NoteId) { return true; });
    }));
  }

  void join(unsigned a, unsigned b, unsigned c) {
    const auto keep = pick_claim(a), other = pick_claim(b);
    if (!keep || !other) return;
    const ClaimRecord first = desk_.claim(keep->number), second = desk_.claim(other->number);
    std::optional<Verdict> verdict;
    if (c % 2 == 0) verdict = static_cast<Verdict>(c / 2 % 8);
    const auto out = work([&](auto& t) { return t.merge(*keep, *other, verdict, "one"); });
    tell("merge " + keep->str() + " " + other->str() + (out ? "" : " refused"));
    const bool apart = first.verdict != second.verdict && first.verdict != Verdict::Unchecked &&
                       second.verdict != Verdict::Unchecked && !verdict;
    RC_ASSERT(out.has_value() == (first.id != second.id && !apart && !sealed(first.id) && !sealed(second.id)));
    if (!out) return;
    merged_[second.id.number] = first.id.number;
    touched_.erase(second.id.number);
    did(first.id.number);
    const ClaimRecord now = desk_.claim(first.id.number);
    RC_ASSERT(now.verdict == (verdict                               ? *verdict
                              : first.verdict != Verdict::Unchecked ? first.verdict
                                                                    : second.verdict));
    RC_ASSERT(now.mentions == first.mentions + second.mentions);
    RC_ASSERT(now.evidence == first.evidence + second.evidence);
  }

  void part(unsigned a, unsigned b) {
    const auto id = pick_claim(a);
    if (!id) return;
    const auto all = ok(desk_.store.mentions(*id));
    std::vector<MentionId> some;
    for (std::size_t i = 0; i < all.size(); ++i)
      if ((b >> i % 16 & 1) != 0) some.push_back(all[i].id);
    const auto out = work([&](auto& t) { return t.split(*id, some, "two"); });
    std::string moved;
    for (MentionId m : some) moved += " " + m.str();
    tell("split " + id->str() + moved + (out ? "" : " refused"));
    RC_ASSERT(out.has_value() == (!some.empty() && some.size() < all.size() && !sealed(*id)));
    if (!out) return;
    did(id->number);
    did(out->number);
    refused_.emplace_back(id->number, out->number);
    const ClaimRecord fresh = desk_.claim(out->number);
    RC_ASSERT(fresh.verdict == Verdict::Unchecked);
    RC_ASSERT(fresh.mentions == static_cast<int>(some.size()));
    RC_ASSERT(desk_.claim(id->number).mentions == static_cast<int>(all.size() - some.size()));
  }

  void tie(unsigned a, unsigned b, unsigned c) {
    const auto from = pick_claim(a), to = pick_claim(b);
    if (!from || !to) return;
    const bool refuse = c % 3 != 0;
    tell((refuse ? "refuse " : "link ") + from->str() + " " + to->str());
    const auto out = work([&](auto& t) {
      return t.link(*from, Relation::Repeats, *to, refuse ? LinkState::Declined : LinkState::Accepted, "looked");
    });
    RC_ASSERT(out.has_value() == (find(from->number) != find(to->number)));
    if (!out) return;
    did(from->number);
    did(to->number);
    refused_.emplace_back(from->number, to->number);  // in either case nothing that a rule proposes
  }

  void add(unsigned a, unsigned b) {
    NewFreeClaim fresh;
    fresh.text = "Leaflet " + std::to_string(a % 100);
    miners(b % 20)(fresh.slots);
    tell("add " + fresh.text);
    did(ok(work([&](auto& t) { return t.add_claim(fresh); })).claim.number);
  }

  void point_out(unsigned a, unsigned b, unsigned c) {
    const auto id = pick_article(a);
    if (!id) return;
    const std::string text = ok(desk_.store.article_text(*id, ok(desk_.store.article(*id)).newest));
    const Sentences all = sentences_of(text);
    const std::string& sentence = all[b % all.size()];
    if (sentence.find("“") != std::string::npos) return;
    const text::OffsetMap map(text);
    const auto at = static_cast<std::uint32_t>(text.find(sentence));
    NewMention fresh;
    fresh.article = *id;
    fresh.text = sentence.substr(0, 6 + c % 4);
    fresh.span = map.to_span({at, at + static_cast<std::uint32_t>(fresh.text.size())});
    fresh.sentence = map.to_span({at, at + static_cast<std::uint32_t>(sentence.size())});
    miners(c % 2 == 0 ? 12 : 14)(fresh.slots);
    fresh.published = published_day("2031-03-02");
    tell("point out in " + id->str() + ": " + fresh.text);
    did(ok(work([&](auto& t) { return t.add_mention(fresh); })).claim.number);
  }

  void read_anew(unsigned a, unsigned b) {
    const auto id = pick_article(a);
    if (!id) return;
    if (b % 2 == 0) rules_ = b / 2 % 6;
    const ArticleRecord record = ok(desk_.store.article(*id));
    tell("reextract " + id->str() + " by rules " + std::to_string(rules_));
    // As the desk does it: the present version first, then the later ones.
    std::vector<int> versions{record.newest};
    for (auto v = record.versions.rbegin(); v != record.versions.rend(); ++v)
      if (v->number != record.newest) versions.push_back(v->number);
    const auto run = [&] {
      Reextracted all;
      for (int version : versions) {
        const Article stored = ok(desk_.store.stored_article(*id, version));
        const Prepared prepared(stored, read(stored.text, rules_));
        const Reextracted one = ok(work([&](auto& t) { return t.reextract(*id, version, prepared); }));
        for (auto part : {&Reextracted::changed, &Reextracted::fresh, &Reextracted::revived, &Reextracted::retired,
                          &Reextracted::left})
          (all.*part).insert((all.*part).end(), (one.*part).begin(), (one.*part).end());
      }
      return all;
    };
    const Reextracted out = run();
    for (ClaimId claim : out.retired) RC_ASSERT(touched_.count(claim.number) == 0);
    for (ClaimId claim : out.left) RC_ASSERT(touched_.count(claim.number) == 1);
    for (ClaimId claim : out.revived) RC_ASSERT(touched_.count(claim.number) == 0);
    // Once more, and nothing is written.
    const std::int64_t events = desk_.events();
    const Reextracted second = run();
    for (const std::string& event : log_after(desk_, events)) tell("written again: " + event);
    RC_ASSERT(desk_.events() == events);
    RC_ASSERT(second.changed.empty());
    RC_ASSERT(second.fresh.empty());
    RC_ASSERT(second.revived.empty());
    RC_ASSERT(second.retired.empty());
  }

  void drop(unsigned a) {
    const auto id = pick_article(a);
    if (!id) return;
    const ArticleRecord record = ok(desk_.store.article(*id));
    tell("forget " + id->str());
    const auto done = work([&](auto& t) { return t.forget(*id, "wrong"); });
    if (!done) {
      RC_ASSERT(std::any_of(record.claims.begin(), record.claims.end(), [&](ClaimId claim) { return sealed(claim); }));
      return;
    }
    const Forgotten& out = *done;
    forgotten_[static_cast<std::size_t>(id->number - 1)] = true;
    for (ClaimId claim : record.claims) involved_.insert(claim.number);
    for (ClaimId claim : out.gone) {
      RC_ASSERT(touched_.count(claim.number) == 0);
      forgotten_claims_.insert(claim.number);
    }
    for (ClaimId claim : out.kept) {
      RC_ASSERT(touched_.count(claim.number) == 1);
      RC_ASSERT(has(desk_.claim(claim.number).slots.flags, Flag::SourceForgotten));
    }
  }

  void other_origin(unsigned a, unsigned b) {
    const auto id = pick_article(a), like = pick_article(b);
    if (!id || !like) return;
    std::optional<OriginId> origin;
    if (b % 3 != 0) origin = ok(desk_.store.article(*like)).origin;
    ok(work([&](auto& t) { return t.set_origin(*id, origin, "said so"); }));
    tell("origin of " + id->str() + " is " + (origin ? origin->str() : "its own"));
    if (origin) RC_ASSERT(ok(desk_.store.article(*id)).origin == *origin);
  }

  // ---- what must hold ----

  void claims() {
    const std::int64_t before = known_claims_;
    while (desk_.store.claims(std::vector<ClaimId>{{known_claims_ + 1}}).has_value()) ++known_claims_;
    RC_ASSERT(known_claims_ >= before);
    std::map<std::int64_t, int> newest;  // version, by article
    std::int64_t mentions = 0, live = 0;
    std::map<std::int64_t, std::set<std::int64_t>> made_by;  // article: claims
    for (std::int64_t id = 1; id <= known_claims_; ++id) {
      const ClaimRecord claim = desk_.claim(id);
      RC_ASSERT(claim.id.number == find(id));
      if (claim.id.number != id) continue;
      const auto [known, fresh] = uids_.emplace(id, claim.uid);
      RC_ASSERT(known->second == claim.uid);
      RC_ASSERT(fresh == (id > before));
      const bool touched = touched_.count(id) > 0;
      RC_ASSERT(!(claim.retired && touched));
      // What reextract retired may come back, what was forgotten never does.
      RC_ASSERT(!(forgotten_claims_.count(id) > 0 && !claim.retired));
      if (!claim.retired) retired_.erase(id);
      if (claim.retired) {
        retired_.insert(id);
        RC_ASSERT(ok(desk_.store.mentions(claim.id)).empty());
        continue;
      }
      ++live;
      if (touched) {
        const std::string now = seen(claim);
        const auto it = seen_.find(id);
        if (it != seen_.end() && involved_.count(id) == 0) RC_ASSERT(now == it->second);
        seen_[id] = now;
      }
      std::set<std::int64_t> origins;
      const auto all = ok(desk_.store.mentions(claim.id));
      for (const MentionRecord& m : all) {
        origins.insert(m.origin.number);
        made_by[m.article.id.number].insert(id);
        RC_ASSERT(ok(desk_.store.claim_of(m.id)) == claim.id);
        auto [present, unknown] = newest.emplace(m.article.id.number, 0);
        if (unknown) present->second = ok(desk_.store.article(m.article.id)).newest;
        RC_ASSERT(m.gone == (m.article.version != present->second));
        RC_ASSERT(m.text == text::slice(ok(desk_.store.article_text(m.article.id, m.article.version)), m.spans.at(0)));
      }
      RC_ASSERT(claim.mentions == static_cast<int>(all.size()));
      RC_ASSERT(claim.origins <= static_cast<int>(origins.size()));
      RC_ASSERT((claim.origins > 0) == !all.empty());
      RC_ASSERT(claim.article.has_value() == (!all.empty() && !claim.seen));
      if (claim.article)
        RC_ASSERT(std::any_of(all.begin(), all.end(), [&](const MentionRecord& m) { return m.text == claim.text; }));
      RC_ASSERT(claim.evidence == static_cast<int>(ok(desk_.store.evidence(claim.id)).size()));
      mentions += claim.mentions;
      if (touched || !all.empty()) continue;
      RC_FAIL("a claim that nobody makes and nobody worked on is live");
    }
    for (std::size_t i = 0; i < forgotten_.size(); ++i) {
      std::vector<ClaimId> wanted;
      const auto article = static_cast<std::int64_t>(i + 1);
      for (std::int64_t claim : made_by[article]) wanted.push_back(ClaimId{claim});
      RC_ASSERT(ok(desk_.store.article(ArticleId{article})).claims == wanted);
    }
    const DeskStats stats = ok(desk_.store.stats());
    RC_ASSERT(stats.claims == live);
    RC_ASSERT(stats.mentions == mentions);
    RC_ASSERT(ok(desk_.store.claim_count()) == live);
    RC_ASSERT(static_cast<std::int64_t>(ok(desk_.store.newest(10000, 0)).size()) == live);
    RC_ASSERT(stats.origins <= stats.articles);
    for (const auto* by : {&stats.by_verdict, &stats.by_progress, &stats.by_kind}) {
      std::int64_t sum = 0;
      for (std::int64_t n : *by) sum += n;
      RC_ASSERT(sum == live);
    }
  }

  void articles() {
    std::int64_t there = 0;
    for (std::size_t i = 0; i < forgotten_.size(); ++i) {
      const ArticleRecord record = ok(desk_.store.article(ArticleId{static_cast<std::int64_t>(i + 1)}));
      RC_ASSERT(record.forgotten.has_value() == static_cast<bool>(forgotten_[i]));
      if (forgotten_[i]) continue;
      ++there;
      for (std::size_t v = 0; v < record.versions.size(); ++v)
        RC_ASSERT(record.versions[v].number == static_cast<int>(v + 1));
      RC_ASSERT(record.newest <= static_cast<int>(record.versions.size()));
      const Copies others = ok(desk_.store.copies(record.origin, record.id)),
                   all = ok(desk_.store.copies(record.origin));
      RC_ASSERT(all.count == others.count + 1);
      RC_ASSERT(static_cast<std::int64_t>(others.first.size()) == std::min<std::int64_t>(others.count, kCopiesNamed));
    }
    RC_ASSERT(ok(desk_.store.stats()).articles == there);
    RC_ASSERT(static_cast<std::int64_t>(ok(desk_.store.articles_of({})).size()) == there);
  }

  /// Whatever happened before: a name that has to go leaves nothing behind, and all else holds.
 public:
  void redact_a_name() {
    commit();
    ok(work([](auto& t) { return t.redact("Ada Berg", {}, "she asked for it"); }));
    commit();
    for (const char* where : {"article_text.text", "mention.text", "mention.slots", "claim.text", "claim.slots",
                              "event_payload.value", "relation.why", "edit.value", "undo.changeset"})
      RC_ASSERT(!file_holds(desk_, where, "Ada Berg"));
    RC_ASSERT(desk_.findings().empty());
    index();
  }

 private:
  void people() {
    for (const auto& [words, claim] : notes_) {
      const auto all = ok(desk_.store.notes(ClaimId{find(claim)}));
      RC_ASSERT(std::any_of(all.begin(), all.end(), [&, w = words](const Note& n) { return n.text == w; }));
    }
    for (std::size_t i = 0; i < evidence_.size(); ++i) {
      const auto all = ok(desk_.store.evidence(ClaimId{find(evidence_[i])}));
      RC_ASSERT(std::any_of(all.begin(), all.end(),
                            [&](const Evidence& e) { return e.id.number == static_cast<std::int64_t>(i + 1); }));
    }
    for (const auto& [a, b] : refused_) {
      if (find(a) == find(b)) continue;
      const auto all = ok(desk_.store.links(ClaimId{find(a)}));
      const auto it = std::find_if(all.begin(), all.end(), [&, o = find(b)](const ClaimLink& l) {
        return l.other.number == o && l.relation == Relation::Repeats;
      });
      RC_ASSERT(it != all.end());
      RC_ASSERT(it->state != LinkState::Proposed);
    }
  }

  /// An index that has followed every step is the one that would be made anew.
  void index() {
    seq_ = ok(desk_.store.rows_since(seq_, [&](IndexRow&& row) {
             index_[row.id.number] = as_words(row);
             return true;
           })).seq;
    std::map<std::int64_t, std::string> anew;
    ok(desk_.store.rows_since(0, [&](IndexRow&& row) {
      anew[row.id.number] = as_words(row);
      return true;
    }));
    RC_ASSERT(index_ == anew);
  }

  std::vector<std::string> figures_of(const std::vector<ClaimId>& ids) {
    std::vector<std::string> out;
    ok(desk_.store.figures(ids, [&](FigureRow&& row) {
      out.push_back(as_words(row));
      return true;
    }));
    return out;
  }
  /// Read in one go, figures are those of each claim for itself.
  void figures() {
    std::vector<ClaimId> ids;
    std::vector<std::string> each;
    for (std::int64_t id = 1; id <= known_claims_; ++id) {
      ids.push_back(ClaimId{id});
      for (std::string& figure : figures_of({ids.back()})) each.push_back(std::move(figure));
    }
    RC_ASSERT(figures_of(ids) == each);
  }

  // ---- choices ----

  std::int64_t find(std::int64_t claim) const {
    for (auto it = merged_.find(claim); it != merged_.end(); it = merged_.find(claim)) claim = it->second;
    return claim;
  }
  /// Any that isn't retired, also under the handle of one that was merged.
  std::optional<ClaimId> pick_claim(unsigned a) {
    for (std::int64_t i = 0; i < known_claims_; ++i) {
      const std::int64_t id = 1 + (a + i) % known_claims_;
      if (retired_.count(find(id)) == 0) return ClaimId{id};
    }
    return std::nullopt;
  }
  std::optional<ArticleId> pick_article(unsigned a) {
    for (std::size_t i = 0; i < forgotten_.size(); ++i) {
      const std::size_t at = (a + i) % forgotten_.size();
      if (!forgotten_[at]) return ArticleId{static_cast<std::int64_t>(at + 1)};
    }
    return std::nullopt;
  }

  static constexpr int kStepsInChange = 8;
  Desk desk_;
  std::optional<Store::Change> change_;
  int steps_ = 0;
  unsigned rules_ = 0;
  int urls_ = 0, days_ = 0;
  std::vector<bool> forgotten_;  // by article
  std::int64_t known_claims_ = 0;
  std::map<std::int64_t, std::int64_t> merged_;
  std::map<std::int64_t, std::string> uids_, seen_, index_;
  std::set<std::int64_t> sealed_, touched_, retired_, forgotten_claims_, involved_;
  std::vector<std::pair<std::string, std::int64_t>> notes_;
  std::vector<std::int64_t> evidence_;
  std::vector<std::pair<std::int64_t, std::int64_t>> refused_;
  std::int64_t seq_ = 0;
};

}  // namespace

TEST_CASE("a desk's life: whatever happens in whatever order") {
  constexpr int kMostSteps = 60;
  const auto number = rc::gen::resize(rc::kNominalSize, rc::gen::inRange<unsigned>(0, 60000));
  const auto step = rc::gen::container<Step>(number);
  CHECK(rc::check([&] {
    const auto steps = *rc::gen::resize(kMostSteps, rc::gen::container<std::vector<Step>>(step));
    Life life;
    for (const Step& s : steps) {
      if (s[0] / 25 % 4 == 0)
        life.there_and_back(s);
      else
        life.step(s);
      life.check();
    }
    life.check_all();
    life.redact_a_name();
  }));
}
