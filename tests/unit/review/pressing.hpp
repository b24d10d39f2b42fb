#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "claimdex/text/cells.hpp"
#include "model.hpp"

/// Keys as tests write them: characters, and <Enter> <Esc> <Left> <Paste> … between angle brackets.
namespace claimdex::cli::review {

inline std::vector<Key> keys(std::string_view written) {
  using Kind = Key::Kind;
  static const std::vector<std::pair<std::string_view, Key>> names{
      {"<Enter>", {Kind::Enter}},
      {"<Esc>", {Kind::Escape}},
      {"<Tab>", {Kind::Tab}},
      {"<BS>", {Kind::Backspace}},
      {"<Del>", {Kind::Delete}},
      {"<Left>", {Kind::Left}},
      {"<Right>", {Kind::Right}},
      {"<Up>", {Kind::Up}},
      {"<Down>", {Kind::Down}},
      {"<PgDn>", {Kind::PageDown}},
      {"<PgUp>", {Kind::PageUp}},
      {"<Home>", {Kind::Home}},
      {"<End>", {Kind::End}},
      {"<Paste>", {Kind::PasteBegin}},
      {"</Paste>", {Kind::PasteEnd}},
      {"<^W>", {Kind::Char, U'w', true}},
      {"<^U>", {Kind::Char, U'u', true}},
      {"<^K>", {Kind::Char, U'k', true}},
      {"<^L>", {Kind::Char, U'l', true}},
      {"<^R>", {Kind::Char, U'r', true}},
      {"<^X>", {Kind::Char, U'x', true}},
  };
  std::vector<Key> out;
  for (std::size_t at = 0; at < written.size();) {
    bool named = false;
    for (const auto& [name, key] : names)
      if (written.substr(at).starts_with(name)) {
        out.push_back(key);
        at += name.size();
        named = true;
        break;
      }
    if (named) continue;
    std::size_t end = at + 1;
    while (end < written.size() && (static_cast<unsigned char>(written[end]) & 0xC0) == 0x80) ++end;
    char32_t c = static_cast<unsigned char>(written[at]);
    if (end - at == 2) c &= 0x1F;
    if (end - at == 3) c &= 0x0F;
    if (end - at == 4) c &= 0x07;
    for (std::size_t i = at + 1; i < end; ++i) c = c << 6 | (static_cast<unsigned char>(written[i]) & 0x3F);
    out.push_back({Kind::Char, c, false});
    at = end;
  }
  return out;
}

}  // namespace claimdex::cli::review
