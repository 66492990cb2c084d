#include "work/case/request.h"
#include "base/array.h"
#include "model/schema/tables.h"
#include "work/shared/load_case.h"
#include "work/shared/load_platform.h"
#include "work/shared/save.h"
#include "work/shared/take_value.h"

enum { ID_LENGTH = 7 };

static const char FILE_NAME[] = "requests.csv";

/* The case and the table; false with findings when either cannot be read whole. */
static bool load_requests(
	struct context *context, struct slice named, struct slice *case_id, struct rows *rows)
{
	struct case_file file;

	if (!load_case_to_change(context, named, &file) ||
		!load_table(context, RING_CASES, slice_from(FILE_NAME), &request_schema, rows))
		return false;
	*case_id = file.id;
	return true;
}

static bool put_request(struct context *context, const struct rows *rows,
	const struct request *request, const char *verb)
{
	struct buf after;

	buf_init(&after);
	bool put = rows_put(rows, request, context->arena, context->diags, &after);
	if (put)
		add_change(context, RING_CASES, slice_from(FILE_NAME), rows->table.bytes,
			buf_slice(&after));
	buf_free(&after);
	if (!put)
		return false;
	buf_format(&context->output, "%s\n", slice_text(request->id));
	return save(context, arena_format(context->arena, "%s a request in case %s", verb,
				     slice_text(request->case_id))
				     .data);
}

/* One that no row has. */
static struct slice new_id(struct context *context, const struct rows *rows)
{
	char drawn[ID_LENGTH + 1];
	struct slice id;

	do {
		random_identifier(&context->random, ID_LENGTH, false, drawn);
		id = arena_format(context->arena, "r%s", drawn);
	} while (rows_find(rows, &id, 1) != NULL);
	return id;
}

bool add_request(struct context *context, struct slice named, struct slice kind,
	const struct new_request *given)
{
	const struct typed_value values[] = { { "kind", kind }, { "member", given->member } };
	struct request request;
	struct rows rows;

	schema_clear(&request_schema, &request);
	if (!take_values(context, &request_schema, values, ARRAY_LEN(values), &request) ||
		!load_requests(context, named, &request.case_id, &rows))
		return false;
	request.received = given->received != DATE_NONE ? given->received : context->today;
	request.due = given->due != DATE_NONE ? given->due : date_add_months(request.received, 1);
	request.id = new_id(context, &rows);
	return put_request(context, &rows, &request, "Record");
}

static bool is_open(const struct request *request, struct slice case_id, struct slice kind)
{
	return slice_equal(request->case_id, case_id) && request->answered == DATE_NONE &&
	       (slice_is_empty(kind) || slice_equal(request->kind, kind));
}

/* The only open one; NULL with a finding when there is none, or more than one. */
static const struct request *only_open(
	struct context *context, const struct rows *rows, struct slice case_id, struct slice kind)
{
	const struct request *found = NULL;
	size_t count = 0;
	struct buf ids;

	buf_init(&ids);
	for (size_t i = 0; i < rows->count; i++) {
		const struct request *request = rows_at(rows, i);
		if (!is_open(request, case_id, kind))
			continue;
		buf_format(&ids, "%s%s", count++ > 0 ? ", " : "", slice_text(request->id));
		found = request;
	}
	if (count == 0)
		diag_add(context->diags, SEVERITY_ERROR, "request", NULL,
			_("case %s has no such open request (record it first: case-request CASE "
			  "KIND)"),
			slice_text(case_id));
	if (count > 1)
		diag_add(context->diags, SEVERITY_ERROR, "request", NULL,
			_("more than one request is open: %s (name one with --id)"),
			slice_text(buf_slice(&ids)));
	buf_free(&ids);
	return count == 1 ? found : NULL;
}

/* The one of that id; NULL with a finding. */
static const struct request *named_request(struct context *context, const struct rows *rows,
	struct slice case_id, const struct request_answer *answer)
{
	const struct request *request = rows_find(rows, &answer->id, 1);
	char day[DATE_TEXT_SIZE];

	if (request == NULL || !slice_equal(request->case_id, case_id) ||
		(!slice_is_empty(answer->kind) && !slice_equal(request->kind, answer->kind)))
		diag_add(context->diags, SEVERITY_ERROR, "request", NULL,
			_("--id: case %s has no such request '%s' (see requests.csv)"),
			slice_text(case_id), slice_text(answer->id));
	else if (request->answered != DATE_NONE)
		diag_add(context->diags, SEVERITY_ERROR, "request", NULL,
			_("request '%s' was already answered on %s (nothing to record)"),
			slice_text(answer->id), date_format(request->answered, day));
	else
		return request;
	return NULL;
}

bool answer_request(
	struct context *context, struct slice named, const struct request_answer *answer)
{
	const struct typed_value values[] = { { "kind", answer->kind },
		{ "result", answer->result } };
	struct request checked;
	struct slice case_id;
	struct rows rows;
	day_number day = context->today;

	schema_clear(&request_schema, &checked);
	if (!slice_is_empty(answer->day) && !date_parse_relative(answer->day, context->today, &day))
		return diag_add(context->diags, SEVERITY_USAGE, "option", NULL,
			_("--answered: '%s' is not a day (2022-09-14, yesterday, -3d)"),
			slice_text(answer->day));
	if (!take_values(context, &request_schema, values, ARRAY_LEN(values), &checked) ||
		!load_requests(context, named, &case_id, &rows))
		return false;
	const struct request *request = answer->id.data
						? named_request(context, &rows, case_id, answer)
						: only_open(context, &rows, case_id, answer->kind);
	if (request == NULL)
		return false;
	struct request answered = *request;
	answered.answered = day;
	answered.result = checked.result;
	return put_request(context, &rows, &answered, "Answer");
}
