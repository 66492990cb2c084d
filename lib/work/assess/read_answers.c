#include "work/assess/read_answers.h"
#include "logic/score/answer_check.h"
#include "text/lines.h"
#include "text/unicode.h"
#include "work/shared/take_value.h"

struct reading {
	struct context *context;
	const struct card *card;
	struct answer *answers; /* as given now */
	size_t count, capacity;
};

static const struct answer *find_given(const struct reading *reading, struct slice item)
{
	for (size_t i = 0; i < reading->count; i++)
		if (slice_equal(reading->answers[i].item, item))
			return &reading->answers[i];
	return NULL;
}

static bool add_answer(struct reading *reading, struct answer *answer, struct slice text)
{
	struct context *context = reading->context;
	const struct card_item *item = card_find_item(reading->card, answer->item);

	if (item != NULL)
		answer->block = item->block;
	if (!check_line(context, "note", answer->note))
		return false;
	if (!answer_parse(text, &answer->kind, &answer->value))
		return diag_add(context->diags, SEVERITY_ERROR, "answer", &answer->position,
			_("'%s' is no answer to '%s' (a whole number, unknown, refused or na)"),
			slice_text(text), slice_text(answer->item));
	if (find_given(reading, answer->item) != NULL)
		return diag_add(context->diags, SEVERITY_ERROR, "repeated-key",
			&answer->item_position, _("item '%s' is answered twice (once)"),
			slice_text(answer->item));
	struct answer *added = arena_push(context->arena, &reading->answers, &reading->count,
		&reading->capacity, sizeof *reading->answers);
	*added = *answer;
	return true;
}

/* ITEM=ANSWER[:NOTE]; `place` NULL: from the command line. */
static bool read_text(struct reading *reading, struct slice text, const struct position *place)
{
	struct arena *arena = reading->context->arena;
	size_t equals = slice_find(text, '=', 0), colon = slice_find(text, ':', equals);
	struct answer answer = {
		.item = arena_copy(arena, slice_trim(slice_part(text, 0, equals))),
	};

	if (equals == text.length || slice_is_empty(answer.item))
		return diag_add(reading->context->diags,
			place == NULL ? SEVERITY_USAGE : SEVERITY_ERROR, "option", place,
			_("--answer: '%s' is no answer to an item (ITEM=ANSWER or "
			  "ITEM=ANSWER:NOTE)"),
			slice_text(arena_copy(arena, text)));
	if (place != NULL)
		answer.item_position = answer.position = *place;
	answer.position.offset += equals + 1;
	struct slice note = slice_trim(slice_part(text, colon + 1, text.length));
	if (note.length > 0)
		answer.note = arena_copy(arena, note);
	struct slice given = slice_trim(slice_part(text, equals + 1, colon - equals - 1));
	if (given.length == 0 && place != NULL)
		return true;
	return add_answer(reading, &answer, arena_copy(arena, given));
}

static bool read_lines(struct reading *reading, struct slice lines)
{
	struct line_reader reader;
	struct line line;
	bool good = true;

	if (!unicode_check_file(slice_from(_("answers")), lines, reading->context->diags))
		return false;
	line_reader_init(&reader, lines);
	while (line_reader_next(&reader, &line)) {
		struct position place = {
			.file = slice_from(_("answers")),
			.line = line.number,
			.source = line.text,
		};
		struct slice text = slice_trim(line.text);
		if (text.length > 0 && text.data[0] != '#')
			good &= read_text(reading, text, &place);
	}
	return good;
}

/* A cell's text as one line: each of its line ends becomes a blank. */
static struct slice one_line(struct slice cell, struct arena *arena)
{
	struct slice trimmed = slice_trim(cell);
	char *text = arena_take(arena, trimmed.length + 1, 1);
	size_t length = 0;

	for (size_t i = 0; i < trimmed.length; i++)
		if (trimmed.data[i] != '\r')
			text[length++] = trimmed.data[i] == '\n' ? ' ' : trimmed.data[i];
	return (struct slice){ text, length };
}

/* Of comma, semicolon and tab the one that stands first in the header. */
static char separator_of(struct slice bytes)
{
	for (size_t i = 0; i < bytes.length && bytes.data[i] != '\n'; i++)
		if (bytes.data[i] == ';' || bytes.data[i] == '\t')
			return bytes.data[i];
		else if (bytes.data[i] == ',')
			break;
	return ',';
}

enum { COLUMN_ITEM, COLUMN_ANSWER, COLUMN_NOTE, COLUMN_COUNT };
static const char *const column_names[] = { "item", "answer", "note" };

static bool find_columns(
	struct context *context, const struct csv_table *table, int columns[COLUMN_COUNT])
{
	struct position position = { .file = table->file, .line = 1, .source = table->header.line };
	bool found = true;

	for (int i = 0; i < COLUMN_COUNT; i++) {
		columns[i] = csv_column(table, column_names[i]);
		if (columns[i] < 0 && i != COLUMN_NOTE)
			found = diag_add(context->diags, SEVERITY_ERROR, "missing-column",
				&position, _("column '%s' is missing (item, answer, note)"),
				column_names[i]);
	}
	return found;
}

static void say_unread(struct context *context, const struct csv_table *table)
{
	struct slice names = { 0 };

	for (size_t i = 0; i < table->header.count; i++) {
		struct slice name = table->header.cells[i];
		bool read = false;
		for (int k = 0; k < COLUMN_COUNT; k++)
			read |= slice_equals(name, column_names[k]);
		if (!read)
			names = arena_format(context->arena, "%s%s%s", slice_text(names),
				names.data == NULL ? "" : ", ", slice_text(name));
	}
	if (names.data != NULL)
		diag_add(context->diags, SEVERITY_NOTE, "column",
			&(struct position){ .file = table->file },
			_("columns that are not read: %s (item, answer, note are)"), names.data);
}

static bool read_row(struct reading *reading, const struct csv_table *table,
	const struct csv_row *row, const int columns[COLUMN_COUNT])
{
	struct slice cells[COLUMN_COUNT] = { { 0 } };

	for (int i = 0; i < COLUMN_COUNT; i++)
		if (columns[i] >= 0)
			cells[i] = one_line(row->cells[columns[i]], reading->context->arena);
	if (slice_is_empty(cells[COLUMN_ANSWER]))
		return true;
	struct answer answer = {
		.item = cells[COLUMN_ITEM],
		.item_position = csv_position(table, row, (size_t)columns[COLUMN_ITEM]),
		.position = csv_position(table, row, (size_t)columns[COLUMN_ANSWER]),
	};
	if (cells[COLUMN_NOTE].length > 0)
		answer.note = cells[COLUMN_NOTE];
	return add_answer(reading, &answer, cells[COLUMN_ANSWER]);
}

static bool read_table(struct reading *reading, struct slice name, struct slice bytes)
{
	struct context *context = reading->context;
	struct csv_table table;
	int columns[COLUMN_COUNT];

	if (!unicode_check_file(name, bytes, context->diags))
		return false;
	struct csv_dialect dialect = { .separator = separator_of(bytes), .multiline = true };
	if (!csv_read(name, bytes, &dialect, context->arena, context->diags, &table) ||
		!find_columns(context, &table, columns))
		return false;
	bool good = true;
	say_unread(context, &table);
	for (size_t i = 0; i < table.count; i++)
		good &= read_row(reading, &table, &table.rows[i], columns);
	return good;
}

static bool read_file(struct reading *reading, struct slice from)
{
	struct context *context = reading->context;
	struct slice bytes;

	if (!file_read(
		    slice_text(from), SOURCE_TABLE_CAP, context->arena, context->diags, &bytes) ||
		!read_table(reading, from, bytes))
		return false;
	return reading->count > 0 || diag_add(context->diags, SEVERITY_ERROR, "answer",
					     &(struct position){ .file = from },
					     _("no item is answered (a row with an answer)"));
}

/* The new answers, else those that were there, in the card's order. */
static void put_in_order(const struct reading *reading, struct assessment *assessment)
{
	const struct assessment before = *assessment;
	size_t items = reading->card->items.count;

	assessment->answers =
		arena_take(reading->context->arena, items, sizeof *assessment->answers);
	assessment->count = 0;
	for (size_t i = 0; i < items; i++) {
		struct slice item = card_item_at(reading->card, i)->id;
		const struct answer *answer = find_given(reading, item);
		if (answer == NULL)
			answer = assessment_answer(&before, item);
		if (answer != NULL)
			assessment->answers[assessment->count++] = *answer;
	}
}

bool given_any(const struct given_answers *given)
{
	return given->texts.count > 0 || given->from.data != NULL || given->table.data != NULL ||
	       given->lines.data != NULL;
}

bool read_answers(struct context *context, const struct card *card,
	const struct given_answers *given, struct assessment *assessment)
{
	struct reading reading = { .context = context, .card = card };
	bool good = true;

	for (size_t i = 0; i < given->texts.count; i++)
		good &= read_text(&reading, given->texts.items[i], NULL);
	if (given->from.data != NULL)
		good &= read_file(&reading, given->from);
	if (given->table.data != NULL)
		good &= read_table(&reading, slice_from(_("answers")), given->table);
	if (given->lines.data != NULL)
		good &= read_lines(&reading, given->lines);
	assessment->about.card_hash = arena_copy(context->arena, slice_from(card->hash));
	const struct assessment as_given = {
		.answers = reading.answers,
		.count = reading.count,
		.about = assessment->about,
	};
	good &= answer_check(&as_given, card, context->diags);
	put_in_order(&reading, assessment);
	return good;
}
