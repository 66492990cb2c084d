/* What a file keeps from one version to the next, over every kind of record, field and table. */
#include "base/array.h"
#include "findings.h"
#include "logic/change/kept.h"
#include "model/record/assessment.h"
#include "model/record/record.h"
#include "work/shared/check_file.h"
#include <string.h>

static const char *judged(struct findings *findings, const struct file_versions *versions)
{
	findings->diags.count = 0;
	bool good = kept_check(versions, &findings->arena, &findings->diags);

	assert_int_equal(good, findings->diags.count == 0);
	return good ? "" : findings->diags.items[0].rule;
}

static struct slice record_with(struct findings *findings, const char *key, const char *values)
{
	return arena_format(&findings->arena, "---\n%s: %s\n---\n\nA word.\n", key, values);
}

/* The fields that stand, as spis-store(5) names them: the case of every record, the events of
 * signals and referrals, the objections of minutes. */
static bool stands(enum record_kind_id kind, const char *key)
{
	if (strcmp(key, "case") == 0)
		return true;
	if (strcmp(key, "events") == 0)
		return kind == RECORD_SIGNAL || kind == RECORD_REFERRAL;
	return strcmp(key, "objections") == 0 && kind == RECORD_MEETING;
}

static void check_field_of(struct findings *findings, enum record_kind_id kind, const char *key)
{
	struct file_versions versions = {
		.keeping = KEEP_RECORD,
		.schema = record_kind_schema(kind),
		.kind = kind,
		.shown = slice_from("a.md"),
	};
	const char *lost = strcmp(key, "case") == 0 ? "case" : "removed-value";
	const char *expected = kind == RECORD_APPROVAL ? "never-changed"
			       : stands(kind, key)     ? lost
						       : "";

	versions.before = record_with(findings, key, "[one, two]");
	versions.after = versions.before;
	assert_string_equal(judged(findings, &versions), "");
	versions.after = record_with(findings, key, "[one]");
	assert_string_equal(judged(findings, &versions), expected);
	versions.after = record_with(findings, key, "[one, other]");
	assert_string_equal(judged(findings, &versions), expected);
	versions.after = record_with(findings, "x-own", "hello");
	assert_string_equal(judged(findings, &versions), expected);
	versions.after = record_with(findings, key, "[one, two, three]");
	assert_string_equal(
		judged(findings, &versions), kind == RECORD_APPROVAL ? "never-changed" : "");
	versions.after = (struct slice){ 0 };
	assert_string_equal(judged(findings, &versions), "deleted");
}

static void fields_that_stand_stay(void **state)
{
	size_t fields = 0, standing = 0;

	for (int kind = RECORD_CASE; kind < RECORD_KIND_COUNT; kind++) {
		const struct schema *schema = record_kind_schema(kind);
		if (kind == RECORD_ASSESSMENT)
			continue;
		assert_non_null(schema);
		for (size_t i = 0; i < schema_count(schema); i++) {
			check_field_of(*state, kind, schema_at(schema, i)->name);
			standing += stands(kind, schema_at(schema, i)->name);
			fields++;
		}
	}
	assert_true(fields > 100);
	assert_true(standing > 15);
}

/* The kept tables: whether a cell may change, and the path of one. */
static const struct {
	enum ring ring;
	const char *path;
	bool cells_change;
} tables[] = {
	{ RING_PLATFORM, "people.csv", true },
	{ RING_PLATFORM, "places.csv", true },
	{ RING_PLATFORM, "services.csv", true },
	{ RING_PLATFORM, "projects.csv", true },
	{ RING_PLATFORM, "availability/2022/anna.bekova.csv", false },
	{ RING_CASES, "ratings/2022/anna.bekova.csv", false },
	{ RING_CASES, "requests.csv", true },
	{ RING_CASES, "archive.csv", false },
	{ RING_CASES, "2022/k7q2m4xp/members.csv", true },
};

/* A table of two rows; `changed` is put into the last cell of the second. */
static struct slice table_of(
	struct findings *findings, const struct schema *schema, size_t rows, const char *changed)
{
	static const char *const names[] = { "a", "b" };
	struct buf text;

	buf_init(&text);
	for (size_t i = 0; i < schema_count(schema); i++)
		buf_format(&text, "%s%s", i > 0 ? "," : "", schema_at(schema, i)->name);
	buf_add_byte(&text, '\n');
	for (size_t row = 0; row < rows; row++)
		for (size_t i = 0; i < schema_count(schema); i++) {
			const struct field *field = schema_at(schema, i);
			bool is_last = i + 1 == schema_count(schema);
			bool is_date = field->type == FIELD_DATE;
			buf_add_text(&text, is_last && row == 1 && changed[0] != '\0' ? changed
					    : is_date ? (row == 0 ? "2022-01-01" : "2022-01-02")
					    : field->flags & FIELD_KEY ? names[row]
								       : "");
			buf_add_byte(&text, is_last ? '\n' : ',');
		}
	return buf_take(&text, &findings->arena);
}

static void rows_stay(void **state)
{
	struct findings *findings = *state;

	for (size_t i = 0; i < ARRAY_LEN(tables); i++) {
		struct file_versions versions;
		check_file_versions(tables[i].ring, slice_from(tables[i].path), &versions);
		assert_non_null(versions.schema);
		versions.shown = slice_from(tables[i].path);
		versions.before = table_of(findings, versions.schema, 2, "");
		versions.after = versions.before;
		assert_string_equal(judged(findings, &versions), "");
		versions.after = table_of(findings, versions.schema, 1, "");
		assert_string_equal(judged(findings, &versions), "removed-row");
		versions.after = table_of(findings, versions.schema, 2, "other");
		assert_string_equal(
			judged(findings, &versions), tables[i].cells_change ? "" : "removed-row");
		versions.after = (struct slice){ 0 };
		assert_string_equal(judged(findings, &versions), "deleted");
		versions.case_is_erased = true;
		versions.after = table_of(findings, versions.schema, 0, "");
		assert_string_equal(judged(findings, &versions), "");
	}
}

static void assessments_and_stubs_stay(void **state)
{
	struct findings *findings = *state;
	struct file_versions versions;
	const struct slice stub = slice_from("---\ncase: k7q2m4xp\nerased: 2022-09-14\nbasis: "
					     "request\n---\n");

	check_file_versions(
		RING_CASES, slice_from("2022/k7q2m4xp/2022-09-14-assessment-7f3a.csv"), &versions);
	versions.shown = slice_from("a.csv");
	versions.before = slice_from("block,item,answer,note\nrisk,debts,1,\n");
	versions.after = slice_from("\xEF\xBB\xBF"
				    "block,item,answer,note\r\nrisk,debts,1,\r\n");
	assert_string_equal(judged(findings, &versions), "");
	versions.after = slice_from("block,item,answer,note\nrisk,debts,2,\n");
	assert_string_equal(judged(findings, &versions), "never-changed");

	check_file_versions(
		RING_CASES, slice_from("2022/k7q2m4xp/2022-09-14-visit-7f3a.md"), &versions);
	versions.shown = slice_from("a.md");
	versions.before = slice_from("---\ncase: k7q2m4xp\n---\n");
	versions.after = stub;
	assert_string_equal(judged(findings, &versions), "");
	versions.before = stub;
	versions.after = slice_from("---\ncase: k7q2m4xp\n---\n");
	assert_string_equal(judged(findings, &versions), "erased");

	check_file_versions(
		RING_PLATFORM, slice_from("meetings/2022/2022-09-14-meeting-7f3a.md"), &versions);
	versions.shown = slice_from("a.md");
	versions.before = slice_from("---\nkind: platform\n---\n");
	versions.after = stub;
	assert_string_equal(judged(findings, &versions), "erased");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(
			fields_that_stand_stay, findings_setup, findings_teardown),
		cmocka_unit_test_setup_teardown(rows_stay, findings_setup, findings_teardown),
		cmocka_unit_test_setup_teardown(
			assessments_and_stubs_stay, findings_setup, findings_teardown),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
