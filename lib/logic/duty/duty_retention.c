#include "logic/duty/duty_look.h"

/* Those of the case, or those that name no case of the store: they are not lost either. */
void duties_access(const struct duty_look *look)
{
	size_t count = look->of ? look->of->request_count : look->platform->request_count;
	for (size_t i = 0; i < count; i++) {
		const struct request *request =
			look->of ? look->of->requests[i] : look->platform->requests[i];
		if (duty_has_come(look, request->answered) ||
			request->received > look->books->today)
			continue;
		duty_add(look, (struct slice){ 0 }, request->id, request->received,
			request->due != DATE_NONE ? request->due
						  : date_add_months(request->received, 1));
	}
}

/* The day of the last child's coming of age; DATE_NONE: none is known. */
static day_number all_of_age(const struct case_file *file)
{
	day_number last = DATE_NONE;
	for (size_t i = 0; i < file->members.count; i++) {
		const struct member *member = rows_at(&file->members, i);
		day_number day = duty_comes_of_age(member);
		if (slice_equals(member->kind, "child") && day > last)
			last = day;
	}
	return last;
}

void duties_retention(const struct duty_look *look)
{
	static const int MONTHS_OF_YEAR = 12;
	long years = look->books->platform->settings.retention_years;
	day_number closed = case_file_closed(look->file, look->books->today);
	day_number due = look->file->facts->keep_until;
	if (closed == DATE_NONE || (due == DATE_NONE && years == INTEGER_NONE))
		return;
	if (due == DATE_NONE) {
		day_number of_age = all_of_age(look->file);
		due = date_add_months(closed, (int)years * MONTHS_OF_YEAR);
		due = of_age > due ? of_age : due;
	}
	duty_add(look, (struct slice){ 0 }, (struct slice){ 0 }, closed, due);
}
