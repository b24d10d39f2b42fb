// A part of a text that is cut into words already.
#include "words_around.hpp"

#include <doctest/doctest.h>
#include <rapidcheck.h>

using namespace claimdex;

namespace {

std::string seen(const figures::Text& text) {
  std::string out;
  for (const text::Word& word : text.words)
    out += std::to_string(word.span.start) + "-" + std::to_string(word.span.end) + " " + word.folded + " ";
  return out;
}

}  // namespace

TEST_CASE("the words of a part are those that it would be cut into") {
  const std::string text = "It's 3,500 men, 12 of Rusk's.";
  const figures::Text whole(text);
  for (std::size_t from = 0; from <= text.size(); ++from)
    for (std::size_t to = from; to <= text.size(); ++to) {
      const std::string part = text.substr(from, to - from);
      CAPTURE(part);
      CHECK(seen(whole.part_at(from, part)) == seen(figures::Text(part)));
    }
  CHECK(rc::check("whatever is written", [] {
    const auto pieces = *rc::gen::container<std::vector<std::string>>(
        rc::gen::element<std::string>("a", "Bc", "1", "2", ",", ".", "'", "’s", "-", " ", "é", "\u00ad", "я", "\n"));
    std::string before, part, behind;
    for (std::size_t i = 0; i < pieces.size(); ++i)
      (i < pieces.size() / 3 ? before : i < 2 * pieces.size() / 3 ? part : behind) += pieces[i];
    const std::string all = before + part + behind;
    RC_ASSERT(seen(figures::Text(all).part_at(before.size(), part)) == seen(figures::Text(part)));
  }));
}

TEST_CASE("a part that doesn't stand there is cut for itself") {
  const figures::Text whole("Five men drowned");
  CHECK(seen(whole.part_at(5, "women")) == seen(figures::Text("women")));
  CHECK(seen(whole.part_at(99, "men")) == seen(figures::Text("men")));
}
