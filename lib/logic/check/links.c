#include "logic/check/links.h"
#include "base/array.h"
#include "model/record/case_facts.h"
#include "model/schema/compound_value.h"
#include "text/nearest.h"

struct check {
	const struct field *field;
	struct slice value; /* the whole of it */
	const struct position *position;
	const struct link_world *world;
	struct diag_list *diags;
};

/* What has not even the form of a name was refused when it was read. */
static bool has_form(const struct check *check)
{
	struct diag_list unheard;

	diag_list_init(&unheard, check->diags->arena);
	return field_read(check->field, arena_copy(unheard.arena, check->value), NULL,
		unheard.arena, &unheard, NULL);
}

/* "WHAT 'x' is not in WHERE (did you mean 'y'?)". */
static bool missing(const struct check *check, const char *rule, struct slice value,
	const char *where, struct slice nearest)
{
	if (!has_form(check))
		return false;
	return diag_unknown(check->diags, SEVERITY_ERROR,
		&(struct unknown){ rule, check->position, nearest, NULL },
		_("%s: '%.*s' is not in %s"), check->field->name, (int)value.length, value.data,
		where);
}

static bool in_directory(const struct check *check, const struct directory *directory,
	const char *rule, struct slice value, const char *where)
{
	return directory_find(directory, value) != NULL || directory->broken ||
	       missing(check, rule, value, where,
		       directory_nearest(directory, value, check->diags->arena));
}

static bool check_person(const struct check *check, struct slice value)
{
	return in_directory(
		check, &check->world->platform->people, "unknown-person", value, "people.csv");
}

static bool check_service(const struct check *check, struct slice value)
{
	return in_directory(
		check, &check->world->platform->services, "unknown-service", value, "services.csv");
}

static bool check_place(const struct check *check, struct slice value)
{
	return in_directory(
		check, &check->world->platform->places, "unknown-place", value, "places.csv");
}

static bool check_project(const struct check *check, struct slice value)
{
	return in_directory(
		check, &check->world->platform->projects, "unknown-project", value, "projects.csv");
}

static const char *const vocabulary_files[VOCABULARY_COUNT] = {
	[VOCABULARY_NEEDS] = "vocabulary/needs.csv",
	[VOCABULARY_REASONS] = "vocabulary/reasons.csv",
	[VOCABULARY_SOURCES] = "vocabulary/sources.csv",
	[VOCABULARY_PROFESSIONS] = "vocabulary/professions.csv",
	[VOCABULARY_ROLES] = "vocabulary/roles.csv",
	[VOCABULARY_SERVICE_KINDS] = "vocabulary/service-kinds.csv",
	[VOCABULARY_ACTIVITIES] = "vocabulary/activities.csv",
};

static bool in_vocabulary(
	const struct check *check, enum vocabulary_name vocabulary, struct slice value)
{
	return in_directory(check, &check->world->platform->vocabularies[vocabulary],
		"unknown-code", value, vocabulary_files[vocabulary]);
}

static bool check_code(const struct check *check, struct slice value)
{
	return in_vocabulary(check, (enum vocabulary_name)vocabulary_find(check->field->of), value);
}

static bool check_card(const struct check *check, struct slice value)
{
	const struct slice_list *cards = &check->world->platform->cards;
	struct nearest nearest;

	if (slice_list_has(cards, value))
		return true;
	nearest_init(&nearest, value);
	for (size_t i = 0; i < cards->count; i++)
		nearest_offer(&nearest, cards->items[i]);
	return missing(check, "unknown-card", value, "cards/",
		nearest_names(&nearest, check->diags->arena));
}

static bool check_member(const struct check *check, struct slice value)
{
	const struct rows *members = check->world->members;
	struct nearest nearest;

	if (members == NULL)
		return true;
	nearest_init(&nearest, value);
	for (size_t i = 0; i < members->count; i++) {
		const struct member *member = rows_at(members, i);
		if (slice_equal(member->id, value))
			return true;
		nearest_offer(&nearest, member->id);
	}
	return missing(check, "unknown-member", value, "members.csv",
		nearest_names(&nearest, check->diags->arena));
}

static bool check_stem(const struct check *check, struct slice value)
{
	const struct link_world *world = check->world;

	return world->has_record == NULL || world->has_record(world->closure, value) ||
	       missing(check, "unknown-record", value, world->records, (struct slice){ 0 });
}

static bool check_signal(const struct check *check, struct slice value)
{
	const struct link_world *world = check->world;

	return world->has_signal == NULL || world->has_signal(world->closure, value) ||
	       missing(check, "unknown-record", value, "cases/signals/", (struct slice){ 0 });
}

static bool check_full_name(const struct check *check, struct slice value)
{
	const struct link_world *world = check->world;

	return world->has_full_name == NULL || world->has_full_name(world->closure, value) ||
	       missing(check, "unknown-record", value, "cases/", (struct slice){ 0 });
}

static bool check_case(const struct check *check, struct slice value)
{
	const struct link_world *world = check->world;

	return world->has_case == NULL || world->has_case(world->closure, value) ||
	       missing(check, "unknown-case", value, "cases/", (struct slice){ 0 });
}

static bool check_event(const struct check *check, struct slice value)
{
	struct diag_list unheard; /* the form is the schema's business */

	if (check->field->event_case == NULL)
		return true;
	diag_list_init(&unheard, check->diags->arena);
	struct slice id = check->field->event_case(value, &unheard);
	return id.data == NULL || check_case(check, arena_copy(check->diags->arena, id));
}

static bool check_service_or_profession(const struct check *check, struct slice value)
{
	const struct platform *platform = check->world->platform;
	const struct directory *professions = &platform->vocabularies[VOCABULARY_PROFESSIONS];

	if (directory_find(&platform->services, value) != NULL || platform->services.broken ||
		directory_find(professions, value) != NULL || professions->broken)
		return true;
	struct slice nearest = directory_nearest(professions, value, check->diags->arena);
	if (nearest.data == NULL)
		nearest = directory_nearest(&platform->services, value, check->diags->arena);
	return missing(check, "unknown-service", value,
		_("services.csv or vocabulary/professions.csv"), nearest);
}

/* MEMBER DATE */
static bool check_agreement(const struct check *check, struct slice value)
{
	return check_member(check, slice_part(value, 0, slice_find(value, ' ', 0)));
}

static bool check_participant(const struct check *check, struct slice value)
{
	struct participant participant;

	if (!participant_read(value, &participant))
		return true; /* the form is the schema's business */
	if (participant.person.data != NULL)
		return check_person(check, participant.person);
	return in_vocabulary(check, VOCABULARY_ROLES, participant.role);
}

static bool check_headcount(const struct check *check, struct slice value)
{
	struct headcount heads;

	return !headcount_read(value, &heads) ||
	       in_vocabulary(check, VOCABULARY_PROFESSIONS, heads.profession);
}

static bool check_objection(const struct check *check, struct slice value)
{
	struct objection objection;

	return !objection_read(value, &objection) ||
	       in_vocabulary(check, VOCABULARY_ROLES, objection.role);
}

/* ROLE-N: the role alone is a code. */
static bool check_safety(const struct check *check, struct slice value)
{
	struct slice participant;
	long number;

	if (!safety_read(value, &participant, &number))
		return true;
	while (participant.length > 0 && participant.data[participant.length - 1] != '-')
		participant.length--;
	return participant.length == 0 ||
	       in_vocabulary(
		       check, VOCABULARY_ROLES, slice_part(participant, 0, participant.length - 1));
}

static const struct {
	enum field_type type;
	bool (*check)(const struct check *check, struct slice value);
} checks[] = {
	{ FIELD_PERSON, check_person },
	{ FIELD_SERVICE, check_service },
	{ FIELD_PLACE, check_place },
	{ FIELD_PROJECT, check_project },
	{ FIELD_CODE, check_code },
	{ FIELD_CARD, check_card },
	{ FIELD_CASE, check_case },
	{ FIELD_EVENT, check_event },
	{ FIELD_STEM, check_stem },
	{ FIELD_SIGNAL, check_signal },
	{ FIELD_FULL_NAME, check_full_name },
	{ FIELD_MEMBER, check_member },
	{ FIELD_SERVICE_OR_PROFESSION, check_service_or_profession },
	{ FIELD_AGREEMENT, check_agreement },
	{ FIELD_PARTICIPANT, check_participant },
	{ FIELD_HEADCOUNT, check_headcount },
	{ FIELD_OBJECTION, check_objection },
	{ FIELD_SAFETY, check_safety },
};

bool link_check(const struct field *field, struct slice value, const struct position *position,
	const struct link_world *world, struct diag_list *diags)
{
	struct check check = { field, value, position, world, diags };

	for (size_t i = 0; i < ARRAY_LEN(checks); i++)
		if (checks[i].type == field->type)
			return checks[i].check(&check, value);
	return true;
}

bool links_check_front(const struct schema *schema, const struct front_matter *front,
	const struct link_world *world, struct diag_list *diags)
{
	bool good = true;

	for (size_t i = 0; i < front->count; i++) {
		const struct front_entry *entry = &front->entries[i];
		const struct field *field = schema_find(schema, entry->key);
		for (size_t k = 0; field != NULL && k < entry->count; k++) {
			struct position position = front_matter_position(front, &entry->values[k]);
			good &= link_check(field, entry->values[k].text, &position, world, diags);
		}
	}
	return good;
}

static bool check_cell(const struct rows *rows, const struct csv_row *row, int column,
	const struct field *field, const struct link_world *world, struct diag_list *diags)
{
	struct slice rest = row->cells[column];
	struct position position = csv_position(&rows->table, row, (size_t)column);
	bool good = true;
	struct slice part;

	if (!(field->flags & FIELD_LIST))
		return slice_is_empty(rest) || link_check(field, rest, &position, world, diags);
	while (slice_split(&rest, ';', &part))
		good &= link_check(field, part, &position, world, diags);
	return good;
}

bool links_check_rows(
	const struct rows *rows, const struct link_world *world, struct diag_list *diags)
{
	bool good = true;

	for (size_t k = 0; k < rows->schema->count; k++) {
		const struct field *field = &rows->schema->fields[k];
		int column = csv_column(&rows->table, field->name);
		for (size_t i = 0; column >= 0 && i < rows->count; i++)
			good &= check_cell(rows, rows->sources[i], column, field, world, diags);
	}
	return good;
}
