#pragma once
#include <algorithm>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

#include "context.hpp"
#include "selection.hpp"

/// Longer texts are written in the user's own editor: $VISUAL, else $EDITOR, else vi.
namespace claimdex::cli {

/// Can somebody write here? Standard input and output are a terminal.
bool can_write_in_editor(const Context& context);

/// What was written, in a file of its own (0600) that stays until the words are kept elsewhere: whatever fails in between, nothing that
/// somebody wrote is lost.
class Draft {
 public:
  /// Opens the editor and waits for it. `about` stands below the text, behind a line that says so, and is no part of it. Refused for an empty text.
  static Result<Draft> write(Context& context, std::string_view about);
  Draft(Draft&& other) noexcept : file_(std::move(other.file_)), words_(std::move(other.words_)) {
    other.file_.clear();
  }
  Draft(const Draft&) = delete;
  /// Where nobody called done(), the file stays.
  ~Draft() = default;

  [[nodiscard]] const std::string& words() const { return words_; }
  /// The words are in the record: the file goes.
  void done();
  /// Says where they are.
  void say_where(Context& context) const;

 private:
  Draft() = default;
  std::filesystem::path file_;
  std::string words_;
};

/// A reason that a command needs and that nobody gave: written in the editor, where somebody can. `check(words)` is tried before, so that nobody
/// writes a reason for what is refused anyway. Nothing: a reason was given, or nobody can write here.
template <typename Check>
Result<std::optional<Draft>> write_reason(Context& context, const Selection& selection, bool needed,
                                          std::string_view what, const Check& check) {
  std::optional<Draft> draft;
  if (!needed || context.options.because || context.options.dry_run || !can_write_in_editor(context)) return draft;
  if (auto possible = check(std::string("a reason")); !possible) return tl::unexpected(possible.error());
  std::string about(what);
  for (std::size_t i = 0; i < std::min<std::size_t>(selection.ids.size(), 5); ++i)
    about += " " + selection.ids[i].str();
  if (selection.ids.size() > 5) about += " …";
  auto written = Draft::write(context, about + ": why? What was found, in a sentence.");
  if (!written) return tl::unexpected(written.error());
  draft.emplace(*std::move(written));
  return draft;
}

}  // namespace claimdex::cli
