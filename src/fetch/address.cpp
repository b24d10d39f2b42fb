// IANA's registries of special-purpose addresses, as ranges that are refused; for version 6 only what is allocated as global unicast is allowed at all.
#include "address.hpp"

#include <netinet/in.h>

#include <array>
#include <cstdint>
#include <cstring>

namespace claimdex::fetch {

namespace {

using V4 = std::uint32_t;
using V6 = std::array<std::uint8_t, 16>;

struct Range4 {
  V4 base;
  int bits;
};
constexpr V4 v4(V4 a, V4 b, V4 c, V4 d) { return a << 24 | b << 16 | c << 8 | d; }
constexpr std::array<Range4, 16> kNotPublic4{{{v4(0, 0, 0, 0), 8},
                                              {v4(10, 0, 0, 0), 8},
                                              {v4(100, 64, 0, 0), 10},
                                              {v4(127, 0, 0, 0), 8},
                                              {v4(169, 254, 0, 0), 16},
                                              {v4(172, 16, 0, 0), 12},
                                              {v4(192, 0, 0, 0), 24},
                                              {v4(192, 0, 2, 0), 24},
                                              {v4(192, 88, 99, 0), 24},
                                              {v4(192, 168, 0, 0), 16},
                                              {v4(198, 18, 0, 0), 15},
                                              {v4(198, 51, 100, 0), 24},
                                              {v4(203, 0, 113, 0), 24},
                                              {v4(224, 0, 0, 0), 4},
                                              {v4(240, 0, 0, 0), 4},
                                              {v4(255, 255, 255, 255), 32}}};

bool is_public4(V4 address) {
  for (const Range4& range : kNotPublic4)
    if ((address ^ range.base) >> (32 - range.bits) == 0) return false;
  return true;
}

bool begins(const V6& address, std::initializer_list<int> bytes) {
  std::size_t i = 0;
  for (int byte : bytes)
    if (address[i++] != byte) return false;
  return true;
}

V4 embedded(const V6& address, std::size_t at) {
  return v4(address[at], address[at + 1], address[at + 2], address[at + 3]);
}

bool is_public6(const V6& address) {
  if (begins(address, {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff})) return is_public4(embedded(address, 12));
  if (begins(address, {0, 0x64, 0xff, 0x9b, 0, 0, 0, 0, 0, 0, 0, 0}))
    return is_public4(embedded(address, 12));                                   // NAT64
  if ((address[0] & 0xe0) != 0x20) return false;                                // global unicast is 2000::/3
  if (begins(address, {0x20, 0x02})) return is_public4(embedded(address, 2));   // 6to4
  if (begins(address, {0x20, 0x01}) && (address[2] & 0xfe) == 0) return false;  // protocols: Teredo, ORCHID, benchmarks
  if (begins(address, {0x20, 0x01, 0x0d, 0xb8})) return false;                  // documentation
  return !(begins(address, {0x3f, 0xff}) && (address[2] & 0xf0) == 0);          // documentation
}

}  // namespace

bool is_public(const sockaddr& address) {
  if (address.sa_family == AF_INET) {
    sockaddr_in in{};
    std::memcpy(&in, &address, sizeof in);
    return is_public4(ntohl(in.sin_addr.s_addr));
  }
  if (address.sa_family == AF_INET6) {
    sockaddr_in6 in{};
    std::memcpy(&in, &address, sizeof in);
    V6 bytes{};
    std::memcpy(bytes.data(), &in.sin6_addr, bytes.size());
    return is_public6(bytes);
  }
  return false;
}

std::string host_of(const sockaddr& address) {
  std::string out;
  if (address.sa_family == AF_INET) {
    sockaddr_in in{};
    std::memcpy(&in, &address, sizeof in);
    out.assign(reinterpret_cast<const char*>(&in.sin_addr), sizeof in.sin_addr);
  } else if (address.sa_family == AF_INET6) {
    sockaddr_in6 in{};
    std::memcpy(&in, &address, sizeof in);
    out.assign(reinterpret_cast<const char*>(&in.sin6_addr), sizeof in.sin6_addr);
  }
  return out;
}

}  // namespace claimdex::fetch
