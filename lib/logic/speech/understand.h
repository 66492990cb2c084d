/*
 * People's words, taken for what a field holds: a code by its label in Czech or English, a person,
 * service, place or project by name, days, times and lengths of time as text/spoken.h has them,
 * ids in capitals; the case of letters, diacritics, and whether blanks, dots or dashes part the
 * words never matter. What a field holds as it stands is left alone, so an exact code always wins.
 *
 * What is not understood is left as it was: whoever checks the value says what would be right.
 */
#ifndef LOGIC_UNDERSTAND_H
#define LOGIC_UNDERSTAND_H

#include "model/platform.h"

/* Whoever speaks, and of what. */
struct speech {
	struct platform *platform;
	day_number today;
	struct arena *arena;
	struct diag_list *diags;
	/* A label in Czech, whichever language the process speaks; NULL: nobody can tell. */
	const char *(*in_czech)(const char *label);
	/* Sees to it that what a type of field names is in the platform; false: it is not known. */
	bool (*load)(void *closure, enum field_type type);
	void *closure;
};

/* The same one, whose findings go to another list. */
struct speech speech_to(const struct speech *speech, struct diag_list *diags);

/* False only with a finding, of rule "ambiguous": what was said is the name of several, which are
 * listed. *meant may be `said`; an absent text stays absent. */
bool speech_understand(const struct speech *speech, const struct field *field, struct slice said,
	struct slice *meant);

/* The same for a closed list that is no field's; `name` is what a finding calls it. */
bool speech_understand_word(const struct speech *speech, const char *name, const struct word *words,
	struct slice said, struct slice *meant);

#endif
