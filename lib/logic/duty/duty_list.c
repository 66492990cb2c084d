#include "base/array.h"
#include "base/translate.h"
#include "logic/duty/duty.h"
#include "text/placeholder.h"
#include <stdlib.h>

struct slice duty_handle(const struct duty *duty)
{
	if (duty_rules[duty->rule].tells_text)
		return duty->subject;
	size_t from = duty->record.length;
	while (from > 0 && duty->record.data[from - 1] != '-')
		from--;
	return slice_part(duty->record, from, duty->record.length);
}

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
		[RECORD_PLAN] = "case-plan --approve RECORD --by PERSON CASE",
		[RECORD_MEETING] = "meeting-log --approve CASE/RECORD --by PERSON",
		[RECORD_STUDY] = "case-study --approve RECORD --by PERSON CASE",
	};
	enum record_kind_id kind = record_kind_of_stem(duty->record);
	if (duty->rule == DUTY_APPROVAL && approving[kind])
		return approving[kind];
	return duty_rules[duty->rule].command;
}

/* What a word in capitals stands for; absent when the duty has none of it. */
static struct slice value_of(const struct duty *duty, struct slice word, bool is_shown)
{
	const struct {
		const char *word;
		struct slice value;
	} known[] = {
		{ "CASE", duty->case_id },
		{ "RECORD", duty->record },
		{ "SUBJECT", duty->subject },
		{ "CARD", duty->text },
	};

	for (size_t i = 0; i < ARRAY_LEN(known); i++)
		if (slice_equals(word, known[i].word))
			return known[i].value;
	return is_shown ? placeholder_word(word) : word;
}

/* One word of the command, up to a blank; absent where something that it needs is. */
static struct slice fill_in(
	const struct duty *duty, struct slice word, bool is_shown, struct arena *arena)
{
	struct slice rest = word, part;
	bool is_word, is_whole = true;
	struct buf filled;

	if (slice_equals(word, "CASE/RECORD") && slice_is_empty(duty->case_id))
		return duty->record;
	buf_init(&filled);
	while (placeholder_next(&rest, &part, &is_word)) {
		if (is_word)
			part = value_of(duty, part, is_shown);
		is_whole = is_whole && !slice_is_empty(part);
		buf_add_slice(&filled, part);
	}
	struct slice text = buf_take(&filled, arena);
	return is_whole ? text : (struct slice){ 0 };
}

static struct slice fill_command(
	const struct duty *duty, struct slice rest, bool is_shown, struct arena *arena)
{
	struct slice word;
	struct buf command;

	buf_init(&command);
	while (slice_split(&rest, ' ', &word)) {
		struct slice value = fill_in(duty, word, is_shown, arena), ahead = rest, next;
		bool leads = slice_starts(word, "--") && slice_split(&ahead, ' ', &next) &&
			     slice_is_empty(fill_in(duty, next, is_shown, arena));
		if (leads || slice_is_empty(value))
			continue;
		buf_format(&command, "%s%.*s", command.length > 0 ? " " : "", (int)value.length,
			value.data);
	}
	return buf_take(&command, arena);
}

struct slice duty_command(const struct duty *duty, struct arena *arena)
{
	return fill_command(duty, slice_from(command_of(duty)), false, arena);
}

struct slice duty_shown_command(const struct duty *duty, struct arena *arena)
{
	return fill_command(duty, slice_from(_(command_of(duty))), true, arena);
}

bool duty_leads(const struct duty *duty)
{
	return duty->listed && duty_rules[duty->rule].class != DUTY_ORDER;
}

bool duty_is_for(const struct duty *duty, struct slice person)
{
	return person.data == NULL || duty->owner.data == NULL || slice_equal(duty->owner, person);
}
