#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

/// Where in a page a mark of a template stands, as far as it matters for what may stand there. The engine escapes by context, but it doesn't know every
/// attribute that runs a script, and reads a template as if all sections were shown; so fields stand only where escaping is certain to hold, and a section begins and ends in
/// the same place.
namespace claimdex::exporter {

class HtmlPlace {
 public:
  std::optional<std::string> read(std::string_view literal);
  /// Why a field can't stand here; nothing where it can. `link`: an address.
  [[nodiscard]] std::optional<std::string> refuses_field(bool link) const;
  [[nodiscard]] std::optional<std::string> refuses_section() const;
  void read_field() { value_ += '?', tail_ += '?'; }
  /// At the end of a section that began at `begin`: why it can't end here.
  [[nodiscard]] std::optional<std::string> leave(const HtmlPlace& begin, bool repeats) const;

 private:
  [[nodiscard]] bool same(const HtmlPlace& other) const {
    return state_ == other.state_ && tag_ == other.tag_ && attribute_ == other.attribute_ && quote_ == other.quote_;
  }

  enum class State : std::uint8_t {
    Text,
    Opened,       // behind "<"
    Declaration,  // <!DOCTYPE …
    Comment,
    TagName,
    Tag,
    AttributeName,
    AttributeEnd,  // behind its name
    BeforeValue,
    Quoted,
    Unquoted,
    Raw  // what <script> and <style> hold
  };
  void read(char c);
  void close();
  [[nodiscard]] bool is_address() const { return attribute_ == "href" || attribute_ == "cite"; }

  State state_ = State::Text;
  std::string tag_, attribute_, value_, tail_;
  char quote_ = 0;
};

class MarkdownPlace {
 public:
  /// Fails for HTML and link definitions, inside which nothing could be escaped.
  std::optional<std::string> read(std::string_view literal);
  [[nodiscard]] std::optional<std::string> refuses_field(bool link) const;
  [[nodiscard]] std::optional<std::string> refuses_section() const;
  void read_field() {}
  std::optional<std::string> leave(const MarkdownPlace& begin, bool repeats);

 private:
  bool target_ = false;  // in "](…)"
  char last_ = '\n';     // of the template: a section may be left out, a text may be empty
};

}  // namespace claimdex::exporter
