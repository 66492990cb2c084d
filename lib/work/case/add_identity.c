#include "work/case/add_identity.h"
#include "logic/check/plausible.h"
#include "text/front_matter.h"
#include "work/case/identity_steps.h"
#include "work/case/warn_of_duplicates.h"
#include "work/shared/save.h"

bool identity_is_asked(const struct identity_request *request)
{
	return request->known.count > 0 || request->others.count > 0 ||
	       request->assigned.count > 0 || request->from.data != NULL ||
	       request->address.data != NULL || request->phone.data != NULL ||
	       request->school.data != NULL || request->doctor.data != NULL;
}

/* What is known of the case already; a case that is new has no file. */
static bool read_kept(struct context *context, struct slice path, struct slice *before)
{
	struct slice shown = store_shown(&context->store, RING_IDENTITIES, path, context->arena);
	struct identity identity;
	enum source_found found = source_read(context->store.identities, path, SOURCE_RECORD_CAP,
		context->arena, context->diags, before);

	if (found == SOURCE_ABSENT)
		*before = (struct slice){ 0 };
	return found != SOURCE_FAILED &&
	       identity_read(shown, *before, context->arena, context->diags, &identity);
}

static bool holds(const struct front_matter *front, const struct identity_step *step)
{
	const struct front_entry *entry = front_matter_find(front, slice_text(step->key));
	size_t held = 0;

	for (size_t i = 0; i < step->values.count; i++)
		for (size_t k = 0; entry != NULL && k < entry->count; k++)
			held += slice_equal(entry->values[k].text, step->values.items[i]);
	return held >= step->values.count;
}

static void put_values(
	const struct front_matter *front, const struct identity_step *step, struct buf *out)
{
	const struct slice_list *values = &step->values;
	const char *key = slice_text(step->key);
	struct slice absent = { 0 };

	if (step->field->flags & FIELD_LIST)
		front_matter_set_list(front, key, values->items, values->count, out);
	else
		front_matter_set(front, key, values->count > 0 ? values->items[0] : absent,
			field_style(step->field), out);
}

/* Takes over the bytes that were made of front matter that parsed, so that they parse. */
static void go_on(
	struct context *context, struct slice path, struct buf *bytes, struct front_matter *front)
{
	front_matter_read(
		path, buf_take(bytes, context->arena), context->arena, context->diags, front);
	buf_init(bytes);
}

/* Only the lines of what changes are touched. */
static bool take_step(struct context *context, struct slice path, const struct identity_step *step,
	struct front_matter *front)
{
	struct buf out;

	if (step->kind == ASSIGNMENT_TAKE && !holds(front, step))
		return diag_add(context->diags, SEVERITY_ERROR, "no-value", NULL,
			_("'%s' does not hold what is to be taken out (case-show --identity tells "
			  "what it holds)"),
			slice_text(step->key));
	buf_init(&out);
	if (step->kind == ASSIGNMENT_SET) {
		put_values(front, step, &out);
		go_on(context, path, &out, front);
	}
	for (size_t i = 0; step->kind != ASSIGNMENT_SET && i < step->values.count; i++) {
		if (step->kind == ASSIGNMENT_ADD)
			front_matter_append(
				front, slice_text(step->key), step->values.items[i], &out);
		else
			front_matter_take(
				front, slice_text(step->key), step->values.items[i], &out);
		go_on(context, path, &out, front);
	}
	buf_free(&out);
	return true;
}

static bool is_touched(const struct identity_steps *steps, struct slice member)
{
	for (size_t i = 0; i < steps->count; i++)
		if (slice_equal(steps->items[i].member, member))
			return true;
	return false;
}

/* What was known before was compared when it was written. */
static void warn_of_changed(struct context *context, struct slice path,
	const struct identity *identity, const struct identity_steps *steps,
	const struct member *members, size_t member_count)
{
	struct slice family = { 0 };
	struct identity changed = { 0 };

	for (size_t i = 0; i < member_count; i++)
		if (is_touched(steps, members[i].id))
			member_check_year(&members[i], identity, NULL, context->diags);
	for (size_t i = 0; i < identity->count; i++)
		if (is_touched(steps, identity->members[i].id))
			identity_member(&changed, identity->members[i].id, context->arena)
				->details = identity->members[i].details;
	schema_clear(&identity_details_schema, &changed.family);
	if (is_touched(steps, family))
		changed.family = identity->family;
	warn_of_duplicates(context, &changed, path);
}

bool add_identity(struct context *context, struct slice case_id, const struct member *members,
	size_t member_count, const struct identity_request *request)
{
	struct slice path = arena_format(context->arena, "%s.md", slice_text(case_id));
	struct slice shown = store_shown(&context->store, RING_IDENTITIES, path, context->arena);
	struct slice before = { 0 };
	struct identity_steps steps;
	struct identity identity;
	struct front_matter front;
	struct buf bytes;
	bool good = true;

	if (!identity_is_asked(request))
		return true;
	if (store_need(&context->store, RING_IDENTITIES, context->diags) == NULL ||
		!read_kept(context, path, &before) ||
		!read_identity_steps(context, members, member_count, request, &steps))
		return false;
	front_matter_read(shown, before.data == NULL ? slice_from("---\n---\n") : before,
		context->arena, context->diags, &front);
	for (size_t i = 0; i < steps.count; i++)
		good = take_step(context, shown, &steps.items[i], &front) && good;
	if (!good || !identity_read(shown, front.bytes, context->arena, context->diags, &identity))
		return false;
	warn_of_changed(context, path, &identity, &steps, members, member_count);
	if (slice_equal(before, front.bytes))
		return true;
	buf_init(&bytes);
	if (before.data == NULL)
		identity_write(&identity, context->arena, &bytes);
	else
		buf_add_slice(&bytes, front.bytes);
	add_change(context, RING_IDENTITIES, path, before, buf_slice(&bytes));
	buf_free(&bytes);
	return true;
}
