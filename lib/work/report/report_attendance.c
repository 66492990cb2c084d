/* Who meets: how many of each profession came to each meeting, from the first of the periods that
 * the report looks back on; and who was never there. */
#include "base/array.h"
#include "base/translate.h"
#include "report/cell.h"
#include "report/figure.h"
#include "work/report/report_past.h"
#include "work/shared/label.h"
#include <stdlib.h>

enum { MOST_MEETINGS = 9 }; /* the newest ones; more are no figure */

/* Meetings by profession. */
struct attendance {
	const struct record *meetings[MOST_MEETINGS];
	struct sums by_meeting[MOST_MEETINGS]; /* profession */
	size_t count;
	struct slice_list professions; /* that were at any of them */
};

/* Of those, what stands before the month above a column. */
static const struct word letters[] = {
	{ "platform", N_("P") },
	{ "training", N_("T") },
	{ "fair", N_("F") },
	{ NULL, NULL },
};

static bool is_shown(const struct platform_report *report, const struct record *record)
{
	return meeting_was_held(record) && record->date >= report->past[0].period.from &&
	       record->date <= report->facts->period.to &&
	       word_is_known(letters, record_as_meeting(record)->kind);
}

static void read_attendance(const struct platform_report *report, struct attendance *attendance)
{
	const struct record_list *events = &report->facts->events;
	struct arena *arena = report->context->arena;
	size_t shown = 0;

	*attendance = (struct attendance){ 0 };
	for (size_t i = 0; i < events->count; i++)
		shown += is_shown(report, &events->items[i]);
	for (size_t i = 0; i < events->count; i++) {
		const struct record *record = &events->items[i];
		if (!is_shown(report, record) || shown-- > MOST_MEETINGS)
			continue;
		struct sums *sums = &attendance->by_meeting[attendance->count];
		sums_init(sums, arena);
		report_add_attendances(report, record_as_meeting(record), sums);
		attendance->meetings[attendance->count++] = record;
		for (size_t k = 0; k < sums->count; k++)
			if (!slice_list_has(&attendance->professions, sums->items[k].name))
				slice_list_add(
					&attendance->professions, arena, sums->items[k].name);
	}
}

static long came(const struct attendance *attendance, size_t meeting, struct slice profession)
{
	return sums_get(&attendance->by_meeting[meeting], profession,
		record_as_meeting(attendance->meetings[meeting])->kind);
}

static size_t times(const struct attendance *attendance, struct slice profession)
{
	size_t count = 0;

	for (size_t i = 0; i < attendance->count; i++)
		count += came(attendance, i, profession) > 0;
	return count;
}

static const char *meeting_code(const struct attendance *attendance, size_t at, struct arena *arena)
{
	return slice_text(arena_copy(arena, attendance->meetings[at]->stem));
}

/* "P 4/23" */
static const char *meeting_title(
	const struct attendance *attendance, size_t at, struct arena *arena)
{
	const struct record *record = attendance->meetings[at];
	int year, month, day;

	date_to_civil(record->date, &year, &month, &day);
	return arena_format(arena, "%s %d/%02d",
		word_label(letters, record_as_meeting(record)->kind), month, year % 100)
		.data;
}

static void add_row(struct platform_report *report, const struct attendance *attendance,
	struct report_table *table, struct slice profession)
{
	report_add_row(table, profession, report_label_profession(report, profession));
	for (size_t i = 0; i < attendance->count; i++)
		report_add_number(table, meeting_code(attendance, i, report->context->arena),
			came(attendance, i, profession));
}

static struct slice labels_of(
	const struct platform_report *report, const struct table *table, const bool *wanted)
{
	const struct render_style style = { .width = 0 };
	struct slice_list labels = { 0 };

	for (size_t i = 0; i < table_row_count(table); i++) {
		struct buf label;
		if (!wanted[i])
			continue;
		buf_init(&label);
		cell_add_shown(&label, table, i, 0, &style);
		slice_list_add(
			&labels, report->context->arena, buf_take(&label, report->context->arena));
	}
	return join_texts(&labels, report->context->arena);
}

/* Professions that came once are named in a sentence. */
static void fold_single(struct platform_report *report, const struct attendance *attendance,
	struct report_table *table)
{
	struct table *shown = table->table;
	bool *folded =
		arena_take(report->context->arena, table_row_count(shown) + 1, sizeof *folded);

	if (attendance->count < 3)
		return;
	for (size_t i = 0; i < table_row_count(shown); i++)
		folded[i] = times(attendance, table_cell(shown, i, 0)->text) == 1;
	struct slice names = labels_of(report, shown, folded);
	if (slice_is_empty(names))
		return;
	shown->folded = folded;
	shown->note = arena_format(report->context->arena, _("Came once: %s. %s"),
		slice_text(names), slice_text(shown->note));
}

static void add_matrix(struct platform_report *report, struct section *section,
	const struct attendance *attendance)
{
	struct arena *arena = report->context->arena;
	struct column *columns = arena_take(arena, attendance->count + 1, sizeof *columns);
	struct report_table table;

	columns[0] = (struct column){
		.name = "profession", .title = N_("profession"), .flexible = true
	};
	for (size_t i = 0; i < attendance->count; i++)
		columns[i + 1] = (struct column){ .name = meeting_code(attendance, i, arena),
			.title = meeting_title(attendance, i, arena),
			.align = COLUMN_RIGHT };
	const struct report_table_spec spec = { "attendance-by-meeting",
		N_("How many of each profession came to each meeting"), "attendances", columns,
		attendance->count + 1 };
	report_begin_table(report, section, &spec, &table);
	for (size_t i = 0; i < attendance->professions.count; i++)
		add_row(report, attendance, &table, attendance->professions.items[i]);
	report_sort_rows(report, &table);
	table.table->note = slice_from(_("P: platform meeting, T: training, F: fair of services."));
	table_set_figure(table.table, arena, FIGURE_MATRIX);
	fold_single(report, attendance, &table);
	report_fold_empty(report, section, &table, N_("The platform did not meet."));
}

/* Whether somebody of people.csv, who is here at the end of the period, has a profession. */
static bool has_person(const struct platform_report *report, struct slice profession)
{
	const struct rows *people = &report->context->platform.people.rows;
	day_number day = report->facts->period.to;

	for (size_t i = 0; i < people->count; i++) {
		const struct person *person = rows_at(people, i);
		if (slice_equal(person->profession, profession) &&
			slice_is_empty(person->same_as) &&
			(person->from == DATE_NONE || person->from <= day) &&
			(person->to == DATE_NONE || person->to >= day))
			return true;
	}
	return false;
}

/* Professions that the platform has, and that came to none of these meetings. */
static void say_absent(struct platform_report *report, struct section *section,
	const struct attendance *attendance)
{
	static const struct column columns[] = { { .name = "profession",
		.title = N_("profession") } };
	static const struct report_table_spec spec = { "never-there",
		N_("Platform professions that attended no meeting"), "professions", columns,
		ARRAY_LEN(columns) };
	const struct rows *codes =
		&report->context->platform.vocabularies[VOCABULARY_PROFESSIONS].rows;
	struct arena *arena = report->context->arena;
	struct report_table table;

	report_begin_table(report, section, &spec, &table);
	for (size_t i = 0; i < codes->count; i++) {
		struct slice code = ((const struct vocabulary_entry *)rows_at(codes, i))->code;
		if (has_person(report, code) && !slice_list_has(&attendance->professions, code))
			report_add_row(&table, code, report_label_profession(report, code));
	}
	report_sort_rows(report, &table);
	table.table->for_machines = true;
	bool *all = arena_take(arena, codes->count + 1, sizeof *all);
	for (size_t i = 0; i < codes->count; i++)
		all[i] = true;
	struct slice names = labels_of(report, table.table, all);
	section_add_paragraph(section, arena, PARAGRAPH_TEXT,
		slice_is_empty(names)
			? slice_from(_(
				  "Every profession of the platform's people came at least once."))
			: arena_format(arena, _("Never there: %s."), slice_text(names)));
}

bool report_attendance(struct platform_report *report)
{
	struct section *section = report_section(report, "attendance", N_("Who meets"));
	struct attendance attendance;

	read_attendance(report, &attendance);
	if (attendance.count > 0)
		say_absent(report, section, &attendance);
	add_matrix(report, section, &attendance);
	return true;
}
