#pragma once
#include <algorithm>
#include <string_view>

/// Reading tables of language data where they are few and read whole: lines of columns apart by tabs, spellings in the first one with | between them,
/// # before remarks, + and - before examples. Everything is a piece of the bytes given.
namespace claimdex::text {

template <typename Take>
void each_line(std::string_view bytes, const Take& take) {
  while (!bytes.empty()) {
    const std::string_view line = bytes.substr(0, bytes.find('\n'));
    bytes.remove_prefix(std::min(bytes.size(), line.size() + 1));
    if (!line.empty() && line[0] != '#' && line[0] != '+' && line[0] != '-') take(line);
  }
}

/// Those of a line's first column, blanks around them left out; what stands for several forms ("third{,s}") is none.
template <typename Take>
void each_spelling(std::string_view line, const Take& take) {
  std::string_view rest = line.substr(0, line.find('\t'));
  while (!rest.empty()) {
    std::string_view one = rest.substr(0, rest.find('|'));
    rest.remove_prefix(std::min(rest.size(), one.size() + 1));
    while (one.starts_with(' ')) one.remove_prefix(1);
    while (one.ends_with(' ')) one.remove_suffix(1);
    if (!one.empty() && one.find('{') == std::string_view::npos) take(one);
  }
}

/// Column `n`, from 0; empty where there are fewer.
inline std::string_view column(std::string_view line, int n) {
  for (; n > 0; --n) {
    const std::size_t tab = line.find('\t');
    if (tab == std::string_view::npos) return {};
    line.remove_prefix(tab + 1);
  }
  return line.substr(0, line.find('\t'));
}

}  // namespace claimdex::text
