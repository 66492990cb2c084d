#include "logic/score/case_course.h"
#include "base/translate.h"
#include "model/record/change_records.h"

/* How things stand when a record happens. */
struct course {
	const struct case_file *file;
	struct slice manager;	     /* absent: not known */
	const struct record *closed; /* the closing that stands; NULL: the case is open */
	struct diag_list *diags;
};

static bool check_closing(struct course *course, const struct record *record)
{
	const struct case_facts *facts = course->file->facts;
	struct position whole = { .file = record->shown };
	char day[DATE_TEXT_SIZE];

	if (facts != NULL && record->date < facts->opened)
		return diag_add(course->diags, SEVERITY_ERROR, "closing", &whole,
			_("the case is closed before it was opened (%s or later)"),
			date_format(facts->opened, day));
	if (course->closed != NULL)
		return diag_add(course->diags, SEVERITY_ERROR, "closing", &whole,
			_("the case is closed already, by '%.*s' (a reopening between the two)"),
			(int)course->closed->stem.length, course->closed->stem.data);
	course->closed = record;
	return true;
}

static bool check_reopening(struct course *course, const struct record *record)
{
	struct slice undoes = record_as_reopening(record)->undoes;
	struct position position = record_position(record, "undoes");

	if (course->closed != NULL && slice_equal(course->closed->stem, undoes)) {
		course->closed = NULL;
		return true;
	}
	return slice_is_empty(undoes) ||
	       diag_add(course->diags, SEVERITY_ERROR, "closing", &position,
		       _("'%s' does not close the case then (the closing that stands)"),
		       slice_text(undoes));
}

static bool check_handover(struct course *course, const struct record *record)
{
	const struct handover *handover = record_as_handover(record);
	struct slice manager = course->manager;
	struct position position;
	char day[DATE_TEXT_SIZE];

	course->manager = handover->to;
	if (handover->from.data == NULL || handover->to.data == NULL)
		return true; /* which was said */
	if (manager.data != NULL && !slice_equal(handover->from, manager)) {
		position = record_position(record, "from");
		return diag_add(course->diags, SEVERITY_ERROR, "manager", &position,
			_("'%s' is not the case manager on %s ('%s' is)"),
			slice_text(handover->from), date_format(record->date, day),
			slice_text(manager));
	}
	if (!slice_equal(handover->to, handover->from))
		return true;
	position = record_position(record, "to");
	return diag_add(course->diags, SEVERITY_ERROR, "manager", &position,
		_("'%s' is the case manager on %s already (another person takes over)"),
		slice_text(handover->to), date_format(record->date, day));
}

bool case_check_course(const struct case_file *file, struct diag_list *diags)
{
	static bool (*const checks[RECORD_KIND_COUNT])(
		struct course * course, const struct record *record) = {
		[RECORD_CLOSING] = check_closing,
		[RECORD_REOPENING] = check_reopening,
		[RECORD_HANDOVER] = check_handover,
	};
	struct course course = { .file = file, .diags = diags };
	bool good = true;

	if (file->facts != NULL)
		course.manager = file->facts->manager;
	for (size_t i = 0; i < file->record_count; i++) {
		const struct record *record = &file->records[i];
		if (!record->erased && checks[record->kind] != NULL)
			good &= checks[record->kind](&course, record);
	}
	return good;
}
