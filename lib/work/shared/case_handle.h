/* The handles of cases, which their teams speak of them by. */
#ifndef WORK_CASE_HANDLE_H
#define WORK_CASE_HANDLE_H

#include "logic/case/case_words.h"
#include "work/shared/context.h"

/* The handle of the case in a folder, into the arena, out of case.md alone. False, in silence, when
 * it has none or cannot be read. */
bool read_handle(
	struct context *context, struct slice folder, struct arena *arena, struct slice *handle);

/* All that cases of the store are called, into the context's arena; nothing where the cases' ring
 * is not here. False with findings when it cannot be listed. */
bool load_case_words(struct context *context, struct case_words *words);

#endif
