/*
 * Civil dates as a number of days since 1970-01-01 in the proleptic Gregorian calendar.
 * The conversions are those of Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms"
 * (2013). Years 1900 to 2999 are accepted in text: all else in a case file is a slip of the pen.
 */
#ifndef BASE_DATE_H
#define BASE_DATE_H

#include "base/arena.h"
#include <stdint.h>

typedef int32_t day_number;

static const day_number DATE_NONE = INT32_MIN; /* no date */

enum { DATE_TEXT_SIZE = 11 }; /* "2022-09-14" and NUL */

day_number date_from_civil(int year, int month, int day);
void date_to_civil(day_number day, int *year, int *month, int *day_of_month);
bool date_exists(int year, int month, int day);

/* YYYY-MM-DD and nothing else; false (and *day unchanged) when it is not that or does not exist. */
bool date_parse(struct slice text, day_number *day);

/* A date, `today`, `yesterday`, `tomorrow`, or +/- a number and d, w, m or y counted from `today`.
 * A month that is too short gives its last day. */
bool date_parse_relative(struct slice text, day_number today, day_number *day);

/* The day that people mean who write it otherwise, day before month: 11. 7. 2023, 11.7.2023,
 * 2023-7-11, 2023/07/11; false when it is none of these or does not exist. For messages: it is
 * shown, never taken. */
bool date_guess(struct slice text, day_number *day);

/* Writes YYYY-MM-DD (an empty string for DATE_NONE) and returns `text`. A day of the years 0 to
 * 9999. */
const char *date_format(day_number day, char text[DATE_TEXT_SIZE]);

/* The same in the arena; absent for DATE_NONE. */
struct slice date_text(day_number day, struct arena *arena);

/* The same day of another month, or its last day where that is earlier. */
day_number date_add_months(day_number day, int months);
int date_year(day_number day);

#endif
