/*
 * Events of a record: lines DATE WORD [DETAIL] of which each kind has words of its own. A line DATE
 * undone EVENTDATE WORD [DETAIL] voids that event: the one with the detail, or all of that day and
 * word. The order of the lines means nothing.
 */
#ifndef MODEL_EVENT_H
#define MODEL_EVENT_H

#include "model/record/record.h"

extern const char EVENT_UNDONE[]; /* the word of every kind */

struct event_text {
	day_number date;
	struct slice word;   /* the date where there is none */
	struct slice detail; /* the rest of the line; empty: none */
};

/* False when the line does not begin with a date, with a finding of rule "event" that says so;
 * `position` may be NULL. */
bool event_split(struct slice text, const struct position *position, struct diag_list *diags,
	struct event_text *event);

/* The lines that no other voids, up to that day (DATE_NONE: all); what voids is none of them. */
struct slice_list events_standing(
	const struct slice_list *events, day_number day, struct arena *arena);

/* The line of a day that voids an event. */
struct slice event_undo_text(const struct event_text *event, day_number day, struct arena *arena);

/* False with an error of rule "undone" when an event that is to be added to those is voided by a
 * line there, so that adding it would change nothing. */
bool event_check_new(const struct slice_list *events, struct slice text, struct diag_list *diags);

/* False with an error of rule "undone" at each line of the record's field `events` that voids
 * nothing, or that is older than what it voids. */
bool events_check_undone(const struct record *record, struct diag_list *diags);

#endif
