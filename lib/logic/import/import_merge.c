#include "logic/import/import_merge.h"
#include <stdint.h>
#include <string.h>

enum { DIGIT_BITS = 5, DIGEST_LENGTH = 3, DIGEST_BITS = DIGIT_BITS * DIGEST_LENGTH };

/* The letter keeps a spreadsheet from reading a number, and tells this order of columns from a
 * later one. */
static const char version = 'a';

/* Stands for each character of what is not remembered. */
static const char unknown = '-';

static const struct field *column_at(const struct import_columns *columns, size_t at)
{
	return schema_find(columns->schema, slice_from(columns->names[at]));
}

unsigned import_all(const struct import_columns *columns)
{
	return (1u << columns->count) - 1;
}

/* FNV-1a, 64 bits (Fowler, Noll, Vo), folded. */
static void add_digest(struct slice cell, struct buf *memory)
{
	static const char digits[] = "0123456789abcdefghjkmnpqrstvwxyz";
	uint64_t sum = 0xcbf29ce484222325;
	for (size_t i = 0; i < cell.length; i++)
		sum = (sum ^ (unsigned char)cell.data[i]) * 0x100000001b3;
	uint64_t folded = 0;
	for (; sum > 0; sum >>= DIGEST_BITS)
		folded ^= sum & ((1 << DIGEST_BITS) - 1);
	for (size_t i = 0; i < DIGEST_LENGTH; i++, folded >>= DIGIT_BITS)
		buf_add_byte(memory, digits[folded & ((1 << DIGIT_BITS) - 1)]);
}

/* The part of a memory that is about one column. */
static struct slice digest_at(struct slice memory, size_t at)
{
	return slice_part(memory, 1 + at * DIGEST_LENGTH, DIGEST_LENGTH);
}

/* For the columns spoken of what the record says; for the others what was remembered before. */
static struct slice make_memory(const struct import_columns *columns, unsigned spoken,
	const void *record, struct slice before, struct arena *arena)
{
	struct buf memory;
	buf_init(&memory);
	buf_add_byte(&memory, version);
	for (size_t i = 0; i < columns->count; i++) {
		if (spoken & 1u << i)
			add_digest(field_cell(column_at(columns, i), record, arena), &memory);
		else
			buf_add_slice(&memory, digest_at(before, i));
	}
	return buf_take(&memory, arena);
}

struct slice import_memory(
	const struct import_columns *columns, const void *record, struct arena *arena)
{
	return make_memory(columns, import_all(columns), record, (struct slice){ 0 }, arena);
}

/* What the row remembers; where it does not, all of it is unknown. */
static struct slice memory_of(
	const struct import_columns *columns, const void *row, struct arena *arena)
{
	struct slice memory =
		*(const struct slice *)(const void *)((const char *)row + columns->memory);
	size_t length = 1 + columns->count * DIGEST_LENGTH;
	if (memory.length == length && memory.data[0] == version)
		return memory;
	char *nothing = arena_take(arena, length + 1, 1);
	memset(nothing, unknown, length);
	return (struct slice){ nothing, length };
}

enum winner { NOBODY, DIRECTORY, PERSON, PERSON_AGAINST };

/* By the digests of what the directory said before, of what it says now, and of the cell. */
static enum winner find_winner(
	struct slice before, struct slice now, struct slice says, struct slice is)
{
	struct buf own;
	if (slice_equal(says, is))
		return NOBODY;
	if (slice_equal(before, now))
		return PERSON;
	if (before.data[0] == unknown)
		return slice_is_empty(is) ? DIRECTORY : PERSON_AGAINST;
	buf_init(&own);
	add_digest(is, &own);
	bool untouched = slice_equal(before, buf_slice(&own));
	buf_free(&own);
	return untouched ? DIRECTORY : PERSON_AGAINST;
}

bool import_merge(const struct import_columns *columns, unsigned spoken, const void *directory,
	void *row, struct arena *arena, unsigned *kept)
{
	struct slice before = memory_of(columns, row, arena);
	struct slice now = make_memory(columns, spoken, directory, before, arena);
	struct slice *memory = (struct slice *)(void *)((char *)row + columns->memory);
	bool changed = !slice_equal(before, now);
	*kept = 0;
	for (size_t i = 0; i < columns->count; i++) {
		const struct field *field = column_at(columns, i);
		if (!(spoken & 1u << i))
			continue;
		enum winner winner = find_winner(digest_at(before, i), digest_at(now, i),
			field_cell(field, directory, arena), field_cell(field, row, arena));
		if (winner == DIRECTORY) {
			field_copy(field, directory, row);
			changed = true;
		} else if (winner == PERSON_AGAINST) {
			*kept |= 1u << i;
		}
	}
	*memory = now;
	return changed;
}
