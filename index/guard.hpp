#pragma once
#include <xapian.h>

#include <new>
#include <stdexcept>
#include <system_error>
#include <type_traits>
#include <utility>

#include "claimdex/core/result.hpp"

/// Xapian reports by exceptions, this project by Results: the crossing is here and nowhere else.
namespace claimdex::index {

/// What an exception means to a person. IndexStale wherever building the index anew would help.
Error translate(const Xapian::Error& error);
/// Files and threads: full disks, missing permissions, no more processes.
Error translate(const std::system_error& error);
/// A damaged length, believed: a string longer than there can be, more memory than there is.
Error damaged_length();

/// Runs `work`, which returns a Result; an exception of Xapian becomes its error.
template <typename F>
std::invoke_result_t<F> guarded(F&& work) {
  try {
    return std::forward<F>(work)();
  } catch (const Xapian::Error& error) {
    return tl::unexpected<Error>(translate(error));
  } catch (const std::system_error& error) {
    return tl::unexpected<Error>(translate(error));
  } catch (const std::length_error&) {
    return tl::unexpected<Error>(damaged_length());
  } catch (const std::bad_alloc&) {
    return tl::unexpected<Error>(damaged_length());
  }
}

/// The same for readers: when a writer has overtaken the snapshot, `renew` (returns Result<void>) takes a newer one and `work` begins again.
/// Every commit of a writer may cost a reader one round; so many in the course of one search mean that something else is wrong.
template <typename F, typename R>
std::invoke_result_t<F> guarded_reading(F&& work, R&& renew) {
  constexpr int kRounds = 50;
  for (int round = 1;; ++round) {
    try {
      return work();
    } catch (const Xapian::DatabaseModifiedError& error) {
      if (round == kRounds) return tl::unexpected<Error>(translate(error));
    } catch (const Xapian::Error& error) {
      return tl::unexpected<Error>(translate(error));
    } catch (const std::length_error&) {
      return tl::unexpected<Error>(damaged_length());
    } catch (const std::bad_alloc&) {
      return tl::unexpected<Error>(damaged_length());
    }
    CLAIMDEX_CHECK(renew());
  }
}

}  // namespace claimdex::index
