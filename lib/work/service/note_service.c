#include "work/service/note_service.h"
#include "base/array.h"
#include "work/shared/load_platform.h"
#include "work/shared/message.h"
#include "work/shared/option.h"
#include "work/shared/save.h"
#include "work/shared/take_value.h"

enum { ID_LENGTH = 4 };

/* A table of answers, and where in its struct a row's id stands. */
struct answers {
	enum ring ring;
	const char *folder;
	const struct schema *schema;
	size_t id, service;
};

static const struct answers availability_answers = { RING_PLATFORM, "availability",
	&availability_schema, offsetof(struct availability, id),
	offsetof(struct availability, service) };
static const struct answers rating_answers = { RING_CASES, "ratings", &rating_schema,
	offsetof(struct rating, id), offsetof(struct rating, service) };

static bool has_availability(const struct note_service_request *request)
{
	return request->state.data != NULL || request->free != INTEGER_NONE ||
	       request->wait_days != INTEGER_NONE || request->place.data != NULL;
}

static bool has_rating(const struct note_service_request *request)
{
	return request->quality.data != NULL || request->effectiveness.data != NULL;
}

/* Numbers that contradict the state say that one of them is a slip. */
static bool check_numbers(struct context *context, const struct note_service_request *request)
{
	bool has_capacity = slice_equals(request->state, "capacity");

	if (has_capacity && request->free == 0)
		return diag_add(context->diags, SEVERITY_USAGE, "option", NULL,
			_("--free 0 does not go with --state capacity (no-capacity, or waitlist)"));
	if (has_capacity)
		return option_refuse(context, request->wait_days != INTEGER_NONE, "wait-days",
			"--state capacity");
	return option_refuse(context, request->free != INTEGER_NONE && request->free > 0, "free",
		arena_format(context->arena, "--state %s", slice_text(request->state)).data);
}

static bool check_request(struct context *context, const struct note_service_request *request)
{
	if (!has_availability(request) && !has_rating(request))
		return diag_add(context->diags, SEVERITY_USAGE, "option", NULL,
			_("there is nothing to note (--state, --quality or --effectiveness)"));
	if (has_availability(request) && has_rating(request) &&
		!option_refuse(context, request->corrects.data != NULL, "corrects",
			_("an answer and a rating at once")))
		return false;
	if (!has_availability(request))
		return true;
	return option_need(context, request->state.data != NULL, "state",
		       slice_text(word_codes(availability_states, context->arena))) &&
	       check_numbers(context, request);
}

static const void *find_row(const struct answers *answers, const struct rows *rows, struct slice id)
{
	for (size_t i = 0; i < rows->count; i++)
		if (slice_equal(member_text(rows_at(rows, i), answers->id), id))
			return rows_at(rows, i);
	return NULL;
}

/* What is corrected must be there, and about the same service. */
static bool check_corrected(struct context *context, const struct answers *answers,
	const struct rows *rows, struct slice service, struct slice corrected)
{
	if (corrected.data == NULL)
		return true;
	const void *row = find_row(answers, rows, corrected);
	if (row == NULL)
		return diag_add(context->diags, SEVERITY_ERROR, "unknown-row", NULL,
			_("--corrects: '%s' is not in %s (an own row, of the year of --date)"),
			slice_text(corrected), slice_text(rows->table.file));
	struct slice about = member_text(row, answers->service);
	return slice_equal(about, service) ||
	       diag_add(context->diags, SEVERITY_ERROR, "unknown-row", NULL,
		       _("--corrects: '%s' is about '%s', not about '%s'"), slice_text(corrected),
		       slice_text(about), slice_text(service));
}

/* Gives the record an id that is free in its file, and adds the file's change. */
static bool add_row(struct context *context, const struct answers *answers, struct slice person,
	struct slice corrected, void *record)
{
	struct slice path = arena_format(context->arena, "%s/%d/%s.csv", answers->folder,
		date_year(context->date), slice_text(person));
	struct slice *id = (struct slice *)(void *)((char *)record + answers->id);
	char drawn[ID_LENGTH + 1];
	struct rows rows;
	struct buf after;

	if (store_need(&context->store, answers->ring, context->diags) == NULL ||
		!load_table(context, answers->ring, path, answers->schema, &rows) ||
		!check_corrected(
			context, answers, &rows, member_text(record, answers->service), corrected))
		return false;
	do
		random_identifier(&context->random, ID_LENGTH, false, drawn);
	while (find_row(answers, &rows, slice_from(drawn)) != NULL);
	*id = arena_copy(context->arena, slice_from(drawn));
	buf_init(&after);
	bool put = rows_put(&rows, record, context->arena, context->diags, &after);
	if (put) {
		add_change(context, answers->ring, path, rows.table.bytes, buf_slice(&after));
		buf_format(&context->output, "%s\t%s\n", drawn,
			slice_text(
				store_shown(&context->store, answers->ring, path, context->arena)));
	}
	buf_free(&after);
	return put;
}

static bool add_availability(struct context *context, struct slice service, struct slice person,
	struct slice note, const struct note_service_request *request)
{
	struct availability answer;
	const struct typed_value values[] = {
		{ "state", request->state },
		{ "place", request->place },
		{ "corrects", request->corrects },
		{ "note", note },
	};

	schema_clear(&availability_schema, &answer);
	answer.date = context->date;
	answer.service = service;
	answer.free = request->free;
	answer.wait_days = request->wait_days;
	return take_values(context, &availability_schema, values, ARRAY_LEN(values), &answer) &&
	       add_row(context, &availability_answers, person, request->corrects, &answer);
}

static bool add_rating(struct context *context, struct slice service, struct slice person,
	struct slice note, const struct note_service_request *request)
{
	struct rating rating;
	const struct typed_value values[] = {
		{ "quality", request->quality },
		{ "effectiveness", request->effectiveness },
		{ "corrects", request->corrects },
		{ "note", note },
	};

	schema_clear(&rating_schema, &rating);
	rating.date = context->date;
	rating.service = service;
	return take_values(context, &rating_schema, values, ARRAY_LEN(values), &rating) &&
	       add_row(context, &rating_answers, person, request->corrects, &rating);
}

/* The text that goes with it, one line; absent when there is none. */
static bool read_note(struct context *context, struct slice option, struct slice *note)
{
	struct slice text;

	*note = (struct slice){ 0 };
	if (!read_message(context, option, MESSAGE_OPTIONAL, &text))
		return false;
	while (slice_ends(text, "\n"))
		text.length--;
	if (slice_trim(text).length > 0)
		*note = arena_copy(context->arena, slice_trim(text));
	return true;
}

bool note_service(
	struct context *context, struct slice named, const struct note_service_request *request)
{
	struct slice person, note;

	if (!check_request(context, request) ||
		!load_platform(context, PLATFORM_SERVICES | PLATFORM_PLACES) ||
		!check_filter(context, &availability_schema, "service", named) ||
		!context_person(context, &person) || !read_note(context, request->message, &note))
		return false;
	struct slice service = platform_real_service(&context->platform, named)->id;
	if (has_availability(request) && !add_availability(context, service, person, note, request))
		return false;
	if (has_rating(request) && !add_rating(context, service, person, note, request))
		return false;
	return save(context,
		arena_format(context->arena, "Note what is known of %s", slice_text(service)).data);
}
