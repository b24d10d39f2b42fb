#pragma once
#include "claims.hpp"
#include "report_sentence.hpp"
#include "source_groups.hpp"

/// The reports of an article while they are found, and which quotation belongs to which of them.
///
/// Three finders add to it, sentence by sentence: words of saying (cue_reports.cpp), sources without a verb (nominal_reports.cpp),
/// headlines and signatures (label_reports.cpp).
namespace claimdex::extract {

class Reports {
 public:
  explicit Reports(const Scene& scene) : s_(scene), taken_(scene.quotes.size(), -1) {}

  /// A sentence with more is no sentence; what costs time for each of them stays linear.
  static constexpr std::size_t kMostInSentence = 16;

  void open(std::uint32_t sentence) { sentence_ = sentence, first_of_sentence_ = found_.size(); }
  [[nodiscard]] bool full() const { return found_.size() >= first_of_sentence_ + kMostInSentence; }
  /// The sentence's latest, or null.
  [[nodiscard]] AttributionInfo* latest() { return found_.size() == first_of_sentence_ ? nullptr : &found_.back(); }
  [[nodiscard]] bool taken(std::int32_t quote) const { return taken_[static_cast<std::size_t>(quote)] >= 0; }

  /// A report of the open sentence, not yet kept.
  [[nodiscard]] AttributionInfo begin(const LexMatch& cue, TokenRange source) const;
  /// The quotation and those of the paragraphs before that it goes on with.
  void add_quotation(AttributionInfo& x, std::int32_t quote);
  /// Words that are reported, with what is quoted in them.
  void add_words(AttributionInfo& x, TokenRange words) const;
  void keep(AttributionInfo x);
  /// A new report ends the one before it: "He said A and added that B".
  void cut_latest(std::uint32_t edge);
  /// `…, Putin said at the meeting, according to the Interfax agency`: the new voice only hands on what an earlier one said.
  bool passes_on(const AttributionInfo& x, TokenRange content);

  /// "Marn said that, according to a poll, …": of what the latest reports nothing stands before the new source.
  bool unsaid(TokenRange before);
  /// `…, Reuters reported, citing two engineers`: an agency passes on, who it cites has said it.
  bool cites(const AttributionInfo& x);

  /// All of them, with what goes on without a cue.
  std::vector<AttributionInfo> finish() { return carry_over(s_, std::move(found_), taken_); }

 private:
  void claim_quotes(TokenRange content);

  const Scene& s_;
  std::vector<AttributionInfo> found_;
  std::vector<std::int32_t> taken_;  // quote -> attribution or -1
  std::uint32_t sentence_ = 0;
  std::size_t first_of_sentence_ = 0;
};

/// A verb of saying with what stands around it. False when nothing is reported.
bool report_by_cue(const Scene& scene, const ReportSentence& sentence, const LexMatch& cue, Reports& reports);
/// "according to X", "reports of …", "it was announced that …".
bool report_without_verb(const Scene& scene, const ReportSentence& sentence, const LexMatch& source, Reports& reports);
/// `… - X` at the end of a headline: where the dash stands, or the sentence's end where there is no such source.
std::uint32_t report_signed_headline(const Scene& scene, const ReportSentence& sentence, Reports& reports);
/// `"…": X` and `X: …` on a line of its own. True when nothing else in the sentence can report.
bool report_in_headline(const Scene& scene, const ReportSentence& sentence, Reports& reports);
/// `Marn resisted: "…"`, in a sentence in which nothing else reports.
bool report_after_colon(const Scene& scene, const ReportSentence& sentence, Reports& reports);
/// `"…" – Karel Dunmore, lawmaker`. True when that is all of the sentence.
bool report_by_signature(const Scene& scene, const ReportSentence& sentence, Reports& reports);

}  // namespace claimdex::extract
