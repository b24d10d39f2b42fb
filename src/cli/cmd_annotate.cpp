#include <malloc.h>

#include "claimdex/exporter/annotation_page.hpp"
#include "claimdex/exporter/json.hpp"
#include "commands.hpp"
#include "context.hpp"
#include "inputs.hpp"
#include "render.hpp"

namespace claimdex::cli {
namespace {

/// Writes each annotated article as it comes, in one of the three views.
class View {
 public:
  explicit View(Context& context) : context_(context) {
    if (context.options.view) name_ = *context.options.view;
    if (context.options.json) name_ = "json";
    if (name_ == "html") context_.out.write(page_.begin());
  }
  void show(const Article& article, const Annotation& annotation) {
    if (name_ == "json") {
      line_.clear();
      exporter::annotation_json(line_, article, annotation);
      context_.out.line(line_);
    } else if (name_ == "html") {
      context_.out.write(page_.add(article, annotation));
    } else {
      if (!first_) context_.out.line("");
      context_.out.write(annotated_text(context_.terminal, article, annotation));
      first_ = false;
    }
  }
  void complain(const ingest::Item& item) {
    complain_input(context_, item.input, item.article.error());
    if (name_ != "json") return;
    line_.clear();
    exporter::error_json(line_, input_error(item));
    context_.out.line(line_);
  }
  void end() {
    if (name_ == "html") context_.out.write(page_.end());
  }

 private:
  Context& context_;
  std::string name_ = "text", line_;
  exporter::AnnotationPage page_;
  bool first_ = true;
};

}  // namespace

int cmd_annotate(Context& context) {
  // What one article gave back the next one needs: handing it to the system in between doubles the time.
  mallopt(M_MMAP_THRESHOLD, 4 << 20);
  mallopt(M_TRIM_THRESHOLD, 16 << 20);
  mallopt(M_TOP_PAD, 1 << 20);
  auto options = reading_options(context);
  if (!options) return report(context, options.error());
  auto extractor = load_extractor(context);
  if (!extractor) return report(context, extractor.error());
  int status = kDone;
  View view(context);
  ingest::read(
      context.options.words, *options, [&] { return context.read_stdin(); },
      [&](ingest::Item&& item) {
        if (item.article) {
          view.show(*item.article, extractor->annotate(*item.article, context.options.explain));
        } else {
          status = kInputsFailed;
          view.complain(item);
        }
        return !context.out.failed();
      });
  view.end();
  return status;
}

}  // namespace claimdex::cli
