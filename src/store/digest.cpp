#include "digest.hpp"

#include <sys/random.h>

#include <cassert>
#include <stdexcept>

namespace claimdex::store {

Sha256::Sha256() { sha256_init(&context_); }

Sha256& Sha256::add(std::string_view bytes) {
  sha256_update(&context_, bytes.size(), reinterpret_cast<const std::uint8_t*>(bytes.data()));
  return *this;
}

Sha256& Sha256::field(std::optional<std::string_view> value) {
  if (!value) return add("-,");
  return add(std::to_string(value->size())).add(":").add(*value).add(",");
}

std::string Sha256::finish() {
  std::string out(SHA256_DIGEST_SIZE, '\0');
  sha256_digest(&context_, out.size(), reinterpret_cast<std::uint8_t*>(out.data()));
  return out;
}

std::string sha256(std::string_view bytes) { return Sha256().add(bytes).finish(); }

std::string to_hex(std::string_view bytes) {
  static constexpr std::string_view kDigits = "0123456789abcdef";
  std::string out;
  out.reserve(bytes.size() * 2);
  for (char c : bytes) {
    auto byte = static_cast<unsigned char>(c);
    out += kDigits[byte >> 4];
    out += kDigits[byte & 15];
  }
  return out;
}

std::string RandomBytes::take(std::size_t count) {
  constexpr std::size_t kPool = 4096;
  assert(count <= 256);
  if (pool_.size() - used_ < count) {
    pool_.resize(kPool);
    used_ = 0;
    // getrandom gives at most 256 bytes in one piece without being interrupted by signals.
    for (std::size_t at = 0; at < kPool; at += 256)
      if (getrandom(pool_.data() + at, 256, 0) != 256) throw std::runtime_error("no random bytes from the kernel");
  }
  std::string out = pool_.substr(used_, count);
  used_ += count;
  return out;
}

bool is_digest(std::string_view word) {
  return word.size() == 64 && word.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

}  // namespace claimdex::store
