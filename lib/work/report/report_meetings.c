#include "base/array.h"
#include "base/translate.h"
#include "model/record/meeting.h"
#include "model/schema/compound_value.h"
#include "work/report/participants.h"
#include "work/report/platform_report.h"

static const struct column kind_columns[] = {
	{ .name = "kind", .title = N_("kind") },
	{ .name = "meetings", .title = N_("meetings"), .align = COLUMN_RIGHT },
};
static const struct report_table_spec kinds_table = { "meetings", N_("Meetings, by kind"),
	"meetings", kind_columns, ARRAY_LEN(kind_columns) };

static const struct column event_columns[] = {
	{ .name = "date", .title = N_("date") },
	{ .name = "kind", .title = N_("kind") },
	{ .name = "attended", .title = N_("attended"), .align = COLUMN_RIGHT },
	{ .name = "topic", .title = N_("topic"), .flexible = true },
};
static const struct report_table_spec events_table = { "events", N_("What the platform met for"),
	"attendances", event_columns, ARRAY_LEN(event_columns) };

static const struct column attendance_columns[] = {
	{ .name = "profession", .title = N_("profession"), .flexible = true },
	{ .name = "platform", .title = N_("platform meetings"), .align = COLUMN_RIGHT },
	{ .name = "training", .title = N_("trainings"), .align = COLUMN_RIGHT },
};
static const struct report_table_spec attendance_table = { "attendance",
	N_("Attendances, by profession"), "attendances", attendance_columns,
	ARRAY_LEN(attendance_columns) };

static const struct column training_columns[] = {
	{ .name = "date", .title = N_("date") },
	{ .name = "profession", .title = N_("profession"), .flexible = true },
	{ .name = "attended", .title = N_("attended"), .align = COLUMN_RIGHT },
};
static const struct report_table_spec trainings_table = { "trainings",
	N_("Who came to each training"), "attendances", training_columns,
	ARRAY_LEN(training_columns) };

static const struct column exhibitor_columns[] = {
	{ .name = "date", .title = N_("date") },
	{ .name = "service", .title = N_("service"), .flexible = true },
};
static const struct report_table_spec exhibitors_table = { "exhibitors",
	N_("Services that showed themselves at a fair"), "services", exhibitor_columns,
	ARRAY_LEN(exhibitor_columns) };

static void add_kinds(struct platform_report *report, struct section *section)
{
	struct report_table table;

	report_begin_table(report, section, &kinds_table, &table);
	for (const struct word *word = meeting_kinds; word->code != NULL; word++) {
		struct slice code = slice_from(word->code);
		report_add_row(&table, code, report_word(meeting_kinds, code));
		report_add_number(&table, "meetings",
			sums_get(&report->facts->meetings, code, (struct slice){ 0 }));
	}
	report_fold_zeros(report, section, &table, N_("No meeting was held."));
}

static struct slice profession_of(
	const struct platform *platform, const struct participant *participant)
{
	struct slice code = participant_profession(platform, participant);

	return slice_is_empty(code) ? slice_from("unknown") : code;
}

/* Adds the attendances of one meeting, and returns how many. Where heads were counted they count,
 * and names do not. */
long report_add_attendances(const struct platform_report *report, const struct meeting *meeting,
	struct sums *attendances)
{
	struct headcount heads;
	long count = 0;

	for (size_t i = 0; i < meeting->attended.count; i++)
		if (headcount_read(meeting->attended.items[i], &heads)) {
			sums_add(attendances, heads.profession, meeting->kind, heads.count);
			count += heads.count;
		}
	for (size_t i = 0; meeting->attended.count == 0 && i < meeting->present.count; i++) {
		struct participant participant;
		if (!participant_read(meeting->present.items[i], &participant))
			continue;
		sums_add(attendances, profession_of(&report->context->platform, &participant),
			meeting->kind, 1);
		count++;
	}
	return count;
}

static size_t topic_line(const struct record *record)
{
	const struct front_entry *entry = front_matter_find(&record->front, "topic");

	return entry != NULL ? entry->line : 1;
}

static void add_event(struct platform_report *report, const struct record *record,
	struct report_table *table, struct sums *attendances)
{
	const struct meeting *meeting = record_as_meeting(record);
	struct slice topic =
		told_add(report->told, record->shown, topic_line(record), meeting->topic);

	table_rows_add(&table->rows);
	table_rows_set(&table->rows, "date", value_date(table->rows.arena, record->date),
		(struct slice){ 0 });
	table_rows_set_text(
		&table->rows, "kind", meeting->kind, report_word(meeting_kinds, meeting->kind));
	report_add_number(table, "attended", report_add_attendances(report, meeting, attendances));
	table_rows_set_text(&table->rows, "topic", topic, (struct slice){ 0 });
}

/* The next meeting of a kind (NULL: any but a team's) of meetings/ in the period, at or after
 * *from, which moves behind it; NULL at the end. */
static const struct record *next_event(
	const struct platform_report *report, const char *kind, size_t *from)
{
	const struct record_list *events = &report->facts->events;

	while (*from < events->count) {
		const struct record *record = &events->items[(*from)++];
		if (!period_holds(report->facts->period, record->date) || !meeting_was_held(record))
			continue;
		struct slice found = record_as_meeting(record)->kind;
		if (kind != NULL ? slice_equals(found, kind) : !slice_equals(found, "team"))
			return record;
	}
	return NULL;
}

static void add_events(
	struct platform_report *report, struct section *section, struct sums *attendances)
{
	const struct record *record;
	struct report_table table;
	size_t from = 0;

	report_begin_table(report, section, &events_table, &table);
	while ((record = next_event(report, NULL, &from)) != NULL)
		add_event(report, record, &table, attendances);
	report_fold_empty(report, section, &table, N_("The platform did not meet."));
}

struct slice report_label_profession(const struct platform_report *report, struct slice profession)
{
	if (slice_equals(profession, "unknown"))
		return slice_from(_("unknown"));
	return platform_label(&report->context->platform, VOCABULARY_PROFESSIONS, profession,
		report->context->language);
}

/* Professions that were there at all, at a platform meeting or a training. */
static void add_professions(
	struct platform_report *report, struct section *section, const struct sums *attendances)
{
	struct slice last = { 0 };
	struct report_table table;

	report_begin_table(report, section, &attendance_table, &table);
	for (size_t i = 0; i < attendances->count; i++) {
		struct slice profession = attendances->items[i].name;
		long platform = sums_get(attendances, profession, slice_from("platform"));
		long training = sums_get(attendances, profession, slice_from("training"));
		if (platform + training == 0 || slice_equal(profession, last))
			continue;
		last = profession;
		report_add_row(&table, profession, report_label_profession(report, profession));
		report_add_number(&table, "platform", platform);
		report_add_number(&table, "training", training);
	}
	report_sort_rows(report, &table);
	table.table->for_machines = true; /* people see it by meeting */
}

static void add_day(struct report_table *table, const struct record *record)
{
	table_rows_add(&table->rows);
	table_rows_set(&table->rows, "date", value_date(table->rows.arena, record->date),
		(struct slice){ 0 });
}

/* Each training by itself. */
static void add_trainings(struct platform_report *report, struct section *section)
{
	const struct record *record;
	struct report_table table;
	size_t from = 0;

	report_begin_table(report, section, &trainings_table, &table);
	while ((record = next_event(report, "training", &from)) != NULL) {
		struct sums attendances;
		sums_init(&attendances, report->context->arena);
		report_add_attendances(report, record_as_meeting(record), &attendances);
		for (size_t i = 0; i < attendances.count; i++) {
			struct slice profession = attendances.items[i].name;
			add_day(&table, record);
			table_rows_set_text(&table.rows, "profession", profession,
				report_label_profession(report, profession));
			report_add_number(&table, "attended", attendances.items[i].number);
		}
	}
	table.table->for_machines = true; /* people see it by meeting */
	report_fold_empty(report, section, &table, N_("No training was held."));
}

/* Who showed what they do at a fair. */
static void add_exhibitors(struct platform_report *report, struct section *section)
{
	const struct record *record;
	struct report_table table;
	size_t from = 0;

	report_begin_table(report, section, &exhibitors_table, &table);
	while ((record = next_event(report, "fair", &from)) != NULL) {
		const struct meeting *fair = record_as_meeting(record);
		for (size_t i = 0; i < fair->services.count; i++) {
			const struct service *service = platform_real_service(
				&report->context->platform, fair->services.items[i]);
			add_day(&table, record);
			table_rows_set_text(&table.rows, "service",
				service != NULL ? service->id : fair->services.items[i],
				service != NULL ? service->name : (struct slice){ 0 });
		}
	}
	report_fold_empty(report, section, &table, N_("No fair of services was held."));
}

long report_attended(const struct platform_report *report, const char *kind)
{
	const struct record *record;
	struct sums attendances;
	size_t from = 0;
	long sum = 0;

	sums_init(&attendances, report->context->arena);
	while ((record = next_event(report, kind, &from)) != NULL)
		sum += report_add_attendances(report, record_as_meeting(record), &attendances);
	return sum;
}

bool report_meetings(struct platform_report *report)
{
	struct section *section = report_section(report, "meetings", N_("Meetings"));
	struct sums attendances;

	sums_init(&attendances, report->context->arena);
	add_kinds(report, section);
	add_events(report, section, &attendances);
	add_professions(report, section, &attendances);
	add_trainings(report, section);
	add_exhibitors(report, section);
	return true;
}
