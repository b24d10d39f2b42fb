#pragma once

/// One function for each command, in cmd_<name>.cpp; small ones stand with their like (split with merge, add with edit, reextract with forget).
namespace claimdex::cli {

struct Context;

int cmd_init(Context& context);
int cmd_ingest(Context& context);
int cmd_import(Context& context);
int cmd_match(Context& context);
int cmd_search(Context& context);
int cmd_similar(Context& context);
int cmd_figures(Context& context);
int cmd_conflicts(Context& context);
int cmd_show(Context& context);
int cmd_stats(Context& context);
int cmd_log(Context& context);
int cmd_mark(Context& context);
int cmd_start(Context& context);
int cmd_dismiss(Context& context);
int cmd_publish(Context& context);
int cmd_reopen(Context& context);
int cmd_note(Context& context);
int cmd_tried(Context& context);
int cmd_assign(Context& context);
int cmd_tag(Context& context);
int cmd_due(Context& context);
int cmd_saved(Context& context);
int cmd_dossier(Context& context);
int cmd_event(Context& context);
int cmd_redact(Context& context);
int cmd_evidence(Context& context);
int cmd_undo(Context& context);
int cmd_redo(Context& context);
int cmd_edit(Context& context);
int cmd_add(Context& context);
int cmd_merge(Context& context);
int cmd_split(Context& context);
int cmd_link(Context& context);
int cmd_forget(Context& context);
int cmd_reextract(Context& context);
int cmd_lint(Context& context);
int cmd_export(Context& context);
int cmd_dump(Context& context);
int cmd_restore(Context& context);
int cmd_backup(Context& context);
int cmd_normalize(Context& context);
int cmd_annotate(Context& context);
int cmd_doctor(Context& context);
int cmd_reindex(Context& context);
int cmd_config(Context& context);
int cmd_completion(Context& context);
int cmd_review(Context& context);
int cmd_help(Context& context);

}  // namespace claimdex::cli
