#include "search_checks.hpp"

#include "claimdex/exporter/json_checks.hpp"
#include "pager.hpp"
#include "render_checks.hpp"

namespace claimdex::cli {

Result<void> print_fact_checks(Context& context, app::Desk& desk, const HitForm& form, const app::CheckHits& found) {
  std::string page;
  switch (form.form) {
    case Form::Ids:
      for (const FactCheckId id : found.ids) page += id.str() + "\n";
      break;
    case Form::Json:
      for (const FactCheck& check : found.hits) {
        exporter::fact_check_json(page, check);
        page += '\n';
      }
      break;
    case Form::Entries:
      CLAIMDEX_CHECK(context.dress(desk));
      for (const FactCheck& check : found.hits) page += fact_check_entry(context.terminal, check);
      break;
    default:
      return fail(ErrorCode::Usage, "this --format is for claims, and in:checks finds fact-checks",
                  "--format text or json, or --ids");
  }
  print_paged(context, page);
  return {};
}

}  // namespace claimdex::cli
