#pragma once
#include <fcntl.h>
#include <unistd.h>

namespace claimdex::process {

/// The same file above the descriptors that a helper is given, so that handing on one never closes another; -1 for what could not be opened.
inline int out_of_the_way(int opened) {
  if (opened < 0) return -1;
  const int moved = ::fcntl(opened, F_DUPFD_CLOEXEC, 10);
  ::close(opened);
  return moved;
}

}  // namespace claimdex::process
