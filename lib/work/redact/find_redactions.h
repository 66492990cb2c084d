/* Finding what of any text identifies somebody. */
#ifndef WORK_FIND_REDACTIONS_H
#define WORK_FIND_REDACTIONS_H

#include "work/redact/redaction.h"
#include "work/shared/context.h"

/*
 * All that identifies somebody in a text: every name, school, doctor and street of the identities
 * with the number of the house behind it, every birth number, e-mail address, phone number and date
 * of birth, and the birth dates of the families that are named; but for what people.csv, places.csv
 * and services.csv have. With roles in these places, which *redacted has, nothing is found any
 * more.
 *
 * False with a finding of SEVERITY_SYSTEM where the names cannot be asked, since then no text is
 * clean, or where the roles let something new be found each time.
 */
bool find_redactions(struct context *context, struct slice text, struct redactions *redactions,
	struct slice_list *roles, struct redacted *redacted);

#endif
