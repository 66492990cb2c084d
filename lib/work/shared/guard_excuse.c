#include "work/shared/guard_excuse.h"
#include "logic/privacy/private_data.h"
#include "model/name.h"
#include "work/shared/load_platform.h"

/* Ids and addresses are no longer: of a long run of their bytes not all is looked at for each hit.
 */
enum { LONGEST = 320 };

/* The bytes around a hit, as far as they belong to one word of that kind. */
static struct slice word_around(
	struct slice text, const struct name_hit *hit, bool (*belongs)(char byte), size_t *offset)
{
	size_t start = hit->start, end = hit->end;

	while (start > 0 && hit->start - start < LONGEST && belongs(text.data[start - 1]))
		start--;
	while (end < text.length && end - hit->end < LONGEST && belongs(text.data[end]))
		end++;
	*offset = start;
	return slice_part(text, start, end - start);
}

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
	struct stem stem;
	size_t start;
	struct slice id = word_around(text, hit, is_of_id, &start);

	while (start + id.length > hit->end && slice_ends(id, "."))
		id.length--;
	if (is_drawn(id) || name_read_stem(arena_copy(arena, id), &stem))
		return true;
	return name_is_person(id) && load_platform(context, PLATFORM_PEOPLE) &&
	       platform_person(&context->platform, id) != NULL;
}

static bool is_of_address(char byte)
{
	return (unsigned char)byte > ' ' && byte != ';' && byte != ',';
}

/* Whether it is a part of an address that everybody may know. */
static bool is_in_contact(const struct guard_known *known, struct slice text,
	const struct name_hit *hit, struct arena *arena)
{
	size_t start;
	struct slice part = word_around(text, hit, is_of_address, &start);
	struct private_hits hits = { 0 };

	private_data_find(part, arena, &hits);
	for (size_t i = 0; i < hits.count; i++) {
		const struct private_hit *contact = &hits.items[i];
		if (start + contact->start <= hit->start && hit->end <= start + contact->end &&
			public_contacts_have(&known->contacts,
				slice_part(part, contact->start, contact->end - contact->start)))
			return true;
	}
	return false;
}

bool guard_excuses(struct context *context, const struct guard_known *known, struct slice text,
	const struct name_hit *hit, struct arena *arena)
{
	return guard_is_in_id(context, text, hit, arena) || is_in_contact(known, text, hit, arena);
}
