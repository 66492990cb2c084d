#include "base/array.h"
#include "base/buf.h"
#include "logic/duty/duty.h"
#include <stdlib.h>

static int compare_numbers(long a, long b)
{
	return (a > b) - (a < b);
}

int duty_compare(const struct duty *one, const struct duty *other)
{
	const int orders[] = {
		compare_numbers(other->first, one->first),
		compare_numbers(duty_rules[one->rule].class, duty_rules[other->rule].class),
		compare_numbers(other->state, one->state),
		compare_numbers(one->due, other->due),
		compare_numbers(one->rule, other->rule),
		slice_compare(one->case_id, other->case_id),
		slice_compare(one->record, other->record),
		slice_compare(one->subject, other->subject),
	};
	for (size_t i = 0; i < ARRAY_LEN(orders); i++)
		if (orders[i] != 0)
			return orders[i];
	return 0;
}

static int compare(const void *a, const void *b)
{
	return duty_compare(a, b);
}

void duties_sort(struct duty_list *list)
{
	if (list->count > 0)
		qsort(list->items, list->count, sizeof *list->items, compare);
}

struct duty duty_copy(const struct duty *duty, struct arena *arena)
{
	struct duty copy = *duty;
	copy.case_id = arena_copy(arena, duty->case_id);
	copy.handle = arena_copy(arena, duty->handle);
	copy.record = arena_copy(arena, duty->record);
	copy.subject = arena_copy(arena, duty->subject);
	copy.text = arena_copy(arena, duty->text);
	copy.owner = arena_copy(arena, duty->owner);
	copy.role = arena_copy(arena, duty->role);
	return copy;
}

/* What another person approves has a command by its kind. */
static const char *command_of(const struct duty *duty)
{
	static const char *const approving[RECORD_KIND_COUNT] = {
		[RECORD_PLAN] = "case-plan --approve RECORD CASE",
		[RECORD_MEETING] = "meeting-log --approve CASE/RECORD",
		[RECORD_STUDY] = "case-study --approve RECORD CASE",
	};
	enum record_kind_id kind = record_kind_of_stem(duty->record);
	if (duty->rule == DUTY_APPROVAL && approving[kind])
		return approving[kind];
	return duty_rules[duty->rule].command;
}

/* The value that a word of a command stands for; absent when the duty has none, the word itself
 * when it stands for none. */
static struct slice value_of(const struct duty *duty, struct slice word, struct arena *arena)
{
	static const char JUDGED[] = "SUBJECT=yes";

	if (slice_equals(word, "CASE"))
		return duty->case_id;
	if (slice_equals(word, "RECORD"))
		return duty->record;
	if (slice_equals(word, "SUBJECT"))
		return duty->subject;
	if (slice_equals(word, "CARD"))
		return duty->text;
	if (slice_equals(word, JUDGED))
		return slice_is_empty(duty->subject)
			       ? word
			       : arena_format(arena, "%s=yes", slice_text(duty->subject));
	if (slice_equals(word, "CASE/RECORD") && !slice_is_empty(duty->case_id))
		return arena_format(
			arena, "%s/%s", slice_text(duty->case_id), slice_text(duty->record));
	return slice_equals(word, "CASE/RECORD") ? duty->record : word;
}

struct slice duty_command(const struct duty *duty, struct arena *arena)
{
	struct slice rest = slice_from(command_of(duty)), word;
	struct buf command;

	if (rest.data == NULL)
		return rest;
	buf_init(&command);
	while (slice_split(&rest, ' ', &word)) {
		struct slice value = value_of(duty, word, arena), ahead = rest, next;
		bool leads = slice_starts(word, "--") && slice_split(&ahead, ' ', &next) &&
			     slice_is_empty(value_of(duty, next, arena));
		if (leads || slice_is_empty(value))
			continue;
		buf_format(&command, "%s%.*s", command.length > 0 ? " " : "", (int)value.length,
			value.data);
	}
	return buf_take(&command, arena);
}

bool duty_leads(const struct duty *duty)
{
	return duty->listed && duty_rules[duty->rule].class != DUTY_ORDER;
}

bool duty_is_for(const struct duty *duty, struct slice person)
{
	return person.data == NULL || duty->owner.data == NULL || slice_equal(duty->owner, person);
}
