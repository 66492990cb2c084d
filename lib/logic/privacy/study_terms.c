#include "logic/privacy/study_terms.h"
#include "base/array.h"
#include "base/translate.h"

static const struct {
	int last; /* year of age */
	const char *label;
} ages[] = {
	{ 2, N_("up to 2 years") },
	{ 5, N_("3 to 5 years") },
	{ 10, N_("6 to 10 years") },
	{ 14, N_("11 to 14 years") },
	{ 17, N_("15 to 17 years") },
};

static const struct {
	int months; /* that have passed when it ends */
	const char *label;
} periods[] = {
	{ 0, N_("Before the case was opened") },
	{ 1, N_("In the first month") },
	{ 2, N_("In the second month") },
	{ 3, N_("In the third month") },
	{ 4, N_("In the fourth month") },
	{ 5, N_("In the fifth month") },
	{ 6, N_("In the sixth month") },
	{ 7, N_("In the seventh month") },
	{ 8, N_("In the eighth month") },
	{ 9, N_("In the ninth month") },
	{ 10, N_("In the tenth month") },
	{ 11, N_("In the eleventh month") },
	{ 12, N_("In the twelfth month") },
	{ 24, N_("In the second year") },
	{ 36, N_("In the third year") },
};

const char *study_age(int years)
{
	for (size_t i = 0; i < ARRAY_LEN(ages); i++) {
		if (years <= ages[i].last)
			return ages[i].label;
	}
	return N_("18 years or more");
}

const char *study_time(day_number opened, day_number day)
{
	for (size_t i = 0; i < ARRAY_LEN(periods); i++) {
		if (day < date_add_months(opened, periods[i].months))
			return periods[i].label;
	}
	return N_("After the third year");
}
