#pragma once
#include <doctest/doctest.h>
#include <rapidjson/document.h>
#include <stdlib.h>

#include <algorithm>
#include <filesystem>
#include <optional>
#include <string>

#include "claimdex/ingest/reader.hpp"
#include "claimdex/store/store.hpp"
#include "claimdex/text/text.hpp"

/// Labelled pairs of reports, as tests/data/identity and tests/data/conflicts have them: a line names two claims by words of theirs.
namespace claimdex::report_pairs {

namespace fs = std::filesystem;

using Json = rapidjson::Value;

inline std::optional<std::string> text_at(const Json& o, const char* key) {
  auto it = o.FindMember(key);
  if (it == o.MemberEnd() || it->value.IsNull()) return std::nullopt;
  return it->value.GetString();
}

inline Article article_of(const Json& o) {
  ArticleDetails details;
  details.title = text_at(o, "title");
  details.published = text_at(o, "published");
  details.source = text_at(o, "source");
  details.url = text_at(o, "url");
  details.lang = text_at(o, "lang");
  return *ingest::make_article("memory", details, *text_at(o, "text"), std::string(64, '0'), {});
}

class TempDir {
 public:
  TempDir() {
    std::string name = (fs::temp_directory_path() / "claimdex-pairs-XXXXXX").string();
    REQUIRE(mkdtemp(name.data()) != nullptr);
    path = name;
  }
  ~TempDir() { fs::remove_all(path); }
  fs::path path;
};

inline const Session kSession{"ada", "2031-04-02T10:00:00Z", true};

/// The claim that the words name: one that holds them before one that only shares some; then the one whose figure is among them; then the shortest.
inline std::optional<ClaimId> named(store::Store& store, ArticleId article, const Article& read,
                                    const std::string& words) {
  const std::size_t at = read.text.find(words);
  REQUIRE_MESSAGE(at != std::string::npos, words);
  const text::OffsetMap map(read.text);
  const Span want = map.to_span({static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + words.size())});
  const bool digits = words.find_first_of("0123456789") != std::string::npos;
  struct Rank {
    std::uint32_t shared = 0;
    int figure = 0;
    std::int64_t brief = 0;
    auto operator<=>(const Rank&) const = default;
  };
  std::optional<ClaimId> best;
  Rank most;
  const std::vector<ClaimId> claims = *store.newest(1000, 0);
  for (ClaimId id : claims) {
    const std::vector<MentionRecord> mentions = *store.mentions(id);
    for (const MentionRecord& m : mentions) {
      if (m.article.id != article) continue;
      Rank rank;
      std::int64_t length = 0;
      for (Span s : m.spans) {
        const std::uint32_t from = std::max(s.start, want.start), to = std::min(s.end, want.end);
        if (from < to) rank.shared += to - from;
        length += s.end - s.start;
      }
      if (rank.shared == 0) continue;
      const auto& figure = m.slots.figure;
      if (figure && figure->span)
        rank.figure = figure->span->start >= want.start && figure->span->end <= want.end ? 2 : 0;
      else
        rank.figure = digits ? 0 : 1;
      rank.brief = -length;
      if (!best || rank > most) best = id, most = rank;
    }
  }
  return best;
}

}  // namespace claimdex::report_pairs
