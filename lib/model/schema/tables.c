#include "model/schema/tables.h"
#include "base/array.h"
#include "base/translate.h"

enum { AMOUNT_MOST = 1000000000 };

static const struct field person_fields[] = {
	{ .name = "id",
		.type = FIELD_PERSON,
		.flags = FIELD_REQUIRED | FIELD_KEY,
		.offset = offsetof(struct person, id) },
	{ .name = "name", .type = FIELD_TEXT, .offset = offsetof(struct person, name) },
	{ .name = "profession",
		.type = FIELD_CODE,
		.offset = offsetof(struct person, profession),
		.of = "professions" },
	{ .name = "organization",
		.type = FIELD_TEXT,
		.offset = offsetof(struct person, organization) },
	{ .name = "email", .type = FIELD_TEXT, .offset = offsetof(struct person, email) },
	{ .name = "phone", .type = FIELD_TEXT, .offset = offsetof(struct person, phone) },
	{ .name = "from", .type = FIELD_DATE, .offset = offsetof(struct person, from) },
	{ .name = "to", .type = FIELD_DATE, .offset = offsetof(struct person, to) },
	{ .name = "pledge", .type = FIELD_DATE, .offset = offsetof(struct person, pledge) },
	{ .name = "same_as", .type = FIELD_PERSON, .offset = offsetof(struct person, same_as) },
};
const struct schema person_schema = { .name = "people",
	.fields = person_fields,
	.count = ARRAY_LEN(person_fields),
	.size = sizeof(struct person) };

const struct word place_kinds[] = {
	{ "region", N_("region") },
	{ "municipality", N_("municipality") },
	{ "quarter", N_("quarter of a town") },
	{ "school", N_("school") },
	{ "centre", N_("centre") },
	{ "site", N_("site") },
	{ NULL, NULL },
};

static const struct field place_fields[] = {
	{ .name = "id",
		.type = FIELD_ID,
		.flags = FIELD_REQUIRED | FIELD_KEY,
		.offset = offsetof(struct place, id) },
	{ .name = "name", .type = FIELD_TEXT, .offset = offsetof(struct place, name) },
	{ .name = "address", .type = FIELD_TEXT, .offset = offsetof(struct place, address) },
	{ .name = "kind",
		.type = FIELD_WORD,
		.offset = offsetof(struct place, kind),
		.words = place_kinds },
	{ .name = "part_of", .type = FIELD_PLACE, .offset = offsetof(struct place, part_of) },
	{ .name = "latitude",
		.type = FIELD_DECIMAL,
		.offset = offsetof(struct place, latitude),
		.least = -90,
		.most = 90 },
	{ .name = "longitude",
		.type = FIELD_DECIMAL,
		.offset = offsetof(struct place, longitude),
		.least = -180,
		.most = 180 },
	{ .name = "source", .type = FIELD_TEXT, .offset = offsetof(struct place, source) },
	{ .name = "source_id", .type = FIELD_TEXT, .offset = offsetof(struct place, source_id) },
};
const struct schema place_schema = { .name = "places",
	.fields = place_fields,
	.count = ARRAY_LEN(place_fields),
	.size = sizeof(struct place) };

static const struct field project_fields[] = {
	{ .name = "project",
		.type = FIELD_ID,
		.flags = FIELD_REQUIRED | FIELD_KEY,
		.offset = offsetof(struct project, id) },
	{ .name = "indicator",
		.type = FIELD_ID,
		.flags = FIELD_REQUIRED | FIELD_KEY,
		.offset = offsetof(struct project, indicator) },
	{ .name = "name", .type = FIELD_TEXT, .offset = offsetof(struct project, name) },
	{ .name = "number", .type = FIELD_TEXT, .offset = offsetof(struct project, number) },
	{ .name = "funder", .type = FIELD_TEXT, .offset = offsetof(struct project, funder) },
	{ .name = "from", .type = FIELD_DATE, .offset = offsetof(struct project, from) },
	{ .name = "to", .type = FIELD_DATE, .offset = offsetof(struct project, to) },
	{ .name = "activity",
		.type = FIELD_CODE,
		.offset = offsetof(struct project, activity),
		.of = "activities" },
	{ .name = "unit", .type = FIELD_TEXT, .offset = offsetof(struct project, unit) },
	{ .name = "target",
		.type = FIELD_DECIMAL,
		.offset = offsetof(struct project, target),
		.least = 0,
		.most = AMOUNT_MOST },
	{ .name = "counts", .type = FIELD_TEXT, .offset = offsetof(struct project, counts) },
	{ .name = "proof", .type = FIELD_TEXT, .offset = offsetof(struct project, proof) },
};
const struct schema project_schema = { .name = "projects",
	.fields = project_fields,
	.count = ARRAY_LEN(project_fields),
	.size = sizeof(struct project) };

/* The columns of every vocabulary, and behind them the one that only needs have. */
static const struct field vocabulary_fields[] = {
	{ .name = "code",
		.type = FIELD_ID,
		.flags = FIELD_REQUIRED | FIELD_KEY,
		.offset = offsetof(struct vocabulary_entry, code) },
	{ .name = "cs", .type = FIELD_TEXT, .offset = offsetof(struct vocabulary_entry, cs) },
	{ .name = "en", .type = FIELD_TEXT, .offset = offsetof(struct vocabulary_entry, en) },
	{ .name = "pattern",
		.type = FIELD_TEXT,
		.offset = offsetof(struct vocabulary_entry, pattern) },
};
const struct schema vocabulary_schema = { .name = "vocabulary",
	.fields = vocabulary_fields,
	.count = ARRAY_LEN(vocabulary_fields) - 1,
	.size = sizeof(struct vocabulary_entry) };

const struct schema needs_schema = { .name = "needs",
	.fields = vocabulary_fields,
	.count = ARRAY_LEN(vocabulary_fields),
	.size = sizeof(struct vocabulary_entry) };

const struct word case_outcomes[] = {
	{ "improved", N_("improved") },
	{ "stable", N_("stable") },
	{ "worse", N_("worse") },
	{ "unknown", N_("unknown") },
	{ NULL, NULL },
};

static const struct field archive_fields[] = {
	{ .name = "id",
		.type = FIELD_ID,
		.flags = FIELD_REQUIRED | FIELD_KEY,
		.offset = offsetof(struct archived_case, id) },
	{ .name = "year", .type = FIELD_YEAR, .offset = offsetof(struct archived_case, year) },
	{ .name = "age_band",
		.type = FIELD_TEXT,
		.offset = offsetof(struct archived_case, age_band) },
	{ .name = "municipality",
		.type = FIELD_PLACE,
		.offset = offsetof(struct archived_case, municipality) },
	{ .name = "first_level",
		.type = FIELD_ID,
		.offset = offsetof(struct archived_case, first_level) },
	{ .name = "last_level",
		.type = FIELD_ID,
		.offset = offsetof(struct archived_case, last_level) },
	{ .name = "needs",
		.type = FIELD_CODE,
		.flags = FIELD_LIST,
		.offset = offsetof(struct archived_case, needs),
		.of = "needs" },
	{ .name = "outcome",
		.type = FIELD_WORD,
		.offset = offsetof(struct archived_case, outcome),
		.words = case_outcomes },
};
const struct schema archive_schema = { .name = "archive",
	.fields = archive_fields,
	.count = ARRAY_LEN(archive_fields),
	.size = sizeof(struct archived_case) };

const struct word request_kinds[] = {
	{ "access", N_("access to data") },
	{ "transfer", N_("transfer to another town") },
	{ "erasure", N_("erasure") },
	{ NULL, NULL },
};

static const struct field request_fields[] = {
	{ .name = "id",
		.type = FIELD_ID,
		.flags = FIELD_REQUIRED | FIELD_KEY,
		.offset = offsetof(struct request, id) },
	{ .name = "case",
		.type = FIELD_CASE,
		.flags = FIELD_REQUIRED,
		.offset = offsetof(struct request, case_id) },
	{ .name = "kind",
		.type = FIELD_WORD,
		.flags = FIELD_REQUIRED,
		.offset = offsetof(struct request, kind),
		.words = request_kinds },
	{ .name = "member", .type = FIELD_MEMBER, .offset = offsetof(struct request, member) },
	{ .name = "received",
		.type = FIELD_DATE,
		.flags = FIELD_REQUIRED,
		.offset = offsetof(struct request, received) },
	{ .name = "due", .type = FIELD_DATE, .offset = offsetof(struct request, due) },
	{ .name = "answered", .type = FIELD_DATE, .offset = offsetof(struct request, answered) },
	{ .name = "result", .type = FIELD_TEXT, .offset = offsetof(struct request, result) },
};
const struct schema request_schema = { .name = "requests",
	.fields = request_fields,
	.count = ARRAY_LEN(request_fields),
	.size = sizeof(struct request) };
