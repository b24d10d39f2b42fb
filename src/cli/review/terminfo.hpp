#pragma once

namespace claimdex::cli::review {

/// Whether there is a description of the terminal that TERM names. To be asked before newterm(), which leaks a screen where there is none.
bool terminal_is_known();

}  // namespace claimdex::cli::review
