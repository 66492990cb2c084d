/* model/record/release.h: what is written is read again, and a number changed by hand is found. */
#include "base/array.h"
#include "findings.h"
#include "model/record/release.h"

static const char path[] = "released/2023/2023-01-10-release-7f3a.csv";

/* The hash is that of `printf
 * 'families,opened,families,3,7\nsources,all-others/police,families,0,2\n' | sha256sum`. */
static const char head[] = "table,row,column,low,high\n"
			   "about,kind,value,platform,\n"
			   "about,from,value,2022-07-01,\n"
			   "about,to,value,2022-12-31,\n"
			   "about,by,value,anna.bekova,\n"
			   "about,left-out,value,families/closed,\n"
			   "about,left-out,value,waiting,\n";
static const char hash[] = "about,hash,value,"
			   "f227688fda1264a8b5d119ed478243d21ac884ca8030a9669184988f11a80909,\n";
static const char numbers[] = "families,opened,families,3,7\n"
			      "sources,all-others/police,families,0,2\n";

static bool read_release(struct findings *findings, const char *text, struct release *release)
{
	return release_read(slice_from(path), slice_from(path), slice_from(text), &findings->arena,
		&findings->diags, release);
}

static void what_is_written_is_read_again(void **state)
{
	struct findings *findings = *state;
	struct slice text = arena_format(&findings->arena, "%s%s%s", head, hash, numbers);
	struct release release;
	struct buf out;

	assert_true(read_release(findings, text.data, &release));
	assert_findings(findings, "");
	assert_slice(release.stem, "2023-01-10-release-7f3a");
	assert_int_equal(release.date - release.about.to, 10);
	assert_slice(release.about.kind, "platform");
	assert_int_equal(release.about.left_out.count, 2);
	assert_slice(release.about.left_out.items[1], "waiting");
	assert_int_equal(release.count, 2);
	assert_slice(release.numbers[1].row, "all-others/police");
	assert_int_equal(release.numbers[0].low, 3);
	assert_int_equal(release.numbers[1].high, 2);
	buf_init(&out);
	release_write(&release, &findings->arena, &out);
	assert_slice(buf_slice(&out), text.data);
	buf_free(&out);
}

static void what_is_wrong_is_found(void **state)
{
	static const struct {
		const char *about, *numbers, *findings;
	} cases[] = {
		{ "", "families,opened,families,3,7\n",
			"hash 0:0 the release was changed by hand (restore the file: its numbers "
			"are known outside)\n" },
		{ "", "families,opened,families,8,7\n",
			"integer 9:25 this is not a range (expected two whole numbers from 0, the "
			"lower one first)\n" },
		{ "", "families,opened,families,x,7\n",
			"integer 9:25 this is not a range (expected two whole numbers from 0, the "
			"lower one first)\n" },
		{ "", "families,opened,families,3,7\nfamilies,opened,families,3,7\n",
			"repeated-key 10:9 this number is in a row before (keep one)\n" },
		{ "about,kind,value,network,\n", "",
			"repeated-key 8:6 this number is in a row before (keep one)\n" },
		{ "", "families,opened,families,3,7\nabout,project,value,krok,\n",
			"row-order 10:0 a row of table about follows a number (put it before all "
			"numbers)\n" },
	};
	struct findings *findings = *state;

	for (size_t i = 0; i < ARRAY_LEN(cases); i++) {
		struct slice text = arena_format(
			&findings->arena, "%s%s%s%s", head, cases[i].about, hash, cases[i].numbers);
		struct release release;
		assert_false(read_release(findings, text.data, &release));
		assert_findings(findings, cases[i].findings);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(
			what_is_written_is_read_again, findings_setup, findings_teardown),
		cmocka_unit_test_setup_teardown(
			what_is_wrong_is_found, findings_setup, findings_teardown),
	};

	cmocka_set_message_output(CM_OUTPUT_TAP);
	return cmocka_run_group_tests(tests, NULL, NULL);
}
