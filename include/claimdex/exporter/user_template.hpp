#pragma once
#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "claimdex/core/result.hpp"
#include "claimdex/exporter/sheet.hpp"

/// A desk's own look for Markdown and HTML sheets: a template whose marks `{{NAME}}` are filled from a sheet, so from what is for the public and nothing else.
/// Templates hold no logic: a section `{{#NAME}}…{{/NAME}}` stands once for each thing that there is of its name, and not at all where there is none.
namespace claimdex::exporter {

enum class TemplateLevel : std::uint8_t { Sheet, Claim, Evidence };
enum class TemplateKind : std::uint8_t {
  Field,     ///< always there
  Optional,  ///< a section where it is known, with the field of its name in it
  Lines,     ///< such a section for each line
  List       ///< a section for each item, with the names of the next level
};
struct TemplateName {
  std::string_view name;
  TemplateKind kind;
  TemplateLevel level;
  std::string_view help;
};

/// All that a template may name. Names ending in URL are addresses. No name stands twice: inner levels see those of the outer ones.
inline constexpr auto kTemplateNames = [] {
  using enum TemplateKind;
  using enum TemplateLevel;
  return std::array{
      TemplateName{"TITLE", Field, Sheet, "the sheet's heading"},
      TemplateName{"COUNT", Field, Sheet, "how many claims it has"},
      TemplateName{"INTRODUCTION", Lines, Sheet, "of a dossier, by paragraphs"},
      TemplateName{"DESK", Optional, Sheet, "what the desk is called"},
      TemplateName{"AS_OF", Optional, Sheet, "when the desk changed last"},
      TemplateName{"QUERY", Optional, Sheet, "what the claims were found by"},
      TemplateName{"METHOD", Field, Sheet, "how sheets are made"},
      TemplateName{"LOG_HEAD", Optional, Sheet, "hash of the log's last entry"},
      TemplateName{"CLAIM", List, Sheet, "the claims"},
      TemplateName{"ID", Field, Claim, "its handle: c12"},
      TemplateName{"UID", Field, Claim, "its name for ever, 32 digits"},
      TemplateName{"TEXT", Field, Claim, "its words"},
      TemplateName{"BEFORE", Optional, Claim, "the words before it in the article"},
      TemplateName{"AFTER", Optional, Claim, "the words behind it"},
      TemplateName{"LANG", Optional, Claim, "their language: en"},
      TemplateName{"TYPE", Field, Claim, "its kind: Casualty: killed"},
      TemplateName{"VERDICT", Field, Claim, "the verdict, as the desk calls it"},
      TemplateName{"VERDICT_KEY", Field, Claim, "its name in queries: mostly_verified"},
      TemplateName{"VERDICT_SIGN", Field, Claim, "a sign for it"},
      TemplateName{"VERDICT_MEANING", Field, Claim, "what it says of a claim"},
      TemplateName{"REASON", Lines, Claim, "why, by paragraphs"},
      TemplateName{"NO_REASON", Optional, Claim, "that nobody has said why"},
      TemplateName{"PROGRESS", Field, Claim, "new, in progress, checked, published, dismissed"},
      TemplateName{"SAID_BY", Field, Claim, "who says it, through whom"},
      TemplateName{"FIGURE", Optional, Claim, "the figure with what its words allow"},
      TemplateName{"WHO", Optional, Claim, "to whom it happened"},
      TemplateName{"DONE_BY", Optional, Claim, "who did it"},
      TemplateName{"PLACE", Optional, Claim, "where"},
      TemplateName{"TIME", Optional, Claim, "when"},
      TemplateName{"NOT_STATED", Optional, Claim, "what it leaves open: where and when"},
      TemplateName{"MODALITY", Optional, Claim, "how it is told, where not as a fact"},
      TemplateName{"CAUTION", Lines, Claim, "what to be careful about"},
      TemplateName{"SOURCE", Optional, Claim, "the article's outlet"},
      TemplateName{"ARTICLE_TITLE", Optional, Claim, "its title"},
      TemplateName{"ARTICLE_URL", Optional, Claim, "its address"},
      TemplateName{"ARTICLE_SHA256", Optional, Claim, "the hash of its archived copy"},
      TemplateName{"PUBLISHED", Optional, Claim, "the day of the article"},
      TemplateName{"NOT_KNOWN", Optional, Claim, "what isn't known of the article: outlet and date not known"},
      TemplateName{"SEEN_AT", Optional, Claim, "where a claim without an article was seen"},
      TemplateName{"SEEN_URL", Optional, Claim, "the address of that"},
      TemplateName{"SEEN_FILE", Optional, Claim, "a recording of it"},
      TemplateName{"MENTIONS", Optional, Claim, "in how many places it stands"},
      TemplateName{"ORIGINS", Optional, Claim, "how many of them are independent"},
      TemplateName{"ONE_ORIGIN", Optional, Claim, "that it rests on one origin only"},
      TemplateName{"STALE", Lines, Claim, "why the verdict may be out of date"},
      TemplateName{"CREATED", Field, Claim, "the day it was recorded"},
      TemplateName{"CHANGED", Field, Claim, "the day of its last change"},
      TemplateName{"FIRST_PUBLISHED", Optional, Claim, "the day the desk published it"},
      TemplateName{"PUBLISHED_URL", Optional, Claim, "where"},
      TemplateName{"CORRECTIONS", Optional, Claim, "a heading for what follows, where there is any"},
      TemplateName{"CORRECTION", Lines, Claim, "what changed: Verdict changed from Disputed to Refuted, 5 March 2031"},
      TemplateName{"EVIDENCE", Optional, Claim, "how many pieces of evidence there are"},
      TemplateName{"NO_EVIDENCE", Optional, Claim, "that there is none"},
      TemplateName{"EVIDENCE_AGAINST", List, Claim, "evidence against it"},
      TemplateName{"EVIDENCE_FOR", List, Claim, "evidence for it"},
      TemplateName{"EVIDENCE_CONTEXT", List, Claim, "evidence for its context"},
      TemplateName{"EVIDENCE_OTHER", List, Claim, "evidence of which nobody said what it speaks for"},
      TemplateName{"URL", Optional, Evidence, "its address"},
      TemplateName{"FILE", Optional, Evidence, "the name of the file"},
      TemplateName{"QUOTE", Optional, Evidence, "its own words"},
      TemplateName{"AT", Optional, Evidence, "where in it: p. 12"},
      TemplateName{"MEDIA_TYPE", Optional, Evidence, "what it is: application/pdf"},
      TemplateName{"CAPTURED", Optional, Evidence, "the day it was seen like this"},
      TemplateName{"ADDED", Field, Evidence, "the day it was added"},
      TemplateName{"SHA256", Optional, Evidence, "the hash of its archived copy"},
  };
}();

inline constexpr std::size_t kLargestTemplate = 1u << 20;  ///< bytes

/// Markdown for a name that ends in .md.tpl, Html for .html.tpl.
std::optional<Format> format_of_template(std::string_view path);

class UserTemplate {
 public:
  /// `form`: Markdown or Html; `name` is for messages. Fails with Usage, naming the line: for names that aren't there or not here, sections that don't close,
  /// includes, pragmas, modifiers, and places where what an article says couldn't be kept harmless.
  static Result<UserTemplate> parse(std::string name, std::string_view text, Format form);
  [[nodiscard]] Format form() const { return form_; }
  /// Same sheet, same template, same bytes. `program_dir` as in workbook.hpp. Fails with Usage where the engine doesn't take the template or the file
  /// would be larger than 256 MB, with OutputIo where there is no engine.
  [[nodiscard]] Result<std::string> render(const Sheet& sheet, const std::string& program_dir) const;

 private:
  UserTemplate(std::string name, std::string text, Format form);
  std::string name_, text_;
  Format form_;
};

}  // namespace claimdex::exporter
