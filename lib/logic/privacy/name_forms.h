/*
 * The Czech inflections of a name, after folding (unicode_fold): Novák has Nováka, Novákovi,
 * Nováková, Novákových and so on. The paradigms are those of school grammar; without accents and
 * without the sex, several fit a name, and all their forms are given: some that nobody says, few
 * that mean something else.
 */
#ifndef LOGIC_NAME_FORMS_H
#define LOGIC_NAME_FORMS_H

#include "base/arena.h"

enum name_forms {
	NAME_FORMS_NOUN,   /* the cases */
	NAME_FORMS_PERSON, /* and what is made of a person's name: women's surnames, possessives */
};

/* The forms of a folded word, itself first; some may stand twice. */
void name_forms(
	struct slice folded, enum name_forms which, struct arena *arena, struct slice_list *forms);

#endif
