#include "work/case/close_case.h"
#include "base/array.h"
#include "logic/refer/referral_order.h"
#include "model/record/agreement.h"
#include "model/record/change_records.h"
#include "text/escape.h"
#include "work/shared/duty_words.h"
#include "work/shared/findings.h"
#include "work/shared/load_case.h"
#include "work/shared/load_duties.h"
#include "work/shared/message.h"
#include "work/shared/option.h"
#include "work/shared/save.h"
#include "work/shared/take_value.h"

static bool check_request(struct context *context, const struct close_case_request *request)
{
	bool good = option_need(context, request->reason.data != NULL, "reason",
		"goals-met, family-ended, no-contact, moved, passed-on, placed-in-care, adult, "
		"other");

	good = check_anyway(context, request->anyway) && good;
	return option_need(context, request->outcome.data != NULL, "outcome",
		       "improved, stable, worse, unknown") &&
	       good;
}

static bool check_not_closed(struct context *context, const struct case_file *file)
{
	/* whenever it was: a closing before another one is no less a second one */
	day_number closed = case_file_closed(file, INT32_MAX);
	const struct record *record;
	char day[DATE_TEXT_SIZE];
	size_t from = 0;

	if (closed != DATE_NONE)
		return diag_add(context->diags, SEVERITY_ERROR, "closed", NULL,
			_("case %s is already closed, since %s (to close it otherwise, reopen it "
			  "first: case-reopen)"),
			slice_text(file->id), date_format(closed, day));
	while ((record = case_file_next(file, RECORD_REOPENING, &from)) != NULL)
		if (record->date > context->date)
			return diag_add(context->diags, SEVERITY_ERROR, "closed", NULL,
				_("the case was reopened on %s (close it on that day or later)"),
				date_format(record->date, day));
	return true;
}

/* Those that no duty tells: without a due date. */
static void say_tasks(struct context *context, const struct case_summary *summary)
{
	for (size_t i = 0; i < summary->tasks.count; i++) {
		const struct task *task = &summary->tasks.items[i].task;
		if (task_state(task) != TASK_OPEN || task->due != DATE_NONE)
			continue;
		buf_format(&context->talk, _("still open: task %s "), slice_text(task->id));
		escape_terminal(&context->talk, task->text);
		buf_add_byte(&context->talk, '\n');
	}
}

static void say_referrals(struct context *context, const struct case_file *file)
{
	const struct record *record;
	size_t from = 0, count;

	while ((record = case_file_next(file, RECORD_REFERRAL, &from)) != NULL) {
		const struct referral *referral = record_as_referral(record);
		const struct referral_event *events =
			referral_events(referral, context->arena, &count);
		enum referral_state state = referral_state_of(events, count);
		if (!referral_state_is_end(state))
			buf_format(&context->talk, _("still open: referral %s to %s (%s)\n"),
				slice_text(record->stem), slice_text(referral->service),
				_(referral_states[state].label));
	}
}

static void say_consents(struct context *context, const struct case_file *file)
{
	const struct record *record;
	size_t from = 0;

	while ((record = case_file_next(file, RECORD_CONSENT, &from)) != NULL)
		if (consent_stands(record, context->date))
			buf_format(&context->talk, _("still stands: consent %s\n"),
				slice_text(record->stem));
}

static void say_duty(struct context *context, const struct duty *duty, bool stops)
{
	buf_add_text(&context->talk, stops ? _("stops the closing: ") : _("still open: "));
	escape_terminal(&context->talk, duty_what(context, duty, context->arena));
	buf_format(&context->talk, " (%s)",
		slice_text(duty_when(duty, context->today, context->arena)));
	if (stops)
		buf_format(&context->talk, ": %s",
			slice_text(duty_shown_command(duty, context->arena)));
	buf_add_byte(&context->talk, '\n');
}

/* A card or a signal that cannot be read is no reason not to close. */
static bool load_duties(struct context *context, const struct case_file *file,
	struct case_summary *summary, struct duty_list *list)
{
	struct duty_sources sources;
	struct findings findings;

	findings_begin(context, &findings);
	bool loaded = load_duty_sources(context, &sources);
	findings_end(context, &findings, loaded ? FINDINGS_DROP : FINDINGS_HAND_ON);
	if (!loaded)
		return false;
	summarize_case(context, file, &sources.cards, context->arena, summary);
	load_case_duties(&sources, summary, context->arena, list);
	duties_sort(list);
	return true;
}

/* Says what is still open. False with a finding when a duty stops the closing. */
static bool say_open(struct context *context, const struct case_file *file,
	const struct close_case_request *request, size_t *open)
{
	struct duty_list list = { 0 };
	struct case_summary summary;
	unsigned long stopping = 0;

	if (!load_duties(context, file, &summary, &list))
		return false;
	for (size_t i = 0; i < list.count; i++) {
		bool stops = duty_rules[list.items[i].rule].stops_closing &&
			     request->anyway.data == NULL;
		say_duty(context, &list.items[i], stops);
		stopping += stops;
	}
	say_tasks(context, &summary);
	say_referrals(context, file);
	say_consents(context, file);
	*open = list.count;
	return stopping == 0 ||
	       diag_add(context->diags, SEVERITY_ERROR, "duties", NULL,
		       translate_plural("%lu duty stops the closing (meet it first, or give a "
					"reason: --anyway REASON)",
			       "%lu duties stop the closing (meet them first, or give a reason: "
			       "--anyway REASON)",
			       stopping),
		       stopping);
}

static bool check_day(struct context *context, const struct case_file *file)
{
	char day[DATE_TEXT_SIZE];

	if (context->date >= file->facts->opened)
		return true;
	return diag_add(context->diags, SEVERITY_ERROR, "closing", NULL,
		_("the case is closed before it was opened (%s or later)"),
		date_format(file->facts->opened, day));
}

static bool take_closing(
	struct context *context, const struct close_case_request *request, struct closing *closing)
{
	const struct typed_value values[] = {
		{ "reason", request->reason },
		{ "outcome", request->outcome },
	};

	schema_clear(&closing_schema, closing);
	return take_values(context, &closing_schema, values, ARRAY_LEN(values), closing);
}

/* What can be told before the text is read. */
static bool begin_closing(struct context *context, struct slice named,
	const struct close_case_request *request, struct case_file *file, struct closing *closing)
{
	return check_request(context, request) && load_case_to_change(context, named, file) &&
	       check_not_closed(context, file) && check_day(context, file) &&
	       take_closing(context, request, closing);
}

bool look_at_closing(struct context *context, struct slice named,
	const struct close_case_request *request, size_t *open)
{
	struct closing closing;
	struct case_file file;

	return begin_closing(context, named, request, &file, &closing) &&
	       say_open(context, &file, request, open);
}

bool close_case(
	struct context *context, struct slice named, const struct close_case_request *request)
{
	struct closing closing;
	struct case_file file;
	struct slice body;
	size_t open;

	if (!begin_closing(context, named, request, &file, &closing) ||
		(!request->shown && !say_open(context, &file, request, &open)) ||
		!read_message(context, request->message, MESSAGE_OPTIONAL, &body))
		return false;
	closing.common.case_id = file.id;
	add_record(context, RING_CASES, file.folder, RECORD_CLOSING, &closing, context->date,
		add_reason(context, body, request->anyway));
	return save(
		context, arena_format(context->arena, "Close case %s", slice_text(file.id)).data);
}

/* False with a finding when no closing stands on the day. */
static bool check_closed(struct context *context, const struct case_file *file)
{
	const struct record *closing = case_file_closing(file, INT32_MAX);
	char day[DATE_TEXT_SIZE], closed[DATE_TEXT_SIZE];

	if (closing == NULL)
		return diag_add(context->diags, SEVERITY_ERROR, "open", NULL,
			_("case %s is open (only a closed case is opened again)"),
			slice_text(file->id));
	if (closing->date > context->date)
		return diag_add(context->diags, SEVERITY_ERROR, "open", NULL,
			_("case %s is still open on %s (it is closed since %s: that day or later)"),
			slice_text(file->id), date_format(context->date, day),
			date_format(closing->date, closed));
	return true;
}

static void add_reopening(struct context *context, const struct case_file *file,
	struct slice undoes, struct slice body)
{
	struct reopening reopening;

	schema_clear(&reopening_schema, &reopening);
	reopening.common.case_id = file->id;
	reopening.undoes = undoes;
	add_record(context, RING_CASES, file->folder, RECORD_REOPENING, &reopening, context->date,
		body);
}

/* One reopening ends every closing of the days before; of its own day only the one that it names.
 */
static void undo_closings(struct context *context, const struct case_file *file, struct slice body)
{
	const struct record *standing = case_file_closing(file, INT32_MAX), *newest = NULL;
	size_t same_day = 0;

	for (const struct record *record = standing;
		record < file->records + file->record_count && record->date <= context->date;
		record++) {
		if (!record_is(record, RECORD_CLOSING))
			continue;
		newest = record;
		if (record->date != context->date)
			continue;
		add_reopening(context, file, record->stem, body);
		same_day++;
	}
	if (same_day == 0 && newest != NULL)
		add_reopening(context, file, newest->stem, body);
}

bool add_reopenings(struct context *context, const struct case_file *file, struct slice body)
{
	if (!check_closed(context, file))
		return false;
	undo_closings(context, file, body);
	return true;
}

bool reopen_case(
	struct context *context, struct slice named, const struct reopen_case_request *request)
{
	struct case_file file;
	struct slice body;

	if (!read_message(context, request->message, MESSAGE_REQUIRED, &body) ||
		!load_case_to_change(context, named, &file) ||
		!add_reopenings(context, &file, body))
		return false;
	return save(
		context, arena_format(context->arena, "Reopen case %s", slice_text(file.id)).data);
}
