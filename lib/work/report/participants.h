/* Who was at a meeting, by what the platform's tables say of them. */
#ifndef WORK_PARTICIPANTS_H
#define WORK_PARTICIPANTS_H

#include "model/platform.h"
#include "model/record/meeting.h"
#include "model/schema/compound_value.h"

/* The code of the vocabulary's profession, as it stands there; absent when there is none. */
struct slice profession_known(const struct platform *platform, struct slice code);

/* The profession of somebody who was present: a person's in people.csv, or the role where a
 * profession has the same code; absent when the vocabulary has no such profession. */
struct slice participant_profession(
	const struct platform *platform, const struct participant *participant);

#endif
