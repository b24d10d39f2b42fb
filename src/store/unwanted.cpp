#include "unwanted.hpp"

#include <sqlite3.h>

#include "claimdex/text/find_words.hpp"
#include "claimdex/text/text.hpp"

namespace claimdex::store {

namespace {

constexpr std::string_view kBlock = "\u2588";

const Unwanted& words_of(sqlite3_context* context) { return *static_cast<const Unwanted*>(sqlite3_user_data(context)); }

std::string_view text_of(sqlite3_value* value) {
  const auto* bytes = reinterpret_cast<const char*>(sqlite3_value_text(value));
  return bytes == nullptr ? std::string_view()
                          : std::string_view(bytes, static_cast<std::size_t>(sqlite3_value_bytes(value)));
}

}  // namespace

Unwanted::Unwanted(std::string_view words) {
  for (text::Word& word : text::words(words)) folded_.push_back(std::move(word.folded));
}

bool Unwanted::in(std::string_view text) const {
  if (!text::find_words(text, folded_).empty()) return true;
  if (text.find('\\') == std::string_view::npos) return false;
  // In JSON a line's end is a letter, and would be part of the word behind it.
  std::string plain(text);
  for (std::size_t at = 0; (at = plain.find('\\', at)) != std::string::npos; ++at)
    if (at + 1 < plain.size() && std::string_view("nrt").find(plain[at + 1]) != std::string_view::npos)
      plain[at] = plain[at + 1] = ' ';
  return !text::find_words(plain, folded_).empty();
}

std::string Unwanted::blanked(std::string_view text) const {
  std::string out;
  std::size_t at = 0;
  for (const ByteSpan& span : text::find_words(text, folded_)) {
    out.append(text.substr(at, span.start - at));
    out += blocks(text.substr(span.start, span.end - span.start));
    at = span.end;
  }
  return out.append(text.substr(at));
}

std::string Unwanted::blocks(std::string_view text) {
  std::string out;
  for (char c : text) {
    if (c == '\n')
      out += c;
    else if ((static_cast<unsigned char>(c) & 0xc0) != 0x80)
      out += kBlock;
  }
  return out;
}

SqlWords::SqlWords(Database& db, Unwanted& words) : db_(db) {
  define("holds", words, [](sqlite3_context* context, int, sqlite3_value** values) {
    sqlite3_result_int(context, words_of(context).in(text_of(values[0])) ? 1 : 0);
  });
  define("blanked", words, [](sqlite3_context* context, int, sqlite3_value** values) {
    const std::string out = words_of(context).blanked(text_of(values[0]));
    sqlite3_result_text(context, out.data(), static_cast<int>(out.size()), SQLITE_TRANSIENT);
  });
}

// Statements are kept by the connection: without the words the functions find nothing.
SqlWords::~SqlWords() {
  for (const char* name : {"holds", "blanked"})
    sqlite3_create_function_v2(db_.handle(), name, 1, SQLITE_UTF8, nullptr, nullptr, nullptr, nullptr, nullptr);
}

void SqlWords::define(const char* name, Unwanted& words, void (*function)(sqlite3_context*, int, sqlite3_value**)) {
  const int code = sqlite3_create_function_v2(db_.handle(), name, 1, SQLITE_UTF8 | SQLITE_DETERMINISTIC, &words,
                                              function, nullptr, nullptr, nullptr);
  if (code != SQLITE_OK) throw SQLite::Exception("the words can't be looked for", code);
}

}  // namespace claimdex::store
