/* Where a case stands: what lists and the page of a case say of it first. */
#ifndef WORK_SUMMARIZE_CASE_H
#define WORK_SUMMARIZE_CASE_H

#include "logic/score/case_level.h"
#include "report/value.h"
#include "work/shared/load_platform.h"
#include "work/shared/load_tasks.h"

struct case_summary {
	const struct case_file *file; /* that is not erased */
	day_number closed;	      /* DATE_NONE: open */
	struct slice manager;
	long children; /* present */
	struct case_level level;
	bool review_late;
	struct kept_tasks tasks;
	long open_tasks, overdue_tasks, open_referrals;
};

/* All cards as load_cards() reads them, and the same by name, as case_level() takes them. */
void index_cards(struct context *context, struct card_list *list, struct index *cards);

/* As things are on the context's today. Says nothing of `file` that load_case() did not. */
void summarize_case(struct context *context, const struct case_file *file,
	const struct index *cards, struct arena *arena, struct case_summary *summary);

/* What people call a level: "low", or "low to high" while it is undetermined between two; absent
 * without one (NULL). */
struct slice level_label(const struct card_level *low, const struct card_level *high,
	enum language language, struct arena *arena);

/* What people call what an assessment says: the level that was decided, and whether somebody raised
 * it; by a card without levels its result. */
struct slice score_label(const struct score *score, enum language language, struct arena *arena);

/* What must stand under a level by a card that is an example; absent for another, and for none
 * (NULL). */
struct slice example_note(const struct score *score);

/* The case as machines read of it: sets the keys of case-list's JSON in an object. What it needs of
 * the case's own arena is copied; case.md could be read. */
void case_value(const struct case_summary *summary, struct arena *arena, struct value *object);

#endif
