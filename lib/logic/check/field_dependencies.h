/* Fields of a record that ask for each other, or exclude each other. */
#ifndef LOGIC_FIELD_DEPENDENCIES_H
#define LOGIC_FIELD_DEPENDENCIES_H

#include "model/record/record.h"

/* False with an error of rule "together" at the field that asks, or the one too many. */
bool record_check_pairs(const struct record *record, struct diag_list *diags);

#endif
