#include "work/case/identity_steps.h"
#include "base/array.h"
#include "model/record/identity.h"
#include "text/front_matter.h"
#include "text/lines.h"
#include "work/shared/findings.h"
#include "work/shared/hidden_file.h"
#include "work/shared/label.h"
#include <string.h>

struct reading {
	struct context *context;
	const struct member *members;
	size_t member_count;
	struct identity_steps *steps;
	const struct position *position; /* in the file; NULL: of an option */
};

/* What is wrong on the command line is its mistake, in a file the file's. */
static enum severity severity_of(const struct reading *reading)
{
	return reading->position == NULL ? SEVERITY_USAGE : SEVERITY_ERROR;
}

static bool is_known_member(const struct reading *reading, struct slice id)
{
	struct slice_list ids = { 0 };

	for (size_t i = 0; i < reading->member_count; i++) {
		if (slice_equal(reading->members[i].id, id))
			return true;
		slice_list_add(&ids, reading->context->arena, reading->members[i].id);
	}
	return diag_add(reading->context->diags, severity_of(reading), "unknown-member",
		reading->position,
		_("%.*s: the case has no such member (it has %s; a new one: --member "
		  "ID:KIND:BORN:SEX)"),
		(int)id.length, id.data, slice_text(join_texts(&ids, reading->context->arena)));
}

static bool is_set(const struct identity_steps *steps, struct slice key)
{
	for (size_t i = 0; i < steps->count; i++)
		if (steps->items[i].kind == ASSIGNMENT_SET && slice_equal(steps->items[i].key, key))
			return true;
	return false;
}

static bool check_values(const struct reading *reading, const struct identity_step *step)
{
	bool good = true;

	for (size_t i = 0; i < step->values.count; i++)
		good = check_hidden_value(reading->context, step->field, slice_text(step->key),
			       step->values.items[i], reading->position) &&
		       good;
	return good;
}

static bool add_step(const struct reading *reading, struct slice key, enum assignment_kind kind,
	const struct slice_list *values)
{
	struct context *context = reading->context;
	struct identity_step step = { .key = key, .kind = kind, .values = *values };

	step.field = identity_key(key, reading->position, context->diags, &step.member);
	if (step.field == NULL ||
		(step.member.data != NULL && !is_known_member(reading, step.member)) ||
		!assignment_fits(context, step.field, slice_text(key), kind, values))
		return false;
	if (kind == ASSIGNMENT_SET && is_set(reading->steps, key))
		return diag_add(context->diags, severity_of(reading), "repeated-key",
			reading->position, _("%s is set twice (keep one)"), slice_text(key));
	if (kind != ASSIGNMENT_TAKE && !check_values(reading, &step))
		return false;
	struct identity_step *added = arena_push(context->arena, &reading->steps->items,
		&reading->steps->count, &reading->steps->capacity, sizeof *reading->steps->items);
	*added = step;
	return true;
}

static bool add_value(const struct reading *reading, const char *key, enum assignment_kind kind,
	struct slice value)
{
	struct slice_list values = { 0 };

	slice_list_add(&values, reading->context->arena, value);
	return add_step(reading, slice_from(key), kind, &values);
}

/* "c1-name=VALUE", or "others+=ONE;ANOTHER". */
static bool add_assignment(const struct reading *reading, struct slice text)
{
	struct arena *arena = reading->context->arena;
	struct slice_list values = { 0 };
	enum assignment_kind kind;
	struct slice key, value;

	if (!assignment_split(reading->context, text, &key, &kind, &value))
		return false;
	key = arena_copy(arena, slice_trim(key));
	value = arena_copy(arena, slice_trim(value));
	struct slice_list parts = { &value, 1, 1 };
	if (slice_equals(key, "others"))
		parts = assignment_values(value, arena);
	for (size_t i = 0; i < parts.count; i++)
		if (parts.items[i].length > 0)
			slice_list_add(&values, arena, parts.items[i]);
	return add_step(reading, key, kind, &values);
}

static bool add_options(const struct reading *reading, const struct identity_request *request)
{
	const struct {
		const char *key;
		struct slice value;
	} family[] = {
		{ "address", request->address },
		{ "phone", request->phone },
		{ "school", request->school },
		{ "doctor", request->doctor },
	};
	bool good = true;

	for (size_t i = 0; i < request->known.count; i++)
		good = add_assignment(reading, request->known.items[i]) && good;
	for (size_t i = 0; i < ARRAY_LEN(family); i++)
		if (family[i].value.data != NULL)
			good = add_value(reading, family[i].key, ASSIGNMENT_SET, family[i].value) &&
			       good;
	for (size_t i = 0; i < request->others.count; i++)
		good = add_value(reading, "others", ASSIGNMENT_ADD, request->others.items[i]) &&
		       good;
	for (size_t i = 0; i < request->assigned.count; i++)
		good = add_assignment(reading, request->assigned.items[i]) && good;
	return good;
}

static bool refuse_line(const struct reading *reading, const char *why)
{
	return diag_add(
		reading->context->diags, SEVERITY_ERROR, "syntax", reading->position, "%s", why);
}

static bool add_line(void *closure, const struct position *position, struct slice line)
{
	struct reading reading = *(const struct reading *)closure;

	reading.position = position;
	return add_assignment(&reading, line);
}

/* A place in the file for the findings from now on. */
static struct position *set_place(struct reading *reading, struct slice file)
{
	struct position *position = arena_take(reading->context->arena, 1, sizeof *position);

	position->file = file;
	reading->position = position;
	return position;
}

/* The findings about front matter show its lines, so only their places are kept. */
static bool read_front(
	struct reading *reading, struct slice file, struct slice bytes, struct front_matter *front)
{
	struct context *context = reading->context;
	struct findings findings;

	findings_begin(context, &findings);
	bool parsed = front_matter_read(file, bytes, context->arena, context->diags, front);
	findings_end(context, &findings, FINDINGS_TAKE);
	for (size_t i = 0; !parsed && i < findings.list.count; i++) {
		set_place(reading, file)->line = findings.list.items[i].position.line;
		refuse_line(
			reading, _("this line of the front matter cannot be read (expected "
				   "KEY: VALUE, in double quotes where it holds ': ' or ' #')"));
	}
	return parsed;
}

static bool add_front(struct reading *reading, struct slice file, struct slice bytes)
{
	struct front_matter front;
	bool good = true;

	if (!read_front(reading, file, bytes, &front))
		return false;
	struct position *position = set_place(reading, file);
	for (size_t i = 0; i < front.count; i++) {
		const struct front_entry *entry = &front.entries[i];
		struct slice_list values = { 0 };
		position->line = entry->line;
		for (size_t k = 0; k < entry->count; k++)
			slice_list_add(&values, reading->context->arena, entry->values[k].text);
		if (entry->count > 1 && !slice_equals(entry->key, "others"))
			good = refuse_line(reading, _("this takes one value, no list"));
		else if (entry->count > 0)
			good = add_step(reading, arena_copy(reading->context->arena, entry->key),
				       ASSIGNMENT_SET, &values) &&
			       good;
	}
	position->line = front.body_line;
	if (strspn(slice_text(arena_copy(reading->context->arena, front.body)), " \t\r\n") <
		front.body.length)
		good = refuse_line(reading, _("what is behind the front matter would be ignored"));
	return good;
}

static bool add_file(struct reading *reading, struct slice file)
{
	struct context *context = reading->context;
	size_t before = reading->steps->count;
	struct line_reader reader;
	struct slice shown, bytes;
	struct line line;

	if (!read_hidden_file(context, file, &shown, &bytes))
		return false;
	line_reader_init(&reader, bytes);
	bool has_front = line_reader_next(&reader, &line) && front_matter_is_fence(line.text);
	bool good = has_front ? add_front(reading, shown, bytes)
			      : each_hidden_line(context, shown, bytes, add_line, reading);
	return good && (reading->steps->count > before ||
			       diag_add(context->diags, SEVERITY_ERROR, "input",
				       &(struct position){ .file = shown },
				       _("this says nothing (expected FIELD=VALUE, such as "
					 "c1-name=...)")));
}

bool read_identity_steps(struct context *context, const struct member *members, size_t member_count,
	const struct identity_request *request, struct identity_steps *steps)
{
	struct reading reading = { context, members, member_count, steps, NULL };

	*steps = (struct identity_steps){ 0 };
	bool good = add_options(&reading, request);
	return (request->from.data == NULL || add_file(&reading, request->from)) && good;
}
