#include "base/array.h"
#include "logic/refer/rank.h"
#include "report/table_rows.h"
#include "report/value.h"
#include "work/refer/own_record.h"
#include "work/refer/rank_reasons.h"
#include "work/refer/refer_ranking.h"
#include "work/service/availability_value.h"

static void set_own(struct table_rows *rows, const struct own_record *own, struct arena *arena)
{
	struct value *object = value_object(arena);

	if (own == NULL) {
		table_rows_set(rows, "own", value_null(), (struct slice){ 0 });
		return;
	}
	value_set(object, arena, "finished", value_integer(arena, own->finished));
	value_set(object, arena, "helped", value_integer(arena, own->helped));
	table_rows_set(rows, "own", object,
		arena_format(arena, _("%ld of %ld"), own->helped, own->finished));
}

static void add_row(struct table_rows *rows, size_t rank, const struct ranked *ranked,
	const struct own_records *own, bool in_words, struct arena *arena)
{
	const struct service *service = ranked->service;
	struct rank_reasons reasons;
	const struct slice none = { 0 };

	rank_reasons_read(ranked, in_words, arena, &reasons);
	table_rows_add(rows);
	table_rows_set_number(rows, "rank", (long)rank);
	table_rows_set_text(rows, "service", service->id, none);
	table_rows_set_text(rows, "name", service->name, none);
	table_rows_set(rows, "distance-km", value_decimal(arena, ranked->distance.km, 1), none);
	table_rows_set(rows, "availability", availability_value(ranked->answer, arena), none);
	table_rows_set_text(rows, "effectiveness", ranked->effectiveness, none);
	table_rows_set_text(rows, "quality", ranked->quality, none);
	set_own(rows, own == NULL ? NULL : own_record_find(own, service->id), arena);
	table_rows_set(rows, "reasons", reasons.codes, reasons.text);
	table_rows_set(rows, "unknown", reasons.unknown, none);
}

/* At most `limit` rows. `own` NULL: without that column. `in_words` false: machines read it. */
static void rank_table(const struct ranking *ranking, size_t limit, const struct own_records *own,
	bool in_words, struct arena *arena, struct table *table)
{
	static const struct column with_own[] = {
		{ "service", N_("service"), COLUMN_LEFT, false },
		{ "name", N_("name"), COLUMN_LEFT, true },
		{ "distance-km", N_("km"), COLUMN_RIGHT, false },
		{ "own", N_("helped"), COLUMN_LEFT, false },
		{ "reasons", N_("why here"), COLUMN_LEFT, true },
	};
	static const struct column without_own[] = {
		{ "service", N_("service"), COLUMN_LEFT, false },
		{ "name", N_("name"), COLUMN_LEFT, true },
		{ "distance-km", N_("km"), COLUMN_RIGHT, false },
		{ "reasons", N_("why here"), COLUMN_LEFT, true },
	};
	struct table_rows rows;

	*table = (struct table){
		.name = "services",
		.columns = own != NULL ? with_own : without_own,
		.column_count = own != NULL ? ARRAY_LEN(with_own) : ARRAY_LEN(without_own),
	};
	table_rows_init(&rows, arena, table);
	for (size_t i = 0; i < ranking->count && i < limit; i++)
		add_row(&rows, i + 1, &ranking->items[i], own, in_words, arena);
}

bool refer_rank(struct context *context, struct slice named, const struct refer_request *request,
	struct table *table)
{
	struct refer_ranking prepared;
	struct ranking ranking;
	struct own_records own;

	if (!refer_ranking_prepare(context, named, request, &prepared) ||
		(request->own && !load_own_records(context, &own)))
		return false;
	rank_services(&prepared.rank, context->arena, &ranking);
	rank_table(&ranking, request->limit == INTEGER_NONE ? SIZE_MAX : (size_t)request->limit,
		request->own ? &own : NULL, context->for_people, context->arena, table);
	context->answer_is_no = ranking.count == 0;
	return true;
}
