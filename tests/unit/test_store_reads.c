/* lib/store: what was read, hashed as sha256sum does; and whether a file lies in a store. */
#include "base/array.h"
#include "scratch.h"
#include "store/reads.h"

static void read_file(struct scratch *scratch, const struct store *store, enum ring ring,
	const char *path, enum source_found wanted)
{
	struct slice bytes;
	assert_int_equal(source_read(store_ring(store, ring), slice_from(path), 1 << 20,
				 &scratch->arena, &scratch->diags, &bytes),
		wanted);
}

static void what_was_read_is_hashed_once(void **state)
{
	struct scratch *scratch = *state;
	struct store store;
	struct reads reads;
	struct slice wanted = { 0 };
	char hash[HASH_TEXT_SIZE];
	scratch_put("most/spis.md", "---\nformat: 1\n---\n");
	scratch_put("most/people.csv", "id,name\n");
	scratch_put("most/unread.csv", "id\n");
	scratch_put("most/cases/2022/k7q2m4xp/case.md", "---\n---\n");
	scratch_open(scratch, &store);
	reads_init(&reads, &scratch->arena);
	store_keep_reads(&store, &reads);
	read_file(scratch, &store, RING_PLATFORM, "spis.md", SOURCE_FOUND);
	read_file(scratch, &store, RING_CASES, "2022/k7q2m4xp/case.md", SOURCE_FOUND);
	read_file(scratch, &store, RING_PLATFORM, "people.csv", SOURCE_FOUND);
	read_file(scratch, &store, RING_PLATFORM, "spis.md", SOURCE_FOUND);
	read_file(scratch, &store, RING_PLATFORM, "places.csv", SOURCE_ABSENT);
	scratch_run(
		"cd most && sha256sum cases/2022/k7q2m4xp/case.md people.csv spis.md | sha256sum "
		"| cut -c 1-64 | tr -d '\\n' >../wanted");
	assert_true(file_read("wanted", 100, &scratch->arena, &scratch->diags, &wanted));
	reads_hash(&reads, hash);
	assert_string_equal(hash, wanted.data);
	store_close(&store);
}

static void files_in_a_store_are_told(void **state)
{
	static const struct {
		const char *path;
		bool found;
		enum ring ring;
		const char *inside;
	} cases[] = {
		{ "most/spis.md", true, RING_PLATFORM, "spis.md" },
		{ "most/new.md", true, RING_PLATFORM, "new.md" },
		{ "most/cases/signals/2022/new.md", false, RING_CASES, "" },
		{ "most/cases/2022/new.md", true, RING_CASES, "2022/new.md" },
		{ "link.md", true, RING_PLATFORM, "spis.md" },
		{ "most/../out.md", false, RING_PLATFORM, "" },
		{ "mostly.md", false, RING_PLATFORM, "" },
	};
	struct scratch *scratch = *state;
	struct store store;
	enum ring ring;
	struct slice inside;
	scratch_put("most/spis.md", "---\n---\n");
	scratch_put("most/cases/2022/x.md", "");
	scratch_run("ln -s most/spis.md link.md");
	scratch_open(scratch, &store);
	for (size_t i = 0; i < ARRAY_LEN(cases); i++) {
		assert_int_equal(
			store_locate(&store, cases[i].path, &scratch->arena, &ring, &inside),
			cases[i].found);
		if (!cases[i].found)
			continue;
		assert_int_equal(ring, cases[i].ring);
		assert_slice(inside, cases[i].inside);
	}
	store_close(&store);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(
			what_was_read_is_hashed_once, scratch_setup, scratch_teardown),
		cmocka_unit_test_setup_teardown(
			files_in_a_store_are_told, scratch_setup, scratch_teardown),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
