/* What the rows of one table say of each other. */
#ifndef LOGIC_TABLE_CHECK_H
#define LOGIC_TABLE_CHECK_H

#include "model/platform.h"

enum { CHAIN_STEPS_MOST = 8 }; /* that readers follow same_as and part_of */

/* False with errors of rule "circle" (part_of, same_as or corrects leads back to its own row, or on
 * for more than CHAIN_STEPS_MOST), "unknown-row" (corrects names no row of its table), "range"
 * (age_max below age_min) and "pattern" (a need's pattern that PCRE2 does not take). */
bool rows_check(const struct rows *rows, struct arena *arena, struct diag_list *diags);

/* A warning of rule "service-place" where an answer is about a place that services.csv does not
 * give the service: the directory may have changed since. */
void availability_check_places(
	const struct rows *rows, const struct platform *platform, struct diag_list *diags);

#endif
