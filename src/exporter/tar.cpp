// The caller's side of claimdex_tar.so.
#include "claimdex/exporter/tar.hpp"

#include <fmt/format.h>

#include <memory>
#include <utility>

#include "module.hpp"
#include "tar_module.hpp"

namespace claimdex::exporter {
namespace {

Result<void> done(const char* wrong) {
  if (wrong == nullptr) return {};
  return fail(ErrorCode::OutputIo, fmt::format("the archive can't be written: {}", wrong), "nothing was written");
}

}  // namespace

struct TarGz::Impl {
  Module module;  // stays open as long as its code is called
  const TarCalls* calls;
  void* tar;
  Impl(Module opened, const TarCalls* its, void* archive) : module(std::move(opened)), calls(its), tar(archive) {}
  ~Impl() { calls->drop(tar); }
  Impl(const Impl&) = delete;
  Impl& operator=(const Impl&) = delete;
};

TarGz::TarGz(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}
TarGz::TarGz(TarGz&&) noexcept = default;
TarGz::~TarGz() = default;

Result<TarGz> TarGz::open(const std::string& path, const std::string& as_of, const std::string& program_dir) {
  CLAIMDEX_TRY(Module module, open_module(program_dir, "claimdex_tar.so"));
  const auto get = reinterpret_cast<GetTarCalls>(dlsym(module.get(), kGetTarCalls));
  const TarCalls* calls = get != nullptr ? get() : nullptr;
  void* tar = calls != nullptr ? calls->open(path.c_str(), file_time(as_of)) : nullptr;
  if (tar == nullptr)
    return fail(ErrorCode::OutputIo, "claimdex_tar.so can't be used", "is the installation complete?");
  return TarGz(std::make_unique<Impl>(std::move(module), calls, tar));
}

Result<void> TarGz::add(const std::string& name, std::string_view bytes) {
  return done(impl_->calls->add(impl_->tar, name.c_str(), bytes.data(), bytes.size()));
}

Result<void> TarGz::finish() { return done(impl_->calls->finish(impl_->tar)); }

}  // namespace claimdex::exporter
