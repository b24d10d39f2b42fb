#pragma once
#include <nettle/sha2.h>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

/// Digests, random bytes, hex.
namespace claimdex::store {

/// SHA-256 in pieces; finish() gives 32 raw bytes.
class Sha256 {
 public:
  Sha256();
  Sha256& add(std::string_view bytes);
  /// The value as a netstring ("5:claim,"), nothing as "-,": fields that are put together this way can't run into each other.
  Sha256& field(std::optional<std::string_view> value);
  [[nodiscard]] std::string finish();

 private:
  sha256_ctx context_;
};

std::string sha256(std::string_view bytes);  ///< raw

std::string to_hex(std::string_view bytes);
/// A SHA-256 in hex, as files of the archive are named.
bool is_digest(std::string_view word);

/// Unguessable bytes from the kernel, fetched a page at a time: salts and uids.
class RandomBytes {
 public:
  std::string take(std::size_t count);

 private:
  std::string pool_;
  std::size_t used_ = 0;
};

}  // namespace claimdex::store
