#include "work/case/open_case.h"
#include "base/array.h"
#include "model/record/signal.h"
#include "work/shared/find_record.h"
#include "work/shared/load_case.h"
#include "work/shared/message.h"
#include "work/shared/option.h"
#include "work/shared/save.h"
#include "work/shared/signal_event.h"
#include "work/shared/take_value.h"

enum { CASE_ID_LENGTH = 8 };

static bool refuse_member(struct context *context, struct slice text)
{
	return diag_add(context->diags, SEVERITY_USAGE, "option", NULL,
		_("--member: '%s' does not describe a member (ID:KIND:BORN:SEX[:ROLE], such as "
		  "c1:child:2012:f)"),
		slice_text(text));
}

/* One --member; its parts may be empty but for the first two. */
static bool take_member(struct context *context, struct slice text, struct member *member)
{
	static const char *const names[] = { "member", "kind", "born", "sex", "role" };
	struct slice rest = text, part;
	bool good = true;

	schema_clear(&member_schema, member);
	for (size_t i = 0; slice_split(&rest, ':', &part); i++) {
		if (i == ARRAY_LEN(names))
			return refuse_member(context, text);
		if (part.length > 0)
			good = take_value(context, &member_schema, names[i],
				       arena_copy(context->arena, part), member) &&
			       good;
	}
	if (good && (member->id.data == NULL || member->kind.data == NULL))
		return refuse_member(context, text);
	return good;
}

bool take_members(struct context *context, const struct slice_list *texts, struct slice case_id,
	struct member *members)
{
	bool good = true;

	for (size_t i = 0; i < texts->count; i++) {
		if (!take_member(context, texts->items[i], &members[i])) {
			good = false;
			continue;
		}
		members[i].case_id = case_id;
		for (size_t k = 0; k < i; k++)
			if (slice_equal(members[k].id, members[i].id))
				good = diag_add(context->diags, SEVERITY_USAGE, "option", NULL,
					_("--member: '%s' stands twice (each member once)"),
					slice_text(members[i].id));
	}
	return good;
}

/* What the signal says stands where nothing else was said. */
static bool take_facts(struct context *context, const struct open_case_request *request,
	const struct record *signal, struct case_facts *facts)
{
	const struct signal_record *told = signal == NULL ? NULL : record_as_signal(signal);
	bool from_signal = told != NULL && request->reasons.count == 0;
	const struct typed_value values[] = {
		{ "source", request->source.data == NULL && told != NULL ? told->source
									 : request->source },
		{ "manager", request->manager },
		{ "place", request->place },
		{ "handle", request->handle },
		{ "alias", request->alias },
		{ "project", request->project },
	};
	const struct schema *schema = &case_facts_schema;

	schema_clear(schema, facts);
	bool good = take_values(context, schema, values, ARRAY_LEN(values), facts);
	good = take_list(context, schema, "reasons",
		       from_signal ? &told->reasons : &request->reasons, facts) &&
	       good;
	good = take_list(context, schema, "needs", &request->needs, facts) && good;
	if (signal != NULL)
		facts->signal = signal->stem;
	facts->keep_until = request->keep_until;
	facts->opened = context->date;
	if (context->date != context->today)
		facts->common.recorded = context->today;
	return good;
}

static bool check_request(struct context *context, const struct open_case_request *request,
	const struct record *signal)
{
	bool good = option_need(context, request->members.count > 0, "member",
		_("one for each child, caregiver and other, such as c1:child:2012:f"));

	return option_need(context, request->source.data != NULL || signal != NULL, "source",
		       _("a code of vocabulary/sources.csv: who noticed, never a person")) &&
	       good;
}

static struct slice draw_id(struct context *context)
{
	char id[CASE_ID_LENGTH + 1];

	do
		random_identifier(&context->random, CASE_ID_LENGTH, true, id);
	while (store_find_case(&context->store, slice_from(id), context->arena, context->diags)
			.data != NULL);
	return arena_copy(context->arena, slice_from(id));
}

/* case.md and members.csv in a folder that appears whole. */
static bool add_files(struct context *context, struct case_facts *facts, struct slice body,
	const struct member *members, size_t count)
{
	struct slice folder = arena_format(context->arena, "%d/%s", date_year(facts->opened),
		slice_text(facts->common.case_id));
	struct slice absent = { 0 };
	const void **records = arena_take(context->arena, count, sizeof *records);
	struct rows rows;
	struct buf bytes;

	context->changes.new_folder_ring = RING_CASES;
	context->changes.new_folder = folder;
	buf_init(&bytes);
	record_write(RECORD_CASE, facts, body, context->arena, &bytes);
	add_change(context, RING_CASES, arena_format(context->arena, "%s/case.md", folder.data),
		absent, buf_slice(&bytes));
	buf_clear(&bytes);
	for (size_t i = 0; i < count; i++)
		records[i] = &members[i];
	rows_read(&member_schema, folder, absent, context->arena, context->diags, &rows);
	bool put = rows_put_all(&rows, records, count, context->arena, context->diags, &bytes);
	add_change(context, RING_CASES, arena_format(context->arena, "%s/members.csv", folder.data),
		absent, buf_slice(&bytes));
	buf_free(&bytes);
	return put;
}

/* The signal says which case it opened. */
static bool add_event(struct context *context, const struct record *signal, struct slice id)
{
	return signal == NULL || add_signal_event(context, signal, SIGNAL_OPENED, id);
}

bool add_case(struct context *context, const struct open_case_request *request,
	const struct record *signal, struct slice *id)
{
	struct member *members =
		arena_take(context->arena, request->members.count, sizeof *members);
	struct case_facts facts;
	struct slice body;

	if (!check_request(context, request, signal) ||
		store_need(&context->store, RING_CASES, context->diags) == NULL)
		return false;
	*id = draw_id(context);
	bool good = take_facts(context, request, signal, &facts);
	facts.common.case_id = *id;
	good = take_members(context, &request->members, *id, members) && good;
	good = (facts.handle.data == NULL ||
		       check_handle(context, facts.handle, (struct slice){ 0 })) &&
	       good;
	if (facts.manager.data == NULL)
		good = context_person(context, &facts.manager) && good;
	if (!good || !read_message(context, request->message, MESSAGE_OPTIONAL, &body) ||
		!add_files(context, &facts, body, members, request->members.count) ||
		!add_identity(context, *id, members, request->members.count, &request->identity) ||
		!add_event(context, signal, *id))
		return false;
	buf_format(&context->output, "%s\n", slice_text(*id));
	return true;
}

bool open_case(struct context *context, const struct open_case_request *request)
{
	struct record signal;
	struct slice id;

	if (request->signal.data != NULL && !find_signal(context, request->signal, &signal))
		return false;
	return add_case(context, request, request->signal.data == NULL ? NULL : &signal, &id) &&
	       save(context, arena_format(context->arena, "Open case %s", slice_text(id)).data);
}
