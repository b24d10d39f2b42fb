#pragma once
#include <functional>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "claimdex/app/desk.hpp"
#include "layout.hpp"
#include "model.hpp"
#include "page.hpp"

namespace claimdex::cli::review {

/// One session at a desk, without its terminal: keys in, pictures out. What a key changes is committed when press() returns.
///
/// The list is one snapshot of what the query found, so that a claim doesn't slip away under the hand that marks it: handles only, the first kMost of them.
/// Claims are read anew for each picture, as many as are in sight.
class Triage {
 public:
  static constexpr std::int64_t kMost = 10'000;
  /// Who acts, and when: asked for each change.
  using Who = std::function<Result<Session>()>;

  Triage(app::Desk& desk, Who who, std::optional<std::string> query, index::Sort sort)
      : desk_(desk), who_(std::move(who)), query_(std::move(query)), sort_(sort) {}

  /// Reads the list. NotFound where the query finds nothing.
  Result<void> begin();
  void resize(int rows, int columns);
  /// False: it is time to leave.
  bool press(const Key& key);
  Grid picture();
  void say(std::string text) { model_.say(std::move(text)); }

  /// Called before the desk is asked for something that may have to wait for somebody else.
  std::function<void()> busy;

 private:
  Result<app::SearchResult> find(const std::string& within);
  void take(app::SearchResult found, std::string within);
  void look();
  void look_at_list();
  void look_at_claim();
  Result<View> read(ClaimId id);
  Result<AtHand> at_hand();
  Result<std::vector<Line>> lines();
  [[nodiscard]] ClaimId here() const { return ids_[model_.selected()]; }

  void carry_out(const Ask& ask);
  /// What is said when it went well.
  Result<std::string> change(const Ask& ask);
  Result<std::string> mark(const Ask& ask);
  Result<std::string> advance(const Ask& ask);
  Result<std::string> tag(const Ask& ask);
  Result<std::string> answer_proposal(const Ask& ask);
  void take_back(const Ask& ask);
  void search(const std::string& words);
  void reread();
  Result<bool> next_unchecked();

  app::Desk& desk_;
  Who who_;
  std::optional<std::string> query_;
  index::Sort sort_;
  std::string within_;  ///< what the list was narrowed to
  std::vector<ClaimId> ids_;
  std::int64_t total_ = 0;
  bool exact_ = true;
  std::int64_t first_change_ = 0;  ///< changes up to this one were made before the session
  std::set<ClaimId> later_;
  Model model_;
  Layout layout_;
  std::optional<View> view_;
  std::vector<Line> lines_;
};

}  // namespace claimdex::cli::review
