#include "logic/audit/choice.h"
#include "base/array.h"
#include "logic/audit/explain.h"

/* What is offered, and in which order; without a row, the whole table. */
static const struct {
	const char *table, *row;
} order[] = {
	{ "families", "opened" },
	{ "families", "open-at-end" },
	{ "referrals", "requested" },
	{ "referrals", "helped" },
	{ "families", "high-at-end" },
	{ "referrals", "started" },
	{ "families", "closed" },
	{ "families", "open-at-start" },
	{ "referrals", "accepted" },
	{ "families", "acute-at-end" },
	{ "referrals", "outcome-unknown" },
	{ "needs", NULL },
	{ "reasons", NULL },
	{ "referral-needs", NULL },
	{ "municipalities", NULL },
	{ "sources", NULL },
	{ "levels", NULL },
	{ "outcomes", NULL },
	{ "waiting", NULL },
	{ "failures", NULL },
	{ "referral-municipalities", NULL },
	{ "opening-levels", NULL },
};

static struct knowledge *knowledge_of(const struct choice *choice)
{
	return choice->told->knowledge;
}

/* With the links of which what is offered contradicts none left out, if it contradicts any. */
static enum outcome judge(struct choice *choice, size_t *victim)
{
	struct knowledge *knowledge = knowledge_of(choice);
	enum outcome outcome = bounds_judge(knowledge, victim);

	if (outcome != OUTCOME_CONTRADICTS || !bounds_apply(knowledge))
		return outcome;
	return bounds_judge(knowledge, victim);
}

static void leave_out(struct choice *choice, struct left_out thing)
{
	struct knowledge *knowledge = knowledge_of(choice);

	if (thing.victim != CELL_NONE) {
		thing.name = knowledge->cells[thing.victim].name;
		thing.range = knowledge->ranges[thing.victim];
	}
	if (choice->explains)
		thing.because = explain_cell(knowledge, thing.victim, &thing.because_count);
	struct left_out *kept = arena_push(knowledge->arena, &choice->left_out,
		&choice->left_out_count, &choice->left_out_capacity, sizeof *choice->left_out);
	*kept = thing;
}

/* Once what is offered is published: keeps it if that is safe, else takes it back. */
static bool settle(
	struct choice *choice, const struct knowledge_mark *before, struct left_out thing)
{
	thing.outcome = judge(choice, &thing.victim);
	if (thing.outcome == OUTCOME_SAFE)
		return true;
	leave_out(choice, thing);
	knowledge_return(knowledge_of(choice), before);
	return false;
}

static size_t cell_of(
	struct choice *choice, const struct choice_table *table, size_t row, const char *column)
{
	return told_get(
		choice->told, slice_text(table->table), slice_text(table->rows[row]), column);
}

static void offer_headline(struct choice *choice, struct choice_headline *headline)
{
	struct knowledge *knowledge = knowledge_of(choice);
	size_t cell = told_get(choice->told, slice_text(headline->table), slice_text(headline->row),
		told_families);
	struct knowledge_mark before = knowledge_mark(knowledge);
	bool was_given = knowledge->cells[cell].is_given;

	knowledge->cells[cell].is_given = true;
	knowledge_publish(knowledge, cell, (struct band){ headline->count, headline->count });
	headline->is_left_out = !settle(choice, &before,
		(struct left_out){ .table = headline->table, .row = headline->row });
	if (headline->is_left_out)
		knowledge->cells[cell].is_given = was_given;
}

static void offer_row(struct choice *choice, struct choice_table *table, size_t row)
{
	struct knowledge *knowledge = knowledge_of(choice);
	struct knowledge_mark before = knowledge_mark(knowledge);

	knowledge_publish(knowledge, cell_of(choice, table, row, told_families),
		band_of(table->counts[row], choice->round_to));
	table->shape = SHAPE_WHOLE;
	if (settle(choice, &before,
		    (struct left_out){ .table = table->table, .row = table->rows[row] }))
		table->states[row] = ROW_LISTED;
}

/* A table while it is offered in one shape. */
struct offer {
	struct choice *choice;
	struct choice_table *table;
	const struct breakdown_measure *measure;
	size_t columns;
	bool *joined; /* by row */
};

static struct band band_at(const struct offer *offer, size_t row, size_t column)
{
	return band_of(
		offer->table->counts[row * offer->columns + column], offer->choice->round_to);
}

static bool is_listed(const struct offer *offer, size_t row)
{
	bool is_above = offer->table->every_row;

	for (size_t i = 0; i < offer->columns; i++)
		is_above |= band_at(offer, row, i).low > 0;
	return is_above;
}

/* The rows in the order of their bands in the first column, never of their counts, which the order
 * would tell. */
static size_t *sort_rows(const struct offer *offer)
{
	size_t count = offer->table->row_count;
	size_t *rows = arena_take(knowledge_of(offer->choice)->arena, count + 1, sizeof *rows);

	for (size_t i = 0; i < count; i++) {
		size_t at = i;
		for (; at > 0 && band_at(offer, rows[at - 1], 0).low < band_at(offer, i, 0).low;
			at--)
			rows[at] = rows[at - 1];
		rows[at] = i;
	}
	return rows;
}

static void publish_rows(const struct offer *offer)
{
	struct knowledge *knowledge = knowledge_of(offer->choice);

	for (size_t row = 0; row < offer->table->row_count; row++)
		for (size_t i = 0; i < offer->columns && !offer->joined[row]; i++)
			knowledge_publish(knowledge,
				cell_of(offer->choice, offer->table, row,
					offer->measure->columns[i]),
				band_at(offer, row, i));
}

/* That a row is not among the first ones tells that its band is not above the last of these; of a
 * row that comes before that one in the fixed order, that it is below. */
static void publish_limits(const struct offer *offer, size_t last)
{
	struct band band = band_at(offer, last, 0);

	for (size_t row = 0; row < offer->table->row_count; row++) {
		if (!offer->joined[row])
			continue;
		offer->table->limits[row] =
			(struct band){ 0, row < last ? band.low - 1 : band.high };
		knowledge_publish(knowledge_of(offer->choice),
			cell_of(offer->choice, offer->table, row, offer->measure->columns[0]),
			offer->table->limits[row]);
	}
}

static void publish_other(const struct offer *offer)
{
	struct knowledge *knowledge = knowledge_of(offer->choice);
	struct slice_list joined = { 0 };

	for (size_t row = 0; row < offer->table->row_count; row++)
		if (offer->joined[row])
			slice_list_add(&joined, knowledge->arena, offer->table->rows[row]);
	for (size_t i = 0; i < offer->columns; i++) {
		offer->table->other[i] =
			band_of(offer->table->join(offer->table->families, offer->joined, i),
				offer->choice->round_to);
		measures_bind_other(offer->choice->told, offer->measure, i, &joined);
		knowledge_publish(knowledge,
			told_get(offer->choice->told, offer->measure->table, told_other,
				offer->measure->columns[i]),
			offer->table->other[i]);
	}
}

static bool settle_table(
	const struct offer *offer, const struct knowledge_mark *before, enum shape shape)
{
	struct choice_table *table = offer->table;

	if (!settle(offer->choice, before,
		    (struct left_out){ .table = table->table, .shape = shape }))
		return false;
	table->shape = shape;
	for (size_t row = 0; row < table->row_count; row++)
		table->states[row] = offer->joined[row]	     ? ROW_JOINED
				     : is_listed(offer, row) ? ROW_LISTED
							     : ROW_UNLISTED;
	return true;
}

static bool offer_whole(const struct offer *offer)
{
	struct knowledge_mark before = knowledge_mark(knowledge_of(offer->choice));

	publish_rows(offer);
	return settle_table(offer, &before, SHAPE_WHOLE);
}

/* Only so many categories, all of which would be listed: how many there are is then known from
 * their number in the vocabulary alone. */
static bool offer_part(struct offer *offer, size_t shown, enum shape shape)
{
	const size_t *rows = sort_rows(offer);
	struct knowledge_mark before = knowledge_mark(knowledge_of(offer->choice));

	for (size_t i = 0; i < shown; i++)
		if (!is_listed(offer, rows[i]))
			return false;
	if (shown == 0)
		return false;
	for (size_t i = 0; i < offer->table->row_count; i++)
		offer->joined[rows[i]] = i >= shown;
	publish_rows(offer);
	publish_limits(offer, rows[shown - 1]);
	publish_other(offer);
	return settle_table(offer, &before, shape);
}

static void offer_table(struct choice *choice, struct choice_table *table)
{
	struct arena *arena = knowledge_of(choice)->arena;
	struct offer offer = { .choice = choice,
		.table = table,
		.measure = measure_find_breakdown(slice_text(table->table)) };

	offer.columns = measure_columns(offer.measure);
	offer.joined = arena_take(arena, table->row_count + 1, sizeof *offer.joined);
	table->limits = arena_take(arena, table->row_count + 1, sizeof *table->limits);
	if (!offer_whole(&offer) && !offer_part(&offer, table->row_count / 2, SHAPE_HALF))
		offer_part(&offer, table->row_count / 4, SHAPE_QUARTER);
}

static void offer_median(struct choice *choice)
{
	struct knowledge_mark before = knowledge_mark(knowledge_of(choice));

	if (choice->median == MEDIAN_UNSAID)
		return;
	measures_bind_median(choice->told, choice->median == MEDIAN_REACHED);
	if (!settle(choice, &before, (struct left_out){ .table = slice_from("waiting-time") }))
		choice->median = MEDIAN_UNSAID;
}

static struct choice_table *find_table(const struct choice *choice, const char *name)
{
	for (size_t i = 0; i < choice->table_count; i++)
		if (slice_equals(choice->tables[i].table, name))
			return &choice->tables[i];
	return NULL;
}

static void offer_next(struct choice *choice, const char *name, const char *row)
{
	struct choice_table *table = find_table(choice, name);

	if (table == NULL)
		return;
	if (row == NULL)
		offer_table(choice, table);
	for (size_t i = 0; row != NULL && i < table->row_count; i++)
		if (slice_equals(table->rows[i], row))
			offer_row(choice, table, i);
	if (slice_equals(table->table, "waiting"))
		offer_median(choice);
}

/* Whether earlier releases surely left a cell with too few values; where a search was given up they
 * need not have, and what follows is held against the new report. */
static bool was_given(struct knowledge *knowledge, size_t cell)
{
	size_t late = knowledge->late_searches;

	return !bounds_prove(knowledge, cell) && knowledge->late_searches == late;
}

static void find_given(struct choice *choice)
{
	struct knowledge *knowledge = knowledge_of(choice);

	choice->given =
		arena_take(knowledge->arena, knowledge->cell_count + 1, sizeof *choice->given);
	for (size_t i = 0; i < knowledge->cell_count; i++) {
		struct known_cell *cell = &knowledge->cells[i];
		if (!cell->is_families || cell->is_given || !was_given(knowledge, i))
			continue;
		cell->is_given = true;
		choice->given[choice->given_count++] = i;
	}
}

bool choice_make(struct choice *choice)
{
	for (size_t i = 0; i < choice->table_count; i++) {
		struct choice_table *table = &choice->tables[i];
		table->states = arena_take(
			knowledge_of(choice)->arena, table->row_count + 1, sizeof *table->states);
	}
	if (!bounds_apply(knowledge_of(choice)) || !bounds_agree(knowledge_of(choice)))
		return false;
	find_given(choice);
	for (size_t i = 0; i < choice->headline_count; i++)
		offer_headline(choice, &choice->headlines[i]);
	for (size_t i = 0; i < ARRAY_LEN(order); i++)
		offer_next(choice, order[i].table, order[i].row);
	return true;
}
