#include "work/shared/private_names.h"
#include "base/array.h"
#include "base/index.h"
#include "logic/privacy/private_data.h"
#include "model/name.h"
#include "text/lines.h"
#include "work/shared/load_names.h"
#include "work/shared/load_platform.h"

/* The case that a path of the ring lies in, "YEAR/ID/..."; absent outside cases. */
static struct slice case_of_path(struct context *context, struct slice path)
{
	return arena_copy(context->arena, name_of_path(name_case_folder(path)));
}

/* The signal that the path is of, "signals/YEAR/STEM.md"; absent when it is none. */
static struct slice signal_of_path(struct context *context, struct slice path)
{
	if (!slice_starts(path, "signals/"))
		return (struct slice){ 0 };
	return arena_copy(context->arena, name_of_path(path));
}

static bool refuse_name(struct context *context, const struct change *change,
	const struct line *line, const struct name_hit *hit)
{
	struct position position = {
		.file = store_shown(&context->store, change->ring, change->path, context->arena),
		.line = line->number,
		.offset = hit->start,
		.source = line->text,
	};

	return diag_add(context->diags, SEVERITY_ERROR, "private",
		change->before.data == NULL ? NULL : &position,
		name_is_case(hit->family) ? _("'%.*s' is a name of this family: it belongs into "
					      "the identities, never "
					      "into the store (write c1, m1 or a role)")
					  : _("'%.*s' is a name of who reported: it belongs into "
					      "the identities, never "
					      "into the store (write a role)"),
		(int)(hit->end - hit->start), line->text.data + hit->start);
}

static bool is_of_id(char byte)
{
	return (byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9') || byte == '.' ||
	       byte == '-';
}

/* Whether the hit is a part of the id of one of the platform's people ("@anna.bekova" where the
 * mother is an Anna too). */
static bool is_in_person(struct context *context, struct slice line, const struct name_hit *hit)
{
	size_t start = hit->start, end = hit->end;

	while (start > 0 && is_of_id(line.data[start - 1]))
		start--;
	while (end < line.length && is_of_id(line.data[end]))
		end++;
	while (end > hit->end && line.data[end - 1] == '.')
		end--;
	struct slice id = slice_part(line, start, end - start);
	return name_is_person(id) && load_platform(context, PLATFORM_PEOPLE) &&
	       platform_person(&context->platform, id) != NULL;
}

bool check_family_names(
	struct context *context, const struct change *change, const struct name_set *names)
{
	struct line_reader reader;
	struct index old;
	struct line line;
	bool clean = true;

	index_lines(change->before, context->arena, &old);
	line_reader_init(&reader, change->after);
	while (line_reader_next(&reader, &line)) {
		struct name_hits hits = { 0 };
		if (index_get(&old, line.text) != NULL)
			continue;
		name_set_scan(names, line.text, context->arena, &hits);
		for (size_t i = 0; i < hits.count; i++)
			if (!is_in_person(context, line.text, &hits.items[i]))
				clean = refuse_name(context, change, &line, &hits.items[i]);
	}
	return clean;
}

/* The names that the change must not hold. */
static enum source_found load_names(
	struct context *context, const struct change *change, struct name_set *names)
{
	struct slice case_id = case_of_path(context, change->path);
	struct slice signal = signal_of_path(context, change->path);

	if (change->ring != RING_CASES)
		return SOURCE_ABSENT;
	if (signal.data != NULL)
		return load_reporter_names(context, signal, names);
	return case_id.data == NULL ? SOURCE_ABSENT : load_family_names(context, case_id, names);
}

bool check_names(struct context *context, const struct change *change)
{
	struct name_set names;

	switch (load_names(context, change, &names)) {
	case SOURCE_FOUND:
		return check_family_names(context, change, &names);
	case SOURCE_ABSENT:
		return true;
	default:
		return false;
	}
}

/* Tables whose columns are there for the contacts of organisations. */
static bool may_hold_contacts(const struct change *change)
{
	static const char *const tables[] = { "people.csv", "services.csv", "places.csv" };

	for (size_t i = 0; i < ARRAY_LEN(tables); i++)
		if (change->ring == RING_PLATFORM && slice_equals(change->path, tables[i]))
			return true;
	return change->ring == RING_PLATFORM && slice_starts(change->path, "cards/");
}

static bool refuse_private(struct context *context, const struct change *change,
	const struct line *line, const struct private_hit *hit)
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

static bool check_line(struct context *context, const struct change *change,
	const struct line *line, struct arena *arena)
{
	struct private_hits hits = { 0 };
	bool clean = true;

	private_data_find(line->text, arena, &hits);
	for (size_t i = 0; i < hits.count; i++)
		if (hits.items[i].kind == PRIVATE_BIRTH_NUMBER || !may_hold_contacts(change))
			clean = refuse_private(context, change, line, &hits.items[i]);
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
			clean &= check_line(context, change, &line, &arena);
	arena_free(&arena);
	return clean;
}
