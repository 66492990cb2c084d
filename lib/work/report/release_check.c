#include "work/report/release_check.h"
#include "logic/privacy/private_data.h"
#include "logic/privacy/public_contacts.h"
#include "text/lines.h"
#include "work/shared/load_platform.h"

/* What a text is held against. */
struct check {
	struct context *context;
	const struct name_set *names;
	struct public_contacts allowed;
	bool of_study; /* else of a report */
};

static bool read_allowed(struct check *check)
{
	struct context *context = check->context;
	const struct rows *people = &context->platform.people.rows;
	const struct rows *services = &context->platform.services.rows;
	struct public_contacts *allowed = &check->allowed;

	public_contacts_init(allowed, context->arena);
	if (!load_platform(context, PLATFORM_PEOPLE | PLATFORM_SERVICES))
		return false;
	for (size_t i = 0; i < people->count; i++) {
		const struct person *person = rows_at(people, i);
		public_contacts_add(allowed, person->email, context->arena);
		public_contacts_add(allowed, person->phone, context->arena);
	}
	for (size_t i = 0; i < services->count; i++) {
		const struct service *service = rows_at(services, i);
		public_contacts_add(allowed, service->email, context->arena);
		public_contacts_add(allowed, service->phone, context->arena);
	}
	return true;
}

static bool is_allowed(const struct check *check, struct slice text, const struct private_hit *hit)
{
	struct slice found = slice_part(text, hit->start, hit->end - hit->start);

	return private_kind_is_contact(hit->kind) && public_contacts_have(&check->allowed, found);
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

static bool check_private_data(const struct check *check, const struct position *position,
	size_t number, struct slice text)
{
	struct private_hits hits = { 0 };
	struct arena arena;
	bool clean = true;

	arena_init(&arena);
	private_data_find(text, &arena, &hits);
	for (size_t i = 0; i < hits.count; i++)
		if (!is_allowed(check, text, &hits.items[i]))
			clean = refuse(check, position, number, text, &hits.items[i]);
	arena_free(&arena);
	return clean;
}

/* Whether a name is a part of an address that may stand there. */
static bool is_in_contact(const struct check *check, struct slice text, const struct name_hit *name)
{
	struct private_hits hits = { 0 };

	private_data_find(text, check->context->arena, &hits);
	for (size_t i = 0; i < hits.count; i++)
		if (hits.items[i].start <= name->start && name->end <= hits.items[i].end &&
			is_allowed(check, text, &hits.items[i]))
			return true;
	return false;
}

static bool check_names(const struct check *check, const struct told *text)
{
	struct name_hits hits = { 0 };

	bool clean = true;

	name_set_scan(check->names, text->text, check->context->arena, &hits);
	for (size_t i = 0; i < hits.count; i++) {
		const struct name_hit *hit = &hits.items[i];
		if (is_in_contact(check, text->text, hit))
			continue;
		struct position position = { text->file, text->line, hit->start, text->text };
		clean = diag_add(check->context->diags, SEVERITY_ERROR, "release", &position,
			check->of_study
				? _("'%.*s' is a name of the identities, so the study could not "
				    "leave (say it without the name)")
				: _("'%.*s' is a name of the identities, so the report does not "
				    "leave (say it without the name)"),
			(int)(hit->end - hit->start), text->text.data + hit->start);
	}
	return clean;
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
