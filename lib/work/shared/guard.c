#include "work/shared/guard.h"
#include "base/array.h"
#include "base/index.h"
#include "logic/privacy/name_scan.h"
#include "logic/privacy/private_data.h"
#include "text/lines.h"
#include "text/unicode.h"
#include "work/shared/guard_excuse.h"
#include "work/shared/guard_role.h"
#include "work/shared/guard_text.h"
#include "work/shared/load_platform.h"
#include "work/shared/name_files.h"
#include "work/shared/name_index.h"
#include <stdlib.h>

/* What was found at a place of the file. */
struct guard_hit {
	size_t start, end;
	bool is_name;
	enum private_kind kind; /* where it is no name */
	struct slice own;	/* whose text it stands in; absent: nobody's */
	bool is_own;		/* their own name */
	struct position place;	/* set by place_hits() */
	bool in_old_line;	/* the same */
};

struct guard_hits {
	struct guard_hit *items;
	size_t count, capacity;
};

struct guarding {
	struct context *context;
	const struct change *change;
	struct arena arena;
};

/* Tables and texts that are there for the contacts of organizations. */
static bool may_hold_contacts(const struct change *change)
{
	static const char *const tables[] = { "people.csv", "services.csv", "places.csv" };

	for (size_t i = 0; i < ARRAY_LEN(tables); i++)
		if (change->ring == RING_PLATFORM && slice_equals(change->path, tables[i]))
			return true;
	return change->ring == RING_PLATFORM && slice_starts(change->path, "cards/");
}

/* Of a file so many are looked at: who has more will not read them, and bad files cost no more. */
enum { MOST_HITS = 1000, MOST_SCANNED = 20 * MOST_HITS };

/* Of two at one place the own family's says more. */
static void add_hit(struct guarding *guarding, struct guard_hits *hits, struct guard_hit hit)
{
	for (size_t i = 0; i < hits->count; i++) {
		struct guard_hit *other = &hits->items[i];
		if (!hit.is_name || !other->is_name || hit.start >= other->end ||
			other->start >= hit.end)
			continue;
		if (hit.is_own && !other->is_own)
			*other = hit;
		return;
	}
	if (hits->count == MOST_HITS)
		return;
	*(struct guard_hit *)arena_push(&guarding->arena, &hits->items, &hits->count,
		&hits->capacity, sizeof *hits->items) = hit;
}

/* Numbers, addresses and dates. */

static bool is_public_contact(
	struct guarding *guarding, struct slice line, const struct private_hit *hit, bool *known)
{
	const struct guard_known *public;

	*known = false;
	if (!private_kind_is_contact(hit->kind))
		return true;
	if (!guard_known_load(guarding->context, &public))
		return false;
	*known = may_hold_contacts(guarding->change) ||
		 public_contacts_have(
			 &public->contacts, slice_part(line, hit->start, hit->end - hit->start));
	return true;
}

/* In the lines that `other` does not have. */
static bool find_private(
	struct guarding *guarding, struct slice bytes, struct slice other, struct guard_hits *found)
{
	struct line_reader reader;
	struct index old;
	struct line line;
	bool known;

	index_lines(other, &guarding->arena, &old);
	line_reader_init(&reader, bytes);
	while (line_reader_next(&reader, &line)) {
		struct private_hits hits = { 0 };
		if (index_get(&old, line.text) == NULL)
			private_data_find(line.text, &guarding->arena, &hits);
		for (size_t i = 0; i < hits.count; i++) {
			const struct private_hit *hit = &hits.items[i];
			if (!is_public_contact(guarding, line.text, hit, &known))
				return false;
			if (!known)
				add_hit(guarding, found,
					(struct guard_hit){ .start = line.offset + hit->start,
						.end = line.offset + hit->end,
						.kind = hit->kind });
		}
	}
	return true;
}

/* Names. */

/* The names of an index in a piece; what may be known to everybody is looked at twice. */
static bool scan_piece(struct guarding *guarding, const struct name_image *names,
	const struct guard_text *text, const struct guard_piece *piece, struct guard_hits *found)
{
	struct name_scope scope = { .own = piece->own, .most = 1 };
	struct slice part = slice_part(text->view, piece->start, piece->length);
	const struct guard_known *known;
	struct name_hits hits = { 0 };

	name_scan(names, NULL, &scope, part, &guarding->arena, &hits);
	if (hits.count == 0)
		return true;
	if (!guard_known_load(guarding->context, &known))
		return false;
	hits.count = 0;
	scope.most = MOST_SCANNED;
	name_scan(names, &known->names, &scope, part, &guarding->arena, &hits);
	for (size_t i = 0; i < hits.count; i++) {
		struct name_hit *hit = &hits.items[i];
		hit->start += piece->start;
		hit->end += piece->start;
		if (!guard_excuses(guarding->context, known, text->view, hit, &guarding->arena))
			add_hit(guarding, found,
				(struct guard_hit){ .start = hit->start,
					.end = hit->end,
					.is_name = true,
					.own = piece->own,
					.is_own = hit->is_own });
	}
	return true;
}

static bool find_names(struct guarding *guarding, const struct name_image *added,
	struct slice bytes, struct slice other, struct guard_hits *found)
{
	const struct change *change = guarding->change;
	const struct name_image *index;
	struct guard_text text;

	guard_text_read(change->ring, change->path, bytes, other, &guarding->arena, &text);
	for (size_t i = 0; i < text.count; i++)
		if (!name_index_load(guarding->context, text.items[i].own, false, &index) ||
			!scan_piece(guarding, index, &text, &text.items[i], found) ||
			!scan_piece(guarding, added, &text, &text.items[i], found))
			return false;
	return true;
}

/* Of what was found, that which did not stand there before. */

static struct slice text_of(struct slice bytes, const struct guard_hit *hit)
{
	return slice_part(bytes, hit->start, hit->end - hit->start);
}

static void count_texts(struct guarding *guarding, struct slice bytes,
	const struct guard_hits *hits, struct index *counts)
{
	index_init(counts, &guarding->arena);
	for (size_t i = 0; i < hits->count; i++) {
		struct slice text = text_of(bytes, &hits->items[i]);
		size_t *count = index_get(counts, text);
		if (count == NULL) {
			count = arena_take(&guarding->arena, 1, sizeof *count);
			index_put(counts, text, count);
		}
		++*count;
	}
}

static int compare_hits(const void *a, const void *b)
{
	const struct guard_hit *left = a, *right = b;

	return (left->start > right->start) - (left->start < right->start);
}

/* In their order, each with its line, and whether that was there before. */
static void place_hits(struct slice bytes, const struct index *old_lines, struct guard_hits *hits)
{
	struct line_reader reader;
	struct line line;
	size_t at = 0;

	qsort(hits->items, hits->count, sizeof *hits->items, compare_hits);
	line_reader_init(&reader, bytes);
	while (at < hits->count && line_reader_next(&reader, &line)) {
		size_t end = line.offset + line.text.length + line.ending.length;
		bool has_hit = hits->items[at].start < end;
		bool is_old = has_hit && index_get(old_lines, line.text) != NULL;
		for (; at < hits->count && hits->items[at].start < end; at++) {
			struct guard_hit *hit = &hits->items[at];
			hit->place = (struct position){ .line = line.number,
				.offset = hit->start - line.offset,
				.source = line.text };
			hit->in_old_line = is_old;
		}
	}
}

static bool refuse(struct guarding *guarding, const struct guard_hit *hit)
{
	struct context *context = guarding->context;
	const struct change *change = guarding->change;
	struct slice found = text_of(change->after, hit);
	struct position place = hit->place;
	const struct position *position = change->before.data == NULL ? NULL : &place;
	int length = (int)found.length;

	place.file = store_shown(&context->store, change->ring, change->path, context->arena);
	if (hit->is_name)
		return guard_refuse_name(context, position, found, hit->own, hit->is_own);
	return diag_add(context->diags, SEVERITY_ERROR, "private", position,
		private_kind_is_contact(hit->kind)
			? _("'%.*s' is %s: it belongs in the identities, never in the store "
			    "(one of an organization is known once its row in people.csv, "
			    "places.csv or services.csv has it)")
			: _("'%.*s' is %s: it belongs in the identities, never in the store"),
		length, found.data, private_kind_label(hit->kind));
}

/* What stands in lines that were there is taken for the old one first. */
static bool refuse_new(
	struct guarding *guarding, struct guard_hits *hits, const struct guard_hits *old)
{
	const struct change *change = guarding->change;
	struct index counts, lines;
	bool clean = true;

	count_texts(guarding, change->before, old, &counts);
	index_lines(change->before, &guarding->arena, &lines);
	place_hits(change->after, &lines, hits);
	for (int round = 0; round < 2; round++)
		for (size_t i = 0; i < hits->count; i++) {
			struct guard_hit *hit = &hits->items[i];
			size_t *count = index_get(&counts, text_of(change->after, hit));
			if (hit->in_old_line != (round == 0))
				continue;
			if (count != NULL && *count > 0)
				--*count;
			else
				clean = refuse(guarding, hit);
		}
	return clean;
}

typedef bool find_hits(struct guarding *guarding, const struct name_image *added,
	struct slice bytes, struct slice other, struct guard_hits *found);

static bool find_numbers(struct guarding *guarding, const struct name_image *added,
	struct slice bytes, struct slice other, struct guard_hits *found)
{
	(void)added;
	return find_private(guarding, bytes, other, found);
}

static bool judge(struct guarding *guarding, find_hits *find, const struct name_image *added)
{
	const struct change *change = guarding->change;
	struct guard_hits hits = { 0 }, old = { 0 };

	if (!find(guarding, added, change->after, change->before, &hits))
		return false;
	if (hits.count == 0)
		return true;
	if (!slice_is_empty(change->before) &&
		!find(guarding, added, change->before, change->after, &old))
		return false;
	return refuse_new(guarding, &hits, &old);
}

bool guard_check(struct context *context, const struct change *change)
{
	struct guarding guarding = { .context = context, .change = change };
	struct name_image added;
	size_t bad;

	if (!unicode_valid(change->after, &bad)) /* which is refused elsewhere */
		return true;
	arena_init(&guarding.arena);
	bool clean = judge(&guarding, find_numbers, NULL);
	if (context->store.identities != NULL)
		clean = name_files_added(context, &guarding.arena, &added) &&
			judge(&guarding, find_names, &added) && clean;
	arena_free(&guarding.arena);
	return clean;
}

bool guard_load(struct context *context)
{
	const struct name_image *index;

	return name_index_load(context, (struct slice){ 0 }, true, &index);
}
