#include "work/report/release_check.h"
#include "logic/privacy/private_data.h"
#include "text/decode.h"
#include "text/lines.h"
#include "text/unicode.h"
#include "work/shared/load_platform.h"

/* What a text is held against. */
struct check {
	struct context *context;
	const struct name_set *names;
	struct index allowed; /* contacts, by contact_key() */
	bool of_study;	      /* else of a report */
};

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

static bool read_allowed(struct check *check)
{
	struct context *context = check->context;
	const struct rows *people = &context->platform.people.rows;
	const struct rows *services = &context->platform.services.rows;
	struct index *allowed = &check->allowed;

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

static bool is_allowed(const struct check *check, struct slice text, const struct private_hit *hit,
	struct arena *arena)
{
	struct slice found = slice_part(text, hit->start, hit->end - hit->start);

	return (hit->kind == PRIVATE_EMAIL || hit->kind == PRIVATE_PHONE) &&
	       index_get(&check->allowed, contact_key(found, arena)) != NULL;
}

/* `position` NULL: in the page, in line `number`. */
static bool refuse(const struct check *check, const struct position *position, size_t number,
	struct slice text, const struct private_hit *hit)
{
	const char *kind = private_kind_label(hit->kind);
	int length = (int)(hit->end - hit->start);

	if (position != NULL)
		return diag_add(check->context->diags, SEVERITY_ERROR, "release", position,
			check->of_study ? _("'%.*s' is %s, so the study could not leave (take it "
					    "out)")
					: _("'%.*s' is %s, so the report does not leave (take it "
					    "out)"),
			length, text.data + hit->start, kind);
	return diag_add(check->context->diags, SEVERITY_ERROR, "release", NULL,
		_("line %zu of the report holds %s, '%.*s', so it does not leave (take it out of "
		  "where it comes from)"),
		number, kind, length, text.data + hit->start);
}

static bool check_bare(const struct check *check, const struct position *position, size_t number,
	struct slice text, struct arena *arena)
{
	struct private_hit hit;
	bool clean = true;

	for (size_t from = 0; private_data_next(text, from, &hit); from = hit.end)
		if (!is_allowed(check, text, &hit, arena))
			clean = refuse(check, position, number, text, &hit);
	return clean;
}

/* As it stands, and when that is clean without what may hide something. */
static bool check_private_data(const struct check *check, const struct position *position,
	size_t number, struct slice text)
{
	struct arena arena;

	arena_init(&arena);
	bool clean = check_bare(check, position, number, text, &arena) &&
		     check_bare(check, position, number,
			     unicode_fold(decode_text(text, &arena), &arena), &arena);
	arena_free(&arena);
	return clean;
}

static bool check_names(const struct check *check, const struct told *text)
{
	struct name_hits hits = { 0 };

	name_set_scan(check->names, text->text, check->context->arena, &hits);
	for (size_t i = 0; i < hits.count; i++) {
		const struct name_hit *hit = &hits.items[i];
		struct position position = { text->file, text->line, hit->start, text->text };
		diag_add(check->context->diags, SEVERITY_ERROR, "release", &position,
			check->of_study
				? _("'%.*s' is a name of the identities, so the study could not "
				    "leave (say it without the name)")
				: _("'%.*s' is a name of the identities, so the report does not "
				    "leave (say it without the name)"),
			(int)(hit->end - hit->start), text->text.data + hit->start);
	}
	return hits.count == 0;
}

static bool check_told(const struct check *check, const struct told_list *told)
{
	bool clean = true;

	for (size_t i = 0; i < told->count; i++) {
		const struct told *text = &told->items[i];
		struct position position = { .file = text->file, .line = text->line };
		clean &= check_names(check, text);
		clean &= check_private_data(check, &position, 0, text->text);
	}
	return clean;
}

static bool check_page(const struct check *check, struct slice page)
{
	struct line_reader reader;
	struct line line;
	bool clean = true;

	line_reader_init(&reader, page);
	while (line_reader_next(&reader, &line))
		clean &= check_private_data(check, NULL, line.number, line.text);
	return clean;
}

bool release_check(struct context *context, const struct name_set *names,
	const struct told_list *told, struct slice page)
{
	struct check check = { .context = context, .names = names };

	return read_allowed(&check) && check_told(&check, told) && check_page(&check, page);
}

bool release_check_study(
	struct context *context, const struct name_set *names, const struct told_list *told)
{
	struct check check = { .context = context, .names = names, .of_study = true };

	return read_allowed(&check) && check_told(&check, told);
}
