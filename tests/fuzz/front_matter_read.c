/* Any bytes as a record: where they parse, a changed field leaves every other entry as it was. */
#include "base/arena.h"
#include "base/diag.h"
#include "text/front_matter.h"
#include "text/unicode.h"
#include <stdint.h>
#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void compare(const struct front_entry *a, const struct front_entry *b)
{
	if (!slice_equal(a->key, b->key) || a->is_list != b->is_list || a->count != b->count)
		abort();
	for (size_t i = 0; i < a->count; i++)
		if (!slice_equal(a->values[i].text, b->values[i].text))
			abort();
}

static void set_a_field(
	const struct front_matter *front, struct arena *arena, struct diag_list *diags)
{
	static const char key[] = "set-by-the-fuzzer";
	const struct slice value = slice_from("no: 'plain\\ \"text");
	struct front_matter changed;
	struct buf out;
	buf_init(&out);
	front_matter_set(front, key, value, FRONT_TEXT, &out);
	if (!front_matter_read(front->file, buf_slice(&out), arena, diags, &changed))
		abort();

	const struct front_entry *set = front_matter_find(&changed, key);
	if (set == NULL || set->count != 1 || !slice_equal(set->values[0].text, value))
		abort();
	if (!slice_equal(front->body, changed.body))
		abort();
	if (front_matter_find(front, key) == NULL) {
		if (changed.count != front->count + 1)
			abort();
		for (size_t i = 0; i < front->count; i++)
			compare(&front->entries[i], &changed.entries[i]);
	}
	buf_free(&out);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct slice bytes = { (const char *)data, size };
	struct front_matter front;
	struct diag_list diags;
	struct arena arena;
	arena_init(&arena);
	diag_list_init(&diags, &arena);
	struct slice file = slice_from("case.md");
	if (unicode_check_file(file, bytes, &diags) &&
		front_matter_read(file, bytes, &arena, &diags, &front))
		set_a_field(&front, &arena, &diags);
	arena_free(&arena);
	return 0;
}
