/* Which cases a list of cases is to have. */
#ifndef WORK_CASE_FILTER_H
#define WORK_CASE_FILTER_H

#include "work/case/list_cases.h"
#include "work/shared/summarize_case.h"

/* How a case stands; the family of one that is continued in another is looked after there. */
enum case_standing { STANDING_OPEN, STANDING_CLOSED, STANDING_CONTINUED };
extern const struct word case_standings[]; /* by enum case_standing */
enum case_standing case_standing(const struct case_summary *summary);

/* False with findings when the filters name what is not there (nearest offered) or contradict each
 * other. Asks for PLATFORM_PEOPLE, PLATFORM_PLACES and PLATFORM_VOCABULARIES. */
bool case_filter_check(struct context *context, const struct list_cases_request *request,
	const struct card_list *cards);

/* Whether a case may be wanted by what its case.md tells, before it is looked at closely. */
bool case_filter_facts(const struct context *context, const struct list_cases_request *request,
	const struct case_facts *facts);

/* Whether the case is wanted by all that its summary tells. */
bool case_filter_summary(
	const struct list_cases_request *request, const struct case_summary *summary);

#endif
