/* Any bytes as JSON: in pieces they tell the same as whole, each value at a place that there is. */
#include "text/json_read.h"
#include "base/arena.h"
#include "base/buf.h"
#include <stdint.h>
#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

struct told {
	struct buf events;
	size_t lines;
};

static void tell(void *data, const struct json_event *event)
{
	struct told *told = data;
	if (event->position.line == 0 || event->position.line > told->lines ||
		event->path.length >= JSON_PATH_MOST + 2 * JSON_DEPTH_MOST)
		abort();
	buf_format(&told->events, "%d %zu:%zu ", event->kind, event->position.line,
		event->position.offset);
	buf_add_slice(&told->events, event->path);
	buf_add_byte(&told->events, '=');
	buf_add_slice(&told->events, event->text);
	buf_add_byte(&told->events, '\n');
}

static bool read_pieces(struct slice bytes, size_t size, struct told *told)
{
	struct arena arena;
	struct diag_list diags;
	arena_init(&arena);
	diag_list_init(&diags, &arena);
	struct json_reader *reader = json_reader_new(slice_from("t.json"), tell, told, &diags);
	bool fine = true;
	for (; fine && bytes.length > 0; bytes = slice_part(bytes, size, bytes.length))
		fine = json_reader_feed(reader, slice_part(bytes, 0, size));
	fine = fine && json_reader_finish(reader);
	if (fine != (diags.count == 0))
		abort();
	json_reader_free(reader);
	arena_free(&arena);
	return fine;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct slice bytes = { (const char *)data, size };
	struct told whole = { .lines = 1 }, parts;
	for (size_t i = 0; i < size; i++)
		whole.lines += data[i] == '\n';
	parts = whole;
	buf_init(&whole.events);
	buf_init(&parts.events);
	bool fine = read_pieces(bytes, size + 1, &whole);
	if (read_pieces(bytes, 3 + size % 7, &parts) != fine)
		abort();
	if (fine && !slice_equal(buf_slice(&whole.events), buf_slice(&parts.events)))
		abort();
	buf_free(&whole.events);
	buf_free(&parts.events);
	return 0;
}
