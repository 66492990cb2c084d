/* lib/store writing: the order in which bytes and names reach the disk, and what somebody else does
 * between the two looks at a file. fsync() here is our own. */
#include "scratch.h"
#include <errno.h>

/* What was synced, in order: "f" a file before it has its name, "F" one that has it, "d" a folder
 * before that, "D" one after it. */
static char synced[32];
static int fail_at = -1;	/* of those: that one fails */
static const char *watched;	/* the path whose new bytes tell which */
static void (*meanwhile)(void); /* what somebody else does at the first */

static bool is_new(void)
{
	char bytes[8] = "";
	FILE *file = fopen(watched, "r");
	if (file == NULL)
		return false;
	bool is_read = fread(bytes, 1, sizeof bytes - 1, file) > 0;
	fclose(file);
	return is_read && strcmp(bytes, "new\n") == 0;
}

/* NOLINTNEXTLINE(readability-inconsistent-declaration-parameter-name): libc has its own */
int fsync(int descriptor)
{
	struct stat status;
	size_t count = strlen(synced);

	if (fstat(descriptor, &status) != 0 || count + 1 >= sizeof synced)
		return -1;
	synced[count] = S_ISDIR(status.st_mode) ? (is_new() ? 'D' : 'd') : is_new() ? 'F' : 'f';
	if (count == 0 && meanwhile != NULL)
		meanwhile();
	errno = EIO;
	return (int)count == fail_at ? -1 : 0;
}

static bool write_one(struct scratch *scratch, const char *path, const char *before)
{
	struct store_options options = { .directory = slice_from("most") };
	struct change_list list;
	struct store store;

	assert_true(store_open(&options, &scratch->arena, &scratch->diags, &store));
	change_list_init(&list, &scratch->arena);
	change_add(&list, RING_PLATFORM, slice_from(path), slice_from(before), slice_from("new\n"));
	memset(synced, 0, sizeof synced);
	watched = arena_format(&scratch->arena, "most/%s", path).data;
	struct store_lock *lock = store_lock(&store, &scratch->diags);
	assert_non_null(lock);
	bool written = store_write(&store, &list, &scratch->diags);
	store_unlock(lock);
	store_close(&store);
	fail_at = -1;
	meanwhile = NULL;
	return written;
}

static void bytes_come_before_the_name(void **state)
{
	struct scratch *scratch = *state;

	scratch_put("most/spis.md", "old\n");
	assert_true(write_one(scratch, "spis.md", "old\n"));
	assert_string_equal(synced, "fD");
	assert_true(write_one(scratch, "people.csv", NULL));
	assert_string_equal(synced, "fD");
	assert_true(write_one(scratch, "meetings/2022/x.md", NULL)); /* and each folder made */
	assert_string_equal(synced, "ddfD");
	scratch_found(scratch, "");
}

static void a_failed_sync_is_told(void **state)
{
	struct scratch *scratch = *state;

	scratch_put("most/spis.md", "old\n");
	fail_at = 0;
	assert_false(write_one(scratch, "spis.md", "old\n"));
	assert_string_equal(synced, "f");
	scratch_holds(scratch, "most/spis.md", "old\n");
	assert_true(scratch->diags.count > 0);
	scratch->diags.count = 0;
	fail_at = 1; /* it is there, and may not last */
	assert_true(write_one(scratch, "spis.md", "old\n"));
	assert_string_equal(synced, "fD");
	scratch_holds(scratch, "most/spis.md", "new\n");
	scratch_found(scratch, "partly");
	scratch_run("test -z \"$(find most -name '.spis-*')\"");
}

static void edit_spis(void)
{
	scratch_put("most/spis.md", "theirs\n");
}

static void make_people(void)
{
	scratch_put("most/people.csv", "theirs\n");
}

/* Somebody else writes after the first look, while our bytes go to the disk. */
static void a_second_look_saves_what_others_write(void **state)
{
	struct scratch *scratch = *state;

	scratch_put("most/spis.md", "old\n");
	meanwhile = edit_spis;
	assert_false(write_one(scratch, "spis.md", "old\n"));
	scratch_found(scratch, "changed");
	scratch_holds(scratch, "most/spis.md", "theirs\n");
	scratch_put("most/spis.md", "old\n");
	meanwhile = make_people;
	assert_false(write_one(scratch, "people.csv", NULL));
	scratch_found(scratch, "exists");
	scratch_holds(scratch, "most/people.csv", "theirs\n");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(
			bytes_come_before_the_name, scratch_setup, scratch_teardown),
		cmocka_unit_test_setup_teardown(
			a_failed_sync_is_told, scratch_setup, scratch_teardown),
		cmocka_unit_test_setup_teardown(
			a_second_look_saves_what_others_write, scratch_setup, scratch_teardown),
	};
	cmocka_set_message_output(CM_OUTPUT_TAP);
	return cmocka_run_group_tests(tests, NULL, NULL);
}
