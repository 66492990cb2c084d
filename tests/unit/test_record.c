/* Every kind of record with all its fields, read and written again; and what is refused. */
#include "base/array.h"
#include "findings.h"
#include "model/record/agreement.h"
#include "model/record/contact.h"
#include "model/record/meeting.h"
#include "model/record/record.h"
#include "model/record/referral.h"
#include "model/schema/compound_value.h"

static bool read_record(struct findings *findings, const char *path, const char *text,
	enum record_home home, struct record *record)
{
	return record_read(slice_from(path), slice_from(path), slice_from(text), home,
		&findings->arena, &findings->diags, record);
}

/* How many fields a record of its kind may have: all but those of other kinds of its schema. */
static size_t own_fields(const struct record *record)
{
	const struct schema *schema = record_schema(record);
	size_t count = 0;
	for (size_t i = 0; i < schema_count(schema); i++) {
		const struct field *field = schema_at(schema, i);
		count += field->only == 0 || front_matter_find(&record->front, field->name);
	}
	return count;
}

/* Fields in the order of their schema and quoted where they must be, so that what is written is
 * what was read. */
static void keeps_every_field(void **state)
{
	static const struct {
		const char *path, *text;
		enum record_home home;
	} cases[] = {
		{ "2022/k7q2m4xp/case.md",
			"---\ncase: k7q2m4xp\ndate: 2022-09-13\nrecorded: 2022-09-15\n"
			"time: \"09:00\"\nopened: 2022-09-14\nmanager: anna.bekova\n"
			"source: education\nsignal: \"2022-09-12-signal-4kz8\"\nplace: most\n"
			"reasons:\n  - domestic-violence\n  - truancy\nneeds:\n  - therapy\n"
			"handle: U mostu\nalias: Adam\nproject: krok\nkeep-until: 2037-12-31\n"
			"continued-in: k7q2m4xq\nrelated:\n  - m3np5q7r\nlanguages:\n  - cs\n"
			"  - uk\ninterpreter: true\n---\nThe situation.\n",
			HOME_CASE },
		{ "signals/2022/2022-09-12-signal-4kz8.md",
			"---\ndate: 2022-09-11\nrecorded: 2022-09-13\ntime: \"10:15\"\n"
			"source: education\nchannel: e-mail\nreasons:\n  - truancy\n"
			"urgency: days\nevents:\n  - \"2022-09-13 joined m3np5q7r\"\n"
			"  - \"2022-09-14 undone 2022-09-13 joined\"\n"
			"  - \"2022-09-14 opened k7q2m4xp\"\n---\nWhat was seen.\n",
			HOME_SIGNALS },
		{ "2022/k7q2m4xp/2022-09-14-consent-1aaa.md",
			"---\ncase: k7q2m4xp\ndate: 2022-09-14\nrecorded: 2022-09-15\n"
			"time: \"09:00\"\nmember:\n  - m1\nbasis: consent\nrecipient:\n"
			"  - sas-most\n  - teacher\nscope:\n  - school\n  - study\n"
			"until: 2023-09-14\nwithdrawn: 2023-01-02\nkept-at: the office\n---\n",
			HOME_CASE },
		{ "2022/k7q2m4xp/2022-09-14-notice-1aaa.md",
			"---\ncase: k7q2m4xp\ndate: 2022-09-14\nrecorded: 2022-09-15\n"
			"time: \"09:00\"\nto: ospod\nby: anna.bekova\nfeedback-asked: true\n"
			"answered: 2022-10-01\n---\n",
			HOME_CASE },
		{ "2022/k7q2m4xp/2022-09-14-approval-1aaa.md",
			"---\ncase: k7q2m4xp\ndate: 2022-09-14\nrecorded: 2022-09-15\n"
			"time: \"09:00\"\nof: \"2022-09-14-assessment-7f3a\"\n"
			"by: jan.hora\ntext-hash: \"0123456789abcdef0123456789abcdef"
			"0123456789abcdef0123456789abcdef\"\n---\n",
			HOME_CASE },
		{ "2022/k7q2m4xp/2022-09-14-plan-1aaa.md",
			"---\ncase: k7q2m4xp\ndate: 2022-09-14\nrecorded: 2022-09-15\n"
			"time: \"09:00\"\nby: jan.hora\nagreed:\n  - m1 2022-09-20\n  - c1 "
			"2022-09-21\n"
			"review: 2022-12-20\nreplaces: \"2022-09-01-plan-0aaa\"\n---\n"
			"- goal: To school daily need:tutoring item:c-mind by:2022-12-01 "
			"id:g3k8m2qa\n",
			HOME_CASE },
		{ "2022/k7q2m4xp/2022-09-16-referral-91bc.md",
			"---\ncase: k7q2m4xp\ndate: 2022-09-16\nrecorded: 2022-09-17\n"
			"time: \"09:00\"\nservice: sas-most\nneed: therapy\nby: anna.bekova\n"
			"for:\n  - c1\n  - m1\nconsent: \"2022-09-14-consent-1aaa\"\n"
			"without-consent: an acute danger\nafter: \"2022-08-01-referral-0aaa\"\n"
			"accompanied: false\nquoted-wait: 30\nplace: most\nevents:\n"
			"  - \"2022-09-20 waitlisted\"\n  - \"2022-10-03 started\"\n"
			"  - \"2022-12-01 completed helped\"\n---\n",
			HOME_CASE },
		{ "2022/k7q2m4xp/2022-09-20-meeting-5c2d.md",
			"---\ncase: k7q2m4xp\ndate: 2022-09-20\nrecorded: 2022-09-21\n"
			"time: \"14:00-15:30\"\nkind: conference\nplace: most\n"
			"facilitator: anna.bekova\nminute-taker: jan.hora\n"
			"convened-by: jan.hora\npresent:\n  - anna.bekova\n"
			"  - role:teacher part\nexcused:\n  - jan.hora\nattended:\n"
			"  - teacher 3\n  - nurse 2 Hospital, Most\nchild-heard: "
			"\"yes\"\nsafety:\n  - mother-1 4\n"
			"  - teacher-1 7\nnext: 2022-12-20\nsent: 2022-09-22\n"
			"topic: \"School: what now\"\nproject: krok\n"
			"duration: 90\ncancelled: true\nobjections:\n"
			"  - \"2022-09-23 mother it was said otherwise\"\n"
			"  - \"2022-09-24 answered 2022-09-23 mother\"\n---\nMinutes.\n",
			HOME_CASE },
		{ "2022/k7q2m4xp/2022-10-03-visit-aa10.md",
			"---\ncase: k7q2m4xp\ndate: 2022-10-03\nrecorded: 2022-10-04\n"
			"time: \"09:00\"\nby: anna.bekova\nfor:\n  - c1\nduration: 45\n"
			"project: krok\nplace: most\npresent:\n  - role:mother\n"
			"service: sas-most\nattended: no-show\n---\nA visit.\n",
			HOME_CASE },
		{ "2022/k7q2m4xp/2022-10-03-therapy-aa10.md",
			"---\ncase: k7q2m4xp\ndate: 2022-10-03\nrecorded: 2022-10-04\n"
			"time: \"09:00\"\nby: anna.bekova\nfor:\n  - c1\nduration: 45\n"
			"project: krok\nplace: most\npresent:\n  - role:mother\n"
			"service: sas-most\nattended: no-show\ngroup: 4\n---\n",
			HOME_CASE },
		{ "meetings/2022/2022-10-03-meeting-aa10.md",
			"---\ndate: 2022-10-03\nrecorded: 2022-10-04\ntime: \"09:00\"\n"
			"kind: fair\nplace: most\nfacilitator: anna.bekova\n"
			"minute-taker: jan.hora\nconvened-by: jan.hora\npresent:\n"
			"  - anna.bekova\nexcused:\n  - jan.hora\nattended:\n  - teacher 3\n"
			"next: 2022-12-20\nsent: 2022-10-05\ntopic: Services\nservices:\n"
			"  - sas-most\nproject: krok\nduration: 90\ncancelled: false\n"
			"objections:\n  - \"2022-10-06 teacher the topic was another\"\n---\n",
			HOME_MEETINGS },
		{ "2022/k7q2m4xp/2022-10-04-handover-aa10.md",
			"---\ncase: k7q2m4xp\ndate: 2022-10-04\nrecorded: 2022-10-04\n"
			"time: \"09:00\"\nfrom: anna.bekova\nto: jan.hora\n"
			"family-told: 2022-10-01\nmet: 2022-10-03\n---\n",
			HOME_CASE },
		{ "2022/k7q2m4xp/2022-10-04-study-aa10.md",
			"---\ncase: k7q2m4xp\ndate: 2022-10-04\nrecorded: 2022-10-04\n"
			"time: \"09:00\"\nby: anna.bekova\nalias: Adam\n"
			"consent: \"2022-09-14-consent-1aaa\"\naudience: students\nquestions:\n"
			"  - What would you do?\n---\nOnce upon a time.\n",
			HOME_CASE },
		{ "2022/k7q2m4xp/2022-10-04-closing-aa10.md",
			"---\ncase: k7q2m4xp\ndate: 2022-10-04\nrecorded: 2022-10-04\n"
			"time: \"09:00\"\nreason: goals-met\noutcome: improved\n---\n",
			HOME_CASE },
		{ "2022/k7q2m4xp/2022-10-05-reopening-aa10.md",
			"---\ncase: k7q2m4xp\ndate: 2022-10-05\nrecorded: 2022-10-05\n"
			"time: \"09:00\"\nundoes: \"2022-10-04-closing-aa10\"\n---\n",
			HOME_CASE },
		{ "work/2022/2022-09-13-work-8d2m.md",
			"---\ndate: 2022-09-13\nrecorded: 2022-09-14\ntime: \"09:00\"\n"
			"by: anna.bekova\nduration: 60\nactivity: networking\n"
			"project: krok\n---\n",
			HOME_WORK },
	};
	struct findings *findings = *state;
	for (size_t i = 0; i < ARRAY_LEN(cases); i++) {
		struct record record;
		struct buf written;
		buf_init(&written);
		read_record(findings, cases[i].path, cases[i].text, cases[i].home, &record);
		assert_findings(findings, "");
		size_t without_case = cases[i].home == HOME_CASE ? 0 : 1;
		assert_int_equal(record.front.count + without_case, own_fields(&record));
		record_write(
			record.kind, record.fields, record.front.body, &findings->arena, &written);
		assert_slice(buf_slice(&written), cases[i].text);
		buf_free(&written);
	}
}

/* The four kinds of contact share their fields; what is not said is absent. */
static void reads_contacts(void **state)
{
	static const enum record_kind_id kinds[] = { RECORD_NOTE, RECORD_VISIT, RECORD_CALL,
		RECORD_THERAPY };
	struct findings *findings = *state;
	for (size_t i = 0; i < ARRAY_LEN(kinds); i++) {
		struct slice path = arena_format(&findings->arena,
			"2022/k7q2m4xp/2022-09-14-%s-1aaa.md", record_kinds[kinds[i]].name);
		struct record record;
		read_record(findings, path.data,
			"---\ncase: k7q2m4xp\nby: anna.bekova\nx-mood: fine\n---\n", HOME_CASE,
			&record);
		assert_findings(findings, "");
		const struct contact *contact = record_as_contact(&record);
		assert_int_equal(record.kind, kinds[i]);
		assert_slice(
			record.stem, slice_text(arena_format(&findings->arena, "2022-09-14-%s-1aaa",
					     record_kinds[kinds[i]].name)));
		assert_slice(contact->by, "anna.bekova");
		assert_int_equal(record.date, 19249);
		assert_int_equal(contact->common.date, DATE_NONE);
		assert_int_equal(contact->duration, INTEGER_NONE);
		assert_int_equal(contact->members.count, 0);
		assert_null(contact->place.data);
	}
}

static void says_what_is_wrong(void **state)
{
	static const struct {
		const char *path, *text, *findings;
		enum record_home home;
	} cases[] = {
		{ "2022/k7q2m4xp/case.md",
			"---\ncase: k7q2m4xp\nopened: soon\nmanger: anna.bekova\n"
			"source: education\nreasons: truancy\n---\n",
			"date 3:8 opened 'soon' is no date (a day of the calendar as "
			"YYYY-MM-DD)\n"
			"unknown-field 4:0 unknown field 'manger' (did you mean 'manager'?)\n"
			"list 6:0 'reasons' has one value in its line (it takes a list: '- VALUE' "
			"on lines of their own)\n"
			"missing-field 0:0 field 'manager' is missing (a-z, 0-9 and - with a dot, "
			"such as anna.bekova)\n",
			HOME_CASE },
		{ "2022/k7q2m4xp/2022-09-14-closing-1aaa.md",
			"---\ncase: k7q2m4xp\nreason:\n  - moved\nzzzz: 1\noutcome: better\n---\n",
			"list 3:0 'reason' is a list (it takes one value: 'reason: VALUE')\n"
			"unknown-field 5:0 unknown field 'zzzz' (a field of your own begins with "
			"x-)\n"
			"word 6:9 outcome 'better' is none of: improved, stable, worse, unknown\n",
			HOME_CASE },
		{ "2022/k7q2m4xp/2022-09-14-study-1aaa.md",
			"---\ncase: k7q2m4xp\nby: anna.bekova\nalias: \"\"\nquestions:\n"
			"  - What?\n  - Who?\n  - What?\n---\n",
			"repeated-value 8:4 'What?' stands twice in the list (once)\n"
			"missing-field 0:0 field 'alias' is missing (text on one line)\n",
			HOME_CASE },
		{ "2022/k7q2m4xp/2022-09-14-therapy-1aaa.md",
			"---\ncase: k7q2m4xp\nby: anna.bekova\n---\n\n\nA word.\n",
			"body 7:0 there is text behind the fields (none in a record of this "
			"kind)\n",
			HOME_CASE },
		{ "2022/k7q2m4xp/2022-09-14-note-1aaa.md", "---\nby: anna.bekova\n---\n",
			"case 0:0 field 'case' is missing (the id of the case whose folder this "
			"is)\n",
			HOME_CASE },
		{ "2022/k7q2m4xp/2022-09-14-note-1aaa.md",
			"---\ncase: a7q2m4xp\nby: anna.bekova\n---\n",
			"case 2:6 this record is of case 'a7q2m4xp' (it lies in the folder of "
			"'k7q2m4xp')\n",
			HOME_CASE },
		{ "2022/k7q2m4xp/2022-09-14-note-1aaa.md",
			"---\ncase: most\nby: anna.bekova\n---\n",
			"case 2:6 case 'most' is no case id (8 letters and digits, such as "
			"k7q2m4xp)\n",
			HOME_CASE },
		{ "work/2022/2022-09-14-work-1aaa.md",
			"---\ncase: k7q2m4xp\nby: anna.bekova\nduration: 60\n"
			"activity: networking\n---\n",
			"case 2:6 a record outside cases names no case (without the field "
			"'case')\n",
			HOME_WORK },
		{ "meetings/2022/2022-09-14-meeting-1aaa.md", "---\nkind: conference\n---\n",
			"kind 2:6 a meeting of this kind belongs to a case (in its folder)\n",
			HOME_MEETINGS },
		{ "2022/k7q2m4xp/2022-09-14-meeting-1aaa.md",
			"---\ncase: k7q2m4xp\nkind: fair\n---\n",
			"kind 3:6 a meeting of this kind belongs to no case (in meetings/)\n",
			HOME_CASE },
		{ "2022/k7q2m4xp/2022-09-14-meeting-1aaa.md",
			"---\ncase: k7q2m4xp\nkind: review\nsafety:\n  - mother-1 6\n"
			"  - mother-2 6\n  - mother-1 7\n---\n",
			"repeated-value 7:4 'mother-1' stands twice in the list (once)\n",
			HOME_CASE },
		{ "2022/k7q2m4xp/2022-09-14-visit-1aaa.md",
			"---\ncase: k7q2m4xp\nby: anna.bekova\ngroup: 3\n---\n",
			"field-kind 4:7 'group' does not belong in a record of kind 'visit' (only "
			"in: therapy)\n",
			HOME_CASE },
		{ "2022/k7q2m4xp/2022-09-14-meeting-1aaa.md",
			"---\ncase: k7q2m4xp\nkind: review\nservices:\n  - sas-most\n---\n",
			"field-kind 5:4 'services' does not belong in a record of kind 'review' "
			"(only in: fair)\n",
			HOME_CASE },
		{ "meetings/2022/2022-09-14-meeting-1aaa.md",
			"---\nkind: platform\nchild-heard: \"yes\"\n---\n",
			"field-kind 3:13 'child-heard' does not belong in a record of kind "
			"'platform' (only in: case-meeting, conference, review, team)\n",
			HOME_MEETINGS },
		{ "2022/k7q2m4xp/2022-09-14-nota-1aaa.md", "",
			"kind 0:0 unknown kind of record 'nota' (did you mean 'note'?)\n",
			HOME_CASE },
		{ "2022/k7q2m4xp/2022-09-14-xylophone-1aaa.md", "",
			"kind 0:0 unknown kind of record 'xylophone'\n", HOME_CASE },
		{ "2022/k7q2m4xp/2022-09-14-assessment-1aaa.md", "",
			"kind 0:0 an assessment is a table (its name ends in .csv)\n", HOME_CASE },
		{ "2022/k7q2m4xp/2022-09-14-work-1aaa.md", "",
			"kind 0:0 a record of kind 'work' does not belong into this folder\n",
			HOME_CASE },
		{ "2022/k7q2m4xp/2022-02-30-note-1aaa.md", "",
			"name 0:0 this is no name of a record (DATE-KIND-ID.md, such as "
			"2022-09-14-note-7f3a.md)\n",
			HOME_CASE },
	};
	struct findings *findings = *state;
	for (size_t i = 0; i < ARRAY_LEN(cases); i++) {
		struct record record;
		assert_false(read_record(
			findings, cases[i].path, cases[i].text, cases[i].home, &record));
		assert_findings(findings, cases[i].findings);
	}
}

/* The finding holds the line that an editor shows. */
static void shows_the_line(void **state)
{
	struct findings *findings = *state;
	struct record record;
	read_record(findings, "2022/k7q2m4xp/2022-09-14-note-1aaa.md",
		"---\r\ncase: k7q2m4xp\r\nby: Anna\r\n---\r\n", HOME_CASE, &record);
	assert_int_equal(findings->diags.count, 1);
	const struct position *position = &findings->diags.items[0].position;
	assert_slice(position->file, "2022/k7q2m4xp/2022-09-14-note-1aaa.md");
	assert_slice(position->source, "by: Anna");
	assert_int_equal(position->offset, 4);
	/* The fields that are right are there. */
	assert_non_null(record.fields);
	assert_slice(record_common(&record)->case_id, "k7q2m4xp");
}

/* A stub keeps nothing but the case, the day, the basis and where the record went. */
static void reads_stubs(void **state)
{
	struct findings *findings = *state;
	struct record record;
	assert_true(read_record(findings, "2022/k7q2m4xp/2022-09-14-note-1aaa.md",
		"---\ncase: k7q2m4xp\nerased: 2027-01-01\nbasis: mistake\n"
		"moved-to: m3np5q7r/2022-09-14-note-7f3a\n---\n",
		HOME_CASE, &record));
	const struct erased_stub *stub = record_as_stub(&record);
	assert_true(record.erased);
	assert_int_equal(record.date, 19249);
	assert_slice(stub->basis, "mistake");
	assert_slice(stub->moved_to, "m3np5q7r/2022-09-14-note-7f3a");
	read_record(findings, "2022/k7q2m4xp/case.md",
		"---\ncase: k7q2m4xp\nerased: 2027-01-01\nopened: 2022-09-14\n---\nText.\n",
		HOME_CASE, &record);
	assert_findings(findings,
		"unknown-field 4:0 unknown field 'opened' (a field of your own begins with x-)\n"
		"body 6:0 there is text behind the fields (none in a record of this kind)\n");
}

/* By date, time, kind, name. */
static void orders_a_timeline(void **state)
{
	static const struct {
		const char *stem, *fields;
	} in_order[] = {
		{ "2022-09-14-note-1aaa", "date: 2022-09-01\nby: a.b" },
		{ "2022-09-14-consent-1aaa",
			"member:\n  - m1\nbasis: contract\nrecipient:\n  - teacher" },
		{ "2022-09-14-note-1aaa", "by: a.b" },
		{ "2022-09-14-note-1aab", "by: a.b" },
		{ "2022-09-14-therapy-0aaa", "by: a.b" },
		{ "2022-09-14-note-0aaa", "time: \"08:00\"\nby: a.b" },
		{ "2022-09-14-consent-0aaa",
			"time: \"09:00\"\nmember:\n  - m1\nbasis: contract\nrecipient:\n  - "
			"teacher" },
		{ "2022-09-15-consent-1aaa",
			"member:\n  - m1\nbasis: contract\nrecipient:\n  - teacher" },
	};
	struct findings *findings = *state;
	struct record records[ARRAY_LEN(in_order)];
	for (size_t i = 0; i < ARRAY_LEN(in_order); i++) {
		struct arena *arena = &findings->arena;
		struct slice path = arena_format(arena, "2022/k7q2m4xp/%s.md", in_order[i].stem);
		struct slice text =
			arena_format(arena, "---\ncase: k7q2m4xp\n%s\n---\n", in_order[i].fields);
		assert_true(read_record(findings, path.data, text.data, HOME_CASE, &records[i]));
	}
	for (size_t i = 0; i < ARRAY_LEN(records); i++) {
		for (size_t j = 0; j < ARRAY_LEN(records); j++) {
			int order = record_compare(&records[i], &records[j]);
			assert_int_equal((order > 0) - (order < 0), (i > j) - (i < j));
		}
	}
}

static void reads_parts_of_values(void **state)
{
	struct participant participant;
	struct slice text;
	long number;
	day_number date;
	(void)state;
	assert_true(participant_read(slice_from("role:teacher part"), &participant));
	assert_null(participant.person.data);
	assert_int_equal(participant.role.length, 7);
	assert_true(participant.part);
	assert_true(participant_read(slice_from("anna.bekova"), &participant));
	assert_null(participant.role.data);
	assert_false(participant.part);
	struct headcount heads;
	assert_true(headcount_read(slice_from("teacher 12"), &heads));
	assert_int_equal(heads.profession.length, 7);
	assert_int_equal(heads.count, 12);
	assert_null(heads.organization.data);
	assert_true(headcount_read(slice_from("teacher 3 School at the Park 2"), &heads));
	assert_slice(heads.organization, "School at the Park 2");
	assert_int_equal(heads.count, 3);
	assert_false(headcount_read(slice_from("teacher 3 "), &heads));
	assert_false(headcount_read(slice_from("teacher 3  School"), &heads));
	assert_false(headcount_read(slice_from("teacher 0 School"), &heads));
	struct objection objection;
	assert_true(
		objection_read(slice_from("2022-10-01 mother it was said otherwise"), &objection));
	assert_slice(objection.role, "mother");
	assert_slice(objection.text, "it was said otherwise");
	assert_int_equal(objection.answers, DATE_NONE);
	assert_true(
		objection_read(slice_from("2022-10-05 answered 2022-10-01 mother"), &objection));
	assert_slice(objection.role, "mother");
	assert_int_equal(objection.answers, objection.date - 4);
	assert_false(objection_read(slice_from("2022-10-01 mother"), &objection));
	assert_false(objection_read(slice_from("2022-10-01 mother "), &objection));
	assert_false(objection_read(slice_from("2022-10-05 answered mother"), &objection));
	assert_true(safety_read(slice_from("social-worker-2 7"), &text, &number));
	assert_int_equal(text.length, 15);
	assert_int_equal(number, 7);
	assert_true(agreement_read(slice_from("m1 2022-09-14"), &text, &date));
	assert_int_equal(text.length, 2);
	assert_int_equal(date, 19249);
	assert_int_equal(meeting_homes(slice_from("team")), HOME_CASE | HOME_MEETINGS);
	assert_int_equal(meeting_homes(slice_from("party")), 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(
			keeps_every_field, findings_setup, findings_teardown),
		cmocka_unit_test_setup_teardown(reads_contacts, findings_setup, findings_teardown),
		cmocka_unit_test_setup_teardown(
			says_what_is_wrong, findings_setup, findings_teardown),
		cmocka_unit_test_setup_teardown(shows_the_line, findings_setup, findings_teardown),
		cmocka_unit_test_setup_teardown(reads_stubs, findings_setup, findings_teardown),
		cmocka_unit_test_setup_teardown(
			orders_a_timeline, findings_setup, findings_teardown),
		cmocka_unit_test(reads_parts_of_values),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
