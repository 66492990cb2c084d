/* A case for the one who takes it over: a sheet that stays inside and names nobody of the family.
 */
#ifndef WORK_HANDOVER_SHEET_H
#define WORK_HANDOVER_SHEET_H

#include "report/value.h"
#include "work/shared/context.h"

/*
 * The case as its page shows it (work/case/show_cases.h), in the order in which the next one asks:
 * what the newest handover says, the facts with what is pressing and when it is to be reviewed,
 * what is missing, open tasks, goals, referrals, consents, notices, members, levels, the situation.
 */
bool handover_sheet(struct context *context, struct slice named, struct document *document);

#endif
