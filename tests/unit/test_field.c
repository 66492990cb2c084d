/* Each type of field: what it takes, what it refuses, and what it says then. */
#include "base/array.h"
#include "findings.h"
#include "model/record/referral.h"
#include "model/schema/field.h"
#include <math.h>

/* One of each type. */
struct all {
	struct slice text, time, range, word, code, person, service, place, project, card, case_id;
	struct slice stem, consent, signal, member, id, recipient, language;
	day_number date;
	long integer, free_integer, year;
	double decimal, free_decimal;
	enum truth truth;
	struct slice_list agreed, events, present, heads, safety, dates;
};

static const struct word sizes[] = { { "small", "little" }, { "big", "large" }, { NULL, NULL } };

static bool is_event(struct slice text, const struct position *position, struct diag_list *diags)
{
	struct referral_event event;
	return referral_event_read(text, position, diags, &event);
}

static const struct field fields[] = {
	{ .name = "text", .type = FIELD_TEXT, .offset = offsetof(struct all, text) },
	{ .name = "date", .type = FIELD_DATE, .offset = offsetof(struct all, date) },
	{ .name = "time", .type = FIELD_TIME, .offset = offsetof(struct all, time) },
	{ .name = "range", .type = FIELD_TIME_RANGE, .offset = offsetof(struct all, range) },
	{ .name = "integer",
		.type = FIELD_INTEGER,
		.offset = offsetof(struct all, integer),
		.min = -1,
		.max = 120 },
	{ .name = "free", .type = FIELD_INTEGER, .offset = offsetof(struct all, free_integer) },
	{ .name = "year", .type = FIELD_YEAR, .offset = offsetof(struct all, year) },
	{ .name = "decimal",
		.type = FIELD_DECIMAL,
		.offset = offsetof(struct all, decimal),
		.least = -90,
		.most = 90 },
	{ .name = "amount", .type = FIELD_DECIMAL, .offset = offsetof(struct all, free_decimal) },
	{ .name = "truth", .type = FIELD_BOOLEAN, .offset = offsetof(struct all, truth) },
	{ .name = "word",
		.type = FIELD_WORD,
		.offset = offsetof(struct all, word),
		.words = sizes },
	{ .name = "need", .type = FIELD_CODE, .offset = offsetof(struct all, code), .of = "needs" },
	{ .name = "by", .type = FIELD_PERSON, .offset = offsetof(struct all, person) },
	{ .name = "service", .type = FIELD_SERVICE, .offset = offsetof(struct all, service) },
	{ .name = "place", .type = FIELD_PLACE, .offset = offsetof(struct all, place) },
	{ .name = "project", .type = FIELD_PROJECT, .offset = offsetof(struct all, project) },
	{ .name = "card", .type = FIELD_CARD, .offset = offsetof(struct all, card) },
	{ .name = "case", .type = FIELD_CASE, .offset = offsetof(struct all, case_id) },
	{ .name = "of", .type = FIELD_STEM, .offset = offsetof(struct all, stem) },
	{ .name = "consent",
		.type = FIELD_STEM,
		.offset = offsetof(struct all, consent),
		.kind = RECORD_CONSENT },
	{ .name = "signal", .type = FIELD_SIGNAL, .offset = offsetof(struct all, signal) },
	{ .name = "for", .type = FIELD_MEMBER, .offset = offsetof(struct all, member) },
	{ .name = "id", .type = FIELD_ID, .offset = offsetof(struct all, id) },
	{ .name = "recipient",
		.type = FIELD_SERVICE_OR_PROFESSION,
		.offset = offsetof(struct all, recipient) },
	{ .name = "agreed",
		.type = FIELD_AGREEMENT,
		.flags = FIELD_LIST,
		.offset = offsetof(struct all, agreed) },
	{ .name = "events",
		.type = FIELD_EVENT,
		.flags = FIELD_LIST,
		.offset = offsetof(struct all, events),
		.check_event = is_event },
	{ .name = "present",
		.type = FIELD_PARTICIPANT,
		.flags = FIELD_LIST,
		.offset = offsetof(struct all, present) },
	{ .name = "attended",
		.type = FIELD_HEADCOUNT,
		.flags = FIELD_LIST,
		.offset = offsetof(struct all, heads) },
	{ .name = "safety",
		.type = FIELD_SAFETY,
		.flags = FIELD_LIST,
		.offset = offsetof(struct all, safety) },
	{ .name = "dates",
		.type = FIELD_DATE,
		.flags = FIELD_LIST,
		.offset = offsetof(struct all, dates) },
	{ .name = "language", .type = FIELD_LANGUAGE, .offset = offsetof(struct all, language) },
};
static const struct schema schema = {
	.name = "all", .fields = fields, .count = ARRAY_LEN(fields), .size = sizeof(struct all)
};

static const struct field *find(const char *name)
{
	const struct field *field = schema_find(&schema, slice_from(name));
	assert_non_null(field);
	return field;
}

/* A value that is taken stands in the struct, and leaves it, as it was written. */
static void takes(void **state)
{
	static const struct {
		const char *field, *values[6];
	} cases[] = {
		{ "text", { "a", "Ústí, nad \"L\"; =1", "" } },
		{ "date", { "2022-09-14", "2024-02-29", "1900-01-01", "2999-12-31" } },
		{ "time", { "00:00", "09:30", "23:59" } },
		{ "range", { "14:00", "14:00-15:30", "14:00-14:00" } },
		{ "integer", { "-1", "0", "120" } },
		{ "free", { "0", "-7", "123456789012345" } },
		{ "year", { "1900", "2012", "2999" } },
		{ "decimal", { "0", "50.4", "-80.25", "90", "0.000001", "50.123456789" } },
		{ "amount", { "1000000000", "0.1", "12345.75" } },
		{ "truth", { "true", "false" } },
		{ "word", { "small", "big" } },
		{ "language", { "cs", "uk", "aa", "zu" } },
		{ "need", { "therapy", "a.b-c", "7" } },
		{ "by", { "anna.bekova", "a.1" } },
		{ "service", { "sas-most" } },
		{ "place", { "most" } },
		{ "project", { "krok-2022" } },
		{ "card", { "kid-1", "situace-1" } },
		{ "case", { "k7q2m4xp", "a0000000" } },
		{ "of", { "2022-09-14-assessment-7f3a", "2022-09-14-plan-0000" } },
		{ "consent", { "2022-09-14-consent-7f3a" } },
		{ "signal", { "2022-09-12-signal-4kz8" } },
		{ "for", { "c1", "m12" } },
		{ "id", { "7f3a" } },
		{ "recipient", { "sas-most", "teacher" } },
		{ "agreed", { "m1 2022-09-20" } },
		{ "events", { "2022-10-01 waitlisted", "2022-10-02 completed not-helped",
				    "2022-10-02 failed too-far" } },
		{ "present", { "anna.bekova", "anna.bekova part", "role:teacher",
				     "role:teacher part" } },
		{ "attended", { "teacher 1", "municipal-police 25" } },
		{ "safety", { "mother-1 0", "social-worker-12 10" } },
	};
	struct findings *findings = *state;
	for (size_t i = 0; i < ARRAY_LEN(cases); i++) {
		const struct field *field = find(cases[i].field);
		for (size_t j = 0; j < 6 && cases[i].values[j]; j++) {
			struct all all;
			schema_clear(&schema, &all);
			assert_int_equal(field_texts(field, &all, &findings->arena).count, 0);
			field_read(field, slice_from(cases[i].values[j]), NULL, &findings->arena,
				&findings->diags, &all);
			assert_findings(findings, "");
			struct slice_list texts = field_texts(field, &all, &findings->arena);
			assert_int_equal(texts.count, 1);
			assert_slice(texts.items[0], cases[i].values[j]);
		}
	}
}

static void refuses(void **state)
{
	static const struct {
		const char *field, *value, *finding;
	} cases[] = {
		{ "text", "a\nb", "text 7:3 text 'a\nb' holds a line end (text on one line)\n" },
		{ "date", "2022-02-30",
			"date 7:3 date '2022-02-30' does not exist (a day of the calendar as "
			"YYYY-MM-DD)\n" },
		{ "date", "30.9.2022",
			"date 7:3 date '30.9.2022': dates are written YYYY-MM-DD (2022-09-30)\n" },
		{ "time", "9:30",
			"time 7:3 time '9:30' is no time of day (HH:MM, such as 09:30)\n" },
		{ "time", "24:00",
			"time 7:3 time '24:00' is no time of day (HH:MM, such as 09:30)\n" },
		{ "range", "14:00-13:00",
			"time 7:3 range '14:00-13:00' is no time of day (HH:MM or HH:MM-HH:MM, "
			"such as 14:00-15:30)\n" },
		{ "integer", "121",
			"integer 7:3 integer '121' is out of range (a whole number from -1 to "
			"120)\n" },
		{ "integer", "1.5",
			"integer 7:3 integer '1.5' is no whole number (a whole number from -1 to "
			"120)\n" },
		{ "free", "007",
			"integer 7:3 free '007' is no whole number (digits without a leading "
			"zero)\n" },
		{ "year", "1899",
			"year 7:3 year '1899' is out of range (a whole number from 1900 to "
			"2999)\n" },
		{ "decimal", "50,4",
			"decimal 7:3 decimal '50,4' is no number (a number from -90 to 90, such as "
			"14.5)\n" },
		{ "decimal", "90.1",
			"decimal 7:3 decimal '90.1' is out of range (a number from -90 to 90, such "
			"as 14.5)\n" },
		{ "amount", "1e3",
			"decimal 7:3 amount '1e3' is no number (digits with a decimal point, such "
			"as 14.5)\n" },
		{ "truth", "yes", "boolean 7:3 truth 'yes' is no truth value (true or false)\n" },
		{ "language", "cz",
			"language 7:3 language 'cz' is not a language code (two letters of ISO "
			"639-1, such as cs, uk or vi)\n" },
		{ "language", "CS",
			"language 7:3 language 'CS' is not a language code (two letters of ISO "
			"639-1, such as cs, uk or vi)\n" },
		{ "word", "bigg",
			"word 7:3 word 'bigg' is none of: small, big (did you mean 'big'?)\n" },
		{ "need", "Therapy",
			"code 7:3 need 'Therapy' is no code (a code of vocabulary/needs.csv)\n" },
		{ "by", "bekova",
			"person 7:3 by 'bekova' is no person's id (a-z, 0-9 and - with a dot, such "
			"as anna.bekova)\n" },
		{ "service", "-sas",
			"service 7:3 service '-sas' is no service's id (a-z, 0-9, . and -, as in "
			"services.csv)\n" },
		{ "place", "Most",
			"place 7:3 place 'Most' is no place's id (a-z, 0-9, . and -, as in "
			"places.csv)\n" },
		{ "project", "a/b",
			"project 7:3 project 'a/b' is no project's id (a-z, 0-9, . and -, as in "
			"projects.csv)\n" },
		{ "card", "kid",
			"card 7:3 card 'kid' is no card's name (NAME-VERSION, a folder of cards/, "
			"such as kid-1)\n" },
		{ "case", "k7q2m4xi",
			"case 7:3 case 'k7q2m4xi' is no case id (8 letters and digits, such as "
			"k7q2m4xp)\n" },
		{ "case", "77q2m4xp",
			"case 7:3 case '77q2m4xp' is no case id (8 letters and digits, such as "
			"k7q2m4xp)\n" },
		{ "of", "2022-02-30-note-7f3a",
			"stem 7:3 of '2022-02-30-note-7f3a' is no name of such a record "
			"(DATE-KIND-ID, such as 2022-09-14-note-7f3a)\n" },
		{ "consent", "2022-09-14-note-7f3a",
			"stem 7:3 consent '2022-09-14-note-7f3a' is no name of such a record "
			"(DATE-KIND-ID, such as 2022-09-14-consent-7f3a)\n" },
		{ "signal", "2022-09-12-note-4kz8",
			"signal 7:3 signal '2022-09-12-note-4kz8' is no signal's name "
			"(DATE-signal-ID, such as 2022-09-12-signal-4kz8)\n" },
		{ "for", "c0",
			"member 7:3 for 'c0' is no member (c1, c2 for children, m1 and on for "
			"others)\n" },
		{ "id", "", "id 7:3 id '' is no id (a-z, 0-9, and inside it . and -)\n" },
		{ "recipient", "the school",
			"recipient 7:3 recipient 'the school' is no recipient (a code of "
			"services.csv or vocabulary/professions.csv)\n" },
		{ "agreed", "m1",
			"agreement 7:3 agreed 'm1' is no agreement (MEMBER DATE, such as m1 "
			"2022-09-20)\n" },
		{ "present", "anna.bekova late",
			"participant 7:3 present 'anna.bekova late' is no participant (PERSON or "
			"role:ROLE, and part behind it for a part of the time)\n" },
		{ "attended", "teacher",
			"headcount 7:3 attended 'teacher' is no headcount (PROFESSION N "
			"[ORGANIZATION], such as "
			"teacher 3 School at the Park)\n" },
		{ "safety", "mother-1 11",
			"safety 7:3 safety 'mother-1 11' is no answer about safety (ROLE-N VALUE "
			"with a value from 0 to 10, such as mother-1 6)\n" },
		{ "safety", "mother 5",
			"safety 7:3 safety 'mother 5' is no answer about safety (ROLE-N VALUE with "
			"a value from 0 to 10, such as mother-1 6)\n" },
		{ "events", "2022-10-01 acepted",
			"event 7:3 'acepted' is no event of a referral (waitlisted, accepted, "
			"started, completed, rejected, cancelled, failed)\n" },
		{ "events", "soon started",
			"event 7:3 an event begins with 'soon' (a day of the calendar as "
			"YYYY-MM-DD)\n" },
		{ "events", "2022-10-01",
			"event 7:3 '2022-10-01' is no event of a referral (waitlisted, accepted, "
			"started, "
			"completed, rejected, cancelled, failed)\n" },
		{ "events", "2022-10-01 accepted gladly",
			"event 7:3 nothing stands behind 'accepted' (DATE accepted)\n" },
		{ "events", "2022-10-01 completed",
			"event 7:3 'completed' needs one more word, why or with which outcome "
			"(helped, partly, not-helped, unknown)\n" },
		{ "events", "2022-10-01 completed moved",
			"event 7:3 'moved' is no outcome (helped, partly, not-helped, unknown)\n" },
		{ "events", "2022-10-01 rejected helped",
			"event 7:3 'helped' is no reason (no-capacity, not-eligible, no-contact, "
			"family-declined, too-far, waited-too-long, moved, language, cost, "
			"other)\n" },
	};
	static const struct position position = { .line = 7, .offset = 3 };
	struct findings *findings = *state;
	for (size_t i = 0; i < ARRAY_LEN(cases); i++) {
		struct all all;
		schema_clear(&schema, &all);
		const struct field *field = find(cases[i].field);
		assert_false(field_read(field, slice_from(cases[i].value), &position,
			&findings->arena, &findings->diags, &all));
		assert_findings(findings, cases[i].finding);
		assert_int_equal(field_texts(field, &all, &findings->arena).count, 0);
	}
}

/* 64 KiB are taken, a byte more is not; a long value is shown cut. */
static void caps_values(void **state)
{
	struct findings *findings = *state;
	char *long_text = arena_take(&findings->arena, 65538, 1);
	memset(long_text, 'a', 65537);
	struct slice value = { long_text, 65536 };
	assert_true(
		field_read(find("text"), value, NULL, &findings->arena, &findings->diags, NULL));
	value.length++;
	assert_false(
		field_read(find("text"), value, NULL, &findings->arena, &findings->diags, NULL));
	assert_findings(findings, "size 0:0 text is too long (at most 65536 bytes)\n");
	value.length = 61;
	assert_false(
		field_read(find("date"), value, NULL, &findings->arena, &findings->diags, NULL));
	assert_findings(findings,
		"date 0:0 date 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa...' "
		"is "
		"no date (a day of the calendar as YYYY-MM-DD)\n");
}

static void knows_words_and_names(void **state)
{
	(void)state;
	assert_string_equal(word_label(sizes, slice_from("big")), "large");
	assert_string_equal(word_label(sizes, slice_from("huge")), "huge");
	assert_true(word_is_known(sizes, slice_from("small")));
	assert_false(word_is_known(sizes, slice_from("")));
	assert_slice(schema_nearest(&schema, slice_from("persent")), "present");
	assert_null(schema_nearest(&schema, slice_from("zzzzzz")).data);
	assert_null(schema_find(&schema, slice_from("Date")));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(takes, findings_setup, findings_teardown),
		cmocka_unit_test_setup_teardown(refuses, findings_setup, findings_teardown),
		cmocka_unit_test_setup_teardown(caps_values, findings_setup, findings_teardown),
		cmocka_unit_test(knows_words_and_names),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
