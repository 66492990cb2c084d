/* A code or an id by what people call it; only logic/speech/understand.c includes this. */
#ifndef LOGIC_NAME_SEARCH_H
#define LOGIC_NAME_SEARCH_H

#include "logic/speech/understand.h"

struct name_search {
	const struct speech *speech;
	struct slice wanted;	  /* as names are compared */
	struct slice_list ids;	  /* that have the name, each once */
	struct slice_list labels; /* theirs */
	struct slice exact;	  /* an id that differs in letters' case and marks only */
};

void name_search_init(struct name_search *search, const struct speech *speech, struct slice said);

/* The rows of a table, by id and by name or labels. */
void name_search_rows(struct name_search *search, enum field_type type, struct slice vocabulary);

/* The words of a closed list, by code and by label in both languages. */
void name_search_words(struct name_search *search, const struct word *words);

/* The one that was found, or what was said. False with a finding when there are several. */
bool name_search_end(
	const struct name_search *search, const char *name, struct slice said, struct slice *meant);

#endif
