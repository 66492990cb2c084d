#include "logic/privacy/release.h"
#include "base/translate.h"
#include <stdlib.h>
#include <string.h>

static const struct release *release_at(
	const struct release_list *released, const char *kind, size_t at)
{
	const struct release *release = &released->items[at];
	return slice_equals(release->about.kind, kind) && slice_is_empty(release->about.project)
		       ? release
		       : NULL;
}

/* The first release of the kind that begins and ends on these days; DATE_NONE: any. */
static const struct release *find(
	const struct release_list *released, const char *kind, day_number from, day_number to)
{
	for (size_t i = 0; i < released->count; i++) {
		const struct release *release = release_at(released, kind, i);
		if (release && (from == DATE_NONE || release->about.from == from) &&
			(to == DATE_NONE || release->about.to == to))
			return release;
	}
	return NULL;
}

const struct release *release_find(
	const struct release_list *released, const char *kind, struct period period)
{
	return find(released, kind, period.from, period.to);
}

static bool refuse_overlap(const struct release *release, struct diag_list *diags)
{
	char from[DATE_TEXT_SIZE], to[DATE_TEXT_SIZE];
	return diag_add(diags, SEVERITY_ERROR, "period", NULL,
		_("a report of %s to %s was released, which shares days with this period (the "
		  "difference of the two would give families away: ask for the same period)"),
		date_format(release->about.from, from), date_format(release->about.to, to));
}

bool release_check_period(const struct release_list *released, const char *kind,
	struct period period, day_number today, struct diag_list *diags)
{
	char to[DATE_TEXT_SIZE];
	if (today <= period.to)
		return diag_add(diags, SEVERITY_ERROR, "period", NULL,
			_("the period ends only on %s (a report is made once its period is over)"),
			date_format(period.to, to));
	for (size_t i = 0; i < released->count; i++) {
		const struct release *release = release_at(released, kind, i);
		bool is_same = release && release->about.from == period.from &&
			       release->about.to == period.to;
		if (release && !is_same && release->about.from <= period.to &&
			release->about.to >= period.from)
			return refuse_overlap(release, diags);
	}
	return true;
}

day_number release_day(
	const struct release_list *released, const char *kind, day_number day, day_number recorded)
{
	if (recorded == DATE_NONE || recorded <= day)
		return day;
	for (size_t i = 0; i < released->count; i++) {
		const struct release *release = release_at(released, kind, i);
		if (release && release->about.from <= day && day <= release->about.to &&
			release->date != DATE_NONE && recorded > release->date)
			return recorded;
	}
	return day;
}

bool release_is_same(const struct release *one, const struct release *other)
{
	return slice_equal(one->about.kind, other->about.kind) &&
	       slice_equal(one->about.project, other->about.project) &&
	       one->about.from == other->about.from && one->about.to == other->about.to;
}

static void *copy_of(struct arena *arena, const void *items, size_t count, size_t size)
{
	void *copy = arena_take(arena, count, size);
	if (count > 0)
		memcpy(copy, items, count * size);
	return copy;
}

void release_shift_records(
	const struct release_list *released, const char *kind, struct record *records, size_t count)
{
	for (size_t i = 0; i < count; i++)
		records[i].date = release_day(
			released, kind, records[i].date, record_common(&records[i])->recorded);
	if (count > 0)
		qsort(records, count, sizeof *records, record_compare);
}

struct case_file release_shifted_case(const struct release_list *released, const char *kind,
	const struct case_file *file, struct arena *arena)
{
	struct case_file shifted = *file;
	if (released->count == 0)
		return shifted;
	if (file->facts) {
		struct case_facts *facts =
			copy_of(arena, file->facts_record.fields, 1, sizeof *facts);
		facts->opened = release_day(released, kind, facts->opened, facts->common.recorded);
		shifted.facts_record.fields = facts;
		shifted.facts = facts;
	}
	shifted.assessments = copy_of(
		arena, file->assessments, file->assessment_count, sizeof *file->assessments);
	for (size_t i = 0; i < file->assessment_count; i++) {
		struct assessment *assessment = &shifted.assessments[i];
		assessment->date = release_day(
			released, kind, assessment->date, assessment->about.common.recorded);
	}
	shifted.records = copy_of(arena, file->records, file->record_count, sizeof *file->records);
	release_shift_records(released, kind, shifted.records, file->record_count);
	case_file_sort(&shifted);
	return shifted;
}
