#include <doctest/doctest.h>

#include <string>

#include "claimdex/app/article_search.hpp"

using namespace claimdex;

TEST_CASE("what a query searches is taken out of it") {
  struct Row {
    const char *query, *scope, *rest;
  };
  for (const Row& row : {
           Row{"ferry", "", "ferry"},
           Row{"in:article", "article", "*"},
           Row{"in:article ferry", "article", "ferry"},
           Row{"ferry in:articles", "article", "ferry"},
           Row{"ferry in:article boat", "article", "(and ferry boat)"},
           Row{"in:article (ferry OR boat)", "article", "(or ferry boat)"},
       }) {
    CAPTURE(row.query);
    auto tree = index::parse_query(row.query);
    REQUIRE(tree.has_value());
    const auto scope = app::take_scope(*tree);
    REQUIRE(scope.has_value());
    CHECK(*scope == row.scope);
    CHECK(index::describe(*tree) == row.rest);
  }
}

TEST_CASE("and has to stand where it can be") {
  for (const char* query : {"ferry OR in:article", "NOT in:article", "ferry (in:article boat)", "in:article in:article",
                            "ferry in:newspaper", "in:article ferry NOT in:article"}) {
    CAPTURE(query);
    auto tree = index::parse_query(query);
    REQUIRE(tree.has_value());
    const auto scope = app::take_scope(*tree);
    REQUIRE_FALSE(scope.has_value());
    CHECK(scope.error().code == ErrorCode::Usage);
  }
}
