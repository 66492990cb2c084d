/* The values of front matter, which stand behind a key, behind a list's dash or between brackets.
 * The other half of front_matter.c; front_matter.h has the grammar. */
#ifndef TEXT_FRONT_VALUE_H
#define TEXT_FRONT_VALUE_H

#include "text/front_matter.h"
#include "text/lines.h"

/* Where a value stands, and who hears of it. */
struct front_place {
	enum { FRONT_AFTER_KEY, FRONT_ITEM, FRONT_IN_BRACKETS } kind;
	struct slice file;
	struct slice key;		 /* absent: not known */
	const struct front_hints *hints; /* or NULL */
	struct arena *arena;
	struct diag_list *diags;
};

/* What stands in a line from `from` on, without the blanks at both ends. Tabs are not blanks in
 * YAML. */
struct slice front_rest(struct slice text, size_t from);

/* The value that stands in the line from `from` on; `value` is complete when true. */
bool front_value_read(const struct front_place *place, const struct line *line, size_t from,
	struct front_value *value);

/* The values of a list in brackets, which begins at `from` or after blanks there; they are added to
 * the entry, the right ones also when false. */
bool front_brackets_read(const struct front_place *place, const struct line *line, size_t from,
	struct front_entry *entry, size_t *capacity);

#endif
