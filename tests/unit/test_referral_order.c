/* The legal orders of events, held for every sequence of up to five against the table of
 * spis-store(5), written down again here. */
#include "base/array.h"
#include "findings.h"
#include "logic/refer/referral_order.h"
#include "model/record/event.h"

enum { MOST_EVENTS = 5 };

static const char *const words[] = { "waitlisted", "accepted", "started", "completed", "rejected",
	"cancelled", "failed" };

/* What may stand behind what, in words; waitlisted once. */
static bool may_follow(const char *before, const char *word, bool waited)
{
	static const char *const legal[][2] = {
		{ "requested", "waitlisted accepted started rejected cancelled" },
		{ "waitlisted", "waitlisted accepted started rejected cancelled" },
		{ "accepted", "waitlisted started cancelled failed" },
		{ "started", "completed cancelled failed" },
	};
	for (size_t i = 0; i < ARRAY_LEN(legal); i++) {
		if (strcmp(legal[i][0], before) == 0)
			return strstr(legal[i][1], word) && !(waited && word == words[0]);
	}
	return false;
}

static size_t expected_fault(const size_t *picked, size_t count)
{
	const char *before = "requested";
	bool waited = false;
	for (size_t i = 0; i < count; i++) {
		const char *word = words[picked[i]];
		if (!may_follow(before, word, waited))
			return i;
		waited = waited || word == words[0];
		before = word;
	}
	return count;
}

/* What may come next is said in full, and nothing else is. */
static void check_next(const struct referral_event *events, const size_t *picked, size_t count)
{
	const char *before = count > 0 ? words[picked[count - 1]] : "requested";
	bool waited = false, any = false;
	struct arena arena;
	arena_init(&arena);
	for (size_t i = 0; i < count; i++)
		waited = waited || picked[i] == 0;
	struct slice next = referral_next_text(events, count, &arena);
	struct slice said = slice_part(next, 0, slice_find(next, ';', 0));
	said = arena_format(&arena, ", %.*s,", (int)said.length, slice_text(said));
	for (size_t i = 0; i < ARRAY_LEN(words); i++) {
		bool may = may_follow(before, words[i], waited);
		struct slice word = arena_format(&arena, " %s,", words[i]);
		assert_int_equal(strstr(said.data, word.data) != NULL, may);
		any = any || may;
	}
	assert_int_equal(next.data != NULL, any);
	arena_free(&arena);
}

static void every_order(void **state)
{
	size_t picked[MOST_EVENTS] = { 0 };
	struct referral_event events[MOST_EVENTS];
	size_t tried = 0, legal = 0;
	(void)state;
	for (size_t count = 0; count <= MOST_EVENTS; count++) {
		size_t all = 1;
		for (size_t i = 0; i < count; i++)
			all *= ARRAY_LEN(words);
		for (size_t number = 0; number < all; number++, tried++) {
			size_t rest = number;
			for (size_t i = 0; i < count; i++, rest /= ARRAY_LEN(words)) {
				picked[i] = rest % ARRAY_LEN(words);
				events[i] = (struct referral_event){ .date = (day_number)i,
					.word = REFERRAL_WAITLISTED +
						(enum referral_state)picked[i] };
			}
			size_t fault = referral_order_fault(events, count);
			assert_int_equal(fault, expected_fault(picked, count));
			legal += fault == count;
			if (fault == count)
				check_next(events, picked, count);
		}
	}
	assert_int_equal(tried, 1 + 7 + 49 + 343 + 2401 + 16807);
	assert_int_equal(legal, 1 + 5 + 11 + 13 + 9 + 3);
}

static struct record read_referral(struct findings *findings, const char *events)
{
	struct record record;
	struct slice path = slice_from("2022/k7q2m4xp/2022-09-16-referral-91bc.md");
	struct slice text = arena_format(&findings->arena,
		"---\ncase: k7q2m4xp\nservice: a\nneed: b\nby: a.b\nfor:\n  - c1\nevents:\n%s---\n",
		events);
	assert_true(record_read(
		path, path, text, HOME_CASE, &findings->arena, &findings->diags, &record));
	return record;
}

static void in_records(void **state)
{
	static const struct {
		const char *events, *findings;
		enum referral_state last;
		const char *next;
	} cases[] = {
		{ "", "", REFERRAL_REQUESTED,
			"waitlisted, accepted, started, rejected, cancelled; the service answers" },
		{ "  - \"2022-10-03 started\"\n  - \"2022-09-20 waitlisted\"\n", "",
			REFERRAL_STARTED,
			"completed, cancelled, failed; the case manager says what came of it" },
		/* of one day the order of the words counts, whatever the order of the lines */
		{ "  - \"2022-10-03 accepted\"\n  - \"2022-10-03 waitlisted\"\n", "",
			REFERRAL_ACCEPTED,
			"started, cancelled, failed; the service and the family begin" },
		{ "  - \"2022-10-03 started\"\n  - \"2022-10-01 completed helped\"\n",
			"event-order 10:4 'completed' does not follow 'requested' (waitlisted, "
			"accepted, started, rejected, cancelled; the service answers)\n",
			REFERRAL_STARTED,
			"completed, cancelled, failed; the case manager says what came of it" },
		{ "  - \"2022-10-01 rejected cost\"\n  - \"2022-10-03 cancelled moved\"\n",
			"event-order 10:4 the referral has two ends: rejected on 2022-10-01, "
			"cancelled on 2022-10-03 (take back the wrong one: refer --update "
			"k7q2m4xp/2022-09-16-referral-91bc undone:rejected, or undone:cancelled)\n",
			REFERRAL_CANCELLED, NULL },
		{ "  - \"2022-10-03 accepted\"\n  - \"2022-10-02 accepted\"\n",
			"event-order 9:4 'accepted' stands there already (after it: "
			"waitlisted, started, cancelled, failed; the service and the family "
			"begin)\n",
			REFERRAL_ACCEPTED,
			"waitlisted, started, cancelled, failed; the service and the family "
			"begin" },
		{ "  - \"2022-10-01 waitlisted\"\n  - \"2022-10-02 accepted\"\n"
		  "  - \"2022-10-03 waitlisted\"\n",
			"event-order 11:4 'waitlisted' stands twice (once; after 'accepted': "
			"started, cancelled, failed; the service and the family begin)\n",
			REFERRAL_WAITLISTED,
			"accepted, started, rejected, cancelled; the service offers a place" },
		/* what was undone never was, wherever its line stands; without its detail, all of
		 * that day and word */
		{ "  - \"2022-10-05 undone 2022-10-01 rejected\"\n"
		  "  - \"2022-10-01 rejected cost\"\n  - \"2022-10-01 rejected moved\"\n"
		  "  - \"2022-10-03 accepted\"\n",
			"", REFERRAL_ACCEPTED,
			"waitlisted, started, cancelled, failed; the service and the family "
			"begin" },
		{ "  - \"2022-10-05 undone 2022-10-01 rejected cost\"\n"
		  "  - \"2022-10-01 rejected cost\"\n  - \"2022-10-01 rejected moved\"\n",
			"", REFERRAL_REJECTED, NULL },
		{ "  - \"2022-10-05 undone 2022-10-01 waitlisted\"\n"
		  "  - \"2022-10-01 waitlisted\"\n  - \"2022-10-06 waitlisted\"\n",
			"", REFERRAL_WAITLISTED,
			"accepted, started, rejected, cancelled; the service offers a place" },
	};
	struct findings *findings = *state;
	for (size_t i = 0; i < ARRAY_LEN(cases); i++) {
		struct record record = read_referral(findings, cases[i].events);
		size_t count;
		struct referral_event *events =
			referral_events(record_as_referral(&record), &findings->arena, &count);
		assert_int_equal(referral_order_check(&record, &findings->arena, &findings->diags),
			cases[i].findings[0] == '\0');
		assert_findings(findings, cases[i].findings);
		assert_int_equal(referral_state_of(events, count), cases[i].last);
		struct slice next = referral_next_text(events, count, &findings->arena);
		if (cases[i].next)
			assert_slice(next, cases[i].next);
		else
			assert_null(next.data);
	}
}

static void undoing(void **state)
{
	static const struct {
		const char *events, *findings;
	} cases[] = {
		{ "  - \"2022-10-05 undone 2022-10-01 accepted\"\n",
			"undone 9:4 there is no event '2022-10-01 accepted' to undo (DATE undone "
			"and the event as it stands)\n" },
		{ "  - \"2022-10-01 rejected cost\"\n"
		  "  - \"2022-10-05 undone 2022-10-01 rejected moved\"\n",
			"undone 10:4 there is no event '2022-10-01 rejected moved' to undo (DATE "
			"undone and the event as it stands)\n" },
		{ "  - \"2022-10-05 accepted\"\n  - \"2022-10-01 undone 2022-10-05 accepted\"\n",
			"undone 10:4 '2022-10-05 accepted' is undone before it happened (that day "
			"or later)\n" },
		{ "  - \"2022-10-05 accepted\"\n  - \"2022-10-05 undone 2022-10-05 accepted\"\n",
			"" },
	};
	struct findings *findings = *state;
	for (size_t i = 0; i < ARRAY_LEN(cases); i++) {
		struct record record = read_referral(findings, cases[i].events);
		assert_int_equal(events_check_undone(&record, &findings->diags),
			cases[i].findings[0] == '\0');
		assert_findings(findings, cases[i].findings);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(every_order),
		cmocka_unit_test_setup_teardown(undoing, findings_setup, findings_teardown),
		cmocka_unit_test_setup_teardown(in_records, findings_setup, findings_teardown),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
