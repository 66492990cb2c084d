#include "logic/privacy/period.h"

#include "base/array.h"
#include "base/translate.h"

static const struct {
	const char *code;
	int months;
} grids[] = {
	[GRID_HALF_YEAR] = { "half-year", 6 },
	[GRID_YEAR] = { "year", 12 },
};

bool grid_find(struct slice code, enum grid *grid)
{
	if (!code.data) {
		*grid = GRID_HALF_YEAR;
		return true;
	}
	for (size_t i = 0; i < ARRAY_LEN(grids); i++) {
		if (slice_equals(code, grids[i].code)) {
			*grid = (enum grid)i;
			return true;
		}
	}
	return false;
}

bool period_holds(struct period period, day_number day)
{
	return period.from <= day && day <= period.to;
}

struct period period_of(enum grid grid, day_number day)
{
	int year, month, day_of_month, months = grids[grid].months;
	date_to_civil(day, &year, &month, &day_of_month);
	day_number from = date_from_civil(year, month - (month - 1) % months, 1);
	return (struct period){ from, date_add_months(from, months) - 1 };
}

static bool refuse(
	const struct period *asked, const struct period *allowed, struct diag_list *diags)
{
	char from[DATE_TEXT_SIZE], to[DATE_TEXT_SIZE];
	char first[DATE_TEXT_SIZE], last[DATE_TEXT_SIZE];
	return diag_add(diags, SEVERITY_ERROR, "period", NULL,
		_("%s to %s is no period of this store's grid (%s to %s; reports whose periods "
		  "overlap give families away)"),
		date_format(asked->from, from), date_format(asked->to, to),
		date_format(allowed->from, first), date_format(allowed->to, last));
}

bool period_choose(enum grid grid, day_number from, day_number to, day_number today,
	struct diag_list *diags, struct period *period)
{
	bool open = from == DATE_NONE && to == DATE_NONE;
	day_number inside = from != DATE_NONE ? from : to;
	if (open)
		inside = period_of(grid, today).from - 1;
	struct period allowed = period_of(grid, inside);
	struct period asked = {
		from != DATE_NONE ? from : allowed.from,
		to != DATE_NONE ? to : allowed.to,
	};
	if (asked.to < asked.from) {
		char first[DATE_TEXT_SIZE], last[DATE_TEXT_SIZE];
		return diag_add(diags, SEVERITY_ERROR, "period", NULL,
			_("the period ends on %s, before it begins (%s or later)"),
			date_format(asked.to, last), date_format(asked.from, first));
	}
	if (asked.from != allowed.from || asked.to != allowed.to)
		return refuse(&asked, &allowed, diags);
	*period = allowed;
	return true;
}

struct slice period_name(struct period period, struct arena *arena)
{
	int year, first_month, last_month, day;
	date_to_civil(period.from, &year, &first_month, &day);
	date_to_civil(period.to, &year, &last_month, &day);
	if (first_month == 1 && last_month == 12)
		return arena_format(arena, "%d", year);
	return arena_format(arena, first_month == 1 ? _("%d H1") : _("%d H2"), year);
}
