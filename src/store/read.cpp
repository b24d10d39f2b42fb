// The read side: claims with all that is shown of them, lists of ids, rows for the index.
//
// What a claim says comes from its first live mention, as the newest version of the article that holds it has it.
#include <fmt/format.h>

#include <algorithm>
#include <tuple>

#include "claimdex/text/text.hpp"
#include "classify.hpp"
#include "edits.hpp"
#include "impl.hpp"
#include "slots_json.hpp"
#include "standing.hpp"
#include "translate.hpp"

namespace claimdex::store {

namespace {

// A mention, its newest spans, its article: the columns that read_article() and read_span() know.
#define CLAIMDEX_MENTION_COLUMNS                                                                           \
  "m.article_id, s.version, v.title, v.source, a.url, v.published, v.sha256, v.lang, s.start, s.\"end\", " \
  "s.sentence_start,"                                                                                      \
  " s.sentence_end, m.slots"
#define CLAIMDEX_MENTION_TABLES(join)                                               \
  join " mention_span s ON s.mention_id = m.id AND s.ord = 0"                       \
       " AND s.version = m.version " join " article a ON a.id = m.article_id " join \
       " article_version v ON v.article_id = m.article_id AND v.version = s.version "

constexpr int kMentionColumns = 13;

std::uint32_t offset(const Query& q, int column) { return static_cast<std::uint32_t>(q.number(column)); }

ArticleRef read_article(const Query& q, int at) {
  return {ArticleId{q.number(at)}, static_cast<int>(q.number(at + 1)),
          q.text_or_null(at + 2),  q.text_or_null(at + 3),
          q.text_or_null(at + 4),  q.text_or_null(at + 5),
          q.text(at + 6)};
}
Span read_span(const Query& q, int at) { return {offset(q, at + 8), offset(q, at + 9)}; }
Span read_sentence(const Query& q, int at) { return {offset(q, at + 10), offset(q, at + 11)}; }

int count(Database& db, const char* sql, std::int64_t id) { return static_cast<int>(db.find(sql, id).value_or(0)); }

constexpr const char* kClaim =
    "SELECT c.id, c.uid, c.text, c.slots, c.verdict, c.progress, c.reason, made.at, touched.at, c.state, c.edited,"
    " c.assignee, c.review_by, m.id, " CLAIMDEX_MENTION_COLUMNS
    " FROM claim c JOIN change made ON made.id = c.created JOIN change touched ON touched.id = c.changed"
    " LEFT JOIN mention m ON m.id = c.first_mention " CLAIMDEX_MENTION_TABLES("LEFT JOIN") "WHERE c.id = ?";

ClaimRecord read_claim(Database& db, std::int64_t id) {
  constexpr int kMention = 14;
  std::int64_t mention = 0;
  bool edited = false;
  ClaimRecord out;
  {
    Query q = db.query(kClaim);
    q.bind(id);
    q.next();
    out.id = ClaimId{q.number(0)};
    out.uid = to_hex(q.view(1));
    out.text = q.text(2);
    out.verdict = q.word<Verdict>(4);
    out.progress = q.word<Progress>(5);
    out.reason = q.text_or_null(6);
    out.created = q.text(7);
    out.changed = q.text(8);
    out.retired = q.view(9) == "retired";
    edited = q.number(10) != 0;
    out.assignee = q.text_or_null(11);
    out.review_by = q.text_or_null(12);
    if (!q.is_null(13)) mention = q.number(13);
    if (!q.is_null(kMention)) {
      out.article = read_article(q, kMention);
      out.lang = q.text_or_null(kMention + 7);
      out.span = read_span(q, kMention);
      out.sentence = read_sentence(q, kMention);
      out.slots = slots_from_json(q.view(kMention + 12));
    } else if (!q.is_null(3)) {
      out.slots = slots_from_json(q.view(3));
    }
  }
  if (edited) {
    if (mention != 0) apply_edits(db, MentionId{mention}.str(), out.slots, &out.edited);
    apply_edits(db, out.id.str(), out.slots, &out.edited);
  }
  out.evidence = count(db, "SELECT count(*) FROM evidence WHERE claim_id = ?", id);
  {
    Query q = db.query("SELECT word FROM tag WHERE claim_id = ? ORDER BY word");
    q.bind(id);
    while (q.next()) out.tags.push_back(q.text(0));
  }
  read_standing(db, id, out);
  return out;
}

template <typename... Args>
std::vector<ClaimId> ids(Database& db, const char* sql, const Args&... args) {
  std::vector<ClaimId> out;
  Query q = db.query(sql);
  q.bind(args...);
  while (q.next()) out.push_back(ClaimId{q.number(0)});
  return out;
}

std::vector<Span> read_spans(Database& db, std::int64_t mention, int version) {
  std::vector<Span> out;
  Query q = db.query("SELECT start, \"end\" FROM mention_span WHERE mention_id = ? AND version = ? ORDER BY ord");
  q.bind(mention, version);
  while (q.next()) out.push_back({offset(q, 0), offset(q, 1)});
  return out;
}

std::optional<std::string> find_text(Database& db, std::int64_t article, int version) {
  Query q = db.query(
      "SELECT t.text FROM article_version v JOIN article_text t ON t.id = v.text_id"
      " WHERE v.article_id = ? AND v.version = ?");
  q.bind(article, version);
  if (!q.next()) return std::nullopt;
  return q.text(0);
}

/// The set that `small` names one by one: everything but the word that nearly every claim has.
template <typename E>
std::vector<ClaimId> all_but(Database& db, const char* sql, E common) {
  std::vector<ClaimId> out;
  for (std::string_view word : Names<E>::values) {
    if (word == name_of(common)) continue;
    std::vector<ClaimId> some = ids(db, sql, word.data());
    out.insert(out.end(), some.begin(), some.end());
  }
  std::sort(out.begin(), out.end());
  return out;
}

constexpr const char* kWithVerdict = "SELECT id FROM claim WHERE verdict = ? AND state = 'live' ORDER BY id";
constexpr const char* kWithProgress = "SELECT id FROM claim WHERE progress = ? AND state = 'live' ORDER BY id";

}  // namespace

Result<std::int64_t> resolve(Database& db, ClaimId id) {
  std::int64_t number = id.number;
  for (;;) {
    Query q = db.query("SELECT merged_into FROM claim WHERE id = ?");
    q.bind(number);
    if (!q.next()) return fail(ErrorCode::NotFound, fmt::format("there is no claim {}", id.str()));
    if (q.is_null(0)) return number;
    number = q.number(0);
  }
}

Result<std::vector<ClaimRecord>> Store::claims(std::span<const ClaimId> wanted) {
  return guard([&]() -> Result<std::vector<ClaimRecord>> {
    Snapshot snapshot(impl_->db);
    std::vector<ClaimRecord> out;
    out.reserve(wanted.size());
    for (ClaimId id : wanted) {
      CLAIMDEX_TRY(std::int64_t number, resolve(impl_->db, id));
      out.push_back(read_claim(impl_->db, number));
    }
    return out;
  });
}

Result<std::vector<ClaimId>> Store::newest(std::int64_t limit, std::int64_t offset) {
  return guard([&]() -> Result<std::vector<ClaimId>> {
    return ids(impl_->db, "SELECT id FROM claim WHERE state = 'live' ORDER BY id DESC LIMIT ? OFFSET ?", limit, offset);
  });
}

Result<std::int64_t> Store::claim_count() {
  return guard([&]() -> Result<std::int64_t> {
    return impl_->db
        .find(
            "SELECT (SELECT coalesce(max(id), 0) FROM claim)"
            " - (SELECT count(*) FROM claim INDEXED BY claim_not_live WHERE state <> 'live')")
        .value_or(0);
  });
}

Result<std::vector<MentionRecord>> Store::mentions(ClaimId id) {
  return guard([&]() -> Result<std::vector<MentionRecord>> {
    CLAIMDEX_TRY(std::int64_t claim, resolve(impl_->db, id));
    std::vector<MentionRecord> out;
    Query q =
        impl_->db.query("SELECT " CLAIMDEX_MENTION_COLUMNS
                        ", m.id, m.uid, m.text, m.extractor, coalesce(m.origin_id, a.origin_id), coalesce(m.agency, "
                        "o.agency), m.gone, m.extracted FROM mention m "  //
                        CLAIMDEX_MENTION_TABLES("JOIN") "JOIN origin o ON o.id = coalesce(m.origin_id, a.origin_id) WHERE m.claim_id = ? AND m.state = 'live' ORDER BY m.id");
    q.bind(claim);
    while (q.next()) {
      MentionRecord m;
      m.id = MentionId{q.number(kMentionColumns)};
      m.uid = to_hex(q.view(kMentionColumns + 1));
      m.article = read_article(q, 0);
      m.spans = read_spans(impl_->db, m.id.number, m.article.version);
      m.sentence = read_sentence(q, 0);
      m.text = q.text(kMentionColumns + 2);
      m.slots = slots_from_json(q.view(12));
      apply_edits(impl_->db, m.id.str(), m.slots);
      m.extractor = q.text(kMentionColumns + 3);
      m.origin = OriginId{q.number(kMentionColumns + 4)};
      m.agency = q.text_or_null(kMentionColumns + 5);
      m.gone = q.number(kMentionColumns + 6) != 0;
      m.extracted = q.number(kMentionColumns + 7) != 0;
      out.push_back(std::move(m));
    }
    return out;
  });
}

Result<std::string> Store::article_text(ArticleId id, int version) {
  return guard([&]() -> Result<std::string> {
    std::optional<std::string> text = find_text(impl_->db, id.number, version);
    if (!text)
      return fail(ErrorCode::NotFound, fmt::format("there is no article {} with a version {}", id.str(), version));
    return *std::move(text);
  });
}

Result<ArticleDetails> Store::article_details(ArticleId id) {
  return guard([&]() -> Result<ArticleDetails> {
    Query q = impl_->db.query(
        "SELECT v.title, v.author, v.published, v.lang, v.source, a.url FROM article a"
        " JOIN article_version v ON v.article_id = a.id AND v.version = a.newest WHERE a.id = ?");
    q.bind(id.number);
    if (!q.next()) return fail(ErrorCode::NotFound, fmt::format("there is no article {}", id.str()));
    return ArticleDetails{q.text_or_null(0), q.text_or_null(1), q.text_or_null(2),
                          q.text_or_null(3), q.text_or_null(4), q.text_or_null(5)};
  });
}

Result<Store::OwnSources> Store::own_sources(ClaimId id) {
  return guard([&]() -> Result<OwnSources> {
    CLAIMDEX_TRY(std::int64_t claim, resolve(impl_->db, id));
    OwnSources out;
    Query q = impl_->db.query(
        "WITH own (id) AS (SELECT coalesce(m.origin_id, b.origin_id)"
        " FROM mention m JOIN article b ON b.id = m.article_id  "
        " WHERE m.claim_id = ?1 AND m.state = 'live') SELECT DISTINCT a.url, v.sha256"
        " FROM article a JOIN article_version v ON v.article_id = a.id"
        " WHERE a.origin_id IN own OR a.id IN (SELECT article_id"
        " FROM mention WHERE claim_id = ?1 AND state = 'live') ORDER BY a.id, v.version");
    q.bind(claim);
    while (q.next()) {
      if (!q.is_null(0) && (out.urls.empty() || out.urls.back() != q.view(0))) out.urls.push_back(q.text(0));
      out.sha256.push_back(q.text(1));
    }
    return out;
  });
}

Result<bool> Store::is_plain_repeat(const Article& article) {
  return guard([&]() -> Result<bool> { return classify(*impl_, article).outcome == Outcome::Repeat; });
}

Result<std::vector<std::pair<std::string, std::string>>> Store::archived() {
  return guard([&]() -> Result<std::vector<std::pair<std::string, std::string>>> {
    std::vector<std::pair<std::string, std::string>> out;
    Query versions = impl_->db.query(
        "SELECT article_id, sha256 FROM article_version v WHERE NOT EXISTS (SELECT 1 FROM redacted_blob WHERE sha256 ="
        " v.sha256) ORDER BY article_id, version");
    while (versions.next()) out.emplace_back(ArticleId{versions.number(0)}.str(), versions.text(1));
    Query files = impl_->db.query(
        "SELECT id, sha256 FROM evidence e WHERE sha256 IS NOT NULL AND NOT EXISTS (SELECT 1 FROM redacted_blob"
        " WHERE sha256 = e.sha256) ORDER BY id");
    while (files.next()) out.emplace_back(EvidenceId{files.number(0)}.str(), files.text(1));
    Query heads = impl_->db.query(
        "SELECT id, head_sha256 FROM evidence WHERE head_sha256 IS NOT NULL AND NOT EXISTS (SELECT 1 FROM redacted_blob"
        " WHERE sha256 = head_sha256) ORDER BY id");
    while (heads.next()) out.emplace_back(EvidenceId{heads.number(0)}.str(), heads.text(1));
    Query media = impl_->db.query(
        "SELECT id, media_sha256 FROM claim WHERE media_sha256 IS NOT NULL AND NOT EXISTS (SELECT 1 FROM redacted_blob"
        " WHERE sha256 = media_sha256) ORDER BY id");
    while (media.next()) out.emplace_back(ClaimId{media.number(0)}.str(), media.text(1));
    return out;
  });
}

Result<std::vector<std::string>> Store::redacted_blobs() {
  return guard([&]() -> Result<std::vector<std::string>> {
    std::vector<std::string> out;
    Query q = impl_->db.query("SELECT sha256 FROM redacted_blob ORDER BY sha256");
    while (q.next()) out.push_back(q.text(0));
    return out;
  });
}

Result<std::vector<ClaimId>> Store::with_verdict(Verdict verdict) {
  return guard([&]() -> Result<std::vector<ClaimId>> { return ids(impl_->db, kWithVerdict, name_of(verdict).data()); });
}
Result<std::vector<ClaimId>> Store::with_progress(Progress progress) {
  return guard(
      [&]() -> Result<std::vector<ClaimId>> { return ids(impl_->db, kWithProgress, name_of(progress).data()); });
}
Result<std::vector<ClaimId>> Store::not_unchecked() {
  return guard([&]() -> Result<std::vector<ClaimId>> { return all_but(impl_->db, kWithVerdict, Verdict::Unchecked); });
}
Result<std::vector<ClaimId>> Store::not_new() {
  return guard([&]() -> Result<std::vector<ClaimId>> { return all_but(impl_->db, kWithProgress, Progress::New); });
}

// ---- rows, one after the other ----

namespace {

#define CLAIMDEX_INDEX_ROW                                                                  \
  "SELECT c.id, c.rev, c.state, c.text, c.slots, c.edited, m.id, " CLAIMDEX_MENTION_COLUMNS \
  " FROM claim c "                                                                          \
  "LEFT JOIN mention m ON m.id = c.first_mention " CLAIMDEX_MENTION_TABLES("LEFT JOIN")

// All claims in the order of the table, or the few that have changed, found by their revision: two ways, two statements.
constexpr const char* kEveryRow = CLAIMDEX_INDEX_ROW "WHERE +c.rev > ? ORDER BY c.id";
constexpr const char* kChangedRows =
    CLAIMDEX_INDEX_ROW "WHERE c.id IN (SELECT id FROM claim INDEXED BY claim_by_rev WHERE rev > ?) ORDER BY c.id";

/// Sentences of claims that come article by article: the last article's text is kept.
class Sentences {
 public:
  explicit Sentences(Database& db) : db_(db) {}
  std::string get(const ArticleRef& article, Span span) {
    read(article);
    if (span.start > span.end || span.end > length_) return {};
    std::uint32_t start = offsets_->to_byte(span.start);
    return text_.substr(start, offsets_->to_byte(span.end) - start);
  }
  /// What stands around it up to the line's ends, and where that begins.
  std::pair<std::string, std::uint32_t> paragraph(const ArticleRef& article, Span span) {
    read(article);
    if (span.start > span.end || span.end > length_) return {};
    const std::size_t before = text_.rfind('\n', offsets_->to_byte(span.start));
    const std::size_t start = before == std::string::npos ? 0 : before + 1;
    const std::size_t end = text_.find('\n', offsets_->to_byte(span.end));
    return {text_.substr(start, end == std::string::npos ? end : end - start),
            offsets_->to_code_point(static_cast<std::uint32_t>(start))};
  }

 private:
  void read(const ArticleRef& article) {
    if (!offsets_ || article.id != article_ || article.version != version_) {
      text_ = find_text(db_, article.id.number, article.version).value_or("");
      offsets_.emplace(text_);
      length_ = text::count_code_points(text_);
      article_ = article.id;
      version_ = article.version;
    }
  }

  Database& db_;
  ArticleId article_;
  int version_ = 0;
  std::size_t length_ = 0;
  std::string text_;
  std::optional<text::OffsetMap> offsets_;
};

IndexRow read_row(Database& db, const Query& q, Sentences& sentences) {
  constexpr int kMention = 7;
  IndexRow row;
  row.id = ClaimId{q.number(0)};
  row.revision = q.number(1);
  row.live = q.view(2) == "live";
  row.text = q.text(3);
  if (!q.is_null(kMention)) {
    row.article = read_article(q, kMention);
    row.lang = q.text_or_null(kMention + 7);
    row.sentence = sentences.get(*row.article, read_sentence(q, kMention));
    row.slots = slots_from_json(q.view(kMention + 12));
  } else if (!q.is_null(4)) {
    row.slots = slots_from_json(q.view(4));
  }
  if (q.number(5) != 0) {
    if (!q.is_null(6)) apply_edits(db, MentionId{q.number(6)}.str(), row.slots);
    apply_edits(db, row.id.str(), row.slots);
  }
  return row;
}

// Most claims without a figure are known by their slots' text, without parsing it; an edit may have put one in.
constexpr const char* kFigureRows =
    "SELECT c.id, c.text, c.verdict, c.edited, c.slots, m.id, m.article_id, m.version, m.origin_id, s.start, s.\"end\","
    " s.sentence_start, s.sentence_end, m.slots"
    " FROM claim c LEFT JOIN mention m ON m.claim_id = c.id AND m.state = 'live' AND m.gone = 0"
    " AND (c.edited = 1 OR instr(m.slots, '\"figure\":') > 0)"
    " LEFT JOIN mention_span s ON s.mention_id = m.id AND s.ord = 0 AND s.version = m.version"
    " WHERE c.id BETWEEN ? AND ? AND c.state = 'live' ORDER BY c.id, m.id";

/// Figures of claims, in the order of these: one for each report that gives the claim's figure.
class FigureRows {
 public:
  explicit FigureRows(Database& db) : db_(db), sentences_(db) {}

  /// Of all claims from the first to the last; false: it was told to stop.
  bool read(ClaimId first, ClaimId last, const std::function<bool(FigureRow&&)>& take) {
    Query q = db_.query(kFigureRows);
    q.bind(first.number, last.number);
    std::vector<FigureRow> rows;      // of one claim
    std::optional<FigureRow> freely;  // what it says itself, where no mention of it gives a figure
    const auto give = [&] {
      if (rows.empty() && freely) rows.push_back(*std::move(freely));
      return std::all_of(rows.begin(), rows.end(), [&](FigureRow& row) { return take(std::move(row)); });
    };
    ClaimId claim;
    while (q.next()) {
      if (q.number(0) != claim.number) {
        if (!give()) return false;
        rows.clear();
        claim = ClaimId{q.number(0)};
        freely = q.is_null(kFreeSlots) ? std::nullopt : free_row(q, claim);
      }
      if (!q.is_null(kStart)) add_mention(q, claim, rows);
    }
    return give();
  }

 private:
  // Columns. Without a start there is no mention, or its version doesn't say where it stands.
  static constexpr int kFreeSlots = 4, kMention = 5, kStart = 9, kSlots = 13;

  std::optional<FigureRow> free_row(const Query& q, ClaimId claim) {
    FigureRow row;
    row.slots = slots_from_json(q.view(kFreeSlots));
    if (!complete(q, claim, row)) return std::nullopt;
    row.paragraph = row.text;
    return row;
  }
  void add_mention(const Query& q, ClaimId claim, std::vector<FigureRow>& rows) {
    const Report* report = report_of(q.number(kMention + 1), static_cast<int>(q.number(kMention + 2)));
    if (report == nullptr) return;  // a damaged record: doctor says so
    FigureRow row;
    row.origin = q.is_null(kMention + 3) ? report->origin : OriginId{q.number(kMention + 3)};
    const auto same =
        std::find_if(rows.begin(), rows.end(), [&](const FigureRow& other) { return other.origin == row.origin; });
    if (same != rows.end()) {
      ++same->copies;
      return;
    }
    row.slots = slots_from_json(q.view(kSlots));
    if (is_edited(q)) apply_edits(db_, MentionId{q.number(kMention)}.str(), row.slots);
    if (!complete(q, claim, row)) return;
    row.article = report->article;
    row.lang = report->lang;
    row.span = Span{offset(q, kStart), offset(q, kStart + 1)};
    row.sentence = Span{offset(q, kStart + 2), offset(q, kStart + 3)};
    std::tie(row.paragraph, row.paragraph_start) = sentences_.paragraph(*row.article, *row.sentence);
    rows.push_back(std::move(row));
  }
  /// What is the claim's; false where there is no figure after all.
  bool complete(const Query& q, ClaimId claim, FigureRow& row) {
    if (is_edited(q)) apply_edits(db_, claim.str(), row.slots);
    if (!row.slots.figure) return false;
    row.claim = claim;
    row.text = q.text(1);
    row.verdict = q.word<Verdict>(2);
    return true;
  }
  static bool is_edited(const Query& q) { return q.number(3) != 0; }

  /// Claims come article by article: the last one is kept.
  struct Report {
    ArticleRef article;
    std::optional<std::string> lang;
    OriginId origin;
  };
  const Report* report_of(std::int64_t article, int version) {
    if (report_ && report_->article.id.number == article && report_->article.version == version) return &*report_;
    Query q = db_.query(
        "SELECT a.id, v.version, v.title, v.source, a.url, v.published, v.sha256, v.lang, a.origin_id FROM article a"
        " JOIN article_version v ON v.article_id = a.id WHERE a.id = ? AND v.version = ?");
    q.bind(article, version);
    if (!q.next()) return nullptr;
    report_ = Report{read_article(q, 0), q.text_or_null(7), OriginId{q.number(8)}};
    return &*report_;
  }

  Database& db_;
  Sentences sentences_;
  std::optional<Report> report_;
};

}  // namespace

Result<void> Store::figures(std::span<const ClaimId> ids, const std::function<bool(FigureRow&&)>& take) {
  return guard([&]() -> Result<void> {
    Snapshot snapshot(impl_->db);
    FigureRows rows(impl_->db);
    for (std::size_t i = 0, next = 0; i < ids.size(); i = next) {
      // Numbers that follow one another are read in one go.
      for (next = i + 1; next < ids.size() && ids[next].number == ids[next - 1].number + 1;) ++next;
      if (!rows.read(ids[i], ids[next - 1], take)) break;
    }
    return {};
  });
}

Result<Revision> Store::rows_since(std::int64_t after, const std::function<bool(IndexRow&&)>& take) {
  return guard([&]() -> Result<Revision> {
    Snapshot snapshot(impl_->db);
    CLAIMDEX_TRY(Revision end, head());
    Sentences sentences(impl_->db);
    Query q = impl_->db.query(after == 0 ? kEveryRow : kChangedRows);
    q.bind(after);
    while (q.next())
      if (!take(read_row(impl_->db, q, sentences))) break;
    return end;
  });
}

}  // namespace claimdex::store
