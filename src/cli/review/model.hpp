#pragma once
#include <array>
#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "claimdex/app/desk.hpp"
#include "keys.hpp"
#include "line_editor.hpp"

/// The session as a state machine, without a terminal and without a desk: a key leads to a new state and to at most one thing that the desk is asked for. Whoever
/// runs it asks the desk at once, before the next key, and says how it went: done() or refused().
///
/// A key of another command (tags, say): a row in kBindings, a What, its question in Model::begin, what to do with it in Session::carry_out.
namespace claimdex::cli::review {

/// What the desk is asked for.
struct Ask {
  enum class What : std::uint8_t {
    Mark,
    Start,
    Dismiss,
    Evidence,
    Note,
    Tag,
    Accept,  ///< the proposal that the keys answer
    Refuse,
    Undo,
    Redo,
    Search,  ///< within the list; without words the whole list again
    NextUnchecked,
    Skip,
    Reread,
    Quit,
  };
  What what = What::Reread;
  std::optional<Verdict> verdict = {};  ///< Mark; Accept: which one holds
  std::string words = {};               ///< a reason, a note, evidence, what to search for
  std::string evidence = {};            ///< Mark
  std::optional<ChangeId> change = {};  ///< Undo, Redo: a person has agreed to take this one back
};

/// What the model has to know of the claim at hand.
struct AtHand {
  struct Proposal {
    ClaimId other;
    bool likeness = true;   ///< "looks like": accepted, the claims become one
    bool same_type = true;  ///< else that needs a reason
    Verdict verdict = Verdict::Unchecked;
  };
  ClaimId id;
  Verdict verdict = Verdict::Unchecked;
  std::array<Result<app::Needs>, Names<Verdict>::values.size()> needs;  ///< by verdict
  std::vector<Proposal> proposals;
};

/// A question at the bottom of the screen, answered with a line.
struct Prompt {
  enum class Purpose : std::uint8_t { Reason, Evidence, Note, Tag, Search };
  Ask ask;
  Purpose purpose = Purpose::Reason;
  bool evidence_too = false;  ///< after the reason, evidence is asked for
  std::string label;
  LineEditor editor;
};

/// A question answered with one key; any other one means no.
struct Choice {
  struct Answer {
    char32_t key;
    Ask ask;
    bool reason = false;  ///< a reason is asked for before
  };
  std::string question;
  std::vector<Answer> answers;
};

/// The line at the bottom.
struct Message {
  std::string text;
  bool alert = false;
};

class Model {
 public:
  /// The window: what a page is, and whether anything but leaving makes sense in it.
  void resize(int list_rows, int page_rows, bool too_small);
  /// The list is this long now, and begins with its first claim again unless `selected` says another.
  void list(std::size_t count, std::size_t selected = 0);
  void select(std::size_t index);
  void at_hand(AtHand claim);
  /// How long the claim's page is, and the line where its words begin.
  void page(int lines, int words_at);

  std::optional<Ask> press(const Key& key);
  /// Went well: the question is closed.
  void done(std::string text);
  /// Did not: the words of the refusal are shown, and a question stays open with what was typed.
  void refused(const Error& error);
  void choose(Choice choice) { choice_ = std::move(choice); }
  void say(std::string text, bool alert = false) { message_ = {std::move(text), alert}; }

  [[nodiscard]] std::size_t selected() const { return selected_; }
  [[nodiscard]] std::size_t top() const { return top_; }
  [[nodiscard]] std::size_t count() const { return count_; }
  [[nodiscard]] std::size_t proposal() const { return proposal_; }
  [[nodiscard]] int scroll() const { return scroll_; }
  [[nodiscard]] bool article() const { return article_; }
  [[nodiscard]] bool help() const { return help_; }
  [[nodiscard]] int help_scroll() const { return help_scroll_; }
  [[nodiscard]] const std::optional<Prompt>& prompt() const { return prompt_; }
  [[nodiscard]] const std::optional<Choice>& choice() const { return choice_; }
  [[nodiscard]] const Message& message() const { return message_; }
  [[nodiscard]] const AtHand* claim() const { return claim_ ? &*claim_ : nullptr; }

 private:
  std::optional<Ask> act(const Binding& binding);
  std::optional<Ask> begin(const Binding& binding);
  std::optional<Ask> begin_mark(Verdict verdict);
  std::optional<Ask> begin_accept();
  std::optional<Ask> press_in_prompt(const Key& key);
  std::optional<Ask> submit();
  void cancel();
  void press_in_help(const Key& key);
  std::optional<Ask> press_in_choice(const Key& key);
  void ask_for(Prompt::Purpose purpose, std::string label, Ask ask);
  void scroll_by(int lines);
  void keep_in_sight();

  std::size_t count_ = 0, selected_ = 0, top_ = 0, proposal_ = 0;
  int list_rows_ = 1, page_rows_ = 1, page_lines_ = 0, words_at_ = 0, scroll_ = 0, help_scroll_ = 0;
  bool too_small_ = false, article_ = false, help_ = false, pasting_ = false, fresh_page_ = true;
  std::optional<AtHand> claim_;
  std::optional<Prompt> prompt_;
  std::optional<Choice> choice_;
  Message message_;
  std::map<Prompt::Purpose, std::string> last_typed_;  ///< Up brings it back
};

}  // namespace claimdex::cli::review
