#include "report/calendar.h"
#include "text/content_line.h"

enum { MINUTES_A_DAY = 24 * 60, SECONDS_A_DAY = 24 * 60 * 60 };

static const char *const statuses[] = {
	[CALENDAR_CONFIRMED] = "CONFIRMED",
	[CALENDAR_TENTATIVE] = "TENTATIVE",
	[CALENDAR_CANCELLED] = "CANCELLED",
	[CALENDAR_NEEDS_ACTION] = "NEEDS-ACTION",
	[CALENDAR_COMPLETED] = "COMPLETED",
};

static void add_line(struct buf *out, const char *line)
{
	content_line_add(out, slice_from(line));
}

static void add_text(struct buf *out, const char *name, struct slice text)
{
	struct buf line;
	if (!text.data)
		return;
	buf_init(&line);
	buf_add_text(&line, name);
	buf_add_byte(&line, ':');
	content_text_add(&line, text);
	content_line_add(out, buf_slice(&line));
	buf_free(&line);
}

/* The line `start` with the day behind it, and a time of day in seconds where there is one. */
static void add_time(
	struct buf *out, const char *start, day_number day, long seconds, const char *zone)
{
	int year, month, day_of_month;
	struct buf line;
	date_to_civil(day, &year, &month, &day_of_month);
	buf_init(&line);
	buf_format(&line, "%s:%04d%02d%02d", start, year, month, day_of_month);
	if (seconds >= 0)
		buf_format(&line, "T%02ld%02ld%02ld%s", seconds / 3600, seconds / 60 % 60,
			seconds % 60, zone);
	content_line_add(out, buf_slice(&line));
	buf_free(&line);
}

/* RFC 5545, 3.6.1: an event on a DATE lasts that day; so that it does not keep the day from other
 * meetings, it takes no time (3.8.2.7). */
static void add_event(struct buf *out, const struct calendar_item *item)
{
	if (item->begins == CALENDAR_WHOLE_DAY) {
		add_time(out, "DTSTART;VALUE=DATE", item->day, -1, "");
		add_line(out, "TRANSP:TRANSPARENT");
		return;
	}
	long ends = item->begins + item->minutes;
	add_time(out, "DTSTART", item->day, item->begins * 60L, "");
	if (item->minutes > 0)
		add_time(out, "DTEND", item->day + (day_number)(ends / MINUTES_A_DAY),
			ends % MINUTES_A_DAY * 60, "");
}

/* COMPLETED is a moment (3.8.2.1); of the day the store knows, the first in UTC. */
static void add_task(struct buf *out, const struct calendar_item *item)
{
	if (item->day != DATE_NONE)
		add_time(out, "DUE;VALUE=DATE", item->day, -1, "");
	if (item->completed != DATE_NONE)
		add_time(out, "COMPLETED", item->completed, 0, "Z");
}

static void add_item(struct buf *out, const struct calendar_item *item, int64_t made)
{
	struct buf status;
	add_line(out, item->is_task ? "BEGIN:VTODO" : "BEGIN:VEVENT");
	add_text(out, "UID", item->uid);
	add_time(out, "DTSTAMP", (day_number)(made / SECONDS_A_DAY), (long)(made % SECONDS_A_DAY),
		"Z");
	add_text(out, "SUMMARY", item->summary);
	add_text(out, "DESCRIPTION", item->description);
	add_text(out, "LOCATION", item->location);
	if (item->is_task)
		add_task(out, item);
	else
		add_event(out, item);
	buf_init(&status);
	buf_format(&status, "STATUS:%s", statuses[item->status]);
	content_line_add(out, buf_slice(&status));
	buf_free(&status);
	if (item->is_private)
		add_line(out, "CLASS:PRIVATE");
	add_line(out, item->is_task ? "END:VTODO" : "END:VEVENT");
}

void calendar_render(const struct calendar *calendar, int64_t made, struct buf *out)
{
	if (calendar->count == 0)
		return;
	add_line(out, "BEGIN:VCALENDAR");
	add_line(out, "VERSION:2.0");
	add_line(out, "PRODID:-//Spis//NONSGML Spis//EN");
	for (size_t i = 0; i < calendar->count; i++)
		add_item(out, &calendar->items[i], made);
	add_line(out, "END:VCALENDAR");
}
