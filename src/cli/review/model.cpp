#include "model.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "claimdex/exporter/sheet.hpp"
#include "claimdex/text/text.hpp"

namespace claimdex::cli::review {
namespace {

using What = Ask::What;
using Purpose = Prompt::Purpose;

bool blank(std::string_view words) { return words.find_first_not_of(' ') == std::string_view::npos; }

std::string in_words(const Error& error) {
  return error.hint.empty() ? error.message : fmt::format("{} · {}", error.message, error.hint);
}

}  // namespace

void Model::resize(int list_rows, int page_rows, bool too_small) {
  list_rows_ = std::max(list_rows, 1);
  page_rows_ = std::max(page_rows, 1);
  too_small_ = too_small;
  fresh_page_ = true;
  keep_in_sight();
}

void Model::list(std::size_t count, std::size_t selected) {
  count_ = count;
  top_ = 0;
  select(selected);
}

void Model::select(std::size_t index) {
  selected_ = count_ == 0 ? 0 : std::min(index, count_ - 1);
  proposal_ = 0;
  scroll_ = 0;
  fresh_page_ = true;
  keep_in_sight();
}

void Model::keep_in_sight() {
  const auto rows = static_cast<std::size_t>(list_rows_);
  if (selected_ < top_) top_ = selected_;
  if (selected_ >= top_ + rows) top_ = selected_ - rows + 1;
}

void Model::at_hand(AtHand claim) {
  if (claim.proposals.size() <= proposal_) proposal_ = 0;
  claim_ = std::move(claim);
}

/// A page that is new on the screen begins where the claim's words are in sight.
void Model::page(int lines, int words_at) {
  page_lines_ = lines;
  words_at_ = words_at;
  if (fresh_page_) scroll_ = article_ || words_at + 1 > page_rows_ ? std::max(0, words_at - page_rows_ / 3) : 0;
  fresh_page_ = false;
  scroll_by(0);
}

void Model::scroll_by(int lines) { scroll_ = std::clamp(scroll_ + lines, 0, std::max(0, page_lines_ - page_rows_)); }

std::optional<Ask> Model::press(const Key& key) {
  if (too_small_) {
    if (key.kind == Key::Kind::Char && key.c == U'q' && !prompt_) return Ask{What::Quit};
    return {};
  }
  if (prompt_) return press_in_prompt(key);
  // What is pasted where nothing is asked for is no command.
  if (key.kind == Key::Kind::PasteBegin || key.kind == Key::Kind::PasteEnd) {
    pasting_ = key.kind == Key::Kind::PasteBegin;
    if (pasting_) say("what you pasted was left out: no question is open");
    return {};
  }
  if (pasting_) return {};
  if (choice_) return press_in_choice(key);
  if (help_) {
    press_in_help(key);
    return {};
  }
  if (article_ && key.kind == Key::Kind::Escape) {
    article_ = false;
    fresh_page_ = true;
    return {};
  }
  message_ = {};
  const Binding* binding = binding_of(key);
  return binding ? act(*binding) : std::nullopt;
}

/// Reads on in the help; any other key leaves it.
void Model::press_in_help(const Key& key) {
  const Binding* binding = binding_of(key);
  const bool down = binding && (binding->action == Action::ScrollDown || binding->action == Action::PageDown);
  const bool up = binding && (binding->action == Action::ScrollUp || binding->action == Action::PageUp);
  const int step = binding && binding->action == Action::Next       ? 1
                   : binding && binding->action == Action::Previous ? -1
                                                                    : 0;
  const int lines = step != 0 ? step : down ? page_rows_ : up ? -page_rows_ : 0;
  if (lines == 0) help_ = false;
  help_scroll_ = std::clamp(help_scroll_ + lines, 0, static_cast<int>(kBindings.size()));
}

std::optional<Ask> Model::act(const Binding& binding) {
  const auto page = static_cast<std::size_t>(list_rows_);
  switch (binding.action) {
    case Action::Next:
      if (selected_ + 1 < count_) select(selected_ + 1);
      return {};
    case Action::Previous:
      if (selected_ > 0) select(selected_ - 1);
      return {};
    case Action::PageDown:
      select(selected_ + page);
      return {};
    case Action::PageUp:
      select(selected_ > page ? selected_ - page : 0);
      return {};
    case Action::First:
      select(0);
      return {};
    case Action::Last:
      select(count_);
      return {};
    case Action::ScrollDown:
      scroll_by(std::max(1, page_rows_ - 2));
      return {};
    case Action::ScrollUp:
      scroll_by(-std::max(1, page_rows_ - 2));
      return {};
    case Action::Article:
      article_ = !article_;
      fresh_page_ = true;
      return {};
    case Action::Help:
      help_ = true;
      help_scroll_ = 0;
      return {};
    case Action::NextUnchecked:
      return Ask{What::NextUnchecked};
    case Action::Skip:
      return Ask{What::Skip};
    case Action::Undo:
      return Ask{What::Undo};
    case Action::Redo:
      return Ask{What::Redo};
    case Action::WholeList:
      return Ask{What::Search};
    case Action::Reread:
      return Ask{What::Reread};
    case Action::Quit:
      return Ask{What::Quit};
    default:
      return begin(binding);
  }
}

/// What concerns the claim at hand: asked for right away, or after a question.
std::optional<Ask> Model::begin(const Binding& binding) {
  if (binding.action == Action::Search) {
    ask_for(Purpose::Search, "search within", Ask{What::Search});
    return {};
  }
  if (!claim_) return {};
  const std::string id = claim_->id.str();
  switch (binding.action) {
    case Action::Mark:
      return begin_mark(*binding.verdict);
    case Action::Start:
      return Ask{What::Start};
    case Action::Dismiss:
      ask_for(Purpose::Reason, "dismiss " + id + " because", Ask{What::Dismiss});
      return {};
    case Action::Evidence:
      ask_for(Purpose::Evidence, "evidence for " + id + " (https://… or a file)", Ask{What::Evidence});
      return {};
    case Action::Note:
      ask_for(Purpose::Note, "note on " + id, Ask{What::Note});
      return {};
    case Action::Tag:
      ask_for(Purpose::Tag, "tags of " + id + " (+word -word)", Ask{What::Tag});
      return {};
    case Action::NextProposal:
      if (!claim_->proposals.empty()) proposal_ = (proposal_ + 1) % claim_->proposals.size();
      return {};
    case Action::Accept:
    case Action::Refuse:
      if (claim_->proposals.empty()) {
        say("nothing is proposed for " + id);
        return {};
      }
      return binding.action == Action::Refuse ? Ask{What::Refuse} : begin_accept();
    default:
      return {};
  }
}

std::optional<Ask> Model::begin_mark(Verdict verdict) {
  const auto& needs = claim_->needs[static_cast<std::size_t>(verdict)];
  const Ask ask{What::Mark, verdict};
  if (!needs) {
    say(in_words(needs.error()), true);
    return {};
  }
  if (!needs->reason && !needs->evidence) return ask;
  if (needs->reason) {
    ask_for(Purpose::Reason, fmt::format("{} {} because", claim_->id.str(), name_of(verdict)), ask);
    prompt_->evidence_too = needs->evidence;
  } else {
    ask_for(Purpose::Evidence, fmt::format("what shows that {} is {}", claim_->id.str(), name_of(verdict)), ask);
  }
  return {};
}

/// Two claims that become one have one verdict.
std::optional<Ask> Model::begin_accept() {
  const AtHand::Proposal& proposal = claim_->proposals[proposal_];
  const Ask ask{What::Accept};
  const bool differ = claim_->verdict != Verdict::Unchecked && proposal.verdict != Verdict::Unchecked &&
                      claim_->verdict != proposal.verdict;
  if (!proposal.likeness) return ask;
  if (!differ && proposal.same_type) return ask;
  if (!differ) {
    ask_for(Purpose::Reason, fmt::format("{} is another kind of claim; they are one because", proposal.other.str()),
            ask);
    return {};
  }
  Ask ours = ask, theirs = ask;
  ours.verdict = claim_->verdict;
  theirs.verdict = proposal.verdict;
  choose({fmt::format("which verdict holds? 1 {} ({}), 2 {} ({})", name_of(claim_->verdict), claim_->id.str(),
                      name_of(proposal.verdict), proposal.other.str()),
          {{U'1', ours, true}, {U'2', theirs, true}}});
  return {};
}

void Model::ask_for(Purpose purpose, std::string label, Ask ask) {
  Prompt prompt;
  prompt.ask = std::move(ask);
  prompt.purpose = purpose;
  prompt.label = std::move(label);
  prompt_ = std::move(prompt);
}

std::optional<Ask> Model::press_in_choice(const Key& key) {
  const Choice choice = *std::move(choice_);
  choice_.reset();
  for (const Choice::Answer& answer : choice.answers)
    if (key.kind == Key::Kind::Char && !key.control && key.c == answer.key) {
      if (!answer.reason) return answer.ask;
      ask_for(Purpose::Reason, "they are one claim because", answer.ask);
      return {};
    }
  say("nothing was changed");
  return {};
}

std::optional<Ask> Model::press_in_prompt(const Key& key) {
  if (prompt_->editor.press(key)) return {};
  switch (key.kind) {
    case Key::Kind::Enter:
      return submit();
    case Key::Kind::Escape:
      cancel();
      return {};
    case Key::Kind::Up:
      if (const auto last = last_typed_.find(prompt_->purpose); last != last_typed_.end())
        prompt_->editor = LineEditor(last->second);
      return {};
    default:
      return {};
  }
}

/// From the evidence back to the reason, from there out. What was typed can be had again with Up.
void Model::cancel() {
  if (!prompt_->editor.text().empty()) last_typed_[prompt_->purpose] = prompt_->editor.text();
  message_ = {};
  if (prompt_->purpose == Purpose::Evidence && prompt_->ask.what == What::Mark && !prompt_->ask.words.empty()) {
    const Ask ask{What::Mark, prompt_->ask.verdict};
    const std::string words = prompt_->ask.words;
    ask_for(Purpose::Reason, fmt::format("{} {} because", claim_->id.str(), name_of(*ask.verdict)), ask);
    prompt_->evidence_too = true;
    prompt_->editor = LineEditor(words);
    return;
  }
  prompt_.reset();
  say("nothing was changed");
}

std::optional<Ask> Model::submit() {
  const std::string& typed = prompt_->editor.text();
  Ask ask = prompt_->ask;
  if (prompt_->purpose != Purpose::Search && blank(typed)) {
    say(prompt_->purpose == Purpose::Reason ? "a reason is needed: what was found, in a sentence (Esc: leave it)"
                                            : "nothing was typed (Esc: leave it)",
        true);
    return {};
  }
  if (!typed.empty()) last_typed_[prompt_->purpose] = typed;
  message_ = {};
  if (prompt_->purpose == Purpose::Evidence && ask.what == What::Mark) {
    ask.evidence = typed;
    return ask;
  }
  ask.words = typed;
  if (prompt_->purpose == Purpose::Reason && prompt_->evidence_too) {
    ask_for(Purpose::Evidence, fmt::format("what shows that {} is {}", claim_->id.str(), name_of(*ask.verdict)), ask);
    return {};
  }
  return ask;
}

void Model::done(std::string text) {
  prompt_.reset();
  say(std::move(text));
}

void Model::refused(const Error& error) { say(in_words(error), true); }

}  // namespace claimdex::cli::review
