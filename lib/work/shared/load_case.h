/* Finding cases by what a person typed, and reading them. */
#ifndef WORK_LOAD_CASE_H
#define WORK_LOAD_CASE_H

#include "logic/case/case_words.h"
#include "model/record/case_file.h"
#include "work/shared/context.h"

/*
 * The folder "YEAR/ID" of a case named by a whole id, a unique prefix of 3 characters or more, a
 * handle or a path (anything with '/'). False with an error of rule "unknown-case" (nearest
 * offered), "ambiguous-case" (the candidates listed) or, where `to_write` without a terminal,
 * "whole-id".
 */
bool find_case(struct context *context, struct slice named, bool to_write, struct slice *folder);

/* Several of them; all errors are reported. */
bool find_cases(struct context *context, const struct slice *named, size_t count, bool to_write,
	struct slice_list *folders);

/* Whether the case `id` (absent: a new one) may have the handle: false with an error of rule
 * "handle" when another case has it. */
bool check_handle(struct context *context, struct slice handle, struct slice id);

/* Reads a case whole into an arena, as the context's changes leave it. A record that cannot be read
 * sets file->broken and context->broken and adds findings; false only when the folder itself cannot
 * be read. */
bool load_case(
	struct context *context, struct slice folder, struct arena *arena, struct case_file *file);

/* The same for the records of some kinds alone: of those that `wanted` says, by the kind in a
 * file's name. Of all others, and of assessments and members, nothing is read
 * and nothing said. */
typedef bool kind_wanted(enum record_kind_id kind);
bool load_case_records(struct context *context, struct slice folder, kind_wanted *wanted,
	struct arena *arena, struct case_file *file);

/* Finds and reads a case that will be changed, into the context's arena: false when anything in it
 * cannot be read, or it is erased. */
bool load_case_to_change(struct context *context, struct slice named, struct case_file *file);

/* Calls `visit` for each case of the store in the order of ids; what it is given lives in an arena
 * that is freed behind it. False when the cases' ring is not here (rule "no-ring") or cannot be
 * listed. */
typedef void case_visitor(struct context *context, const struct case_file *file, void *closure);
bool visit_cases(struct context *context, case_visitor *visit, void *closure);
bool visit_case_records(
	struct context *context, kind_wanted *wanted, case_visitor *visit, void *closure);

/* The records in meetings/, signals/ or work/ in the order of time; broken ones are left out, as in
 * load_case(). False when the folder cannot be read; none without the ring. */
struct record_list {
	struct record *items;
	size_t count;
	size_t capacity;
};
bool load_records(struct context *context, enum record_home home, struct record_list *records);

/* False with an error of rule "closed" when the case was closed before the day; on the very day
 * things are still written down. */
bool check_open(struct context *context, const struct case_file *file, day_number day);

/* The handle of the case in a folder, into the arena, out of case.md alone. False, in silence, when
 * it has none or cannot be read. */
bool read_handle(
	struct context *context, struct slice folder, struct arena *arena, struct slice *handle);

/* All that cases of the store are called, into the context's arena; nothing where the cases' ring
 * is not here. False with findings when it cannot be listed. */
bool load_case_words(struct context *context, struct case_words *words);

#endif
