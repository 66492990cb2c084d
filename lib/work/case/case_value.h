/* A case as machines read of it (commands.md, "Machine formats", case-list). */
#ifndef WORK_CASE_VALUE_H
#define WORK_CASE_VALUE_H

#include "report/value.h"
#include "work/shared/summarize_case.h"

/* Sets the keys in an object. What it needs of the case's own arena is copied; case.md could be
 * read. */
void case_value(const struct case_summary *summary, struct arena *arena, struct value *object);

#endif
