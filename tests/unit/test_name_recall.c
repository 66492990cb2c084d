/*
 * How many written-out forms of names are found (tests/names/forms.txt), and how many ordinary
 * sentences are accused whatever names the identities hold (tests/names/sentences.txt). Prints a
 * table by class with its denominators (`make measure` shows it) and holds the goals: 999 of 1,000
 * forms, fewer than 1 of 100 sentences.
 */
#include "base/array.h"
#include "base/buf.h"
#include "logic/privacy/name_set.h"
#include "text/unicode.h"
#include "unit.h"
#include <stdio.h>
#include <stdlib.h>

enum { MOST_CLASSES = 40, LONGEST_LINE = 4096, MOST_PARTS = 12 };

/* Ways in which a form is written. */
static const char *const WAYS[] = { "as it is", "no accents", "capitals", "hyphen at a line's end",
	"spaced out", "glued", "entities twice", "look-alikes" };

struct tally {
	char name[64];
	size_t found[ARRAY_LEN(WAYS)], all[ARRAY_LEN(WAYS)];
};

static struct dictionary dictionary;
static bool has_dictionary;

static struct slice read_file(const char *path, struct arena *arena)
{
	struct buf buf;
	char part[65536];
	size_t length;
	FILE *file = fopen(path, "rb");
	if (!file)
		return (struct slice){ 0 };
	buf_init(&buf);
	while ((length = fread(part, 1, sizeof part, file)) > 0)
		buf_add(&buf, part, length);
	fclose(file);
	return buf_take(&buf, arena);
}

/* An index of its own, with the dictionary where there is one. */
struct fixture {
	struct arena arena;
	struct name_first_names first_names;
	struct name_builder builder, known_builder;
	struct buf image, known_image;
	struct name_image names, known;
};

static void open_fixture(struct fixture *f)
{
	*f = (struct fixture){ 0 };
	arena_init(&f->arena);
	buf_init(&f->image);
	buf_init(&f->known_image);
	name_first_init(&f->first_names, &f->arena);
	name_builder_init(&f->known_builder, NULL, NULL, &f->arena);
	name_builder_add(&f->known_builder, NAME_PLACE, slice_from(""), slice_from("Louny"));
	name_builder_finish(&f->known_builder, NULL, NULL, 0, &f->known_image);
	assert_true(name_image_open(buf_slice(&f->known_image), &f->known));
	name_builder_init(&f->builder, &f->first_names, &f->known, &f->arena);
}

static void build(struct fixture *f)
{
	const struct dictionary *words = has_dictionary ? &dictionary : NULL;
	name_builder_finish(&f->builder, words, NULL, 0, &f->image);
	assert_true(name_image_open(buf_slice(&f->image), &f->names));
}

static void close_fixture(struct fixture *f)
{
	buf_free(&f->image);
	buf_free(&f->known_image);
	arena_free(&f->arena);
}

/* Whether something in the text is taken for a name: of this family, or (absent) of any. */
static bool is_hit(const struct fixture *f, struct slice text, struct slice family)
{
	const struct name_scope scope = { .own = family, .everything = true };
	struct name_hits hits = { 0 };
	struct arena arena;
	bool found = false;
	arena_init(&arena);
	name_scan(&f->names, &f->known, &scope, text, &arena, &hits);
	for (size_t i = 0; i < hits.count; i++)
		found |= family.data == NULL || hits.items[i].is_own;
	arena_free(&arena);
	return found;
}

static void add_character(struct buf *buf, int32_t point, size_t way)
{
	static const struct {
		int32_t latin, other;
	} alike[] = { { 'a', 0x430 }, { 'e', 0x435 }, { 'o', 0x3BF }, { 'c', 0x441 },
		{ 'K', 0x39A }, { 'M', 0x41C }, { 'P', 0x3A1 }, { 'i', 0x456 } };
	if (way == 6) {
		buf_format(buf, point < 0x80 ? "%c" : "&amp;#%d;", (int)point);
		return;
	}
	for (size_t i = 0; way == 7 && i < ARRAY_LEN(alike); i++)
		if (point == alike[i].latin)
			point = alike[i].other;
	unicode_add(buf, point);
}

/* The form in the given way; false when it cannot be written so. */
static bool write_form(struct buf *buf, struct slice form, size_t way)
{
	size_t letters = unicode_length(form), at = 0;
	for (size_t offset = 0; offset < form.length; at++) {
		int32_t point = unicode_next(form, &offset);
		if (!unicode_is_letter(point) && way > 2)
			return false;
		if (way == 3 && at == letters / 2)
			buf_add_text(buf, "-\n");
		if (way == 4 && at > 0)
			buf_add_byte(buf, ' ');
		add_character(buf, point, way);
	}
	return way < 3 || way > 4 || letters >= 4;
}

static struct slice in_capitals(struct slice form, struct arena *arena)
{
	struct buf buf;
	buf_init(&buf);
	for (size_t offset = 0; offset < form.length;) {
		size_t start = offset;
		unicode_next(form, &offset);
		buf_add_slice(
			&buf, unicode_capitalize(slice_part(form, start, offset - start), arena));
	}
	return buf_take(&buf, arena);
}

static struct slice without_accents(struct slice form, struct arena *arena)
{
	struct buf buf;
	buf_init(&buf);
	for (size_t offset = 0; offset < form.length;) {
		int32_t parts[UNICODE_MOST_PARTS];
		size_t count = unicode_base(unicode_next(form, &offset), parts);
		for (size_t i = 0; i < count; i++)
			unicode_add(&buf, parts[i]);
	}
	return buf_take(&buf, arena);
}

static void try_form(
	struct fixture *f, struct slice family, struct slice form, size_t way, struct tally *tally)
{
	struct buf text;
	buf_init(&text);
	buf_add_text(&text, way == 5 ? "Dnes byla_" : "Mluvili o tom, co ");
	if (way == 1)
		form = without_accents(form, &f->arena);
	if (way == 2)
		form = in_capitals(form, &f->arena);
	bool is_writable = write_form(&text, form, way);
	buf_add_text(&text, way == 5 ? "_venku." : " chce.");
	bool found = is_writable && is_hit(f, buf_slice(&text), family);
	tally->all[way] += is_writable;
	tally->found[way] += found;
	if (is_writable && !found)
		printf("# missed: %s\n", text.data);
	buf_free(&text);
}

static enum name_kind kind_of(char letter)
{
	switch (letter) {
	case 'd':
		return NAME_DOCTOR;
	case 't':
		return NAME_STREET;
	case 'c':
		return NAME_SCHOOL;
	default:
		return NAME_PERSON;
	}
}

/* "~" is a blank within a form. */
static struct slice with_blanks(struct slice form, struct arena *arena)
{
	struct buf buf;
	buf_init(&buf);
	for (size_t i = 0; i < form.length; i++)
		buf_add_byte(&buf, form.data[i] == '~' ? ' ' : form.data[i]);
	return buf_take(&buf, arena);
}

/* What stands before the colon as a whole name, for an owner that is called like the line. */
static void add_line(struct fixture *f, struct slice line)
{
	struct slice family = slice_part(line, 0, slice_find(line, ':', 0));
	struct slice name = slice_part(family, 2, family.length);
	char kind = line.data[0];
	if (kind == 'f' || kind == 'h')
		name = arena_format(&f->arena, "%.*s Wxyz", (int)name.length, name.data);
	if (kind == 's')
		name = arena_format(&f->arena, "Qwert %.*s", (int)name.length, name.data);
	name_builder_add(&f->builder, kind_of(kind), family, name);
}

static bool is_name(struct slice line)
{
	return !slice_is_empty(line) && line.data[0] != '#' && line.data[0] != '[';
}

/* All names of the list in one index. */
static void add_all(struct fixture *f, struct slice lines)
{
	struct slice line;
	while (slice_split(&lines, '\n', &line))
		if (is_name(line))
			add_line(f, line);
	build(f);
}

static void measure_name(struct fixture *f, struct slice line, struct tally *tally)
{
	size_t colon = slice_find(line, ':', 0);
	struct slice family = slice_part(line, 0, colon), form;
	struct slice forms = slice_trim(slice_part(line, colon + 1, line.length));
	while (slice_split(&forms, ' ', &form)) {
		form = with_blanks(form, &f->arena);
		for (size_t way = 0; way < ARRAY_LEN(WAYS); way++)
			try_form(f, family, form, way, tally);
	}
}

static void show(const struct tally *tally)
{
	printf("# %-38s", tally->name);
	for (size_t way = 0; way < ARRAY_LEN(WAYS); way++)
		printf(" %4zu/%-4zu", tally->found[way], tally->all[way]);
	printf("\n");
}

static void test_recall(void **state)
{
	static struct tally tallies[MOST_CLASSES], sum = { .name = "all" };
	struct fixture f;
	size_t count = 0;
	(void)state;
	open_fixture(&f);
	struct slice rest = read_file("tests/names/forms.txt", &f.arena), line;
	add_all(&f, rest);
	while (slice_split(&rest, '\n', &line)) {
		if (slice_starts(line, "["))
			snprintf(tallies[count++].name, sizeof sum.name, "%.*s",
				(int)line.length - 2, line.data + 1);
		else if (is_name(line))
			measure_name(&f, line, &tallies[count - 1]);
	}
	printf("# forms found, of all; %s dictionary\n# %-38s", has_dictionary ? "with" : "without",
		"class");
	for (size_t way = 0; way < ARRAY_LEN(WAYS); way++)
		printf(" %s%s", WAYS[way], way + 1 < ARRAY_LEN(WAYS) ? "," : "\n");
	for (size_t i = 0; i < count; i++) {
		show(&tallies[i]);
		for (size_t way = 0; way < ARRAY_LEN(WAYS); way++) {
			sum.found[way] += tallies[i].found[way];
			sum.all[way] += tallies[i].all[way];
		}
	}
	show(&sum);
	for (size_t way = 0; way < ARRAY_LEN(WAYS); way++)
		assert_true(sum.found[way] * 1000 >= sum.all[way] * 999);
	assert_true(sum.all[0] > 2000);
	close_fixture(&f);
}

/* Every sentence of "{a|b} c {d|e}". */
static void each_sentence(struct slice line, struct buf *sentence, const struct fixture *f,
	size_t *accused, size_t *all)
{
	size_t open = slice_find(line, '{', 0), kept = sentence->length;
	buf_add_slice(sentence, slice_part(line, 0, open));
	if (open == line.length) {
		++*all;
		if (is_hit(f, buf_slice(sentence), (struct slice){ 0 })) {
			++*accused;
			printf("# accused: %s\n", sentence->data);
		}
	} else {
		size_t close = slice_find(line, '}', open);
		struct slice choices = slice_part(line, open + 1, close - open - 1), choice;
		size_t before = sentence->length;
		while (slice_split(&choices, '|', &choice)) {
			buf_add_slice(sentence, choice);
			each_sentence(slice_part(line, close + 1, line.length), sentence, f,
				accused, all);
			sentence->length = before;
			sentence->data[before] = '\0';
		}
	}
	sentence->length = kept;
	sentence->data[kept] = '\0';
}

/* With every name of the list in the identities at once. */
static void test_not_accused(void **state)
{
	struct fixture f;
	struct buf sentence;
	size_t accused = 0, all = 0;
	(void)state;
	open_fixture(&f);
	buf_init(&sentence);
	struct slice line;
	add_all(&f, read_file("tests/names/forms.txt", &f.arena));
	struct slice rest = read_file("tests/names/sentences.txt", &f.arena);
	while (slice_split(&rest, '\n', &line))
		if (!slice_is_empty(line) && line.data[0] != '#')
			each_sentence(line, &sentence, &f, &accused, &all);
	printf("# ordinary sentences accused: %zu of %zu\n", accused, all);
	assert_true(all >= 1000);
	assert_true(accused * 100 < all);
	buf_free(&sentence);
	close_fixture(&f);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_recall),
		cmocka_unit_test(test_not_accused),
	};
	struct arena arena;
	arena_init(&arena);
	struct slice rules = read_file("/usr/share/hunspell/cs_CZ.aff", &arena);
	struct slice words = read_file("/usr/share/hunspell/cs_CZ.dic", &arena);
	has_dictionary = rules.data && words.data &&
			 dictionary_open(rules, words, &arena, &dictionary) &&
			 !getenv("NO_DICTIONARY");
	cmocka_set_message_output(CM_OUTPUT_TAP);
	int failed = cmocka_run_group_tests(tests, NULL, NULL);
	arena_free(&arena);
	return failed;
}
