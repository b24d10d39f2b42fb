#pragma once
#include <cstddef>
#include <string>

#include "claimdex/core/result.hpp"

/// One page from the web, by our helper program claimdex-fetch: http and https, limits on size, time and redirects, no private addresses, no cookies,
/// no proxy, no credentials. What comes back is what the server sent.
namespace claimdex::ingest {

struct FetchLimits {
  std::size_t bytes = 100u << 20;
  int seconds = 30;
  int redirects = 10;
  bool allow_private = false;  ///< also a host in a private network, if the address names it; never by redirection
};

struct Fetched {
  std::string url;  ///< that answered, after redirects
  int status = 0;
  std::string media_type;  ///< "text/html", as the server says; empty where it doesn't
  std::string heads;       ///< status lines and headers of all answers, as they came
  std::string body;
};

/// The program lies beside claimdex, or in ../libexec/claimdex; it is killed when it takes longer than it may. BadInput says why there is no page, in
/// words that fit behind "https://…: "; any answer of a server that is not a redirect is a page, also a 404.
Result<Fetched> fetch(const std::string& program_dir, const std::string& url, const FetchLimits& limits);

}  // namespace claimdex::ingest
