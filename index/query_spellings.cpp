/// One thing, several ways to write it. The index has words as `text::words` cuts and folds them; what else a word may mean is added to the query, where it
/// costs nothing to those who don't ask for it:
///
/// * t-72 is also t72, anti-war also antiwar; T72 also t-72. O'Brien is also obrien.
/// * Müller is folded to muller, and also mueller; Mueller is also muller. "ae" alone, and any of them in small letters, are too often no umlaut
///   (Michael, poet): there the other spelling counts only where the index doesn't have the word as typed.
#include "query_spellings.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "claimdex/text/ascii.hpp"
#include "claimdex/text/text.hpp"

namespace claimdex::index {
namespace {

using Spelling = std::vector<std::string>;

std::string replaced(std::string_view text, const std::vector<std::pair<std::string_view, std::string_view>>& table) {
  std::string out;
  for (std::size_t i = 0; i < text.size();) {
    const auto found = std::find_if(table.begin(), table.end(),
                                    [&](const auto& pair) { return text.substr(i).starts_with(pair.first); });
    if (found == table.end()) {
      out += text[i++];
    } else {
      out += found->second;
      i += found->first.size();
    }
  }
  return out;
}

/// Letters and then digits: f16, т72. A few letters at most: the name of a thing.
std::optional<Spelling> letters_and_digits(const std::string& folded) {
  const auto first = std::find_if(folded.begin(), folded.end(), text::is_ascii_digit);
  const std::string letters(folded.begin(), first), digits(first, folded.end());
  if (letters.empty() || digits.empty() || !text::all_ascii_digits(digits) || text::count_code_points(letters) > 3)
    return std::nullopt;
  if (letters.find_first_of("'.,") != std::string::npos) return std::nullopt;
  return Spelling{letters, digits};
}

void add_umlauts(QueryNode& node, std::string_view typed) {
  const std::string& folded = node.words.front();
  const std::string written_out =
      replaced(typed, {{"ä", "ae"}, {"ö", "oe"}, {"ü", "ue"}, {"Ä", "ae"}, {"Ö", "oe"}, {"Ü", "ue"}});
  if (written_out != typed) node.also.push_back({text::fold(written_out)});
  constexpr std::size_t kShortest = 5;
  if (folded.size() < kShortest) return;
  const bool capital = typed[0] >= 'A' && typed[0] <= 'Z';
  const std::string surely = replaced(folded, {{"oe", "o"}, {"ue", "u"}}),
                    perhaps = replaced(folded, {{"ae", "a"}, {"oe", "o"}, {"ue", "u"}});
  if (capital && surely != folded) node.also.push_back({surely});
  if (perhaps != folded && (!capital || perhaps != surely)) node.instead.push_back(perhaps);
}

void add_spellings(QueryNode& node, std::string_view typed, const std::vector<text::Word>& words) {
  if (words.size() == 1) {
    const std::string& folded = node.words.front();
    if (auto parts = letters_and_digits(folded)) node.also.push_back(*std::move(parts));
    if (folded.find('\'') != std::string::npos) node.also.push_back({replaced(folded, {{"'", ""}})});
    add_umlauts(node, typed.substr(words[0].span.start, words[0].span.end - words[0].span.start));
    return;
  }
  std::string joined;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (i > 0 && typed.substr(words[i - 1].span.end, words[i].span.start - words[i - 1].span.end) != "-") return;
    if (i > 0 && text::all_ascii_digits(words[i - 1].folded) && text::all_ascii_digits(words[i].folded))
      return;  // 2022-11
    joined += words[i].folded;
  }
  node.also.push_back({joined});
}

QueryNode leaf(QueryNode::Kind kind, std::string word) {
  QueryNode node;
  node.kind = kind;
  node.words.push_back(std::move(word));
  return node;
}

}  // namespace

std::optional<QueryNode> words_node(std::string_view typed, bool in_quotes) {
  const std::vector<text::Word> words = text::words(typed);
  if (words.empty()) return std::nullopt;
  auto cut_short = [&](const text::Word& word) { return word.span.end < typed.size() && typed[word.span.end] == '*'; };
  if (std::any_of(words.begin(), words.end(), cut_short)) {
    std::vector<QueryNode> leaves;
    for (const text::Word& word : words)
      leaves.push_back(leaf(cut_short(word) ? QueryNode::Kind::Prefix : QueryNode::Kind::Word, word.folded));
    if (leaves.size() == 1) return std::move(leaves.front());
    QueryNode node;
    node.kind = QueryNode::Kind::Adjacent;
    node.children = std::move(leaves);
    return node;
  }
  QueryNode node;
  node.kind = words.size() == 1 ? QueryNode::Kind::Word : QueryNode::Kind::Phrase;
  for (const text::Word& word : words) node.words.push_back(word.folded);
  if (words.size() == 1 || !in_quotes) add_spellings(node, typed, words);
  return node;
}

}  // namespace claimdex::index
