#include "base/array.h"
#include "text/spoken.h"
#include "text/spoken_parts.h"

enum { WEEK = 7 };

/* The units that a distance from today is counted in, in every case that they take. */
static const struct {
	const char *words;
	int days, months;
} distances[] = {
	{ "den dny dni dnu dnem d day days", 1, 0 },
	{ "tyden tydny tydnu tydne tydnem week weeks w", WEEK, 0 },
	{ "mesic mesice mesicu mesici mesicem month months", 0, 1 },
	{ "rok roky roku rokem lety let year years", 0, 12 },
};

/* "14 dni", "tyden": false when it is not one. */
static bool take_distance(struct parts *parts, long *days, long *months)
{
	long number = 1;

	parts_take_number(parts, &number);
	for (size_t i = 0; i < ARRAY_LEN(distances); i++)
		if (parts_take_any(parts, distances[i].words)) {
			*days = number * distances[i].days;
			*months = number * distances[i].months;
			return true;
		}
	return false;
}

static bool distant_day(struct parts *parts, day_number today, day_number *day)
{
	bool ahead = parts_take_any(parts, "za in");
	bool back = !ahead && parts_take_any(parts, "pred");
	long days, months;

	if (!take_distance(parts, &days, &months))
		return false;
	back = back || (!ahead && parts_take(parts, "ago"));
	if (!parts_at_end(parts) || (!ahead && !back))
		return false;
	day_number moved = date_add_months(today, (int)(back ? -months : months));
	*day = moved + (day_number)(back ? -days : days);
	return true;
}

static bool named_day(struct parts *parts, day_number today, day_number *day)
{
	static const struct {
		const char *words;
		int days;
	} names[] = { { "dnes dneska today", 0 }, { "vcera yesterday", -1 }, { "predevcirem", -2 },
		{ "zitra tomorrow", 1 }, { "pozitri", 2 } };

	for (size_t i = 0; i < ARRAY_LEN(names); i++)
		if (parts_take_any(parts, names[i].words)) {
			*day = today + names[i].days;
			return parts_at_end(parts);
		}
	return false;
}

static bool take_month(struct parts *parts, long *month)
{
	static const char *const names[] = { "ledna leden january jan", "unora unor february feb",
		"brezna brezen march mar", "dubna duben april apr", "kvetna kveten may",
		"cervna cerven june jun", "cervence cervenec july jul", "srpna srpen august aug",
		"zari september sep", "rijna rijen october oct", "listopadu listopad november nov",
		"prosince prosinec december dec" };

	for (size_t i = 0; i < ARRAY_LEN(names); i++)
		if (parts_take_any(parts, names[i])) {
			*month = (long)i + 1;
			return true;
		}
	return false;
}

/* A day and a month of no year: the nearest on its side; 29 February waits for its year. */
static bool nearest_day(
	long month, long day_of_month, day_number today, enum spoken_side side, day_number *day)
{
	enum { LEAP_YEARS_APART_MOST = 8 };
	int step = side == SPOKEN_PAST ? -1 : 1;

	for (int i = 0; i <= LEAP_YEARS_APART_MOST; i++) {
		int year = date_year(today) + i * step;
		if (!date_exists(year, (int)month, (int)day_of_month))
			continue;
		day_number found = date_from_civil(year, (int)month, (int)day_of_month);
		if (side == SPOKEN_PAST ? found <= today : found >= today) {
			*day = found;
			return true;
		}
	}
	return false;
}

/* D. M. [YYYY], D. MONTH [YYYY]. */
static bool written_day(
	struct parts *parts, day_number today, enum spoken_side side, day_number *day)
{
	enum { FIRST_YEAR = 1900, LAST_YEAR = 2999 };
	long day_of_month, month, year;

	if (!parts_take_number(parts, &day_of_month))
		return false;
	bool dot = parts_take(parts, ".");
	if (!take_month(parts, &month) && !(dot && parts_take_number(parts, &month) &&
						  (parts_take(parts, ".") || parts_at_end(parts))))
		return false;
	if (day_of_month > 31 || month > 12)
		return false;
	if (parts_at_end(parts))
		return nearest_day(month, day_of_month, today, side, day);
	if (!parts_take_number(parts, &year) || !parts_at_end(parts) || year < FIRST_YEAR ||
		year > LAST_YEAR || !date_exists((int)year, (int)month, (int)day_of_month))
		return false;
	*day = date_from_civil((int)year, (int)month, (int)day_of_month);
	return true;
}

/* "pondeli", "v utery,": its place in the week from Monday; -1 for none. */
static int take_weekday(struct parts *parts)
{
	static const char *const names[] = { "pondeli monday", "utery tuesday",
		"streda stredu wednesday", "ctvrtek thursday", "patek friday",
		"sobota sobotu saturday", "nedele nedeli sunday" };
	size_t start = parts->at;

	parts_take_any(parts, "v ve on");
	for (size_t i = 0; i < ARRAY_LEN(names); i++)
		if (parts_take_any(parts, names[i])) {
			parts_take(parts, ",");
			return (int)i;
		}
	parts->at = start;
	return -1;
}

/* 1970-01-01 was a Thursday. */
static int weekday_of(day_number day)
{
	enum { THURSDAY = 3 };

	return (int)(((int64_t)day % WEEK + WEEK + THURSDAY) % WEEK);
}

bool spoken_day(struct slice text, day_number today, enum spoken_side side, day_number *day)
{
	struct parts parts;
	day_number written;
	bool found = false;

	if (date_parse_relative(text, today, day) || date_guess(text, day))
		return true;
	if (parts_read(&parts, text)) {
		found = named_day(&parts, today, day);
		parts.at = 0;
		found = found || distant_day(&parts, today, day);
		parts.at = 0;
		if (!found) {
			int weekday = take_weekday(&parts);
			found = written_day(&parts, today, side, &written) &&
				(weekday < 0 || weekday_of(written) == weekday);
			*day = found ? written : *day;
		}
	}
	parts_free(&parts);
	return found;
}

bool spoken_date(struct slice text, day_number *day)
{
	enum { ONE_DAY = 10000, ANOTHER = 20000 };
	day_number one, other;

	if (!spoken_day(text, ONE_DAY, SPOKEN_PAST, &one) ||
		!spoken_day(text, ANOTHER, SPOKEN_PAST, &other) || one != other)
		return false;
	*day = one;
	return true;
}

bool spoken_days(struct slice text, long *days)
{
	struct parts parts;
	long number, months = 0;
	bool found = parts_read(&parts, text) && parts_take_number(&parts, &number) &&
		     parts_at_end(&parts);

	if (!found && parts.count > 0) {
		parts.at = 0;
		found = take_distance(&parts, &number, &months) && parts_at_end(&parts) &&
			months == 0;
	}
	if (found)
		*days = number;
	parts_free(&parts);
	return found;
}
