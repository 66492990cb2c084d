/* A consent as the ground on which a service is told of a family. */
#ifndef WORK_CONSENT_COVER_H
#define WORK_CONSENT_COVER_H

#include "model/record/agreement.h"
#include "work/shared/context.h"

/* Whether `record`, a consent, covers the service (logic/refer/consent.h); where it does so by a
 * profession alone, a warning names those, because nobody but people can judge whether one works
 * there. */
bool consent_cover_warned(
	struct context *context, const struct record *record, const struct service *service);

#endif
