/*
 * What the register's codes mean here. Kinds of services are those of Act 108/2006, sections 37 to
 * 70; the numbers are the register's own (code list DruhSocialniSluzby of its search). Its open
 * data may number them otherwise: then the name that stands with a code, or in the ministry's code
 * list, tells the kind.
 */
#ifndef MODEL_RPSS_CODES_H
#define MODEL_RPSS_CODES_H

#include "base/arena.h"

struct rpss_kind {
	const char *code;
	const char *name; /* in the register */
	const char *kind; /* of vocabulary/service-kinds.csv; "other" where that has none */
};

/* By its code ("3862", "DruhSocialniSluzby/3862") or, when that is not known, by its name in any
 * case, with or without diacritics; NULL. */
const struct rpss_kind *rpss_kind_find(struct slice code, struct slice name, struct arena *arena);

/* The form of a service (outpatient, residential, outreach): of 3882 to 3884, or of what the open
 * data write, FormaSocialniSluzby/amb, pob, ter; NULL. */
const char *rpss_form_find(struct slice code);

/* Whether a capacity of that unit counts people or beds (TypKapacitySocialniSluzby/klient, luzka);
 * contacts, interventions and calls are no places. An absent unit is taken for people. */
bool rpss_unit_is_place(struct slice code);

/* A code list of the ministry (an object whose array "polozky" has id and nazev, or nazev.cs): adds
 * id -> struct slice, its name. False with errors when it is no JSON. */
struct index;
struct diag_list;
bool rpss_names_read(struct slice file, struct slice bytes, struct arena *arena,
	struct diag_list *diags, struct index *names);

#endif
