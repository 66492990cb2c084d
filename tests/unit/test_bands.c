/* Bands of counts, and medians by them, against values worked out by hand. */
#include "base/array.h"
#include "logic/privacy/bands.h"
#include "unit.h"

static void counts_become_bands(void **state)
{
	static const struct {
		long count, round_to;
		const char *band;
	} known[] = {
		{ 0, 5, "0-2" },
		{ 2, 5, "0-2" },
		{ 3, 5, "3-7" },
		{ 7, 5, "3-7" },
		{ 8, 5, "8-12" },
		{ 42, 5, "38-42" },
		{ 43, 5, "43-47" },
		{ 1, 1, "0-2" }, /* never finer than 5 */
		{ 2, 6, "0-2" },
		{ 3, 6, "3-8" },
		{ 9, 6, "9-14" },
		{ 3, 7, "0-3" },
		{ 4, 7, "4-10" },
		{ 4, 10, "0-4" },
		{ 5, 10, "5-14" },
		{ 15, 10, "15-24" },
	};
	(void)state;
	struct buf buf;
	buf_init(&buf);
	for (size_t i = 0; i < ARRAY_LEN(known); i++) {
		buf_clear(&buf);
		band_add(&buf, band_of(known[i].count, known[i].round_to));
		assert_string_equal(buf.data, known[i].band);
	}
	buf_clear(&buf);
	band_add(&buf, (struct band){ 7, 7 });
	assert_string_equal(buf.data, "7");
	buf_free(&buf);
}

static void medians_need_people(void **state)
{
	(void)state;
	assert_false(band_has_median(12, 5)); /* 8-12, which may be 8 */
	assert_true(band_has_median(13, 5));
	assert_false(band_has_median(14, 10)); /* 5-14 */
	assert_true(band_has_median(15, 10));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(counts_become_bands),
		cmocka_unit_test(medians_need_people),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
