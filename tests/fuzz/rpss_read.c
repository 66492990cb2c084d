/* Any bytes as the Czech register: what is read of it can stand in a store. */
#include "base/array.h"
#include "base/index.h"
#include "logic/case/age_words.h"
#include "model/import/rpss.h"
#include "model/import/rpss_codes.h"
#include <stdint.h>
#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* One line of text, at a place, under a path. */
static void check_text(const struct rpss_text *text)
{
	if (text->line == 0 || text->path == NULL || text->text.data == NULL)
		abort();
	for (size_t i = 0; i < text->text.length; i++)
		if ((unsigned char)text->text.data[i] < ' ')
			abort();
}

static void check_item(void *data, const struct rpss_item *item)
{
	long least, most;
	(void)data;
	for (size_t i = 0; i < item->taken_count; i++) {
		check_text(&item->taken[i]);
		if (item->taken[i].number != i + 1)
			abort();
		if (age_words_read(item->taken[i].text, item->arena, &least, &most) &&
			least > most && most >= 0)
			abort();
	}
	rpss_kind_find(item->kind.code.text, item->kind.name.text, item->arena);
	for (size_t i = 0; i < item->lists[RPSS_FORMS].count; i++)
		rpss_form_find(((const struct rpss_code *)rpss_at(item, RPSS_FORMS, i))->code.text);
}

static void check_spare(void *data, const struct rpss_text *text)
{
	(void)data;
	check_text(text);
}

static void check_unread(void *data, struct slice path, const struct position *position)
{
	(void)data;
	if (path.data == NULL || position->line == 0)
		abort();
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	const struct rpss_handlers handlers = { check_item, check_spare, check_unread, NULL };
	struct slice bytes = { (const char *)data, size };
	struct arena arena;
	struct diag_list diags;
	struct index names;
	arena_init(&arena);
	diag_list_init(&diags, &arena);
	index_init(&names, &arena);
	struct rpss_reader *reader = rpss_reader_new(slice_from("rpss.json"), &handlers, &diags);
	if (rpss_reader_feed(reader, bytes))
		rpss_reader_finish(reader);
	rpss_reader_free(reader);
	rpss_names_read(slice_from("obce.json"), bytes, &arena, &diags, &names);
	arena_free(&arena);
	return 0;
}
