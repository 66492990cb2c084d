#include "logic/refer/consent.h"

enum consent_cover consent_covers(const struct consent *consent, const struct service *service,
	const struct platform *platform)
{
	enum consent_cover cover = COVERS_NOT;

	for (size_t i = 0; i < consent->recipients.count; i++) {
		const struct service *named =
			platform_real_service(platform, consent->recipients.items[i]);
		if (named == service)
			return COVERS_SERVICE;
		if (named == NULL)
			cover = COVERS_PROFESSION;
	}
	return cover;
}
