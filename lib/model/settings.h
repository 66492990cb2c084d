/* spis.md: the store's settings and the platform's introduction. */
#ifndef MODEL_SETTINGS_H
#define MODEL_SETTINGS_H

#include "base/translate.h"
#include "model/schema/field.h"

enum { SETTINGS_FORMAT = 1 };

struct settings {
	long format;
	struct slice_list requires;
	struct slice name;
	struct slice language_code; /* cs, en */
	struct slice grid_code;	    /* half-year, year; half-year when absent */
	struct slice coordinator;   /* a person: for what has no other owner */
	struct slice_list approve;  /* plan, minutes: what needs a second person's approval */
	/* Numbers that have a default where the file has none: */
	long round_to; /* at least 5 */
	long stale_days;
	long review_soon_days;
	/* Time limits, in days: for the screening of a signal by its urgency, from the opening of a
	 * case to the assessment of each child and to a plan, for a referral without an event,
	 * one on a waiting list, a family without a contact, minutes that are not sent. */
	long screen_now_days, screen_days, screen_weeks_days;
	long assess_days, plan_days;
	long answer_days, wait_days;
	long contact_days;
	long minutes_days;
	long majority_months; /* before a child comes of age */
	/* and one without a default: */
	long retention_years; /* INTEGER_NONE when absent */
	/* behind the fields: */
	enum language language;
	struct slice introduction; /* the body */
	size_t introduction_line;  /* the number of its first line */
	bool writable; /* false: a later format or a required feature that we lack (a warning says
			  so) */
};
extern const struct schema settings_schema;

/* False when spis.md does not parse or a field is wrong. A later format: an error of rule "format".
 */
bool settings_read(struct slice shown, struct slice bytes, struct arena *arena,
	struct diag_list *diags, struct settings *settings);

#endif
