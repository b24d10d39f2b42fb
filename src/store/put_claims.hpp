#pragma once
#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <unordered_set>
#include <utility>
#include <vector>

#include "impl.hpp"
#include "prepare.hpp"

/// From what was found in one version of an article to claims and mentions of the record.
namespace claimdex::store {

/// A version of an article that is being stored.
struct Printed {
  std::int64_t article = 0;
  int version = 1;
  std::int64_t origin = 0;              ///< the article's
  std::vector<std::int64_t> origin_of;  ///< of each passage, 0 = the article's
  bool present = true;                  ///< false: an older text that was read later
  bool own_origin = false;              ///< no other article's sentences are of its origin
};

class ClaimPutter {
 public:
  ClaimPutter(Transaction& t, const Prepared::Impl& prepared, Printed where, Ingested& out)
      : t_(t), db_(t.db), p_(prepared), where_(std::move(where)), out_(out) {}

  /// The claims of an article that the record doesn't have yet.
  void put_new();
  /// Those of another version: mentions in unchanged sentences get spans for it, others are new or gone.
  void put_version();
  /// One claim by itself (reextract): joined, or new. Never joined to `apart_from`. Gives the claim's number.
  std::int64_t put(const Incoming& in, std::int64_t apart_from = 0);
  struct Back {
    std::int64_t claim = 0;
    enum {
      Held,      ///< of another, newer version: nothing new but where it stands in this one
      Returned,  ///< a mention more of a live claim
      Revived,   ///< the claim was retired
    } how = Held;
  };
  /// The mention of this article that says it in the same sentence already, of another version or retired: however many versions say it, that is one
  /// mention, and rules that come round find their handles again. Nothing where there is none.
  std::optional<Back> take_back(const Incoming& in, std::int64_t apart_from = 0);
  /// A mention takes another reading of the same words (reextract): words, slots, keys, spans, in every version that has the sentence.
  void read_anew(const Incoming& in, std::int64_t mention);
  /// The same words in the present version, or with dates that are known now. Slots hold offsets, so they are taken anew; what somebody worked on
  /// keeps its reading where today's rules have another one.
  void take_slots(const Incoming& in, std::int64_t mention, bool dates_too);

 private:
  struct Old {
    std::int64_t id = 0, claim = 0, origin = 0;
    std::string text, type;
    bool by_hand = false, gone = false, retired = false;
    bool held = false;  ///< by the version that is being stored
  };
  std::vector<Old>& old_mentions();
  Old* old_mention_of(const Incoming& in, bool retired_too);
  void hold(const Incoming& in, Old& old);
  bool may_come_back(const Incoming& in, const Old& old, std::int64_t apart_from);
  void revive(const Incoming& in, Old& old);
  void hold_by_hand();
  void let_go(const Old& old);
  void link_changed(const std::vector<const Incoming*>& fresh);

  std::int64_t origin_of(const Incoming& in) const;
  const std::string& key_of(const Incoming& in);
  std::optional<std::int64_t> claim_to_join(const Incoming& in, std::int64_t apart_from);
  std::optional<std::int64_t> same_sentence(const Incoming& in, std::int64_t apart_from);
  std::optional<std::int64_t> same_quote(const Incoming& in, std::int64_t apart_from);
  std::optional<std::int64_t> same_figure(const Incoming& in, std::int64_t apart_from);
  std::int64_t put_claim(const Incoming& in);
  std::int64_t put_mention(const Incoming& in, std::int64_t claim);
  void put_spans(const Incoming& in, std::int64_t mention);
  void set_slots(const Incoming& in, std::int64_t mention);
  void propose_links(const Incoming& in, std::int64_t claim);
  void link_within();

  Transaction& t_;
  Database& db_;
  const Prepared::Impl& p_;
  Printed where_;
  Ingested& out_;
  const Incoming* key_for_ = nullptr;  // whose key was worked out last
  std::string key_;
  std::optional<bool> any_edited_;
  std::optional<std::vector<Old>> old_;  // the article's mentions as this began, also retired ones
  std::int64_t claims_before_ = 0;
  std::map<std::uint32_t, std::int64_t> claim_of_;  // by its number in the annotation
  std::set<std::int64_t> fresh_;                    // made here
  std::unordered_set<std::string> sentences_;       // keys of what was put so far
};

}  // namespace claimdex::store
