#pragma once
#include <doctest/doctest.h>

#include <string>
#include <string_view>

#include "claimdex/extract/extractor.hpp"

/// The extractor over the embedded data, loaded once for all tests.
inline const claimdex::extract::Extractor& extractor() {
  static const claimdex::extract::Extractor loaded = [] {
    auto result = claimdex::extract::Extractor::load();
    if (!result) FAIL(result.error().message);
    return std::move(*result);
  }();
  return loaded;
}

inline claimdex::Annotation annotate(std::string_view text, std::string_view published = {},
                                     std::string_view title = {}) {
  claimdex::Article article;
  article.text = text;
  article.details.lang = "en";
  if (!published.empty()) article.details.published = std::string(published);
  if (!title.empty()) article.details.title = std::string(title);
  return extractor().annotate(article);
}
