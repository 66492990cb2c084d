/* Ids, coordinates, needs, and who wins a cell. */
#include "base/array.h"
#include "logic/case/age_words.h"
#include "logic/import/coordinates.h"
#include "logic/import/import_id.h"
#include "logic/import/import_merge.h"
#include "logic/import/need_patterns.h"
#include "model/import/imported.h"
#include "model/name.h"
#include "unit.h"
#include <math.h>

static void ids_become_codes(void **state)
{
	static const struct {
		const char *text, *code;
	} known[] = {
		{ "136", "136" },
		{ "30b83C60-64A1", "30b83c60-64a1" },
		{ " Most / SAS_12 ", "most-sas-12" },
		{ "a.b", "a.b" },
		{ "..a.-b.", "a-b" },
		{ "Český Těšín", "cesky-tesin" },
		/* printf '###' | sha256sum */
		{ "###", "56dc6d47" },
	};
	(void)state;
	struct arena arena;
	arena_init(&arena);
	for (size_t i = 0; i < ARRAY_LEN(known); i++) {
		struct slice code = import_code(slice_from(known[i].text), &arena);
		assert_slice(code, known[i].code);
		assert_true(name_is_code(code));
	}
	assert_null(import_code(slice_from(""), &arena).data);
	assert_slice(import_id(slice_from("miami"), slice_from("A 1"), 1, &arena), "miami-a-1");
	assert_slice(import_id(slice_from("miami"), slice_from("A 1"), 2, &arena), "miami-a-1-2");
	arena_free(&arena);
}

static void pairs_of_numbers_become_coordinates(void **state)
{
	static const struct {
		const char *latitude, *longitude;
		enum coordinates_fault fault;
	} known[] = {
		{ "50.503", "13.6367", COORDINATES_GOOD },
		{ "25.79141705454565", "-80.2669448824151", COORDINATES_GOOD },
		{ "0", "13.5", COORDINATES_GOOD },
		{ "", "", COORDINATES_ABSENT },
		{ "50.5", "", COORDINATES_HALF },
		{ "50,5", "13,6", COORDINATES_NUMBER },
		{ "50.5N", "13.6E", COORDINATES_NUMBER },
		{ "90.1", "13", COORDINATES_RANGE },
		{ "50", "-180.5", COORDINATES_RANGE },
		{ "0", "0.0", COORDINATES_RANGE },
	};
	(void)state;
	for (size_t i = 0; i < ARRAY_LEN(known); i++) {
		struct coordinates read = coordinates_read(
			slice_from(known[i].latitude), slice_from(known[i].longitude));
		assert_int_equal(read.fault, known[i].fault);
		assert_int_equal(isnan(read.latitude),
			known[i].fault != COORDINATES_GOOD && known[i].fault != COORDINATES_RANGE);
	}
	struct coordinates fine =
		coordinates_read(slice_from("25.79141705454565"), slice_from("-80.2669448824151"));
	assert_true(fine.latitude == 25.791417 && fine.longitude == -80.266945);
}

/* A town of 30 services along a street of 30 km, one 90 km to the north and one 900 km. */
static void what_lies_far_from_all_others_is_found(void **state)
{
	enum { TOWN = 30, ALL = TOWN + 3 };
	struct coordinates items[ALL];
	(void)state;
	struct arena arena;
	arena_init(&arena);
	for (int i = 0; i < TOWN; i++)
		items[i] = (struct coordinates){ 50 + i * 0.009, 13, COORDINATES_GOOD };
	items[TOWN] = (struct coordinates){ 50.94, 13, COORDINATES_GOOD };
	items[TOWN + 1] = (struct coordinates){ 58.1, 13, COORDINATES_GOOD };
	items[TOWN + 2] = (struct coordinates){ NAN, NAN, COORDINATES_ABSENT };
	/* Three quarters within about 12 km: six times that is less than 100 km. */
	assert_true(coordinates_find_far(items, ALL, &arena) == 100);
	assert_int_equal(items[0].fault, COORDINATES_GOOD);
	assert_int_equal(items[TOWN].fault, COORDINATES_GOOD);
	assert_int_equal(items[TOWN + 1].fault, COORDINATES_FAR);
	assert_int_equal(items[TOWN + 2].fault, COORDINATES_ABSENT);
	/* Nobody can say with nine; with ten one can. */
	items[9] = (struct coordinates){ -50, 13, COORDINATES_GOOD };
	assert_true(coordinates_find_far(items + 1, 9, &arena) == 0);
	items[9] = (struct coordinates){ 20, 13, COORDINATES_GOOD };
	assert_true(coordinates_find_far(items, 10, &arena) == 100);
	assert_int_equal(items[9].fault, COORDINATES_FAR);
	arena_free(&arena);
}

/* Seven in the north of Bohemia, and one of each slip: with nine, nobody can say what is far. */
static void a_slip_of_the_pen_is_told_from_a_far_place(void **state)
{
	static const struct {
		double latitude, longitude;
		enum coordinates_fault read, found;
	} known[] = {
		{ 50.50, 13.64, COORDINATES_GOOD, COORDINATES_GOOD },
		{ 50.53, 13.60, COORDINATES_GOOD, COORDINATES_GOOD },
		{ 50.61, 13.61, COORDINATES_GOOD, COORDINATES_GOOD },
		{ 50.46, 13.41, COORDINATES_GOOD, COORDINATES_GOOD },
		{ 50.51, -13.62, COORDINATES_GOOD, COORDINATES_SIGN },
		{ 13.62, 50.51, COORDINATES_GOOD, COORDINATES_EXCHANGED },
		{ 50.64, 13.82, COORDINATES_GOOD, COORDINATES_GOOD },
		{ 50.66, 14.03, COORDINATES_GOOD, COORDINATES_GOOD },
		{ 50.08, 14.43, COORDINATES_GOOD, COORDINATES_GOOD },
		{ 120.0, 13.62, COORDINATES_RANGE, COORDINATES_RANGE },
	};
	struct coordinates items[ARRAY_LEN(known)];
	struct arena arena;
	(void)state;
	arena_init(&arena);
	for (size_t i = 0; i < ARRAY_LEN(known); i++)
		items[i] = (struct coordinates){ known[i].latitude, known[i].longitude,
			known[i].read };
	assert_true(coordinates_find_far(items, ARRAY_LEN(known), &arena) == 0);
	for (size_t i = 0; i < ARRAY_LEN(known); i++)
		assert_int_equal(items[i].fault, known[i].found);
	/* A longitude beyond the poles. */
	struct coordinates east[] = { { 16.1, 95.5, COORDINATES_GOOD },
		{ 16.2, 95.6, COORDINATES_GOOD }, { 16.3, 95.7, COORDINATES_GOOD },
		{ 16.2, 95.5, COORDINATES_GOOD }, { 95.5, 16.2, COORDINATES_RANGE } };
	coordinates_find_far(east, ARRAY_LEN(east), &arena);
	assert_int_equal(east[4].fault, COORDINATES_EXCHANGED);
	arena_free(&arena);
}

static void ages_are_read_from_words(void **state)
{
	static const struct {
		const char *text;
		long least, most;
		bool read;
	} known[] = {
		{ "děti předškolního věku (1 - 6 let)", 1, 6, true },
		{ "mladší děti (7 – 10 let)", 7, 10, true },
		{ "děti kojeneckého věku (do 1 roku)", 0, 1, true },
		{ "starší senioři (nad 80 let)", 80, INTEGER_NONE, true },
		{ "od 15 let", 15, INTEGER_NONE, true },
		{ "od 15 do 26 let", 15, 26, true },
		{ "18 let a více", 18, INTEGER_NONE, true },
		{ "65+", 65, INTEGER_NONE, true },
		{ "bez omezení věku", INTEGER_NONE, INTEGER_NONE, true },
		{ "děti", 0, 0, false },
		{ "15 let", 0, 0, false },
		{ "10 - 6 let", 0, 0, false },
		{ "1 - 6 a 15 let", 0, 0, false },
	};
	struct arena arena;
	(void)state;
	arena_init(&arena);
	for (size_t i = 0; i < ARRAY_LEN(known); i++) {
		long least, most;
		assert_int_equal(age_words_read(slice_from(known[i].text), &arena, &least, &most),
			known[i].read);
		if (!known[i].read)
			continue;
		assert_int_equal(least, known[i].least);
		assert_int_equal(most, known[i].most);
	}
	arena_free(&arena);
}

static void needs_are_named_by_texts(void **state)
{
	static const char vocabulary[] = "code,cs,en,pattern\n"
					 "food,,,\\b(?:meals?|obědy)\\b\n"
					 "housing,,,\n"
					 "therapy,,,terapie|counsell?ing$\n";
	(void)state;
	struct arena arena;
	struct diag_list diags;
	struct rows needs;
	struct need_patterns patterns;
	arena_init(&arena);
	diag_list_init(&diags, &arena);
	assert_true(rows_read(&needs_schema, slice_from("needs.csv"), slice_from(vocabulary),
		&arena, &diags, &needs));
	assert_true(need_patterns_init(&patterns, &needs, &arena, &diags));
	struct slice texts[] = { slice_from("COUNSELING"),
		slice_from("Obe\xcc\x8c"
			   "dy"),
		slice_from("housing"), slice_from("Counseling centre") };
	struct slice_list codes = need_patterns_find(&patterns, texts, ARRAY_LEN(texts));
	assert_int_equal(codes.count, 2);
	assert_slice(codes.items[0], "food");
	assert_slice(codes.items[1], "therapy");
	assert_int_equal(need_patterns_find(&patterns, texts + 2, 2).count, 0);
	need_patterns_free(&patterns);
	arena_free(&arena);
}

static const char *const columns_merged[] = { "name", "needs", "age_min" };
static const struct import_columns columns = { &imported_service_schema, columns_merged,
	ARRAY_LEN(columns_merged), offsetof(struct imported_service, memory) };

static struct imported_service service(const char *name)
{
	struct imported_service made;
	schema_clear(&imported_service_schema, &made);
	made.service.name = slice_from(name);
	return made;
}

/* What the directory said, what a person wrote (NULL: nothing), what it says now; what stands then.
 */
static void a_cell_is_merged_of_three(void **state)
{
	static const struct {
		const char *said, *person, *says, *stands;
		bool changed, kept;
	} known[] = {
		{ "A", NULL, "A", "A", false, false },
		{ "A", NULL, "B", "B", true, false },
		{ "A", NULL, "", "", true, false },
		{ "A", "P", "A", "P", false, false },
		{ "A", "", "A", "", false, false },
		{ "A", "P", "B", "P", true, true },
		{ "A", "B", "B", "B", true, false },
		{ "", "P", "", "P", false, false },
		{ "", "P", "B", "P", true, true },
	};
	(void)state;
	for (size_t i = 0; i < ARRAY_LEN(known); i++) {
		struct arena arena;
		unsigned kept;
		arena_init(&arena);
		struct imported_service row = service(known[i].said);
		row.memory = import_memory(&columns, &row, &arena);
		if (known[i].person)
			row.service.name = slice_from(known[i].person);
		struct imported_service directory = service(known[i].says);
		assert_int_equal(import_merge(&columns, import_all(&columns), &directory, &row,
					 &arena, &kept),
			known[i].changed);
		assert_int_equal(kept, known[i].kept ? 1 : 0);
		assert_slice(row.service.name, known[i].stands);
		/* The next time there is nothing to do. */
		assert_false(import_merge(
			&columns, import_all(&columns), &directory, &row, &arena, &kept));
		assert_int_equal(kept, 0);
		arena_free(&arena);
	}
}

static void without_memory_a_cell_is_a_persons(void **state)
{
	(void)state;
	struct arena arena;
	unsigned kept;
	arena_init(&arena);
	struct imported_service row = service("P");
	struct imported_service directory = service("A");
	directory.service.age_min = 3;
	row.memory = slice_from("a123456"); /* of two columns */
	assert_true(import_merge(&columns, import_all(&columns), &directory, &row, &arena, &kept));
	assert_int_equal(kept, 1);
	assert_slice(row.service.name, "P");
	assert_int_equal(row.service.age_min, 3);
	arena_free(&arena);
}

static void columns_not_spoken_of_remember_what_they_did(void **state)
{
	(void)state;
	struct arena arena;
	unsigned kept;
	arena_init(&arena);
	struct imported_service row = service("A");
	row.memory = import_memory(&columns, &row, &arena);
	row.service.name = slice_from("P");
	struct imported_service aged = row;
	aged.service.age_min = 3;
	assert_true(import_merge(&columns, 1u << 2, &aged, &row, &arena, &kept));
	struct imported_service directory = service("B");
	directory.service.age_min = 3;
	assert_true(import_merge(&columns, import_all(&columns), &directory, &row, &arena, &kept));
	assert_int_equal(kept, 1);
	assert_slice(row.service.name, "P");
	arena_free(&arena);
}

static void a_table_grows_the_columns_that_it_lacks(void **state)
{
	static const char bytes[] = "\xef\xbb\xbfid,name,x_ours\r\na,\"A, B\",1\r\nb,,";
	(void)state;
	struct arena arena;
	struct diag_list diags;
	struct rows rows;
	struct buf wider;
	arena_init(&arena);
	diag_list_init(&diags, &arena);
	buf_init(&wider);
	assert_true(rows_read(&imported_place_schema, slice_from("places.csv"), slice_from(bytes),
		&arena, &diags, &rows));
	assert_true(imported_widen(&rows.table, &imported_place_schema, &wider));
	assert_slice(buf_slice(&wider),
		"\xef\xbb\xbfid,name,x_ours,address,kind,part_of,latitude,longitude,source,"
		"source_id,x_imported\r\na,\"A, B\",1,,,,,,,,\r\nb,,,,,,,,,,");
	struct slice wide = arena_copy(&arena, buf_slice(&wider));
	buf_clear(&wider);
	assert_true(rows_read(
		&imported_place_schema, slice_from("places.csv"), wide, &arena, &diags, &rows));
	assert_false(imported_widen(&rows.table, &imported_place_schema, &wider));
	assert_int_equal(wider.length, 0);
	buf_free(&wider);
	arena_free(&arena);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(ids_become_codes),
		cmocka_unit_test(pairs_of_numbers_become_coordinates),
		cmocka_unit_test(what_lies_far_from_all_others_is_found),
		cmocka_unit_test(a_slip_of_the_pen_is_told_from_a_far_place),
		cmocka_unit_test(ages_are_read_from_words),
		cmocka_unit_test(needs_are_named_by_texts),
		cmocka_unit_test(a_cell_is_merged_of_three),
		cmocka_unit_test(without_memory_a_cell_is_a_persons),
		cmocka_unit_test(columns_not_spoken_of_remember_what_they_did),
		cmocka_unit_test(a_table_grows_the_columns_that_it_lacks),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
