#include "posting_sources.hpp"

#include <algorithm>
#include <limits>
#include <utility>
#include <vector>

namespace claimdex::index {
namespace {

class ListedClaims final : public Xapian::PostingSource {
 public:
  explicit ListedClaims(std::shared_ptr<const IdSet> set) : set_(std::move(set)) {}

  void init(const Xapian::Database& db) override {
    ids_.clear();
    at_ = 0;
    started_ = false;
    auto all = db.postlist_begin(std::string());
    const auto end = db.postlist_end(std::string());
    for (ClaimId id : set_->ids) {
      if (id.number > std::numeric_limits<Xapian::docid>::max()) break;
      const auto docid = static_cast<Xapian::docid>(id.number);
      if (all != end) all.skip_to(docid);
      if (all == end) break;
      if (*all == docid) ids_.push_back(docid);
    }
  }
  Xapian::doccount get_termfreq_min() const override { return count(); }
  Xapian::doccount get_termfreq_est() const override { return count(); }
  Xapian::doccount get_termfreq_max() const override { return count(); }
  Xapian::docid get_docid() const override { return ids_[at_]; }
  bool at_end() const override { return started_ && at_ >= ids_.size(); }
  void next(double) override {
    if (started_) ++at_;
    started_ = true;
  }
  void skip_to(Xapian::docid wanted, double) override {
    started_ = true;
    const auto from = ids_.begin() + static_cast<std::ptrdiff_t>(std::min(at_, ids_.size()));
    at_ = static_cast<std::size_t>(std::lower_bound(from, ids_.end(), wanted) - ids_.begin());
  }
  PostingSource* clone() const override { return new ListedClaims(set_); }

 private:
  Xapian::doccount count() const { return static_cast<Xapian::doccount>(ids_.size()); }

  std::shared_ptr<const IdSet> set_;
  std::vector<Xapian::docid> ids_;
  std::size_t at_ = 0;
  bool started_ = false;
};

class ClaimsFrom final : public Xapian::PostingSource {
 public:
  explicit ClaimsFrom(Xapian::docid first) : first_(std::max<Xapian::docid>(first, 1)) {}

  void init(const Xapian::Database& db) override {
    last_ = db.get_lastdocid();
    at_ = first_ - 1;
  }
  Xapian::doccount get_termfreq_min() const override { return 0; }
  Xapian::doccount get_termfreq_est() const override { return get_termfreq_max(); }
  Xapian::doccount get_termfreq_max() const override { return last_ < first_ ? 0 : last_ - first_ + 1; }
  Xapian::docid get_docid() const override { return at_; }
  bool at_end() const override { return at_ > last_; }
  void next(double) override { ++at_; }
  void skip_to(Xapian::docid wanted, double) override { at_ = std::max({at_, first_, wanted}); }
  PostingSource* clone() const override { return new ClaimsFrom(first_); }

 private:
  Xapian::docid first_, last_ = 0, at_ = 0;
};

/// Released: the query owns it.
Xapian::Query query_of(Xapian::PostingSource* source) { return Xapian::Query(source->release()); }

}  // namespace

Xapian::Query listed_claims(std::shared_ptr<const IdSet> set) { return query_of(new ListedClaims(std::move(set))); }

Xapian::Query claims_from(Xapian::docid first) { return query_of(new ClaimsFrom(first)); }

}  // namespace claimdex::index
