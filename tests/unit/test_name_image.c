/*
 * The index of name forms as bytes: what it costs, that it works wherever it lies, that broken
 * bytes do no harm, and that the dictionary is asked about new names alone. FAMILIES=100000 (`make
 * measure`) builds a large one, prints what it costs and holds the goals: 40 MB, and 5 ms for
 * opening and looking through a note.
 */
#include "base/array.h"
#include "base/random.h"
#include "logic/privacy/name_build.h"
#include "logic/privacy/name_scan.h"
#include "unit.h"
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

enum { FEW = 2000 };

static const char NOTE[] =
	"Matka přišla sama, mluvili jsme o docházce do školy a o tom, že dítě chodí bez svačiny. "
	"Volal pan Vrtbák, že v pátek nepřijde. Domluvili jsme další návštěvu za čtrnáct dní.\n";

/* Small rules and words of our own in the form of a dictionary. */
static const char RULES[] = "SET UTF-8\nFORBIDDENWORD q\nPFX N Y 1\nPFX N 0 ne .\n"
			    "SFX M Y 4\nSFX M 0 a [^e]k\nSFX M 0 ův/Y [^e]k\nSFX M ek ka ek\n"
			    "SFX M 0 em [^e]k\nSFX Y Y 1\nSFX Y ův ova ův\n";
static const char WORDS[] = "7\nžák/MN\npátek/M\nmalý\ndaně\nNovák/M\nvolný/q\nromán\n";

static void open_dictionary(struct dictionary *dictionary, struct arena *arena)
{
	assert_true(dictionary_open(slice_from(RULES), slice_from(WORDS), arena, dictionary));
}

static void append(void *closure, struct slice folded, uint64_t accents)
{
	buf_format(closure, "%.*s:%llx ", (int)folded.length, folded.data,
		(unsigned long long)accents);
}

static void test_dictionary(void **state)
{
	struct dictionary dictionary;
	struct dictionary_filter filter = { .all = true };
	struct arena arena;
	struct buf forms;
	(void)state;
	arena_init(&arena);
	buf_init(&forms);
	open_dictionary(&dictionary, &arena);
	dictionary_each(&dictionary, &filter, append, &forms);
	assert_slice(buf_slice(&forms),
		"zak:3 nezak:c zakem:3 nezakem:c zakuv:b nezakuv:2c zakova:3 nezakova:c "
		"zaka:3 nezaka:c patek:2 patka:2 maly:8 dane:8 roman:8 ");
	filter.all = false;
	dictionary_filter_add(&filter, slice_from("ne"));
	buf_clear(&forms);
	dictionary_each(&dictionary, &filter, append, &forms);
	assert_slice(buf_slice(&forms), "nezak:c nezakem:c nezakuv:2c nezakova:c nezaka:c ");
	assert_false(dictionary_open(slice_from("SET ISO8859-2\nSFX A Y 1\nSFX A 0 a .\n"),
		slice_from(WORDS), &arena, &dictionary));
	buf_free(&forms);
	arena_free(&arena);
}

/* A name made of syllables; the same for the same number. */
static const char *syllables(struct random_stream *random, char text[32], size_t count)
{
	static const char *const parts[] = { "va", "ro", "ku", "či", "mo", "le", "ná", "dri", "ho",
		"pe", "sta", "bri", "šo", "ty", "žel", "kra", "zu", "fi", "jan", "vrt" };
	*text = '\0';
	for (size_t i = 0; i < count; i++)
		strcat(text, parts[random_next(random) % ARRAY_LEN(parts)]);
	return text;
}

/* Families of three with a surname each, a street and a school, and one called Vrtbák. */
static void build(struct arena *arena, size_t families, const struct dictionary *dictionary,
	const struct name_image *old, struct buf *image)
{
	static const char *const firsts[] = { "Jana", "Petr", "Veronika", "Tomáš", "Anna", "Jakub",
		"Roman", "Eliška" };
	struct name_first_names first_names;
	struct name_builder builder;
	struct random_stream random;
	random_init(&random, 7);
	name_first_init(&first_names, arena);
	name_builder_init(&builder, &first_names, NULL, arena);
	for (size_t i = 0; i < families; i++) {
		struct slice id = arena_format(arena, "k%07zu", i);
		char surname[32], street[32];
		syllables(&random, surname, 3 + i % 2);
		syllables(&random, street, 3);
		for (int member = 0; member < 3; member++)
			name_builder_add(&builder, NAME_PERSON, id,
				arena_format(arena, "%s %sk%s",
					firsts[random_next(&random) % ARRAY_LEN(firsts)], surname,
					member == 1 ? "ová" : ""));
		name_builder_add(
			&builder, NAME_STREET, id, arena_format(arena, "%sova 12", street));
		name_builder_add(
			&builder, NAME_SCHOOL, id, arena_format(arena, "%zu. ZŠ", 1 + i % 30));
	}
	name_builder_add(&builder, NAME_PERSON, slice_from("vrtb4k00"), slice_from("Karel Vrtbák"));
	name_builder_add(&builder, NAME_PERSON, slice_from("z4kzak00"), slice_from("Josef Žák"));
	name_builder_finish(&builder, dictionary, old, 42, image);
}

static size_t count_hits(struct slice bytes, const char *text)
{
	const struct name_scope scope = { .everything = false };
	struct name_hits hits = { 0 };
	struct name_image image;
	struct arena arena;
	if (!name_image_open(bytes, &image))
		return 0;
	arena_init(&arena);
	name_scan(&image, NULL, &scope, slice_from(text), &arena, &hits);
	arena_free(&arena);
	return hits.count;
}

static double milliseconds(const struct timespec *from)
{
	struct timespec now;
	clock_gettime(CLOCK_MONOTONIC, &now);
	return (double)(now.tv_sec - from->tv_sec) * 1e3 +
	       (double)(now.tv_nsec - from->tv_nsec) / 1e6;
}

static void test_cost(void **state)
{
	const char *asked = getenv("FAMILIES");
	size_t families = asked ? strtoul(asked, NULL, 10) : FEW;
	struct timespec start;
	struct arena arena;
	struct buf image;
	(void)state;
	arena_init(&arena);
	buf_init(&image);
	clock_gettime(CLOCK_MONOTONIC, &start);
	build(&arena, families, NULL, NULL, &image);
	printf("# %zu families: %.1f MB, built in %.0f ms", families, (double)image.length / 1e6,
		milliseconds(&start));
	clock_gettime(CLOCK_MONOTONIC, &start);
	size_t hits = count_hits(buf_slice(&image), NOTE);
	printf(", opened and a note looked through in %.2f ms\n", milliseconds(&start));
	assert_int_equal(hits, 1);
	assert_true((double)image.length < 40e6 / 100e3 * (double)families + 2e6);
	buf_free(&image);
	arena_free(&arena);
}

/* The bytes work where they are moved to; cut or changed ones are refused, or give other hits, but
 * are never read outside (make asan). */
static void test_broken(void **state)
{
	enum { FAMILIES = 20 };
	struct random_stream random;
	struct arena arena;
	struct buf image;
	(void)state;
	random_init(&random, 3);
	arena_init(&arena);
	buf_init(&image);
	build(&arena, FAMILIES, NULL, NULL, &image);
	char *moved = malloc(image.length);
	assert_non_null(moved);
	memcpy(moved, image.data, image.length);
	assert_int_equal(count_hits((struct slice){ moved, image.length }, NOTE), 1);
	for (size_t length = 0; length < image.length; length += 97)
		assert_int_equal(count_hits((struct slice){ moved, length }, NOTE), 0);
	for (int i = 0; i < 20000; i++) {
		size_t at = random_next(&random) % image.length;
		moved[at] = (char)random_next(&random);
		count_hits((struct slice){ moved, image.length }, NOTE);
		moved[at] = image.data[at];
	}
	free(moved);
	buf_free(&image);
	arena_free(&arena);
}

/* What an older index knows is not looked up again; what is new is. */
static void test_renewed(void **state)
{
	static const char silent[] = "Ve škole byl žákem. Žák pak šel domů.";
	static const char meant[] = "Přišel i Žák.";
	struct dictionary dictionary, empty;
	struct name_image old;
	struct arena arena;
	struct buf first, second, third;
	(void)state;
	arena_init(&arena);
	buf_init(&first);
	buf_init(&second);
	buf_init(&third);
	open_dictionary(&dictionary, &arena);
	assert_true(dictionary_open(slice_from(RULES), slice_from("0\n"), &arena, &empty));
	build(&arena, 5, &dictionary, NULL, &first);
	assert_int_equal(count_hits(buf_slice(&first), silent), 0);
	assert_int_equal(count_hits(buf_slice(&first), meant), 1);
	assert_true(name_image_open(buf_slice(&first), &old));
	assert_int_equal(name_image_stamp(&old), 42);
	build(&arena, 6, &empty, &old, &second);
	assert_int_equal(count_hits(buf_slice(&second), silent), 0);
	build(&arena, 6, &empty, NULL, &third);
	assert_int_equal(count_hits(buf_slice(&third), silent), 2);
	buf_free(&first);
	buf_free(&second);
	buf_free(&third);
	arena_free(&arena);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_dictionary),
		cmocka_unit_test(test_cost),
		cmocka_unit_test(test_broken),
		cmocka_unit_test(test_renewed),
	};
	cmocka_set_message_output(CM_OUTPUT_TAP);
	return cmocka_run_group_tests(tests, NULL, NULL);
}
