/// Who said what: from words that report to source and content.
///
/// Each sentence is read once, from left to right, outside quotation marks. A word of saying or a source phrase that reports adds to
/// the article's Reports. Nothing here looks further than its sentence, except for quotations, which are as long as they are;
/// what is carried over is in carry.cpp.
#include <algorithm>

#include "reports.hpp"

namespace claimdex::extract {
namespace {

void read_sentence(const Scene& s, const ReportSentence& whole, Reports& reports) {
  const ReportSentence r = whole.until(report_signed_headline(s, whole, reports));
  if (report_in_headline(s, r, reports) || report_by_signature(s, r, reports)) return;
  for (std::uint32_t t = r.first(); t < r.last() && !reports.full();) {
    if ((s.tags[t] & (kSource | kCue)) == 0) {
      ++t;
      continue;
    }
    if (r.quoted(t)) {
      t = r.quote_at(t).tokens.last;
      continue;
    }
    const auto read = [&](LexKind kind, auto report) {
      const LexMatch* m = s.a.match(t, kind);
      if (m == nullptr || m->first + m->length > r.last() || !report(s, r, *m, reports)) return false;
      t += m->length;
      return true;
    };
    if (s.is(t, kSource) && read(LexKind::Source, report_without_verb)) continue;
    if (s.is(t, kCue) && read(LexKind::Cue, report_by_cue)) continue;
    ++t;
  }
  if (reports.latest() == nullptr) report_after_colon(s, r, reports);
}

}  // namespace

std::vector<AttributionInfo> find_attributions(const Scene& scene) {
  Reports reports(scene);
  for (std::uint32_t n = 0; n < scene.a.sentences.size(); ++n) {
    reports.open(n);
    read_sentence(scene, ReportSentence(scene, n), reports);
  }
  std::vector<AttributionInfo> found = reports.finish();
  // Where two sources follow each other at once, nothing is left between them for the first to say.
  for (AttributionInfo& x : found)
    std::erase_if(x.content, [](const AttributionInfo::Piece& p) { return p.tokens.last <= p.tokens.first; });
  std::erase_if(found, [](const AttributionInfo& x) { return x.content.empty(); });
  return found;
}

}  // namespace claimdex::extract
