#include "model/import/imported.h"
#include "base/array.h"
#include "text/lines.h"

static const struct field service_memory[] = {
	{ .name = "x_imported",
		.type = FIELD_TEXT,
		.offset = offsetof(struct imported_service, memory) },
};
const struct schema imported_service_schema = { .name = "services",
	.base = &service_schema,
	.fields = service_memory,
	.count = ARRAY_LEN(service_memory),
	.size = sizeof(struct imported_service) };

static const struct field place_memory[] = {
	{ .name = "x_imported",
		.type = FIELD_TEXT,
		.offset = offsetof(struct imported_place, memory) },
};
const struct schema imported_place_schema = { .name = "places",
	.base = &place_schema,
	.fields = place_memory,
	.count = ARRAY_LEN(place_memory),
	.size = sizeof(struct imported_place) };

bool imported_widen(const struct csv_table *table, const struct schema *schema, struct buf *out)
{
	struct buf names;
	struct buf cells;
	buf_init(&names);
	buf_init(&cells);
	for (size_t i = 0; i < schema_count(schema); i++) {
		const char *name = schema_at(schema, i)->name;
		if (csv_column(table, name) >= 0)
			continue;
		buf_format(&names, ",%s", name);
		buf_add_byte(&cells, ',');
	}
	bool widened = cells.length > 0;
	struct line_reader lines;
	struct line line;
	line_reader_init(&lines, table->bytes);
	buf_add(out, table->bytes.data, widened ? lines_mark_length(table->bytes) : 0);
	while (widened && line_reader_next(&lines, &line)) {
		buf_add_slice(out, line.text);
		buf_add_slice(
			out, buf_slice(line.number == table->header.number ? &names : &cells));
		buf_add_slice(out, line.ending);
	}
	buf_free(&names);
	buf_free(&cells);
	return widened;
}
