#pragma once
#include "report_sentence.hpp"
#include "source_groups.hpp"

/// The words around a word of saying (a cue): is it the verb of a report, and what comes behind it?
namespace claimdex::extract {

enum class Follows : std::uint8_t { End, Comma, Colon, Quotation, That, Question, Clause, Infinitive };
struct After {
  Follows kind = Follows::End;
  std::uint32_t at = 0;
};

/// Nouns ("the report"), infinitives, passives and negated reports don't report.
class CueVerb {
 public:
  CueVerb(const Scene& scene, const ReportSentence& sentence, const LexMatch& cue)
      : s_(scene), a_(scene.a), r_(sentence), m_(cue), verb_(cue.first) {}

  /// As far as what stands before it tells.
  bool reports();
  /// After reports(): the verb whose subject is the source, the cue or the "continue" of "continue to say".
  [[nodiscard]] std::uint32_t subject_of() const { return verb_; }
  /// "Two questions", "the state's report": the base form and the one in -s are verbs only after a subject that they agree with.
  [[nodiscard]] bool noun(const After& after) const;

 private:
  [[nodiscard]] bool quotes_next() const;

  const Scene& s_;
  const Analysis& a_;
  const ReportSentence& r_;
  const LexMatch& m_;
  std::uint32_t verb_;
};

/// What a cue's words are followed by, past addressees, dates and adjuncts.
class AfterCue {
 public:
  AfterCue(const Scene& scene, const ReportSentence& sentence, const SourceGroups& groups)
      : s_(scene), a_(scene.a), r_(sentence), groups_(groups) {}

  /// `frames`: bits of CueFrame that the cue allows.
  [[nodiscard]] After at(std::uint32_t t, std::uint32_t frames) const;

 private:
  [[nodiscard]] std::uint32_t past_as_of(std::uint32_t t) const;
  [[nodiscard]] bool hedges(std::uint32_t t) const;
  [[nodiscard]] bool owns(std::uint32_t t) const;
  [[nodiscard]] std::uint32_t adjunct_end(std::uint32_t t) const;

  const Scene& s_;
  const Analysis& a_;
  const ReportSentence& r_;
  const SourceGroups& groups_;
};

}  // namespace claimdex::extract
