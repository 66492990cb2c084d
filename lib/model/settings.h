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
	long round_to;		    /* 5 when absent; never less */
	long stale_days;	    /* 60 when absent */
	long review_soon_days;	    /* 14 when absent */
	long retention_years;	    /* INTEGER_NONE when absent */
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
