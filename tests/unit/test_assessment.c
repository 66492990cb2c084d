#include "base/array.h"
#include "findings.h"
#include "model/record/assessment.h"

static const char PATH[] = "2022/k7q2m4xp/2022-09-14-assessment-7f3a.csv";

static struct assessment read_assessment(struct findings *findings, const char *text, bool fine)
{
	struct assessment assessment;
	assert_int_equal(assessment_read(slice_from(PATH), slice_from(PATH), slice_from(text),
				 &findings->arena, &findings->diags, &assessment),
		fine);
	return assessment;
}

static const char WHOLE[] = "block,item,answer,note\n"
			    "about,case,k7q2m4xp,\n"
			    "about,recorded,2022-09-16,\n"
			    "about,card,situace-1,\n"
			    "about,assessor,anna.bekova,\n"
			    "about,for,c1,\n"
			    "about,informants,teacher,\n"
			    "about,informants,mother,\n"
			    "child,c-mind,2,\"sleeps badly, so the teacher\"\n"
			    "child,c-school,na,\n"
			    "family,f-care,unknown,\n"
			    "family,f-mental,refused,\n"
			    "family,f-warm,-1,\n";

/* What is read says what was written, and is written as it was. */
static void test_round_trip(void **state)
{
	struct findings *findings = *state;
	struct assessment assessment = read_assessment(findings, WHOLE, true);
	assert_findings(findings, "");
	assert_slice(assessment.stem, "2022-09-14-assessment-7f3a");
	assert_int_equal(assessment.date, date_from_civil(2022, 9, 14));
	assert_slice(assessment.about.member, "c1");
	assert_int_equal(assessment.about.informants.count, 2);
	assert_int_equal(assessment.count, 5);
	assert_slice(assessment.answers[0].note, "sleeps badly, so the teacher");
	assert_int_equal(assessment_answer(&assessment, slice_from("c-school"))->kind,
		ANSWER_NOT_APPLICABLE);
	assert_int_equal(assessment_answer(&assessment, slice_from("f-warm"))->value, -1);
	assert_null(assessment_answer(&assessment, slice_from("f-before")));

	struct buf out;
	buf_init(&out);
	assessment_write(&assessment, &findings->arena, &out);
	assert_slice(buf_slice(&out), WHOLE);
	buf_free(&out);
}

static void test_findings(void **state)
{
	static const char ABOUT[] = "block,item,answer,note\nabout,case,k7q2m4xp,\n"
				    "about,card,kid-1,\n";
	static const struct {
		const char *rows, *findings;
	} rows[] = {
		{ "about,assessor,anna.bekova,\nbody,b-bruise,maybe,\n",
			"answer 5:14 'maybe' is no answer (a whole number, unknown, refused or "
			"na)\n" },
		{ "about,assessor,anna.bekova,\nbody,b-bruise,1,\nbody,b-bruise,1,\n",
			"repeated-key 6:5 'b-bruise' stands in a row before (once)\n" },
		{ "about,assessor,anna.bekova,\nabout,card,kid-2,\n",
			"repeated-key 5:6 'card' stands in a row before (once)\n" },
		{ "body,b-bruise,1,\nabout,assessor,anna.bekova,\n",
			"row-order 5:0 a row of block about stands behind an answer (before all "
			"answers)\n" },
		{ "about,asessor,anna.bekova,\n",
			"unknown-field 4:6 unknown field 'asessor' (did you mean 'assessor'?)\n" },
		{ "about,for,child,\nabout,assessor,anna.bekova,\n",
			"member 4:10 for 'child' is no member (c1, c2 for children, m1 and on for "
			"others)\n" },
		{ "", "assessor 0:0 who assessed is not clear (assessor, or assessor-role with "
		      "entered-by)\n" },
		{ "about,assessor,anna.bekova,\nabout,assessor-role,teacher,\n",
			"assessor 0:0 who assessed is not clear (assessor, or assessor-role with "
			"entered-by)\n" },
		{ "about,assessor-role,teacher,\n",
			"assessor 0:0 an assessor's role without the person who wrote it down "
			"(entered-by)\n" },
	};
	struct findings *findings = *state;
	for (size_t i = 0; i < ARRAY_LEN(rows); i++) {
		struct slice text = arena_format(&findings->arena, "%s%s", ABOUT, rows[i].rows);
		read_assessment(findings, text.data, false);
		assert_findings(findings, rows[i].findings);
	}
	read_assessment(findings,
		"block,item,answer,note\nabout,case,k7q2m4xx,\nabout,assessor,anna.bekova,\n",
		false);
	assert_findings(findings,
		"missing-field 0:0 field 'card' is missing (a row of block about)\n"
		"case 0:0 this record is of case 'k7q2m4xx' (it lies in the folder of "
		"'k7q2m4xp')\n");
}

static void test_stub(void **state)
{
	struct findings *findings = *state;
	struct assessment assessment = read_assessment(findings,
		"block,item,answer,note\nabout,case,k7q2m4xp,\nabout,erased,2024-01-31,\n"
		"about,basis,mistake,\n"
		"about,moved-to,m3np5q7r/2022-09-14-assessment-7f3a,\n",
		true);
	assert_findings(findings, "");
	assert_true(assessment.erased);
	assert_slice(assessment.about.common.case_id, "k7q2m4xp");
	assert_false(assessment_in_force(&assessment, 1, 0));

	/* what corrects it stands behind those that count */
	struct assessment two[] = { { .stem = slice_from("a") },
		{ .stem = slice_from("b"), .about.corrects = slice_from("a") } };
	assert_true(assessment_in_force(two, 1, 0));
	assert_false(assessment_in_force(two, 2, 0));

	read_assessment(findings,
		"block,item,answer,note\nabout,case,k7q2m4xp,\nabout,erased,2024-01-31,\n"
		"body,b-bruise,1,A bruise.\n",
		false);
	assert_findings(findings,
		"erased 4:0 the assessment was erased (no row but those of block about)\n");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(test_round_trip, findings_setup, findings_teardown),
		cmocka_unit_test_setup_teardown(test_findings, findings_setup, findings_teardown),
		cmocka_unit_test_setup_teardown(test_stub, findings_setup, findings_teardown),
	};
	cmocka_set_message_output(CM_OUTPUT_TAP);
	return cmocka_run_group_tests(tests, NULL, NULL);
}
