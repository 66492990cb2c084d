/* A sheet on which those who meet sign. */
#ifndef WORK_ATTENDANCE_SHEET_H
#define WORK_ATTENDANCE_SHEET_H

#include "report/value.h"
#include "work/shared/context.h"

/*
 * For the minutes of that name (find_meeting()): a document with when and where, the pledge of
 * confidentiality, and a table (attendance: name, profession, organization, pledge, signature) with
 * a row for each person and role of `present`, and for each head of `attended` one to be filled in.
 * Names are those of people.csv; who is there by a role writes theirs by hand, on paper only.
 */
bool attendance_sheet(struct context *context, struct slice named, struct document *document);

#endif
