/* The report of one case, for those who work on it: exact, and it stays inside. */
#ifndef WORK_REPORT_CASE_H
#define WORK_REPORT_CASE_H

#include "work/case/case_page.h"
#include "work/report/report.h"

/*
 * The case as its page shows it (work/case/show_cases.h: facts, duties, situation, signals,
 * members, levels, goals, unanswered needs, open tasks, referrals, consents, notices), and besides:
 *   changes        of the level of each child, from one assessment to the next
 *   factors        risks and strengths by the newest assessment of each child, side by side
 *   closed-tasks   done and cancelled
 *   events         of referrals
 *   meetings
 * `operand` names the case.
 */
bool report_case(struct context *context, struct slice operand,
	const struct report_request *request, struct report *report);

/* The sections that only the report has, each a file but for small ones; its warning is the
 * handover sheet's as well. */
void report_case_warning(struct case_page *page);
void report_case_changes(struct case_page *page);
void report_case_factors(struct case_page *page);
void report_case_closed_tasks(struct case_page *page);
void report_case_events(struct case_page *page);
void report_case_meetings(struct case_page *page);

#endif
