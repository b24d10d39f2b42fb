#pragma once
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "claimdex/core/annotation.hpp"
#include "claimdex/core/article.hpp"
#include "claimdex/core/result.hpp"

/// Claims from text: a cascade of pure stages over language data. No files, no clock, no desk.
namespace claimdex::extract {

/// A language data file: path under src/extract/lang ("en/hedges.tsv") and its bytes.
struct DataFile {
  std::string_view path, bytes;
};

/// The files that were embedded at build.
std::vector<DataFile> embedded_data();

/// Read-only after load; annotate() may be called from several threads at once.
class Extractor {
 public:
  /// The data embedded at build; a file of `own` stands in for the embedded one of its path, or is added. Fails with BadInput
  /// where one of them is wrong ("en/hedges.tsv:12: …"), never without any.
  static Result<Extractor> load(const std::vector<DataFile>& own = {});
  Extractor(Extractor&&) noexcept;
  Extractor& operator=(Extractor&&) noexcept;
  ~Extractor();

  /// Everything seen in the article. Without a publication date relative dates stay unresolved. For a language without
  /// data the annotation holds sentences only. An article without a language is read as English when its letters are ASCII.
  /// Any valid UTF-8 in, sound spans out; time is linear in the length of the text, also on hostile input.
  /// `explain` fills Annotation::explanation, too, and changes nothing else.
  [[nodiscard]] Annotation annotate(const Article& article, bool explain = false) const;

  /// The sentences alone, as annotate() has them.
  [[nodiscard]] std::vector<Span> sentences(const Article& article) const;

  /// What the gazetteers know under these words, alone and as a whole ("Kherson", "President Zelensky"): for what people type.
  struct Known {
    std::string name, id;
  };
  [[nodiscard]] std::optional<Known> place(std::string_view words) const;
  /// Every country, by the name that the gazetteer gives it; its id is its ISO 3166 code.
  [[nodiscard]] std::vector<Known> countries() const;
  /// A person, a body, a news agency.
  [[nodiscard]] std::optional<Known> voice(std::string_view words) const;

  /// Runs the `+` and `-` examples of the files; one line for each that fails ("en/hedges.tsv:12: ...").
  [[nodiscard]] std::vector<std::string> check_examples(const std::vector<DataFile>& files) const;

 private:
  struct Impl;
  explicit Extractor(std::unique_ptr<Impl> impl);
  std::unique_ptr<Impl> impl_;
};

}  // namespace claimdex::extract
