/* What everybody may know, which the guard accuses nobody of: the places, and the names and
 * contacts that people.csv, places.csv and services.csv have. Made when something was found that
 * may be one of them, which is seldom. */
#ifndef WORK_GUARD_KNOWN_H
#define WORK_GUARD_KNOWN_H

#include "logic/privacy/name_image.h"
#include "logic/privacy/public_contacts.h"
#include "work/shared/context.h"

struct guard_known {
	struct arena arena;
	struct name_image names;
	struct public_contacts contacts;
	size_t change_count; /* of the context when it was made */
};

/* As the context's changes leave the tables. False with findings. */
bool guard_known_load(struct context *context, const struct guard_known **known);

/* For context_close(). */
void guard_known_close(struct context *context);

#endif
