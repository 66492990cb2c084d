#include "base/array.h"
#include "base/translate.h"
#include "report/table_rows.h"
#include "work/report/duty_load.h"
#include "work/report/report_kinds.h"
#include "work/shared/begin_document.h"
#include "work/shared/duty_words.h"
#include "work/shared/label.h"
#include "work/shared/load_duties.h"
#include <string.h>

static const struct column person_columns[] = {
	{ .name = "person", .title = N_("who"), .flexible = true },
	{ .name = "open-cases", .title = N_("open cases"), .align = COLUMN_RIGHT },
	{ .name = "late", .title = N_("late"), .align = COLUMN_RIGHT },
	{ .name = "due", .title = N_("due today"), .align = COLUMN_RIGHT },
	{ .name = "danger", .title = N_("dangers"), .align = COLUMN_RIGHT },
};

/* One line a case: what is most urgent in it, and how much more there is. */
static const struct column case_columns[] = {
	{ .name = "case", .title = N_("case"), .flexible = true },
	{ .name = "rule", .title = N_("what is to be done"), .flexible = true },
	{ .name = "days", .title = N_("due") },
	{ .name = "more", .title = N_("more"), .align = COLUMN_RIGHT },
	{ .name = "owner", .title = N_("who"), .flexible = true },
	{ .name = "handle" },
	{ .name = "class" },
	{ .name = "state" },
	{ .name = "record" },
	{ .name = "subject" },
	{ .name = "role" },
	{ .name = "since" },
	{ .name = "due" },
};

static const struct column duty_columns[] = {
	{ .name = "case", .title = N_("case"), .flexible = true },
	{ .name = "rule", .title = N_("what is to be done"), .flexible = true },
	{ .name = "days", .title = N_("due") },
	{ .name = "owner", .title = N_("who"), .flexible = true },
	{ .name = "command", .title = N_("how"), .flexible = true },
	{ .name = "handle" },
	{ .name = "class" },
	{ .name = "state" },
	{ .name = "record" },
	{ .name = "subject" },
	{ .name = "role" },
	{ .name = "since" },
	{ .name = "due" },
};

/* What machines get of a duty beside the columns that people see. */
static void set_facts(struct table_rows *rows, const struct duty *duty)
{
	const struct duty_rule *rule = &duty_rules[duty->rule];

	table_rows_set_text(
		rows, "class", slice_from(duty_classes[rule->class].code), (struct slice){ 0 });
	table_rows_set_text(
		rows, "state", slice_from(duty_states[duty->state].code), (struct slice){ 0 });
	table_rows_set_text(rows, "handle", duty->handle, (struct slice){ 0 });
	table_rows_set_text(rows, "record", duty->record, (struct slice){ 0 });
	table_rows_set_text(rows, "subject", duty->subject, (struct slice){ 0 });
	table_rows_set_text(rows, "role", duty->role, (struct slice){ 0 });
	table_rows_set(rows, "since", value_date(rows->arena, duty->since), (struct slice){ 0 });
	table_rows_set(rows, "due", value_date(rows->arena, duty->due), (struct slice){ 0 });
}

struct today {
	struct context *context;
	struct slice person;	/* absent: everybody */
	struct duty_list list;	/* most urgent first */
	struct slice_list open; /* the case manager of each open case who is here; absent: none */
	struct document *document;
};

static bool is_theirs(const struct today *today, const struct duty *duty)
{
	return duty_is_for(duty, today->person);
}

static bool is_danger(const struct duty *duty)
{
	return duty_rules[duty->rule].class == DUTY_DANGER;
}

/* Tidiness alone brings no case onto the list. */
static bool leads(const struct today *today, const struct duty *duty)
{
	return duty_leads(duty) && is_theirs(today, duty);
}

/* Beside the command, or whose it is, there is no room for the id. */
static void set_words(
	const struct today *today, struct table_rows *rows, const struct duty *duty, bool with_id)
{
	struct context *context = today->context;

	table_rows_set_text(rows, "case", duty->case_id.data ? duty->case_id : slice_from(""),
		duty_about(duty, with_id, rows->arena));
	table_rows_set_text(rows, "rule", slice_from(duty_rules[duty->rule].code),
		duty_line(context, duty, rows->arena));
	table_rows_set(rows, "days", value_integer(rows->arena, duty_days(duty, context->today)),
		duty_day(duty, context->today, rows->arena));
	table_rows_set_text(rows, "owner", duty->owner,
		duty->owner.data ? person_name(context, duty->owner) : slice_from(_("everybody")));
}

/* What the list holds of one case. */
struct matter {
	long duties; /* all that are listed, not only the one that leads */
	bool shown;
};

/* Case id -> struct matter, counted in one pass: a list of a whole region is long. */
static void count_matters(const struct today *today, struct index *matters)
{
	index_init(matters, today->context->arena);
	for (size_t i = 0; i < today->list.count; i++) {
		const struct duty *duty = &today->list.items[i];
		if (duty->case_id.data == NULL || !duty->listed || !is_theirs(today, duty))
			continue;
		struct matter *matter = index_get(matters, duty->case_id);
		if (matter == NULL) {
			matter = arena_take(today->context->arena, 1, sizeof *matter);
			index_put(matters, duty->case_id, matter);
		}
		matter->duties++;
	}
}

/* True where a duty leads and its case has no line yet; `more` is then how many others its case
 * has. What belongs to no case is a matter of its own. */
static bool takes_line(
	const struct today *today, const struct index *matters, const struct duty *duty, long *more)
{
	*more = 0;
	if (!leads(today, duty))
		return false;
	if (duty->case_id.data == NULL)
		return true;
	struct matter *matter = index_get(matters, duty->case_id);
	if (matter->shown)
		return false;
	matter->shown = true;
	*more = matter->duties - 1;
	return true;
}

static bool *mark_urgent(const struct today *today, struct table *table)
{
	bool *urgent = arena_take(today->context->arena, today->list.count + 1, sizeof *urgent);

	table->urgent = urgent;
	return urgent;
}

static void begin_table(const struct today *today, struct section *section, const char *name,
	const struct column *columns, size_t count, struct table_rows *rows, struct table **table)
{
	*table = section_add_table(section, today->context->arena);
	(*table)->name = name;
	(*table)->columns = columns;
	(*table)->column_count = count;
	table_rows_init(rows, today->context->arena, *table);
}

/* On the list of one person it is clear whose it is, and there is room for how it is done; on that
 * of all, what is to be done needs the room. */
static const struct column *shown_columns(
	const struct today *today, const struct column *columns, size_t count)
{
	static const char *const of_person[] = { "owner" }, *const of_all[] = { "command", "more" };
	bool is_of_all = today->person.data == NULL;
	const char *const *hidden = is_of_all ? of_all : of_person;
	size_t hidden_count = is_of_all ? ARRAY_LEN(of_all) : ARRAY_LEN(of_person);
	struct column *shown = arena_take(today->context->arena, count, sizeof *shown);

	memcpy(shown, columns, count * sizeof *shown);
	for (size_t i = 0; i < count; i++)
		for (size_t k = 0; k < hidden_count; k++)
			if (strcmp(shown[i].name, hidden[k]) == 0)
				shown[i].title = NULL;
	return shown;
}

/* How each kind of duty on the page is met, once, by the first of its kind, as long as there is
 * room on a screen. */
static void add_commands(const struct today *today, const struct duty *const *told, size_t count)
{
	enum { MOST = 3 };
	struct arena *arena = today->context->arena;
	struct section *section =
		document_add_section(today->document, arena, "how", slice_from(""));
	bool done[DUTY_RULE_COUNT] = { false };
	size_t lines = 0;

	for (size_t i = 0; i < count && lines < MOST; i++) {
		struct slice command = duty_shown_command(told[i], arena);
		if (done[told[i]->rule] || command.data == NULL)
			continue;
		done[told[i]->rule] = true;
		lines++;
		section_add_paragraph(section, arena, PARAGRAPH_ITEM,
			arena_format(arena, "%s: %s",
				slice_is_empty(told[i]->handle) ? _(duty_rules[told[i]->rule].label)
								: slice_text(told[i]->handle),
				slice_text(command)));
	}
}

/* How many others its case has: in a column, or behind what is to be done. */
static void set_more(
	const struct today *today, struct table_rows *rows, const struct duty *duty, long more)
{
	struct arena *arena = rows->arena;
	struct slice count = more == 0 ? slice_from("") : arena_format(arena, "+%ld", more);

	table_rows_set(rows, "more", value_integer(arena, more), count);
	if (more > 0 && today->person.data == NULL)
		table_rows_set_text(rows, "rule", slice_from(duty_rules[duty->rule].code),
			arena_format(arena, "%s (%s)",
				slice_text(duty_line(today->context, duty, arena)),
				slice_text(count)));
}

static void add_cases(struct today *today)
{
	struct context *context = today->context;
	/* The page of a person has this section alone, and its title says it all. */
	struct section *section = document_add_section(today->document, context->arena, "cases",
		slice_from(today->person.data ? "" : _("Cases, the most urgent first")));
	const struct duty **told = arena_take(context->arena, today->list.count + 1, sizeof *told);
	struct table_rows rows;
	struct table *table;
	struct index matters;
	size_t count = 0;
	long more;

	count_matters(today, &matters);
	begin_table(today, section, "cases",
		shown_columns(today, case_columns, ARRAY_LEN(case_columns)),
		ARRAY_LEN(case_columns), &rows, &table);
	bool *urgent = mark_urgent(today, table);
	for (size_t i = 0; i < today->list.count; i++) {
		const struct duty *duty = &today->list.items[i];
		if (!takes_line(today, &matters, duty, &more))
			continue;
		table_rows_add(&rows);
		set_words(today, &rows, duty, today->person.data != NULL);
		set_facts(&rows, duty);
		set_more(today, &rows, duty, more);
		urgent[count] = is_danger(duty);
		told[count++] = duty;
	}
	add_commands(today, told, count);
}

/* Where the commands are that have no room beside everybody's duties. */
static void say_where_commands_are(struct today *today)
{
	struct arena *arena = today->context->arena;

	if (today->person.data == NULL && today->list.count > 0)
		section_add_paragraph(
			document_add_section(today->document, arena, "how", slice_from("")), arena,
			PARAGRAPH_TEXT,
			slice_from(_("The command for each is shown by: case-show CASE, or report "
				     "today PERSON --all")));
}

/* Every one. */
static void add_duties(struct today *today)
{
	struct context *context = today->context;
	struct section *section = document_add_section(today->document, context->arena, "duties",
		slice_from(_("All that is to be done, the most urgent first")));
	struct table_rows rows;
	struct table *table;
	size_t count = 0;

	begin_table(today, section, "duties",
		shown_columns(today, duty_columns, ARRAY_LEN(duty_columns)),
		ARRAY_LEN(duty_columns), &rows, &table);
	bool *urgent = mark_urgent(today, table);
	for (size_t i = 0; i < today->list.count; i++) {
		const struct duty *duty = &today->list.items[i];
		if (!is_theirs(today, duty))
			continue;
		table_rows_add(&rows);
		set_words(today, &rows, duty, false);
		set_facts(&rows, duty);
		table_rows_set_text(&rows, "command", duty_command(duty, context->arena),
			duty_shown_command(duty, context->arena));
		urgent[count++] = is_danger(duty);
	}
	say_where_commands_are(today);
}

static void add_people(struct today *today)
{
	struct context *context = today->context;
	struct section *section = document_add_section(
		today->document, context->arena, "people", slice_from(_("By person")));
	struct duty_loads loads = { 0 };
	struct table_rows rows;
	struct table *table;

	begin_table(
		today, section, "people", person_columns, ARRAY_LEN(person_columns), &rows, &table);
	duty_loads_count(&today->list, &today->open, context->arena, &loads);
	for (size_t i = 0; i < loads.count; i++) {
		const struct duty_load *load = &loads.items[i];
		table_rows_add(&rows);
		table_rows_set_text(&rows, "person", load->owner,
			load->owner.data ? person_label(context, load->owner, context->arena)
					 : slice_from(_("nobody: without an owner")));
		table_rows_set_number(&rows, "open-cases", load->open_cases);
		table_rows_set_number(&rows, "late", load->late);
		table_rows_set_number(&rows, "due", load->due);
		table_rows_set_number(&rows, "danger", load->danger);
	}
}

static void fill(struct today *today, bool all)
{
	struct context *context = today->context;
	begin_document(context, "today",
		arena_format(context->arena, _("What is to be done on %s: %s (internal)"),
			slice_text(day_label(context->today, context->arena)),
			today->person.data == NULL
				? _("all case managers")
				: slice_text(person_name(context, today->person))),
		today->document);
	if (today->person.data == NULL)
		add_people(today);
	if (all)
		add_duties(today);
	else
		add_cases(today);
}

static bool any_is_listed(const struct today *today, bool all)
{
	for (size_t i = 0; i < today->list.count; i++)
		if (all ? is_theirs(today, &today->list.items[i])
			: leads(today, &today->list.items[i]))
			return true;
	return false;
}

bool report_today(struct context *context, struct slice person,
	const struct report_request *request, struct report *report)
{
	struct today today = {
		.context = context, .person = person, .document = &report->document
	};

	if (!load_all_duties(context, person, &today.list, &today.open))
		return false;
	fill(&today, request->all);
	context->answer_is_no = !any_is_listed(&today, request->all);
	return true;
}
