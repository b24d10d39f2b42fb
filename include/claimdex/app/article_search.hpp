#pragma once
#include <filesystem>
#include <optional>
#include <string>

#include "claimdex/app/answers.hpp"
#include "claimdex/app/desk.hpp"

/// `search in:article …`: whole articles instead of claims.
namespace claimdex::app {

/// What a query searches: `in:article`, `in:checks`; "" for claims. The field is taken out of the tree. Usage where there are two, where it stands inside
/// brackets or under NOT, and for a place that doesn't exist.
Result<std::string> take_scope(index::QueryNode& query);

/// The articles whose present version holds it. Their index is brought up to date first, or made. Fields that only claims have are a Usage error.
Result<ArticleHits> search_articles(Desk& desk, const index::QueryNode& query, const index::SearchOptions& options,
                                    bool ids_only, const Notice& notice);

/// Takes the articles' index away; it is made again when it is next needed. For words that had to go, and for what is damaged.
void drop_article_index(const std::filesystem::path& desk);

}  // namespace claimdex::app
