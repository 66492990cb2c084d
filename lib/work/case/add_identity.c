#include "work/case/add_identity.h"
#include "base/array.h"
#include "logic/case/same_person.h"
#include "logic/check/plausible.h"
#include "model/name.h"
#include "model/record/identity.h"
#include "text/front_matter.h"
#include "work/shared/save.h"
#include "work/shared/take_value.h"

static bool is_member(const struct member *members, size_t count, struct slice id)
{
	for (size_t i = 0; i < count; i++)
		if (slice_equal(members[i].id, id))
			return true;
	return false;
}

static bool set(
	struct context *context, struct slice key, struct slice value, struct identity *identity)
{
	return check_line(context, slice_text(key), value) &&
	       identity_set(identity, key, value, NULL, context->arena, context->diags);
}

/* "c1-name=VALUE", as option.h keeps it. */
static bool take_known(struct context *context, const struct member *members, size_t count,
	struct slice known, struct identity *identity)
{
	size_t equals = slice_find(known, '=', 0);
	struct slice key = arena_copy(context->arena, slice_part(known, 0, equals));
	struct slice value =
		arena_copy(context->arena, slice_part(known, equals + 1, known.length));
	struct slice id = slice_part(key, 0, slice_find(key, '-', 0));

	if (!is_member(members, count, id))
		return diag_add(context->diags, SEVERITY_USAGE, "option", NULL,
			_("--%s: the case has no such member (--member %.*s:KIND:BORN:SEX)"),
			slice_text(key), (int)id.length, id.data);
	return set(context, key, value, identity);
}

static bool take_request(struct context *context, const struct member *members, size_t count,
	const struct identity_request *request, struct identity *identity)
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
		good = take_known(context, members, count, request->known.items[i], identity) &&
		       good;
	for (size_t i = 0; i < ARRAY_LEN(family); i++)
		if (family[i].value.data != NULL)
			good = set(context, slice_from(family[i].key), family[i].value, identity) &&
			       good;
	for (size_t i = 0; i < request->others.count; i++)
		good = set(context, slice_from("others"), request->others.items[i], identity) &&
		       good;
	return good;
}

static void warn_of_duplicate(struct context *context, struct slice own, enum likeness likeness,
	struct slice other, struct slice case_id)
{
	const char *one = slice_text(own), *two = slice_text(other), *id = slice_text(case_id);

	if (likeness == LIKENESS_BOTH)
		diag_add(context->diags, SEVERITY_WARNING, "duplicate", NULL,
			_("%s has the name and the birth date of %s in case %s (a "
			  "family has one case)"),
			one, two, id);
	else if (likeness == LIKENESS_SWAPPED)
		diag_add(context->diags, SEVERITY_WARNING, "duplicate", NULL,
			_("%s has the name of %s in case %s, and the birth date with day and month "
			  "exchanged (a family has one case)"),
			one, two, id);
	else if (likeness == LIKENESS_NAME)
		diag_add(context->diags, SEVERITY_WARNING, "duplicate", NULL,
			_("%s has the name of %s in case %s, one of them without a birth date (a "
			  "family has one case)"),
			one, two, id);
}

static bool has_phone(const struct identity *identity, struct slice phone)
{
	for (size_t i = 0; i < identity->count; i++)
		if (same_phone(identity->members[i].details.phone, phone))
			return true;
	return same_phone(identity->family.phone, phone);
}

/* A caregiver is reached by one number, whoever writes down the name and how. */
static void warn_of_phones(struct context *context, const struct identity *identity,
	const struct identity *other, struct slice case_id)
{
	bool known = has_phone(other, identity->family.phone);

	for (size_t i = 0; i < identity->count; i++)
		known |= has_phone(other, identity->members[i].details.phone);
	if (known)
		diag_add(context->diags, SEVERITY_WARNING, "duplicate", NULL,
			_("the family has a phone number of case %s (a family has one case)"),
			slice_text(case_id));
}

static void compare_with_kept(struct context *context, const struct identity *identity,
	const struct name_first_names *familiar, struct slice file, struct arena *arena)
{
	struct slice case_id = arena_copy(arena, name_of_path(file));
	struct diag_list unheard;
	struct identity other;
	struct slice bytes, shown = store_shown(&context->store, RING_IDENTITIES, file, arena);

	diag_list_init(&unheard, arena);
	if (source_read(context->store.identities, file, SOURCE_RECORD_CAP, arena, &unheard,
		    &bytes) != SOURCE_FOUND ||
		!identity_read(shown, bytes, arena, &unheard, &other)) {
		diag_add(context->diags, SEVERITY_WARNING, "duplicate", NULL,
			_("%s cannot be read, so it was not looked into for the same people"),
			slice_text(shown));
		return;
	}
	for (size_t i = 0; i < identity->count; i++)
		for (size_t k = 0; k < other.count; k++)
			warn_of_duplicate(context, identity->members[i].id,
				same_person(&identity->members[i].details,
					&other.members[k].details, familiar, arena),
				other.members[k].id, case_id);
	warn_of_phones(context, identity, &other, case_id);
}

static void warn_of_duplicates(
	struct context *context, const struct identity *identity, struct slice own)
{
	struct source_entries entries;
	struct name_first_names familiar;

	name_first_init(&familiar, context->arena);
	source_list(context->store.identities, slice_from(""), context->arena, context->diags,
		&entries);
	for (size_t i = 0; i < entries.count; i++) {
		struct arena arena;
		if (!slice_ends(entries.items[i].name, ".md") ||
			slice_equal(entries.items[i].name, own))
			continue;
		arena_init(&arena);
		compare_with_kept(context, identity, &familiar, entries.items[i].name, &arena);
		arena_free(&arena);
	}
}

static bool says_something(const struct identity_request *request)
{
	return request->known.count > 0 || request->others.count > 0 ||
	       request->address.data != NULL || request->phone.data != NULL ||
	       request->school.data != NULL || request->doctor.data != NULL;
}

/* What is known of the case already; a case that is new has no file. */
static bool read_kept(
	struct context *context, struct slice path, struct slice *before, struct identity *identity)
{
	enum source_found found = source_read(context->store.identities, path, SOURCE_RECORD_CAP,
		context->arena, context->diags, before);

	if (found == SOURCE_ABSENT)
		*before = (struct slice){ 0 };
	return found != SOURCE_FAILED &&
	       identity_read(store_shown(&context->store, RING_IDENTITIES, path, context->arena),
		       *before, context->arena, context->diags, identity);
}

static struct front_matter with_value(struct context *context, struct slice path,
	const struct front_matter *front, struct slice key, struct slice value)
{
	struct front_matter next;
	struct buf out;

	buf_init(&out);
	front_matter_set(front, slice_text(key), value, FRONT_TEXT, &out);
	front_matter_read(
		path, buf_take(&out, context->arena), context->arena, context->diags, &next);
	return next;
}

/* Only the lines of what is new about a member change. */
static void write_known(struct context *context, struct slice path, struct slice before,
	const struct identity_request *request, struct buf *out)
{
	struct front_matter front;

	front_matter_read(path, before, context->arena, context->diags, &front);
	for (size_t i = 0; i < request->known.count; i++) {
		struct slice known = request->known.items[i];
		size_t equals = slice_find(known, '=', 0);
		front = with_value(context, path, &front,
			arena_copy(context->arena, slice_part(known, 0, equals)),
			arena_copy(context->arena, slice_part(known, equals + 1, known.length)));
	}
	buf_add_slice(out, front.bytes);
}

bool add_identity(struct context *context, struct slice case_id, const struct member *members,
	size_t member_count, const struct identity_request *request)
{
	struct slice path = arena_format(context->arena, "%s.md", slice_text(case_id));
	struct identity identity;
	struct slice before = { 0 };
	struct buf bytes;

	if (!says_something(request))
		return true;
	if (store_need(&context->store, RING_IDENTITIES, context->diags) == NULL ||
		!read_kept(context, path, &before, &identity))
		return false;
	if (!take_request(context, members, member_count, request, &identity))
		return false;
	for (size_t i = 0; i < member_count; i++)
		member_check_year(&members[i], &identity, NULL, context->diags);
	warn_of_duplicates(context, &identity, path);
	buf_init(&bytes);
	if (before.data == NULL)
		identity_write(&identity, context->arena, &bytes);
	else
		write_known(context, path, before, request, &bytes);
	add_change(context, RING_IDENTITIES, path, before, buf_slice(&bytes));
	buf_free(&bytes);
	return true;
}
