#include "logic/check/table_check.h"
#include "base/array.h"
#include "base/index.h"
#include "base/translate.h"
#include "logic/import/need_patterns.h"

/* Columns that name another row of their table by its column `id`. That people and services are
 * there is seen by logic/check/links.h. */
static const struct chain {
	const char *schema;
	const char *column;
	bool must_be_there;
} chains[] = {
	{ "people", "same_as", false },
	{ "places", "part_of", false },
	{ "services", "same_as", false },
	{ "availability", "corrects", true },
	{ "ratings", "corrects", true },
};

static const struct range {
	const char *schema;
	const char *low, *high;
} ranges[] = {
	{ "services", "age_min", "age_max" },
};

static bool is_of(const struct rows *rows, const char *schema)
{
	return slice_equals(slice_from(rows->schema->name), schema);
}

/* Whether following the column from a row ends within the steps. */
static bool ends(const struct index *by_id, const struct csv_row *row, int column)
{
	for (int steps = 0; steps <= CHAIN_STEPS_MOST; steps++) {
		if (slice_is_empty(row->cells[column]))
			return true;
		row = index_get(by_id, row->cells[column]);
		if (row == NULL)
			return true;
	}
	return false;
}

static bool check_chain(const struct rows *rows, const struct chain *chain,
	const struct index *by_id, int column, struct diag_list *diags)
{
	bool good = true;

	for (size_t i = 0; i < rows->count; i++) {
		const struct csv_row *row = rows->sources[i];
		struct slice named = row->cells[column];
		struct position position = csv_position(&rows->table, row, (size_t)column);
		if (slice_is_empty(named))
			continue;
		if (chain->must_be_there && index_get(by_id, named) == NULL)
			good = diag_add(diags, SEVERITY_ERROR, "unknown-row", &position,
				_("%s: no row of this table has the id '%s'"), chain->column,
				slice_text(named));
		else if (!ends(by_id, row, column))
			good = diag_add(diags, SEVERITY_ERROR, "circle", &position,
				_("%s: '%s' leads back to this row or on without end (at most %d "
				  "steps)"),
				chain->column, slice_text(named), CHAIN_STEPS_MOST);
	}
	return good;
}

static bool check_chains(const struct rows *rows, const struct chain *chain, struct arena *arena,
	struct diag_list *diags)
{
	int id = csv_column(&rows->table, "id");
	int column = csv_column(&rows->table, chain->column);
	struct index by_id;

	if (id < 0 || column < 0)
		return true;
	index_init(&by_id, arena);
	for (size_t i = 0; i < rows->count; i++)
		index_put(&by_id, rows->sources[i]->cells[id], (void *)rows->sources[i]);
	return check_chain(rows, chain, &by_id, column, diags);
}

static bool check_range(const struct rows *rows, const struct range *range, struct diag_list *diags)
{
	int low = csv_column(&rows->table, range->low);
	int high = csv_column(&rows->table, range->high);
	bool good = true;

	for (size_t i = 0; low >= 0 && high >= 0 && i < rows->count; i++) {
		const struct csv_row *row = rows->sources[i];
		struct position position = csv_position(&rows->table, row, (size_t)high);
		long least, most;
		if (number_parse(row->cells[low], &least) &&
			number_parse(row->cells[high], &most) && most < least)
			good = diag_add(diags, SEVERITY_ERROR, "range", &position,
				_("%s is below %s (%ld or more)"), range->high, range->low, least);
	}
	return good;
}

static bool check_patterns(const struct rows *needs, struct arena *arena, struct diag_list *diags)
{
	struct need_patterns patterns;
	bool good = need_patterns_init(&patterns, needs, arena, diags);

	need_patterns_free(&patterns);
	return good;
}

bool rows_check(const struct rows *rows, struct arena *arena, struct diag_list *diags)
{
	bool good = rows->schema != &needs_schema || check_patterns(rows, arena, diags);

	for (size_t i = 0; i < ARRAY_LEN(chains); i++)
		if (is_of(rows, chains[i].schema))
			good &= check_chains(rows, &chains[i], arena, diags);
	for (size_t i = 0; i < ARRAY_LEN(ranges); i++)
		if (is_of(rows, ranges[i].schema))
			good &= check_range(rows, &ranges[i], diags);
	return good;
}

void availability_check_places(
	const struct rows *rows, const struct platform *platform, struct diag_list *diags)
{
	for (size_t i = 0; i < rows->count; i++) {
		const struct availability *answer = rows_at(rows, i);
		const struct service *service = platform_service(platform, answer->service);
		struct position position = rows_position(rows, i, "place");
		if (service == NULL || slice_is_empty(answer->place) ||
			slice_list_has(&service->places, answer->place))
			continue;
		diag_add(diags, SEVERITY_WARNING, "service-place", &position,
			_("'%s' is no place of '%s' (its places in services.csv)"),
			slice_text(answer->place), slice_text(answer->service));
	}
}
