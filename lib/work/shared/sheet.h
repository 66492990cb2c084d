/* A sheet for somebody who does not sit at the shell: short sections of items, a label and what
 * there is to say. */
#ifndef WORK_SHEET_H
#define WORK_SHEET_H

#include "report/value.h"
#include "work/shared/context.h"

struct sheet {
	struct arena *arena;
	struct document *document;
	struct section *section; /* the last one */
};

/* An empty sheet, which fills the document. */
void sheet_begin(struct sheet *sheet, const struct context *context, const char *kind,
	struct slice title, struct document *document);

/* `title` is N_() text. */
void sheet_section(struct sheet *sheet, const char *name, const char *title);

/* "Label: text" as an item; nothing when the text is empty. `label` is in the language already;
 * NULL: the text alone. */
void sheet_say(struct sheet *sheet, const char *label, struct slice text);

void sheet_tell(struct sheet *sheet, enum paragraph_kind kind, struct slice text);

/* A Czech number in groups of three, to be read and dialled; any other as it is. */
struct slice sheet_phone(struct slice phone, struct arena *arena);

/* A day as people of the language write it; absent for DATE_NONE. */
struct slice sheet_day(day_number day, struct arena *arena);

#endif
