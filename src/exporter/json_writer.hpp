#pragma once
#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <optional>
#include <string>
#include <string_view>

/// Streams one JSON value into a string: no tree, no allocation of its own. `annotate` writes nine bytes of JSON for each
/// byte of text, so keys are copied as constants, and everything goes through a small buffer on the stack.
namespace claimdex::exporter {

/// Keys and values alternate as in the text; commas are its business, balance is the caller's.
/// What is written reaches `out` at the latest in the destructor.
class JsonWriter {
 public:
  explicit JsonWriter(std::string& out) : out_(out) {}
  ~JsonWriter() { flush(); }
  JsonWriter(const JsonWriter&) = delete;
  JsonWriter& operator=(const JsonWriter&) = delete;

  void begin_object() { open('{'); }
  void end_object() { close('}'); }
  void begin_array() { open('['); }
  void end_array() { close(']'); }

  /// A literal, without characters that need escaping.
  template <std::size_t N>
  JsonWriter& key(const char (&name)[N]) {
    static_assert(N < 64);
    reserve(N + 4);
    if (comma_) put(',');
    put('"');
    copy(name, N - 1);
    put('"');
    put(':');
    comma_ = false;
    return *this;
  }
  /// A word of one of our own vocabularies: needs no escaping.
  JsonWriter& key_word(std::string_view name);

  void null() { bare("null"); }
  void boolean(bool value) { bare(value ? std::string_view("true") : std::string_view("false")); }
  void integer(std::int64_t value);
  /// Whole numbers up to 2^53 without a fraction, others as the shortest text that reads back the same; null where not finite.
  void number(double value);
  /// A word of one of our own vocabularies: needs no escaping.
  void word(std::string_view value);
  /// Anything: escapes what JSON demands and what could hurt a terminal or mislead a reader, replaces invalid UTF-8 by U+FFFD.
  void string(std::string_view value);

  void number(const std::optional<double>& value) { value ? number(*value) : null(); }
  void string(const std::string& value) { string(std::string_view(value)); }
  void string(const std::optional<std::string>& value) { value ? string(std::string_view(*value)) : null(); }

 private:
  static constexpr std::size_t kSize = 4096;

  void flush() {
    out_.append(buffer_.data(), used_);
    used_ = 0;
  }
  void reserve(std::size_t n) {
    if (kSize - used_ < n) flush();
  }
  void put(char c) { buffer_[used_++] = c; }
  void copy(const char* from, std::size_t n) {
    std::memcpy(buffer_.data() + used_, from, n);
    used_ += n;
  }
  void open(char bracket) {
    reserve(2);
    if (comma_) put(',');
    put(bracket);
    comma_ = false;
  }
  void close(char bracket) {
    reserve(1);
    put(bracket);
    comma_ = true;
  }
  void bare(std::string_view text) {
    reserve(text.size() + 1);
    if (comma_) put(',');
    copy(text.data(), text.size());
    comma_ = true;
  }
  void bytes(const char* from, std::size_t n);
  void unicode_escape(char32_t c);

  std::string& out_;
  std::size_t used_ = 0;
  bool comma_ = false;
  std::array<char, kSize> buffer_;
};

}  // namespace claimdex::exporter
