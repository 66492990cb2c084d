/* Any bytes as a table of a directory: what is read of it can stand in a store. */
#include "logic/import/import_id.h"
#include "model/import/hsds.h"
#include "model/name.h"
#include <stdint.h>
#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* One line, and no blank where it would be lost. */
static void check_text(struct slice text)
{
	char before = ' ';
	for (size_t i = 0; i < text.length; i++) {
		char byte = text.data[i];
		if ((unsigned char)byte < ' ' || (byte == ' ' && before == ' '))
			abort();
		before = byte;
	}
	if (text.length > 0 && before == ' ')
		abort();
}

static void check_items(const struct hsds_rows *rows, struct arena *arena)
{
	for (size_t i = 0; i < rows->count; i++) {
		for (size_t k = 0; k < rows->table->count; k++) {
			size_t member = rows->table->columns[k].offset;
			struct slice text = hsds_text(rows, i, member);
			struct slice code = import_code(text, arena);
			check_text(text);
			if (text.length > 0 && !name_is_code(code))
				abort();
			if (hsds_position(rows, i, member).line == 0)
				abort();
		}
	}
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct slice bytes = { (const char *)data, size };
	struct arena arena;
	struct diag_list diags;
	struct hsds_rows rows;
	arena_init(&arena);
	diag_list_init(&diags, &arena);
	/* The bytes tell themselves how they are to be read. */
	const struct hsds_form form = { .encoding = size % 2 ? ENCODING_CP1250 : ENCODING_UTF_8,
		.is_spare = size % 3 == 0 };
	if (hsds_read(&hsds_tables[HSDS_SERVICES], slice_from("services.csv"), bytes, &form, &arena,
		    &diags, &rows))
		check_items(&rows, &arena);
	arena_free(&arena);
	return 0;
}
