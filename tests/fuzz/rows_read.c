/* Any bytes as each of the tables: putting in what is there already changes no byte. */
#include "base/array.h"
#include "model/record/case_facts.h"
#include "model/schema/tables.h"
#include <stdint.h>
#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static const struct schema *const schemas[] = { &person_schema, &place_schema, &service_schema,
	&availability_schema, &rating_schema, &project_schema, &vocabulary_schema, &needs_schema,
	&archive_schema, &request_schema, &member_schema };

static void check_table(const struct schema *schema, struct slice bytes)
{
	struct slice file = slice_from("table.csv");
	struct rows rows;
	struct diag_list diags;
	struct arena arena;
	struct buf out;
	arena_init(&arena);
	buf_init(&out);
	diag_list_init(&diags, &arena);
	if (rows_read(schema, file, bytes, &arena, &diags, &rows)) {
		const void **records = arena_take(&arena, rows.count + 1, sizeof *records);
		for (size_t i = 0; i < rows.count; i++)
			records[i] = rows_at(&rows, i);
		if (!rows_put_all(&rows, records, rows.count, &arena, &diags, &out))
			abort();
		if (!slice_equal(buf_slice(&out), bytes))
			abort();
	}
	buf_free(&out);
	arena_free(&arena);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct slice bytes = { (const char *)data, size };
	for (size_t i = 0; i < ARRAY_LEN(schemas); i++)
		check_table(schemas[i], bytes);
	return 0;
}
