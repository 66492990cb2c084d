#include "work/release_check.h"
#include "logic/private_data.h"
#include "text/decode.h"
#include "text/lines.h"
#include "text/unicode.h"
#include "work/load_platform.h"

bool release_check_told(
	struct context *context, const struct name_set *names, const struct told_list *told)
{
	bool clean = true;

	for (size_t i = 0; i < told->count; i++) {
		const struct told *text = &told->items[i];
		struct name_hits hits = { 0 };
		name_set_scan(names, text->text, context->arena, &hits);
		for (size_t k = 0; k < hits.count; k++) {
			const struct name_hit *hit = &hits.items[k];
			struct position position = { text->file, text->line, hit->start,
				text->text };
			clean = diag_add(context->diags, SEVERITY_ERROR, "release", &position,
				_("'%.*s' is a name of the identities, so the report does not "
				  "leave (say it without the name)"),
				(int)(hit->end - hit->start), text->text.data + hit->start);
		}
	}
	return clean;
}

/* A contact as it is compared: an address without its case, the last nine digits of a number. */
static struct slice contact_key(struct slice contact, struct arena *arena)
{
	enum { CZECH_DIGITS = 9 };
	struct slice folded = unicode_fold(contact, arena);
	char *digits = arena_take(arena, folded.length + 1, 1);
	size_t count = 0;

	if (slice_find(folded, '@', 0) < folded.length)
		return folded;
	for (size_t i = 0; i < folded.length; i++)
		if (folded.data[i] >= '0' && folded.data[i] <= '9')
			digits[count++] = folded.data[i];
	return slice_part(
		slice_from(digits), count > CZECH_DIGITS ? count - CZECH_DIGITS : 0, CZECH_DIGITS);
}

static void allow(struct index *allowed, struct slice contact, struct arena *arena)
{
	if (!slice_is_empty(contact))
		index_put(allowed, contact_key(contact, arena), allowed);
}

static bool read_allowed(struct context *context, struct index *allowed)
{
	const struct rows *people = &context->platform.people.rows;
	const struct rows *services = &context->platform.services.rows;

	index_init(allowed, context->arena);
	if (!load_platform(context, PLATFORM_PEOPLE | PLATFORM_SERVICES))
		return false;
	for (size_t i = 0; i < people->count; i++) {
		const struct person *person = rows_at(people, i);
		allow(allowed, person->email, context->arena);
		allow(allowed, person->phone, context->arena);
	}
	for (size_t i = 0; i < services->count; i++) {
		const struct service *service = rows_at(services, i);
		allow(allowed, service->email, context->arena);
		allow(allowed, service->phone, context->arena);
	}
	return true;
}

static bool is_allowed(const struct index *allowed, struct slice text,
	const struct private_hit *hit, struct arena *arena)
{
	struct slice found = slice_part(text, hit->start, hit->end - hit->start);

	return (hit->kind == PRIVATE_EMAIL || hit->kind == PRIVATE_PHONE) &&
	       index_get(allowed, contact_key(found, arena)) != NULL;
}

static bool check_text(struct context *context, const struct index *allowed, struct slice text,
	size_t number, struct arena *arena)
{
	struct private_hit hit;
	bool clean = true;

	for (size_t from = 0; private_data_next(text, from, &hit); from = hit.end)
		if (!is_allowed(allowed, text, &hit, arena))
			clean = diag_add(context->diags, SEVERITY_ERROR, "release", NULL,
				_("line %zu of the report holds %s, '%.*s', so it does not leave "
				  "(take it out of where it comes from)"),
				number, private_kind_label(hit.kind), (int)(hit.end - hit.start),
				text.data + hit.start);
	return clean;
}

bool release_check_page(struct context *context, struct slice page)
{
	struct line_reader reader;
	struct index allowed;
	struct line line;
	bool clean = read_allowed(context, &allowed);

	line_reader_init(&reader, page);
	while (clean && line_reader_next(&reader, &line)) {
		struct arena arena;
		arena_init(&arena);
		clean = check_text(context, &allowed, line.text, line.number, &arena) &&
			check_text(context, &allowed,
				unicode_fold(decode_text(line.text, &arena), &arena), line.number,
				&arena);
		arena_free(&arena);
	}
	return clean;
}
