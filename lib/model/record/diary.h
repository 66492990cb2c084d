/*
 * A diary: a Markdown file with what was done on a day or several, an entry under each heading of
 * the second level.
 *
 *   # 2022-09-14                                  the day of what follows; else the reader's
 *   # 14. 9.                                      as people write it (text/spoken.h), a past one
 *
 *   ## k7q2m4xp visit 45 min 14:00 c1 m1 Chanov   CASE KIND, then what is known, in any order
 *   Text of the entry, as it is.
 *
 *   ## work networking 60 min project:krok        outside cases: work ACTIVITY
 *
 *   words    = duration / time / member / field / name
 *   duration = 45 min, 2 h, 1:30 h, 1 h 30 min    time = 14:00, 9:20, 14:00-14:45
 *   member   = c1, m2                             field = KEY:VALUE, a key of diary_keys
 *   name     = what is left: of a place, a person, a service, of several words too; of work, first
 *              the rest of the activity's
 *
 * What the words mean beyond their form is the reader's business. Text before the first entry, and
 * a heading of the first level that is no day, belong to none.
 */
#ifndef MODEL_DIARY_H
#define MODEL_DIARY_H

#include "base/date.h"
#include "base/diag.h"

/* The fields that a heading may name. */
enum diary_key {
	DIARY_PROJECT,
	DIARY_SERVICE,
	DIARY_ATTENDED,
	DIARY_PRESENT,
	DIARY_GROUP,
	DIARY_KEY_COUNT,
};
extern const char *const diary_keys[DIARY_KEY_COUNT];

struct diary_entry {
	day_number date;	  /* DATE_NONE: of no day in the file */
	struct slice named, what; /* the heading's first two words: CASE KIND, or work ACTIVITY */
	long duration;		  /* minutes; INTEGER_NONE: not said */
	struct slice time;	  /* absent: not said */
	struct slice_list members;
	struct slice_list values[DIARY_KEY_COUNT];
	struct slice_list names; /* the words that are left, each, in their order */
	struct slice body;	 /* as it stands, without blank lines around it; absent: none */
	size_t body_line;
	struct position position; /* of the heading's text */
};

struct diary {
	struct diary_entry *entries; /* in the file's order */
	size_t count, capacity;
	struct position *strays; /* lines that belong to no entry */
	size_t stray_count, stray_capacity;
};

/* False with findings: not UTF-8, no entry in the file (rule "diary"), a heading of fewer than two
 * words, or a duration or time that stands twice. */
bool diary_read(struct slice file, struct slice bytes, day_number today, struct arena *arena,
	struct diag_list *diags, struct diary *diary);

#endif
