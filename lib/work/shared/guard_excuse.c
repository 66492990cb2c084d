#include "work/shared/guard_excuse.h"
#include "logic/privacy/private_data.h"
#include "model/name.h"
#include "text/lines.h"
#include "work/shared/load_platform.h"

static bool is_of_id(char byte)
{
	return (byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9') || byte == '.' ||
	       byte == '-';
}

/* The id of a case, a task, a goal: letters and digits that mean nothing together. */
static bool is_drawn(struct slice id)
{
	bool has_digit = false;

	for (size_t i = 0; i < id.length; i++)
		has_digit |= id.data[i] >= '0' && id.data[i] <= '9';
	return has_digit && name_is_case(id);
}

/* Whether it is a part of the id of one of the platform's people ("@anna.bekova" where the mother
 * is an Anna too) or of what was drawn at random. */
bool guard_is_in_id(
	struct context *context, struct slice text, const struct name_hit *hit, struct arena *arena)
{
	size_t start = hit->start, end = hit->end;
	struct stem stem;

	while (start > 0 && is_of_id(text.data[start - 1]))
		start--;
	while (end < text.length && is_of_id(text.data[end]))
		end++;
	while (end > hit->end && text.data[end - 1] == '.')
		end--;
	struct slice id = slice_part(text, start, end - start);
	if (is_drawn(id) || name_read_stem(arena_copy(arena, id), &stem))
		return true;
	return name_is_person(id) && load_platform(context, PLATFORM_PEOPLE) &&
	       platform_person(&context->platform, id) != NULL;
}

/* Whether it is a part of an address that everybody may know. */
static bool is_in_contact(const struct guard_known *known, struct slice text,
	const struct name_hit *hit, struct arena *arena)
{
	struct position place = lines_position(slice_from(""), text, hit->start);
	size_t start = place.offset, end = place.offset + (hit->end - hit->start);
	struct private_hits hits = { 0 };

	private_data_find(place.source, arena, &hits);
	for (size_t i = 0; i < hits.count; i++) {
		const struct private_hit *contact = &hits.items[i];
		if (contact->start <= start && end <= contact->end &&
			public_contacts_have(
				&known->contacts, slice_part(place.source, contact->start,
							  contact->end - contact->start)))
			return true;
	}
	return false;
}

bool guard_excuses(struct context *context, const struct guard_known *known, struct slice text,
	const struct name_hit *hit, struct arena *arena)
{
	return guard_is_in_id(context, text, hit, arena) || is_in_contact(known, text, hit, arena);
}
