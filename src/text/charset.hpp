#pragma once
#include <array>
#include <optional>
#include <string>
#include <string_view>

/// Charsets by name, and which one it might be. Internal to decode().
namespace claimdex::text {

/// A charset that articles come in: our name for it and ICU's converter.
struct Charset {
  std::string_view name, converter;
};

/// By label as in HTML ("latin1" is windows-1252, as in browsers), whatever its case; nothing for labels that don't
/// help: unknown, stateful (UTF-7) or already tried (UTF-8).
std::optional<Charset> charset_of(std::string_view label);

/// Strict: nothing where a byte sequence means nothing in that charset.
std::optional<std::string> convert(std::string_view bytes, const Charset& charset);

/// The charset of bytes that are neither UTF-8 nor UTF-16, or nothing where none fits.
std::optional<Charset> guess_charset(std::string_view bytes);

std::string utf8_from_utf16(std::u16string_view text);

}  // namespace claimdex::text
