// config.toml is the people's file: they write comments into it and keep it in git. So a setting is changed in the text, where the parser says that it
// stands, and the new text is parsed again: it has to say exactly what it said before, but for that one key. Where no small change does that, the file
// is left alone and the person is asked to edit it.
#include "claimdex/app/config.hpp"

#include <fmt/format.h>

#include <toml++/toml.h>
#include <algorithm>
#include <charconv>
#include <map>
#include <sstream>

#include "claimdex/text/text.hpp"
#include "config_file.hpp"
#include "ledger_rules.hpp"

namespace claimdex::app {
namespace fs = std::filesystem;

namespace {

enum class Kind : std::uint8_t { Words, Whole, Flag, Colour, Level };

struct Key {
  std::string name;
  Kind kind = Kind::Words;
  int least = 0, most = 0;
  std::string what;
};

/// A family has a key for each verdict.
struct Family {
  std::string_view name;
  Kind kind;
  int least, most;
  std::string_view what;
};
constexpr std::array<Family, 5> kFamilies{
    {{"label", Kind::Words, 0, 0, "what the desk calls it, in lists and on sheets"},
     {"colour", Kind::Colour, 0, 0, "on a terminal"},
     {"rating", Kind::Whole, exporter::kWorstRating, exporter::kBestRating,
      "ClaimReview's ratingValue, 1 (false) to 5 (true)"},
     {"rating_name", Kind::Words, 0, 0, "ClaimReview's alternateName"},
     {"evidence_needed", Kind::Whole, 0, 9, "pieces of evidence that the verdict needs"}}};
constexpr std::string_view kDeskName = "desk.name", kFourEyes = "four_eyes", kMegabytes = "evidence.max_mb",
                           kSeconds = "evidence.max_seconds";

const std::vector<Key>& keys() {
  static const std::vector<Key> all = [] {
    std::vector<Key> out;
    out.push_back({std::string(kDeskName), Kind::Words, 0, 0, "what readers know the desk by, ClaimReview's author"});
    for (const Family& family : kFamilies)
      for (std::string_view verdict : Names<Verdict>::values)
        out.push_back({fmt::format("{}.{}", family.name, verdict), family.kind, family.least, family.most,
                       std::string(family.what)});
    out.push_back({std::string(kFourEyes), Kind::Flag, 0, 0, "true: who gave the verdict can't publish the claim"});
    out.push_back({std::string(kMegabytes), Kind::Whole, 1, 4096, "the largest evidence that is taken in, in MB"});
    out.push_back({std::string(kSeconds), Kind::Whole, 1, 600, "how long fetching a page may take, in seconds"});
    for (const LintRule& rule : kLintRules)
      out.push_back({fmt::format("lint.{}", name_of(rule.code)), Kind::Level, 0, 0, std::string(rule.what)});
    return out;
  }();
  return all;
}

const Key* find_key(std::string_view name) {
  for (const Key& key : keys())
    if (key.name == name) return &key;
  return nullptr;
}

std::string nearest_key(const std::string& name) {
  std::vector<std::string_view> names;
  for (const Key& key : keys()) names.push_back(key.name);
  const auto near = text::nearest(name, names);
  return near ? fmt::format("did you mean {}?", *near) : "claimdex config lists the keys";
}

std::optional<int> whole(std::string_view words, const Key& key) {
  int out = 0;
  const auto [end, error] = std::from_chars(words.data(), words.data() + words.size(), out);
  if (error != std::errc() || end != words.data() + words.size() || out < key.least || out > key.most)
    return std::nullopt;
  return out;
}

/// Why a value can't stand behind its key; empty where it can.
std::string wrong(const Key& key, const std::string& value) {
  constexpr std::size_t kLongest = 60;
  switch (key.kind) {
    case Kind::Words:
      if (!text::valid_utf8(value) || text::normalise_line(value) != value || value.empty() ||
          text::count_code_points(value) > kLongest)
        return fmt::format("{} is a word or a few, at most {} characters", key.name, kLongest);
      return {};
    case Kind::Whole:
      return whole(value, key) ? "" : fmt::format("{} is a whole number from {} to {}", key.name, key.least, key.most);
    case Kind::Flag:
      return value == "true" || value == "false" ? "" : fmt::format("{} is true or false", key.name);
    case Kind::Colour:
      if (std::find(kColours.begin(), kColours.end(), value) != kColours.end()) return {};
      return fmt::format("{} is one of {}", key.name, fmt::join(kColours, " "));
    case Kind::Level:
      if (parse_name<Severity>(value)) return {};
      return fmt::format("{} is one of {}", key.name, fmt::join(Names<Severity>::values, " "));
  }
  return {};
}

/// "lint.one-origin"
std::optional<LintCode> lint_code(std::string_view key) {
  constexpr std::string_view kFront = "lint.";
  return key.starts_with(kFront) ? parse_name<LintCode>(key.substr(kFront.size())) : std::nullopt;
}

/// The value is a right one.
void assign(Config& config, const Key& key, const std::string& value) {
  if (key.name == kDeskName) config.desk_name = value;
  if (key.name == kFourEyes) config.four_eyes = value == "true";
  if (key.name == kMegabytes) config.evidence_megabytes = *whole(value, key);
  if (key.name == kSeconds) config.fetch_seconds = *whole(value, key);
  const std::size_t dot = key.name.find('.');
  if (dot == std::string::npos) return;
  if (const auto code = lint_code(key.name))
    config.lint[static_cast<std::size_t>(*code)] = *parse_name<Severity>(value);
  const auto verdict = parse_name<Verdict>(std::string_view(key.name).substr(dot + 1));
  if (!verdict) return;
  const auto i = static_cast<std::size_t>(*verdict);
  const std::string_view family = std::string_view(key.name).substr(0, dot);
  if (family == "label") config.labels[i] = value;
  if (family == "colour") config.colours[i] = value;
  if (family == "rating") config.ratings.values[i] = whole(value, key);
  if (family == "rating_name") config.ratings.names[i] = value;
  if (family == "evidence_needed") config.evidence[i] = whole(value, key);
}

struct Entry {
  std::string value;
  toml::source_region source;
  bool right_type = false;
};
using Entries = std::map<std::string, Entry>;

struct Parsed {
  toml::table table;
  Entries entries;
};

tl::unexpected<Error> broken(const fs::path& file, std::uint32_t line, const std::string& what,
                             const std::string& hint) {
  return fail(ErrorCode::DeskDamaged, fmt::format("{}:{}: {}", file.string(), line, what), hint);
}

Entry entry_of(const toml::node& node, const Key* key) {
  Entry out{{}, node.source(), false};
  if (const auto words = node.value_exact<std::string>()) {
    out.value = *words;
    out.right_type = key != nullptr && key->kind != Kind::Whole && key->kind != Kind::Flag;
  } else if (const auto number = node.value_exact<std::int64_t>()) {
    out.value = std::to_string(*number);
    out.right_type = key != nullptr && key->kind == Kind::Whole;
  } else if (const auto flag = node.value_exact<bool>()) {
    out.value = *flag ? "true" : "false";
    out.right_type = key != nullptr && key->kind == Kind::Flag;
  }
  return out;
}

Result<void> flatten(const toml::table& table, const std::string& front, const fs::path& file, Entries& out) {
  for (const auto& [word, node] : table) {
    const std::string name = front + std::string(word.str());
    if (const toml::table* inner = node.as_table(); inner != nullptr && front.empty()) {
      CLAIMDEX_CHECK(flatten(*inner, name + ".", file, out));
      continue;
    }
    const Key* key = find_key(name);
    if (key == nullptr)
      return broken(file, node.source().begin.line, fmt::format("there is no setting \"{}\"", name), nearest_key(name));
    Entry entry = entry_of(node, key);
    const std::string why = entry.right_type           ? wrong(*key, entry.value)
                            : key->kind == Kind::Words ? key->name + " is words in quotation marks"
                                                       : wrong(*key, "\n");  // the words that say what it has to be
    if (!why.empty()) return broken(file, entry.source.begin.line, why, "edit the file");
    out.emplace(name, std::move(entry));
  }
  return {};
}

Result<Parsed> parse(const std::string& words, const fs::path& file) {
  Parsed out;
  try {
    out.table = toml::parse(words);
  } catch (const toml::parse_error& e) {
    return broken(file, e.source().begin.line, std::string(e.description()), "edit the file: it is TOML");
  }
  CLAIMDEX_CHECK(flatten(out.table, "", file, out.entries));
  return out;
}

std::map<std::string, std::string> values_of(const Entries& entries) {
  std::map<std::string, std::string> out;
  for (const auto& [name, entry] : entries) out[name] = entry.value;
  return out;
}

// ---- changing the text ----

std::string toml_value(const Key& key, const std::string& value) {
  if (key.kind == Kind::Whole || key.kind == Kind::Flag) return value;
  std::string out = "\"";
  for (char c : value) {
    if (c == '"' || c == '\\') out += '\\';
    out += c;
  }
  return out + '"';
}

/// Byte where a line begins, from 1; the end of the text behind the last one.
std::size_t line_start(const std::string& words, std::uint32_t line) {
  std::size_t at = 0;
  for (std::uint32_t i = 1; i < line && at < words.size(); ++i) {
    const std::size_t end = words.find('\n', at);
    at = end == std::string::npos ? words.size() : end + 1;
  }
  return at;
}

std::size_t byte_at(const std::string& words, toml::source_position position) {
  std::size_t at = line_start(words, position.line);
  for (std::uint32_t column = 1; column < position.column && at < words.size(); ++column) do
      ++at;
    while (at < words.size() && (static_cast<unsigned char>(words[at]) & 0xc0) == 0x80);
  return at;
}

std::string with_line(std::string words, std::size_t at, const std::string& line) {
  const bool unfinished = at == words.size() && !words.empty() && words.back() != '\n';
  return words.insert(at, (unfinished ? "\n" : "") + line + "\n");
}

/// Texts that may say what is wanted, the least change first.
std::vector<std::string> candidates(const std::string& words, const Parsed& now, const Key& key,
                                    const std::optional<std::string>& value) {
  std::vector<std::string> out;
  if (const auto it = now.entries.find(key.name); it != now.entries.end()) {
    const auto [begin, end, path] = it->second.source;
    const std::size_t from = byte_at(words, begin), to = byte_at(words, end);
    const std::size_t line = line_start(words, begin.line);
    if (value)
      out.push_back(words.substr(0, from) + toml_value(key, *value) + words.substr(to));
    else
      out.push_back(words.substr(0, line) + words.substr(line_start(words, begin.line + 1)));
    return out;
  }
  const std::size_t dot = key.name.find('.');
  if (dot != std::string::npos)
    if (const toml::table* table = now.table[key.name.substr(0, dot)].as_table())
      out.push_back(with_line(words, line_start(words, table->source().begin.line + 1),
                              key.name.substr(dot + 1) + " = " + toml_value(key, *value)));
  std::size_t top = 0;  // where the first table begins
  while (top < words.size() && words[top] != '[') top = std::min(words.find('\n', top), words.size() - 1) + 1;
  out.push_back(with_line(words, top, key.name + " = " + toml_value(key, *value)));
  return out;
}

const Key* known(const std::string& name, Error& error) {
  const Key* key = find_key(name);
  if (key == nullptr) error = {ErrorCode::Usage, fmt::format("there is no setting \"{}\"", name), nearest_key(name)};
  return key;
}

/// What holds where the file says nothing.
std::string built_in(const Key& key) {
  const Config config;
  if (key.name == kFourEyes) return "false";
  if (key.name == kMegabytes) return std::to_string(config.evidence_megabytes);
  if (key.name == kSeconds) return std::to_string(config.fetch_seconds);
  if (const auto code = lint_code(key.name)) return std::string(name_of(config.lint[static_cast<std::size_t>(*code)]));
  const std::size_t dot = key.name.find('.');
  const auto verdict = parse_name<Verdict>(std::string_view(key.name).substr(dot + 1));
  const std::string_view family = std::string_view(key.name).substr(0, dot);
  if (verdict && family == "label") return std::string(exporter::verdict_label(*verdict));
  if (verdict && family == "evidence_needed") return std::to_string(rule_for(*verdict).evidence);
  return {};
}

Setting setting_of(const Key& key, const Entries& entries) {
  const auto it = entries.find(key.name);
  const bool set = it != entries.end();
  return {key.name, set ? it->second.value : built_in(key), key.what, set};
}

}  // namespace

Result<Config> read_config(const fs::path& desk) {
  Config config;
  const fs::path file = desk / kConfigName;
  CLAIMDEX_TRY(const auto words, read_config_file(file));
  if (!words) return config;
  CLAIMDEX_TRY(const Parsed parsed, parse(*words, file));
  for (const auto& [name, entry] : parsed.entries) assign(config, *find_key(name), entry.value);
  return config;
}

Result<std::vector<Setting>> config_settings(const fs::path& desk) {
  const fs::path file = desk / kConfigName;
  CLAIMDEX_TRY(const auto words, read_config_file(file));
  CLAIMDEX_TRY(const Parsed parsed, parse(words.value_or(""), file));
  std::vector<Setting> out;
  for (const Key& key : keys()) out.push_back(setting_of(key, parsed.entries));
  return out;
}

Result<Setting> config_setting(const fs::path& desk, const std::string& name) {
  Error unknown;
  const Key* key = known(name, unknown);
  if (key == nullptr) return tl::unexpected(unknown);
  const fs::path file = desk / kConfigName;
  CLAIMDEX_TRY(const auto words, read_config_file(file));
  CLAIMDEX_TRY(const Parsed parsed, parse(words.value_or(""), file));
  return setting_of(*key, parsed.entries);
}

Result<void> set_config(const fs::path& desk, const std::string& name, const std::optional<std::string>& value,
                        bool dry_run) {
  Error unknown;
  const Key* key = known(name, unknown);
  if (key == nullptr) return tl::unexpected(unknown);
  if (value)
    if (const std::string why = wrong(*key, *value); !why.empty())
      return fail(ErrorCode::Usage, why, fmt::format("claimdex config {} VALUE", name));
  const ConfigLock lock(desk);
  const fs::path file = desk / kConfigName;
  CLAIMDEX_TRY(const auto before, read_config_file(file));
  const std::string words = before.value_or("");
  CLAIMDEX_TRY(const Parsed now, parse(words, file));
  std::map<std::string, std::string> wanted = values_of(now.entries);
  const auto had = wanted.find(name);
  if (value ? had != wanted.end() && had->second == *value : had == wanted.end()) return {};
  if (value)
    wanted[name] = *value;
  else
    wanted.erase(name);
  for (const std::string& text : candidates(words, now, *key, value))
    if (auto then = parse(text, file); then && values_of(then->entries) == wanted)
      return dry_run ? Result<void>() : write_config_file(file, text);
  return fail(ErrorCode::Refused, fmt::format("{}: {} can't be changed without touching the rest", file.string(), name),
              "edit the file");
}

}  // namespace claimdex::app
