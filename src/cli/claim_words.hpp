#pragma once
#include <string>
#include <string_view>

#include "claimdex/core/record.hpp"

/// A claim's slots in words, as `show` and `review` say them: clean text on one line.
namespace claimdex::cli {

/// "soldiers (soldier) [UA]"
std::string who_words(const Who& who);
/// "Monday (2031-03-10)"
std::string time_words(const EventTime& time);
/// Of a claim that stands in no article: nobody, where nobody is named.
std::string voice_words(const ClaimRecord& claim);
/// Where a free claim was seen; "" where nobody said.
std::string seen_words(const Seen& seen);
/// "a7 version 2 "Title", Outlet, 2031-03-04"
std::string article_words(const ArticleRef& article);

/// "2031-03-04" of "2031-03-04T10:00:00Z".
std::string_view day_of(std::string_view moment);

}  // namespace claimdex::cli
