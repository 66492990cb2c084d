/* Writing what a piece of work has decided. */
#ifndef WORK_SAVE_H
#define WORK_SAVE_H

#include "model/record/record.h"
#include "work/shared/context.h"

/* True if FOLDER/STEM is there, with either ending, on disk or among the changes. */
bool stem_is_taken(struct context *context, enum ring ring, struct slice folder, struct slice stem);

/* A free name DATE-KIND-ID in a folder of a ring, drawn from the context's random stream. */
struct slice new_stem(struct context *context, enum ring ring, struct slice folder, day_number date,
	const char *kind);

/* Adds a new Markdown record to the context's changes and its full name (CASE/STEM, or the stem
 * outside cases) to the output, a line. `folder` is "2022/k7q2m4xp", "meetings/2022" in the
 * platform's ring, "signals/2022" or "work/2022". Returns the stem. When the record's day is not
 * the context's today, `recorded` is set before the writing. */
struct slice add_record(struct context *context, enum ring ring, struct slice folder,
	enum record_kind_id kind, void *fields, day_number date, struct slice body);

/* Adds a changed file. */
void add_change(struct context *context, enum ring ring, struct slice path, struct slice before,
	struct slice after);

/*
 * Checks what is new in the changes for private data (birth numbers everywhere; e-mails and phones
 * but in people.csv, services.csv and places.csv; names of the case's identities where they are at
 * hand), re-reads every changed record and table strictly, then shows the diff (dry run) or writes,
 * gives the lock back, says at once what it wrote and, where asked, commits. False: not all is
 * written; findings tell why, and of each file that is in place. What fails once all is in place
 * (the commit) is a finding too, but no reason to do the work again, so that is true.
 */
bool save(struct context *context, const char *summary);

/* Of these the writing, the lock and what is said: "made" instead of "wrote" when the files
 * `are_made`. */
bool write_changes(struct context *context, bool are_made);

#endif
