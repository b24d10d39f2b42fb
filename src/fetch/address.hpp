#pragma once
#include <sys/socket.h>

#include <string>

namespace claimdex::fetch {

/// May a page be fetched from this address by a tool that was handed the link by a stranger? Only what is routed on the public internet: no loopback, private,
/// link-local, multicast, documentation or reserved range, and no address of version 6 that stands for such a one of version 4. Anything
/// but IPv4 and IPv6 is not public.
bool is_public(const sockaddr& address);

/// The address without its port, as bytes to compare.
std::string host_of(const sockaddr& address);

}  // namespace claimdex::fetch
