/* What a record rests on stood when it was made: an open case, a consent. Commands see to it in one
 * clone; a merge of two can still bring a withdrawal together with a use, a closing with what came
 * after it. */
#ifndef LOGIC_STANDING_H
#define LOGIC_STANDING_H

#include "model/record/case_file.h"

/* False with errors of rule "closed-case" (a record that needs an open case, dated after the
 * closing that stood) and "consent-over" (a referral of a day on which its consent did not stand).
 */
bool case_check_standing(const struct case_file *file, struct diag_list *diags);

#endif
