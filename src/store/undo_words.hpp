#pragma once
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <tuple>

#include "changeset.hpp"
#include "impl.hpp"

/// What an undo does, as events that a person reads: "c12 verdict: disputed → unchecked".
namespace claimdex::store {

/// The handle that a row is about: its own, or that of what it belongs to.
std::string subject_of(Database& db, const ChangedRow& row);

class UndoWords {
 public:
  /// `action`: what the log calls it. Their reason is the change that is taken back.
  UndoWords(Transaction& t, ChangeId of, std::string action) : t_(t), of_(of), action_(std::move(action)) {}
  /// Of a row that has its values of before again. Keys, spans and what else follows from others is not told.
  void tell(const ChangedRow& row);

 private:
  void say(const std::string& subject, std::string_view field, std::optional<std::string> from,
           std::optional<std::string> to);
  void say_word(const ChangedRow& row, std::string_view column);
  void tell_saved(const ChangedRow& row);
  void tell_dossier(const ChangedRow& row);
  void tell_place(const ChangedRow& row);
  void tell_note(const ChangedRow& row);
  void tell_claim(const ChangedRow& row);
  void tell_edit(const ChangedRow& row);
  void tell_relation(const ChangedRow& row);

  Transaction& t_;
  ChangeId of_;
  std::string action_;
  std::set<std::tuple<std::string, std::optional<std::string>, std::optional<std::string>, std::optional<std::string>>>
      said_;
};

}  // namespace claimdex::store
