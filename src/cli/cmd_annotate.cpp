#include "claimdex/exporter/json.hpp"
#include "claimdex/extract/extractor.hpp"
#include "commands.hpp"
#include "context.hpp"
#include "inputs.hpp"
#include "render.hpp"

namespace claimdex::cli {

int cmd_annotate(Context& context) {
  auto options = reading_options(context);
  if (!options) return report(context, options.error());
  auto extractor = extract::Extractor::load(extract::embedded_data());
  if (!extractor) return report(context, extractor.error());
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
        } else {
          const Annotation annotation = extractor->annotate(*item.article);
          if (context.options.json) {
            exporter::annotation_json(line, *item.article, annotation);
          } else {
            if (!first) context.out.line("");
            context.out.write(annotated_text(context.terminal, *item.article, annotation));
            first = false;
          }
        }
        if (!line.empty()) context.out.line(line);
        return !context.out.failed();
      });
  return status;
}

}  // namespace claimdex::cli
