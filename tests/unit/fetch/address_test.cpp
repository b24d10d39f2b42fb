#include "address.hpp"

#include <arpa/inet.h>
#include <doctest/doctest.h>
#include <netinet/in.h>

#include <string>

namespace {

bool is_public(const std::string& words) {
  sockaddr_storage room{};
  auto* address = reinterpret_cast<sockaddr*>(&room);
  if (words.find(':') == std::string::npos) {
    auto* in = reinterpret_cast<sockaddr_in*>(&room);
    in->sin_family = AF_INET;
    REQUIRE(inet_pton(AF_INET, words.c_str(), &in->sin_addr) == 1);
  } else {
    auto* in = reinterpret_cast<sockaddr_in6*>(&room);
    in->sin6_family = AF_INET6;
    REQUIRE(inet_pton(AF_INET6, words.c_str(), &in->sin6_addr) == 1);
  }
  return claimdex::fetch::is_public(*address);
}

}  // namespace

TEST_CASE("addresses that a stranger's link may lead to") {
  for (const char* address :
       {"8.8.8.8", "1.1.1.1", "100.63.255.255", "100.128.0.0", "172.15.0.1", "172.32.0.1", "192.167.1.1", "198.17.0.1",
        "198.20.0.1", "223.255.255.255", "2001:4860:4860::8888", "2606:4700::1111", "2001:200::1", "::ffff:8.8.8.8",
        "64:ff9b::8.8.8.8", "2002:808:808::1"})
    CHECK_MESSAGE(is_public(address), address);
}

TEST_CASE("addresses of a private network, and those that stand for one") {
  for (const char* address : {"0.0.0.0",
                              "10.1.2.3",
                              "100.64.0.1",
                              "127.0.0.1",
                              "127.255.255.255",
                              "169.254.169.254",
                              "172.16.0.1",
                              "172.31.255.255",
                              "192.0.0.1",
                              "192.0.2.1",
                              "192.168.1.1",
                              "198.18.0.1",
                              "198.19.255.255",
                              "198.51.100.7",
                              "203.0.113.7",
                              "224.0.0.1",
                              "239.1.1.1",
                              "240.0.0.1",
                              "255.255.255.255",
                              "::",
                              "::1",
                              "fe80::1",
                              "fec0::1",
                              "fc00::1",
                              "fd12:3456::1",
                              "ff02::1",
                              "::ffff:127.0.0.1",
                              "::ffff:10.0.0.1",
                              "::ffff:169.254.169.254",
                              "::127.0.0.1",
                              "64:ff9b::127.0.0.1",
                              "64:ff9b::192.168.1.1",
                              "64:ff9b:1::1",
                              "2002:7f00:1::1",
                              "2002:c0a8:101::1",
                              "2001::1",
                              "2001:10::1",
                              "2001:db8::1",
                              "3fff:123::1",
                              "100::1"})
    CHECK_MESSAGE(!is_public(address), address);
}

TEST_CASE("anything but the internet's own families") {
  sockaddr other{};
  other.sa_family = AF_UNIX;
  CHECK(!claimdex::fetch::is_public(other));
}
