#pragma once
#include <rapidjson/document.h>

#include <string_view>

namespace claimdex::ingest {

/// What a value of the wrong type is, for messages: "a list".
inline std::string_view kind_of(const rapidjson::Value& value) {
  switch (value.GetType()) {
    case rapidjson::kNullType:
      return "null";
    case rapidjson::kFalseType:
    case rapidjson::kTrueType:
      return "true or false";
    case rapidjson::kObjectType:
      return "an object";
    case rapidjson::kArrayType:
      return "a list";
    case rapidjson::kStringType:
      return "a string";
    default:
      return "a number";
  }
}

}  // namespace claimdex::ingest
