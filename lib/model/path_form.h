/*
 * The forms of paths in a store (spis-store(5), "The tree"): pure syntax, nothing is looked up.
 *
 * A form is a path in which a component may begin with one of these words instead of a name:
 * YEAR, PERSON, CASE, CODE (a card, a vocabulary), RECORD (any name: what is wrong with a record's
 * name is said by whoever reads it). Its ending stands behind it: "availability/YEAR/PERSON.csv".
 */
#ifndef MODEL_PATH_FORM_H
#define MODEL_PATH_FORM_H

#include "base/slice.h"

bool path_has_form(struct slice path, const char *form);

/* Whether a file of the form may lie in the folder or below it. */
bool path_leads_to(struct slice folder, const char *form);

/* Whether the first component of the path is the form's, so that it lies in a folder that the form
 * knows ("meetings", a year). A path without a folder never does. */
bool path_shares_folder(struct slice path, const char *form);

#endif
