#include "work/service/service_words.h"
#include "base/number.h"
#include "base/translate.h"
#include "work/shared/label.h"
#include <math.h>

const struct word service_ways[] = {
	{ "outpatient", N_("you come to them") },
	{ "residential", N_("you can stay there for a time") },
	{ "outreach", N_("they come to you") },
	{ NULL, NULL },
};

struct slice service_ages(const struct service *service, struct arena *arena)
{
	long least = service->age_min, most = service->age_max;

	if (most == INTEGER_NONE)
		return least == INTEGER_NONE || least == 0
			       ? (struct slice){ 0 }
			       : arena_format(arena, _("from %ld years of age"), least);
	if (least == INTEGER_NONE || least == 0)
		return arena_format(arena, _("up to %ld years of age"), most);
	return arena_format(arena, _("from %ld to %ld years of age"), least, most);
}

void secret_places_find(struct secret_places *secret, const struct context *context)
{
	const struct rows *services = &context->platform.services.rows;

	index_init(&secret->by_id, context->arena);
	for (size_t i = 0; i < services->count; i++) {
		const struct service *service = rows_at(services, i);
		for (size_t k = 0; service->secret == TRUTH_YES && k < service->places.count; k++)
			index_put(&secret->by_id, service->places.items[k], (void *)service);
	}
}

struct slice service_place_text(const struct context *context, const struct secret_places *secret,
	struct slice place, struct arena *arena)
{
	const struct place *found = platform_place(&context->platform, place);
	struct slice label = place_label(context, place);

	if (index_get(&secret->by_id, place) != NULL)
		return (struct slice){ 0 };
	if (found == NULL || slice_is_empty(found->address) || slice_equal(found->address, label))
		return label;
	return arena_format(arena, "%s, %s", slice_text(label), slice_text(found->address));
}

const char *service_secret_words(void)
{
	return _("the address is secret: they tell you when you call");
}

struct slice service_reach(const struct service *service, struct arena *arena)
{
	return isnan(service->outreach_km)
		       ? (struct slice){ 0 }
		       : arena_format(arena, _("they come up to %.0f km from there"),
				 service->outreach_km);
}

struct slice service_answer_words(const struct availability_view *view, struct arena *arena)
{
	static const struct word states[] = {
		{ "capacity", N_("there is a place free") },
		{ "waitlist", N_("there is a waiting list") },
		{ "no-capacity", N_("there is no place now") },
		{ "additional-assessment", N_("they want to meet you first") },
		{ NULL, NULL },
	};

	if (view == NULL || view->stale)
		return (struct slice){ 0 };
	long wait = view->answer->wait_days;
	if (slice_equals(view->answer->state, "waitlist") && wait != INTEGER_NONE)
		return arena_format(arena,
			translate_plural("there is a waiting list of about %ld day",
				"there is a waiting list of about %ld days", (unsigned long)wait),
			wait);
	return slice_from(word_label(states, view->answer->state));
}
