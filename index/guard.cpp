#include "guard.hpp"

#include <fmt/format.h>

#include <cerrno>
#include <cstring>

#include "claimdex/text/text.hpp"

namespace claimdex::index {
namespace {

/// Xapian's words without a full stop, with the system's reason where it has one.
std::string words_of(const Xapian::Error& error) {
  std::string words = error.get_msg();
  if (const char* reason = error.get_error_string(); reason != nullptr) words += fmt::format(" ({})", reason);
  while (words.ends_with('.')) words.pop_back();
  return text::printable(words);
}

bool says(const Xapian::Error& error, std::string_view words) {
  const char* reason = error.get_error_string();
  return error.get_msg().find(words) != std::string::npos || (reason != nullptr && words == reason);
}

/// The folder's fault, not the index's: building anew would fail in the same way.
bool is_io(const Xapian::Error& error) {
  for (int code : {ENOSPC, EDQUOT, EACCES, EPERM, EROFS, EMFILE, ENFILE})
    if (says(error, std::strerror(code))) return true;
  return false;
}

}  // namespace

Error translate(const Xapian::Error& error) {
  const std::string_view type = error.get_type();
  if (type == "DatabaseLockError" && says(error, "already locked"))
    return {ErrorCode::DeskLocked, "another process is writing the index", "try again when it has finished"};
  if (is_io(error))
    return {ErrorCode::DeskIo, "the index can't be read or written: " + words_of(error),
            "check the folder's permissions and the disk"};
  if (type == "DatabaseLockError") return {ErrorCode::DeskIo, "the index can't be locked: " + words_of(error), ""};
  if (type == "DatabaseModifiedError")
    return {ErrorCode::DeskLocked, "the index changes faster than it can be read",
            "try again when the writer has finished"};
  if (type == "DatabaseNotFoundError" || type == "DatabaseOpeningError")
    return {ErrorCode::IndexStale, "there is no index that can be opened", ""};
  if (type == "DatabaseVersionError")
    return {ErrorCode::IndexStale, "the index was made by another version of Xapian", ""};
  return {ErrorCode::IndexStale, "the index is damaged: " + words_of(error), ""};
}

Error translate(const std::system_error& error) {
  return {ErrorCode::DeskIo, fmt::format("the index can't be written: {}", text::printable(error.code().message())),
          "check the folder's permissions and the disk"};
}

Error damaged_length() { return {ErrorCode::IndexStale, "the index is damaged: a length in it can't be", ""}; }

}  // namespace claimdex::index
