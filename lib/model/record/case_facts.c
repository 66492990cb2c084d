#include "model/record/case_facts.h"
#include "base/array.h"
#include "base/translate.h"

static const struct field case_facts_fields[] = {
	{ .name = "opened",
		.type = FIELD_DATE,
		.flags = FIELD_REQUIRED,
		.offset = offsetof(struct case_facts, opened) },
	{ .name = "manager",
		.type = FIELD_PERSON,
		.flags = FIELD_REQUIRED,
		.offset = offsetof(struct case_facts, manager) },
	{ .name = "source",
		.type = FIELD_CODE,
		.flags = FIELD_REQUIRED,
		.offset = offsetof(struct case_facts, source),
		.of = "sources" },
	{ .name = "signal", .type = FIELD_SIGNAL, .offset = offsetof(struct case_facts, signal) },
	{ .name = "place", .type = FIELD_PLACE, .offset = offsetof(struct case_facts, place) },
	{ .name = "reasons",
		.type = FIELD_CODE,
		.flags = FIELD_LIST,
		.offset = offsetof(struct case_facts, reasons),
		.of = "reasons" },
	{ .name = "needs",
		.type = FIELD_CODE,
		.flags = FIELD_LIST,
		.offset = offsetof(struct case_facts, needs),
		.of = "needs" },
	{ .name = "handle", .type = FIELD_TEXT, .offset = offsetof(struct case_facts, handle) },
	{ .name = "alias", .type = FIELD_TEXT, .offset = offsetof(struct case_facts, alias) },
	{ .name = "project",
		.type = FIELD_PROJECT,
		.offset = offsetof(struct case_facts, project) },
	{ .name = "keep-until",
		.type = FIELD_DATE,
		.flags = FIELD_COMING,
		.offset = offsetof(struct case_facts, keep_until) },
	{ .name = "continued-in",
		.type = FIELD_CASE,
		.offset = offsetof(struct case_facts, continued_in) },
	{ .name = "related",
		.type = FIELD_CASE,
		.flags = FIELD_LIST,
		.offset = offsetof(struct case_facts, related) },
	{ .name = "languages",
		.type = FIELD_LANGUAGE,
		.flags = FIELD_LIST,
		.offset = offsetof(struct case_facts, languages) },
	{ .name = "interpreter",
		.type = FIELD_BOOLEAN,
		.offset = offsetof(struct case_facts, interpreter) },
};
const struct schema case_facts_schema = { .name = "case",
	.base = &record_common_schema,
	.fields = case_facts_fields,
	.count = ARRAY_LEN(case_facts_fields),
	.size = sizeof(struct case_facts) };

const struct case_facts *record_as_case(const struct record *record)
{
	return record_fields(record, RECORD_CASE);
}

const struct word member_kinds[] = {
	{ "child", N_("child") },
	{ "caregiver", N_("caregiver") },
	{ "other", N_("other") },
	{ NULL, NULL },
};

const struct word member_sexes[] = {
	{ "f", N_("female") },
	{ "m", N_("male") },
	{ "x", N_("other") },
	{ NULL, NULL },
};

const struct word member_lives[] = {
	{ "yes", N_("yes") },
	{ "part", N_("part of the time") },
	{ "no", N_("no") },
	{ NULL, NULL },
};

static const struct field member_fields[] = {
	{ .name = "case",
		.type = FIELD_CASE,
		.flags = FIELD_REQUIRED,
		.offset = offsetof(struct member, case_id) },
	{ .name = "member",
		.type = FIELD_MEMBER,
		.flags = FIELD_REQUIRED | FIELD_KEY,
		.offset = offsetof(struct member, id) },
	{ .name = "kind",
		.type = FIELD_WORD,
		.flags = FIELD_REQUIRED,
		.offset = offsetof(struct member, kind),
		.words = member_kinds },
	{ .name = "role",
		.type = FIELD_CODE,
		.offset = offsetof(struct member, role),
		.of = "roles" },
	{ .name = "born", .type = FIELD_YEAR, .offset = offsetof(struct member, born) },
	{ .name = "sex",
		.type = FIELD_WORD,
		.offset = offsetof(struct member, sex),
		.words = member_sexes },
	{ .name = "lives",
		.type = FIELD_WORD,
		.offset = offsetof(struct member, lives),
		.words = member_lives },
	{ .name = "legal", .type = FIELD_BOOLEAN, .offset = offsetof(struct member, legal) },
	{ .name = "safe_contact",
		.type = FIELD_BOOLEAN,
		.offset = offsetof(struct member, safe_contact) },
	{ .name = "from", .type = FIELD_DATE, .offset = offsetof(struct member, from) },
	{ .name = "to", .type = FIELD_DATE, .offset = offsetof(struct member, to) },
};
const struct schema member_schema = { .name = "members",
	.fields = member_fields,
	.count = ARRAY_LEN(member_fields),
	.size = sizeof(struct member) };

bool member_check_kind(
	const struct member *member, const struct position *position, struct diag_list *diags)
{
	bool is_child = slice_equals(member->kind, "child");
	if (slice_starts(member->id, "c") == is_child)
		return true;
	return diag_add(diags, SEVERITY_ERROR, "member-kind", position,
		is_child ? _("'%s' is no child's id (c1, c2 and so on)")
			 : _("'%s' is a child's id (m1, m2 and so on for all others)"),
		slice_text(member->id));
}

bool member_has_left(const struct member *member, day_number day)
{
	return member->to != DATE_NONE && member->to < day;
}

bool member_is_present_child(const struct member *member, day_number today)
{
	return slice_equals(member->kind, "child") && !member_has_left(member, today);
}

bool member_ages(const struct member *member, day_number day, int *least, int *most)
{
	if (member->born == INTEGER_NONE)
		return false;
	int years = date_year(day) - (int)member->born;
	*least = years > 0 ? years - 1 : 0;
	*most = years > 0 ? years : 0;
	return true;
}
