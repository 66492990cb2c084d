/*
 * Random edits of two copies of each of many files of the example store, joined: the same bytes
 * with the two exchanged, nothing invented, nothing lost, and every result a file that reads.
 * SPIS_TRIPLES=1000000 tries so many; SPIS_SEED begins elsewhere.
 */
#include "findings.h"
#include "logic/merge/merge_parts.h"
#include "merge_edits.h"
#include <ftw.h>

enum { TRIPLES = 4000, FILES_MOST = 4000, FILE_CAP = 1 << 14 };

struct file {
	struct slice path, bytes;
	bool is_table;
};

/* What the walk of nftw() fills, which hands nothing over. */
static struct file files[FILES_MOST];
static size_t file_count;
static struct arena file_arena;

static struct slice read_file(const char *path, size_t size)
{
	char *bytes = arena_take(&file_arena, size + 1, 1);
	FILE *file = fopen(path, "rb");

	assert_non_null(file);
	assert_int_equal(fread(bytes, 1, size, file), size);
	fclose(file);
	return (struct slice){ bytes, size };
}

static int visit(const char *path, const struct stat *about, int kind, struct FTW *walk)
{
	struct slice inside;
	struct slice name = arena_copy(&file_arena, slice_from(path + strlen("examples/most/")));

	(void)walk;
	if (kind != FTW_F || about->st_size > FILE_CAP || file_count == FILES_MOST ||
		merge_kind_find(name, &inside) == NULL)
		return 0;
	files[file_count++] = (struct file){ .path = name,
		.bytes = read_file(path, (size_t)about->st_size),
		.is_table = slice_ends(name, ".csv") };
	return 0;
}

struct triple {
	const struct file *file;
	struct slice versions[MERGE_SIDES];
};

static void show_fault(
	const struct triple *triple, const char *what, struct slice fact, struct slice merged)
{
	static const char *const names[] = { "base", "ours", "theirs" };

	for (int side = 0; side < MERGE_SIDES; side++)
		print_message("--- %s\n%s\n", names[side],
			slice_text(arena_copy(&file_arena, triple->versions[side])));
	print_message("--- merged\n%s\n", slice_text(arena_copy(&file_arena, merged)));
	fail_msg("%s: %s: %s", slice_text(triple->file->path), what,
		slice_text(arena_copy(&file_arena, fact)));
}

/* A task that both closed: the earlier day counts. */
static bool is_later_end(struct slice fact, const struct slice_list *merged)
{
	char *at = strstr(slice_text(fact), "=done:");
	size_t length;

	if (at == NULL)
		at = strstr(slice_text(fact), "=cancelled:");
	if (at == NULL)
		return false;
	length = (size_t)(strchr(at, ':') - fact.data) + 1;
	for (size_t i = 0; i < merged->count; i++)
		if (slice_equal(
			    slice_part(merged->items[i], 0, length), slice_part(fact, 0, length)) &&
			slice_compare(merged->items[i], fact) < 0)
			return true;
	return false;
}

static void check_facts(const struct triple *triple, struct slice merged, struct arena *arena)
{
	struct slice_list facts[MERGE_SIDES], result;
	struct index has[MERGE_SIDES], in_result;

	for (int side = 0; side < MERGE_SIDES; side++)
		edits_facts(triple->versions[side], triple->file->is_table, arena, &facts[side],
			&has[side]);
	edits_facts(merged, triple->file->is_table, arena, &result, &in_result);
	for (size_t i = 0; i < result.count; i++)
		if (index_get(&has[MERGE_OURS], result.items[i]) == NULL &&
			index_get(&has[MERGE_THEIRS], result.items[i]) == NULL)
			show_fault(triple, "invented", result.items[i], merged);
	for (int side = 0; side < MERGE_SIDES; side++)
		for (size_t i = 0; i < facts[side].count; i++) {
			struct slice fact = facts[side].items[i];
			bool base = index_get(&has[MERGE_BASE], fact) != NULL;
			bool ours = index_get(&has[MERGE_OURS], fact) != NULL;
			bool theirs = index_get(&has[MERGE_THEIRS], fact) != NULL;
			bool stays = base ? ours && theirs : ours || theirs;
			bool is_there = index_get(&in_result, fact) != NULL;
			if (stays && !is_there && !is_later_end(fact, &result))
				show_fault(triple, "lost", fact, merged);
			if (!stays && is_there)
				show_fault(triple, "brought back", fact, merged);
		}
}

static void merge_in(const struct triple *triple, int base, int ours, int theirs,
	struct arena *arena, struct merge_result *result)
{
	const struct merge_request request = { .path = triple->file->path,
		.versions = { triple->versions[base], triple->versions[ours],
			triple->versions[theirs] } };

	merge_versions(&request, arena, result);
}

static void check_reading(const struct triple *triple, struct slice merged, struct arena *arena)
{
	const struct merge_request request = { .path = triple->file->path };
	struct merge_result result = { 0 };
	struct merging merging = { .request = &request, .arena = arena, .result = &result };

	merging.kind = merge_kind_find(triple->file->path, &merging.path);
	merging.path = arena_copy(arena, merging.path);
	if (!(merging.kind->traits & MERGE_NEVER_CHANGES) && !merge_check(&merging, merged))
		show_fault(triple, "does not read", result.conflicts[0].reason, merged);
}

static enum merge_outcome try(struct edits *edits, struct arena *arena)
{
	struct triple triple = { .file = &files[edits_draw(edits, file_count)] };
	struct merge_result result, exchanged;

	triple.versions[MERGE_BASE] = triple.file->bytes;
	for (int side = MERGE_OURS; side < MERGE_SIDES; side++)
		triple.versions[side] = edits_make(
			edits, triple.file->bytes, triple.file->is_table, edits_draw(edits, 7));
	merge_in(&triple, MERGE_BASE, MERGE_OURS, MERGE_THEIRS, arena, &result);
	merge_in(&triple, MERGE_BASE, MERGE_THEIRS, MERGE_OURS, arena, &exchanged);
	if (result.outcome != exchanged.outcome || !slice_equal(result.bytes, exchanged.bytes))
		show_fault(&triple, "exchanged", exchanged.bytes, result.bytes);
	if (result.outcome == MERGE_CLEAN) {
		check_facts(&triple, result.bytes, arena);
		if (!slice_equal(result.bytes, triple.versions[MERGE_OURS]) &&
			!slice_equal(result.bytes, triple.versions[MERGE_THEIRS]))
			check_reading(&triple, result.bytes, arena);
	}
	merge_in(&triple, MERGE_BASE, MERGE_OURS, MERGE_BASE, arena, &exchanged);
	if (!slice_equal(exchanged.bytes, triple.versions[MERGE_OURS]))
		show_fault(&triple, "one side alone", exchanged.bytes, exchanged.bytes);
	return result.outcome;
}

static size_t number_from(const char *name, size_t otherwise)
{
	const char *given = getenv(name);

	return given != NULL ? strtoul(given, NULL, 10) : otherwise;
}

static void test_triples(void **state)
{
	struct edits edits = { 0 };
	size_t seen[MERGE_FOREIGN + 1] = { 0 }, count = number_from("SPIS_TRIPLES", TRIPLES);

	(void)state;
	arena_init(&file_arena);
	assert_int_equal(nftw("examples/most", visit, 16, FTW_PHYS), 0);
	assert_in_range(file_count, 500, FILES_MOST);
	random_init(&edits.random, number_from("SPIS_SEED", 7));
	for (size_t i = 0; i < count; i++) {
		struct arena arena;
		arena_init(&arena);
		edits.arena = &arena;
		edits.serial = (unsigned)(i * 16 % 900000);
		seen[try(&edits, &arena)]++;
		arena_free(&arena);
	}
	print_message("# %zu triples: %zu clean, %zu conflicts, %zu doubts\n", count,
		seen[MERGE_CLEAN], seen[MERGE_CONFLICT], seen[MERGE_DOUBT]);
	assert_in_range(seen[MERGE_CLEAN], count / 2, count);
	assert_in_range(seen[MERGE_CONFLICT], count / 50, count);
	assert_int_equal(seen[MERGE_FOREIGN], 0);
	arena_free(&file_arena);
}

int main(void)
{
	const struct CMUnitTest tests[] = { cmocka_unit_test(test_triples) };

	return cmocka_run_group_tests(tests, NULL, NULL);
}
