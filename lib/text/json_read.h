/*
 * JSON (RFC 8259, in UTF-8) by yajl, as it comes: a text of any size is read piece by piece and
 * never held whole. What a reader wants of it is values and where they stand, so each value is told
 * with its path: the names of members joined by dots, with "[]" for an element of an array.
 *
 *   {"a": [{"b": 1}, {"b": "x"}]}
 *
 * tells an object at "", an array at "a", an object at "a[]", the number 1 at "a[].b", the end of
 * "a[]", and so on. A name that holds a dot or a bracket itself stands as it is.
 */
#ifndef TEXT_JSON_READ_H
#define TEXT_JSON_READ_H

#include "base/diag.h"

enum json_kind {
	JSON_NULL,
	JSON_BOOLEAN,
	JSON_NUMBER,
	JSON_TEXT,
	JSON_OBJECT,
	JSON_ARRAY,
	JSON_END, /* of the object or array of that path */
};

/* Lives until the handler returns; nothing in it is NUL-terminated. */
struct json_event {
	enum json_kind kind;
	struct slice path;
	struct slice text;	  /* true, false; a number as it stands; a text decoded (it may hold
				   * any character, a NUL too); else absent */
	struct position position; /* of its first byte; no source, and a column in bytes */
};

typedef void (*json_handler)(void *data, const struct json_event *event);

enum { JSON_DEPTH_MOST = 64, JSON_PATH_MOST = 4096, JSON_VALUE_MOST = 1 << 20 };

struct json_reader;

/* `file` is its name in findings and lives as long as the reader. */
struct json_reader *json_reader_new(
	struct slice file, json_handler handler, void *data, struct diag_list *diags);
void json_reader_free(struct json_reader *reader); /* NULL is harmless */

/* Reads the next piece; a byte order mark at the front of the first is skipped. False with an error
 * of rule "json" (no JSON; bytes that are not UTF-8; deeper than JSON_DEPTH_MOST, a path or a value
 * that is longer than the numbers above): then the reader is of no more use. */
bool json_reader_feed(struct json_reader *reader, struct slice piece);

/* At the end: whether the text was whole. */
bool json_reader_finish(struct json_reader *reader);

/* All of these for bytes that are there already. */
bool json_read(struct slice file, struct slice bytes, json_handler handler, void *data,
	struct diag_list *diags);

#endif
