#include "work/shared/check_private.h"
#include "base/array.h"
#include "base/index.h"
#include "logic/privacy/private_data.h"
#include "text/lines.h"

/* Tables whose columns are there for the contacts of organisations. */
static bool may_hold_contacts(const struct change *change)
{
	static const char *const tables[] = { "people.csv", "services.csv", "places.csv" };

	for (size_t i = 0; i < ARRAY_LEN(tables); i++)
		if (change->ring == RING_PLATFORM && slice_equals(change->path, tables[i]))
			return true;
	return change->ring == RING_PLATFORM && slice_starts(change->path, "cards/");
}

static bool refuse(struct context *context, const struct change *change, const struct line *line,
	const struct private_hit *hit)
{
	struct slice shown =
		store_shown(&context->store, change->ring, change->path, context->arena);
	struct position position = { shown, line->number, hit->start, line->text };

	return diag_add(context->diags, SEVERITY_ERROR, "private",
		change->before.data == NULL ? NULL : &position,
		_("'%.*s' is %s: it belongs into the identities, never into the store"),
		(int)(hit->end - hit->start), line->text.data + hit->start,
		private_kind_label(hit->kind));
}

static bool check_line(
	struct context *context, const struct change *change, const struct line *line)
{
	struct private_hit hit;
	bool clean = true;

	for (size_t from = 0; private_data_next(line->text, from, &hit); from = hit.end)
		if (hit.kind == PRIVATE_BIRTH_NUMBER || !may_hold_contacts(change))
			clean = refuse(context, change, line, &hit);
	return clean;
}

bool check_private(struct context *context, const struct change *change)
{
	struct line_reader reader;
	struct arena arena;
	struct index old;
	struct line line;
	bool clean = true;

	arena_init(&arena);
	index_lines(change->before, &arena, &old);
	line_reader_init(&reader, change->after);
	while (line_reader_next(&reader, &line))
		if (index_get(&old, line.text) == NULL)
			clean &= check_line(context, change, &line);
	arena_free(&arena);
	return clean;
}
