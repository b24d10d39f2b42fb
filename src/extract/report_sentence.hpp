#pragma once
#include <string_view>

#include "claims.hpp"

/// One sentence as the rules of reporting read it: its marks, its quotations, where clauses begin and end.
namespace claimdex::extract {

class ReportSentence {
 public:
  ReportSentence(const Scene& scene, std::uint32_t number)
      : s_(scene), number_(number), bounds_(scene.a.sentences[number].tokens) {}

  /// The same without what stands from token `last` on.
  [[nodiscard]] ReportSentence until(std::uint32_t last) const {
    ReportSentence r = *this;
    r.bounds_.last = last;
    return r;
  }

  [[nodiscard]] std::uint32_t number() const { return number_; }
  [[nodiscard]] TokenRange bounds() const { return bounds_; }
  [[nodiscard]] std::uint32_t first() const { return bounds_.first; }
  [[nodiscard]] std::uint32_t last() const { return bounds_.last; }

  [[nodiscard]] std::string_view word(std::uint32_t t) const { return s_.word(t); }
  /// A comma, but none of a date: "31 December, 1986".
  [[nodiscard]] bool comma(std::uint32_t t) const { return word(t) == "," && s_.a.date_at[t] < 0; }
  [[nodiscard]] bool dash(std::uint32_t t) const;
  [[nodiscard]] bool ends_clause(std::uint32_t t) const;
  /// A Headline Written Like This: capitals say nothing.
  [[nodiscard]] bool title_case() const;
  [[nodiscard]] bool gerund(std::uint32_t t) const;

  [[nodiscard]] bool quoted(std::uint32_t t) const { return t < s_.quote_of.size() && s_.quote_of[t] >= 0; }
  [[nodiscard]] const Quote& quote_at(std::uint32_t t) const {
    return s_.quotes[static_cast<std::size_t>(s_.quote_of[t])];
  }
  /// The first quoted token from t on, or the end of `r`.
  [[nodiscard]] std::uint32_t next_quote(std::uint32_t t, TokenRange r) const;
  [[nodiscard]] bool holds_quote(TokenRange r) const { return next_quote(r.first, r) < r.last; }
  /// The quotation whose closing mark stands directly before token t (a comma between them is allowed), in the same paragraph.
  [[nodiscard]] std::int32_t quote_ending_before(std::uint32_t t) const;

  /// Where a trailing report's scope begins: the sentence, its last semicolon, or after its opening conjunction.
  [[nodiscard]] std::uint32_t clause_start(std::uint32_t edge) const;
  /// The sentence's end, without its mark.
  [[nodiscard]] std::uint32_t content_end() const;
  /// Where what is said from `from` on ends: there, or before a part in which the writer takes over.
  [[nodiscard]] std::uint32_t leading_end(std::uint32_t from) const;
  /// The same in a subordinate clause, "When X said that …, people left": before its first comma.
  [[nodiscard]] std::uint32_t first_part(std::uint32_t from, std::uint32_t end) const;
  /// A verb or a quotation among the words: something is said.
  [[nodiscard]] bool clause(TokenRange c) const;
  /// A word that may stand between a verb of saying and what is said: "again", "bluntly".
  [[nodiscard]] bool aside(std::uint32_t t) const;
  /// A word of saying outside quotations, near the beginning of `c`.
  [[nodiscard]] bool reports_again(TokenRange c) const;

 private:
  [[nodiscard]] bool judged(std::uint32_t t, std::uint32_t end) const;
  [[nodiscard]] bool lists_on(std::uint32_t t, std::uint32_t end) const;
  [[nodiscard]] bool last_part(std::uint32_t t, std::uint32_t end) const;

  const Scene& s_;
  std::uint32_t number_ = 0;
  TokenRange bounds_;
};

}  // namespace claimdex::extract
