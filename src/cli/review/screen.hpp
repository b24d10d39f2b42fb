#pragma once
#include <cstdint>
#include <memory>

#include "claimdex/core/result.hpp"
#include "grid.hpp"
#include "keys.hpp"

namespace claimdex::cli::review {

/// What happened at the terminal.
struct Event {
  enum class Kind : std::uint8_t {
    Key,
    Resize,
    Signal,  ///< somebody wants the program to end
    Closed,  ///< the terminal is gone
    None,    ///< nothing is waiting
  };
  Kind kind = Kind::None;
  Key key = {};
  int signal = 0;
};

/// The terminal, as long as this lives: the only code that knows ncurses. One at a time. However it ends, by destruction, by a signal or by a crash, the
/// terminal is as it was. Signals that end the program or suspend it arrive only inside next(), so never in the middle of a change.
class Screen {
 public:
  /// Fails with Usage where ncurses doesn't know the terminal, or no UTF-8 locale is there.
  static Result<std::unique_ptr<Screen>> open(bool color);
  virtual ~Screen() = default;
  Screen(const Screen&) = delete;
  Screen& operator=(const Screen&) = delete;

  [[nodiscard]] virtual int rows() const = 0;
  [[nodiscard]] virtual int columns() const = 0;
  virtual void show(const Grid& grid) = 0;
  /// The next event; with `wait` false None where there is none yet.
  virtual Event next(bool wait) = 0;

 protected:
  Screen() = default;
};

}  // namespace claimdex::cli::review
