/*
 * A growing buffer of bytes, the one thing of this library that its caller owns and frees.
 * The content is always followed by a NUL byte that length does not count.
 */
#ifndef BASE_BUF_H
#define BASE_BUF_H

#include "base/arena.h"
#include <stdarg.h>

struct buf {
	char *data; /* never NULL after buf_init */
	size_t length;
	size_t capacity;
};

void buf_init(struct buf *buf);
void buf_free(struct buf *buf); /* harmless on a zeroed or freed buf; leaves it empty */
void buf_clear(struct buf *buf);

void buf_add(struct buf *buf, const void *data, size_t length);
void buf_add_slice(struct buf *buf, struct slice slice);
void buf_add_text(struct buf *buf, const char *text);
void buf_add_byte(struct buf *buf, char byte);
void buf_add_repeated(struct buf *buf, char byte, size_t count);
void buf_format(struct buf *buf, const char *format, ...) __attribute__((format(printf, 2, 3)));
void buf_vformat(struct buf *buf, const char *format, va_list arguments)
	__attribute__((format(printf, 2, 0)));

/* The content, borrowed until the next change of the buf. */
struct slice buf_slice(const struct buf *buf);

/* The content, copied into the arena; the buf is freed. */
struct slice buf_take(struct buf *buf, struct arena *arena);

/* A copy of the bytes in the arena that is aligned for any type. */
struct slice buf_aligned(const struct buf *buf, struct arena *arena);

#endif
