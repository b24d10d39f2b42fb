#include "keys.hpp"

namespace claimdex::cli::review {
namespace {

const Binding* binding_of(Action action) {
  for (const Binding& b : kBindings)
    if (b.action == action) return &b;
  return nullptr;
}

}  // namespace

const Binding* binding_of(const Key& key) {
  switch (key.kind) {
    case Key::Kind::Down:
      return binding_of(Action::Next);
    case Key::Kind::Up:
      return binding_of(Action::Previous);
    case Key::Kind::PageDown:
      return binding_of(Action::PageDown);
    case Key::Kind::PageUp:
      return binding_of(Action::PageUp);
    case Key::Kind::Home:
      return binding_of(Action::First);
    case Key::Kind::End:
      return binding_of(Action::Last);
    case Key::Kind::Tab:
      return binding_of(Action::NextUnchecked);
    case Key::Kind::Enter:
      return binding_of(Action::Article);
    case Key::Kind::Char:
      break;
    default:
      return nullptr;
  }
  if (key.control) {
    if (key.c == U'l') return binding_of(Action::Reread);
    if (key.c == U'r') return binding_of(Action::Redo);
    return nullptr;
  }
  for (const Binding& b : kBindings)
    for (const char c : b.keys)
      if (static_cast<char32_t>(c) == key.c) return &b;
  return nullptr;
}

}  // namespace claimdex::cli::review
