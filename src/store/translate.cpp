#include "translate.hpp"

#include <fmt/format.h>
#include <sqlite3.h>

#include <new>

namespace claimdex::store {

namespace {
constexpr const char* kRepair = "`claimdex doctor` says what is damaged; a backup of claims.db brings the desk back";
}

Error translate(const SQLite::Exception& exception) {
  switch (exception.getErrorCode() & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
      return {ErrorCode::DeskLocked, "another claimdex is writing to this desk and did not finish in time",
              "wait until it is done, then run the command again"};
    case SQLITE_FULL:
      return {ErrorCode::DeskIo, "the disk is full", "nothing was changed; make room and run the command again"};
    case SQLITE_READONLY:
      return {ErrorCode::DeskIo, "claims.db can't be written: the file or its folder is read-only",
              "check the desk's permissions"};
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_AUTH:
      return {ErrorCode::DeskIo, fmt::format("claims.db can't be opened: {}", exception.what()),
              "check the desk's permissions"};
    case SQLITE_IOERR:
      return {ErrorCode::DeskIo, fmt::format("claims.db can't be read or written: {}", exception.what()),
              "check the disk and the desk's permissions"};
    case SQLITE_NOMEM:
      return {ErrorCode::DeskIo, "out of memory", ""};
    default:
      return {ErrorCode::DeskDamaged, fmt::format("claims.db is damaged: {}", exception.what()), kRepair};
  }
}

Error translate(const std::exception& exception) {
  if (dynamic_cast<const std::bad_alloc*>(&exception) != nullptr) return {ErrorCode::DeskIo, "out of memory", ""};
  return {ErrorCode::DeskIo, fmt::format("the desk can't be used: {}", exception.what()), ""};
}

}  // namespace claimdex::store
