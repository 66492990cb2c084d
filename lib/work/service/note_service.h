/* A dated answer about a service, or a rating of it. */
#ifndef WORK_NOTE_SERVICE_H
#define WORK_NOTE_SERVICE_H

#include "work/shared/context.h"

struct note_service_request {
	struct slice state; /* a word of availability_states */
	long free, wait_days;
	struct slice place;
	struct slice quality, effectiveness; /* words of rating_grades */
	struct slice corrects;		     /* the id of an own answer or rating */
	struct slice message;
};

/*
 * Writes a row into availability/YEAR/PERSON.csv (state and what belongs to it), into
 * ratings/YEAR/PERSON.csv (quality, effectiveness), or into both; PERSON is who acts, YEAR that of
 * the context's date. The output is a line for each: the row's id, a tab, its file. A service that
 * is the duplicate of another (same_as) stands for that one.
 */
bool note_service(
	struct context *context, struct slice named, const struct note_service_request *request);

#endif
