#include "logic/case/notice_due.h"
#include "logic/score/case_level.h"
#include "model/record/agreement.h"

static void add_notice(struct notice_due_list *list, enum notice_due_kind kind, struct slice stem,
	day_number since, struct arena *arena)
{
	day_number days = kind == NOTICE_DUE ? NOTICE_DAYS : ANSWER_DAYS;
	struct notice_due *added =
		arena_push(arena, &list->items, &list->count, &list->capacity, sizeof *list->items);
	*added = (struct notice_due){ kind, stem, since, since + days };
}

/* The day of the newest notice to the OSPOD till a day, or DATE_NONE, which is before all others.
 */
static day_number newest_notice(const struct case_file *file, day_number day)
{
	const struct record *record;
	day_number newest = DATE_NONE;
	size_t from = 0;
	while ((record = case_file_next(file, RECORD_NOTICE, &from)) && record->date <= day) {
		const struct notice *notice = record_as_notice(record);
		if (slice_equals(notice->to, "ospod"))
			newest = record->date;
	}
	return newest;
}

static void add_assessments(const struct case_file *file, const struct index *cards, day_number day,
	struct arena *arena, struct notice_due_list *list)
{
	day_number told = newest_notice(file, day);
	for (size_t i = 0; i < file->assessment_count; i++) {
		const struct assessment *assessment = &file->assessments[i];
		struct score score;
		if (assessment->date > day || assessment->date <= told ||
			!assessment_in_force(file->assessments, file->assessment_count, i) ||
			!case_score(file, assessment, cards, day, arena, &score))
			continue;
		if (score.acute == SIGN_YES || score.notify == SIGN_YES)
			add_notice(list, NOTICE_DUE, assessment->stem, assessment->date, arena);
	}
}

static void add_notices(const struct case_file *file, day_number day, struct arena *arena,
	struct notice_due_list *list)
{
	const struct record *record;
	size_t from = 0;
	while ((record = case_file_next(file, RECORD_NOTICE, &from)) && record->date <= day) {
		const struct notice *notice = record_as_notice(record);
		bool answered = notice->answered != DATE_NONE && notice->answered <= day;
		if (notice->feedback_asked == TRUTH_YES && !answered)
			add_notice(list, ANSWER_DUE, record->stem, record->date, arena);
	}
}

void notices_due(const struct case_file *file, const struct index *cards, day_number day,
	struct arena *arena, struct notice_due_list *list)
{
	add_assessments(file, cards, day, arena, list);
	add_notices(file, day, arena, list);
}
