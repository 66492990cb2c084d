/*
 * What went wrong, where, and what would be right: collected, never printed here. lib/cli prints
 * them and turns the worst into the exit status.
 *
 * Texts are translated where they are made (base/translate.h) and have the form
 * "what is wrong (what would be right)".
 */
#ifndef BASE_DIAG_H
#define BASE_DIAG_H

#include "base/arena.h"

enum severity {
	SEVERITY_NOTE,	  /* told, status 0 */
	SEVERITY_WARNING, /* told, status 0 */
	SEVERITY_ERROR,	  /* the input or the store is not valid, or a rule refuses it: status 3 */
	SEVERITY_USAGE,	  /* the command line is wrong: status 2 */
	SEVERITY_SYSTEM,  /* no space, no permission, locked: status 4 */
};

/* A place in a file. */
struct position {
	struct slice file; /* as to be shown: relative to the store; absent: no place */
	size_t line;	   /* from 1; 0: the whole file */
	size_t offset;	   /* byte offset in the line, from 0 */
	struct slice
		source; /* the physical line without its end, for the caret; absent: none shown */
};

struct diag {
	enum severity severity;
	const char *
		rule; /* a stable word for machines and tests, such as "date" or "unknown-person" */
	struct position position;
	struct slice text;
};

struct diag_list {
	struct arena *arena; /* texts and positions are copied into it */
	struct diag *items;
	size_t count;
	size_t capacity;
};

void diag_list_init(struct diag_list *list, struct arena *arena);

/* Of findings in a row about one line that many are listed; one more says that there are more, and
 * the rest is dropped unless it is graver: a long line in which all is wrong would fill the memory.
 */
enum { DIAG_MOST_ON_LINE = 20 };

/* Adds one with a place; `position` may be NULL. The text is formatted into the list's arena.
 * Always returns false, so that a reader can `return diag_add(...)`. */
bool diag_add(struct diag_list *list, enum severity severity, const char *rule,
	const struct position *position, const char *format, ...)
	__attribute__((format(printf, 5, 6)));

/* A name that is not known: what was meant, else where to look. */
struct unknown {
	const char *rule;
	const struct position *position; /* may be NULL */
	struct slice nearest;		 /* text/nearest.h, one in a line; absent: none is near */
	const char *hint;		 /* said when none is near; NULL: nothing to say */
};

/* As diag_add: "TEXT (did you mean 'NEAREST', 'NEXT'?)", else "TEXT (HINT)". */
bool diag_unknown(struct diag_list *list, enum severity severity, const struct unknown *unknown,
	const char *format, ...) __attribute__((format(printf, 4, 5)));

/* Adds copies of the findings of another list that are at least as grave. */
void diag_hand_on(struct diag_list *list, const struct diag_list *from, enum severity at_least);

/* The exit status that the list asks for: 4 when it holds a system failure, else 2 usage, else 3
 * error, else 0. */
int diag_status(const struct diag_list *list);

/* How many of at least that kind: errors of any sort are SEVERITY_ERROR and above. */
size_t diag_count(const struct diag_list *list, enum severity at_least);

#endif
