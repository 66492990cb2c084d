#include "model/record/identity.h"
#include "base/array.h"
#include "base/translate.h"
#include "model/name.h"
#include "model/schema/front_fields.h"
#include "text/nearest.h"
#include "text/unicode.h"
#include <string.h>

static const struct field details_fields[] = {
	{ .name = "name", .type = FIELD_TEXT, .offset = offsetof(struct identity_details, name) },
	{ .name = "born", .type = FIELD_DATE, .offset = offsetof(struct identity_details, born) },
	{ .name = "address",
		.type = FIELD_TEXT,
		.offset = offsetof(struct identity_details, address) },
	{ .name = "phone", .type = FIELD_TEXT, .offset = offsetof(struct identity_details, phone) },
	{ .name = "school",
		.type = FIELD_TEXT,
		.offset = offsetof(struct identity_details, school) },
	{ .name = "doctor",
		.type = FIELD_TEXT,
		.offset = offsetof(struct identity_details, doctor) },
};
const struct schema identity_details_schema = { .name = "identity",
	.fields = details_fields,
	.count = ARRAY_LEN(details_fields),
	.size = sizeof(struct identity_details) };

enum { OF_MEMBERS_ONLY = 2 /* name, born */ };

static const struct field others_field = { .name = "others",
	.type = FIELD_TEXT,
	.flags = FIELD_LIST,
	.offset = offsetof(struct identity, others) };

static const struct field reporter_fields[] = {
	{ .name = "name", .type = FIELD_TEXT, .offset = offsetof(struct reporter, name) },
	{ .name = "contact", .type = FIELD_TEXT, .offset = offsetof(struct reporter, contact) },
};
const struct schema reporter_schema = { .name = "reporter",
	.fields = reporter_fields,
	.count = ARRAY_LEN(reporter_fields),
	.size = sizeof(struct reporter) };

/* c2 before c10 before m1. */
static int compare_members(struct slice a, struct slice b)
{
	if (a.data[0] != b.data[0] || a.length == b.length)
		return slice_compare(a, b);
	return a.length < b.length ? -1 : 1;
}

/* The first member that is not before the id. */
static size_t find_member(const struct identity *identity, struct slice id)
{
	size_t at = 0;
	while (at < identity->count && compare_members(identity->members[at].id, id) < 0)
		at++;
	return at;
}

const struct identity_member *identity_find(const struct identity *identity, struct slice id)
{
	size_t at = find_member(identity, id);
	if (at < identity->count && slice_equal(identity->members[at].id, id))
		return &identity->members[at];
	return NULL;
}

struct identity_member *identity_member(
	struct identity *identity, struct slice id, struct arena *arena)
{
	size_t at = find_member(identity, id);
	if (at < identity->count && slice_equal(identity->members[at].id, id))
		return &identity->members[at];
	arena_push(arena, &identity->members, &identity->count, &identity->capacity,
		sizeof *identity->members);
	struct identity_member *member = &identity->members[at];
	memmove(member + 1, member, (identity->count - 1 - at) * sizeof *member);
	member->id = arena_copy(arena, id);
	schema_clear(&identity_details_schema, &member->details);
	return member;
}

/* A key is MEMBER-DETAIL, or DETAIL of the family, or `others`. NULL when it is none of them;
 * `member` stays absent for the latter two. */
static const struct field *find_key(struct slice key, struct slice *member)
{
	size_t dash = slice_find(key, '-', 0);
	struct slice front = slice_part(key, 0, dash);
	*member = (struct slice){ 0 };
	if (slice_equals(key, others_field.name))
		return &others_field;
	if (dash < key.length && name_is_member(front)) {
		*member = front;
		key = slice_part(key, dash + 1, key.length);
	}
	const struct field *field = schema_find(&identity_details_schema, key);
	bool of_family = field && field - details_fields >= OF_MEMBERS_ONLY;
	return member->data || of_family ? field : NULL;
}

static bool unknown_key(struct slice key, const struct position *position, struct diag_list *diags)
{
	struct nearest nearest;
	size_t dash = slice_find(key, '-', 0);
	struct slice front = slice_part(key, 0, dash);
	bool of_member = dash < key.length && name_is_member(front);
	nearest_init(&nearest, of_member ? slice_part(key, dash + 1, key.length) : key);
	for (size_t i = of_member ? 0 : OF_MEMBERS_ONLY; i < ARRAY_LEN(details_fields); i++)
		nearest_offer(&nearest, slice_from(details_fields[i].name));
	if (!of_member)
		nearest_offer(&nearest, slice_from(others_field.name));
	struct slice best = nearest_best(&nearest);
	if (best.data && of_member)
		best = arena_format(
			diags->arena, "%.*s-%s", (int)front.length, front.data, best.data);
	return diag_unknown(diags, SEVERITY_ERROR,
		&(struct unknown){ "unknown-field", position, best,
			_("such as c1-name, c1-born, m1-phone, school") },
		_("unknown field '%s'"), slice_text(arena_copy(diags->arena, key)));
}

const struct field *identity_key(struct slice key, const struct position *position,
	struct diag_list *diags, struct slice *member)
{
	const struct field *field = find_key(key, member);

	if (field == NULL)
		unknown_key(key, position, diags);
	return field;
}

bool identity_set(struct identity *identity, struct slice key, struct slice value,
	const struct position *position, struct arena *arena, struct diag_list *diags)
{
	struct slice id;
	const struct field *field = identity_key(key, position, diags, &id);
	void *record = &identity->family;
	if (!field)
		return false;
	if (field == &others_field)
		record = identity;
	else if (id.data)
		record = &identity_member(identity, id, arena)->details;
	return field_read(field, value, position, arena, diags, record);
}

static bool read_entry(const struct front_matter *front, const struct front_entry *entry,
	struct arena *arena, struct diag_list *diags, struct identity *identity)
{
	struct position position = front_matter_key_position(front, entry);
	struct slice member;
	const struct field *field = find_key(entry->key, &member);
	bool fine = true;
	if (slice_starts(entry->key, "x-"))
		return true;
	if (!field)
		return unknown_key(entry->key, &position, diags);
	bool takes_list = field->flags & FIELD_LIST;
	if (entry->count > 0 && entry->is_list != takes_list)
		return diag_add(diags, SEVERITY_ERROR, "list", &position,
			takes_list ? _("this is a list ('- VALUE' on lines of their own)")
				   : _("this takes one value, no list"));
	for (size_t i = 0; i < entry->count; i++) {
		struct slice text;
		position = front_matter_position(front, &entry->values[i]);
		fine = front_fields_text(field, &entry->values[i], &position, diags, &text) &&
		       identity_set(identity, entry->key, text, &position, arena, diags) && fine;
	}
	return fine;
}

static const struct field *find_field(const void *closure, struct slice key)
{
	struct slice member;

	(void)closure;
	return find_key(key, &member);
}

bool identity_read(struct slice shown, struct slice bytes, struct arena *arena,
	struct diag_list *diags, struct identity *identity)
{
	const struct front_fields fields = { find_field, NULL };
	struct front_matter front;
	bool fine = true;
	*identity = (struct identity){ 0 };
	schema_clear(&identity_details_schema, &identity->family);
	if (!bytes.data)
		return true;
	if (!unicode_check_file(shown, bytes, diags) ||
		!front_fields_parse(&fields, shown, bytes, arena, diags, &front))
		return false;
	for (size_t i = 0; i < front.count; i++)
		fine = read_entry(&front, &front.entries[i], arena, diags, identity) && fine;
	return fine;
}

static void write_details(struct slice member, const struct identity_details *details,
	struct arena *arena, struct buf *out)
{
	for (size_t i = 0; i < ARRAY_LEN(details_fields); i++) {
		const struct field *field = &details_fields[i];
		struct slice_list texts = field_texts(field, details, arena);
		struct slice key = slice_from(field->name);
		if (texts.count == 0)
			continue;
		if (member.data)
			key = arena_format(arena, "%s-%s", slice_text(member), field->name);
		front_matter_add_scalar(out, slice_text(key), texts.items[0], field_style(field));
	}
}

void identity_write(const struct identity *identity, struct arena *arena, struct buf *out)
{
	buf_add_text(out, "---\n");
	for (size_t i = 0; i < identity->count; i++)
		write_details(identity->members[i].id, &identity->members[i].details, arena, out);
	write_details((struct slice){ 0 }, &identity->family, arena, out);
	if (identity->others.count > 0)
		front_matter_add_list(
			out, others_field.name, identity->others.items, identity->others.count);
	buf_add_text(out, "---\n");
}

bool reporter_read(struct slice shown, struct slice bytes, struct arena *arena,
	struct diag_list *diags, struct reporter *reporter)
{
	struct front_matter front;
	schema_clear(&reporter_schema, reporter);
	return unicode_check_file(shown, bytes, diags) &&
	       schema_parse_front(&reporter_schema, shown, bytes, arena, diags, &front) &&
	       schema_read_front(&reporter_schema, &front, arena, diags, reporter);
}

void reporter_write(const struct reporter *reporter, struct arena *arena, struct buf *out)
{
	schema_write_front(&reporter_schema, reporter, arena, out);
}
