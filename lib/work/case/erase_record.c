#include "work/case/erase_record.h"
#include "logic/check/task_check.h"
#include "model/name.h"
#include "store/folders.h"
#include "text/nearest.h"
#include "work/case/erasing.h"
#include "work/shared/load_case.h"
#include "work/shared/load_tasks.h"
#include "work/shared/option.h"
#include "work/shared/save.h"

static const char MISTAKE[] = "mistake";

static bool check_request(struct context *context, const struct erase_record_request *request)
{
	if (!option_need(context, request->basis.data != NULL, "basis", MISTAKE))
		return false;
	return slice_equals(request->basis, MISTAKE) ||
	       diag_add(context->diags, SEVERITY_USAGE, "option", NULL,
		       _("--basis: '%s' is not a reason to erase one record (expected mistake)"),
		       slice_text(request->basis));
}

/* CASE/STEM or a path: what names the case, and the stem. */
static bool split_name(
	struct context *context, struct slice named, struct slice *of_case, struct slice *stem)
{
	struct slice folder, name;
	struct stem parts;

	path_split(named, &folder, &name);
	*stem = arena_copy(context->arena, name_of_path(named));
	*of_case = arena_copy(context->arena, folder);
	if (slice_equals(*stem, "case") || slice_equals(*stem, "members"))
		return diag_add(context->diags, SEVERITY_ERROR, "operands", NULL,
			_("'%s' is the case itself (whole cases cannot be erased yet)"),
			slice_text(named));
	if (!name_read_stem(*stem, &parts))
		return diag_add(context->diags, SEVERITY_ERROR, "operands", NULL,
			_("'%s' does not name a record (expected CASE/STEM; whole cases cannot be "
			  "erased yet)"),
			slice_text(named));
	return !slice_is_empty(*of_case) ||
	       diag_add(context->diags, SEVERITY_ERROR, "operands", NULL,
		       _("'%s' does not name the case (expected CASE/STEM)"), slice_text(named));
}

static bool unknown_record(const struct erasing *erasing, struct slice stem)
{
	const struct case_file *file = &erasing->from;
	struct nearest nearest;

	nearest_init(&nearest, stem);
	for (size_t i = 0; i < file->record_count; i++)
		nearest_offer(&nearest, file->records[i].stem);
	for (size_t i = 0; i < file->assessment_count; i++)
		nearest_offer(&nearest, file->assessments[i].stem);
	struct slice best = nearest_names(&nearest, erasing->context->arena);
	return diag_unknown(erasing->context->diags, SEVERITY_ERROR,
		&(struct unknown){ "unknown-record", NULL, best, _("case-show lists them") },
		_("the case has no record '%s'"), slice_text(stem));
}

static bool take_record(struct erasing *erasing, struct slice stem)
{
	struct diag_list *diags = erasing->context->diags;
	struct leaving item = { .stem = stem, .new_stem = stem };

	if (erasing_find(erasing, stem) != NULL)
		return true;
	item.record = case_file_record(&erasing->from, stem);
	item.assessment = case_file_assessment(&erasing->from, stem);
	if (item.record == NULL && item.assessment == NULL)
		return unknown_record(erasing, stem);
	if (item.record != NULL ? item.record->erased : item.assessment->erased)
		return diag_add(diags, SEVERITY_ERROR, "erased", NULL,
			_("record %s is already erased"), slice_text(stem));
	erasing->items[erasing->count++] = item;
	return true;
}

/* Reads the case of the first record; the others are of the same one. */
static bool take_records(struct erasing *erasing, const struct slice *named, size_t count)
{
	struct context *context = erasing->context;
	struct slice of_case, stem, folder;
	bool good = true;

	erasing->items = arena_take(context->arena, count, sizeof *erasing->items);
	for (size_t i = 0; i < count; i++) {
		if (!split_name(context, named[i], &of_case, &stem))
			return false;
		if (i == 0 && !load_case_to_change(context, of_case, &erasing->from))
			return false;
		if (i > 0 && (!find_case(context, of_case, true, &folder) ||
				     !slice_equal(folder, erasing->from.folder)))
			return diag_add(context->diags, SEVERITY_ERROR, "operands", NULL,
				_("'%s' is a record of another case (erase the records of one case "
				  "at a time)"),
				slice_text(named[i]));
		good = take_record(erasing, stem) && good;
	}
	return good;
}

/* The first record that leaves among those that this record names in one of its fields; NULL. */
static const struct leaving *referred_by(
	const struct erasing *erasing, const struct record *record, const char **field_name)
{
	const struct schema *schema = record_schema(record);

	for (size_t i = 0; i < record->front.count; i++) {
		const struct front_entry *entry = &record->front.entries[i];
		const struct field *field = schema_find(schema, entry->key);
		for (size_t k = 0; k < entry->count; k++) {
			const struct leaving *item = erasing_find(erasing, entry->values[k].text);
			if (field == NULL || field->type != FIELD_STEM || item == NULL)
				continue;
			*field_name = field->name;
			return item;
		}
	}
	return NULL;
}

static bool refuse_referred(const struct erasing *erasing, const struct leaving *item,
	struct slice stem, const char *field)
{
	return diag_add(erasing->context->diags, SEVERITY_ERROR, "referred", NULL,
		_("record %s refers to %s (%s); name both to erase them together"),
		slice_text(stem), slice_text(item->stem), field);
}

/* Nothing that stays may point to a stub. */
static bool check_references(const struct erasing *erasing)
{
	const struct case_file *file = &erasing->from;
	const struct leaving *item;
	const char *field = NULL;
	bool good = true;

	for (size_t i = 0; i < file->record_count; i++) {
		const struct record *record = &file->records[i];
		if (record->erased || erasing_find(erasing, record->stem) != NULL)
			continue;
		item = referred_by(erasing, record, &field);
		if (item != NULL)
			good = refuse_referred(erasing, item, record->stem, field);
	}
	for (size_t i = 0; i < file->assessment_count; i++) {
		const struct assessment *assessment = &file->assessments[i];
		if (assessment->erased || erasing_find(erasing, assessment->stem) != NULL)
			continue;
		item = erasing_find(erasing, assessment->about.corrects);
		if (item != NULL)
			good = refuse_referred(erasing, item, assessment->stem, "corrects");
	}
	return good;
}

/* A task that is moved is one of the other case; a mention of it here would be a second one. */
static bool check_mentions(const struct erasing *erasing)
{
	struct context *context = erasing->context;
	struct kept_tasks tasks;
	bool good = true;

	load_tasks(
		context, erasing->from.records, erasing->from.record_count, context->arena, &tasks);
	for (size_t i = 0; i < tasks.count; i++) {
		const struct kept_task *own = &tasks.items[i];
		if (erasing_find(erasing, own->record->stem) == NULL)
			continue;
		for (size_t k = 0; k < erasing->from.record_count; k++) {
			const struct record *other = &erasing->from.records[k];
			if (other->erased || slice_is_empty(own->task.id) ||
				erasing_find(erasing, other->stem) != NULL ||
				!slice_holds(other->front.body, own->task.id))
				continue;
			good = diag_add(context->diags, SEVERITY_ERROR, "task", NULL,
				_("record %s mentions task %s of %s (remove it there, or name both "
				  "records)"),
				slice_text(other->stem), slice_text(own->task.id),
				slice_text(own->record->stem));
		}
	}
	return good;
}

static struct erased_stub stub_of(const struct erasing *erasing, const struct leaving *item)
{
	struct erased_stub stub;

	schema_clear(&erased_stub_schema, &stub);
	stub.common.case_id = erasing->from.id;
	stub.erased = erasing->context->today;
	stub.basis = slice_from(MISTAKE);
	if (erasing->request->move.data != NULL)
		stub.moved_to = arena_format(erasing->context->arena, "%s/%s",
			slice_text(erasing->to.id), slice_text(item->new_stem));
	return stub;
}

static void add_stub(const struct erasing *erasing, const struct leaving *item)
{
	struct context *context = erasing->context;
	struct erased_stub stub = stub_of(erasing, item);
	struct slice before = item->record != NULL ? item->record->bytes : item->assessment->bytes;
	struct buf bytes;

	buf_init(&bytes);
	if (item->record != NULL)
		schema_write_front(&erased_stub_schema, &stub, context->arena, &bytes);
	else
		assessment_write_stub(&stub, context->arena, &bytes);
	add_change(context, RING_CASES,
		erasing_path(erasing, &erasing->from, item->stem, item->record == NULL), before,
		buf_slice(&bytes));
	buf_free(&bytes);
}

/* Tasks of what stays may be of a goal that leaves. */
static bool check_goals(const struct erasing *erasing)
{
	struct context *context = erasing->context;
	struct task_list tasks = { 0 };
	struct diag_list unheard;
	struct case_file left;

	diag_list_init(&unheard, context->arena);
	if (!load_case(context, erasing->from.folder, context->arena, &left))
		return false;
	for (size_t i = 0; i < left.record_count; i++)
		if (!left.records[i].erased && kind_keeps_tasks(left.records[i].kind))
			tasks_read(left.records[i].shown, left.records[i].front.body,
				left.records[i].front.body_line, context->arena, &unheard, &tasks);
	return case_check_goals(&left, &tasks, context->arena, context->diags);
}

static void tell(struct erasing *erasing)
{
	struct context *context = erasing->context;
	bool moves = erasing->request->move.data != NULL;
	const struct case_file *file = moves ? &erasing->to : &erasing->from;

	for (size_t i = 0; i < erasing->count; i++)
		buf_format(&context->output, "%s/%s\n", slice_text(file->id),
			slice_text(erasing->items[i].new_stem));
	buf_format(&context->talk, "%s\n",
		_("what was erased is still in the history of git and in other clones"));
}

bool erase_records(struct context *context, const struct slice *named, size_t count,
	const struct erase_record_request *request)
{
	struct erasing erasing = { .context = context, .request = request };
	bool moves = request->move.data != NULL;

	if (!check_request(context, request) || !take_records(&erasing, named, count) ||
		(moves && !erasing_take_target(&erasing)))
		return false;
	bool good = check_references(&erasing);
	good = (!moves || check_mentions(&erasing)) && good;
	if (!good)
		return false;
	if (moves)
		erasing_add_moved(&erasing);
	for (size_t i = 0; i < erasing.count; i++)
		add_stub(&erasing, &erasing.items[i]);
	if (!check_goals(&erasing))
		return false;
	tell(&erasing);
	return save(context, arena_format(context->arena,
				     moves ? "Move records of case %s to where they belong"
					   : "Erase records of case %s",
				     slice_text(erasing.from.id))
				     .data);
}
