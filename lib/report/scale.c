#include "report/scale.h"

#include "base/array.h"
#include "report/cell.h"

/* Digits alone; false for anything else, and for more than a count of people ever has. */
static bool read_number(struct slice digits, double *number)
{
	enum { MOST_DIGITS = 9 };

	*number = 0;
	if (digits.length == 0 || digits.length > MOST_DIGITS)
		return false;
	for (size_t i = 0; i < digits.length; i++) {
		if (digits.data[i] < '0' || digits.data[i] > '9')
			return false;
		*number = *number * 10 + (digits.data[i] - '0');
	}
	return true;
}

static bool read_band(struct slice text, struct range *range)
{
	size_t dash = slice_find(text, '-', 0);
	struct range found;

	if (dash == text.length || !read_number(slice_part(text, 0, dash), &found.low) ||
		!read_number(slice_part(text, dash + 1, text.length), &found.high) ||
		found.low > found.high)
		return false;
	*range = found;
	return true;
}

bool range_of(const struct value *value, struct range *range)
{
	double number;

	*range = (struct range){ 0, 0 };
	if (value->kind == VALUE_TEXT)
		return read_band(value->text, range);
	if (value->kind != VALUE_INTEGER && value->kind != VALUE_DECIMAL)
		return false;
	number = value->kind == VALUE_INTEGER ? (double)value->integer : value->decimal;
	if (number < 0)
		return false;
	*range = (struct range){ number, number };
	return true;
}

struct axis axis_above(double greatest)
{
	static const struct axis axes[] = { { 10, 5 }, { 15, 5 }, { 20, 10 }, { 25, 5 }, { 30, 10 },
		{ 40, 10 }, { 60, 20 }, { 80, 20 }, { 100, 20 } };

	double power = 1;

	for (;;) {
		for (size_t i = 0; i < ARRAY_LEN(axes); i++)
			if (axes[i].top * power > greatest)
				return (struct axis){ axes[i].top * power, axes[i].step * power };
		power *= 10;
	}
}

size_t axis_steps(const struct axis *axis)
{
	return (size_t)(axis->top / axis->step + 0.5);
}

double axis_at(const struct axis *axis, double number)
{
	double part = number / axis->top;

	return part < 0 ? 0 : part > 1 ? 1 : part;
}

double column_greatest(const struct table *table, const char *column)
{
	double greatest = 0;
	struct range range;

	if (column == NULL)
		return 0;
	for (size_t row = 0; row < table->rows->count; row++) {
		range_of(value_get(table->rows->items[row], column), &range);
		greatest = range.high > greatest ? range.high : greatest;
	}
	return greatest;
}

bool table_has_bands(const struct table *table)
{
	struct range range;

	for (size_t row = 0; row < table_row_count(table); row++)
		for (size_t i = 1; i < table->column_count; i++)
			if (range_of(table_cell(table, row, i), &range) && range.low < range.high)
				return true;
	return false;
}
