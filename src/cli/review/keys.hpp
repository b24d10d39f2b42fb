#pragma once
#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

#include "claimdex/core/record.hpp"

/// What comes from the keyboard, and what it means: one table, from which the session acts and `?` is written.
namespace claimdex::cli::review {

struct Key {
  enum class Kind : std::uint8_t {
    Char,  ///< a character that was typed; control characters are their letter with `control`
    Enter,
    Escape,
    Tab,
    Backspace,
    Delete,
    Left,
    Right,
    Up,
    Down,
    PageUp,
    PageDown,
    Home,
    End,
    PasteBegin,
    PasteEnd,
  };
  Kind kind = Kind::Char;
  char32_t c = 0;
  bool control = false;
};

enum class Action : std::uint8_t {
  Next,
  Previous,
  PageDown,
  PageUp,
  First,
  Last,
  ScrollDown,
  ScrollUp,
  Article,
  NextUnchecked,
  Skip,
  Mark,
  Start,
  Dismiss,
  Evidence,
  Note,
  Tag,
  Accept,
  Refuse,
  NextProposal,
  Undo,
  Redo,
  Search,
  WholeList,
  Reread,
  Help,
  Quit,
};

struct Binding {
  Action action;
  std::string_view keys;  ///< characters that do it, one each; other keys are in keys.cpp
  std::string_view shown;
  std::string_view help;
  std::optional<Verdict> verdict = {};
};

inline constexpr std::array<Binding, 34> kBindings{{
    {Action::Next, "j", "j ↓", "the next claim"},
    {Action::Previous, "k", "k ↑", "the one before"},
    {Action::NextUnchecked, "", "Tab", "the next unchecked claim"},
    {Action::Skip, "-", "-", "leave it for later: Tab passes it by in this session"},
    {Action::First, "g", "g Home", "the first claim"},
    {Action::Last, "G", "G End", "the last"},
    {Action::PageDown, "", "PgDn", "a page down in the list"},
    {Action::PageUp, "", "PgUp", "a page up"},
    {Action::ScrollDown, " ", "Space", "read on in the claim"},
    {Action::ScrollUp, "b", "b", "and back"},
    {Action::Article, "f", "Enter f", "its whole article, and back"},
    {Action::Mark, "v", "v", "verified", Verdict::Verified},
    {Action::Mark, "m", "m", "mostly verified", Verdict::MostlyVerified},
    {Action::Mark, "d", "d", "disputed", Verdict::Disputed},
    {Action::Mark, "l", "l", "misleading", Verdict::Misleading},
    {Action::Mark, "r", "r", "refuted", Verdict::Refuted},
    {Action::Mark, "i", "i", "unverifiable", Verdict::Unverifiable},
    {Action::Mark, "o", "o", "outdated", Verdict::Outdated},
    {Action::Mark, "c", "c", "unchecked again: takes the verdict off", Verdict::Unchecked},
    {Action::Start, "s", "s", "start: it is in progress"},
    {Action::Dismiss, "x", "x", "dismiss: can't or needn't be checked"},
    {Action::Evidence, "e", "e", "evidence: an address or a file"},
    {Action::Note, "n", "n", "a note, for the desk alone"},
    {Action::Tag, "t", "t", "tags: +kherson -draft"},
    {Action::Accept, "y", "y", "yes: what is proposed holds (\"looks like c12\": they become one)"},
    {Action::Refuse, "N", "N", "no, it doesn't: never proposed again"},
    {Action::NextProposal, "p", "p", "the next proposal"},
    {Action::Undo, "u", "u", "undo your last change; again goes one further back"},
    {Action::Redo, "U", "U ^R", "redo: takes the undo back"},
    {Action::Search, "/", "/", "search within the list"},
    {Action::WholeList, "\\", "\\", "the whole list again"},
    {Action::Reread, "", "^L", "read the list anew"},
    {Action::Help, "?", "?", "these keys"},
    {Action::Quit, "q", "q ^C", "leave; everything is kept already"},
}};

/// Nothing for a key that does nothing in the list.
const Binding* binding_of(const Key& key);

}  // namespace claimdex::cli::review
