#include "module.hpp"

#include <fmt/format.h>

#include <charconv>

#include "claimdex/core/date.hpp"

namespace claimdex::exporter {

Result<Module> open_module(const std::string& program_dir, std::string_view name) {
  // It stays: libraries keep tables for as long as the program runs, and unloaded they would be lost, not freed.
  for (const char* place : {"/", "/../libexec/claimdex/"})
    if (void* module =
            dlopen(fmt::format("{}{}{}", program_dir, place, name).c_str(), RTLD_NOW | RTLD_LOCAL | RTLD_NODELETE))
      return Module(module, dlclose);
  return fail(ErrorCode::OutputIo, fmt::format("{} can't be opened", name), "is the installation complete?");
}

std::time_t file_time(std::string_view as_of) {
  constexpr std::time_t kNoDate = 315'532'800;
  const auto day = published_day(as_of);
  if (!day || as_of.size() < 19) return kNoDate;
  const auto part = [&](std::size_t at) {
    int value = 0;
    std::from_chars(as_of.data() + at, as_of.data() + at + 2, value);
    return value;
  };
  const std::time_t seconds =
      static_cast<std::time_t>(day->number) * 86'400 + part(11) * 3'600 + part(14) * 60 + part(17);
  return seconds > 0 ? seconds : kNoDate;
}

}  // namespace claimdex::exporter
