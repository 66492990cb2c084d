/* What is possible and hardly true: warnings about one case. Pure. */
#ifndef LOGIC_PLAUSIBLE_H
#define LOGIC_PLAUSIBLE_H

#include "model/platform.h"
#include "model/record/case_file.h"
#include "model/record/identity.h"

/*
 * Adds warnings of rule
 *   "before-opening"  a record is older than the case
 *   "closed-case"     an assessment of a case that was closed before
 *   "no-child"        a family without a child
 *   "child-age"       a record is for a child who was not born then, or had come of age
 *   "member-left"     a record is for somebody who had left the family
 * and those of logic/check/consent_use.h, which ask the platform for its services.
 */
void case_check_plausible(
	const struct case_file *file, const struct platform *platform, struct diag_list *diags);

/* The same of rule "birth-year", about a member whose birth date in the identities is of another
 * year. The position may be NULL; the message has no date. */
void member_check_year(const struct member *member, const struct identity *identity,
	const struct position *position, struct diag_list *diags);

/* The same of rule "nobody", for minutes wherever they lie: nobody was present, and nothing says
 * that the meeting was cancelled. */
void meeting_check_presence(const struct record *record, struct diag_list *diags);

#endif
