/*
 * Front matter of a hand that knows every liberty of the format, made from a seed: changing one
 * field touches the lines of that field and no other byte.
 *
 * With the argument --documents it prints such files for other readers of YAML (tests/yaml.t), each
 * changed here and there, as: the file, NUL, then a line "KEY TAB KIND TAB HEX,HEX..." for each
 * field (KIND: scalar, list, boolean or absent; HEX: the bytes of a value), NUL.
 */
#include "base/array.h"
#include "base/random.h"
#include "text/front_matter.h"
#include "text/lines.h"
#include "unit.h"
#include <stdio.h>
#include <stdlib.h>

enum { FILES = 3000, DOCUMENTS = 300, MOST_VALUES = 4, KEYS = 8 };

static const char *const keys[KEYS] = { "case", "x-note", "reasons", "a", "-", "9-to-5", "no-1",
	"zz-top" };

struct field {
	const char *key;
	bool is_list;
	bool is_boolean; /* written plain */
	struct slice values[MOST_VALUES];
	size_t count;
};

struct document {
	struct field fields[KEYS];
	size_t count;
	struct slice bytes;
	struct arena *arena;
	struct random_stream *stream;
};

static size_t below(struct random_stream *stream, size_t limit)
{
	return random_next(stream) % limit;
}

/* What has a meaning to some reader of YAML, in any order. */
static struct slice random_value(struct random_stream *stream, struct arena *arena)
{
	static const char *const pieces[] = { "a", "Z", "truancy", "č", "Ř", "\xF0\x9F\x98\x80",
		"\xC2\xA0", "\xE2\x80\x8B", "\xEF\xBB\xBF", "\xC2\xAD", " ", "  ", "\t", ":", ": ",
		"#", " #", "\"", "'", "''", "\\", "\\n", "-", "- ", "--- ", "...", "?", "? ", ",",
		"[", "]", "{", "}", "&a", "*a", "!", "!!str ", "|", ">", "@", "`", "%", "=", "<<",
		"~", "yes", "No", "on", "true", "FALSE", "null", "y", "0", "7", "12", "-3", "+1",
		".5", "1.0", "1e3", "0x1f", "0o7", "1_000", "12:30", ".inf", "2022-09-14",
		"2022-02-30", "2022-09-14T10:00:00Z" };
	struct slice text = slice_from("");
	for (size_t left = below(stream, 4); left > 0; left--)
		text = arena_format(
			arena, "%s%s", text.data, pieces[below(stream, ARRAY_LEN(pieces))]);
	return below(stream, 8) > 0 ? text : arena_format(arena, "%zu", below(stream, 100000000));
}

static void add_in_quotes(struct buf *buf, struct slice value, char quote)
{
	buf_add_byte(buf, quote);
	for (size_t i = 0; i < value.length; i++) {
		if (value.data[i] == quote)
			buf_add_byte(buf, quote == '"' ? '\\' : '\'');
		else if (value.data[i] == '\\' && quote == '"')
			buf_add_byte(buf, '\\');
		buf_add_byte(buf, value.data[i]);
	}
	buf_add_byte(buf, quote);
}

/* A plain value between brackets holds none of their marks. */
static bool is_plain_in_brackets(struct slice value)
{
	for (size_t i = 0; i < value.length; i++)
		if (strchr(",[]{}", value.data[i]))
			return false;
	return front_matter_is_plain(value);
}

static void add_any_style(
	struct buf *buf, struct slice value, bool in_brackets, struct random_stream *stream)
{
	bool is_plain = in_brackets ? is_plain_in_brackets(value) : front_matter_is_plain(value);
	if (below(stream, 2) == 0 && is_plain)
		buf_add_slice(buf, value);
	else
		add_in_quotes(buf, value, below(stream, 2) ? '"' : '\'');
	buf_add_repeated(buf, ' ', below(stream, 4) == 0 ? 2 : 0);
}

static const char *any_ending(struct random_stream *stream, size_t kind)
{
	static const char *const endings[] = { "\n", "\r\n" };
	return endings[kind < 2 ? kind : below(stream, 2)];
}

static void add_noise(struct buf *buf, struct random_stream *stream, size_t ending)
{
	static const char *const noise[] = { "# a comment", "  # case: no", "", "    ", "#",
		"# - item" };
	while (below(stream, 4) == 0) {
		buf_add_text(buf, noise[below(stream, ARRAY_LEN(noise))]);
		buf_add_text(buf, any_ending(stream, ending));
	}
}

static void add_brackets(struct buf *buf, const struct field *field, struct random_stream *stream)
{
	buf_add_text(buf, below(stream, 2) ? " [" : "  [ ");
	for (size_t i = 0; i < field->count; i++) {
		buf_add_text(buf, i == 0 ? "" : below(stream, 2) ? "," : ", ");
		add_any_style(buf, field->values[i], true, stream);
	}
	buf_add_text(buf, below(stream, 4) ? "]" : "]  ");
}

static void add_field(struct document *document, struct buf *buf, size_t ending)
{
	struct random_stream *stream = document->stream;
	struct field *field = &document->fields[document->count - 1];
	buf_format(buf, "%s:", field->key);
	if (!field->is_list && field->count > 0) {
		buf_add_repeated(buf, ' ', 1 + below(stream, 2));
		add_any_style(buf, field->values[0], false, stream);
	}
	bool in_brackets = field->is_list && (field->count == 0 || below(stream, 2));
	if (in_brackets)
		add_brackets(buf, field, stream);
	buf_add_text(buf, any_ending(stream, ending));
	size_t indent = below(stream, 4);
	for (size_t i = 0; field->is_list && !in_brackets && i < field->count; i++) {
		add_noise(buf, stream, ending);
		buf_add_repeated(buf, ' ', indent);
		buf_add_text(buf, below(stream, 3) == 0 ? "-  " : "- ");
		add_any_style(buf, field->values[i], false, stream);
		buf_add_text(buf, any_ending(stream, ending));
	}
}

static void random_document(
	struct document *document, struct random_stream *stream, struct arena *arena)
{
	static const char *const bodies[] = { "", "body", "# Body\n\n---\na: x\n---\n",
		"\r\nx\ry\n", "\n", "- [ ] task id:t7f3k2mq\r\n" };
	struct buf buf;
	buf_init(&buf);
	*document = (struct document){ .arena = arena, .stream = stream };
	size_t ending = below(stream, 3); /* all LF, all CRLF, either */
	buf_add_text(&buf, below(stream, 4) == 0 ? "\xEF\xBB\xBF---" : "---");
	buf_add_text(&buf, below(stream, 4) == 0 ? "  " : "");
	buf_add_text(&buf, any_ending(stream, ending));
	for (size_t i = 0; i < KEYS; i++) {
		if (below(stream, 2))
			continue;
		add_noise(&buf, stream, ending);
		struct field *field = &document->fields[document->count++];
		*field = (struct field){ .key = keys[i], .is_list = below(stream, 2) };
		field->count = below(stream, field->is_list ? MOST_VALUES + 1 : 2);
		for (size_t j = 0; j < field->count; j++)
			field->values[j] = random_value(stream, arena);
		add_field(document, &buf, ending);
	}
	add_noise(&buf, stream, ending);
	const char *body = bodies[below(stream, ARRAY_LEN(bodies))];
	buf_add_text(&buf, below(stream, 4) == 0 ? "--- " : "---");
	buf_add_text(&buf, *body ? any_ending(stream, ending) : "");
	buf_add_text(&buf, body);
	document->bytes = arena_copy(arena, buf_slice(&buf));
	buf_free(&buf);
}

static void read_whole(struct slice bytes, struct arena *arena, struct front_matter *front)
{
	struct diag_list diags;
	diag_list_init(&diags, arena);
	if (!front_matter_read(slice_from("x.md"), bytes, arena, &diags, front))
		fail_msg("%zu: %s\n%s", diags.items[0].position.line, diags.items[0].text.data,
			bytes.data);
}

/* The file holds what the document says, in this order. */
static void assert_says(const struct front_matter *front, const struct document *document)
{
	assert_int_equal(front->count, document->count);
	for (size_t i = 0; i < front->count; i++) {
		const struct front_entry *entry = &front->entries[i];
		const struct field *field = &document->fields[i];
		if (!slice_equals(entry->key, field->key) || entry->count != field->count ||
			entry->is_list != field->is_list)
			fail_msg("%s in\n%s", field->key, front->bytes.data);
		for (size_t j = 0; j < entry->count; j++) {
			if (!slice_equal(entry->values[j].text, field->values[j]))
				fail_msg("%s[%zu] in\n%s", field->key, j, front->bytes.data);
		}
	}
}

/* The file without the lines of one field. */
static struct slice without(const struct front_matter *front, const char *key, struct arena *arena)
{
	const struct front_entry *entry = front_matter_find(front, key);
	struct line_reader reader;
	struct line line;
	struct buf buf;
	buf_init(&buf);
	line_reader_init(&reader, front->bytes);
	buf_add(&buf, front->bytes.data, reader.offset);
	while (line_reader_next(&reader, &line)) {
		bool own = entry && line.number == entry->line;
		for (size_t i = 0; entry && i < entry->count; i++)
			own = own || line.number == entry->values[i].line;
		if (own)
			continue;
		buf_add_slice(&buf, line.text);
		buf_add_slice(&buf, line.ending);
	}
	struct slice rest = arena_copy(arena, buf_slice(&buf));
	buf_free(&buf);
	return rest;
}

static struct field *document_field(struct document *document, const char *key)
{
	for (size_t i = 0; i < document->count; i++) {
		if (strcmp(document->fields[i].key, key) == 0)
			return &document->fields[i];
	}
	return NULL;
}

/* Removes the field, or makes it say something new; the document follows. */
static void change_at_random(struct document *document, const struct front_matter *front,
	const char *key, struct buf *out)
{
	struct random_stream *stream = document->stream;
	struct field *field = document_field(document, key);
	struct field wanted = { .key = key, .is_list = below(stream, 2) };
	wanted.count = wanted.is_list ? below(stream, MOST_VALUES + 1) : below(stream, 2);
	for (size_t i = 0; i < wanted.count; i++) {
		bool again = field && i < field->count && below(stream, 2);
		wanted.values[i] = again ? field->values[i] : random_value(stream, document->arena);
	}
	if (wanted.is_list)
		front_matter_set_list(front, key, wanted.values, wanted.count, out);
	else if (wanted.count > 0)
		front_matter_set(front, key, wanted.values[0], FRONT_TEXT, out);
	else
		front_matter_set_list(front, key, NULL, 0, out);

	if (wanted.count == 0) {
		if (!field)
			return;
		size_t behind = (size_t)(&document->fields[document->count--] - (field + 1));
		memmove(field, field + 1, behind * sizeof *field);
		return;
	}
	if (field && field->count == 1 && wanted.count == 1 &&
		slice_equal(field->values[0], wanted.values[0]))
		return; /* says so already, as a list or not */
	if (!field)
		field = &document->fields[document->count++];
	*field = wanted;
}

static void changes_touch_their_own_lines_only(void **state)
{
	struct random_stream stream;
	(void)state;
	random_init(&stream, 20220914);
	for (int i = 0; i < FILES; i++) {
		struct arena arena;
		struct document document;
		struct front_matter before, after;
		struct buf out;
		arena_init(&arena);
		buf_init(&out);
		random_document(&document, &stream, &arena);
		read_whole(document.bytes, &arena, &before);
		assert_says(&before, &document);

		const char *key = keys[below(&stream, KEYS)];
		change_at_random(&document, &before, key, &out);
		read_whole(buf_slice(&out), &arena, &after);
		assert_says(&after, &document);
		if (!slice_equal(without(&before, key, &arena), without(&after, key, &arena)))
			fail_msg("%s in\n%sbecame\n%s", key, before.bytes.data, out.data);
		buf_free(&out);
		arena_free(&arena);
	}
}

/* Appending adds one line, taking it out again gives the file as it was, but that a list in
 * brackets has a line for each value then. */
static void append_and_take_undo_each_other(void **state)
{
	struct random_stream stream;
	(void)state;
	random_init(&stream, 7);
	for (int i = 0; i < FILES; i++) {
		struct arena arena;
		struct document document;
		struct front_matter before, after;
		struct buf longer, again;
		arena_init(&arena);
		buf_init(&longer);
		buf_init(&again);
		random_document(&document, &stream, &arena);
		read_whole(document.bytes, &arena, &before);
		const struct field *field = document_field(&document, keys[below(&stream, KEYS)]);
		if (field && field->is_list && field->count > 0) {
			struct slice value = slice_from("not among: them");
			front_matter_append(&before, field->key, value, &longer);
			read_whole(buf_slice(&longer), &arena, &after);
			front_matter_take(&after, field->key, value, &again);
			assert_true(longer.length > document.bytes.length);
			if (front_matter_find(&before, field->key)->in_brackets) {
				read_whole(buf_slice(&again), &arena, &after);
				assert_says(&after, &document);
			} else {
				assert_true(slice_equal(buf_slice(&again), document.bytes));
			}
		}
		buf_free(&again);
		buf_free(&longer);
		arena_free(&arena);
	}
}

static const char *kind_of(const struct field *field)
{
	if (field->is_list)
		return "list";
	return field->is_boolean ? "boolean" : field->count > 0 ? "scalar" : "absent";
}

static void print_document(const struct document *document)
{
	fwrite(document->bytes.data, 1, document->bytes.length, stdout);
	putchar('\0');
	for (size_t i = 0; i < document->count; i++) {
		const struct field *field = &document->fields[i];
		printf("%s\t%s\t", field->key, kind_of(field));
		for (size_t j = 0; j < field->count; j++) {
			printf("%s", j > 0 ? "," : "");
			for (size_t k = 0; k < field->values[j].length; k++)
				printf("%02x", (unsigned char)field->values[j].data[k]);
		}
		putchar('\n');
	}
	putchar('\0');
}

/* Changes a field, or gives it a boolean. */
static void change_for_print(struct document *document, const char *key)
{
	static const char *const booleans[] = { "false", "true" };
	struct front_matter front;
	struct buf out;
	buf_init(&out);
	read_whole(document->bytes, document->arena, &front);
	if (below(document->stream, 4) > 0) {
		change_at_random(document, &front, key, &out);
	} else {
		struct slice value = slice_from(booleans[below(document->stream, 2)]);
		front_matter_set(&front, key, value, FRONT_PLAIN, &out);
		*document_field(document, key) = (struct field){
			.key = key, .is_boolean = true, .values = { value }, .count = 1
		};
	}
	document->bytes = arena_copy(document->arena, buf_slice(&out));
	buf_free(&out);
}

static int print_documents(void)
{
	struct random_stream stream;
	random_init(&stream, 1);
	for (int i = 0; i < DOCUMENTS; i++) {
		struct arena arena;
		struct document document;
		arena_init(&arena);
		random_document(&document, &stream, &arena);
		for (size_t j = 0; j < document.count; j++)
			change_for_print(&document, document.fields[j].key);
		print_document(&document);
		arena_free(&arena);
	}
	return fflush(stdout) == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}

int main(int argc, char **argv)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(changes_touch_their_own_lines_only),
		cmocka_unit_test(append_and_take_undo_each_other),
	};
	if (argc > 1 && strcmp(argv[1], "--documents") == 0)
		return print_documents();
	cmocka_set_message_output(CM_OUTPUT_TAP);
	return cmocka_run_group_tests(tests, NULL, NULL);
}
