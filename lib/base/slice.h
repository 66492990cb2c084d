/*
 * A borrowed run of bytes: somebody else owns them (an arena, a buf, a literal).
 *
 * An absent value has data == NULL; an empty one has data != NULL and length 0. Slices made by
 * arena_copy() and by every reader of this library that decodes a value (a CSV cell, a front matter
 * value) are followed by a NUL byte, so that slice_text() may hand them to printf. Raw lines and
 * parts of them are not: copy them first.
 */
#ifndef BASE_SLICE_H
#define BASE_SLICE_H

#include <stdbool.h>
#include <stddef.h>

struct slice {
	const char *data;
	size_t length;
};

/* A list of slices, grown in an arena with arena_push(). */
struct slice_list {
	struct slice *items;
	size_t count;
	size_t capacity;
};

/* The bytes of a C string without its NUL; absent for NULL. */
struct slice slice_from(const char *text);

/* A NUL-terminated slice as C string; "" when absent. Only for slices known to be terminated. */
const char *slice_text(struct slice slice);

/* Absent or empty. */
bool slice_is_empty(struct slice slice);

/* The same bytes; an absent slice is as an empty one. */
bool slice_equal(struct slice a, struct slice b);
bool slice_equals(struct slice slice, const char *text);

/* Order by unsigned bytes, a prefix first: <0, 0, >0. An absent slice is as an empty one. */
int slice_compare(struct slice a, struct slice b);

/* For qsort and bsearch over arrays of struct slice. */
int slice_compare_items(const void *a, const void *b);

bool slice_starts(struct slice slice, const char *prefix);
bool slice_ends(struct slice slice, const char *suffix);

/* Whether the bytes of `part` stand anywhere in it. */
bool slice_holds(struct slice slice, struct slice part);

/* The part from `from` (clamped) of at most `length` bytes. */
struct slice slice_part(struct slice slice, size_t from, size_t length);

/* The offset of the first `byte` at or after `from`, or slice.length when there is none. */
size_t slice_find(struct slice slice, char byte, size_t from);

/* Without blanks and tabs (and CR) at both ends. */
struct slice slice_trim(struct slice slice);

/* Takes the part before the next `separator` off the front of *rest into *part; false when nothing
 * is left. "a;;b" gives "a", "", "b"; an empty or absent rest gives nothing. */
bool slice_split(struct slice *rest, char separator, struct slice *part);

/* Whether the list holds the bytes. */
bool slice_list_has(const struct slice_list *list, struct slice item);

#endif
