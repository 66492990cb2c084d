#include "work/case/note_day.h"
#include "base/array.h"
#include "model/record/diary.h"
#include "model/task/task.h"
#include "work/case/heading_names.h"
#include "work/shared/check_file.h"
#include "work/shared/findings.h"
#include "work/shared/guard.h"
#include "work/shared/load_case.h"
#include "work/shared/load_platform.h"
#include "work/shared/save.h"
#include "work/shared/take_value.h"
#include <string.h>

struct day {
	struct context *context;
	struct record_list work; /* what was recorded outside cases; read when first asked for */
	bool has_work;
	size_t known; /* entries that were recorded before */
};

/* A record as it would be written anew: without the ids of its tasks, and whenever it was recorded.
 */
static struct slice bare_record(
	struct context *context, enum record_kind_id kind, const void *fields, struct slice body)
{
	size_t size = record_kind_schema(kind)->size;
	void *copy = arena_take(context->arena, 1, size);
	struct record_common *common = memcpy(copy, fields, size);
	struct task_list tasks = { 0 };
	struct diag_list unheard;
	struct buf bare, bytes;

	common->date = common->recorded = DATE_NONE;
	diag_list_init(&unheard, context->arena);
	tasks_read(slice_from(""), body, 1, context->arena, &unheard, &tasks);
	for (size_t i = 0; i < tasks.count; i++)
		task_forget(&tasks.items[i], context->arena);
	buf_init(&bare);
	buf_init(&bytes);
	tasks_write(body, &tasks, &bare);
	record_write(kind, copy, buf_slice(&bare), context->arena, &bytes);
	buf_free(&bare);
	return buf_take(&bytes, context->arena);
}

/* Whether the record is there already; counts those that are. */
static bool is_known(struct day *day, const struct record *records, size_t count,
	enum record_kind_id kind, const void *fields, day_number date, struct slice body)
{
	struct context *context = day->context;
	struct slice wanted = bare_record(context, kind, fields, body);

	for (size_t i = 0; i < count; i++) {
		const struct record *record = &records[i];
		if (record->kind == kind && record->date == date && !record->erased &&
			slice_equal(wanted,
				bare_record(context, kind, record->fields, record->front.body))) {
			day->known++;
			return true;
		}
	}
	return false;
}

/* The body as a file has it: with a line end at its end. */
static struct slice body_of(struct context *context, const struct diary_entry *entry)
{
	struct slice body = understand_tasks(context, entry->body);

	if (slice_is_empty(body) || slice_ends(body, "\n"))
		return body;
	return arena_format(context->arena, "%s\n", body.data);
}

/* The line of the diary that a line of the record comes from; of its head, that of the heading. */
static struct position own_position(
	const struct diary_entry *entry, const struct change *change, struct position position)
{
	size_t body_line = 1;

	/* The body has as many lines there, but not as many bytes. */
	for (size_t i = 0; i < change->after.length; i++)
		body_line += change->after.data[i] == '\n';
	for (size_t i = 0; i < entry->body.length; i++)
		body_line -= entry->body.data[i] == '\n' || i + 1 == entry->body.length;
	if (position.line < body_line || entry->body.data == NULL)
		return entry->position;
	position.file = entry->position.file;
	position.line += entry->body_line - body_line;
	return position;
}

/* All that the record will be held against, said at the entry's own lines. */
static bool check_entry(
	struct day *day, const struct diary_entry *entry, const struct change *new_record)
{
	struct context *context = day->context;
	struct change change = *new_record;
	struct findings findings;

	change.before = slice_from(""); /* every line is new, and has a place */
	context->texts_warned = true;
	findings_begin(context, &findings);
	bool good = check_file(context, change.ring, change.path, change.path, change.after);
	good &= guard_check(context, &change);
	for (size_t i = 0; i < findings.list.count; i++) {
		struct position *position = &findings.list.items[i].position;
		*position = own_position(entry, &change, *position);
	}
	findings_end(context, &findings, FINDINGS_ERRORS);
	hand_on_lost_tasks(context, &findings);
	return good;
}

static bool take_number(struct day *day, const struct diary_entry *entry, long *number)
{
	const struct slice_list *groups = &entry->values[DIARY_GROUP];

	*number = INTEGER_NONE;
	return groups->count == 0 || number_parse(groups->items[0], number) ||
	       diag_add(day->context->diags, SEVERITY_ERROR, "diary", &entry->position,
		       _("group:%s is no number of people (group:5)"),
		       slice_text(groups->items[0]));
}

/* Of a field that stands once at most: its value, or absent. */
static bool take_one(
	struct day *day, const struct diary_entry *entry, enum diary_key key, struct slice *value)
{
	const struct slice_list *values = &entry->values[key];

	*value = values->count > 0 ? values->items[0] : (struct slice){ 0 };
	return values->count <= 1 || key == DIARY_PRESENT ||
	       diag_add(day->context->diags, SEVERITY_ERROR, "repeated-key", &entry->position,
		       _("%s: stands twice (once)"), diary_keys[key]);
}

static bool read_request(struct day *day, const struct diary_entry *entry, size_t first_name,
	struct note_request *request)
{
	struct slice unused;

	*request = (struct note_request){
		.members = entry->members,
		.present = entry->values[DIARY_PRESENT],
		.time = entry->time,
		.duration = entry->duration,
	};
	bool good = take_one(day, entry, DIARY_PROJECT, &request->project);
	good &= take_one(day, entry, DIARY_SERVICE, &request->service);
	good &= take_one(day, entry, DIARY_ATTENDED, &request->attended);
	good &= take_one(day, entry, DIARY_GROUP, &unused);
	good &= take_number(day, entry, &request->group);
	return take_heading_names(day->context, entry, first_name, request) && good;
}

static bool add_entry_record(struct day *day, const struct diary_entry *entry, struct slice folder,
	enum record_kind_id kind, void *fields, day_number date, struct slice body)
{
	add_record(day->context, RING_CASES, folder, kind, fields, date, body);
	const struct change_list *changes = &day->context->changes;
	return check_entry(day, entry, &changes->items[changes->count - 1]);
}

static bool add_contact(struct day *day, const struct diary_entry *entry, enum record_kind_id kind,
	const struct note_request *request, day_number date)
{
	struct context *context = day->context;
	struct slice body = body_of(context, entry);
	struct contact contact;
	struct case_file file;

	if (!load_case_to_change(context, entry->named, &file) ||
		!contact_of_request(context, kind, request, &contact) ||
		!check_entry_text(context, kind, &contact, body, &entry->position))
		return false;
	contact.common.case_id = file.id;
	if (is_known(day, file.records, file.record_count, kind, &contact, date, body))
		return true;
	return add_entry_record(
		day, entry, file.folder, kind, &contact, date, with_task_ids(context, &file, body));
}

static bool add_work(struct day *day, const struct diary_entry *entry, struct note_request *request,
	day_number date)
{
	struct context *context = day->context;
	struct slice folder = arena_format(context->arena, "work/%d", date_year(date));
	struct slice body = body_of(context, entry);
	struct work_record work;

	if (request->members.count + request->present.count > 0 || request->place.data != NULL ||
		request->service.data != NULL)
		return diag_add(context->diags, SEVERITY_ERROR, "diary", &entry->position,
			_("work outside cases has no members, people, place or service (write them "
			  "in its text)"));
	if (!work_of_request(context, request, &work) ||
		(!day->has_work && !load_records(context, HOME_WORK, &day->work)))
		return false;
	day->has_work = true;
	return is_known(day, day->work.items, day->work.count, RECORD_WORK, &work, date, body) ||
	       add_entry_record(day, entry, folder, RECORD_WORK, &work, date, body);
}

/* The longest kind or activity that begins with `what`, in people's words: how many of the names it
 * took. False with a finding when none does. */
static bool read_what(struct day *day, const struct diary_entry *entry, bool works,
	struct slice *what, size_t *taken)
{
	const struct field activity = *schema_find(&work_schema, slice_from("activity"));
	struct context *context = day->context;
	const struct directory *activities = &context->platform.vocabularies[VOCABULARY_ACTIVITIES];

	for (size_t count = entry->names.count + 1; count-- > 0;) {
		struct slice said = entry->what;
		if (count > 0)
			said = arena_format(context->arena, "%s %s", said.data,
				slice_text(heading_names(context, entry, 0, count)));
		if (!(works ? understand(context, &activity, said, what)
			    : understand_word(context, "kind", contact_kinds, said, what)))
			return false;
		*taken = count;
		if (works ? directory_find(activities, *what) != NULL
			  : word_is_known(contact_kinds, *what))
			return true;
	}
	if (works)
		return true; /* the record's own check says what would be right */
	return diag_unknown(context->diags, SEVERITY_ERROR,
		&(struct unknown){ "diary", &entry->position,
			word_nearest(contact_kinds, entry->what, context->arena),
			_("note, visit, call or therapy; or work ACTIVITY") },
		_("'%s' is not a kind of entry"), slice_text(entry->what));
}

static bool add_entry(struct day *day, const struct diary_entry *entry)
{
	static const struct word work[] = { { "work", N_("work") }, { NULL, NULL } };
	struct context *context = day->context;
	day_number date = entry->date == DATE_NONE ? context->date : entry->date;
	struct note_request request;
	struct slice named, what = { 0 };
	size_t taken = 0;

	if (!understand_word(context, "work", work, entry->named, &named))
		return false;
	bool works = word_is_known(work, named);
	if (!read_what(day, entry, works, &what, &taken) ||
		!read_request(day, entry, taken, &request))
		return false;
	request.activity = what;
	return works ? add_work(day, entry, &request, date)
		     : add_contact(day, entry, record_kind_find(what), &request, date);
}

/* Findings without a place are those of the entry's heading. */
static bool take_entry(struct day *day, const struct diary_entry *entry)
{
	struct context *context = day->context;
	struct findings findings;

	findings_begin(context, &findings);
	bool good = add_entry(day, entry);
	for (size_t i = 0; i < findings.list.count; i++) {
		struct diag *diag = &findings.list.items[i];
		if (diag->severity == SEVERITY_USAGE)
			diag->severity = SEVERITY_ERROR;
		if (diag->position.file.data == NULL)
			diag->position = entry->position;
	}
	findings_end(context, &findings, FINDINGS_HAND_ON);
	return good;
}

static void warn_of_strays(struct context *context, const struct diary *diary)
{
	for (size_t i = 0; i < diary->stray_count; i++)
		diag_add(context->diags, SEVERITY_WARNING, "diary", &diary->strays[i],
			_("this belongs to no entry and is in no record (a heading: ## CASE visit "
			  "45 min)"));
}

bool note_day(struct context *context, struct slice file)
{
	struct day day = { .context = context };
	struct diary diary;
	struct slice bytes;
	bool good = true;

	if (!file_read(
		    slice_text(file), SOURCE_RECORD_CAP, context->arena, context->diags, &bytes) ||
		!diary_read(file, bytes, context->today, context->arena, context->diags, &diary) ||
		!load_platform(context, PLATFORM_PLACES | PLATFORM_PEOPLE | PLATFORM_SERVICES |
						PLATFORM_VOCABULARIES))
		return false;
	warn_of_strays(context, &diary);
	for (size_t i = 0; i < diary.count; i++)
		good &= take_entry(&day, &diary.entries[i]);
	if (!good) {
		buf_clear(&context->output);
		return false;
	}
	if (day.known > 0)
		buf_format(&context->talk,
			translate_plural("%zu entry is in the store already\n",
				"%zu entries are in the store already\n", (unsigned long)day.known),
			day.known);
	return save(context, "Write down a day");
}
