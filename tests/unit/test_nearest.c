#include "base/array.h"
#include "text/nearest.h"
#include "unit.h"

static void test_distance(void **state)
{
	static const struct {
		const char *a, *b;
		size_t distance;
	} rows[] = {
		{ "", "", 0 }, { "abc", "", 3 }, { "therapy", "therapy", 0 },
		{ "kitten", "sitting", 3 }, { "manager", "manger", 1 }, { "opned", "opened", 1 },
		{ "recieved", "received", 1 }, /* a swap is one edit */
		{ "ca", "abc", 3 },	       /* and nothing is edited twice (Damerau: 2) */
	};
	(void)state;
	for (size_t i = 0; i < ARRAY_LEN(rows); i++) {
		struct slice a = slice_from(rows[i].a), b = slice_from(rows[i].b);
		assert_int_equal(nearest_distance(a, b), rows[i].distance);
		assert_int_equal(nearest_distance(b, a), rows[i].distance);
	}
}

/* The best of `names` for `wanted`, or NULL. */
static const char *best_of(const char *wanted, const char *const *names, size_t count)
{
	struct nearest nearest;
	nearest_init(&nearest, slice_from(wanted));
	for (size_t i = 0; i < count; i++)
		nearest_offer(&nearest, slice_from(names[i]));
	return nearest_best(&nearest).data;
}

static void test_best(void **state)
{
	static const char *const names[] = { "opened", "manager", "reasons", "needs", "need",
		"due" };
	static const struct {
		const char *wanted, *best;
	} rows[] = {
		{ "opned", "opened" },
		{ "manger", "manager" },
		{ "reas", "reasons" }, /* a front, however long the rest */
		{ "neds", "needs" },   /* one edit from both; the first offered */
		{ "do", NULL },	       /* two edits are too many for two letters */
		{ "address", NULL },
		{ "", NULL },
	};
	(void)state;
	for (size_t i = 0; i < ARRAY_LEN(rows); i++) {
		const char *best = best_of(rows[i].wanted, names, ARRAY_LEN(names));
		if (rows[i].best)
			assert_string_equal(best, rows[i].best);
		else
			assert_null(best);
	}
}

static void test_names(void **state)
{
	static const char *const names[] = { "vlak", "vlna", "vlnka", "Černá", "most", "mostek",
		"moped" };
	static const struct {
		const char *wanted, *names;
	} rows[] = {
		{ "vlan", "vlna\nvlak" }, /* the swap first */
		{ "VLAN", "vlna\nvlak" },
		{ "cerna", "Černá" },
		{ "mos", "most\nmostek" }, /* both begin so */
		{ "Mostk", "most\nmostek" },
		{ "x", NULL },
	};
	struct arena arena;
	(void)state;
	arena_init(&arena);
	for (size_t i = 0; i < ARRAY_LEN(rows); i++) {
		struct nearest nearest;
		nearest_init(&nearest, slice_from(rows[i].wanted));
		for (size_t k = 0; k < ARRAY_LEN(names); k++)
			nearest_offer(&nearest, slice_from(names[k]));
		struct slice near = nearest_names(&nearest, &arena);
		assert_string_equal(slice_text(near), rows[i].names ? rows[i].names : "");
	}
	arena_free(&arena);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_distance),
		cmocka_unit_test(test_best),
		cmocka_unit_test(test_names),
	};
	cmocka_set_message_output(CM_OUTPUT_TAP);
	return cmocka_run_group_tests(tests, NULL, NULL);
}
