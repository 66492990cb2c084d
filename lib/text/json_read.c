#include "text/json_read.h"
#include "base/buf.h"
#include "base/memory.h"
#include "base/translate.h"
#include "text/lines.h"
#include <stdlib.h>
#include <string.h>
#include <yajl/yajl_parse.h>

/* An object or array that is open: how long the path was without what is in it. */
struct level {
	size_t length;
	bool is_array;
};

struct json_reader {
	yajl_handle parser;
	struct slice file;
	json_handler handler;
	void *data;
	struct diag_list *diags;
	struct buf path;
	struct level levels[JSON_DEPTH_MOST];
	size_t depth;
	struct slice piece;
	size_t seen;	       /* bytes of the piece that are behind `place` */
	struct position place; /* of the next byte */
	struct position token; /* of the first byte of the value that is being read */
	bool in_token, begun;
	size_t silent; /* bytes since the last value */
};

static bool refuse_text(
	struct json_reader *reader, const struct position *position, const char *text)
{
	return diag_add(reader->diags, SEVERITY_ERROR, "json", position, "%s", text);
}

static bool parts_tokens(char byte)
{
	return byte == ' ' || byte == '\t' || byte == '\r' || byte == '\n' || byte == ',' ||
	       byte == ':';
}

/* Moves the place up to a byte of the piece, and finds where a value begins on the way. */
static void move_to(struct json_reader *reader, size_t offset)
{
	for (; reader->seen < offset && reader->seen < reader->piece.length; reader->seen++) {
		char byte = reader->piece.data[reader->seen];
		if (!reader->in_token && !parts_tokens(byte)) {
			reader->in_token = true;
			reader->token = reader->place;
		}
		reader->place.offset++;
		if (byte == '\n') {
			reader->place.line++;
			reader->place.offset = 0;
		}
	}
}

/* The parser stands behind a token. */
static void end_token(struct json_reader *reader)
{
	move_to(reader, yajl_get_bytes_consumed(reader->parser));
	reader->in_token = false;
	reader->silent = 0;
}

static int tell(struct json_reader *reader, enum json_kind kind, struct slice text)
{
	struct json_event event = { kind, buf_slice(&reader->path), text, reader->token };
	reader->handler(reader->data, &event);
	return 1;
}

static int tell_scalar(void *data, enum json_kind kind, const char *text, size_t length)
{
	struct json_reader *reader = data;
	end_token(reader);
	return tell(reader, kind, (struct slice){ text, length });
}

static void cut_path(struct json_reader *reader, size_t length)
{
	reader->path.length = length;
	reader->path.data[length] = '\0';
}

static int open_level(void *data, bool is_array)
{
	struct json_reader *reader = data;
	end_token(reader);
	if (reader->depth == JSON_DEPTH_MOST)
		return refuse_text(
			reader, &reader->token, _("too many objects or arrays in each other"));
	tell(reader, is_array ? JSON_ARRAY : JSON_OBJECT, (struct slice){ 0 });
	reader->levels[reader->depth++] = (struct level){ reader->path.length, is_array };
	if (is_array)
		buf_add_text(&reader->path, "[]");
	return 1;
}

static int close_level(void *data)
{
	struct json_reader *reader = data;
	end_token(reader);
	cut_path(reader, reader->levels[--reader->depth].length);
	return tell(reader, JSON_END, (struct slice){ 0 });
}

static int on_null(void *data)
{
	return tell_scalar(data, JSON_NULL, NULL, 0);
}

static int on_boolean(void *data, int value)
{
	return value ? tell_scalar(data, JSON_BOOLEAN, "true", strlen("true"))
		     : tell_scalar(data, JSON_BOOLEAN, "false", strlen("false"));
}

static int on_number(void *data, const char *text, size_t length)
{
	return tell_scalar(data, JSON_NUMBER, text, length);
}

static int on_text(void *data, const unsigned char *text, size_t length)
{
	return tell_scalar(data, JSON_TEXT, (const char *)text, length);
}

static int on_name(void *data, const unsigned char *name, size_t length)
{
	struct json_reader *reader = data;
	end_token(reader);
	cut_path(reader, reader->levels[reader->depth - 1].length);
	if (reader->path.length + length >= JSON_PATH_MOST)
		return refuse_text(reader, &reader->token, _("the name of a member is too long"));
	if (reader->path.length > 0)
		buf_add_byte(&reader->path, '.');
	buf_add(&reader->path, name, length);
	return 1;
}

static int on_object(void *data)
{
	return open_level(data, false);
}

static int on_array(void *data)
{
	return open_level(data, true);
}

static const yajl_callbacks callbacks = {
	.yajl_null = on_null,
	.yajl_boolean = on_boolean,
	.yajl_number = on_number,
	.yajl_string = on_text,
	.yajl_start_map = on_object,
	.yajl_map_key = on_name,
	.yajl_end_map = close_level,
	.yajl_start_array = on_array,
	.yajl_end_array = close_level,
};

static void *take_memory(void *unused, size_t size)
{
	(void)unused;
	return memory_resize(NULL, size, 1);
}

static void *resize(void *unused, void *old, size_t size)
{
	(void)unused;
	return memory_resize(old, size, 1);
}

static void give_back(void *unused, void *old)
{
	(void)unused;
	free(old);
}

struct json_reader *json_reader_new(
	struct slice file, json_handler handler, void *data, struct diag_list *diags)
{
	static const yajl_alloc_funcs allocation = { take_memory, resize, give_back, NULL };
	struct json_reader *reader = memory_resize(NULL, 1, sizeof *reader);
	*reader = (struct json_reader){ .file = file,
		.handler = handler,
		.data = data,
		.diags = diags,
		.place = { .file = file, .line = 1 } };
	buf_init(&reader->path);
	reader->parser = yajl_alloc(&callbacks, (yajl_alloc_funcs *)&allocation, reader);
	return reader;
}

void json_reader_free(struct json_reader *reader)
{
	if (!reader)
		return;
	yajl_free(reader->parser);
	buf_free(&reader->path);
	free(reader);
}

/* What the parser found: ours when a handler refused. */
static bool refuse_parsed(struct json_reader *reader, yajl_status status)
{
	if (status == yajl_status_client_canceled)
		return false;
	unsigned char *message = yajl_get_error(reader->parser, 0, NULL, 0);
	bool is_encoding = strstr((const char *)message, "UTF8") != NULL;
	yajl_free_error(reader->parser, message);
	move_to(reader, yajl_get_bytes_consumed(reader->parser));
	return refuse_text(reader, reader->in_token ? &reader->token : &reader->place,
		is_encoding ? _("a text that is not UTF-8 (save the file in that encoding)")
			    : _("this is no JSON (a comma, a quote or a bracket is missing or "
				"wrong)"));
}

bool json_reader_feed(struct json_reader *reader, struct slice piece)
{
	size_t mark = reader->begun ? 0 : lines_mark_length(piece);
	reader->begun = true;
	reader->piece = slice_part(piece, mark, piece.length);
	reader->seen = 0;
	reader->silent += reader->piece.length;
	yajl_status status = yajl_parse(
		reader->parser, (const unsigned char *)reader->piece.data, reader->piece.length);
	if (status != yajl_status_ok)
		return refuse_parsed(reader, status);
	move_to(reader, reader->piece.length);
	if (reader->silent > JSON_VALUE_MOST)
		return refuse_text(reader, &reader->token, _("a value that is too long"));
	return true;
}

bool json_reader_finish(struct json_reader *reader)
{
	reader->piece = (struct slice){ "", 0 };
	reader->seen = 0;
	if (yajl_complete_parse(reader->parser) == yajl_status_ok)
		return true;
	return refuse_text(reader, &reader->place,
		_("the file ends in the middle (was it downloaded whole?)"));
}

bool json_read(struct slice file, struct slice bytes, json_handler handler, void *data,
	struct diag_list *diags)
{
	struct json_reader *reader = json_reader_new(file, handler, data, diags);
	bool fine = json_reader_feed(reader, bytes) && json_reader_finish(reader);
	json_reader_free(reader);
	return fine;
}
