#include "work/redact/redaction.h"
#include "base/translate.h"
#include <stdlib.h>

/* No role speaks of a birth: the next date in the text would be taken for one. */
static const struct {
	const char *label; /* what was found */
	const char *role;  /* what stands in its place */
	bool is_numbered;  /* with the member's number */
	bool is_of_family; /* with the family's, where there are several */
} kinds[] = {
	[REDACT_CHILD] = { N_("a child's name"), N_("child"), true, true },
	[REDACT_MEMBER] = { N_("a family member's name"), N_("family member"), true, true },
	[REDACT_FAMILY] = { N_("a family's name"), N_("someone of the family"), false, true },
	[REDACT_PERSON] = { N_("a name"), N_("another person"), false, true },
	[REDACT_REPORTER] = { N_("the name of a person who reported"), N_("person who reported") },
	[REDACT_DOCTOR] = { N_("a doctor's name"), N_("doctor") },
	[REDACT_SCHOOL] = { N_("the name of a school"), N_("school") },
	[REDACT_ADDRESS] = { N_("an address"), N_("address") },
	[REDACT_BIRTH_NUMBER] = { N_("a birth number"), N_("personal number") },
	[REDACT_EMAIL] = { N_("an e-mail address"), N_("e-mail") },
	[REDACT_PHONE] = { N_("a phone number"), N_("phone") },
	[REDACT_BIRTH_DATE] = { N_("a date of birth"), N_("birthday") },
};

const char *redaction_label(enum redaction_kind kind)
{
	return _(kinds[kind].label);
}

void redactions_add(
	struct redactions *redactions, const struct redaction *redaction, struct arena *arena)
{
	struct redaction *added = arena_push(arena, &redactions->items, &redactions->count,
		&redactions->capacity, sizeof *redactions->items);
	*added = *redaction;
}

static int by_start(const void *a, const void *b)
{
	const struct redaction *one = a, *other = b;

	return (one->start > other->start) - (one->start < other->start);
}

/* Of two that overlap the longer says what stands there. */
static void unite(struct redaction *one, const struct redaction *other)
{
	size_t start = one->start, end = one->end > other->end ? one->end : other->end;

	if (other->end - other->start > one->end - one->start)
		*one = *other;
	one->start = start;
	one->end = end;
}

void redactions_settle(struct redactions *redactions)
{
	struct redaction *items = redactions->items;
	size_t kept = 0;

	if (redactions->count == 0)
		return;
	qsort(items, redactions->count, sizeof *items, by_start);
	for (size_t i = 1; i < redactions->count; i++) {
		if (items[i].start < items[kept].end)
			unite(&items[kept], &items[i]);
		else
			items[++kept] = items[i];
	}
	redactions->count = kept + 1;
}

/* The families that are named, by the order of the text: their numbers from 1. */
static size_t number_families(
	const struct redactions *redactions, struct arena *arena, struct index *numbers)
{
	size_t count = 0;

	index_init(numbers, arena);
	for (size_t i = 0; i < redactions->count; i++) {
		const struct redaction *item = &redactions->items[i];
		if (!kinds[item->kind].is_of_family || index_get(numbers, item->family) != NULL)
			continue;
		size_t *number = arena_take(arena, 1, sizeof *number);
		*number = ++count;
		index_put(numbers, item->family, number);
	}
	return count;
}

struct slice_list redaction_roles(const struct redactions *redactions, struct arena *arena)
{
	struct slice_list roles = { 0 };
	struct index numbers;
	struct buf role;
	size_t families = number_families(redactions, arena, &numbers);

	buf_init(&role);
	for (size_t i = 0; i < redactions->count; i++) {
		const struct redaction *item = &redactions->items[i];
		buf_clear(&role);
		buf_format(&role, "[%s", _(kinds[item->kind].role));
		if (kinds[item->kind].is_numbered)
			buf_format(&role, " %s", slice_text(item->member) + 1);
		if (kinds[item->kind].is_of_family && families > 1)
			buf_format(&role, _(", family %zu"),
				*(const size_t *)index_get(&numbers, item->family));
		buf_add_byte(&role, ']');
		slice_list_add(&roles, arena, arena_copy(arena, buf_slice(&role)));
	}
	buf_free(&role);
	return roles;
}

/* What stands in the place of one: its role, and the line ends that were in it. */
static void add_role(
	const struct redaction *item, struct slice role, struct slice text, struct buf *out)
{
	buf_add_slice(out, role);
	for (size_t at = item->start; at < item->end; at++)
		if (text.data[at] == '\n' || text.data[at] == '\r')
			buf_add_byte(out, text.data[at]);
}

void redactions_apply(const struct redactions *redactions, const struct slice_list *roles,
	struct slice text, struct arena *arena, struct redacted *redacted)
{
	size_t done = 0, count = redactions->count;
	struct buf out;

	buf_init(&out);
	redacted->starts = arena_take(arena, count + 1, sizeof *redacted->starts);
	redacted->ends = arena_take(arena, count + 1, sizeof *redacted->ends);
	for (size_t i = 0; i < count; i++) {
		const struct redaction *item = &redactions->items[i];
		buf_add_slice(&out, slice_part(text, done, item->start - done));
		redacted->starts[i] = out.length;
		add_role(item, roles->items[i], text, &out);
		redacted->ends[i] = out.length;
		done = item->end;
	}
	buf_add_slice(&out, slice_part(text, done, text.length));
	redacted->text = buf_take(&out, arena);
}

void redactions_locate(const struct redactions *redactions, const struct redacted *redacted,
	size_t *start, size_t *end)
{
	size_t from = *start, to = *end;

	for (size_t i = 0; i < redactions->count; i++) {
		const struct redaction *item = &redactions->items[i];
		if (redacted->starts[i] <= *start)
			from = *start < redacted->ends[i] ? item->start
							  : *start - redacted->ends[i] + item->end;
		if (redacted->starts[i] < *end)
			to = *end < redacted->ends[i] ? item->end
						      : *end - redacted->ends[i] + item->end;
	}
	*start = from;
	*end = to;
}
