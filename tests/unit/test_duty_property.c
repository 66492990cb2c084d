/*
 * Random histories of a family, each held against what its facts demand by the definition alone,
 * worked out here on days and numbers, without the records: for every fact that demands something
 * either the duty stands or a fact that met it is there, and no duty stands beside these. No two
 * facts have one day. SPIS_HISTORIES says how many histories (10000 are a good number by hand).
 */
#include "base/random.h"
#include "duty_world.h"
#include <stdio.h>
#include <stdlib.h>

enum { HISTORIES = 300, FACTS = 14, LONGEST_STEP = 12, FAR = 1000 };
enum { NOBODY, FIRST_CHILD, SECOND_CHILD, MOTHER, MEMBERS };
enum { UNKNOWN = -1, SOON = 14, SENDING = 20 };

enum fact_kind {
	FACT_RISK,    /* value: a */
	FACT_KID,     /* value: s; flag: n */
	FACT_CONTACT, /* word: attendance */
	FACT_NOTE, /* word: task none, open, done, open with item a; value: days to its due date */
	FACT_NOTICE,   /* word: ospod, police; flag: feedback asked; value: days to the answer */
	FACT_CONSENT,  /* word: stays, until, withdrawn; value: days to that */
	FACT_REFERRAL, /* word: state; value: days to the event */
	FACT_PLAN,     /* value: days to the goal and the review; flag: judged */
	FACT_MEETING,  /* word: kind; value: who is present; flag: sent, with a next one */
	FACT_SIGNAL,   /* word: unscreened, joined, advised */
	FACT_REQUEST,  /* flag: answered */
	FACT_KIND_COUNT,
};

struct fact {
	enum fact_kind kind;
	long day, member, value, word;
	bool flag;
	size_t consent;	   /* of a referral: the place of a consent; SIZE_MAX: none */
	unsigned expected; /* bits of enum duty_rule_id */
	char stem[32];
};

struct history {
	struct random_stream random;
	struct fact facts[FACTS];
	size_t count;
	long today;
	bool closed;
	struct duty_world world;
};

enum { TASK_NONE, TASK_UNDONE, TASK_WAS_DONE, TASK_OF_ITEM, TASK_WORDS };
enum { CONSENT_STAYS, CONSENT_UNTIL, CONSENT_TAKEN_BACK, CONSENT_WORDS };
enum { STATE_REQUESTED, STATE_WAITLISTED, STATE_ACCEPTED, STATE_STARTED, STATE_REJECTED, STATES };
enum { TEAM, REVIEW, CONFERENCE, MEETING_WORDS };
enum { NONE_PRESENT, TEAM_PRESENT, FAMILY_PRESENT, PRESENT_WORDS };
enum { UNSCREENED, JOINED, ADVISED, SIGNAL_WORDS };

static const char *const attendance[] = { "", "attended: \"yes\"|", "attended: no-show|",
	"attended: cancelled|" };
static const char *const states[] = { "", "waitlisted", "accepted", "started", "rejected other" };
static const char *const members[] = { "", "c1", "c2", "m1" };
static const char *const meetings[] = { "team", "review", "conference" };
static const char *const present[] = { "", "present:|  - anna.bekova|",
	"present:|  - anna.bekova|  - role:mother|" };

static long draw(struct history *history, long from, long to)
{
	return from + (long)(random_next(&history->random) % (uint64_t)(to - from + 1));
}

static const char *date_of(struct history *history, long day)
{
	return slice_text(
		date_text(date_from_civil(2022, 9, 1) + (day_number)day, &history->world.arena));
}

/* Of minutes that were sent and have a child, to which the mother objects on their day; to those of
 * the second she has an answer. */
static const char *objection_text(struct history *history, const struct fact *fact, bool answer)
{
	const char *day = date_of(history, fact->day);
	if (!fact->flag || fact->member == NOBODY || (answer && fact->member == FIRST_CHILD))
		return "";
	return slice_text(
		answer ? arena_format(&history->world.arena, "|  - %s answered %s mother", day, day)
		       : arena_format(
				 &history->world.arena, "|objections:|  - %s mother Wrong", day));
}

/* Texts of the records, as tests/unit/duty_world.h reads them. */
static struct slice text_of(struct history *history, struct fact *fact)
{
	static const char *const kinds[] = { "assessment", "assessment", "visit", "note", "notice",
		"consent", "referral", "plan", "meeting", "signal", "request" };
	struct arena *arena = &history->world.arena;
	const char *later = date_of(history, fact->day + fact->value);
	const char *day = date_of(history, fact->day);
	snprintf(fact->stem, sizeof fact->stem, "%s-%s-aa00", day, kinds[fact->kind]);
	switch (fact->kind) {
	case FACT_RISK:
		return arena_format(arena,
			fact->value == UNKNOWN ? "%s|risk-1|%s|a=unknown" : "%s|risk-1|%s|a=%ld",
			fact->stem, members[fact->member], fact->value);
	case FACT_KID:
		return arena_format(arena,
			fact->value == UNKNOWN ? "%s|kid-1|%s|n=%d s=unknown"
					       : "%s|kid-1|%s|n=%d s=%ld",
			fact->stem, members[fact->member], fact->flag, fact->value);
	case FACT_CONTACT:
		return arena_format(arena, "%s|by: anna.bekova|%s%s%s", fact->stem,
			attendance[fact->word], fact->member ? "for:|  - " : "",
			members[fact->member]);
	case FACT_NOTE:
		if (fact->word == TASK_NONE)
			return arena_format(arena, "%s|by: anna.bekova", fact->stem);
		if (fact->word == TASK_OF_ITEM)
			return arena_format(arena,
				"%s|by: anna.bekova||- [ ] Call item:a%s%s due:%s id:t7f3k2mq",
				fact->stem, fact->member ? " for:" : "", members[fact->member],
				later);
		return arena_format(arena, "%s|by: anna.bekova||- [%s] Call due:%s%s%s id:t%s",
			fact->stem, fact->word == TASK_UNDONE ? " " : "x", later,
			fact->word == TASK_UNDONE ? "" : " done:",
			fact->word == TASK_UNDONE ? "" : day, "7f3k2mq");
	case FACT_NOTICE:
		return arena_format(arena, "%s|by: anna.bekova|to: %s%s%s%s", fact->stem,
			fact->word ? "police" : "ospod", fact->flag ? "|feedback-asked: true" : "",
			fact->flag && fact->value ? "|answered: " : "",
			fact->flag && fact->value ? later : "");
	case FACT_CONSENT:
		return arena_format(arena,
			"%s|member:|  - m1|basis: consent|recipient:|  - sas%s%s", fact->stem,
			fact->word == CONSENT_UNTIL	   ? "|until: "
			: fact->word == CONSENT_TAKEN_BACK ? "|withdrawn: "
							   : "",
			fact->word == CONSENT_STAYS ? "" : later);
	case FACT_REFERRAL:
		return arena_format(arena,
			"%s|service: sas|need: x|by: anna.bekova|for:|  - c1%s%s%s%s%s%s",
			fact->stem, fact->consent == SIZE_MAX ? "" : "|consent: ",
			fact->consent == SIZE_MAX ? "" : history->facts[fact->consent].stem,
			fact->word ? "|events:|  - " : "", fact->word ? later : "",
			fact->word ? " " : "", states[fact->word]);
	case FACT_PLAN:
		return arena_format(arena, "%s|review: %s||- goal: Sleeps need:x by:%s%s%s id:g%ld",
			fact->stem, later, later, fact->flag ? " met:yes on:" : "",
			fact->flag ? day : "", fact->day + 1);
	case FACT_MEETING:
		return arena_format(arena, "%s|kind: %s|%s%s%s%s%s", fact->stem,
			meetings[fact->word], present[fact->value],
			fact->flag ? "sent: " : "next: ", date_of(history, fact->day + SENDING),
			objection_text(history, fact, false), objection_text(history, fact, true));
	case FACT_SIGNAL:
		if (fact->word == UNSCREENED)
			return arena_format(arena, "%s|source: school|urgency: weeks", fact->stem);
		return arena_format(arena, "%s|source: school|events:|  - %s %s", fact->stem, day,
			fact->word == JOINED ? "joined k7q2m4xp" : "advice-only");
	default:
		return arena_format(arena, "request|r%ld,k7q2m4xp,access,m1,%s,,%s,", fact->day,
			day, fact->flag ? day : "");
	}
}

static void draw_fact(struct history *history, struct fact *fact)
{
	static const long words[FACT_KIND_COUNT] = { [FACT_CONTACT] = ARRAY_LEN(attendance),
		[FACT_NOTE] = TASK_WORDS,
		[FACT_NOTICE] = 2,
		[FACT_CONSENT] = CONSENT_WORDS,
		[FACT_REFERRAL] = STATES,
		[FACT_MEETING] = MEETING_WORDS,
		[FACT_SIGNAL] = SIGNAL_WORDS };
	fact->kind = (enum fact_kind)draw(history, 0, FACT_KIND_COUNT - 1);
	fact->member = draw(history, NOBODY, fact->kind == FACT_CONTACT ? MOTHER : SECOND_CHILD);
	fact->word = words[fact->kind] ? draw(history, 0, words[fact->kind] - 1) : 0;
	fact->flag = draw(history, 0, 1) == 1;
	fact->consent = SIZE_MAX;
	fact->value = draw(history, 0, 60);
	if (fact->kind == FACT_RISK)
		fact->value = draw(history, UNKNOWN, 10);
	if (fact->kind == FACT_KID)
		fact->value = draw(history, UNKNOWN, 2);
	if (fact->kind == FACT_MEETING)
		fact->value = draw(history, 0, PRESENT_WORDS - 1);
}

/* What is met by a day in a record is met from that day on. */
static void draw_history(struct history *history)
{
	size_t consent = SIZE_MAX;
	long day = 0;
	history->count = (size_t)draw(history, 1, FACTS);
	for (size_t i = 0; i < history->count; i++) {
		struct fact *fact = &history->facts[i];
		*fact = (struct fact){ 0 };
		draw_fact(history, fact);
		day += draw(history, 1, LONGEST_STEP);
		fact->day = day;
		if (fact->kind == FACT_REFERRAL)
			fact->consent = consent;
		if (fact->kind == FACT_CONSENT)
			consent = i;
		duty_world_add(&history->world, text_of(history, fact));
	}
	history->today = draw(history, 1, day + 60);
	history->closed = draw(history, 0, 9) == 0;
	if (history->closed)
		duty_world_add(
			&history->world, arena_format(&history->world.arena,
						 "%s-closing-zz00|reason: moved|outcome: unknown",
						 date_of(history, history->today)));
}

static bool is_past(const struct history *history, const struct fact *fact)
{
	return fact->day <= history->today;
}

static bool is_contact(const struct fact *fact, long child)
{
	if (fact->kind == FACT_MEETING)
		return fact->value == FAMILY_PRESENT;
	return fact->kind == FACT_CONTACT && fact->word <= 1 &&
	       (child == NOBODY || fact->member == NOBODY || fact->member == MOTHER ||
		       fact->member == child);
}

static bool is_assessment(const struct fact *fact)
{
	return fact->kind == FACT_RISK || fact->kind == FACT_KID;
}

/* Whether a later fact of today's past is what `of` asks for. */
typedef bool asked(
	const struct history *history, const struct fact *fact, const struct fact *later);

static bool has_later(const struct history *history, const struct fact *fact, asked *of)
{
	for (const struct fact *later = fact + 1; later < history->facts + history->count; later++)
		if (is_past(history, later) && of(history, fact, later))
			return true;
	return false;
}

static bool is_same_card(
	const struct history *history, const struct fact *fact, const struct fact *later)
{
	(void)history;
	return later->kind == fact->kind && later->member == fact->member;
}

static bool is_response(
	const struct history *history, const struct fact *fact, const struct fact *later)
{
	(void)history;
	return is_contact(later, fact->member);
}

static bool is_notice(
	const struct history *history, const struct fact *fact, const struct fact *later)
{
	(void)history, (void)fact;
	return later->kind == FACT_NOTICE && later->word == 0;
}

static bool is_answer(
	const struct history *history, const struct fact *fact, const struct fact *later)
{
	(void)history, (void)fact;
	return is_assessment(later) || is_contact(later, NOBODY);
}

static bool is_plan(
	const struct history *history, const struct fact *fact, const struct fact *later)
{
	(void)history, (void)fact;
	return later->kind == FACT_PLAN;
}

static bool is_held(
	const struct history *history, const struct fact *fact, const struct fact *later)
{
	(void)history, (void)fact;
	return later->kind == FACT_MEETING && later->value != NONE_PRESENT;
}

static long review_days(const struct fact *fact)
{
	if (fact->kind == FACT_PLAN)
		return fact->value;
	return fact->value == UNKNOWN || fact->value >= 9 ? 30 : fact->value >= 4 ? 90 : 180;
}

static bool is_review(
	const struct history *history, const struct fact *fact, const struct fact *later)
{
	bool by_meeting = later->kind == FACT_MEETING && later->word == REVIEW &&
			  later->value != NONE_PRESENT;
	bool by_card = fact->kind == FACT_PLAN && later->kind == FACT_RISK;
	(void)history;
	return (by_meeting || by_card) && later->day >= fact->day + review_days(fact) - SOON;
}

static unsigned rule_if(bool demanded, enum duty_rule_id rule)
{
	return demanded ? 1U << rule : 0;
}

static bool is_running(const struct history *history, const struct fact *referral)
{
	bool begun = referral->day + referral->value <= history->today;
	return is_past(history, referral) && !(begun && referral->word == STATE_REJECTED);
}

static long state_of(const struct history *history, const struct fact *referral)
{
	bool begun = referral->day + referral->value <= history->today;
	return begun ? referral->word : STATE_REQUESTED;
}

static bool is_standing(const struct history *history, const struct fact *consent)
{
	long end = consent->day + consent->value;
	if (consent->kind != FACT_CONSENT || !is_past(history, consent))
		return false;
	if (consent->word == CONSENT_STAYS)
		return true;
	return consent->word == CONSENT_UNTIL ? end >= history->today : end > history->today;
}

static bool is_replaced(const struct history *history, const struct fact *consent)
{
	long since = consent->day + (consent->word == CONSENT_TAKEN_BACK ? consent->value : 0);
	for (size_t i = 0; i < history->count; i++) {
		const struct fact *other = &history->facts[i];
		if (other != consent && other->day >= since && is_standing(history, other))
			return true;
	}
	return false;
}

static bool is_renewed(
	const struct history *history, const struct fact *consent, const struct fact *later)
{
	bool longer = later->word != CONSENT_UNTIL ||
		      later->day + later->value > consent->day + consent->value;
	return is_standing(history, later) && longer;
}

static bool is_used(const struct history *history, const struct fact *consent)
{
	for (size_t i = 0; i < history->count; i++) {
		const struct fact *referral = &history->facts[i];
		if (referral->kind == FACT_REFERRAL && is_running(history, referral) &&
			referral->consent == (size_t)(consent - history->facts))
			return true;
	}
	return false;
}

static unsigned expected_of_referral(const struct history *history, const struct fact *fact)
{
	const struct fact *consent =
		fact->consent == SIZE_MAX ? NULL : &history->facts[fact->consent];
	long state = state_of(history, fact);
	bool stopped = consent && !is_standing(history, consent) && !is_replaced(history, consent);
	if (!is_running(history, fact))
		return 0;
	return rule_if(state == STATE_REQUESTED || state == STATE_ACCEPTED, DUTY_REFERRAL_ANSWER) |
	       rule_if(state == STATE_WAITLISTED, DUTY_REFERRAL_WAIT) |
	       rule_if(stopped, DUTY_REFERRAL_STOPPED);
}

/* Before the assessment or after it. */
static bool is_planned(const struct history *history, const struct fact *fact)
{
	for (size_t i = 0; i < history->count; i++) {
		const struct fact *note = &history->facts[i];
		bool is_for = note->member == NOBODY || fact->member == NOBODY ||
			      note->member == fact->member;
		if (note->kind == FACT_NOTE && note->word == TASK_OF_ITEM &&
			is_past(history, note) && is_for)
			return true;
	}
	return false;
}

static unsigned expected_of_assessment(const struct history *history, const struct fact *fact)
{
	bool newest = !has_later(history, fact, is_same_card);
	bool risk = fact->kind == FACT_RISK, acute = !risk && fact->value == 2;
	bool hours = acute || (risk && (fact->value == UNKNOWN || fact->value >= 4));
	return rule_if(hours && !has_later(history, fact, is_response), DUTY_RESPOND) |
	       rule_if(newest && risk && fact->value == 7 && !is_planned(history, fact),
		       DUTY_ITEM_UNANSWERED) |
	       rule_if(newest && !risk && fact->value == UNKNOWN, DUTY_ACUTE_OPEN) |
	       rule_if(newest && risk && !has_later(history, fact, is_review), DUTY_REVIEW) |
	       rule_if(!risk && (acute || fact->flag) && !has_later(history, fact, is_notice),
		       DUTY_NOTICE);
}

static unsigned expected_of(const struct history *history, const struct fact *fact)
{
	bool held = fact->value != NONE_PRESENT, ends = fact->word == CONSENT_UNTIL;
	bool sent = fact->flag && fact->day + SENDING <= history->today;
	if (!is_past(history, fact))
		return 0;
	switch (fact->kind) {
	case FACT_RISK:
	case FACT_KID:
		return expected_of_assessment(history, fact);
	case FACT_NOTE:
		return rule_if(fact->word == TASK_UNDONE || fact->word == TASK_OF_ITEM, DUTY_TASK);
	case FACT_NOTICE:
		return rule_if(fact->flag && !(fact->value > 0 &&
						     fact->day + fact->value <= history->today),
			DUTY_NOTICE_ANSWER);
	case FACT_CONSENT:
		return rule_if(ends && is_standing(history, fact) && is_used(history, fact) &&
				       fact->day + fact->value - 30 <= history->today &&
				       !has_later(history, fact, is_renewed),
			DUTY_CONSENT_ENDING);
	case FACT_REFERRAL:
		return expected_of_referral(history, fact);
	case FACT_PLAN:
		return rule_if(!fact->flag, DUTY_GOAL_UNJUDGED) |
		       rule_if(!has_later(history, fact, is_plan) &&
				       !has_later(history, fact, is_review),
			       DUTY_REVIEW);
	case FACT_MEETING:
		return rule_if(!fact->flag && !has_later(history, fact, is_held), DUTY_MEETING) |
		       rule_if(!sent && held && fact->word != TEAM, DUTY_MINUTES_SEND) |
		       rule_if(fact->flag && fact->member == FIRST_CHILD, DUTY_OBJECTION);
	case FACT_SIGNAL:
		return rule_if(fact->word == UNSCREENED, DUTY_SIGNAL_UNSCREENED) |
		       rule_if(fact->word == JOINED && !has_later(history, fact, is_answer),
			       DUTY_SIGNAL_AGAIN);
	case FACT_REQUEST:
		return rule_if(!fact->flag, DUTY_ACCESS);
	default:
		return 0;
	}
}

/* Rules that no single record of the history raises. */
static bool is_of_case(enum duty_rule_id rule)
{
	return rule == DUTY_CONTACT || rule == DUTY_ASSESS_FIRST || rule == DUTY_PLAN_MISSING ||
	       rule == DUTY_AVAILABILITY;
}

static bool is_same(const struct history *history, const struct duty *duty, const struct fact *fact)
{
	char request[16];
	(void)history;
	snprintf(request, sizeof request, "r%ld", fact->day);
	return fact->kind == FACT_REQUEST ? slice_equals(duty->subject, request)
					  : slice_equals(duty->record, fact->stem);
}

static unsigned found_of(const struct history *history, const struct fact *fact)
{
	unsigned found = 0;
	for (size_t i = 0; i < history->world.list.count; i++) {
		const struct duty *duty = &history->world.list.items[i];
		if (!is_of_case(duty->rule) && is_same(history, duty, fact))
			found |= 1U << duty->rule;
	}
	return found;
}

static void tell(const struct history *history)
{
	for (size_t i = 0; i < history->world.text_count; i++)
		print_message("# %s\n", slice_text(history->world.texts[i]));
	for (size_t i = 0; i < history->world.list.count; i++)
		print_message("# found: %s %s\n",
			duty_rules[history->world.list.items[i].rule].code,
			slice_text(history->world.list.items[i].record));
}

static void check_fact(const struct history *history, struct fact *fact, unsigned still)
{
	fact->expected = expected_of(history, fact) & still;
	unsigned found = found_of(history, fact);
	if (found != fact->expected) {
		tell(history);
		for (size_t rule = 0; rule < DUTY_RULE_COUNT; rule++)
			if ((found ^ fact->expected) & 1U << rule)
				print_message("# today is day %ld: %s: %s is %s\n", history->today,
					fact->stem, duty_rules[rule].code,
					found & 1U << rule ? "not demanded" : "missing");
	}
	assert_int_equal(found, fact->expected);
}

static bool has_past(const struct history *history, enum fact_kind kind, long member)
{
	for (size_t i = 0; i < history->count; i++)
		if (is_past(history, &history->facts[i]) && history->facts[i].kind == kind &&
			(member == UNKNOWN || history->facts[i].member == member))
			return true;
	return false;
}

static size_t count_rule(const struct history *history, enum duty_rule_id rule)
{
	size_t count = 0;
	for (size_t i = 0; i < history->world.list.count; i++)
		count += history->world.list.items[i].rule == rule;
	return count;
}

static void check_case(const struct history *history)
{
	size_t unassessed = !has_past(history, FACT_RISK, FIRST_CHILD) +
			    !has_past(history, FACT_RISK, SECOND_CHILD);
	assert_int_equal(count_rule(history, DUTY_CONTACT), !history->closed);
	assert_int_equal(count_rule(history, DUTY_ASSESS_FIRST), history->closed ? 0 : unassessed);
	assert_int_equal(count_rule(history, DUTY_PLAN_MISSING),
		!history->closed && !has_past(history, FACT_PLAN, UNKNOWN));
}

static void check_history(struct history *history, size_t seen[DUTY_RULE_COUNT])
{
	/* What somebody still waits for; the signals are none of the case's. */
	const unsigned of_closed = 1U << DUTY_ACCESS | 1U << DUTY_SIGNAL_UNSCREENED |
				   1U << DUTY_NOTICE_ANSWER | 1U << DUTY_APPROVAL |
				   1U << DUTY_TASK | 1U << DUTY_TASK_ORPHAN |
				   1U << DUTY_REFERRAL_ANSWER | 1U << DUTY_REFERRAL_WAIT |
				   1U << DUTY_REFERRAL_STOPPED | 1U << DUTY_OBJECTION;
	duty_world_look(&history->world, date_from_civil(2022, 9, 1) + (day_number)history->today);
	for (size_t i = 0; i < history->count; i++)
		check_fact(history, &history->facts[i], history->closed ? of_closed : ~0U);
	check_case(history);
	for (size_t i = 0; i < history->world.list.count; i++)
		seen[history->world.list.items[i].rule]++;
}

static long histories(void)
{
	const char *given = getenv("SPIS_HISTORIES");
	return given ? strtol(given, NULL, 10) : HISTORIES;
}

static void test_histories(void **state)
{
	static struct history history;
	static const enum duty_rule_id drawn[] = { DUTY_SIGNAL_UNSCREENED, DUTY_RESPOND,
		DUTY_SIGNAL_AGAIN, DUTY_ACUTE_OPEN, DUTY_NOTICE, DUTY_REFERRAL_STOPPED, DUTY_REVIEW,
		DUTY_TASK, DUTY_REFERRAL_ANSWER, DUTY_REFERRAL_WAIT, DUTY_CONSENT_ENDING,
		DUTY_NOTICE_ANSWER, DUTY_GOAL_UNJUDGED, DUTY_ACCESS, DUTY_MEETING,
		DUTY_MINUTES_SEND, DUTY_ITEM_UNANSWERED, DUTY_OBJECTION };
	size_t seen[DUTY_RULE_COUNT] = { 0 };
	struct random_stream random;
	(void)state;
	random_init(&random, 20220914);
	for (long i = 0; i < histories(); i++) {
		history = (struct history){ .random = random };
		duty_world_open(&history.world);
		duty_world_add(&history.world,
			slice_from("case|opened: 2022-09-01|manager: anna.bekova|source: police"));
		duty_world_add(&history.world,
			slice_from("members|k7q2m4xp,c1,child,,2012,,|k7q2m4xp,c2,child,,2015,,|"
				   "k7q2m4xp,m1,caregiver,mother,1980,,"));
		draw_history(&history);
		duty_world_read(&history.world);
		check_history(&history, seen);
		random = history.random;
		duty_world_close(&history.world);
	}
	for (size_t i = 0; i < ARRAY_LEN(drawn); i++)
		assert_true(seen[drawn[i]] > 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_histories),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
