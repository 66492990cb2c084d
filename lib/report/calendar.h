/*
 * Meetings and tasks for other programs' calendars: data in, iCalendar (RFC 5545) out.
 *
 * Times are those of the clock on the wall ("floating", RFC 5545, 3.3.5): a store knows no time
 * zone. There is no METHOD: this is a calendar to import, not an invitation. What is imported again
 * under the same UID replaces what was there.
 */
#ifndef REPORT_CALENDAR_H
#define REPORT_CALENDAR_H

#include "base/buf.h"
#include "base/date.h"

enum calendar_status {
	CALENDAR_CONFIRMED, /* of events */
	CALENDAR_TENTATIVE,
	CALENDAR_CANCELLED,    /* of both */
	CALENDAR_NEEDS_ACTION, /* of tasks */
	CALENDAR_COMPLETED,
};

enum { CALENDAR_WHOLE_DAY = -1 };

struct calendar_item {
	bool is_task;	      /* a VTODO, else a VEVENT */
	struct slice uid;     /* without blanks; the same whenever the item is exported */
	struct slice summary; /* one line */
	struct slice description, location; /* absent: none */
	day_number day;			    /* the event's; the task's due day, or DATE_NONE */
	int begins;   /* an event's time, minutes since midnight; CALENDAR_WHOLE_DAY: none */
	long minutes; /* how long; 0: not known */
	enum calendar_status status;
	day_number completed; /* a task's; DATE_NONE */
	bool is_private;      /* not to be shown to others who see the calendar (CLASS) */
};

struct calendar {
	struct calendar_item *items;
	size_t count;
	size_t capacity;
};

/* The calendar as bytes; `made` is DTSTAMP, seconds since 1970 UTC. Without items nothing: a
 * calendar has at least one. */
void calendar_render(const struct calendar *calendar, int64_t made, struct buf *out);

#endif
