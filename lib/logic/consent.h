/* Whom a consent lets be told. */
#ifndef LOGIC_CONSENT_H
#define LOGIC_CONSENT_H

#include "model/agreement.h"
#include "model/platform.h"

/* Whether it names the service, or a duplicate of it, or a profession: whether somebody of that
 * profession works there is for people to judge. `service` is no duplicate. */
bool consent_covers(const struct consent *consent, const struct service *service,
	const struct platform *platform);

#endif
