#include <doctest/doctest.h>

#include "claimdex/text/find_words.hpp"

using namespace claimdex;

TEST_CASE("words side by side are found as whole words, in any case, over line ends and hyphens") {
  struct Row {
    const char* text;
    std::vector<std::string> found;
  };
  const std::vector<std::string> words{"ola", "venn"};
  for (const Row& row : {Row{"Ola Venn said", {"Ola Venn"}}, Row{"by OLA\nVENN's hand", {"OLA\nVENN's"}},
                         Row{"/ola-venn/ and ola_venn", {"ola-venn", "ola_venn"}}, Row{"Olaf Venn, Ola Venning", {}},
                         Row{"Ola and Venn", {}}, Row{"Ola Ola Venn Venn", {"Ola Venn"}}, Row{"", {}}}) {
    CAPTURE(row.text);
    std::vector<std::string> found;
    for (const ByteSpan& span : text::find_words(row.text, words))
      found.push_back(std::string(row.text).substr(span.start, span.end - span.start));
    CHECK(found == row.found);
  }
  CHECK(text::find_words("anything", {}).empty());
}
