#include <fmt/format.h>

#include "claimdex/exporter/json.hpp"
#include "claimdex/text/text.hpp"
#include "commands.hpp"
#include "context.hpp"
#include "inputs.hpp"
#include "render.hpp"

namespace claimdex::cli {
namespace {

void print_article(Context& context, const Article& article) {
  auto row = [&](std::string_view name, const std::optional<std::string>& value) {
    if (value)
      context.out.line(fmt::format("{} {}", paint(context.terminal, Ink::Dim, fmt::format("{:<10}", name)),
                                   text::printable(*value)));
  };
  row("id", article.id);
  row("title", article.details.title);
  row("author", article.details.author);
  row("published", article.details.published);
  row("lang", article.details.lang);
  row("source", article.details.source);
  row("url", article.details.url);
  row("sha256", article.sha256);
  context.out.line("");
  context.out.line(text::printable(article.text, true));
}

}  // namespace

int cmd_normalize(Context& context) {
  auto options = reading_options(context);
  if (!options) return report(context, options.error());
  int status = kDone;
  bool first = true;
  std::string line;
  ingest::read(
      context.options.words, *options, [&] { return context.read_stdin(); },
      [&](ingest::Item&& item) {
        line.clear();
        if (!item.article) {
          status = kInputsFailed;
          if (context.options.json) exporter::error_json(line, input_error(item));
          complain_input(context, item.input, item.article.error());
        } else if (context.options.json) {
          exporter::article_json(line, *item.article);
        } else {
          if (!first) context.out.line("");
          print_article(context, *item.article);
          first = false;
        }
        if (!line.empty()) context.out.line(line);
        return !context.out.failed();
      });
  return status;
}

}  // namespace claimdex::cli
