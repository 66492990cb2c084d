/*
 * A platform meeting names no case: its minutes go to everybody who
 * clones the platform's ring.
 */
#ifndef LOGIC_CASE_MENTION_H
#define LOGIC_CASE_MENTION_H

#include "logic/check/links.h"

/* False with an error of rule "case" for each word of the record's bytes that is the id of a case
 * in the world; nothing is found where the world has no cases. */
bool case_mention_check(
	const struct record *record, const struct link_world *world, struct diag_list *diags);

#endif
