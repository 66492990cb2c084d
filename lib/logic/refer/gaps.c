#include "logic/refer/gaps.h"
#include <math.h>

/* What is known of a need at a place. */
struct cover {
	struct gap gap;
	bool free;
};

static bool has_free(const struct gaps_request *request, const struct service *service)
{
	const struct availability_view *view =
		availability_find(request->availability, service->id);
	return view && !view->stale && slice_equals(view->answer->state, "capacity");
}

static void count_in(const struct gaps_request *request, const struct service *service,
	const struct distance *distance, struct cover *cover)
{
	struct gap *gap = &cover->gap;
	if (isnan(distance->km)) {
		gap->unplaced++;
		return;
	}
	if (!gap->nearest || distance->km < gap->km) {
		gap->nearest = service;
		gap->km = distance->km;
	}
	if (distance->km > request->within_km)
		return;
	gap->serving++;
	cover->free = cover->free || has_free(request, service);
}

static struct cover *begin(const struct gaps_request *request, const struct place *place,
	struct arena *arena, struct index *by_need)
{
	struct cover *covers = arena_take(arena, request->need_count, sizeof *covers);
	index_init_for(by_need, arena, request->need_count);
	for (size_t i = 0; i < request->need_count; i++) {
		covers[i].gap =
			(struct gap){ .place = place, .need = request->needs[i], .km = NAN };
		index_put(by_need, request->needs[i], &covers[i]);
	}
	return covers;
}

bool gaps_find(const struct gaps_request *request, const struct place *place, struct arena *arena,
	struct gap_list *gaps)
{
	struct distance_origin origin;
	struct index by_need;
	distance_origin_init(&origin, request->platform, place->id);
	if (isnan(origin.latitude))
		return false;
	const struct cover *covers = begin(request, place, arena, &by_need);
	for (size_t i = 0; i < request->service_count; i++) {
		const struct service *service = request->services[i];
		struct distance distance = distance_to_service(&origin, service);
		for (size_t k = 0; k < service->needs.count; k++) {
			struct cover *cover = index_get(&by_need, service->needs.items[k]);
			if (cover)
				count_in(request, service, &distance, cover);
		}
	}
	for (size_t i = 0; i < request->need_count; i++) {
		if (covers[i].free)
			continue;
		struct gap *gap = arena_push(
			arena, &gaps->items, &gaps->count, &gaps->capacity, sizeof *gaps->items);
		*gap = covers[i].gap;
		gap->kind = covers[i].gap.serving > 0 ? GAP_NOTHING_FREE : GAP_UNSERVED;
	}
	return true;
}
