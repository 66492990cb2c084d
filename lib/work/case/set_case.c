#include "work/case/set_case.h"
#include "logic/check/table_check.h"
#include "model/record/case_facts.h"
#include "work/case/assignment.h"
#include "work/case/open_case.h"
#include "work/shared/context.h"
#include "work/shared/edit_front.h"
#include "work/shared/label.h"
#include "work/shared/load_case.h"
#include "work/shared/save.h"
#include "work/shared/take_value.h"

struct assignment {
	struct slice member; /* absent: a field of case.md */
	const struct field *field;
	enum assignment_kind kind;
	struct slice_list values; /* none: the field is removed; one, unless it is a list */
};

static void refuse_unknown_field(
	struct context *context, const struct schema *schema, struct slice name)
{
	struct slice nearest = schema_nearest(schema, name);

	diag_unknown(context->diags, SEVERITY_ERROR,
		&(struct unknown){
			"unknown-field", NULL, nearest, _("such as place, reasons, c1.lives") },
		_("unknown field '%s'"), slice_text(name));
}

/* What a record is known by. */
static bool is_fixed(const struct field *field)
{
	return (field->flags & FIELD_KEY) ||
	       schema_find(&record_common_schema, slice_from(field->name)) != NULL;
}

static bool find_field(struct context *context, struct slice name, struct assignment *assignment)
{
	const struct schema *schema = &case_facts_schema;
	size_t dot = slice_find(name, '.', 0);

	if (dot < name.length) {
		schema = &member_schema;
		assignment->member = arena_copy(context->arena, slice_part(name, 0, dot));
		name = slice_part(name, dot + 1, name.length);
	}
	name = arena_copy(context->arena, name);
	assignment->field = schema_find(schema, name);
	if (assignment->field == NULL) {
		refuse_unknown_field(context, schema, name);
		return false;
	}
	if (assignment->member.data == NULL && slice_equals(name, "manager"))
		return diag_add(context->diags, SEVERITY_ERROR, "fixed-field", NULL,
			_("'manager' cannot be changed (record the handover: case-handover --to "
			  "PERSON CASE)"));
	return !is_fixed(assignment->field) ||
	       diag_add(context->diags, SEVERITY_ERROR, "fixed-field", NULL,
		       _("'%s' cannot be changed (the record is known by it)"), slice_text(name));
}

static bool check_shape(struct context *context, const struct assignment *assignment)
{
	const struct field *field = assignment->field;

	if (!assignment_fits(context, field, field->name, assignment->kind, &assignment->values))
		return false;
	if (assignment->values.count == 0 && (field->flags & FIELD_REQUIRED))
		return diag_add(context->diags, SEVERITY_ERROR, "missing-field", NULL,
			_("'%s' cannot be removed (it is required)"), field->name);
	return true;
}

/* What is taken out need not have the right form: that may be the reason why. */
static bool split_values(struct context *context, struct slice text, struct assignment *assignment)
{
	bool good = true;

	if (assignment->field->flags & FIELD_LIST)
		assignment->values = assignment_values(text, context->arena);
	else if (text.length > 0)
		slice_list_add(&assignment->values, context->arena, text);
	for (size_t i = 0; i < assignment->values.count && assignment->kind != ASSIGNMENT_TAKE; i++)
		good = understand(context, assignment->field, assignment->values.items[i],
			       &assignment->values.items[i]) &&
		       check_value(context, assignment->field, assignment->values.items[i]) && good;
	return good;
}

/* False with findings, as set_case() describes them; whether there is such a member, and whether
 * what a value names is there, is not asked. */
static bool assignment_read(
	struct context *context, struct slice text, struct assignment *assignment)
{
	struct slice name, value;

	*assignment = (struct assignment){ .kind = ASSIGNMENT_SET };
	return assignment_split(context, text, &name, &assignment->kind, &value) &&
	       find_field(context, name, assignment) && split_values(context, value, assignment) &&
	       check_shape(context, assignment);
}

struct setting {
	struct context *context;
	struct case_file file;
	struct front_edit facts;
	struct rows members; /* as they are to be */
};

static bool holds(const struct front_matter *front, const struct assignment *assignment, size_t at)
{
	const struct front_entry *entry = front_matter_find(front, assignment->field->name);

	for (size_t i = 0; entry != NULL && i < entry->count; i++)
		if (slice_equal(entry->values[i].text, assignment->values.items[at]))
			return true;
	return false;
}

static bool remove_value(struct setting *setting, const struct assignment *assignment, size_t at)
{
	struct slice value = assignment->values.items[at];

	if (!holds(&setting->facts.front, assignment, at))
		return diag_add(setting->context->diags, SEVERITY_ERROR, "no-value", NULL,
			_("'%s' does not hold '%s' (case-show tells what it holds)"),
			assignment->field->name, slice_text(value));
	front_edit_remove(&setting->facts, assignment->field, value);
	return true;
}

/* In which case one continues; absent when in none, or when it is not there, which save() says. */
static struct slice continuation_of(struct context *context, struct slice id)
{
	struct case_file file;
	struct slice folder = store_find_case(&context->store, id, context->arena, context->diags);

	if (folder.data == NULL || !load_case(context, folder, context->arena, &file) ||
		file.facts == NULL)
		return (struct slice){ 0 };
	return file.facts->continued_in;
}

/* Readers follow a doubled case to where it continues, and that must end elsewhere. */
static bool check_continuation(const struct setting *setting, struct slice named)
{
	struct slice next = named;

	for (int steps = 0; steps < CHAIN_STEPS_MOST && !slice_equal(next, setting->file.id);
		steps++) {
		next = continuation_of(setting->context, next);
		if (slice_is_empty(next))
			return true;
	}
	return diag_add(setting->context->diags, SEVERITY_ERROR, "circle", NULL,
		_("continued-in: '%s' leads back to this case or on without end (at most %d "
		  "steps)"),
		slice_text(named), CHAIN_STEPS_MOST);
}

static bool set_fact(struct setting *setting, const struct assignment *assignment)
{
	const struct slice_list *values = &assignment->values;
	const struct field *field = assignment->field;
	bool good = true;

	if (field == NULL)
		return false;
	if (assignment->kind == ASSIGNMENT_SET) {
		if (slice_equals(slice_from(field->name), "handle") && values->count > 0)
			good = check_handle(setting->context, values->items[0], setting->file.id);
		if (slice_equals(slice_from(field->name), "continued-in") && values->count > 0)
			good = check_continuation(setting, values->items[0]);
		front_edit_set(&setting->facts, field, values->items, values->count);
		return good;
	}
	for (size_t i = 0; i < values->count; i++) {
		if (assignment->kind == ASSIGNMENT_TAKE)
			good = remove_value(setting, assignment, i) && good;
		else
			front_edit_append(&setting->facts, field, values->items[i]);
	}
	return good;
}

/* The other case names this one as well, or no longer: whoever opens either sees both. */
static bool relate(struct setting *setting, struct slice other, bool related)
{
	struct context *context = setting->context;
	const struct field *field = schema_find(&case_facts_schema, slice_from("related"));
	struct case_file *file = arena_take(context->arena, 1, sizeof *file);
	struct slice own = setting->file.id;
	struct front_edit edit;
	struct slice folder;

	if (slice_equal(other, own))
		return diag_add(context->diags, SEVERITY_ERROR, "related", NULL,
			_("related: '%s' is this case itself (name another case)"),
			slice_text(own));
	folder = store_find_case(&context->store, other, context->arena, context->diags);
	if (folder.data == NULL)
		return true; /* which save() says of what stays */
	if (related && !load_case_to_change(context, folder, file))
		return false;
	if (!related && (!load_case(context, folder, context->arena, file) || file->facts == NULL))
		return true; /* erased, or not readable: this case can still let go of it */
	front_edit_begin(&edit, context, &file->facts_record);
	if (related)
		front_edit_append(&edit, field, own);
	else
		front_edit_remove(&edit, field, own);
	front_edit_end(&edit, RING_CASES);
	return true;
}

static struct slice_list related_in(const struct front_matter *front, struct arena *arena)
{
	const struct front_entry *entry = front_matter_find(front, "related");
	struct slice_list list = { 0 };

	for (size_t i = 0; entry != NULL && i < entry->count; i++)
		slice_list_add(&list, arena, entry->values[i].text);
	return list;
}

/* Once all assignments are made: the cases that came to be related, and those that no longer are.
 */
static bool relate_all(struct setting *setting)
{
	struct arena *arena = setting->context->arena;
	struct slice_list before = related_in(&setting->file.facts_record.front, arena);
	struct slice_list after = related_in(&setting->facts.front, arena);
	bool good = true;

	for (size_t i = 0; i < before.count; i++)
		if (!slice_list_has(&after, before.items[i]))
			good = relate(setting, before.items[i], false) && good;
	for (size_t i = 0; i < after.count; i++)
		if (!slice_list_has(&before, after.items[i]))
			good = relate(setting, after.items[i], true) && good;
	return good;
}

/* The member with one field as it is to be; without values it is absent. */
static struct member changed_member(
	struct context *context, const struct member *member, const struct assignment *assignment)
{
	struct member copy;

	schema_clear(&member_schema, &copy);
	for (size_t i = 0; i < schema_count(&member_schema); i++) {
		const struct field *field = schema_at(&member_schema, i);
		struct slice_list texts = assignment->values;
		if (field != assignment->field)
			texts = field_texts(field, member, context->arena);
		for (size_t k = 0; k < texts.count; k++)
			field_read(
				field, texts.items[k], NULL, context->arena, context->diags, &copy);
	}
	return copy;
}

static bool unknown_member(const struct setting *setting, struct slice id)
{
	struct context *context = setting->context;

	return diag_add(context->diags, SEVERITY_ERROR, "unknown-member", NULL,
		_("the case has no member '%s' (it has %s; a new one: --member ID:KIND:BORN:SEX)"),
		slice_text(id), slice_text(member_ids(&setting->members, context->arena)));
}

static bool put_member(struct setting *setting, const struct member *member)
{
	struct context *context = setting->context;
	struct buf bytes;

	buf_init(&bytes);
	bool put = rows_put(&setting->members, member, context->arena, context->diags, &bytes) &&
		   rows_read(&member_schema, setting->members.table.file,
			   arena_copy(context->arena, buf_slice(&bytes)), context->arena,
			   context->diags, &setting->members);
	buf_free(&bytes);
	return put;
}

static bool set_member(struct setting *setting, const struct assignment *assignment)
{
	const struct member *member = rows_find(&setting->members, &assignment->member, 1);

	if (member == NULL)
		return unknown_member(setting, assignment->member);
	struct member copy = changed_member(setting->context, member, assignment);
	return put_member(setting, &copy);
}

/* What is known of all who are in the family now. */
static bool set_identity(struct setting *setting, const struct set_case_request *request)
{
	struct context *context = setting->context;
	const struct rows *rows = &setting->members;
	struct member *members = arena_take(context->arena, rows->count + 1, sizeof *members);

	for (size_t i = 0; i < rows->count; i++)
		members[i] = *(const struct member *)rows_at(rows, i);
	return add_identity(context, setting->file.id, members, rows->count, &request->identity);
}

/* Those who were born or moved in. */
static bool add_members(struct setting *setting, const struct set_case_request *request)
{
	struct context *context = setting->context;
	size_t count = request->members.count;
	struct member *members = arena_take(context->arena, count + 1, sizeof *members);
	bool good = take_members(context, &request->members, setting->file.id, members);

	for (size_t i = 0; good && i < count; i++) {
		if (rows_find(&setting->members, &members[i].id, 1) != NULL)
			return diag_add(context->diags, SEVERITY_ERROR, "member-exists", NULL,
				_("--member: the case already has '%s' (it has %s)"),
				slice_text(members[i].id),
				slice_text(member_ids(&setting->members, context->arena)));
		good = put_member(setting, &members[i]);
	}
	return good;
}

static bool set_one(struct setting *setting, struct slice text)
{
	struct assignment assignment;

	if (!assignment_read(setting->context, text, &assignment))
		return false;
	return assignment.member.data == NULL ? set_fact(setting, &assignment)
					      : set_member(setting, &assignment);
}

bool set_case(struct context *context, struct slice named, const struct slice *assignments,
	size_t count, const struct set_case_request *request)
{
	struct setting setting = { .context = context };
	const struct case_file *file = &setting.file;
	bool good = true;

	if (count == 0 && request->members.count == 0 && !identity_is_asked(&request->identity))
		return diag_add(context->diags, SEVERITY_USAGE, "operands", NULL,
			_("nothing to change (expected FIELD=VALUE, --member or --identity)"));
	if (!load_case_to_change(context, named, &setting.file))
		return false;
	front_edit_begin(&setting.facts, context, &file->facts_record);
	setting.members = file->members;
	if (!add_members(&setting, request) || !set_identity(&setting, request))
		return false;
	for (size_t i = 0; i < count; i++)
		good = set_one(&setting, assignments[i]) && good;
	if (!good || !relate_all(&setting))
		return false;
	front_edit_end(&setting.facts, RING_CASES);
	if (!slice_equal(file->members.table.bytes, setting.members.table.bytes))
		add_change(context, RING_CASES,
			arena_format(context->arena, "%s/members.csv", slice_text(file->folder)),
			file->members.table.bytes, setting.members.table.bytes);
	buf_format(&context->output, "%s\n", slice_text(file->id));
	if (context->changes.count == 0)
		buf_format(&context->talk, "%s\n", _("nothing changes"));
	return save(
		context, arena_format(context->arena, "Change case %s", slice_text(file->id)).data);
}
