#include "work/rank_table.h"
#include "base/array.h"
#include "report/table_rows.h"
#include "work/availability_value.h"
#include <string.h>

/* What is said of one row: codes for machines, words for people. */
struct remarks {
	struct arena *arena;
	const char *joiner; /* of the words */
	struct value *codes;
	struct slice text; /* absent: nothing yet */
};

static struct slice join(const struct remarks *remarks, const char *text)
{
	if (remarks->text.data == NULL)
		return slice_from(text);
	return arena_format(remarks->arena, "%s%s%s", remarks->text.data, remarks->joiner, text);
}

static void remark(struct remarks *remarks, const char *code, const char *text)
{
	value_append(remarks->codes, remarks->arena, value_text(remarks->arena, slice_from(code)));
	if (text != NULL)
		remarks->text = join(remarks, text);
}

static void remark_availability(struct remarks *remarks, const struct ranked *ranked)
{
	static const char *const codes[] = {
		[AVAILABILITY_CAPACITY] = "availability:capacity",
		[AVAILABILITY_SHORT_WAIT] = "availability:wait-up-to-30-days",
		[AVAILABILITY_ASSESSMENT] = "availability:additional-assessment",
		[AVAILABILITY_OPEN_WAIT] = "availability:wait",
		[AVAILABILITY_STALE] = "availability:stale",
		[AVAILABILITY_LONG_WAIT] = "availability:wait-over-30-days",
		[AVAILABILITY_FULL] = "availability:no-capacity",
	};

	if (ranked->answer == NULL)
		return;
	remark(remarks, codes[ranked->availability],
		availability_text(ranked->answer, remarks->arena).data);
	if (ranked->answer->disagree)
		remark(remarks, "availability:disagree", NULL);
}

static void remark_distance(struct remarks *remarks, const struct ranked *ranked)
{
	static const struct word bands[] = {
		[DISTANCE_OUTREACH] = { "distance:outreach", N_("comes to the family") },
		[DISTANCE_UP_TO_5] = { "distance:up-to-5-km", NULL },
		[DISTANCE_UP_TO_15] = { "distance:up-to-15-km", NULL },
		[DISTANCE_UP_TO_40] = { "distance:up-to-40-km", NULL },
		[DISTANCE_MORE] = { "distance:over-40-km", N_("far") },
	};

	if (ranked->distance_band == DISTANCE_UNKNOWN)
		return;
	const struct word *band = &bands[ranked->distance_band];
	remark(remarks, band->code, band->label == NULL ? NULL : _(band->label));
	if (ranked->distance.approximate)
		remark(remarks, "distance:approximate", _("distance only rough"));
}

static void remark_grade(
	struct remarks *remarks, const char *criterion, const char *label, struct slice grade)
{
	struct arena *arena = remarks->arena;

	if (grade.data == NULL)
		return;
	remark(remarks, arena_format(arena, "%s:%s", criterion, slice_text(grade)).data,
		arena_format(arena, "%s: %s", label, word_label(rating_grades, grade)).data);
}

/* What could not be judged: codes of criteria, and the words for them. */
static struct remarks unknowns_of(const struct ranked *ranked, struct arena *arena)
{
	const struct {
		bool unknown;
		struct word word;
	} criteria[] = {
		{ slice_is_empty(ranked->service->status), { "status", N_("status") } },
		{ ranked->age == AGE_UNKNOWN, { "age", N_("age") } },
		{ ranked->answer == NULL || ranked->answer->stale,
			{ "availability", N_("free places") } },
		{ ranked->availability == AVAILABILITY_OPEN_WAIT, { "wait", N_("wait") } },
		{ ranked->distance_band == DISTANCE_UNKNOWN, { "distance", N_("distance") } },
		{ ranked->effectiveness.data == NULL, { "effectiveness", N_("effect") } },
		{ ranked->quality.data == NULL, { "quality", N_("quality") } },
	};
	struct remarks remarks = { .arena = arena, .codes = value_list(arena), .joiner = ", " };

	for (size_t i = 0; i < ARRAY_LEN(criteria); i++)
		if (criteria[i].unknown)
			remark(&remarks, criteria[i].word.code, _(criteria[i].word.label));
	return remarks;
}

static struct remarks reasons_of(
	const struct ranked *ranked, const struct remarks *unknowns, struct arena *arena)
{
	struct remarks remarks = { .arena = arena, .codes = value_list(arena), .joiner = "; " };

	remark_availability(&remarks, ranked);
	remark_distance(&remarks, ranked);
	remark_grade(&remarks, "effectiveness", _("effect"), ranked->effectiveness);
	remark_grade(&remarks, "quality", _("quality"), ranked->quality);
	if (ranked->age == AGE_YES)
		remark(&remarks, "age:yes", NULL);
	else if (ranked->age == AGE_MAY)
		remark(&remarks, "age:may", _("may take the age"));
	for (size_t i = 0; i < unknowns->codes->count; i++) {
		const char *criterion = slice_text(unknowns->codes->items[i]->text);
		/* An answer that is out of date was said as such. */
		if (ranked->answer == NULL || strcmp(criterion, "availability") != 0)
			remark(&remarks, arena_format(arena, "%s:unknown", criterion).data, NULL);
	}
	if (unknowns->text.data != NULL) {
		struct slice text = arena_format(arena, _("not known: %s"), unknowns->text.data);
		remarks.text = join(&remarks, text.data);
	}
	return remarks;
}

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
	const struct own_records *own, struct arena *arena)
{
	const struct service *service = ranked->service;
	struct remarks unknowns = unknowns_of(ranked, arena);
	struct remarks reasons = reasons_of(ranked, &unknowns, arena);
	const struct slice none = { 0 };

	table_rows_add(rows);
	table_rows_set_number(rows, "rank", (long)rank);
	table_rows_set_text(rows, "service", service->id, none);
	table_rows_set_text(rows, "name", service->name, none);
	table_rows_set(rows, "distance-km", value_decimal(arena, ranked->distance.km, 1), none);
	table_rows_set(rows, "availability", availability_value(ranked->answer, arena), none);
	table_rows_set_text(rows, "effectiveness", ranked->effectiveness, none);
	table_rows_set_text(rows, "quality", ranked->quality, none);
	set_own(rows, own == NULL ? NULL : own_record_find(own, service->id), arena);
	table_rows_set(rows, "reasons", reasons.codes,
		reasons.text.data == NULL ? slice_from("") : reasons.text);
	table_rows_set(rows, "unknown", unknowns.codes, none);
}

void rank_table(const struct ranking *ranking, size_t limit, const struct own_records *own,
	struct arena *arena, struct table *table)
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
		add_row(&rows, i + 1, &ranking->items[i], own, arena);
}
