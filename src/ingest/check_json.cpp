// Fact-checks as JSON: our own keys on a line each, and schema.org's ClaimReview however it is wrapped.
//
// A feed of all ClaimReviews of the web is one value of hundreds of megabytes, so a value over many lines isn't parsed as a whole: its bytes are
// cut where the elements of a list begin and end (which needs only brackets and quotation marks), and each element is parsed alone.
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <streambuf>
#include <utility>

#include "check_rows.hpp"
#include "claimdex/text/text.hpp"
#include "json_kind.hpp"

namespace claimdex::ingest {
namespace {

using Json = rapidjson::Value;

tl::unexpected<Error> wrong(std::string what) { return fail(ErrorCode::BadInput, std::move(what)); }

std::string string_of(const Json& value) { return {value.GetString(), value.GetStringLength()}; }

const Json* member(const Json& object, const char* key) {
  if (!object.IsObject()) return nullptr;
  const auto found = object.FindMember(key);
  return found == object.MemberEnd() || found->value.IsNull() ? nullptr : &found->value;
}

std::optional<std::string> number_words(const Json& value) {
  if (value.IsUint64()) return std::to_string(value.GetUint64());
  if (value.IsInt64()) return std::to_string(value.GetInt64());
  if (value.IsDouble()) return fmt::format("{}", value.GetDouble());
  return std::nullopt;
}

Result<std::optional<std::string>> text_at(const Json& object, const char* key, bool or_number = false) {
  const Json* value = member(object, key);
  if (value == nullptr) return std::nullopt;
  if (value->IsString()) return string_of(*value);
  if (or_number)
    if (auto words = number_words(*value)) return words;
  return wrong(fmt::format("\"{}\" is {}, not a string", key, kind_of(*value)));
}

/// {"external_id","claim","title","verdict","url","published","speaker","publisher","lang"}
Result<FactCheckWords> own_form(const Json& object) {
  FactCheckWords words;
  CLAIMDEX_TRY(auto claim, text_at(object, "claim"));
  if (!claim) return fail(ErrorCode::BadInput, "no \"claim\" in it", "the one key that has to be there");
  words.claim = *std::move(claim);
  CLAIMDEX_TRY(words.external_id, text_at(object, "external_id", true));
  CLAIMDEX_TRY(words.title, text_at(object, "title"));
  CLAIMDEX_TRY(words.rating, text_at(object, "verdict"));
  CLAIMDEX_TRY(words.url, text_at(object, "url"));
  CLAIMDEX_TRY(words.published, text_at(object, "published"));
  CLAIMDEX_TRY(words.speaker, text_at(object, "speaker"));
  CLAIMDEX_TRY(words.publisher, text_at(object, "publisher"));
  CLAIMDEX_TRY(words.lang, text_at(object, "lang"));
  return finished(std::move(words));
}

// ---- schema.org: anything may be a string, an object with a name, or a list of these; what is none of it is unknown ----

std::optional<std::string> words_of(const Json* value, const char* key = "name") {
  if (value == nullptr) return std::nullopt;
  if (value->IsString()) return string_of(*value);
  if (value->IsArray()) {
    for (const Json& one : value->GetArray())
      if (auto words = words_of(&one, key)) return words;
    return std::nullopt;
  }
  if (const Json* inner = member(*value, key); inner != nullptr && !inner->IsObject()) return words_of(inner, key);
  return std::nullopt;
}

bool is_a(const Json& object, std::string_view type) {
  const Json* value = member(object, "@type");
  if (value == nullptr) return false;
  const auto ends = [&](const Json& v) {
    return v.IsString() && (string_of(v) == type || string_of(v).ends_with("/" + std::string(type)));
  };
  if (!value->IsArray()) return ends(*value);
  return std::any_of(value->Begin(), value->End(), ends);
}

/// The rating in words where there are any; else the number with its scale. `verdict` stays what the words say.
std::optional<std::string> rating_of(const Json* rating) {
  if (rating == nullptr) return std::nullopt;
  if (auto words = words_of(rating, "alternateName")) return words;
  if (auto words = words_of(rating, "name")) return words;
  const auto number = [&](const char* key) -> std::optional<std::string> {
    const Json* value = member(*rating, key);
    if (value == nullptr) return std::nullopt;
    return value->IsString() ? std::optional(string_of(*value)) : number_words(*value);
  };
  auto value = number("ratingValue");
  const auto worst = number("worstRating"), best = number("bestRating");
  if (!value || !best) return value;
  return fmt::format("{} ({} to {})", *value, worst.value_or("1"), *best);
}

/// The verdict in our own words, where the review is one of ours: `export` writes it beside whatever the desk calls it.
std::optional<Verdict> own_verdict(const Json* rating) {
  if (rating == nullptr) return std::nullopt;
  const Json* mark = member(*rating, "identifier");
  if (mark == nullptr || words_of(mark, "propertyID") != "claimdex.verdict") return std::nullopt;
  const auto name = words_of(mark, "value");
  return name ? parse_name<Verdict>(*name) : std::nullopt;
}

FactCheckWords review_words(const Json& review) {
  FactCheckWords words;
  const Json* reviewed = member(review, "itemReviewed");
  if (reviewed != nullptr && reviewed->IsArray() && !reviewed->Empty()) reviewed = &(*reviewed)[0];
  words.claim = words_of(member(review, "claimReviewed")).value_or("");
  if (words.claim.empty() && reviewed != nullptr)
    for (const char* key : {"text", "name", "description"})
      if (words.claim.empty() && reviewed->IsObject()) words.claim = words_of(member(*reviewed, key)).value_or("");
  words.external_id = words_of(member(review, "@id"));
  if (!words.external_id) words.external_id = words_of(member(review, "identifier"), "value");
  for (const char* key : {"headline", "name"})
    if (!words.title) words.title = words_of(member(review, key));
  words.rating = rating_of(member(review, "reviewRating"));
  words.verdict = own_verdict(member(review, "reviewRating"));
  words.url = words_of(member(review, "url"), "@id");
  words.published = words_of(member(review, "datePublished"));
  words.publisher = words_of(member(review, "author"));
  if (!words.publisher) words.publisher = words_of(member(review, "publisher"));
  if (reviewed != nullptr && reviewed->IsObject()) words.speaker = words_of(member(*reviewed, "author"));
  // What language the claim is in, where that is said; a review is mostly in its readers' own.
  if (reviewed != nullptr) words.lang = words_of(member(*reviewed, "inLanguage"), "alternateName");
  if (!words.lang) words.lang = words_of(member(review, "inLanguage"), "alternateName");
  return words;
}

constexpr int kDeepest = 16;
constexpr std::array kWrappers{"@graph",     "dataFeedElement", "itemListElement", "item",
                               "mainEntity", "hasPart",         "review"};

bool take_reviews(const Json& value, long line, const TakeCheck& take, int& found, int depth) {
  if (depth > kDeepest) return true;
  if (value.IsArray()) {
    for (const Json& one : value.GetArray())
      if (!take_reviews(one, line, take, found, depth + 1)) return false;
    return true;
  }
  if (!value.IsObject()) return true;
  if (is_a(value, "ClaimReview")) {
    ++found;
    return take({line, finished(review_words(value))});
  }
  for (const char* key : kWrappers)
    if (const Json* inner = member(value, key); inner != nullptr && !take_reviews(*inner, line, take, found, depth + 1))
      return false;
  return true;
}

// ---- one value over many lines ----

constexpr std::array<std::string_view, 3> kCutKeys{"@graph", "dataFeedElement", "itemListElement"};
constexpr std::size_t kDeepestBrackets = 10'000;

/// Cuts a JSON text into the elements of its lists: of the value itself, or of one that stands under a key that wraps. What surrounds such a list
/// is passed by; a value without one comes as a whole.
class Elements {
 public:
  Elements(std::istream& in, std::size_t most) : in_(in), most_(most) {}

  /// False at the end. Elements that are too large are empty, with too_large().
  bool next(std::string& element) {
    element.clear();
    too_large_ = false;
    while (fill()) {
      const char c = block_[at_++];
      if (c == '\n') ++line_;
      if (cutting_) keep(element, c);
      if (whole_ && !cutting_) keep(outermost_, c);
      if (in_string_) {
        string(c);
        continue;
      }
      if (c == '"') {
        in_string_ = true;
        key_.clear();
      } else if (c == '{' || c == '[') {
        if (open(c, element)) continue;
      } else if (c == '}' || c == ']') {
        if (!close(c)) continue;
        if (std::exchange(whole_, false) && element.empty()) element = std::exchange(outermost_, {});
        return true;
      }
    }
    return false;
  }
  [[nodiscard]] long line() const { return begin_line_; }
  [[nodiscard]] bool too_large() const { return too_large_; }
  /// Brackets that were never closed, or closed twice.
  [[nodiscard]] bool broken() const { return !stack_.empty() || in_string_ || broken_; }

 private:
  bool fill() {
    if (at_ < block_.size()) return true;
    block_.resize(1 << 18);
    in_.read(block_.data(), static_cast<std::streamsize>(block_.size()));
    block_.resize(static_cast<std::size_t>(in_.gcount()));
    at_ = 0;
    return !block_.empty();
  }

  void keep(std::string& element, char c) {
    if (element.size() >= most_) {
      too_large_ = true;
      element = std::string();
    }
    if (!too_large_) element += c;
  }

  void string(char c) {
    if (escaped_) {
      escaped_ = false;
    } else if (c == '\\') {
      escaped_ = true;
    } else if (c == '"') {
      in_string_ = false;
      return;
    }
    if (key_.size() < 32) key_ += c;
  }

  /// A list to be cut is the outermost value, or stands in the outermost object under a key that wraps.
  [[nodiscard]] bool is_cut(char c) const {
    if (c != '[' || cutting_) return false;
    if (stack_.empty()) return true;
    return stack_ == "{" && std::find(kCutKeys.begin(), kCutKeys.end(), key_) != kCutKeys.end();
  }

  bool open(char c, std::string& element) {
    const bool list = is_cut(c);
    if (list) {
      whole_ = false;
      outermost_ = std::string();
    } else if (!cutting_ && !stack_.empty() && stack_.back() == 'L') {
      cutting_ = true;
      cut_from_ = stack_.size();
      begin_line_ = line_;
      keep(element, c);
    } else if (stack_.empty()) {
      // Kept as a whole, until a list that is cut begins in it.
      whole_ = true;
      begin_line_ = line_;
      outermost_ = c;
    }
    if (stack_.size() > kDeepestBrackets) broken_ = true;
    if (!broken_) stack_.push_back(list ? 'L' : c);
    return list;
  }

  /// True where an element ends.
  bool close(char c) {
    const char expected = c == '}' ? '{' : '[';
    if (stack_.empty() || (stack_.back() != expected && !(c == ']' && stack_.back() == 'L'))) {
      broken_ = true;
      return false;
    }
    stack_.pop_back();
    if (whole_ && stack_.empty()) return true;
    if (!cutting_ || stack_.size() != cut_from_) return false;
    cutting_ = false;
    return true;
  }

  std::istream& in_;
  std::size_t most_;
  std::string block_, stack_, key_, outermost_;
  std::size_t at_ = 0, cut_from_ = 0;
  long line_ = 1, begin_line_ = 1;
  bool in_string_ = false, escaped_ = false, cutting_ = false, whole_ = false, too_large_ = false, broken_ = false;
};

/// A stream of what was read already, then the rest.
class Joined : public std::streambuf {
 public:
  Joined(std::string first, std::istream& rest) : block_(std::move(first)), rest_(rest) {
    setg(block_.data(), block_.data(), block_.data() + block_.size());
  }

 protected:
  int_type underflow() override {
    block_.resize(1 << 18);
    rest_.read(block_.data(), static_cast<std::streamsize>(block_.size()));
    block_.resize(static_cast<std::size_t>(rest_.gcount()));
    setg(block_.data(), block_.data(), block_.data() + block_.size());
    return block_.empty() ? traits_type::eof() : traits_type::to_int_type(block_[0]);
  }

 private:
  std::string block_;
  std::istream& rest_;
};

Result<void> read_lines(std::istream& in, const CheckOptions& options, const TakeCheck& take) {
  LineReader lines(in, options.max_bytes);
  for (std::string line; lines.next(line);) {
    if (lines.too_long()) {
      if (!take(too_long_row(lines.number(), options.max_bytes))) break;
    } else if (line.find_first_not_of(" \t") != std::string::npos) {
      if (!take_json(line, lines.number(), take)) break;
    }
  }
  return {};
}

Result<void> read_value(std::istream& in, const CheckOptions& options, const TakeCheck& take) {
  Elements elements(in, options.max_bytes);
  bool any = false;
  for (std::string element; elements.next(element);) {
    any = true;
    if (elements.too_large() ? !take(too_long_row(elements.line(), options.max_bytes))
                             : !take_json(element, elements.line(), take))
      return {};
  }
  if (elements.broken())
    return fail(ErrorCode::BadInput, "no valid JSON: brackets or quotation marks don't fit together");
  if (any) return {};
  return fail(ErrorCode::BadInput, "no fact-check in it", "JSON Lines with \"claim\", or schema.org's ClaimReview");
}

bool is_whole_object(const std::string& line) {
  rapidjson::Document json;
  json.Parse<rapidjson::kParseIterativeFlag>(line.c_str(), line.size());
  return !json.HasParseError() && json.IsObject();
}

}  // namespace

bool take_claim_reviews(const Json& value, long line, const TakeCheck& take, int& found) {
  return take_reviews(value, line, take, found, 0);
}

bool take_json(const std::string& bytes, long line, const TakeCheck& take) {
  if (const std::size_t good = text::valid_utf8_prefix(bytes); good < bytes.size())
    return take({line, fail(ErrorCode::BadInput, fmt::format("broken UTF-8 at byte {}", good),
                            "JSON is UTF-8; write it as such")});
  rapidjson::Document json;
  json.Parse<rapidjson::kParseIterativeFlag>(bytes.c_str(), bytes.size());
  if (json.HasParseError())
    return take({line, fail(ErrorCode::BadInput, fmt::format("no valid JSON, at byte {}", json.GetErrorOffset()),
                            "JSON Lines has one whole object on each line")});
  if (json.IsObject() && !json.HasMember("@type") && !json.HasMember("@graph")) return take({line, own_form(json)});
  int found = 0;
  if (!take_claim_reviews(json, line, take, found)) return false;
  if (found > 0) return true;
  return take({line, json.IsObject() || json.IsArray() ? wrong("no ClaimReview in it")
                                                       : wrong(fmt::format("{}, not an object", kind_of(json)))});
}

Result<void> read_json_checks(std::istream& in, const CheckOptions& options, const TakeCheck& take) {
  // The first line decides, kept as it was read, line end and all.
  std::string first;
  while (first.size() <= options.max_bytes && !first.ends_with('\n')) {
    const int c = in.get();
    if (c == std::istream::traits_type::eof()) break;
    first += static_cast<char>(c);
  }
  // A feed on a single line has its list near its beginning; a line that is too long without one is somebody's row.
  const std::string_view beginning = std::string_view(first).substr(0, 1 << 16);
  const bool feed = first.starts_with('[') || std::any_of(kCutKeys.begin(), kCutKeys.end(), [&](std::string_view key) {
                      return beginning.find(key) != std::string_view::npos;
                    });
  const bool lines = first.size() > options.max_bytes ? !feed : is_whole_object(first);
  Joined joined(std::move(first), in);
  std::istream all(&joined);
  if (lines) return read_lines(all, options, take);
  return read_value(all, options, take);
}

}  // namespace claimdex::ingest
