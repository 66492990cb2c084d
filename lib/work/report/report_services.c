#include "base/array.h"
#include "base/translate.h"
#include "logic/refer/availability.h"
#include "report/cell.h"
#include "work/report/report_supply.h"
#include "work/shared/label.h"
#include <string.h>

static const struct word statuses[] = {
	{ "active", N_("active") },
	{ "temporarily-closed", N_("temporarily closed") },
	{ "inactive", N_("inactive") },
	{ "defunct", N_("defunct") },
	{ "unknown", N_("unknown") },
	{ NULL, NULL },
};

static const struct column kind_columns[] = {
	{ .name = "kind", .title = N_("kind"), .flexible = true },
	{ .name = "active", .title = N_("active"), .align = COLUMN_RIGHT },
	{ .name = "temporarily-closed", .title = N_("closed now"), .align = COLUMN_RIGHT },
	{ .name = "inactive", .title = N_("inactive"), .align = COLUMN_RIGHT },
	{ .name = "defunct", .title = N_("defunct"), .align = COLUMN_RIGHT },
	{ .name = "unknown", .title = N_("unknown"), .align = COLUMN_RIGHT },
};
static const struct report_table_spec kinds_table = { "services",
	N_("Services of the directory, by kind and status"), "services", kind_columns,
	ARRAY_LEN(kind_columns) };

static const struct column state_columns[] = {
	{ .name = "state", .title = N_("newest answer") },
	{ .name = "services", .title = N_("services"), .align = COLUMN_RIGHT },
};
static const struct report_table_spec states_table = { "availability",
	N_("Availability at the end of the period"), "services", state_columns,
	ARRAY_LEN(state_columns) };

/* Beside the words of availability_states. */
static const struct word other_states[] = {
	{ "stale", N_("the answer is too old") },
	{ "unknown", N_("nobody has asked") },
	{ NULL, NULL },
};

static struct slice status_of(const struct service *service)
{
	return slice_is_empty(service->status) ? slice_from("unknown") : service->status;
}

static bool is_duplicate(const struct service *service)
{
	return !slice_is_empty(service->same_as);
}

static struct slice kind_of(const struct service *service)
{
	return slice_is_empty(service->kind) ? slice_from("none") : service->kind;
}

/* Whether a kind has one service, which works. */
static bool is_single(const struct table *table, size_t row)
{
	for (size_t i = 1; i < table->column_count; i++) {
		const struct value *number = table_cell(table, row, i);
		long wanted = strcmp(table->columns[i].name, "active") == 0;
		if (number->kind != VALUE_INTEGER || number->integer != wanted)
			return false;
	}
	return true;
}

/* Kinds with one service are named in a sentence. */
static void fold_single(struct platform_report *report, struct report_table *table)
{
	struct arena *arena = report->context->arena;
	struct table *shown = table->table;
	const struct render_style style = { .width = 0 };
	size_t count = table_row_count(shown);
	struct slice_list names = { 0 };

	report_fold_zeros(report, NULL, table, NULL);
	bool *folded = arena_take(arena, count + 1, sizeof *folded);
	for (size_t i = 0; i < count; i++) {
		struct buf name;
		folded[i] = is_single(shown, i);
		if (!folded[i])
			continue;
		buf_init(&name);
		cell_add_shown(&name, shown, i, 0, &style);
		slice_list_add(&names, arena, buf_take(&name, arena));
	}
	if (names.count < 2)
		return;
	shown->folded = folded;
	shown->note = arena_format(
		arena, _("One active service each: %s."), slice_text(join_texts(&names, arena)));
}

static void add_kinds(struct platform_report *report, struct section *section)
{
	const struct platform *platform = &report->context->platform;
	struct report_table table;
	struct sums statuses_of, kinds;

	sums_init(&statuses_of, report->context->arena);
	sums_init(&kinds, report->context->arena);
	for (size_t i = 0; i < platform->services.rows.count; i++) {
		const struct service *service = rows_at(&platform->services.rows, i);
		if (is_duplicate(service))
			continue;
		sums_add(&statuses_of, kind_of(service), status_of(service), 1);
		sums_add(&kinds, kind_of(service), (struct slice){ 0 }, 1);
	}
	report_begin_table(report, section, &kinds_table, &table);
	for (size_t i = 0; i < kinds.count; i++) {
		struct slice kind = kinds.items[i].name;
		report_add_row(&table, kind,
			slice_equals(kind, "none")
				? slice_from(_("not stated"))
				: platform_label(platform, VOCABULARY_SERVICE_KINDS, kind,
					  report->context->language));
		for (const struct word *word = statuses; word->code != NULL; word++)
			report_add_number(&table, word->code,
				sums_get(&statuses_of, kind, slice_from(word->code)));
	}
	report_sort_rows(report, &table);
	fold_single(report, &table);
}

static struct slice state_of(const struct availability_book *book, const struct service *service)
{
	const struct availability_view *view = availability_find(book, service->id);

	if (view == NULL)
		return slice_from("unknown");
	return view->stale ? slice_from("stale") : view->answer->state;
}

static void add_states(
	struct report_table *table, const struct word *words, const struct sums *sums)
{
	for (; words->code != NULL; words++) {
		struct slice code = slice_from(words->code);
		report_add_row(table, code, report_word(words, code));
		report_add_number(table, "services", sums_get(sums, code, (struct slice){ 0 }));
	}
}

static void add_availability(struct platform_report *report, struct section *section)
{
	const struct rows *services = &report->context->platform.services.rows;
	struct supply supply;
	struct report_table table;
	struct sums sums;

	sums_init(&sums, report->context->arena);
	supply_of_need(report, slice_from(""), &supply); /* reads the answers */
	for (size_t i = 0; i < services->count; i++) {
		const struct service *service = rows_at(services, i);
		struct slice status = status_of(service);
		bool counts = slice_equals(status, "active") || slice_equals(status, "unknown");
		if (counts && !is_duplicate(service))
			sums_add(&sums, state_of(report->answers, service), (struct slice){ 0 }, 1);
	}
	report_begin_table(report, section, &states_table, &table);
	add_states(&table, availability_states, &sums);
	add_states(&table, other_states, &sums);
	report_fold_zeros(report, section, &table, N_("The directory has no service."));
}

bool report_services(struct platform_report *report)
{
	struct section *section = report_section(report, "services", N_("Services"));

	add_kinds(report, section);
	add_availability(report, section);
	return true;
}
