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

static bool is_same_recipient(struct slice one, struct slice other, const struct platform *platform)
{
	const struct service *service = platform_real_service(platform, one);

	return slice_equal(one, other) ||
	       (service != NULL && service == platform_real_service(platform, other));
}

bool consents_share_recipient(
	const struct consent *one, const struct consent *other, const struct platform *platform)
{
	for (size_t i = 0; i < one->recipients.count; i++)
		for (size_t k = 0; k < other->recipients.count; k++)
			if (is_same_recipient(
				    one->recipients.items[i], other->recipients.items[k], platform))
				return true;
	return false;
}
