/* The forms of names in a store (spis-store(5), "Ids"): pure syntax, nothing is looked up. */
#ifndef MODEL_NAME_H
#define MODEL_NAME_H

#include "base/date.h"

/* 8 characters of Crockford's base 32, the first a letter. */
bool name_is_case(struct slice text);

/* The next word of the line at or after `from` that has the form of a case's id: false when there
 * is none. Words are letters and digits; a path has several. */
bool name_next_case(struct slice line, size_t from, size_t *start, size_t *end);

/* Could be the beginning of one: 3 to 8 such characters. */
bool name_is_case_prefix(struct slice text);

/* Words of a-z 0-9 . - (not beginning or ending in . or -). */
bool name_is_code(struct slice text);

/* A code with a dot: a person. */
bool name_is_person(struct slice text);

/* c or m and a number from 1. */
bool name_is_member(struct slice text);

/* t and 7 characters of base 32. */
bool name_is_task(struct slice text);

/* g and a number from 1. */
bool name_is_goal(struct slice text);

/* NAME-VERSION of a card: a code, and a number from 1 behind its last '-'. */
bool name_read_card(struct slice text, struct slice *family, long *version);

/* DATE-KIND-ID: its parts. False when it is no such name or the date does not exist. */
struct stem {
	day_number date;
	struct slice kind;
	struct slice id;
};
bool name_read_stem(struct slice text, struct stem *stem);

/* HH:MM, as minutes since midnight, or -1. */
int name_read_time(struct slice text);

/* HH:MM-HH:MM, the second not before the first, each as above. False when it is no such range. */
bool name_read_times(struct slice text, int *from, int *to);

/* The file name without its ending: "2022-09-14-note-7f3a" of
 * "2022/k7q2m4xp/2022-09-14-note-7f3a.md". */
struct slice name_of_path(struct slice path);

/* The folder of the case that a path of the cases' ring lies in, "2022/k7q2m4xp"; absent for what
 * belongs to no case. A part of the path, without a NUL at its end. */
struct slice name_case_folder(struct slice path);

#endif
