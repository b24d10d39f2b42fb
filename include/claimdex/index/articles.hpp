#pragma once
#include <filesystem>
#include <memory>
#include <optional>
#include <string>

#include "claimdex/index/index.hpp"

/// Whole articles, searchable: a database of its own, index/articles/, made when it is first needed. A Searcher opened for articles reads it; the numbers of
/// its hits are those of articles.
namespace claimdex::index {

/// The present version of one article as it is searched.
struct ArticleText {
  ArticleId id;
  std::string text;  ///< begins with its title
  std::optional<std::string> title, lang, source;
  std::optional<Day> published;
};

/// Write side, under the same rules as Writer: holds Xapian's lock, never waits for it, everything becomes visible at commit().
class ArticleWriter {
 public:
  /// Fails with DeskLocked, and with IndexStale where it is damaged or of another schema (then rebuild()).
  static Result<ArticleWriter> open(const std::filesystem::path& dir);
  /// A new one from nothing, by articles in ascending order, which takes the old one's place at commit().
  static Result<ArticleWriter> rebuild(const std::filesystem::path& dir);
  ArticleWriter(ArticleWriter&&) noexcept;
  ArticleWriter& operator=(ArticleWriter&&) noexcept;
  ~ArticleWriter();

  [[nodiscard]] State state() const;
  Result<void> put(ArticleText article);    ///< replaces one that is there
  Result<void> remove(ArticleId id);        ///< no error when it isn't there
  Result<void> commit(const State& state);  ///< the last call

 private:
  struct Impl;
  explicit ArticleWriter(std::unique_ptr<Impl> impl);
  std::unique_ptr<Impl> impl_;
};

}  // namespace claimdex::index
