/* JSON as events with paths, in pieces of any size, and what is no JSON; data packages. */
#include "base/array.h"
#include "base/buf.h"
#include "findings.h"
#include "model/import/datapackage.h"
#include "text/json_read.h"

static const char kinds[] = "0bnt{[.";

static void write_event(void *data, const struct json_event *event)
{
	buf_format(data, "%zu:%zu %c %.*s", event->position.line, event->position.offset,
		kinds[event->kind], (int)event->path.length, event->path.data);
	if (event->text.data)
		buf_format(data, "=%.*s", (int)event->text.length, event->text.data);
	buf_add_byte(data, '\n');
}

static const char text[] = "\xef\xbb\xbf{\"a\": [{\"b\": 1, \"c\": \"p\\u0159\"},\n"
			   "  -2.5e3 ,[true,null]],\n"
			   " \"\": {\"d e\" : \"\xc5\x99\\n\"}}\n";

static const char events[] = "1:0 { \n"
			     "1:6 [ a\n"
			     "1:7 { a[]\n"
			     "1:13 n a[].b=1\n"
			     "1:21 t a[].c=p\xc5\x99\n"
			     "1:30 . a[]\n"
			     "2:2 n a[]=-2.5e3\n"
			     "2:10 [ a[]\n"
			     "2:11 b a[][]=true\n"
			     "2:16 0 a[][]\n"
			     "2:20 . a[]\n"
			     "2:21 . a\n"
			     "3:5 { \n"
			     "3:14 t d e=\xc5\x99\n"
			     "\n"
			     "3:20 . \n"
			     "3:21 . \n";

/* A name that is empty adds nothing to the path. */
static void a_value_is_told_with_its_path_and_place(void **state)
{
	struct findings *findings = *state;
	struct buf told;
	buf_init(&told);
	assert_true(json_read(
		slice_from("t.json"), slice_from(text), write_event, &told, &findings->diags));
	assert_slice(buf_slice(&told), events);
	buf_free(&told);
}

static void pieces_of_any_size_tell_the_same(void **state)
{
	struct findings *findings = *state;
	for (size_t size = 3; size < sizeof text; size++) {
		struct slice rest = slice_from(text);
		struct buf told;
		buf_init(&told);
		struct json_reader *reader =
			json_reader_new(slice_from("t.json"), write_event, &told, &findings->diags);
		for (; rest.length > 0; rest = slice_part(rest, size, rest.length))
			assert_true(json_reader_feed(reader, slice_part(rest, 0, size)));
		assert_true(json_reader_finish(reader));
		json_reader_free(reader);
		assert_slice(buf_slice(&told), events);
		buf_free(&told);
	}
}

static void what_is_no_json_is_refused_at_its_place(void **state)
{
	struct findings *findings = *state;
	static const struct {
		const char *text, *finding;
	} known[] = {
		{ "", "json 1:0 the file ends in the middle (was it downloaded whole?)\n" },
		{ "[1,\n", "json 2:0 the file ends in the middle (was it downloaded whole?)\n" },
		{ "{\n\"a\": tru}", "json 2:5 this is no JSON (a comma, a quote or a bracket is "
				    "missing or wrong)\n" },
		{ "{\"a\": \"\xff\"}",
			"json 1:6 a text that is not UTF-8 (save the file in that encoding)\n" },
		{ "[1]\n x", "json 2:1 this is no JSON (a comma, a quote or a bracket is missing "
			     "or wrong)\n" },
	};
	for (size_t i = 0; i < ARRAY_LEN(known); i++) {
		struct buf told;
		buf_init(&told);
		assert_false(json_read(slice_from("t.json"), slice_from(known[i].text), write_event,
			&told, &findings->diags));
		assert_findings(findings, known[i].finding);
		buf_free(&told);
	}
}

/* Nothing of these is kept beyond its bound, however long the file. */
static void depth_and_length_have_bounds(void **state)
{
	struct findings *findings = *state;
	char deep[JSON_DEPTH_MOST + 2];
	struct buf told;
	buf_init(&told);
	memset(deep, '[', sizeof deep);
	assert_false(json_read(slice_from("t.json"), (struct slice){ deep, sizeof deep },
		write_event, &told, &findings->diags));
	assert_findings(findings, "json 1:64 too many objects or arrays in each other\n");

	struct json_reader *reader =
		json_reader_new(slice_from("t.json"), write_event, &told, &findings->diags);
	char piece[1 << 16];
	memset(piece, 'x', sizeof piece);
	bool fine = json_reader_feed(reader, slice_from("[\""));
	size_t pieces = 0;
	while (fine && pieces < 100) {
		fine = json_reader_feed(reader, (struct slice){ piece, sizeof piece });
		pieces++;
	}
	assert_int_equal(pieces, JSON_VALUE_MOST / sizeof piece + 1);
	assert_findings(findings, "json 1:1 a value that is too long\n");
	json_reader_free(reader);
	buf_free(&told);
}

static void a_package_names_its_files(void **state)
{
	struct findings *findings = *state;
	static const char package_text[] =
		"{\"name\": \"x\", \"resources\": [\n"
		" {\"name\": \"service\", \"path\": \"a.csv\", \"encoding\": \"cp1250\",\n"
		"  \"dialect\": {\"delimiter\": \"\\t\", \"quoteChar\": \"'\"},\n"
		"  \"schema\": {\"fields\": [{\"name\": \"id\", \"path\": \"no\"}]}},\n"
		" {\"path\": [\"b.csv\", \"c.csv\"]}]}";
	struct datapackage package;
	assert_true(datapackage_read(slice_from("p.json"), slice_from(package_text),
		&findings->arena, &findings->diags, &package));
	assert_int_equal(package.count, 2);
	assert_slice(package.items[0].name, "service");
	assert_slice(package.items[0].path, "a.csv");
	assert_slice(package.items[0].encoding, "cp1250");
	assert_slice(package.items[0].delimiter, "\t");
	assert_int_equal(package.items[0].path_count, 1);
	assert_int_equal(package.items[0].position.line, 2);
	assert_null(package.items[1].name.data);
	assert_slice(package.items[1].path, "b.csv");
	assert_int_equal(package.items[1].path_count, 2);
	assert_false(datapackage_read(slice_from("p.json"), slice_from("{}"), &findings->arena,
		&findings->diags, &package));
	assert_findings(findings,
		"datapackage 0:0 there is no list of resources (a Frictionless data package)\n");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_value_is_told_with_its_path_and_place),
		cmocka_unit_test(pieces_of_any_size_tell_the_same),
		cmocka_unit_test(what_is_no_json_is_refused_at_its_place),
		cmocka_unit_test(depth_and_length_have_bounds),
		cmocka_unit_test(a_package_names_its_files),
	};
	return cmocka_run_group_tests(tests, findings_setup, findings_teardown);
}
