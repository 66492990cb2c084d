/* Physical lines of a file's bytes, with their own line ends kept apart. */
#ifndef TEXT_LINES_H
#define TEXT_LINES_H

#include "base/diag.h"
#include "base/index.h"

struct line {
	struct slice text;   /* without its end */
	struct slice ending; /* "\n", "\r\n" or "" (the last line of a file without one) */
	size_t number;	     /* from 1 */
	size_t offset;	     /* of its first byte in the file */
};

struct line_reader {
	struct slice bytes;
	size_t offset;
	size_t number;
};

/* A byte order mark at the start is skipped (the first line's offset is then 3). A lone CR is text.
 */
void line_reader_init(struct line_reader *reader, struct slice bytes);
bool line_reader_next(struct line_reader *reader, struct line *line);

/* 3 when the bytes begin with a UTF-8 byte order mark, else 0. */
size_t lines_mark_length(struct slice bytes);

/* The end that the first line has; "\n" when there is none. */
struct slice lines_ending(struct slice bytes);

/* The place of a byte of a file, for a message. */
struct position lines_position(struct slice file, struct slice bytes, size_t offset);

/* The bytes with each CR that no LF follows made an LF, as old programs end their lines; the same
 * bytes when there is none. */
struct slice lines_without_returns(struct slice bytes, struct arena *arena);

/* A line with `length` bytes at `offset` replaced by a text. */
struct slice line_put(
	struct slice line, size_t offset, size_t length, const char *text, struct arena *arena);

/* The bytes with the text of one line replaced, its end kept; as they are without such a line. */
struct slice lines_put(struct slice bytes, size_t number, struct slice text, struct arena *arena);

/* The texts of all lines, for asking which lines of a changed file are new (index_get not NULL:
 * old). */
void index_lines(struct slice bytes, struct arena *arena, struct index *lines);

#endif
