/* The first names that name_familiar.h has, and what each stands for. */
#ifndef LOGIC_NAME_FIRST_H
#define LOGIC_NAME_FIRST_H

#include "base/index.h"
#include "text/words.h"

struct name_first_names {
	struct word_list *rows;
	struct index names; /* by the folded name: the rows that have it */
};

void name_first_init(struct name_first_names *names, struct arena *arena);
bool name_first_is_known(const struct name_first_names *names, struct slice folded);

/* Takes every word of the rows that have the name; none of a name that is not known. */
typedef void name_first_take(void *closure, const struct text_word *word);
void name_first_each(const struct name_first_names *names, struct slice folded,
	name_first_take *take, void *closure);

/* Takes every name. */
void name_first_all(const struct name_first_names *names, name_first_take *take, void *closure);

#endif
