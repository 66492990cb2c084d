#include "work/shared/guard_role.h"
#include "logic/privacy/name_set.h"
#include "model/name.h"
#include "model/record/identity.h"
#include "work/shared/name_files.h"

/* How much of what was found is a name of the member, in bytes. */
static size_t length_of_name(
	const struct identity_member *member, struct slice found, struct arena *arena)
{
	struct name_hits hits = { 0 };
	struct name_set set;

	if (slice_is_empty(member->details.name))
		return 0;
	name_set_init(&set, arena);
	name_set_add(&set, NAME_PERSON, slice_from("x"), member->details.name);
	name_set_close(&set);
	/* Inside a sentence, where what is an ordinary word as well counts, too. */
	struct slice sentence = arena_format(arena, "pan %.*s", (int)found.length, found.data);
	name_set_scan(&set, sentence, arena, &hits);
	return hits.count == 0 ? 0 : hits.items[0].end - hits.items[0].start;
}

/* The ids of those who have most of it as their name: "c1, m1"; absent: of nobody. */
static struct slice list_members(
	const struct identity *identity, struct slice found, struct arena *arena)
{
	size_t *lengths = arena_take(arena, identity->count + 1, sizeof *lengths), longest = 1;
	struct buf ids;

	for (size_t i = 0; i < identity->count; i++) {
		lengths[i] = length_of_name(&identity->members[i], found, arena);
		longest = lengths[i] > longest ? lengths[i] : longest;
	}
	buf_init(&ids);
	for (size_t i = 0; i < identity->count; i++)
		if (lengths[i] == longest)
			buf_format(&ids, "%s%s", ids.length > 0 ? ", " : "",
				slice_text(identity->members[i].id));
	bool is_any = ids.length > 0;
	struct slice list = buf_take(&ids, arena);
	return is_any ? list : (struct slice){ 0 };
}

struct slice guard_members_named(
	struct context *context, struct slice own, struct slice found, struct arena *arena)
{
	struct slice path = name_file_path(own, arena), bytes;
	struct identity identity;
	struct diag_list unheard;

	diag_list_init(&unheard, arena);
	if (change_read(&context->changes, &context->store, RING_IDENTITIES, path,
		    SOURCE_RECORD_CAP, arena, &unheard, &bytes) != SOURCE_FOUND ||
		!identity_read(path, bytes, arena, &unheard, &identity))
		return (struct slice){ 0 };
	return list_members(&identity, found, arena);
}

static bool refuse_own(struct context *context, const struct position *position, struct slice found,
	struct slice own)
{
	int length = (int)found.length;
	struct arena arena;

	arena_init(&arena);
	struct slice members = guard_members_named(context, own, found, &arena);
	if (members.data != NULL)
		diag_add(context->diags, SEVERITY_ERROR, "private", position,
			_("'%.*s' is a name of %s: it belongs in the identities, never in the "
			  "store (write the member's id or a role)"),
			length, found.data, members.data);
	else
		diag_add(context->diags, SEVERITY_ERROR, "private", position,
			_("'%.*s' is a name of this family: it belongs in the identities, never "
			  "in the store (write a role)"),
			length, found.data);
	arena_free(&arena);
	return false;
}

bool guard_refuse_name(struct context *context, const struct position *position, struct slice found,
	struct slice own, bool is_own)
{
	int length = (int)found.length;

	if (!is_own)
		return diag_add(context->diags, SEVERITY_ERROR, "private", position,
			_("'%.*s' is a name of another family or of a person who reported: it "
			  "belongs in the identities, never in the store (write the case's id or "
			  "a role)"),
			length, found.data);
	if (!name_is_case(own))
		return diag_add(context->diags, SEVERITY_ERROR, "private", position,
			_("'%.*s' is a name of the person who reported: it belongs in the "
			  "identities, never in the store (write a role)"),
			length, found.data);
	return refuse_own(context, position, found, own);
}
