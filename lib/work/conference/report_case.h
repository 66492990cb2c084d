/* The report of one case, for those who work on it: exact, and it stays inside. */
#ifndef WORK_CONFERENCE_REPORT_CASE_H
#define WORK_CONFERENCE_REPORT_CASE_H

#include "work/case/case_page.h"
#include "work/report/report.h"

/*
 * The case for a conference, on four pages at most where it is not a long one: what is on the table
 * today in sentences, the risk over time, what changed since the card before, duties, plan and
 * tasks, risks and strengths, how safe the children are and what they say, referrals and their
 * waiting, the family; and in the appendix the records behind it. Tables, beside those of the
 * case's page (work/case/show_cases.h): course-CARD    the sums of risk by a card, of each child
 *   changed        the answers that changed since the card before, a column a child
 *   risks          the newest answers that are risks, a column a child; strengths: the same
 *   waits          days from the request of a referral to its start
 *   meetings
 * and for machines alone answers, changes, factors, closed-tasks, events, and the page's referrals.
 * `operand` names the case.
 */
extern const struct report_kind report_of_case;

/* The scores of the assessments in force by cards that set the level, in the order of time. */
struct case_history {
	struct score *items;
	size_t count;
	size_t *children; /* places of those that set the level of each child who is there now */
	size_t child_count;
};
void case_history_read(const struct case_page *page, struct case_history *history);

/* The newest score of the same child of a day before that one's; NULL. */
const struct score *case_history_before(const struct case_history *history, size_t at);

/* "c1, 7 or 8 years". */
struct slice case_child_label(const struct case_page *page, const struct score *score);

/* The first index of the score whose sum sets the level. */
const struct index_score *score_risk(const struct score *score);

/* How the level of a child went from one score to another. */
enum level_change { LEVEL_WORSE, LEVEL_SAME, LEVEL_BETTER, LEVEL_UNSURE };
enum level_change level_change(const struct score *before, const struct score *after);

/* The sections that only the report has, each a file but for small ones; its warning is the
 * handover sheet's as well. */
void report_case_warning(struct case_page *page);
void report_case_today(struct case_page *page);
void report_case_course(struct case_page *page);
void report_case_changed(struct case_page *page);
void report_case_answers(struct case_page *page);
void report_case_changes(struct case_page *page);
void report_case_sides(struct case_page *page);
void report_case_factors(struct case_page *page);
void report_case_closed_tasks(struct case_page *page);
void report_case_child(struct case_page *page);
void report_case_waits(struct case_page *page);
void report_case_events(struct case_page *page);
void report_case_meetings(struct case_page *page);

#endif
