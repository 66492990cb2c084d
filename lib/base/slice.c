#include "base/slice.h"
#include <string.h>

struct slice slice_from(const char *text)
{
	return (struct slice){ text, text ? strlen(text) : 0 };
}

const char *slice_text(struct slice slice)
{
	return slice.data ? slice.data : "";
}

bool slice_is_empty(struct slice slice)
{
	return slice.length == 0;
}

bool slice_equal(struct slice a, struct slice b)
{
	return a.length == b.length && memcmp(slice_text(a), slice_text(b), a.length) == 0;
}

/* Most comparisons are of a name with those of a table, and end at the first byte. */
bool slice_equals(struct slice slice, const char *text)
{
	if (slice.length > 0 && slice_text(slice)[0] != text[0])
		return false;
	return slice_equal(slice, slice_from(text));
}

int slice_compare(struct slice a, struct slice b)
{
	size_t common = a.length < b.length ? a.length : b.length;
	int order = memcmp(slice_text(a), slice_text(b), common);
	if (order != 0)
		return order;
	return (a.length > b.length) - (a.length < b.length);
}

int slice_compare_items(const void *a, const void *b)
{
	return slice_compare(*(const struct slice *)a, *(const struct slice *)b);
}

bool slice_starts(struct slice slice, const char *prefix)
{
	if (slice.length > 0 && prefix[0] != '\0' && slice_text(slice)[0] != prefix[0])
		return false;
	size_t length = strlen(prefix);
	return slice.length >= length && memcmp(slice_text(slice), prefix, length) == 0;
}

bool slice_holds(struct slice slice, struct slice part)
{
	return memmem(slice.data, slice.length, part.data, part.length) != NULL;
}

bool slice_ends(struct slice slice, const char *suffix)
{
	size_t length = strlen(suffix);
	return slice.length >= length &&
	       slice_equals(slice_part(slice, slice.length - length, length), suffix);
}

struct slice slice_part(struct slice slice, size_t from, size_t length)
{
	if (!slice.data)
		return slice;
	if (from > slice.length)
		from = slice.length;
	if (length > slice.length - from)
		length = slice.length - from;
	return (struct slice){ slice.data + from, length };
}

size_t slice_find(struct slice slice, char byte, size_t from)
{
	if (from >= slice.length)
		return slice.length;
	const char *found = memchr(slice.data + from, byte, slice.length - from);
	return found ? (size_t)(found - slice.data) : slice.length;
}

static bool is_blank(char byte)
{
	return byte == ' ' || byte == '\t' || byte == '\r';
}

struct slice slice_trim(struct slice slice)
{
	while (slice.length > 0 && is_blank(slice.data[0])) {
		slice.data++;
		slice.length--;
	}
	while (slice.length > 0 && is_blank(slice.data[slice.length - 1]))
		slice.length--;
	return slice;
}

bool slice_split(struct slice *rest, char separator, struct slice *part)
{
	if (slice_is_empty(*rest))
		return false;
	size_t end = slice_find(*rest, separator, 0);
	*part = slice_part(*rest, 0, end);
	*rest = slice_part(*rest, end + 1, rest->length);
	return true;
}

bool slice_list_has(const struct slice_list *list, struct slice item)
{
	for (size_t i = 0; i < list->count; i++) {
		if (slice_equal(list->items[i], item))
			return true;
	}
	return false;
}
