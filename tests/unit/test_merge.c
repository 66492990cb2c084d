/* Records: every rule of store-merge(1), "HOW VERSIONS ARE JOINED", with bytes written by hand. */
#include "base/array.h"
#include "merging.h"

#define CASE_MD "cases/2022/k7q2m4xp/case.md"
#define PLAN "cases/2022/k7q2m4xp/2022-09-20-plan-aa11.md"
#define NOTE "cases/2022/k7q2m4xp/2022-09-20-note-aa11.md"
#define REFERRAL "cases/2022/k7q2m4xp/2022-09-16-referral-91bc.md"
#define CONSENT "cases/2022/k7q2m4xp/2022-09-16-consent-91bc.md"
#define MEETING "meetings/2022/2022-09-14-meeting-3e9f.md"

#define HEAD "---\ncase: k7q2m4xp\n"
#define OPENED HEAD "opened: 2022-09-14\nmanager: anna.bekova\nsource: education\n"
#define BY HEAD "by: anna.bekova\n"
#define REQUEST HEAD "service: sas-most\nneed: tutoring\nby: anna.bekova\nfor:\n  - c1\n"

static void run(struct findings *findings, const struct merge_case *cases, size_t count)
{
	for (size_t i = 0; i < count; i++)
		merge_case_run(&cases[i], findings);
}

static void test_fields(void **state)
{
	static const struct merge_case cases[] = {
		/* Two fields; new ones by their names before the closing line. */
		{ CASE_MD, OPENED "place: most\n---\n", OPENED "place: lom\n---\n",
			OPENED "place: most\nproject: p1\nhandle: kolo\n---\n",
			OPENED "place: lom\nhandle: kolo\nproject: p1\n---\n", NULL },
		{ CASE_MD, OPENED "---\n", OPENED "handle: kolo\n---\n", OPENED "alias: X\n---\n",
			OPENED "alias: X\nhandle: kolo\n---\n", NULL },
		/* One field twice; the same change twice. */
		{ CASE_MD, OPENED "place: kolonka\n---\n", OPENED "place: most\n---\n",
			OPENED "place: hutnany\n---\n", NULL, "place: most | hutnany | kolonka\n" },
		{ CASE_MD, OPENED "place: kolonka\n---\n", OPENED "place: most\nalias: A\n---\n",
			OPENED "place: most\nhandle: kolo\n---\n",
			OPENED "place: most\nalias: A\nhandle: kolo\n---\n", NULL },
		/* Removed here, changed there. */
		{ CASE_MD, OPENED "place: kolonka\n---\n", OPENED "---\n",
			OPENED "place: most\n---\n", NULL, "place: - | most | kolonka\n" },
		{ CASE_MD, OPENED "place: kolonka\nalias: A\n---\n", OPENED "alias: A\n---\n",
			OPENED "place: kolonka\nalias: B\n---\n", OPENED "alias: B\n---\n", NULL },
		/* Facts count, not their spelling, which stays where the fact does. */
		{ CASE_MD, OPENED "handle: kolo\n---\n", OPENED "handle: \"kolo\"\n---\n",
			OPENED "handle: kolo\nalias: A\n---\n",
			OPENED "handle: \"kolo\"\nalias: A\n---\n", NULL },
		{ CASE_MD, OPENED "---\n", OPENED "handle: \"kolo\"\n---\n",
			OPENED "handle: kolo\n---\n", OPENED "handle: \"kolo\"\n---\n", NULL },
		/* A comment belongs to the line below it. */
		{ CASE_MD, OPENED "place: kolonka\n---\n", OPENED "# asked\nplace: kolonka\n---\n",
			OPENED "place: most\n---\n", OPENED "# asked\nplace: most\n---\n", NULL },
		{ CASE_MD, OPENED "# a\nplace: kolonka\n---\n", OPENED "# b\nplace: kolonka\n---\n",
			OPENED "# c\nplace: kolonka\n---\n", NULL,
			"place: # b\n | # c\n | # a\n\n" },
		{ CASE_MD, OPENED "place: kolonka\n---\n", OPENED "place: kolonka\n# end\n---\n",
			OPENED "place: most\n---\n", OPENED "place: most\n# end\n---\n", NULL },
		/* A day on which something ended: the earlier one. */
		{ CONSENT, HEAD "member:\n  - m1\nbasis: consent\nrecipient:\n  - sas-most\n---\n",
			HEAD "member:\n  - m1\nbasis: consent\nrecipient:\n  - sas-most\n"
			     "withdrawn: 2022-10-03\n---\n",
			HEAD "member:\n  - m1\nbasis: consent\nrecipient:\n  - sas-most\n"
			     "withdrawn: 2022-10-02\n---\n",
			HEAD "member:\n  - m1\nbasis: consent\nrecipient:\n  - sas-most\n"
			     "withdrawn: 2022-10-02\n---\n",
			NULL },
	};

	run(*state, cases, ARRAY_LEN(cases));
}

static void test_lists(void **state)
{
	static const struct merge_case cases[] = {
		/* Two needs added to one case. */
		{ CASE_MD, OPENED "needs:\n  - tutoring\n---\n",
			OPENED "needs:\n  - tutoring\n  - housing\n---\n",
			OPENED "needs:\n  - tutoring\n  - debts\n---\n",
			OPENED "needs:\n  - tutoring\n  - debts\n  - housing\n---\n", NULL },
		/* Sorted where all three are. */
		{ CASE_MD, OPENED "needs:\n  - debts\n---\n",
			OPENED "needs:\n  - debts\n  - tutoring\n---\n",
			OPENED "needs:\n  - care\n  - debts\n---\n",
			OPENED "needs:\n  - care\n  - debts\n  - tutoring\n---\n", NULL },
		/* A removal counts, and an order that one side made. */
		{ CASE_MD, OPENED "needs:\n  - c\n  - b\n  - a\n---\n",
			OPENED "needs:\n  - a\n  - b\n  - c\n---\n",
			OPENED "needs:\n  - c\n  - a\n  - d\n---\n",
			OPENED "needs:\n  - a\n  - c\n  - d\n---\n", NULL },
		{ CASE_MD, OPENED "needs:\n  - a\n  - b\n---\n", OPENED "needs:\n  - a\n---\n",
			OPENED "needs:\n  - b\n---\n", OPENED "---\n", NULL },
		/* In brackets, and with another indent. */
		{ CASE_MD, OPENED "needs: [a, b]\n---\n", OPENED "needs: [a, b, c]\n---\n",
			OPENED "needs: [a, b, d]\n---\n",
			OPENED "needs:\n  - a\n  - b\n  - c\n  - d\n---\n", NULL },
		{ CASE_MD, OPENED "needs:\n  - a\n---\n", OPENED "needs:\n- a\n- c\n---\n",
			OPENED "needs:\n  - a\n  - b\n---\n", OPENED "needs:\n- a\n- b\n- c\n---\n",
			NULL },
		{ CASE_MD, OPENED "needs: [a, b]\n---\n", OPENED "needs: [a, b, c]\n---\n",
			OPENED "needs: [a, b]\nalias: A\n---\n",
			OPENED "needs: [a, b, c]\nalias: A\n---\n", NULL },
		/* A comment above an item. */
		{ CASE_MD, OPENED "needs:\n  - a\n---\n", OPENED "needs:\n  # urgent\n  - a\n---\n",
			OPENED "needs:\n  - a\n  - b\n---\n",
			OPENED "needs:\n  # urgent\n  - a\n  - b\n---\n", NULL },
		/* One thing said in two ways. */
		{ MEETING, "---\nkind: platform\nattended:\n  - teacher 3\n---\n",
			"---\nkind: platform\nattended:\n  - teacher 4\n---\n",
			"---\nkind: platform\nattended:\n  - teacher 5\n---\n", NULL,
			"attended: teacher 4 | teacher 5 | teacher 3\n" },
	};

	run(*state, cases, ARRAY_LEN(cases));
}

static void test_events(void **state)
{
	static const struct merge_case cases[] = {
		{ REFERRAL, REQUEST "---\n", REQUEST "events:\n  - \"2022-09-20 accepted\"\n---\n",
			REQUEST "events:\n  - \"2022-09-18 waitlisted\"\n---\n",
			REQUEST "events:\n  - \"2022-09-18 waitlisted\"\n"
				"  - \"2022-09-20 accepted\"\n---\n",
			NULL },
		/* Accepted here, rejected there: no referral does both. */
		{ REFERRAL, REQUEST "---\n", REQUEST "events:\n  - \"2022-09-20 accepted\"\n---\n",
			REQUEST "events:\n  - \"2022-09-21 rejected no-capacity\"\n---\n", NULL,
			"*: 'rejected' does not follow 'accepted' (waitlisted, started, cancelled, "
			"failed; the service and the family begin)\n" },
		/* A consent here, a reason without one there. */
		{ REFERRAL, REQUEST "---\n", REQUEST "consent: \"2022-09-16-consent-91bc\"\n---\n",
			REQUEST "without-consent: acute\n---\n", NULL,
			"*: 'without-consent' beside 'consent' (one of them)\n" },
	};

	run(*state, cases, ARRAY_LEN(cases));
}

static void test_tasks(void **state)
{
	static const struct merge_case cases[] = {
		/* Two neighbours ticked. */
		{ NOTE,
			BY "---\n- [ ] Call @anna.bekova due:2022-10-01 id:t1111111\n"
			   "- [ ] Write @petr.novy due:2022-10-02 id:t2222222\n",
			BY "---\n- [x] Call @anna.bekova due:2022-10-01 done:2022-09-30 "
			   "id:t1111111\n"
			   "- [ ] Write @petr.novy due:2022-10-02 id:t2222222\n",
			BY "---\n- [ ] Call @anna.bekova due:2022-10-01 id:t1111111\n"
			   "- [x] Write @petr.novy due:2022-10-02 done:2022-10-01 id:t2222222\n",
			BY "---\n- [x] Call @anna.bekova due:2022-10-01 done:2022-09-30 "
			   "id:t1111111\n"
			   "- [x] Write @petr.novy due:2022-10-02 done:2022-10-01 id:t2222222\n",
			NULL },
		/* Closed here; moved, reworded and given to another there. */
		{ NOTE, BY "---\n* [ ] Call  @anna.bekova due:2022-10-01 id:t1111111\n",
			BY "---\n* [X] Call  @anna.bekova due:2022-10-01 done:2022-09-30 "
			   "id:t1111111\n",
			BY "---\n* [ ] Call school @role:teacher due:2022-10-08 "
			   "was-due:2022-10-01 id:t1111111\n",
			BY "---\n* [X] Call school @role:teacher due:2022-10-08 "
			   "was-due:2022-10-01 done:2022-09-30 id:t1111111\n",
			NULL },
		/* Done on two days: the earlier one; ticked by hand knows no day. */
		{ NOTE, BY "---\n- [ ] Call @anna.bekova due:2022-10-01 id:t1111111\n",
			BY "---\n- [x] Call @anna.bekova due:2022-10-01 done:2022-09-30 "
			   "id:t1111111\n",
			BY "---\n- [x] Call @anna.bekova due:2022-10-01 done:2022-09-28 "
			   "id:t1111111\n",
			BY "---\n- [x] Call @anna.bekova due:2022-10-01 done:2022-09-28 "
			   "id:t1111111\n",
			NULL },
		{ NOTE, BY "---\n- [ ] Call @anna.bekova due:2022-10-01 id:t1111111\n",
			BY "---\n- [x] Call @anna.bekova due:2022-10-01 done:2022-09-30 "
			   "id:t1111111\n",
			BY "---\n- [x] Call @anna.bekova due:2022-10-01 id:t1111111\n",
			BY "---\n- [x] Call @anna.bekova due:2022-10-01 done:2022-09-30 "
			   "id:t1111111\n",
			NULL },
		/* Done against dropped, two promises, two texts. */
		{ NOTE, BY "---\n- [ ] Call @anna.bekova due:2022-10-01 id:t1111111\n",
			BY "---\n- [x] Call @anna.bekova due:2022-10-01 done:2022-09-30 "
			   "id:t1111111\n",
			BY "---\n- [x] Call @anna.bekova due:2022-10-01 cancelled:2022-09-30 "
			   "id:t1111111\n",
			NULL,
			"t1111111/end: [x] done:2022-09-30 | [x] cancelled:2022-09-30 | [ ]\n" },
		{ NOTE, BY "---\n- [ ] Call @anna.bekova due:2022-10-01 id:t1111111\n",
			BY "---\n- [ ] Call @anna.bekova due:2022-10-05 was-due:2022-10-01 "
			   "id:t1111111\n",
			BY "---\n- [ ] Call @anna.bekova due:2022-10-06 was-due:2022-10-01 "
			   "id:t1111111\n",
			NULL,
			"t1111111/due: due:2022-10-05 was-due:2022-10-01 | due:2022-10-06 "
			"was-due:2022-10-01 | due:2022-10-01\n" },
		{ NOTE, BY "---\n- [ ] Call @anna.bekova due:2022-10-01 id:t1111111\n",
			BY "---\n- [ ] Call her @anna.bekova due:2022-10-01 id:t1111111\n",
			BY "---\n- [ ] Call him @anna.bekova due:2022-10-01 id:t1111111\n", NULL,
			"t1111111/text: Call her | Call him | Call\n" },
		/* New ones in one place: all, by their ids. */
		{ NOTE, BY "---\nTasks\n\n",
			BY "---\nTasks\n\n- [ ] Call @anna.bekova due:2022-10-01 id:t2222222\n",
			BY "---\nTasks\n\n- [ ] Ask @anna.bekova due:2022-10-01 id:t3333333\n"
			   "- [ ] Go @anna.bekova due:2022-10-01 id:t1111111\n",
			BY "---\nTasks\n\n- [ ] Go @anna.bekova due:2022-10-01 id:t1111111\n"
			   "- [ ] Call @anna.bekova due:2022-10-01 id:t2222222\n"
			   "- [ ] Ask @anna.bekova due:2022-10-01 id:t3333333\n",
			NULL },
		/* With a line that is no task it is a text. */
		{ NOTE, BY "---\n", BY "---\n- [ ] Call @anna.bekova due:2022-10-01 id:t2222222\n",
			BY "---\nShe rang.\n", NULL,
			"text: - [ ] Call @anna.bekova due:2022-10-01 id:t2222222 | She rang. | "
			"\n" },
		/* Taken out here, ticked there. */
		{ NOTE, BY "---\nA\n- [ ] Call @anna.bekova due:2022-10-01 id:t1111111\nB\n",
			BY "---\nA\nB\n",
			BY "---\nA\n- [x] Call @anna.bekova due:2022-10-01 id:t1111111\nB\n", NULL,
			"text:  | - [x] Call @anna.bekova due:2022-10-01 id:t1111111 | - [ ] Call "
			"@anna.bekova due:2022-10-01 id:t1111111\n" },
		/* One id in two lines of a version. */
		{ NOTE, BY "---\nA\n",
			BY "---\n- [ ] Call @anna.bekova due:2022-10-01 id:t1111111\n"
			   "- [ ] Call @anna.bekova due:2022-10-01 id:t1111111\n",
			BY "---\nB\n", NULL, "doubt" },
	};

	run(*state, cases, ARRAY_LEN(cases));
}

static void test_goals(void **state)
{
#define PLANNED BY "review: 2022-12-01\n---\n"
	static const struct merge_case cases[] = {
		{ PLAN, PLANNED "- goal: Reads need:tutoring by:2022-12-01 id:g3k8m2qa\n",
			PLANNED "- goal: Reads need:tutoring by:2022-12-01 id:g3k8m2qa met:yes "
				"on:2022-11-30\n",
			PLANNED "- goal: Reads alone need:school by:2022-12-01 id:g3k8m2qa met:yes "
				"on:2022-11-29\n",
			PLANNED "- goal: Reads alone need:school by:2022-12-01 id:g3k8m2qa met:yes "
				"on:2022-11-29\n",
			NULL },
		{ PLAN, PLANNED "- goal: Reads need:tutoring by:2022-12-01 id:g3\n",
			PLANNED "- goal: Reads need:tutoring by:2022-12-01 id:g3 met:yes "
				"on:2022-11-30\n",
			PLANNED "- goal: Reads need:tutoring by:2022-12-01 id:g3 met:partly "
				"on:2022-11-30\n",
			NULL, "g3/end: met:yes on:2022-11-30 | met:partly on:2022-11-30 | \n" },
		{ PLAN, PLANNED "- goal: Reads need:tutoring by:2022-12-01 id:g1\n",
			PLANNED "- goal: Reads need:tutoring by:2022-12-01 id:g1\n"
				"- goal: Eats need:food by:2022-12-01 id:gcccccc1\n",
			PLANNED "- goal: Reads need:tutoring by:2022-12-01 id:g1\n"
				"- goal: Sleeps need:care by:2022-12-01 id:gaaaaaa1\n",
			PLANNED "- goal: Reads need:tutoring by:2022-12-01 id:g1\n"
				"- goal: Sleeps need:care by:2022-12-01 id:gaaaaaa1\n"
				"- goal: Eats need:food by:2022-12-01 id:gcccccc1\n",
			NULL },
	};

	run(*state, cases, ARRAY_LEN(cases));
}

static void test_texts(void **state)
{
	static const struct merge_case cases[] = {
		{ NOTE, BY "---\none\n\ntwo\n\nthree\n", BY "---\nONE\n\ntwo\n\nthree\n",
			BY "time: \"09:00\"\n---\none\n\ntwo\n\nTHREE\nfour\n",
			BY "time: \"09:00\"\n---\nONE\n\ntwo\n\nTHREE\nfour\n", NULL },
		{ NOTE, BY "---\none\n\ntwo\n", BY "---\none\n\n2\n", BY "---\none\n\nzwei\n", NULL,
			"text: 2 | zwei | two\n" },
		/* Line ends and the byte order mark are the file's own. */
		{ NOTE, BY "---\none\n\ntwo\n",
			"---\r\ncase: k7q2m4xp\r\nby: anna.bekova\r\n---\r\none\r\n\r\ntwo\r\n",
			"\xEF\xBB\xBF" BY "---\none\n\nthree",
			"\xEF\xBB\xBF---\r\ncase: k7q2m4xp\r\nby: anna.bekova\r\n---\r\none\r\n\r\n"
			"three",
			NULL },
		{ NOTE, BY "---\none\n", BY "---\r\none\n", BY "---\ntwo\n", NULL, "doubt" },
	};

	run(*state, cases, ARRAY_LEN(cases));
}

static void test_doubts(void **state)
{
	static const struct merge_case cases[] = {
		/* What does not parse, is another's, or twice the same. */
		{ NOTE, BY "---\none\n", BY "tme: 1\n---\none\n", BY "---\ntwo\n", NULL, "doubt" },
		{ NOTE, BY "---\none\n", "---\ncase: k7q2m4xq\nby: anna.bekova\n---\none\n",
			BY "---\ntwo\n", NULL, "doubt" },
		{ NOTE, "---\ncase: k7q2m4xq\nby: anna.bekova\n---\none\n", BY "---\none\n\n",
			BY "---\ntwo\n", NULL, "doubt" },
		{ NOTE, BY "---\none\n", BY "by: petr.novy\n---\none\n", BY "---\ntwo\n", NULL,
			"doubt" },
		{ "cases/README.md", "a\n", "b\n", "c\n", NULL, "foreign" },
		/* Two new files of one name. */
		{ NOTE, NULL, BY "---\none\n", BY "---\ntwo\n", NULL,
			"*: both versions are new, and they differ\n" },
		{ NOTE, NULL, BY "---\none\n", BY "---\none\n", BY "---\none\n", NULL },
		/* Erasing wins; two erasings count from the earlier day. */
		{ NOTE, BY "---\none\n", HEAD "erased: 2023-01-05\nbasis: retention\n---\n",
			BY "---\ntwo\n", HEAD "erased: 2023-01-05\nbasis: retention\n---\n", NULL },
		{ NOTE, BY "---\none\n", HEAD "erased: 2023-01-05\nbasis: retention\n---\n",
			HEAD "erased: 2023-01-04\nbasis: retention\n---\n",
			"---\nbasis: retention\ncase: k7q2m4xp\nerased: 2023-01-04\n---\n", NULL },
		{ NOTE, HEAD "erased: 2023-01-05\n---\n", BY "---\none\n", BY "---\ntwo\n", NULL,
			"doubt" },
	};

	run(*state, cases, ARRAY_LEN(cases));
}

/* What a person decided counts where both changed a fact, and nowhere else. */
static void test_choices(void **state)
{
	struct findings *findings = *state;
	const struct merge_case test = { CASE_MD, OPENED "place: a\nhandle: hx\nalias: A\n---\n",
		OPENED "place: b\nhandle: hy\nalias: B\n---\n",
		OPENED "place: c\nhandle: hz\nalias: A\n---\n", NULL, NULL };
	const struct merge_choice choices[] = {
		{ .place = { "place", 5 }, .value = { "c", 1 } },
		{ .side = MERGE_OURS },
	};
	struct merge_request request = merge_request_of(&test, false);
	struct merge_result result;

	request.choices = choices;
	request.choice_count = ARRAY_LEN(choices);
	merge_versions(&request, &findings->arena, &result);
	assert_int_equal(result.outcome, MERGE_CLEAN);
	assert_slice(result.bytes, OPENED "place: c\nhandle: hy\nalias: B\n---\n");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(test_fields, findings_setup, findings_teardown),
		cmocka_unit_test_setup_teardown(test_lists, findings_setup, findings_teardown),
		cmocka_unit_test_setup_teardown(test_events, findings_setup, findings_teardown),
		cmocka_unit_test_setup_teardown(test_tasks, findings_setup, findings_teardown),
		cmocka_unit_test_setup_teardown(test_goals, findings_setup, findings_teardown),
		cmocka_unit_test_setup_teardown(test_texts, findings_setup, findings_teardown),
		cmocka_unit_test_setup_teardown(test_doubts, findings_setup, findings_teardown),
		cmocka_unit_test_setup_teardown(test_choices, findings_setup, findings_teardown),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
