#include "work/case/warn_of_duplicates.h"
#include "logic/case/same_person.h"
#include "model/name.h"

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

void warn_of_duplicates(struct context *context, const struct identity *identity, struct slice own)
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
