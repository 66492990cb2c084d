#include "base/array.h"
#include "report/table_rows.h"
#include "work/assess/raters.h"
#include "work/shared/begin_document.h"

void rater_document(struct context *context, struct document *document)
{
	begin_document(context, "agreement", slice_from(_("How far assessors agree")), document);
	document->data = value_list(context->arena);
	struct section *section =
		document_add_section(document, context->arena, "inside", slice_from(_("Internal")));
	section_add_paragraph(section, context->arena, PARAGRAPH_WARNING,
		slice_from(_("This tells how people assess. It stays inside: it is for those who "
			     "assess, to talk about what differs, and it is no measure of a "
			     "person.")));
}

/* The measures in the order of output. */
static const struct {
	const char *name;
	size_t offset; /* in struct rater_agreement */
	double scale;  /* what people see of 1 */
	int places;
} measures[] = {
	{ "agreement", offsetof(struct rater_agreement, agreement), 100, 1 },
	{ "kappa", offsetof(struct rater_agreement, kappa), 1, RATER_PLACES_SHOWN },
	{ "kappa-quadratic", offsetof(struct rater_agreement, kappa_quadratic), 1,
		RATER_PLACES_SHOWN },
	{ "ac1", offsetof(struct rater_agreement, ac1), 1, RATER_PLACES_SHOWN },
};

static double measure(const struct rater_agreement *agreement, size_t at)
{
	return *(const double *)(const void *)((const char *)agreement + measures[at].offset);
}

static void set_measure(struct table_rows *rows, const struct rater_agreement *agreement, size_t at)
{
	double number = measure(agreement, at);
	const struct value *shown =
		value_decimal(rows->arena, number * measures[at].scale, measures[at].places);

	table_rows_set(rows, measures[at].name, value_decimal(rows->arena, number, RATER_PLACES),
		(struct slice){ 0 });
	if (shown->kind == VALUE_NULL)
		shown = value_text(rows->arena, slice_from(_("undefined")));
	value_set(rows->row_shown, rows->arena, measures[at].name, shown);
}

const char *rater_page_table(const struct rater_page *page, const char *name)
{
	if (!page->one_of_many)
		return name;
	return arena_format(
		page->context->arena, "%s-%s", name, slice_text(page->agreement->card->name))
		.data;
}

static void add_ranges(const struct rater_page *page)
{
	static const struct column columns[] = {
		{ "min", N_("answers from"), COLUMN_RIGHT, true },
		{ "max", N_("to"), COLUMN_RIGHT, false },
		{ "n", "n", COLUMN_RIGHT, false },
		{ "agreement", N_("agreement in %"), COLUMN_RIGHT, true },
		{ "kappa", N_("kappa"), COLUMN_RIGHT, true },
		{ "kappa-quadratic", N_("quadratic kappa"), COLUMN_RIGHT, true },
		{ "ac1", "AC1", COLUMN_RIGHT, true },
	};
	struct table *table = section_add_table(page->section, page->context->arena);
	struct table_rows rows;

	table->name = rater_page_table(page, "ranges");
	table->columns = columns;
	table->column_count = ARRAY_LEN(columns);
	table->note =
		slice_from(_("N: answers that both know. 1 is full agreement, 0 as much as by "
			     "chance. Where nearly all answers are the same, kappa is low or "
			     "undefined; AC1 is not."));
	table_rows_init(&rows, page->context->arena, table);
	for (size_t i = 0; i < page->agreement->range_count; i++) {
		const struct ratings *ratings = &page->agreement->ranges[i];
		const struct rater_agreement agreement = ratings_agreement(ratings);
		table_rows_add(&rows);
		table_rows_set_number(&rows, "min", ratings->min);
		table_rows_set_number(&rows, "max", ratings->max);
		table_rows_set_number(&rows, "n", (long)ratings->n);
		for (size_t k = 0; k < ARRAY_LEN(measures); k++)
			set_measure(&rows, &agreement, k);
	}
	value_set(page->object, page->context->arena, "ranges", rows.rows);
}

void rater_page_add(const struct rater_page *page)
{
	struct arena *arena = page->context->arena;
	struct value *differing = value_list(arena);
	struct item_agreement_list list;

	add_ranges(page);
	card_agreement_differing(page->agreement, arena, &list);
	for (size_t i = 0; i < list.count; i++)
		value_append(differing, arena, value_text(arena, list.items[i]->item->id));
	value_set(page->object, arena, "differing", differing);
}
