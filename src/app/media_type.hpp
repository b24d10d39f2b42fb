#pragma once
#include <optional>
#include <string>
#include <string_view>

namespace claimdex::app {

/// What a file is, by its first bytes; by its ending only where the bytes can't contradict it. Nothing where neither is certain.
std::optional<std::string> media_type_of(std::string_view bytes, std::string_view name);

/// "type/subtype" in the letters that those are made of.
bool is_media_type(std::string_view words);

}  // namespace claimdex::app
