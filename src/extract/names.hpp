#pragma once
#include <string>
#include <vector>

#include "claims.hpp"

/// Who is named in an article: the runs of capitalised words, which of them stand for the same person or body, and what the text says of
/// them: person or organisation, he or she, which office.
namespace claimdex::extract {

enum class Gender : std::uint8_t { Unknown, Male, Female };
/// Of "m" and "f" in the data.
Gender gender_of(std::string_view word);

/// A person, an organisation or a place of the article.
struct Named {
  enum class Kind : std::uint8_t { Unknown, Person, Organisation, Place };
  Kind kind = Kind::Unknown;
  Gender gender = Gender::Unknown;
  TokenRange longest;                   ///< its longest mention
  TokenRange core;                      ///< without "Inc"
  std::vector<std::string_view> roles;  ///< titles that stand before or behind it: "governor"
};

/// One place where it is named, without titles.
struct Mention {
  TokenRange words;
  std::uint32_t named = 0;
  TokenRange full;        ///< the longest mention up to here
  bool titled = false;    ///< a title stands directly before it
  bool minister = false;  ///< so does what he is minister of
  bool subject = false;   ///< its sentence begins with it
};

class NameBook {
 public:
  /// Linear in the text: a name is compared with the last few that share a word with it.
  explicit NameBook(const Scene& scene);

  /// Ascending.
  [[nodiscard]] const std::vector<Mention>& mentions() const { return mentions_; }
  /// How many are named.
  [[nodiscard]] std::size_t size() const { return named_.size(); }
  [[nodiscard]] const Named& named(const Mention& m) const { return named_[m.named]; }
  /// The first mention that begins at t or later.
  [[nodiscard]] std::size_t from(std::uint32_t t) const;
  /// The words that name it best: the longest mention before, else the longest one.
  [[nodiscard]] TokenRange name_of(const Mention& m) const;

  /// An agency's acronym at t is written as one: "Ansa Pell" is no agency, ANSA is.
  [[nodiscard]] bool agency(std::uint32_t t) const;

 private:
  struct Run {
    TokenRange words, core;
    bool titled = false, honorific = false, minister = false;
    Gender gender = Gender::Unknown;
    std::string_view role;
  };

  [[nodiscard]] bool heading(std::uint32_t sentence) const;
  void read(TokenRange sentence);
  [[nodiscard]] bool ordinal(std::uint32_t t) const;
  [[nodiscard]] std::uint32_t without_titles(TokenRange words) const;
  [[nodiscard]] bool company(TokenRange words) const;
  [[nodiscard]] bool holds_body(TokenRange words) const;
  [[nodiscard]] bool body(TokenRange words) const;
  [[nodiscard]] std::uint32_t firm_before_title(TokenRange words) const;
  [[nodiscard]] bool of_body(std::uint32_t last, std::uint32_t t) const;
  [[nodiscard]] bool name_token(std::uint32_t t) const;
  [[nodiscard]] bool joins(std::uint32_t t) const;
  [[nodiscard]] std::uint32_t run_end(std::uint32_t t) const;
  void read_title(std::uint32_t before, Run& run) const;
  [[nodiscard]] std::uint32_t without_domain(TokenRange words) const;
  void add(Run run);
  [[nodiscard]] bool common_plural(std::uint32_t t) const;
  bool again(const Run& run);
  [[nodiscard]] Named::Kind kind_of(const Run& run) const;
  [[nodiscard]] std::string_view role_behind(TokenRange words) const;
  [[nodiscard]] std::uint32_t find(const Run& run, Named::Kind kind) const;
  [[nodiscard]] bool same(const Run& run, const Named& other) const;
  [[nodiscard]] TokenRange core(TokenRange words) const;
  [[nodiscard]] bool opens_sentence(std::uint32_t first, TokenRange words) const;

  const Scene& s_;
  const Analysis& a_;
  std::vector<Mention> mentions_;
  std::vector<Named> named_;

  /// Who is called by a word, the latest first: a flat table of chains, since most words of an article's names come once.
  struct Called {
    std::uint32_t word = 0;  ///< a token that spells it
    std::uint32_t named = 0;
    std::uint32_t before = 0;  ///< the next of the chain, plus one
  };
  [[nodiscard]] std::size_t slot(std::uint32_t t) const;
  void call(std::uint32_t word, std::uint32_t named);
  std::vector<Called> called_;
  std::vector<std::uint32_t> table_;  ///< word -> its chain's head, plus one
};

}  // namespace claimdex::extract
