#include "text/spoken.h"
#include "text/spoken_parts.h"

enum { HOUR = 60, DAY_MINUTES = 24 * HOUR };

static const char hour_words[] = "h hod hodin hodina hodiny hodinu hour hours hr hrs";
/* Behind 1:30; 9:20 hod is a time of day. */
static const char length_words[] = "h hodiny hodinu hours hr hrs";
static const char minute_words[] = "min minut minuta minuty minutu minute minutes mins m";

static bool take_clock(struct parts *parts, bool bare, long *minutes)
{
	long hour, minute = 0;

	parts_take_any(parts, "v ve at od");
	if (!parts_take_number(parts, &hour))
		return false;
	bool marked = parts_take(parts, ":") || parts_take(parts, ".");
	if (marked) {
		size_t digits = parts_at_end(parts) ? 0 : parts->items[parts->at].text.length;
		if (digits != 2 || !parts_take_number(parts, &minute))
			return false;
	}
	bool named = parts_take_any(parts, hour_words);
	if (named)
		parts_take(parts, ".");
	*minutes = hour * HOUR + minute;
	return hour <= 24 && minute < HOUR && *minutes < DAY_MINUTES && (marked || named || bare);
}

static struct slice clock_text(long minutes, struct arena *arena)
{
	return arena_format(arena, "%02ld:%02ld", minutes / HOUR, minutes % HOUR);
}

struct slice spoken_time(struct slice text, struct arena *arena)
{
	struct parts parts;
	struct slice time = { 0 };
	long minutes;

	if (parts_read(&parts, text) && take_clock(&parts, true, &minutes) && parts_at_end(&parts))
		time = clock_text(minutes, arena);
	parts_free(&parts);
	return time;
}

struct slice spoken_times(struct slice text, struct arena *arena)
{
	struct parts parts;
	struct slice times = { 0 };
	long from, to;

	if (parts_read(&parts, text) && take_clock(&parts, true, &from)) {
		if (parts_at_end(&parts))
			times = clock_text(from, arena);
		else if (parts_take_any(&parts, "- do az to") && take_clock(&parts, true, &to) &&
			 parts_at_end(&parts))
			times = arena_format(arena, "%s-%s", clock_text(from, arena).data,
				clock_text(to, arena).data);
	}
	parts_free(&parts);
	return times;
}

/* Hours with a fraction ("1,5", "1:30", "1") in minutes. */
static bool take_hours(struct parts *parts, long *minutes)
{
	long whole, part;

	if (!parts_take_number(parts, &whole))
		return false;
	*minutes = whole * HOUR;
	bool colon = parts_take(parts, ":");
	if (!colon && !parts_take(parts, ",") && !parts_take(parts, "."))
		return true;
	size_t digits = parts_at_end(parts) ? 0 : parts->items[parts->at].text.length;
	if (digits == 0 || digits > 2 || !parts_take_number(parts, &part))
		return false;
	if (colon) {
		*minutes += part;
		return digits == 2 && part < HOUR;
	}
	part *= digits == 1 ? 10 : 1; /* hundredths */
	*minutes += part * HOUR / 100;
	return part * HOUR % 100 == 0;
}

/* "hodina", "pul hodiny", "hodinu a pul": of no number. */
static bool take_said_length(struct parts *parts, long *minutes)
{
	static const char an_hour[] = "hodiny hodinu hodina hour";

	if (parts_take(parts, "hodina") || parts_take(parts, "hodinu")) {
		*minutes = HOUR;
		if (parts_take(parts, "a"))
			*minutes += HOUR / 2;
		return *minutes == HOUR || parts_take(parts, "pul");
	}
	if (parts_take_any(parts, "pulhodina pulhodinu pulhodiny")) {
		*minutes = HOUR / 2;
		return true;
	}
	bool half = parts_take_any(parts, "pul half");
	if (half)
		parts_take(parts, "an");
	*minutes = half ? HOUR / 2 : HOUR / 4;
	if (half || parts_take_any(parts, "ctvrt"))
		return parts_take_any(parts, an_hour);
	*minutes = 3 * HOUR / 4;
	return parts_take(parts, "tri") && parts_take_any(parts, "ctvrte ctvrti") &&
	       parts_take_any(parts, an_hour);
}

/* N min, N h [N min], where the last unit may go unsaid behind hours: 1h30. */
static bool take_length(struct parts *parts, long *minutes)
{
	size_t start = parts->at;
	long number;

	if (parts_take_number(parts, minutes) && parts_take_any(parts, minute_words)) {
		parts_take(parts, ".");
		return true;
	}
	parts->at = start;
	if (!take_hours(parts, minutes)) {
		parts->at = start;
		return take_said_length(parts, minutes);
	}
	bool clock = parts->at > start + 1 && slice_equals(parts->items[start + 1].text, ":");
	if (!parts_take_any(parts, clock ? length_words : hour_words))
		return false;
	parts_take(parts, ".");
	bool joined = !parts_at_end(parts) && !parts->items[parts->at].apart;
	start = parts->at;
	parts_take(parts, "a");
	if (!parts_take_number(parts, &number)) {
		parts->at = start;
		return true;
	}
	*minutes += number;
	bool said = parts_take_any(parts, minute_words);
	if (said)
		parts_take(parts, ".");
	return number < HOUR && (said || joined);
}

bool spoken_length(struct slice text, long *minutes)
{
	struct parts parts;
	long length;
	bool found =
		parts_read(&parts, text) && take_length(&parts, &length) && parts_at_end(&parts);

	if (found)
		*minutes = length;
	parts_free(&parts);
	return found;
}

bool spoken_minutes(struct slice text, long *minutes)
{
	struct parts parts;
	long length;

	if (spoken_length(text, minutes))
		return true;
	bool found = parts_read(&parts, text) && parts_take_number(&parts, &length);
	if (found && !parts_at_end(&parts)) {
		parts.at = 0;
		found = parts.count == 3 && slice_equals(parts.items[1].text, ":") &&
			take_hours(&parts, &length) && parts_at_end(&parts);
	}
	if (found)
		*minutes = length;
	parts_free(&parts);
	return found;
}
