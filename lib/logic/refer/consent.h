/* Whom a consent lets be told. */
#ifndef LOGIC_CONSENT_H
#define LOGIC_CONSENT_H

#include "model/platform.h"
#include "model/record/agreement.h"

enum consent_cover {
	COVERS_NOT,
	COVERS_PROFESSION, /* it names a profession: whether somebody of it works there is for
			    * people to judge */
	COVERS_SERVICE,	   /* it names the service, or a duplicate of it */
};

/* `service` is not a duplicate. */
enum consent_cover consent_covers(const struct consent *consent, const struct service *service,
	const struct platform *platform);

/* Whether some recipient of one is a recipient of the other, also as a duplicate of the service. */
bool consents_share_recipient(
	const struct consent *one, const struct consent *other, const struct platform *platform);

#endif
