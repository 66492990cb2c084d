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

/* `service` is no duplicate. */
enum consent_cover consent_covers(const struct consent *consent, const struct service *service,
	const struct platform *platform);

#endif
