/* A service for a family, on a page in plain words. */
#ifndef WORK_SERVICE_SHEET_H
#define WORK_SERVICE_SHEET_H

#include "report/value.h"
#include "work/shared/context.h"

/* What it helps with, whom it takes, where it is, whom to call, what to bring, and whether there is
 * a place, from a fresh answer alone; that it is closed is said first. Notes, which are for those
 * who refer, are left out. A duplicate (same_as) means the service behind it. */
bool service_sheet(struct context *context, struct slice named, struct document *document);

#endif
