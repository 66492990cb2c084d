#include "model/schema/field.h"
#include "base/array.h"
#include "base/translate.h"
#include "model/schema/field_form.h"
#include "text/nearest.h"
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

/* How a value lies in the struct; an absent one has no text (data NULL). */
struct storage {
	size_t size;
	void (*clear)(void *member);
	void (*put)(void *member, struct slice value); /* a value that was checked */
	struct slice (*text)(const void *member, struct arena *arena);
};

static void clear_text(void *member)
{
	*(struct slice *)member = (struct slice){ 0 };
}

static void put_text(void *member, struct slice value)
{
	*(struct slice *)member = value;
}

static struct slice text_text(const void *member, struct arena *arena)
{
	(void)arena;
	return *(const struct slice *)member;
}

static void clear_date(void *member)
{
	*(day_number *)member = DATE_NONE;
}

static void put_date(void *member, struct slice value)
{
	date_parse(value, member);
}

static struct slice day_text(const void *member, struct arena *arena)
{
	return date_text(*(const day_number *)member, arena);
}

static void clear_integer(void *member)
{
	*(long *)member = INTEGER_NONE;
}

static void put_integer(void *member, struct slice value)
{
	number_parse(value, member);
}

static struct slice integer_text(const void *member, struct arena *arena)
{
	long number = *(const long *)member;
	return number == INTEGER_NONE ? (struct slice){ 0 } : arena_format(arena, "%ld", number);
}

static void clear_decimal(void *member)
{
	*(double *)member = NAN;
}

static void put_decimal(void *member, struct slice value)
{
	number_parse_decimal(value, member);
}

/* The shortest text that reads as the same number. The decimal point is the C locale's: lib/cli
 * sets no other LC_NUMERIC. */
static struct slice decimal_text(const void *member, struct arena *arena)
{
	double number = *(const double *)member;
	if (isnan(number))
		return (struct slice){ 0 };
	enum { MOST_DECIMALS = 15 };
	char text[400]; /* the longest double has 309 digits before the point */
	for (int decimals = 0; decimals <= MOST_DECIMALS; decimals++) {
		double again = NAN;
		snprintf(text, sizeof text, "%.*f", decimals, number);
		if (number_parse_decimal(slice_from(text), &again) && again == number)
			break;
	}
	return arena_copy(arena, slice_from(text));
}

static void clear_truth(void *member)
{
	*(enum truth *)member = TRUTH_UNKNOWN;
}

static void put_truth(void *member, struct slice value)
{
	*(enum truth *)member = slice_equals(value, "true") ? TRUTH_YES : TRUTH_NO;
}

static struct slice truth_text(const void *member, struct arena *arena)
{
	static const char *const texts[] = {
		[TRUTH_UNKNOWN] = NULL, [TRUTH_NO] = "false", [TRUTH_YES] = "true"
	};
	(void)arena;
	return slice_from(texts[*(const enum truth *)member]);
}

static const struct storage *storage_of(enum field_type type)
{
	static const struct storage text = { sizeof(struct slice), clear_text, put_text,
		text_text };
	static const struct storage others[] = {
		[FIELD_DATE] = { sizeof(day_number), clear_date, put_date, day_text },
		[FIELD_INTEGER] = { sizeof(long), clear_integer, put_integer, integer_text },
		[FIELD_YEAR] = { sizeof(long), clear_integer, put_integer, integer_text },
		[FIELD_DECIMAL] = { sizeof(double), clear_decimal, put_decimal, decimal_text },
		[FIELD_BOOLEAN] = { sizeof(enum truth), clear_truth, put_truth, truth_text },
	};
	return type < ARRAY_LEN(others) && others[type].clear ? &others[type] : &text;
}

static void *member_of(const struct field *field, void *record)
{
	return (char *)record + field->offset;
}

size_t schema_count(const struct schema *schema)
{
	return (schema->base ? schema->base->count : 0) + schema->count;
}

const struct field *schema_at(const struct schema *schema, size_t at)
{
	size_t base = schema->base ? schema->base->count : 0;
	return at < base ? &schema->base->fields[at] : &schema->fields[at - base];
}

const struct field *schema_find(const struct schema *schema, struct slice name)
{
	for (size_t i = 0; i < schema_count(schema); i++) {
		if (slice_equals(name, schema_at(schema, i)->name))
			return schema_at(schema, i);
	}
	return NULL;
}

struct slice schema_nearest(const struct schema *schema, struct slice name)
{
	struct nearest nearest;
	nearest_init(&nearest, name);
	for (size_t i = 0; i < schema_count(schema); i++)
		nearest_offer(&nearest, slice_from(schema_at(schema, i)->name));
	return nearest_best(&nearest);
}

void schema_clear(const struct schema *schema, void *record)
{
	memset(record, 0, schema->size);
	for (size_t i = 0; i < schema_count(schema); i++) {
		const struct field *field = schema_at(schema, i);
		if (!(field->flags & FIELD_LIST))
			storage_of(field->type)->clear(member_of(field, record));
	}
}

bool field_read(const struct field *field, struct slice value, const struct position *position,
	struct arena *arena, struct diag_list *diags, void *record)
{
	if (!field_check(field, value, position, diags))
		return false;
	if (record && field->flags & FIELD_LIST)
		slice_list_add(member_of(field, record), arena, value);
	else if (record)
		storage_of(field->type)->put(member_of(field, record), value);
	return true;
}

struct slice member_text(const void *record, size_t offset)
{
	return *(const struct slice *)(const void *)((const char *)record + offset);
}

struct slice_list field_texts(const struct field *field, const void *record, struct arena *arena)
{
	const void *member = (const char *)record + field->offset;
	if (field->flags & FIELD_LIST)
		return *(const struct slice_list *)member;
	struct slice_list texts = { 0 };
	struct slice text = storage_of(field->type)->text(member, arena);
	if (text.data)
		slice_list_add(&texts, arena, text);
	return texts;
}

/* Large tables ask for each of their cells, so no list is made of a single text. */
struct slice field_cell(const struct field *field, const void *record, struct arena *arena)
{
	const void *member = (const char *)record + field->offset;
	struct buf joined;
	if (!(field->flags & FIELD_LIST)) {
		struct slice text = storage_of(field->type)->text(member, arena);
		return text.data ? text : slice_from("");
	}
	struct slice_list texts = *(const struct slice_list *)member;
	buf_init(&joined);
	for (size_t i = 0; i < texts.count; i++) {
		if (i > 0)
			buf_add_byte(&joined, ';');
		buf_add_slice(&joined, texts.items[i]);
	}
	return buf_take(&joined, arena);
}

void field_copy(const struct field *field, const void *from, void *to)
{
	size_t size = field->flags & FIELD_LIST ? sizeof(struct slice_list)
						: storage_of(field->type)->size;
	memcpy(member_of(field, to), (const char *)from + field->offset, size);
}

size_t word_find(const struct word *words, struct slice code)
{
	for (size_t i = 0; words[i].code; i++) {
		if (slice_equals(code, words[i].code))
			return i;
	}
	return SIZE_MAX;
}

const char *word_label(const struct word *words, struct slice code)
{
	size_t at = word_find(words, code);
	return at == SIZE_MAX ? slice_text(code) : _(words[at].label);
}

bool word_is_known(const struct word *words, struct slice code)
{
	return word_find(words, code) != SIZE_MAX;
}

struct slice word_nearest(const struct word *words, struct slice code, struct arena *arena)
{
	struct nearest nearest;
	nearest_init(&nearest, code);
	for (const struct word *word = words; word->code; word++)
		nearest_offer(&nearest, slice_from(word->code));
	return nearest_names(&nearest, arena);
}

struct slice word_codes(const struct word *words, struct arena *arena)
{
	struct slice text = arena_format(arena, "%s", words[0].code);
	for (const struct word *word = words + 1; word->code; word++)
		text = arena_format(arena, "%s, %s", text.data, word->code);
	return text;
}

enum front_style field_style(const struct field *field)
{
	return field->type == FIELD_BOOLEAN ? FRONT_PLAIN : FRONT_TEXT;
}
