/*
 * work/shared/guard: no field of any record or table takes a family's name or a number, the schemas
 * say which there are; and the kept index of names, of which no damaged byte is believed.
 */
#include "base/array.h"
#include "model/record/record.h"
#include "scratch.h"
#include "work/shared/check_file.h"
#include "work/shared/guard.h"
#include "work/shared/name_keeping.h"

/* How free text may stand in a value of a closed form. */
static const char *const shapes[] = { "%s", "2022-09-14 %s", "2022-09-14 mother %s",
	"2022-09-14 declined %s", "2022-09-14 rejected:%s", "teacher 2 %s" };

static const char *const texts[] = { "Janu Vymyšlenou", "777 123 456" };

struct fixture {
	struct scratch *scratch;
	struct context context;
	struct diag_list unheard;
	size_t tried;
};

static void open_fixture(struct fixture *f, void **state)
{
	struct context_options options = {
		.today = 10000, .date = DATE_NONE, .dictionary = slice_from("/usr/share/hunspell")
	};

	*f = (struct fixture){ .scratch = *state };
	scratch_put("most/spis.md", "---\nformat: 1\nname: Most\nlanguage: cs\n---\n");
	scratch_put("most/cases/2022/k7q2m4xp/case.md", "");
	scratch_put("identities/k7q2m4xp.md", "---\nc1-name: Jana Vymyšlená\n---\n");
	assert_int_equal(chmod("identities", 0700), 0);
	options.store.directory = slice_from("most");
	options.store.environment_cases = slice_from("most/cases");
	options.store.environment_identities = slice_from("identities");
	diag_list_init(&f->unheard, &f->scratch->arena);
	assert_true(context_open(&f->context, &options, &f->scratch->arena, &f->scratch->diags));
}

static bool lets_in(struct fixture *f, enum ring ring, const char *path, struct slice bytes)
{
	const struct change change = {
		.ring = ring, .path = slice_from(path), .before = slice_from(""), .after = bytes
	};
	size_t before = f->scratch->diags.count;

	bool good = guard_check(&f->context, &change);
	assert_true(good == (f->scratch->diags.count == before));
	for (size_t i = before; i < f->scratch->diags.count; i++)
		assert_string_equal(f->scratch->diags.items[i].rule, "private");
	f->scratch->diags.count = before;
	return good;
}

/* A file in which only that field stands. */
static struct slice file_with(
	struct fixture *f, const char *path, const struct field *field, struct slice value)
{
	bool in_table = slice_ends(slice_from(path), ".csv");
	struct buf bytes;

	buf_init(&bytes);
	if (in_table)
		buf_format(&bytes, "%s\n%s\n", field->name, value.data);
	else if (field->flags & FIELD_LIST)
		buf_format(&bytes, "---\n%s:\n  - \"%s\"\n---\n", field->name, value.data);
	else
		buf_format(&bytes, "---\n%s: \"%s\"\n---\n", field->name, value.data);
	return buf_take(&bytes, &f->scratch->arena);
}

static struct slice shaped(struct fixture *f, const char *shape, const char *text)
{
	struct slice all = slice_from(shape);
	size_t mark = slice_find(all, '%', 0);

	return arena_format(&f->scratch->arena, "%.*s%s", (int)mark, shape, text);
}

static void try_field(
	struct fixture *f, enum ring ring, const char *path, const struct field *field)
{
	bool takes_any = false;

	for (size_t i = 0; i < ARRAY_LEN(texts); i++)
		for (size_t shape = 0; shape < ARRAY_LEN(shapes); shape++) {
			struct slice value = shaped(f, shapes[shape], texts[i]);
			if (!field_read(field, value, NULL, &f->scratch->arena, &f->unheard, NULL))
				continue;
			takes_any = true;
			if (lets_in(f, ring, path, file_with(f, path, field, value)))
				fail_msg("%s, field %s: %s", path, field->name, value.data);
			f->tried++;
		}
	if (field->type == FIELD_TEXT && !takes_any)
		fail_msg("%s, field %s takes no text", path, field->name);
}

static void try_schema(struct fixture *f, enum ring ring, const char *path)
{
	const struct schema *schema = check_file_schema(ring, slice_from(path));

	assert_non_null(schema);
	for (size_t i = 0; i < schema_count(schema); i++)
		if ((schema_at(schema, i)->flags & FIELD_PUBLIC) == 0)
			try_field(f, ring, path, schema_at(schema, i));
}

static void no_field_of_a_record_takes_a_name(void **state)
{
	static const struct {
		enum record_home home;
		enum ring ring;
		const char *folder;
	} homes[] = { { HOME_CASE, RING_CASES, "2022/k7q2m4xp" },
		{ HOME_MEETINGS, RING_PLATFORM, "meetings/2022" },
		{ HOME_SIGNALS, RING_CASES, "signals/2022" },
		{ HOME_WORK, RING_CASES, "work/2022" } };
	struct fixture f;

	open_fixture(&f, state);
	for (int kind = RECORD_CASE; kind < RECORD_KIND_COUNT; kind++)
		for (size_t i = 0; i < ARRAY_LEN(homes); i++) {
			bool is_case = kind == RECORD_CASE;
			if ((record_kinds[kind].homes & homes[i].home) == 0 ||
				kind == RECORD_ASSESSMENT)
				continue;
			struct slice path = arena_format(&f.scratch->arena, "%s/%s%s%s.md",
				homes[i].folder, is_case ? "" : "2022-09-14-",
				record_kinds[kind].name, is_case ? "" : "-1b2c");
			try_schema(&f, homes[i].ring, path.data);
			assert_false(lets_in(&f, homes[i].ring, path.data,
				slice_from("---\nx-more: Janu Vymyšlenou\n---\n")));
			assert_false(lets_in(&f, homes[i].ring, path.data,
				slice_from("---\n# Janu Vymyšlenou\n---\n")));
			assert_false(lets_in(&f, homes[i].ring, path.data,
				slice_from("---\n---\nJanu Vymyš-\nlenou\n")));
		}
	assert_true(f.tried > 60);
	context_close(&f.context);
}

static void no_column_of_a_table_takes_a_name(void **state)
{
	static const char *const of_platform[] = { "projects.csv", "availability/2022/a.b.csv",
		"vocabulary/needs.csv", "vocabulary/roles.csv", "spis.md", "cards/kid-1/card.md",
		"cards/kid-1/blocks.csv", "cards/kid-1/indices.csv", "cards/kid-1/items.csv",
		"cards/kid-1/answers.csv", "cards/kid-1/levels.csv" };
	static const char *const of_cases[] = { "requests.csv", "archive.csv",
		"ratings/2022/a.b.csv", "2022/k7q2m4xp/members.csv" };
	struct fixture f;

	open_fixture(&f, state);
	for (size_t i = 0; i < ARRAY_LEN(of_platform); i++) {
		/* Cards hold the numbers of organizations. */
		bool holds_numbers = slice_starts(slice_from(of_platform[i]), "cards/");
		if (!holds_numbers)
			try_schema(&f, RING_PLATFORM, of_platform[i]);
		assert_non_null(check_file_schema(RING_PLATFORM, slice_from(of_platform[i])));
	}
	for (size_t i = 0; i < ARRAY_LEN(of_cases); i++)
		try_schema(&f, RING_CASES, of_cases[i]);
	assert_false(lets_in(&f, RING_PLATFORM, "services.csv",
		slice_from("id,name,note\nx,Klub,Janu Vymyšlenou\n")));
	assert_true(lets_in(&f, RING_PLATFORM, "services.csv",
		slice_from("id,name,note\nx,Jana Vymyšlená,nic\n")));
	assert_false(lets_in(&f, RING_PLATFORM, "cards/kid-1/items.csv",
		slice_from("id,cs\nx,Janu Vymyšlenou\n")));
	assert_false(lets_in(&f, RING_CASES, "2022/k7q2m4xp/2022-09-14-assessment-1b2c.csv",
		slice_from("block,item,answer,note\na,b,1,Janu Vymyšlenou\n")));
	assert_false(lets_in(&f, RING_PLATFORM, "released/2022/2022-09-14-release-1b2c.csv",
		slice_from("table,row,column,low,high\nabout,left-out,value,Janu Vymyšlenou,\n")));
	assert_false(lets_in(&f, RING_CASES, "requests.csv",
		slice_from("id,case,x_more\nr1,k7q2m4xp,Jana přišla\n")));
	assert_true(lets_in(&f, RING_CASES, "requests.csv",
		slice_from("id,case,x_more\nr1,vkcqzfp7,Jana přišla\n")));
	assert_true(f.tried > 20);
	context_close(&f.context);
}

static void a_damaged_index_is_not_believed(void **state)
{
	struct scratch *scratch = *state;
	struct name_file file = { slice_from("k7q2m4xp.md"), 7 };
	struct name_files files = { &file, 1, 1 };
	const struct name_keeping_from from = { 1, 2, 3, 4 };
	struct name_keeping keeping;
	struct name_first_names first_names;
	struct name_builder builder;
	struct buf image, bytes;

	buf_init(&image);
	buf_init(&bytes);
	name_first_init(&first_names, &scratch->arena);
	name_builder_init(&builder, &first_names, NULL, &scratch->arena);
	name_builder_add(
		&builder, NAME_PERSON, slice_from("k7q2m4xp"), slice_from("Jana Vymyšlená"));
	name_builder_finish(&builder, NULL, NULL, 0, &image);
	name_keeping_write(&files, &from, buf_slice(&image), &bytes);
	struct slice all = buf_aligned(&bytes, &scratch->arena);
	assert_true(name_keeping_open(all, &keeping));
	assert_int_equal(name_keeping_find(&keeping, file.path), 0);
	assert_true(name_keeping_find(&keeping, slice_from("x.md")) == SIZE_MAX);
	assert_int_equal(name_keeping_stamp(&keeping, 0), 7);
	for (size_t i = 0; i < all.length; i++) {
		((char *)all.data)[i] ^= 4;
		assert_false(name_keeping_open(all, &keeping));
		((char *)all.data)[i] ^= 4;
		assert_false(name_keeping_open(slice_part(all, 0, i), &keeping));
	}
	buf_free(&image);
	buf_free(&bytes);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(
			no_field_of_a_record_takes_a_name, scratch_setup, scratch_teardown),
		cmocka_unit_test_setup_teardown(
			no_column_of_a_table_takes_a_name, scratch_setup, scratch_teardown),
		cmocka_unit_test_setup_teardown(
			a_damaged_index_is_not_believed, scratch_setup, scratch_teardown),
	};
	cmocka_set_message_output(CM_OUTPUT_TAP);
	return cmocka_run_group_tests(tests, NULL, NULL);
}
