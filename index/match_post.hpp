#pragma once
#include <string>
#include <string_view>

/// What posts on social networks carry beside what they say.
namespace claimdex::index {

/// A post taken apart. Any text may be given: one without furniture comes back as it is.
struct Post {
  std::string words;   ///< what it says; hashtags and handles as the words that they are made of
  std::string author;  ///< of "— Ada Berg (@adaberg) March 4, 2031" at the end: "Ada Berg adaberg"
  std::string year;    ///< of the same: "2031"
};
Post take_apart(std::string_view text);

/// What is compared of a text: its first 4 KB, cut at a border of words.
std::string_view beginning_of(std::string_view text);

/// "BlackHistoryMonth2017" as "Black History Month 2017".
std::string split_compound(std::string_view word);

}  // namespace claimdex::index
