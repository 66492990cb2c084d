/*
 * Every rule of duty_rules[] by the smallest store that raises it. A row says on which day the duty
 * arises and when it is due; it is not there the day before it arises, it is coming the day before
 * it is due, due on the day, late the day after. The fact that meets it is added alone, and so is
 * each that looks alike and does not.
 */
#include "duty_world.h"

enum { STORY = 6, ALIKE = 6 };

struct row {
	enum duty_rule_id rule;
	const char *story[STORY];
	const char *since, *due; /* due: NULL is at once */
	const char *on;		 /* when facts are looked at; NULL: when it is late */
	const char *owner;	 /* NULL: anna.bekova */
	const char *role;	 /* whose task it is; NULL: no role's */
	bool is_listed;		 /* from the first day on, however far its own is */
	enum duty_rule_id then;	 /* the rule that takes over when its day is over; 0: none */
	const char *met[ALIKE];	 /* each alone */
	const char *alike[ALIKE];
};

/* Of every row: a family of two children, in which only what a row says is to be done late. */
static const char *const family[] = {
	"case|opened: 2022-09-01|manager: anna.bekova|source: police",
	"members|k7q2m4xp,c1,child,,2012,,|k7q2m4xp,m1,caregiver,mother,1980,,",
};

static const struct row rows[] = {
	{ DUTY_SIGNAL_UNSCREENED, .story = { "2022-09-10-signal-aa00|source: school|urgency: now" },
		.since = "2022-09-10", .due = "2022-09-10", .owner = "jana.dvorska",
		.met = { "2022-09-10-signal-aa00|source: school|urgency: now|events:|"
			 "  - 2022-09-10 advice-only" },
		.alike = { "2022-09-10-signal-aa00|source: school|urgency: now|events:|"
			   "  - 2022-09-10 advice-only|  - 2022-09-10 undone 2022-09-10 "
			   "advice-only",
			"2022-09-10-visit-bb00|by: anna.bekova" } },
	{ DUTY_SIGNAL_UNSCREENED,
		.story = { "2022-09-10-signal-aa00|source: school|urgency: days" },
		.since = "2022-09-10", .due = "2022-09-13", .owner = "jana.dvorska" },
	{ DUTY_SIGNAL_UNSCREENED, .story = { "2022-09-10-signal-aa00|source: school" },
		.since = "2022-09-10", .due = "2022-09-13", .owner = "jana.dvorska" },
	{ DUTY_SIGNAL_UNSCREENED,
		.story = { "2022-09-10-signal-aa00|source: school|urgency: weeks" },
		.since = "2022-09-10", .due = "2022-09-24", .owner = "jana.dvorska" },
	{ DUTY_SIGNAL_UNSCREENED,
		.story = { "2022-09-10-signal-aa00|source: school|urgency: weeks",
			"settings|screen-weeks-days: 20" },
		.since = "2022-09-10", .due = "2022-09-30", .owner = "jana.dvorska" },
	{ DUTY_SIGNAL_CLOSED_CASE,
		.story = { "2022-10-01-closing-aa00|reason: moved|outcome: unknown",
			"2022-10-05-signal-aa00|source: school|events:|"
			"  - 2022-10-06 joined k7q2m4xp" },
		.since = "2022-10-06", .due = "2022-10-06",
		.met = { "2022-10-07-reopening-aa00|undoes: 2022-10-01-closing-aa00",
			"2022-10-05-signal-aa00|source: school|events:|"
			"  - 2022-10-06 joined k7q2m4xp|"
			"  - 2022-10-07 undone 2022-10-06 joined",
			"2022-10-05-signal-aa00|source: school|events:|"
			"  - 2022-10-06 joined zzzzzzzz" },
		.alike = { "2022-10-07-visit-aa00|by: anna.bekova",
			"2022-10-07-note-aa00|by: anna.bekova" } },
	{ DUTY_RESPOND, .story = { "2022-09-10-assessment-aa00|risk-1|c1|a=9" },
		.since = "2022-09-10", .due = "2022-09-11",
		.met = { "2022-09-10-visit-aa00|by: anna.bekova",
			"2022-09-11-call-aa00|by: anna.bekova|for:|  - c1",
			"2022-09-11-call-aa00|by: anna.bekova|for:|  - m1",
			"2022-09-11-visit-aa00|by: anna.bekova|attended: \"yes\"",
			"2022-09-11-therapy-aa00|by: anna.bekova|for:|  - c1",
			"2022-09-11-meeting-aa00|kind: case-meeting|present:|  - anna.bekova|"
			"  - role:mother part" },
		.alike = { "2022-09-11-visit-aa00|by: anna.bekova|attended: no-show",
			"2022-09-11-note-aa00|by: anna.bekova",
			"2022-09-09-visit-aa00|by: anna.bekova",
			"2022-09-11-visit-aa00|by: anna.bekova|attended: cancelled",
			"2022-09-11-meeting-aa00|kind: case-meeting|present:|  - anna.bekova|"
			"  - role:teacher",
			"2022-09-11-assessment-aa00|kid-1|c1|s=0" } },
	{ DUTY_RESPOND,
		.story = { "members|k7q2m4xp,c1,child,,2012,,|k7q2m4xp,c2,child,,2015,,",
			"2022-09-10-assessment-aa00|risk-1|c1|a=5" },
		.since = "2022-09-10", .due = "2022-09-13",
		.met = { "2022-09-10-visit-aa00|by: anna.bekova|for:|  - c1|  - c2",
			"2022-09-11-assessment-aa01|risk-1|c1|a=1|corrects=2022-09-10-assessment-"
			"aa00" },
		.alike = { "2022-09-11-visit-aa00|by: anna.bekova|for:|  - c2",
			"2022-09-11-assessment-aa01|risk-1|c1|a=1",
			"2022-09-11-assessment-aa01|risk-1|c2|a=1",
			"2022-09-11-assessment-aa01|kid-1|c1|s=0" } },
	/* acute: at once, by a card without levels too; undetermined: the more severe end */
	{ DUTY_RESPOND, .story = { "2022-09-10-assessment-aa00|kid-1|c1|s=2" },
		.since = "2022-09-10", .due = "2022-09-10" },
	{ DUTY_RESPOND, .story = { "2022-09-10-assessment-aa00|risk-1||a=unknown" },
		.since = "2022-09-10", .due = "2022-09-11" },
	/* what could not wait, and opened the case: till somebody has seen the family */
	{ DUTY_SIGNAL_AGAIN,
		.story = { "2022-09-20-signal-aa00|source: school|urgency: now|events:|"
			   "  - 2022-09-21 opened k7q2m4xp" },
		.since = "2022-09-21",
		.met = { "2022-09-20-visit-aa00|by: anna.bekova",
			"2022-09-21-call-aa00|by: anna.bekova",
			"2022-09-20-assessment-aa00|kid-1|c1|s=0",
			"2022-09-20-signal-aa00|source: school|urgency: days|events:|"
			"  - 2022-09-21 opened k7q2m4xp" },
		.alike = { "2022-09-19-visit-aa00|by: anna.bekova",
			"2022-09-22-visit-aa00|by: anna.bekova|attended: no-show",
			"2022-09-22-note-aa00|by: anna.bekova" } },
	{ DUTY_SIGNAL_AGAIN,
		.story = { "2022-09-20-signal-aa00|source: school|time: \"10:00\"|events:|"
			   "  - 2022-09-21 joined k7q2m4xp" },
		.since = "2022-09-21",
		.met = { "2022-09-21-visit-aa00|by: anna.bekova",
			"2022-09-20-visit-aa00|by: anna.bekova|time: \"10:01\"",
			"2022-09-21-assessment-aa00|kid-1|c1|s=0",
			"2022-09-20-assessment-aa00|kid-1|c1|s=0|time=12:00",
			"2022-09-20-signal-aa00|source: school|events:|"
			"  - 2022-09-21 opened k7q2m4xp" },
		.alike = { "2022-09-20-visit-aa00|by: anna.bekova",
			"2022-09-20-visit-aa00|by: anna.bekova|time: \"10:00\"",
			"2022-09-20-assessment-aa00|kid-1|c1|s=0|time=09:59",
			"2022-09-22-visit-aa00|by: anna.bekova|attended: no-show",
			"2022-09-22-note-aa00|by: anna.bekova",
			"2022-09-19-visit-aa00|by: anna.bekova" } },
	{ DUTY_ACUTE_OPEN, .story = { "2022-09-10-assessment-aa00|kid-1|c1|s=unknown" },
		.since = "2022-09-10",
		.met = { "2022-09-11-assessment-aa01|kid-1|c1|s=0",
			"2022-09-11-assessment-aa01|kid-1|c1|s=2",
			"2022-09-11-assessment-aa01|kid-1|c1|s=0|corrects=2022-09-10-assessment-"
			"aa00" },
		.alike = { "2022-09-11-assessment-aa01|risk-1|c1|a=0",
			"2022-09-11-assessment-aa01|kid-1||s=0",
			"2022-09-09-assessment-aa01|kid-1|c1|s=0",
			"2022-09-11-visit-aa00|by: anna.bekova" } },
	{ DUTY_NOTICE, .story = { "2022-09-10-assessment-aa00|kid-1|c1|s=0 n=1" },
		.since = "2022-09-10", .due = "2022-09-10",
		.met = { "2022-09-10-notice-aa00|to: ospod|by: anna.bekova",
			"2022-09-20-notice-aa00|to: ospod|by: anna.bekova",
			"2022-09-11-assessment-aa01|kid-1|c1|n=0|corrects=2022-09-10-assessment-"
			"aa00" },
		.alike = { "2022-09-09-notice-aa00|to: ospod|by: anna.bekova",
			"2022-09-10-notice-aa00|to: police|by: anna.bekova",
			"2022-09-11-assessment-aa01|kid-1|c1|s=0 n=0" } },
	{ DUTY_NOTICE, .story = { "2022-09-10-assessment-aa00|kid-1|c1|s=2 n=0" },
		.since = "2022-09-10", .due = "2022-09-10" },
	{ DUTY_NOTICE_ANSWER,
		.story = { "2022-09-10-notice-aa00|to: ospod|by: anna.bekova|feedback-asked: "
			   "true" },
		.since = "2022-09-10", .due = "2022-10-10",
		.met = { "2022-09-10-notice-aa00|to: ospod|by: anna.bekova|feedback-asked: true|"
			 "answered: 2022-10-11" },
		.alike = { "2022-10-10-notice-aa01|to: ospod|by: anna.bekova",
			"2022-09-10-notice-aa00|to: ospod|by: anna.bekova|feedback-asked: true|"
			"answered: 2022-12-24" } },
	{ DUTY_REFERRAL_STOPPED,
		.story = { "2022-09-05-consent-aa00|member:|  - m1|basis: consent|recipient:|  - "
			   "sas|"
			   "until: 2022-09-30",
			"2022-09-06-referral-aa00|service: sas|need: x|by: anna.bekova|"
			"for:|  - c1|consent: 2022-09-05-consent-aa00" },
		.since = "2022-10-01", .due = "2022-10-01",
		.met = { "2022-09-20-consent-aa01|member:|  - m1|basis: consent|recipient:|  - sas",
			"2022-09-06-referral-aa00|service: sas|need: x|by: anna.bekova|"
			"for:|  - c1|consent: 2022-09-05-consent-aa00|events:|"
			"  - 2022-10-02 cancelled other" },
		.alike = { "2022-09-20-consent-aa01|member:|  - m1|basis: consent|recipient:|  - "
			   "old",
			"2022-09-20-consent-aa01|member:|  - m1|basis: consent|recipient:|  - sas|"
			"until: 2022-10-01",
			"2022-09-06-referral-aa00|service: sas|need: x|by: anna.bekova|"
			"for:|  - c1|consent: 2022-09-05-consent-aa00|events:|"
			"  - 2022-10-02 accepted" } },
	{ DUTY_REFERRAL_STOPPED,
		.story = { "2022-09-05-consent-aa00|member:|  - m1|basis: consent|recipient:|  - "
			   "sas|"
			   "withdrawn: 2022-09-20",
			"2022-09-06-referral-aa00|service: sas|need: x|by: anna.bekova|"
			"for:|  - c1|consent: 2022-09-05-consent-aa00" },
		.since = "2022-09-20", .due = "2022-09-20",
		.met = { "2022-09-21-consent-aa01|member:|  - m1|basis: consent|recipient:|  - "
			 "sas" },
		.alike = { "2022-09-06-consent-aa01|member:|  - m1|basis: consent|recipient:|  - "
			   "sas" } },
	{ DUTY_REFERRAL_STOPPED, /* who came of age consents alone */
		.story = { "members|k7q2m4xp,c1,child,,2004,,|k7q2m4xp,m1,caregiver,mother,1980,,",
			"2022-09-05-consent-aa00|member:|  - m1|basis: consent|recipient:|  - sas",
			"2022-09-06-referral-aa00|service: sas|need: x|by: anna.bekova|"
			"for:|  - c1|consent: 2022-09-05-consent-aa00" },
		.since = "2022-12-31", .due = "2022-12-31",
		.met = { "2022-12-31-consent-aa01|member:|  - c1|basis: consent|recipient:|  - "
			 "sas" },
		.alike = { "2022-12-31-consent-aa01|member:|  - m1|basis: consent|recipient:|  - "
			   "sas" } },
	{ DUTY_REFERRAL_STOPPED,
		.story = { "2022-09-06-referral-aa00|service: twin|need: x|by: anna.bekova|"
			   "for:|  - c1" },
		.since = "2022-09-06",
		.met = { "2022-09-06-referral-aa00|service: twin|need: x|by: anna.bekova|"
			 "for:|  - c1|events:|  - 2022-09-07 cancelled other" },
		.alike = { "2022-09-07-referral-aa01|service: sas|need: x|by: anna.bekova|"
			   "for:|  - c1" } },
	{ DUTY_MANAGER_LEFT,
		.story = { "case|opened: 2022-09-01|manager: petr.novak|source: police" },
		.since = "2022-10-31", .due = "2022-10-31", .owner = "petr.novak",
		.met = { "2022-11-02-handover-aa00|from: petr.novak|to: anna.bekova" },
		.alike = { "2022-11-02-handover-aa00|from: anna.bekova|to: petr.novak",
			"2022-11-02-visit-aa00|by: anna.bekova" } },
	{ DUTY_ASSESS_FIRST, .since = "2022-09-01", .due = "2022-10-01",
		.met = { "2022-09-20-assessment-aa00|risk-1|c1|a=1" },
		.alike = { "2022-09-20-assessment-aa00|kid-1|c1|s=0",
			"2022-09-20-assessment-aa00|risk-1||a=1",
			"2022-09-20-assessment-aa00|risk-1|c2|a=1" } },
	{ DUTY_ASSESS_FIRST, .story = { "members|k7q2m4xp,c1,child,,2012,2022-09-15," },
		.since = "2022-09-15", .due = "2022-10-15",
		.met = { "members|k7q2m4xp,c1,child,,2012,2022-09-15,2022-10-01" },
		.alike = { "members|k7q2m4xp,c1,child,,2012,2022-09-15,2022-10-27" } },
	{ DUTY_REVIEW, .story = { "2022-09-10-assessment-aa00|risk-1|c1|a=9" },
		.since = "2022-09-10", .due = "2022-10-10",
		.met = { "2022-09-20-assessment-aa01|risk-1|c1|a=1",
			"2022-09-26-meeting-aa00|kind: review|present:|  - anna.bekova" },
		.alike = { "2022-09-25-meeting-aa00|kind: review|present:|  - anna.bekova",
			"2022-10-10-meeting-aa00|kind: case-meeting|present:|  - anna.bekova",
			"2022-10-10-meeting-aa00|kind: review|excused:|  - anna.bekova",
			"2022-10-10-meeting-aa00|kind: review|cancelled: true|present:|"
			"  - anna.bekova",
			"2022-10-10-assessment-aa01|kid-1|c1|s=0",
			"2022-10-10-visit-aa00|by: anna.bekova" } },
	{ DUTY_REVIEW, .story = { "2022-09-10-plan-aa00|review: 2022-12-10" },
		.since = "2022-09-10", .due = "2022-12-10",
		.met = { "2022-12-11-assessment-aa01|risk-1|c1|a=1",
			"2022-12-11-meeting-aa00|kind: review|present:|  - anna.bekova",
			"2022-10-01-plan-aa01|review: 2023-03-01|replaces: 2022-09-10-plan-aa00" },
		.alike = { "2022-12-11-assessment-aa01|kid-1|c1|s=0",
			"2022-12-11-meeting-aa00|kind: team|present:|  - anna.bekova" } },
	{ DUTY_CONTACT, .since = "2022-09-01", .due = "2022-10-01", .met = { 0 },
		.alike = { "2022-09-20-note-aa00|by: anna.bekova",
			"2022-09-20-visit-aa00|by: anna.bekova|attended: no-show",
			"2022-09-20-meeting-aa00|kind: case-meeting|present:|  - anna.bekova",
			"2022-09-20-meeting-aa00|kind: case-meeting|cancelled: true|present:|"
			"  - role:mother",
			"2022-09-20-assessment-aa00|risk-1|c1|a=1" } },
	{ DUTY_CONTACT, .story = { "2022-09-20-visit-aa00|by: anna.bekova" }, .since = "2022-09-20",
		.due = "2022-10-20" },
	{ DUTY_CONTACT,
		.story = { "2022-09-20-meeting-aa00|kind: case-meeting|present:|  - role:child" },
		.since = "2022-09-20", .due = "2022-10-20" },
	{ DUTY_TASK,
		.story = { "2022-09-10-note-aa00|by: anna.bekova||- [ ] Call @jana.dvorska "
			   "due:2022-09-20 id:t7f3k2mq" },
		.since = "2022-09-10", .due = "2022-09-20", .owner = "jana.dvorska",
		.met = { "2022-09-10-note-aa00|by: anna.bekova||- [x] Call @jana.dvorska "
			 "due:2022-09-20 done:2022-09-21 id:t7f3k2mq",
			"2022-09-10-note-aa00|by: anna.bekova||- [x] Call @jana.dvorska "
			"due:2022-09-20 cancelled:2022-09-21 id:t7f3k2mq" },
		.alike = { "2022-09-21-call-aa00|by: jana.dvorska",
			"2022-09-10-note-aa00|by: anna.bekova||- [x] Call @jana.dvorska "
			"due:2022-09-20 done:2023-09-21 id:t7f3k2mq",
			"2022-09-10-note-aa00|by: anna.bekova||- [x] Call @jana.dvorska "
			"due:2022-09-20 cancelled:2023-09-21 id:t7f3k2mq" } },
	{ DUTY_TASK,
		.story = { "2022-09-10-note-aa00|by: anna.bekova||- [ ] Call @role:teacher "
			   "due:2022-09-20 id:t7f3k2mq" },
		.since = "2022-09-10", .due = "2022-09-20", .role = "teacher" },
	{ DUTY_TASK, /* one of the platform's */
		.story = { "platform/2022-09-10-meeting-aa00|kind: platform||- [ ] Print "
			   "due:2022-09-20 id:t7f3k2mq" },
		.since = "2022-09-10", .due = "2022-09-20", .owner = "jana.dvorska" },
	{ DUTY_TASK_ORPHAN,
		.story = { "2022-09-10-note-aa00|by: anna.bekova||- [ ] Call @petr.novak "
			   "id:t7f3k2mq" },
		.since = "2022-11-01",
		.met = { "2022-09-10-note-aa00|by: anna.bekova||- [ ] Call @anna.bekova "
			 "id:t7f3k2mq",
			"2022-09-10-note-aa00|by: anna.bekova||- [x] Call @petr.novak "
			"done:2022-11-02 id:t7f3k2mq" } },
	{ DUTY_REFERRAL_ANSWER,
		.story = { "2022-09-10-referral-aa00|service: sas|need: x|by: anna.bekova|"
			   "for:|  - c1" },
		.since = "2022-09-10", .due = "2022-09-24",
		.met = { "2022-09-10-referral-aa00|service: sas|need: x|by: anna.bekova|"
			 "for:|  - c1|events:|  - 2022-09-24 started",
			"2022-09-10-referral-aa00|service: sas|need: x|by: anna.bekova|"
			"for:|  - c1|events:|  - 2022-09-24 waitlisted" },
		.alike = { "2022-09-20-note-aa00|by: anna.bekova",
			"2022-09-10-referral-aa00|service: sas|need: x|by: anna.bekova|"
			"for:|  - c1|events:|  - 2022-09-20 started|"
			"  - 2022-09-20 undone 2022-09-20 started" } },
	{ DUTY_REFERRAL_ANSWER,
		.story = { "2022-09-10-referral-aa00|service: sas|need: x|by: anna.bekova|"
			   "for:|  - c1|events:|  - 2022-09-20 accepted" },
		.since = "2022-09-20", .due = "2022-10-04" },
	{ DUTY_REFERRAL_WAIT,
		.story = { "2022-09-10-referral-aa00|service: sas|need: x|by: anna.bekova|"
			   "for:|  - c1|events:|  - 2022-09-20 waitlisted" },
		.since = "2022-09-20", .due = "2022-11-19",
		.met = { "2022-09-10-referral-aa00|service: sas|need: x|by: anna.bekova|"
			 "for:|  - c1|events:|  - 2022-09-20 waitlisted|  - 2022-11-20 started" },
		.alike = { "answer|2022-11-20,sas,,aa00,waitlist" } },
	{ DUTY_REFERRAL_WAIT,
		.story = { "2022-09-10-referral-aa00|service: sas|need: x|by: anna.bekova|"
			   "for:|  - c1|quoted-wait: 20|events:|  - 2022-09-20 waitlisted" },
		.since = "2022-09-20", .due = "2022-09-30" },
	{ DUTY_REFERRAL_WAIT, /* over on the very day on which the service put the family there */
		.story = { "2022-09-10-referral-aa00|service: sas|need: x|by: anna.bekova|"
			   "for:|  - c1|quoted-wait: 10|events:|  - 2022-09-20 waitlisted" },
		.since = "2022-09-20", .due = "2022-09-20" },
	{ DUTY_CONSENT_ENDING,
		.story = { "2022-09-05-consent-aa00|member:|  - m1|basis: consent|recipient:|"
			   "  - sas|until: 2022-12-31",
			"2022-09-06-referral-aa00|service: sas|need: x|by: anna.bekova|"
			"for:|  - c1|consent: 2022-09-05-consent-aa00" },
		.since = "2022-12-01", .due = "2022-12-31", .on = "2022-12-21", .is_listed = true,
		.then = DUTY_REFERRAL_STOPPED,
		.met = { "2022-12-05-consent-aa01|member:|  - m1|basis: consent|recipient:|"
			 "  - sas|until: 2023-12-31",
			"2022-09-06-referral-aa00|service: sas|need: x|by: anna.bekova|"
			"for:|  - c1|consent: 2022-09-05-consent-aa00|events:|"
			"  - 2022-12-02 cancelled other" },
		.alike = { "2022-12-05-consent-aa01|member:|  - m1|basis: consent|recipient:|"
			   "  - sas|until: 2022-12-31",
			"2022-12-05-consent-aa01|member:|  - m1|basis: consent|recipient:|"
			"  - teacher",
			"2022-09-06-referral-aa00|service: sas|need: x|by: anna.bekova|"
			"for:|  - c1|consent: 2022-09-05-consent-aa00|events:|"
			"  - 2022-12-02 started" } },
	{ DUTY_GOAL_UNJUDGED,
		.story = { "2022-09-10-plan-aa00|review: 2022-12-01||- goal: Sleeps need:x "
			   "by:2022-10-01 id:g1" },
		.since = "2022-09-10", .due = "2022-10-01",
		.met = { "2022-09-10-plan-aa00|review: 2022-12-01||- goal: Sleeps need:x "
			 "by:2022-10-01 met:partly on:2022-10-01 id:g1",
			"2022-09-20-plan-aa01|review: 2022-12-01|replaces: 2022-09-10-plan-aa00" },
		.alike = { "2022-10-01-meeting-aa00|kind: review|present:|  - anna.bekova",
			"2022-09-10-plan-aa00|review: 2022-12-01||- goal: Sleeps need:x "
			"by:2022-10-01 met:partly on:2023-10-01 id:g1" } },
	{ DUTY_ITEM_UNANSWERED, .story = { "2022-09-10-assessment-aa00|risk-1|c1|a=7" },
		.since = "2022-09-10", .due = "2022-10-25",
		.met = { "2022-09-20-plan-aa00|review: 2022-12-01||- goal: Sleeps need:x "
			 "item:a by:2022-12-01 id:g1",
			"2022-09-20-plan-aa00|review: 2022-12-01||- goal: Eats need:x "
			"by:2022-12-01 id:g1||- goal: Sleeps need:x item:a by:2022-12-01 id:g2",
			"2022-09-09-note-aa00|by: anna.bekova||- [ ] Call item:a id:t7f3k2mq",
			"2022-09-20-note-aa00|by: anna.bekova||- [x] Call item:a for:c1 "
			"done:2022-09-21 id:t7f3k2mq",
			"2022-09-20-assessment-aa01|risk-1|c1|a=6" },
		.alike = { "2022-09-20-plan-aa00|review: 2022-12-01||- goal: Sleeps need:x "
			   "item:b by:2022-12-01 id:g1",
			"2022-09-20-note-aa00|by: anna.bekova||- [x] Call item:a "
			"cancelled:2022-09-21 id:t7f3k2mq",
			"2022-09-20-note-aa00|by: anna.bekova||- [ ] Call item:a for:c2 "
			"id:t7f3k2mq",
			"2022-09-20-assessment-aa01|risk-1|c2|a=6",
			"2022-11-20-note-aa00|by: anna.bekova||- [ ] Call item:a id:t7f3k2mq",
			"2022-09-20-assessment-aa01|kid-1|c1|s=0" } },
	{ DUTY_ITEM_UNANSWERED, /* a plan that was replaced answers nothing */
		.story = { "2022-09-10-assessment-aa00|risk-1|c1|a=7",
			"2022-09-11-plan-aa00|review: 2022-12-01||- goal: Sleeps need:x item:a "
			"by:2022-12-01 id:g1",
			"2022-09-10-plan-aa01|review: 2022-12-01|replaces: "
			"2022-09-11-plan-aa00" },
		.since = "2022-09-10", .due = "2022-10-25" },
	{ DUTY_APPROVAL, .story = { "2022-09-10-assessment-aa00|risk-1|c1|a=1|override=medium" },
		.since = "2022-09-10",
		.met = { "2022-09-11-approval-aa00|of: 2022-09-10-assessment-aa00|"
			 "by: jana.dvorska" },
		.alike = { "2022-09-11-approval-aa00|of: 2022-09-10-assessment-aa00|"
			   "by: anna.bekova",
			"2022-09-11-approval-aa00|of: 2022-09-10-assessment-aa01|"
			"by: jana.dvorska" } },
	{ DUTY_APPROVAL, .story = { "2022-09-10-study-aa00|by: anna.bekova|alias: Liska" },
		.since = "2022-09-10",
		.met = { "2022-09-11-approval-aa00|of: 2022-09-10-study-aa00|by: jana.dvorska" },
		.alike = { "2022-09-11-approval-aa00|of: 2022-09-10-study-bb00|by: jana.dvorska",
			"2022-09-11-approval-aa00|of: 2022-09-10-study-aa00|by: anna.bekova" } },
	{ DUTY_APPROVAL,
		.story = { "settings|approve:|  - minutes",
			"platform/2022-09-10-meeting-aa00|kind: platform|"
			"facilitator: anna.bekova|minute-taker: karel.novy|present:|  - "
			"anna.bekova" },
		.since = "2022-09-10", .owner = "jana.dvorska",
		.met = { "platform/2022-09-11-approval-aa00|of: 2022-09-10-meeting-aa00|"
			 "by: jana.dvorska" },
		/* An approval in a case is of the minutes there. */
		.alike = { "platform/2022-09-11-approval-aa00|of: 2022-09-10-meeting-aa00|"
			   "by: anna.bekova",
			"platform/2022-09-11-approval-aa00|of: 2022-09-10-meeting-aa00|"
			"by: karel.novy",
			"platform/2022-09-11-approval-aa00|of: 2022-09-10-meeting-bb00|"
			"by: jana.dvorska",
			"2022-09-11-approval-aa00|of: 2022-09-10-meeting-aa00|"
			"by: jana.dvorska" } },
	{ DUTY_APPROVAL,
		.story = { "settings|approve:|  - minutes",
			"2022-09-10-meeting-aa00|kind: team|facilitator: jana.dvorska|"
			"minute-taker: karel.novy|present:|  - anna.bekova" },
		.since = "2022-09-10",
		.met = { "2022-09-11-approval-aa00|of: 2022-09-10-meeting-aa00|by: anna.bekova" },
		.alike = { "2022-09-11-approval-aa00|of: 2022-09-10-meeting-aa00|"
			   "by: jana.dvorska",
			"2022-09-11-approval-aa00|of: 2022-09-10-meeting-aa00|by: karel.novy" } },
	{ DUTY_APPROVAL,
		.story = { "settings|approve:|  - plan",
			"2022-09-10-plan-aa00|review: 2022-12-01" },
		.since = "2022-09-10",
		.met = { "2022-09-11-approval-aa00|of: 2022-09-10-plan-aa00|by: jana.dvorska" },
		.alike = { "2022-09-11-approval-aa00|of: 2022-09-10-plan-aa00|"
			   "by: anna.bekova" } },
	{ DUTY_APPROVAL, /* whoever wrote the plan, the case manager or not */
		.story = { "settings|approve:|  - plan",
			"2022-09-10-plan-aa00|by: jana.dvorska|review: 2022-12-01" },
		.since = "2022-09-10",
		.met = { "2022-09-11-approval-aa00|of: 2022-09-10-plan-aa00|by: anna.bekova" },
		.alike = { "2022-09-11-approval-aa00|of: 2022-09-10-plan-aa00|"
			   "by: jana.dvorska" } },
	{ DUTY_OBJECTION,
		.story = { "2022-09-05-meeting-aa00|kind: team|present:|  - anna.bekova|"
			   "objections:|  - 2022-09-10 mother It was said otherwise" },
		.since = "2022-09-10",
		.met = { "2022-09-05-meeting-aa00|kind: team|present:|  - anna.bekova|"
			 "objections:|  - 2022-09-10 mother It was said otherwise|"
			 "  - 2022-09-20 answered 2022-09-10 mother" },
		.alike = { "2022-09-05-meeting-aa00|kind: team|present:|  - anna.bekova|"
			   "objections:|  - 2022-09-10 mother It was said otherwise|"
			   "  - 2022-09-20 answered 2022-09-10 father",
			"2022-09-05-meeting-aa00|kind: team|present:|  - anna.bekova|"
			"objections:|  - 2022-09-10 mother It was said otherwise|"
			"  - 2022-09-20 answered 2022-09-09 mother",
			"2022-09-05-meeting-aa00|kind: team|present:|  - anna.bekova|"
			"objections:|  - 2022-09-10 mother It was said otherwise|"
			"  - 2022-12-20 answered 2022-09-10 mother",
			"2022-09-11-meeting-aa01|kind: team|present:|  - role:mother" } },
	{ DUTY_OBJECTION,
		.story = { "platform/2022-09-05-meeting-aa00|kind: platform|present:|"
			   "  - anna.bekova|objections:|  - 2022-09-10 teacher Wrong" },
		.since = "2022-09-10", .owner = "jana.dvorska" },
	{ DUTY_ACCESS, .story = { "request|r1,k7q2m4xp,access,m1,2022-09-10,,," },
		.since = "2022-09-10", .due = "2022-10-10",
		.alike = { "2022-09-11-visit-aa00|by: anna.bekova" } },
	{ DUTY_ACCESS,
		.story = { "request|r1,k7q2m4xp,access,m1,2022-09-10,2022-09-15,,",
			"2022-09-12-closing-aa00|reason: moved|outcome: unknown" },
		.since = "2022-09-10", .due = "2022-09-15" },
	{ DUTY_ACCESS, /* a slip of the pen in the case's id loses no request */
		.story = { "request|r1,k7q2m4xq,access,,2022-09-10,,," }, .since = "2022-09-10",
		.due = "2022-10-10", .owner = "jana.dvorska" },
	{ DUTY_MAJORITY, .story = { "members|k7q2m4xp,c1,child,,2006,," }, .since = "2023-01-01",
		.due = "2024-12-31",
		.met = { "2023-06-01-closing-aa00|reason: adult|outcome: unknown",
			"members|k7q2m4xp,c1,child,,2006,,2023-01-01",
			"2023-06-01-plan-aa00|review: 2023-12-01||- goal: Sleeps need:x "
			"item:adulthood by:2023-10-01 id:g1",
			"2023-06-01-note-aa00|by: anna.bekova||- [ ] Flat item:adulthood for:c1 "
			"id:t7f3k2mq" },
		.alike = { "2023-06-01-plan-aa00|review: 2023-12-01||- goal: Sleeps need:x "
			   "by:2023-10-01 id:g1",
			"2023-06-01-note-aa00|by: anna.bekova||- [ ] Flat item:adulthood for:c2 "
			"id:t7f3k2mq",
			"2023-06-01-note-aa00|by: anna.bekova||- [x] Flat item:adulthood "
			"cancelled:2023-06-01 id:t7f3k2mq" } },
	{ DUTY_MEETING,
		.story = { "2022-09-10-meeting-aa00|kind: team|present:|  - anna.bekova|"
			   "next: 2022-12-10" },
		.since = "2022-09-10", .due = "2022-12-10",
		.met = { "2022-12-11-meeting-aa01|kind: review|present:|  - anna.bekova" },
		.alike = { "2022-12-11-meeting-aa01|kind: review|excused:|  - anna.bekova",
			"2022-12-11-meeting-aa01|kind: review|cancelled: true|present:|"
			"  - anna.bekova",
			"2022-12-11-visit-aa01|by: anna.bekova",
			"platform/2022-12-11-meeting-aa01|kind: platform|present:|  - "
			"anna.bekova" } },
	{ DUTY_MEETING,
		.story = { "platform/2022-09-10-meeting-aa00|kind: fair|present:|  - anna.bekova|"
			   "next: 2022-12-10" },
		.since = "2022-09-10", .due = "2022-12-10", .owner = "jana.dvorska",
		.met = { "platform/2022-12-11-meeting-aa01|kind: training|attended:|  - teacher "
			 "5" } },
	{ DUTY_MINUTES_SEND,
		.story = { "2022-09-10-meeting-aa00|kind: conference|present:|  - anna.bekova" },
		.since = "2022-09-10", .due = "2022-09-17",
		.met = { "2022-09-10-meeting-aa00|kind: conference|present:|  - anna.bekova|"
			 "sent: 2022-09-18",
			"2022-09-10-meeting-aa00|kind: conference|excused:|  - anna.bekova",
			"2022-09-10-meeting-aa00|kind: conference|cancelled: true|present:|"
			"  - anna.bekova",
			"2022-09-10-meeting-aa00|kind: case-meeting|present:|  - anna.bekova" },
		.alike = { "2022-09-11-meeting-aa01|kind: team|present:|  - anna.bekova",
			"2022-09-10-meeting-aa00|kind: conference|present:|  - anna.bekova|"
			"sent: 2023-09-18" } },
	{ DUTY_MINUTES_SEND,
		.story = { "platform/2022-09-10-meeting-aa00|kind: platform|present:|"
			   "  - anna.bekova" },
		.since = "2022-09-10", .due = "2022-09-17", .owner = "jana.dvorska" },
	{ DUTY_PLAN_MISSING, .since = "2022-09-01", .due = "2022-10-16",
		.met = { "2022-09-10-plan-aa00|review: 2022-12-01",
			"2022-09-10-meeting-aa00|kind: team|present:|  - anna.bekova|"
			"next: 2022-12-10||- [ ] Call id:t7f3k2mq",
			"2022-10-28-meeting-aa00|kind: team|present:|  - anna.bekova|"
			"next: 2022-12-10||- [ ] Call id:t7f3k2mq" },
		.alike = { "2022-09-10-meeting-aa00|kind: team|present:|  - anna.bekova||"
			   "- [ ] Call id:t7f3k2mq",
			"2022-09-10-meeting-aa00|kind: team|present:|  - anna.bekova|"
			"next: 2022-12-10",
			"2022-09-10-meeting-aa00|kind: team|present:|  - anna.bekova|"
			"next: 2022-12-10||- [x] Call done:2022-09-10 id:t7f3k2mq",
			"2022-09-10-note-aa00|by: anna.bekova||- [ ] Call id:t7f3k2mq" } },
	{ DUTY_HANDOVER, .story = { "2022-09-10-handover-aa00|from: anna.bekova|to: jana.dvorska" },
		.since = "2022-09-10", .owner = "jana.dvorska",
		.met = { "2022-09-10-handover-aa00|from: anna.bekova|to: jana.dvorska|"
			 "family-told: 2022-09-11|met: 2022-09-12" },
		.alike = { "2022-09-10-handover-aa00|from: anna.bekova|to: jana.dvorska|"
			   "met: 2022-09-12",
			"2022-09-10-handover-aa00|from: anna.bekova|to: jana.dvorska|"
			"family-told: 2022-09-12",
			"2022-09-10-handover-aa00|from: anna.bekova|to: jana.dvorska|"
			"family-told: 2022-09-11|met: 2023-09-12",
			"2022-09-11-visit-aa00|by: jana.dvorska" } },
	{ DUTY_AVAILABILITY,
		.story = { "answer|2022-09-01,sas,,aa00,capacity",
			"2022-09-10-referral-aa00|service: sas|need: x|by: anna.bekova|"
			"for:|  - c1" },
		.since = "2022-09-10", .due = "2022-10-31",
		.met = { "answer|2022-10-20,sas,,aa01,capacity",
			"2022-09-10-referral-aa00|service: sas|need: x|by: anna.bekova|"
			"for:|  - c1|events:|  - 2022-10-01 accepted" },
		.alike = { "answer|2022-10-20,old,,aa01,capacity",
			"2022-09-11-referral-aa01|service: sas|need: x|by: anna.bekova|for:|  - c1",
			"2022-09-10-referral-aa00|service: sas|need: x|by: anna.bekova|"
			"for:|  - c1|events:|  - 2022-10-01 waitlisted" } },
	{ DUTY_PLEDGE,
		.story = { "person|vera.mala,Vera,,,,",
			"2022-09-10-meeting-aa00|kind: team|present:|  - vera.mala part" },
		.since = "2022-09-10",
		.met = { "2022-09-10-meeting-aa00|kind: team|present:|  - anna.bekova",
			"2022-09-10-meeting-aa00|kind: team|excused:|  - vera.mala",
			"2022-09-10-meeting-aa00|kind: team|cancelled: true|present:|"
			"  - vera.mala" },
		.alike = { "2022-09-11-meeting-aa01|kind: team|present:|  - vera.mala" } },
	{ DUTY_RETENTION,
		.story = { "settings|retention-years: 10",
			"2022-10-01-closing-aa00|reason: moved|outcome: unknown" },
		.since = "2022-10-01", .due = "2032-10-01",
		.met = { "2022-10-02-reopening-aa00|undoes: 2022-10-01-closing-aa00",
			"case|erased: 2032-10-02|basis: retention" },
		.alike = { "2022-10-02-note-aa00|by: anna.bekova" } },
	{ DUTY_RETENTION, /* not before the youngest comes of age */
		.story = { "settings|retention-years: 5",
			"2022-10-01-closing-aa00|reason: moved|outcome: unknown" },
		.since = "2022-10-01", .due = "2030-12-31" },
	{ DUTY_RETENTION,
		.story = { "case|opened: 2022-09-01|manager: anna.bekova|source: police|"
			   "keep-until: 2025-01-01",
			"2022-10-01-closing-aa00|reason: moved|outcome: unknown" },
		.since = "2022-10-01", .due = "2025-01-01" },
};

static day_number day_of(const char *text)
{
	day_number day = DATE_NONE;
	assert_true(date_parse(slice_from(text), &day));
	return day;
}

static void open_story(struct duty_world *world, const struct row *row, const char *more)
{
	duty_world_open(world);
	for (size_t i = 0; i < ARRAY_LEN(family); i++)
		duty_world_add(world, slice_from(family[i]));
	for (size_t i = 0; i < STORY && row->story[i]; i++)
		duty_world_add(world, slice_from(row->story[i]));
	if (more)
		duty_world_add(world, slice_from(more));
	duty_world_read(world);
}

static const struct duty *look(struct duty_world *world, const struct row *row, day_number day)
{
	duty_world_look(world, day);
	return duty_world_find(world, row->rule);
}

/* Whether the duty of the row itself is there; its rule may have found another by then. */
static bool stands(struct duty_world *world, const struct row *row, day_number day)
{
	const struct duty *duty = look(world, row, day);
	return duty && duty->due == (row->due ? day_of(row->due) : DATE_NONE);
}

static bool is(
	struct duty_world *world, const struct row *row, day_number day, enum duty_state state)
{
	const struct duty *duty = look(world, row, day);
	return duty && duty->state == state;
}

/* Says which row is wrong, for cmocka tells the line alone. */
static void expect(bool fine, const struct row *row, const char *what, const char *more)
{
	if (!fine)
		print_message("# %s %s (row %zu): %s\n", duty_rules[row->rule].code, row->since,
			(size_t)(row - rows), what);
	if (!fine && more)
		print_message("# with %s\n", more);
	assert_true(fine);
}

static void test_days(void **state)
{
	static struct duty_world world;
	(void)state;
	for (size_t i = 0; i < ARRAY_LEN(rows); i++) {
		const struct row *row = &rows[i];
		day_number since = day_of(row->since);
		day_number due = row->due ? day_of(row->due) : DATE_NONE;
		const struct duty *duty;
		open_story(&world, row, NULL);
		expect(!stands(&world, row, since - 1), row, "arises too early", NULL);
		duty = look(&world, row, since);
		expect(duty, row, "does not arise", NULL);
		assert_slice(duty->owner, row->owner ? row->owner : "anna.bekova");
		assert_string_equal(slice_text(duty->role), row->role ? row->role : "");
		expect(duty->listed || !row->is_listed, row, "is not listed", NULL);
		expect(duty->due == due, row, "is due on another day", NULL);
		if (!row->due) {
			expect(duty->state == DUTY_DUE, row, "is not due at once", NULL);
			duty_world_close(&world);
			continue;
		}
		expect(due - 1 < since || is(&world, row, due - 1, DUTY_COMING), row,
			"is not coming", NULL);
		expect(is(&world, row, due, DUTY_DUE), row, "is not due", NULL);
		bool late = is(&world, row, due + 1, DUTY_LATE);
		if (row->then)
			late = !late && duty_world_find(&world, row->then);
		expect(late, row, "is not late", NULL);
		duty_world_close(&world);
	}
}

enum { LATER = 12 /* days */ };

static day_number looked_at_on(const struct row *row)
{
	if (row->on)
		return day_of(row->on);
	return row->due ? day_of(row->due) + LATER : day_of(row->since) + LATER;
}

static void test_facts(void **state)
{
	static struct duty_world world;
	(void)state;
	for (size_t i = 0; i < ARRAY_LEN(rows) * ALIKE; i++) {
		const struct row *row = &rows[i / ALIKE];
		const char *met = row->met[i % ALIKE], *alike = row->alike[i % ALIKE];
		day_number day = looked_at_on(row);
		if (met) {
			open_story(&world, row, met);
			expect(!stands(&world, row, day), row, "is not met", met);
			duty_world_close(&world);
		}
		if (alike) {
			open_story(&world, row, alike);
			expect(stands(&world, row, day), row, "is met by what looks alike", alike);
			duty_world_close(&world);
		}
	}
}

/* Of three that read the same or not, by the ends of what each is told by. */
static void test_alike(void **state)
{
	static const struct {
		enum duty_rule_id rule;
		const char *story[STORY];
		const char *alike; /* the handles of those that read like another */
	} stories[] = {
		{ DUTY_SIGNAL_AGAIN,
			{ "2022-09-20-signal-aa00|source: school|events:|"
			  "  - 2022-09-21 joined k7q2m4xp",
				"2022-09-21-signal-bb00|source: health|events:|"
				"  - 2022-09-21 joined k7q2m4xp" },
			"aa00 bb00 " },
		{ DUTY_SIGNAL_CLOSED_CASE,
			{ "2022-09-15-closing-aa00|reason: other|outcome: unknown",
				"2022-09-20-signal-aa00|source: school|events:|"
				"  - 2022-09-21 joined k7q2m4xp",
				"2022-09-21-signal-bb00|source: health|events:|"
				"  - 2022-09-21 joined k7q2m4xp" },
			"aa00 bb00 " },
		{ DUTY_REFERRAL_ANSWER,
			{ "2022-09-06-referral-aa00|service: sas|need: x|by: anna.bekova|for:|  - "
			  "c1",
				"2022-09-06-referral-bb00|service: twin|need: x|by: "
				"anna.bekova|for:|"
				"  - c1",
				"2022-09-06-referral-cc00|service: sas|need: z|by: "
				"anna.bekova|for:|"
				"  - c1" },
			"aa00 cc00 " },
		{ DUTY_TASK,
			{ "2022-09-10-note-aa00|by: anna.bekova||- [ ] Call @jana.dvorska "
			  "due:2022-09-20 id:t7f3k2mq|- [ ] Write @jana.dvorska due:2022-09-20 "
			  "id:t7f3k2mr|- [ ] Call @jana.dvorska due:2022-09-21 id:t7f3k2ms" },
			"t7f3k2mq t7f3k2ms " },
	};
	static struct duty_world world;
	(void)state;
	for (size_t i = 0; i < ARRAY_LEN(stories); i++) {
		struct slice alike = slice_from("");
		struct row row = { .rule = stories[i].rule };
		memcpy(row.story, stories[i].story, sizeof row.story);
		open_story(&world, &row, NULL);
		duty_world_look(&world, day_of("2022-09-22"));
		for (size_t k = 0; k < world.list.count; k++) {
			const struct duty *duty = &world.list.items[k];
			struct slice handle = duty_handle(duty);
			if (duty->rule == row.rule && duty->alike)
				alike = arena_format(&world.arena, "%s%.*s ", slice_text(alike),
					(int)handle.length, handle.data);
		}
		assert_slice(alike, stories[i].alike);
		duty_world_close(&world);
	}
}

/* What another person approves has a command by its kind. */
static void test_approving(void **state)
{
	static const struct {
		const char *record, *command;
	} kinds[] = {
		{ "2022-09-10-plan-aa00",
			"case-plan --approve 2022-09-10-plan-aa00 --by PERSON c" },
		{ "2022-09-10-meeting-aa00",
			"meeting-log --approve c/2022-09-10-meeting-aa00 --by PERSON" },
		{ "2022-09-10-study-aa00",
			"case-study --approve 2022-09-10-study-aa00 --by PERSON c" },
		{ "2022-09-10-assessment-aa00",
			"kid-assess --approve 2022-09-10-assessment-aa00 --by PERSON c" },
	};
	struct arena arena;
	(void)state;
	arena_init(&arena);
	for (size_t i = 0; i < ARRAY_LEN(kinds); i++) {
		const struct duty duty = { .rule = DUTY_APPROVAL,
			.case_id = slice_from("c"),
			.record = slice_from(kinds[i].record) };
		assert_slice(duty_command(&duty, &arena), kinds[i].command);
	}
	arena_free(&arena);
}

static void test_every_rule_has_a_row(void **state)
{
	(void)state;
	for (size_t rule = 0; rule < DUTY_RULE_COUNT; rule++) {
		bool found = false;
		for (size_t i = 0; i < ARRAY_LEN(rows); i++)
			found |= rows[i].rule == rule;
		if (!found)
			print_message("# no row for %s\n", duty_rules[rule].code);
		assert_true(found);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_every_rule_has_a_row),
		cmocka_unit_test(test_days),
		cmocka_unit_test(test_facts),
		cmocka_unit_test(test_alike),
		cmocka_unit_test(test_approving),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
