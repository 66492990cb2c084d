#include "logic/check/plausible.h"
#include "base/translate.h"
#include "logic/check/consent_use.h"
#include "model/record/meeting.h"

enum { MAJORITY = 18 };

/* A record as far as its day and those it is for go. */
struct dated {
	struct slice shown;
	day_number date;
	struct position place; /* of the members */
};

static void check_opening(
	const struct case_file *file, const struct dated *dated, struct diag_list *diags)
{
	struct position whole = { .file = dated->shown };
	char day[DATE_TEXT_SIZE];

	if (file->facts != NULL && dated->date < file->facts->opened)
		diag_add(diags, SEVERITY_WARNING, "before-opening", &whole,
			_("this record is older than the case (opened on %s)"),
			date_format(file->facts->opened, day));
}

/* Age by the year alone: who comes of age in that year is a child until its end. */
static void check_child(
	const struct member *member, const struct dated *dated, struct diag_list *diags)
{
	if (!slice_equals(member->kind, "child") || member->born == INTEGER_NONE)
		return;
	if (member->born > date_year(dated->date))
		diag_add(diags, SEVERITY_WARNING, "child-age", &dated->place,
			_("'%s' was not born on the day of this record (born: %ld)"),
			slice_text(member->id), member->born);
	else if (date_year(dated->date) - member->born > MAJORITY)
		diag_add(diags, SEVERITY_WARNING, "child-age", &dated->place,
			_("'%s' was an adult on the day of this record (born: %ld)"),
			slice_text(member->id), member->born);
}

static void check_member(const struct case_file *file, struct slice id, const struct dated *dated,
	struct diag_list *diags)
{
	const struct member *member = case_file_member(file, id);
	char day[DATE_TEXT_SIZE];

	if (member == NULL)
		return; /* which is said elsewhere */
	check_child(member, dated, diags);
	if (member_has_left(member, dated->date))
		diag_add(diags, SEVERITY_WARNING, "member-left", &dated->place,
			_("'%s' left the family on %s, before the day of this record"),
			slice_text(member->id), date_format(member->to, day));
}

static void check_record(const struct case_file *file, const struct record *record,
	const struct platform *platform, struct diag_list *diags)
{
	const struct front_entry *members = front_matter_find(&record->front, "for");
	struct dated dated = { record->shown, record->date, record_position(record, "for") };

	if (record->erased)
		return;
	check_opening(file, &dated, diags);
	referral_check_consent(file, record, platform, diags);
	for (size_t i = 0; members != NULL && i < members->count; i++) {
		dated.place = front_matter_position(&record->front, &members->values[i]);
		check_member(file, members->values[i].text, &dated, diags);
	}
}

static void check_assessment(
	const struct case_file *file, const struct assessment *assessment, struct diag_list *diags)
{
	struct position whole = { .file = assessment->shown };
	struct dated dated = { assessment->shown, assessment->date, whole };
	char day[DATE_TEXT_SIZE];

	if (assessment->erased)
		return;
	check_opening(file, &dated, diags);
	if (!slice_is_empty(assessment->about.member)) {
		dated.place = assessment_place(assessment, "for", diags->arena);
		check_member(file, assessment->about.member, &dated, diags);
	}
	day_number closed = case_file_closed(file, assessment->date);
	if (closed != DATE_NONE && closed < assessment->date)
		diag_add(diags, SEVERITY_WARNING, "closed-case", &whole,
			_("the case has been closed since %s (reopen it, or correct the date)"),
			date_format(closed, day));
}

static void check_children(const struct case_file *file, struct diag_list *diags)
{
	struct position whole = { .file = file->members.table.file };

	for (size_t i = 0; i < file->members.count; i++) {
		const struct member *member = rows_at(&file->members, i);
		if (slice_equals(member->kind, "child"))
			return;
	}
	if (!slice_is_empty(whole.file) && file->facts != NULL)
		diag_add(diags, SEVERITY_WARNING, "no-child", &whole,
			_("the family has no child (add one: case-set CASE "
			  "--member c1:child:2012:f)"));
}

void case_check_plausible(
	const struct case_file *file, const struct platform *platform, struct diag_list *diags)
{
	check_children(file, diags);
	for (size_t i = 0; i < file->record_count; i++)
		check_record(file, &file->records[i], platform, diags);
	for (size_t i = 0; i < file->assessment_count; i++)
		check_assessment(file, &file->assessments[i], diags);
}

void meeting_check_presence(const struct record *record, struct diag_list *diags)
{
	const struct meeting *meeting = record_as_meeting(record);
	struct position whole = { .file = record->shown };

	if (meeting == NULL || meeting->cancelled == TRUTH_YES || meeting_was_held(record))
		return;
	diag_add(diags, SEVERITY_WARNING, "nobody", &whole,
		_("nobody was at this meeting (set present or attended, or cancelled: true)"));
}

void member_check_year(const struct member *member, const struct identity *identity,
	const struct position *position, struct diag_list *diags)
{
	const struct identity_member *known = identity_find(identity, member->id);

	if (known != NULL && known->details.born != DATE_NONE && member->born != INTEGER_NONE &&
		member->born != date_year(known->details.born))
		diag_add(diags, SEVERITY_WARNING, "birth-year", position,
			_("the birth date of %s is not in the year %ld (correct one of them)"),
			slice_text(member->id), member->born);
}
