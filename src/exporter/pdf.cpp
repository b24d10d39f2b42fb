#include "claimdex/exporter/pdf.hpp"

#include <fmt/format.h>

#include <array>

#include "claimdex/process/helper.hpp"
#include "pdf_blocks.hpp"

namespace claimdex::exporter {
namespace {

constexpr int kSeconds = 60;                   // for any sheet
constexpr std::size_t kBytesASecond = 50'000;  // of paragraphs; far slower than any machine

/// The fields of the line that it answers with, which ends them.
std::array<std::string, 3> fields(std::string_view line) {
  std::array<std::string, 3> out;
  std::size_t field = 0;
  for (const char c : line.substr(0, line.find('\n')))
    if (c != '\t')
      out[field] += c;
    else if (++field == out.size())
      break;
  return out;
}

}  // namespace

Result<Pdf> render_pdf(const Sheet& sheet, const std::string& program_dir) {
  const std::string blocks = pdf_blocks(sheet);
  const process::Helper helper{
      "claimdex-pdf", {}, blocks, 1, kSeconds + static_cast<int>(blocks.size() / kBytesASecond)};
  CLAIMDEX_TRY(process::Answer answer, process::run_helper(program_dir, helper, ErrorCode::OutputIo));
  constexpr const char* kHint = "export fewer claims, or another format";
  if (!answer.line)
    return fail(ErrorCode::OutputIo, fmt::format("the PDF was not ready within {} s", helper.seconds), kHint);
  const auto [what, first, second] = fields(*answer.line);
  if (what == "failed") return fail(ErrorCode::OutputIo, "no PDF can be made: " + first, second);
  if (what != "pages") return fail(ErrorCode::OutputIo, "claimdex-pdf broke off", kHint);
  return Pdf{std::move(answer.outputs.front()), second};
}

}  // namespace claimdex::exporter
