#include "selection.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstdio>

#include "inputs.hpp"

namespace claimdex::cli {

namespace {
constexpr std::size_t kPreviewed = 5;
}

Result<bool> take_word(Context& context, Selection& selection, const std::string& word) {
  if (word == "-") {
    CLAIMDEX_TRY(auto ids, claim_ids_from_stdin(context));
    selection.ids.insert(selection.ids.end(), ids.begin(), ids.end());
    selection.bulk = true;
    return true;
  }
  const auto id = ClaimId::parse(word);
  if (id) selection.ids.push_back(*id);
  return id.has_value();
}

Result<void> find(Context& context, app::Desk& desk, Selection& selection) {
  if (context.options.query) {
    selection.bulk = true;
    CLAIMDEX_TRY(auto ids, desk.find_all(*context.options.query));
    selection.ids.insert(selection.ids.end(), ids.begin(), ids.end());
  }
  std::sort(selection.ids.begin(), selection.ids.end());
  selection.ids.erase(std::unique(selection.ids.begin(), selection.ids.end()), selection.ids.end());
  return {};
}

int nothing_found(Context& context) {
  context.say("no claim is found: nothing was changed");
  return kNothingFound;
}

int refuse(Context& context, const Error& error) {
  context.complain(error);
  return error.code == ErrorCode::BadInput ? static_cast<int>(kUsage) : exit_status(error.code);
}

Result<void> agree(Context& context, const std::vector<std::string>& lines, std::string_view question) {
  const std::size_t n = lines.size();
  context.say(fmt::format("{} claim{}", n, n == 1 ? "" : "s"));
  for (std::size_t i = 0; i < std::min(n, kPreviewed); ++i) std::fprintf(stderr, "  %s\n", lines[i].c_str());
  if (n > kPreviewed) std::fprintf(stderr, "  … and %zu more\n", n - kPreviewed);
  return context.confirm(question);
}

}  // namespace claimdex::cli
