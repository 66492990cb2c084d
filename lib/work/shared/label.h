/* What people call what records name by an id; the id itself where it has no name. The caller has
 * loaded the platform's part that the name is in. */
#ifndef WORK_LABEL_H
#define WORK_LABEL_H

#include "model/record/case_facts.h"
#include "work/shared/context.h"

struct slice service_label(const struct context *context, struct slice id);
struct slice place_label(const struct context *context, struct slice id);

/* "Anna Beková (anna.bekova)" */
struct slice person_label(const struct context *context, struct slice id, struct arena *arena);

/* "Anna Beková". */
struct slice person_name(const struct context *context, struct slice id);

/* A code of a vocabulary in the context's language; absent stays absent. */
struct slice code_label(
	const struct context *context, enum vocabulary_name vocabulary, struct slice code);

/* The recipient of a consent: a service, or a profession. */
struct slice recipient_label(const struct context *context, struct slice id);

/* Who somebody of the family is: "mother"; without a role "child". */
struct slice member_label(const struct context *context, const struct member *member);

/* Texts with a comma and a blank between; absent without any. */
struct slice join_texts(const struct slice_list *texts, struct arena *arena);

/* The ids of members, likewise. */
struct slice member_ids(const struct rows *members, struct arena *arena);

/* A day as it stands in a text of the language: 2023-07-04, in Czech 4. 7. 2023; absent for
 * DATE_NONE. */
struct slice day_label(day_number day, struct arena *arena);

#endif
