#include "work/shared/load_names.h"
#include "base/array.h"
#include "model/name.h"
#include "model/record/identity.h"
#include "work/shared/load_platform.h"

/* The details that hold names, and as what they count. */
static const struct {
	size_t offset;
	enum name_kind kind;
} named_details[] = {
	{ offsetof(struct identity_details, name), NAME_PERSON },
	{ offsetof(struct identity_details, doctor), NAME_DOCTOR },
	{ offsetof(struct identity_details, school), NAME_SCHOOL },
	{ offsetof(struct identity_details, address), NAME_STREET },
};

static void add_details(
	struct name_set *names, struct slice family, const struct identity_details *details)
{
	for (size_t i = 0; i < ARRAY_LEN(named_details); i++) {
		const char *member = (const char *)details + named_details[i].offset;
		struct slice name = *(const struct slice *)member;
		if (!slice_is_empty(name))
			name_set_add(names, named_details[i].kind, family, name);
	}
}

/* Places come before names: a school's town is no part of its name. */
bool load_common_words(struct context *context, struct name_set *common)
{
	const struct rows *places = &context->platform.places.rows;

	name_set_init(common, context->arena);
	if (!load_platform(context, PLATFORM_PLACES))
		return false;
	for (size_t i = 0; i < places->count; i++)
		name_set_add_known(
			common, NAME_PLACE, ((const struct place *)rows_at(places, i))->name);
	name_set_close(common);
	return true;
}

static enum source_found read_identity_file(
	struct context *context, struct slice path, struct slice *shown, struct slice *bytes)
{
	*shown = store_shown(&context->store, RING_IDENTITIES, path, context->arena);
	return change_read(&context->changes, &context->store, RING_IDENTITIES, path,
		SOURCE_RECORD_CAP, context->arena, context->diags, bytes);
}

static enum source_found add_family(
	struct context *context, struct slice case_id, struct slice path, struct name_set *names)
{
	struct identity identity;
	struct slice shown, bytes;
	enum source_found found = read_identity_file(context, path, &shown, &bytes);

	if (found != SOURCE_FOUND)
		return found;
	if (!identity_read(shown, bytes, context->arena, context->diags, &identity))
		return SOURCE_FAILED;
	for (size_t i = 0; i < identity.count; i++)
		add_details(names, case_id, &identity.members[i].details);
	add_details(names, case_id, &identity.family);
	for (size_t i = 0; i < identity.others.count; i++)
		name_set_add(names, NAME_PERSON, case_id, identity.others.items[i]);
	return SOURCE_FOUND;
}

enum source_found load_next_family(struct context *context, const struct name_set *common,
	struct slice case_id, struct name_set *names)
{
	struct slice path = arena_format(context->arena, "%s.md", slice_text(case_id));

	name_set_init_like(names, common, context->arena);
	if (context->store.identities == NULL)
		return SOURCE_ABSENT;
	enum source_found found = add_family(context, case_id, path, names);
	name_set_close(names);
	return found;
}

enum source_found load_family_names(
	struct context *context, struct slice case_id, struct name_set *names)
{
	struct name_set common;

	if (context->store.identities == NULL) {
		*names = (struct name_set){ 0 };
		return SOURCE_ABSENT;
	}
	if (!load_common_words(context, &common))
		return SOURCE_FAILED;
	return load_next_family(context, &common, case_id, names);
}

static enum source_found add_reporter(
	struct context *context, struct slice stem, struct name_set *names)
{
	struct slice path = arena_format(context->arena, "reporters/%s.md", slice_text(stem));
	struct reporter reporter;
	struct slice shown, bytes;
	enum source_found found = read_identity_file(context, path, &shown, &bytes);

	if (found != SOURCE_FOUND)
		return found;
	if (!reporter_read(shown, bytes, context->arena, context->diags, &reporter))
		return SOURCE_FAILED;
	name_set_add(names, NAME_PERSON, stem, reporter.name);
	return SOURCE_FOUND;
}

enum source_found load_reporter_names(
	struct context *context, struct slice stem, struct name_set *names)
{
	*names = (struct name_set){ 0 };
	if (context->store.identities == NULL)
		return SOURCE_ABSENT;
	if (!load_common_words(context, names))
		return SOURCE_FAILED;
	enum source_found found = add_reporter(context, stem, names);
	name_set_close(names);
	return found;
}

static bool add_reporters(struct context *context, struct name_set *names)
{
	struct source_entries entries = { 0 };
	bool read = source_list(context->store.identities, slice_from("reporters"), context->arena,
			    context->diags, &entries) != SOURCE_FAILED;

	for (size_t i = 0; i < entries.count; i++) {
		struct slice name = entries.items[i].name;
		if (slice_ends(name, ".md"))
			read &= add_reporter(context,
					arena_copy(context->arena, name_of_path(name)),
					names) == SOURCE_FOUND;
	}
	return read;
}

bool load_all_names(struct context *context, struct name_set *names)
{
	struct source_entries entries = { 0 };

	if (context->store.identities == NULL)
		return diag_add(context->diags, SEVERITY_ERROR, "no-identities", NULL,
			_("the identities are not at hand, so nobody can say that this names "
			  "nobody (git config spis.identities DIR, or SPIS_IDENTITIES)"));
	bool read = load_common_words(context, names) &&
		    source_list(context->store.identities, slice_from(""), context->arena,
			    context->diags, &entries) != SOURCE_FAILED;
	for (size_t i = 0; i < entries.count; i++) {
		struct slice name = entries.items[i].name;
		if (!entries.items[i].is_folder && slice_ends(name, ".md"))
			read &= add_family(context,
					arena_copy(context->arena,
						slice_part(name, 0, name.length - 3)),
					name, names) == SOURCE_FOUND;
	}
	read &= add_reporters(context, names);
	name_set_close(names);
	return read;
}
