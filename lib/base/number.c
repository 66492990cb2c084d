#include "base/number.h"
#include <stdint.h>

static bool is_digit(char byte)
{
	return byte >= '0' && byte <= '9';
}

bool number_parse(struct slice text, long *number)
{
	bool negative = slice_starts(text, "-");
	struct slice digits = slice_part(text, negative ? 1 : 0, text.length);
	if (slice_is_empty(digits) || (digits.data[0] == '0' && text.length > 1))
		return false;
	long sum = 0;
	for (size_t i = 0; i < digits.length; i++) {
		if (!is_digit(digits.data[i]))
			return false;
		int digit = digits.data[i] - '0';
		if (sum > (LONG_MAX - digit) / 10)
			return false;
		sum = sum * 10 + digit;
	}
	*number = negative ? -sum : sum;
	return true;
}

bool number_parse_decimal(struct slice text, double *number)
{
	bool negative = slice_starts(text, "-");
	struct slice digits = slice_part(text, negative ? 1 : 0, text.length);
	size_t point = slice_find(digits, '.', 0);
	if (point == 0 || point + 1 == digits.length)
		return false;
	/* A double holds 15 digits; what would not fit here is beyond them. */
	const uint64_t limit = UINT64_MAX / 10 - 9;
	uint64_t sum = 0;
	double scale = 1;
	for (size_t i = 0; i < digits.length; i++) {
		if (i == point)
			continue;
		if (!is_digit(digits.data[i]) || (i < point && sum > limit))
			return false;
		if (sum > limit)
			continue;
		sum = sum * 10 + (uint64_t)(digits.data[i] - '0');
		if (i > point)
			scale *= 10;
	}
	*number = (double)sum / scale;
	if (negative)
		*number = -*number;
	return true;
}
