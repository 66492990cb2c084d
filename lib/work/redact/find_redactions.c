#include "work/redact/find_redactions.h"
#include "logic/privacy/private_data.h"
#include "logic/privacy/private_parts.h"
#include "text/lines.h"
#include "work/redact/known_births.h"
#include "work/shared/guard_excuse.h"
#include "work/shared/guard_role.h"
#include "work/shared/name_index.h"

enum { MOST_ROUNDS = 8 };

struct finding {
	struct context *context;
	const struct name_image *names;
	const struct guard_known *known;
	struct arena *arena;
	struct slice text;	    /* as it stands in this round */
	struct redactions contacts; /* those that everybody may know */
	struct known_births births; /* of the families that are named */
	struct index members;	    /* by family and name: who has it (struct slice *) */
	struct redactions found;    /* in this round */
};

static bool load(struct finding *finding)
{
	struct context *context = finding->context;

	if (context->store.identities != NULL &&
		name_index_load(context, (struct slice){ 0 }, true, &finding->names) &&
		guard_known_load(context, &finding->known))
		return true;
	return diag_add(context->diags, SEVERITY_SYSTEM, "no-identities", NULL,
		_("the identities cannot be asked, so no text is taken for clean (git config "
		  "spis.identities DIR, or SPIS_IDENTITIES)"));
}

/* Numbers, addresses and dates. */

static enum redaction_kind kind_of(enum private_kind kind)
{
	static const enum redaction_kind kinds[] = {
		[PRIVATE_BIRTH_NUMBER] = REDACT_BIRTH_NUMBER,
		[PRIVATE_EMAIL] = REDACT_EMAIL,
		[PRIVATE_PHONE] = REDACT_PHONE,
		[PRIVATE_BIRTH_DATE] = REDACT_BIRTH_DATE,
	};

	return kinds[kind];
}

static void find_private(struct finding *finding)
{
	struct line_reader reader;
	struct line line;

	line_reader_init(&reader, finding->text);
	while (line_reader_next(&reader, &line)) {
		struct private_hits hits = { 0 };
		private_data_find(line.text, finding->arena, &hits);
		for (size_t i = 0; i < hits.count; i++) {
			const struct private_hit *hit = &hits.items[i];
			struct slice part =
				slice_part(line.text, hit->start, hit->end - hit->start);
			const struct redaction item = { .start = line.offset + hit->start,
				.end = line.offset + hit->end,
				.kind = kind_of(hit->kind) };
			bool is_public = private_kind_is_contact(hit->kind) &&
					 public_contacts_have(&finding->known->contacts, part);
			redactions_add(is_public ? &finding->contacts : &finding->found, &item,
				finding->arena);
		}
	}
}

/* Whether it is a part of a contact that everybody may know. Both come in order: `*at` moves on. */
static bool is_in_contact(const struct finding *finding, const struct name_hit *hit, size_t *at)
{
	const struct redactions *contacts = &finding->contacts;

	while (*at < contacts->count && contacts->items[*at].end <= hit->start)
		++*at;
	return *at < contacts->count && contacts->items[*at].start <= hit->start &&
	       hit->end <= contacts->items[*at].end;
}

/* Names. */

/* Who of the family is called so, "c1, m1"; the same name is asked for once. */
static struct slice members_named(struct finding *finding, struct slice family, struct slice name)
{
	struct slice key = arena_format(finding->arena, "%.*s %.*s", (int)family.length,
		family.data, (int)name.length, name.data);
	struct slice *members = index_get(&finding->members, key);
	struct arena arena;

	if (members != NULL)
		return *members;
	arena_init(&arena);
	members = arena_take(finding->arena, 1, sizeof *members);
	*members = arena_copy(
		finding->arena, guard_members_named(finding->context, family, name, &arena));
	arena_free(&arena);
	index_put(&finding->members, key, members);
	return *members;
}

static void name_person(struct finding *finding, struct slice text, const struct name_hit *hit,
	struct redaction *item)
{
	struct slice name = slice_part(text, hit->start, hit->end - hit->start);
	struct slice members = members_named(finding, hit->family, name);

	item->family = arena_copy(finding->arena, hit->family);
	known_births_add(&finding->births, finding->context, item->family);
	item->member = members;
	if (slice_is_empty(members))
		item->kind = REDACT_PERSON;
	else if (slice_find(members, ',', 0) < members.length)
		item->kind = REDACT_FAMILY;
	else
		item->kind = slice_starts(members, "c") ? REDACT_CHILD : REDACT_MEMBER;
}

static bool is_digit(struct slice text, size_t at)
{
	return private_is_digit(private_byte(text, at));
}

/* Behind the number of the house: " 12", " 12/345", " 12a". */
static size_t house_end(struct slice text, size_t end)
{
	size_t at = private_skip_blanks(text, end);

	if (at == end || !is_digit(text, at))
		return end;
	while (is_digit(text, at) || (text.data[at] == '/' && is_digit(text, at + 1)))
		at++;
	bool has_letter = private_is_letter(private_byte(text, at));
	return has_letter && !private_is_word(private_byte(text, at + 1)) ? at + 1 : at;
}

static void add_name(struct finding *finding, struct slice text, const struct name_hit *hit)
{
	static const enum redaction_kind of[] = {
		[NAME_HIT_FIRST] = REDACT_PERSON,
		[NAME_HIT_SURNAME] = REDACT_PERSON,
		[NAME_HIT_WHOLE] = REDACT_PERSON,
		[NAME_HIT_REPORTER] = REDACT_REPORTER,
		[NAME_HIT_DOCTOR] = REDACT_DOCTOR,
		[NAME_HIT_SCHOOL] = REDACT_SCHOOL,
		[NAME_HIT_STREET] = REDACT_ADDRESS,
	};
	struct redaction item = { .start = hit->start, .end = hit->end, .kind = of[hit->kind] };

	if (item.kind == REDACT_PERSON)
		name_person(finding, text, hit, &item);
	else if (item.kind == REDACT_ADDRESS)
		item.end = house_end(text, hit->end);
	redactions_add(&finding->found, &item, finding->arena);
}

/* The text with a blank for each end of a line that goes on in the next one: the bytes stay where
 * they are. */
static struct slice unwrapped(struct slice text, struct arena *arena)
{
	char *bytes = arena_take(arena, text.length + 1, 1);

	for (size_t i = 0; i < text.length; i++) {
		char byte = text.data[i], next = i + 1 < text.length ? text.data[i + 1] : '\0';
		bool goes_on =
			(byte == '\n' && (private_is_word(next) && !private_is_digit(next))) ||
			(byte == '\r' && next == '\n');
		bytes[i] = goes_on ? ' ' : byte;
	}
	return (struct slice){ bytes, text.length };
}

/* Of the lines that were joined only what stands in two of them is new. */
static void scan_names(struct finding *finding, struct slice text, bool is_joined)
{
	const struct name_scope scope = { .everything = true };
	struct name_hits hits = { 0 };
	size_t contact = 0;

	name_scan(finding->names, &finding->known->names, &scope, text, finding->arena, &hits);
	for (size_t i = 0; i < hits.count; i++) {
		const struct name_hit *hit = &hits.items[i];
		struct slice part = slice_part(finding->text, hit->start, hit->end - hit->start);
		if (is_joined && slice_find(part, '\n', 0) == part.length)
			continue;
		if (!is_in_contact(finding, hit, &contact) &&
			!guard_is_in_id(finding->context, finding->text, hit, finding->arena))
			add_name(finding, text, hit);
	}
}

static void find_names(struct finding *finding)
{
	struct slice joined = unwrapped(finding->text, finding->arena);

	scan_names(finding, finding->text, false);
	if (!slice_equal(joined, finding->text))
		scan_names(finding, joined, true);
}

/* A name may count only once what stood beside it is gone, so the text is looked at until nothing
 * more is found. */
bool find_redactions(struct context *context, struct slice text, struct redactions *redactions,
	struct slice_list *roles, struct redacted *redacted)
{
	struct finding finding = { .context = context, .arena = context->arena };

	*redactions = (struct redactions){ 0 };
	if (!load(&finding))
		return false;
	index_init(&finding.members, context->arena);
	known_births_init(&finding.births, context->arena);
	for (int round = 0; round < MOST_ROUNDS; round++) {
		*roles = redaction_roles(redactions, context->arena);
		redactions_apply(redactions, roles, text, context->arena, redacted);
		finding.text = redacted->text;
		finding.found.count = finding.contacts.count = 0;
		find_private(&finding);
		find_names(&finding);
		known_births_find(&finding.births, finding.text, &finding.found);
		if (finding.found.count == 0)
			return true;
		struct redactions before = *redactions;
		for (size_t i = 0; i < finding.found.count; i++) {
			struct redaction *item = &finding.found.items[i];
			redactions_locate(&before, redacted, &item->start, &item->end);
		}
		for (size_t i = 0; i < finding.found.count; i++)
			redactions_add(redactions, &finding.found.items[i], context->arena);
		redactions_settle(redactions);
	}
	return diag_add(context->diags, SEVERITY_SYSTEM, "redact", NULL,
		_("the roles that would stand in this text are names themselves, so it cannot be "
		  "redacted (take the names out by hand)"));
}
