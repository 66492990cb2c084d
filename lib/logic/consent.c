#include "logic/consent.h"

bool consent_covers(const struct consent *consent, const struct service *service,
	const struct platform *platform)
{
	for (size_t i = 0; i < consent->recipients.count; i++) {
		const struct service *named =
			platform_real_service(platform, consent->recipients.items[i]);
		if (named == NULL || named == service)
			return true;
	}
	return false;
}
