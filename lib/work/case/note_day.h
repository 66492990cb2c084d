/* A day's diary in one file, split into records. */
#ifndef WORK_NOTE_DAY_H
#define WORK_NOTE_DAY_H

#include "work/shared/context.h"

/*
 * Reads a diary (model/record/diary.h; "-": standard input) and adds a record for each entry, by
 * who acts, on the day of the diary or the context's. All or none: what cannot be placed is a
 * finding at its heading, and nothing is written. An entry whose record is there already, the same
 * in all but the ids of tasks, adds nothing, so that the same file may be read again. Text that
 * belongs to no entry is a warning. The output is the names of the new records.
 */
bool note_day(struct context *context, struct slice file);

#endif
