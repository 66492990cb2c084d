#include "base/buf.h"
#include "base/memory.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { FIRST_CAPACITY = 64 };

/* Room for `length` more bytes and the NUL. */
static void reserve(struct buf *buf, size_t length)
{
	size_t needed = buf->length + length + 1;
	if (needed <= length)
		memory_out();
	if (needed <= buf->capacity)
		return;
	buf->capacity = needed + needed / 2;
	buf->data = memory_resize(buf->data, buf->capacity, 1);
}

void buf_init(struct buf *buf)
{
	*buf = (struct buf){ 0 };
	reserve(buf, FIRST_CAPACITY);
	buf->data[0] = '\0';
}

void buf_free(struct buf *buf)
{
	free(buf->data);
	*buf = (struct buf){ 0 };
}

void buf_clear(struct buf *buf)
{
	buf->length = 0;
	if (buf->data)
		buf->data[0] = '\0';
}

void buf_add(struct buf *buf, const void *data, size_t length)
{
	reserve(buf, length);
	if (length > 0)
		memcpy(buf->data + buf->length, data, length);
	buf->length += length;
	buf->data[buf->length] = '\0';
}

void buf_add_slice(struct buf *buf, struct slice slice)
{
	buf_add(buf, slice.data, slice.length);
}

void buf_add_text(struct buf *buf, const char *text)
{
	buf_add(buf, text, strlen(text));
}

void buf_add_byte(struct buf *buf, char byte)
{
	buf_add(buf, &byte, 1);
}

void buf_add_repeated(struct buf *buf, char byte, size_t count)
{
	reserve(buf, count);
	memset(buf->data + buf->length, byte, count);
	buf->length += count;
	buf->data[buf->length] = '\0';
}

void buf_format(struct buf *buf, const char *format, ...)
{
	va_list arguments;
	va_start(arguments, format);
	buf_vformat(buf, format, arguments);
	va_end(arguments);
}

void buf_vformat(struct buf *buf, const char *format, va_list arguments)
{
	va_list again;
	va_copy(again, arguments);
	int length = vsnprintf(NULL, 0, format, again);
	va_end(again);
	if (length < 0) /* more than INT_MAX bytes */
		memory_out();
	reserve(buf, (size_t)length);
	vsnprintf(buf->data + buf->length, (size_t)length + 1, format, arguments);
	buf->length += (size_t)length;
}

struct slice buf_slice(const struct buf *buf)
{
	return (struct slice){ buf->data, buf->length };
}

struct slice buf_take(struct buf *buf, struct arena *arena)
{
	struct slice content = arena_copy(arena, buf_slice(buf));

	buf_free(buf);
	return content;
}

struct slice buf_aligned(const struct buf *buf, struct arena *arena)
{
	char *copy = arena_take(arena, buf->length + 1, sizeof *copy);

	memcpy(copy, buf->data, buf->length);
	return (struct slice){ copy, buf->length };
}
