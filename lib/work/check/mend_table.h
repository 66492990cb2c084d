/* Tables that a spreadsheet saved in its own way, put back. */
#ifndef WORK_MEND_TABLE_H
#define WORK_MEND_TABLE_H

#include "work/shared/context.h"

/*
 * Mends what is certain in a table of the store: the separator, the encoding, the line ends, and
 * the order of the rows where they have a key; no value changes. The output is the difference; with
 * context->dry_run nothing is written. False with findings when it is no table, or cannot be read
 * so.
 */
bool mend_table(struct context *context, struct slice named);

#endif
