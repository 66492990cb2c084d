#include "base/date.h"
#include "base/array.h"
#include <stddef.h>

enum { FIRST_YEAR = 1900, LAST_YEAR = 2999 };

/*
 * Both conversions count from 0000-03-01, so that the leap day ends its year, and in eras of 400
 * years of 146097 days. Days before the month, in a year from March: (153 * month + 2) / 5.
 */
enum { ERA_YEARS = 400, ERA_DAYS = 146097, EPOCH = 719468 /* 1970-01-01 */ };

day_number date_from_civil(int year, int month, int day)
{
	int years = month <= 2 ? year - 1 : year;
	int era = (years >= 0 ? years : years - (ERA_YEARS - 1)) / ERA_YEARS;
	int year_of_era = years - era * ERA_YEARS;
	int month_from_march = (month + 9) % 12;
	int day_of_year = (153 * month_from_march + 2) / 5 + day - 1;
	int day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
	return era * ERA_DAYS + day_of_era - EPOCH;
}

void date_to_civil(day_number day, int *year, int *month, int *day_of_month)
{
	int64_t days = (int64_t)day + EPOCH;
	int era = (int)((days >= 0 ? days : days - (ERA_DAYS - 1)) / ERA_DAYS);
	int day_of_era = (int)(days - (int64_t)era * ERA_DAYS);
	/* Leap days before this one: every 4 years (1460 days and one), not every 100, but every
	 * 400. */
	int leap_days = day_of_era / 1460 - day_of_era / 36524 + day_of_era / (ERA_DAYS - 1);
	int year_of_era = (day_of_era - leap_days) / 365;
	int day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
	int month_from_march = (5 * day_of_year + 2) / 153;
	*month = month_from_march < 10 ? month_from_march + 3 : month_from_march - 9;
	*day_of_month = day_of_year - (153 * month_from_march + 2) / 5 + 1;
	*year = year_of_era + era * ERA_YEARS + (*month <= 2);
}

static int days_in_month(int year, int month)
{
	static const int days[] = { 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 };
	bool leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
	return month == 2 && leap ? 29 : days[month - 1];
}

bool date_exists(int year, int month, int day)
{
	return month >= 1 && month <= 12 && day >= 1 && day <= days_in_month(year, month);
}

/* `count` digits and nothing else; -1 when one of them is not a digit. */
static int digits(const char *text, size_t count)
{
	int number = 0;
	for (size_t i = 0; i < count; i++) {
		if (text[i] < '0' || text[i] > '9')
			return -1;
		number = number * 10 + (text[i] - '0');
	}
	return number;
}

bool date_parse(struct slice text, day_number *day)
{
	if (text.length != DATE_TEXT_SIZE - 1 || text.data[4] != '-' || text.data[7] != '-')
		return false;
	int year = digits(text.data, 4);
	int month = digits(text.data + 5, 2);
	int day_of_month = digits(text.data + 8, 2);
	if (year < FIRST_YEAR || year > LAST_YEAR || !date_exists(year, month, day_of_month))
		return false;
	*day = date_from_civil(year, month, day_of_month);
	return true;
}

/* +14d, -3m: a sign, one to five digits, a unit. */
static bool parse_offset(struct slice text, day_number today, day_number *day)
{
	static const struct {
		char letter;
		int days;
		int months;
	} units[] = { { 'd', 1, 0 }, { 'w', 7, 0 }, { 'm', 0, 1 }, { 'y', 0, 12 } };

	if (text.length < 3 || text.length > 7 || (text.data[0] != '+' && text.data[0] != '-'))
		return false;
	int number = digits(text.data + 1, text.length - 2);
	if (number < 0)
		return false;
	if (text.data[0] == '-')
		number = -number;
	for (size_t i = 0; i < ARRAY_LEN(units); i++) {
		if (units[i].letter != text.data[text.length - 1])
			continue;
		day_number moved = date_add_months(today, number * units[i].months);
		moved += number * units[i].days;
		if (date_year(moved) < FIRST_YEAR || date_year(moved) > LAST_YEAR)
			return false;
		*day = moved;
		return true;
	}
	return false;
}

bool date_parse_relative(struct slice text, day_number today, day_number *day)
{
	static const struct {
		const char *word;
		int days;
	} words[] = { { "yesterday", -1 }, { "today", 0 }, { "tomorrow", 1 } };
	for (size_t i = 0; i < ARRAY_LEN(words); i++) {
		if (slice_equals(text, words[i].word)) {
			*day = today + words[i].days;
			return true;
		}
	}
	return date_parse(text, day) || parse_offset(text, today, day);
}

/* Three numbers with one mark between them, blanks around it; the mark, or NUL. */
static char three_numbers(struct slice text, int numbers[3])
{
	char mark = '\0';
	size_t at = 0;

	for (int i = 0; i < 3; i++) {
		size_t start = at;
		while (at < text.length && text.data[at] >= '0' && text.data[at] <= '9')
			at++;
		numbers[i] = at - start <= 4 ? digits(text.data + start, at - start) : -1;
		if (at == start || numbers[i] < 0)
			return '\0';
		while (at < text.length && text.data[at] == ' ')
			at++;
		if (i == 2)
			return at == text.length ? mark : '\0';
		if (at == text.length || (i > 0 && text.data[at] != mark))
			return '\0';
		mark = text.data[at++];
		while (at < text.length && text.data[at] == ' ')
			at++;
	}
	return '\0';
}

bool date_guess(struct slice text, day_number *day)
{
	int numbers[3];
	char mark = three_numbers(text, numbers);
	if (mark == '\0')
		return false;
	bool year_first = numbers[0] >= FIRST_YEAR;
	int year = numbers[year_first ? 0 : 2], day_of_month = numbers[year_first ? 2 : 0];

	if ((mark != '.' && (!year_first || (mark != '-' && mark != '/'))) || year < FIRST_YEAR ||
		year > LAST_YEAR || !date_exists(year, numbers[1], day_of_month))
		return false;
	*day = date_from_civil(year, numbers[1], day_of_month);
	return true;
}

static void put_digits(char *text, size_t count, int number)
{
	while (count-- > 0) {
		text[count] = (char)('0' + number % 10);
		number /= 10;
	}
}

const char *date_format(day_number day, char text[DATE_TEXT_SIZE])
{
	text[0] = '\0';
	if (day == DATE_NONE)
		return text;
	int year, month, day_of_month;
	date_to_civil(day, &year, &month, &day_of_month);
	put_digits(text, 4, year);
	text[4] = '-';
	put_digits(text + 5, 2, month);
	text[7] = '-';
	put_digits(text + 8, 2, day_of_month);
	text[10] = '\0';
	return text;
}

day_number date_add_months(day_number day, int months)
{
	int year, month, day_of_month;
	date_to_civil(day, &year, &month, &day_of_month);
	int total = year * 12 + month - 1 + months;
	year = total / 12;
	month = total % 12 + 1;
	int last = days_in_month(year, month);
	return date_from_civil(year, month, day_of_month < last ? day_of_month : last);
}

int date_year(day_number day)
{
	int year, month, day_of_month;
	date_to_civil(day, &year, &month, &day_of_month);
	return year;
}

struct slice date_text(day_number day, struct arena *arena)
{
	char text[DATE_TEXT_SIZE];
	return day == DATE_NONE ? (struct slice){ 0 }
				: arena_copy(arena, slice_from(date_format(day, text)));
}
